/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CONFIG_ORGANISATIE_H
#define SWV_CONFIG_ORGANISATIE_H

#include "swv/base/faults.h"
#include "swv/model/rec.h"

/*
 * The association file, read and checked: every record of structure that it
 * describes, of the kinds marked KIND_STRUCTURE, in the order of the file.
 * Groups of settings (organisatie, woorden, normen …) are records of kind
 * instelling, with ids like "normen.tlv_besluit.termijn".
 */
struct organisatie {
	struct recs rows;
	char *bestand;  /* the file itself, as an absolute path */
	char *database; /* opslag.bestand, absolute */
	char *kenmerk;  /* a hash of what was read, includes too: changes when the file does */
};

/*
 * Reads and checks the file with its includes.  Every fault of meaning goes to
 * *faults (sorted by place), and then SWV_EFAULTS is returned.  What stops the
 * reading (a syntax error, a double key, a file that is missing or no text) is
 * returned itself, and is the last of *faults; before it may stand numbers that
 * do not fit.  *out is filled only when SWV_OK, and else empty.
 */
enum swv_err organisatie_read(const char *path, struct faults *faults, struct organisatie *out);
void organisatie_fini(struct organisatie *org);

/*
 * Only where the database is, and the kenmerk: for a start, where a file that was
 * applied as it is now needs no second check, which costs more than all the rest.
 * Faults as above, of what stops the reading only; both texts are owned by the
 * caller.
 */
enum swv_err organisatie_look(
    const char *path, struct faults *faults, char **database, char **kenmerk);

/* The path of naam as the file at path means it: absolute, or seen from the file's own folder.
 * Owned by the caller. */
char *organisatie_beside(const char *path, const char *naam);

#endif
