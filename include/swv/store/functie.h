/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_FUNCTIE_H
#define SWV_STORE_FUNCTIE_H

#include "swv/store/store.h"

/*
 * Rules of model that statements go by, so that a list can be asked for what they say
 * and there is one of each.  For statements only: a schema may not name them.
 *
 *   indicator_status(richting, ondergrens, bovengrens, waarde): streef_status_of
 */
enum swv_err functie_init(struct store *store, struct fault *fault);

#endif
