/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_LEDEN_H
#define SWV_STORE_LEDEN_H

#include "swv/store/zin.h"

/* Filters on the tables of words and of names.  Not for other layers. */

/*
 * A filter on another table (words, names in lists) can be done in two ways:
 * first find the ids and sort those, or walk the list and ask for each row.
 * The first is quick when there are few, the second when there are many.
 */
struct leden {
	const struct kind *kind;
	const char *low, *high; /* words; or doel and veld; owned in a bouw */
	const char *to;         /* high is NULL: each field that may name this kind */
	bool words;
	bool personal; /* words that are personal too */
	bool few;
};

enum { LEDEN_FEW = 5000 };

/* Counts whether there are few, up to LEDEN_FEW. */
enum swv_err leden_weigh(struct store *store, struct leden *leden, struct fault *fault);
/* The condition on a row of the kind. */
void leden_sql(const struct leden *leden, struct zin *zin);
/* The condition on verwijzing, as x, that names are in it. */
void leden_names(const struct leden *leden, struct zin *zin);

#endif
