/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/verschil.h"

#include "swv/base/utf8.h"
#include "swv/model/value.h"

enum { VALUE_COLUMNS = 40 };

static void
add_value(const struct field *f, const struct value *v, struct str *out)
{
	struct str text = { 0 };

	value_format(f, v, VALUE_PLAIN, &text);
	if (text.len)
		utf8_visible(out, text.s, VALUE_COLUMNS);
	else
		str_add(out, "leeg");
	str_fini(&text);
}

static void
add_changes(const struct rec *before, const struct rec *after, struct str *out)
{
	const char *separator = ": ";

	for (size_t i = 0; i < before->kind->n_fields; i++) {
		const struct field *f = &before->kind->fields[i];

		if ((f->flags & FIELD_DERIVED) || value_eq(&before->v[i], &after->v[i]))
			continue;
		str_addf(out, "%s%s: ", separator, f->name);
		add_value(f, &before->v[i], out);
		str_add(out, " → ");
		add_value(f, &after->v[i], out);
		separator = "; ";
	}
}

void
verschil_tekst(const struct verschil *v, struct str *out)
{
	const struct rec *rec = v->after ? v->after : v->before;

	str_addf(out, "%c %s ", v->teken, rec->kind->name);
	utf8_visible(out, rec_id(rec), -1);
	if (v->before && v->after) {
		add_changes(v->before, v->after, out);
	} else if (rec_title(rec) != rec_id(rec)) {
		str_add(out, ": ");
		utf8_visible(out, rec_title(rec), 60);
	}
	if (v->waarom)
		str_addf(out, " (niet meer actief; wordt nog genoemd door %s)", v->waarom);
	str_addc(out, '\n');
}
