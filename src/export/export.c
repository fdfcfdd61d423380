/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/export/export.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/export/format.h"

enum { BLOCK = 32768 }; /* bytes that wait before the sink gets them */

/* A new form is a row here. */
static const struct export_format *const formats[] = {
	&export_text,
	&export_csv,
	&export_json,
	&export_xlsx,
};

enum { N_FORMATS = sizeof(formats) / sizeof(formats[0]) };

const char *
export_name(size_t i)
{
	return i < N_FORMATS ? formats[i]->name : NULL;
}

const struct export_format *
export_find(const char *name)
{
	for (size_t i = 0; i < N_FORMATS; i++)
		if (str_eq(formats[i]->name, name))
			return formats[i];
	return NULL;
}

enum swv_err
export_of(const char *name, struct fault *fault, const struct export_format **out)
{
	struct str wrong = { 0 }, known = { 0 };

	*out = export_find(name);
	if (*out)
		return SWV_OK;
	str_addf(&wrong, "--format %s", name);
	str_add(&known, "--format ");
	for (size_t i = 0; i < N_FORMATS; i++)
		str_addf(
		    &known, "%s%s", i + 1 < N_FORMATS ? (i ? ", " : "") : " of ", export_name(i));
	fault_set(fault, SWV_EUSE, NULL, wrong.s, known.s);
	str_fini(&wrong);
	str_fini(&known);
	return SWV_EUSE;
}

int *
export_columns(const struct kind *kind, const char *columns, bool personal, size_t *n)
{
	int *places = mem_zero(kind->n_fields, sizeof(*places));

	*n = 0;
	for (size_t i = 0; !columns && i < kind->n_fields; i++)
		if (personal || !(kind->fields[i].flags & FIELD_PERSONAL))
			places[(*n)++] = (int)i;
	for (const char *at = columns ? columns : ""; *at; at += strspn(at, " ")) {
		size_t len = strcspn(at, " ");
		char *name = mem_strndup(at, len);
		int place = kind_field(kind, name);

		free(name);
		at += len;
		if (place < 0 || *n == kind->n_fields)
			abort();
		places[(*n)++] = place;
	}
	return places;
}

enum swv_err
export_begin(const struct export_format *format, const struct kind *kind,
    const struct export_options *options, struct export_sink sink, struct fault *fault,
    struct export **out)
{
	struct export *ex = mem_zero(1, sizeof(*ex));

	ex->format = format;
	ex->kind = kind;
	ex->options = *options;
	ex->sink = sink;
	if (!options->columns) {
		ex->columns =
		    export_columns(kind, format->brief && !options->single ? kind->columns : NULL,
			options->single, &ex->options.n_columns);
		ex->options.columns = ex->columns;
	}
	if (format->begin)
		ex->err = format->begin(ex, fault);
	if (ex->err) {
		enum swv_err err = ex->err;

		export_cancel(&ex);
		*out = NULL;
		return err;
	}
	*out = ex;
	return SWV_OK;
}

static void
flush(struct export *ex, size_t at_least)
{
	if (ex->err || ex->out.len < at_least)
		return;
	ex->err = ex->sink.write(str_get(&ex->out), ex->out.len, ex->sink.arg);
	str_clear(&ex->out);
}

enum swv_err
export_row(struct export *ex, const struct rec *rec)
{
	if (!ex->err && ex->format->row)
		ex->err = ex->format->row(ex, rec);
	ex->n++;
	flush(ex, BLOCK);
	return ex->err;
}

enum swv_err
export_end(struct export **ex_)
{
	struct export *ex = *ex_;
	enum swv_err err;

	if (!ex->err && ex->format->end)
		ex->err = ex->format->end(ex);
	flush(ex, 1);
	err = ex->err;
	export_cancel(ex_);
	return err;
}

void
export_cancel(struct export **ex)
{
	if (!*ex)
		return;
	if ((*ex)->format->free)
		(*ex)->format->free(*ex);
	str_fini(&(*ex)->out);
	free((*ex)->columns);
	free(*ex);
	*ex = NULL;
}

enum swv_err
export_to_str(const char *bytes, size_t n, void *str)
{
	str_addn(str, bytes, n);
	return SWV_OK;
}
