/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_EXPORT_FORMAT_H
#define SWV_EXPORT_FORMAT_H

#include "swv/base/str.h"
#include "swv/export/export.h"

/* For who writes a form: one file with one const struct, and its row in export.c. */

/* An export under way. */
struct export
{
	const struct export_format *format;
	const struct kind *kind;
	struct export_options options; /* columns: always filled in */
	struct export_sink sink;
	struct str out; /* a form appends here; it goes to the sink in blocks */
	size_t n;       /* records before this one */
	void *state;    /* the form's own */
	enum swv_err err;
	int *columns;
};

/* Each may be NULL.  An error ends the export; free is called in every case, once. */
struct export_format {
	const char *name;
	bool brief; /* a list has only the columns of its kind, unless columns were given */
	enum swv_err (*begin)(struct export *ex, struct fault *fault);
	enum swv_err (*row)(struct export *ex, const struct rec *rec);
	enum swv_err (*end)(struct export *ex);
	void (*free)(struct export *ex);
};

extern const struct export_format export_text, export_csv, export_json, export_xlsx;

/* What text does with single: "Label: value", then the lists. */
void tekst_show(struct export *ex, const struct rec *rec);

/* Places of the fields named in columns (NULL: all of them, personal ones only when asked); *n is set; free with free().  A name
 * that the kind does not have is a fault of the program and aborts. */
int *export_columns(const struct kind *kind, const char *columns, bool personal, size_t *n);

#endif
