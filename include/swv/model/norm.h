/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_NORM_H
#define SWV_MODEL_NORM_H

#include <stdbool.h>

#include "swv/base/err.h"
#include "swv/model/kalenderregels.h"

enum norm_eenheid {
	NORM_DAGEN, /* calendar days */
	NORM_WERKDAGEN,
	NORM_SCHOOLDAGEN,
	NORM_WEKEN,
	NORM_SCHOOLWEKEN,
	NORM_MAANDEN,
	NORM_JAREN,
	NORM_EENHEID_COUNT
};

/* A length of time.  n is negative when it is counted backward. */
struct norm {
	int n; /* -9999 … 9999 */
	enum norm_eenheid eenheid;
	bool termijnenwet; /* the Algemene termijnenwet applies to it */
};

#define NORM_MAX 32 /* room for the text of a norm */

/*
 * Reads "4 weken", "2 dagen", "3 werkdagen", "10 schooldagen", "6 schoolweken",
 * "1 maand", "3 jaar", "-2 weken"; termijnenwet becomes false.  SWV_ENUMBER
 * without a number, SWV_ERANGE for one over 9999, SWV_EUNKNOWN for a unit there is not, with the
 * nearest one in the hint.
 */
enum swv_err norm_parse(const char *s, struct norm *out, struct fault *fault);
char *norm_format(struct norm norm, char buf[NORM_MAX]); /* "1 maand"; returns buf */

/*
 * The last day of a term of that length from d, d itself not counted and not
 * moved: 4 weken from a Thursday is a Thursday.  A month clamps: 31 January + 1
 * maand is the last of February, and so does 29 February + 1 jaar.  DATE_NONE beyond
 * the calendar.
 */
swv_date norm_add(const struct kalenderregels *regels, swv_date d, struct norm norm);

/*
 * What the Algemene termijnenwet makes of end, the last day of a term of that
 * length which began on the day after begin.  Art. 2: a term of three days or
 * more holds at least two days that are no Saturday, Sunday or feestdag.  Art. 1:
 * one that ends on such a day runs on to the next that is none.  Unchanged when
 * norm says that the law does not apply, when counted backward (art. 1 lid 2),
 * and over 90 dagen, 12 weken or 3 maanden, and in jaren (art. 4).
 */
swv_date termijnenwet_schuif(
    const struct kalenderregels *regels, swv_date begin, swv_date end, struct norm norm);
/* The article by which it moves end, 1 or 2; 0: it does not. */
int termijnenwet_artikel(
    const struct kalenderregels *regels, swv_date begin, swv_date end, struct norm norm);

/* A term, how it may be made longer, and how many days it stood still (Awb art. 4:15). */
struct norm_loop {
	struct norm norm, verlenging; /* verlenging.n 0: none */
	int opgeschort;
};

/*
 * The last day of a term, moved where it must.  An extension counts from the day on
 * which the term itself would have ended unmoved, and decides by its own length
 * and its own termijnenwet about moving: 23-02-2026 + 6 weken is 06-04, moved to
 * 07-04; with 4 weken more 04-05.  The days that it stood still come on top of
 * the term itself.
 */
swv_date norm_termijn(
    const struct kalenderregels *regels, swv_date from, const struct norm_loop *loop);

#endif
