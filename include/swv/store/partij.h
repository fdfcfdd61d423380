/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_PARTIJ_H
#define SWV_STORE_PARTIJ_H

#include "swv/store/termijnen.h"

/*
 * Dossiers by the batch, for work that goes over all of them: each with what its
 * termijnen follow from and the termijnen that it has, read side by side in order of
 * number.  What is written between two batches does not disturb the next.
 */
struct partij_dossier {
	struct rec *rec;       /* no field that is personal, and of the derived urgent_op alone */
	struct recs delen;     /* what hangs on it, of each kind the oldest first; no texts */
	struct recs termijnen; /* without what is derived */
};

struct partij {
	struct partij_dossier *items;
	size_t n, cap;
};

void partij_fini(struct partij *partij);

/* Before the first batch, and after the last: meanwhile the store keeps more of the database in memory
 * (at most 128 MiB), for else each index that a termijn stands in is read and written over and over. */
enum swv_err partij_begin(struct store *store, struct fault *fault);
void partij_einde(struct store *store);

/* How many dossiers of a kind there are; those that were wiped do not change any more and do not
 * count, here and below. */
enum swv_err partij_aantal(
    struct store *store, const struct kind *kind, struct fault *fault, int64_t *out);
/* The next after that number; "": the first.  None: there are no more. */
enum swv_err partij_lees(struct store *store, const struct kind *kind, const char *na,
    struct fault *fault, struct partij *out);

/* As termijnen_store_norm, of a dossier that was read so.  Days that become others wait in
 * zetting->later, which there is, until the last batch is done. */
enum swv_err partij_zet(struct store *store, const struct partij_dossier *dossier,
    const struct recs *computed, const struct zetting *zetting, struct fault *fault);

#endif
