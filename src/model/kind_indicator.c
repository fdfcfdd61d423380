/* SPDX-License-Identifier: EUPL-1.2 */
/* Indicators of a plan, and what was measured of them. */
#include "swv/base/str.h"
#include "swv/model/indicator.h"
#include "swv/model/knoop.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

enum { MAAT_MAX = 1 << 30 };
#define MAAT .type = FIELD_DECIMAL, .min = -INT64_C(100) * MAAT_MAX, .max = INT64_C(100) * MAAT_MAX

static const struct choice choices_eenheid[] = {
	{ "procent", "procent" },
	{ "aantal", "aantal" },
	{ "cijfer", "cijfer" },
	{ "weken", "weken" },
	{ "euro", "euro" },
	{ NULL, NULL },
};

static const struct choice choices_richting[] = {
	{ "hoger", "hoger is beter" },
	{ "lager", "lager is beter" },
	{ "binnen", "binnen de grenzen" },
	{ NULL, NULL },
};

static const struct choice choices_meet_per[] = {
	{ "bestuur", "bestuur" },
	{ "school", "school" },
	{ "gebied", "gebied" },
	{ "gemeente", "gemeente" },
	{ NULL, NULL },
};

static const struct choice choices_meetperiode[] = {
	{ "maand", "elke maand" },
	{ "kwartaal", "elk kwartaal" },
	{ "trimester", "elk trimester" },
	{ "halfjaar", "elk halfjaar" },
	{ "schooljaar", "elk schooljaar" },
	{ "jaar", "elk kalenderjaar" },
	{ NULL, NULL },
};

static const struct field indicator_fields[] = {
	NODE_ID,
	NODE_PLAN,
	NODE_OUDER,
	NODE_ABOVE("programmalijn", "Programmalijn"),
	NODE_ABOVE("doel", "Doel"),
	NODE_ABOVE("resultaat", "Resultaat"),
	NODE_TITEL,
	NODE_NUMMER,
	{ .name = "eenheid",
	    .label = "Eenheid",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_eenheid,
	    .initial = "procent",
	    .help = "Waarin gemeten wordt: procent, aantal, cijfer, weken of euro." },
	{ .name = "ondergrens",
	    .label = "Ondergrens",
	    .brief = "Onder",
	    MAAT,
	    .help = "Hoger is beter: wat minstens moet. Lager is beter: de streef, tot hier groen. "
		    "Een van beide mag leeg." },
	{ .name = "bovengrens",
	    .label = "Bovengrens",
	    .brief = "Boven",
	    MAAT,
	    .help =
		"Hoger is beter: de streef, vanaf hier groen. Lager is beter: wat hoogstens mag. "
		"Ertussen is oranje." },
	{ .name = "richting",
	    .label = "Richting",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_richting,
	    .initial = "hoger",
	    .help = "Hoger of lager is beter, of binnen de grenzen; erbuiten is rood." },
	{ .name = "per",
	    .label = "Per",
	    .type = FIELD_CHOICE,
	    .choices = choices_meet_per,
	    .help = "Van wie elk gemeten wordt; leeg: van het hele samenwerkingsverband." },
	{ .name = "meetperiode",
	    .label = "Meetperiode",
	    .type = FIELD_CHOICE,
	    .choices = choices_meetperiode,
	    .help = "Hoe vaak gemeten wordt; leeg: niet vast." },
	{ .name = "meetinstrument",
	    .label = "Meetinstrument",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .help = "Waarmee gemeten wordt." },
	{ .name = "cijfer",
	    .label = "Telt zelf",
	    .type = FIELD_CHOICE,
	    .choices = choices_indicatorcijfer,
	    .help = "Het cijfer waarmee het programma zelf telt; leeg: u legt metingen vast." },
	{ .name = "post",
	    .label = "Waarvan",
	    .type = FIELD_REF,
	    .to = "kalenderpost formuliersoort",
	    .help = "Welk punt van de kwaliteitskalender of welk formulier wordt geteld." },
	{ .name = "laatste",
	    .label = "Laatste",
	    MAAT,
	    .flags = FIELD_DERIVED,
	    .help = "Wat het laatst is gemeten of nu geteld." },
	{ .name = "vorige",
	    .label = "Vorige",
	    MAAT,
	    .flags = FIELD_DERIVED,
	    .help = "Wat er de periode ervoor is gemeten." },
	{ .name = "periode",
	    .label = "Periode",
	    .type = FIELD_TEXT,
	    .flags = FIELD_DERIVED,
	    .help = "Van welke periode het laatste is." },
	{ .name = "status",
	    .label = "Status",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_DERIVED,
	    .choices = choices_indicator_status,
	    .help =
		"Groen, oranje of rood, geen meting, of verborgen omdat het er te weinig zijn." },
	{ .name = "berekend",
	    .label = "Berekend",
	    .type = FIELD_BOOL,
	    .flags = FIELD_DERIVED,
	    .help = "Ja: het programma telt het zelf." },
	NODE_TEKST,
	NODE_EIGENAAR,
	NODE_STEUNT,
	NODE_VOLGORDE,
	NODE_HERKOMST,
};

/* The unit that goes with what a figure is made of: days are told as weeks. */
static const char *
unit_of(enum cijfer_vorm vorm)
{
	static const char *const units[] = {
		[CIJFER_AANTAL] = "aantal",
		[CIJFER_DEEL] = "procent",
		[CIJFER_MEDIAAN] = "weken",
		[CIJFER_LANGSTE] = "weken",
		[CIJFER_GEMIDDELDE] = "cijfer",
		[CIJFER_BEDRAG] = "euro",
	};

	return units[vorm];
}

static enum swv_err
check_cijfer(const struct rec *rec, struct fault *fault)
{
	const struct indicatorcijfer *c = indicatorcijfer_find(rec_text(rec, "cijfer"));
	bool post = str_in_words(indicatorcijfers_met_post, rec_text(rec, "cijfer"));

	if (post != rec_has(rec, "post"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Waarvan",
		    post ? "Dit cijfer telt een punt van de kalender of een formulier"
			 : "Waarvan hoort bij een cijfer dat een punt of een formulier telt",
		    post ? "kies bij Waarvan welk" : "maak het leeg, of kies zo'n cijfer");
	if (c && !str_eq(rec_text(rec, "eenheid"), unit_of(c->vorm)))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Eenheid",
		    "Dit cijfer telt in een andere eenheid", unit_of(c->vorm));
	return SWV_OK;
}

static enum swv_err
indicator_check(const struct rec *rec, struct fault *fault)
{
	if (!rec_has(rec, "ondergrens") && !rec_has(rec, "bovengrens"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Ondergrens",
		    "Zonder grens is niet te zeggen of het goed gaat",
		    "geef een ondergrens, een bovengrens of allebei");
	if (rec_has(rec, "ondergrens") && rec_has(rec, "bovengrens") &&
	    rec_int(rec, "ondergrens") > rec_int(rec, "bovengrens"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Bovengrens",
		    "De bovengrens ligt onder de ondergrens", "draai ze om");
	return check_cijfer(rec, fault);
}

const struct kind kind_indicator = {
	.name = "indicator",
	.label = "indicator",
	.labels = "indicatoren",
	.base = "knoop",
	.flags = KIND_TREE,
	.fields = indicator_fields,
	.n_fields = COUNT(indicator_fields),
	.title = "titel",
	.columns = "id titel eenheid laatste periode status",
	.sort = "volgorde",
	.check = indicator_check,
};

static const struct field meting_fields[] = {
	{ .name = "id", .label = "Nummer", .type = FIELD_TEXT, .flags = FIELD_SYSTEM, .help = "" },
	{ .name = "indicator",
	    .label = "Indicator",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED | FIELD_ONCE,
	    .to = "indicator",
	    .help = "Waarvan dit de meting is." },
	{ .name = "periode",
	    .label = "Periode",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_LOGGED,
	    .max = 20, /* what is none is told as it was typed */
	    .notatie = NOTATIE_PERIODE,
	    .help =
		"2026-2027, 2026-K1, 2026-T1, 2026-H1, 2026 of 2026-03; leeg: die van de dag." },
	{ .name = "van",
	    .label = "Van",
	    .type = FIELD_REF,
	    .to = "bestuur school gebied gemeente",
	    .help =
		"Van welk bestuur, welke school, welk gebied of welke gemeente; leeg: allemaal." },
	{ .name = "waarde",
	    .label = "Waarde",
	    MAAT,
	    .flags = FIELD_REQUIRED,
	    .help = "Wat er gemeten is, in de eenheid van de indicator." },
	{ .name = "op",
	    .label = "Op",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .initial = "vandaag",
	    .help = "De dag waarop het bekend werd." },
	{ .name = "bron",
	    .label = "Bron",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED | FIELD_SEARCH,
	    .help = "Waar het vandaan komt: een document, een vragenlijst, een vergadering." },
	FIELD_OPMERKING,
	{ .name = "einde",
	    .label = "Laatste dag",
	    .type = FIELD_DATE,
	    .flags = FIELD_SYSTEM | FIELD_DETAIL,
	    .help = "De laatste dag van de periode." },
	{ .name = "door",
	    .label = "Door",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM | FIELD_LOGGED,
	    .max = 40,
	    .help = "Wie de meting vastlegde." },
};

const struct kind kind_meting = {
	.name = "meting",
	.label = "meting",
	.labels = "metingen",
	.flags = KIND_NUMBERED,
	.hangs = "indicator",
	.fields = meting_fields,
	.n_fields = COUNT(meting_fields),
	.title = "periode",
	.columns = "id indicator periode van waarde op bron",
	.nieuw = "indicator waarde periode van op bron opmerking",
	.sort = "-einde",
	.day = "einde",
};
