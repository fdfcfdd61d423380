/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/formuliermatrix.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/model/formulierantwoord.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/lezen.h"
#include "swv/tui/app.h"
#include "swv/tui/dialoog.h"
#include "swv/tui/tekstblad.h"

enum {
	ROWS_MAX = 20000, /* sections of forms */
	FORMS_MAX = 1000, /* looked at to know the periods */
	NAME = 22,
	AMOUNT = 12,
	TITLE = 32, /* of a section; on a wide screen TITLE_WIDE */
	TITLE_WIDE = 60,
	WIDE = 110,
	DONE = 14,
};

/* What the page is of; periode "": of what is due now. */
struct matrix {
	char *soort, *periode;
	char *naam;
	struct recs secties, rijen;
	bool wide;
};

static void
matrix_empty(struct matrix *m)
{
	recs_fini(&m->secties);
	recs_fini(&m->rijen);
}

static enum swv_err
matrix_read(struct matrix *m, struct session *s, struct fault *fault)
{
	struct query query;
	enum swv_err err;

	matrix_empty(m);
	query_init(&query, &kind_formuliersectie);
	query.sort = "nr";
	query_text(&query, FILTER_IS, kind_field(query.kind, "formulier"), m->soort);
	err = lezen_recs(s, &query, ROWS_MAX, fault, &m->secties);
	query_fini(&query);
	if (err)
		return err;
	query_init(&query, &kind_formulieroverzicht);
	query_text(&query, FILTER_IS, kind_field(query.kind, "formulier"), m->soort);
	if (*m->periode)
		query_text(&query, FILTER_IS, kind_field(query.kind, "periode"), m->periode);
	err = lezen_recs(s, &query, ROWS_MAX, fault, &m->rijen);
	query_fini(&query);
	return err;
}

/* ---- rows ---- */

/* Whether the two are of one form: their ids agree up to the colon. */
static bool
same_form(const struct rec *a, const struct rec *b)
{
	size_t n = strcspn(rec_id(a), ":");

	return n == strcspn(rec_id(b), ":") && !strncmp(rec_id(a), rec_id(b), n);
}

/* The rows of the form that begins at i end here. */
static size_t
form_end(const struct matrix *m, size_t i)
{
	size_t end = i;

	while (end < m->rijen.n && same_form(m->rijen.items[i], m->rijen.items[end]))
		end++;
	return end;
}

static const struct rec *
row_of(const struct matrix *m, size_t from, size_t to, const struct rec *sectie)
{
	for (size_t i = from; i < to; i++)
		if (str_eq(rec_text(m->rijen.items[i], "sectie"), rec_id(sectie)))
			return m->rijen.items[i];
	return NULL;
}

/* Whether any form of the period has the section. */
static bool
is_asked(const struct matrix *m, const struct rec *sectie)
{
	return row_of(m, 0, m->rijen.n, sectie) != NULL;
}

static bool
is_in(const struct rec *row)
{
	return str_in_words("ingediend akkoord_swv", rec_text(row, "status"));
}

static void
add_euros(int64_t cents, struct str *out)
{
	str_add(out, "€ ");
	formulierbedrag_toon(cents, false, out);
}

/* Text in so many columns, at the right of them. */
static void
add_right(const char *text, int width, struct str *out)
{
	int blanks = width - utf8_width(text);

	str_pad(out, ' ', blanks > 0 ? (size_t)blanks : 0);
	str_add(out, text);
}

/* x: complete; ~: begun; .: empty; blank: not asked of this one. */
static char
sign(const struct rec *row)
{
	if (!row)
		return ' ';
	if (rec_bool(row, "compleet"))
		return 'x';
	return str_eq(rec_text(row, "stand"), "leeg") ? '.' : '~';
}

/* A blank between what goes together. */
static void
add_gap(const struct rec *before, const struct rec *sectie, struct str *out)
{
	if (before && !str_eq(rec_text(before, "groep"), rec_text(sectie, "groep")))
		str_addc(out, ' ');
}

/* ---- the picture ---- */

/* The numbers of the sections, tens above units. */
static void
add_numbers(const struct matrix *m, bool tens, struct str *out)
{
	const struct rec *before = NULL;
	int nr = 0;

	str_pad(out, ' ', NAME + 1);
	for (size_t i = 0; i < m->secties.n; i++) {
		const struct rec *sectie = m->secties.items[i];

		if (!is_asked(m, sectie))
			continue;
		nr++;
		add_gap(before, sectie, out);
		str_addc(out, (char)(!tens ? '0' + nr % 10 : nr < 10 ? ' ' : '0' + nr / 10 % 10));
		before = sectie;
	}
	str_addc(out, '\n');
}

/* One form: its sections, its total, its status. */
static void
add_form(const struct matrix *m, size_t from, size_t to, struct str *out)
{
	const struct rec *first = m->rijen.items[from], *before = NULL;
	struct str sum = { 0 };
	int64_t cents = 0;

	utf8_column(out, rec_text(first, "van"), NAME);
	str_addc(out, ' ');
	for (size_t i = 0; i < m->secties.n; i++) {
		const struct rec *sectie = m->secties.items[i], *row;

		if (!is_asked(m, sectie))
			continue;
		row = row_of(m, from, to, sectie);
		add_gap(before, sectie, out);
		str_addc(out, sign(row));
		if (row && str_eq(rec_text(sectie, "jaar"), "dit"))
			cents += rec_int(row, "totaal");
		before = sectie;
	}
	add_euros(cents, &sum);
	add_right(sum.s, AMOUNT, out);
	str_add(out, "  ");
	value_format(&first->kind->fields[kind_field(first->kind, "status")],
	    rec_get(first, "status"), VALUE_HUMAN, out);
	str_addc(out, '\n');
	str_fini(&sum);
}

/* How many are in, and who still owe. */
static void
add_owed(const struct matrix *m, struct str *out)
{
	struct str owed = { 0 };
	int all = 0, in = 0;

	for (size_t i = 0; i < m->rijen.n; i = form_end(m, i)) {
		const struct rec *first = m->rijen.items[i];

		all++;
		in += is_in(first);
		if (!is_in(first))
			str_addf(&owed, "%s%s", owed.len ? ", " : "", rec_text(first, "van"));
	}
	str_addf(out, "\nBinnen: %d van %d", in, all);
	if (owed.len)
		str_addf(out, ". Nog niet: %s", owed.s);
	str_add(out, ".\n");
	str_fini(&owed);
}

/* ---- the sections ---- */

/* What a section comes to over all forms: how many are complete, and the money. */
static void
add_section(const struct matrix *m, const struct rec *sectie, int nr, struct str *out)
{
	int64_t now = 0, before = 0;
	int all = 0, complete = 0;
	struct str done = { 0 }, sum = { 0 };

	for (size_t i = 0; i < m->rijen.n; i++) {
		const struct rec *row = m->rijen.items[i];

		if (!str_eq(rec_text(row, "sectie"), rec_id(sectie)))
			continue;
		all++;
		complete += rec_bool(row, "compleet");
		now += rec_int(row, "totaal");
		before += rec_int(row, "vorig_totaal");
	}
	str_addf(out, "%3d  ", nr);
	utf8_column(out, rec_text(sectie, "titel"), m->wide ? TITLE_WIDE : TITLE);
	str_addf(&done, "%d van %d af", complete, all);
	add_right(done.s, DONE, out);
	if (sectiesoort_is_tabel(rec_text(sectie, "soort"))) {
		add_euros(now, &sum);
		add_right(sum.s, AMOUNT, out);
		if (before) {
			str_add(out, " (was ");
			add_euros(before, out);
			str_addc(out, ')');
		}
	}
	str_addc(out, '\n');
	str_fini(&done);
	str_fini(&sum);
}

static void
add_sections(const struct matrix *m, struct str *out)
{
	const char *groep = "";
	int nr = 0;

	for (size_t i = 0; i < m->secties.n; i++) {
		const struct rec *sectie = m->secties.items[i];

		if (!is_asked(m, sectie))
			continue;
		if (!str_eq(rec_text(sectie, "groep"), groep)) {
			groep = rec_text(sectie, "groep");
			str_addf(out, "\n# %s\n", groep);
		}
		add_section(m, sectie, ++nr, out);
	}
}

/* ---- the page ---- */

static char *
matrix_text(void *arg, struct tui *tui)
{
	struct matrix *m = arg;
	struct fault fault = { 0 };
	struct str out = { 0 };

	if (matrix_read(m, app_session(tui), &fault)) {
		tui_fault(tui, &fault);
		return NULL;
	}
	m->wide = tui_layout(tui)->body.w >= WIDE;
	str_addf(&out, "# %s", m->naam);
	if (m->rijen.n)
		str_addf(&out, ", %s", rec_text(m->rijen.items[0], "periode"));
	str_add(&out, "\n\n");
	if (!m->rijen.n) {
		str_add(&out, "Over deze periode zijn er geen formulieren.\n");
		return str_take(&out);
	}
	add_numbers(m, true, &out);
	add_numbers(m, false, &out);
	for (size_t i = 0; i < m->rijen.n; i = form_end(m, i))
		add_form(m, i, form_end(m, i), &out);
	str_add(&out, "\nx af   ~ begonnen   . leeg; het bedrag is dat van deze periode\n");
	add_owed(m, &out);
	add_sections(m, &out);
	return str_take(&out);
}

static void
matrix_closed(void *arg, struct tui *tui)
{
	struct matrix *m = arg;

	(void)tui;
	matrix_empty(m);
	free(m->soort);
	free(m->periode);
	free(m->naam);
	free(m);
}

static const struct tekstblad_class page = { .refresh = matrix_text, .closed = matrix_closed };

/* ---- which ---- */

/* The only sort of form, or the one that is chosen; owned, NULL: none. */
static struct rec *
choose_soort(struct tui *tui)
{
	struct keuzen list = { 0 };
	struct recs soorten = { 0 };
	struct rec *soort = NULL;
	struct query query;
	char *id = NULL;

	query_init(&query, &kind_formuliersoort);
	query_number(&query, FILTER_IS, kind_field(query.kind, "actief"), 1);
	lezen_recs(app_session(tui), &query, FORMS_MAX, NULL, &soorten);
	query_fini(&query);
	for (size_t i = 0; i < soorten.n; i++)
		keuzen_add(&list, rec_id(soorten.items[i]), rec_title(soorten.items[i]), NULL);
	if (!soorten.n)
		tui_say(tui, "Er zijn geen formulieren.");
	else if (soorten.n == 1)
		id = mem_strdup(rec_id(soorten.items[0]));
	else
		dialoog_choose(tui, "Van welk formulier?", &list, NULL, &id);
	for (size_t i = 0; i < soorten.n && id; i++)
		if (str_eq(rec_id(soorten.items[i]), id))
			soort = rec_copy(soorten.items[i]);
	keuzen_fini(&list);
	recs_fini(&soorten);
	free(id);
	return soort;
}

/* The period that is chosen, "": what is due now; owned, NULL: none. */
static char *
choose_period(struct tui *tui, const char *soort)
{
	struct keuzen list = { 0 };
	struct recs forms = { 0 };
	struct query query;
	const char *last = "";
	char *periode = NULL;

	keuzen_add(&list, "", "Wat het laatst binnen moest zijn, of nu moet", NULL);
	query_init(&query, &kind_formulier);
	query.sort = "-uiterlijk";
	query_text(&query, FILTER_IS, kind_field(query.kind, "formulier"), soort);
	lezen_recs(app_session(tui), &query, FORMS_MAX, NULL, &forms);
	query_fini(&query);
	for (size_t i = 0; i < forms.n; i++) {
		const char *at = rec_text(forms.items[i], "periode");

		if (!str_eq(at, last))
			keuzen_add(&list, at, at, NULL);
		last = at;
	}
	if (!dialoog_choose(tui, "Over welke periode?", &list, NULL, &periode))
		periode = NULL;
	keuzen_fini(&list);
	recs_fini(&forms);
	return periode;
}

void
formuliermatrix_open(struct tui *tui)
{
	struct rec *soort = choose_soort(tui);
	char *periode = soort ? choose_period(tui, rec_id(soort)) : NULL, *text;
	struct matrix *m;

	if (periode) {
		m = mem_zero(1, sizeof(*m));
		*m = (struct matrix){ .soort = mem_strdup(rec_id(soort)),
			.periode = periode,
			.naam = mem_strdup(rec_title(soort)) };
		text = matrix_text(m, tui);
		tekstblad_open(tui, &page, m, m->naam, text ? text : "");
		free(text);
	}
	rec_free(&soort);
}
