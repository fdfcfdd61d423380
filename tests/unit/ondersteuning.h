/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TESTS_UNIT_ONDERSTEUNING_H
#define SWV_TESTS_UNIT_ONDERSTEUNING_H

/* An association with places to go to, and dossiers of any kind made in few words. */
#include "dossier.h"

#define ORG_ONDERSTEUNING                                                                          \
	ORG_DOSSIER(", " BEUK("beta"))                                                             \
	"partijen = ( { id = \"zorg\"; naam = \"Zorg\"; } );\n"                                    \
	"niveaus = ( { id = \"niveau-2\"; naam = \"Niveau 2\"; } );\n"                             \
	"plaatsingsoorten = (\n"                                                                   \
	"  { id = \"opdc\"; naam = \"OPDC\"; duur = \"6 maanden\"; verlenging = \"6 maanden\";\n"  \
	"    verlengd_hoogstens = \"25\"; },\n"                                                    \
	"  { id = \"observatie\"; naam = \"Observatie\"; minimaal = \"10 weken\";\n"               \
	"    duur = \"20 weken\"; },\n"                                                            \
	"  { id = \"vrij\"; naam = \"Vrij\"; } );\n"                                               \
	"voorzieningen = ( { id = \"de-brug\"; naam = \"De Brug\"; soort = \"opdc\";"              \
	" capaciteit = 2; } );\n"

static inline int
setup_ondersteuning(void **state)
{
	setup(state);
	pas_toe(*state, ORG_ONDERSTEUNING);
	return 0;
}

/* A new dossier; its number is owned. */
static inline char *
nieuw(struct opslag *o, const struct kind *kind, const char *woorden)
{
	char *id;

	GOED(probeer(o, kind, woorden, &f, &id));
	return id;
}

static inline enum swv_err
zet_in(struct opslag *o, const struct kind *kind, const char *id, const char *woorden,
    struct fault *fault)
{
	struct rec *voor = haal(o->store, kind, id), *na = rec_copy(voor);
	enum swv_err err;

	zet(na, woorden);
	err = schrijven_wijzig(&o->s, voor, na, fault);
	rec_free(&voor);
	rec_free(&na);
	return err;
}

/* Dates as they are kept, others as they are shown. */
static inline void
zijn(struct opslag *o, const struct kind *kind, const char *id, const char *woorden)
{
	struct rec *rec = haal(o->store, kind, id), *wens = rec_new(kind);

	zet(wens, woorden);
	while (*woorden) {
		size_t key = strcspn(woorden, "="), n = strcspn(woorden, ";");
		struct str veld = { 0 }, is = { 0 }, zou = { 0 };
		int at;

		str_addn(&veld, woorden, key);
		at = kind_field(kind, veld.s);
		value_format(&kind->fields[at], &rec->v[at], VALUE_PLAIN, &is);
		value_format(&kind->fields[at], &wens->v[at], VALUE_PLAIN, &zou);
		CHECK(str_eq(str_get(&is), str_get(&zou)), "%s van %s is \"%s\", verwacht \"%s\"",
		    veld.s, id, str_get(&is), str_get(&zou));
		str_fini(&veld);
		str_fini(&is);
		str_fini(&zou);
		woorden += n + strspn(woorden + n, "; ");
	}
	rec_free(&rec);
	rec_free(&wens);
}

/* What is done with a dossier, step by step, and what it then is. */
struct gang {
	const char *zet, *is;
};

static inline void
loop_gang(
    struct opslag *o, const struct kind *kind, const char *id, const struct gang *gang, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct fault fault = { 0 };

		CHECK(!zet_in(o, kind, id, gang[i].zet, &fault), "%s: %s %s", gang[i].zet,
		    fault.value, fault.hint);
		zijn(o, kind, id, gang[i].is);
	}
}

/* What cannot be, and what is said then. */
struct nee {
	const char *zet, *zin;
};

#endif
