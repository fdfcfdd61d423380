/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/dossierfeiten.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/tui/detail_tekst.h"

/* One field, after its word; a word that is a blank joins it to what stands before. */
struct feitveld {
	const char *voor, *veld;
	bool dagen; /* a day: also how many days ago that is */
};

enum { VELDEN = 6 };

struct feitregel {
	const char *label; /* NULL: that of its only field */
	struct feitveld velden[VELDEN];
};

#define VELD(naam)                                                                                 \
	{                                                                                          \
		NULL,                                                                              \
		{                                                                                  \
			{                                                                          \
				"", naam, false                                                    \
			}                                                                          \
		}                                                                                  \
	}
#define FEITEN_KIND                                                                                \
	{                                                                                          \
		"Kind",                                                                            \
		{                                                                                  \
			{ "", "voornaam", false }, { " ", "achternaam", false },                   \
			    { "geboren ", "geboortedatum", false },                                \
			{                                                                          \
				"groep ", "groep", false                                           \
			}                                                                          \
		}                                                                                  \
	}
#define FEITEN_WACHT                                                                               \
	{                                                                                          \
		"Wacht op",                                                                        \
		{                                                                                  \
			{ "", "wacht_op", false },                                                 \
			{                                                                          \
				"sinds ", "wacht_sinds", true                                      \
			}                                                                          \
		}                                                                                  \
	}
#define FEITEN_PLEK                                                                                \
	{                                                                                          \
		"Voorziening",                                                                     \
		{                                                                                  \
			{ "", "voorziening", false },                                              \
			{                                                                          \
				"sinds ", "wachtlijst_op", true                                    \
			}                                                                          \
		}                                                                                  \
	}
#define FEITEN_WAAR                                                                                \
	VELD("consulent"), VELD("school"), VELD("bestuur"), VELD("gebied"), VELD("gemeente")
#define FEITEN_EIND                                                                                \
	VELD("gesloten_op"), VELD("ouders"), VELD("bijzonderheden"),                               \
	{                                                                                          \
		NULL,                                                                              \
		{                                                                                  \
			{                                                                          \
				0                                                                  \
			}                                                                          \
		}                                                                                  \
	}

static const struct feitregel feiten_thuiszitter[] = {
	FEITEN_KIND,
	{ "Verzuim",
	    { { "", "soort", false }, { "sinds ", "eerste_verzuimdag", false },
		{ "dagen thuis: ", "dagen_thuis", false }, { "uren per week: ", "uren", false } } },
	FEITEN_WACHT,
	{ "Gemeld", { { "swv ", "gemeld_op", false }, { "leerplicht ", "leerplicht_op", false },
			{ "DUO ", "meldingsnummer", false } } },
	{ "Plan", { { "", "plan_op", false }, { "akkoord ouders ", "plan_akkoord_op", false },
		      { "", "verantwoordelijk", false } } },
	VELD("escalatiestap"),
	FEITEN_WAAR,
	{ "Vrijstelling",
	    { { "", "grond", false }, { "tot ", "geldig_tot", false },
		{ "kennisgeving ", "vernieuwd_op", false }, { "blijvend: ", "blijvend", false },
		{ "toegestaan ", "toegestaan_op", false } } },
	VELD("oorzaken"),
	{ "Verklaarbaar", { { "", "verklaarbaar", false }, { "", "verklaring", false } } },
	{ "Betrokken", { { "ouders: ", "ouders_betrokken", false },
			   { "kind gehoord: ", "kind_gehoord", false },
			   { "leerplicht: ", "leerplicht_betrokken", false } } },
	{ "Jeugdhulp", { { "wachtlijst sinds ", "jeugdhulp_sinds", true } } },
	{ "Toestemming", { { "", "toestemming", false }, { "gegeven ", "toestemming_op", false },
			     { "ingetrokken ", "toestemming_weg", false } } },
	VELD("uit_swv"),
	{ "Hervat", { { "", "hervat_op", false }, { "", "hervat_hoe", false } } },
	VELD("uitkomst"),
	FEITEN_EIND,
};

static const struct feitregel feiten_tlv[] = {
	FEITEN_KIND,
	{ "Aanvraag",
	    { { "", "soort", false }, { "", "aanvraagsoort", false },
		{ "ontvangen ", "ontvangen_op", true }, { "verlengt ", "verlengt", false } } },
	FEITEN_WACHT,
	{ "Compleet", { { "", "compleet_op", false }, { "OPP ", "opp", false } } },
	{ "Uitstel",
	    { { "verlengd ", "verlengd_op", false }, { "bericht Awb 4:14 ", "bericht_op", false },
		{ "nieuwe termijn tot ", "bericht_tot", false } } },
	{ "Deskundigen",
	    { { "eerste ", "deskundige1_op", false }, { "tweede ", "deskundige2_op", false } } },
	{ "Besluit",
	    { { "", "besluit", false }, { "", "besluit_op", false },
		{ "door ", "besluit_door", false }, { "commissie ", "commissie_op", false },
		{ "verzonden ", "verzonden_op", false } } },
	{ "Verklaring", { { "", "tlv_nummer", false }, { "categorie ", "categorie", false },
			    { "geldig van ", "geldig_van", false }, { "tot ", "geldig_tot", false },
			    { "herbeoordeeld ", "herbeoordeeld_op", false } } },
	{ "Bezwaar", { { "", "bezwaar_op", false }, { "naar commissie ", "lbt_op", false },
			 { "verdaagd ", "verdaagd_op", false }, { "", "bezwaar_besluit", false },
			 { "besluit ", "bezwaar_besluit_op", false } } },
	FEITEN_PLEK,
	{ "Geplaatst", { { "", "geplaatst_op", false }, { "", "plaatsing_school", false },
			   { "", "plaatsing_elders", false }, { "einde ", "einde_op", false },
			   { "", "einde_reden", false } } },
	{ "Tevreden",
	    { { "ouders ", "cijfer_ouders", false }, { "school ", "cijfer_school", false } } },
	FEITEN_WAAR,
	VELD("zienswijze_ouders"),
	VELD("zienswijze_kind"),
	VELD("thuiszitter"),
	FEITEN_EIND,
};

static const struct feitregel feiten_arrangement[] = {
	FEITEN_KIND,
	{ "Aanvraag", { { "", "soort", false }, { "voor ", "voor", false },
			  { "ontvangen ", "ontvangen_op", true } } },
	FEITEN_WACHT,
	{ "Ondersteuning", { { "", "niveau", false }, { "", "route", false },
			       { "van ", "van", false }, { "tot en met ", "tot", false } } },
	{ "Besluit",
	    { { "", "besluit", false }, { "", "besluit_op", false }, { "€ ", "bedrag", false } } },
	{ "Evaluatie", { { "voor ", "evaluatie_op", false }, { "gedaan ", "geevalueerd_op", false },
			   { "", "evaluatie", false } } },
	{ "Partners", { { "", "partners", false }, { "beschikking ", "beschikking_op", false },
			  { "tot en met ", "beschikking_tot", false } } },
	FEITEN_WAAR,
	VELD("thuiszitter"),
	FEITEN_EIND,
};

static const struct feitregel feiten_plaatsing[] = {
	FEITEN_KIND,
	{ "Aanvraag", { { "", "soort", false }, { "ontvangen ", "ontvangen_op", true } } },
	FEITEN_WACHT,
	FEITEN_PLEK,
	{ "Plaatsing", { { "van ", "van", false }, { "tot en met ", "tot", false } } },
	{ "Verlengd", { { "", "verlengd_op", false }, { "tot en met ", "verlengd_tot", false } } },
	{ "Einde", { { "", "einde_op", false }, { "", "einde_reden", false },
		       { "vervolg bekend ", "vervolg_op", false } } },
	FEITEN_WAAR,
	VELD("thuiszitter"),
	FEITEN_EIND,
};

static const struct feitregel feiten_klacht[] = {
	VELD("onderwerp"),
	{ "Indiening",
	    { { "", "soort", false }, { "van ", "van", false },
		{ "ontvangen ", "ontvangen_op", true }, { "bevestigd ", "bevestigd_op", false } } },
	VELD("klager"),
	VELD("omschrijving"),
	FEITEN_WACHT,
	{ "Behandeling", { { "verdaagd ", "verdaagd_op", false }, { "", "extern", false },
			     { "afgehandeld ", "afgehandeld_op", false } } },
	VELD("uitkomst"),
	VELD("maatregelen"),
	FEITEN_WAAR,
	VELD("gesloten_op"),
	{ NULL, { { 0 } } },
};

static const struct {
	const struct kind *kind;
	const struct feitregel *regels;
} tabellen[] = {
	{ &kind_thuiszitter, feiten_thuiszitter },
	{ &kind_tlv, feiten_tlv },
	{ &kind_arrangement, feiten_arrangement },
	{ &kind_plaatsing, feiten_plaatsing },
	{ &kind_klacht, feiten_klacht },
};

/* ---- from record to text ---- */

void
dossierfeit_tekst(struct session *s, const struct rec *rec, const char *name, struct str *out)
{
	if (rec_has(rec, name))
		veld_tekst(
		    s, &rec->kind->fields[kind_field(rec->kind, name)], rec_get(rec, name), out);
}

static void
add_part(struct session *s, const struct rec *rec, const struct feitveld *v, struct str *out)
{
	bool joined = *v->voor == ' ';

	if (!rec_has(rec, v->veld))
		return;
	str_add(out, out->len && !joined ? ", " : "");
	str_add(out, out->len || !joined ? v->voor : "");
	dossierfeit_tekst(s, rec, v->veld, out);
	if (v->dagen)
		str_addf(out, " (%d d)", session_vandaag(s) - rec_date(rec, v->veld));
}

void
dossierfeiten_lees(struct session *s, const struct rec *rec, struct feiten *out)
{
	const struct feitregel *r = NULL;

	for (size_t i = 0; i < sizeof(tabellen) / sizeof(tabellen[0]); i++)
		if (tabellen[i].kind == rec->kind)
			r = tabellen[i].regels;
	for (; r && r->velden[0].veld; r++) {
		const struct field *first =
		    &rec->kind->fields[kind_field(rec->kind, r->velden[0].veld)];
		struct str text = { 0 };

		for (size_t i = 0; i < VELDEN && r->velden[i].veld; i++)
			add_part(s, rec, &r->velden[i], &text);
		if (text.len)
			VEC_ADD(out->items, out->n, out->cap) =
			    (struct feit){ mem_strdup(r->label ? r->label : first->label),
				    str_take(&text) };
		str_fini(&text);
	}
}

void
dossierfeiten_fini(struct feiten *f)
{
	for (size_t i = 0; i < f->n; i++) {
		free(f->items[i].label);
		free(f->items[i].text);
	}
	free(f->items);
	*f = (struct feiten){ 0 };
}
