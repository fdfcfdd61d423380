/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/sleutels.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/config/organisatie.h"
#include "swv/model/kinds.h"
#include "swv/model/melding.h"
#include "swv/store/lijst.h"
#include "swv/store/sleutelindex.h"

#define INSTELLING "opslag.sleutels"

bool
sleutels_hangt_af(const struct rec *rec)
{
	return rec->kind == &kind_gebruiker || rec->kind == &kind_sleutel ||
	       (rec->kind == &kind_instelling && str_eq(rec_id(rec), INSTELLING));
}

static enum swv_err
keep_active(const struct rec *rec, void *ids)
{
	if (str_eq(rec_text(rec, "status"), "actief"))
		str_addf(ids, "%s\n", rec_id(rec));
	return SWV_OK;
}

struct lijst {
	const struct klok *klok;
	struct str actief; /* the users, one a line */
	struct str regels;
	struct fault *fault;
};

/* The moment at which a day begins in the Netherlands.  The clock is changed an hour after midnight
 * in UTC, so what it is off by then it was at that begin. */
static int64_t
begin_of(const struct klok *klok, swv_date dag)
{
	const int64_t minute = 60000000, utc = (int64_t)dag * 1440;
	swv_date d;
	int m;

	klok_plaats(klok, utc * minute, &d, &m);
	return (utc - ((int64_t)(d - dag) * 1440 + m)) * minute;
}

/* "The last day on which it works" is whole. */
static enum swv_err
add_key(const struct rec *rec, void *lijst)
{
	struct lijst *l = lijst;
	swv_date laatste = rec_date(rec, "verloopt_op");
	char tot[STEMPEL_SIZE] = "";
	struct pubkey key;
	enum swv_err err;

	if (rec_has(rec, "ingetrokken_op") ||
	    !list_has(str_get(&l->actief), rec_text(rec, "gebruiker")))
		return SWV_OK;
	if ((err = pubkey_parse(rec_text(rec, "publiek"), l->fault, &key)))
		return err;
	if (laatste != DATE_NONE)
		stempel(begin_of(l->klok, laatste + 1), tot);
	sleutelindex_regel(&l->regels, rec_id(rec), tot, &key);
	pubkey_fini(&key);
	return SWV_OK;
}

static enum swv_err
each(struct session *s, const struct kind *kind, const char *sort, struct fault *fault,
    enum swv_err (*row)(const struct rec *rec, void *arg), void *arg)
{
	struct query query;
	enum swv_err err;

	query_init(&query, kind);
	query.sort = sort;
	err = store_each(s->store, &query, fault, row, arg);
	query_fini(&query);
	return err;
}

static enum swv_err
write_index(struct session *s, const char *path, struct fault *fault)
{
	struct lijst l = { .klok = s->klok, .fault = fault };
	enum swv_err err = store_begin(s->store, fault);

	if (!err)
		err = each(s, &kind_gebruiker, "id", fault, keep_active, &l.actief);
	if (!err)
		err = each(s, &kind_sleutel, "id", fault, add_key, &l);
	if (!err)
		err = sleutelindex_schrijf(path, &l.regels, fault);
	store_abort(s->store); /* nothing was written in the database: this only held the lock */
	str_fini(&l.actief);
	str_fini(&l.regels);
	return err;
}

enum swv_err
sleutels_index(struct session *session, struct fault *fault, bool *geschreven)
{
	const char *naam = instelling_text(&session->inst, INSTELLING);
	enum swv_err err;
	char *path;

	if (geschreven)
		*geschreven = *naam && session->bestand;
	if (!*naam || !session->bestand)
		return SWV_OK;
	path = organisatie_beside(session->bestand, naam);
	err = write_index(session, path, fault);
	free(path);
	return err;
}

void
sleutels_volg(struct session *session)
{
	struct fault fault = { 0 };
	struct str zin = { 0 };

	if (!sleutels_index(session, &fault, NULL))
		return;
	melding(&fault, &zin);
	str_add(&zin, " Wat u deed is wel opgeslagen. Draai daarna: swv key index");
	session_let_op(session, zin.s);
	str_fini(&zin);
}
