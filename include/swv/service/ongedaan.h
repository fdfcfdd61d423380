/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_ONGEDAAN_H
#define SWV_SERVICE_ONGEDAAN_H

#include "swv/base/str.h"
#include "swv/model/rec.h"
#include "swv/service/session.h"
#include "swv/store/herstel.h"

/*
 * Takes back the session's last act, also one of before a restart.  Refused with
 * SWV_ECHANGED when somebody was there since.  *wat gets what was taken back.
 */
enum swv_err ongedaan(struct session *session, struct fault *fault, struct str *wat);

/* What ongedaan would take back now. */
struct ongedaan_stap {
	char *titel;             /* "maken van dossier 26-001" */
	bool maken;              /* a whole record goes: it was new */
	const struct kind *kind; /* of what it is about; of what hangs on another, that other */
	char *id;
};

/* SWV_ENOTHING when there is nothing to take back. */
enum swv_err ongedaan_kijk(struct session *session, struct fault *fault, struct ongedaan_stap *out);
void ongedaan_stap_fini(struct ongedaan_stap *stap);

/* Throws a record away, with everything that hangs under it when it is a node. */
enum swv_err weggooien(
    struct session *session, const struct kind *kind, const char *id, struct fault *fault);

/* Puts back what was thrown away in one act; an act too, that can be taken back. */
enum swv_err terugzetten(struct session *session, int64_t handeling, struct fault *fault);

#endif
