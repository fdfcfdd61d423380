/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_TERMIJN_H
#define SWV_MODEL_TERMIJN_H

#include "swv/model/instelling.h"
#include "swv/model/kalenderregels.h"
#include "swv/model/rec.h"
#include "swv/model/rechten.h"

/*
 * Everything the association must do by a day is a termijn.  Rules compute them
 * from facts; a new kind of obligation is a new rule: a function and a row.
 */

/* The facts a rule goes by; all borrowed. */
struct termijn_feiten {
	const struct rec *rec;      /* the record that the termijnen follow from */
	const struct recs *tikken;  /* its ticks */
	const struct recs *hangend; /* what hangs on it, when it is a dossier; NULL: none */
	int van, tot;               /* school years of its plan; 0 when it has none */
	const struct kalenderregels *regels;
	const struct instellingen *inst; /* the norms */
};

struct termijn_regel {
	const char *kind; /* of the record */
	const char *norm; /* the name of the rule */
	/* Adds records of kind termijn: nr, omschrijving, uiterlijk, voldaan_op, vervallen, wie,
	 * gebied. */
	void (*bereken)(const struct termijn_feiten *feiten, struct recs *out);
	enum recht recht; /* to the record, by which it is seen */
	/* Of a dossier: the facts that meet it, set to today where they are empty when somebody
	 * ticks it; or, when it is not ticked, what to do instead. */
	const char *voldoet, *anders;
};

/*
 * Raised when a rule makes other termijnen, or tells otherwise how they came to be, of the same facts:
 * swv apply then computes those of all dossiers anew.
 */
#define TERMIJN_REGELS 1

/* Rule i of all there are; NULL past the last. */
const struct termijn_regel *termijn_regel_at(size_t i);

/* How a termijn comes to its day; all borrowed. */
struct termijn_loop {
	const char *feit; /* what it counts from, in words that fit in a line: "de melding" */
	swv_date vanaf;   /* the day of that; DATE_NONE: it is not there yet, so nothing is due */
	const char
	    *norm;     /* the setting that says how long: "normen.plan_binnen"; NULL: vanaf is it */
	bool verlengd; /* it was made longer, by as much as the norm allows */
	int opgeschort; /* how many days it stood still */
};

/* The last day; DATE_NONE without the day that it counts from, or without the norm. */
swv_date termijn_dag(const struct termijn_feiten *f, const struct termijn_loop *loop);

/* A termijn for a rule to complete, added to *out: number 0, not met, not fallen away; wie is a
 * list, "" or NULL: nobody's. */
struct rec *termijn_nieuw(
    const char *omschrijving, swv_date uiterlijk, const char *wie, struct recs *out);
/* The same with how it came to its day, in the area of its record; NULL: there is no day. */
struct rec *termijn_loopt(const struct termijn_feiten *f, const char *omschrijving,
    const struct termijn_loop *loop, struct recs *out);

/*
 * Adds a termijn of a dossier, with how it came to its day, whom it is of and where:
 * met on voldaan_op (DATE_NONE: not yet).  What was not met falls away when the
 * dossier is closed, or because it no longer matters (weg).  NULL: there is no day.
 */
struct rec *termijn_add(const struct termijn_feiten *f, const char *omschrijving,
    const struct termijn_loop *loop, swv_date voldaan_op, bool weg, struct recs *out);

/* For rules of dossiers: the day of a fact, whether its value is one of these words, the earlier of
 * two days that may not be there, and whether it is closed. */
swv_date termijn_feit(const struct termijn_feiten *f, const char *name);
bool termijn_is(const struct termijn_feiten *f, const char *name, const char *words);
swv_date termijn_eerste(swv_date a, swv_date b);

/* The last day to object to a besluit that was sent (verzonden_op) by: Awb art. 6:7 and 6:8. */
swv_date termijn_bezwaar_tot(const struct termijn_feiten *f);

/* The rule that every kind of dossier has: what was agreed in its log. */
void bereken_afspraken(const struct termijn_feiten *feiten, struct recs *out);

/* The rules of each kind of dossier: see termijn_KIND.c. */
extern const struct termijn_regel regels_thuiszitter[], regels_tlv[], regels_arrangement[],
    regels_plaatsing[], regels_klacht[];
/* The rules of subsidies and budgets. */
extern const struct termijn_regel regels_geld[];

/* Of talks, visits, findings and requests: termijn_jaar.c. */
extern const struct termijn_regel regels_jaar[];

/* The norm of the rule that says until when a closed case is kept. */
#define NORM_BEWAREN "bewaren"
/* The norm of the rule of what was agreed in a log: a later line tells that it was kept. */
#define NORM_AFSPRAAK "afspraak"

/* The rule of that norm of a kind; NULL: there is none. */
const struct termijn_regel *termijn_regel_of(const char *kind, const char *norm);

/* The right by which the termijnen of that norm of a kind are seen. */
enum recht termijn_recht(const char *kind, const char *norm);

/* Every termijn that follows from the facts, with bron, bron_id and norm filled in. */
void termijnen_bereken(const struct termijn_feiten *feiten, struct recs *out);

/* Whether any rule looks at records of this kind. */
bool termijn_heeft_regel(const struct kind *kind);

#endif
