/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/kalenderjaar.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/herhaling_rec.h"
#include "swv/model/kinds.h"
#include "swv/model/schooljaar.h"
#include "swv/model/value.h"
#include "swv/store/lijst.h"
#include "swv/store/logboek.h"
#include "swv/store/records.h"

/* The school years to make: the association's first, and the last one ahead of the day. */
static void
years(const struct session *s, swv_date day, int *van, int *tot)
{
	int nu = schooljaar_of(day, s->regels.kalender.schooljaar_begin);

	if (!schooljaar_parse(instelling_text(&s->inst, "organisatie.vanaf"), van))
		*van = nu;
	*tot = (nu > *van ? nu : *van) + KALENDER_VOORUIT;
}

/* What the post and the occurrence say of an item; what the user may add is left alone. */
static void
fill(struct rec *item, const struct rec *post, const struct voorkomen *v)
{
	static const char *const same[] = { "groep", "titel", "per", "wie", "bij", "opmerking" };
	char jaar[10];

	for (size_t i = 0; i < sizeof(same) / sizeof(same[0]); i++)
		rec_set_text(item, same[i], rec_text(post, same[i]));
	rec_set_text(item, "post", rec_id(post));
	rec_set_text(item, "schooljaar", schooljaar_format(v->schooljaar, jaar));
	rec_set_date(item, "uiterlijk", v->uiterlijk);
	rec_set_text(item, "precisie", precisie_naam(v->precisie));
	rec_set_int(item, "nr", v->nr);
}

static struct rec *
take(struct recs *recs, const char *id)
{
	for (size_t i = 0; i < recs->n; i++)
		if (str_eq(rec_id(recs->items[i]), id)) {
			struct rec *rec = recs->items[i];

			recs->items[i] = recs->items[--recs->n];
			return rec;
		}
	return NULL;
}

/* One occurrence: made, brought in line, or left as somebody made it. */
static enum swv_err
put(struct werk *werk, const struct rec *post, const struct voorkomen *v, struct recs *have,
    struct kalender_telling *n, struct fault *fault)
{
	struct store *store = werk->session->store;
	struct str id = { 0 };
	struct rec *old, *item;
	enum swv_err err = SWV_OK;

	herhaling_id(rec_id(post), v, &id);
	old = take(have, id.s);
	item = old ? rec_copy(old) : rec_initial(&kind_kalender, session_vandaag(werk->session));
	if (!old) {
		rec_set_text(item, "id", id.s);
		rec_set_int(item, "geraakt", 0);
	}
	if (!rec_bool(item, "geraakt"))
		fill(item, post, v);
	if (!old) {
		err = store_insert(store, item, fault);
		n->nieuw++;
	} else if (!rec_same(old, item)) {
		err = store_update(store, item, fault);
		n->gewijzigd++;
	} else {
		goto out; /* nothing moves, so no termijn does */
	}
	if (!err)
		err = werk_termijnen(werk, item, fault, &n->verschoven);
out:
	rec_free(&old);
	rec_free(&item);
	str_fini(&id);
	return err;
}

/* What is left of this post and was never touched no longer follows from it. */
static enum swv_err
drop_rest(struct werk *werk, const struct recs *rest, const char *from, struct kalender_telling *n,
    struct fault *fault)
{
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < rest->n && !err; i++) {
		if (rec_bool(rest->items[i], "geraakt") ||
		    strcmp(rec_text(rest->items[i], "schooljaar"), from) < 0)
			continue;
		err = store_delete(werk->session->store, rest->items[i], fault);
		n->weg++;
	}
	return err;
}

static enum swv_err
of_post(struct werk *werk, const struct rec *post, int van, int tot, struct kalender_telling *n,
    struct fault *fault)
{
	struct session *s = werk->session;
	struct maanddag begin = s->regels.kalender.schooljaar_begin;
	struct herhaling_rec h;
	struct voorkomens v = { 0 };
	struct recs have = { 0 };
	struct query query;
	char from[10];
	enum swv_err err = SWV_OK;

	query_init(&query, &kind_kalender);
	query_text(&query, FILTER_IS, kind_field(&kind_kalender, "post"), rec_id(post));
	err = store_each(s->store, &query, fault, recs_keep, &have);
	query_fini(&query);
	herhaling_from_rec(post, &h);
	if (!err && rec_bool(post, "actief"))
		err = herhaling_expand(&h.herhaling, begin, van, van, tot, &v, fault);
	for (size_t i = 0; i < v.n && !err; i++)
		err = put(werk, post, &v.items[i], &have, n, fault);
	/* of a post that is gone the past stays: what was owed then was owed */
	schooljaar_format(
	    rec_bool(post, "actief") ? van : schooljaar_of(session_vandaag(s), begin), from);
	if (!err)
		err = drop_rest(werk, &have, from, n, fault);
	herhaling_rec_fini(&h);
	voorkomens_fini(&v);
	recs_fini(&have);
	return err;
}

static enum swv_err
make_until(struct werk *werk, swv_date day, struct fault *fault, struct kalender_telling *telling)
{
	struct store *store = werk->session->store;
	struct recs posten = { 0 };
	struct query query;
	char until[24];
	int van, tot;
	enum swv_err err;

	*telling = (struct kalender_telling){ 0 };
	years(werk->session, day, &van, &tot);
	query_init(&query, &kind_kalenderpost);
	query.sort = "id";
	err = store_each(store, &query, fault, recs_keep, &posten);
	for (size_t i = 0; i < posten.n && !err; i++)
		err = of_post(werk, posten.items[i], van, tot, telling, fault);
	snprintf(until, sizeof(until), "%d", tot);
	if (!err)
		err = store_stand_set(store, "", "kalender_tot", until, fault);
	recs_fini(&posten);
	return err;
}

enum swv_err
kalender_maak(struct werk *werk, struct fault *fault, struct kalender_telling *telling)
{
	return make_until(werk, session_vandaag(werk->session), fault, telling);
}

enum swv_err
telling_log(struct werk *werk, const char *kind, const char *handeling,
    const struct kalender_telling *n, struct fault *fault)
{
	struct logboekregel regel = { .op = werk->op,
		.wie = werk->session->wie,
		.handeling = handeling,
		.kind = kind,
		.bron_id = "" };
	struct str what = { 0 };
	enum swv_err err;

	str_addf(&what, "{\"nieuw\":%" PRId64 ",\"gewijzigd\":%" PRId64 ",\"weg\":%" PRId64 "}",
	    n->nieuw, n->gewijzigd, n->weg);
	regel.wat = what.s;
	err = log_add(werk->session->store, &regel, fault);
	str_fini(&what);
	return err;
}

enum swv_err
kalender_log(
    struct werk *werk, const char *handeling, const struct kalender_telling *n, struct fault *fault)
{
	return telling_log(werk, kind_kalender.name, handeling, n, fault);
}

enum swv_err
kalender_verleng(struct werk *werk, struct fault *fault)
{
	const struct klok *klok = werk->session->klok;
	swv_date day = klok_vandaag(klok), real = klok->civil();
	struct kalender_telling n;
	char *until;
	int van, tot;
	enum swv_err err = store_stand_get(werk->session->store, "", "kalender_tot", fault, &until);

	if (err || !until)
		return err; /* nothing was applied yet */
	if (day > real)     /* only supposed: no ground to make years that are not near */
		day = real;
	years(werk->session, day, &van, &tot);
	if (atoi(until) < tot) {
		err = make_until(werk, day, fault, &n);
		if (!err)
			err = kalender_log(werk, "verlengd", &n, fault);
	}
	free(until);
	return err;
}
