/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_KOPIE_H
#define SWV_STORE_KOPIE_H

#include <stdint.h>

#include "swv/base/err.h"

struct store;

/*
 * A copy of the database at path, which must not be there yet: made whole by
 * VACUUM INTO (which also leaves out what was deleted), then opened and
 * verified.  A copy that is not whole is removed and the error told.
 */
enum swv_err kopie_make(struct store *store, const char *path, struct fault *fault);

/* The copy before a schema step: "<database>.v<version>.kopie", replacing an earlier try. */
enum swv_err kopie_before_step(struct store *store, int version, struct fault *fault);

/* Gives the copies that stand beside the database to row(): the path, and when it was made (UTC). */
enum swv_err kopieen_each(struct store *store, struct fault *fault,
    enum swv_err (*row)(const char *path, int64_t op, void *arg), void *arg);
enum swv_err kopie_weg(const char *path, struct fault *fault);

#endif
