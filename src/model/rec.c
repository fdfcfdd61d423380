/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/rec.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/rechten.h"

struct rec *
rec_new(const struct kind *kind)
{
	struct rec *rec = mem_zero(1, sizeof(*rec));

	rec->kind = kind;
	rec->v = mem_zero(kind->n_fields, sizeof(*rec->v));
	return rec;
}

struct rec *
rec_copy(const struct rec *rec)
{
	struct rec *copy = rec_new(rec->kind);

	copy->versie = rec->versie;
	for (size_t i = 0; i < rec->kind->n_fields; i++)
		copy->v[i] = value_copy(&rec->v[i]);
	return copy;
}

void
rec_free(struct rec **rec)
{
	if (!*rec)
		return;
	for (size_t i = 0; i < (*rec)->kind->n_fields; i++)
		value_fini(&(*rec)->v[i]);
	free((*rec)->v);
	free(*rec);
	*rec = NULL;
}

void
recs_add(struct recs *recs, struct rec *rec)
{
	VEC_ADD(recs->items, recs->n, recs->cap) = rec;
}

void
recs_fini(struct recs *recs)
{
	for (size_t i = 0; i < recs->n; i++)
		rec_free(&recs->items[i]);
	free(recs->items);
	*recs = (struct recs){ 0 };
}

enum swv_err
recs_keep(const struct rec *rec, void *recs)
{
	recs_add(recs, rec_copy(rec));
	return SWV_OK;
}

bool
rec_same(const struct rec *a, const struct rec *b)
{
	for (size_t i = 0; i < a->kind->n_fields; i++)
		if (!(a->kind->fields[i].flags & FIELD_DERIVED) && !value_eq(&a->v[i], &b->v[i]))
			return false;
	return true;
}

/* A field that the program names must be there: a typing error in the code may not go unseen. */
static struct value *
at(const struct rec *rec, const char *name)
{
	int i = kind_field(rec->kind, name);

	if (i < 0)
		abort();
	return &rec->v[i];
}

const struct value *
rec_get(const struct rec *rec, const char *name)
{
	return at(rec, name);
}

const char *
rec_text(const struct rec *rec, const char *name)
{
	const struct value *v = at(rec, name);

	return v->tag == VALUE_TEXT ? v->s : "";
}

int64_t
rec_int(const struct rec *rec, const char *name)
{
	const struct value *v = at(rec, name);

	return v->tag == VALUE_NUMBER ? v->i : 0;
}

bool
rec_bool(const struct rec *rec, const char *name)
{
	return rec_int(rec, name) != 0;
}

swv_date
rec_date(const struct rec *rec, const char *name)
{
	const struct value *v = at(rec, name);

	return v->tag == VALUE_NUMBER ? (swv_date)v->i : DATE_NONE;
}

bool
rec_has(const struct rec *rec, const char *name)
{
	return at(rec, name)->tag != VALUE_NONE;
}

bool
rec_changed(const struct rec *before, const struct rec *now, const char *name)
{
	return !before || !value_eq(rec_get(before, name), rec_get(now, name));
}

void
rec_set_none(struct rec *rec, const char *name)
{
	value_fini(at(rec, name));
}

void
rec_set_text(struct rec *rec, const char *name, const char *s)
{
	struct value *v = at(rec, name);
	char *copy = s && *s ? mem_strdup(s) : NULL; /* s may be the value itself */

	value_fini(v);
	if (copy)
		*v = (struct value){ .tag = VALUE_TEXT, .s = copy };
}

void
rec_set_int(struct rec *rec, const char *name, int64_t i)
{
	struct value *v = at(rec, name);

	value_fini(v);
	*v = (struct value){ .tag = VALUE_NUMBER, .i = i };
}

void
rec_set_date(struct rec *rec, const char *name, swv_date d)
{
	if (d == DATE_NONE)
		rec_set_none(rec, name);
	else
		rec_set_int(rec, name, d);
}

bool
rec_is_actief(const struct rec *rec)
{
	int i = kind_field(rec->kind, "actief");

	return i < 0 || rec->v[i].tag == VALUE_NONE || rec->v[i].i != 0;
}

const char *
rec_id(const struct rec *rec)
{
	return rec->v[0].tag == VALUE_TEXT ? rec->v[0].s : "";
}

const char *
rec_title(const struct rec *rec)
{
	const char *title = rec->kind->title ? rec_text(rec, rec->kind->title) : "";

	return *title ? title : rec_id(rec);
}

const struct kind *
rec_owner(const struct rec *rec, const char **id)
{
	if (kind_is_about(rec->kind)) {
		*id = rec_text(rec, "bron_id");
		return kind_find(rec_text(rec, "bron"));
	}
	if (!rec->kind->hangs)
		return NULL;
	*id = rec_text(rec, rec->kind->hangs);
	return kind_owner(rec->kind, *id);
}

void
value_fini(struct value *v)
{
	free(v->s);
	*v = (struct value){ 0 };
}

struct value
value_copy(const struct value *v)
{
	return (struct value){ .tag = v->tag, .i = v->i, .s = mem_strdup(v->s) };
}

bool
value_eq(const struct value *a, const struct value *b)
{
	if (a->tag != b->tag)
		return false;
	if (a->tag == VALUE_NUMBER)
		return a->i == b->i;
	return a->tag == VALUE_NONE || str_eq(a->s, b->s);
}

const char *
list_next(const char **at_, size_t *len)
{
	const char *item = *at_;

	if (!item || !*item)
		return NULL;
	*len = strcspn(item, "\n");
	*at_ = item + *len + (item[*len] == '\n');
	return item;
}

bool
list_has(const char *list, const char *item)
{
	size_t len;

	for (const char *s; (s = list_next(&list, &len));)
		if (strlen(item) == len && memcmp(s, item, len) == 0)
			return true;
	return false;
}
