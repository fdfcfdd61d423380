/* SPDX-License-Identifier: EUPL-1.2 */
/* What must be done by a day for extra support at a school. */
#include "swv/model/termijn.h"

#include "swv/base/str.h"
#include "swv/model/schooljaar.h"

static bool
granted(const struct termijn_feiten *f)
{
	return termijn_is(f, "besluit", "toegekend");
}

/* Seed 004, general targets: within 8 weeks there is a decision on an application. */
static void
bereken_besluit(const struct termijn_feiten *f, struct recs *out)
{
	const struct termijn_loop loop = { "de ontvangst van de aanvraag",
		termijn_feit(f, "ontvangen_op"), "normen.arrangement_besluit", false, 0 };

	termijn_add(
	    f, "besluit over het arrangement", &loop, termijn_feit(f, "besluit_op"), false, out);
}

/*
 * By the day that was agreed; without one some time before it ends (our own choice),
 * and without an end before the school year is over: WPO art. 40a has the plan of
 * which it is a part evaluated with the parents at least once in each.
 */
static struct termijn_loop
evaluated_by(const struct termijn_feiten *f)
{
	struct maanddag begin = f->regels ? f->regels->schooljaar_begin : (struct maanddag){ 0 };
	struct termijn_loop loop = { "de dag die voor de evaluatie is afgesproken",
		termijn_feit(f, "evaluatie_op"), NULL, false, 0 };
	swv_date van = termijn_feit(f, "van");

	if (loop.vanaf != DATE_NONE)
		return loop;
	loop = (struct termijn_loop){ "de laatste dag van het arrangement", termijn_feit(f, "tot"),
		"normen.evaluatie", false, 0 };
	if (loop.vanaf == DATE_NONE && van != DATE_NONE)
		loop = (struct termijn_loop){ "het einde van het schooljaar",
			schooljaar_last(schooljaar_of(van, begin), begin), NULL, false, 0 };
	return loop;
}

static void
bereken_evaluatie(const struct termijn_feiten *f, struct recs *out)
{
	const struct termijn_loop loop = evaluated_by(f);

	if (granted(f))
		termijn_add(f, "arrangement evalueren", &loop, termijn_feit(f, "geevalueerd_op"),
		    false, out);
}

/* What is over is ended or goes on, by another last day. */
static void
bereken_einde(const struct termijn_feiten *f, struct recs *out)
{
	const struct termijn_loop loop = { "de laatste dag van het arrangement",
		termijn_feit(f, "tot"), NULL, false, 0 };

	if (granted(f))
		termijn_add(
		    f, "arrangement eindigt", &loop, termijn_feit(f, "einde_op"), false, out);
}

/*
 * Seed 003, 10.3.4: an arrangement of school and care is paid by a beschikking for
 * a year.  The first is there when it begins; each next in time before the last runs
 * out (our own choice how long), unless the arrangement ends with it.  A new one moves it.
 */
static void
bereken_beschikking(const struct termijn_feiten *f, struct recs *out)
{
	struct termijn_loop loop = { "de laatste dag van de beschikking",
		termijn_feit(f, "beschikking_tot"), "normen.beschikking", false, 0 };
	swv_date tot = termijn_feit(f, "tot");
	bool eerste = loop.vanaf == DATE_NONE;
	bool weg = !eerste && tot != DATE_NONE && tot <= loop.vanaf;

	if (eerste)
		loop = (struct termijn_loop){ "het begin van het onderwijs-zorgarrangement",
			termijn_feit(f, "van"), NULL, false, 0 };
	if (granted(f) && termijn_is(f, "soort", "oza"))
		termijn_add(f, eerste ? "beschikking geven" : "beschikking vernieuwen", &loop,
		    DATE_NONE, weg, out);
}

const struct termijn_regel regels_arrangement[] = {
	{ "arrangement", "besluit", bereken_besluit, RECHT_LEZEN, NULL, "kies het besluit" },
	{ "arrangement", "evaluatie", bereken_evaluatie, RECHT_LEZEN, "geevalueerd_op", NULL },
	{ "arrangement", "einde", bereken_einde, RECHT_LEZEN, NULL,
	    "beëindig het, of vul een latere laatste dag in" },
	{ "arrangement", "beschikking", bereken_beschikking, RECHT_LEZEN, NULL,
	    "vul in tot wanneer de nieuwe beschikking loopt" },
	{ "arrangement", NORM_AFSPRAAK, bereken_afspraken, RECHT_LEZEN, NULL, NULL },
	{ 0 },
};
