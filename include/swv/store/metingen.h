/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_METINGEN_H
#define SWV_STORE_METINGEN_H

#include "swv/store/store.h"

/* What was measured of an indicator, in hundredths, and how good that is (enum of
 * choices_indicator_status); naam and oordeel are borrowed while row() runs. */

/* The last n periods that were measured, by code, the oldest first: each as a whole
 * (INDICATOR_MAAT). */
enum swv_err store_metingen_reeks(struct store *store, const char *indicator, int n,
    enum swv_err (*row)(const char *naam, int64_t waarde, const char *oordeel, void *arg),
    void *arg, struct fault *fault);
/* Of each that is measured by itself, by id, in that period; at most n. */
enum swv_err store_metingen_van(struct store *store, const char *indicator, const char *periode,
    int n, enum swv_err (*row)(const char *naam, int64_t waarde, const char *oordeel, void *arg),
    void *arg, struct fault *fault);

#endif
