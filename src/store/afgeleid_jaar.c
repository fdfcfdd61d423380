/* SPDX-License-Identifier: EUPL-1.2 */
/* What follows from counts of pupils (the view geteld), and of a visit and its findings. */
#include "swv/store/afgeleid.h"

#include <stddef.h>

/* What was counted of a whole, on the last day up to today: all pupils, and those of some soorten. */
#define TELDATUM(per)                                                                              \
	"(SELECT max(g.teldatum) FROM geteld g WHERE g.per = '" per "' AND g.id = t.id"            \
	" AND g.teldatum <= " VANDAAG ")"
#define SOM(per, what)                                                                             \
	"(SELECT " what " FROM geteld g WHERE g.per = '" per "' AND g.id = t.id"                   \
	" AND g.teldatum = " TELDATUM(per) ")"
#define DEEL(soorten)                                                                              \
	"CAST(round(10000.0 * sum(g.aantal) FILTER (WHERE g.soort " soorten                        \
	") / nullif(sum(g.aantal), 0)) AS INTEGER)"
#define GETELD(kind, per)                                                                          \
	{ kind, "geteld",                                                                          \
		"coalesce(" SOM(per,                                                               \
		    "sum(g.aantal)") ", t.leerlingen, (SELECT nullif(sum(s.leerlingen), 0)"        \
				     " FROM school s WHERE s." per " = t.id AND s.actief))" },     \
	    { kind, "geteld_op", TELDATUM(per) },                                                  \
	    { kind, "deelname_sbo", SOM(per, DEEL("= 'sbo'")) },                                   \
	{                                                                                          \
		kind, "deelname_so", SOM(per, DEEL("LIKE 'so%'"))                                  \
	}

/* A forecast beside the count of that day, or of the last before it, of the same whole and soort. */
#define WAARVAN                                                                                    \
	"coalesce((SELECT s.naam FROM school s WHERE s.brin = t.school),"                          \
	" (SELECT b.naam FROM bestuur b WHERE b.id = t.bestuur),"                                  \
	" (SELECT g.naam FROM gebied g WHERE g.id = t.gebied),"                                    \
	" (SELECT i.waarde FROM instelling i WHERE i.id = 'organisatie.naam'))"
#define VERGELIJKBAAR                                                                              \
	" FROM geteld g WHERE g.per = CASE WHEN t.school IS NOT NULL THEN 'school'"                \
	" WHEN t.bestuur IS NOT NULL THEN 'bestuur' WHEN t.gebied IS NOT NULL THEN 'gebied'"       \
	" ELSE 'swv' END AND g.id = coalesce(t.school, t.bestuur, t.gebied, '')"                   \
	" AND CASE t.soort WHEN 'totaal' THEN 1 WHEN 'so' THEN g.soort LIKE 'so%'"                 \
	" WHEN 'go' THEN g.soort <> 'regulier' ELSE g.soort = t.soort END"                         \
	" AND g.teldatum <= min(t.teldatum, " VANDAAG ")"
#define VERGELEKEN                                                                                 \
	"(SELECT sum(g.aantal)" VERGELIJKBAAR                                                      \
	" GROUP BY g.teldatum ORDER BY g.teldatum DESC LIMIT 1)"

const struct afgeleid afgeleid_jaar[] = {
	GETELD("bestuur", "bestuur"),
	GETELD("gebied", "gebied"),
	{ "telling", "waar", WAARVAN },
	{ "prognose", "waar", WAARVAN },
	{ "prognose", "geteld_op", "(SELECT max(g.teldatum)" VERGELIJKBAAR ")" },
	{ "prognose", "geteld", VERGELEKEN },
	{ "prognose", "verschil", "t.aantal - " VERGELEKEN },
	{ "prognose", "verschil_deel",
	    "CAST(round(10000.0 * (t.aantal - " VERGELEKEN ") / nullif(" VERGELEKEN
	    ", 0)) AS INTEGER)" },
	{ "bezoek", "bevindingen", "(SELECT count(*) FROM bevinding f WHERE f.bezoek = t.id)" },
	{ "bezoek", "openstaand",
	    "(SELECT count(*) FROM bevinding f WHERE f.bezoek = t.id AND f.klaar = 0)" },
	{ "bevinding", "school", "(SELECT z.school FROM bezoek z WHERE z.id = t.bezoek)" },
	{ 0 },
};
