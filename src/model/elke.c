/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/elke.h"

#include <string.h>

#include "swv/base/str.h"

#define JAAR_MAX     50
#define PER_JAAR_MAX 366

/* What may stand behind a number (n), and what stands alone. */
static const struct vorm {
	const char *woord;
	bool n;
	enum elke_soort soort;
} vormen[] = {
	{ "jaar", true, ELKE_JAAR },
	{ "per jaar", true, ELKE_PER_JAAR },
	{ "keer per jaar", true, ELKE_PER_JAAR },
	{ "x per jaar", true, ELKE_PER_JAAR },
	{ "jaar", false, ELKE_JAAR },
	{ "jaarlijks", false, ELKE_JAAR },
	{ "maand", false, ELKE_MAAND },
	{ "maandelijks", false, ELKE_MAAND },
	{ "kwartaal", false, ELKE_KWARTAAL },
	{ "eenmalig", false, ELKE_EENMALIG },
};

enum swv_err
elke_parse(const char *s, struct elke *out, struct fault *fault)
{
	const char *at = s;
	int n, max;

	*out = (struct elke){ ELKE_JAAR, 1 };
	if (!s || !*s)
		return SWV_OK;
	n = str_number(&at);
	at += strspn(at, " ");
	for (size_t i = 0; i < sizeof(vormen) / sizeof(*vormen); i++) {
		if (vormen[i].n != (n >= 0) || !str_eq(at, vormen[i].woord))
			continue;
		max = vormen[i].soort == ELKE_JAAR ? JAAR_MAX : PER_JAAR_MAX;
		if (n == 0 || n > max)
			return fault_set(fault, SWV_ERANGE, "elke", s,
			    max == JAAR_MAX ? "1 t/m 50 jaar" : "1 t/m 366 per jaar");
		*out = (struct elke){ vormen[i].soort, n > 0 ? n : 1 };
		return SWV_OK;
	}
	return fault_set(fault, SWV_ECHOICE, "elke", s,
	    "1 jaar, 4 jaar, 3 per jaar, maand, kwartaal of eenmalig");
}
