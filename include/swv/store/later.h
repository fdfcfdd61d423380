/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_LATER_H
#define SWV_STORE_LATER_H

#include "swv/base/date.h"
#include "swv/model/kind.h"
#include "swv/store/store.h"

/*
 * Days that become others, written all together in the order of the days that they were.
 * They stand in so many indexes by day that one here and one there costs SQLite more
 * than twice what it does when each is beside the one before.
 */
struct later {
	struct later_dag {
		const struct kind *kind;
		char *id;
		swv_date was, wordt; /* DATE_NONE: none */
	} * items;
	size_t n, cap;
};

/* Of a termijn its uiterlijk, of a dossier its urgent_op. */
void later_add(
    struct later *later, const struct kind *kind, const char *id, swv_date was, swv_date wordt);
/* Writes them, in the transaction that is open; empty again. */
enum swv_err later_schrijf(struct store *store, struct later *later, struct fault *fault);
void later_fini(struct later *later);

#endif
