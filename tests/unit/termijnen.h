/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TESTS_UNIT_TERMIJNEN_H
#define SWV_TESTS_UNIT_TERMIJNEN_H

/* Dated facts of a dossier in few words, and the days that follow from them. */
#include "../test.h"

#include <string.h>

#include "kalender.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/termijn.h"

/* Sets "veld=waarde veld=waarde" in rec. */
static inline void
zet_feiten(struct rec *rec, const char *woorden)
{
	while (*woorden) {
		size_t n = strcspn(woorden, " "), key = strcspn(woorden, "=");
		struct str veld = { 0 }, waarde = { 0 };

		str_addn(&veld, woorden, key);
		str_addn(&waarde, woorden + key + 1, n - key - 1);
		if (rec->kind->fields[kind_field(rec->kind, veld.s)].type == FIELD_DATE)
			rec_set_date(rec, veld.s, dag(str_get(&waarde)));
		else
			rec_set_text(rec, veld.s, str_get(&waarde));
		str_fini(&veld);
		str_fini(&waarde);
		woorden += n + strspn(woorden + n, " ");
	}
}

/* What the file says: "wachtlijst=6_weken bezwaar.termijn=6_weken". */
static inline void
zet_normen(const char *normen, struct instellingen *out)
{
	struct recs recs = { 0 };

	while (normen && *normen) {
		size_t n = strcspn(normen, " "), key = strcspn(normen, "=");
		struct rec *rec = rec_new(&kind_instelling);
		struct str id = { 0 }, waarde = { 0 };

		str_addf(&id, "normen.%.*s", (int)key, normen);
		for (size_t i = key + 1; i < n; i++)
			str_addc(&waarde, normen[i] == '_' ? ' ' : normen[i]);
		rec_set_text(rec, "id", id.s);
		rec_set_text(rec, "waarde", waarde.s);
		recs_add(&recs, rec);
		str_fini(&id);
		str_fini(&waarde);
		normen += n + strspn(normen + n, " ");
	}
	instellingen_from_recs(&recs, out);
	recs_fini(&recs);
}

/* "besluit 2026-03-02, einde 2027-07-31 op 2027-07-30, vervolg 1 2027-07-03 weg". */
static inline void
vertel_termijnen(const struct recs *recs, struct str *out)
{
	for (size_t i = 0; i < recs->n; i++) {
		const struct rec *t = recs->items[i];
		char dag_is[11], op[11];

		str_addf(out, "%s%s", i ? ", " : "", rec_text(t, "norm"));
		if (rec_int(t, "nr"))
			str_addf(out, " %d", (int)rec_int(t, "nr"));
		str_addf(out, " %s", date_format_iso(rec_date(t, "uiterlijk"), dag_is));
		if (rec_has(t, "voldaan_op"))
			str_addf(out, " op %s", date_format_iso(rec_date(t, "voldaan_op"), op));
		if (rec_bool(t, "vervallen"))
			str_add(out, " weg");
	}
}

/* What is due by the facts, and what the association file says of norms. */
static inline void
bereken_van(const struct kind *kind, const char *feiten, const char *normen, struct recs *out)
{
	static const struct kalenderregels noord = { .regio = REGIO_NOORD };
	struct rec *rec = rec_new(kind);
	struct recs hangend = { 0 };
	struct instellingen inst;
	struct termijn_feiten f = {
		.rec = rec, .hangend = &hangend, .regels = &noord, .inst = &inst
	};

	rec_set_text(rec, "nummer", "26-001");
	zet_feiten(rec, feiten);
	zet_normen(normen, &inst);
	termijnen_bereken(&f, out);
	instellingen_fini(&inst);
	rec_free(&rec);
}

struct termijnrij {
	const char *feiten, *normen, *is;
};

static inline void
loop_termijnen_na(const struct kind *kind, const struct termijnrij *rijen, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct recs recs = { 0 };
		struct str text = { 0 };

		bereken_van(kind, rijen[i].feiten, rijen[i].normen, &recs);
		vertel_termijnen(&recs, &text);
		CHECK(str_eq(str_get(&text), rijen[i].is), "%s %s:\n  %s\nverwacht\n  %s",
		    rijen[i].feiten, rijen[i].normen ? rijen[i].normen : "", str_get(&text),
		    rijen[i].is);
		str_fini(&text);
		recs_fini(&recs);
	}
}

#endif
