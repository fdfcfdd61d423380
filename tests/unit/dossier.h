/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TESTS_UNIT_DOSSIER_H
#define SWV_TESTS_UNIT_DOSSIER_H

/* An association with two areas, and cases made in few words. */
#include "../opslag.h"

#include "swv/model/melding.h"
#include "swv/service/dossier.h"
#include "swv/service/lezen.h"
#include "swv/service/schrijven.h"

#define BEUK(bestuur)                                                                              \
	"{ brin = \"01AB00\"; naam = \"De Beuk\"; soort = \"bao\"; bestuur = \"" bestuur "\";"     \
	" gemeente = \"dal\"; gebied = \"zuid\"; }"
#define ORG_DOSSIER(scholen)                                                                       \
	ORG_KOP                                                                                    \
	"functies = ( { id = \"noorder\"; naam = \"Noorder\"; }, { id = \"zuider\"; naam = "       \
	"\"Zuider\"; } );\n"                                                                       \
	"gemeenten = ( { id = \"veen\"; naam = \"Veen\"; }, { id = \"dal\"; naam = \"Dal\"; },\n"  \
	"  { id = \"berg\"; naam = \"Berg\"; } );\n"                                               \
	"gebieden = ( { id = \"noord\"; naam = \"Noord\"; consulent = \"noorder\"; },\n"           \
	"  { id = \"zuid\"; naam = \"Zuid\"; consulent = \"zuider\"; } );\n"                       \
	"besturen = ( { id = \"alfa\"; naam = \"Alfa\"; }, { id = \"beta\"; naam = \"Beta\"; } "   \
	");\n"                                                                                     \
	"gronden = ( { id = \"altijd\"; naam = \"Altijd\"; },\n"                                   \
	"  { id = \"5-onder-a\"; naam = \"Artikel 5 onder a\"; soorten = [\"vrijstelling\"]; } "   \
	");\n"                                                                                     \
	"oorzaken = ( { id = \"altijd\"; naam = \"Altijd\"; },\n"                                  \
	"  { id = \"oud\"; naam = \"Oude oorzaak\"; tot = \"2026-11-01\"; },\n"                    \
	"  { id = \"nieuw\"; naam = \"Nieuwe oorzaak\"; van = \"2027-01-01\"; } );\n"              \
	"uitkomsten = ( { id = \"verhuisd\"; naam = \"Verhuisd\"; },\n"                            \
	"  { id = \"later\"; naam = \"Later\"; van = \"2026-12-01\"; } );\n"                       \
	"scholen = ( { brin = \"01AA00\"; naam = \"De Eik\"; soort = \"bao\"; bestuur = "          \
	"\"alfa\"; gemeente = \"veen\"; gebied = \"noord\"; }" scholen " );\n"

static int
setup(void **state)
{
	static struct opslag o;

	sessie_maak(&o, ORG_DOSSIER(", " BEUK("beta")));
	*state = &o;
	return 0;
}

static int
teardown(void **state)
{
	struct opslag *o = *state;

	is_heel(o->store);
	opslag_weg(o);
	return 0;
}

/* Sets "veld=waarde; veld=waarde" as it would be typed; the number, which nobody types, too. */
static inline void
zet(struct rec *rec, const char *woorden)
{
	while (*woorden) {
		size_t n = strcspn(woorden, ";"), key = strcspn(woorden, "=");
		struct str veld = { 0 }, waarde = { 0 };

		str_addn(&veld, woorden, key);
		str_addn(&waarde, woorden + key + 1, n - key - 1);
		if (kind_field(rec->kind, veld.s) == 0)
			rec_set_text(rec, veld.s, str_get(&waarde));
		else
			GOED(rec_parse(
			    rec, kind_field(rec->kind, veld.s), str_get(&waarde), nep_dag, &f));
		str_fini(&veld);
		str_fini(&waarde);
		woorden += n + strspn(woorden + n, "; ");
	}
}

static inline enum swv_err
probeer(
    struct opslag *o, const struct kind *kind, const char *woorden, struct fault *fault, char **id)
{
	struct rec *rec = rec_initial(kind, nep_dag);
	enum swv_err err;

	zet(rec, woorden);
	err = schrijven_nieuw(&o->s, rec, fault);
	if (id)
		*id = strdup(rec_id(rec));
	rec_free(&rec);
	return err;
}

#define ZIEK   "soort=relatief; school=01AA00; eerste_verzuimdag=2026-11-02"
#define VRIJ   "soort=vrijstelling; school=01AA00; eerste_verzuimdag=2026-11-02"
#define MINDER "soort=onderwijstijdvermindering; school=01AA00; eerste_verzuimdag=2026-11-02"
#define BEGELEID                                                                                   \
	"; status=begeleiding; gemeld_op=2026-11-05; plan_op=2026-11-10; verantwoordelijk=IB"
#define VERZIN "; voornaam=Verzonnen; achternaam=Proefkind"

/* A new case; its number is owned. */
static inline char *
dossier(struct opslag *o, const char *woorden)
{
	char *id;

	GOED(probeer(o, &kind_thuiszitter, woorden, &f, &id));
	return id;
}

static inline char *
regel(struct opslag *o, const char *woorden)
{
	char *id;

	GOED(probeer(o, &kind_logregel, woorden, &f, &id));
	return id;
}

static inline enum swv_err
wijzig(struct opslag *o, const char *id, const char *woorden, struct fault *fault)
{
	struct rec *voor = haal(o->store, &kind_thuiszitter, id), *na = rec_copy(voor);
	enum swv_err err;

	zet(na, woorden);
	err = schrijven_wijzig(&o->s, voor, na, fault);
	rec_free(&voor);
	rec_free(&na);
	return err;
}

/* The call (which tells in &f) is refused, in these words. */
#define ZEGT(zin, call)                                                                            \
	do {                                                                                       \
		struct fault f = { 0 };                                                            \
		struct str zin_ = { 0 };                                                           \
		CHECK((call) != SWV_OK, "niet geweigerd: %s", zin);                                \
		melding(&f, &zin_);                                                                \
		CHECK(str_eq(str_get(&zin_), zin), "%s\nverwacht\n%s", str_get(&zin_), zin);       \
		str_fini(&zin_);                                                                   \
	} while (0)

#define IS(id, veld, is) veld_is(o->store, &kind_thuiszitter, id, veld, is)

#endif
