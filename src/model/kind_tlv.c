/* SPDX-License-Identifier: EUPL-1.2 */
/* Applications for a toelaatbaarheidsverklaring, and what belongs to one. */
#include "swv/base/str.h"
#include "swv/model/dossier.h"
#include "swv/model/tlv.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static const struct choice choices_tlv_soort[] = {
	{ "sbo", "speciaal basisonderwijs" },
	{ "so", "speciaal onderwijs" },
	{ NULL, NULL },
};

/* Seed 003, 11.5.3: children with severe multiple disabilities (EMB) by a short route; and those
 * who come straight from pre-school. */
static const struct choice choices_tlv_aanvraag[] = {
	{ "nieuw", "nieuw" },
	{ "verlenging", "verlenging" },
	{ "emb", "EMB, korte route" },
	{ "voorschools", "rechtstreeks van voorschools" },
	{ NULL, NULL },
};

static const struct choice choices_tlv_status[] = {
	{ "ontvangen", "ontvangen" },
	{ "onvolledig", "onvolledig" },
	{ "compleet", "compleet" },
	{ "deskundige1", "deskundige 1" },
	{ "deskundige2", "deskundige 2" },
	{ "commissie", "commissie" },
	{ "besluit", "besluit" },
	{ "verzonden", "verzonden" },
	{ "bezwaar", "bezwaar" },
	{ "verlopen", "verlopen" },
	{ NULL, NULL },
};

static const struct choice choices_opp[] = {
	{ "geen", "niet gezien" },
	{ "gezien", "gezien" },
	{ "akkoord", "akkoord getekend" },
	{ NULL, NULL },
};

static const struct choice choices_besluit[] = {
	{ "toegekend", "toegekend" },
	{ "afgewezen", "afgewezen" },
	{ "buiten_behandeling", "buiten behandeling" },
	{ "ingetrokken", "ingetrokken" },
	{ NULL, NULL },
};

static const struct choice choices_bezwaar[] = {
	{ "gegrond", "gegrond" },
	{ "deels", "deels gegrond" },
	{ "ongegrond", "ongegrond" },
	{ "niet_ontvankelijk", "niet ontvankelijk" },
	{ "ingetrokken", "ingetrokken" },
	{ NULL, NULL },
};

static const struct choice choices_tlv_einde[] = {
	{ "regulier", "terug naar regulier onderwijs" },
	{ "vo", "naar voortgezet onderwijs" },
	{ "andere", "naar een andere voorziening" },
	{ "verhuisd", "verhuisd" },
	{ "verlopen", "verlopen" },
	{ "anders", "anders" },
	{ NULL, NULL },
};

static const struct field tlv_fields[] = {
	FIELD_DOSSIER_NUMMER("T26-014"),
	{ .name = "school",
	    .label = "School",
	    .type = FIELD_REF,
	    .flags = FIELD_SEARCH,
	    .to = "school",
	    .help =
		"De school die de aanvraag doet; leeg alleen bij rechtstreeks van voorschools." },
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_tlv_soort,
	    .help = "Speciaal basisonderwijs of speciaal onderwijs." },
	{ .name = "aanvraagsoort",
	    .label = "Soort aanvraag",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_tlv_aanvraag,
	    .initial = "nieuw",
	    .help = "Nieuw, verlenging, EMB of rechtstreeks van voorschools." },
	{ .name = "ontvangen_op",
	    .label = "Ontvangen op",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .initial = "vandaag",
	    .help = "De dag waarop de aanvraag binnenkwam." },
	FIELDS_DOSSIER_KIND,
	{ .name = "status",
	    .label = "Status",
	    .type = FIELD_CHOICE,
	    .choices = choices_tlv_status,
	    .initial = "ontvangen",
	    .help = "Hoe ver de aanvraag is: van ontvangen tot verlopen." },
	FIELDS_DOSSIER_EERST,
	{ .name = "opp",
	    .label = "OPP",
	    .type = FIELD_CHOICE,
	    .choices = choices_opp,
	    .help =
		"Of de ouders het ontwikkelingsperspectief zagen of ervoor tekenden; anders gaat de aanvraag terug." },
	{ .name = "compleet_op",
	    .label = "Compleet op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop de aanvraag volledig was." },
	{ .name = "verlengd_op",
	    .label = "Verlengd op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop de school bericht kreeg dat het besluit langer duurt." },
	{ .name = "bericht_op",
	    .label = "Bericht Awb 4:14 op",
	    .type = FIELD_DATE,
	    .help =
		"De dag waarop een nieuwe redelijke termijn is meegedeeld, voor de wettelijke voorbij was." },
	{ .name = "bericht_tot",
	    .label = "Nieuwe termijn tot",
	    .type = FIELD_DATE,
	    .help = "De dag die in dat bericht staat." },
	{ .name = "deskundige1_op",
	    .label = "Deskundige 1 op",
	    .type = FIELD_DATE,
	    .flags = FIELD_DERIVED,
	    .help = "De dag van het eerste deskundigenadvies." },
	{ .name = "deskundige2_op",
	    .label = "Deskundige 2 op",
	    .type = FIELD_DATE,
	    .flags = FIELD_DERIVED,
	    .help = "De dag van het tweede deskundigenadvies." },
	{ .name = "zienswijze_ouders",
	    .label = "Zienswijze ouders",
	    .type = FIELD_LINES,
	    .flags = FIELD_PERSONAL,
	    .help = "Wat de ouders ervan vinden." },
	{ .name = "zienswijze_kind",
	    .label = "Zienswijze kind",
	    .type = FIELD_LINES,
	    .flags = FIELD_PERSONAL,
	    .help = "Wat het kind ervan vindt." },
	{ .name = "commissie_op",
	    .label = "Commissie op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop de commissie de aanvraag besprak." },
	{ .name = "besluit",
	    .label = "Besluit",
	    .type = FIELD_CHOICE,
	    .choices = choices_besluit,
	    .help = "Toegekend, afgewezen, buiten behandeling of ingetrokken." },
	{ .name = "besluit_op",
	    .label = "Besluit op",
	    .type = FIELD_DATE,
	    .help = "De dag van het besluit." },
	{ .name = "doorlooptijd",
	    .label = "Doorlooptijd",
	    .brief = "Dagen",
	    .type = FIELD_INT,
	    .flags = FIELD_DERIVED,
	    .help = "Hoeveel dagen van compleet tot het besluit, of tot vandaag." },
	{ .name = "besluit_door",
	    .label = "Besluit door",
	    .type = FIELD_TEXT,
	    .max = 80,
	    .help = "Wie besliste; niet een van de deskundigen." },
	{ .name = "categorie",
	    .label = "Categorie",
	    .brief = "Cat.",
	    .type = FIELD_INT,
	    .min = 1,
	    .max = 3,
	    .help = "De bekostiging bij speciaal onderwijs: 1 laag, 2 midden, 3 hoog." },
	{ .name = "tlv_nummer",
	    .label = "TLV-nummer",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM | FIELD_SEARCH | FIELD_LOGGED,
	    .max = 60,
	    .help = "Het nummer van de verklaring, bij toekenning gegeven." },
	{ .name = "geldig_van",
	    .label = "Geldig van",
	    .type = FIELD_DATE,
	    .help = "De eerste dag van de verklaring; leeg is de dag van het besluit." },
	{ .name = "geldig_tot",
	    .label = "Geldig tot",
	    .type = FIELD_DATE,
	    .help = "De laatste dag: altijd een 31 juli, na ten minste een heel schooljaar." },
	{ .name = "verzonden_op",
	    .label = "Verzonden op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop het besluit is verstuurd." },
	{ .name = "bezwaar_op",
	    .label = "Bezwaar op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop een bezwaar binnenkwam." },
	{ .name = "lbt_op",
	    .label = "Naar commissie op",
	    .type = FIELD_DATE,
	    .help =
		"De dag waarop bezwaar en verweer naar de landelijke bezwaaradviescommissie gingen." },
	{ .name = "verdaagd_op",
	    .label = "Verdaagd op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop het besluit op bezwaar is verdaagd." },
	{ .name = "bezwaar_besluit",
	    .label = "Besluit op bezwaar",
	    .type = FIELD_CHOICE,
	    .choices = choices_bezwaar,
	    .help = "Gegrond, deels, ongegrond, niet ontvankelijk of ingetrokken." },
	{ .name = "bezwaar_besluit_op",
	    .label = "Besluit op bezwaar op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop op het bezwaar is beslist." },
	{ .name = "herbeoordeeld_op",
	    .label = "Herbeoordeeld op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop is besloten hoe het na deze verklaring verder gaat." },
	{ .name = "voorziening",
	    .label = "Voorziening",
	    .type = FIELD_REF,
	    .to = "voorziening",
	    .help = "Waar het kind heen gaat of op wacht." },
	{ .name = "wachtlijst_op",
	    .label = "Op wachtlijst sinds",
	    .type = FIELD_DATE,
	    .help = "Sinds wanneer het kind op een plaats wacht." },
	{ .name = "geplaatst_op",
	    .label = "Geplaatst op",
	    .type = FIELD_DATE,
	    .help = "De eerste dag op die plaats." },
	{ .name = "plaatsing_school",
	    .label = "Geplaatst op school",
	    .type = FIELD_REF,
	    .to = "school",
	    .help = "De school waar het kind heen ging, in de regio." },
	{ .name = "plaatsing_elders",
	    .label = "Geplaatst buiten de regio",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 80,
	    .help = "De school, als die buiten het samenwerkingsverband ligt." },
	{ .name = "binnen_swv",
	    .label = "Binnen swv",
	    .type = FIELD_BOOL,
	    .flags = FIELD_SYSTEM,
	    .help = "Ja: geplaatst op een school in de eigen regio." },
	{ .name = "einde_op",
	    .label = "Einde op",
	    .type = FIELD_DATE,
	    .help = "De laatste dag op die plaats." },
	{ .name = "einde_reden",
	    .label = "Reden van einde",
	    .type = FIELD_CHOICE,
	    .choices = choices_tlv_einde,
	    .help = "Terug naar regulier, voortgezet onderwijs, verhuisd …" },
	{ .name = "cijfer_ouders",
	    .label = "Cijfer ouders",
	    .type = FIELD_DECIMAL,
	    .min = 100,
	    .max = 1000,
	    .help = "Wat de ouders van de aanvraag vonden, van 1 tot 10." },
	{ .name = "cijfer_school",
	    .label = "Cijfer school",
	    .type = FIELD_DECIMAL,
	    .min = 100,
	    .max = 1000,
	    .help = "Wat de school van de aanvraag vond, van 1 tot 10." },
	FIELDS_DOSSIER_WACHT,
	FIELDS_DOSSIER_WAAR,
	{ .name = "thuiszitter",
	    .label = "Dossier thuiszitter",
	    .type = FIELD_REF,
	    .to = "thuiszitter",
	    .help = "Het dossier, als het kind thuis zit." },
	{ .name = "verlengt",
	    .label = "Verlengt",
	    .type = FIELD_REF,
	    .to = "tlv",
	    .help = "De aanvraag van de verklaring die hiermee wordt verlengd." },
	FIELDS_DOSSIER_DICHT,
	FIELDS_DOSSIER_OUDERS,
};

/* What cannot have been: a decision before the application was complete, an end before its begin. */
static enum swv_err
tlv_check(const struct rec *rec, struct fault *fault)
{
	static const struct dossier_volgorde rows[] = {
		{ "ontvangen_op", "compleet_op", "De aanvraag is compleet voor zij is ontvangen" },
		{ "compleet_op", "verlengd_op",
		    "Het besluit is verlengd voor de aanvraag compleet was" },
		{ "ontvangen_op", "bericht_op", "Het bericht komt voor de aanvraag" },
		{ "bericht_op", "bericht_tot", "De nieuwe termijn eindigt voor het bericht" },
		{ "compleet_op", "commissie_op",
		    "De commissie besprak de aanvraag voor zij compleet was" },
		{ "compleet_op", "besluit_op", "Het besluit komt voor de aanvraag compleet was" },
		{ "ontvangen_op", "besluit_op", "Het besluit komt voor de aanvraag" },
		{ "besluit_op", "verzonden_op", "Het besluit is verzonden voor het er was" },
		{ "geldig_van", "geldig_tot", "De verklaring eindigt voor zij begint" },
		{ "verzonden_op", "bezwaar_op", "Het bezwaar komt voor het besluit is verzonden" },
		{ "besluit_op", "herbeoordeeld_op",
		    "De herbeoordeling komt voor het besluit over deze verklaring" },
		{ "bezwaar_op", "bezwaar_besluit_op",
		    "Er is beslist op het bezwaar voor het er was" },
		{ "bezwaar_op", "lbt_op", "Het bezwaar is doorgestuurd voor het er was" },
		{ "geplaatst_op", "einde_op", "De plaatsing eindigt voor zij begint" },
		{ "geboortedatum", "ontvangen_op", "De aanvraag komt voor de geboortedatum" },
		{ 0 },
	};
	enum swv_err err = dossier_check_volgorde(rec, rows, fault);

	if (!err)
		err = dossier_check_nummer(rec, fault);
	if (!err && !rec_has(rec, "school") &&
	    !str_eq(rec_text(rec, "aanvraagsoort"), "voorschools"))
		err = fault_set(fault, SWV_EREQUIRED, "School", NULL,
		    "alleen bij een kind dat van voorschools komt kan er geen school zijn");
	if (!err && rec_has(rec, "categorie") && !str_eq(rec_text(rec, "soort"), "so"))
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Categorie",
		    "Alleen een verklaring voor speciaal onderwijs heeft een categorie",
		    "laat haar leeg");
	return err ? err : tlv_check_feiten(rec, fault);
}

const struct kind kind_tlv = {
	.name = "tlv",
	.label = "TLV-aanvraag",
	.labels = "TLV-aanvragen",
	.flags = KIND_DOSSIER,
	.letter = "T",
	.fields = tlv_fields,
	.n_fields = COUNT(tlv_fields),
	.title = "nummer",
	.columns = "nummer school soort status eerstvolgend urgent_op",
	.nieuw = "school soort aanvraagsoort voornaam achternaam geboortedatum groep "
		 "ontvangen_op opp compleet_op zienswijze_ouders zienswijze_kind voorziening "
		 "wacht_op gebied gemeente consulent thuiszitter verlengt ouders bijzonderheden",
	.sort = "urgent_op",
	.day = "ontvangen_op",
	.check = tlv_check,
};

/* Besluit bekostiging WPO art. 34.8: an orthopedagoog or psycholoog, and at least one of these
 * others. */
static const struct choice choices_discipline[] = {
	{ "orthopedagoog", "orthopedagoog" },
	{ "psycholoog", "kinder- of jeugdpsycholoog" },
	{ "pedagoog", "pedagoog" },
	{ "kinderpsychiater", "kinderpsychiater" },
	{ "maatschappelijk_werker", "maatschappelijk werker" },
	{ "arts", "arts" },
	{ NULL, NULL },
};

static const struct choice choices_strekking[] = {
	{ "toelaatbaar", "toelaatbaar" },
	{ "niet_toelaatbaar", "niet toelaatbaar" },
	{ NULL, NULL },
};

/* One advice of one expert: which expert advises what must be traceable, and several signatures
 * under one advice do not suffice (LBT 107302 and 108939). */
static const struct field advies_fields[] = {
	{ .name = "id", .label = "Nummer", .type = FIELD_TEXT, .flags = FIELD_SYSTEM, .help = "" },
	{ .name = "tlv",
	    .label = "TLV-aanvraag",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED | FIELD_ONCE,
	    .to = "tlv",
	    .help = "Het nummer van de aanvraag." },
	{ .name = "deskundige",
	    .label = "Deskundige",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED,
	    .max = 80,
	    .help = "Wie het advies geeft." },
	{ .name = "discipline",
	    .label = "Discipline",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_discipline,
	    .help =
		"Orthopedagoog, psycholoog, pedagoog, kinderpsychiater, maatschappelijk werker of arts." },
	{ .name = "op",
	    .label = "Op",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .initial = "vandaag",
	    .help = "De dag van het advies." },
	{ .name = "strekking",
	    .label = "Strekking",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_strekking, /* no initial: it is the expert who concludes */
	    .help = "Toelaatbaar of niet." },
	{ .name = "tekst",
	    .label = "Advies",
	    .type = FIELD_LINES,
	    .flags = FIELD_PERSONAL,
	    .help = "Waar het advies op rust." },
};

const struct kind kind_advies = {
	.name = "advies",
	.label = "deskundigenadvies",
	.labels = "deskundigenadviezen",
	.flags = KIND_NUMBERED,
	.hangs = "tlv",
	.fields = advies_fields,
	.n_fields = COUNT(advies_fields),
	.columns = "id tlv op discipline deskundige strekking",
	.sort = "id",
	.day = "op",
};

/* Awb art. 4:15: why the term for deciding stands still. */
static const struct choice choices_opschorting[] = {
	{ "aanvulling", "aanvrager moet aanvullen (Awb 4:5)" },
	{ "instemming", "aanvrager stemde in met uitstel" },
	{ "aanvrager", "vertraging door de aanvrager" },
	{ "overmacht", "overmacht" },
	{ NULL, NULL },
};

static const struct field opschorting_fields[] = {
	{ .name = "id", .label = "Nummer", .type = FIELD_TEXT, .flags = FIELD_SYSTEM, .help = "" },
	{ .name = "tlv",
	    .label = "TLV-aanvraag",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED | FIELD_ONCE,
	    .to = "tlv",
	    .help = "Het nummer van de aanvraag." },
	{ .name = "reden",
	    .label = "Reden",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_opschorting,
	    .initial = "aanvulling",
	    .help = "Waarom de termijn stilstaat." },
	{ .name = "van",
	    .label = "Van",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .help = "De eerste dag die niet meetelt: de dag na de uitnodiging om aan te vullen." },
	{ .name = "uiterlijk",
	    .label = "Aanvullen voor",
	    .type = FIELD_DATE,
	    .help = "De dag waarop de aanvulling er moet zijn." },
	{ .name = "tot",
	    .label = "Tot en met",
	    .type = FIELD_DATE,
	    .help = "De laatste dag die niet meetelt; leeg: zij loopt nog." },
};

static enum swv_err
opschorting_check(const struct rec *rec, struct fault *fault)
{
	static const struct dossier_volgorde rows[] = {
		{ "van", "tot", "De opschorting eindigt voor zij begint" },
		{ "van", "uiterlijk", "De dag voor de aanvulling ligt voor de opschorting" },
		{ 0 },
	};

	return dossier_check_volgorde(rec, rows, fault);
}

const struct kind kind_opschorting = {
	.name = "opschorting",
	.label = "opschorting",
	.labels = "opschortingen",
	.flags = KIND_NUMBERED,
	.hangs = "tlv",
	.fields = opschorting_fields,
	.n_fields = COUNT(opschorting_fields),
	.columns = "id tlv reden van uiterlijk tot",
	.sort = "id",
	.day = "van",
	.check = opschorting_check,
};
