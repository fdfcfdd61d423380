/* SPDX-License-Identifier: EUPL-1.2 */
/* What must be done by a day for a temporary place. */
#include "swv/model/termijn.h"

/*
 * Seed 004, general targets: nobody waits for a place.  How long is too long no
 * source says, so without a norm of the association there is no termijn.
 */
static void
bereken_wachtlijst(const struct termijn_feiten *f, struct recs *out)
{
	struct termijn_loop loop = { "de dag waarop het kind op de wachtlijst kwam",
		termijn_feit(f, "wachtlijst_op"), "normen.wachtlijst", false, 0 };

	if (loop.vanaf == DATE_NONE) {
		loop.feit = "de ontvangst van de aanvraag";
		loop.vanaf = termijn_feit(f, "ontvangen_op");
	}
	termijn_add(f, "een plaats vinden", &loop, termijn_feit(f, "van"), false, out);
}

/* Until when it lasts, and what that is called. */
static struct termijn_loop
until(const struct termijn_feiten *f, bool verlengd)
{
	return verlengd ? (struct termijn_loop){ "de laatste dag na de verlenging",
		termijn_feit(f, "verlengd_tot"), NULL, false, 0 }
			: (struct termijn_loop){ "de laatste dag van de plaatsing",
				  termijn_feit(f, "tot"), NULL, false, 0 };
}

/*
 * Before a place ends it is known what comes after: a school, or some more of it
 * (seed 003, 11.4.2: from there the next step is found).  How long before is our own
 * choice.  Of each of its two terms: that it is made longer tells of the first.
 */
static void
bereken_vervolg(const struct termijn_feiten *f, struct recs *out)
{
	bool verlengd = rec_has(f->rec, "verlengd_op");
	int64_t n = verlengd ? 2 : 1;

	for (int64_t nr = 0; nr < n; nr++) {
		struct termijn_loop loop = until(f, nr == 1);
		swv_date bekend =
		    termijn_feit(f, nr == 0 && verlengd ? "verlengd_op" : "vervolg_op");
		struct rec *t;

		loop.norm = "normen.plaatsing_einde";
		t = termijn_add(f, "vervolg na de plaatsing bekend", &loop, bekend, false, out);
		if (t)
			rec_set_int(t, "nr", nr);
	}
}

/* Seed 004: half a year, and half a year more at most; what is over is ended. */
static void
bereken_einde(const struct termijn_feiten *f, struct recs *out)
{
	const struct termijn_loop loop = until(f, rec_has(f->rec, "verlengd_tot"));

	termijn_add(f, "plaatsing eindigt", &loop, termijn_feit(f, "einde_op"), false, out);
}

const struct termijn_regel regels_plaatsing[] = {
	{ "plaatsing", "wachtlijst", bereken_wachtlijst, RECHT_LEZEN, NULL,
	    "vul in wanneer de plaatsing begint" },
	{ "plaatsing", "vervolg", bereken_vervolg, RECHT_LEZEN, "vervolg_op", NULL },
	{ "plaatsing", "einde", bereken_einde, RECHT_LEZEN, NULL,
	    "beëindig of verleng de plaatsing" },
	{ "plaatsing", NORM_AFSPRAAK, bereken_afspraken, RECHT_LEZEN, NULL, NULL },
	{ 0 },
};
