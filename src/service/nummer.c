/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/nummer.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/store/lijst.h"

/* Whether a record has, or had, this value in that field.  Only of ids is kept what went. */
static enum swv_err
was_used(struct store *store, const struct kind *kind, const char *field, const char *value,
    struct fault *fault, bool *out)
{
	struct rec *found = NULL;
	enum swv_err err;

	if (kind_field(kind, field) == 0)
		return store_id_was_used(store, kind, value, fault, out);
	err = store_find_by(store, kind, field, value, fault, &found);
	*out = found != NULL;
	rec_free(&found);
	return err;
}

/* What the counter of these numbers is called; that of ids has no name of a field. */
static void
counter(const struct rec *rec, const char *field, const char *prefix, const char *suffix,
    struct str *key)
{
	str_addf(key, "nummer.%s.", rec->kind->name);
	if (kind_field(rec->kind, field) == 0)
		str_add(key, prefix);
	else
		str_addf(key, "%s.%s|%s", field, prefix, suffix);
}

enum swv_err
nummer_geef_in(struct werk *werk, struct rec *rec, const char *field, const char *prefix,
    const char *suffix, int digits, struct fault *fault)
{
	struct store *store = werk->session->store;
	struct str key = { 0 }, value = { 0 };
	char *last = NULL, count[24];
	bool used = true;
	int64_t n = 0;
	enum swv_err err;

	counter(rec, field, prefix, suffix, &key);
	err = store_stand_get(store, "", key.s, fault, &last);
	if (last)
		n = strtoll(last, NULL, 10);
	free(last);
	while (used && !err) { /* one that was brought in may be ahead */
		str_clear(&value);
		str_addf(&value, "%s%0*" PRId64 "%s", prefix, digits, ++n, suffix);
		err = was_used(store, rec->kind, field, value.s, fault, &used);
	}
	if (!err) {
		rec_set_text(rec, field, value.s);
		snprintf(count, sizeof(count), "%" PRId64, n);
		err = store_stand_set(store, "", key.s, count, fault);
	}
	str_fini(&key);
	str_fini(&value);
	return err;
}

enum swv_err
nummer_geef(struct werk *werk, struct rec *rec, const char *prefix, int digits, struct fault *fault)
{
	return nummer_geef_in(werk, rec, rec->kind->fields[0].name, prefix, "", digits, fault);
}
