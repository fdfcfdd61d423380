/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/wachtlijst.h"

#include <inttypes.h>
#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/service/dossier.h"
#include "swv/service/wachtenden.h"
#include "swv/tui/app.h"

enum { MANY = 500, VOORZIENINGEN = 500 };

/* "OPDC De Vlonder · 12 van 15 plaatsen bezet" */
static void
add_heading(struct deelscherm *d, struct session *s, const struct rec *voorziening)
{
	struct str text = { 0 };
	int64_t n = 0;

	str_add(&text, rec_title(voorziening));
	if (!voorziening_bezet(s, rec_id(voorziening), NULL, &n)) {
		str_addf(&text, " · %" PRId64, n);
		if (rec_has(voorziening, "capaciteit"))
			str_addf(&text, " van %" PRId64, rec_int(voorziening, "capaciteit"));
		str_add(&text, rec_has(voorziening, "capaciteit") || n != 1 ? " plaatsen bezet"
									    : " plaats bezet");
	}
	deelscherm_kop(d, text.s);
	str_fini(&text);
}

/* Takes the record out of the list of who waits. */
static void
add_row(struct deelscherm *d, struct session *s, struct rec **rec)
{
	struct rij rij = { .rec = *rec };
	struct str text = { 0 };

	*rec = NULL;
	str_add(&text, rec_id(rij.rec));
	if (rec_has(rij.rec, "school")) {
		char *naam = lezen_naam(s, "school", rec_text(rij.rec, "school"));

		str_addf(&text, " %s", naam);
		free(naam);
	}
	deelscherm_add(d, &rij, text.s);
	str_fini(&text);
}

/* Those who wait for a place at this voorziening (NULL: whoever is left), under its heading. */
static void
add_place(struct deelscherm *d, struct session *s, struct recs *waiting, const struct rec *at)
{
	bool any = false;

	for (size_t i = 0; i < waiting->n; i++) {
		struct rec **rec = &waiting->items[i];

		if (!*rec || (at && !str_eq(rec_text(*rec, "voorziening"), rec_id(at))))
			continue;
		if (!any && at)
			add_heading(d, s, at);
		else if (!any)
			deelscherm_kop(d, "Nog zonder voorziening");
		any = true;
		add_row(d, s, rec);
	}
}

enum swv_err
wachtlijst_lees(struct deelscherm *d, struct fault *fault)
{
	struct session *s = app_session(d->rows.tui);
	struct recs waiting = { 0 }, places = { 0 };
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_voorziening);
	err = wachtenden_lees(s, MANY, fault, &waiting);
	if (!err)
		err = lezen_recs(s, &query, VOORZIENINGEN, fault, &places);
	for (size_t i = 0; i < places.n; i++)
		add_place(d, s, &waiting, places.items[i]);
	if (!err)
		add_place(d, s, &waiting, NULL);
	recs_fini(&waiting);
	recs_fini(&places);
	query_fini(&query);
	return err;
}
