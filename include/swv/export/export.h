/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_EXPORT_EXPORT_H
#define SWV_EXPORT_EXPORT_H

#include "swv/export/namen.h"

/*
 * Records out of the program, row by row, in a form that has a name.  Any
 * number of rows takes the same memory: what is ready goes to the sink in
 * blocks.  Nothing here opens a file, prints, or knows a kind by name.
 *
 *	err = export_begin(format, kind, &options, sink, fault, &ex);
 *	while (!err && (rec = next()))
 *		err = export_row(ex, rec);
 *	if (err)
 *		export_cancel(&ex);
 *	else
 *		err = export_end(&ex);
 */

/* Where the bytes go, in order.  An error stops the export and is what the caller gets. */
struct export_sink {
	enum swv_err (*write)(const char *bytes, size_t n, void *arg);
	void *arg;
};

/* Records that belong to the one shown: its termijnen, its log.  All borrowed. */
struct export_list {
	const char *name;  /* key in JSON: "termijnen" */
	const char *label; /* heading for people: "Termijnen" */
	const struct recs *recs;
	const char *columns; /* for people: fields, separated by blanks; NULL: as its kind says */
};

/* Zero-initialised is a plain list.  All borrowed until the export has ended. */
struct export_options {
	const int *columns; /* places of fields in the kind, in order; NULL: what suits the form */
	size_t n_columns;
	int width;  /* text: columns of the terminal; 0: a pipe, nothing is cut or wrapped */
	bool kleur; /* text: headings stand out */
	const struct export_namen *namen; /* text: names instead of ids; NULL: ids */
	const char *map; /* xlsx: a folder for the files that it needs; NULL: that of the system */
	bool raw;        /* csv: RFC 4180 for programs instead of a file for Excel */
	bool single;     /* one record: export_row is called once */
	const struct export_list *lists; /* with single; csv has no place for them */
	size_t n_lists;
};

struct export;
struct export_format;

/* "text", "csv", "json" …; NULL when there is none. */
const struct export_format *export_find(const char *name);
/* As export_find; when there is none SWV_EUNKNOWN with the nearest name. */
enum swv_err export_of(const char *name, struct fault *fault, const struct export_format **out);
/* The name of form i, in the order of the table; NULL past the last. */
const char *export_name(size_t i);

/*
 * Starts an export of records of one kind.  *out is NULL after an error, which
 * only a form that needs a library or a file of its own can give.
 */
enum swv_err export_begin(const struct export_format *format, const struct kind *kind,
    const struct export_options *options, struct export_sink sink, struct fault *fault,
    struct export **out);
/* One record more, of the kind that was begun with.  After an error it does nothing but repeat it. */
enum swv_err export_row(struct export *ex, const struct rec *rec);
/* The rest goes out; *ex is freed whatever it returns. */
enum swv_err export_end(struct export **ex);
/* Frees *ex, which may be NULL, and writes nothing more. */
void export_cancel(struct export **ex);

/* A sink that gathers all in a struct str, given as arg. */
enum swv_err export_to_str(const char *bytes, size_t n, void *str);

#endif
