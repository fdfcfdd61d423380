/* SPDX-License-Identifier: EUPL-1.2 */
/* JSON (RFC 8259): an array with one object a line, or one object with a member a line. */
#include "swv/export/format.h"

#include <stdlib.h>
#include <string.h>

#include "swv/model/value.h"

/* The members of rec, each but the first after separator. */
static void
add_members(
    const struct rec *rec, const int *columns, size_t n, const char *separator, struct str *out)
{
	for (size_t i = 0; i < n; i++) {
		const struct field *field = &rec->kind->fields[columns[i]];

		str_add(out, i ? separator : "");
		json_text(field->name, strlen(field->name), out);
		str_addc(out, ':');
		value_json(field, &rec->v[columns[i]], out);
	}
}

/* What belongs to a record has all its fields: programs read it. */
static void
add_list(const struct export_list *list, struct str *out)
{
	str_add(out, ",\n ");
	json_text(list->name, strlen(list->name), out);
	str_add(out, ":[");
	for (size_t i = 0; i < list->recs->n; i++) {
		const struct rec *rec = list->recs->items[i];
		size_t n;
		int *columns = export_columns(rec->kind, NULL, true, &n);

		str_add(out, i ? ",\n  {" : "\n  {");
		add_members(rec, columns, n, ",", out);
		str_addc(out, '}');
		free(columns);
	}
	str_add(out, list->recs->n ? "\n ]" : "]");
}

static enum swv_err
json_begin(struct export *ex, struct fault *fault)
{
	(void)fault;
	if (!ex->options.single)
		str_addc(&ex->out, '[');
	return SWV_OK;
}

static enum swv_err
json_row(struct export *ex, const struct rec *rec)
{
	const struct export_options *o = &ex->options;

	if (o->single)
		str_add(&ex->out, "{\n ");
	else
		str_add(&ex->out, ex->n ? ",\n {" : "\n {");
	add_members(rec, o->columns, o->n_columns, o->single ? ",\n " : ",", &ex->out);
	for (size_t i = 0; o->single && i < o->n_lists; i++)
		add_list(&o->lists[i], &ex->out);
	str_add(&ex->out, o->single ? "\n}\n" : "}");
	return SWV_OK;
}

static enum swv_err
json_end(struct export *ex)
{
	if (!ex->options.single)
		str_add(&ex->out, ex->n ? "\n]\n" : "]\n");
	return SWV_OK;
}

const struct export_format export_json = {
	.name = "json",
	.begin = json_begin,
	.row = json_row,
	.end = json_end,
};
