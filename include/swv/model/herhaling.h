/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_HERHALING_H
#define SWV_MODEL_HERHALING_H

#include <stddef.h>

#include "swv/base/err.h"
#include "swv/base/str.h"
#include "swv/model/kalenderregels.h"
#include "swv/model/precisie.h"

#define HERHALING_MAX 400 /* times per school year, at most */

/*
 * How an item of the kwaliteitskalender repeats, as the association file says it
 * (seed 001, chapter 3).  Texts are borrowed; NULL or "" when absent.
 *
 * At most one of voor, uiterlijk, in, data, rrule and planning says when:
 * without any, an occurrence has no day yet.  elke says how often: "1 jaar" (also
 * when absent, and "jaarlijks"), "4 jaar", "3 per jaar", "maand", "kwartaal" or "eenmalig".
 */
struct herhaling {
	const char *voor;      /* "07-01": before 1 July, so 30 June is the last day */
	const char *uiterlijk; /* "07-01": on 1 July at the latest */
	const char *in;        /* "10": in October, the last day of the month */
	const char *elke;
	const char *const *data; /* "MM-DD": the days of "n per jaar" */
	size_t n_data;
	int vanaf;            /* calendar year in which the first falls; 0 when absent */
	const char *rrule;    /* RFC 5545 */
	const char *bij;      /* an event, in free text: a day that is not known */
	const char *planning; /* "volgt": a day that is still to be planned */
};

struct voorkomen {
	int schooljaar;
	int nr;             /* from 1 within the school year; 0 when it is the only one */
	swv_date uiterlijk; /* the last day, DATE_NONE for gebeurtenis and nnb */
	enum precisie precisie;
};

/* Zero-initialised is empty. */
struct voorkomens {
	struct voorkomen *items;
	size_t n, cap;
};

void voorkomens_fini(struct voorkomens *v);

/*
 * Checks whether h can be: SWV_EIMPOSSIBLE (two answers to "when"; dates that
 * are not as many as elke says), SWV_EDATE, SWV_ERANGE, SWV_ECHOICE, and those of
 * rrule_check.  fault->what is the key in the file.
 */
enum swv_err herhaling_check(const struct herhaling *h, struct fault *fault);

/*
 * Adds the occurrences of the school years van … tot to *out, in order.  eigen is
 * the first school year of the association: with "4 jaar" and no vanaf the first
 * one falls in it.  A date of the calendar is a fixed one: it never moves on for
 * a weekend or feestdag (Algemene termijnenwet art. 1 is about terms).
 *
 * - "n per jaar" without dates is spread evenly: three end on 30 November, 31
 *   March and 31 July.
 * - "maand" and "kwartaal" end with each month and calendar quarter.
 * - Without a day: once per school year (or as elke says), precisie gebeurtenis
 *   when bij is given, else nnb; vanaf then is the first year of the school year.
 * - With bij alone, no elke: once, in school year eigen (or that of vanaf).
 * - A rrule counts from 1 January of vanaf, else from the first day of eigen.
 *
 * Errors as herhaling_check; *out then holds what was there.
 */
enum swv_err herhaling_expand(const struct herhaling *h, struct maanddag begin, int eigen, int van,
    int tot, struct voorkomens *out, struct fault *fault);

/* Adds the id of an occurrence: "jaarverslag-2023-2024", "managementrapportage-2023-2024-2". */
void herhaling_id(const char *post, const struct voorkomen *v, struct str *out);

#endif
