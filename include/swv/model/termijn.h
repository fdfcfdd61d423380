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
	const struct recs *hangend; /* its log lines, when it is a case; NULL: none */
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
};

extern const struct termijn_regel termijn_regels[];
extern const size_t n_termijn_regels;

/* A termijn for a rule to complete, added to *out: number 0, not met, not fallen away. */
struct rec *termijn_new(
    const char *omschrijving, swv_date uiterlijk, const char *wie, struct recs *out);

/* The rules of a case of a child at home: see termijn_thuiszitter.c. */
void bereken_vier_weken(const struct termijn_feiten *feiten, struct recs *out);
void bereken_melding(const struct termijn_feiten *feiten, struct recs *out);
void bereken_plan(const struct termijn_feiten *feiten, struct recs *out);
void bereken_hervat(const struct termijn_feiten *feiten, struct recs *out);
void bereken_pact(const struct termijn_feiten *feiten, struct recs *out);
void bereken_nazorg(const struct termijn_feiten *feiten, struct recs *out);
void bereken_afspraken(const struct termijn_feiten *feiten, struct recs *out);
void bereken_bewaren(const struct termijn_feiten *feiten, struct recs *out);

/* The norm of the rule that says until when a closed case is kept. */
#define NORM_BEWAREN "bewaren"

/* The right by which the termijnen of that norm of a kind are seen. */
enum recht termijn_recht(const char *kind, const char *norm);

/* Every termijn that follows from the facts, with bron, bron_id and norm filled in. */
void termijnen_bereken(const struct termijn_feiten *feiten, struct recs *out);

/* Whether any rule looks at records of this kind. */
bool termijn_heeft_regel(const struct kind *kind);

#endif
