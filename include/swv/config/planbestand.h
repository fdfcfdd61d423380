/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CONFIG_PLANBESTAND_H
#define SWV_CONFIG_PLANBESTAND_H

#include "swv/base/faults.h"
#include "swv/model/rec.h"

/* What is outside the file: whether one of the kinds (separated by blanks) has a record with this
 * id, and the nearest id that there is, owned by who asks, or NULL. */
struct plan_buiten {
	bool (*exists)(const char *kinds, const char *id, void *arg);
	char *(*nearest)(const char *kinds, const char *id, void *arg);
	void *arg;
};

/*
 * Reads a plan file: first the plan, then its nodes, each after the node it
 * hangs under; id, plan and ouder are filled in ("jaarplan-2023.basis.1").
 * buiten may be NULL: then there is nothing.  Faults as in organisatie_read.
 */
enum swv_err plan_read(
    const char *path, const struct plan_buiten *buiten, struct faults *faults, struct recs *out);

#endif
