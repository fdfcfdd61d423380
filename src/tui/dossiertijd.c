/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/dossiertijd.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/dossier.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/dossier.h"
#include "swv/tui/detail_tekst.h"
#include "swv/tui/dossierfeiten.h"

enum { INDENT = 15 };

/* ---- reading ---- */

static swv_date
day_of(const struct rec *rec)
{
	return rec_date(rec, rec->kind->day);
}

/* Of the same day a dossier begins before anything else; of one kind the last made comes first. */
static int
newest_first(const void *a, const void *b)
{
	const struct rec *x = *(const struct rec *const *)a, *y = *(const struct rec *const *)b;
	long long nx = strtoll(rec_id(x), NULL, 10), ny = strtoll(rec_id(y), NULL, 10);
	bool bx = x->kind == &kind_stap && !rec_has(x, "van");
	bool by = y->kind == &kind_stap && !rec_has(y, "van");

	if (day_of(x) != day_of(y))
		return day_of(x) < day_of(y) ? 1 : -1;
	if (bx != by)
		return bx ? 1 : -1;
	if (x->kind != y->kind)
		return x->kind == &kind_logregel   ? -1
		       : y->kind == &kind_logregel ? 1
						   : strcmp(x->kind->name, y->kind->name);
	return (nx < ny) - (nx > ny);
}

enum swv_err
dossiertijd_lees(
    struct session *s, const struct rec *dossier, struct fault *fault, struct recs *out)
{
	enum swv_err err = SWV_OK;

	*out = (struct recs){ 0 };
	for (size_t i = 0; i < n_kinds && !err; i++) {
		struct recs some = { 0 };

		if (!kind_hangs_on(kinds[i], dossier->kind->name) || !kinds[i]->day ||
		    !rechten_mag(&s->rechten, RECHT_LEZEN, kinds[i]))
			continue;
		err = dossier_delen(s, kinds[i], rec_id(dossier), fault, &some);
		for (size_t k = 0; k < some.n; k++)
			VEC_ADD(out->items, out->n, out->cap) = some.items[k];
		free(some.items); /* the records are out's now */
	}
	if (err)
		recs_fini(out);
	else if (out->n)
		qsort(out->items, out->n, sizeof(out->items[0]), newest_first);
	return err;
}

/* ---- log lines ---- */

const struct rec *
dossiertijd_regel(const struct recs *tijd, const char *id)
{
	for (size_t i = 0; i < tijd->n; i++)
		if (tijd->items[i]->kind == &kind_logregel && str_eq(rec_id(tijd->items[i]), id))
			return tijd->items[i];
	return NULL;
}

/* The last made log line whose field names this one; NULL: none. */
static const struct rec *
pointing_at(const struct recs *tijd, const char *field, const char *id)
{
	const struct rec *last = NULL;

	for (size_t i = 0; i < tijd->n; i++) {
		const struct rec *rec = tijd->items[i];

		if (rec->kind == &kind_logregel && str_eq(rec_text(rec, field), id) &&
		    (!last || strtoll(rec_id(rec), NULL, 10) > strtoll(rec_id(last), NULL, 10)))
			last = rec;
	}
	return last;
}

/* What a paragraph is made with. */
struct toon {
	const struct recs *tijd;
	const struct rec *dossier;
	struct session *session;
};

/* "gesprek met ouders, door mkoster" */
static void
head_line(const struct toon *t, const struct rec *regel, struct str *out)
{
	const struct rec *other = pointing_at(t->tijd, "verbetert", rec_id(regel));
	char day[DATUM_MAX];

	dossierfeit_tekst(t->session, regel, "soort", out);
	if (rec_has(regel, "met")) {
		str_add(out, " met ");
		dossierfeit_tekst(t->session, regel, "met", out);
	}
	str_addf(out, ", door %s", rec_text(regel, "door"));
	if (other)
		str_addf(out, " · verbeterd door %s", rec_text(other, "door"));
	other = dossiertijd_regel(t->tijd, rec_text(regel, "verbetert"));
	if (other)
		str_addf(
		    out, " · verbetert de regel van %s", datum_toon(rec_date(other, "op"), day));
}

/* "Afspraak voor di 05-12-2023: bellen · nagekomen op 04-12-2023" */
static void
rest_line(const struct toon *t, const struct rec *regel, struct str *out)
{
	const struct rec *kept = pointing_at(t->tijd, "voldoet", rec_id(regel));
	swv_date day = rec_date(regel, "afspraak_op");
	char text[DATUM_MAX];

	if (day == DATE_NONE)
		return;
	str_addf(
	    out, "Afspraak voor %s %s", weekdag_kort(date_weekday(day)), datum_toon(day, text));
	if (rec_has(regel, "afspraak"))
		str_addf(out, ": %s", rec_text(regel, "afspraak"));
	if (kept)
		str_addf(out, " · nagekomen op %s", datum_toon(rec_date(kept, "op"), text));
	else if (pointing_at(t->tijd, "verbetert", rec_id(regel)))
		str_add(out, " · vervallen");
	else
		str_addf(out, " · nog niet nagekomen (%s)",
		    datum_toon_relatief(day, session_vandaag(t->session), text));
}

/* ---- steps ---- */

/* What a field of the dossier was called then. */
static void
add_then(const struct toon *t, const struct rec *stap, const char *name, struct str *out)
{
	const struct kind *kind = t->dossier->kind;
	int field = kind_field(kind, name);

	if (field < 0 || !rec_has(stap, name))
		return;
	str_addf(out, " · %s ", kind->fields[field].label);
	veld_tekst(t->session, &kind->fields[field], rec_get(stap, name), out);
}

/* "van signaal naar gemeld, door mkoster" */
static void
head_step(const struct toon *t, const struct rec *stap, struct str *out)
{
	const struct kind *kind = t->dossier->kind;
	const char *van = rec_text(stap, "van"), *naar = rec_text(stap, "naar");
	bool other = str_eq(van, naar);

	str_add(out, other ? "bleef " : *van ? "van " : "begonnen als ");
	if (*van && !other)
		str_addf(out, "%s naar ", dossier_status(kind, van));
	str_add(out, dossier_status(kind, naar));
	if (other || str_eq(naar, "opgeschaald"))
		add_then(t, stap, "escalatiestap", out);
	add_then(t, stap, "uitkomst", out);
	str_addf(out, ", door %s", rec_text(stap, "door"));
}

/* ---- of an application for a TLV ---- */

/* "advies orthopedagoog, toelaatbaar, door J. Verzonnen" */
static void
head_advice(const struct toon *t, const struct rec *advies, struct str *out)
{
	str_add(out, "advies ");
	dossierfeit_tekst(t->session, advies, "discipline", out);
	str_add(out, ", ");
	dossierfeit_tekst(t->session, advies, "strekking", out);
	str_add(out, ", door ");
	dossierfeit_tekst(t->session, advies, "deskundige", out);
}

/* "termijn opgeschort tot en met 05-12-2023: aanvrager moet aanvullen" */
static void
head_suspension(const struct toon *t, const struct rec *opschorting, struct str *out)
{
	str_add(out, "termijn staat stil");
	if (rec_has(opschorting, "tot")) {
		str_clear(out);
		str_add(out, "termijn stond stil tot en met ");
		dossierfeit_tekst(t->session, opschorting, "tot", out);
	} else if (rec_has(opschorting, "uiterlijk")) {
		str_add(out, ", aanvullen voor ");
		dossierfeit_tekst(t->session, opschorting, "uiterlijk", out);
	}
	str_add(out, ": ");
	dossierfeit_tekst(t->session, opschorting, "reden", out);
}

/* ---- on the screen ---- */

/* What is told of each kind: one line of what it is, what was written, what more there is to say. */
static const struct {
	const struct kind *kind;
	void (*head)(const struct toon *t, const struct rec *rec, struct str *out);
	const char *text; /* a field; NULL: none */
	void (*rest)(const struct toon *t, const struct rec *rec, struct str *out);
} shown[] = {
	{ &kind_logregel, head_line, "tekst", rest_line },
	{ &kind_stap, head_step, NULL, NULL },
	{ &kind_advies, head_advice, "tekst", NULL },
	{ &kind_opschorting, head_suspension, NULL, NULL },
};

static void
add_indented(struct leesvlak *out, const char *text, int over)
{
	struct alinea *a = leesvlak_add(out, text);

	a->over = over;
	a->indent = INDENT;
}

/* The day stands before the first of it only. */
static void
show(const struct toon *t, size_t i, int over, struct leesvlak *out)
{
	const struct rec *rec = t->tijd->items[i];
	swv_date day = day_of(rec);
	struct str head = { 0 }, rest = { 0 };
	char text[DATUM_MAX];
	size_t k = 0;

	while (k < sizeof(shown) / sizeof(shown[0]) && shown[k].kind != rec->kind)
		k++;
	if (k == sizeof(shown) / sizeof(shown[0]))
		return;
	shown[k].head(t, rec, &head);
	add_indented(out, str_get(&head), over);
	if (i == 0 || day_of(t->tijd->items[i - 1]) != day) {
		struct str label = { 0 };

		str_addf(&label, "%s %s", weekdag_kort(date_weekday(day)), datum_toon(day, text));
		out->items[out->n - 1].label = str_take(&label);
	}
	if (shown[k].text && rec_has(rec, shown[k].text))
		add_indented(out, rec_text(rec, shown[k].text), over);
	if (shown[k].rest)
		shown[k].rest(t, rec, &rest);
	if (rest.len)
		add_indented(out, rest.s, over);
	str_fini(&head);
	str_fini(&rest);
}

void
dossiertijd_toon(const struct recs *tijd, const struct rec *dossier, struct session *session,
    int eerste, struct leesvlak *out)
{
	const struct toon t = { tijd, dossier, session };
	bool written = false;

	leesvlak_heading(out, "Tijdlijn");
	for (size_t i = 0; i < tijd->n; i++)
		written = written || tijd->items[i]->kind == &kind_logregel;
	if (!written)
		leesvlak_add(out, "Nog geen logregels. l: schrijf de eerste.");
	for (size_t i = 0; i < tijd->n; i++)
		show(&t, i, eerste + (int)i, out);
}
