/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/detail_tekst.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/logwat.h"
#include "swv/model/value.h"
#include "swv/service/lezen.h"
#include "swv/tui/aanhang.h"
#include "swv/tui/app.h"
#include "swv/tui/boomrij.h"
#include "swv/tui/indicatorbeeld.h"
#include "swv/tui/leerlingen.h"
#include "swv/tui/plicht.h"
#include "swv/tui/tabeltekst.h"

enum { MANY = 100, LABEL = 18, DAY = 10 };

void
veld_tekst(struct session *s, const struct field *f, const struct value *v, struct str *out)
{
	if (f->to && v->tag == VALUE_TEXT)
		lezen_namen(s, f->to, v->s, MANY, out);
	else
		value_format(f, v, VALUE_HUMAN, out);
}

/* Meetings of one body are called alike: the day tells; of another record nothing. */
static void
add_when(struct session *s, const char *id, struct str *out)
{
	struct rec *rec;
	char day[DATUM_MAX];

	if (!id || lezen_een(s, &kind_vergadering, id, NULL, &rec))
		return;
	if (rec_has(rec, "datum"))
		str_addf(out, " van %s", datum_toon(rec_date(rec, "datum"), day));
	rec_free(&rec);
}

static void
add_field(struct session *s, const struct field *f, const struct value *v, struct str *out)
{
	/* one is a space in a label */
	size_t n = utf8_length(f->label), indent = n > LABEL ? n + 2 : LABEL + 1;
	struct str text = { 0 };

	veld_tekst(s, f, v, &text);
	if (field_names(f, kind_vergadering.name))
		add_when(s, v->s, &text);
	str_add(out, f->label);
	str_pad(out, ' ', indent - utf8_length(f->label));
	tabeltekst_hang(str_get(&text), indent, out);
	str_addc(out, '\n');
	str_fini(&text);
}

static void
add_fields(struct session *s, const struct rec *rec, struct str *out)
{
	bool weg = (rec->kind->flags & KIND_TREE) && str_eq(rec_text(rec, "herkomst"), "weg");

	for (size_t i = 0; i < rec->kind->n_fields; i++) {
		const struct field *f = &rec->kind->fields[i];
		bool told = !(f->flags & FIELD_DETAIL) || (weg && str_eq(f->name, "herkomst"));

		if (rec->v[i].tag != VALUE_NONE && told)
			add_field(s, f, &rec->v[i], out);
	}
}

/* Why do we do this?  The way up in the plan. */
static void
add_why(struct session *s, const struct rec *rec, struct str *out)
{
	struct takken up;

	if ((rec->kind->flags & KIND_TREE) && !lezen_boven(s, rec_id(rec), NULL, &up)) {
		if (up.n > 1)
			str_add(out, "\n# Waarvoor\n");
		for (size_t i = 0; i + 1 < up.n; i++) {
			str_pad(out, ' ', 2 * i);
			str_addf(out, "%s: %s\n", up.items[i].soort, up.items[i].titel);
		}
		takken_fini(&up);
	}
}

static void
add_node(const struct tak *t, struct str *out)
{
	str_addf(out, "%s%s%s%s", t->status ? boomrij_vakje(t->status) : t->soort,
	    t->status ? "" : ": ", t->nummer ? t->nummer : "", t->nummer ? " " : "");
	str_add(out, t->titel);
	if (t->oordeel) {
		str_add(out, "  ");
		indicatorbeeld_stand(t, out);
	}
	if (!t->status && t->n_acties)
		str_addf(out, "  %" PRId64 "/%" PRId64, t->n_gereed, t->n_acties);
	str_addc(out, '\n');
}

/* Open is the node itself, and so what it hangs under. */
static bool
is_open(const char *pad, int depth, void *arg)
{
	(void)depth;
	return str_starts(arg, pad);
}

/* What shows that we did it?  The way down: what hangs just under it. */
static void
add_under(struct session *s, const struct rec *rec, struct str *out)
{
	struct takken under = { 0 };
	struct tak own;

	if (!(rec->kind->flags & KIND_TREE) || lezen_tak(s, rec_id(rec), NULL, &own))
		return;
	if (own.has_children &&
	    !lezen_boom(
		s, &(struct boom_vraag){ own.pad, false, MANY, is_open, own.pad }, NULL, &under)) {
		str_add(out, "\n# Hangt eronder\n");
		for (size_t i = 0; i < under.n && under.items[i].depth > own.depth; i++)
			add_node(&under.items[i], out);
	}
	takken_fini(&under);
	tak_fini(&own);
}

/* Who names this node as what it supports? */
static void
add_support(struct session *s, const struct rec *rec, struct str *out)
{
	const char *heading = "\n# Wordt gesteund door\n";

	for (size_t i = 0; (rec->kind->flags & KIND_TREE) && i < n_kinds; i++) {
		int field = kind_field(kinds[i], "steunt");
		struct recs recs = { 0 };
		struct query query;

		if (field < 0 || !(kinds[i]->flags & KIND_TREE))
			continue;
		query_init(&query, kinds[i]);
		query_text(&query, FILTER_IS, field, rec_id(rec));
		lezen_recs(s, &query, MANY, NULL, &recs);
		for (size_t k = 0; k < recs.n; k++) {
			struct tak tak;

			if (lezen_tak(s, rec_id(recs.items[k]), NULL, &tak))
				continue;
			str_add(out, heading);
			heading = "";
			add_node(&tak, out);
			tak_fini(&tak);
		}
		recs_fini(&recs);
		query_fini(&query);
	}
}

/* The rows of a kind that hang on this record, each told by line(). */
static void
add_hanging(struct session *s, const struct rec *rec, const char *heading, const struct kind *kind,
    const char *by_kind, const char *by_id, const char *sort,
    void (*line)(struct session *s, const struct rec *row, struct str *out), struct str *out)
{
	struct recs recs = { 0 };
	struct query query;

	query_init(&query, kind);
	query.sort = sort;
	query_text(&query, FILTER_IS, kind_field(kind, by_kind), rec->kind->name);
	query_text(&query, FILTER_IS, kind_field(kind, by_id), rec_id(rec));
	lezen_recs(s, &query, MANY, NULL, &recs);
	if (recs.n)
		str_addf(out, "\n# %s\n", heading);
	for (size_t i = 0; i < recs.n; i++)
		line(s, recs.items[i], out);
	recs_fini(&recs);
	query_fini(&query);
}

/* What belongs to a record of this kind: the points of a meeting, the lines of a case. */
static void
add_own(struct session *s, const struct rec *rec, struct str *out)
{
	for (size_t i = 0; i < n_kinds; i++) {
		struct str columns = { 0 };
		struct recs recs;

		if (kind_listed_with(kinds[i], rec->kind->name) < 0)
			continue;
		lezen_bij_kolommen(kinds[i], rec, &columns);
		lezen_bij(s, kinds[i], rec, MANY, NULL, &recs);
		if (recs.n)
			str_addf(out, "\n# %c%s\n", toupper((unsigned char)kinds[i]->labels[0]),
			    kinds[i]->labels + 1);
		tabeltekst(s, rec, &recs, str_get(&columns), out);
		recs_fini(&recs);
		str_fini(&columns);
	}
}

static void
termijn_line(struct session *s, const struct rec *t, struct str *out)
{
	char day[DATUM_MAX];
	struct str status = { 0 };

	(void)s;
	value_format(&t->kind->fields[kind_field(t->kind, "status")], rec_get(t, "status"),
	    VALUE_HUMAN, &status);
	str_addf(out, "%s  \t%s: %s\n", datum_toon(rec_date(t, "uiterlijk"), day),
	    rec_text(t, "omschrijving"), str_get(&status));
	str_fini(&status);
}

static void
tik_line(struct session *s, const struct rec *t, struct str *out)
{
	char day[DATUM_MAX], *naam = lezen_naam(s, WIE_KINDS " gebied", rec_text(t, "sleutel"));

	str_addf(out, "%s  \t%s (%s) %s\n", datum_toon(rec_date(t, "gereed_op"), day), naam,
	    rec_text(t, "door"), rec_text(t, "bewijs"));
	free(naam);
}

static void
notitie_line(struct session *s, const struct rec *n, struct str *out)
{
	char day[DATUM_MAX];
	struct str text = { 0 };

	(void)s;
	str_addf(&text, "%s: %s", rec_text(n, "door"), rec_text(n, "tekst"));
	str_addf(out, "%-*s  ", DAY, datum_toon(rec_date(n, "op"), day));
	tabeltekst_hang(text.s, DAY + 2, out);
	str_addc(out, '\n');
	str_fini(&text);
}

/* The labels of the fields that a line of the logboek names. */
static void
add_changed(const struct rec *r, struct str *out)
{
	const struct kind *kind = kind_find(rec_text(r, "kind"));
	const char *at = rec_text(r, "wat"), *separator = " ";
	struct logveld veld;

	while (kind && logwat_next(&at, &veld)) {
		char *name = mem_strndup(veld.naam.s, veld.naam.n);
		int field = kind_field(kind, name);

		free(name);
		if (field < 0 || (kind->fields[field].flags & FIELD_DERIVED))
			continue;
		str_addf(out, "%s%s", separator, kind->fields[field].label);
		separator = ", ";
	}
}

const char *
detail_handeling(const char *handeling)
{
	static const struct {
		const char *word, *text;
	} acts[] = {
		{ "nieuw", "gemaakt" },
		{ "wijziging", "gewijzigd" },
		{ "weg", "weggegooid" },
		{ "terug", "teruggezet" },
		{ "ongedaan", "ongedaan gemaakt" },
		{ "inzage", "ingezien" },
		{ "zoeken", "gezocht" },
	};

	for (size_t i = 0; i < sizeof(acts) / sizeof(acts[0]); i++)
		if (str_eq(acts[i].word, handeling))
			return acts[i].text;
	return handeling;
}

static void
log_line(struct session *s, const struct rec *r, struct str *out)
{
	char when[DATUM_MAX];

	str_addf(out, "%s  \t%s: %s", app_moment(s, rec_int(r, "op"), when), rec_text(r, "wie"),
	    detail_handeling(rec_text(r, "handeling")));
	if (!str_in_words("nieuw weg terug inzage", rec_text(r, "handeling")))
		add_changed(r, out);
	str_addc(out, '\n');
}

void
detail_verloop(struct session *s, const struct rec *rec, struct str *out)
{
	struct recs recs;

	add_hanging(s, rec, "Notities", &kind_notitie, "bron", "bron_id", "-id", notitie_line, out);
	lezen_verloop(s, rec, MANY, NULL, &recs);
	if (recs.n)
		str_add(out, "\n# Wat ermee gebeurde\n");
	for (size_t i = 0; i < recs.n; i++)
		log_line(s, recs.items[i], out);
	recs_fini(&recs);
}

/* Kinds of which there is more to show than their fields. */
static const struct {
	const struct kind *kind;
	void (*add)(struct session *s, const struct rec *rec, struct str *out);
} pictures[] = {
	{ &kind_indicator, indicatorbeeld_tekst },
	{ &kind_budget, leerlingen_verouderd },
};

char *
detail_titel(struct session *s, const struct rec *rec)
{
	int title = rec->kind->title ? kind_field(rec->kind, rec->kind->title) : -1;

	return title >= 0 && rec->kind->fields[title].to
		   ? lezen_naam(s, rec->kind->fields[title].to, rec_title(rec))
		   : mem_strdup(rec_title(rec));
}

char *
detail_text(struct session *s, const struct rec *rec)
{
	struct str out = { 0 };
	char *titel = detail_titel(s, rec);

	str_addf(&out, "# %s\n", titel);
	free(titel);
	for (size_t i = 0; i < sizeof(pictures) / sizeof(pictures[0]); i++)
		if (pictures[i].kind == rec->kind)
			pictures[i].add(s, rec, &out);
	add_fields(s, rec, &out);
	add_why(s, rec, &out);
	add_under(s, rec, &out);
	add_support(s, rec, &out);
	leerlingen_tekst(s, rec, &out);
	add_own(s, rec, &out);
	aanhang_tekst(s, rec, &out);
	plicht_tekst(s, rec, &out);
	add_hanging(
	    s, rec, "Termijnen", &kind_termijn, "bron", "bron_id", "uiterlijk", termijn_line, &out);
	add_hanging(s, rec, "Vinken", &kind_tik, "bron", "bron_id", "id", tik_line, &out);
	detail_verloop(s, rec, &out);
	return str_take(&out);
}
