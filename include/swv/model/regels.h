/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_REGELS_H
#define SWV_MODEL_REGELS_H

#include "swv/model/instelling.h"
#include "swv/model/kalenderregels.h"

/* The rules of the calendar with what they borrow: give &regels->kalender away. */
struct regels {
	struct kalenderregels kalender;
	struct vakantie *eigen;
	struct dag_naam *gelijkgesteld;
	struct recs bron; /* copies of the records whose names are borrowed */
};

/* Made from the settings and the records of kind vakantie and feestdag; others are passed over. */
void regels_from_recs(const struct recs *recs, const struct instellingen *inst, struct regels *out);
void regels_fini(struct regels *regels);

#endif
