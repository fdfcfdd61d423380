/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/config/planbestand.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/config/idlijst.h"
#include "swv/config/planmoment.h"
#include "swv/model/kinds.h"
#include "swv/model/knoop.h"
#include "swv/model/schooljaar.h"

/* The lists of nodes and where each may stand; a new soort of node is a row. */
static const struct lijst {
	const char *naam;
	const struct kind *kind;
	const char *mag_onder; /* kinds, separated by blanks */
} lijsten[] = {
	{ "programmalijnen", &kind_programmalijn, "plan" },
	{ "ontwikkelpunten", &kind_ontwikkelpunt, "plan programmalijn doel" },
	{ "doelen", &kind_doel, "plan programmalijn" },
	{ "resultaten", &kind_resultaat, "plan programmalijn doel" },
	{ "indicatoren", &kind_indicator, "plan programmalijn doel resultaat" },
	{ "acties", &kind_actie, "plan programmalijn doel resultaat" },
	{ "risicos", &kind_risico, "plan programmalijn doel" },
};
enum { N_LIJSTEN = sizeof(lijsten) / sizeof(lijsten[0]) };

/* The id that a file gives a node: after the plan's own. */
static const struct field eigen_id = {
	.name = "id",
	.label = "Id",
	.type = FIELD_TEXT,
	.max = 59,
	.notatie = NOTATIE_KNOOP,
};

struct lezing {
	struct boom *boom;
	struct gelezenen alle;
	const struct rec *plan;
	struct idlijst ids;
	const struct plan_buiten *buiten;
};

static const struct lijst *
lijst_find(const char *naam)
{
	for (size_t i = 0; i < N_LIJSTEN; i++)
		if (str_eq(lijsten[i].naam, naam))
			return &lijsten[i];
	return NULL;
}

static const char *
lijst_naam(size_t i, const void *unused)
{
	(void)unused;
	return i < N_LIJSTEN ? lijsten[i].naam : "plan";
}

/*
 * The keys of a node that are no field of its kind, and so for others to read:
 * lists below it, and what plan files write in their own way.
 */
static size_t
andere_sleutels(const struct kind *kind, const char *out[N_LIJSTEN + PLANMOMENT_MAX + 2])
{
	size_t n = 0;

	for (size_t i = 0; i < N_LIJSTEN; i++)
		out[n++] = lijsten[i].naam;
	out[n++] = kind == &kind_plan ? "soort" : "id";
	if (kind != &kind_plan)
		out[n++] = "ouder";
	for (size_t i = 0; kind == &kind_actie && planmoment_sleutel(i); i++)
		out[n++] = planmoment_sleutel(i);
	return n;
}

static void
lees_velden(struct lezing *l, const struct tak *tak, struct rec *rec)
{
	const char *anders[N_LIJSTEN + PLANMOMENT_MAX + 2];
	size_t n = andere_sleutels(rec->kind, anders);
	bool right = lees_rec(l->boom, tak, anders, n, rec);

	if (rec->kind == &kind_actie)
		right &= planmoment_read(l->boom, tak, l->plan, rec);
	controleer_rec(l->boom, tak, rec, right);
}

/* Sets id, plan and ouder.  Without an id the others stand, so that all else can be checked. */
static void
lees_id(struct lezing *l, const struct tak *tak, const char *ouder, struct rec *rec)
{
	const struct tak *id = tak_find(tak, "id");
	struct value v = { 0 };
	struct str heel = { 0 };

	rec_set_text(rec, "plan", rec_id(l->plan));
	rec_set_text(rec, "ouder", *ouder ? ouder : "?"); /* the one above has a fault */
	if (!id || (id->soort == TAK_TEKST && !*id->tekst)) {
		boom_fault(l->boom, tak, SWV_EABSENT, rec->kind->label, "id",
		    "elk plandeel heeft een eigen id");
	} else if (lees_waarde(l->boom, id, &eigen_id, &v)) {
		str_addf(&heel, "%s.%s", rec_id(l->plan), v.s);
		rec_set_text(rec, "id", heel.s);
	}
	if (tak_find(tak, "ouder"))
		boom_fault(l->boom, tak_find(tak, "ouder"), SWV_EUNKNOWN, "sleutel", "ouder", NULL);
	value_fini(&v);
	str_fini(&heel);
}

static void lees_lijst(struct lezing *l, const struct tak *tak, const struct rec *onder);

static void
lees_knoop(
    struct lezing *l, const struct tak *tak, const struct kind *kind, const struct rec *onder)
{
	struct rec *rec;

	if (tak->soort != TAK_GROEP) {
		boom_fault(l->boom, tak, SWV_ETYPE, kind->label, tak_soort_naam(tak->soort),
		    tak_soort_naam(TAK_GROEP));
		return;
	}
	rec = rec_uit_bestand(kind);
	VEC_ADD(l->alle.items, l->alle.n, l->alle.cap) = (struct gelezen){ rec, tak };
	lees_id(l, tak, rec_id(onder), rec);
	lees_velden(l, tak, rec);
	for (size_t i = 0; i < tak->n; i++)
		if (lijst_find(tak->takken[i].naam))
			lees_lijst(l, &tak->takken[i], rec);
}

static void
lees_lijst(struct lezing *l, const struct tak *tak, const struct rec *onder)
{
	const struct lijst *lijst = lijst_find(tak->naam);
	struct str zin = { 0 };

	if (!str_in_words(lijst->mag_onder, onder->kind->name)) {
		str_addf(&zin, "\"%s\" kan niet onder een %s staan", tak->naam, onder->kind->label);
		boom_fault(l->boom, tak, SWV_EIMPOSSIBLE, tak->naam, zin.s, NULL);
	}
	if (boom_expect(l->boom, tak, TAK_LIJST))
		for (size_t i = 0; i < tak->n; i++)
			lees_knoop(l, &tak->takken[i], lijst->kind, onder);
	str_fini(&zin);
}

/* ---- the plan itself ---- */

/* What the file calls soort is the field vorm: every node has a soort in another sense. */
static void
lees_soort(struct lezing *l, const struct tak *tak, struct rec *plan)
{
	const struct tak *soort = tak_find(tak, "soort");
	int vorm = kind_field(&kind_plan, "vorm");
	struct value v;

	if (!soort || !lees_waarde(l->boom, soort, &kind_plan.fields[vorm], &v))
		return;
	value_fini(&plan->v[vorm]);
	plan->v[vorm] = v;
}

static void
controleer_jaren(struct lezing *l, const struct tak *tak)
{
	int van, tot;
	struct str zin = { 0 };

	if (!schooljaar_parse(rec_text(l->plan, "van"), &van) ||
	    !schooljaar_parse(rec_text(l->plan, "tot"), &tot) || van <= tot)
		return;
	str_addf(&zin, "Het plan eindigt (%s) voor het begint (%s)", rec_text(l->plan, "tot"),
	    rec_text(l->plan, "van"));
	boom_fault(l->boom, tak_find(tak, "tot"), SWV_EIMPOSSIBLE, "tot", zin.s, NULL);
	str_fini(&zin);
}

/* False when the file has no plan: then there is nothing more to look at. */
static bool
lees_plan(struct lezing *l, const struct tak *wortel)
{
	const struct tak *tak = tak_find(wortel, "plan");
	struct rec *plan;

	if (!tak) {
		boom_fault(l->boom, NULL, SWV_EABSENT, "dit bestand", "plan",
		    "een planbestand begint met plan = { … }");
		return false;
	}
	if (!boom_expect(l->boom, tak, TAK_GROEP))
		return false;
	plan = rec_uit_bestand(&kind_plan);
	l->plan = plan;
	VEC_ADD(l->alle.items, l->alle.n, l->alle.cap) = (struct gelezen){ plan, tak };
	lees_soort(l, tak, plan);
	lees_velden(l, tak, plan);
	controleer_jaren(l, tak);
	for (size_t i = 0; i < tak->n; i++)
		if (lijst_find(tak->takken[i].naam))
			lees_lijst(l, &tak->takken[i], plan);
	return true;
}

static void
lees_wortel(struct lezing *l, const struct tak *wortel)
{
	if (!lees_plan(l, wortel))
		return;
	for (size_t i = 0; i < wortel->n; i++) {
		const struct tak *tak = &wortel->takken[i];

		if (lijst_find(tak->naam))
			lees_lijst(l, tak, l->plan);
		else if (!str_eq(tak->naam, "plan"))
			boom_fault(l->boom, tak, SWV_EUNKNOWN, "groep", tak->naam,
			    str_nearest(tak->naam, N_LIJSTEN + 1, lijst_naam, NULL));
	}
}

static void
controleer_verwijzing(const struct field *field, const char *id, const struct tak *tak, void *arg)
{
	const struct lezing *l = arg;

	const struct plan_buiten *buiten = l->buiten;
	const char *near;
	char *far = NULL;

	if (idlijst_has(&l->ids, field->to, id) ||
	    (buiten && buiten->exists(field->to, id, buiten->arg)))
		return;
	near = idlijst_nearest(&l->ids, field->to, id);
	if (!near && buiten && buiten->nearest)
		far = buiten->nearest(field->to, id, buiten->arg);
	boom_fault(l->boom, tak, SWV_EREFERENCE, field->label, id, near ? near : far);
	free(far);
}

static void
controleer_samenhang(struct lezing *l)
{
	idlijst_from(&l->alle, &l->ids);
	idlijst_dubbel(&l->ids, KNOOP_KINDS, l->boom);
	for (size_t i = 0; i < l->alle.n; i++)
		elke_verwijzing(&l->alle.items[i], controleer_verwijzing, l);
	idlijst_fini(&l->ids);
}

enum swv_err
plan_read(
    const char *path, const struct plan_buiten *buiten, struct faults *faults, struct recs *out)
{
	struct boom boom;
	struct lezing l = { .boom = &boom, .buiten = buiten };
	enum swv_err err = boom_read(path, faults, &boom);

	*out = (struct recs){ 0 };
	if (err)
		goto out;
	lees_wortel(&l, &boom.wortel);
	controleer_samenhang(&l);
	err = boom_result(&boom);
	for (size_t i = 0; i < l.alle.n; i++)
		recs_add(out, l.alle.items[i].rec);
	if (err)
		recs_fini(out);
out:
	free(l.alle.items);
	boom_fini(&boom);
	return err;
}
