/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_CODE_H
#define SWV_STORE_CODE_H

#include <stdbool.h>

/*
 * A code that a person types, as it may be kept: hashed with Argon2id at the
 * interactive limits of libsodium (64 MiB, a tenth of a second), so that who
 * reads the file cannot try short codes by the million.  NULL when there is no
 * memory for it; owned by the caller.
 */
char *code_hash(const char *code);
bool code_fits(const char *hash, const char *code);

#endif
