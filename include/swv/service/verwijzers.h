/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_VERWIJZERS_H
#define SWV_SERVICE_VERWIJZERS_H

#include "swv/service/lezen.h"

/*
 * What hangs on a record: those that name it in one of their fields, of every
 * kind that can.  Nothing here knows one kind from another.
 */
struct verwijzers {
	const struct kind *kind;
	struct recs recs; /* the first of them: those to be done, or active, before the others */
	int64_t n;        /* all of them, up to QUERY_COUNT_MAX + 1, which means more */
	int64_t open;     /* of those, still to be done; -1: the kind has no status */
	swv_date eerst;   /* the first of those from today on; DATE_NONE: no such day */
};

struct verwijzerlijst {
	struct verwijzers *items; /* in the order of kinds, none of them empty */
	size_t n, cap;
};

void verwijzerlijst_fini(struct verwijzerlijst *lijst);

/* At most limit records of each kind, without what the session may not read.  Termijnen and what
 * else follows from records that are counted already are left out. */
enum swv_err lezen_verwijzers(struct session *session, const struct kind *kind, const char *id,
    int limit, struct fault *fault, struct verwijzerlijst *out);

/* The kind, one of those named (separated by blanks), of which there is a record with this id,
 * also when it is no longer active; NULL: none. */
const struct kind *lezen_kind_van(struct session *session, const char *kinds, const char *id);

/* The field of the day that tells by when or when a record of the kind is; -1: none. */
int verwijzer_dag(const struct kind *kind);

#endif
