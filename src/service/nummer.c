/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/nummer.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/store/lijst.h"

enum swv_err
nummer_geef(struct werk *werk, struct rec *rec, const char *prefix, int digits, struct fault *fault)
{
	struct store *store = werk->session->store;
	struct str key = { 0 }, id = { 0 };
	char *last = NULL, count[24];
	bool used = true;
	int64_t n = 0;
	enum swv_err err;

	str_addf(&key, "nummer.%s.%s", rec->kind->name, prefix);
	err = store_stand_get(store, "", key.s, fault, &last);
	if (last)
		n = strtoll(last, NULL, 10);
	free(last);
	while (used && !err) { /* one that was brought in may be ahead */
		str_clear(&id);
		str_addf(&id, "%s%0*" PRId64, prefix, digits, ++n);
		err = store_id_was_used(store, rec->kind, id.s, fault, &used);
	}
	if (!err) {
		rec_set_text(rec, rec->kind->fields[0].name, id.s);
		snprintf(count, sizeof(count), "%" PRId64, n);
		err = store_stand_set(store, "", key.s, count, fault);
	}
	str_fini(&key);
	str_fini(&id);
	return err;
}
