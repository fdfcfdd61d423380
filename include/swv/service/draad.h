/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_DRAAD_H
#define SWV_SERVICE_DRAAD_H

#include "swv/service/lezen.h"

/*
 * The red thread: a node with everything under it, and under each of those what
 * supports it in other plans, with all that hangs under that; over plans and
 * schools, down to the actions.
 */

struct draadknoop {
	struct tak tak;
	int diepte;       /* 0: the node that was asked for */
	bool steunt;      /* it is here for what it supports, not for where it hangs */
	int64_t n_acties; /* of the thread under it, whatever plan they are in, each once */
	int64_t n_gereed;
};

struct draad {
	struct draadknoop *items;
	size_t n, cap;
	bool afgekapt; /* there is more: DRAAD_MAX were read */
};

enum { DRAAD_MAX = 2000, DRAAD_DIEP = 30 };

/* A node that is reached twice stands, and counts, where it was met first.  Nodes of kinds that the
 * session may not read are left out. */
enum swv_err draad_lees(
    struct session *session, const char *id, struct fault *fault, struct draad *out);
void draad_fini(struct draad *draad);

#endif
