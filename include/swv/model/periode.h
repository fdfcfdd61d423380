/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_PERIODE_H
#define SWV_MODEL_PERIODE_H

#include "swv/base/err.h"
#include "swv/base/str.h"
#include "swv/model/kalenderregels.h"

enum periode_soort {
	PERIODE_SCHOOLJAAR,
	PERIODE_KWARTAAL,  /* of the calendar year */
	PERIODE_TRIMESTER, /* four months of the school year */
	PERIODE_HALFJAAR,  /* six months of the school year */
	PERIODE_JAAR,      /* of the calendar */
	PERIODE_MAAND,
	PERIODE_VRIJ, /* from one day to another */
	PERIODE_COUNT
};

/* A stretch of days to report about; both days belong to it. */
struct periode {
	enum periode_soort soort;
	int jaar; /* calendar year, or the school year's first; 0 for PERIODE_VRIJ */
	int nr;   /* quarter, trimester, half or month, from 1; else 0 */
	swv_date eerste, laatste;
};

/* How people write one. */
#define PERIODE_VORMEN "2026-2027, 2026-K1, 2026-T1, 2026-H1, 2026 of 2026-03"

/*
 * Reads "2026-2027" (a school year, also "2026/2027" and "26-27"), "2026-K1",
 * "2026-T1" (the first four months of 2026-2027), "2026-H1" (the first six), "2026"
 * (the calendar year) or "2026-03".  SWV_ECHOICE
 * with the forms in the hint when it is none, SWV_ERANGE for a quarter, trimester
 * or month that there is not.
 */
enum swv_err periode_parse(
    const char *s, struct maanddag begin, struct periode *out, struct fault *fault);
/* From one day to another; SWV_EIMPOSSIBLE when the second is the earlier. */
enum swv_err periode_van_tot(swv_date van, swv_date tot, struct periode *out, struct fault *fault);
/* The school year, quarter, trimester, half, year or month that d lies in; the one day for PERIODE_VRIJ. */
struct periode periode_of(enum periode_soort soort, swv_date d, struct maanddag begin);

/* Adds the text that periode_parse reads: "2026-K1"; for PERIODE_VRIJ "2026-03-01_2026-04-15". */
void periode_code(const struct periode *p, struct str *out);
/* Adds the Dutch text: "schooljaar 2026-2027", "1e kwartaal 2026", "1e trimester 2026-2027",
 * "1e halfjaar 2026-2027", "2026", "maart 2026", "01-03-2026 t/m 15-04-2026". */
void periode_label(const struct periode *p, struct str *out);

#endif
