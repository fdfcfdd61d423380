/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/dossierdeel.h"

#include "swv/model/kinds.h"
#include "swv/model/schooljaar.h"
#include "swv/tui/dossiercel.h"
#include "swv/tui/wachtlijst.h"

#define FACETTEN(name, fields_)                                                                    \
	static const struct facet_class facets_##name = {                                          \
		.kind = &kind_##name,                                                              \
		.flags = "laat maand gesloten",                                                    \
		.wie = "consulent",                                                                \
		.fields = fields_,                                                                 \
		.due_open = true,                                                                  \
	}

FACETTEN(thuiszitter, "gebied soort status wacht_op");
FACETTEN(tlv, "gebied soort aanvraagsoort status wacht_op voorziening");
FACETTEN(arrangement, "gebied soort niveau route status wacht_op");
FACETTEN(plaatsing, "gebied soort voorziening status wacht_op");
FACETTEN(klacht, "gebied soort van status wacht_op");

/* Those that end are no longer worked on, so whether they are closed does not count. */
static const struct facet_class facets_herbeoordeling = {
	.kind = &kind_tlv,
	.flags = "laat",
	.wie = "consulent",
	.fields = "gebied soort voorziening",
	.due_open = true,
};

/* ---- what each list tells ---- */

static const struct kolom columns_thuiszitters[] = {
	{ "Nummer", 6, 7, KOLOM_LEFT, 0 },
	{ "School", 14, 0, KOLOM_LEFT, 0 },
	KOLOM_DOSSIER_STATUS,
	{ "Thuis", 5, 6, KOLOM_RIGHT, 0 },
	KOLOMMEN_DOSSIER,
	{ 0 },
};
static const struct cel cells_thuiszitters[] = {
	CEL_VELD("nummer"),
	CEL_ZEGT(dossiercel_school),
	CEL_VELD("status"),
	CEL_ZEGT(dossiercel_thuis),
	CELLEN_DOSSIER,
};

static const struct kolom columns_tlv[] = {
	{ "Nummer", 7, 8, KOLOM_LEFT, 0 },
	{ "School", 13, 0, KOLOM_LEFT, 0 },
	{ "Soort", 5, 5, KOLOM_LEFT, 0 },
	KOLOM_DOSSIER_STATUS,
	KOLOMMEN_DOSSIER,
	{ 0 },
};
static const struct cel cells_tlv[] = {
	CEL_VELD("nummer"),
	CEL_ZEGT(dossiercel_school),
	CEL_ID("soort"),
	CEL_VELD("status"),
	CELLEN_DOSSIER,
};

static const struct kolom columns_arrangementen[] = {
	{ "Nummer", 7, 8, KOLOM_LEFT, 0 },
	{ "School", 13, 0, KOLOM_LEFT, 0 },
	{ "Niveau", 12, 16, KOLOM_LEFT, 110 },
	KOLOM_DOSSIER_STATUS,
	KOLOMMEN_DOSSIER,
	{ 0 },
};
static const struct cel cells_arrangementen[] = {
	CEL_VELD("nummer"),
	CEL_ZEGT(dossiercel_school),
	CEL_VELD("niveau"),
	CEL_VELD("status"),
	CELLEN_DOSSIER,
};

static const struct kolom columns_plaatsingen[] = {
	{ "Nummer", 7, 8, KOLOM_LEFT, 0 },
	{ "School", 13, 0, KOLOM_LEFT, 0 },
	{ "Soort", 12, 16, KOLOM_LEFT, 110 },
	KOLOM_DOSSIER_STATUS,
	KOLOMMEN_DOSSIER,
	{ 0 },
};
static const struct cel cells_plaatsingen[] = {
	CEL_VELD("nummer"),
	CEL_ZEGT(dossiercel_school),
	CEL_VELD("soort"),
	CEL_VELD("status"),
	CELLEN_DOSSIER,
};

static const struct kolom columns_klachten[] = {
	{ "Nummer", 7, 8, KOLOM_LEFT, 0 },
	{ "Onderwerp", 13, 0, KOLOM_LEFT, 0 },
	{ "Soort", 8, 30, KOLOM_LEFT, 110 },
	KOLOM_DOSSIER_STATUS,
	KOLOMMEN_DOSSIER,
	{ 0 },
};
static const struct cel cells_klachten[] = {
	CEL_VELD("nummer"),
	CEL_VELD("onderwerp"),
	CEL_VELD("soort"),
	CEL_VELD("status"),
	CELLEN_DOSSIER,
};

static const struct kolom columns_herbeoordeling[] = {
	{ "Nummer", 7, 8, KOLOM_LEFT, 0 },
	{ "School", 13, 0, KOLOM_LEFT, 0 },
	{ "Soort", 5, 5, KOLOM_LEFT, 0 },
	{ "Geldig tot", 10, 10, KOLOM_LEFT, 0 },
	KOLOMMEN_DOSSIER,
	{ 0 },
};
static const struct cel cells_herbeoordeling[] = {
	CEL_VELD("nummer"),
	CEL_ZEGT(dossiercel_school),
	CEL_ID("soort"),
	CEL_VELD("geldig_tot"),
	CELLEN_DOSSIER,
};

static const struct kolom columns_wachtlijst[] = {
	{ "Nummer", 7, 8, KOLOM_LEFT, 0 },
	{ "School", 18, 0, KOLOM_LEFT, 0 },
	{ "Wacht", 6, 7, KOLOM_RIGHT, 0 },
	{ "Sinds", 10, 10, KOLOM_LEFT, 0 },
	KOLOM_DOSSIER_STATUS,
	{ "Gebied", 14, 20, KOLOM_LEFT, 0 },
	{ "Consulent", 14, 20, KOLOM_LEFT, 100 },
	{ 0 },
};
static const struct cel cells_wachtlijst[] = {
	CEL_VELD("nummer"),
	CEL_ZEGT(dossiercel_school),
	CEL_ZEGT(dossiercel_dagen),
	CEL_ZEGT(dossiercel_sinds),
	CEL_VELD("status"),
	CEL_VELD("gebied"),
	CEL_VELD("consulent"),
};

/* ---- which of a kind ---- */

/* Those that end with this school year and of which nobody decided what comes after (seed 003,
 * 11.5). */
static void
ends_this_summer(const struct session *s, struct query *query)
{
	struct maanddag begin = s->regels.kalender.schooljaar_begin;
	int year = schooljaar_of(session_vandaag(s), begin);

	query_number(
	    query, FILTER_TO, kind_field(&kind_tlv, "geldig_tot"), schooljaar_last(year, begin));
	query_number(
	    query, FILTER_FROM, kind_field(&kind_tlv, "geldig_tot"), schooljaar_first(year, begin));
	query_number(query, FILTER_EMPTY, kind_field(&kind_tlv, "herbeoordeeld_op"), 0);
	query_number(query, FILTER_EMPTY, kind_field(&kind_tlv, "einde_op"), 0);
}

/* Another application for the same child, at the same school. */
static void
begin_renewal(const struct rec *tlv, struct rec *nieuw)
{
	if (!tlv)
		return;
	rec_set_text(nieuw, "aanvraagsoort", "verlenging");
	rec_set_text(nieuw, "verlengt", rec_id(tlv));
	rec_set_text(nieuw, "school", rec_text(tlv, "school"));
	rec_set_text(nieuw, "soort", rec_text(tlv, "soort"));
}

/* Who comes on the list waits from today on: the day on which a new one begins as received. */
static void
begin_waiting(const struct rec *row, struct rec *nieuw)
{
	(void)row;
	rec_set_date(nieuw, "wachtlijst_op", rec_date(nieuw, "ontvangen_op"));
}

/* ---- the lists ---- */

const struct deel delen_thuiszitters[] = {
	{ .kind = &kind_thuiszitter,
	    .label = "Thuiszitters",
	    .cijfers = "thuiszitters",
	    .columns = columns_thuiszitters,
	    .cells = cells_thuiszitters,
	    .makes = &kind_thuiszitter,
	    .facets = &facets_thuiszitter,
	    .empty = "Er zijn geen open dossiers. n: begin er een." },
};

const struct deel delen_ondersteuning[] = {
	{ .kind = &kind_tlv,
	    .label = "TLV",
	    .cijfers = "tlv",
	    .columns = columns_tlv,
	    .cells = cells_tlv,
	    .makes = &kind_tlv,
	    .facets = &facets_tlv,
	    .empty = "Er zijn geen open TLV-aanvragen. n: schrijf er een in." },
	{ .kind = &kind_arrangement,
	    .label = "Arrangementen",
	    .cijfers = "arrangementen",
	    .columns = columns_arrangementen,
	    .cells = cells_arrangementen,
	    .makes = &kind_arrangement,
	    .facets = &facets_arrangement,
	    .empty = "Er zijn geen open arrangementen. n: begin er een." },
	{ .kind = &kind_plaatsing,
	    .label = "Plaatsingen",
	    .cijfers = "plaatsingen",
	    .columns = columns_plaatsingen,
	    .cells = cells_plaatsingen,
	    .makes = &kind_plaatsing,
	    .facets = &facets_plaatsing,
	    .empty = "Er zijn geen open plaatsingen. n: begin er een." },
	{ .kind = &kind_plaatsing,
	    .label = "Wachtlijst",
	    .cijfers = "plaatsingen",
	    .columns = columns_wachtlijst,
	    .cells = cells_wachtlijst,
	    .makes = &kind_plaatsing,
	    .lees = wachtlijst_lees,
	    .begin = begin_waiting,
	    .empty = "Er wacht niemand op een plaats." },
	{ .kind = &kind_tlv,
	    .label = "Herbeoordeling",
	    .cijfers = "tlv",
	    .columns = columns_herbeoordeling,
	    .cells = cells_herbeoordeling,
	    .makes = &kind_tlv,
	    .facets = &facets_herbeoordeling,
	    .sort = "geldig_tot",
	    .beperk = ends_this_summer,
	    .begin = begin_renewal,
	    .empty = "Er is geen TLV die deze zomer eindigt en nog niet is herbeoordeeld." },
	{ .kind = &kind_klacht,
	    .label = "Klachten",
	    .cijfers = "klachten",
	    .columns = columns_klachten,
	    .cells = cells_klachten,
	    .makes = &kind_klacht,
	    .facets = &facets_klacht,
	    .empty = "Er zijn geen open klachten. n: schrijf er een in." },
};
