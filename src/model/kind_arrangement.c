/* SPDX-License-Identifier: EUPL-1.2 */
/* Extra support at a school (arrangementen), and temporary places elsewhere (plaatsingen). */
#include "swv/model/dossier.h"

#include "swv/base/str.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static const struct choice choices_arrangement_soort[] = {
	{ "arrangement", "arrangement" },
	{ "oza", "onderwijs-zorgarrangement" },
	{ NULL, NULL },
};

/* Seed 003, 11.4: for one child or a group, for a group over several schools. */
static const struct choice choices_voor[] = {
	{ "leerling", "een leerling" },
	{ "groep", "een groep leerlingen" },
	{ "scholen", "meer scholen" },
	{ NULL, NULL },
};

static const struct choice choices_arrangement_status[] = {
	{ "aangevraagd", "aangevraagd" },
	{ "loopt", "loopt" },
	{ "beeindigd", "beëindigd" },
	{ "afgewezen", "afgewezen" },
	{ NULL, NULL },
};

static const struct choice choices_arrangement_besluit[] = {
	{ "toegekend", "toegekend" },
	{ "afgewezen", "afgewezen" },
	{ "ingetrokken", "ingetrokken" },
	{ NULL, NULL },
};

static const struct choice choices_evaluatie[] = {
	{ "bereikt", "doel bereikt" },
	{ "deels", "deels bereikt" },
	{ "niet", "niet bereikt" },
	{ NULL, NULL },
};

static const struct field arrangement_fields[] = {
	FIELD_DOSSIER_NUMMER("A26-014"),
	{ .name = "school",
	    .label = "School",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED | FIELD_SEARCH,
	    .to = "school",
	    .help = "De school die de ondersteuning vraagt." },
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_arrangement_soort,
	    .initial = "arrangement",
	    .help = "Arrangement, of een arrangement van onderwijs en zorg samen (OZA)." },
	{ .name = "voor",
	    .label = "Voor",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_voor,
	    .initial = "leerling",
	    .help = "Een leerling, een groep of meer scholen." },
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
	    .choices = choices_arrangement_status,
	    .initial = "aangevraagd",
	    .help = "Aangevraagd, loopt, beëindigd of afgewezen." },
	FIELDS_DOSSIER_EERST,
	{ .name = "niveau",
	    .label = "Niveau",
	    .type = FIELD_REF,
	    .to = "niveau",
	    .help = "Het niveau van ondersteuning." },
	{ .name = "route",
	    .label = "Route",
	    .type = FIELD_REF,
	    .to = "route",
	    .help = "Langs welke weg." },
	{ .name = "besluit",
	    .label = "Besluit",
	    .type = FIELD_CHOICE,
	    .choices = choices_arrangement_besluit,
	    .help = "Toegekend, afgewezen of ingetrokken." },
	{ .name = "besluit_op",
	    .label = "Besluit op",
	    .type = FIELD_DATE,
	    .help = "De dag van het besluit." },
	{ .name = "bedrag",
	    .label = "Bedrag",
	    .type = FIELD_MONEY,
	    .max = 100000000000,
	    .help = "Wat het kost, uit het budget van het gebied." },
	{ .name = "van",
	    .label = "Van",
	    .type = FIELD_DATE,
	    .help = "De eerste dag van de ondersteuning; leeg is die van het besluit." },
	{ .name = "tot",
	    .label = "Tot en met",
	    .type = FIELD_DATE,
	    .help = "De laatste dag van de ondersteuning." },
	{ .name = "evaluatie_op",
	    .label = "Evalueren voor",
	    .type = FIELD_DATE,
	    .help = "De dag waarop de evaluatie klaar moet zijn; leeg: kort voor de laatste." },
	{ .name = "geevalueerd_op",
	    .label = "Geëvalueerd op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop er is geëvalueerd." },
	{ .name = "evaluatie",
	    .label = "Evaluatie",
	    .type = FIELD_CHOICE,
	    .choices = choices_evaluatie,
	    .help = "Of het doel is bereikt." },
	{ .name = "einde_op",
	    .label = "Einde op",
	    .type = FIELD_DATE,
	    .help = "De laatste dag waarop de ondersteuning er was." },
	{ .name = "partners",
	    .label = "Partners",
	    .type = FIELD_LIST,
	    .to = "partij",
	    .help = "Met wie het onderwijs-zorgarrangement wordt gedaan; alleen daar." },
	{ .name = "beschikking_op",
	    .label = "Beschikking op",
	    .type = FIELD_DATE,
	    .help = "De dag van de laatste jaarlijkse beschikking." },
	{ .name = "beschikking_tot",
	    .label = "Beschikking tot en met",
	    .type = FIELD_DATE,
	    .help = "De laatste dag van die beschikking." },
	FIELDS_DOSSIER_WACHT,
	FIELDS_DOSSIER_WAAR,
	{ .name = "thuiszitter",
	    .label = "Dossier thuiszitter",
	    .type = FIELD_REF,
	    .to = "thuiszitter",
	    .help = "Het dossier, als het kind thuis zit." },
	FIELDS_DOSSIER_DICHT,
	FIELDS_DOSSIER_OUDERS,
};

/* What is for a group, or for several schools, tells of no child (seed 003, 11.4: routes 1 and 2). */
static enum swv_err
check_voor(const struct rec *rec, struct fault *fault)
{
	static const char *const of_child[] = { "voornaam", "achternaam", "geboortedatum",
		"ouders" };

	if (!rec_has(rec, "voor") || str_eq(rec_text(rec, "voor"), "leerling"))
		return SWV_OK;
	for (size_t i = 0; i < COUNT(of_child); i++)
		if (rec_has(rec, of_child[i]))
			return fault_set(fault, SWV_EIMPOSSIBLE,
			    rec->kind->fields[kind_field(rec->kind, of_child[i])].label,
			    "Bij een groep of meer scholen staat niet wie een kind is",
			    "maak het leeg, of kies bij Voor een leerling");
	return SWV_OK;
}

/* Seed 003, 11.6 and 10.3.4: an OZA is made with partners in care, and paid by a beschikking each
 * year; other support is neither. */
static enum swv_err
check_oza(const struct rec *rec, struct fault *fault)
{
	static const char *const of_oza[] = { "partners", "beschikking_op", "beschikking_tot" };
	bool oza = str_eq(rec_text(rec, "soort"), "oza");

	if (oza && !rec_has(rec, "partners"))
		return fault_set(fault, SWV_EREQUIRED, "Partners", NULL,
		    "een onderwijs-zorgarrangement wordt met partners gedaan: noem ze");
	for (size_t i = 0; i < COUNT(of_oza) && !oza; i++)
		if (rec_has(rec, of_oza[i]))
			return fault_set(fault, SWV_EIMPOSSIBLE,
			    rec->kind->fields[kind_field(rec->kind, of_oza[i])].label,
			    "Dat hoort bij een onderwijs-zorgarrangement",
			    "kies bij Soort het OZA, of maak het leeg");
	return SWV_OK;
}

static enum swv_err
arrangement_check(const struct rec *rec, struct fault *fault)
{
	static const struct dossier_volgorde rows[] = {
		{ "ontvangen_op", "besluit_op", "Het besluit komt voor de aanvraag" },
		{ "van", "tot", "De ondersteuning eindigt voor zij begint" },
		{ "van", "einde_op", "De ondersteuning eindigt voor zij begint" },
		{ "van", "evaluatie_op", "De evaluatie komt voor de ondersteuning begint" },
		{ "van", "geevalueerd_op", "Er is geëvalueerd voor de ondersteuning begon" },
		{ "beschikking_op", "beschikking_tot", "De beschikking eindigt voor zij er was" },
		{ "van", "beschikking_tot", "De beschikking eindigt voor de ondersteuning begint" },
		{ "geboortedatum", "ontvangen_op", "De aanvraag komt voor de geboortedatum" },
		{ 0 },
	};
	enum swv_err err = dossier_check_volgorde(rec, rows, fault);

	if (!err)
		err = check_voor(rec, fault);
	if (!err)
		err = check_oza(rec, fault);
	return err ? err : dossier_check_nummer(rec, fault);
}

const struct kind kind_arrangement = {
	.name = "arrangement",
	.label = "arrangement",
	.labels = "arrangementen",
	.flags = KIND_DOSSIER,
	.letter = "A",
	.fields = arrangement_fields,
	.n_fields = COUNT(arrangement_fields),
	.title = "nummer",
	.columns = "nummer school soort status niveau bedrag eerstvolgend urgent_op",
	.nieuw = "school soort voor niveau voornaam achternaam geboortedatum groep ontvangen_op "
		 "route bedrag partners wacht_op gebied gemeente consulent thuiszitter ouders "
		 "bijzonderheden",
	.sort = "urgent_op",
	.day = "ontvangen_op",
	.check = arrangement_check,
};

static const struct choice choices_plaatsing_status[] = {
	{ "aangevraagd", "aangevraagd" },
	{ "wachtlijst", "wachtlijst" },
	{ "geplaatst", "geplaatst" },
	{ "verlengd", "verlengd" },
	{ "beeindigd", "beëindigd" },
	{ "vervallen", "vervallen" },
	{ NULL, NULL },
};

static const struct choice choices_plaatsing_einde[] = {
	{ "terug", "terug naar de eigen school" },
	{ "andere", "naar een andere basisschool" },
	{ "sbo", "naar speciaal basisonderwijs" },
	{ "so", "naar speciaal onderwijs" },
	{ "vo", "naar voortgezet onderwijs" },
	{ "zorg", "naar zorg" },
	{ "verhuisd", "verhuisd" },
	{ "anders", "anders" },
	{ NULL, NULL },
};

static const struct field plaatsing_fields[] = {
	FIELD_DOSSIER_NUMMER("P26-014"),
	{ .name = "school",
	    .label = "School",
	    .type = FIELD_REF,
	    .flags = FIELD_SEARCH,
	    .to = "school",
	    .help = "De school waar het kind vandaan komt." },
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED,
	    .to = "plaatsingsoort",
	    .help = "OPDC, observatie, trajectklas: zoals het samenwerkingsverband ze noemt." },
	{ .name = "voorziening",
	    .label = "Voorziening",
	    .type = FIELD_REF,
	    .to = "voorziening",
	    .help = "Waar het kind heen gaat." },
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
	    .choices = choices_plaatsing_status,
	    .initial = "aangevraagd",
	    .help = "Aangevraagd, wachtlijst, geplaatst, verlengd, beëindigd of vervallen." },
	FIELDS_DOSSIER_EERST,
	{ .name = "wachtlijst_op",
	    .label = "Op wachtlijst sinds",
	    .type = FIELD_DATE,
	    .help = "Sinds wanneer het kind op een plaats wacht." },
	{ .name = "van",
	    .label = "Van",
	    .type = FIELD_DATE,
	    .help = "De eerste dag van de plaatsing." },
	{ .name = "tot",
	    .label = "Tot en met",
	    .type = FIELD_DATE,
	    .help = "De laatste dag; leeg is de langste die mag." },
	{ .name = "verlengd_op",
	    .label = "Verlengd op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop tot verlengen is besloten." },
	{ .name = "verlengd_tot",
	    .label = "Verlengd tot en met",
	    .type = FIELD_DATE,
	    .help = "De laatste dag na verlenging; leeg is de langste die mag." },
	{ .name = "einde_op",
	    .label = "Einde op",
	    .type = FIELD_DATE,
	    .help = "De laatste dag waarop het kind er was." },
	{ .name = "einde_reden",
	    .label = "Reden van einde",
	    .type = FIELD_CHOICE,
	    .choices = choices_plaatsing_einde,
	    .help = "Terug naar de eigen school, speciaal onderwijs …" },
	{ .name = "vervolg_op",
	    .label = "Vervolg bekend op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop bekend was hoe het na de plaatsing verder gaat." },
	FIELDS_DOSSIER_WACHT,
	FIELDS_DOSSIER_WAAR,
	{ .name = "thuiszitter",
	    .label = "Dossier thuiszitter",
	    .type = FIELD_REF,
	    .to = "thuiszitter",
	    .help = "Het dossier, als het kind thuis zit." },
	FIELDS_DOSSIER_DICHT,
	FIELDS_DOSSIER_OUDERS,
};

static enum swv_err
plaatsing_check(const struct rec *rec, struct fault *fault)
{
	static const struct dossier_volgorde rows[] = {
		{ "ontvangen_op", "wachtlijst_op", "Het kind wacht al voor de aanvraag" },
		{ "van", "tot", "De plaatsing eindigt voor zij begint" },
		{ "van", "verlengd_op", "De plaatsing is verlengd voor zij begon" },
		{ "tot", "verlengd_tot", "De verlenging eindigt voor de plaatsing" },
		{ "verlengd_op", "verlengd_tot", "De verlenging eindigt voor er is verlengd" },
		{ "van", "einde_op", "De plaatsing eindigt voor zij begint" },
		{ "van", "vervolg_op", "Het vervolg is bekend voor de plaatsing begint" },
		{ "wachtlijst_op", "van",
		    "De plaatsing begint voor het kind op de wachtlijst kwam" },
		{ "geboortedatum", "ontvangen_op", "De aanvraag komt voor de geboortedatum" },
		{ 0 },
	};
	enum swv_err err = dossier_check_volgorde(rec, rows, fault);

	return err ? err : dossier_check_nummer(rec, fault);
}

const struct kind kind_plaatsing = {
	.name = "plaatsing",
	.label = "plaatsing",
	.labels = "plaatsingen",
	.flags = KIND_DOSSIER,
	.letter = "P",
	.fields = plaatsing_fields,
	.n_fields = COUNT(plaatsing_fields),
	.title = "nummer",
	.columns = "nummer school soort voorziening status eerstvolgend urgent_op",
	.nieuw = "school soort voorziening voornaam achternaam geboortedatum groep ontvangen_op "
		 "wachtlijst_op van tot wacht_op gebied gemeente consulent thuiszitter ouders "
		 "bijzonderheden",
	.sort = "urgent_op",
	.day = "ontvangen_op",
	.check = plaatsing_check,
};
