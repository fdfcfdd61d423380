/* SPDX-License-Identifier: EUPL-1.2 */
/* The rules of talks, visits, what was found there, and requests. */
#include <string.h>

#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/model/planning.h"
#include "swv/model/termijn.h"

enum { KORT = 160 }; /* of what was found its first line is enough */

/* Met when it is done; what will not be done falls away. */
static void
round_off(const struct rec *rec, struct rec *t)
{
	const struct afronding *a = afronding_van(rec->kind);
	const char *status = rec_text(rec, "status");

	if (str_eq(status, a->gedaan))
		rec_set_date(t, "voldaan_op", rec_date(rec, a->dag));
	rec_set_int(t, "vervallen", !str_eq(status, a->gedaan) && !str_eq(status, a->open));
}

/* A talk or visit is due on the day for which it is planned; one that is still to be planned when that
 * is done. */
static void
bereken_gepland(const struct termijn_feiten *f, const char *wie, struct recs *out)
{
	swv_date day = rec_date(f->rec, "gepland");
	struct rec *t;

	if (day == DATE_NONE)
		return;
	t = termijn_nieuw(rec_text(f->rec, "titel"), day, rec_text(f->rec, wie), out);
	rec_set_text(t, "gebied", rec_text(f->rec, "gebied"));
	round_off(f->rec, t);
}

static void
bereken_gesprek(const struct termijn_feiten *f, struct recs *out)
{
	bereken_gepland(f, "met", out);
}

static void
bereken_bezoek(const struct termijn_feiten *f, struct recs *out)
{
	bereken_gepland(f, "wie", out);
}

/* What was found wanting is put right by its day. */
static void
bereken_bevinding(const struct termijn_feiten *f, struct recs *out)
{
	swv_date day = rec_date(f->rec, "hersteltermijn");
	struct str text = { 0 };
	char kort[KORT];

	if (day == DATE_NONE)
		return;
	utf8_copy(kort, sizeof(kort), rec_text(f->rec, "tekst"));
	str_addf(&text, "%s: %.*s", rec_text(f->rec, "soort"), (int)strcspn(kort, "\n"), kort);
	round_off(f->rec, termijn_nieuw(text.s, day, rec_text(f->rec, "wie"), out));
	str_fini(&text);
}

/* An answer is due on the day that was agreed, else by the norm of the association: the source of
 * requests (seed 000, 4.5) gives no number of days. */
static void
bereken_verzoek(const struct termijn_feiten *f, struct recs *out)
{
	bool agreed = rec_has(f->rec, "antwoord_voor");
	const struct termijn_loop loop = { agreed ? "de afspraak" : "het verzoek",
		termijn_feit(f, agreed ? "antwoord_voor" : "gevraagd_op"),
		agreed ? NULL : "normen.verzoek", false, 0 };
	struct rec *t = termijn_loopt(f, rec_text(f->rec, "titel"), &loop, out);

	if (!t)
		return;
	rec_set_text(t, "wie", rec_text(f->rec, "wie"));
	round_off(f->rec, t);
}

const struct termijn_regel regels_jaar[] = {
	{ "gesprek", "gesprek", bereken_gesprek, RECHT_LEZEN, NULL, NULL },
	{ "bezoek", "bezoek", bereken_bezoek, RECHT_LEZEN, NULL, NULL },
	{ "bevinding", "hersteltermijn", bereken_bevinding, RECHT_LEZEN, NULL, NULL },
	{ "verzoek", "antwoord", bereken_verzoek, RECHT_LEZEN, NULL, NULL },
	{ 0 },
};
