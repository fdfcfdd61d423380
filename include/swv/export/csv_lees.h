/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_EXPORT_CSV_LEES_H
#define SWV_EXPORT_CSV_LEES_H

#include <stddef.h>

#include "swv/base/err.h"

/*
 * Reads CSV as people have it: from Excel, from DUO, from this program.  It
 * finds out by itself whether ";", "," or a tab parts the cells (from the
 * heading), and whether the text is UTF-8 (with or without BOM) or Windows-1252 (from the
 * first cell that tells).  Bytes are fed in pieces of any size; memory is that
 * of the longest row.  Rows are given before it is known that the rest is right:
 * who stores them does so in one transaction, and only after SWV_OK of the end.
 */

struct csv_row {
	int line;                 /* where the row begins, from 1 */
	size_t n;                 /* as many cells as the heading has */
	const char *const *cells; /* UTF-8, blanks at both ends off, never NULL */
};

/* Who gets what was read.  An error that one of these returns ends the reading. */
struct csv_receiver {
	enum swv_err (*header)(const struct csv_row *row, void *arg); /* once, first */
	enum swv_err (*row)(const struct csv_row *row, void *arg);    /* not for empty rows */
	/* A fault in the form of the file, with file and line; the row it is in is left out. */
	enum swv_err (*fault)(const struct fault *fault, void *arg);
	void *arg;
};

enum { CSV_CELL_MAX = 100000 }; /* bytes; more than any field takes */

struct csv_lees;

/* file is its name in messages, and borrowed, as receiver is. */
struct csv_lees *csv_lees_new(const char *file, const struct csv_receiver *receiver);
/* The next n bytes.  After an error it does nothing but repeat it. */
enum swv_err csv_lees_feed(struct csv_lees *lees, const char *bytes, size_t n);
/* There are no more bytes.  SWV_EFAULTS when anything was not as it should be. */
enum swv_err csv_lees_end(struct csv_lees *lees);
void csv_lees_free(struct csv_lees **lees);

#endif
