/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/leerlingen.h"

#include <inttypes.h>

#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/budget.h"
#include "swv/service/leerlingen.h"

enum { JAREN = 10 };

/* "2,05", right in its column; of what was not counted nothing. */
static void
add_share(int64_t part, int64_t all, struct str *out)
{
	struct str text = { 0 };

	if (part)
		decimal_format((part * 10000 + all / 2) / all, ',', &text);
	str_addf(out, "  %6s", str_get(&text));
	str_fini(&text);
}

void
leerlingen_tekst(struct session *s, const struct rec *rec, struct str *out)
{
	struct geteld g[JAREN];
	size_t n = 0;

	if (rec->kind == &kind_school || !leerlingen_van(rec->kind) ||
	    leerlingen_lees(s, rec->kind, rec_id(rec), NULL, g, JAREN, &n) || !n)
		return;
	str_add(out, "\n# Leerlingen op elke teldatum\n"
		     "Teldatum    Regulier    Sbo     So  Samen   sbo %    so %\n");
	for (size_t i = 0; i < n; i++) {
		int64_t all = g[i].regulier + g[i].sbo + g[i].so;
		char day[DATUM_MAX];

		str_addf(out, "%-10.10s  %8" PRId64 " %6" PRId64 " %6" PRId64 " %6" PRId64,
		    datum_toon(g[i].op, day), g[i].regulier, g[i].sbo, g[i].so, all);
		add_share(g[i].sbo, all, out);
		add_share(g[i].so, all, out);
		if (g[i].van < g[i].scholen)
			str_addf(
			    out, "  %" PRId64 " van %" PRId64 " scholen", g[i].van, g[i].scholen);
		str_addc(out, '\n');
	}
}

void
leerlingen_verouderd(struct session *session, const struct rec *budget, struct str *out)
{
	bool oud = false;

	if (!budget_verouderd(session, budget, NULL, &oud) && oud)
		str_add(out, "! De leerlingen zijn intussen anders geteld. Verdeel het opnieuw"
			     " met =, bij Verantwoording.\n");
}
