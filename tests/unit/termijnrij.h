/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TESTS_UNIT_TERMIJNRIJ_H
#define SWV_TESTS_UNIT_TERMIJNRIJ_H

/* Rows of facts of a child at home, and the days that follow from them. */
#include "termijnen.h"

/* Sets "veld=waarde veld=waarde" in rec. */
static inline void
zet(struct rec *rec, const char *woorden, size_t n)
{
	const char *end = woorden + n;

	while (woorden < end) {
		size_t len = strcspn(woorden, " /"), key = strcspn(woorden, "=");
		struct str veld = { 0 }, waarde = { 0 };

		if (len) {
			str_addn(&veld, woorden, key);
			str_addn(&waarde, woorden + key + 1, len - key - 1);
			if (rec->kind->fields[kind_field(rec->kind, veld.s)].type == FIELD_DATE)
				rec_set_date(rec, veld.s, dag(str_get(&waarde)));
			else if (str_eq(str_get(&waarde), "ja"))
				rec_set_int(rec, veld.s, 1);
			else
				rec_set_text(rec, veld.s, str_get(&waarde));
		}
		str_fini(&veld);
		str_fini(&waarde);
		woorden += len + 1;
	}
}

/* The lines of a log, with " / " between them; one that begins with "stap" is a step. */
static inline void
zet_regels(const char *regels, struct recs *out)
{
	while (regels && *regels) {
		size_t n = strcspn(regels, "/");
		size_t voor = strspn(regels, " ");
		bool stap = str_starts(regels + voor, "stap ");
		struct rec *rec = rec_new(stap ? &kind_stap : &kind_logregel);

		voor += stap ? strlen("stap ") : 0;
		zet(rec, regels + voor, n - voor);
		recs_add(out, rec);
		regels += n + (regels[n] == '/');
	}
}

static inline void
bereken(const char *feiten, const char *regels, const char *normen, struct recs *out)
{
	static const struct kalenderregels noord = { .regio = REGIO_NOORD };
	struct rec *rec = rec_new(&kind_thuiszitter);
	struct recs hangend = { 0 };
	struct instellingen inst;
	struct termijn_feiten f = {
		.rec = rec, .hangend = &hangend, .regels = &noord, .inst = &inst
	};

	rec_set_text(rec, "nummer", "23-001");
	rec_set_text(rec, "status", "signaal");
	rec_set_text(rec, "gebied", "noord");
	rec_set_text(rec, "consulent", "consulent");
	zet(rec, feiten, strlen(feiten));
	zet_regels(regels, &hangend);
	zet_normen(normen, &inst);
	termijnen_bereken(&f, out);
	instellingen_fini(&inst);
	recs_fini(&hangend);
	rec_free(&rec);
}

struct rij {
	const char *feiten, *regels, *normen, *is;
};

static inline void
loop_na(const struct rij *rijen, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct recs recs = { 0 };
		struct str text = { 0 };

		bereken(rijen[i].feiten, rijen[i].regels, rijen[i].normen, &recs);
		vertel_termijnen(&recs, &text);
		CHECK(str_eq(str_get(&text), rijen[i].is), "%s %s %s:\n  %s\nverwacht\n  %s",
		    rijen[i].feiten, rijen[i].regels ? rijen[i].regels : "",
		    rijen[i].normen ? rijen[i].normen : "", str_get(&text), rijen[i].is);
		str_fini(&text);
		recs_fini(&recs);
	}
}

#endif
