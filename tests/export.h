/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TEST_EXPORT_H
#define SWV_TEST_EXPORT_H

/* What the tests of the export layer share: a kind with a field of each type, and records of it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/export/export.h"
#include "test.h"

static const struct choice proef_choices[] = {
	{ "bezig", "in behandeling" },
	{ "open", "open" },
	{ NULL, NULL },
};

static const struct field proef_fields[] = {
	{ .name = "id", .label = "Id", .type = FIELD_TEXT },
	{ .name = "titel", .label = "Titel", .type = FIELD_TEXT },
	{ .name = "uitleg", .label = "Toelichting", .type = FIELD_LINES },
	{ .name = "aantal", .label = "Aantal leerlingen", .brief = "Lln", .type = FIELD_INT },
	{ .name = "continu", .label = "Continu", .type = FIELD_BOOL },
	{ .name = "uiterlijk", .label = "Uiterlijk", .type = FIELD_DATE },
	{ .name = "tijd", .label = "Tijd", .type = FIELD_TIME },
	{ .name = "begroot", .label = "Begroot", .type = FIELD_MONEY },
	{ .name = "status", .label = "Status", .type = FIELD_CHOICE, .choices = proef_choices },
	{ .name = "wie", .label = "Wie", .type = FIELD_LIST, .to = "orgaan functie" },
};

static const struct kind proef = {
	.name = "proef",
	.label = "proef",
	.labels = "proeven",
	.fields = proef_fields,
	.n_fields = COUNT(proef_fields),
	.title = "titel",
	.columns = "id titel aantal uiterlijk status",
	.sort = "id",
};

static inline struct rec *
proef_rec(const char *id, const char *titel)
{
	struct rec *rec = rec_new(&proef);

	rec_set_text(rec, "id", id);
	rec_set_text(rec, "titel", titel);
	return rec;
}

static inline struct rec *
proef_full(void)
{
	struct rec *rec = proef_rec("a-1", "Zorg & \"thuis\"");

	rec_set_text(rec, "uitleg", "een\ntwee");
	rec_set_int(rec, "aantal", 1213);
	rec_set_int(rec, "continu", 0);
	rec_set_date(rec, "uiterlijk", date_make(2024, 2, 29));
	rec_set_int(rec, "tijd", 13 * 60 + 5);
	rec_set_int(rec, "begroot", 71950005);
	rec_set_text(rec, "status", "bezig");
	rec_set_text(rec, "wie", "alv\nrvt");
	return rec;
}

/* The export of records as one text, to be freed; frees the records. */
static inline char *
proef_export(const char *format, const struct export_options *options, struct recs *recs)
{
	struct str out = { 0 };
	struct export_sink sink = { .write = export_to_str, .arg = &out };
	struct export *ex;

	assert_int_equal(
	    export_begin(export_find(format), &proef, options, sink, NULL, &ex), SWV_OK);
	for (size_t i = 0; i < recs->n; i++)
		assert_int_equal(export_row(ex, recs->items[i]), SWV_OK);
	assert_int_equal(export_end(&ex), SWV_OK);
	assert_null(ex);
	recs_fini(recs);
	return str_take(&out);
}

/* Exports n rows to a sink that only counts; the memory the export holds may not grow with n. */
struct proef_count {
	size_t bytes, largest;
};

static inline enum swv_err
proef_count(const char *bytes, size_t n, void *arg)
{
	struct proef_count *count = arg;

	(void)bytes;
	count->bytes += n;
	if (n > count->largest)
		count->largest = n;
	return SWV_OK;
}

static inline enum swv_err
proef_full_disk(const char *bytes, size_t n, void *arg)
{
	(void)bytes;
	(void)n;
	++*(int *)arg;
	return SWV_EFULL;
}

static inline struct proef_count
proef_many(const char *format, size_t n)
{
	struct export_options options = { .width = 80 };
	struct proef_count count = { 0 };
	struct export_sink sink = { .write = proef_count, .arg = &count };
	struct rec *rec = proef_full();
	struct export *ex;

	assert_int_equal(
	    export_begin(export_find(format), &proef, &options, sink, NULL, &ex), SWV_OK);
	for (size_t i = 0; i < n; i++)
		assert_int_equal(export_row(ex, rec), SWV_OK);
	assert_int_equal(export_end(&ex), SWV_OK);
	rec_free(&rec);
	return count;
}

#endif
