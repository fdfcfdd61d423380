/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_KIND_H
#define SWV_MODEL_KIND_H

#include "swv/base/err.h"
#include "swv/model/field.h"

struct rec;

enum kind_flag {
	KIND_STRUCTURE = 1 << 0, /* comes from the association file (or DUO, or by hand) */
	KIND_NUMBERED = 1 << 1,  /* the store gives each record its number as id */
	KIND_TREE = 1 << 2,      /* a node of a plan: its base table is knoop */
	KIND_READONLY = 1 << 3,  /* shown, never added or set by a user */
	KIND_UNDATED = 1 << 4,   /* no versie of its own: rows that are never edited */
	KIND_APPEND = 1 << 5,    /* made, and never changed or thrown away: a later one corrects */
	KIND_KEPT =
	    1 << 6, /* never thrown away, and no step of it is undone: the logboek names it */
	KIND_DOSSIER = 1 << 7, /* of one child (or one complaint): see dossier.h */
	KIND_COMPUTED =
	    1 << 8, /* no table: the service makes its records when they are asked for */
};

/* What a kind of record is.  The first field is its id. */
struct kind {
	const char *name;   /* table (or soort of knoop), and KIND on the command line */
	const char *label;  /* Dutch, one: "actie" */
	const char *labels; /* Dutch, many: "acties" */
	const char *base;   /* table that holds the fields marked FIELD_BASE; NULL: none */
	unsigned flags;     /* enum kind_flag */
	const struct field *fields;
	size_t n_fields;
	const char *title;   /* the field that names a record to people */
	const char *columns; /* fields of a list, separated by blanks, most important first */
	const char *nieuw; /* fields of the form of a new record, separated by blanks; NULL: all */
	const char *sort;  /* the field that a list is sorted by; "-x" turns it round */
	const char *day;   /* the field that a period is about; NULL: sort, or the first day */
	const char *due;   /* the field that van= and tot= are about; NULL: that one */
	const char
	    *hangs; /* the field that names the record it belongs to, and goes with; NULL: none */
	const char *hung;  /* what that field was called in older lines of the logboek; NULL: so */
	const char *uniek; /* fields that no two records have alike; NULL: any may be */
	const char *sums;  /* fields that a list is summed up by, separated by blanks; NULL: none */
	const char *sums_by; /* apart for each value of these; NULL: all together */
	const char *letter;  /* of a dossier: what its number begins with, "T"; NULL: the year */
	/* Takes a text typed in field that tells something of another field, into rec; false: it
	 * does not.  NULL: no text does. */
	bool (*elders)(struct rec *rec, const char *field, const char *text);
	/* What cannot go together in one record; NULL: nothing.  Pure. */
	enum swv_err (*check)(const struct rec *rec, struct fault *fault);
};

/* Every kind there is, in the order in which records of one may name those of another. */
extern const struct kind *const kinds[];
extern const size_t n_kinds;

const struct kind *kind_find(const char *name); /* NULL when there is none */
/* As kind_find; when there is none SWV_EUNKNOWN with the nearest name. */
enum swv_err kind_of(const char *name, struct fault *fault, const struct kind **out);

/* Whether records of kind tell who a child is: then who reads one is noted. */
bool kind_is_personal(const struct kind *kind);
/* Whether the field may name a record of the kind with this name. */
bool field_names(const struct field *field, const char *name);
/* Whether a record of kind can name one of the kind with this name, in any of its fields. */
bool kind_names(const struct kind *kind, const char *name);

/* The kind of the record with this id that one of kind belongs to (hangs): of several kinds of
 * dossier the one whose number it is, or with id NULL any.  NULL: it stands by itself. */
const struct kind *kind_owner(const struct kind *kind, const char *id);
/* Whether records of kind belong to one of the kind with this name. */
bool kind_hangs_on(const struct kind *kind, const char *name);

/* The field by which records of kind are listed with one of the kind with this name: what they
 * hang on, or FIELD_LISTED; -1: they are not. */
int kind_listed_with(const struct kind *kind, const char *name);

/* The place of a field, or -1. */
int kind_field(const struct kind *kind, const char *name);
/* As kind_field; when there is none SWV_EUNKNOWN with the nearest name. */
enum swv_err kind_field_of(
    const struct kind *kind, const char *name, struct fault *fault, int *out);

#endif
