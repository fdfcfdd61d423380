/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_RECORDS_H
#define SWV_STORE_RECORDS_H

#include "swv/base/str.h"
#include "swv/model/rec.h"
#include "swv/store/store.h"

/*
 * Writing one record.  The statements are built from the stored fields of its
 * kind; words and references are kept for searching on the way.  Only inside a
 * transaction.
 */

/*
 * A new record.  A numbered kind gets its id here, and a node its place as last
 * under its ouder.  SWV_EDUPLICATE when the id is there already.  rec->versie
 * moves on: to 1, or, of one that comes back, past the one that it had.
 */
enum swv_err store_insert(struct store *store, struct rec *rec, struct fault *fault);

/* The whole record as it now is; rec->versie must be the one that was read, and moves on.
 * SWV_ECHANGED when somebody else saved it meanwhile. */
enum swv_err store_update(struct store *store, struct rec *rec, struct fault *fault);

/* Takes it out, with its words, references and termijnen. */
enum swv_err store_delete(struct store *store, const struct rec *rec, struct fault *fault);

/* Words and references of rec anew; store_insert and store_update do it themselves. */
enum swv_err store_index(struct store *store, const struct rec *rec, struct fault *fault);

/* The record as JSON, as its before-image is kept, and back. */
void rec_pack(const struct rec *rec, struct str *out);
enum swv_err rec_unpack(struct store *store, const struct kind *kind, const char *json,
    struct fault *fault, struct rec **out);

#endif
