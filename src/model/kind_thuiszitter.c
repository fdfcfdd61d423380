/* SPDX-License-Identifier: EUPL-1.2 */
/* The registry of children at home without schooling, and the log lines of each case. */
#include "swv/model/kinds.h"

#include <string.h>

#include "swv/base/str.h"
#include "swv/model/rec.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* The kinds of absence are fixed, for rules hang on them (Leerplichtwet; letter to parliament
 * 26695-108): at risk, not enrolled, enrolled but absent, lawfully absent, exempted. */
const struct choice choices_verzuim[] = {
	{ "dreigend", "dreigend" },
	{ "absoluut", "absoluut verzuim" },
	{ "relatief", "relatief verzuim" },
	{ "geoorloofd", "geoorloofd afwezig" },
	{ "vrijstelling", "vrijstelling" },
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
static const struct choice choices_escalatie[] = {
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

static const struct choice choices_contactsoort[] = {
	{ "telefoon", "telefoon" },
	{ "email", "e-mail" },
	{ "gesprek", "gesprek" },
	{ "huisbezoek", "huisbezoek" },
	{ "mdo", "MDO" },
	{ "besluit", "besluit" },
	{ "afspraak", "afspraak" },
	{ "notitie", "notitie" },
	{ NULL, NULL },
};

/* Grounds, causes and outcomes: no official list of codes was found, so each association has its
 * own in its file. */
#define TABEL(tabel, one, many, voorbeeld)                                                         \
	static const struct field tabel##_fields[] = {                                             \
		FIELD_ID(voorbeeld),                                                               \
		FIELD_NAAM,                                                                        \
		FIELDS_STRUCTURE,                                                                  \
	};                                                                                         \
	const struct kind kind_##tabel = {                                                         \
		.name = #tabel,                                                                    \
		.label = one,                                                                      \
		.labels = many,                                                                    \
		.flags = KIND_STRUCTURE,                                                           \
		.fields = tabel##_fields,                                                          \
		.n_fields = COUNT(tabel##_fields),                                                 \
		.title = "naam",                                                                   \
		.columns = "id naam",                                                              \
		.sort = "naam",                                                                    \
	}

TABEL(grond, "grond", "gronden", "bijvoorbeeld 5-onder-a.");
TABEL(oorzaak, "oorzaak", "oorzaken", "bijvoorbeeld wachtlijst-zorg.");
TABEL(uitkomst, "uitkomst", "uitkomsten", "bijvoorbeeld terug-eigen-school.");

static const struct field thuiszitter_fields[] = {
	{ .name = "nummer",
	    .label = "Nummer",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM | FIELD_SEARCH,
	    .max = 20,
	    .help = "Het jaar en een volgnummer: 26-014." },
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
	    .help = "Dreigend, absoluut, relatief, geoorloofd of vrijstelling." },
	{ .name = "eerste_verzuimdag",
	    .label = "Eerste verzuimdag",
	    .brief = "Sinds",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .help = "De eerste dag zonder onderwijs." },
	{ .name = "voornaam",
	    .label = "Voornaam",
	    .type = FIELD_TEXT,
	    .flags = FIELD_PERSONAL | FIELD_SEARCH,
	    .max = 80,
	    .help = "De roepnaam van het kind; mag leeg blijven." },
	{ .name = "achternaam",
	    .label = "Achternaam",
	    .type = FIELD_TEXT,
	    .flags = FIELD_PERSONAL | FIELD_SEARCH,
	    .max = 80,
	    .help = "De achternaam van het kind; mag leeg blijven." },
	{ .name = "geboortedatum",
	    .label = "Geboortedatum",
	    .type = FIELD_DATE,
	    .flags = FIELD_PERSONAL,
	    .help = "De geboortedatum; mag leeg blijven." },
	{ .name = "groep",
	    .label = "Groep",
	    .type = FIELD_TEXT,
	    .max = 12,
	    .help = "De groep of klas." },
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
	{ .name = "eerstvolgend",
	    .label = "Eerstvolgende termijn",
	    .type = FIELD_TEXT,
	    .flags = FIELD_DERIVED,
	    .help = "Wat het eerst moet gebeuren." },
	{ .name = "urgent_op",
	    .label = "Uiterlijk",
	    .type = FIELD_DATE,
	    .flags = FIELD_DERIVED,
	    .help = "De dag waarop dat uiterlijk moet." },
	{ .name = "gemeld_op",
	    .label = "Gemeld bij swv",
	    .type = FIELD_DATE,
	    .help = "De dag waarop de school het bij het samenwerkingsverband meldde." },
	{ .name = "leerplicht_op",
	    .label = "Gemeld bij leerplicht",
	    .type = FIELD_DATE,
	    .help = "De dag waarop de school het bij leerplicht meldde." },
	{ .name = "plan_op",
	    .label = "Plan op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop er een plan van aanpak was." },
	{ .name = "hervat_op",
	    .label = "Hervat op",
	    .type = FIELD_DATE,
	    .help = "De dag waarop het kind weer onderwijs kreeg." },
	{ .name = "wacht_op",
	    .label = "Wacht op",
	    .type = FIELD_CHOICE,
	    .choices = choices_betrokkene,
	    .help = "Wie nu aan zet is." },
	{ .name = "wacht_sinds",
	    .label = "Wacht sinds",
	    .type = FIELD_DATE,
	    .help = "Sinds wanneer; leeg is de dag waarop u het invult." },
	{ .name = "escalatiestap",
	    .label = "Escalatiestap",
	    .type = FIELD_CHOICE,
	    .choices = choices_escalatie,
	    .help = "Wie er nu over gaat." },
	{ .name = "bestuur",
	    .label = "Bestuur",
	    .type = FIELD_REF,
	    .to = "bestuur",
	    .help = "Het schoolbestuur; leeg is dat van de school." },
	{ .name = "gebied",
	    .label = "Gebied",
	    .type = FIELD_REF,
	    .to = "gebied",
	    .help = "Het gebied; leeg is dat van de school." },
	{ .name = "gemeente",
	    .label = "Gemeente",
	    .type = FIELD_REF,
	    .to = "gemeente",
	    .help = "Waar het kind woont; leeg is de gemeente van de school." },
	{ .name = "consulent",
	    .label = "Consulent",
	    .type = FIELD_REF,
	    .to = "functie",
	    .help = "Wie het dossier doet; leeg is de consulent van het gebied." },
	{ .name = "grond",
	    .label = "Grond",
	    .type = FIELD_REF,
	    .to = "grond",
	    .help = "De grond van een vrijstelling of een geoorloofde afwezigheid." },
	{ .name = "oorzaken",
	    .label = "Oorzaken",
	    .type = FIELD_LIST,
	    .to = "oorzaak",
	    .help = "Wat eronder ligt; meer dan één mag." },
	{ .name = "verklaarbaar",
	    .label = "Verklaarbaar",
	    .type = FIELD_BOOL,
	    .help = "Ja: er is een verklaring, en alles wat kan wordt gedaan." },
	{ .name = "uitkomst",
	    .label = "Uitkomst",
	    .type = FIELD_REF,
	    .to = "uitkomst",
	    .help = "Hoe het is afgelopen." },
	{ .name = "gesloten_op",
	    .label = "Gesloten op",
	    .type = FIELD_DATE,
	    .flags = FIELD_SYSTEM,
	    .help = "De dag waarop het dossier dicht ging." },
	{ .name = "gewist_op",
	    .label = "Gewist op",
	    .type = FIELD_DATE,
	    .flags = FIELD_SYSTEM,
	    .help = "De dag waarop is gewist wie het kind is; de feiten voor de cijfers blijven." },
	{ .name = "ouders",
	    .label = "Ouders",
	    .type = FIELD_LINES,
	    .flags = FIELD_PERSONAL,
	    .max = 1000,
	    .help = "Wie de ouders zijn en hoe zij te bereiken zijn." },
	{ .name = "bijzonderheden",
	    .label = "Bijzonderheden",
	    .type = FIELD_LINES,
	    .flags = FIELD_PERSONAL,
	    .help = "Wat verder van belang is; niet meer dan nodig." },
};

struct volgorde {
	const char *eerst, *dan, *zin;
};

/* "26-014".  It stands where no name may stand, so nothing else goes for a number. */
static bool
is_nummer(const char *s)
{
	size_t jaar = strspn(s, "0123456789");

	return jaar == 2 && s[2] == '-' && strspn(s + 3, "0123456789") >= 3 &&
	       !s[3 + strspn(s + 3, "0123456789")];
}

/* What cannot have been: a report, a plan or a return before the first day of absence. */
static enum swv_err
thuiszitter_check(const struct rec *rec, struct fault *fault)
{
	static const struct volgorde rows[] = {
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
	};

	for (size_t i = 0; i < COUNT(rows); i++)
		if (rec_has(rec, rows[i].eerst) && rec_has(rec, rows[i].dan) &&
		    rec_date(rec, rows[i].dan) < rec_date(rec, rows[i].eerst))
			return fault_set(
			    fault, SWV_EIMPOSSIBLE, NULL, rows[i].zin, "kijk de twee dagen na");
	if (rec_has(rec, "nummer") && !is_nummer(rec_id(rec))) /* a form has none yet */
		return fault_set(fault, SWV_EIMPOSSIBLE, "Nummer", "Dit is geen dossiernummer",
		    "schrijf het jaar en een volgnummer: 26-014");
	if (!rec_has(rec, "school") && !str_eq(rec_text(rec, "soort"), "absoluut"))
		return fault_set(fault, SWV_EREQUIRED, "School", NULL,
		    "alleen bij absoluut verzuim kan er geen school zijn");
	return SWV_OK;
}

const struct kind kind_thuiszitter = {
	.name = "thuiszitter",
	.label = "dossier",
	.labels = "dossiers",
	.fields = thuiszitter_fields,
	.n_fields = COUNT(thuiszitter_fields),
	.title = "nummer",
	.columns = "nummer school status dagen_thuis eerstvolgend urgent_op",
	.sort = "urgent_op",
	.day = "eerste_verzuimdag",
	.check = thuiszitter_check,
};

/* One line of what happened in a case.  Never changed: corrected by a later one. */
static const struct field logregel_fields[] = {
	{ .name = "id", .label = "Nummer", .type = FIELD_TEXT, .flags = FIELD_SYSTEM, .help = "" },
	{ .name = "thuiszitter",
	    .label = "Dossier",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED | FIELD_ONCE,
	    .to = "thuiszitter",
	    .help = "Het nummer van het dossier." },
	{ .name = "tekst",
	    .label = "Wat",
	    .type = FIELD_LINES,
	    .flags = FIELD_REQUIRED | FIELD_PERSONAL | FIELD_SEARCH,
	    .help = "Wat er is besproken of gebeurd." },
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_contactsoort,
	    .initial = "telefoon",
	    .help = "Telefoon, e-mail, gesprek, huisbezoek, MDO, besluit, afspraak of notitie." },
	{ .name = "met",
	    .label = "Met",
	    .type = FIELD_LIST,
	    .choices = choices_betrokkene,
	    .help = "Met wie; meer dan één mag." },
	{ .name = "op",
	    .label = "Op",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .initial = "vandaag",
	    .help = "De dag waarop het was." },
	{ .name = "afspraak",
	    .label = "Afspraak",
	    .type = FIELD_TEXT,
	    .flags = FIELD_PERSONAL,
	    .help = "Wat er is afgesproken." },
	{ .name = "afspraak_op",
	    .label = "Afspraak voor",
	    .type = FIELD_DATE,
	    .help = "De dag waarop de afspraak klaar moet zijn: ma, 12-3, +2w." },
	{ .name = "voldoet",
	    .label = "Komt na",
	    .type = FIELD_REF,
	    .to = "logregel",
	    .help = "Het nummer van de logregel waarvan de afspraak hiermee is nagekomen." },
	{ .name = "verbetert",
	    .label = "Verbetert",
	    .type = FIELD_REF,
	    .to = "logregel",
	    .help = "Het nummer van de logregel die hiermee is verbeterd." },
	{ .name = "door",
	    .label = "Door",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM | FIELD_LOGGED,
	    .help = "Wie de regel schreef." },
};

static enum swv_err
logregel_check(const struct rec *rec, struct fault *fault)
{
	if (rec_has(rec, "afspraak") && !rec_has(rec, "afspraak_op"))
		return fault_set(fault, SWV_EREQUIRED, "Afspraak voor", NULL,
		    "vul in op welke dag de afspraak klaar moet zijn");
	if (rec_has(rec, "afspraak_op") && rec_date(rec, "afspraak_op") < rec_date(rec, "op"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Afspraak voor",
		    "De afspraak is al voorbij op de dag waarop zij is gemaakt",
		    "kijk de twee dagen na");
	return SWV_OK;
}

const struct kind kind_logregel = {
	.name = "logregel",
	.label = "logregel",
	.labels = "logregels",
	.flags = KIND_NUMBERED | KIND_APPEND,
	.hangs = "thuiszitter",
	.fields = logregel_fields,
	.n_fields = COUNT(logregel_fields),
	.columns = "id op thuiszitter soort met afspraak_op door",
	.sort = "-id",
	.day = "op",
	.check = logregel_check,
};
