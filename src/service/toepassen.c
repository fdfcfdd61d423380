/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/toepassen.h"

#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/service/formulierjaar.h"
#include "swv/service/gewist.h"
#include "swv/service/privacy.h"
#include "swv/service/toegang.h"
#include "swv/service/vink.h"
#include "swv/service/werk.h"
#include "swv/store/formulieren.h"
#include "swv/store/lijst.h"
#include "swv/store/logboek.h"
#include "swv/store/records.h"
#include "swv/store/structuur.h"
#include "swv/store/termijnen.h"

/* In the table stand: by which rules the termijnen were computed last. */
#define RULES_KEY  "termijnregels"
#define TEXT(n)    TEXT_OF(n)
#define TEXT_OF(n) #n
#define RULES_NOW  TEXT(TERMIJN_REGELS)

struct toepassing {
	struct werk werk;
	const struct organisatie *org;
	void (*tell)(const struct verschil *verschil, void *arg);
	void *arg;
	struct toegepast *n;
	struct recs posten_uit; /* posts and forms that are no longer in the file, as they were */
	bool regels_anders;     /* a norm, setting or free day is another than before */
};

/* What no record names and the rules are made of. */
static bool
is_rule(const struct kind *kind)
{
	return kind == &kind_instelling || kind == &kind_vakantie || kind == &kind_feestdag;
}

static const struct rec *
find(const struct recs *recs, const struct kind *kind, const char *id)
{
	for (size_t i = 0; i < recs->n; i++)
		if (recs->items[i]->kind == kind && str_eq(rec_id(recs->items[i]), id))
			return recs->items[i];
	return NULL;
}

static void
tell(struct toepassing *t, char teken, const struct rec *before, const struct rec *after,
    const char *waarom)
{
	struct verschil v = { teken, before, after, waarom };

	t->regels_anders = t->regels_anders || is_rule(before ? before->kind : after->kind);
	if (t->tell)
		t->tell(&v, t->arg);
}

/* A school that DUO knows keeps DUO's name and count, and stays one of DUO so that it does so the
 * next time too. */
static void
keep_duo(const struct rec *old, struct rec *now)
{
	if (!str_eq(rec_text(old, "herkomst"), "duo") || now->kind != &kind_school)
		return;
	rec_set_text(now, "herkomst", "duo");
	rec_set_text(now, "naam", rec_text(old, "naam"));
	if (rec_has(old, "leerlingen"))
		rec_set_int(now, "leerlingen", rec_int(old, "leerlingen"));
}

static enum swv_err
put(struct toepassing *t, const struct rec *old, const struct rec *file, struct fault *fault)
{
	struct store *store = t->werk.session->store;
	struct rec *now = rec_copy(file);
	enum swv_err err = SWV_OK;

	rec_set_text(now, "herkomst", "bestand");
	rec_set_int(now, "actief", 1);
	if (!old) {
		tell(t, '+', NULL, now, NULL);
		t->n->nieuw++;
		err = store_insert(store, now, fault);
		if (!err)
			err = werk_log(&t->werk, "toegepast", NULL, now, fault);
	} else {
		now->versie = old->versie;
		keep_duo(old, now);
		if (!rec_same(old, now)) {
			tell(t, '~', old, now, NULL);
			t->n->gewijzigd++;
			err = store_update(store, now, fault);
			if (!err)
				err = werk_log(&t->werk, "toegepast", old, now, fault);
		}
	}
	rec_free(&now);
	return err;
}

/* Gone from the file: deleted when nothing hangs on it, else no longer active. */
static enum swv_err
take_out(struct toepassing *t, const struct rec *old, struct fault *fault)
{
	struct store *store = t->werk.session->store;
	const struct rec *was = find(&t->posten_uit, old->kind, rec_id(old));
	struct rec *now = rec_copy(old);
	struct str use = { 0 };
	enum swv_err err = structuur_in_use(store, old->kind, rec_id(old), fault, &use);

	if (!was)
		was = old;
	if (!err && use.len && rec_bool(was, "actief")) {
		tell(t, '!', was, NULL, use.s);
		t->n->inactief++;
		rec_set_int(now, "actief", 0);
		if (was == old) /* else that was done before */
			err = store_update(store, now, fault);
		if (!err)
			err = werk_log(&t->werk, "toegepast", was, now, fault);
	} else if (!err && !use.len) {
		tell(t, '-', was, NULL, NULL);
		t->n->weg++;
		err = store_delete(store, old, fault);
		if (!err)
			err = werk_log(&t->werk, "toegepast", was, NULL, fault);
	}
	str_fini(&use);
	rec_free(&now);
	return err;
}

static enum swv_err
have_of(struct toepassing *t, const struct kind *kind, struct fault *fault, struct recs *out)
{
	struct query query;
	enum swv_err err;

	query_init(&query, kind);
	query.sort = kind->fields[0].name;
	err = store_each(t->werk.session->store, &query, fault, recs_keep, out);
	query_fini(&query);
	return err;
}

static enum swv_err
bring_in(struct toepassing *t, const struct kind *kind, struct fault *fault)
{
	struct recs have = { 0 };
	enum swv_err err = have_of(t, kind, fault, &have);

	for (size_t i = 0; i < t->org->rows.n && !err; i++) {
		const struct rec *row = t->org->rows.items[i];

		if (row->kind == kind)
			err = put(t, find(&have, kind, rec_id(row)), row, fault);
	}
	recs_fini(&have);
	return err;
}

static enum swv_err
take_away(struct toepassing *t, const struct kind *kind, struct fault *fault)
{
	struct recs have = { 0 };
	enum swv_err err = have_of(t, kind, fault, &have);

	for (size_t i = 0; i < have.n && !err; i++)
		if (str_eq(rec_text(have.items[i], "herkomst"), "bestand") &&
		    !find(&t->org->rows, kind, rec_id(have.items[i])))
			err = take_out(t, have.items[i], fault);
	recs_fini(&have);
	return err;
}

/* Posts and forms that are no longer in the file make no more items: so what is left hanging on them
 * is what will stay, and that decides whether they can go. */
static enum swv_err
retire(struct toepassing *t, const struct kind *kind, struct fault *fault)
{
	struct recs have = { 0 };
	enum swv_err err = have_of(t, kind, fault, &have);

	for (size_t i = 0; i < have.n && !err; i++) {
		struct rec *post = have.items[i];

		if (!str_eq(rec_text(post, "herkomst"), "bestand") || !rec_bool(post, "actief") ||
		    find(&t->org->rows, kind, rec_id(post)))
			continue;
		recs_add(&t->posten_uit, rec_copy(post));
		rec_set_int(post, "actief", 0);
		err = store_update(t->werk.session->store, post, fault);
	}
	recs_fini(&have);
	return err;
}

static enum swv_err
make_calendar(struct toepassing *t, struct fault *fault)
{
	struct kalender_telling *n = &t->n->kalender;
	enum swv_err err = kalender_maak(&t->werk, fault, n);

	if (!err && n->nieuw + n->gewijzigd + n->weg)
		err = kalender_log(&t->werk, "toegepast", n, fault);
	t->n->termijnen_verschoven += n->verschoven;
	return err;
}

static enum swv_err
make_forms(struct toepassing *t, struct fault *fault)
{
	struct kalender_telling *n = &t->n->formulieren;
	enum swv_err err = formulieren_maak(&t->werk, fault, n);

	if (!err && n->nieuw + n->gewijzigd + n->weg)
		err = formulieren_log(&t->werk, "toegepast", n, fault);
	t->n->termijnen_verschoven += n->verschoven;
	return err;
}

static enum swv_err
move_one(struct toepassing *t, const struct rec *actie, struct fault *fault)
{
	enum swv_err err = werk_termijnen(&t->werk, actie, fault, &t->n->termijnen_verschoven);

	return err ? err : vink_volg(&t->werk, actie, fault);
}

/* Periods of actions that repeat begin with the school year. */
static enum swv_err
move_periods(struct toepassing *t, struct maanddag was, struct fault *fault)
{
	struct session *s = t->werk.session;
	struct maanddag now = s->regels.kalender.schooljaar_begin;
	struct recs acties = { 0 };
	struct query query;
	enum swv_err err;

	if (was.maand == now.maand && was.dag == now.dag)
		return SWV_OK;
	query_init(&query, &kind_actie);
	query_text(&query, FILTER_NOT, kind_field(&kind_actie, "herhaling"), NULL);
	err = store_each(s->store, &query, fault, recs_keep, &acties);
	query_fini(&query);
	for (size_t i = 0; i < acties.n && !err; i++)
		err = move_one(t, acties.items[i], fault);
	recs_fini(&acties);
	return err;
}

/* When requests that are open are answered goes by a norm. */
static enum swv_err
move_requests(struct toepassing *t, struct fault *fault)
{
	struct recs open = { 0 };
	struct query query;
	enum swv_err err;

	if (!t->regels_anders)
		return SWV_OK;
	query_init(&query, &kind_verzoek);
	query_number(&query, FILTER_OPEN, 0, 0);
	err = store_each(t->werk.session->store, &query, fault, recs_keep, &open);
	query_fini(&query);
	for (size_t i = 0; i < open.n && !err; i++)
		err = werk_termijnen(&t->werk, open.items[i], fault, &t->n->termijnen_verschoven);
	recs_fini(&open);
	return err;
}

/* Closed cases from before there was a termijn of keeping get it. */
static enum swv_err
keep_closed(struct toepassing *t, const struct kind *kind, struct fault *fault)
{
	struct store *store = t->werk.session->store;
	struct recs closed;
	enum swv_err err = termijnen_ontbreken(store, kind, fault, &closed);

	for (size_t i = 0; i < closed.n && !err; i++) {
		struct rec *rec = NULL;

		err = store_get(store, kind, rec_id(closed.items[i]), fault, &rec);
		if (!err)
			err = bewaartermijn_zet(&t->werk, rec, fault, &t->n->termijnen_verschoven);
		rec_free(&rec);
	}
	recs_fini(&closed);
	return err;
}

/* Whether the termijnen in the database are of other rules than those of this program. */
static enum swv_err
rules_moved(struct toepassing *t, struct fault *fault, bool *out)
{
	char *had = NULL;
	enum swv_err err = store_stand_get(t->werk.session->store, "", RULES_KEY, fault, &had);

	*out = !str_eq(had, RULES_NOW);
	free(had);
	return err;
}

/* The termijnen of cases go by the norms, the free days and the rules of the program. */
static enum swv_err
move_dossiers(struct toepassing *t, struct fault *fault)
{
	bool all = false;
	enum swv_err err = rules_moved(t, fault, &all);

	if (!err && (all || t->regels_anders)) {
		err = herreken_dossiers(&t->werk, fault, &t->n->dossiers);
		t->n->termijnen_verschoven += t->n->dossiers.n;
		return err ? err
			   : store_stand_set(
				 t->werk.session->store, "", RULES_KEY, RULES_NOW, fault);
	}
	for (size_t i = 0; i < n_kinds && !err; i++)
		if (kinds[i]->flags & KIND_DOSSIER)
			err = keep_closed(t, kinds[i], fault);
	return err;
}

/* Owners that came open an item again, and with the last that still owed it goes what was missing. */
static enum swv_err
follow_owners(struct toepassing *t, struct fault *fault)
{
	struct recs items = { 0 };
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_kalender);
	query_text(&query, FILTER_NOT, kind_field(&kind_kalender, "per"), NULL);
	err = store_each(t->werk.session->store, &query, fault, recs_keep, &items);
	query_fini(&query);
	for (size_t i = 0; i < items.n && !err; i++)
		err = vink_volg(&t->werk, items.items[i], fault);
	recs_fini(&items);
	return err;
}

/*
 * Kinds stand in the order in which they name each other: in forwards, away
 * backwards.  The rules go first, for the calendar is made by them; the calendar
 * comes between, so that what it drops no longer holds on to a post or functie.
 */
static enum swv_err
do_all(struct toepassing *t, struct fault *fault)
{
	struct session *s = t->werk.session;
	struct maanddag begin = s->regels.kalender.schooljaar_begin;
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < n_kinds && !err; i++)
		if (kinds[i]->flags & KIND_STRUCTURE)
			err = bring_in(t, kinds[i], fault);
	for (size_t i = n_kinds; i-- && !err;)
		if (is_rule(kinds[i]))
			err = take_away(t, kinds[i], fault);
	if (!err)
		err = session_reload(s, fault);
	if (!err)
		err = retire(t, &kind_kalenderpost, fault);
	if (!err)
		err = retire(t, &kind_formuliersoort, fault);
	if (!err)
		err = make_calendar(t, fault);
	if (!err)
		err = make_forms(t, fault);
	if (!err)
		err = move_periods(t, begin, fault);
	if (!err)
		err = move_requests(t, fault);
	if (!err)
		err = move_dossiers(t, fault);
	for (size_t i = n_kinds; i-- && !err;)
		if ((kinds[i]->flags & KIND_STRUCTURE) && !is_rule(kinds[i]))
			err = take_away(t, kinds[i], fault);
	if (!err && t->n->inactief + t->n->weg) /* sections and items among them */
		err = formulier_tel_soort(s->store, NULL, fault);
	if (!err)
		err = follow_owners(t, fault);
	if (!err)
		err = store_stand_set(s->store, "", "toegepast", t->org->kenmerk, fault);
	return err;
}

/* What the file says of the roles holds at once: whoever brings it in may do so again, or one
 * row too few and nobody could put it right. */
static enum swv_err
may_again(const struct werk *werk, struct fault *fault)
{
	struct session *session = werk->session;
	enum swv_err err;

	if (!werk->toegang)
		return SWV_OK; /* nothing that rights hang on was written */
	err = toegang_bepaal(session, fault);
	for (size_t i = 0; i < n_kinds && !err; i++)
		if ((kinds[i]->flags & KIND_STRUCTURE) &&
		    !rechten_mag(&session->rechten, RECHT_BEHEREN, kinds[i]))
			err = fault_set(fault, SWV_EIMPOSSIBLE, NULL,
			    "Met de rollen in dit bestand mag u het zelf niet meer inlezen",
			    "geef een rol die u hebt \"structuur: beheren\"");
	toegang_vergeet(session);
	return err;
}

enum swv_err
toepassen(struct session *session, const struct organisatie *org, bool dry,
    void (*tell_)(const struct verschil *verschil, void *arg), void *arg, struct fault *fault,
    struct toegepast *out)
{
	struct toepassing t = { .org = org, .tell = tell_, .arg = arg, .n = out };
	enum swv_err err = SWV_OK;

	*out = (struct toegepast){ 0 };
	for (size_t i = 0; i < n_kinds && !err; i++)
		if (kinds[i]->flags & KIND_STRUCTURE)
			err = session_mag(session, RECHT_BEHEREN, kinds[i], fault);
	if (!err)
		err = werk_begin(session, "toepassen", fault, &t.werk);
	if (err)
		return err;
	t.werk.zonder_herstel = true;
	err = do_all(&t, fault);
	if (!err)
		err = may_again(&t.werk, fault);
	recs_fini(&t.posten_uit);
	if (dry || err)
		werk_af(&t.werk);
	else
		err = werk_klaar(&t.werk, fault);
	if (dry || err)
		session_reload(session, NULL); /* what was read inside did not come to be */
	else
		session->bestand_gewijzigd = false;
	return err;
}
