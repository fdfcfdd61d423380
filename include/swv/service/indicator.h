/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_INDICATOR_H
#define SWV_SERVICE_INDICATOR_H

#include "swv/model/indicator.h"
#include "swv/service/session.h"
#include "swv/store/boom.h"

/*
 * Indicators that count themselves.  They tell of the whole association, whoever asks:
 * who may see the indicator sees what it comes to, so what is of too few children
 * (cijfers.kleinste) is hidden from everybody.
 */

/* Before indicators are read: counts those that count themselves, when something changed since,
 * and tells the store.  Nothing is written. */
enum swv_err indicator_tel(struct session *session, struct fault *fault);
/* Whether one of the nodes counts itself, and what it says may be of before a change. */
bool indicator_verouderd(struct session *session, const struct takken *takken);

/* A bar of a picture: a period, or one of those that are measured. */
struct indicator_punt {
	char *naam; /* owned */
	int64_t waarde;
	bool verborgen;
	const char *status; /* a constant */
};

struct indicator_punten {
	struct indicator_punt *items;
	size_t n, cap;
};

void indicator_punten_fini(struct indicator_punten *punten);

/* What the page of an indicator draws. */
struct indicator_beeld {
	struct indicator_punten reeks; /* period by period, the oldest first */
	struct indicator_punten delen; /* in the last: each bestuur, school, gebied or gemeente */
	char *periode;                 /* that one, in words; owned, NULL: none */
};

/* For who may read the indicator; what they may not read is left out. */
enum swv_err indicator_beeld(struct session *session, const struct rec *indicator,
    struct fault *fault, struct indicator_beeld *out);
void indicator_beeld_fini(struct indicator_beeld *beeld);

/* The period that a measure of this indicator on that day is about. */
struct periode indicator_periode(
    const struct session *session, const struct rec *indicator, swv_date dag);

/* The one to measure now: after the last that was measured, at most the present one; of one that is
 * measured by each the present one. */
struct periode indicator_volgende(const struct session *session, const struct rec *indicator);

/* For voorbereid.h. */
struct werk;
enum swv_err indicator_voorbereid(
    struct werk *werk, const struct rec *before, const struct rec *rec, struct fault *fault);
enum swv_err meting_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);

#endif
