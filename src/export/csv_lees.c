/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/export/csv_lees.h"

#include <csv.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/export/cp1252.h"
#include "swv/export/formule.h"

#define BOM "\xEF\xBB\xBF"

enum {
	HEAD_MAX = 65536, /* bytes looked at for the separator */
	COLUMNS_MAX = 1000,
	PIECE = 4096, /* bytes between two looks at the length of a cell without end */
};

enum encoding { UNKNOWN, UTF8, WINDOWS };

struct csv_lees {
	const char *file;
	const struct csv_receiver *receiver;
	struct csv_parser parser;
	bool begun;      /* the separator is known and the parser at work */
	struct str head; /* what came before that */
	enum encoding encoding;
	char separator;

	int line;     /* of the byte that is being read, from 1 */
	int row_line; /* where the row in hand begins */
	bool in_row;
	bool after_cr;   /* a line feed now belongs to the line that has ended */
	char **cells;    /* of the row in hand */
	size_t n, cap;   /* of cells */
	size_t n_header; /* 0: the heading has not been read */
	bool bad;        /* the row in hand has a fault: told, and left out */
	bool any_bad;
	enum swv_err err;
};

static void *
grow(void *old, size_t size)
{
	return mem_grow(old, size, 1);
}

struct csv_lees *
csv_lees_new(const char *file, const struct csv_receiver *receiver)
{
	struct csv_lees *l = mem_zero(1, sizeof(*l));

	l->file = file;
	l->receiver = receiver;
	l->line = l->row_line = 1;
	csv_init(&l->parser, 0); /* not strict: names have quotes in them (obs "De Brug") */
	csv_set_realloc_func(&l->parser, grow);
	csv_set_blk_size(&l->parser, PIECE);
	return l;
}

static void
clear_row(struct csv_lees *l)
{
	for (size_t i = 0; i < l->n; i++)
		free(l->cells[i]);
	l->n = 0;
	l->bad = false;
	l->in_row = false;
}

void
csv_lees_free(struct csv_lees **l)
{
	if (!*l)
		return;
	clear_row(*l);
	free((*l)->cells);
	str_fini(&(*l)->head);
	csv_free(&(*l)->parser);
	free(*l);
	*l = NULL;
}

/* Tells a fault in the row in hand; only the first of a row, for the others follow from it. */
static void
tell(struct csv_lees *l, enum swv_err err, const char *what, const char *value, const char *hint)
{
	struct fault fault = { 0 };

	if (l->bad || l->err)
		return;
	l->bad = l->any_bad = true;
	fault_set(&fault, err, what, value, hint);
	fault_place(&fault, l->file, l->row_line);
	l->err = l->receiver->fault(&fault, l->receiver->arg);
}

/* As tell, of a fault after which nothing can be read. */
static void
give_up(struct csv_lees *l, const char *value, const char *hint)
{
	tell(l, SWV_ESYNTAX, NULL, value, hint);
	if (!l->err)
		l->err = SWV_EFAULTS;
}

/* ---- cells ---- */

static void
too_long(struct csv_lees *l)
{
	struct str limit = { 0 };

	str_addf(&limit, "%d", CSV_CELL_MAX);
	tell(l, SWV_ETOOLONG, "Een cel", NULL, str_get(&limit));
	str_fini(&limit);
}

static bool
is_ascii(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)s[i] >= 0x80)
			return false;
	return true;
}

/*
 * Appends the cell as UTF-8.  Without a BOM the first cell with an accent tells
 * what the whole file is: accents in Windows-1252 are next to never UTF-8 by
 * chance.  A later cell that does not fit in is a fault, not a guess.
 */
static bool
to_utf8(struct csv_lees *l, const char *s, size_t n, struct str *out)
{
	if (memchr(s, '\0', n))
		return false;
	if (is_ascii(s, n)) {
		str_addn(out, s, n);
		return true;
	}
	if (l->encoding == UNKNOWN)
		l->encoding = utf8_valid(s, n) ? UTF8 : WINDOWS;
	if (l->encoding == WINDOWS)
		return cp1252_to_utf8(s, n, out);
	str_addn(out, s, n);
	return utf8_valid(s, n);
}

/* The cell without blanks at its ends and without the apostrophe that our own export gave it. */
static char *
plain_cell(const struct csv_lees *l, const struct str *cell)
{
	const char *s = str_get(cell);
	size_t n;

	if (*s == '\'' && l->separator == ';' && formule_is(s + 1))
		s++;
	s += strspn(s, " \t\r\n");
	n = strlen(s);
	while (n && strchr(" \t\r\n", s[n - 1]))
		n--;
	return mem_strndup(s, n);
}

static void
on_cell(void *bytes, size_t n, void *lees)
{
	struct csv_lees *l = lees;
	struct str cell = { 0 };

	if (l->err || l->bad)
		return;
	if (n > CSV_CELL_MAX)
		too_long(l);
	else if (l->n == COLUMNS_MAX)
		tell(l, SWV_EIMPOSSIBLE, NULL, "Deze rij heeft te veel cellen", NULL);
	else if (!to_utf8(l, n ? bytes : "", n, &cell))
		tell(l, SWV_ETEXT, "Een cel", NULL,
		    "er staan vreemde tekens in; bewaar het bestand als CSV UTF-8");
	else
		VEC_ADD(l->cells, l->n, l->cap) = plain_cell(l, &cell);
	str_fini(&cell);
}

/* ---- rows ---- */

/* Cells without text at the end do not count: Excel adds and drops them as it likes. */
static size_t
filled(const struct csv_lees *l)
{
	size_t n = l->n;

	while (n && !*l->cells[n - 1])
		n--;
	return n;
}

static void
check_header(struct csv_lees *l)
{
	for (size_t i = 0; i < l->n_header; i++) {
		if (!*l->cells[i]) {
			give_up(l, "Een kolom heeft geen naam", "zet boven elke kolom een veld");
			return;
		}
		for (size_t j = 0; j < i; j++)
			if (str_eq(l->cells[i], l->cells[j])) {
				give_up(l, "Twee kolommen hebben dezelfde naam", l->cells[i]);
				return;
			}
	}
}

static void
header(struct csv_lees *l)
{
	struct csv_row row = { .line = l->row_line, .cells = (const char *const *)l->cells };

	if (l->bad) { /* what the columns are is not known */
		l->err = l->err ? l->err : SWV_EFAULTS;
		return;
	}
	row.n = l->n_header = filled(l);
	if (!row.n)
		return;
	check_header(l);
	if (!l->err)
		l->err = l->receiver->header(&row, l->receiver->arg);
}

static void
body(struct csv_lees *l)
{
	struct csv_row row = { .line = l->row_line, .n = l->n_header };
	size_t n = l->bad ? 0 : filled(l);

	if (n > l->n_header)
		tell(l, SWV_EIMPOSSIBLE, NULL, "Deze rij heeft meer cellen dan de kopregel", NULL);
	if (!n || l->bad)
		return;
	while (l->n < l->n_header)
		VEC_ADD(l->cells, l->n, l->cap) = mem_strdup("");
	row.cells = (const char *const *)l->cells;
	l->err = l->receiver->row(&row, l->receiver->arg);
}

static void
on_row(int ended_by, void *lees)
{
	struct csv_lees *l = lees;

	(void)ended_by;
	if (!l->err && l->n_header)
		body(l);
	else if (!l->err)
		header(l);
	clear_row(l);
}

/* ---- bytes ---- */

/* Feeds what lies on one line, its end included: so it is known where each row begins. */
static void
parse_line(struct csv_lees *l, const char *s, size_t n)
{
	if (!l->in_row) {
		l->row_line = l->line;
		for (size_t i = 0; i < n; i++)
			l->in_row |= !strchr(" \t\r\n", s[i]) || !s[i];
	}
	for (size_t at = 0; at < n && !l->err; at += PIECE) {
		size_t piece = n - at < PIECE ? n - at : PIECE;

		csv_parse(&l->parser, s + at, piece, on_cell, on_row, l);
		if (csv_get_buffer_size(&l->parser) > CSV_CELL_MAX + 4 * PIECE && !l->err) {
			too_long(l); /* of such a cell the end may never come */
			l->err = l->err ? l->err : SWV_EFAULTS;
		}
	}
}

static void
parse(struct csv_lees *l, const char *s, size_t n)
{
	while (n && !l->err) {
		size_t len = 0;
		bool ends;

		if (*s == '\n' && l->after_cr)
			l->line--; /* counted with its carriage return */
		while (len < n && s[len] != '\n' && s[len] != '\r')
			len++;
		ends = len < n;
		len += ends;
		parse_line(l, s, len);
		l->line += ends;
		l->after_cr = s[len - 1] == '\r';
		s += len;
		n -= len;
	}
}

/* The separator that the heading has most of; ";" when it has none. */
static char
separator(const char *head)
{
	int semicolons = 0, commas = 0, tabs = 0;
	bool quoted = false;

	for (; *head && (quoted || !strchr("\r\n", *head)); head++) {
		if (*head == '"')
			quoted = !quoted;
		semicolons += !quoted && *head == ';';
		commas += !quoted && *head == ',';
		tabs += !quoted && *head == '\t';
	}
	if (tabs > semicolons && tabs > commas)
		return '\t';
	return commas > semicolons ? ',' : ';';
}

/* The heading is here, or all there is: the parser may begin. */
static void
start(struct csv_lees *l)
{
	const char *s = str_get(&l->head);
	size_t n = l->head.len;

	l->begun = true;
	if (n >= 2 && (memcmp(s, "\xFF\xFE", 2) == 0 || memcmp(s, "\xFE\xFF", 2) == 0)) {
		give_up(l, "Dit bestand is UTF-16", "bewaar het bestand als CSV UTF-8");
		return;
	}
	if (str_starts(s, "PK\003\004")) {
		give_up(l, "Dit bestand is een werkmap van Excel", "bewaar het blad als CSV UTF-8");
		return;
	}
	if (str_starts(s, BOM)) {
		l->encoding = UTF8;
		s += strlen(BOM);
		n -= strlen(BOM);
	}
	l->separator = separator(s);
	csv_set_delim(&l->parser, (unsigned char)l->separator);
	parse(l, s, n);
	str_fini(&l->head);
}

enum swv_err
csv_lees_feed(struct csv_lees *l, const char *bytes, size_t n)
{
	bool quoted = false;

	if (l->err)
		return l->err;
	if (l->begun) {
		parse(l, bytes, n);
		return l->err;
	}
	str_addn(&l->head, bytes, n);
	for (const char *s = str_get(&l->head); !l->begun && *s; s++) {
		quoted ^= *s == '"';
		if (!quoted && (*s == '\n' || *s == '\r'))
			start(l);
	}
	if (!l->begun && l->head.len > HEAD_MAX)
		start(l);
	return l->err;
}

enum swv_err
csv_lees_end(struct csv_lees *l)
{
	if (!l->err && !l->begun)
		start(l);
	csv_set_opts(&l->parser, CSV_STRICT | CSV_STRICT_FINI); /* tells of an open quote */
	if (!l->err && csv_fini(&l->parser, on_cell, on_row, l) && !l->err)
		give_up(l, "Een aanhalingsteken in deze rij wordt niet gesloten",
		    "zet er een \" achter, of haal het weg");
	if (!l->err && !l->n_header)
		give_up(l, "Er staat niets in dit bestand", "de eerste regel noemt de velden");
	if (!l->err && l->any_bad)
		l->err = SWV_EFAULTS;
	return l->err;
}
