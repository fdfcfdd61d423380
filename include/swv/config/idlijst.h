/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CONFIG_IDLIJST_H
#define SWV_CONFIG_IDLIJST_H

#include "swv/config/lezer.h"

/* The ids that a file gives out, to find references and doubles; all is borrowed. */
struct idlijst {
	struct id_in_bestand {
		const char *id;
		const struct kind *kind;
		const struct tak *tak;
		size_t nr; /* in order of the file */
	} * items;
	size_t n;
};

/* Records without an id are left out. */
void idlijst_from(const struct gelezenen *alle, struct idlijst *out);
void idlijst_fini(struct idlijst *lijst);

/*
 * Adds a fault for each id that was given out before: to the same kind, or to two
 * of the kinds among samen (separated by blanks), whose ids stand for each other.
 */
void idlijst_dubbel(const struct idlijst *lijst, const char *samen, struct boom *boom);

bool idlijst_has(const struct idlijst *lijst, const char *soorten, const char *id);
/* The nearest id of those kinds, or NULL. */
const char *idlijst_nearest(const struct idlijst *lijst, const char *soorten, const char *id);

#endif
