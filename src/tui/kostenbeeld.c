/* SPDX-License-Identifier: EUPL-1.2 */
/* Costs by year, and what boards get by month, as pages to read. */
#include "swv/tui/kostenbeeld.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/model/kinds.h"
#include "swv/model/periode.h"
#include "swv/model/value.h"
#include "swv/service/lezen.h"
#include "swv/tui/app.h"
#include "swv/tui/meter.h"
#include "swv/tui/tekstblad.h"

/* How many rows, years (the last of them), years beside each other in 80 columns, and columns of a
 * name, an amount and a bar. */
enum { MANY = 5000, JAREN = 10, NAAST = 5, NAAM = 22, BEDRAG = 11, BALK = 40 };

/* ---- the table of costs ---- */

struct kosten {
	struct session *s;
	struct recs recs;          /* of one sort: lasten or baten */
	const char *jaren[JAREN];  /* borrowed from recs; the oldest first */
	const char *soorten[MANY]; /* ids, in their order; borrowed; "" for none */
	size_t n_jaren, n_soorten;
	int64_t most;
};

static void
find_years(struct kosten *k)
{
	for (size_t i = 0; i < k->recs.n; i++) {
		const char *jaar = rec_text(k->recs.items[i], "jaar");

		if (k->n_jaren && str_eq(k->jaren[k->n_jaren - 1], jaar))
			continue;
		if (k->n_jaren == JAREN)
			memmove(k->jaren, k->jaren + 1, --k->n_jaren * sizeof(k->jaren[0]));
		k->jaren[k->n_jaren++] = jaar;
	}
}

/* Each year comes in the order of the kostensoorten; what a later one has more comes after. */
static void
find_sorts(struct kosten *k)
{
	for (size_t i = 0; i < k->recs.n; i++) {
		const char *id = rec_text(k->recs.items[i], "kostensoort");
		size_t at = 0;

		while (at < k->n_soorten && !str_eq(k->soorten[at], id))
			at++;
		if (at == k->n_soorten && at < MANY)
			k->soorten[k->n_soorten++] = id;
	}
}

static bool
was_spent(const struct kosten *k, const char *jaar)
{
	for (size_t i = 0; i < k->recs.n; i++)
		if (str_eq(rec_text(k->recs.items[i], "jaar"), jaar) &&
		    rec_int(k->recs.items[i], "besteed"))
			return true;
	return false;
}

/* In cents; soort NULL: all together. */
static int64_t
amount(const struct kosten *k, const char *jaar, const char *soort)
{
	const char *field = was_spent(k, jaar) ? "besteed" : "begroot";
	int64_t sum = 0;

	for (size_t i = 0; i < k->recs.n; i++) {
		const struct rec *rec = k->recs.items[i];

		if (str_eq(rec_text(rec, "jaar"), jaar) &&
		    (!soort || str_eq(rec_text(rec, "kostensoort"), soort)))
			sum += rec_int(rec, field);
	}
	return sum;
}

/* To the whole euro, halves up; right in its column. */
static void
add_euro(int64_t cents, size_t width, struct str *out)
{
	struct str text = { 0 };

	money_format((cents + (cents < 0 ? -50 : 50)) / 100 * 100, &text);
	text.len -= strlen(",00");
	str_pad(out, ' ', text.len < width ? width - text.len : 1);
	str_addn(out, text.s, text.len);
	str_fini(&text);
}

static void
add_name(const char *naam, struct str *out)
{
	struct str text = { 0 };

	utf8_visible(&text, naam, NAAM);
	str_add(out, str_get(&text));
	str_pad(out, ' ', NAAM - (size_t)utf8_width(str_get(&text)));
	str_fini(&text);
}

static char *
sort_name(const struct kosten *k, size_t i)
{
	return *k->soorten[i] ? lezen_naam(k->s, "kostensoort", k->soorten[i])
			      : mem_strdup("Zonder kostensoort");
}

/* The years from one on, as many as fit beside each other. */
static void
add_block(struct kosten *k, size_t from, size_t n, struct str *out)
{
	add_name("", out);
	for (size_t j = from; j < from + n; j++) {
		size_t len = strlen(k->jaren[j]) + !was_spent(k, k->jaren[j]);

		str_pad(out, ' ', len < BEDRAG ? BEDRAG - len : 1);
		str_addf(out, "%s%s", k->jaren[j], was_spent(k, k->jaren[j]) ? "" : "*");
	}
	for (size_t i = 0; i <= k->n_soorten; i++) {
		char *naam = i < k->n_soorten ? sort_name(k, i) : mem_strdup("Totaal");

		str_addc(out, '\n');
		add_name(naam, out);
		for (size_t j = from; j < from + n; j++)
			add_euro(amount(k, k->jaren[j], i < k->n_soorten ? k->soorten[i] : NULL),
			    BEDRAG, out);
		free(naam);
	}
	str_addc(out, '\n');
}

static void
add_table(struct kosten *k, struct str *out)
{
	bool planned = false;

	for (size_t j = 0; j < k->n_jaren; j += NAAST) {
		if (j)
			str_addc(out, '\n');
		add_block(k, j, k->n_jaren - j < NAAST ? k->n_jaren - j : NAAST, out);
	}
	for (size_t j = 0; j < k->n_jaren; j++)
		planned = planned || !was_spent(k, k->jaren[j]);
	if (planned)
		str_add(out, "* wat is begroot: er is nog niets geboekt\n");
}

/* The amount stands behind it. */
static void
add_bar(const char *jaar, int64_t cents, int64_t most, struct str *out)
{
	str_addf(out, "  %-9s ", jaar);
	meter_balk(cents, most, BALK, out);
	add_euro(cents, 1, out);
	str_addc(out, '\n');
}

static void
add_chart(struct kosten *k, struct str *out)
{
	for (size_t i = 0; i < k->n_soorten; i++)
		for (size_t j = 0; j < k->n_jaren; j++) {
			int64_t cents = amount(k, k->jaren[j], k->soorten[i]);

			k->most = cents > k->most ? cents : k->most;
		}
	for (size_t i = 0; i < k->n_soorten; i++) {
		char *naam = sort_name(k, i);

		str_addf(out, "%s\n", naam);
		for (size_t j = 0; j < k->n_jaren; j++)
			add_bar(k->jaren[j], amount(k, k->jaren[j], k->soorten[i]), k->most, out);
		free(naam);
	}
}

static void
add_soort(struct session *s, const char *soort, const char *kop, struct str *out)
{
	struct kosten *k = mem_zero(1, sizeof(*k));
	struct query query;

	k->s = s;
	query_init(&query, &kind_kosten);
	query.sort = NULL;
	query_text(&query, FILTER_IS, kind_field(&kind_kosten, "soort"), soort);
	lezen_recs(s, &query, MANY, NULL, &k->recs);
	query_fini(&query);
	if (k->recs.n) {
		find_years(k);
		find_sorts(k);
		str_addf(out, "%s# %s per jaar, in euro\n", out->len ? "\n" : "", kop);
		add_table(k, out);
		str_addf(out, "\n# %s per soort\n", kop);
		add_chart(k, out);
	}
	recs_fini(&k->recs);
	free(k);
}

static char *
kosten_text(void *arg, struct tui *tui)
{
	struct session *s = app_session(tui);
	struct str out = { 0 };

	(void)arg;
	add_soort(s, "lasten", "Lasten", &out);
	add_soort(s, "baten", "Baten", &out);
	if (!out.len)
		str_add(&out, "Er zijn nog geen budgetten.\n");
	return str_take(&out);
}

static const struct tekstblad_class kosten_class = { .refresh = kosten_text };

void
kostenbeeld_open(struct tui *tui)
{
	char *text = kosten_text(NULL, tui);

	tekstblad_open(tui, &kosten_class, NULL, "Kosten per jaar", text);
	free(text);
}

/* ---- what boards get ---- */

static void
add_month(struct session *s, int jaar, int maand, struct str *out)
{
	struct periode p = periode_of(
	    PERIODE_MAAND, date_make(jaar, maand, 1), s->regels.kalender.schooljaar_begin);
	struct recs recs = { 0 };
	struct query query;
	struct str code = { 0 };
	int64_t total = 0;

	periode_code(&p, &code);
	query_init(&query, &kind_afrekening);
	query_text(&query, FILTER_IS, kind_field(&kind_afrekening, "maand"), code.s);
	lezen_recs(s, &query, MANY, NULL, &recs);
	query_fini(&query);
	str_add(out, "# ");
	periode_label(&p, out);
	str_addc(out, '\n');
	for (size_t i = 0; i < recs.n; i++) {
		const struct rec *rec = recs.items[i];
		int64_t cents = rec_int(rec, "budgetten") + rec_int(rec, "ineens") +
				rec_int(rec, "arrangementen");
		char *naam = lezen_naam(s, "bestuur", rec_text(rec, "bestuur"));

		total += cents;
		if (cents) {
			str_add(out, "  ");
			add_name(naam, out);
			str_add(out, "  € ");
			money_format(cents, out);
			str_addc(out, '\n');
		}
		free(naam);
	}
	str_add(out, "  ");
	add_name("Samen", out);
	str_add(out, "  € ");
	money_format(total, out);
	str_addc(out, '\n');
	str_fini(&code);
	recs_fini(&recs);
}

static char *
afrekening_text(void *arg, struct tui *tui)
{
	struct session *s = app_session(tui);
	int jaar = date_ymd(session_vandaag(s)).year;
	struct str out = { 0 };

	(void)arg;
	for (int maand = 1; maand <= 12; maand++)
		add_month(s, jaar, maand, &out);
	return str_take(&out);
}

static const struct tekstblad_class afrekening_class = { .refresh = afrekening_text };

void
afrekenbeeld_open(struct tui *tui)
{
	char *text = afrekening_text(NULL, tui);

	tekstblad_open(tui, &afrekening_class, NULL, "Afrekening per maand", text);
	free(text);
}
