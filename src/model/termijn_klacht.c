/* SPDX-License-Identifier: EUPL-1.2 */
/* What must be done by a day for a complaint, a dispute or an objection.  Of a dispute no source
 * gives a term: there it is what was agreed in its log. */
#include "swv/model/termijn.h"

static struct termijn_loop
since_receipt(const struct termijn_feiten *f, const char *norm)
{
	return (struct termijn_loop){
		.feit = "de ontvangst", .vanaf = termijn_feit(f, "ontvangen_op"), .norm = norm
	};
}

/* Awb art. 9:6 of a complaint, 6:14 of an objection: the receipt is confirmed in writing.  Within
 * how long is our own choice. */
static void
bereken_bevestiging(const struct termijn_feiten *f, struct recs *out)
{
	const struct termijn_loop loop = since_receipt(f, "normen.bevestiging");

	if (termijn_is(f, "soort", "klacht bezwaar"))
		termijn_add(
		    f, "ontvangst bevestigen", &loop, termijn_feit(f, "bevestigd_op"), false, out);
}

/* Awb art. 9:11: dealt with within six weeks from the receipt, which may be put off by four, in
 * writing.  A private body has that from its own rules (seed 003, 6.7.1). */
static void
bereken_klacht(const struct termijn_feiten *f, struct recs *out)
{
	struct termijn_loop loop = since_receipt(f, "normen.klacht");

	loop.verlengd = rec_has(f->rec, "verdaagd_op");
	if (termijn_is(f, "soort", "klacht"))
		termijn_add(
		    f, "klacht afhandelen", &loop, termijn_feit(f, "afgehandeld_op"), false, out);
}

/*
 * Awb art. 7:10: twelve weeks (there is a committee: WPO art. 18a lid 12), and six
 * more when put off, from the day on which an objection could be made last, six
 * weeks after the decision was sent (art. 6:7, 6:8).  Without that day it counts
 * from the receipt, which is earlier of one that came in time.
 */
static void
bereken_bezwaar(const struct termijn_feiten *f, struct recs *out)
{
	struct termijn_loop loop = since_receipt(f, "normen.bezwaar_besluit");
	swv_date laatste = termijn_bezwaar_tot(f);

	if (laatste != DATE_NONE) {
		loop.feit = "het einde van de bezwaartermijn";
		loop.vanaf = laatste;
	}
	loop.verlengd = rec_has(f->rec, "verdaagd_op");
	if (termijn_is(f, "soort", "bezwaar"))
		termijn_add(
		    f, "besluit op bezwaar", &loop, termijn_feit(f, "afgehandeld_op"), false, out);
}

#define AFGEHANDELD "vul in wanneer het is afgehandeld, en met welke uitkomst"

const struct termijn_regel regels_klacht[] = {
	{ "klacht", "bevestiging", bereken_bevestiging, RECHT_LEZEN, "bevestigd_op", NULL },
	{ "klacht", "klacht", bereken_klacht, RECHT_LEZEN, NULL, AFGEHANDELD },
	{ "klacht", "bezwaar", bereken_bezwaar, RECHT_LEZEN, NULL, AFGEHANDELD },
	{ "klacht", NORM_AFSPRAAK, bereken_afspraken, RECHT_LEZEN, NULL, NULL },
	{ 0 },
};
