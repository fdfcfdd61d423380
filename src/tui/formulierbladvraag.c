/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/formulierblad_intern.h"

#include <inttypes.h>

#include "swv/base/str.h"
#include "swv/model/formulierantwoord.h"
#include "swv/model/formulierstap.h"
#include "swv/model/value.h"

enum { BOX = 4, HANG = 2 }; /* columns of a tick, and of the number of an activity; else */

/* ---- answers ---- */

/* How a value is shown, by the soort of the section: what stands before and after it. */
static const struct {
	const char *soort, *voor, *na;
	bool vergelijk; /* is more or less than last time */
} weergaven[] = {
	{ "scores", "", "", true },
	{ "percentages", "", "%", true },
	{ "getallen", "", "", true },
	{ "vinkjes", "", "", false },
	{ "indicatoren", "", "", false },
};

/* "93% (+8)": the value, and how it changed since last time. */
static void
add_value(const char *soort, const char *now, const char *before, struct str *out)
{
	int64_t a, b;

	for (size_t i = 0; i < sizeof(weergaven) / sizeof(weergaven[0]); i++) {
		if (!str_eq(weergaven[i].soort, soort) || !*now)
			continue;
		str_addf(out, "%s%s%s", weergaven[i].voor, now, weergaven[i].na);
		if (!weergaven[i].vergelijk || !decimal_parse(now, &a) ||
		    !decimal_parse(before, &b))
			return;
		str_add(out, a < b ? " (-" : a > b ? " (+" : " (=");
		if (a != b)
			decimal_format(a < b ? b - a : a - b, ',', out);
		str_addc(out, ')');
	}
}

static const char *
box(const char *now)
{
	return str_eq(now, "ja") ? "[x] " : str_eq(now, "nee") ? "[-] " : "[ ] ";
}

/* A tick, a score, a percentage or a number: one row. */
static void
put_short(struct formulierrijen *f, const struct formulierrij *as, const char *key)
{
	const char *soort = formuliersectie_soort(as->sectie),
		   *now = formuliervraag_waarde(as->vraag);
	bool tick = sectiesoort_is_vink(soort);
	struct str midden = { 0 }, rechts = { 0 };

	add_value(soort, now, as->vraag->vorig, &midden);
	add_value(soort, as->vraag->vorig, "", &rechts);
	formulierrij_zet(f, as, key,
	    &(struct rijinhoud){ .label = tick ? box(now) : NULL,
		.breed = tick ? BOX : 0,
		.hang = tick ? 0 : HANG,
		.indent = FORMULIER_IN,
		.links = rec_text(as->vraag->vraag, "tekst"),
		.midden = str_get(&midden),
		.rechts = str_get(&rechts) });
	str_fini(&midden);
	str_fini(&rechts);
}

/* A question, and what was written below it; last time's beside that, or after it. */
static void
put_long(struct formulierrijen *f, const struct formulierrij *as, const char *key)
{
	const char *now = formuliervraag_waarde(as->vraag), *was = as->vraag->vorig;
	struct str text_key = { 0 }, before = { 0 };
	bool wide = formulierrijen_is_breed(f);

	formulierrij_zet(f, as, key,
	    &(struct rijinhoud){ .indent = FORMULIER_IN,
		.links = rec_text(as->vraag->vraag, "tekst"),
		.midden = *now ? "" : "leeg" });
	str_addf(&text_key, "%s tekst", key);
	if (*now || (wide && *was))
		formulierrij_zet(f, as, text_key.s,
		    &(struct rijinhoud){
			.indent = FORMULIER_DIEP, .links = now, .rechts = wide ? was : NULL });
	if (!wide && *was) {
		str_addf(&before, "Vorige keer: %s", was);
		formulierrij_lees_tekst(
		    f, as, "vorig", rec_id(as->vraag->vraag), FORMULIER_DIEP, before.s);
	}
	str_fini(&text_key);
	str_fini(&before);
}

void
formulierrij_vraag(
    struct formulierrijen *f, const struct sectiebeeld *s, const struct vraagbeeld *v)
{
	struct formulierrij row = { .soort = FORMULIERRIJ_VRAAG, .sectie = s, .vraag = v };
	struct str key = { 0 };

	formulierrij_sleutel("formuliervraag", rec_id(v->vraag), &key);
	if (str_eq(formuliersectie_soort(s), "antwoorden"))
		put_long(f, &row, key.s);
	else
		put_short(f, &row, key.s);
	if (formulier_is_open(f->beeld.form))
		formulierrij_lees_tekst(f, &row, "uitleg", rec_id(v->vraag), FORMULIER_DIEP,
		    rec_text(v->vraag, "toelichting"));
	str_fini(&key);
}

/* ---- activities ---- */

/* "€ 35.000", "e.m.", or nothing when there is no amount. */
static void
add_amount(const struct rec *activiteit, struct str *out)
{
	bool eigen = rec_bool(activiteit, "eigen_middelen");

	if (!eigen && !rec_has(activiteit, "bedrag"))
		return;
	str_add(out, eigen ? "" : "€ ");
	formulierbedrag_toon(rec_int(activiteit, "bedrag"), eigen, out);
}

/* Of last time: its amount, and with room for it its text. */
static void
add_last_time(const struct formulierrijen *f, const struct rec *was, struct str *out)
{
	add_amount(was, out);
	if (formulierrijen_is_breed(f))
		str_addf(out, "%s%s", out->len ? "  " : "", rec_text(was, "tekst"));
}

void
formulierrij_activiteit(struct formulierrijen *f, const struct sectiebeeld *s, size_t i)
{
	const struct rec *now = i < s->activiteiten.n ? s->activiteiten.items[i] : NULL;
	const struct rec *was = i < s->vorige.n ? s->vorige.items[i] : NULL;
	struct formulierrij row = { .soort = now ? FORMULIERRIJ_ACTIVITEIT : FORMULIERRIJ_TEKST,
		.sectie = s,
		.activiteit = now };
	struct str key = { 0 }, nr = { 0 }, links = { 0 }, midden = { 0 }, rechts = { 0 };

	if (now)
		str_addf(&nr, "%2" PRId64, rec_int(now, "nr"));
	if (now)
		str_add(&links, rec_text(now, "tekst"));
	else if (!formulierrijen_is_breed(f))
		str_addf(&links, "vorige keer: %s", rec_text(was, "tekst"));
	if (now)
		add_amount(now, &midden);
	if (was)
		add_last_time(f, was, &rechts);
	formulierrij_sleutel("activiteit", rec_id(now ? now : was), &key);
	formulierrij_zet(f, &row, key.s,
	    &(struct rijinhoud){ .label = str_get(&nr),
		.breed = BOX,
		.indent = FORMULIER_IN,
		.links = str_get(&links),
		.midden = str_get(&midden),
		.rechts = str_get(&rechts) });
	str_fini(&key);
	str_fini(&nr);
	str_fini(&links);
	str_fini(&midden);
	str_fini(&rechts);
}
