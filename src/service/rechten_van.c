/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/rechten_van.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/store/lijst.h"

swv_date
rechten_dag(const struct session *s)
{
	return s->klok->civil();
}

static enum swv_err
add_roles(struct session *s, const struct rec *user, struct fault *fault, struct rechten *out)
{
	const char *list = rec_text(user, "rollen");
	enum swv_err err = SWV_OK;
	size_t len;

	for (const char *item; !err && (item = list_next(&list, &len));) {
		char *id = mem_strndup(item, len);
		struct rec *rij = NULL;

		err = store_find(s->store, &kind_rol, id, fault, &rij);
		if (!err)
			rechten_rol(
			    rol_standaard(id), rij && rec_bool(rij, "actief") ? rij : NULL, out);
		rec_free(&rij);
		free(id);
	}
	return err;
}

struct gebieden {
	swv_date dag;
	struct str list;
};

static enum swv_err
add_area(const struct rec *waarneming, void *arg)
{
	struct gebieden *g = arg;

	if (rec_date(waarneming, "van") <= g->dag && g->dag <= rec_date(waarneming, "tot"))
		str_addf(&g->list, "%s%s", g->list.len ? "\n" : "", rec_text(waarneming, "gebied"));
	return SWV_OK;
}

/* Their own, and those that they stand in for today. */
static enum swv_err
add_areas(struct session *s, const struct rec *user, struct fault *fault, struct rechten *out)
{
	struct gebieden g = { .dag = rechten_dag(s) };
	struct query query;
	enum swv_err err;

	str_add(&g.list, rec_text(user, "gebieden"));
	query_init(&query, &kind_waarneming);
	err =
	    query_text(&query, FILTER_IS, kind_field(&kind_waarneming, "gebruiker"), rec_id(user));
	if (!err)
		err = store_each(s->store, &query, fault, add_area, &g);
	query_fini(&query);
	out->gebieden = str_take(&g.list);
	return err;
}

enum swv_err
rechten_van(struct session *s, const struct rec *user, struct fault *fault, struct rechten *out)
{
	enum swv_err err = add_roles(s, user, fault, out);

	return err ? err : add_areas(s, user, fault, out);
}

/* ---- of all of them ---- */

struct keuze_van {
	struct session *s;
	enum recht recht;
	const struct kind *kind;
	const char *gebied;
	struct fault *fault;
	struct str *out;
};

static void
add_once(const char *list, struct str *out)
{
	size_t len;

	for (const char *item; (item = list_next(&list, &len));) {
		char *id = mem_strndup(item, len);

		if (!list_has(str_get(out), id))
			str_addf(out, "%s%s", out->len ? "\n" : "", id);
		free(id);
	}
}

static enum swv_err
add_functies(const struct rec *user, void *arg)
{
	struct keuze_van *k = arg;
	struct rechten rechten = { 0 };
	enum swv_err err;

	if (!str_eq(rec_text(user, "status"), "actief"))
		return SWV_OK;
	err = rechten_van(k->s, user, k->fault, &rechten);
	if (!err && rechten_mag_in(&rechten, k->recht, k->kind, k->gebied))
		add_once(rec_text(user, "functies"), k->out);
	rechten_fini(&rechten);
	return err;
}

enum swv_err
functies_met(struct session *s, enum recht recht, const struct kind *kind, const char *gebied,
    struct fault *fault, struct str *out)
{
	struct keuze_van k = { s, recht, kind, gebied, fault, out };
	struct recs users = { 0 };
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_gebruiker);
	err = store_each(s->store, &query, fault, recs_keep, &users);
	for (size_t i = 0; i < users.n && !err; i++)
		err = add_functies(users.items[i], &k);
	recs_fini(&users);
	query_fini(&query);
	return err;
}

struct houders {
	struct session *s;
	enum recht recht;
	const struct kind *kind;
	const char *gebied, *functie;
	int zijn, mogen; /* active users that have it, and of them those with the right */
};

static enum swv_err
count_holder(struct houders *h, const struct rec *user, struct fault *fault)
{
	struct rechten rechten = { 0 };
	enum swv_err err;

	if (!str_eq(rec_text(user, "status"), "actief") ||
	    !list_has(rec_text(user, "functies"), h->functie))
		return SWV_OK;
	h->zijn++;
	err = rechten_van(h->s, user, fault, &rechten);
	h->mogen += !err && rechten_mag_in(&rechten, h->recht, h->kind, h->gebied);
	rechten_fini(&rechten);
	return err;
}

enum swv_err
functie_kan_niet(struct session *s, enum recht recht, const struct kind *kind, const char *gebied,
    const char *functie, struct fault *fault, bool *out)
{
	struct houders h = {
		.s = s, .recht = recht, .kind = kind, .gebied = gebied, .functie = functie
	};
	struct recs users = { 0 };
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_gebruiker);
	err = store_each(s->store, &query, fault, recs_keep, &users);
	for (size_t i = 0; i < users.n && !err; i++)
		err = count_holder(&h, users.items[i], fault);
	recs_fini(&users);
	query_fini(&query);
	*out = h.zijn > 0 && h.mogen == 0;
	return err;
}
