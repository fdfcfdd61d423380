/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/afvink.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/planning.h"
#include "swv/service/lezen.h"
#include "swv/service/ongedaan.h"
#include "swv/service/schrijven.h"
#include "swv/service/vink.h"
#include "swv/tui/afvinkdag.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/dialoog.h"
#include "swv/tui/plandeel.h"

bool
afvink_kan(const struct kind *kind)
{
	return kind == &kind_actie || kind == &kind_kalender;
}

static bool
can_be_ticked(struct tui *tui, const struct kind *kind)
{
	if (afvink_kan(kind))
		return true;
	tui_say(tui, "Dat kan alleen met acties en kalenderitems; dit is een %s.", kind->label);
	return false;
}

static void
owner_list(const struct eigenaren *e, struct keuzen *list)
{
	for (size_t i = 0; i < e->n; i++) {
		char day[DATUM_MAX];

		keuzen_add(list, e->items[i].id, e->items[i].naam,
		    e->items[i].gereed_op == DATE_NONE ? "nog niet"
						       : datum_toon(e->items[i].gereed_op, day));
	}
}

/* The tick of this owner, or what is to be done about it. */
static bool
is_done(const struct eigenaren *e, const char *id)
{
	for (size_t i = 0; i < e->n; i++)
		if (str_eq(e->items[i].id, id))
			return e->items[i].gereed_op != DATE_NONE;
	return false;
}

/* Where the cursor begins: at the first who has not done it yet. */
static const char *
first_open(const struct eigenaren *e)
{
	for (size_t i = 0; i < e->n; i++)
		if (e->items[i].gereed_op == DATE_NONE)
			return e->items[i].id;
	return NULL;
}

/* Ticks one owner, or takes the tick away after asking: there may be evidence with it. */
static enum swv_err
toggle_owner(
    struct tui *tui, const struct rec *item, const char *id, bool done, struct fault *fault)
{
	struct vink v = { .kind = item->kind, .id = rec_id(item), .sleutel = id, .op = DATE_NONE };

	if (!done)
		return vink_aan(app_session(tui), &v, fault);
	if (!dialoog_confirm(tui, "Dit is al afgevinkt",
		"De vink gaat weg, met het bewijs dat erbij staat.", 'w'))
		return SWV_OK;
	return vink_uit(app_session(tui), &v, fault);
}

/* One after another, until Esc. */
static void
tick_owners(struct tui *tui, const struct rec *item)
{
	struct fault fault = { 0 };
	enum swv_err err = SWV_OK;
	bool more = true, some = false;

	while (more && !err) {
		struct eigenaren e = { 0 };
		struct keuzen list = { 0 };
		char *id = NULL;

		if ((err = eigenaren_van(app_session(tui), item, &fault, &e)))
			break;
		owner_list(&e, &list);
		if (!e.n)
			tui_say(tui, "Er is niemand die dit moet doen: het bestand van het "
				     "samenwerkingsverband noemt er geen.");
		more = e.n && dialoog_choose(
				  tui, "Wie is klaar? (Esc: klaar)", &list, first_open(&e), &id);
		if (more)
			err = toggle_owner(tui, item, id, is_done(&e, id), &fault);
		some = some || more;
		keuzen_fini(&list);
		eigenaren_fini(&e);
		free(id);
	}
	if (some)
		app_done(tui, SWV_OK, &fault, "Bijgewerkt. u: ongedaan, een voor een");
	if (err)
		tui_fault(tui, &fault);
}

static void
tick_whole(struct tui *tui, const struct rec *rec)
{
	struct session *s = app_session(tui);
	struct vink v = { .kind = rec->kind, .id = rec_id(rec), .op = DATE_NONE };
	bool done = str_eq(rec_text(rec, "status"), "gereed");
	struct fault fault = { 0 };
	struct str said = { 0 };
	char day[DATUM_MAX];
	enum swv_err err = done ? vink_uit(s, &v, &fault) : vink_aan(s, &v, &fault);

	if (done)
		str_add(&said, "Weer open. u: ongedaan");
	else
		str_addf(&said, "Afgevinkt op %s door %s. b: bewijs, u: ongedaan",
		    datum_toon(session_vandaag(s), day), s->wie);
	app_done(tui, err, &fault, said.s);
	str_fini(&said);
}

/* A risk is not done with: it was looked at today. */
static void
look_at(struct tui *tui, const char *id)
{
	struct session *s = app_session(tui);
	struct rec *before = NULL, *after = NULL;
	struct fault fault = { 0 };
	struct str said = { 0 };
	char day[DATUM_MAX];
	enum swv_err err = lezen_een(s, &kind_risico, id, &fault, &before);

	if (err) {
		tui_fault(tui, &fault);
		return;
	}
	after = rec_copy(before);
	rec_set_date(after, "bekeken_op", session_vandaag(s));
	err = schrijven_wijzig(s, before, after, &fault);
	str_add(&said, "Vandaag bekeken");
	if (!err && rec_date(after, "herziening") > session_vandaag(s))
		str_addf(&said, ", weer op %s", datum_toon(rec_date(after, "herziening"), day));
	str_add(&said, ". u: ongedaan");
	app_done(tui, err, &fault, said.s);
	str_fini(&said);
	rec_free(&before);
	rec_free(&after);
}

/* ---- what is held, answered or put right ---- */

static void
set_status(struct tui *tui, const struct rec *before, const char *status, const char *said)
{
	struct rec *after = rec_copy(before);
	struct fault fault = { 0 };

	rec_set_text(after, "status", status);
	app_done(tui, schrijven_wijzig(app_session(tui), before, after, &fault), &fault, said);
	rec_free(&after);
}

/* "Gehouden. u: ongedaan", or that it is "Weer gepland". */
static void
tell_status(const struct kind *kind, const char *status, bool weer, struct str *out)
{
	const struct choice *c = field_choice(&kind->fields[kind_field(kind, "status")], status);

	str_addf(out, "%s%s. u: ongedaan", weer ? "Weer " : "", c->label);
	out->s[0] = (char)toupper((unsigned char)out->s[0]);
}

/* The record, owned, when it has a status at all: nothing is to be done about a strong point. */
static struct rec *
read_status(struct tui *tui, const struct kind *kind, const char *id)
{
	struct fault fault = { 0 };
	struct rec *rec = NULL;

	if (lezen_een(app_session(tui), kind, id, &fault, &rec)) {
		tui_fault(tui, &fault);
	} else if (!rec_has(rec, "status")) {
		tui_say(tui, "Hier valt niets aan te doen.");
		rec_free(&rec);
	}
	return rec;
}

static void
toggle_status(struct tui *tui, const struct afronding *a, const char *id)
{
	struct rec *rec = read_status(tui, a->kind, id);
	bool done = rec && str_eq(rec_text(rec, "status"), a->gedaan);
	const char *status = done ? a->open : a->gedaan;
	struct str said = { 0 };

	tell_status(a->kind, status, done, &said);
	if (rec)
		set_status(tui, rec, status, said.s);
	str_fini(&said);
	rec_free(&rec);
}

static void
choose_status(struct tui *tui, const struct kind *kind, const char *id)
{
	const struct choice *c = kind->fields[kind_field(kind, "status")].choices;
	struct rec *rec = read_status(tui, kind, id);
	struct keuzen list = { 0 };
	char *status = NULL;

	for (; rec && c->id; c++)
		keuzen_add(&list, c->id, c->label, NULL);
	if (rec && dialoog_choose(tui, rec_title(rec), &list, rec_text(rec, "status"), &status))
		set_status(tui, rec, status, "Status gewijzigd. u: ongedaan");
	keuzen_fini(&list);
	free(status);
	rec_free(&rec);
}

void
afvink(struct tui *tui, const struct kind *kind, const char *id)
{
	const struct afronding *a = afronding_van(kind);
	struct fault fault = { 0 };
	struct rec *rec;

	if (a) {
		toggle_status(tui, a, id);
		return;
	}
	if (kind == &kind_risico) {
		look_at(tui, id);
		return;
	}
	if (afvinkdag_kan(kind)) {
		afvinkdag(tui, kind, id);
		return;
	}
	if (!can_be_ticked(tui, kind))
		return;
	if (lezen_een(app_session(tui), kind, id, &fault, &rec)) {
		tui_fault(tui, &fault);
		return;
	}
	if (vink_needs_owner(rec))
		tick_owners(tui, rec);
	else
		tick_whole(tui, rec);
	rec_free(&rec);
}

void
afvink_bewijs(struct tui *tui, const struct kind *kind, const char *id)
{
	if (can_be_ticked(tui, kind))
		bewerk_open(tui, kind, id,
		    kind == &kind_actie ? "bewijs blijkt_uit status gereed_op"
					: "bewijs status gereed_op");
}

/* What falls away may have a reason. */
static void
let_fall(struct tui *tui, const char *id)
{
	struct fault fault = { 0 };
	struct rec *before = NULL, *after;
	char *reden = NULL;

	if (lezen_een(app_session(tui), &kind_actie, id, &fault, &before)) {
		tui_fault(tui, &fault);
	} else if (dialoog_line(tui, "Vervallen", "Waarom? (leeg mag)", REDEN_MAX, &reden)) {
		after = rec_copy(before);
		rec_set_text(after, "status", "vervallen");
		if (*reden)
			rec_set_text(after, "reden", reden);
		app_done(tui, schrijven_wijzig(app_session(tui), before, after, &fault), &fault,
		    "Status gewijzigd. u: ongedaan");
		rec_free(&after);
	}
	free(reden);
	rec_free(&before);
}

static void
take_status(struct tui *tui, const struct kind *kind, const char *id, const char *status)
{
	struct fault fault = { 0 };

	if (kind == &kind_actie && str_eq(status, "doorgeschoven"))
		plandeel_doorschuif(tui, id);
	else if (kind == &kind_actie && str_eq(status, "vervallen"))
		let_fall(tui, id);
	else
		app_done(tui, status_zet(app_session(tui), kind, id, status, &fault), &fault,
		    "Status gewijzigd. u: ongedaan");
}

void
afvink_status(struct tui *tui, const struct kind *kind, const char *id)
{
	int field = kind_field(kind, "status");
	struct keuzen list = { 0 };
	char *status = NULL;

	if (afronding_van(kind)) {
		choose_status(tui, kind, id);
		return;
	}
	if (!can_be_ticked(tui, kind))
		return;
	for (const struct choice *c = kind->fields[field].choices; c->id; c++)
		keuzen_add(&list, c->id, c->label, NULL);
	if (dialoog_choose(tui, "Status", &list, NULL, &status))
		take_status(tui, kind, id, status);
	keuzen_fini(&list);
	free(status);
}

/* How many records hang under a node of a plan, or are a part of a budget; they go with it. */
static int64_t
count_under(struct tui *tui, const struct kind *kind, const char *id)
{
	struct query query;
	int64_t n = 0;

	if (kind->flags & KIND_TREE) {
		lezen_eronder(app_session(tui), id, NULL, &n);
	} else if (kind == &kind_budget) {
		query_init(&query, kind);
		query_text(&query, FILTER_IS, kind_field(kind, "ouder"), id);
		lezen_aantal(app_session(tui), &query, NULL, &n);
		query_fini(&query);
	}
	return n;
}

/* One thing goes without a question, for u brings it back; more of it than one sees asks one. */
static bool
weg_is_meant(struct tui *tui, const struct kind *kind, const char *id)
{
	int64_t n = count_under(tui, kind, id);
	struct str text = { 0 };
	bool meant;

	if (!n)
		return true;
	str_addf(&text, "Hieronder %s nog %" PRId64 " %s. Alles gaat samen naar de prullenbak.",
	    n == 1 ? "hangt" : "hangen", n, n == 1 ? "regel" : "regels");
	meant = dialoog_confirm(tui, "Weggooien", text.s, 'w');
	str_fini(&text);
	return meant;
}

void
afvink_weg(struct tui *tui, const struct kind *kind, const char *id)
{
	struct fault fault = { 0 };
	enum swv_err err;

	if (!weg_is_meant(tui, kind, id))
		return;
	err = weggooien(app_session(tui), kind, id, &fault);
	app_done(tui, err, &fault, "Weggegooid. u: ongedaan, P: prullenbak");
}
