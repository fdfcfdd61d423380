/* SPDX-License-Identifier: EUPL-1.2 */
/* What was agreed in the lines of a dossier's log. */
#include "swv/model/termijn.h"

#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"

static bool
is_line(const struct rec *rec)
{
	return rec->kind == &kind_logregel;
}

/* Whether a later line puts this one right: then what that one says holds instead. */
static bool
is_corrected(const struct termijn_feiten *f, const char *id)
{
	for (size_t i = 0; i < f->hangend->n; i++)
		if (is_line(f->hangend->items[i]) &&
		    str_eq(rec_text(f->hangend->items[i], "verbetert"), id))
			return true;
	return false;
}

/* The day of the first later line that tells the agreement was kept. */
static swv_date
kept_on(const struct termijn_feiten *f, const char *id)
{
	for (size_t i = 0; i < f->hangend->n; i++) {
		const struct rec *regel = f->hangend->items[i];

		if (is_line(regel) && str_eq(rec_text(regel, "voldoet"), id) &&
		    !is_corrected(f, rec_id(regel)))
			return rec_date(regel, "op");
	}
	return DATE_NONE;
}

static void
add_agreement(const struct termijn_feiten *f, const struct rec *regel, struct recs *out)
{
	const struct field *met = &kind_logregel.fields[kind_field(&kind_logregel, "met")];
	const struct termijn_loop loop = { "de afspraak in logregel",
		rec_date(regel, "afspraak_op"), NULL, false, 0 };
	struct str text = { 0 };
	struct rec *t;

	str_add(&text, "afspraak");
	if (rec_has(regel, "met")) {
		str_add(&text, " met ");
		value_format(met, rec_get(regel, "met"), VALUE_HUMAN, &text);
	}
	t = termijn_add(
	    f, text.s, &loop, kept_on(f, rec_id(regel)), is_corrected(f, rec_id(regel)), out);
	rec_set_int(t, "nr", strtoll(rec_id(regel), NULL, 10));
	str_fini(&text);
}

/* What was agreed in a log line is due on its own day, also when the child is back by then.  What
 * it says stays in the personal room: here is only with whom. */
void
bereken_afspraken(const struct termijn_feiten *f, struct recs *out)
{
	for (size_t i = 0; f->hangend && i < f->hangend->n; i++)
		if (is_line(f->hangend->items[i]) && rec_has(f->hangend->items[i], "afspraak_op"))
			add_agreement(f, f->hangend->items[i], out);
}
