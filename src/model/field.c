/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/field.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/str.h"
#include "swv/base/utf8.h"

enum { TEXT_MAX = 200, LINES_MAX = 20000, LIST_MAX = 4000 };

int64_t
field_max_length(const struct field *field)
{
	if (field->max)
		return field->max;
	if (field->type == FIELD_LINES)
		return LINES_MAX;
	return field->type == FIELD_LIST ? LIST_MAX : TEXT_MAX;
}

char
field_divider(const struct field *field)
{
	return field->flags & FIELD_SENTENCES ? ';' : ',';
}

bool
field_is_lines(const struct field *field)
{
	return field->type == FIELD_LINES || (field->flags & FIELD_SENTENCES);
}

bool
field_is_number(const struct field *field)
{
	switch (field->type) {
	case FIELD_INT:
	case FIELD_BOOL:
	case FIELD_DATE:
	case FIELD_TIME:
	case FIELD_MONEY:
	case FIELD_DECIMAL:
	case FIELD_STAMP:
		return true;
	default:
		return false;
	}
}

bool
field_is_logged(const struct field *f)
{
	if (f->flags & FIELD_PERSONAL)
		return false;
	if (f->type == FIELD_LINES || f->type == FIELD_TEXT ||
	    (f->type == FIELD_LIST && !f->choices && !f->to && f->notatie == NOTATIE_VRIJ))
		return (f->flags & FIELD_LOGGED) != 0;
	return true;
}

bool
field_is_settable(const struct field *field, bool adding)
{
	if (field->flags & (FIELD_SYSTEM | FIELD_DERIVED))
		return false;
	return adding || !(field->flags & FIELD_ONCE);
}

enum swv_err
field_vast(const struct field *field, struct fault *fault)
{
	struct str text = { 0 };

	str_addf(&text, "%s ligt vast zodra het er is", field->label);
	fault_set(fault, SWV_EIMPOSSIBLE, field->label, text.s, NULL);
	str_fini(&text);
	return SWV_EIMPOSSIBLE;
}

const struct choice *
field_choice(const struct field *field, const char *text)
{
	const struct choice *found = NULL;
	char *folded = utf8_fold(text);

	for (const struct choice *c = field->choices; c && c->id && !found; c++) {
		char *label = utf8_fold(c->label);

		if (str_eq(c->id, text) || str_eq(label, folded))
			found = c;
		free(label);
	}
	free(folded);
	return found;
}
