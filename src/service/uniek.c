/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/uniek.h"

#include <string.h>

#include "swv/base/str.h"
#include "swv/store/lijst.h"

static enum swv_err
ask_field(const struct rec *rec, int field, struct query *query)
{
	const struct value *v = &rec->v[field];

	if (v->tag == VALUE_NUMBER)
		return query_number(query, FILTER_IS, field, v->i);
	return v->tag == VALUE_TEXT ? query_text(query, FILTER_IS, field, v->s)
				    : query_number(query, FILTER_EMPTY, field, 0);
}

/* Whether the field is one of those that make the record. */
static bool
makes(const struct kind *kind, size_t field)
{
	return kind->uniek && str_in_words(kind->uniek, kind->fields[field].name);
}

enum swv_err
uniek_vind(struct session *s, const struct rec *rec, struct fault *fault, struct rec **out)
{
	const struct kind *kind = rec->kind;
	struct pagina page = { 0 };
	struct query query;
	enum swv_err err = SWV_OK;

	*out = NULL;
	if (!kind->uniek)
		return SWV_OK;
	query_init(&query, kind);
	for (size_t i = 0; i < kind->n_fields && !err; i++)
		if (makes(kind, i))
			err = ask_field(rec, (int)i, &query);
	if (!err)
		err = store_page(s->store, &query, NULL, false, 1, fault, &page);
	if (!err && page.n) {
		*out = page.items[0].rec;
		page.items[0].rec = NULL;
	}
	query_fini(&query);
	pagina_fini(&page);
	return err;
}

enum swv_err
uniek_check(struct session *s, const struct rec *before, const struct rec *rec, struct fault *fault)
{
	struct rec *other = NULL;
	struct str text = { 0 };
	bool changed = false;
	enum swv_err err;

	for (size_t i = 0; i < rec->kind->n_fields; i++)
		changed = changed || (makes(rec->kind, i) &&
					 rec_changed(before, rec, rec->kind->fields[i].name));
	if (!changed || (err = uniek_vind(s, rec, fault, &other)) || !other)
		return changed ? err : SWV_OK;
	if (!str_eq(rec_id(other), rec_id(rec))) {
		str_addf(&text, "Er is al zo'n %s, met nummer %s", rec->kind->label, rec_id(other));
		err = fault_set(fault, SWV_EIMPOSSIBLE, rec->kind->label, text.s,
		    "wijzig die, of kijk na wat u typte");
	}
	rec_free(&other);
	str_fini(&text);
	return err;
}
