/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/config/planmoment.h"

#include <string.h>

#include "swv/model/datum_toon.h"
#include "swv/model/periode.h"
#include "swv/model/precisie.h"
#include "swv/model/schooljaar.h"

/* Plan files know no other begin than 1 August: a plan is of school years, not of an association. */
static const struct maanddag begin;

static bool
parse_dag(const char *s, swv_date *out)
{
	return date_parse_iso(s, out);
}

static bool
parse_voor(const char *s, swv_date *out)
{
	return date_parse_iso(s, out) && --*out >= DATE_MIN;
}

static bool
parse_periode(const char *s, enum periode_soort soort, swv_date *out)
{
	struct periode p;

	if (periode_parse(s, begin, &p, NULL) || p.soort != soort)
		return false;
	*out = p.laatste;
	return true;
}

static bool
parse_maand(const char *s, swv_date *out)
{
	return parse_periode(s, PERIODE_MAAND, out);
}

static bool
parse_kwartaal(const char *s, swv_date *out)
{
	return parse_periode(s, PERIODE_KWARTAAL, out);
}

static bool
parse_schooljaar(const char *s, swv_date *out)
{
	return parse_periode(s, PERIODE_SCHOOLJAAR, out);
}

static bool
parse_jaar(const char *s, swv_date *out)
{
	const char *at = s;
	int jaar = strlen(s) == 4 ? str_number(&at) : -1;

	*out = jaar < 0 || *at ? DATE_NONE : date_make(jaar, 12, 31);
	return *out != DATE_NONE;
}

static bool
parse_begin_jaar(const char *s, swv_date *out)
{
	if (!parse_jaar(s, out))
		return false;
	*out = precisie_uiterlijk(PRECISIE_BEGIN_JAAR, *out, begin);
	return true;
}

/* "winter 2023-2024" is that of January 2024, as precisie_toon has it. */
static bool
parse_seizoen(const char *s, swv_date *out)
{
	static const struct {
		const char *naam;
		int maand;
	} seizoenen[] = { { "voorjaar ", 4 }, { "zomer ", 7 }, { "najaar ", 10 } };
	const char *at;
	int jaar;

	for (size_t i = 0; i < sizeof(seizoenen) / sizeof(seizoenen[0]); i++) {
		if (!str_starts(s, seizoenen[i].naam))
			continue;
		at = s + strlen(seizoenen[i].naam);
		if (!parse_jaar(at, out))
			return false;
		jaar = date_ymd(*out).year;
		*out = precisie_uiterlijk(
		    PRECISIE_SEIZOEN, date_make(jaar, seizoenen[i].maand, 1), begin);
		return true;
	}
	if (!str_starts(s, "winter ") || !schooljaar_parse(s + strlen("winter "), &jaar))
		return false;
	*out = precisie_uiterlijk(PRECISIE_SEIZOEN, date_make(jaar + 1, 1, 1), begin);
	return *out != DATE_NONE;
}

/* A way of saying when is a row here. */
static const struct sleutel {
	const char *naam;
	enum precisie precisie;
	bool (*parse)(const char *s, swv_date *out);
	const char *vorm;
} sleutels[] = {
	{ "gereed", PRECISIE_DAG, parse_dag, "een dag die bestaat, het jaar eerst: 2024-08-01" },
	{ "voor", PRECISIE_DAG, parse_voor, "een dag die bestaat, het jaar eerst: 2024-08-01" },
	{ "maand", PRECISIE_MAAND, parse_maand, "jaar en maand: 2023-11" },
	{ "kwartaal", PRECISIE_KWARTAAL, parse_kwartaal, "jaar en kwartaal: 2023-K4" },
	{ "seizoen", PRECISIE_SEIZOEN, parse_seizoen, "voorjaar 2024, of winter 2023-2024" },
	{ "begin_jaar", PRECISIE_BEGIN_JAAR, parse_begin_jaar, "het jaar: 2024" },
	{ "eind_jaar", PRECISIE_EIND_JAAR, parse_jaar, "het jaar: 2024" },
	{ "jaar", PRECISIE_JAAR, parse_jaar, "het jaar: 2024" },
	{ "schooljaar", PRECISIE_SCHOOLJAAR, parse_schooljaar, "twee jaren: 2023-2024" },
};
enum { N_SLEUTELS = sizeof(sleutels) / sizeof(sleutels[0]) };

_Static_assert(N_SLEUTELS == PLANMOMENT_MAX, "the header tells how many keys there are");

const char *
planmoment_sleutel(size_t i)
{
	return i < N_SLEUTELS ? sleutels[i].naam : NULL;
}

/* More than a year outside the plan is a typing error: a plan runs on, but not that far. */
static bool
in_plan(struct boom *boom, const struct tak *tak, const struct rec *plan, swv_date d)
{
	char dag[DATUM_MAX];
	struct str zin = { 0 };
	bool in = schooljaren_rond(rec_text(plan, "van"), rec_text(plan, "tot"), begin, d);

	if (!in) {
		str_addf(&zin, "%s ligt meer dan een jaar buiten het plan, van %s tot en met %s",
		    datum_toon(d, dag), rec_text(plan, "van"), rec_text(plan, "tot"));
		boom_fault(boom, tak, SWV_EIMPOSSIBLE, tak->naam, zin.s, NULL);
	}
	str_fini(&zin);
	return in;
}

static bool
lees_sleutel(struct boom *boom, const struct tak *tak, const struct sleutel *s,
    const struct rec *plan, struct rec *rec)
{
	enum precisie precisie = s->precisie, gegeven;
	swv_date d;

	if (!boom_expect(boom, tak, TAK_TEKST))
		return false;
	if (!*tak->tekst)
		return true;
	if (!s->parse(tak->tekst, &d)) {
		boom_fault(boom, tak, SWV_EFORM, s->naam, tak->tekst, s->vorm);
		return false;
	}
	if (s == &sleutels[0] && precisie_parse(rec_text(rec, "precisie"), &gegeven)) {
		precisie = gegeven;
		d = precisie_uiterlijk(precisie, d, begin);
	}
	if (d == DATE_NONE) {
		boom_fault(boom, tak, SWV_EIMPOSSIBLE, "precisie",
		    "Er staat een dag bij, en ook dat die nog niet bekend is",
		    "haal gereed of precisie weg");
		return false;
	}
	rec_set_date(rec, "gereed", d);
	rec_set_text(rec, "precisie", precisie_naam(precisie));
	return in_plan(boom, tak, plan, d);
}

bool
planmoment_read(struct boom *boom, const struct tak *tak, const struct rec *plan, struct rec *rec)
{
	const struct tak *eerder = NULL;
	struct str zin = { 0 };
	bool right = true;

	for (size_t i = 0; i < N_SLEUTELS; i++) {
		const struct tak *een = tak_find(tak, sleutels[i].naam);

		if (!een)
			continue;
		if (eerder) {
			str_addf(&zin, "\"%s\" en \"%s\" zeggen allebei wanneer het klaar is",
			    eerder->naam, een->naam);
			boom_fault(boom, een, SWV_EIMPOSSIBLE, een->naam, zin.s, "haal er een weg");
			str_clear(&zin);
			right = false;
			continue;
		}
		eerder = een;
		right &= lees_sleutel(boom, een, &sleutels[i], plan, rec);
	}
	str_fini(&zin);
	return right;
}
