/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/formulierbladrij.h"

#include <inttypes.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/model/formulierantwoord.h"
#include "swv/model/formulierstap.h"
#include "swv/model/kinds.h"
#include "swv/tui/app.h"
#include "swv/tui/formulierblad_intern.h"

enum {
	FRAME = 5, /* what the list has beside its columns */
	NARROWEST = 10,
	HUNDREDTHS = 100,
};

/* What was filled in, and last time: an amount under each other while that fits, else beside it
 * with its text. */
const struct kolom formulierrij_kolommen[] = {
	{ "Vraag of activiteit", 36, 0, KOLOM_LEFT, 0 },
	{ "Ingevuld", 14, 14, KOLOM_RIGHT, 0 },
	{ "Vorige keer", 12, 12, KOLOM_RIGHT, -110 },
	{ "Vorige keer", 30, 0, KOLOM_LEFT, 110 },
	{ 0 },
};

enum { LINKS, MIDDEN, RECHTS, BREED };

#define VERDER " Enter: lees verder"

/* ---- rows ---- */

static void
drop(struct formulierrijen *f)
{
	rijbron_clear(f->rows);
	while (f->n) {
		struct formulierrij *r = f->items[--f->n];

		for (int i = 0; i < FORMULIER_KOLOMMEN; i++)
			free(r->cells[i]);
		free((char *)r->opens.id);
		free(r);
	}
}

void
formulierrijen_fini(struct formulierrijen *f)
{
	drop(f);
	free(f->items);
	for (size_t i = 0; i < f->n_dicht; i++)
		free(f->dicht[i]);
	free(f->dicht);
	if (f->gelezen)
		formulierbeeld_fini(&f->beeld);
	free(f->id);
	free(f->titel);
}

void
formulierrij_sleutel(const char *kind, const char *id, struct str *out)
{
	str_addf(out, "%s %s", kind, id);
}

static void
add(struct formulierrijen *f, const struct formulierrij *as, const char *key, const char *words)
{
	struct formulierrij *r = mem_zero(1, sizeof(*r));

	*r = *as;
	r->opens.id = mem_strdup(as->opens.id);
	VEC_ADD(f->items, f->n, f->cap) = r;
	rijbron_add(f->rows, key, r, words);
}

static void
wrap(struct tekst *t, const char *text, int width)
{
	tekst_init(t, true, 0, text);
	tekst_wrap(t, (width > NARROWEST ? width : NARROWEST) + 1);
}

/* Without the blank that it was broken at. */
static char *
row_of(const struct tekst *t, size_t i)
{
	const char *row = tekst_get(t) + t->rows[i].from;
	size_t len = t->rows[i].len;

	while (len && row[len - 1] == ' ')
		len--;
	return mem_strndup(row, len);
}

/* Whether text goes on after row i, which is the last that is shown. */
static bool
is_cut(const struct rijinhoud *in, const struct tekst *t, size_t i)
{
	return in->meest && i + 1 == in->meest && t->n_rows > in->meest;
}

static char *
left_cell(const struct rijinhoud *in, const struct tekst *t, size_t i, int width)
{
	struct str text = { 0 }, begin = { 0 };
	char *row = i < t->n_rows ? row_of(t, i) : NULL;

	str_pad(&text, ' ', (size_t)(in->indent + (i ? in->hang : 0)));
	if (in->label)
		utf8_column(&text, i ? "" : in->label, in->breed);
	if (is_cut(in, t, i)) {
		str_addf(&begin, "%s …", row);
		utf8_column(&text, begin.s, width - utf8_width(VERDER));
		str_add(&text, VERDER);
	} else {
		str_add(&text, row);
	}
	str_fini(&begin);
	free(row);
	return str_take(&text);
}

void
formulierrij_zet(struct formulierrijen *f, const struct formulierrij *as, const char *key,
    const struct rijinhoud *in)
{
	int widths[FORMULIER_KOLOMMEN];
	struct str words = { 0 };
	struct tekst left, right;
	bool wide, alone = !in->midden && !in->rechts;
	int room;
	size_t n;

	kolom_widths(formulierrij_kolommen, FORMULIER_KOLOMMEN, f->breed - FRAME, widths);
	wide = widths[BREED] > 0;
	room = (alone ? f->breed - FRAME : widths[LINKS]) - in->indent - in->hang - in->breed;
	wrap(&left, in->links ? in->links : "", room);
	wrap(&right, in->rechts && wide ? in->rechts : "", widths[BREED]);
	n = left.n_rows > right.n_rows ? left.n_rows : right.n_rows;
	n = in->meest && n > in->meest ? in->meest : n;
	str_addf(&words, "%s %s %s %s", in->label ? in->label : "", in->links ? in->links : "",
	    in->midden ? in->midden : "", in->rechts ? in->rechts : "");
	for (size_t i = 0; i < n; i++) {
		struct formulierrij row = *as;
		struct str own = { 0 };

		str_add(&own, key);
		if (i)
			str_addf(&own, " +%zu", i);
		row.mark = i ? ' ' : as->mark;
		row.cells[LINKS] = left_cell(in, &left, i, room);
		row.cells[MIDDEN] = i ? NULL : mem_strdup(in->midden);
		row.cells[RECHTS] = i || wide ? NULL : mem_strdup(in->rechts);
		row.cells[BREED] = i < right.n_rows && wide ? row_of(&right, i) : NULL;
		add(f, &row, own.s, words.s);
		str_fini(&own);
	}
	tekst_fini(&left);
	tekst_fini(&right);
	str_fini(&words);
}

bool
formulierrijen_is_breed(const struct formulierrijen *f)
{
	return f->breed >= formulierrij_kolommen[BREED].from;
}

void
formulierrij_lees_tekst(struct formulierrijen *f, const struct formulierrij *as, const char *what,
    const char *id, int indent, const char *text)
{
	struct formulierrij row = *as;
	struct str key = { 0 };

	if (!*text)
		return;
	row.soort = FORMULIERRIJ_TEKST;
	formulierrij_sleutel(what, id, &key);
	formulierrij_zet(f, &row, key.s, &(struct rijinhoud){ .indent = indent, .links = text });
	str_fini(&key);
}

/* ---- sections ---- */

const char *
formuliersectie_soort(const struct sectiebeeld *s)
{
	return rec_text(s->sectie, "soort");
}

const char *
formuliervraag_waarde(const struct vraagbeeld *v)
{
	return v->antwoord ? rec_text(v->antwoord, "waarde") : "";
}

/* Hundredths of a per cent as a whole number of them, or the difference with a sign. */
static void
add_percentage(int64_t hundredths, bool sign, struct str *out)
{
	int64_t whole = (hundredths + (hundredths < 0 ? -HUNDREDTHS : HUNDREDTHS) / 2) / HUNDREDTHS;

	str_addf(out, sign ? "%+" PRId64 : "%" PRId64, whole);
}

/* ", 75% op 3 en 4 (+25)": the share that is good, and how it changed. */
static void
add_share(const struct sectiebeeld *s, struct str *out)
{
	const struct sectiestand *stand = &s->stand;

	if (!stand->heeft_aandeel || !str_eq(formuliersectie_soort(s), "scores"))
		return;
	str_add(out, ", ");
	add_percentage(stand->aandeel, false, out);
	str_add(out, "% op 3 en 4");
	if (!stand->heeft_vorig)
		return;
	str_add(out, " (");
	add_percentage(stand->aandeel - stand->vorig_aandeel, true, out);
	str_addc(out, ')');
}

/* How many of its items have an answer; of ticks, how many are ticked. */
static size_t
answered(const struct sectiebeeld *s)
{
	bool ticks = sectiesoort_is_vink(formuliersectie_soort(s));
	size_t n = 0;

	for (size_t i = 0; i < s->n_vragen; i++)
		n += ticks ? str_eq(formuliervraag_waarde(&s->vragen[i]), "ja")
			   : *formuliervraag_waarde(&s->vragen[i]) != '\0';
	return n;
}

/* The line of a section: folded or not, how far it is, what it comes to. */
static void
put_section(struct formulierrijen *f, const struct sectiebeeld *s, bool dicht)
{
	struct formulierrij row = { .soort = FORMULIERRIJ_SECTIE, .sectie = s };
	bool table = sectiesoort_is_tabel(formuliersectie_soort(s));
	struct str key = { 0 }, links = { 0 }, midden = { 0 }, rechts = { 0 };

	str_addf(&links, "%s %s", dicht ? "+" : "-", rec_text(s->sectie, "titel"));
	if (table)
		str_addf(&links, " (%zu)", s->activiteiten.n);
	add_share(s, &links);
	if (!s->stand.compleet && rec_bool(s->sectie, "verplicht") &&
	    !rec_bool(f->beeld.form, "nulmelding"))
		str_add(&links, ", nog niet af");
	if (table) {
		str_add(&midden, "€ ");
		formulierbedrag_toon(s->stand.totaal, false, &midden);
	} else {
		str_addf(&midden, "%zu van %zu", answered(s), s->n_vragen);
	}
	if (table && s->vorige.n) {
		str_add(&rechts, "€ ");
		formulierbedrag_toon(s->stand.vorig_totaal, false, &rechts);
	}
	formulierrij_sleutel("formuliersectie", rec_id(s->sectie), &key);
	formulierrij_zet(f, &row, key.s,
	    &(struct rijinhoud){ .indent = FORMULIER_IN / 2,
		.hang = 2,
		.links = links.s,
		.midden = midden.s,
		.rechts = str_get(&rechts) });
	str_fini(&key);
	str_fini(&links);
	str_fini(&midden);
	str_fini(&rechts);
}

static void
put_inside(struct formulierrijen *f, const struct sectiebeeld *s)
{
	struct formulierrij row = { .sectie = s };
	size_t n = s->activiteiten.n > s->vorige.n ? s->activiteiten.n : s->vorige.n;
	bool open = formulier_is_open(f->beeld.form);

	if (open)
		formulierrij_lees_tekst(f, &row, "uitleg", rec_id(s->sectie), FORMULIER_IN,
		    rec_text(s->sectie, "toelichting"));
	for (size_t i = 0; i < s->n_vragen; i++)
		formulierrij_vraag(f, s, &s->vragen[i]);
	for (size_t i = 0; i < n; i++)
		formulierrij_activiteit(f, s, i);
	if (open && sectiesoort_is_tabel(formuliersectie_soort(s)) && !s->activiteiten.n)
		formulierrij_lees_tekst(f, &row, "leeg", rec_id(s->sectie), FORMULIER_IN,
		    "Nog niets. n: schrijf een activiteit op.");
}

static int
folded_at(const struct formulierrijen *f, const char *id)
{
	for (size_t i = 0; i < f->n_dicht; i++)
		if (str_eq(f->dicht[i], id))
			return (int)i;
	return -1;
}

bool
formulierrijen_is_dicht(const struct formulierrijen *f, const struct sectiebeeld *sectie)
{
	return folded_at(f, rec_id(sectie->sectie)) >= 0;
}

void
formulierrijen_vouw(struct formulierrijen *f, const struct sectiebeeld *sectie, bool dicht)
{
	int at = folded_at(f, rec_id(sectie->sectie));

	if (dicht && at < 0) {
		VEC_ADD(f->dicht, f->n_dicht, f->cap_dicht) = mem_strdup(rec_id(sectie->sectie));
	} else if (!dicht && at >= 0) {
		free(f->dicht[at]);
		f->dicht[at] = f->dicht[--f->n_dicht];
	}
}

void
formulierrijen_vouw_alle(struct formulierrijen *f)
{
	bool dicht = f->n_dicht == 0;

	for (size_t i = 0; i < f->beeld.n; i++)
		formulierrijen_vouw(f, &f->beeld.secties[i], dicht);
}

/* The heading of what is found in a section: two may ask the same, of this year and of the next. */
static void
found_under(struct formulierrijen *f, const struct sectiebeeld *s)
{
	const char *groep = rec_text(s->sectie, "groep");
	struct str kop = { 0 };

	str_addf(&kop, "%s%s%s", rec_text(s->sectie, "titel"), *groep ? " · " : "", groep);
	rijbron_kop(f->rows, kop.s);
	str_fini(&kop);
}

void
formulierrijen_bouw(struct formulierrijen *f)
{
	const char *groep = "";

	drop(f);
	f->breed = tui_layout(f->tui)->body.w;
	formulierrij_feiten(f);
	for (size_t i = 0; i < f->beeld.n; i++) {
		const struct sectiebeeld *s = &f->beeld.secties[i];
		bool dicht = !f->zoekt && formulierrijen_is_dicht(f, s);

		if (f->zoekt) {
			found_under(f, s);
		} else if (!str_eq(rec_text(s->sectie, "groep"), groep)) {
			groep = rec_text(s->sectie, "groep");
			rijbron_kop(f->rows, groep);
		}
		put_section(f, s, dicht);
		if (!dicht)
			put_inside(f, s);
	}
}

enum swv_err
formulierrijen_lees(struct formulierrijen *f, struct fault *fault)
{
	struct formulierbeeld anew = { 0 };
	enum swv_err err = formulier_beeld(app_session(f->tui), f->id, fault, &anew);

	if (err)
		return err;
	drop(f);
	if (f->gelezen)
		formulierbeeld_fini(&f->beeld);
	f->beeld = anew;
	f->gelezen = true;
	free(f->titel);
	f->titel = mem_strdup(rec_title(anew.form));
	formulierrijen_bouw(f);
	return SWV_OK;
}
