/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_STRUCTUUR_H
#define SWV_STORE_STRUCTUUR_H

#include "swv/base/str.h"
#include "swv/model/rec.h"
#include "swv/store/store.h"

/* Tells in Dutch what still names this record ("2 organen, 1 actie"); empty when nothing does. */
enum swv_err structuur_in_use(struct store *store, const struct kind *kind, const char *id,
    struct fault *fault, struct str *out);

#endif
