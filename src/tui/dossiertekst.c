/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/dossiertekst.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/dossier.h"
#include "swv/service/lezen.h"

enum { TERMIJNEN = 1000, NAMES = 20, LABEL = 15, INDENT = 2 };

/* ---- reading ---- */

/* Adds the value of a field as people say it; nothing when it has none. */
static void
add_value(struct session *s, const struct rec *rec, const char *name, struct str *out)
{
	const struct field *f = &rec->kind->fields[kind_field(rec->kind, name)];

	if (f->to)
		lezen_namen(s, f->to, rec_text(rec, name), NAMES, out);
	else
		value_format(f, rec_get(rec, name), VALUE_HUMAN, out);
}

/* Takes what text holds; an empty text is no fact. */
static void
add_fact(struct dossiertekst *d, const char *label, struct str *text)
{
	if (text->len)
		VEC_ADD(d->feiten, d->n_feiten, d->cap_feiten) =
		    (struct feit){ mem_strdup(label), str_take(text) };
	str_fini(text);
}

/* The values of the fields, each after its word, as far as they are there. */
static void
add_joined(struct session *s, struct dossiertekst *d, const char *label, const char *const *parts)
{
	struct str text = { 0 };

	for (; *parts; parts += 2) {
		if (!rec_has(d->rec, parts[1]))
			continue;
		str_add(&text, text.len && *parts[0] != ' ' ? ", " : "");
		str_add(&text, text.len || *parts[0] != ' ' ? parts[0] : "");
		add_value(s, d->rec, parts[1], &text);
	}
	add_fact(d, label, &text);
}

static void
add_waiting(struct session *s, struct dossiertekst *d)
{
	swv_date since = rec_date(d->rec, "wacht_sinds");
	struct str text = { 0 };
	char day[DATUM_MAX];

	if (rec_has(d->rec, "wacht_op")) {
		add_value(s, d->rec, "wacht_op", &text);
		if (since != DATE_NONE)
			str_addf(&text, ", sinds %s (%d d)", datum_toon(since, day),
			    session_vandaag(s) - since);
	}
	add_fact(d, "Wacht op", &text);
}

static void
add_facts(struct session *s, struct dossiertekst *d)
{
	static const char *const child[] = { "", "voornaam", " ", "achternaam", "geboren ",
		"geboortedatum", "groep ", "groep", NULL };
	static const char *const absence[] = { "", "soort", "sinds ", "eerste_verzuimdag",
		"dagen thuis: ", "dagen_thuis", NULL };
	static const char *const reported[] = { "swv ", "gemeld_op", "leerplicht ", "leerplicht_op",
		NULL };
	static const char *const rest[] = { "escalatiestap", "consulent", "school", "bestuur",
		"gebied", "gemeente", "plan_op", "hervat_op", "grond", "oorzaken", "verklaarbaar",
		"uitkomst", "gesloten_op", "ouders", "bijzonderheden" };

	add_joined(s, d, "Kind", child);
	add_joined(s, d, "Verzuim", absence);
	add_waiting(s, d);
	add_joined(s, d, "Gemeld", reported);
	for (size_t i = 0; i < sizeof(rest) / sizeof(rest[0]); i++) {
		const struct kind *kind = d->rec->kind;
		struct str text = { 0 };

		if (rec_has(d->rec, rest[i]))
			add_value(s, d->rec, rest[i], &text);
		add_fact(d, kind->fields[kind_field(kind, rest[i])].label, &text);
	}
}

static enum swv_err
read_termijnen(struct session *s, const char *nummer, struct fault *fault, struct recs *out)
{
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_termijn);
	query.sort = "uiterlijk";
	query_text(&query, FILTER_IS, kind_field(&kind_termijn, "bron"), kind_thuiszitter.name);
	query_text(&query, FILTER_IS, kind_field(&kind_termijn, "bron_id"), nummer);
	err = lezen_recs(s, &query, TERMIJNEN, fault, out);
	query_fini(&query);
	return err;
}

enum swv_err
dossiertekst_lees(
    struct session *s, const char *nummer, struct fault *fault, struct dossiertekst *out)
{
	enum swv_err err;

	*out = (struct dossiertekst){ 0 };
	err = lezen_een(s, &kind_thuiszitter, nummer, fault, &out->rec);
	if (!err)
		err = read_termijnen(s, nummer, fault, &out->termijnen);
	if (!err)
		err = dossier_delen(s, &kind_logregel, nummer, fault, &out->regels);
	if (!err)
		add_facts(s, out);
	else
		dossiertekst_fini(out);
	return err;
}

void
dossiertekst_fini(struct dossiertekst *d)
{
	for (size_t i = 0; i < d->n_feiten; i++) {
		free(d->feiten[i].label);
		free(d->feiten[i].text);
	}
	free(d->feiten);
	rec_free(&d->rec);
	recs_fini(&d->termijnen);
	recs_fini(&d->regels);
	*d = (struct dossiertekst){ 0 };
}

void
dossiertekst_titel(const struct dossiertekst *d, struct session *s, struct str *out)
{
	str_add(out, rec_id(d->rec));
	if (rec_has(d->rec, "school")) {
		str_add(out, " · ");
		add_value(s, d->rec, "school", out);
	}
	str_addf(out, " · %s", rec_text(d->rec, "status"));
	if (!rec_has(d->rec, "hervat_op"))
		str_addf(out, " · %" PRId64 " d thuis", rec_int(d->rec, "dagen_thuis"));
}

const struct rec *
dossiertekst_over(const struct dossiertekst *d, int over)
{
	size_t i = (size_t)over;

	if (over < 0)
		return NULL;
	if (i < d->termijnen.n)
		return d->termijnen.items[i];
	i -= d->termijnen.n;
	return i < d->regels.n ? d->regels.items[i] : NULL;
}

int
dossiertekst_plek(const struct dossiertekst *d, const struct kind *kind, const char *id)
{
	const struct rec *rec;

	for (int i = 0; (rec = dossiertekst_over(d, i)); i++)
		if (rec->kind == kind && str_eq(rec_id(rec), id))
			return i;
	return -1;
}

/* ---- what is due ---- */

/* The line of the log with this number; NULL: none. */
static const struct rec *
line_of(const struct dossiertekst *d, const char *id)
{
	return dossiertekst_over(d, dossiertekst_plek(d, &kind_logregel, id));
}

/* What it is; of an agreement also what was agreed. */
static void
add_what(const struct dossiertekst *d, const struct rec *t, struct str *out)
{
	const struct rec *line;
	char nr[24];

	snprintf(nr, sizeof(nr), "%" PRId64, rec_int(t, "nr"));
	line = str_eq(rec_text(t, "norm"), "afspraak") ? line_of(d, nr) : NULL;
	str_add(out, rec_text(t, "omschrijving"));
	if (line && rec_has(line, "afspraak"))
		str_addf(out, ": %s", rec_text(line, "afspraak"));
}

static bool
is_open(const struct rec *t)
{
	return !rec_has(t, "voldaan_op") && !rec_bool(t, "vervallen");
}

static void
show_termijn(const struct dossiertekst *d, size_t i, const struct session *s, struct leesvlak *out)
{
	const struct rec *t = d->termijnen.items[i];
	swv_date day = rec_date(t, "uiterlijk"), vandaag = session_vandaag(s);
	struct str what = { 0 };
	char when[DATUM_MAX];
	struct alinea *a;

	add_what(d, t, &what);
	if (rec_has(t, "voldaan_op"))
		str_addf(&what, ", op %s", datum_toon(rec_date(t, "voldaan_op"), when));
	a = leesvlak_add(out, what.s);
	a->over = (int)i;
	a->indent = LABEL;
	if (!is_open(t)) {
		a->label = mem_strdup(rec_has(t, "voldaan_op") ? "gedaan" : "vervallen");
	} else {
		a->label = mem_strdup(datum_toon_termijn(day, vandaag, when));
		a->mark = day < vandaag ? '!' : day <= session_bijna(s) ? '~' : ' ';
	}
	str_fini(&what);
}

void
dossiertekst_termijnen(const struct dossiertekst *d, const struct session *s, struct leesvlak *out)
{
	size_t open = 0;

	leesvlak_heading(out, "Termijnen");
	for (size_t i = 0; i < d->termijnen.n; i++) {
		if (!is_open(d->termijnen.items[i]))
			continue;
		show_termijn(d, i, s, out);
		open++;
	}
	if (!open)
		leesvlak_add(out, "Er hoeft nu niets op een dag klaar te zijn.");
	for (size_t i = 0; i < d->termijnen.n; i++)
		if (!is_open(d->termijnen.items[i]))
			show_termijn(d, i, s, out);
}

void
dossiertekst_feiten(const struct dossiertekst *d, struct leesvlak *out)
{
	leesvlak_heading(out, "Gegevens");
	for (size_t i = 0; i < d->n_feiten; i++) {
		struct alinea *a = leesvlak_add(out, d->feiten[i].text);

		a->label = mem_strdup(d->feiten[i].label);
		a->indent = LABEL;
	}
}

/* ---- the log ---- */

/* The last line whose field names this one; NULL: none. */
static const struct rec *
pointing_at(const struct dossiertekst *d, const char *field, const char *id)
{
	for (size_t i = d->regels.n; i--;)
		if (str_eq(rec_text(d->regels.items[i], field), id))
			return d->regels.items[i];
	return NULL;
}

/* "do 30-11-2023  gesprek met ouders, door mkoster" */
static void
add_head(const struct dossiertekst *d, const struct rec *regel, struct str *out)
{
	const struct field *fields = regel->kind->fields;
	const struct rec *other = pointing_at(d, "verbetert", rec_id(regel));
	char day[DATUM_MAX];

	str_addf(out, "%s %s  ", weekdag_kort(date_weekday(rec_date(regel, "op"))),
	    datum_toon(rec_date(regel, "op"), day));
	value_format(
	    &fields[kind_field(regel->kind, "soort")], rec_get(regel, "soort"), VALUE_HUMAN, out);
	if (rec_has(regel, "met")) {
		str_add(out, " met ");
		value_format(&fields[kind_field(regel->kind, "met")], rec_get(regel, "met"),
		    VALUE_HUMAN, out);
	}
	str_addf(out, ", door %s", rec_text(regel, "door"));
	if (other)
		str_addf(out, " · verbeterd door %s", rec_text(other, "door"));
	other = line_of(d, rec_text(regel, "verbetert"));
	if (other)
		str_addf(
		    out, " · verbetert de regel van %s", datum_toon(rec_date(other, "op"), day));
}

/* "Afspraak voor di 05-12-2023: bellen · nagekomen op 04-12-2023" */
static void
add_agreement(
    const struct dossiertekst *d, const struct rec *regel, const struct session *s, struct str *out)
{
	const struct rec *kept = pointing_at(d, "voldoet", rec_id(regel));
	swv_date day = rec_date(regel, "afspraak_op");
	char text[DATUM_MAX];

	str_addf(
	    out, "Afspraak voor %s %s", weekdag_kort(date_weekday(day)), datum_toon(day, text));
	if (rec_has(regel, "afspraak"))
		str_addf(out, ": %s", rec_text(regel, "afspraak"));
	if (kept)
		str_addf(out, " · nagekomen op %s", datum_toon(rec_date(kept, "op"), text));
	else if (pointing_at(d, "verbetert", rec_id(regel)))
		str_add(out, " · vervallen");
	else
		str_addf(out, " · nog niet nagekomen (%s)",
		    datum_toon_relatief(day, session_vandaag(s), text));
}

static void
show_line(const struct dossiertekst *d, size_t i, const struct session *s, struct leesvlak *out)
{
	const struct rec *regel = d->regels.items[i];
	int over = (int)(d->termijnen.n + i);
	struct str head = { 0 }, agreed = { 0 };
	struct alinea *a;

	add_head(d, regel, &head);
	leesvlak_add(out, head.s)->over = over;
	a = leesvlak_add(out, rec_text(regel, "tekst"));
	a->over = over;
	a->indent = INDENT;
	if (rec_has(regel, "afspraak_op")) {
		add_agreement(d, regel, s, &agreed);
		a = leesvlak_add(out, agreed.s);
		a->over = over;
		a->indent = INDENT;
	}
	str_fini(&head);
	str_fini(&agreed);
}

void
dossiertekst_log(const struct dossiertekst *d, const struct session *s, struct leesvlak *out)
{
	char title[40];

	snprintf(title, sizeof(title), d->regels.n ? "Logregels (%zu)" : "Logregels", d->regels.n);
	leesvlak_heading(out, title);
	if (!d->regels.n)
		leesvlak_add(out, "Nog geen. l: schrijf de eerste.");
	for (size_t i = d->regels.n; i--;)
		show_line(d, i, s, out);
}
