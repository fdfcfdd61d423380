/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/plandeel.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/doorschuiven.h"
#include "swv/service/lezen.h"
#include "swv/service/schrijven.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/dialoog.h"

/* From high in a plan to low: a node hangs under one that stands before it here. */
static const struct kind *const nodes[] = { &kind_plan, &kind_programmalijn, &kind_ontwikkelpunt,
	&kind_doel, &kind_resultaat, &kind_indicator, &kind_actie, &kind_risico };

/* How many nodes of a kind can be chosen, and how long a reason is. */
enum { NODES = sizeof(nodes) / sizeof(nodes[0]), ELSEWHERE = 500 };

static int
rank(const char *soort)
{
	for (int i = 0; i < NODES; i++)
		if (str_eq(nodes[i]->name, soort))
			return i;
	return -1;
}

static bool
may_hold(const char *soort, const struct kind *kind)
{
	int ouder = kind_field(kind, "ouder");

	return rank(soort) < rank(kind->name) && ouder >= 0 &&
	       field_names(&kind->fields[ouder], soort);
}

/* The lowest node on the way to row that can hold a node of this kind; NULL: none.  Owned. */
static char *
holder(struct tui *tui, const struct tak *row, const struct kind *kind)
{
	struct takken up;
	char *found = NULL;

	if (row && !lezen_boven(app_session(tui), row->id, NULL, &up)) {
		for (size_t i = 0; i < up.n; i++)
			if (may_hold(up.items[i].soort, kind)) {
				free(found);
				found = mem_strdup(up.items[i].id);
			}
		takken_fini(&up);
	}
	return found;
}

void
plandeel_nieuw(struct tui *tui, const struct tak *row, const struct kind *kind)
{
	struct rec *rec;
	char *ouder = holder(tui, row, kind);

	if (!ouder && kind != &kind_plan) {
		tui_say(tui, "Kies eerst waar dit onder hangt: ga op een plan of plandeel staan.");
		return;
	}
	rec = rec_initial(kind, session_vandaag(app_session(tui)));
	if (ouder)
		rec_set_text(rec, "ouder", ouder);
	free(ouder);
	bewerk_nieuw(tui, rec);
}

const struct kind *
plandeel_maakbaar(const struct session *session)
{
	for (int i = NODES; i--;)
		if (rechten_mag(&session->rechten, RECHT_MAKEN, nodes[i]))
			return nodes[i];
	return nodes[0];
}

void
plandeel_kies(struct tui *tui, const struct tak *row)
{
	struct keuzen list = { 0 };
	char *name = NULL;

	for (int i = NODES; i--;)
		if (rechten_mag(&app_session(tui)->rechten, RECHT_MAKEN, nodes[i]))
			keuzen_add(&list, nodes[i]->name, nodes[i]->label, NULL);
	if (dialoog_choose(tui, "Wat komt erbij?", &list, kind_actie.name, &name))
		plandeel_nieuw(tui, row, kind_find(name));
	keuzen_fini(&list);
	free(name);
}

void
plandeel_schuif(struct tui *tui, const struct tak *row, bool down)
{
	struct fault fault = { 0 };

	app_done(tui,
	    schrijven_schuif(app_session(tui), kind_find(row->soort), row->id, down, &fault),
	    &fault, NULL);
}

void
plandeel_verplaats(struct tui *tui, const struct tak *row)
{
	const struct kind *kind = kind_find(row->soort);
	struct keuzen list = { 0 };
	struct fault fault = { 0 };
	char *ouder = NULL, *id = mem_strdup(row->id);

	if (kind == &kind_plan) {
		tui_say(tui, "Een plan hangt nergens onder.");
	} else {
		bewerk_keuzen(tui, kind->fields[kind_field(kind, "ouder")].to, "", &list);
		if (dialoog_choose(tui, "Verplaats naar", &list, NULL, &ouder))
			app_done(tui, schrijven_hang(app_session(tui), kind, id, ouder, &fault),
			    &fault, "Verplaatst. u: ongedaan");
	}
	keuzen_fini(&list);
	free(ouder);
	free(id);
}

/* ---- to a later plan ---- */

/* The nodes of other plans than that of the node, with what each hangs in. */
static void
add_elsewhere(struct tui *tui, const struct kind *kind, const char *plan, struct keuzen *list)
{
	struct recs recs = { 0 };
	struct query query;

	query_init(&query, kind);
	query.reverse = kind == &kind_plan; /* the latest first */
	lezen_recs(app_session(tui), &query, ELSEWHERE, NULL, &recs);
	for (size_t i = 0; i < recs.n; i++) {
		const struct rec *r = recs.items[i];

		if (!str_eq(kind == &kind_plan ? rec_id(r) : rec_text(r, "plan"), plan))
			keuzen_add(list, rec_id(r), rec_title(r),
			    kind == &kind_plan ? kind->label : rec_text(r, "plan"));
	}
	recs_fini(&recs);
	query_fini(&query);
}

static bool
choose_where(struct tui *tui, const char *id, char **naar)
{
	static const struct kind *const where[] = { &kind_plan, &kind_programmalijn, &kind_doel,
		&kind_resultaat };
	struct session *s = app_session(tui);
	struct fault fault = { 0 };
	struct keuzen list = { 0 };
	char *voorstel = NULL;
	struct takken up = { 0 };
	bool chosen = false;

	if (lezen_boven(s, id, &fault, &up) || doorschuiven_voorstel(s, id, &fault, &voorstel)) {
		tui_fault(tui, &fault);
		goto out;
	}
	for (size_t i = 0; up.n && i < sizeof(where) / sizeof(where[0]); i++)
		add_elsewhere(tui, where[i], up.items[0].id, &list);
	if (list.n)
		chosen = dialoog_choose(tui, "Doorschuiven naar", &list, voorstel, naar);
	else
		tui_say(tui, "Er is geen ander plan om naar door te schuiven. N: maak er een.");
out:
	keuzen_fini(&list);
	takken_fini(&up);
	free(voorstel);
	return chosen;
}

void
plandeel_doorschuif(struct tui *tui, const char *id)
{
	struct fault fault = { 0 };
	struct str said = { 0 };
	char *naar = NULL, *reden = NULL;
	enum swv_err err;
	int n = 0;

	if (choose_where(tui, id, &naar) &&
	    dialoog_line(tui, "Doorschuiven", "Waarom is het niet gelukt?", REDEN_MAX, &reden)) {
		err = doorschuiven(app_session(tui), id, naar, reden, &fault, &n);
		str_addf(&said,
		    n == 1 ? "Doorgeschoven. u: ongedaan" : "%d acties doorgeschoven. u: ongedaan",
		    n);
		app_done(tui, err, &fault, said.s);
	}
	str_fini(&said);
	free(naar);
	free(reden);
}
