/* SPDX-License-Identifier: EUPL-1.2 */
/* Text for people: an aligned table, or one record as it reads aloud. */
#include "swv/export/format.h"

#include "swv/export/tabel.h"

static enum swv_err
tekst_begin(struct export *ex, struct fault *fault)
{
	const struct export_options *o = &ex->options;

	(void)fault;
	if (!o->single)
		ex->state = tabel_of_kind(ex->kind, o->columns, o->n_columns, o->width, o->kleur);
	return SWV_OK;
}

static enum swv_err
tekst_row(struct export *ex, const struct rec *rec)
{
	if (ex->options.single)
		tekst_show(ex, rec);
	else
		tabel_rec(ex->state, rec, ex->options.columns, ex->options.n_columns,
		    ex->options.namen, &ex->out);
	return SWV_OK;
}

static enum swv_err
tekst_end(struct export *ex)
{
	if (ex->state)
		tabel_end(ex->state, &ex->out);
	return SWV_OK;
}

static void
tekst_free(struct export *ex)
{
	struct tabel *tabel = ex->state;

	tabel_free(&tabel);
}

const struct export_format export_text = {
	.name = "text",
	.brief = true,
	.begin = tekst_begin,
	.row = tekst_row,
	.end = tekst_end,
	.free = tekst_free,
};
