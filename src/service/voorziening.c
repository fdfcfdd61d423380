/* SPDX-License-Identifier: EUPL-1.2 */
/* How many children a place to go to has now, against how many it can have. */
#include "swv/service/dossier.h"

#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/store/lijst.h"

/* The dossiers of a kind that now take one of its places. */
static const struct {
	const struct kind *kind;
	const char *status; /* the status that says so; NULL: any */
	const char *van,
	    *niet; /* the day that must be there, and the one that must not; NULL: none */
} rows[] = {
	{ &kind_plaatsing, "geplaatst", NULL, NULL },
	{ &kind_plaatsing, "verlengd", NULL, NULL },
	{ &kind_tlv, NULL, "geplaatst_op", "einde_op" },
};
enum { N_ROWS = sizeof(rows) / sizeof(rows[0]) };

static bool
takes_place(const struct rec *rec)
{
	for (size_t i = 0; i < N_ROWS; i++)
		if (rows[i].kind == rec->kind && rec_has(rec, "voorziening") &&
		    (!rows[i].status || str_eq(rec_text(rec, "status"), rows[i].status)) &&
		    (!rows[i].van || rec_has(rec, rows[i].van)) &&
		    (!rows[i].niet || !rec_has(rec, rows[i].niet)))
			return true;
	return false;
}

static enum swv_err
count_row(
    struct session *session, size_t row, const char *voorziening, struct fault *fault, int64_t *out)
{
	const struct kind *kind = rows[row].kind;
	struct query query;
	int64_t n = 0;
	enum swv_err err;

	query_init(&query, kind);
	err = query_text(&query, FILTER_IS, kind_field(kind, "voorziening"), voorziening);
	if (!err && rows[row].status)
		err = query_text(&query, FILTER_IS, kind_field(kind, "status"), rows[row].status);
	if (!err && rows[row].van)
		err = query_number(&query, FILTER_FROM, kind_field(kind, rows[row].van), DATE_MIN);
	if (!err && rows[row].niet)
		err = query_number(&query, FILTER_EMPTY, kind_field(kind, rows[row].niet), 0);
	if (!err)
		err = store_count(session->store, &query, fault, &n);
	*out += n;
	query_fini(&query);
	return err;
}

enum swv_err
voorziening_bezet(
    struct session *session, const char *voorziening, struct fault *fault, int64_t *out)
{
	enum swv_err err = SWV_OK;

	*out = 0;
	for (size_t i = 0; i < N_ROWS && !err; i++)
		err = count_row(session, i, voorziening, fault, out);
	return err;
}

enum swv_err
voorziening_let_op(
    struct werk *werk, const struct rec *before, const struct rec *rec, struct fault *fault)
{
	struct rec *v = NULL;
	struct str zin = { 0 };
	int64_t bezet = 0;
	enum swv_err err = SWV_OK;

	if (!takes_place(rec) ||
	    (before && takes_place(before) && !rec_changed(before, rec, "voorziening")))
		return SWV_OK;
	err = store_find(
	    werk->session->store, &kind_voorziening, rec_text(rec, "voorziening"), fault, &v);
	if (!err && v && rec_has(v, "capaciteit"))
		err = voorziening_bezet(werk->session, rec_id(v), fault, &bezet);
	if (!err && v && rec_has(v, "capaciteit") && bezet >= rec_int(v, "capaciteit")) {
		str_addf(&zin, "%s is vol: %lld van %lld plaatsen waren al bezet.", rec_title(v),
		    (long long)bezet, (long long)rec_int(v, "capaciteit"));
		session_let_op(werk->session, zin.s);
	}
	str_fini(&zin);
	rec_free(&v);
	return err;
}
