/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/formulierdaad.h"

#include <inttypes.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/formulierantwoord.h"
#include "swv/model/formulierstap.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/lezen.h"
#include "swv/service/schrijven.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/dialoog.h"

enum { NUMBER_MAX = 12 };

/* ---- what is told ---- */

/* The key on the page of each step that can be advised (formulier_raad). */
static const struct {
	const char *status;
	char key;
} sleutels[] = { { "goedgekeurd_bestuur", 'b' }, { "ingediend", 'i' }, { "teruggegeven", 't' } };

/* As app_done; where another step must come first, with its key. */
static void
done(struct tui *tui, enum swv_err err, const struct fault *fault, const char *said)
{
	struct fault told = *fault;
	struct str hint = { 0 };

	for (size_t i = 0; err && i < sizeof(sleutels) / sizeof(sleutels[0]); i++)
		if (str_eq(fault->hint, formulier_raad(sleutels[i].status)))
			str_addf(&hint, "%s (%c)", fault->hint, sleutels[i].key);
	if (hint.len)
		fault_set(&told, fault->err, fault->what, fault->value, hint.s);
	app_done(tui, err, &told, said);
	str_fini(&hint);
}

/* ---- answers ---- */

/* value "": the answer goes.  The ids are borrowed: they must stand while a dialog has the page read
 * anew. */
static void
answer(struct tui *tui, const char *form, const char *vraag, const char *value)
{
	struct fault fault = { 0 };
	enum swv_err err = formulier_antwoord(app_session(tui), form, vraag, value, &fault);

	done(tui, err, &fault, *value ? "Ingevuld. u: ongedaan" : "Leeggemaakt. u: ongedaan");
}

static const char *
current(const struct vraagbeeld *vraag)
{
	return vraag->antwoord ? rec_text(vraag->antwoord, "waarde") : "";
}

static void
fill_tick(struct tui *tui, const struct formulierbeeld *beeld, const struct vraagbeeld *vraag)
{
	const char *now = current(vraag);

	answer(tui, rec_id(beeld->form), rec_id(vraag->vraag),
	    !*now               ? "ja"
	    : str_eq(now, "ja") ? "nee"
				: "");
}

static void
fill_score(struct tui *tui, const struct formulierbeeld *beeld, const struct vraagbeeld *vraag)
{
	static const char *const scores[] = { "1", "2", "3", "4" };
	char *form = mem_strdup(rec_id(beeld->form)), *id = mem_strdup(rec_id(vraag->vraag));
	struct keuzen list = { 0 };
	char *score = NULL;

	for (size_t i = 0; i < sizeof(scores) / sizeof(scores[0]); i++)
		keuzen_add(&list, scores[i], NULL, NULL);
	if (dialoog_choose(tui, rec_text(vraag->vraag, "tekst"), &list, current(vraag), &score))
		answer(tui, form, id, score);
	keuzen_fini(&list);
	free(score);
	free(form);
	free(id);
}

/* A percentage or a number, beginning with text; empty: the answer goes. */
static void
type_number(struct tui *tui, const struct formulierbeeld *beeld, const struct vraagbeeld *vraag,
    const char *begin)
{
	char *form = mem_strdup(rec_id(beeld->form)), *id = mem_strdup(rec_id(vraag->vraag));
	char *begun = mem_strdup(begin), *text = begun;

	if (dialoog_line(tui, rec_text(vraag->vraag, "tekst"), "Antwoord", NUMBER_MAX, &text)) {
		answer(tui, form, id, text);
		free(text);
	}
	free(begun);
	free(form);
	free(id);
}

static void
fill_number(struct tui *tui, const struct formulierbeeld *beeld, const struct vraagbeeld *vraag)
{
	type_number(tui, beeld, vraag, current(vraag));
}

/* In the editor of forms, so that what is half typed is kept and two people see each other's. */
static void
fill_text(struct tui *tui, const struct formulierbeeld *beeld, const struct vraagbeeld *vraag)
{
	struct rec *rec;

	if (vraag->antwoord) {
		bewerk_open(tui, &kind_antwoord, rec_id(vraag->antwoord), "vraag waarde");
		return;
	}
	rec = rec_initial(&kind_antwoord, session_vandaag(app_session(tui)));
	rec_set_text(rec, "formulier", rec_id(beeld->form));
	rec_set_text(rec, "vraag", rec_id(vraag->vraag));
	bewerk_nieuw_vast(tui, rec, "vraag waarde", "formulier vraag");
}

void
formulierdaad_vul(struct tui *tui, const struct formulierbeeld *beeld,
    const struct sectiebeeld *sectie, const struct vraagbeeld *vraag)
{
	static const struct {
		const char *soort;
		void (*fill)(struct tui *tui, const struct formulierbeeld *beeld,
		    const struct vraagbeeld *vraag);
	} ways[] = {
		{ "vinkjes", fill_tick },
		{ "indicatoren", fill_tick },
		{ "scores", fill_score },
		{ "percentages", fill_number },
		{ "getallen", fill_number },
		{ "antwoorden", fill_text },
	};
	const char *soort = rec_text(sectie->sectie, "soort");

	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++)
		if (str_eq(ways[i].soort, soort)) {
			ways[i].fill(tui, beeld, vraag);
			return;
		}
}

bool
formulierdaad_vraagt_cijfer(const struct sectiebeeld *sectie)
{
	return str_in_words("scores percentages getallen", rec_text(sectie->sectie, "soort"));
}

void
formulierdaad_cijfer(struct tui *tui, const struct formulierbeeld *beeld,
    const struct sectiebeeld *sectie, const struct vraagbeeld *vraag, char digit)
{
	char text[] = { digit, '\0' };

	if (!str_eq(rec_text(sectie->sectie, "soort"), "scores"))
		type_number(tui, beeld, vraag, text);
	else if (digit < '1' || digit > '4')
		tui_say(tui, "Een score is 1 tot en met 4.");
	else
		answer(tui, rec_id(beeld->form), rec_id(vraag->vraag), text);
}

void
formulierdaad_leeg(
    struct tui *tui, const struct formulierbeeld *beeld, const struct vraagbeeld *vraag)
{
	if (vraag->antwoord)
		answer(tui, rec_id(beeld->form), rec_id(vraag->vraag), "");
	else
		tui_say(tui, "Hier is nog niets ingevuld.");
}

void
formulierdaad_activiteit(
    struct tui *tui, const struct formulierbeeld *beeld, const struct sectiebeeld *sectie)
{
	struct rec *rec;

	if (!sectie || !sectiesoort_is_tabel(rec_text(sectie->sectie, "soort"))) {
		tui_say(tui, "Ga eerst in een tabel met activiteiten staan.");
		return;
	}
	rec = rec_initial(&kind_activiteit, session_vandaag(app_session(tui)));
	rec_set_text(rec, "formulier", rec_id(beeld->form));
	rec_set_text(rec, "sectie", rec_id(sectie->sectie));
	bewerk_nieuw_met(tui, rec, "tekst bedrag eigen_middelen", "tekst");
}

void
formulierdaad_neem_over(struct tui *tui, const struct formulierbeeld *beeld)
{
	struct fault fault = { 0 };
	struct str said = { 0 };
	int64_t n = 0;
	enum swv_err err = formulier_kopieer(app_session(tui), rec_id(beeld->form), &fault, &n);

	str_addf(&said, "%" PRId64 " overgenomen van %s. u: ongedaan", n,
	    beeld->vorig ? rec_text(beeld->vorig, "periode") : "");
	done(tui, err, &fault, said.s);
	str_fini(&said);
}

/* ---- steps ---- */

/* A step: where to, what is asked of it, and what is told then. */
struct daad {
	const char *status;
	const char *vragen; /* fields that are asked when the service misses one; NULL: none */
	const char *wat, *gezegd;
};

/* The form as it is, owned; NULL after telling why not. */
static struct rec *
read(struct tui *tui, const char *id)
{
	struct fault fault = { 0 };
	struct rec *rec = NULL;

	if (lezen_een(app_session(tui), &kind_formulier, id, &fault, &rec))
		tui_fault(tui, &fault);
	return rec;
}

/* Saves the step; what is missing for it is asked.  Takes both. */
static void
take(struct tui *tui, struct rec *before, struct rec *after, const struct daad *daad)
{
	struct fault fault = { 0 };
	struct rec *tried = rec_copy(after);
	enum swv_err err = schrijven_wijzig(app_session(tui), before, tried, &fault);

	if (err == SWV_EREQUIRED && daad->vragen) {
		bewerk_voorstel(tui, before, after, daad->vragen, daad->wat);
	} else {
		done(tui, err, &fault, daad->gezegd);
		rec_free(&before);
		rec_free(&after);
	}
	rec_free(&tried);
}

static void
step(struct tui *tui, const char *id, const struct daad *daad)
{
	struct rec *before = read(tui, id), *after;

	if (!before)
		return;
	if (str_eq(rec_text(before, "status"), daad->status)) {
		tui_say(tui, "Dat is al gedaan.");
		rec_free(&before);
		return;
	}
	after = rec_copy(before);
	rec_set_text(after, "status", daad->status);
	take(tui, before, after, daad);
}

void
formulierdaad_bestuur_akkoord(struct tui *tui, const char *id)
{
	static const struct daad daad = { "goedgekeurd_bestuur",
		"goedgekeurd_door goedgekeurd_functie goedgekeurd_op",
		"goedgekeurd door het bestuur", "Goedgekeurd. u: ongedaan" };

	step(tui, id, &daad);
}

void
formulierdaad_dien_in(struct tui *tui, const char *id)
{
	static const struct daad daad = { "ingediend", "ingediend_op", "ingediend",
		"Ingediend. u: ongedaan" };

	step(tui, id, &daad);
}

void
formulierdaad_akkoord(struct tui *tui, const char *id)
{
	static const struct daad daad = { "akkoord_swv", NULL, NULL, "Akkoord. u: ongedaan" };

	step(tui, id, &daad);
}

void
formulierdaad_geef_terug(struct tui *tui, const char *id)
{
	static const struct daad daad = { "teruggegeven", "reden", "teruggegeven",
		"Teruggegeven. u: ongedaan" };

	step(tui, id, &daad);
}

void
formulierdaad_nulmelding(struct tui *tui, const char *id)
{
	static const struct daad daad = { NULL, NULL, NULL, "Nulmelding: ingediend. u: ongedaan" };
	static const struct daad terug = { NULL, NULL, NULL, "Geen nulmelding meer. u: ongedaan" };
	struct rec *before = read(tui, id), *after;
	bool nul = before && rec_bool(before, "nulmelding");

	if (!before)
		return;
	after = rec_copy(before);
	rec_set_int(after, "nulmelding", !nul);
	take(tui, before, after, nul ? &terug : &daad);
}

/* The steps by the status that they lead to, as formulier_stappen names them. */
static const struct {
	const char *status, *label;
	void (*take)(struct tui *tui, const char *id);
} stappen[] = {
	{ "goedgekeurd_bestuur", "Het bestuur keurt het goed", formulierdaad_bestuur_akkoord },
	{ "ingediend", "Indienen", formulierdaad_dien_in },
	{ "akkoord_swv", "Het samenwerkingsverband gaat akkoord", formulierdaad_akkoord },
	{ "teruggegeven", "Teruggeven, met de reden", formulierdaad_geef_terug },
	{ "nulmelding", "Nulmelding: er is niets te melden", formulierdaad_nulmelding },
};
enum { STAPPEN = sizeof(stappen) / sizeof(stappen[0]) };

/* What can be done now, by the status and by what its soort allows. */
static void
possible(const struct formulierbeeld *beeld, struct str *out)
{
	const struct rec *soort = beeld->soort;
	bool goedkeuring = !rec_has(soort, "goedkeuring") || rec_bool(soort, "goedkeuring");

	str_add(out, formulier_stappen(rec_text(beeld->form, "status"), goedkeuring));
	if (rec_bool(soort, "nulmelding") && formulier_is_open(beeld->form))
		str_add(out, " nulmelding");
}

void
formulierdaad_stap(struct tui *tui, const struct formulierbeeld *beeld)
{
	char *id = mem_strdup(rec_id(beeld->form)), *chosen = NULL;
	struct str now = { 0 };
	struct keuzen list = { 0 };

	possible(beeld, &now);
	for (size_t i = 0; i < STAPPEN; i++)
		if (str_in_words(str_get(&now), stappen[i].status))
			keuzen_add(&list, stappen[i].status, stappen[i].label, NULL);
	if (!list.n)
		tui_say(tui, "Van hier gaat het formulier niet verder.");
	else if (dialoog_choose(tui, "Welke stap?", &list, NULL, &chosen))
		for (size_t i = 0; i < STAPPEN; i++)
			if (str_eq(stappen[i].status, chosen))
				stappen[i].take(tui, id);
	keuzen_fini(&list);
	str_fini(&now);
	free(chosen);
	free(id);
}
