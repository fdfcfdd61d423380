/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/doorschuiven.h"

#include <inttypes.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/schooljaar.h"
#include "swv/model/value.h"
#include "swv/service/toegang.h"
#include "swv/service/werk.h"
#include "swv/store/boom.h"
#include "swv/store/lijst.h"

/* What goes on as it was; the rest is of the old plan. */
static const char *const mee[] = { "titel", "nummer", "wat", "wie", "precisie", "continu",
	"herhaling", "streefscore", "meetinstrument", "tekst", "steunt", "uren", "kosten" };

struct gang {
	struct werk werk;
	const char *naar, *reden;
	struct str plan; /* that naar is in */
	int jaren;       /* how many school years later that plan begins */
	bool vele;       /* each action goes under what its own place became */
	int n;
};

static enum swv_err
first_year(struct store *store, const char *plan, struct fault *fault, int *out)
{
	struct rec *rec;
	enum swv_err err = store_get(store, &kind_plan, plan, fault, &rec);

	*out = 0;
	if (err)
		return err;
	schooljaar_parse(rec_text(rec, "van"), out);
	rec_free(&rec);
	return SWV_OK;
}

static enum swv_err
place_for(struct gang *g, const struct rec *actie, struct fault *fault, char **ouder)
{
	enum swv_err err = SWV_OK;

	*ouder = NULL;
	if (g->vele)
		err = boom_evenknie(
		    g->werk.session->store, rec_text(actie, "ouder"), g->plan.s, fault, ouder);
	if (!err && !*ouder)
		*ouder = mem_strdup(g->naar);
	return err;
}

static enum swv_err
make_next(struct gang *g, const struct rec *actie, struct fault *fault)
{
	struct rec *next = rec_initial(&kind_actie, session_vandaag(g->werk.session));
	char *ouder = NULL;
	enum swv_err err = place_for(g, actie, fault, &ouder);

	for (size_t i = 0; i < sizeof(mee) / sizeof(mee[0]); i++) {
		int at = kind_field(&kind_actie, mee[i]);

		value_fini(&next->v[at]);
		next->v[at] = value_copy(&actie->v[at]);
	}
	rec_set_text(next, "ouder", ouder);
	rec_set_text(next, "vervolg_van", rec_id(actie));
	if (rec_has(actie, "gereed"))
		rec_set_date(
		    next, "gereed", date_add_months(rec_date(actie, "gereed"), 12 * g->jaren));
	if (!err)
		err = werk_nieuw(&g->werk, next, fault);
	rec_free(&next);
	free(ouder);
	return err;
}

static enum swv_err
carry(struct gang *g, const char *id, struct fault *fault)
{
	struct rec *was = NULL, *now = NULL;
	enum swv_err err =
	    session_haal(g->werk.session, RECHT_WIJZIGEN, &kind_actie, id, fault, &was);

	if (!err) {
		now = rec_copy(was);
		rec_set_text(now, "status", "doorgeschoven");
		rec_set_text(now, "reden", g->reden);
		err = make_next(g, was, fault);
	}
	if (!err)
		err = werk_wijzig(&g->werk, was, now, fault);
	g->n += !err;
	rec_free(&was);
	rec_free(&now);
	return err;
}

static enum swv_err
prepare(struct gang *g, const char *id, struct fault *fault, struct takken *takken)
{
	struct store *store = g->werk.session->store;
	struct str van_plan = { 0 };
	int van, naar;
	enum swv_err err = boom_under(store, id, fault, takken);

	if (!err && !takken->n)
		err = fault_set(fault, SWV_ENOTFOUND, "plandeel", id, NULL);
	if (!err)
		err = boom_plan_of(store, id, fault, &van_plan);
	if (!err && (boom_plan_of(store, g->naar, fault, &g->plan) || !g->plan.len))
		err = fault_set(fault, SWV_EREFERENCE, "Naar", g->naar, NULL);
	if (!err && str_eq(van_plan.s, g->plan.s))
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Naar",
		    "Doorschuiven gaat naar een ander plan",
		    "kies een plan of plandeel van later, of verplaats de actie");
	if (!err)
		err = first_year(store, van_plan.s, fault, &van);
	if (!err)
		err = first_year(store, g->plan.s, fault, &naar);
	if (!err)
		g->jaren = naar > van ? naar - van : 0;
	str_fini(&van_plan);
	return err;
}

static bool
is_open(const struct tak *tak)
{
	return tak->status && str_in_words("open bezig", tak->status);
}

enum swv_err
doorschuiven(struct session *session, const char *id, const char *naar, const char *reden,
    struct fault *fault, int *n)
{
	struct gang g = { .naar = naar, .reden = reden };
	struct takken takken = { 0 };
	struct str titel = { 0 };
	int64_t vele = 0;
	enum swv_err err = session_mag(session, RECHT_WIJZIGEN, &kind_actie, fault);

	*n = 0;
	if (!err && (!reden || !*reden))
		err = fault_set(
		    fault, SWV_EREQUIRED, "Reden", NULL, "schrijf waarom het niet is gelukt");
	if (!err)
		err = werk_begin(session, "doorschuiven", fault, &g.werk);
	if (err)
		return err;
	err = prepare(&g, id, fault, &takken);
	g.vele = takken.n && !takken.items[0].status;
	for (size_t i = 0; i < takken.n; i++)
		vele += is_open(&takken.items[i]);
	if (vele > 1) {
		str_addf(&titel, "doorschuiven van %" PRId64 " acties", vele);
		g.werk.titel = titel.s;
		g.werk.vele = true;
	}
	for (size_t i = 0; i < takken.n && !err; i++)
		if (is_open(&takken.items[i]))
			err = carry(&g, takken.items[i].id, fault);
	if (!err && !g.n)
		err = fault_set(fault, SWV_EIMPOSSIBLE, NULL,
		    "Er is hier geen actie die nog open staat",
		    "kies een actie die open of bezig is");
	err = werk_eind(&g.werk, err, fault);
	*n = g.n;
	takken_fini(&takken);
	str_fini(&g.plan);
	str_fini(&titel);
	return err;
}

enum swv_err
doorschuiven_voorstel(struct session *session, const char *id, struct fault *fault, char **naar)
{
	struct store *store = session->store;
	struct str plan = { 0 };
	struct rec *actie = NULL;
	char *volgend = NULL;
	enum swv_err err = session_mag(session, RECHT_LEZEN, &kind_plan, fault);

	*naar = NULL;
	if (!err)
		err = boom_plan_of(store, id, fault, &plan);
	if (!err)
		err = boom_volgend_plan(store, plan.s, fault, &volgend);
	if (!err && volgend)
		err = store_find(store, &kind_actie, id, fault, &actie);
	if (!err && actie)
		err = boom_evenknie(store, rec_text(actie, "ouder"), volgend, fault, naar);
	if (!err && !*naar) {
		*naar = volgend;
		volgend = NULL;
	}
	free(volgend);
	rec_free(&actie);
	str_fini(&plan);
	return err;
}
