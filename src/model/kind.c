/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/kind.h"

#include "swv/base/str.h"
#include "swv/model/dossier.h"
#include "swv/model/kinds.h"

#define KIND_POINT(name) &kind_##name,
const struct kind *const kinds[] = { KINDS(KIND_POINT) };
#undef KIND_POINT
const size_t n_kinds = sizeof(kinds) / sizeof(kinds[0]);

const struct kind *
kind_find(const char *name)
{
	for (size_t i = 0; i < n_kinds; i++)
		if (str_eq(kinds[i]->name, name))
			return kinds[i];
	return NULL;
}

static const char *
kind_name(size_t i, const void *unused)
{
	(void)unused;
	return kinds[i]->name;
}

enum swv_err
kind_of(const char *name, struct fault *fault, const struct kind **out)
{
	*out = kind_find(name);
	if (*out)
		return SWV_OK;
	return fault_set(
	    fault, SWV_EUNKNOWN, "soort", name, str_nearest(name, n_kinds, kind_name, NULL));
}

bool
kind_is_personal(const struct kind *kind)
{
	for (size_t i = 0; i < kind->n_fields; i++)
		if (kind->fields[i].flags & FIELD_PERSONAL)
			return true;
	return false;
}

bool
field_names(const struct field *field, const char *name)
{
	return field->to && str_in_words(field->to, name);
}

bool
kind_names(const struct kind *kind, const char *name)
{
	for (size_t i = 0; i < kind->n_fields; i++)
		if (field_names(&kind->fields[i], name))
			return true;
	return false;
}

const struct kind *
kind_owner(const struct kind *kind, const char *id)
{
	const char *to = kind->hangs ? kind->fields[kind_field(kind, kind->hangs)].to : "";
	const struct kind *any = NULL;

	for (size_t i = 0; i < n_kinds; i++) {
		if (!str_in_words(to, kinds[i]->name))
			continue;
		if (!any || dossier_is_nummer(kinds[i], id))
			any = kinds[i];
	}
	return any;
}

bool
kind_hangs_on(const struct kind *kind, const char *name)
{
	return kind->hangs && str_in_words(kind->fields[kind_field(kind, kind->hangs)].to, name);
}

int
kind_listed_with(const struct kind *kind, const char *name)
{
	if (kind_hangs_on(kind, name))
		return kind_field(kind, kind->hangs);
	for (size_t i = 0; i < kind->n_fields; i++)
		if ((kind->fields[i].flags & FIELD_LISTED) && field_names(&kind->fields[i], name))
			return (int)i;
	return -1;
}

int
kind_field(const struct kind *kind, const char *name)
{
	for (size_t i = 0; i < kind->n_fields; i++)
		if (str_eq(kind->fields[i].name, name))
			return (int)i;
	return -1;
}

static const char *
field_name(size_t i, const void *kind)
{
	return ((const struct kind *)kind)->fields[i].name;
}

enum swv_err
kind_field_of(const struct kind *kind, const char *name, struct fault *fault, int *out)
{
	*out = kind_field(kind, name);
	if (*out >= 0)
		return SWV_OK;
	return fault_set(fault, SWV_EUNKNOWN, "veldnaam", name,
	    str_nearest(name, kind->n_fields, field_name, kind));
}
