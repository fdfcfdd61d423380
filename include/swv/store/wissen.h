/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_WISSEN_H
#define SWV_STORE_WISSEN_H

#include "swv/model/rec.h"
#include "swv/store/store.h"

/*
 * All that is kept of a dossier, wherever it is, and wiping it.  Which kinds hang
 * on a dossier and which fields are personal the descriptors tell, so a later kind
 * comes along by itself.
 */

/* What hangs on the record, and on that again, with its personal fields; oldest first. */
enum swv_err wissen_delen(struct store *store, const struct kind *kind, const char *id,
    struct fault *fault, struct recs *out);

/* A place beside the records where something of one of them is kept. */
enum spoor_soort { SPOOR_CONCEPT, SPOOR_HERSTEL, SPOOR_PRULLENBAK, SPOOR_SOORTEN };
struct spoor {
	enum spoor_soort soort;
	const char *kind, *id; /* borrowed */
	const char *wie;       /* whose it is, or who threw it away; borrowed */
	int64_t op;            /* UTC */
};

/* Gives what is kept of rec, and of what hung on it and is there no more, to row(). */
enum swv_err wissen_sporen(struct store *store, const struct rec *rec, struct fault *fault,
    enum swv_err (*row)(const struct spoor *spoor, void *arg), void *arg);

/* How much was wiped. */
struct wis_telling {
	int64_t velden, records, sleutels;
	int64_t sporen[SPOOR_SOORTEN];
};

/*
 * Wipes of one record every personal value, with the words it was found by, what
 * is kept of it elsewhere for whomever, and the key of its texts in the logboek;
 * free texts of its own that may tell, too.  What is no text stays.  An act that
 * the record was part of cannot be undone any more.  Adds to *n.  Inside a
 * transaction; the record gets a new versie.
 */
enum swv_err wissen_rec(
    struct store *store, struct rec *rec, struct fault *fault, struct wis_telling *n);

/*
 * Rewrites the database file without what was deleted, empties its journal, and
 * checks the result: SWV_ECORRUPT when it is not whole.  Outside a transaction;
 * others wait meanwhile.
 */
enum swv_err wissen_ruim_op(struct store *store, struct fault *fault);

/* How many concepts, acts to undo and things in the bin are there from before these moments (UTC,
 * by enum spoor_soort), and the moment of the oldest of each (0: none). */
enum swv_err wissen_oud(struct store *store, const int64_t before[SPOOR_SOORTEN],
    struct fault *fault, int64_t n[SPOOR_SOORTEN], int64_t oldest[SPOOR_SOORTEN]);

#endif
