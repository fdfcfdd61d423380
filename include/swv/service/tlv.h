/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_TLV_H
#define SWV_SERVICE_TLV_H

#include "swv/service/werk.h"

/* Applications for a TLV: what the parts of saving one share. */

/* An application in hand, with what hangs on it; all but the two lists borrowed. */
struct aanvraag {
	struct werk *werk;
	const struct rec *before; /* NULL: it is new */
	struct rec *rec;
	struct recs adviezen, opschortingen;
};

enum swv_err aanvraag_open(struct werk *werk, const struct rec *before, struct rec *rec,
    struct fault *fault, struct aanvraag *out);
void aanvraag_fini(struct aanvraag *a);

/* The status that its facts have reached. */
const char *aanvraag_stand(const struct aanvraag *a);

/* What the decision brings (its day, how long the verklaring holds, a number), and whether it can
 * be: SWV_EIMPOSSIBLE. */
enum swv_err aanvraag_besluit(struct aanvraag *a, struct fault *fault);
/* SWV_EIMPOSSIBLE, or a warning, as the association says, when naam decides on an application that
 * naam advised on too: LBT 107302. */
enum swv_err deskundige_beslist(
    struct session *s, const char *naam, const struct recs *adviezen, struct fault *fault);

/* Tells what is worth a look of the terms that changed. */
void aanvraag_let_op(const struct aanvraag *a);

/*
 * What follows once an application, an advice or a suspension was saved or went
 * (after NULL): the status follows advices and suspensions, a suspension ends when
 * what was missing came, and the herbeoordeling of what is renewed falls away.
 * Other kinds need nothing.
 */
enum swv_err tlv_volg(
    struct werk *werk, const struct rec *before, const struct rec *after, struct fault *fault);

#endif
