/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_EIGENAREN_H
#define SWV_STORE_EIGENAREN_H

#include "swv/store/store.h"

/* Every active owner of kind per, by name: bestuur, school, gebied, gemeente or medewerker. */
enum swv_err store_eigenaren(struct store *store, const char *per, struct fault *fault,
    void (*owner)(const char *id, const char *naam, void *arg), void *arg);

#endif
