/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_FIELD_H
#define SWV_MODEL_FIELD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "swv/base/err.h"

/*
 * An entity is described once, by a table of fields.  Forms, list columns,
 * add/set/list/import/export, JSON keys, CSV headers, validation messages, the
 * diff in the logboek and the help text all read it.
 */

enum field_type {
	FIELD_TEXT,    /* one line */
	FIELD_LINES,   /* text of several lines */
	FIELD_INT,     /* whole number */
	FIELD_BOOL,    /* ja or nee */
	FIELD_DATE,    /* swv_date */
	FIELD_TIME,    /* minutes since midnight */
	FIELD_MONEY,   /* eurocents */
	FIELD_DECIMAL, /* hundredths: a mark or a percentage; min and max are hundredths too */
	FIELD_STAMP,   /* UTC moment in microseconds */
	FIELD_CHOICE,  /* id of one of the choices */
	FIELD_REF,     /* id of a record of one of the kinds in "to" */
	FIELD_LIST,    /* several ids (of "to" or of the choices) or short texts, one a line */
};

enum field_flag {
	FIELD_REQUIRED = 1 << 0,
	FIELD_ONCE = 1 << 1,     /* given when the record is made, fixed afterwards */
	FIELD_SYSTEM = 1 << 2,   /* stored, but only the program sets it */
	FIELD_DERIVED = 1 << 3,  /* computed by the store when read; never stored */
	FIELD_PERSONAL = 1 << 4, /* a child's: kept in the personal room, never taken from argv */
	FIELD_BASE = 1 << 5,     /* a column of the kind's base table */
	FIELD_SEARCH = 1 << 6,   /* found by its words; a reference by those of what it names */
	FIELD_LOGGED = 1 << 7,   /* free text whose old and new value may stand in the logboek */
	FIELD_DETAIL = 1 << 8,   /* left out of forms */
	FIELD_LISTED = 1 << 9,   /* the record is listed with the one that this names */
	FIELD_STATUS = 1 << 10,  /* a status of the dossier that the record hangs on */
	FIELD_TAKEN =
	    1 << 11, /* taken over from the record that it hangs on, as far as that has it */
	FIELD_SENTENCES = 1 << 12, /* a list of sentences, that may hold commas: ';' divides them */
};

/*
 * How a text must be written.  Of a list each item; what belongs to one
 * notation stands in one row of notatie.c.
 */
enum notatie {
	NOTATIE_VRIJ,       /* anything */
	NOTATIE_ID,         /* small letters, digits and hyphens: "directeur-bestuurder" */
	NOTATIE_KNOOP,      /* the same with points: "basis.doel.1" */
	NOTATIE_BRIN,       /* "01AB" or, with the site, "01AB00" */
	NOTATIE_SWV,        /* the code of an association: "PO2203", typed "PO 22.03" too */
	NOTATIE_MAANDDAG,   /* "07-01" is 1 July */
	NOTATIE_MAAND,      /* "10" is October */
	NOTATIE_SCHOOLJAAR, /* "2026-2027" */
	NOTATIE_JAAR,       /* "2026", or a school year: "2026-2027" */
	NOTATIE_JAREN,      /* the same, or several years: "2026-2029" (boekjaar.h) */
	NOTATIE_NORM,       /* "4 weken" */
	NOTATIE_POSTCODE,   /* the four digits */
	NOTATIE_MOMENT,     /* "ma 14:00-16:00" */
	NOTATIE_DUUR,       /* "10 minuten" (duur.h) */
	NOTATIE_RECHT,      /* "dossiers: inzien maken wijzigen" (rechten.h) */
	NOTATIE_TLVNUMMER,  /* "{swv}-{schooljaar}-{nnnn}" (tlv.h) */
	NOTATIE_DATUM,      /* a day as people type it, kept as 2026-10-02 */
	NOTATIE_PERIODE,    /* "2026-K1", or another period (periode.h) */
	NOTATIE_COUNT
};

struct choice {
	const char *id;    /* as stored and in JSON */
	const char *label; /* as shown */
};

struct field {
	const char *name;  /* column, key in JSON, header in CSV, word on the command line */
	const char *label; /* Dutch, in forms and messages */
	const char *brief; /* for a list of 80 columns; NULL: label */
	enum field_type type;
	unsigned flags;       /* enum field_flag */
	int64_t min, max;     /* of numbers; of text: max characters, 0 means the usual limit */
	enum notatie notatie; /* of text */
	const struct choice *choices; /* closed by a row without id; NULL when free */
	const char *to;               /* kinds that a reference may name, separated by blanks */
	const char *initial;          /* what a new record has, as typed; NULL: nothing */
	const char *help;             /* one sentence */
};

/* The longest text a field takes, in characters. */
int64_t field_max_length(const struct field *field);

/* What divides the items of a list as it is typed; a line end always does too. */
char field_divider(const struct field *field);

/* Whether it is written in more than one line. */
bool field_is_lines(const struct field *field);

/* Whether the field's value is kept as a number (the others are text). */
bool field_is_number(const struct field *field);

/* Whether its values may stand in the logboek.  Free text may tell of a child, so that stays out
 * unless the descriptor allows it (FIELD_LOGGED), and what is personal always. */
bool field_is_logged(const struct field *field);

/* Whether a user may type the field: when adding, or when changing. */
bool field_is_settable(const struct field *field, bool adding);

/* Says that the field is fixed once the record is there: SWV_EIMPOSSIBLE. */
enum swv_err field_vast(const struct field *field, struct fault *fault);

/* The choice with this id or (folded) label, or NULL. */
const struct choice *field_choice(const struct field *field, const char *text);

#endif
