/* SPDX-License-Identifier: EUPL-1.2 */
/* How the status of a dossier goes with its facts. */
#include "swv/service/dossier.h"

#include "swv/base/str.h"
#include "swv/model/dossier.h"
#include "swv/model/dossierstap.h"

bool
dossier_kiest(const struct rec *before, const struct rec *rec, const char *begin)
{
	return before ? rec_changed(before, rec, "status")
		      : rec_has(rec, "status") && !str_eq(rec_text(rec, "status"), begin);
}

/* Somebody chose the status: its fact is today, unless that was told. */
static void
fill_fact(struct rec *rec, const struct dossier_feit *rows, swv_date today)
{
	for (; rows->status; rows++)
		if (str_eq(rec_text(rec, "status"), rows->status) && !rec_has(rec, rows->feit))
			rec_set_date(rec, rows->feit, today);
}

/* The last status before that row whose fact still stands. */
static const char *
back_from(const struct rec *rec, const struct dossier_feit *rows, size_t row, const char *begin)
{
	while (row--)
		if (rec_has(rec, rows[row].feit))
			return rows[row].status;
	return begin;
}

void
dossier_volg_feiten(const struct rec *before, struct rec *rec, const struct dossier_feit *rows,
    const char *begin, swv_date today)
{
	if (dossier_kiest(before, rec, begin)) {
		fill_fact(rec, rows, today);
		return;
	}
	if (!rec_has(rec, "status"))
		rec_set_text(rec, "status", begin);
	for (size_t i = 0; rows[i].status; i++) {
		bool there = rec_has(rec, rows[i].feit);

		if (there && rec_changed(before, rec, rows[i].feit) &&
		    str_in_words(rows[i].van, rec_text(rec, "status")))
			rec_set_text(rec, "status", rows[i].status);
		else if (before && !there && rec_has(before, rows[i].feit) &&
			 str_eq(rec_text(rec, "status"), rows[i].status))
			rec_set_text(rec, "status", back_from(rec, rows, i, begin));
	}
}

void
dossier_volg_stap(const struct rec *before, struct rec *rec)
{
	const char *status = rec_text(rec, "status");

	if (!before || !rec_changed(before, rec, "status"))
		return;
	for (const struct dossierstap *s = dossierstappen(rec->kind); s->naar; s++)
		for (size_t i = 0; str_eq(s->naar, status) && i < rec->kind->n_fields; i++) {
			const char *veld = rec->kind->fields[i].name;

			if (dossierstap_kan(s, rec_text(before, "status")) && s->wist &&
			    str_in_words(s->wist, veld) && !rec_changed(before, rec, veld))
				rec_set_none(rec, veld);
		}
}

void
dossier_volg_einde(struct rec *rec, swv_date today)
{
	if (!dossier_is_dicht(rec))
		rec_set_none(rec, "gesloten_op");
	else if (!rec_has(rec, "gesloten_op"))
		rec_set_date(rec, "gesloten_op", today);
}
