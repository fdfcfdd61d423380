/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_TERMIJNEN_H
#define SWV_STORE_TERMIJNEN_H

#include "swv/model/rec.h"
#include "swv/store/later.h"
#include "swv/store/store.h"

/*
 * The termijnen of one record become exactly those computed (records of kind
 * termijn, sorted or not): each is unique on bron, bron_id, norm and nr and
 * updated in place, so its id outlives recomputing.  *moved (may be NULL) counts
 * those whose day changed.
 */
enum swv_err termijnen_store(struct store *store, const char *kind, const char *id,
    const struct recs *computed, struct fault *fault, int64_t *moved);

enum swv_err termijnen_forget(
    struct store *store, const char *kind, const char *id, struct fault *fault);

/*
 * What is nothing without this record: its ticks and notes, and the records of
 * kinds that hang on it, in an order in which each can go before what it names.
 */
enum swv_err store_hanging(
    struct store *store, const char *kind, const char *id, struct fault *fault, struct recs *out);
/* The records of a kind that hangs on another, of the one with this id; oldest first. */
enum swv_err store_hung_on(struct store *store, const struct kind *kind, const char *id,
    struct fault *fault, struct recs *out);
/* The ticks of one record, oldest first. */
enum swv_err store_tikken(
    struct store *store, const char *kind, const char *id, struct fault *fault, struct recs *out);

/* The same for those of one norm alone (NULL: all); of the others nothing changes. */
enum swv_err termijnen_store_norm(struct store *store, const char *kind, const char *id,
    const char *norm, const struct recs *computed, struct fault *fault, int64_t *moved);

/* How termijnen are put beside those that there were; all NULL is fine. */
struct zetting {
	const char *norm; /* those of one norm alone; NULL: all */
	struct later
	    *later; /* where a day goes that becomes another; NULL: it is written at once */
	/* is told of each whose day becomes another */
	void (*moved)(const struct rec *termijn, void *arg);
	void *arg;
};

/* As termijnen_store_norm, beside those that were read (old); the first day that is open, which a dossier
 * keeps, is left to the caller. */
enum swv_err termijnen_zet(struct store *store, const struct recs *old, const struct recs *computed,
    const struct zetting *zetting, struct fault *fault);

/* The numbers (nothing else) of dossiers of a kind that came to their end and do not have their termijn
 * of keeping, as those from before there was one. */
enum swv_err termijnen_ontbreken(
    struct store *store, const struct kind *kind, struct fault *fault, struct recs *out);

#endif
