/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_LIJST_H
#define SWV_STORE_LIJST_H

#include "swv/base/date.h"
#include "swv/model/rec.h"
#include "swv/model/rechten.h"
#include "swv/store/store.h"

/* Reading: one record, a page of a list, or every row of one after another. */

enum filter_op {
	/* equal; of a list: holds it; of a node above: lies under it.  Of a field that names others,
	 * and of FILTER_WHO, the value may be several, one a line: then any of them */
	FILTER_IS,
	FILTER_NOT,    /* not equal, or empty; of a list: does not hold it */
	FILTER_FROM,   /* that or later (more) */
	FILTER_TO,     /* that or earlier (less) */
	FILTER_EMPTY,  /* has no value */
	FILTER_OPEN,   /* still to be done; field and value do not count */
	FILTER_DUE,    /* has a termijn from value to tot; field 1: one that is still open */
	FILTER_MOMENT, /* of a termijn: due, or met, from value to tot; field does not count */
	FILTER_YEAR,   /* of a plan that runs in this school year; field does not count */
	FILTER_NAMES, /* names this record in any field that can; field is its kind's place in kinds */
	FILTER_WHO, /* names it, or a body that it is a member of; field does not count */
	FILTER_ABOUT, /* lines of the logboek on this record or what hangs on it; field does not count */
	FILTER_WORDS, /* has words that begin with each of these; field does not count */
};

struct filter {
	enum filter_op op;
	int field;
	struct value value; /* owned by the query */
	int64_t tot;        /* of FILTER_DUE and FILTER_MOMENT */
};

enum { QUERY_FILTERS = 12, QUERY_COUNT_MAX = 1000 };

struct query {
	const struct kind *kind;
	struct filter filters[QUERY_FILTERS];
	int n;
	const char *sort; /* a field; NULL: as the kind says */
	int max;          /* of store_each: at most so many rows; 0: all */
	bool reverse;     /* from the last to the first */
	bool only_id;     /* the records that come back have nothing but their id */
	/* only these fields are read, separated by blanks, and without a sort in no order; NULL: all */
	const char *velden;
	bool personal;                 /* words are looked for in personal fields too */
	bool seen;                     /* counts stand beside rows: only of what may be read */
	const struct rechten *rechten; /* only what they let see, or count; NULL: all; borrowed */
	enum recht recht;
};

void query_init(struct query *query, const struct kind *kind);
void query_fini(struct query *query);
/* Adds a filter; text values are copied.  SWV_EUSE when there are too many. */
enum swv_err query_text(struct query *query, enum filter_op op, int field, const char *text);
enum swv_err query_number(struct query *query, enum filter_op op, int field, int64_t i);

/* Rows with a termijn in these days, both included; open: one that is still to be met. */
enum swv_err query_due(struct query *query, bool open, swv_date van, swv_date tot);

/* Termijnen that are due in these days, or were met in them, both included. */
enum swv_err query_moment(struct query *query, swv_date van, swv_date tot);

/* Rows that name the record of this kind with this id. */
enum swv_err query_names(struct query *query, const struct kind *kind, const char *id);

/* Whether it looks by words of personal fields, by the value of one, or in the order of one: the answer
 * tells of who they are. */
bool query_asks_personal(const struct query *query);

/* Where a page begins: the sort value and id of the row before it. */
struct plaats {
	struct value key;
	char *id;
};

void plaats_fini(struct plaats *plaats);

/* A row with its place. */
struct rij {
	struct rec *rec;
	struct plaats plaats;
};

struct pagina {
	struct rij *items;
	size_t n, cap;
};

void pagina_fini(struct pagina *pagina);

/* *out is NULL when there is none. */
enum swv_err store_find(struct store *store, const struct kind *kind, const char *id,
    struct fault *fault, struct rec **out);
/* The first whose field is this text, in the order of the list; *out is NULL when there is none. */
enum swv_err store_find_by(struct store *store, const struct kind *kind, const char *field,
    const char *text, struct fault *fault, struct rec **out);
/* SWV_ENOTFOUND with the nearest id when there is none. */
enum swv_err store_get(struct store *store, const struct kind *kind, const char *id,
    struct fault *fault, struct rec **out);

/*
 * At most limit rows after (or, when before, just before) the place; NULL: from
 * the begin (or the end).  Always in the order of the list.
 */
enum swv_err store_page(struct store *store, const struct query *query, const struct plaats *place,
    bool before, int limit, struct fault *fault, struct pagina *out);

/* Every row, given to row() one by one; stops when it returns an error. */
enum swv_err store_each(struct store *store, const struct query *query, struct fault *fault,
    enum swv_err (*row)(const struct rec *rec, void *arg), void *arg);

/* How many rows there are of each combination of the fields in query->velden, which the record has
 * and nothing else; in no order. */
enum swv_err store_groepen(struct store *store, const struct query *query, struct fault *fault,
    enum swv_err (*row)(const struct rec *rec, int64_t n, void *arg), void *arg);

/* How many rows, up to QUERY_COUNT_MAX + 1, which means more. */
enum swv_err store_count(
    struct store *store, const struct query *query, struct fault *fault, int64_t *out);

/* The sum of a field that is a number and not personal, over every row. */
enum swv_err store_sum(
    struct store *store, const struct query *query, int field, struct fault *fault, int64_t *out);

/* Whether one of the kinds (separated by blanks) has this id; only active structure counts. */
bool store_exists(struct store *store, const char *kinds, const char *id);
/* The same, counting structure that is no longer active too. */
bool store_is_there(struct store *store, const char *kinds, const char *id);
/* Whether a record of the kind has this id or ever had it: ids are never used again. */
enum swv_err store_id_was_used(
    struct store *store, const struct kind *kind, const char *id, struct fault *fault, bool *out);
/* Whether any record names this id. */
enum swv_err store_is_named(struct store *store, const char *id, struct fault *fault, bool *out);
/* The nearest existing id of those kinds, or NULL; owned by the caller. */
char *store_nearest(struct store *store, const char *kinds, const char *id);
/* What people call the record with this id of one of those kinds; the id itself when unknown. */
char *store_name(struct store *store, const char *kinds, const char *id);

#endif
