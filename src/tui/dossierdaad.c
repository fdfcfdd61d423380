/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/dossierdaad.h"

#include <stdio.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/dossierstap.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/dossier.h"
#include "swv/service/lezen.h"
#include "swv/service/privacy.h"
#include "swv/service/rechten_van.h"
#include "swv/service/schrijven.h"
#include "swv/service/toegang.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/dialoog.h"
#include "swv/tui/tekstblad.h"

#define REGEL_VELDEN "dossier tekst soort met op afspraak afspraak_op"

/* The case as it is now; NULL after telling why it cannot be read. */
static struct rec *
read_case(struct tui *tui, const char *nummer)
{
	struct fault fault = { 0 };
	struct rec *dossier;

	if (!lezen_een(app_session(tui), &kind_thuiszitter, nummer, &fault, &dossier))
		return dossier;
	tui_fault(tui, &fault);
	return NULL;
}

/* Saves what became of the case; both are taken. */
static void
change(struct tui *tui, struct rec *before, struct rec *after, const char *said)
{
	struct fault fault = { 0 };

	app_done(tui, schrijven_wijzig(app_session(tui), before, after, &fault), &fault, said);
	rec_free(&before);
	rec_free(&after);
}

void
dossierdaad_nieuw(struct tui *tui)
{
	bewerk_nieuw_met(
	    tui, rec_initial(&kind_thuiszitter, session_vandaag(app_session(tui))), NULL, "school");
}

/* ---- the log ---- */

void
dossierdaad_regel(struct tui *tui, const char *nummer)
{
	struct rec *regel = rec_initial(&kind_logregel, session_vandaag(app_session(tui)));

	rec_set_text(regel, "dossier", nummer);
	bewerk_nieuw_met(tui, regel, REGEL_VELDEN, "tekst");
}

void
dossierdaad_verbeter(struct tui *tui, const struct rec *regel)
{
	struct rec *better = rec_copy(regel);

	better->versie = 0;
	rec_set_none(better, "id");
	rec_set_none(better, "door");
	rec_set_text(better, "verbetert", rec_id(regel));
	bewerk_nieuw_met(tui, better, REGEL_VELDEN " verbetert", "tekst");
}

/* ---- how far it is ---- */

static void
offer_steps(const struct rec *dossier, struct keuzen *list)
{
	const struct dossierstap *stappen = dossierstappen(dossier->kind);

	for (size_t i = 0; stappen[i].naar; i++) {
		char id[24];

		if (!dossierstap_kan(&stappen[i], rec_text(dossier, "status")))
			continue;
		snprintf(id, sizeof(id), "%zu", i);
		keuzen_add(list, id, stappen[i].label, NULL);
	}
}

static void
take_step(struct tui *tui, struct rec *before, const struct dossierstap *stap)
{
	struct rec *after = rec_copy(before);
	struct str said = { 0 };

	dossierstap_doe(stap, after, session_vandaag(app_session(tui)));
	if (stap->velden) {
		bewerk_voorstel(tui, before, after, stap->velden);
		return;
	}
	str_addf(&said, "%s is nu: %s. u: ongedaan", rec_id(after), stap->naar);
	change(tui, before, after, said.s);
	str_fini(&said);
}

void
dossierdaad_stap(struct tui *tui, const char *nummer)
{
	struct rec *before = read_case(tui, nummer);
	struct keuzen list = { 0 };
	struct str title = { 0 };
	char *id = NULL;

	if (!before)
		return;
	str_addf(
	    &title, "%s is nu: %s. Volgende stap?", rec_id(before), rec_text(before, "status"));
	offer_steps(before, &list);
	if (dialoog_choose(tui, title.s, &list, NULL, &id))
		take_step(tui, before, &dossierstappen(before->kind)[strtoul(id, NULL, 10)]);
	else
		rec_free(&before);
	keuzen_fini(&list);
	str_fini(&title);
	free(id);
}

void
dossierdaad_wacht(struct tui *tui, const char *nummer)
{
	const struct field *field =
	    &kind_thuiszitter.fields[kind_field(&kind_thuiszitter, "wacht_op")];
	struct rec *before = read_case(tui, nummer), *after;
	const char *now =
	    before && rec_has(before, "wacht_op") ? rec_text(before, "wacht_op") : NULL;
	struct keuzen list = { 0 };
	char *id = NULL;

	if (!before)
		return;
	for (const struct choice *c = field->choices; c->id; c++)
		keuzen_add(&list, c->id, c->label, NULL);
	keuzen_add(&list, "", "niemand", NULL);
	if (dialoog_choose(tui, "Op wie wacht het?", &list, now, &id)) {
		after = rec_copy(before);
		rec_set_text(after, "wacht_op", id);
		change(tui, before, after,
		    *id ? "Genoteerd, vanaf vandaag. u: ongedaan"
			: "Het wacht op niemand meer. u: ongedaan");
	} else {
		rec_free(&before);
	}
	keuzen_fini(&list);
	free(id);
}

/* Whom a case of this area can go to: functies of users who work there; without users any. */
static void
offer_takers(struct tui *tui, const char *gebied, struct keuzen *list)
{
	struct session *s = app_session(tui);
	struct str functies = { 0 };
	struct fault fault = { 0 };
	const char *at;
	size_t len;

	if (!s->bekend) {
		bewerk_keuzen(tui, "functie", "", list);
		return;
	}
	if (functies_met(s, RECHT_WIJZIGEN, &kind_thuiszitter, gebied, &fault, &functies))
		tui_fault(tui, &fault);
	at = str_get(&functies);
	for (const char *item; (item = list_next(&at, &len));) {
		char *id = mem_strndup(item, len), *naam = lezen_naam(s, "functie", id);

		keuzen_add(list, id, naam, kind_functie.label);
		free(naam);
		free(id);
	}
	if (!list->n && !fault.err)
		tui_say(tui, "Er is niemand met een functie die in dit gebied dossiers mag "
			     "wijzigen. De beheerder kan dat regelen.");
	str_fini(&functies);
}

void
dossierdaad_geef(struct tui *tui, const char *nummer)
{
	struct rec *before = read_case(tui, nummer), *after;
	struct keuzen list = { 0 };
	struct str said = { 0 };
	char *id = NULL, *naam;

	if (!before)
		return;
	offer_takers(tui, rec_text(before, "gebied"), &list);
	if (list.n &&
	    dialoog_choose(tui, "Aan wie gaat het over?", &list,
		rec_has(before, "consulent") ? rec_text(before, "consulent") : NULL, &id)) {
		naam = lezen_naam(app_session(tui), "functie", id);
		str_addf(&said, "%s is nu van %s. u: ongedaan", rec_id(before), naam);
		after = rec_copy(before);
		rec_set_text(after, "consulent", id);
		change(tui, before, after, said.s);
		free(naam);
	} else {
		rec_free(&before);
	}
	keuzen_fini(&list);
	str_fini(&said);
	free(id);
}

/* ---- what is due ---- */

void
dossierdaad_termijn(struct tui *tui, const char *id, const char *wat)
{
	struct fault fault = { 0 };
	struct str said = { 0 };
	enum swv_err err;

	str_addf(&said, "Gedaan: %s. u: ongedaan", wat);
	err = dossier_voldoe(app_session(tui), id, &fault);
	app_done(tui, err, &fault, said.s);
	str_fini(&said);
}

/* Whether the termijn is the one that the row of the case shows. */
static bool
is_shown(const struct rec *termijn, const struct rec *seen)
{
	return str_eq(rec_text(termijn, "omschrijving"), rec_text(seen, "eerstvolgend")) &&
	       rec_date(termijn, "uiterlijk") == rec_date(seen, "urgent_op");
}

static void
tell_changed(struct tui *tui, const char *nummer)
{
	struct str said = { 0 };

	str_addf(&said, "%s is intussen gewijzigd; er is niets afgevinkt. Kijk nog even.", nummer);
	tui_refresh(tui);
	tui_say(tui, "%s", said.s);
	str_fini(&said);
}

void
dossierdaad_voldoe(struct tui *tui, const struct rec *seen)
{
	struct query query;
	struct recs recs = { 0 };
	struct fault fault = { 0 };
	const struct rec *first = NULL;

	query_init(&query, &kind_termijn);
	query.sort = "uiterlijk";
	query_text(&query, FILTER_IS, kind_field(&kind_termijn, "bron"), kind_thuiszitter.name);
	query_text(&query, FILTER_IS, kind_field(&kind_termijn, "bron_id"), rec_id(seen));
	query_number(&query, FILTER_OPEN, 0, 0);
	if (lezen_recs(app_session(tui), &query, 1, &fault, &recs))
		tui_fault(tui, &fault);
	else if (recs.n)
		first = recs.items[0];
	if (first && is_shown(first, seen))
		dossierdaad_termijn(tui, rec_id(first), rec_text(first, "omschrijving"));
	else if (first || (!fault.err && rec_has(seen, "urgent_op")))
		tell_changed(tui, rec_id(seen));
	else if (!fault.err)
		tui_say(tui, "Voor %s hoeft nu niets op een dag klaar te zijn.", rec_id(seen));
	recs_fini(&recs);
	query_fini(&query);
}

/* ---- what a child may ask ---- */

void
dossierdaad_inzage(struct tui *tui, const char *nummer)
{
	struct privacy_inzage p;
	struct fault fault = { 0 };
	struct str title = { 0 }, text = { 0 };

	if (privacy_inzage(app_session(tui), nummer, &fault, &p)) {
		tui_fault(tui, &fault);
		return;
	}
	privacy_inzage_tekst(app_session(tui), &p, &text);
	str_addf(&title, "%s · inzage", nummer);
	tekstblad_open(tui, NULL, NULL, title.s, text.s);
	privacy_inzage_fini(&p);
	str_fini(&title);
	str_fini(&text);
}

/* Typed again, exactly; the caller tells nothing more when it was not. */
static bool
number_again(struct tui *tui, const char *nummer)
{
	char *typed = NULL;
	bool same =
	    dialoog_line(tui, "Wissen kan niet ongedaan worden gemaakt", "Nummer", 20, &typed);

	if (same && !(same = str_eq(typed, nummer)))
		tui_complain(tui, "Dat is niet %s; er is niets gewist.", nummer);
	free(typed);
	return same;
}

/* Whether it is before the term, and why all the same; *reden is owned. */
static bool
ask_reason(struct tui *tui, const char *nummer, bool *verzoek, char **reden)
{
	struct session *s = app_session(tui);
	struct fault fault = { 0 };
	struct rec *rec = NULL;

	*reden = NULL;
	*verzoek = privacy_mag_wissen(s, nummer, false, &fault, &rec) != SWV_OK;
	rec_free(&rec);
	if (!*verzoek)
		return true;
	if (privacy_mag_wissen(s, nummer, true, NULL, &rec))
		return tui_fault(tui, &fault), false;
	rec_free(&rec);
	return dialoog_line(tui, "De bewaartermijn loopt nog. Wie vroeg erom (geen namen)?",
		   "Reden", 200, reden) &&
	       **reden;
}

/* Also how long it is still in copies. */
static void
tell_wiped(struct tui *tui, enum swv_err err, const struct fault *fault)
{
	struct recs copies = { 0 };
	swv_date last = DATE_NONE;
	struct str said = { 0 };
	char day[DATUM_MAX];

	str_add(&said, "Gewist is wie het kind is.");
	if (!privacy_kopieen(app_session(tui), NULL, &copies))
		for (size_t i = 0; i < copies.n; i++)
			if (last == DATE_NONE || rec_date(copies.items[i], "dag") > last)
				last = rec_date(copies.items[i], "dag");
	if (last != DATE_NONE)
		str_addf(&said, " In een kopie staat het nog tot %s.", datum_toon(last, day));
	app_done(tui, err, fault, said.s);
	recs_fini(&copies);
	str_fini(&said);
}

void
dossierdaad_wis(struct tui *tui, const char *nummer)
{
	struct session *s = app_session(tui);
	char *id = mem_strdup(nummer), *reden = NULL; /* the page may go meanwhile */
	struct fault fault = { 0 };
	struct wis_telling n;
	bool verzoek;

	if (ask_reason(tui, id, &verzoek, &reden) && number_again(tui, id)) {
		enum swv_err err = privacy_wis(s, id, verzoek, reden ? reden : "", &fault, &n);

		if (!err)
			err = privacy_ruim_op(s, &fault);
		tell_wiped(tui, err, &fault);
	}
	free(reden);
	free(id);
}

bool
dossierdaad_zonder_lezen(struct tui *tui, const char *nummer)
{
	struct session *s = app_session(tui);
	bool inzage = !session_mag(s, RECHT_INZAGE, &kind_thuiszitter, NULL);
	bool wissen = !session_mag(s, RECHT_WISSEN, &kind_thuiszitter, NULL);
	struct keuzen list = { 0 };
	struct str title = { 0 };
	char *id = NULL;

	if ((!inzage && !wissen) || !session_mag(s, RECHT_LEZEN, &kind_thuiszitter, NULL))
		return false;
	if (inzage)
		keuzen_add(&list, "inzage", "Inzage: alles lezen, omdat iemand erom vraagt", NULL);
	if (wissen)
		keuzen_add(&list, "wissen", "Wissen wie het kind is", NULL);
	str_addf(&title, "Wat wilt u met dossier %s?", nummer);
	if (dialoog_choose(tui, title.s, &list, NULL, &id))
		(str_eq(id, "inzage") ? dossierdaad_inzage : dossierdaad_wis)(tui, nummer);
	keuzen_fini(&list);
	str_fini(&title);
	free(id);
	return true;
}
