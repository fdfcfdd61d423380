/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/formulierblad_intern.h"

#include <inttypes.h>
#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/formulierantwoord.h"
#include "swv/model/formulierstap.h"
#include "swv/model/value.h"
#include "swv/service/lezen.h"
#include "swv/tui/app.h"

enum { LABEL = 15, NOTE_ROWS = 2 };

static void
fact(struct formulierrijen *f, const char *label, const char *text, struct focus opens, char mark)
{
	struct formulierrij row = { .soort = FORMULIERRIJ_FEIT, .opens = opens, .mark = mark };
	struct str key = { 0 };

	if (!*text)
		return;
	formulierrij_sleutel("feit", label, &key);
	formulierrij_zet(
	    f, &row, key.s, &(struct rijinhoud){ .label = label, .breed = LABEL, .links = text });
	str_fini(&key);
}

static void
fact_money(
    struct formulierrijen *f, const char *label, int64_t now, int64_t before, bool has_before)
{
	struct formulierrij row = { .soort = FORMULIERRIJ_FEIT };
	struct str key = { 0 }, sum = { 0 }, was = { 0 };

	str_add(&sum, "€ ");
	formulierbedrag_toon(now, false, &sum);
	if (has_before)
		str_add(&was, "€ ");
	if (has_before)
		formulierbedrag_toon(before, false, &was);
	formulierrij_sleutel("feit", label, &key);
	formulierrij_zet(f, &row, key.s,
	    &(struct rijinhoud){ .links = label, .midden = sum.s, .rechts = str_get(&was) });
	str_fini(&key);
	str_fini(&sum);
	str_fini(&was);
}

static const struct focus nothing = { NULL, NULL };

/* Whose form it is, to be opened. */
static void
fact_owner(struct formulierrijen *f)
{
	static const char *const owners[] = { "bestuur", "school", "gebied", "gemeente" };
	const struct rec *rec = f->beeld.form;
	const char *per = rec_text(f->beeld.soort, "per");

	for (size_t i = 0; i < sizeof(owners) / sizeof(owners[0]); i++) {
		const struct field *field = &rec->kind->fields[kind_field(rec->kind, owners[i])];
		char *name;

		if (!str_eq(owners[i], per) || !rec_has(rec, per))
			continue;
		name = lezen_naam(app_session(f->tui), per, rec_text(rec, per));
		fact(f, field->label, name, (struct focus){ kind_find(per), rec_text(rec, per) },
		    ' ');
		free(name);
	}
}

/* "A. Jansen, bestuurder, op di 8 januari 2019: waarom": a step that was taken; nothing without its
 * day. */
static void
fact_step(
    struct formulierrijen *f, const char *label, const char *day, const char *who, const char *why)
{
	const struct rec *rec = f->beeld.form;
	struct str text = { 0 };
	char buf[DATUM_MAX];

	if (!rec_has(rec, day))
		return;
	str_addf(
	    &text, "%s%sop %s", who, *who ? ", " : "", datum_toon_lang(rec_date(rec, day), buf));
	str_addf(&text, "%s%s", *why ? ": " : "", why);
	fact(f, label, text.s, nothing, ' ');
	str_fini(&text);
}

/* The status with what is known of the steps to it. */
static void
put_status(struct formulierrijen *f)
{
	const struct rec *rec = f->beeld.form;
	struct str text = { 0 };

	value_format(&rec->kind->fields[kind_field(rec->kind, "status")], rec_get(rec, "status"),
	    VALUE_HUMAN, &text);
	if (rec_bool(rec, "nulmelding"))
		str_add(&text, "; nulmelding: er is niets te melden");
	fact(f, "Status", text.s, nothing, ' ');
	str_clear(&text);
	str_addf(&text, "%s, %s", rec_text(rec, "goedgekeurd_door"),
	    rec_text(rec, "goedgekeurd_functie"));
	fact_step(f, "Goedgekeurd", "goedgekeurd_op", text.s, "");
	fact_step(f, "Ingediend", "ingediend_op", "", "");
	fact_step(f, "Akkoord", "akkoord_op", "", "");
	fact_step(f, "Teruggegeven", "teruggegeven_op", "", rec_text(rec, "reden"));
	str_fini(&text);
}

/* The last day, and whether it is behind us. */
static void
fact_due(struct formulierrijen *f)
{
	const struct rec *rec = f->beeld.form;
	swv_date day = rec_date(rec, rec_has(rec, "uitstel") ? "uitstel" : "uiterlijk");
	bool late = day != DATE_NONE && day < session_vandaag(app_session(f->tui)) &&
		    formulier_is_open(rec);
	char text[DATUM_MAX];
	struct str due = { 0 };

	if (day == DATE_NONE)
		return;
	str_addf(&due, "%s%s%s", datum_toon_lang(day, text),
	    rec_has(rec, "uitstel") ? ", na uitstel" : "", late ? ": te laat" : "");
	fact(f, "Uiterlijk", due.s, nothing, late ? '!' : ' ');
	str_fini(&due);
}

static void
fact_last_time(struct formulierrijen *f)
{
	const struct rec *vorig = f->beeld.vorig;
	struct str text = { 0 };

	if (!vorig)
		return;
	str_addf(&text, "%s: ", rec_text(vorig, "periode"));
	value_format(&vorig->kind->fields[kind_field(vorig->kind, "status")],
	    rec_get(vorig, "status"), VALUE_HUMAN, &text);
	fact(f, "Vorige keer", text.s, (struct focus){ vorig->kind, rec_id(vorig) }, ' ');
	str_fini(&text);
}

/* What must be known to fill it in: its begin, for the questions are to be in sight. */
static void
fact_note(struct formulierrijen *f)
{
	const char *note = rec_text(f->beeld.soort, "toelichting");
	const struct formulierrij row = { .soort = FORMULIERRIJ_FEIT, .tekst = note, .mark = ' ' };

	if (*note)
		formulierrij_zet(f, &row, "feit Toelichting",
		    &(struct rijinhoud){ .label = "Toelichting",
			.breed = LABEL,
			.links = note,
			.meest = NOTE_ROWS });
}

void
formulierrij_feiten(struct formulierrijen *f)
{
	const struct rec *rec = f->beeld.form, *vorig = f->beeld.vorig;
	struct str text = { 0 };

	fact_owner(f);
	str_addf(&text, "%s, voor %s", rec_text(rec, "periode"), rec_text(rec, "swv"));
	fact(f, "Periode", text.s, nothing, ' ');
	put_status(f);
	fact_due(f);
	str_clear(&text);
	str_addf(&text, "%" PRId64 " van %" PRId64 " %s", rec_int(rec, "secties_klaar"),
	    rec_int(rec, "secties"), rec_int(rec, "secties") == 1 ? "sectie" : "secties");
	fact(f, "Ingevuld", text.s, nothing, ' ');
	str_fini(&text);
	fact_last_time(f);
	fact(f, "Opmerking", rec_text(rec, "opmerking"), nothing, ' ');
	fact_money(f, "Totaal van deze periode", rec_int(rec, "totaal"),
	    rec_int(rec, "vorig_totaal"), vorig != NULL);
	fact_money(f, "Totaal van de volgende periode", rec_int(rec, "totaal_volgend"),
	    vorig ? rec_int(vorig, "totaal_volgend") : 0, vorig != NULL);
	if (formulier_is_open(rec))
		fact_note(f);
}
