/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/config/formulierlezer.h"

#include "swv/base/alloc.h"
#include "swv/model/formulierantwoord.h"
#include "swv/model/formulierperiode.h"
#include "swv/model/kinds.h"

/* The id that the file gives a section or item: after that of what it stands in. */
static const struct field eigen_id = {
	.name = "id",
	.label = "Id",
	.type = FIELD_TEXT,
	.max = 40,
	.notatie = NOTATIE_ID,
};

struct lezing {
	struct boom *boom;
	struct gelezenen *alle;
	const struct rec *soort; /* the form that is being read */
};

static struct rec *
add(struct lezing *l, const struct kind *kind, const struct tak *tak)
{
	struct rec *rec = rec_uit_bestand(kind);

	VEC_ADD(l->alle->items, l->alle->n, l->alle->cap) = (struct gelezen){ rec, tak };
	return rec;
}

/* "verantwoording.ds2": boven is what it stands in.  Without one controleer_rec tells. */
static void
lees_id(struct lezing *l, const struct tak *tak, const char *boven, struct rec *rec)
{
	const struct tak *id = tak_find(tak, "id");
	struct str heel = { 0 };
	struct value v = { 0 };

	if (id && lees_waarde(l->boom, id, &eigen_id, &v) && v.tag == VALUE_TEXT)
		str_addf(&heel, "%s.%s", boven, v.s);
	rec_set_text(rec, "id", str_get(&heel));
	value_fini(&v);
	str_fini(&heel);
}

/* vanaf and tot are written as the periods of the form. */
static void
controleer_grenzen(struct lezing *l, const struct tak *tak, const struct rec *rec)
{
	static const char *const grenzen[] = { "vanaf", "tot" };
	const char *soort = rec_text(l->soort, "periode");
	struct formulierperiode p;

	for (size_t i = 0; i < sizeof(grenzen) / sizeof(grenzen[0]); i++)
		if (rec_has(rec, grenzen[i]) &&
		    !formulierperiode_lees(
			soort, rec_text(rec, grenzen[i]), (struct maanddag){ 0 }, &p))
			boom_fault(l->boom, tak_find(tak, grenzen[i]), SWV_EFORM, grenzen[i],
			    rec_text(rec, grenzen[i]), formulierperiode_vorm(soort));
}

static bool
is_groep(struct lezing *l, const struct tak *tak, const struct kind *kind)
{
	if (tak->soort == TAK_GROEP)
		return true;
	boom_fault(l->boom, tak, SWV_ETYPE, kind->label, tak_soort_naam(tak->soort),
	    tak_soort_naam(TAK_GROEP));
	return false;
}

static void
lees_vraag(struct lezing *l, const struct tak *tak, const struct rec *sectie, size_t nr)
{
	static const char *const anders[] = { "id" };
	struct rec *rec;
	bool right;

	if (!is_groep(l, tak, &kind_formuliervraag))
		return;
	rec = add(l, &kind_formuliervraag, tak);
	right = lees_rec(l->boom, tak, anders, 1, rec);
	lees_id(l, tak, rec_id(sectie), rec);
	rec_set_text(rec, "formulier", rec_id(l->soort));
	rec_set_text(rec, "sectie", rec_id(sectie));
	rec_set_int(rec, "nr", (int64_t)nr);
	controleer_grenzen(l, tak, rec);
	controleer_rec(l->boom, tak, rec, right);
}

/* A table of activities is filled in by who accounts; every other section asks something. */
static void
lees_items(struct lezing *l, const struct tak *tak, const struct rec *sectie)
{
	const struct tak *items = tak_find(tak, "items");
	bool tabel = sectiesoort_is_tabel(rec_text(sectie, "soort"));

	if (items && tabel)
		boom_fault(l->boom, items, SWV_EIMPOSSIBLE, "items",
		    "Een sectie met activiteiten heeft geen items",
		    "wie het formulier invult, schrijft de activiteiten zelf op");
	else if (!tabel && rec_has(sectie, "soort") && (!items || !items->n))
		boom_fault(l->boom, items ? items : tak, SWV_EABSENT, "deze sectie", "items", NULL);
	else if (items && boom_expect(l->boom, items, TAK_LIJST))
		for (size_t i = 0; i < items->n; i++)
			lees_vraag(l, &items->takken[i], sectie, i + 1);
}

static void
lees_sectie(struct lezing *l, const struct tak *tak, size_t nr)
{
	static const char *const anders[] = { "id", "items" };
	struct rec *rec;
	bool right;

	if (!is_groep(l, tak, &kind_formuliersectie))
		return;
	rec = add(l, &kind_formuliersectie, tak);
	right = lees_rec(l->boom, tak, anders, 2, rec);
	lees_id(l, tak, rec_id(l->soort), rec);
	rec_set_text(rec, "formulier", rec_id(l->soort));
	rec_set_int(rec, "nr", (int64_t)nr);
	if (rec_has(rec, "uit")) {
		struct str uit = { 0 };

		str_addf(&uit, "%s.%s", rec_id(l->soort), rec_text(rec, "uit"));
		rec_set_text(rec, "uit", uit.s);
		str_fini(&uit);
	}
	controleer_grenzen(l, tak, rec);
	controleer_rec(l->boom, tak, rec, right);
	lees_items(l, tak, rec);
}

void
formulier_lees(struct boom *boom, const struct tak *tak, struct gelezenen *alle)
{
	static const char *const anders[] = { "secties" };
	struct lezing l = { .boom = boom, .alle = alle };
	const struct tak *secties;
	struct rec *soort;

	if (!is_groep(&l, tak, &kind_formuliersoort))
		return;
	soort = add(&l, &kind_formuliersoort, tak);
	l.soort = soort;
	controleer_rec(boom, tak, soort, lees_rec(boom, tak, anders, 1, soort));
	secties = tak_find(tak, "secties");
	if (!secties || !secties->n)
		boom_fault(
		    boom, secties ? secties : tak, SWV_EABSENT, "dit formulier", "secties", NULL);
	else if (boom_expect(boom, secties, TAK_LIJST))
		for (size_t i = 0; i < secties->n; i++)
			lees_sectie(&l, &secties->takken[i], i + 1);
}
