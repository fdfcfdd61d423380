/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/aanhang.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/verwijzers.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/blad.h"
#include "swv/tui/detail_tekst.h"
#include "swv/tui/dialoog.h"

enum { SHOWN = 12, CHOICES = 500, DAY = 10, CONTACTS = 100 };

/* ---- the page ---- */

/* "10+" stands for more than were counted. */
static void
add_number(int64_t n, struct str *out)
{
	str_addf(out, n > QUERY_COUNT_MAX ? "%d+" : "%d",
	    n > QUERY_COUNT_MAX ? QUERY_COUNT_MAX : (int)n);
}

static void
add_heading(const struct verwijzers *v, struct str *out)
{
	char day[DATUM_MAX];

	str_addf(
	    out, "\n# %c%s (", toupper((unsigned char)v->kind->labels[0]), v->kind->labels + 1);
	add_number(v->n, out);
	if (v->open >= 0 && v->open < v->n) {
		str_add(out, ", ");
		add_number(v->open, out);
	}
	str_add(out, v->open >= 0 ? " open" : "");
	if (v->eerst != DATE_NONE)
		str_addf(out, ", eerstvolgende %s", datum_toon(v->eerst, day));
	str_add(out, ")\n");
}

/* What tells records of one kind apart beside their name: others that they name, and choices; but
 * not again the one that they hang on. */
static void
add_traits(struct session *s, const struct rec *r, const char *on, struct str *out)
{
	const char *separator = ": ";

	for (size_t i = 1; i < r->kind->n_fields; i++) {
		const struct field *f = &r->kind->fields[i];
		bool tells = f->type == FIELD_CHOICE || f->type == FIELD_REF;

		if (!tells || !str_in_words(r->kind->columns, f->name) || !rec_has(r, f->name) ||
		    str_eq(rec_text(r, f->name), on))
			continue;
		str_add(out, separator);
		veld_tekst(s, f, &r->v[i], out);
		separator = ", ";
	}
	if (!rec_is_actief(r))
		str_addf(out, "%sniet meer actief", separator);
}

/* The first line of its name is enough: a besluit is called after all it says. */
static void
add_title(const struct rec *r, struct str *out)
{
	const char *title = rec_title(r);

	str_addn(out, title, strcspn(title, "\n"));
}

static void
add_line(struct session *s, const struct rec *r, const char *on, struct str *out)
{
	int day = verwijzer_dag(r->kind);
	char text[DATUM_MAX] = "";

	if (day >= 0 && r->v[day].tag != VALUE_NONE)
		datum_toon((swv_date)r->v[day].i, text);
	if (day >= 0)
		str_addf(out, "%-*s  \t", DAY, text);
	add_title(r, out);
	add_traits(s, r, on, out);
	str_addc(out, '\n');
}

static void
add_group(struct session *s, const struct verwijzers *v, const char *on, struct str *out)
{
	int64_t more = v->n - (int64_t)v->recs.n;

	add_heading(v, out);
	for (size_t i = 0; i < v->recs.n; i++)
		add_line(s, v->recs.items[i], on, out);
	if (v->n > QUERY_COUNT_MAX)
		str_add(out, "… en nog veel meer\n");
	else if (more > 0)
		str_addf(out, "… en nog %" PRId64 "\n", more);
}

/* Who is called for what, by role. */
static void
add_contacts(struct session *s, const struct rec *rec, struct str *out)
{
	static const char *const how[] = { "telefoon", "email" };
	struct recs recs = { 0 };
	struct query query;

	query_init(&query, &kind_contact);
	query.sort = "rol";
	query_text(&query, FILTER_IS, kind_field(&kind_contact, "bij"), rec_id(rec));
	lezen_recs(s, &query, CONTACTS, NULL, &recs);
	str_add(out, recs.n ? "\n# Contactpersonen\n" : "");
	for (size_t i = 0; i < recs.n; i++) {
		char *rol = lezen_naam(s, "contactrol", rec_text(recs.items[i], "rol"));

		str_addf(out, "%s: %s", rol, rec_title(recs.items[i]));
		for (size_t k = 0; k < sizeof(how) / sizeof(how[0]); k++)
			if (rec_has(recs.items[i], how[k]))
				str_addf(out, ", %s", rec_text(recs.items[i], how[k]));
		str_addc(out, '\n');
		free(rol);
	}
	recs_fini(&recs);
	query_fini(&query);
}

/* What the page tells already: of a node what is under it and its support; what belongs to it. */
static bool
is_told(const struct rec *rec, const struct kind *by)
{
	return by == &kind_contact || kind_listed_with(by, rec->kind->name) >= 0 ||
	       (rec->kind->flags & by->flags & KIND_TREE);
}

void
aanhang_tekst(struct session *session, const struct rec *rec, struct str *out)
{
	struct verwijzerlijst all;

	if (aanhang_heeft_contacten(rec->kind))
		add_contacts(session, rec, out);
	if (lezen_verwijzers(session, rec->kind, rec_id(rec), SHOWN, NULL, &all))
		return;
	for (size_t i = 0; i < all.n; i++)
		if (!is_told(rec, all.items[i].kind))
			add_group(session, &all.items[i], rec_id(rec), out);
	verwijzerlijst_fini(&all);
}

/* ---- going there ---- */

/* The id of a choice tells the kind too: "school 01AB00". */
static void
add_choice(const struct kind *kind, const char *id, const char *label, const char *note,
    struct keuzen *list)
{
	struct str both = { 0 };
	bool there = false;

	str_addf(&both, "%s %s", kind->name, id);
	for (size_t i = 0; i < list->n && !there; i++) /* named by two fields */
		there = str_eq(list->items[i].id, both.s);
	if (!there)
		keuzen_add(list, both.s, label, note);
	str_fini(&both);
}

/* What this record names itself. */
static void
add_named(struct session *s, const struct rec *rec, struct keuzen *list)
{
	for (size_t i = 0; i < rec->kind->n_fields; i++) {
		const struct field *f = &rec->kind->fields[i];
		const char *ids = rec->v[i].s;
		size_t len;

		for (const char *item; f->to && (item = list_next(&ids, &len));) {
			char *id = mem_strndup(item, len);
			const struct kind *kind = lezen_kind_van(s, f->to, id);
			char *naam = lezen_naam(s, f->to, id);

			if (kind)
				add_choice(kind, id, naam, f->label, list);
			free(naam);
			free(id);
		}
	}
}

static void
add_naming(struct session *s, const struct rec *rec, struct keuzen *list)
{
	struct verwijzerlijst all;

	if (lezen_verwijzers(s, rec->kind, rec_id(rec), CHOICES, NULL, &all))
		return;
	for (size_t i = 0; i < all.n; i++)
		for (size_t k = 0; k < all.items[i].recs.n; k++) {
			const struct rec *r = all.items[i].recs.items[k];
			struct str label = { 0 };

			add_title(r, &label);
			add_traits(s, r, rec_id(rec), &label);
			add_choice(r->kind, rec_id(r), label.s, r->kind->label, list);
			str_fini(&label);
		}
	verwijzerlijst_fini(&all);
}

static void
go_to(struct tui *tui, const char *choice)
{
	size_t n = strcspn(choice, " ");
	char *name = mem_strndup(choice, n);

	blad_open(tui, kind_find(name), choice + n + 1);
	free(name);
}

void
aanhang_ga(struct tui *tui, const struct kind *kind, const char *id)
{
	struct session *s = app_session(tui);
	struct fault fault = { 0 };
	struct keuzen list = { 0 };
	struct rec *rec;
	char *choice = NULL;

	if (lezen_een(s, kind, id, &fault, &rec)) {
		tui_fault(tui, &fault);
		return;
	}
	add_named(s, rec, &list);
	add_naming(s, rec, &list);
	if (!list.n)
		tui_say(tui, "Hier hangt niets aan om naartoe te gaan.");
	else if (dialoog_choose(tui, "Ga naar", &list, NULL, &choice))
		go_to(tui, choice);
	keuzen_fini(&list);
	rec_free(&rec);
	free(choice);
}

/* ---- contacts ---- */

static const struct field *
field_bij(void)
{
	return &kind_contact.fields[kind_field(&kind_contact, "bij")];
}

bool
aanhang_heeft_contacten(const struct kind *kind)
{
	return field_names(field_bij(), kind->name);
}

void
aanhang_contact(struct tui *tui, const char *id)
{
	struct session *s = app_session(tui);
	struct rec *rec;
	struct query query;
	int64_t roles = 0;

	query_init(&query, &kind_contactrol);
	query_number(&query, FILTER_IS, kind_field(&kind_contactrol, "actief"), 1);
	lezen_aantal(s, &query, NULL, &roles);
	query_fini(&query);
	if (!roles) {
		tui_say(tui, "Er zijn nog geen rollen. De beheerder zet ze in het bestand bij "
			     "contactrollen.");
		return;
	}
	rec = rec_initial(&kind_contact, session_vandaag(s));
	rec_set_text(rec, "bij", id);
	bewerk_nieuw(tui, rec);
}
