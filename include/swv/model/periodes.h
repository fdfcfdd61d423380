/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_PERIODES_H
#define SWV_MODEL_PERIODES_H

#include "swv/base/date.h"
#include "swv/model/kalenderregels.h"

enum { SLEUTEL_MAX = 24 };

/* One period of a repeating action, and the key that its tick has: "2023-09", "2023-K4",
 * "2023-2024-H1", "2023-2024". */
struct actie_periode {
	char sleutel[SLEUTEL_MAX];
	swv_date eerste, laatste;
};

struct actie_periodes {
	struct actie_periode *items;
	size_t n, cap;
};

void actie_periodes_fini(struct actie_periodes *periodes);

/*
 * The periods of herhaling (maand, kwartaal, halfjaar or jaar) in the school
 * years van … tot; a quarter is one of the calendar, as reports have it, a half
 * year is six months of the school year.
 */
void actie_periodes(
    const char *herhaling, int van, int tot, struct maanddag begin, struct actie_periodes *out);

/* How many months there are from one time to the next ("kwartaal": 3); 0: it does not come back. */
int herhaling_maanden(const char *herhaling);

#endif
