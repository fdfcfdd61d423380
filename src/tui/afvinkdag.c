/* SPDX-License-Identifier: EUPL-1.2 */
/* Ticking what is done when its day is filled in: a subsidie that was spent and accounted for. */
#include "swv/tui/afvinkdag.h"

#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/planning.h"
#include "swv/service/lezen.h"
#include "swv/service/schrijven.h"
#include "swv/tui/app.h"
#include "swv/tui/dialoog.h"

bool
afvinkdag_kan(const struct kind *kind)
{
	return voldoening_van(kind, 0) != NULL;
}

static const struct field *
field_op(const struct voldoening *v)
{
	return &v->kind->fields[kind_field(v->kind, v->op)];
}

/* Today, or no day when there was one. */
static void
toggle(struct tui *tui, const struct rec *before, const struct voldoening *v)
{
	swv_date vandaag = session_vandaag(app_session(tui));
	struct rec *after = rec_copy(before);
	bool done = rec_has(before, v->op);
	struct fault fault = { 0 };
	struct str said = { 0 };
	char day[DATUM_MAX];

	if (done) {
		rec_set_none(after, v->op);
		str_add(&said, "Weer open. u: ongedaan");
	} else {
		rec_set_date(after, v->op, vandaag);
		str_addf(&said, "%s %s. u: ongedaan", field_op(v)->label, datum_toon(vandaag, day));
	}
	app_done(tui, schrijven_wijzig(app_session(tui), before, after, &fault), &fault, said.s);
	str_fini(&said);
	rec_free(&after);
}

/* Those of which the record has the day; of more than one the user says which. */
static const struct voldoening *
choose(struct tui *tui, const struct rec *rec)
{
	const struct voldoening *v, *found = NULL;
	const char *open = NULL;
	struct keuzen list = { 0 };
	char day[DATUM_MAX], *op = NULL;

	for (size_t i = 0; (v = voldoening_van(rec->kind, i)); i++) {
		if (!rec_has(rec, v->dag))
			continue;
		found = v;
		open = open || rec_has(rec, v->op) ? open : v->op;
		keuzen_add(&list, v->op, field_op(v)->label,
		    rec_has(rec, v->op) ? datum_toon(rec_date(rec, v->op), day) : "nog niet");
	}
	if (!list.n)
		tui_say(tui, "Hier valt niets af te vinken: er staat geen dag bij.");
	if (list.n > 1) {
		found = NULL;
		if (dialoog_choose(tui, "Wat is er gedaan?", &list, open, &op))
			for (size_t i = 0; !found; i++) {
				v = voldoening_van(rec->kind, i);
				found = str_eq(v->op, op) ? v : NULL;
			}
	}
	keuzen_fini(&list);
	free(op);
	return found;
}

void
afvinkdag(struct tui *tui, const struct kind *kind, const char *id)
{
	const struct voldoening *v;
	struct fault fault = { 0 };
	struct rec *rec = NULL;

	if (lezen_een(app_session(tui), kind, id, &fault, &rec)) {
		tui_fault(tui, &fault);
		return;
	}
	v = choose(tui, rec);
	if (v)
		toggle(tui, rec, v);
	rec_free(&rec);
}
