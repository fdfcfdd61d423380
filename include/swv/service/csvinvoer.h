/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_CSVINVOER_H
#define SWV_SERVICE_CSVINVOER_H

#include "swv/base/faults.h"
#include "swv/service/session.h"

/* A CSV file with records of one kind.  It is read before, for the database is kept meanwhile. */
struct csv_invoer {
	const struct kind *kind;
	const char *bestand; /* its name in messages */
	const char *tekst;
	size_t n; /* bytes of tekst */
	bool dry; /* do it all, keep nothing of it */
	/* Is told the line of each row before that is brought in; NULL: nobody wants to know. */
	void (*regel)(int regel, void *arg);
	void *arg;
};

struct csv_telling {
	int64_t nieuw, gewijzigd, gelijk;
};

enum {
	CSV_INVOER_RIJEN = 100000, /* at most, in one file */
	CSV_INVOER_FOUTEN = 50,    /* after so many the rest is not looked at */
	CSV_INVOER_TERUG = 2000,   /* who makes or changes more cannot undo it */
};

/* Adds a fault of a row to those that were there (n_eerder) before this file.  SWV_OK when reading may
 * go on after it; SWV_EFAULTS, said as one more fault, after CSV_INVOER_FOUTEN of them. */
enum swv_err csv_meld(struct faults *faults, size_t n_eerder, const struct fault *fault);

/* Says of what was brought in that there is no way back. */
void csv_zeg_zonder_herstel(struct session *session);

/* The field that a heading names: by its name, else by its label, for two fields may share one; -1:
 * none. */
int csv_kopveld(const struct kind *kind, const char *kop);

/*
 * Brings the records in, all or nothing, as one act that can be undone.  The
 * heading names fields, or their labels; what the program sets itself is passed
 * over, so that what was exported can come in again.  A row whose id is there
 * changes that record, any other makes one: under its own id, but of a numbered
 * kind.  An empty cell empties the field, unless the kind gives that a value to
 * start with: then it stays so.  SWV_EFAULTS, with the faults by line, when the
 * file is not right; another error when it cannot be done at all.  Of a formulier
 * the file may be a sheet too: see formulierinvoer.h.
 */
enum swv_err csv_invoeren(struct session *session, const struct csv_invoer *invoer,
    struct faults *faults, struct csv_telling *out);

#endif
