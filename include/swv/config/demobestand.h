/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CONFIG_DEMOBESTAND_H
#define SWV_CONFIG_DEMOBESTAND_H

#include <stddef.h>

#include "swv/base/date.h"
#include "swv/base/faults.h"
#include "swv/model/kind.h"

/* A CSV file beside the example, with records of one kind. */
struct demo_invoer {
	const struct kind *kind;
	char *bestand;
};

/* What the demo does with an example. */
struct demobestand {
	char *plannen; /* plan files beside it, one a line, in order of import; "" for none */
	struct demo_invoer *invoer; /* after the plans, in order of import */
	size_t n_invoer, cap_invoer;
	swv_date
	    vanaf;  /* before it not all that it has can have been; DATE_NONE: any day will do */
	int gereed; /* of each hundred things due before today so many were ticked in time */
};

/* Reads demo = { plannen = [ … ]; invoer = ( { soort; bestand; } ); gereed = 85; vanaf =
 * "2019-01-15"; }; faults as in organisatie_read. */
enum swv_err demobestand_read(const char *path, struct faults *faults, struct demobestand *out);
void demobestand_fini(struct demobestand *demo);

#endif
