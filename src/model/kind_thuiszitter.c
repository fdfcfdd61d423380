/* SPDX-License-Identifier: EUPL-1.2 */
/* The registry of children at home without schooling. */
#include "swv/model/dossier.h"

#include "swv/base/str.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* The kinds of absence are fixed, for rules hang on them (Leerplichtwet; letter to parliament
 * 26695-108): at risk, not enrolled, enrolled but absent, lawfully absent, exempted, and less
 * school time by permission (Variawet). */
const struct choice choices_verzuim[] = {
	{ "dreigend", "dreigend" },
	{ "absoluut", "absoluut verzuim" },
	{ "relatief", "relatief verzuim" },
	{ "geoorloofd", "geoorloofd afwezig" },
	{ "vrijstelling", "vrijstelling" },
	{ "onderwijstijdvermindering", "onderwijstijdvermindering" },
	{ NULL, NULL },
};

const struct choice choices_thuiszitter_status[] = {
	{ "signaal", "signaal" },
	{ "gemeld", "gemeld" },
	{ "plan", "plan" },
	{ "begeleiding", "begeleiding" },
	{ "opgeschaald", "opgeschaald" },
	{ "hervat", "hervat" },
	{ "nazorg", "nazorg" },
	{ "gesloten", "gesloten" },
	{ NULL, NULL },
};

/* Who comes in once it does not work out (seed 004, programmalijn schoolaanwezigheid). */
const struct choice choices_escalatie[] = {
	{ "school", "school" },
	{ "bestuur", "bestuur" },
	{ "swv", "samenwerkingsverband" },
	{ "doorzettingskracht", "doorzettingskracht" },
	{ "doorzettingsmacht", "doorzettingsmacht" },
	{ NULL, NULL },
};

/* Those around a child: on whom a case waits, with whom somebody spoke. */
const struct choice choices_betrokkene[] = {
	{ "ouders", "ouders" },
	{ "kind", "kind" },
	{ "school", "school" },
	{ "bestuur", "bestuur" },
	{ "leerplicht", "leerplicht" },
	{ "jeugdhulp", "jeugdhulp" },
	{ "arts", "arts" },
	{ "gemeente", "gemeente" },
	{ "voorziening", "voorziening" },
	{ "swv", "samenwerkingsverband" },
	{ "anders", "anders" },
	{ NULL, NULL },
};

/* With whom may be shared what parents agreed to share (WPO art. 18a lid 13 lets the
 * association give nothing to others but the board of the school). */
static const struct choice choices_toestemming[] = {
	{ "school", "school" },
	{ "leerplicht", "leerplicht" },
	{ "gemeente", "gemeente" },
	{ "jeugdhulp", "jeugdhulp" },
	{ "arts", "arts" },
	{ "voorziening", "voorziening" },
	{ "vo", "samenwerkingsverband voortgezet onderwijs" },
	{ NULL, NULL },
};

static const struct choice choices_hervat[] = {
	{ "volledig", "volledig" },
	{ "gedeeltelijk", "gedeeltelijk" },
	{ NULL, NULL },
};

static const struct field thuiszitter_fields[] = {
	FIELD_DOSSIER_NUMMER("26-014"),
	{ .name = "school",
	    .label = "School",
	    .type = FIELD_REF,
	    .flags = FIELD_SEARCH,
	    .to = "school",
	    .help = "De school waar het kind staat ingeschreven; leeg bij absoluut verzuim." },
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_verzuim,
	    .help =
		"Dreigend, absoluut, relatief, geoorloofd, vrijstelling of onderwijstijdvermindering." },
	{ .name = "eerste_verzuimdag",
	    .label = "Eerste verzuimdag",
	    .brief = "Sinds",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .help = "De eerste dag zonder (volledig) onderwijs." },
	FIELDS_DOSSIER_KIND,
	{ .name = "status",
	    .label = "Status",
	    .type = FIELD_CHOICE,
	    .choices = choices_thuiszitter_status,
	    .initial = "signaal",
	    .help = "Hoe ver het dossier is: van signaal tot gesloten." },
	{ .name = "dagen_thuis",
	    .label = "Dagen thuis",
	    .brief = "Thuis",
	    .type = FIELD_INT,
	    .flags = FIELD_DERIVED,
	    .help = "Kalenderdagen vanaf de eerste verzuimdag, tot vandaag of de hervatting." },
	{ .name = "telt_mee",
	    .label = "Telt mee",
	    .type = FIELD_BOOL,
	    .flags = FIELD_DERIVED,
	    .help = "Ja: is vandaag thuiszitter volgens de definitie." },
	{ .name = "klasse",
	    .label = "Klasse",
	    .type = FIELD_TEXT,
	    .flags = FIELD_DERIVED,
	    .help = "De soort zoals die geteld wordt: relatief verzuim naar hoe lang het duurt." },
	FIELDS_DOSSIER_EERST,
	{ .name = "gemeld_op",
	    .label = "Gemeld bij swv",
	    .type = FIELD_DATE,
	    .help = "De dag waarop de school het bij het samenwerkingsverband meldde." },
	{ .name = "leerplicht_op",
	    .label = "Gemeld bij leerplicht",
	    .type = FIELD_DATE,
	    .help = "De dag waarop de school het bij leerplicht meldde." },
	{ .name = "meldingsnummer",
	    .label = "Meldingsnummer DUO",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SEARCH,
	    .max = 30,
	    .help = "Het nummer dat DUO aan de verzuimmelding gaf." },
	{ .name = "verantwoordelijk",
	    .label = "Verantwoordelijk",
	    .type = FIELD_TEXT,
	    .max = 80,
	    .help = "Wie het plan leidt: één naam of functie, van de school of elders." },
	{ .name = "plan_op",
	    .label = "Plan op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop er een plan van aanpak was." },
	{ .name = "plan_akkoord_op",
	    .label = "Plan akkoord op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop de ouders met het plan instemden." },
	{ .name = "hervat_op",
	    .label = "Hervat op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop het kind weer onderwijs kreeg." },
	{ .name = "hervat_hoe",
	    .label = "Hervat",
	    .type = FIELD_CHOICE,
	    .choices = choices_hervat,
	    .help = "Volledig, of voor een deel van de tijd." },
	{ .name = "uren",
	    .label = "Uren per week",
	    .type = FIELD_DECIMAL,
	    .max = 4000,
	    .help = "Hoeveel uur per week het kind nog naar school gaat." },
	FIELDS_DOSSIER_WACHT,
	{ .name = "escalatiestap",
	    .label = "Escalatiestap",
	    .type = FIELD_CHOICE,
	    .choices = choices_escalatie,
	    .help = "Wie er nu over gaat." },
	{ .name = "jeugdhulp_sinds",
	    .label = "Wachtlijst jeugdhulp sinds",
	    .type = FIELD_DATE,
	    .help = "Sinds wanneer het kind op een wachtlijst van jeugdhulp staat." },
	{ .name = "ouders_betrokken",
	    .label = "Ouders betrokken",
	    .type = FIELD_BOOL,
	    .help = "Ja: de ouders doen mee aan het plan." },
	{ .name = "kind_gehoord",
	    .label = "Kind gehoord",
	    .type = FIELD_BOOL,
	    .help = "Ja: er is met het kind zelf gesproken." },
	{ .name = "leerplicht_betrokken",
	    .label = "Leerplicht betrokken",
	    .type = FIELD_BOOL,
	    .help = "Ja: de leerplichtambtenaar doet mee." },
	{ .name = "toestemming",
	    .label = "Toestemming voor",
	    .type = FIELD_LIST,
	    .choices = choices_toestemming,
	    .help = "Met wie gegevens gedeeld mogen worden; meer dan één mag." },
	{ .name = "toestemming_op",
	    .label = "Toestemming op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop de ouders toestemming gaven, of haar vernieuwden." },
	{ .name = "toestemming_weg",
	    .label = "Toestemming ingetrokken",
	    .type = FIELD_DATE,
	    .help = "De dag waarop de ouders haar introkken." },
	FIELDS_DOSSIER_WAAR,
	{ .name = "uit_swv",
	    .label = "Uit swv",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .notatie = NOTATIE_SWV,
	    .help =
		"Bij zij-instroom: het samenwerkingsverband waar het kind vandaan kwam, zoals PO2203." },
	{ .name = "grond",
	    .label = "Grond",
	    .type = FIELD_REF,
	    .to = "grond",
	    .help = "De grond van een vrijstelling of een geoorloofde afwezigheid." },
	{ .name = "geldig_tot",
	    .label = "Geldig tot",
	    .type = FIELD_DATE,
	    .help = "Tot wanneer de vrijstelling of de vermindering van onderwijstijd geldt." },
	{ .name = "vernieuwd_op",
	    .label = "Kennisgeving op",
	    .type = FIELD_DATE,
	    .help =
		"De laatste dag waarop de ouders de vrijstelling inriepen; elk jaar voor 1 juli." },
	{ .name = "blijvend",
	    .label = "Blijvend",
	    .type = FIELD_BOOL,
	    .help =
		"Ja: volgens de verklaring zal het kind nooit geschikt zijn; dan hoeft het niet elk jaar." },
	{ .name = "toegestaan_op",
	    .label = "Toegestaan op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop minder onderwijstijd is toegestaan." },
	{ .name = "oorzaken",
	    .label = "Oorzaken",
	    .type = FIELD_LIST,
	    .to = "oorzaak",
	    .help = "Wat eronder ligt; meer dan één mag." },
	{ .name = "verklaarbaar",
	    .label = "Verklaarbaar",
	    .type = FIELD_BOOL,
	    .help = "Ja: er is een verklaring, en alles wat kan wordt gedaan. Nee: verwijtbaar." },
	{ .name = "verklaring",
	    .label = "Waarom",
	    .type = FIELD_LINES,
	    .flags = FIELD_PERSONAL,
	    .help = "Waarom het verklaarbaar of verwijtbaar is." },
	{ .name = "uitkomst",
	    .label = "Uitkomst",
	    .type = FIELD_REF,
	    .to = "uitkomst",
	    .help = "Hoe het is afgelopen." },
	FIELDS_DOSSIER_DICHT,
	FIELDS_DOSSIER_OUDERS,
};

/* Facts that are of some kinds of absence only; terug: or of who is back. */
static enum swv_err
check_soort(const struct rec *rec, struct fault *fault)
{
	static const struct {
		const char *field, *soorten, *zin;
		bool terug;
	} rows[] = {
		{ "geldig_tot", "vrijstelling onderwijstijdvermindering",
		    "Een einde hoort bij een vrijstelling of bij minder onderwijstijd", false },
		{ "vernieuwd_op", "vrijstelling", "Een kennisgeving hoort bij een vrijstelling",
		    false },
		{ "blijvend", "vrijstelling", "Blijvend kan alleen een vrijstelling zijn", false },
		{ "toegestaan_op", "onderwijstijdvermindering",
		    "Deze toestemming hoort bij minder onderwijstijd", false },
		{ "uren", "dreigend relatief geoorloofd onderwijstijdvermindering",
		    "Wie niet naar school hoeft, of nergens staat ingeschreven, heeft geen uren",
		    true },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		const struct field *f = &rec->kind->fields[kind_field(rec->kind, rows[i].field)];
		bool none = f->type != FIELD_DATE && rec_int(rec, f->name) == 0;

		if (rec_has(rec, f->name) && !none &&
		    !str_in_words(rows[i].soorten, rec_text(rec, "soort")) &&
		    !(rows[i].terug && rec_has(rec, "hervat_op")))
			return fault_set(fault, SWV_EIMPOSSIBLE, f->label, rows[i].zin,
			    "maak het leeg, of kies een andere soort");
	}
	return SWV_OK;
}

/* Facts that are nothing without another. */
static enum swv_err
check_pairs(const struct rec *rec, struct fault *fault)
{
	static const struct {
		const char *field, *eist, *hint;
	} rows[] = {
		{ "plan_akkoord_op", "plan_op", "de ouders stemden in met een plan van die dag" },
		{ "hervat_hoe", "hervat_op",
		    "vul in sinds wanneer het kind weer onderwijs krijgt" },
		{ "toestemming_op", "toestemming", "kies waarvoor de ouders toestemming gaven" },
		{ "toestemming_weg", "toestemming_op", "vul in wanneer zij is gegeven" },
		{ "toegestaan_op", "geldig_tot", "minder onderwijstijd is toegestaan tot een dag" },
	};

	for (size_t i = 0; i < COUNT(rows); i++)
		if (rec_has(rec, rows[i].field) && !rec_has(rec, rows[i].eist))
			return fault_set(fault, SWV_EREQUIRED,
			    rec->kind->fields[kind_field(rec->kind, rows[i].eist)].label, NULL,
			    rows[i].hint);
	return SWV_OK;
}

/* What cannot have been: a report, a plan or a return before the first day of absence. */
static enum swv_err
thuiszitter_check(const struct rec *rec, struct fault *fault)
{
	static const struct dossier_volgorde rows[] = {
		{ "eerste_verzuimdag", "gemeld_op",
		    "De melding bij het samenwerkingsverband komt voor de eerste verzuimdag" },
		{ "eerste_verzuimdag", "leerplicht_op",
		    "De melding bij leerplicht komt voor de eerste verzuimdag" },
		{ "eerste_verzuimdag", "plan_op", "Het plan komt voor de eerste verzuimdag" },
		{ "eerste_verzuimdag", "hervat_op",
		    "De hervatting komt voor de eerste verzuimdag" },
		{ "eerste_verzuimdag", "wacht_sinds",
		    "Het wachten begint voor de eerste verzuimdag" },
		{ "geboortedatum", "eerste_verzuimdag",
		    "De eerste verzuimdag komt voor de geboortedatum" },
		{ "plan_op", "plan_akkoord_op", "De ouders stemden in voor er een plan was" },
		{ "eerste_verzuimdag", "geldig_tot",
		    "De vrijstelling of vermindering eindigt voor de eerste verzuimdag" },
		{ "toegestaan_op", "geldig_tot",
		    "De toestemming voor minder onderwijstijd eindigt voor zij is gegeven" },
		{ "toestemming_op", "toestemming_weg",
		    "De toestemming is ingetrokken voor zij is gegeven" },
		{ 0 },
	};
	enum swv_err err = dossier_check_volgorde(rec, rows, fault);

	if (!err)
		err = dossier_check_nummer(rec, fault);
	if (!err && !rec_has(rec, "school") && !str_eq(rec_text(rec, "soort"), "absoluut"))
		err = fault_set(fault, SWV_EREQUIRED, "School", NULL,
		    "alleen bij absoluut verzuim kan er geen school zijn");
	if (!err)
		err = check_soort(rec, fault);
	return err ? err : check_pairs(rec, fault);
}

const struct kind kind_thuiszitter = {
	.name = "thuiszitter",
	.label = "dossier",
	.labels = "dossiers",
	.flags = KIND_DOSSIER,
	.fields = thuiszitter_fields,
	.n_fields = COUNT(thuiszitter_fields),
	.title = "nummer",
	.columns = "nummer school status dagen_thuis eerstvolgend urgent_op",
	.nieuw = "school soort eerste_verzuimdag voornaam achternaam geboortedatum groep "
		 "gemeld_op leerplicht_op meldingsnummer uren wacht_op grond geldig_tot oorzaken "
		 "uit_swv gebied gemeente consulent toestemming toestemming_op ouders "
		 "bijzonderheden",
	.sort = "urgent_op",
	.day = "eerste_verzuimdag",
	.check = thuiszitter_check,
};
