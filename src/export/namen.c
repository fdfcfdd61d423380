/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/export/namen.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/model/dossierstap.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"

void
namen_value(const struct export_namen *namen, const struct field *field, const struct value *v,
    struct str *out)
{
	const char *separator = "", *list = v->s;
	size_t len;

	if (!namen || !field->to || v->tag != VALUE_TEXT) {
		value_format(field, v, VALUE_HUMAN, out);
		return;
	}
	for (const char *item; (item = list_next(&list, &len));) {
		char *id = mem_strndup(item, len);

		str_add(out, separator);
		str_add(out, namen->naam(field->to, id, namen->arg));
		separator = ", ";
		free(id);
	}
}

void
namen_field(const struct export_namen *namen, const struct rec *rec, int field, struct str *out)
{
	const struct field *f = &rec->kind->fields[field];

	if (rec->kind == &kind_stap && str_in_words("van naar", f->name))
		str_add(out, dossierstap_status(rec, field));
	else
		namen_value(namen, f, &rec->v[field], out);
}
