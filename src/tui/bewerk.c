/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/bewerk.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/lezen.h"
#include "swv/service/schrijven.h"
#include "swv/service/vink.h"
#include "swv/tui/app.h"
#include "swv/tui/dialoog.h"
#include "swv/tui/formulier.h"

enum { CHOICES = 1000, NOTE_MAX = 4000 };

/* A form that is open. */
struct bewerk {
	struct tui *tui;
	const struct kind *kind;
	struct rec *base;       /* as it was read; NULL: a new record */
	char *concept;          /* the id of its concept */
	int64_t op;             /* of the concept that this form kept last; 0: none */
	struct str title, said; /* said: what is told when it was saved */
	struct formulier_class class;
};

static const char *
title(void *arg)
{
	return str_get(&((struct bewerk *)arg)->title);
}

/* ---- saving ---- */

/* Somebody saved it first: both see, this one chooses.  rec becomes what was chosen. */
static enum swv_err
settle(struct bewerk *b, struct rec *rec, struct fault *fault)
{
	struct rec *theirs = NULL, *chosen = NULL;
	struct str heading = { 0 };
	enum swv_err err = lezen_een(app_session(b->tui), b->kind, rec_id(rec), fault, &theirs);

	if (err)
		return err;
	str_addf(&heading, "%s is intussen gewijzigd", rec_title(rec));
	if (!dialoog_conflict(b->tui, heading.s, b->base, rec, theirs, &chosen)) {
		err = fault_set(fault, SWV_ENOTHING, "Nog niet opgeslagen", NULL, NULL);
	} else {
		rec_free(&b->base);
		b->base = theirs;
		theirs = NULL;
		for (size_t i = 0; i < rec->kind->n_fields; i++) {
			value_fini(&rec->v[i]);
			rec->v[i] = value_copy(&chosen->v[i]);
		}
		rec->versie = b->base->versie;
	}
	rec_free(&theirs);
	rec_free(&chosen);
	str_fini(&heading);
	return err;
}

/*
 * Stores what was typed.  It works on a copy: what fails leaves the form, and
 * what the form was opened with, as they were, so that the next try asks again.
 */
static enum swv_err
save_change(struct bewerk *b, const struct rec *typed, struct fault *fault)
{
	struct rec *rec = rec_copy(typed), *base = rec_copy(b->base);
	enum swv_err err;

	rec->versie = b->base->versie;
	while ((err = schrijven_wijzig_van_concept(
		    app_session(b->tui), b->base, rec, b->op, fault)) == SWV_ECHANGED)
		if ((err = settle(b, rec, fault)))
			break;
	if (err) {
		rec_free(&b->base);
		b->base = base;
		base = NULL;
	}
	rec_free(&base);
	rec_free(&rec);
	return err;
}

/* How many meetings a new series came to. */
static void
tell_series(struct bewerk *b, const struct rec *rec)
{
	struct query query;
	int64_t n;

	if (rec->kind != &kind_reeks)
		return;
	query_init(&query, &kind_vergadering);
	query_text(&query, FILTER_IS, kind_field(&kind_vergadering, "reeks"), rec_id(rec));
	if (!lezen_aantal(app_session(b->tui), &query, NULL, &n))
		str_addf(&b->said,
		    n == 1 ? "Opgeslagen: %" PRId64 " vergadering. u: ongedaan"
			   : "Opgeslagen: %" PRId64 " vergaderingen. u: ongedaan",
		    n);
	query_fini(&query);
}

static enum swv_err
save_new(struct bewerk *b, const struct rec *typed, struct fault *fault)
{
	struct rec *rec = rec_copy(typed);
	enum swv_err err =
	    schrijven_nieuw_van_concept(app_session(b->tui), rec, b->concept, b->op, fault);

	if (!err) {
		app_made(b->tui, rec_id(rec));
		if (rec->kind->flags & KIND_DOSSIER) /* the number it got is known now only */
			str_addf(&b->said, "Opgeslagen: %s. u: ongedaan", rec_id(rec));
		tell_series(b, rec);
	}
	rec_free(&rec);
	return err;
}

static enum swv_err
save(void *arg, struct tui *tui, struct rec *rec, struct fault *fault)
{
	struct bewerk *b = arg;

	(void)tui;
	return b->base ? save_change(b, rec, fault) : save_new(b, rec, fault);
}

/* ---- the concept ---- */

/* Names of what stood in the record when the form was opened begin so. */
#define BEFORE "="

/* The values of rec as they were typed, under names that begin with prefix. */
static void
keep_values(const struct rec *rec, const char *prefix, struct concept *c)
{
	for (size_t i = 0; i < rec->kind->n_fields; i++) {
		struct str text = { 0 }, name = { 0 };

		if (rec->v[i].tag == VALUE_NONE || (rec->kind->fields[i].flags & FIELD_DERIVED))
			continue;
		if (rec->v[i].tag == VALUE_TEXT) /* as it is: also what is no number yet */
			str_add(&text, rec->v[i].s);
		else
			value_format(&rec->kind->fields[i], &rec->v[i], VALUE_PLAIN, &text);
		str_addf(&name, "%s%s", prefix, rec->kind->fields[i].name);
		concept_add(c, name.s, str_get(&text));
		str_fini(&text);
		str_fini(&name);
	}
}

static void
keep(void *arg, const struct rec *rec)
{
	struct bewerk *b = arg;
	struct concept c = { .kind = mem_strdup(b->kind->name),
		.id = mem_strdup(b->concept),
		.versie = b->base ? b->base->versie : 0 };
	struct fault fault = { 0 };

	keep_values(rec, "", &c);
	if (b->base)
		keep_values(b->base, BEFORE, &c);
	if (concept_bewaar(app_session(b->tui), &c, &fault))
		tui_fault(b->tui, &fault);
	else
		b->op = c.op;
	concept_fini(&c);
}

/* Puts the values under that prefix back; what cannot be read stands there as it was typed. */
static void
restore(const struct concept *c, const char *prefix, struct rec *rec, swv_date today)
{
	for (size_t i = 0; i < rec->kind->n_fields; i++)
		if (!(rec->kind->fields[i].flags & FIELD_DERIVED))
			value_fini(&rec->v[i]);
	for (size_t i = 0; i < c->n; i++) {
		const char *name = c->items[i].name;
		int field =
		    str_starts(name, prefix) ? kind_field(rec->kind, name + strlen(prefix)) : -1;

		if (field < 0 || !rec_parse(rec, field, c->items[i].text, today, NULL))
			continue;
		value_fini(&rec->v[field]);
		rec->v[field] =
		    (struct value){ .tag = VALUE_TEXT, .s = mem_strdup(c->items[i].text) };
	}
}

/* ---- choosing ---- */

/* Nodes of a plan, and meetings of one body: their ids tell them apart. */
static bool
called_alike(const struct kind *kind)
{
	return (kind->flags & KIND_TREE) || kind == &kind_vergadering;
}

static void
add_kind(struct tui *tui, const struct kind *kind, const char *text, struct keuzen *out)
{
	struct query query;
	struct recs recs = { 0 };

	query_init(&query, kind);
	if (kind_field(kind, "actief") >= 0)
		query_number(&query, FILTER_IS, kind_field(kind, "actief"), 1);
	if (*text)
		query_text(&query, FILTER_WORDS, -1, text);
	lezen_recs(app_session(tui), &query, CHOICES, NULL, &recs);
	for (size_t i = 0; i < recs.n; i++)
		keuzen_add(out, rec_id(recs.items[i]), rec_title(recs.items[i]),
		    called_alike(kind) ? rec_id(recs.items[i]) : kind->label);
	recs_fini(&recs);
	query_fini(&query);
}

void
bewerk_keuzen(struct tui *tui, const char *kinds_, const char *text, struct keuzen *out)
{
	while (*kinds_) {
		size_t n = strcspn(kinds_, " ");
		char *name = mem_strndup(kinds_, n);
		const struct kind *kind = kind_find(name);

		if (kind)
			add_kind(tui, kind, text, out);
		free(name);
		kinds_ += n + strspn(kinds_ + n, " ");
	}
}

static void
choices(void *arg, const struct field *field, const char *text, struct keuzen *out)
{
	bewerk_keuzen(((struct bewerk *)arg)->tui, field->to, text, out);
}

static bool
label(void *arg, const struct field *field, const char *id, struct str *out)
{
	char *name = lezen_naam(app_session(((struct bewerk *)arg)->tui), field->to, id);

	str_add(out, name);
	free(name);
	return true;
}

/* ---- opening ---- */

static void
closed(void *arg, struct tui *tui, bool saved)
{
	struct bewerk *b = arg;

	if (saved)
		app_say(tui, b->said.len ? b->said.s : "Opgeslagen. u: ongedaan");
	rec_free(&b->base);
	str_fini(&b->title);
	str_fini(&b->said);
	free(b->concept);
	free(b);
}

/* What the form is opened with; rec, base and concept are taken. */
struct vorm {
	struct rec *rec, *base;
	char *concept;              /* the id of its concept; open_asking fills it in */
	const char *fields, *begin; /* may be NULL */
	const char *vast;           /* shown, not typed; NULL: what it hangs on */
	const char *wat;            /* is done, for the title; NULL: a change */
};

/* The field that names what the record belongs to, when it is known; else NULL. */
static const struct field *
owner_field(struct tui *tui, const struct rec *rec)
{
	int hangs = rec->kind->hangs ? kind_field(rec->kind, rec->kind->hangs)
				     : kind_field(rec->kind, "ouder");
	const struct field *field = hangs < 0 ? NULL : &rec->kind->fields[hangs];

	if (!field || !rec_has(rec, field->name) ||
	    lezen_bestaat(app_session(tui), field, rec_text(rec, field->name), NULL))
		return NULL;
	return field;
}

/* " bij 26-014": what a new record belongs to. */
static void
add_owner(struct tui *tui, const struct rec *rec, struct str *out)
{
	const struct field *field = owner_field(tui, rec);
	char *naam;

	if (!field)
		return;
	naam = lezen_naam(app_session(tui), field->to, rec_text(rec, field->name));
	str_addf(out, " %s %s", rec->kind->hangs ? "bij" : "onder", naam);
	free(naam);
}

/* op is that of the concept which the form goes on with, 0 without one. */
static void
open_form(struct tui *tui, const struct vorm *vorm, int64_t op)
{
	struct bewerk *b = mem_zero(1, sizeof(*b));
	const struct rec *rec = vorm->rec, *base = vorm->base;

	*b = (struct bewerk){ .tui = tui,
		.kind = rec->kind,
		.base = vorm->base,
		.concept = vorm->concept,
		.op = op };
	if (vorm->wat)
		str_addf(&b->title, "%s: %s", rec_title(rec), vorm->wat);
	else
		str_addf(&b->title, base ? "Wijzig %s: %s" : "Nieuw: %s", rec->kind->label,
		    base ? rec_title(base) : "");
	if (!base)
		add_owner(tui, rec, &b->title);
	b->class = (struct formulier_class){ .title = title,
		.fields = vorm->fields || base ? vorm->fields : rec->kind->nieuw,
		.fixed = vorm->vast                                  ? vorm->vast
			 : rec->kind->hangs && owner_field(tui, rec) ? rec->kind->hangs
								     : NULL,
		.begin = vorm->begin,
		.save = save,
		.concept = keep,
		.choices = choices,
		.label = label,
		.closed = closed };
	formulier_open(tui, &b->class, b, vorm->rec, base == NULL);
}

/* Whether the user wants to go on with the concept that is there (whole, as it was typed); it goes
 * when not.  false: the user wants neither. */
static bool
ask_concept(struct tui *tui, const struct concept *c, const struct rec *whole, bool *go_on)
{
	struct keuzen list = { 0 };
	struct str further = { 0 };
	char *which = NULL, when[DATUM_MAX];
	bool chosen;

	str_add(&further, "Verder met wat u had getypt");
	if (concept_is_nieuw(whole->kind, c->id))
		add_owner(tui, whole, &further);
	keuzen_add(&list, "verder", further.s, app_moment(app_session(tui), c->op, when));
	keuzen_add(&list, "opnieuw", "Opnieuw beginnen; het concept gaat weg", NULL);
	chosen = dialoog_choose(tui, "Er is nog een concept", &list, "verder", &which);
	*go_on = chosen && str_eq(which, "verder");
	if (chosen && !*go_on)
		concept_weg(app_session(tui), c->kind, c->id, NULL);
	keuzen_fini(&list);
	str_fini(&further);
	free(which);
	return chosen;
}

/* The form goes on with the concept. */
static void
take_concept(struct tui *tui, const struct concept *c, struct vorm *vorm)
{
	swv_date today = session_vandaag(app_session(tui));

	restore(c, "", vorm->rec, today);
	if (vorm->base && vorm->base->versie != c->versie) { /* saved since: a conflict */
		restore(c, BEFORE, vorm->base, today);
		vorm->base->versie = c->versie;
	}
	vorm->fields = vorm->begin = vorm->wat = NULL;
}

/* Opens the form, or goes on with the concept when there is one and the user wants it. */
static void
open_asking(struct tui *tui, struct vorm vorm, bool ask)
{
	struct session *s = app_session(tui);
	struct concept c = { 0 };
	struct rec *whole;
	bool go_on = true;
	int64_t op = 0;

	vorm.concept = vorm.base ? mem_strdup(rec_id(vorm.base)) : concept_nieuw(vorm.rec);
	if (concept_haal(s, vorm.rec->kind->name, vorm.concept, NULL, &c)) {
		open_form(tui, &vorm, 0);
		return;
	}
	whole = rec_copy(vorm.rec);
	restore(&c, "", whole, session_vandaag(s));
	if (ask && !ask_concept(tui, &c, whole, &go_on)) {
		rec_free(&vorm.rec);
		rec_free(&vorm.base);
		free(vorm.concept);
	} else {
		if (go_on) {
			take_concept(tui, &c, &vorm);
			op = c.op;
		}
		open_form(tui, &vorm, op);
	}
	rec_free(&whole);
	concept_fini(&c);
}

void
bewerk_nieuw_met(struct tui *tui, struct rec *initial, const char *fields, const char *begin)
{
	open_asking(tui, (struct vorm){ .rec = initial, .fields = fields, .begin = begin }, true);
}

void
bewerk_nieuw_vast(struct tui *tui, struct rec *initial, const char *fields, const char *vast)
{
	open_asking(tui, (struct vorm){ .rec = initial, .fields = fields, .vast = vast }, true);
}

void
bewerk_nieuw(struct tui *tui, struct rec *initial)
{
	bewerk_nieuw_met(tui, initial, NULL, NULL);
}

void
bewerk_voorstel(
    struct tui *tui, struct rec *before, struct rec *after, const char *fields, const char *wat)
{
	open_asking(
	    tui, (struct vorm){ .rec = after, .base = before, .fields = fields, .wat = wat }, true);
}

static void
open_change(struct tui *tui, const struct kind *kind, const char *id, const char *fields, bool ask)
{
	struct fault fault = { 0 };
	struct rec *base;

	if (schrijven_mag_wijzigen(kind, &fault) ||
	    lezen_een(app_session(tui), kind, id, &fault, &base))
		tui_fault(tui, &fault);
	else
		open_asking(tui,
		    (struct vorm){ .rec = rec_copy(base), .base = base, .fields = fields }, ask);
}

void
bewerk_open(struct tui *tui, const struct kind *kind, const char *id, const char *fields)
{
	open_change(tui, kind, id, fields, true);
}

void
bewerk_concept(struct tui *tui, const char *name, const char *id)
{
	const struct kind *kind = kind_find(name);
	struct rec *rec;

	if (!kind)
		return;
	if (!concept_is_nieuw(kind, id)) {
		open_change(tui, kind, id, NULL, false);
		return;
	}
	rec = rec_initial(kind, session_vandaag(app_session(tui)));
	if (*concept_eigenaar(kind, id))
		rec_set_text(rec, kind->hangs, concept_eigenaar(kind, id));
	open_asking(tui, (struct vorm){ .rec = rec }, false);
}

void
bewerk_notitie(struct tui *tui, const struct kind *kind, const char *id)
{
	struct fault fault = { 0 };
	char *text = NULL;

	if (notitie_kan(kind, &fault))
		tui_fault(tui, &fault);
	else if (dialoog_lines(tui, "Notitie", NOTE_MAX, &text))
		app_done(tui, notitie_schrijf(app_session(tui), kind, id, text, &fault), &fault,
		    "Notitie opgeslagen. u: ongedaan");
	free(text);
}
