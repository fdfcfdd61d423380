/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_CIJFERS_H
#define SWV_SERVICE_CIJFERS_H

#include "swv/model/periode.h"
#include "swv/service/session.h"
#include "swv/store/lijst.h"

/*
 * Figures of a period.  Of each kind of dossier those that the session may count
 * (RECHT_CIJFERS, in its own areas or all); nothing personal is read, so nothing is
 * noted.  Each is explained in swv-cijfer(7).
 */

struct cijfers_vraag {
	struct periode periode;
	const char *gebied; /* of this area alone; NULL: of all that may be counted */
	/* It stays on the screen of who looks: then small numbers of what they may read are told.
	 * What leaves the program hides them, whoever asks. */
	bool op_scherm;
};

/* The quarter or trimester, as the association reports (organisatie.rapportage), of a day. */
struct periode cijfers_periode(const struct session *session, swv_date dag);
/* The one before (step -1) or after it, of the same length; of days from … to as many days. */
struct periode cijfers_stap(const struct session *session, const struct periode *p, int step);

/* Records of kind cijfer, by part and in their own order. */
enum swv_err cijfers_lees(struct session *session, const struct cijfers_vraag *ask,
    struct fault *fault, struct recs *out);

/* The same as a list asks for it, to go out: periode=, van= and tot=, gebied=, words and values. */
enum swv_err cijfers_lijst(
    struct session *session, const struct query *query, struct fault *fault, struct recs *out);
/* The one with this id, which tells its period: "2026-K1.tlv.mediaan.noord". */
enum swv_err cijfers_een(
    struct session *session, const char *id, struct fault *fault, struct rec **out);

#endif
