/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/config/demobestand.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/config/lezer.h"

enum { PLANNEN, GEREED, VANAF, N_VELDEN };
enum { SOORT, BESTAND, N_INVOER };

static const struct field velden[N_VELDEN] = {
	[PLANNEN] = { .name = "plannen",
	    .label = "Plannen",
	    .type = FIELD_LIST,
	    .help = "De planbestanden, in de volgorde waarin ze worden gelezen." },
	[GEREED] = { .name = "gereed",
	    .label = "Gereed",
	    .type = FIELD_INT,
	    .max = 100,
	    .help = "Hoeveel van de honderd zaken van voor vandaag zijn afgevinkt." },
	[VANAF] = { .name = "vanaf",
	    .label = "Vanaf",
	    .type = FIELD_TEXT,
	    .notatie = NOTATIE_DATUM,
	    .help = "De eerste dag waarop het voorbeeld te zien is." },
};

static const struct field invoer_velden[N_INVOER] = {
	[SOORT] = { .name = "soort",
	    .label = "Soort",
	    .type = FIELD_TEXT,
	    .help = "Het soort dat in het bestand staat." },
	[BESTAND] = { .name = "bestand",
	    .label = "Bestand",
	    .type = FIELD_TEXT,
	    .help = "Het CSV-bestand naast het voorbeeld." },
};

static const char *
veld_naam(size_t i, const void *unused)
{
	(void)unused;
	return i < N_VELDEN ? velden[i].name : "invoer";
}

static const char *
invoer_naam(size_t i, const void *unused)
{
	(void)unused;
	return invoer_velden[i].name;
}

/* The keys of one group of the list into v. */
static void
lees_sleutels(struct boom *boom, const struct tak *groep, struct value v[N_INVOER])
{
	for (size_t i = 0; i < groep->n; i++) {
		const struct tak *tak = &groep->takken[i];
		size_t veld = 0;

		while (veld < N_INVOER && !str_eq(invoer_velden[veld].name, tak->naam))
			veld++;
		if (veld < N_INVOER)
			lees_waarde(boom, tak, &invoer_velden[veld], &v[veld]);
		else
			boom_fault(boom, tak, SWV_EUNKNOWN, "sleutel", tak->naam,
			    str_nearest(tak->naam, N_INVOER, invoer_naam, NULL));
	}
	for (size_t veld = 0; veld < N_INVOER; veld++)
		if (!tak_find(groep, invoer_velden[veld].name))
			boom_fault(
			    boom, groep, SWV_EABSENT, "invoer", invoer_velden[veld].name, NULL);
}

static void
lees_invoer(struct boom *boom, const struct tak *lijst, struct demobestand *out)
{
	for (size_t i = 0; i < lijst->n; i++) {
		const struct tak *groep = &lijst->takken[i];
		struct value v[N_INVOER] = { 0 };
		struct demo_invoer invoer = { 0 };
		struct fault fault = { 0 };

		if (groep->soort != TAK_GROEP) {
			boom_fault(boom, groep, SWV_ETYPE, "invoer", tak_soort_naam(groep->soort),
			    tak_soort_naam(TAK_GROEP));
			continue;
		}
		lees_sleutels(boom, groep, v);
		if (v[SOORT].s && kind_of(v[SOORT].s, &fault, &invoer.kind))
			boom_add(boom, tak_find(groep, invoer_velden[SOORT].name), &fault);
		invoer.bestand = mem_strdup(v[BESTAND].s ? v[BESTAND].s : "");
		VEC_ADD(out->invoer, out->n_invoer, out->cap_invoer) = invoer;
		for (size_t veld = 0; veld < N_INVOER; veld++)
			value_fini(&v[veld]);
	}
}

static void
lees_demo(
    struct boom *boom, const struct tak *demo, struct value v[N_VELDEN], struct demobestand *out)
{
	for (size_t i = 0; i < demo->n; i++) {
		const struct tak *tak = &demo->takken[i];
		size_t veld = 0;

		while (veld < N_VELDEN && !str_eq(velden[veld].name, tak->naam))
			veld++;
		if (veld < N_VELDEN)
			lees_waarde(boom, tak, &velden[veld], &v[veld]);
		else if (!str_eq(tak->naam, "invoer"))
			boom_fault(boom, tak, SWV_EUNKNOWN, "sleutel", tak->naam,
			    str_nearest(tak->naam, N_VELDEN + 1, veld_naam, NULL));
		else if (boom_expect(boom, tak, TAK_LIJST))
			lees_invoer(boom, tak, out);
	}
}

enum swv_err
demobestand_read(const char *path, struct faults *faults, struct demobestand *out)
{
	struct value v[N_VELDEN] = { 0 };
	struct boom boom;
	enum swv_err err = boom_read(path, faults, &boom);

	*out = (struct demobestand){ 0 };
	if (err)
		goto out;
	for (size_t i = 0; i < boom.wortel.n; i++) {
		const struct tak *tak = &boom.wortel.takken[i];

		if (!str_eq(tak->naam, "demo"))
			boom_fault(&boom, tak, SWV_EUNKNOWN, "groep", tak->naam, "demo");
		else if (boom_expect(&boom, tak, TAK_GROEP))
			lees_demo(&boom, tak, v, out);
	}
	err = boom_result(&boom);
	if (!err) {
		out->plannen = mem_strdup(v[PLANNEN].s ? v[PLANNEN].s : "");
		out->gereed = (int)v[GEREED].i;
		if (!v[VANAF].s || !date_parse_iso(v[VANAF].s, &out->vanaf))
			out->vanaf = DATE_NONE;
	} else {
		demobestand_fini(out);
	}
out:
	for (size_t i = 0; i < N_VELDEN; i++)
		value_fini(&v[i]);
	boom_fini(&boom);
	return err;
}

void
demobestand_fini(struct demobestand *demo)
{
	for (size_t i = 0; i < demo->n_invoer; i++)
		free(demo->invoer[i].bestand);
	free(demo->invoer);
	free(demo->plannen);
	*demo = (struct demobestand){ 0 };
}
