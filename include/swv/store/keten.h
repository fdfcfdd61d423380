/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_KETEN_H
#define SWV_STORE_KETEN_H

#include <sodium.h>
#include <sqlite3.h>

#include "swv/store/logboek.h"

/* How the logboek is hashed; not for other layers. */

enum { KETEN_HASH = 32 };

/* What is hashed goes in parts, each with its length before it, so that no two rows of parts are
 * one text. */
void keten_deel(crypto_generichash_state *state, const void *deel, size_t n);
void keten_getal(crypto_generichash_state *state, int64_t i);

/* The hash of a row that follows on one with the hash before it. */
void keten_hash(const struct logboekregel *regel, const unsigned char vorige[KETEN_HASH],
    unsigned char out[KETEN_HASH]);

/* The count and the head of the chain; read under the write lock, so that it cannot fork.
 * SWV_ECORRUPT when they are not there, or no count and head. */
enum swv_err keten_kop(
    struct store *store, struct fault *fault, int64_t *n, unsigned char kop[KETEN_HASH]);

/* The columns of a row as keten_regel takes them. */
#define KETEN_RIJ "SELECT nr, op, wie, handeling, kind, bron_id, wat, vorige, hash FROM logboek "
enum { KETEN_VORIGE = 7, KETEN_EIGEN = 8 };
/* Texts are borrowed until the next step of the statement. */
struct logboekregel keten_regel(sqlite3_stmt *stmt);

#endif
