/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_STORE_H
#define SWV_STORE_STORE_H

#include <stdbool.h>
#include <stdint.h>

#include "swv/base/date.h"
#include "swv/base/err.h"

/*
 * The one door to the database.  Everything is set here once: the pragmas, the
 * journal, the write lock.  A store belongs to one process and is not carried
 * across a fork.
 */
struct store;

enum store_mode {
	STORE_OPEN,   /* the database must be there; an older one is brought up to date */
	STORE_CREATE, /* it must not be there yet */
	STORE_ASIS,   /* as STORE_OPEN, but one that is not of this form is left alone: SWV_ENODB */
};

/*
 * Opens the database at path; share is the folder with the program's own
 * files (its schema/ holds the steps).  SWV_ENOTINIT when there is none,
 * SWV_EEXISTS when it is to be created and is there, SWV_ENODB when it is
 * something else or a link to it, SWV_EOWNER when it is of another Unix user (root
 * too is another), SWV_ENEWERDB when a newer program made it.
 */
enum swv_err store_open(const char *path, const char *share, enum store_mode mode,
    struct fault *fault, struct store **out);
void store_close(struct store **store);

/* While ending() says so, a read that takes long or waits breaks off with an error: nobody waits for
 * it.  It is called often; NULL: never. */
void store_ending(struct store *store, bool (*ending)(void));

/* The day that fields depending on today go by, and how many days before it a termijn is "bijna". */
void store_today(struct store *store, swv_date today, int bijna);

/*
 * What indicators that count themselves come to, as their fields are read from now on: an
 * object in JSON, by cijfer, meetperiode and post with a "|" between, of objects with "w" the
 * measure and "v" that of the period before, in hundredths (null: none), "p" the period, and
 * "h" true when the measure may not be told.  Copied; NULL: nothing was counted.
 */
void store_geteld(struct store *store, const char *json);
/* A number that changes when this store or another wrote. */
enum swv_err store_schrijfstand(struct store *store, struct fault *fault, int64_t *out);

const char *store_path(const struct store *store);
/* Why the journal is what it is: "WAL" only where the library is free of the WAL-reset fault. */
const char *store_journal(const struct store *store);

/*
 * A write transaction: takes the write lock (a flock beside the database, so
 * that writers wait in turn; gives up with SWV_EBUSY after ten seconds), then
 * BEGIN IMMEDIATE.  Not nested.  Nothing may wait for a key inside one.
 * store_abort after a failed commit, or when none is open, does nothing.
 */
enum swv_err store_begin(struct store *store, struct fault *fault);
enum swv_err store_commit(struct store *store, struct fault *fault);
void store_abort(struct store *store);
bool store_is_writing(const struct store *store);

/* A read transaction, so that several reads see one state.  Short; never over a key. */
enum swv_err store_read_begin(struct store *store, struct fault *fault);
void store_read_end(struct store *store);
bool store_is_reading(const struct store *store);

/* A number that changes when another process wrote.  Costs no lock to speak of. */
enum swv_err store_data_version(struct store *store, struct fault *fault, int64_t *out);

/* Values of the program itself (table stand); user "" is for all.  *out is owned, NULL when none. */
enum swv_err store_stand_get(
    struct store *store, const char *user, const char *key, struct fault *fault, char **out);
enum swv_err store_stand_set(
    struct store *store, const char *user, const char *key, const char *value, struct fault *fault);

#endif
