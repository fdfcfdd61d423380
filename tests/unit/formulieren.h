/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TEST_FORMULIEREN_H
#define SWV_TEST_FORMULIEREN_H

/* An association that asks its boards to account and its schools to count. */
#include "../opslag.h"

#include "swv/service/formulier.h"
#include "swv/service/schrijven.h"

#define VERANTWOORDING_SECTIES                                                                     \
	"{ id = \"aanpak\"; groep = \"Doel 2\"; titel = \"Aanpak\"; soort = \"vinkjes\"; items = " \
	"( { id = \"1\"; tekst = \"Voorkomen\"; }, { id = \"2\"; tekst = \"Borgen\"; } ); },\n"    \
	"{ id = \"geld\"; groep = \"Doel 2\"; titel = \"Besteed\"; soort = \"activiteiten\";"      \
	" uit = \"plan\"; rijen = 3; },\n"                                                         \
	"{ id = \"plan\"; titel = \"Gepland\"; soort = \"activiteiten\"; jaar = \"volgend\"; "     \
	"verplicht = false; rijen = 3; },\n"                                                       \
	"{ id = \"anker\"; titel = \"Ankerpunten\"; soort = \"scores\"; items = ("                 \
	" { id = \"a\"; tekst = \"A\"; }, { id = \"b\"; tekst = \"B\"; },"                         \
	" { id = \"c\"; tekst = \"C\"; verplicht = false; } ); }"
#define VERANTWOORDING(secties)                                                                     \
	"{ id = \"verantwoording\"; naam = \"Verantwoording\"; per = \"bestuur\";"                  \
	" periode = \"schooljaar\"; vanaf = \"2024-2025\"; voor = \"02-01\"; secties = (\n" secties \
	" ); }"
#define THUISZITTERS                                                                               \
	"{ id = \"thuis\"; naam = \"Thuiszitters\"; per = \"school\"; periode = \"kwartaal\";"     \
	" vanaf = \"2026-K3\"; binnen = \"2 weken\"; nulmelding = true; goedkeuring = false;"      \
	" wie = [\"consulent\"]; secties = ( { id = \"n\"; titel = \"Aantal\";"                    \
	" soort = \"getallen\"; items = ( { id = \"1\"; tekst = \"Thuis\"; } ); } ); }"
#define FORMULIEREN(rijen) "formulieren = (\n" rijen " );\n"
#define ORG_FORMULIEREN                                                                            \
	ORG_KOP ORG_FUNCTIES ORG_SCHOLEN FORMULIEREN(                                              \
	    VERANTWOORDING(VERANTWOORDING_SECTIES) ", " THUISZITTERS)

#define ALFA  "verantwoording-2025-2026-alfa"
#define BETA  "verantwoording-2025-2026-beta"
#define VORIG "verantwoording-2024-2025-alfa"
#define KLEIN "thuis-2026-k4-01aa00"

static inline int
formulieren_op(void **state)
{
	static struct opslag o;

	sessie_maak(&o, ORG_FORMULIEREN);
	*state = &o;
	return 0;
}

static inline int
formulieren_af(void **state)
{
	opslag_weg(*state);
	return 0;
}

static inline void
antwoord(struct opslag *o, const char *id, const char *vraag, const char *waarde)
{
	GOED(formulier_antwoord(&o->s, id, vraag, waarde, &f));
}

static inline enum swv_err
activiteit_err(struct opslag *o, const char *id, const char *sectie, const char *tekst,
    int64_t cents, bool eigen, struct fault *f)
{
	struct rec *rec = rec_new(&kind_activiteit);
	enum swv_err err;

	rec_set_text(rec, "formulier", id);
	rec_set_text(rec, "sectie", sectie);
	rec_set_text(rec, "tekst", tekst);
	if (cents)
		rec_set_int(rec, "bedrag", cents);
	rec_set_int(rec, "eigen_middelen", eigen);
	err = schrijven_nieuw(&o->s, rec, f);
	rec_free(&rec);
	return err;
}

static inline void
activiteit(struct opslag *o, const char *id, const char *sectie, int64_t cents, bool eigen)
{
	GOED(activiteit_err(o, id, sectie, "Iets", cents, eigen, &f));
}

/* One field of the form becomes this, as it is typed. */
static inline enum swv_err
zet_err(struct opslag *o, const char *id, const char *velden[][2], size_t n, struct fault *f)
{
	struct rec *before = haal(o->store, &kind_formulier, id), *after = rec_copy(before);
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < n && !err; i++)
		err = rec_parse(
		    after, kind_field(&kind_formulier, velden[i][0]), velden[i][1], nep_dag, f);
	if (!err)
		err = schrijven_wijzig(&o->s, before, after, f);
	rec_free(&before);
	rec_free(&after);
	return err;
}

static inline void
zet(struct opslag *o, const char *id, const char *veld, const char *waarde)
{
	const char *velden[][2] = { { veld, waarde } };

	GOED(zet_err(o, id, velden, 1, &f));
}

static inline void
keur_goed(struct opslag *o, const char *id)
{
	const char *velden[][2] = { { "status", "goedgekeurd_bestuur" },
		{ "goedgekeurd_door", "V. Oorbeeld" }, { "goedgekeurd_functie", "voorzitter" } };

	GOED(zet_err(o, id, velden, 3, &f));
}

/* From here on the session may read forms, as a role of an association can, and change none. */
static inline void
als_lezer(struct opslag *o)
{
	static const struct rol lezer = { "lezer", "Lezer", BEREIK_ALLE, "verantwoording: inzien" };

	als_rol(o, "toezicht", "");
	rechten_rol(&lezer, NULL, &o->s.rechten);
}

/* One field of the form, as people see it. */
static inline void
form_is(struct opslag *o, const char *id, const char *veld, const char *waarde)
{
	struct rec *rec = haal(o->store, &kind_formulier, id);
	int field = kind_field(rec->kind, veld);
	struct str s = { 0 };

	value_format(&rec->kind->fields[field], &rec->v[field], VALUE_HUMAN, &s);
	CHECK(str_eq(str_get(&s), waarde), "%s van %s is \"%s\", verwacht \"%s\"", veld, id,
	    str_get(&s), waarde);
	str_fini(&s);
	rec_free(&rec);
}

#define FORM_IS(id, veld, waarde) form_is(o, id, veld, waarde)

#endif
