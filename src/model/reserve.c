/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/reserve.h"

/* In thousandths, and in cents. */
enum { DEEL = 35, MINIMUM = 25000000 };

int64_t
signaleringswaarde(int64_t baten)
{
	int64_t deel = (baten * DEEL + 500) / 1000;

	return deel > MINIMUM ? deel : MINIMUM;
}

void
reserve_bereken(struct rec *reserve)
{
	int64_t waarde = signaleringswaarde(rec_int(reserve, "baten"));
	int64_t vermogen = rec_int(reserve, "eigen_vermogen");
	bool low = rec_has(reserve, "ondergrens") && vermogen < rec_int(reserve, "ondergrens");

	rec_set_int(reserve, "signaleringswaarde", waarde);
	rec_set_int(reserve, "ruimte", waarde - vermogen);
	rec_set_text(reserve, "oordeel", vermogen > waarde ? "boven" : low ? "tekort" : "binnen");
}
