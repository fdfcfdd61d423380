/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_HERREKEN_H
#define SWV_SERVICE_HERREKEN_H

#include "swv/model/termijn.h"
#include "swv/service/werk.h"

/* How many termijnen came to another day, and of which rules; of more rules than there is room for
 * the rest stands in n alone. */
enum { VERSCHOVEN_RIJEN = 64 };

struct verschoven {
	int64_t n;
	struct {
		const struct termijn_regel *regel;
		int64_t n;
	} rijen[VERSCHOVEN_RIJEN];
	size_t n_rijen;
};

/*
 * Computes the termijnen of all dossiers anew, as when a norm or a free day is
 * another, and writes those that are others now.  Of one that is closed only until when
 * it is kept: what was due in it is over, and stays; of one that was wiped nothing.
 * How far it is, is told as session_voortgang says.
 */
enum swv_err herreken_dossiers(struct werk *werk, struct fault *fault, struct verschoven *out);

#endif
