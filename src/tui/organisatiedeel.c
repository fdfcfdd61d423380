/* SPDX-License-Identifier: EUPL-1.2 */
/* The parts of the screen Organisatie: what is told of each record. */
#include "swv/tui/organisatiedeel.h"

#include <inttypes.h>
#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/service/dossier.h"
#include "swv/service/rechten_van.h"
#include "swv/tui/organisatiejaar.h"

enum { SOME = 6, STANDING_IN = 50 };

/* ---- what is counted ---- */

/* Those of kind whose field of the name of rec's kind is rec. */
static void
query_of(const struct kind *kind, const struct rec *rec, struct query *query)
{
	query_init(query, kind);
	query_text(query, FILTER_IS, kind_field(kind, rec->kind->name), rec_id(rec));
}

static void
query_schools(const struct rec *rec, struct query *query)
{
	query_of(&kind_school, rec, query);
	query_number(query, FILTER_IS, kind_field(&kind_school, "actief"), 1);
}

static void
tell_schools(struct session *s, const struct rec *rec, struct str *out)
{
	struct query query;

	query_schools(rec, &query);
	deel_tel(s, &query, out);
}

/* As they were counted last, or else as the file has them. */
static void
tell_pupils(struct session *s, const struct rec *rec, struct str *out)
{
	(void)s;
	if (rec_has(rec, "geteld"))
		str_addf(out, "%" PRId64, rec_int(rec, "geteld"));
	else
		str_add(out, "–"); /* nobody told */
}

static void
tell_cases(struct session *s, const struct rec *rec, struct str *out)
{
	struct query query;

	query_of(&kind_thuiszitter, rec, &query);
	query_number(&query, FILTER_OPEN, 0, 0);
	deel_tel(s, &query, out);
}

static void
tell_contacts(struct session *s, const struct rec *rec, struct str *out)
{
	struct query query;

	query_init(&query, &kind_contact);
	query_text(&query, FILTER_IS, kind_field(&kind_contact, "bij"), rec_id(rec));
	deel_tel(s, &query, out);
}

static void
tell_actions(struct session *s, const struct rec *rec, struct str *out)
{
	struct query query;

	query_init(&query, &kind_actie);
	query_text(&query, FILTER_IS, kind_field(&kind_actie, "wie"), rec_id(rec));
	query_number(&query, FILTER_OPEN, 0, 0);
	deel_tel(s, &query, out);
}

static void
tell_bodies(struct session *s, const struct rec *rec, struct str *out)
{
	struct query query;

	query_init(&query, &kind_orgaan);
	query_names(&query, rec->kind, rec_id(rec));
	query_number(&query, FILTER_IS, kind_field(&kind_orgaan, "actief"), 1);
	deel_tel(s, &query, out);
}

/* The gebied that a gemeente lies in. */
static void
tell_area(struct session *s, const struct rec *rec, struct str *out)
{
	struct recs recs = { 0 };
	struct query query;

	query_init(&query, &kind_gebied);
	query_text(&query, FILTER_IS, kind_field(&kind_gebied, "gemeenten"), rec_id(rec));
	query_number(&query, FILTER_IS, kind_field(&kind_gebied, "actief"), 1);
	lezen_recs(s, &query, SOME, NULL, &recs);
	for (size_t i = 0; i < recs.n; i++)
		str_addf(out, "%s%s", i ? ", " : "", rec_title(recs.items[i]));
	recs_fini(&recs);
	query_fini(&query);
}

static void
tell_meeting(struct session *s, const struct rec *rec, struct str *out)
{
	struct recs recs = { 0 };
	struct query query;
	char day[DATUM_MAX];

	query_init(&query, &kind_vergadering);
	query_text(&query, FILTER_IS, kind_field(&kind_vergadering, "orgaan"), rec_id(rec));
	query_number(&query, FILTER_OPEN, 0, 0);
	query_number(
	    &query, FILTER_FROM, kind_field(&kind_vergadering, "datum"), session_vandaag(s));
	lezen_recs(s, &query, 1, NULL, &recs);
	if (recs.n)
		str_add(out, datum_toon(rec_date(recs.items[0], "datum"), day));
	recs_fini(&recs);
	query_fini(&query);
}

/* Rights go by the real day, so this does too. */
static const char *
state_of(const struct session *s, const struct rec *waarneming)
{
	swv_date day = rechten_dag(s);

	return rec_date(waarneming, "tot") < day   ? "voorbij"
	       : rec_date(waarneming, "van") > day ? "komt"
						   : "nu";
}

static void
tell_when(struct session *s, const struct rec *rec, struct str *out)
{
	str_add(out, state_of(s, rec));
}

/* The areas that somebody stands in for today. */
static void
tell_standing_in(struct session *s, const struct rec *rec, struct str *out)
{
	struct recs recs = { 0 };
	struct query query;

	query_of(&kind_waarneming, rec, &query);
	lezen_recs(s, &query, STANDING_IN, NULL, &recs);
	for (size_t i = 0; i < recs.n; i++) {
		char *naam;

		if (!str_eq(state_of(s, recs.items[i]), "nu"))
			continue;
		naam = lezen_naam(s, "gebied", rec_text(recs.items[i], "gebied"));
		str_addf(out, "%s%s", out->len ? ", " : "", naam);
		free(naam);
	}
	recs_fini(&recs);
	query_fini(&query);
}

/* How many of its places are taken. */
static void
tell_taken(struct session *s, const struct rec *rec, struct str *out)
{
	int64_t n;

	if (!voorziening_bezet(s, rec_id(rec), NULL, &n))
		str_addf(out, "%" PRId64, n);
}

/* ---- the parts ---- */

static const struct kolom columns_organen[] = {
	{ "Orgaan", 22, 0, KOLOM_LEFT, 0 },
	{ "Soort", 15, 15, KOLOM_LEFT, 0 },
	{ "Vast moment", 14, 0, KOLOM_LEFT, 0 },
	{ "Contact", 20, 0, KOLOM_LEFT, 110 },
	{ "Eerstvolgend", 12, 12, KOLOM_LEFT, 0 },
	{ 0 },
};
static const struct cel cells_organen[] = {
	{ "naam", 0, NULL },
	{ "soort", 0, NULL },
	{ "momenten", 0, NULL },
	{ "contact", 0, NULL },
	{ NULL, 0, tell_meeting },
};

static const struct kolom columns_besturen[] = {
	{ "Bestuur", 28, 0, KOLOM_LEFT, 0 },
	{ "Scholen", 7, 7, KOLOM_RIGHT, 0 },
	{ "Leerlingen", 10, 10, KOLOM_RIGHT, 0 },
	{ "Open dossiers", 13, 13, KOLOM_RIGHT, 0 },
	{ 0 },
};
static const struct cel cells_besturen[] = {
	{ "naam", 0, NULL },
	{ NULL, 0, tell_schools },
	{ NULL, 0, tell_pupils },
	{ NULL, 0, tell_cases },
};

static const struct kolom columns_scholen[] = {
	{ "School", 22, 0, KOLOM_LEFT, 0 },
	{ "BRIN", 6, 6, KOLOM_LEFT, 100 },
	{ "Soort", 5, 5, KOLOM_LEFT, 0 },
	{ "Bestuur", 16, 0, KOLOM_LEFT, 0 },
	{ "Gebied", 14, 18, KOLOM_LEFT, 0 },
	{ "Lln.", 5, 5, KOLOM_RIGHT, 0 },
	{ 0 },
};
static const struct cel cells_scholen[] = {
	{ "naam", 0, NULL },
	{ "brin", 0, NULL },
	{ "soort", VALUE_PLAIN, NULL },
	{ "bestuur", 0, NULL },
	{ "gebied", 0, NULL },
	{ "leerlingen", 0, NULL },
};

static const struct kolom columns_gebieden[] = {
	{ "Gebied", 22, 0, KOLOM_LEFT, 0 },
	{ "Gemeenten", 14, 50, KOLOM_LEFT, 0 },
	{ "Consulent", 14, 36, KOLOM_LEFT, 0 },
	{ "Scholen", 7, 7, KOLOM_RIGHT, 0 },
	{ "Open dossiers", 13, 13, KOLOM_RIGHT, 0 },
	{ 0 },
};
static const struct cel cells_gebieden[] = {
	{ "naam", 0, NULL },
	{ "gemeenten", 0, NULL },
	{ "consulent", 0, NULL },
	{ NULL, 0, tell_schools },
	{ NULL, 0, tell_cases },
};

static const struct kolom columns_gemeenten[] = {
	{ "Gemeente", 20, 0, KOLOM_LEFT, 0 },
	{ "Gebied", 20, 50, KOLOM_LEFT, 0 },
	{ "Scholen", 7, 7, KOLOM_RIGHT, 0 },
	{ "Open dossiers", 13, 13, KOLOM_RIGHT, 0 },
	{ 0 },
};
static const struct cel cells_gemeenten[] = {
	{ "naam", 0, NULL },
	{ NULL, 0, tell_area },
	{ NULL, 0, tell_schools },
	{ NULL, 0, tell_cases },
};

static const struct kolom columns_functies[] = {
	{ "Functie", 28, 0, KOLOM_LEFT, 0 },
	{ "Medewerker", 10, 10, KOLOM_LEFT, 0 },
	{ "Organen", 7, 7, KOLOM_RIGHT, 0 },
	{ "Open acties", 11, 11, KOLOM_RIGHT, 0 },
	{ 0 },
};
static const struct cel cells_functies[] = {
	{ "naam", 0, NULL },
	{ "medewerker", 0, NULL },
	{ NULL, 0, tell_bodies },
	{ NULL, 0, tell_actions },
};

static const struct kolom columns_partijen[] = {
	{ "Partij", 28, 0, KOLOM_LEFT, 0 },
	{ "Contacten", 9, 9, KOLOM_RIGHT, 0 },
	{ "Organen", 7, 7, KOLOM_RIGHT, 0 },
	{ "Open acties", 11, 11, KOLOM_RIGHT, 0 },
	{ 0 },
};
static const struct cel cells_partijen[] = {
	{ "naam", 0, NULL },
	{ NULL, 0, tell_contacts },
	{ NULL, 0, tell_bodies },
	{ NULL, 0, tell_actions },
};

static const struct kolom columns_voorzieningen[] = {
	{ "Voorziening", 22, 0, KOLOM_LEFT, 0 },
	{ "Soort", 20, 28, KOLOM_LEFT, 0 },
	{ "Gebied", 12, 18, KOLOM_LEFT, 0 },
	{ "Plaatsen", 8, 8, KOLOM_RIGHT, 0 },
	{ "Bezet", 6, 6, KOLOM_RIGHT, 0 },
	{ 0 },
};
static const struct cel cells_voorzieningen[] = {
	{ "naam", 0, NULL },
	{ "soort", 0, NULL },
	{ "gebied", 0, NULL },
	{ "capaciteit", 0, NULL },
	{ NULL, 0, tell_taken },
};

static const struct kolom columns_contacten[] = {
	{ "Naam", 18, 0, KOLOM_LEFT, 0 },
	{ "Rol", 21, 36, KOLOM_LEFT, 0 },
	{ "Bij", 16, 40, KOLOM_LEFT, 0 },
	{ "Telefoon", 12, 16, KOLOM_LEFT, 0 },
	{ "E-mail", 20, 30, KOLOM_LEFT, 110 },
	{ 0 },
};
static const struct cel cells_contacten[] = {
	{ "naam", 0, NULL },
	{ "rol", 0, NULL },
	{ "bij", 0, NULL },
	{ "telefoon", 0, NULL },
	{ "email", 0, NULL },
};

static const struct kolom columns_gebruikers[] = {
	{ "Naam", 20, 0, KOLOM_LEFT, 0 },
	{ "Gebruiker", 10, 20, KOLOM_LEFT, 100 },
	{ "Rollen", 12, 30, KOLOM_LEFT, 0 },
	{ "Gebieden", 14, 40, KOLOM_LEFT, 0 },
	{ "Neemt waar", 14, 30, KOLOM_LEFT, 0 },
	{ "Status", 6, 6, KOLOM_LEFT, 0 },
	{ 0 },
};
static const struct cel cells_gebruikers[] = {
	{ "naam", 0, NULL },
	{ "id", 0, NULL },
	{ "rollen", 0, NULL },
	{ "gebieden", 0, NULL },
	{ NULL, 0, tell_standing_in },
	{ "status", 0, NULL },
};

static const struct kolom columns_waarnemingen[] = {
	{ "Wie", 18, 0, KOLOM_LEFT, 0 },
	{ "Gebied", 16, 0, KOLOM_LEFT, 0 },
	{ "Van", 10, 10, KOLOM_LEFT, 0 },
	{ "Tot en met", 10, 10, KOLOM_LEFT, 0 },
	{ "Stand", 8, 8, KOLOM_LEFT, 0 },
	{ "Door", 10, 16, KOLOM_LEFT, 90 },
	{ 0 },
};
static const struct cel cells_waarnemingen[] = {
	{ "gebruiker", 0, NULL },
	{ "gebied", 0, NULL },
	{ "van", 0, NULL },
	{ "tot", 0, NULL },
	{ NULL, 0, tell_when },
	{ "door", 0, NULL },
};

static const struct kolom columns_sleutels[] = {
	{ "Van", 18, 0, KOLOM_LEFT, 0 },
	{ "Sleutel", 12, 20, KOLOM_LEFT, 0 },
	{ "Soort", 12, 24, KOLOM_LEFT, 110 },
	{ "Vingerafdruk", 20, 50, KOLOM_LEFT, 0 },
	{ "Verloopt op", 11, 11, KOLOM_LEFT, 0 },
	{ "Ingetrokken", 11, 11, KOLOM_LEFT, 0 },
	{ 0 },
};
static const struct cel cells_sleutels[] = {
	{ "gebruiker", 0, NULL },
	{ "naam", 0, NULL },
	{ "soort", 0, NULL },
	{ "vingerafdruk", 0, NULL },
	{ "verloopt_op", 0, NULL },
	{ "ingetrokken_op", 0, NULL },
};

static const struct kolom columns_datalekken[] = {
	{ "Nr.", 4, 6, KOLOM_LEFT, 0 },
	{ "Datalek", 22, 0, KOLOM_LEFT, 0 },
	{ "Ontdekt", 10, 10, KOLOM_LEFT, 0 },
	{ "Melden", 17, 17, KOLOM_LEFT, 0 },
	{ "Gemeld op", 10, 10, KOLOM_LEFT, 0 },
	{ "Status", 8, 8, KOLOM_LEFT, 0 },
	{ 0 },
};
static const struct cel cells_datalekken[] = {
	{ "id", 0, NULL },
	{ "titel", 0, NULL },
	{ "ontdekt_op", 0, NULL },
	{ "melden", 0, NULL },
	{ "gemeld_op", 0, NULL },
	{ "status", 0, NULL },
};

#define NOT_IN_FILE(what) "Er staan geen " what " in het bestand van het samenwerkingsverband."
#define DEEL(name, label_, what)                                                                   \
	{                                                                                          \
		.kind = &kind_##name, .label = (label_), .columns = columns_##what,                \
		.cells = cells_##what, .empty = NOT_IN_FILE(#what)                                 \
	}
#define JAAR(name, label_, what, none)                                                             \
	{                                                                                          \
		.kind = &kind_##name, .label = (label_), .columns = columns_##what,                \
		.cells = cells_##what, .makes = &kind_##name, .begin = organisatiejaar_begin,      \
		.mark = organisatiejaar_mark, .empty = (none)                                      \
	}
const struct deel delen_organisatie[] = {
	DEEL(orgaan, "Organen", organen),
	DEEL(bestuur, "Besturen", besturen),
	DEEL(school, "Scholen", scholen),
	DEEL(gebied, "Gebieden", gebieden),
	DEEL(gemeente, "Gemeenten", gemeenten),
	DEEL(functie, "Functies", functies),
	DEEL(partij, "Partijen", partijen),
	DEEL(voorziening, "Voorzieningen", voorzieningen),
	{ .kind = &kind_contact,
	    .label = "Contacten",
	    .columns = columns_contacten,
	    .cells = cells_contacten,
	    .empty = "Er staan nog geen contactpersonen. n: zet er een bij." },
	JAAR(gesprek, "Gesprekken", gesprekken, "Er zijn nog geen gesprekken. n: plan er een."),
	JAAR(bezoek, "Bezoeken", bezoeken, "Er zijn nog geen bezoeken. n: plan er een."),
	JAAR(bevinding, "Bevindingen", bevindingen,
	    "Er zijn nog geen bevindingen. Leg ze vast bij een bezoek."),
	JAAR(verzoek, "Verzoeken", verzoeken, "Er zijn nog geen verzoeken. n: zet er een bij."),
	JAAR(telling, "Tellingen", tellingen, "Er is nog niets geteld. n: vul een telling in."),
	JAAR(prognose, "Prognoses", prognoses, "Er zijn nog geen prognoses. n: zet er een bij."),
	{ .kind = &kind_gebruiker,
	    .label = "Gebruikers",
	    .columns = columns_gebruikers,
	    .cells = cells_gebruikers,
	    .makes = &kind_gebruiker,
	    .empty = "Er zijn nog geen gebruikers: wie is aangemeld mag alles." },
	{ .kind = &kind_waarneming,
	    .label = "Waarnemingen",
	    .columns = columns_waarnemingen,
	    .cells = cells_waarnemingen,
	    .makes = &kind_waarneming,
	    .empty = "Niemand neemt waar. n: regel een waarneming." },
	{ .kind = &kind_sleutel,
	    .label = "Sleutels",
	    .columns = columns_sleutels,
	    .cells = cells_sleutels,
	    .makes = &kind_sleutel,
	    .empty = "Er zijn nog geen sleutels. n: zet er een bij." },
	{ .kind = &kind_datalek,
	    .label = "Datalekken",
	    .columns = columns_datalekken,
	    .cells = cells_datalekken,
	    .makes = &kind_datalek,
	    .empty = "Er staan geen datalekken die u mag zien. n: meld er een." },
};
