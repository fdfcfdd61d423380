/* SPDX-License-Identifier: EUPL-1.2 */
/* The settings of an association: what each is, how it is written, and what holds without it. */
#include "swv/model/instellingrij.h"

static const struct choice choices_rechtsvorm[] = {
	{ "vereniging", "vereniging" },
	{ "stichting", "stichting" },
	{ "cooperatie", "coöperatie" },
	{ NULL, NULL },
};

/* In the order of enum regio. */
static const struct choice choices_regio[] = {
	{ "noord", "noord" },
	{ "midden", "midden" },
	{ "zuid", "zuid" },
	{ NULL, NULL },
};

static const struct choice choices_rapportage[] = {
	{ "kwartaal", "per kwartaal" },
	{ "trimester", "per trimester" },
	{ NULL, NULL },
};

static const struct choice choices_janee[] = {
	{ "ja", "ja" },
	{ "nee", "nee" },
	{ NULL, NULL },
};

static const struct choice choices_deskundige_beslist[] = {
	{ "waarschuwen", "waarschuwen" },
	{ "weigeren", "weigeren" },
	{ NULL, NULL },
};

#define NORM(id, kop, begin, uitleg)                                                               \
	{                                                                                          \
		.name = "normen." id, .label = kop, .type = FIELD_TEXT, .notatie = NOTATIE_NORM,   \
		.initial = begin, .help = uitleg                                                   \
	}

/* A norm that is given in parts: how long, by how much it may be made longer (NULL: it may not), and
 * whether the Algemene termijnenwet applies. */
#define NORM_DELEN(id, kop, lang, langer, wet, uitleg)                                             \
	NORM(id, kop, NULL, uitleg), NORM(id ".termijn", kop, lang, "De termijn zelf."),           \
	    NORM(id ".verlenging", "Verlenging: " kop, langer,                                     \
		"Hoeveel langer het hoogstens mag duren."),                                        \
	{                                                                                          \
		.name = "normen." id ".termijnenwet", .label = "Algemene termijnenwet",            \
		.type = FIELD_CHOICE, .choices = choices_janee, .initial = wet,                    \
		.help = "Ja: eindigt de termijn op een vrije dag, dan loopt hij door."             \
	}

/* A new setting is a row here. */
const struct field instelling_rijen[] = {
	{ .name = "organisatie.code",
	    .label = "Code",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED,
	    .notatie = NOTATIE_SWV,
	    .help = "De code van het samenwerkingsverband, bijvoorbeeld PO2203." },
	{ .name = "organisatie.naam",
	    .label = "Naam",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED,
	    .help = "Hoe het samenwerkingsverband heet." },
	{ .name = "organisatie.rechtsvorm",
	    .label = "Rechtsvorm",
	    .type = FIELD_CHOICE,
	    .choices = choices_rechtsvorm,
	    .help = "Vereniging, stichting of coöperatie." },
	{ .name = "organisatie.vanaf",
	    .label = "Vanaf",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED,
	    .notatie = NOTATIE_SCHOOLJAAR,
	    .help = "Het eerste schooljaar dat wordt bijgehouden." },
	{ .name = "organisatie.schooljaar_begin",
	    .label = "Begin van het schooljaar",
	    .type = FIELD_TEXT,
	    .notatie = NOTATIE_MAANDDAG,
	    .initial = "08-01", /* WPO art. 1 */
	    .help = "Maand en dag: 08-01 is 1 augustus." },
	{ .name = "organisatie.vakantieregio",
	    .label = "Vakantieregio",
	    .type = FIELD_CHOICE,
	    .choices = choices_regio,
	    .initial = "noord",
	    .help = "De regio van de schoolvakanties: noord, midden of zuid." },
	{ .name = "organisatie.rapportage",
	    .label = "Rapportage",
	    .type = FIELD_CHOICE,
	    .choices = choices_rapportage,
	    .initial = "kwartaal",
	    .help = "Hoe vaak er wordt gerapporteerd: per kwartaal of per trimester." },
	{ .name = "opslag.bestand",
	    .label = "Database",
	    .type = FIELD_TEXT,
	    .initial = "swv.db",
	    .help = "Waar de database staat, gezien vanuit de map van dit bestand." },
	{ .name = "opslag.sleutels",
	    .label = "Sleutels voor sshd",
	    .type = FIELD_TEXT,
	    .help = "Waar de index staat van de sleutels die binnen mogen; leeg: er is er geen." },
	NORM("bijna", "Bijna", "14 dagen", "Hoe lang van tevoren een termijn opvalt."),
	/* letter to parliament 26695-108: at home for four weeks */
	NORM("thuiszitter_na", "Thuiszitter na", "4 weken",
	    "Hoe lang verzuim duurt voor een leerling thuiszitter is."),
	/* seed 004, programmalijn schoolaanwezigheid, for the next two */
	NORM("melding_binnen", "Melding binnen", "2 dagen",
	    "Binnen welke tijd een school een thuiszitter meldt."),
	NORM("hervat_binnen", "Hervat binnen", "1 maand",
	    "Binnen welke tijd na de melding de leerling weer onderwijs krijgt."),
	/* our choice for the next two: no source gives a number of days */
	NORM("plan_binnen", "Plan binnen", "2 weken",
	    "Binnen welke tijd na de melding er een plan van aanpak is."),
	NORM("nazorg", "Nazorg", "4 weken",
	    "Hoe lang na de hervatting het dossier nog wordt gevolgd."),
	/* Thuiszitterspact, 13 June 2016 */
	NORM("pact", "Thuiszitterspact", "3 maanden",
	    "Hoe lang een leerling hoogstens thuis zit zonder passend aanbod."),
	/* our choice: how long what parents agreed to is taken to hold */
	NORM("toestemming", "Toestemming", "1 jaar",
	    "Hoe lang na de toestemming van de ouders zij opnieuw wordt gevraagd."),
	/* The ladder of seed 004 (school, bestuur, swv, doorzettingskracht, doorzettingsmacht): no
	 * source gives its days, so without a norm of the association there is no termijn. */
	NORM("escalatie_school", "Opschalen binnen de school", NULL,
	    "Hoe lang na de melding de school opschaalt, als het kind nog thuis zit."),
	NORM("escalatie_bestuur", "Opschalen naar het bestuur", NULL,
	    "Hoe lang na de melding het bestuur erover gaat."),
	NORM("escalatie_swv", "Opschalen naar het swv", NULL,
	    "Hoe lang na de melding het samenwerkingsverband erover gaat."),
	NORM("escalatie_doorzettingskracht", "Doorzettingskracht", NULL,
	    "Hoe lang na de melding alle partijen samen een oplossing afspreken."),
	NORM("escalatie_doorzettingsmacht", "Doorzettingsmacht", NULL,
	    "Hoe lang na de melding een van hen mag beslissen."),
	/* seed 004; by custom the Algemene termijnenwet is applied to it */
	NORM_DELEN("tlv_besluit", "Besluit over een TLV", "6 weken", "4 weken", "ja",
	    "Binnen welke tijd na een volledige aanvraag er een besluit is."),
	/* Awb art. 4:13: in any case over after eight weeks from receipt */
	NORM_DELEN("tlv_wet", "Wettelijke termijn van een TLV", "8 weken", NULL, "ja",
	    "Binnen welke tijd na ontvangst de wet een besluit verlangt."),
	/* Awb art. 4:5 lid 4: not dealing with an application that was not completed */
	NORM_DELEN("buiten_behandeling", "Buiten behandeling laten", "4 weken", NULL, "ja",
	    "Binnen welke tijd nadat de aanvulling uitbleef dat is besloten."),
	/* Awb art. 6:7 and 6:8 */
	NORM_DELEN("bezwaar", "Bezwaar maken", "6 weken", NULL, "ja",
	    "Hoe lang na de verzending bezwaar kan worden gemaakt."),
	/* Awb art. 7:10: with a committee, which WPO art. 18a lid 12 makes compulsory */
	NORM_DELEN("bezwaar_besluit", "Besluit op bezwaar", "12 weken", "6 weken", "ja",
	    "Binnen welke tijd na de bezwaartermijn er een besluit op bezwaar is."),
	/* onderwijsgeschillen.nl, procedure of the LBT */
	NORM("bezwaar_lbt", "Bezwaar naar de LBT", "14 dagen",
	    "Binnen welke tijd bezwaar en verweer naar de landelijke commissie gaan."),
	/* our choice: counted back from the end; associations have days like 15 April */
	NORM("herbeoordeling", "Herbeoordeling", "-3 maanden",
	    "Hoe lang voor het einde van een TLV bekend is hoe het verder gaat."),
	/* seed 004, general targets; by custom the Algemene termijnenwet is applied to it */
	NORM_DELEN("arrangement_besluit", "Besluit over een arrangement", "8 weken", NULL, "ja",
	    "Binnen welke tijd na de aanvraag er een besluit is."),
	/* our choice for the next four */
	NORM("evaluatie", "Arrangement evalueren", "-4 weken",
	    "Hoe lang voor het einde van een arrangement het is geëvalueerd."),
	NORM("beschikking", "Beschikking vernieuwen", "-2 maanden",
	    "Hoe lang voor het einde van een beschikking de volgende is aangevraagd."),
	NORM("plaatsing_einde", "Einde van een plaatsing", "-4 weken",
	    "Hoe lang voor het einde van een plaatsing bekend is hoe het verder gaat."),
	/* seed 004 wants no waiting lists: no source gives a number of days, so without a norm of the
	 * association there is no termijn */
	NORM("wachtlijst", "Wachten op een plaats", NULL,
	    "Hoe lang een kind hoogstens op een plaats wacht."),
	/* seed 000, 4.5, has no number of days either */
	NORM("verzoek", "Verzoek beantwoorden", NULL,
	    "Binnen welke tijd een verzoek van een school beantwoord is."),
	NORM("bevestiging", "Ontvangst bevestigen", "1 week",
	    "Binnen welke tijd de ontvangst van een klacht is bevestigd."),
	/* Awb art. 9:11, which a private body follows by its own rules */
	NORM_DELEN("klacht", "Klacht afhandelen", "6 weken", "4 weken", "ja",
	    "Binnen welke tijd een klacht is afgehandeld."),
	/* WPO art. 18a lid 13 */
	NORM("bewaren", "Bewaren", "3 jaar", "Hoe lang een gesloten dossier bewaard blijft."),
	/* our choice for the next two: long enough to put a mistake right */
	NORM("prullenbak", "Prullenbak", "30 dagen",
	    "Hoe lang wat is weggegooid nog terug te zetten is."),
	NORM("kopieen", "Kopieën", "30 dagen",
	    "Hoe lang een kopie van voor een nieuwe versie bewaard blijft."),
	{ .name = "tlv.nummer",
	    .label = "Nummer van een TLV",
	    .type = FIELD_TEXT,
	    .notatie = NOTATIE_TLVNUMMER,
	    .max = 40,
	    .initial = "{swv}-{schooljaar}-{nnnn}",
	    .help = "Hoe het nummer eruitziet: {swv}, {schooljaar}, {jaar} en {nnnn}." },
	{ .name = "tlv.deskundige_beslist",
	    .label = "Deskundige beslist",
	    .type = FIELD_CHOICE,
	    .choices = choices_deskundige_beslist,
	    .initial = "waarschuwen",
	    .help = "Wat er gebeurt als een deskundige zelf het besluit neemt." },
	{ .name = "cijfers.landelijk_sbo",
	    .label = "Landelijk deelnamepercentage sbo",
	    .type = FIELD_DECIMAL,
	    .max = 10000,
	    .help = "Het landelijke percentage leerlingen in het sbo." },
	{ .name = "cijfers.landelijk_so",
	    .label = "Landelijk deelnamepercentage so",
	    .type = FIELD_DECIMAL,
	    .max = 10000,
	    .help = "Het landelijke percentage leerlingen in het so." },
	{ .name = "cijfers.kleinste",
	    .label = "Kleinste aantal",
	    .type = FIELD_INT,
	    .min = 1,
	    .max = 100,
	    .initial = "5",
	    .help = "Onder dit aantal gaat een cijfer niet naar buiten." },
	{ .name = "sessie.vergrendel_na",
	    .label = "Vergrendel na",
	    .type = FIELD_TEXT,
	    .notatie = NOTATIE_DUUR,
	    .initial = "10 minuten",
	    .help = "Na hoe lang zonder toets een scherm op slot gaat; nooit kan ook." },
	{ .name = "sessie.sluit_na",
	    .label = "Sluit na",
	    .type = FIELD_TEXT,
	    .notatie = NOTATIE_DUUR,
	    .initial = "1 uur",
	    .help = "Na hoe lang zonder toets het programma sluit; nooit kan ook." },
};

const size_t n_instelling_rijen = sizeof(instelling_rijen) / sizeof(instelling_rijen[0]);

/* The parts of any norm; the name is what follows on the norm's own id. */
const struct field instelling_delen[INSTELLING_DELEN] = {
	{ .name = ".termijn",
	    .label = "Termijn",
	    .type = FIELD_TEXT,
	    .notatie = NOTATIE_NORM,
	    .flags = FIELD_REQUIRED,
	    .help = "Hoe lang, bijvoorbeeld 6 weken." },
	{ .name = ".verlenging",
	    .label = "Verlenging",
	    .type = FIELD_TEXT,
	    .notatie = NOTATIE_NORM,
	    .help = "Hoeveel langer het mag duren." },
	{ .name = ".termijnenwet",
	    .label = "Algemene termijnenwet",
	    .type = FIELD_CHOICE,
	    .choices = choices_janee,
	    .help = "Ja: eindigt de termijn op een vrije dag, dan loopt hij door." },
};

/* An own word for what the program names. */
const struct field instelling_woord = {
	.name = "woorden.",
	.label = "Woord",
	.type = FIELD_TEXT,
	.max = 40,
	.help = "Het eigen woord.",
};
