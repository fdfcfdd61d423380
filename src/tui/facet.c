/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/facet.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/model/periode.h"
#include "swv/model/termijn.h"
#include "swv/service/toegang.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/dialoog.h"

enum { MANY = 100, NAMES = 2 };
#define OWN "mijn gebied"

/* The facets that are on or off. */
static const struct {
	const char *id, *label, *short_label;
	size_t at;
} rows[] = {
	{ "open", "Nog niet klaar", "open", offsetof(struct facet, open) },
	{ "laat", "Te laat", "te laat", offsetof(struct facet, laat) },
	{ "komend", "Vanaf vandaag", "vanaf vandaag", offsetof(struct facet, komend) },
	{ "maand", "Deze maand", "deze maand", offsetof(struct facet, maand) },
	{ "kwartaal", "Dit kwartaal", "dit kwartaal", offsetof(struct facet, kwartaal) },
	{ "ongepland", "Nog zonder dag", "zonder dag", offsetof(struct facet, ongepland) },
	{ "wacht", "Wacht op iemand", "wacht op iemand", offsetof(struct facet, wacht) },
	{ "eerst", "Eerst nog iets anders", "eerst nog iets anders",
	    offsetof(struct facet, eerst) },
	{ "reserve", "Reserve", "reserve", offsetof(struct facet, reserve) },
	{ "gesloten", "Gesloten ook", "gesloten ook", offsetof(struct facet, gesloten) },
};

enum { ROWS = sizeof(rows) / sizeof(rows[0]) };

static const struct facet_class of_items = {
	.flags = "open laat maand kwartaal ongepland",
	.wie = "wie",
};

static const struct facet_class *
class_of(const struct facet *facet)
{
	return facet->class ? facet->class : &of_items;
}

static bool *
flag(const struct facet *facet, size_t row)
{
	return (bool *)((char *)(uintptr_t)facet + rows[row].at);
}

/* The field at that place in the class; NULL: there are no more. */
static const struct field *
field_at(const struct facet *facet, size_t place)
{
	const struct facet_class *class = class_of(facet);
	const char *at = class->fields ? class->fields : "";
	const struct field *field;
	char *name;

	for (; place && *at; place--) {
		at += strcspn(at, " ");
		at += strspn(at, " ");
	}
	if (!*at)
		return NULL;
	name = mem_strndup(at, strcspn(at, " "));
	field = &class->kind->fields[kind_field(class->kind, name)];
	free(name);
	return field;
}

const char *
facet_value(const struct facet *facet, const char *name)
{
	const struct field *field;

	for (size_t i = 0; (field = field_at(facet, i)); i++)
		if (str_eq(field->name, name))
			return facet->values[i];
	return NULL;
}

void
facet_fini(struct facet *facet)
{
	const struct facet_class *class = facet->class;

	free(facet->wie);
	for (size_t i = 0; i < FACET_FIELDS; i++)
		free(facet->values[i]);
	*facet = (struct facet){ .class = class };
}

bool
facet_is_on(const struct facet *facet)
{
	for (size_t i = 0; i < ROWS; i++)
		if (*flag(facet, i))
			return true;
	for (size_t i = 0; i < FACET_FIELDS; i++)
		if (facet->values[i])
			return true;
	return facet->wie != NULL;
}

/* ---- choosing ---- */

/* One of all who can be named; true when one was chosen. */
static bool
choose_who(struct tui *tui, const char *question, char **id)
{
	struct keuzen list = { 0 };
	bool chosen;

	bewerk_keuzen(tui, WIE_KINDS, "", &list);
	chosen = dialoog_choose(tui, question, &list, NULL, id);
	keuzen_fini(&list);
	return chosen;
}

bool
facet_ik(struct tui *tui, bool anew, char **id)
{
	struct fault fault = { 0 };

	*id = anew ? NULL : session_functies(app_session(tui));
	if (*id)
		return true;
	if (app_session(tui)->bekend) {
		tui_say(tui, "Bij u staat geen functie. De beheerder kan die erbij zetten.");
		return false;
	}
	if (!choose_who(tui, "Wat is uw functie?", id))
		return false;
	if (voorkeur_zet(app_session(tui), "ik", *id, &fault))
		tui_fault(tui, &fault);
	return true;
}

/* The areas that the user's rights are for, all of them. */
static bool
own_gebieden(struct tui *tui, char **ids)
{
	const char *gebieden = app_session(tui)->rechten.gebieden;

	if (gebieden && *gebieden)
		*ids = mem_strdup(gebieden);
	else
		tui_say(tui, "Bij u staat geen gebied. Kies zelf een gebied.");
	return *ids != NULL;
}

/* Without users: the gebied that the user is consulent of; of more than one the user says which. */
static bool
choose_own_gebied(struct tui *tui, char **id)
{
	struct keuzen list = { 0 };
	struct recs recs = { 0 };
	struct query query;
	char *ik = NULL;
	bool chosen = false;

	if (app_session(tui)->bekend)
		return own_gebieden(tui, id);
	if (!facet_ik(tui, false, &ik))
		return false;
	query_init(&query, &kind_gebied);
	query_text(&query, FILTER_IS, kind_field(&kind_gebied, "consulent"), ik);
	lezen_recs(app_session(tui), &query, MANY, NULL, &recs);
	for (size_t i = 0; i < recs.n; i++)
		keuzen_add(&list, rec_id(recs.items[i]), rec_title(recs.items[i]), NULL);
	if (!recs.n)
		tui_say(tui, "U staat bij geen gebied als consulent. Kies zelf een gebied.");
	else if (recs.n == 1)
		*id = mem_strdup(rec_id(recs.items[0]));
	chosen = recs.n == 1 || (recs.n && dialoog_choose(tui, "Welk gebied?", &list, NULL, id));
	recs_fini(&recs);
	query_fini(&query);
	keuzen_fini(&list);
	free(ik);
	return chosen;
}

/* One of what the field can be; "" is any. */
static bool
choose_value(struct tui *tui, const struct field *field, const char *now, char **id)
{
	struct keuzen list = { 0 };
	bool chosen;

	keuzen_add(&list, "", "Alles", NULL);
	for (const struct choice *c = field->choices; c && c->id; c++)
		keuzen_add(&list, c->id, c->label, NULL);
	if (field->to)
		bewerk_keuzen(tui, field->to, "", &list);
	chosen = dialoog_choose(tui, field->label, &list, now, id);
	keuzen_fini(&list);
	return chosen;
}

static bool
take_value(struct tui *tui, struct facet *facet, size_t place, bool own)
{
	char *id = NULL;

	if (own ? !choose_own_gebied(tui, &id)
		: !choose_value(tui, field_at(facet, place), facet->values[place], &id))
		return false;
	free(facet->values[place]);
	facet->values[place] = *id ? id : NULL;
	if (!*id)
		free(id);
	return true;
}

static bool
take_who(struct tui *tui, struct facet *facet, const char *id)
{
	char *wie = NULL;

	if (str_eq(id, "wie") ? !choose_who(tui, "Van wie?", &wie)
			      : !facet_ik(tui, str_eq(id, "functie"), &wie))
		return false;
	free(facet->wie);
	facet->wie = wie;
	return true;
}

static bool
take(struct tui *tui, struct facet *facet, const char *id)
{
	const struct field *field;

	for (size_t i = 0; i < ROWS; i++)
		if (str_eq(rows[i].id, id)) {
			*flag(facet, i) = !*flag(facet, i);
			return true;
		}
	if (str_eq(id, "alles")) {
		facet_fini(facet);
		return true;
	}
	for (size_t i = 0; (field = field_at(facet, i)); i++)
		if (str_eq(field->name, id) || (str_eq(id, OWN) && str_eq(field->name, "gebied")))
			return take_value(tui, facet, i, str_eq(id, OWN));
	return take_who(tui, facet, id);
}

/* What a value is called. */
static void
add_value(struct tui *tui, const struct field *field, const char *id, struct str *out)
{
	const struct choice *choice = field->to ? NULL : field_choice(field, id);

	if (field->to)
		lezen_namen(app_session(tui), field->to, id, NAMES, out);
	else
		str_add(out, choice ? choice->label : id);
}

static void
add_fields(struct tui *tui, const struct facet *facet, struct keuzen *list)
{
	const struct field *field;

	for (size_t i = 0; (field = field_at(facet, i)); i++) {
		struct str label = { 0 }, note = { 0 };

		str_addf(&label, "%s …", field->label);
		if (facet->values[i])
			add_value(tui, field, facet->values[i], &note);
		keuzen_add(list, field->name, label.s, facet->values[i] ? str_get(&note) : NULL);
		if (str_eq(field->name, "gebied"))
			keuzen_add(list, OWN, "Mijn gebied", NULL);
		str_fini(&label);
		str_fini(&note);
	}
}

bool
facet_choose(struct tui *tui, struct facet *facet)
{
	struct keuzen list = { 0 };
	struct str wie = { 0 };
	char *id = NULL;
	bool changed;

	lezen_namen(app_session(tui), WIE_KINDS, facet->wie, NAMES, &wie);
	keuzen_add(&list, "alles", "Alles", facet_is_on(facet) ? NULL : "aan");
	for (size_t i = 0; i < ROWS; i++)
		if (str_in_words(class_of(facet)->flags, rows[i].id))
			keuzen_add(
			    &list, rows[i].id, rows[i].label, *flag(facet, i) ? "aan" : NULL);
	keuzen_add(&list, "ik", "Van mij", NULL);
	keuzen_add(&list, "wie", "Van iemand …", wie.len ? wie.s : NULL);
	add_fields(tui, facet, &list);
	if (!app_session(tui)->bekend)
		keuzen_add(&list, "functie", "Mijn functie is anders", NULL);
	changed = dialoog_choose(tui, "Toon alleen", &list, "alles", &id) && take(tui, facet, id);
	keuzen_fini(&list);
	str_fini(&wie);
	free(id);
	return changed;
}

/* ---- what is on ---- */

/* By its termijnen, or by its day when there are none of its kind. */
static void
within(const struct facet *facet, struct query *query, int field, struct periode p)
{
	if (termijn_heeft_regel(query->kind)) {
		query_due(query, class_of(facet)->due_open, p.eerste, p.laatste);
		return;
	}
	query_number(query, FILTER_FROM, field, p.eerste);
	query_number(query, FILTER_TO, field, p.laatste);
}

static void
of_whom(const struct facet *facet, struct query *query)
{
	const char *wie = class_of(facet)->wie;

	if (facet->wie)
		query_text(query, wie ? FILTER_IS : FILTER_WHO,
		    wie ? kind_field(query->kind, wie) : -1, facet->wie);
}

void
facet_filter(
    const struct facet *facet, const struct session *session, const char *day, struct query *query)
{
	struct maanddag begin = session->regels.kalender.schooljaar_begin;
	swv_date vandaag = session_vandaag(session);
	int field = kind_field(query->kind, day);
	bool hides = str_in_words(class_of(facet)->flags, "gesloten") && !facet->gesloten;
	const struct field *f;

	if (facet->open || facet->laat || hides)
		query_number(query, FILTER_OPEN, 0, 0);
	if (facet->laat)
		query_due(query, true, DATE_MIN, vandaag - 1);
	if (facet->maand)
		within(facet, query, field, periode_of(PERIODE_MAAND, vandaag, begin));
	if (facet->kwartaal)
		within(facet, query, field, periode_of(PERIODE_KWARTAAL, vandaag, begin));
	if (facet->ongepland)
		query_number(query, FILTER_EMPTY, field, 0);
	if (facet->komend)
		query_number(query, FILTER_FROM, field, vandaag);
	if (facet->wacht)
		query_text(query, FILTER_NOT, kind_field(query->kind, "wacht_op"), NULL);
	if (facet->eerst)
		query_text(query, FILTER_NOT, kind_field(query->kind, "wacht"), NULL);
	if (facet->reserve)
		query_text(query, FILTER_IS, kind_field(query->kind, "status"), "reserve");
	of_whom(facet, query);
	for (size_t i = 0; (f = field_at(facet, i)); i++)
		if (facet->values[i])
			query_text(
			    query, FILTER_IS, kind_field(query->kind, f->name), facet->values[i]);
}

void
facet_tell(const struct facet *facet, struct tui *tui, struct str *out)
{
	const struct field *f;

	for (size_t i = 0; i < ROWS; i++)
		if (*flag(facet, i))
			str_addf(out, "%s%s", out->len ? ", " : "", rows[i].short_label);
	if (facet->wie) {
		str_addf(out, "%svan ", out->len ? ", " : "");
		lezen_namen(app_session(tui), WIE_KINDS, facet->wie, NAMES, out);
	}
	for (size_t i = 0; (f = field_at(facet, i)); i++) {
		if (!facet->values[i])
			continue;
		str_addf(out, "%s%s ", out->len ? ", " : "", f->label);
		add_value(tui, f, facet->values[i], out);
	}
}
