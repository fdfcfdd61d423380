/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/dossierdaad.h"

#include <stdio.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/dossier.h"
#include "swv/model/dossierstap.h"
#include "swv/model/kinds.h"
#include "swv/model/tlv.h"
#include "swv/model/value.h"
#include "swv/service/dossier.h"
#include "swv/service/lezen.h"
#include "swv/service/rechten_van.h"
#include "swv/service/schrijven.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/dialoog.h"

#define REGEL_VELDEN "dossier tekst soort met op afspraak afspraak_op"

/* The case as it is now; NULL after telling why it cannot be read. */
static struct rec *
read_case(struct tui *tui, const char *nummer)
{
	struct fault fault = { 0 };
	struct rec *dossier;

	if (!lezen_een(app_session(tui), dossier_kind(nummer), nummer, &fault, &dossier))
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
dossierdaad_nieuw(struct tui *tui, const struct kind *kind, const struct rec *bij,
    void (*begin)(const struct rec *bij, struct rec *nieuw))
{
	struct rec *nieuw = rec_initial(kind, session_vandaag(app_session(tui)));

	if (begin)
		begin(bij, nieuw);
	bewerk_nieuw_met(tui, nieuw, NULL,
	    kind_field(kind, "voornaam") < 0 ? NULL
	    : rec_has(nieuw, "school")       ? "voornaam"
					     : "school");
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
add_status(const struct rec *dossier, struct str *out)
{
	value_format(&dossier->kind->fields[kind_field(dossier->kind, "status")],
	    rec_get(dossier, "status"), VALUE_HUMAN, out);
}

static void
offer_steps(const struct rec *dossier, struct keuzen *list)
{
	const struct dossierstap *stappen = dossierstappen(dossier->kind);

	for (size_t i = 0; stappen[i].naar; i++) {
		char id[24];

		if (!dossierstap_biedt(&stappen[i], dossier))
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
		bewerk_voorstel(tui, before, after, stap->velden, stap->label);
		return;
	}
	str_addf(&said, "%s is nu: ", rec_id(after));
	add_status(after, &said);
	str_add(&said, ". u: ongedaan");
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
	str_addf(&title, "%s is nu: ", rec_id(before));
	add_status(before, &title);
	str_add(&title, ". Volgende stap?");
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
	struct rec *before = read_case(tui, nummer), *after;
	const char *now =
	    before && rec_has(before, "wacht_op") ? rec_text(before, "wacht_op") : NULL;
	struct keuzen list = { 0 };
	char *id = NULL;

	if (!before)
		return;
	for (const struct choice *c = choices_betrokkene; c->id; c++)
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
offer_takers(struct tui *tui, const struct rec *dossier, struct keuzen *list)
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
	if (functies_met(
		s, RECHT_WIJZIGEN, dossier->kind, rec_text(dossier, "gebied"), &fault, &functies))
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
	offer_takers(tui, before, &list);
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

/* ---- of an application for a TLV ---- */

void
dossierdaad_advies(struct tui *tui, const char *nummer)
{
	struct rec *advies = rec_initial(&kind_advies, session_vandaag(app_session(tui)));

	rec_set_text(advies, "tlv", nummer);
	bewerk_nieuw_met(tui, advies, NULL, "deskundige");
}

/* The suspension that has not ended; NULL: there is none. */
static struct rec *
open_suspension(struct tui *tui, const char *nummer, struct fault *fault)
{
	struct query query;
	struct recs recs = { 0 };
	struct rec *open = NULL;

	query_init(&query, &kind_opschorting);
	query_text(&query, FILTER_IS, kind_field(&kind_opschorting, "tlv"), nummer);
	query_number(&query, FILTER_EMPTY, kind_field(&kind_opschorting, "tot"), 0);
	if (!lezen_recs(app_session(tui), &query, 1, fault, &recs) && recs.n) {
		open = recs.items[0];
		recs.n = 0;
	}
	recs_fini(&recs);
	query_fini(&query);
	return open;
}

/* After the decision no term stands still any more (Awb art. 4:15): told before anything is typed. */
static bool
is_decided(struct tui *tui, const char *nummer)
{
	struct rec *tlv = read_case(tui, nummer);
	bool decided = !tlv || rec_has(tlv, "besluit_op");

	if (tlv && decided)
		tui_say(
		    tui, "Over %s is al besloten, dus de termijn staat niet meer stil.", nummer);
	rec_free(&tlv);
	return decided;
}

/* The term stands still from the day after the invitation to complete on, until what was asked for is
 * there (Awb art. 4:15). */
void
dossierdaad_opschorting(struct tui *tui, const char *nummer)
{
	swv_date vandaag = session_vandaag(app_session(tui));
	struct fault fault = { 0 };
	struct rec *open = open_suspension(tui, nummer, &fault), *after;

	if (tui_fault(tui, &fault))
		return;
	if (!open && is_decided(tui, nummer))
		return;
	if (open) {
		after = rec_copy(open);
		rec_set_date(after, "tot", opschorting_tot(open, vandaag));
		bewerk_voorstel(tui, open, after, "tlv reden van tot", NULL);
		return;
	}
	after = rec_initial(&kind_opschorting, vandaag);
	rec_set_text(after, "tlv", nummer);
	rec_set_date(after, "van", vandaag + 1);
	bewerk_nieuw_met(tui, after, "tlv reden van uiterlijk", "reden");
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
	query_text(&query, FILTER_IS, kind_field(&kind_termijn, "bron"), seen->kind->name);
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
