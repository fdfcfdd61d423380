/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_DOSSIERSLEUTEL_H
#define SWV_STORE_DOSSIERSLEUTEL_H

#include "swv/model/logwat.h"
#include "swv/model/rec.h"
#include "swv/store/store.h"

/*
 * What may not stand in the logboek (personal fields, free text) stands there as
 * a keyed hash.  The key is random and lives with the personal values: each
 * dossier has one, for what hangs on it too, and each other record that has such
 * a text.  Once the key is wiped nobody can find out any more what was written,
 * not even by trying every name there is, and the chain still holds.
 */

/* The hash of a value of rec, "#" and hexadecimal, under the key of what it belongs to, which is made
 * when there is none yet.  Only inside a transaction. */
enum swv_err dossiersleutel_hash(struct store *store, const struct rec *rec, int field,
    const struct value *v, struct fault *fault, char out[LOGWAT_HASH + 1]);

/*
 * Wipes the key of a record; one without a key is fine.  What stands in the
 * logboek of it, and of what hangs on it, can then be told to be no value any
 * more.  Not while it can come back from the Prullenbak.  Only inside a transaction.
 */
enum swv_err dossiersleutel_wis(
    struct store *store, const char *kind, const char *id, struct fault *fault);

enum log_oordeel {
	LOG_GELIJK, /* that value was logged */
	LOG_ANDERS, /* another one was */
	LOG_GEWIST, /* nobody can know any more: the key is gone */
};

/* Whether the hash ("#…") that the logboek has of a field of a record is that of this value. */
enum swv_err log_is_value(struct store *store, const char *kind, const char *id, const char *field,
    const struct value *v, const char *hash, struct fault *fault, enum log_oordeel *out);

#endif
