/* SPDX-License-Identifier: EUPL-1.2 */
/* The one file that knows libxlsxwriter. */
#include "swv/export/xlsx.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/export/format.h"
#include "swv/model/value.h"

#define LIBRARY "libxlsxwriter.so.4"

enum {
	CELL_MAX = 32767, /* characters that Excel takes in one cell */
	EPOCH = 25569,    /* 1970-01-01 as Excel counts days */
	WIDTH_MIN = 10,
	WIDTH_MAX = 60,
	LIGHT = 0xFFF8DC,
};

/* What is used of the library, under the names it has there; types from its header. */
struct library {
	void *handle;
	lxw_workbook *(*open)(const char *, lxw_workbook_options *);
	lxw_worksheet *(*sheet)(lxw_workbook *, const char *);
	lxw_format *(*format)(lxw_workbook *);
	lxw_error (*close)(lxw_workbook *);
	lxw_error (*text)(lxw_worksheet *, lxw_row_t, lxw_col_t, const char *, lxw_format *);
	lxw_error (*number)(lxw_worksheet *, lxw_row_t, lxw_col_t, double, lxw_format *);
	lxw_error (*column)(lxw_worksheet *, lxw_col_t, lxw_col_t, double, lxw_format *);
	void (*freeze)(lxw_worksheet *, lxw_row_t, lxw_col_t);
	void (*bold)(lxw_format *);
	void (*numbers)(lxw_format *, const char *);
	void (*ground)(lxw_format *, lxw_color_t);
	void (*wrap)(lxw_format *);
	void (*align)(lxw_format *, uint8_t);
};

#define SYMBOL(field, naam)                                                                        \
	{                                                                                          \
		naam, offsetof(struct library, field)                                              \
	}
static const struct {
	const char *name;
	size_t offset;
} symbols[] = {
	SYMBOL(open, "workbook_new_opt"),
	SYMBOL(sheet, "workbook_add_worksheet"),
	SYMBOL(format, "workbook_add_format"),
	SYMBOL(close, "workbook_close"),
	SYMBOL(text, "worksheet_write_string"),
	SYMBOL(number, "worksheet_write_number"),
	SYMBOL(column, "worksheet_set_column"),
	SYMBOL(freeze, "worksheet_freeze_panes"),
	SYMBOL(bold, "format_set_bold"),
	SYMBOL(numbers, "format_set_num_format"),
	SYMBOL(ground, "format_set_bg_color"),
	SYMBOL(wrap, "format_set_text_wrap"),
	SYMBOL(align, "format_set_align"),
};

struct xlsx {
	struct library lib;
	lxw_workbook *boek;
	lxw_worksheet *blad;
	lxw_format *stijlen[XLSX_STIJLEN];
	char *map, *bestand;
};

static enum swv_err
no_library(struct fault *fault)
{
	return fault_set(fault, SWV_ESHARE, LIBRARY, NULL, "apt-get install libxlsxwriter4");
}

/* It stays in memory when closed (RTLD_NODELETE), as libical does: see model/rrule.c. */
static enum swv_err
library_open(struct library *lib, struct fault *fault)
{
	lib->handle = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
	if (!lib->handle)
		return no_library(fault);
	for (size_t i = 0; i < sizeof(symbols) / sizeof(*symbols); i++) {
		void *symbol = dlsym(lib->handle, symbols[i].name);

		if (!symbol)
			return no_library(fault);
		memcpy((char *)lib + symbols[i].offset, &symbol, sizeof(symbol));
	}
	return SWV_OK;
}

static enum swv_err
refuse(struct fault *fault)
{
	return fault_set(fault, SWV_EFILE, "De werkmap schrijven", NULL,
	    "er is geen plaats voor in de map van de database");
}

/* A name of its own in the folder, taken by an empty file. */
static char *
take_name(const char *map)
{
	struct str path = { 0 };
	int fd;

	str_addf(&path, "%s/.werkmap-XXXXXX", map);
	fd = mkostemp(path.s, O_CLOEXEC);
	if (fd >= 0)
		close(fd);
	else
		str_fini(&path);
	return path.s;
}

static void
make_styles(struct xlsx *x)
{
	for (int i = XLSX_GEWOON; i < XLSX_STIJLEN; i++) {
		x->stijlen[i] = x->lib.format(x->boek);
		x->lib.align(x->stijlen[i], LXW_ALIGN_VERTICAL_TOP);
	}
	x->lib.wrap(x->stijlen[XLSX_GEWOON]);
	x->lib.bold(x->stijlen[XLSX_VET]);
	x->lib.wrap(x->stijlen[XLSX_INVULLEN]);
	x->lib.numbers(x->stijlen[XLSX_INVULLEN], "@");
	x->lib.ground(x->stijlen[XLSX_INVULLEN], LIGHT);
	x->lib.numbers(x->stijlen[XLSX_DATUM], "dd-mm-yyyy");
	x->lib.numbers(x->stijlen[XLSX_BEDRAG], "#,##0.00");
}

enum swv_err
xlsx_open(const char *naam, const char *map, struct fault *fault, struct xlsx **out)
{
	struct xlsx *x = mem_zero(1, sizeof(*x));
	enum swv_err err = library_open(&x->lib, fault);

	*out = NULL;
	x->map = mem_strdup(map ? map : "/tmp");
	if (!err) {
		x->bestand = take_name(x->map);
		err = x->bestand ? SWV_OK : refuse(fault);
	}
	if (!err) {
		lxw_workbook_options options = { .constant_memory = LXW_TRUE, .tmpdir = x->map };

		x->boek = x->lib.open(x->bestand, &options);
		x->blad = x->boek ? x->lib.sheet(x->boek, naam) : NULL;
		err = x->blad ? SWV_OK : refuse(fault);
	}
	if (err) {
		xlsx_weg(&x);
		return err;
	}
	make_styles(x);
	*out = x;
	return SWV_OK;
}

/* At most so many characters: owned. */
static char *
cut(const char *tekst)
{
	struct str out = { 0 };
	const char *at = tekst;

	for (size_t n = 0; *at && n < CELL_MAX; n++) {
		at++;
		while (((unsigned char)*at & 0xC0) == 0x80)
			at++;
	}
	str_addn(&out, tekst, (size_t)(at - tekst));
	return str_take(&out);
}

void
xlsx_tekst(struct xlsx *x, size_t rij, size_t kolom, const char *tekst, enum xlsx_stijl stijl)
{
	char *kort = cut(tekst);

	x->lib.text(x->blad, (lxw_row_t)rij, (lxw_col_t)kolom, kort, x->stijlen[stijl]);
	free(kort);
}

void
xlsx_getal(struct xlsx *x, size_t rij, size_t kolom, double getal, enum xlsx_stijl stijl)
{
	x->lib.number(x->blad, (lxw_row_t)rij, (lxw_col_t)kolom, getal, x->stijlen[stijl]);
}

void
xlsx_breedte(struct xlsx *x, size_t kolom, double tekens)
{
	x->lib.column(x->blad, (lxw_col_t)kolom, (lxw_col_t)kolom, tekens, NULL);
}

void
xlsx_zet_vast(struct xlsx *x, size_t rijen)
{
	x->lib.freeze(x->blad, (lxw_row_t)rijen, 0);
}

static enum swv_err
send(const struct xlsx *x, struct export_sink sink, struct fault *fault)
{
	FILE *f = fopen(x->bestand, "re");
	enum swv_err err = SWV_OK;
	char buf[32768];
	size_t n;

	if (!f)
		return refuse(fault);
	while (!err && (n = fread(buf, 1, sizeof(buf), f)))
		err = sink.write(buf, n, sink.arg);
	if (!err && ferror(f))
		err = refuse(fault);
	fclose(f);
	return err;
}

enum swv_err
xlsx_sluit(struct xlsx **x, struct export_sink sink, struct fault *fault)
{
	lxw_error bad = (*x)->lib.close((*x)->boek);
	enum swv_err err;

	(*x)->boek = NULL; /* freed, whatever became of it */
	err = bad ? refuse(fault) : send(*x, sink, fault);
	xlsx_weg(x);
	return err;
}

void
xlsx_weg(struct xlsx **x)
{
	if (!*x)
		return;
	if ((*x)->boek)
		(*x)->lib.close((*x)->boek);
	if ((*x)->bestand)
		unlink((*x)->bestand);
	if ((*x)->lib.handle)
		dlclose((*x)->lib.handle);
	free((*x)->bestand);
	free((*x)->map);
	free(*x);
	*x = NULL;
}

/* ---- records ---- */

static enum swv_err
begin(struct export *ex, struct fault *fault)
{
	const struct export_options *o = &ex->options;
	struct xlsx *x;
	enum swv_err err = xlsx_open(ex->kind->name, o->map, fault, &x);

	ex->state = x;
	for (size_t i = 0; i < o->n_columns && !err; i++) {
		const struct field *field = &ex->kind->fields[o->columns[i]];
		int width = utf8_width(field->name) + 2;

		if (field->type == FIELD_LINES || field->type == FIELD_TEXT)
			width = field->type == FIELD_LINES ? WIDTH_MAX : WIDTH_MAX / 2;
		xlsx_breedte(x, i, width < WIDTH_MIN ? WIDTH_MIN : width);
		xlsx_tekst(x, 0, i, field->name, XLSX_VET);
	}
	if (!err)
		xlsx_zet_vast(x, 1);
	return err;
}

/* As a number what Excel is to count with; a number of a record is a name. */
static void
add_cell(struct xlsx *x, size_t rij, size_t kolom, const struct field *field, const struct value *v)
{
	struct str text = { 0 };

	if (v->tag == VALUE_NUMBER && field->type == FIELD_DATE) {
		xlsx_getal(x, rij, kolom, (double)v->i + EPOCH, XLSX_DATUM);
	} else if (v->tag == VALUE_NUMBER && field->type == FIELD_MONEY) {
		xlsx_getal(x, rij, kolom, (double)v->i / 100, XLSX_BEDRAG);
	} else if (v->tag == VALUE_NUMBER && field->type == FIELD_DECIMAL) {
		xlsx_getal(x, rij, kolom, (double)v->i / 100, XLSX_GEWOON);
	} else if (v->tag == VALUE_NUMBER && field->type == FIELD_INT) {
		xlsx_getal(x, rij, kolom, (double)v->i, XLSX_GEWOON);
	} else if (v->tag != VALUE_NONE) {
		value_format(field, v, VALUE_HUMAN, &text);
		xlsx_tekst(x, rij, kolom, str_get(&text), XLSX_GEWOON);
	}
	str_fini(&text);
}

static enum swv_err
row(struct export *ex, const struct rec *rec)
{
	for (size_t i = 0; i < ex->options.n_columns; i++) {
		int f = ex->options.columns[i];

		add_cell(ex->state, ex->n + 1, i, &rec->kind->fields[f], &rec->v[f]);
	}
	return SWV_OK;
}

static enum swv_err
end(struct export *ex)
{
	struct xlsx *x = ex->state;

	ex->state = NULL;
	return xlsx_sluit(&x, ex->sink, NULL);
}

static void
drop(struct export *ex)
{
	struct xlsx *x = ex->state;

	xlsx_weg(&x);
}

const struct export_format export_xlsx = {
	.name = "xlsx",
	.begin = begin,
	.row = row,
	.end = end,
	.free = drop,
};
