/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_GETELD_H
#define SWV_STORE_GETELD_H

#include "swv/base/date.h"
#include "swv/store/store.h"

/* How many pupils were counted on a day; of so all categories together. */
struct geteld {
	swv_date op;
	int64_t regulier, sbo, so;
	int64_t scholen, van; /* of a bestuur or gebied: its schools, and how many of them were
				 counted; the same when it was counted as a whole */
};

/* Of a school, bestuur or gebied (per is its kind; "swv" with id "": of the association) at most n
 * counts up to that day, the last first; *found of them. */
enum swv_err store_leerlingen(struct store *store, const char *per, const char *id, swv_date tot,
    struct fault *fault, struct geteld *out, size_t n, size_t *found);

#endif
