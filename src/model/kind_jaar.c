/* SPDX-License-Identifier: EUPL-1.2 */
/* What the association file says about its year: holidays and the kwaliteitskalender. */
#include "swv/model/kinds.h"

#include "swv/base/str.h"
#include "swv/model/herhaling_rec.h"
#include "swv/model/rec.h"
#include "swv/model/schooljaar.h"
#include "swv/model/vakantie.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static const struct choice choices_vakantie[] = {
	{ "herfst", "herfstvakantie" },
	{ "kerst", "kerstvakantie" },
	{ "voorjaar", "voorjaarsvakantie" },
	{ "mei", "meivakantie" },
	{ "zomer", "zomervakantie" },
	{ "overig", "vrije dagen" },
	{ NULL, NULL },
};

static const struct field vakantie_fields[] = {
	FIELD_ID("bijvoorbeeld herfst-2026."),
	{ .name = "naam",
	    .label = "Naam",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_vakantie,
	    .help = "Welke vakantie." },
	{ .name = "van",
	    .label = "Eerste dag",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .help = "De eerste vrije dag." },
	{ .name = "tot",
	    .label = "Laatste dag",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .help = "De laatste vrije dag." },
	FIELDS_STRUCTURE,
};

static enum swv_err
vakantie_rec_check(const struct rec *rec, struct fault *fault)
{
	struct vakantie v = { .naam = rec_text(rec, "naam"),
		.eerste = rec_date(rec, "van"),
		.laatste = rec_date(rec, "tot") };

	v.schooljaar = schooljaar_of(v.eerste, (struct maanddag){ 0 });
	return vakantie_check(&v, (struct maanddag){ 0 }, fault);
}

const struct kind kind_vakantie = {
	.name = "vakantie",
	.label = "schoolvakantie",
	.labels = "schoolvakanties",
	.flags = KIND_STRUCTURE,
	.fields = vakantie_fields,
	.n_fields = COUNT(vakantie_fields),
	.title = "naam",
	.columns = "naam van tot",
	.sort = "van",
	.check = vakantie_rec_check,
};

static const struct field feestdag_fields[] = {
	FIELD_ID("bijvoorbeeld hemelvaart-vrijdag-2027."),
	{ .name = "datum",
	    .label = "Dag",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .help = "De dag die bij koninklijk besluit met een feestdag gelijk is gesteld." },
	FIELD_NAAM,
	FIELDS_STRUCTURE,
};

const struct kind kind_feestdag = {
	.name = "feestdag",
	.label = "gelijkgestelde dag",
	.labels = "gelijkgestelde dagen",
	.flags = KIND_STRUCTURE,
	.fields = feestdag_fields,
	.n_fields = COUNT(feestdag_fields),
	.title = "naam",
	.columns = "datum naam",
	.sort = "datum",
};

/* The keys of an item of the kwaliteitskalender, as DESIGN 5 gives them. */
static const struct field kalenderpost_fields[] = {
	FIELD_ID("bijvoorbeeld jaarverslag."),
	{ .name = "groep",
	    .label = "Groep",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 40,
	    .help = "Waar het bij hoort: plannen, verantwoording …" },
	{ .name = "titel",
	    .label = "Titel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_SEARCH | FIELD_LOGGED,
	    .help = "Wat er moet gebeuren." },
	{ .name = "voor",
	    .label = "Voor",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 5,
	    .notatie = NOTATIE_MAANDDAG,
	    .help = "Maand en dag: 07-01 is voor 1 juli, dus uiterlijk 30 juni." },
	{ .name = "uiterlijk",
	    .label = "Uiterlijk",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 5,
	    .notatie = NOTATIE_MAANDDAG,
	    .help = "Maand en dag: 07-01 is uiterlijk 1 juli." },
	{ .name = "in",
	    .label = "In",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 2,
	    .notatie = NOTATIE_MAAND,
	    .help = "De maand: 10 is oktober." },
	{ .name = "elke",
	    .label = "Elke",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 20,
	    .help = "1 jaar, 4 jaar of 3 per jaar." },
	{ .name = "data",
	    .label = "Data",
	    .type = FIELD_LIST,
	    .notatie = NOTATIE_MAANDDAG,
	    .help = "Bij meer keren per jaar: maand en dag van elke keer." },
	{ .name = "vanaf",
	    .label = "Vanaf",
	    .type = FIELD_INT,
	    .min = 1990,
	    .max = 2199,
	    .help = "Het kalenderjaar van een keer die bekend is." },
	{ .name = "rrule",
	    .label = "Herhaalregel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .help = "Een regel volgens RFC 5545, als niets anders past." },
	{ .name = "bij",
	    .label = "Bij",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .help = "De gebeurtenis waar het op wacht." },
	{ .name = "planning",
	    .label = "Planning",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 40,
	    .help = "volgt: de dag wordt nog gepland." },
	{ .name = "per",
	    .label = "Per",
	    .type = FIELD_CHOICE,
	    .choices = choices_per,
	    .help = "Wie het ieder voor zich moet doen." },
	{ .name = "wie",
	    .label = "Wie",
	    .type = FIELD_LIST,
	    .to = WIE_KINDS,
	    .help = "Wie ervoor zorgt." },
	FIELD_OPMERKING,
	FIELDS_STRUCTURE,
};

static enum swv_err
kalenderpost_check(const struct rec *rec, struct fault *fault)
{
	struct herhaling_rec h;
	enum swv_err err;

	/* items that people add themselves are called so; theirs and the post's would meet */
	if (str_eq(rec_id(rec), "eigen") || str_starts(rec_id(rec), "eigen-"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Id",
		    "De id \"eigen\" is voor items die mensen zelf toevoegen",
		    "geef deze post een andere id");
	herhaling_from_rec(rec, &h);
	err = herhaling_check(&h.herhaling, fault);
	herhaling_rec_fini(&h);
	return err;
}

const struct kind kind_kalenderpost = {
	.name = "kalenderpost",
	.label = "post van de kwaliteitskalender",
	.labels = "posten van de kwaliteitskalender",
	.flags = KIND_STRUCTURE,
	.fields = kalenderpost_fields,
	.n_fields = COUNT(kalenderpost_fields),
	.title = "titel",
	.columns = "id groep titel voor elke wie",
	.sort = "titel",
	.check = kalenderpost_check,
};
