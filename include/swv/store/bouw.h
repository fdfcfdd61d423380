/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_BOUW_H
#define SWV_STORE_BOUW_H

#include "swv/store/leden.h"
#include "swv/store/lijst.h"
#include "swv/store/zin.h"

/* The filters of a query as SQL.  Not for other layers. */

enum { LEDEN_MAX = 8 };

struct bouw {
	struct store *store;
	const struct query *query;
	struct leden leden[LEDEN_MAX];
	int n_leden;
	bool due_few; /* of the days of FILTER_DUE */
	char paged;   /* '>': rows after a place, '<': before it; 0: from the end of the list */
	bool few;     /* ids come first: the list's own index must not be used */
};

/* Weighs the filters of b->query; bouw_fini in any case. */
enum swv_err bouw_init_filters(struct bouw *b, struct fault *fault);
void bouw_fini(struct bouw *b);
/* The whole condition, after WHERE. */
void bouw_where(const struct bouw *b, struct zin *zin);
/* "+" before a column that may not be looked for in an index, as the ids come first; else "". */
const char *bouw_plus(const struct bouw *b);

/* What the list is sorted by: given, or the kind's own; and whether from the last to the first. */
const char *query_sort(const struct query *q);
bool query_descends(const struct query *q);

#endif
