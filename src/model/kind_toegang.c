/* SPDX-License-Identifier: EUPL-1.2 */
/* Who may come in, by which key, in which role, and for whom they stand in. */
#include "swv/model/kinds.h"

#include "swv/base/str.h"
#include "swv/model/rec.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static const struct choice choices_bereik[] = {
	{ "eigen", "alleen de eigen gebieden" },
	{ "alle", "alle gebieden" },
	{ NULL, NULL },
};

/* What is left empty is as the role of that name has it by default (rol.c). */
static const struct field rol_fields[] = {
	FIELD_ID("bijvoorbeeld consulent."),
	FIELD_NAAM,
	{ .name = "gebieden",
	    .label = "Gebieden",
	    .type = FIELD_CHOICE,
	    .choices = choices_bereik,
	    .help = "Van welke gebieden de dossiers zijn te zien: eigen of alle." },
	{ .name = "rechten",
	    .label = "Rechten",
	    .type = FIELD_LIST,
	    .flags = FIELD_LOGGED,
	    .notatie = NOTATIE_RECHT,
	    .help = "Wat de rol mag, zoals: dossiers: inzien maken wijzigen." },
	FIELDS_STRUCTURE,
};

const struct kind kind_rol = {
	.name = "rol",
	.label = "rol",
	.labels = "rollen",
	.flags = KIND_STRUCTURE,
	.fields = rol_fields,
	.n_fields = COUNT(rol_fields),
	.title = "naam",
	.columns = "id naam gebieden",
	.sort = "naam",
};

static const struct field gebruiker_fields[] = {
	{ .name = "id",
	    .label = "Gebruiker",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_ONCE | FIELD_SEARCH,
	    .max = 32,
	    .notatie = NOTATIE_ID,
	    .help = "Kort en vast, zoals jdejong; zo staat het in het logboek." },
	{ .name = "naam",
	    .label = "Naam",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_SEARCH,
	    .max = 80,
	    .help = "Hoe iemand heet." },
	{ .name = "rollen",
	    .label = "Rollen",
	    .type = FIELD_LIST,
	    .flags = FIELD_REQUIRED | FIELD_LOGGED,
	    .notatie = NOTATIE_ID,
	    .help = "Wat iemand mag: consulent, coordinator, directeur, toezicht, beheerder, fg." },
	{ .name = "functies",
	    .label = "Functies",
	    .type = FIELD_LIST,
	    .to = "functie",
	    .help = "Wat iemands werk is; wat daarop staat is \"van mij\"." },
	{ .name = "gebieden",
	    .label = "Gebieden",
	    .type = FIELD_LIST,
	    .to = "gebied",
	    .help = "De gebieden van een rol die alleen de eigen gebieden ziet." },
	{ .name = "unix",
	    .label = "Unix-account",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 32,
	    .help =
		"De naam waarmee iemand op de server zelf is aangemeld; leeg: alleen met een sleutel." },
	{ .name = "status",
	    .label = "Status",
	    .type = FIELD_CHOICE,
	    .flags = FIELD_REQUIRED,
	    .choices = choices_gebruiker_status,
	    .initial = "actief",
	    .help = "Actief, of uit: dan komt iemand er niet meer in." },
};

const struct choice choices_gebruiker_status[] = {
	{ "actief", "actief" },
	{ "uit", "uit" },
	{ NULL, NULL },
};

const struct kind kind_gebruiker = {
	.name = "gebruiker",
	.label = "gebruiker",
	.labels = "gebruikers",
	.flags = KIND_KEPT,
	.fields = gebruiker_fields,
	.n_fields = COUNT(gebruiker_fields),
	.title = "naam",
	.columns = "id naam rollen functies gebieden status",
	.sort = "naam",
};

/* A key is never changed or thrown away, only withdrawn: the logboek names it by its number. */
static const struct field sleutel_fields[] = {
	{ .name = "id", .label = "Nummer", .type = FIELD_TEXT, .flags = FIELD_SYSTEM, .help = "" },
	{ .name = "gebruiker",
	    .label = "Gebruiker",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED | FIELD_ONCE | FIELD_LISTED,
	    .to = "gebruiker",
	    .help = "Van wie de sleutel is." },
	{ .name = "naam",
	    .label = "Naam",
	    .type = FIELD_TEXT,
	    .flags = FIELD_LOGGED,
	    .max = 60,
	    .help = "Waar de sleutel op staat, zoals laptop of yubikey." },
	{ .name = "soort",
	    .label = "Soort",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM | FIELD_LOGGED,
	    .max = 60,
	    .help = "Het soort sleutel, zoals ssh-ed25519." },
	{ .name = "publiek",
	    .label = "Publieke sleutel",
	    .type = FIELD_TEXT,
	    .flags = FIELD_REQUIRED | FIELD_ONCE | FIELD_DETAIL | FIELD_LOGGED,
	    .max = 4000,
	    .help = "De regel uit het bestand dat op .pub eindigt." },
	{ .name = "vingerafdruk",
	    .label = "Vingerafdruk",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM | FIELD_LOGGED,
	    .max = 60,
	    .help = "Waaraan u de sleutel herkent: SHA256:…" },
	{ .name = "verloopt_op",
	    .label = "Verloopt op",
	    .type = FIELD_DATE,
	    .help = "De laatste dag waarop de sleutel werkt; leeg: tot hij wordt ingetrokken." },
	{ .name = "ingetrokken_op",
	    .label = "Ingetrokken op",
	    .type = FIELD_DATE,
	    .help = "Vanaf deze dag doet de sleutel het niet meer." },
};

const struct kind kind_sleutel = {
	.name = "sleutel",
	.label = "sleutel",
	.labels = "sleutels",
	.flags = KIND_NUMBERED | KIND_KEPT,
	.hangs = "gebruiker",
	.fields = sleutel_fields,
	.n_fields = COUNT(sleutel_fields),
	.title = "naam",
	.columns = "id gebruiker naam soort vingerafdruk verloopt_op ingetrokken_op",
	.sort = "id",
};

/* Standing in for a colleague: so nobody needs to lend a key. */
static const struct field waarneming_fields[] = {
	{ .name = "id", .label = "Nummer", .type = FIELD_TEXT, .flags = FIELD_SYSTEM, .help = "" },
	{ .name = "gebruiker",
	    .label = "Gebruiker",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED | FIELD_ONCE | FIELD_LISTED,
	    .to = "gebruiker",
	    .help = "Wie waarneemt." },
	{ .name = "gebied",
	    .label = "Gebied",
	    .type = FIELD_REF,
	    .flags = FIELD_REQUIRED | FIELD_ONCE,
	    .to = "gebied",
	    .help = "Het gebied dat wordt waargenomen." },
	{ .name = "van",
	    .label = "Eerste dag",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .initial = "vandaag",
	    .help = "De eerste dag." },
	{ .name = "tot",
	    .label = "Laatste dag",
	    .type = FIELD_DATE,
	    .flags = FIELD_REQUIRED,
	    .help = "De laatste dag; daarna houdt het vanzelf op." },
	{ .name = "reden",
	    .label = "Reden",
	    .type = FIELD_TEXT,
	    .max = 120,
	    .help = "Waarom, zoals vakantie." },
	{ .name = "door",
	    .label = "Door",
	    .type = FIELD_TEXT,
	    .flags = FIELD_SYSTEM | FIELD_LOGGED,
	    .help = "Wie het regelde." },
};

static enum swv_err
waarneming_check(const struct rec *rec, struct fault *fault)
{
	if (rec_date(rec, "tot") < rec_date(rec, "van"))
		return fault_set(fault, SWV_EIMPOSSIBLE, NULL, "De laatste dag komt voor de eerste",
		    "kijk de twee dagen na");
	if (rec_date(rec, "tot") - rec_date(rec, "van") > 366)
		return fault_set(fault, SWV_EIMPOSSIBLE, NULL,
		    "Een waarneming duurt hoogstens een jaar",
		    "geef een eerdere laatste dag; daarna kan er een nieuwe komen");
	return SWV_OK;
}

const struct kind kind_waarneming = {
	.name = "waarneming",
	.label = "waarneming",
	.labels = "waarnemingen",
	.flags = KIND_NUMBERED,
	.hangs = "gebruiker",
	.fields = waarneming_fields,
	.n_fields = COUNT(waarneming_fields),
	.columns = "id gebruiker gebied van tot reden door",
	.sort = "-tot",
	.day = "tot",
	.check = waarneming_check,
};
