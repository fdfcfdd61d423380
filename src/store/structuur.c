/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/structuur.h"

#include <inttypes.h>

#include "swv/model/kinds.h"
#include "swv/store/zin.h"

static void
tell(int64_t n, const char *one, const char *many, struct str *out)
{
	if (n)
		str_addf(out, "%s%" PRId64 " %s", out->len ? ", " : "", n, n == 1 ? one : many);
}

/* How many records of kind by name the one with this id, in one field or more. */
static enum swv_err
count_by(struct store *store, const struct kind *by, const struct kind *kind, const char *id,
    struct fault *fault, int64_t *out)
{
	struct zin zin = { 0 };
	enum swv_err err;

	*out = 0;
	if (!kind_names(by, kind->name))
		return SWV_OK;
	zin_add(&zin, "SELECT count(DISTINCT id) FROM verwijzing WHERE doel = ");
	zin_text(&zin, id);
	zin_add(&zin, " AND kind = ");
	zin_text(&zin, by->name);
	zin_add(&zin, " AND veld IN ");
	names_sql(by, kind->name, &zin);
	err = zin_number(store, &zin, fault, out);
	zin_fini(&zin);
	return err;
}

/* What lies in the bin, or was changed, may come back, and then what it names must be there. */
#define HOLDS "instr(char(10) || j.value || char(10), char(10) || ?1 || char(10))"
#define RETURNABLE                                                                                 \
	"SELECT count(*) FROM (SELECT p.id FROM prullenbak p, json_each(p.waarden) j WHERE " HOLDS \
	" UNION SELECT -h.id FROM herstel h, json_each(h.voor) j WHERE " HOLDS ")"

enum swv_err
structuur_in_use(struct store *store, const struct kind *kind, const char *id, struct fault *fault,
    struct str *out)
{
	enum swv_err err = SWV_OK;
	int64_t n = 0;

	for (size_t i = 0; i < n_kinds && !err; i++) {
		if (kinds[i] == &kind_termijn || (kinds[i]->flags & KIND_COMPUTED))
			continue; /* follows from what is counted already */
		err = count_by(store, kinds[i], kind, id, fault, &n);
		tell(n, kinds[i]->label, kinds[i]->labels, out);
	}
	if (!err)
		err = sql_number(store, fault, &n,
		    "SELECT count(*) FROM tik JOIN kalender k ON k.id = tik.bron_id"
		    " WHERE tik.bron = 'kalender' AND tik.sleutel = ?1 AND k.per = ?2",
		    "ss", id, kind->name);
	if (!err)
		tell(n, "vink", "vinken", out);
	if (err || out->len || !(kind->flags & KIND_STRUCTURE))
		return err;
	err = sql_number(store, fault, &n, RETURNABLE, "s", id);
	if (!err)
		tell(n, "record dat nog terug kan", "records die nog terug kunnen", out);
	return err;
}
