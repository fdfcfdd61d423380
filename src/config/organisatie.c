/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/config/organisatie.h"

#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/config/formulierlezer.h"
#include "swv/config/idlijst.h"
#include "swv/model/instelling.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/model/woord.h"

/* The lists of the file and what each element is; a new kind of structure is a row. */
static const struct {
	const char *naam;
	const struct kind *kind;
} lijsten[] = {
	{ "gemeenten", &kind_gemeente },
	{ "gebieden", &kind_gebied },
	{ "besturen", &kind_bestuur },
	{ "scholen", &kind_school },
	{ "functies", &kind_functie },
	{ "partijen", &kind_partij },
	{ "organen", &kind_orgaan },
	{ "kwaliteitskalender", &kind_kalenderpost },
	{ "contactrollen", &kind_contactrol },
	{ "gronden", &kind_grond },
	{ "oorzaken", &kind_oorzaak },
	{ "uitkomsten", &kind_uitkomst },
	{ "niveaus", &kind_niveau },
	{ "routes", &kind_route },
	{ "plaatsingsoorten", &kind_plaatsingsoort },
	{ "voorzieningen", &kind_voorziening },
	{ "kostensoorten", &kind_kostensoort },
	{ "vakanties", &kind_vakantie },
	{ "feestdagen", &kind_feestdag },
	{ "formulieren", &kind_formuliersoort },
	{ "rollen", &kind_rol },
};
enum { N_LIJSTEN = sizeof(lijsten) / sizeof(lijsten[0]) };

/* Names of all groups, for the nearest to a typing error. */
static const char *
groep_naam(size_t i, const void *unused)
{
	(void)unused;
	return i < N_LIJSTEN ? lijsten[i].naam : instelling_groep(i - N_LIJSTEN);
}

static size_t
n_groepen(void)
{
	size_t n = 0;

	while (instelling_groep(n))
		n++;
	return N_LIJSTEN + n;
}

static const struct kind *
kind_of_lijst(const char *naam)
{
	for (size_t i = 0; i < N_LIJSTEN; i++)
		if (str_eq(lijsten[i].naam, naam))
			return lijsten[i].kind;
	return NULL;
}

/* ---- settings ---- */

static void
add_instelling(const char *id, const struct tak *tak, const struct field *field,
    const struct value *v, struct gelezenen *alle)
{
	struct rec *rec = rec_uit_bestand(&kind_instelling);
	struct str waarde = { 0 };

	value_format(field, v, VALUE_PLAIN, &waarde);
	rec_set_text(rec, "id", id);
	rec_set_text(rec, "waarde", str_get(&waarde));
	VEC_ADD(alle->items, alle->n, alle->cap) = (struct gelezen){ rec, tak };
	str_fini(&waarde);
}

static void
unknown_instelling(struct boom *boom, const struct tak *tak, const char *id)
{
	if (str_starts(id, "woorden."))
		boom_fault(boom, tak, SWV_EUNKNOWN, "naam in woorden", tak->naam,
		    woord_nearest(tak->naam));
	else
		boom_fault(boom, tak, SWV_EUNKNOWN, "instelling", id, instelling_nearest(id));
}

static void lees_instelling(
    struct boom *boom, const struct tak *tak, const char *boven, struct gelezenen *alle);

/* A norm in parts: { termijn = …; verlenging = …; termijnenwet = …; } */
static void
lees_norm(struct boom *boom, const struct tak *tak, const char *id, struct gelezenen *alle)
{
	struct str wat = { 0 };

	for (size_t i = 0; i < tak->n; i++)
		lees_instelling(boom, &tak->takken[i], id, alle);
	if (!tak_find(tak, "termijn")) {
		str_addf(&wat, "de norm \"%s\"", tak->naam);
		boom_fault(boom, tak, SWV_EABSENT, wat.s, "termijn", NULL);
	}
	str_fini(&wat);
}

static void
lees_instelling(struct boom *boom, const struct tak *tak, const char *boven, struct gelezenen *alle)
{
	const struct field *field;
	struct str id = { 0 };
	struct value v;

	str_addf(&id, "%s.%s", boven, tak->naam);
	field = instelling_find(id.s);
	if (!field) {
		unknown_instelling(boom, tak, id.s);
	} else if (field->notatie == NOTATIE_NORM && tak->soort == TAK_GROEP &&
		   !strchr(boven, '.')) {
		lees_norm(boom, tak, id.s, alle);
	} else if (lees_waarde(boom, tak, field, &v)) {
		add_instelling(id.s, tak, field, &v, alle);
		value_fini(&v);
	}
	str_fini(&id);
}

static void
controleer_instellingen(struct boom *boom)
{
	const struct field *field;

	for (size_t i = 0; (field = instelling_required(i)); i++) {
		const char *punt = strchr(field->name, '.');
		char *naam = mem_strndup(field->name, (size_t)(punt - field->name));
		const struct tak *groep = tak_find(&boom->wortel, naam);
		const struct tak *tak = groep ? tak_find(groep, punt + 1) : NULL;
		struct str wat = { 0 };

		str_addf(&wat, "de groep \"%s\"", naam);
		if (!tak || (tak->soort == TAK_TEKST && !*tak->tekst))
			boom_fault(boom, groep, SWV_EABSENT, wat.s, punt + 1, NULL);
		str_fini(&wat);
		free(naam);
	}
}

/* ---- lists ---- */

static void
lees_element(
    struct boom *boom, const struct tak *tak, const struct kind *kind, struct gelezenen *alle)
{
	struct rec *rec;

	if (kind == &kind_formuliersoort) { /* more than one record */
		formulier_lees(boom, tak, alle);
		return;
	}
	if (tak->soort != TAK_GROEP) {
		boom_fault(boom, tak, SWV_ETYPE, kind->label, tak_soort_naam(tak->soort),
		    tak_soort_naam(TAK_GROEP));
		return;
	}
	rec = rec_uit_bestand(kind);
	controleer_rec(boom, tak, rec, lees_rec(boom, tak, NULL, 0, rec));
	VEC_ADD(alle->items, alle->n, alle->cap) = (struct gelezen){ rec, tak };
}

static void
lees_groep(struct boom *boom, const struct tak *tak, struct gelezenen *alle)
{
	const struct kind *kind = kind_of_lijst(tak->naam);

	if (kind && boom_expect(boom, tak, TAK_LIJST)) {
		for (size_t i = 0; i < tak->n; i++)
			lees_element(boom, &tak->takken[i], kind, alle);
	} else if (instelling_is_groep(tak->naam) && boom_expect(boom, tak, TAK_GROEP)) {
		for (size_t i = 0; i < tak->n; i++)
			lees_instelling(boom, &tak->takken[i], tak->naam, alle);
	} else if (!kind && !instelling_is_groep(tak->naam)) {
		boom_fault(boom, tak, SWV_EUNKNOWN, "groep", tak->naam,
		    str_nearest(tak->naam, n_groepen(), groep_naam, NULL));
	}
}

/* ---- the whole ---- */

struct verwijzer {
	struct boom *boom;
	const struct idlijst *ids;
};

static void
controleer_verwijzing(const struct field *field, const char *id, const struct tak *tak, void *arg)
{
	const struct verwijzer *v = arg;

	if (!idlijst_has(v->ids, field->to, id))
		boom_fault(v->boom, tak, SWV_EREFERENCE, field->label, id,
		    idlijst_nearest(v->ids, field->to, id));
}

static void
controleer_samenhang(struct boom *boom, const struct gelezenen *alle)
{
	struct idlijst ids;
	struct verwijzer v = { boom, &ids };

	idlijst_from(alle, &ids);
	idlijst_dubbel(&ids, WIE_KINDS, boom);
	for (size_t i = 0; i < alle->n; i++)
		elke_verwijzing(&alle->items[i], controleer_verwijzing, &v);
	idlijst_fini(&ids);
}

char *
organisatie_beside(const char *path, const char *naam)
{
	char *real = realpath(path, NULL), *slash = real ? strrchr(real, '/') : NULL;
	struct str out = { 0 };

	if (*naam != '/' && slash)
		str_addn(&out, real, (size_t)(slash - real) + 1);
	str_add(&out, naam);
	free(real);
	return str_take(&out);
}

static char *
kenmerk_of(const struct boom *boom)
{
	struct str kenmerk = { 0 };

	str_addf(&kenmerk, "%016" PRIx64, boom->bron.kenmerk);
	return str_take(&kenmerk);
}

static void
fill(const char *path, const struct boom *boom, struct organisatie *out)
{
	struct instellingen inst;

	instellingen_from_recs(&out->rows, &inst);
	out->kenmerk = kenmerk_of(boom);
	out->bestand = realpath(path, NULL);
	if (!out->bestand)
		out->bestand = mem_strdup(path);
	out->database = organisatie_beside(path, instelling_text(&inst, "opslag.bestand"));
	instellingen_fini(&inst);
}

enum swv_err
organisatie_read(const char *path, struct faults *faults, struct organisatie *out)
{
	struct gelezenen alle = { 0 };
	struct boom boom;
	enum swv_err err = boom_read(path, faults, &boom);

	*out = (struct organisatie){ 0 };
	if (err)
		goto out;
	for (size_t i = 0; i < boom.wortel.n; i++)
		lees_groep(&boom, &boom.wortel.takken[i], &alle);
	controleer_instellingen(&boom);
	controleer_samenhang(&boom, &alle);
	err = boom_result(&boom);
	for (size_t i = 0; i < alle.n; i++)
		recs_add(&out->rows, alle.items[i].rec);
	if (err)
		recs_fini(&out->rows);
	else
		fill(path, &boom, out);
out:
	free(alle.items);
	boom_fini(&boom);
	return err;
}

void
organisatie_fini(struct organisatie *org)
{
	recs_fini(&org->rows);
	free(org->bestand);
	free(org->database);
	free(org->kenmerk);
	*org = (struct organisatie){ 0 };
}

/* The path that the group opslag gives by this name, or NULL. */
static char *
path_of(const char *path, const struct boom *boom, const char *naam)
{
	const struct tak *groep = tak_find(&boom->wortel, "opslag");
	const struct tak *tak = groep ? tak_find(groep, naam) : NULL;

	return tak && tak->soort == TAK_TEKST && *tak->tekst ? organisatie_beside(path, tak->tekst)
							     : NULL;
}

enum swv_err
organisatie_look(const char *path, struct faults *faults, struct organisatie_blik *out)
{
	struct boom boom;
	enum swv_err err = boom_read(path, faults, &boom);

	*out = (struct organisatie_blik){ 0 };
	if (!err) {
		out->database = path_of(path, &boom, "bestand");
		if (!out->database)
			out->database =
			    organisatie_beside(path, instelling_find("opslag.bestand")->initial);
		out->sleutels = path_of(path, &boom, "sleutels");
		out->kenmerk = kenmerk_of(&boom);
	}
	boom_fini(&boom);
	return err;
}

void
organisatie_blik_fini(struct organisatie_blik *blik)
{
	free(blik->database);
	free(blik->sleutels);
	free(blik->kenmerk);
	*blik = (struct organisatie_blik){ 0 };
}
