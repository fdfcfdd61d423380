/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_RECHTEN_H
#define SWV_MODEL_RECHTEN_H

#include <stdbool.h>

#include "swv/model/kind.h"

/* What one may do with a kind of record. */
enum recht { RECHT_LEZEN, RECHT_MAKEN, RECHT_WIJZIGEN, RECHT_WEGGOOIEN, RECHT_BEHEREN };

/* What a session may do.  Zero-initialised: nothing. */
struct rechten {
	bool alles;           /* as long as there are no users, the Unix login may do everything */
	const char *gebieden; /* the areas whose cases may be seen, one a line; NULL: all */
};

bool rechten_mag(const struct rechten *rechten, enum recht recht, const struct kind *kind);
/* Whether cases of that area ("": of none) may be seen. */
bool rechten_ziet_gebied(const struct rechten *rechten, const char *gebied);
/* "wijzigen", for the sentence that refuses. */
const char *recht_naam(enum recht recht);

#endif
