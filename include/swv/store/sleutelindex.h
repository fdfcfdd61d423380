/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_SLEUTELINDEX_H
#define SWV_STORE_SLEUTELINDEX_H

#include <stdbool.h>
#include <stdint.h>

#include "swv/base/err.h"
#include "swv/base/str.h"
#include "swv/model/pubkey.h"

/*
 * The keys that sshd may let in, in a file of its own, so that no lock of the
 * database ever stands in the way of who logs in, and who answers sshd can read
 * nothing else.  One line a key, in order of number:
 *
 *	17 20270101000000Z - ssh-ed25519 AAAA…
 *
 * number, from when it no longer works (UTC; "-": never), "v" when the token must
 * verify who holds it or "-", type, base64.  The session asks the database again:
 * a line too many lets nobody in.
 */
enum { SLEUTELINDEX_MAX = 4 << 20, STEMPEL_SIZE = 16 };

/* "20270101000000Z" of a UTC moment in microseconds. */
void stempel(int64_t utc, char out[STEMPEL_SIZE]);

/* Adds the line of one key; tot is "" when it goes on. */
void sleutelindex_regel(
    struct str *out, const char *nummer, const char *tot, const struct pubkey *key);

/*
 * Puts the lines in the place of what was there: whole or not at all, also when
 * the machine stops.  One at a time, so under the write lock.  Whoever owns the
 * folder's group may read it, others not.
 */
enum swv_err sleutelindex_schrijf(const char *path, const struct str *regels, struct fault *fault);

struct sleutelvondst {
	char nummer[20];
	char tot[STEMPEL_SIZE]; /* "": no end */
	bool verify;
};

/*
 * Looks the key up.  SWV_OK and an empty nummer when it is not there, or no
 * longer works at nu.  A file that is not wholly as it should be is refused, with
 * what is wrong: nobody comes in by it.
 */
enum swv_err sleutelindex_zoek(const char *path, const char *type, const char *base64,
    const char *nu, struct fault *fault, struct sleutelvondst *out);

#endif
