/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_DEELRIJ_H
#define SWV_TUI_DEELRIJ_H

#include "swv/model/value.h"
#include "swv/service/lezen.h"
#include "swv/tui/facet.h"
#include "swv/tui/lijst.h"

struct deelscherm;

/* What a column tells: a field, or what is told of the record.  Only of rows that were read. */
struct cel {
	const char *field;
	enum value_style
	    style; /* VALUE_PLAIN: the id of a choice, where that is how people say it */
	void (*tell)(struct session *s, const struct rec *rec, struct str *out);
};

enum { CELLS = 12 };

/* A part of a screen: a list of records of one kind, with what it tells of each. */
struct deel {
	const struct kind *kind;
	const char *label;                /* "Scholen" */
	const struct kolom *columns;      /* closed by one without a label */
	const struct cel *cells;          /* one for each column */
	const char *empty;                /* what stands there when there are none */
	const struct kind *makes;         /* what n makes here; NULL: the screen knows */
	const struct facet_class *facets; /* what it can be asked; NULL: nothing */
	const char *sort;                 /* NULL: as the kind says */
	const char *dag;     /* the day that its facets are about; NULL: of a dossier urgent_op */
	const char *cijfers; /* the part of the figures that is about it; NULL: none */
	/* Which of the kind stand in it; NULL: all. */
	void (*beperk)(const struct session *s, struct query *query);
	/* What n begins with at this row, NULL without one; NULL: nothing of its own. */
	void (*begin)(const struct rec *row, struct rec *nieuw);
	/* A part that is short enough to be kept whole, with headings: adds its rows with
	 * deelscherm_kop and deelscherm_add.  NULL: it is read by pages. */
	enum swv_err (*lees)(struct deelscherm *d, struct fault *fault);
	/* '!' late, '~' soon, ' ' nothing, and its colour; NULL: of a dossier by what is due. */
	char (*mark)(const struct session *s, const struct rec *rec, enum role *role);
	/* Opens the picture of the part: a matrix, a chart.  NULL: it has none. */
	void (*beeld)(struct tui *tui);
	/* What + puts with the record under the cursor, that it hangs on.  NULL: nothing. */
	const struct kind *erbij;
	/* Opens the form of that, with id the record; NULL: a form with that alone filled in. */
	void (*erbij_open)(struct tui *tui, const struct kind *kind, const char *id);
};

/* For mark: what a day that something is due by says. */
char deel_mark_dag(const struct session *s, swv_date day, enum role *role);

/* Adds how many records the query finds, "1000+" of many, and lets go of it; returns how many. */
int64_t deel_tel(struct session *s, struct query *query, struct str *out);

/* A row of a part: the record, and the text of its cells as it was read. */
struct deelrij {
	struct rij rij;
	char *cells[CELLS];
};

/* Takes what rij holds. */
struct deelrij *deelrij_new(struct session *s, const struct deel *deel, struct rij *rij);
void deelrij_free(void *row);
const char *deelrij_id(const void *row);

/* The rows of one part, by pages; children are found by name but never named. */
struct deelrijen {
	struct tui *tui;
	const struct deel *deel;
	char *zoek;  /* NULL: all */
	bool gegaan; /* of the structure: only what stands no longer in the file */
	struct facet facet;
};

void deelrijen_init(struct deelrijen *d, struct tui *tui, const struct deel *deel);
void deelrijen_fini(struct deelrijen *d);
void deelrijen_deel(struct deelrijen *d, const struct deel *deel); /* all of it */
void deelrijen_zoek(struct deelrijen *d, const char *text);
/* "Scholen: 3 van 21", of dossiers "3 van 41 dossiers · alleen: te laat". */
void deelrijen_tel(struct deelrijen *d, struct str *out);

enum swv_err deelrijen_load(
    struct deelrijen *d, const struct bron_vraag *ask, struct rijen *out, struct fault *fault);
/* The row of the record with this id, if it is among them; the caller owns it. */
void *deelrijen_met(struct deelrijen *d, const char *id);

#endif
