/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_REC_H
#define SWV_MODEL_REC_H

#include <stdbool.h>
#include <stdint.h>

#include "swv/base/date.h"
#include "swv/model/kind.h"

/* The value of one field: nothing, a number (dates, times, money and ja/nee too) or text. */
struct value {
	enum { VALUE_NONE, VALUE_NUMBER, VALUE_TEXT } tag;
	int64_t i;
	char *s; /* owned; NULL unless VALUE_TEXT */
};

/* A record of any kind: its descriptor and one value for each field. */
struct rec {
	const struct kind *kind;
	struct value *v; /* kind->n_fields of them */
	int64_t versie;  /* 0: not stored yet */
};

/* Records that belong together, in order. */
struct recs {
	struct rec **items;
	size_t n, cap;
};

struct rec *rec_new(const struct kind *kind); /* all values VALUE_NONE */
struct rec *rec_copy(const struct rec *rec);
void rec_free(struct rec **rec);
void recs_add(struct recs *recs, struct rec *rec); /* takes rec */
void recs_fini(struct recs *recs);                 /* frees the records too; empty again */
/* Adds a copy of rec to the struct recs; for what gives records one by one. */
enum swv_err recs_keep(const struct rec *rec, void *recs);

/* Whether the field says something else than before; of a new record (before NULL) each does. */
bool rec_changed(const struct rec *before, const struct rec *now, const char *name);
/* Whether two records of one kind say the same; what is derived follows. */
bool rec_same(const struct rec *a, const struct rec *b);

/* By field name; a name that the kind does not have is a fault of the program and aborts. */
const struct value *rec_get(const struct rec *rec, const char *name);
const char *rec_text(const struct rec *rec, const char *name); /* "" when there is none; borrowed */
int64_t rec_int(const struct rec *rec, const char *name);      /* 0 when there is none */
bool rec_bool(const struct rec *rec, const char *name);
swv_date rec_date(const struct rec *rec, const char *name); /* DATE_NONE when there is none */
bool rec_has(const struct rec *rec, const char *name);      /* a value that is not empty */
void rec_set_text(struct rec *rec, const char *name, const char *s); /* NULL or "": none; copies */
void rec_set_int(struct rec *rec, const char *name, int64_t i);
void rec_set_date(struct rec *rec, const char *name, swv_date d); /* DATE_NONE: none */
void rec_set_none(struct rec *rec, const char *name);

/* False for structure that is gone from its source but kept for what hangs on it. */
bool rec_is_actief(const struct rec *rec);

const char *rec_id(const struct rec *rec);    /* text of the first field; "" when none */
const char *rec_title(const struct rec *rec); /* what people call it; never NULL */
/* The kind of the record that it belongs to, and in id which (borrowed): a tick, note or termijn is
 * about one, others hang on one.  NULL: it stands by itself. */
const struct kind *rec_owner(const struct rec *rec, const char **id);

void value_fini(struct value *v);
struct value value_copy(const struct value *v);
bool value_eq(const struct value *a, const struct value *b);

/* One item of a FIELD_LIST text: sets *len, moves *at; NULL when there are no more. */
const char *list_next(const char **at, size_t *len);
bool list_has(const char *list, const char *item);

#endif
