/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_LOGBOEK_H
#define SWV_STORE_LOGBOEK_H

#include "swv/base/str.h"
#include "swv/model/rec.h"
#include "swv/store/store.h"

/* A line of the logboek: who did what to which record. */
struct logboekregel {
	int64_t nr;
	int64_t op;            /* UTC, microseconds */
	const char *wie;       /* the login */
	const char *handeling; /* one word: nieuw, wijziging, weg, terug, toegepast … */
	const char *kind, *bron_id;
	const char *wat; /* what changed, as log_diff makes it */
};

/* Adds a line to the chain, in the open transaction; nr is filled in. */
enum swv_err log_add(struct store *store, struct logboekregel *regel, struct fault *fault);

/*
 * What a save changed: {"field":[before, after], …}.  Of a personal field, and of
 * free text unless its descriptor says that it may stand there, the hash of each
 * under the key of its dossier (swv/store/dossiersleutel.h), which is made when
 * there is none: so only inside a transaction.  before NULL: a new record; after
 * NULL: gone.
 */
enum swv_err log_diff(struct store *store, const struct rec *before, const struct rec *after,
    struct fault *fault, struct str *out);

/* The lines about one record, newest first, given to line(); texts are borrowed. */
enum swv_err log_of(struct store *store, const char *kind, const char *id, int limit,
    struct fault *fault, enum swv_err (*line)(const struct logboekregel *regel, void *arg),
    void *arg);

/* One line as it stands there, hashes and all; owned. */
struct logboekrij {
	int64_t nr, op;
	char *wie, *handeling, *kind, *bron_id, *wat;
	char vorige[65], hash[65]; /* hexadecimal */
};
void logboekrij_fini(struct logboekrij *rij);
enum swv_err log_row(struct store *store, int64_t nr, struct fault *fault, struct logboekrij *out);

/*
 * Walks the whole chain.  SWV_ECORRUPT with the first row (in hint) that was
 * changed, removed, put in or cut off; *n is how many rows there are.
 * swv/store/logcontrole.h tells more.
 */
enum swv_err log_verify(struct store *store, struct fault *fault, int64_t *n);

#endif
