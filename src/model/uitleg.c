/* SPDX-License-Identifier: EUPL-1.2 */
/* How a termijn came to its day, for who does not believe it. */
#include "swv/model/uitleg.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "swv/model/datum_toon.h"
#include "swv/model/feestdag.h"
#include "swv/model/termijn.h"
#include "swv/model/vakantie.h"
#include "swv/model/werkdag.h"

#define VERLENGING " + " /* between the two lengths in the field duur */

enum {
	PASSED_MAX = 5, /* that are named: more is no sentence any more */
	NAME_MAX = 96,
};

/* "do 28-12-2023" */
static char *
day(swv_date d, char buf[DATUM_MAX])
{
	char date[DATUM_MAX];

	snprintf(buf, DATUM_MAX, "%s %.20s", weekdag_kort(date_weekday(d)), datum_toon(d, date));
	return buf;
}

bool
termijn_norm(const struct rec *termijn, struct norm_loop *out)
{
	const char *duur = rec_text(termijn, "duur"), *meer = strstr(duur, VERLENGING);
	char lang[NORM_MAX];

	*out = (struct norm_loop){ .opgeschort = (int)rec_int(termijn, "opgeschort") };
	snprintf(lang, sizeof(lang), "%.*s", meer ? (int)(meer - duur) : NORM_MAX - 1, duur);
	if (norm_parse(lang, &out->norm, NULL))
		return false;
	if (meer && norm_parse(meer + strlen(VERLENGING), &out->verlenging, NULL))
		return false;
	out->norm.termijnenwet = out->verlenging.termijnenwet = rec_bool(termijn, "wet");
	return true;
}

/* ---- what was passed over ---- */

struct passed {
	char names[PASSED_MAX][NAME_MAX];
	int n, more; /* more: how many that are not named */
	int weekend; /* the place of the weekend among them, plus one */
	swv_date saturday;
};

static void
pass(struct passed *p, const char *article, const char *name)
{
	char text[NAME_MAX];

	snprintf(text, sizeof(text), "%s%s", article, name);
	for (int i = 0; i < p->n; i++)
		if (strcmp(p->names[i], text) == 0)
			return;
	if (p->n == PASSED_MAX)
		p->more++;
	else
		memcpy(p->names[p->n++], text, sizeof(text));
}

static void
pass_weekend(struct passed *p, swv_date d)
{
	swv_date saturday = d - (date_weekday(d) == SUNDAY);

	if (!p->weekend) {
		pass(p, "", "het weekend");
		p->weekend = p->n;
	} else if (saturday != p->saturday) {
		snprintf(p->names[p->weekend - 1], NAME_MAX, "de weekenden");
	}
	p->saturday = saturday;
}

/* "de kerstvakantie", but a name that the association made up stands by itself. */
static void
pass_holiday(struct passed *p, const struct vakantie *v)
{
	pass(p, strstr(v->naam, "vakantie") ? "de " : "vakantie ", v->naam);
}

/* Why a day does not count for this unit; a holiday tells more than the weekends in it. */
static void
pass_day(
    const struct kalenderregels *regels, swv_date d, enum norm_eenheid eenheid, struct passed *p)
{
	const struct vakantie *v = eenheid == NORM_WERKDAGEN ? NULL : vakantie_op(regels, d);

	if (eenheid == NORM_SCHOOLWEKEN && is_schoolweek(regels, d))
		return;
	if (v)
		pass_holiday(p, v);
	else if (eenheid == NORM_SCHOOLWEKEN)
		return;
	else if (date_weekday(d) >= SATURDAY)
		pass_weekend(p, d);
	else if (feestdag_erkend(regels, d))
		pass(p, "", feestdag_naam(regels, d));
}

/* ", het weekend en Nieuwjaarsdag niet meegeteld," */
static void
add_passed(const struct kalenderregels *regels, swv_date van, swv_date tot, struct norm norm,
    struct str *out)
{
	struct passed p = { 0 };

	if (norm.eenheid != NORM_WERKDAGEN && norm.eenheid != NORM_SCHOOLDAGEN &&
	    norm.eenheid != NORM_SCHOOLWEKEN)
		return;
	for (swv_date d = van < tot ? van + 1 : tot; d < (van < tot ? tot : van); d++)
		pass_day(regels, d, norm.eenheid, &p);
	for (int i = 0; i < p.n; i++)
		str_addf(out, "%s%s",
		    i == 0                    ? ", "
		    : i + 1 == p.n && !p.more ? " en "
					      : ", ",
		    p.names[i]);
	if (p.more)
		str_add(out, " en andere vrije dagen");
	if (p.n)
		str_add(out, " niet meegeteld,");
}

/* ---- the sentence ---- */

/* "6 weken later, het weekend niet meegeteld," */
static void
add_length(const struct kalenderregels *regels, swv_date van, swv_date tot, struct norm norm,
    struct str *out)
{
	struct norm lang = norm;
	char buf[NORM_MAX];

	lang.n = norm.n < 0 ? -norm.n : norm.n;
	str_addf(out, "%s %s", norm_format(lang, buf), norm.n < 0 ? "eerder" : "later");
	add_passed(regels, van, tot, norm, out);
}

/* ", Tweede Paasdag": why the law does not let a term end there; nothing of a Saturday or Sunday, for
 * the day itself says so. */
static void
add_why(const struct kalenderregels *regels, swv_date d, struct str *out)
{
	if (feestdag_erkend(regels, d))
		str_addf(out, ", %s", feestdag_naam(regels, d));
}

/* What the law did with the last day; from is the day that the last part counts from. */
static void
add_law(const struct kalenderregels *regels, swv_date from, swv_date eind, struct norm last,
    struct str *out)
{
	int artikel = termijnenwet_artikel(regels, from, eind, last);
	char buf[DATUM_MAX];

	if (artikel)
		str_addf(out, "; de Algemene termijnenwet (artikel %d) verschuift dat naar %s",
		    artikel, day(termijnenwet_schuif(regels, from, eind, last), buf));
	else if (last.termijnenwet && !is_werkdag(regels, eind))
		str_addf(out, "; de Algemene termijnenwet (artikel %s) verschuift dat niet",
		    last.n < 0 ? "1 lid 2" : "4");
}

/* ", plus de 10 dagen dat de termijn stilstond," */
static void
add_still(int dagen, struct str *out)
{
	const char *comma = out->s[out->len - 1] == ',' ? "" : ",";

	if (dagen == 1)
		str_addf(out, "%s plus de dag dat de termijn stilstond,", comma);
	else if (dagen)
		str_addf(out, "%s plus de %d dagen dat de termijn stilstond,", comma, dagen);
}

/* How a norm brings the fact to the day. */
static void
add_norm(const struct rec *t, const struct norm_loop *loop, const struct kalenderregels *regels,
    struct str *out)
{
	swv_date van = rec_date(t, "vanaf"), eind = norm_add(regels, van, loop->norm);
	const struct norm *last = &loop->norm;
	char buf[DATUM_MAX];

	str_add(out, ": ");
	add_length(regels, van, eind, *last, out);
	add_still(loop->opgeschort, out);
	eind += loop->opgeschort;
	str_addf(out, " is %s", day(eind, buf));
	if (loop->verlenging.n) {
		last = &loop->verlenging;
		van = eind;
		eind = norm_add(regels, van, *last);
		str_add(out, ", en met de verlenging ");
		add_length(regels, van, eind, *last, out);
		str_addf(out, " %s", day(eind, buf));
	}
	add_why(regels, eind, out);
	add_law(regels, van, eind, *last, out);
}

static void
add_counted(const struct rec *t, const struct kalenderregels *regels, struct str *out)
{
	char vanaf[DATUM_MAX], eind[DATUM_MAX], stil[DATUM_MAX];
	swv_date uiterlijk = rec_date(t, "uiterlijk");
	struct norm_loop loop;
	bool by_norm = termijn_norm(t, &loop);

	if (!by_norm) {
		str_addf(out, "Volgt uit %s: uiterlijk %s", rec_text(t, "feit"),
		    uiterlijk == DATE_NONE ? "nog geen dag" : day(uiterlijk, eind));
		return;
	}
	str_addf(out, "Telt %svanaf %s, %s", loop.norm.n < 0 ? "terug " : "", rec_text(t, "feit"),
	    day(rec_date(t, "vanaf"), vanaf));
	if (rec_has(t, "opgeschort_op"))
		str_addf(out, ", voor %s, maar staat stil sinds %s", rec_text(t, "duur"),
		    day(rec_date(t, "opgeschort_op"), stil));
	else if (norm_termijn(regels, rec_date(t, "vanaf"), &loop) == uiterlijk)
		add_norm(t, &loop, regels, out);
	else /* nobody brought a new free day in yet */
		str_addf(out, ", voor %s; de laatste dag is %s", rec_text(t, "duur"),
		    uiterlijk == DATE_NONE ? "er nog niet" : day(uiterlijk, eind));
}

/* What follows from no fact but from what stands in a plan. */
static void
add_planned(const struct rec *t, struct str *out)
{
	static const struct {
		const char *bron, *uit;
	} rows[] = {
		{ "kalender", "Uit de kwaliteitskalender" },
		{ "actie", "Uit het plan" },
		{ "gesprek", "Zo is het gepland" },
		{ "bezoek", "Zo is het gepland" },
		{ "bevinding", "De hersteltermijn" },
		/* AVG art. 33 lid 1 */
		{ "datalek", "Binnen 72 uur na de ontdekking (AVG, artikel 33)" },
	};
	swv_date uiterlijk = rec_date(t, "uiterlijk");
	char buf[DATUM_MAX];
	size_t i = 0;

	while (i < sizeof(rows) / sizeof(rows[0]) && !str_eq(rows[i].bron, rec_text(t, "bron")))
		i++;
	if (i < sizeof(rows) / sizeof(rows[0]))
		str_addf(out, "%s: uiterlijk ", rows[i].uit);
	else
		str_add(out, "Uiterlijk ");
	str_add(out, uiterlijk == DATE_NONE ? "nog geen dag" : day(uiterlijk, buf));
	if (uiterlijk != DATE_NONE && uiterlijk < DATE_MAX && date_ymd(uiterlijk + 1).day == 1)
		str_addf(out, ", dus voor 1 %s", maand_naam(date_ymd(uiterlijk + 1).month));
}

static void
add_met(const struct rec *t, struct str *out)
{
	swv_date op = rec_date(t, "voldaan_op"), uiterlijk = rec_date(t, "uiterlijk");
	char buf[DATUM_MAX];
	int n = op - uiterlijk;

	if (op == DATE_NONE)
		str_add(out, rec_bool(t, "vervallen") ? "; dat hoeft niet meer" : "");
	else if (uiterlijk == DATE_NONE)
		str_addf(out, "; voldaan op %s", day(op, buf));
	else if (n == 0)
		str_add(out, "; voldaan op die dag, dus op tijd");
	else if (n < 0)
		str_addf(out, "; voldaan op %s, op tijd (%d %s eerder)", day(op, buf), -n,
		    n == -1 ? "dag" : "dagen");
	else
		str_addf(out, "; voldaan op %s, %d %s te laat", day(op, buf), n,
		    n == 1 ? "dag" : "dagen");
	str_addc(out, '.');
}

void
termijn_uitleg(const struct rec *t, const struct kalenderregels *regels, struct str *out)
{
	char buf[DATUM_MAX];

	if (str_eq(rec_text(t, "norm"), NORM_AFSPRAAK) && rec_has(t, "uiterlijk"))
		str_addf(out, "Zo is het afgesproken in logregel %" PRId64 ": uiterlijk %s",
		    rec_int(t, "nr"), day(rec_date(t, "uiterlijk"), buf));
	else if (rec_has(t, "feit") && rec_has(t, "vanaf"))
		add_counted(t, regels, out);
	else
		add_planned(t, out);
	add_met(t, out);
}
