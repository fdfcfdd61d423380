/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CONFIG_PLANBESTAND_H
#define SWV_CONFIG_PLANBESTAND_H

#include "swv/base/faults.h"
#include "swv/model/rec.h"

/* Whether one of the kinds (separated by blanks) has a record with this id, outside the file. */
typedef bool (*plan_exists)(const char *kinds, const char *id, void *arg);

/*
 * Reads a plan file: first the plan, then its nodes, each after the node it
 * hangs under; id, plan and ouder are filled in ("jaarplan-2023.basis.1").
 * exists may be NULL: then nothing is.  Faults as in organisatie_read.
 */
enum swv_err plan_read(
    const char *path, plan_exists exists, void *arg, struct faults *faults, struct recs *out);

#endif
