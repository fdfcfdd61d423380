/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_INDICATOR_H
#define SWV_MODEL_INDICATOR_H

#include <stdbool.h>
#include <stdint.h>

#include "swv/base/err.h"
#include "swv/model/cijfer.h"
#include "swv/model/field.h"
#include "swv/model/periode.h"
#include "swv/model/rec.h"

/* What an indicator wants and how it stands, as a pure rule; and the figures by which one can
 * measure itself. */

/* What is wanted of a measure.  Bounds are hundredths; at least one of them is there. */
struct streef {
	const char *richting; /* "hoger", "lager" or "binnen" */
	bool heeft_onder, heeft_boven;
	int64_t onder, boven;
};

/* The statuses that choices_indicator_status has. */
#define STATUS_GROEN     "groen"
#define STATUS_ORANJE    "oranje"
#define STATUS_ROOD      "rood"
#define STATUS_GEEN      "geen meting"
#define STATUS_VERBORGEN "verborgen" /* of so few that it may not be told */

/*
 * Green, orange or red, of a measure in hundredths (seed 004, Proces: a streefscore
 * is the result that satisfies, with an upper and a lower bound):
 *   hoger   from the upper bound on green, from the lower one on orange, below it red
 *   lager   up to the lower bound green, up to the upper one orange, above it red
 *   binnen  from the lower up to the upper bound green, outside red
 * With one bound there is no orange: it is reached, or not.
 */
const char *streef_status(const struct streef *streef, int64_t waarde);
/* The same with nothing measured, or without a bound: "geen meting". */
const char *streef_status_of(const struct streef *streef, bool gemeten, int64_t waarde);
/* What a record of the kind indicator wants; borrows its richting. */
struct streef streef_from_rec(const struct rec *indicator);
/* Adds it in words: "minimaal 75, streef 100 %"; nothing without a bound. */
void streef_tekst(const struct rec *indicator, struct str *out);

/* Adds a measure with its unit, as people write it: "85 %", "7,5", "12 weken", "€ 1.200". */
void maat_tekst(const char *eenheid, int64_t waarde, struct str *out);

/* How often is measured, as a kind of period; without meetperiode as fallback says. */
enum periode_soort meetperiode_soort(const char *meetperiode, enum periode_soort fallback);

/* A figure that an indicator can go by. */
struct indicatorcijfer {
	const char *id; /* "groep.naam", as figures are called */
	const char *label;
	enum cijfer_vorm vorm;
};
/* The one with this id; NULL: there is none. */
const struct indicatorcijfer *indicatorcijfer_find(const char *id);

extern const struct choice choices_indicatorcijfer[];
/* Those that are of one item of the calendar, or one form: between blanks. */
extern const char indicatorcijfers_met_post[];
extern const struct choice choices_indicator_status[];

#endif
