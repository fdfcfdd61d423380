/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_PLANINVOER_H
#define SWV_SERVICE_PLANINVOER_H

#include "swv/base/faults.h"
#include "swv/service/session.h"

struct plan_telling {
	int64_t nieuw, gewijzigd, gelijk, weg;
	int64_t weggegooid; /* lie in the Prullenbak, or are new under what lies there */
	char plan[128];     /* its id */
};

/*
 * Reads a plan file and brings it in, all or nothing.  Importing again updates
 * by id; ticks, notes, progress and evidence are never lost.  What the file no
 * longer has is kept and marked; what somebody threw away stays away.  When dry nothing
 * is written.
 */
enum swv_err plan_invoeren(struct session *session, const char *path, bool dry,
    struct faults *faults, struct plan_telling *out);

#endif
