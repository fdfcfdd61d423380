/* SPDX-License-Identifier: EUPL-1.2 */
/* What is due of money: subsidies that end and are accounted for, parts that are paid out. */
#include "swv/model/termijn.h"

#include "swv/base/str.h"

/* A termijn of a record that is no dossier; met on voldaan_op when that is there. */
static void
add(const struct termijn_feiten *f, const char *what, const char *title, swv_date day,
    const char *voldaan_op, struct recs *out)
{
	struct str text = { 0 };
	struct rec *t;

	if (day == DATE_NONE)
		return;
	str_addf(&text, "%s: %s", what, rec_text(f->rec, title));
	t = termijn_nieuw(text.s, day, rec_text(f->rec, "eigenaar"), out);
	rec_set_date(t, "voldaan_op", rec_date(f->rec, voldaan_op));
	str_fini(&text);
}

/* Earmarked money is spent in its time (seed 003, 10.2; seed 004: to 2027). */
static void
bereken_einde(const struct termijn_feiten *f, struct recs *out)
{
	add(f, "laatste dag van de subsidie", "naam", rec_date(f->rec, "tot"), "besteed_op", out);
}

/* Before that day, as "voor" is in the whole program: the day before it is the last. */
static void
bereken_verantwoorden(const struct termijn_feiten *f, struct recs *out)
{
	swv_date voor = rec_date(f->rec, "verantwoorden_voor");

	add(f, "subsidie verantwoorden", "naam", voor == DATE_NONE ? voor : voor - 1,
	    "verantwoord_op", out);
}

/* A part that is paid out at once, on its day (seed 004, hoogbegaafdheid: three quarters to the
 * boards). */
static void
bereken_uitbetalen(const struct termijn_feiten *f, struct recs *out)
{
	add(f, "uitbetalen", "titel", rec_date(f->rec, "uitbetalen_op"), "uitbetaald_op", out);
}

const struct termijn_regel regels_geld[] = {
	{ "subsidie", "subsidie_einde", bereken_einde, RECHT_LEZEN, NULL,
	    "vul bij Rond op de dag in waarop het besteed was, of verleng de subsidie" },
	{ "subsidie", "verantwoorden", bereken_verantwoorden, RECHT_LEZEN, NULL,
	    "vul bij Verantwoord op de dag in waarop er is verantwoord" },
	{ "budget", "uitbetalen", bereken_uitbetalen, RECHT_LEZEN, NULL,
	    "vul bij Uitbetaald op de dag in waarop het is uitbetaald" },
	{ 0 },
};
