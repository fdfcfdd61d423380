/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_TOTAAL_H
#define SWV_MODEL_TOTAAL_H

#include "swv/base/str.h"
#include "swv/model/rec.h"

/*
 * What a list of a kind adds up to: the sums of its fields in kind->sums, apart for each
 * combination of those in kind->sums_by.  A record whose whole (the field "ouder") is in the
 * list too is counted with that, not once more.
 */
enum { TOTAAL_RIJEN = 20000, TOTAAL_SOMMEN = 6 };

struct totaal {
	const struct kind *kind;
	struct totaal_rij {
		char *id, *ouder, *groep; /* owned */
		int64_t sommen[TOTAAL_SOMMEN];
	} * items;
	size_t n, cap;
	bool te_veel; /* more than TOTAAL_RIJEN: nothing is said of the whole */
};

void totaal_init(struct totaal *t, const struct kind *kind);
void totaal_fini(struct totaal *t);
void totaal_add(struct totaal *t, const struct rec *rec);

/* Calls each group with its name ("2026, lasten"; "" when there is one without) and its sums, in the
 * order of kind->sums; at most so many groups as there are rows. */
void totaal_each(
    struct totaal *t, void (*groep)(const char *naam, const int64_t *sommen, void *arg), void *arg);

/* Adds a line for each group: "Totaal 2026, lasten: begroot 100,00, besteed 20,00\n"; nothing of a
 * kind without sums, or of no rows. */
void totaal_tekst(struct totaal *t, struct str *out);

#endif
