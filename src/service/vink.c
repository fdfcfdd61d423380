/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/vink.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/periodes.h"
#include "swv/model/schooljaar.h"
#include "swv/model/value.h"
#include "swv/service/toegang.h"
#include "swv/service/werk.h"
#include "swv/store/eigenaren.h"
#include "swv/store/termijnen.h"

/* A record with its ticks and the keys that it can be ticked for, while it is being ticked. */
struct geval {
	struct werk werk;
	struct rec *before, *after;
	struct recs tikken;
	struct sleutels {
		char **items;
		size_t n, cap;
	} sleutels; /* empty: it is ticked as a whole */
};

static bool
is_per_owner(const struct rec *rec)
{
	return rec->kind == &kind_kalender && rec_has(rec, "per");
}

static bool
is_per_period(const struct rec *rec)
{
	return rec->kind == &kind_actie && rec_has(rec, "herhaling");
}

bool
vink_needs_owner(const struct rec *rec)
{
	return is_per_owner(rec);
}

static void
add_key(struct geval *g, const char *key)
{
	VEC_ADD(g->sleutels.items, g->sleutels.n, g->sleutels.cap) = mem_strdup(key);
}

static void
add_owner(const char *id, const char *naam, void *arg)
{
	(void)naam;
	add_key(arg, id);
}

static enum swv_err
add_periods(struct geval *g, struct fault *fault)
{
	struct session *s = g->werk.session;
	struct actie_periodes p = { 0 };
	struct rec *plan;
	int van = 0, tot = -1;
	enum swv_err err =
	    store_get(s->store, &kind_plan, rec_text(g->before, "plan"), fault, &plan);

	if (err)
		return err;
	schooljaar_parse(rec_text(plan, "van"), &van);
	schooljaar_parse(rec_text(plan, "tot"), &tot);
	actie_periodes(
	    rec_text(g->before, "herhaling"), van, tot, s->regels.kalender.schooljaar_begin, &p);
	for (size_t i = 0; i < p.n; i++)
		add_key(g, p.items[i].sleutel);
	actie_periodes_fini(&p);
	rec_free(&plan);
	return SWV_OK;
}

/* What it is ticked for, one by one; nothing for a record that is ticked as a whole. */
static enum swv_err
collect_keys(struct geval *g, struct fault *fault)
{
	if (is_per_owner(g->before))
		return store_eigenaren(
		    g->werk.session->store, rec_text(g->before, "per"), fault, add_owner, g);
	return is_per_period(g->before) ? add_periods(g, fault) : SWV_OK;
}

static enum swv_err
geval_open(struct session *session, const struct vink *v, const char *titel, struct fault *fault,
    struct geval *g)
{
	enum swv_err err;

	*g = (struct geval){ 0 };
	if (kind_field(v->kind, "status") < 0)
		return fault_set(fault, SWV_EIMPOSSIBLE, NULL, "Dit wordt niet afgevinkt", NULL);
	if ((err = session_mag(session, RECHT_WIJZIGEN, v->kind, fault)))
		return err;
	if ((err = werk_begin(session, titel, fault, &g->werk)))
		return err;
	if ((err = session_haal(session, RECHT_WIJZIGEN, v->kind, v->id, fault, &g->before)))
		return err;
	g->after = rec_copy(g->before);
	if ((err = store_tikken(session->store, v->kind->name, v->id, fault, &g->tikken)))
		return err;
	return collect_keys(g, fault);
}

static void
geval_fini(struct geval *g)
{
	for (size_t i = 0; i < g->sleutels.n; i++)
		free(g->sleutels.items[i]);
	free(g->sleutels.items);
	recs_fini(&g->tikken);
	rec_free(&g->before);
	rec_free(&g->after);
}

static enum swv_err
geval_close(struct geval *g, enum swv_err err, struct fault *fault)
{
	err = werk_eind(&g->werk, err, fault);
	geval_fini(g);
	return err;
}

static struct rec *
tick_for(const struct geval *g, const char *key)
{
	for (size_t i = 0; i < g->tikken.n; i++)
		if (str_eq(rec_text(g->tikken.items[i], "sleutel"), key))
			return g->tikken.items[i];
	return NULL;
}

static const char *
key_at(size_t i, const void *arg)
{
	return ((const struct geval *)arg)->sleutels.items[i];
}

/* Which key is meant: the one given, or of the periods the first open (the last ticked) one. */
static enum swv_err
find_key(
    const struct geval *g, const char *given, bool ticked, struct fault *fault, const char **key)
{
	*key = NULL;
	for (size_t i = 0; i < g->sleutels.n; i++) {
		const char *k = g->sleutels.items[i];

		if (given ? str_eq(k, given) : (tick_for(g, k) != NULL) == ticked) {
			*key = k;
			if (given || !ticked)
				return SWV_OK;
		}
	}
	if (*key)
		return SWV_OK;
	if (given)
		return fault_set(fault, SWV_ENOTFOUND,
		    is_per_owner(g->before) ? rec_text(g->before, "per") : "periode", given,
		    str_nearest(given, g->sleutels.n, key_at, g));
	return fault_set(fault, SWV_ENOTHING,
	    ticked ? "Er is nog niets afgevinkt" : "Alles is al afgevinkt", NULL, NULL);
}

/* The record itself is gereed when nothing is left to tick (on the day of the latest tick), and
 * open again when something is. */
static void
follow_ticks(struct geval *g)
{
	const char *now = rec_text(g->after, "status");
	swv_date last = DATE_NONE;
	size_t done = 0;

	for (size_t i = 0; i < g->sleutels.n; i++) {
		const struct rec *tik = tick_for(g, g->sleutels.items[i]);
		swv_date op = tik ? rec_date(tik, "gereed_op") : DATE_NONE;

		done += tik != NULL;
		last = tik && (last == DATE_NONE || op > last) ? op : last;
	}
	if (done == g->sleutels.n) {
		rec_set_text(g->after, "status", "gereed");
		rec_set_date(g->after, "gereed_op", last);
	} else if (str_in_words("open bezig gereed", now)) {
		rec_set_text(
		    g->after, "status", done && g->after->kind == &kind_actie ? "bezig" : "open");
	}
}

static enum swv_err
tick_key(struct geval *g, const struct vink *v, swv_date op, struct fault *fault)
{
	const char *key;
	struct rec *tik;
	enum swv_err err = find_key(g, v->sleutel, false, fault, &key);

	if (err)
		return err;
	if (tick_for(g, key))
		return fault_set(fault, SWV_ENOTHING, "Dit is al afgevinkt", NULL, NULL);
	tik = rec_new(&kind_tik);
	rec_set_text(tik, "bron", v->kind->name);
	rec_set_text(tik, "bron_id", v->id);
	rec_set_text(tik, "sleutel", key);
	rec_set_date(tik, "gereed_op", op);
	rec_set_text(tik, "bewijs", v->bewijs);
	err = werk_nieuw(&g->werk, tik, fault);
	recs_add(&g->tikken, tik);
	if (!err)
		follow_ticks(g);
	return err;
}

/* Not what has a status of another sort, as a dossier. */
static enum swv_err
can_be_ticked(const struct kind *kind, struct fault *fault)
{
	if (kind_field(kind, "gereed_op") >= 0)
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, NULL, "Dit wordt niet afgevinkt",
	    "kies een andere status, of vul in wat er is gebeurd");
}

enum swv_err
vink_aan(struct session *session, const struct vink *v, struct fault *fault)
{
	swv_date op = v->op == DATE_NONE ? session_vandaag(session) : v->op;
	struct geval g;
	enum swv_err err = geval_open(session, v, "afvinken", fault, &g);

	if (!err)
		err = can_be_ticked(v->kind, fault);

	if (!err && op > session_vandaag(session))
		err = fault_set(fault, SWV_EIMPOSSIBLE, NULL, "Die dag is nog niet geweest",
		    "kies vandaag of een dag ervoor");
	if (err)
		goto out;
	if (is_per_owner(g.before) && !v->sleutel) {
		err = fault_set(fault, SWV_EREQUIRED, "Voor wie", NULL,
		    "dit item is er voor ieder apart; noem wie het gedaan heeft");
		goto out;
	}
	if (g.sleutels.n || v->sleutel) {
		err = tick_key(&g, v, op, fault);
	} else if (str_eq(rec_text(g.before, "status"), "gereed")) {
		err = fault_set(fault, SWV_ENOTHING, "Dit is al afgevinkt", NULL, NULL);
	} else {
		rec_set_text(g.after, "status", "gereed");
		rec_set_date(g.after, "gereed_op", op);
		if (v->bewijs)
			rec_set_text(g.after, "bewijs", v->bewijs);
	}
	if (!err)
		err = werk_wijzig(&g.werk, g.before, g.after, fault);
out:
	return geval_close(&g, err, fault);
}

/* Takes one tick away; it is a record like others, so that it can come back. */
static enum swv_err
untick_key(struct geval *g, const char *given, struct fault *fault)
{
	const char *key;
	struct rec *tik;
	enum swv_err err = find_key(g, given, true, fault, &key);

	if (err)
		return err;
	tik = tick_for(g, key);
	if (!tik)
		return fault_set(fault, SWV_ENOTHING, "Dit was niet afgevinkt", NULL, NULL);
	err = werk_weg(&g->werk, tik, fault);
	for (size_t i = 0; i < g->tikken.n; i++)
		if (g->tikken.items[i] == tik)
			g->tikken.items[i--] = g->tikken.items[--g->tikken.n];
	rec_free(&tik);
	if (!err)
		follow_ticks(g);
	return err;
}

enum swv_err
vink_uit(struct session *session, const struct vink *v, struct fault *fault)
{
	struct geval g;
	enum swv_err err = geval_open(session, v, "weer openzetten", fault, &g);

	if (!err)
		err = can_be_ticked(v->kind, fault);

	if (err)
		goto out;
	if (g.sleutels.n)
		err = untick_key(&g, v->sleutel, fault);
	else if (str_in_words("open bezig", rec_text(g.before, "status")))
		err = fault_set(fault, SWV_ENOTHING, "Dit was niet afgevinkt", NULL, NULL);
	else
		rec_set_text(g.after, "status", "open");
	if (!err)
		err = werk_wijzig(&g.werk, g.before, g.after, fault);
out:
	return geval_close(&g, err, fault);
}

enum swv_err
vink_check(
    struct werk *werk, const struct rec *before, const struct rec *after, struct fault *fault)
{
	struct geval g = { .werk = { .session = werk->session } };
	size_t done = 0;
	enum swv_err err;

	if (!str_eq(rec_text(after, "status"), "gereed") ||
	    (before && str_eq(rec_text(before, "status"), "gereed")))
		return SWV_OK;
	g.before = rec_copy(after);
	err = collect_keys(&g, fault);
	if (!err && g.sleutels.n)
		err = store_tikken(
		    werk->session->store, after->kind->name, rec_id(after), fault, &g.tikken);
	for (size_t i = 0; i < g.sleutels.n && !err; i++)
		done += tick_for(&g, g.sleutels.items[i]) != NULL;
	if (!err && done < g.sleutels.n)
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Status", "Nog niet alles is afgevinkt",
		    "vink af wat klaar is; de status volgt dan vanzelf");
	geval_fini(&g);
	return err;
}

enum swv_err
vink_volg(struct werk *werk, const struct rec *rec, struct fault *fault)
{
	struct geval g = { .werk = { .session = werk->session } };
	enum swv_err err;

	if (!str_in_words("open bezig gereed", rec_text(rec, "status")))
		return SWV_OK;
	g.before = rec_copy(rec);
	g.after = rec_copy(rec);
	err = collect_keys(&g, fault);
	if (!err && g.sleutels.n)
		err = store_tikken(
		    werk->session->store, rec->kind->name, rec_id(rec), fault, &g.tikken);
	if (!err && g.tikken.n) {
		follow_ticks(&g);
		if (!value_eq(rec_get(rec, "status"), rec_get(g.after, "status")))
			err = werk_volgt(werk, g.before, g.after, fault);
	}
	geval_fini(&g);
	return err;
}

enum swv_err
status_zet(struct session *session, const struct kind *kind, const char *id, const char *status,
    struct fault *fault)
{
	struct vink v = { .kind = kind, .id = id };
	struct geval g;
	enum swv_err err = geval_open(session, &v, "andere status", fault, &g);

	if (!err)
		err = rec_parse(
		    g.after, kind_field(kind, "status"), status, session_vandaag(session), fault);
	if (!err)
		err = werk_wijzig(&g.werk, g.before, g.after, fault);
	return geval_close(&g, err, fault);
}

enum swv_err
notitie_kan(const struct kind *kind, struct fault *fault)
{
	if (kind->flags & KIND_COMPUTED)
		return session_volgt(kind, fault);
	if (!kind_is_personal(kind))
		return SWV_OK;
	/* a note is for all to find and to export */
	return fault_set(fault, SWV_EIMPOSSIBLE, "Bron", "Bij een dossier komt geen notitie",
	    "schrijf een logregel");
}

enum swv_err
notitie_schrijf(struct session *session, const struct kind *kind, const char *id, const char *tekst,
    struct fault *fault)
{
	struct rec *notitie = rec_initial(&kind_notitie, session_vandaag(session)), *bron = NULL;
	struct werk werk = { 0 };
	enum swv_err err = session_mag(session, RECHT_MAKEN, &kind_notitie, fault);

	if (!err)
		err = session_mag(session, RECHT_LEZEN, kind, fault);
	if (!err)
		err = werk_begin(session, "notitie", fault, &werk);
	if (err)
		goto out;
	if ((err = session_haal(session, RECHT_LEZEN, kind, id, fault, &bron)))
		goto out;
	rec_set_text(notitie, "bron", kind->name);
	rec_set_text(notitie, "bron_id", id);
	err = rec_parse(
	    notitie, kind_field(&kind_notitie, "tekst"), tekst, session_vandaag(session), fault);
	if (!err)
		err = werk_nieuw(&werk, notitie, fault);
out:
	err = werk_eind(&werk, err, fault);
	rec_free(&bron);
	rec_free(&notitie);
	return err;
}

void
eigenaren_fini(struct eigenaren *e)
{
	for (size_t i = 0; i < e->n; i++) {
		free(e->items[i].id);
		free(e->items[i].naam);
	}
	free(e->items);
	*e = (struct eigenaren){ 0 };
}

static void
list_owner(const char *id, const char *naam, void *arg)
{
	struct eigenaren *e = arg;

	VEC_ADD(e->items, e->n, e->cap) =
	    (struct eigenaar){ mem_strdup(id), mem_strdup(naam), DATE_NONE };
}

enum swv_err
eigenaren_van(
    struct session *session, const struct rec *item, struct fault *fault, struct eigenaren *out)
{
	struct recs tikken = { 0 };
	enum swv_err err;

	*out = (struct eigenaren){ 0 };
	if ((err = session_mag_rec(session, RECHT_LEZEN, item, fault)))
		return err;
	err = store_eigenaren(session->store, rec_text(item, "per"), fault, list_owner, out);
	if (!err)
		err = store_tikken(session->store, item->kind->name, rec_id(item), fault, &tikken);
	for (size_t i = 0; i < out->n && !err; i++)
		for (size_t j = 0; j < tikken.n; j++)
			if (str_eq(rec_text(tikken.items[j], "sleutel"), out->items[i].id))
				out->items[i].gereed_op = rec_date(tikken.items[j], "gereed_op");
	if (err)
		eigenaren_fini(out);
	recs_fini(&tikken);
	return err;
}
