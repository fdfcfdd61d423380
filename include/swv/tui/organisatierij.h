/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_ORGANISATIERIJ_H
#define SWV_TUI_ORGANISATIERIJ_H

#include "swv/model/value.h"
#include "swv/service/lezen.h"
#include "swv/tui/lijst.h"

/* What a column tells: a field, or what is counted for the record.  Only of rows that were read. */
struct cel {
	const char *field;
	enum value_style
	    style; /* VALUE_PLAIN: the id of a choice, where that is how people say it */
	void (*tell)(struct session *s, const struct rec *rec, struct str *out);
};

enum { CELLS = 6 };

/* A part of the organisation: one kind, with what its list tells. */
struct deel {
	const struct kind *kind;
	const char *label;           /* "Scholen" */
	const struct kolom *columns; /* closed by one without a label */
	const struct cel *cells;     /* one for each column */
	const char *empty;           /* what stands there when there are none */
	const struct kind *makes;    /* what n makes here; NULL: who to call */
};

enum { DELEN = 12 };
extern const struct deel delen[DELEN];

/* Adds how many records the query finds, "1000+" of many, and lets go of it. */
void organisatiedeel_tel(struct session *s, struct query *query, struct str *out);

/* The rows of one part on the screen Organisatie; a part of its state. */
struct organisatierijen {
	struct session *session;
	const struct deel *deel;
	char *zoek;  /* NULL: all */
	bool gegaan; /* only what stands no longer in the file */
};

void organisatierijen_init(struct organisatierijen *o, struct session *session);
void organisatierijen_fini(struct organisatierijen *o);
void organisatierijen_deel(struct organisatierijen *o, const struct deel *deel); /* all of it */
void organisatierijen_zoek(struct organisatierijen *o, const char *text);
/* "Scholen: 3 van 21". */
void organisatierijen_tel(struct organisatierijen *o, struct str *out);

enum swv_err organisatierijen_load(struct organisatierijen *o, const struct bron_vraag *ask,
    struct rijen *out, struct fault *fault);
void *organisatierijen_find(struct organisatierijen *o, const void *row);
/* The row of the record with this id, if it is among them; the caller owns it. */
void *organisatierijen_met(struct organisatierijen *o, const char *id);

const struct rec *organisatierij_rec(const void *row);
const char *organisatierij_id(const void *row);
const char *organisatierij_cel(const void *row, size_t column);
void organisatierij_free(void *row);

#endif
