/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/export/namen.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/model/dossier.h"
#include "swv/model/value.h"

void
namen_field(const struct export_namen *namen, const struct rec *rec, int f, struct str *out)
{
	const struct field *field = &rec->kind->fields[f];
	const struct value *v = &rec->v[f];
	const char *separator = "", *list = v->s;
	const struct kind *dossier;
	size_t len;

	if (field->flags & FIELD_STATUS &&
	    (dossier = dossier_kind(rec_text(rec, rec->kind->hangs)))) {
		str_add(out, dossier_status(dossier, rec_text(rec, field->name)));
		return;
	}
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
