/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_HERHALING_REC_H
#define SWV_MODEL_HERHALING_REC_H

#include "swv/model/herhaling.h"
#include "swv/model/rec.h"

/* How a kalenderpost repeats; its texts are those of the record, which must outlive it. */
struct herhaling_rec {
	struct herhaling herhaling;
	const char **data; /* what herhaling.data points at */
	char *teksten;     /* what they point at */
};

void herhaling_from_rec(const struct rec *post, struct herhaling_rec *out);
void herhaling_rec_fini(struct herhaling_rec *h);

#endif
