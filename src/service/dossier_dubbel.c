/* SPDX-License-Identifier: EUPL-1.2 */
/* Dossiers of one child: two that are open, and all that there are. */
#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/model/dossier.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/dossier.h"
#include "swv/store/lijst.h"

enum { PAGE = 50 };

static bool
same_text(const struct rec *a, const struct rec *b, const char *field)
{
	char *x = utf8_fold(rec_text(a, field)), *y = utf8_fold(rec_text(b, field));
	bool same = *x && str_eq(x, y);

	free(x);
	free(y);
	return same;
}

/* Told of a case that the session may see; of another only whom to ask. */
static enum swv_err
refuse_second(const struct session *s, const struct rec *other, struct fault *fault)
{
	struct str text = { 0 };

	if (!rechten_mag_in(&s->rechten, RECHT_LEZEN, other->kind, rec_text(other, "gebied")))
		return fault_set(fault, SWV_EIMPOSSIBLE, NULL,
		    "Voor dit kind is al een dossier open", "vraag de coördinator");
	str_addf(&text, "Voor dit kind is al een dossier open: %s", rec_id(other));
	fault_set(fault, SWV_EIMPOSSIBLE, NULL, text.s, "ga daarin verder");
	str_fini(&text);
	return SWV_EIMPOSSIBLE;
}

/* One child has one open case of a kind; but it may have two arrangementen at once, as one for a
 * subject and one for behaviour: that is worth a look. */
static enum swv_err
second(struct session *s, const struct rec *other, struct fault *fault)
{
	struct str text = { 0 };

	if (other->kind != &kind_arrangement)
		return refuse_second(s, other, fault);
	if (rechten_mag_in(&s->rechten, RECHT_LEZEN, other->kind, rec_text(other, "gebied")))
		str_addf(&text, "Dit kind heeft al een arrangement: %s.", rec_id(other));
	session_let_op(s, str_get(&text));
	str_fini(&text);
	return SWV_OK;
}

/* One with the same name may be the same child: the day of birth tells, when both have it. */
static enum swv_err
compare(struct session *s, const struct rec *rec, const char *id, struct fault *fault)
{
	struct rec *other;
	struct str text = { 0 };
	enum swv_err err;

	if (str_eq(id, rec_id(rec)))
		return SWV_OK;
	if ((err = store_get(s->store, rec->kind, id, fault, &other)))
		return err;
	if (same_text(rec, other, "voornaam") && same_text(rec, other, "achternaam")) {
		bool both = rec_has(rec, "geboortedatum") && rec_has(other, "geboortedatum");

		if (both &&
		    value_eq(rec_get(rec, "geboortedatum"), rec_get(other, "geboortedatum")))
			err = second(s, other, fault);
		else if (!both && rechten_mag_in(&s->rechten, RECHT_LEZEN, other->kind,
				      rec_text(other, "gebied")))
			str_addf(
			    &text, "%s is een open dossier van een kind met dezelfde naam.", id);
	}
	session_let_op(s, str_get(&text));
	str_fini(&text);
	rec_free(&other);
	return err;
}

/* Compares it with those that the query finds, a page at a time; all: not with the first page alone. */
static enum swv_err
compare_found(struct session *s, const struct query *query, const struct rec *rec, bool all,
    struct fault *fault)
{
	struct plaats from = { 0 };
	size_t n = PAGE;
	enum swv_err err = SWV_OK;

	while (!err && n == PAGE) {
		struct pagina page;

		err =
		    store_page(s->store, query, from.id ? &from : NULL, false, PAGE, fault, &page);
		n = err ? 0 : page.n;
		for (size_t i = 0; i < n && !err; i++)
			err = compare(s, rec, rec_id(page.items[i].rec), fault);
		plaats_fini(&from);
		if (n) {
			from = page.items[n - 1].plaats;
			page.items[n - 1].plaats = (struct plaats){ 0 };
		}
		pagina_fini(&page);
		n = all ? n : 0;
	}
	plaats_fini(&from);
	return err;
}

/*
 * Who may be the same child is refused, however many have the name; of others only
 * some are told: an import of very many of one name would keep the lock for
 * minutes, while nobody else can save.
 */
static enum swv_err
compare_all(struct session *s, struct query *query, const struct rec *rec, struct fault *fault)
{
	struct query born = *query; /* shares its words */
	enum swv_err err = SWV_OK;

	if (rec_has(rec, "geboortedatum")) {
		err = query_number(&born, FILTER_IS, kind_field(rec->kind, "geboortedatum"),
		    rec_date(rec, "geboortedatum"));
		if (!err)
			err = compare_found(s, &born, rec, true, fault);
	}
	return err ? err : compare_found(s, query, rec, false, fault);
}

/* As lists have it: what was sent is no application any more, though it holds. */
static bool
is_open(const struct rec *rec)
{
	return !dossier_is_dicht(rec) && !str_eq(rec_text(rec, "status"), "verzonden");
}

enum swv_err
dossier_eenmalig(
    struct werk *werk, const struct rec *before, const struct rec *rec, struct fault *fault)
{
	struct query query;
	enum swv_err err;
	bool again = before && !is_open(before);

	if (!rec_has(rec, "voornaam") || !rec_has(rec, "achternaam") || !is_open(rec) ||
	    (!again && !rec_changed(before, rec, "voornaam") &&
		!rec_changed(before, rec, "achternaam") &&
		!rec_changed(before, rec, "geboortedatum")))
		return SWV_OK;
	query_init(&query, rec->kind);
	query.personal = query.only_id = true;
	query_number(&query, FILTER_OPEN, 0, 0);
	query_text(&query, FILTER_WORDS, -1, rec_text(rec, "voornaam"));
	err = query_text(&query, FILTER_WORDS, -1, rec_text(rec, "achternaam"));
	if (!err)
		err = compare_all(werk->session, &query, rec, fault);
	if (err == SWV_EIMPOSSIBLE)
		werk->bestond = rec->kind;
	query_fini(&query);
	return err;
}

/* ---- all of one child ---- */

struct zelfde {
	struct session *s;
	const struct rec *rec;
	struct recs *out;
	struct fault *fault;
};

/* The same names, and a day of birth that is not another. */
static bool
is_same_child(const struct rec *a, const struct rec *b)
{
	if (!same_text(a, b, "voornaam") || !same_text(a, b, "achternaam"))
		return false;
	return !rec_has(a, "geboortedatum") || !rec_has(b, "geboortedatum") ||
	       value_eq(rec_get(a, "geboortedatum"), rec_get(b, "geboortedatum"));
}

static enum swv_err
keep_same(struct zelfde *z, const struct kind *kind, const char *id)
{
	struct rec *other = NULL;
	enum swv_err err;

	if (kind == z->rec->kind && str_eq(id, rec_id(z->rec)))
		return SWV_OK;
	err = store_get(z->s->store, kind, id, z->fault, &other);
	if (!err && is_same_child(z->rec, other)) {
		recs_add(z->out, other);
		other = NULL;
	}
	rec_free(&other);
	return err;
}

static enum swv_err
find_same(struct zelfde *z, const struct kind *kind)
{
	struct recs found = { 0 };
	struct query query;
	enum swv_err err;

	query_init(&query, kind);
	query.personal = query.only_id = true;
	query_text(&query, FILTER_WORDS, -1, rec_text(z->rec, "voornaam"));
	err = query_text(&query, FILTER_WORDS, -1, rec_text(z->rec, "achternaam"));
	if (!err)
		err = store_each(z->s->store, &query, z->fault, recs_keep, &found);
	query_fini(&query);
	for (size_t i = 0; i < found.n && !err; i++)
		err = keep_same(z, kind, rec_id(found.items[i]));
	recs_fini(&found);
	return err;
}

enum swv_err
dossiers_van_kind(struct session *s, const struct rec *rec, struct fault *fault, struct recs *out)
{
	struct zelfde z = { s, rec, out, fault };
	enum swv_err err = SWV_OK;

	*out = (struct recs){ 0 };
	if (kind_field(rec->kind, "achternaam") < 0 || !rec_has(rec, "voornaam") ||
	    !rec_has(rec, "achternaam"))
		return SWV_OK;
	for (size_t i = 0; i < n_kinds && !err; i++)
		if ((kinds[i]->flags & KIND_DOSSIER) && kind_field(kinds[i], "achternaam") >= 0)
			err = find_same(&z, kinds[i]);
	if (err)
		recs_fini(out);
	return err;
}
