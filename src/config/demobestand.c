/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/config/demobestand.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/config/lezer.h"

enum { PLANNEN, GEREED, N_VELDEN };

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
};

static const char *
veld_naam(size_t i, const void *unused)
{
	(void)unused;
	return velden[i].name;
}

static void
lees_demo(struct boom *boom, const struct tak *demo, struct value v[N_VELDEN])
{
	for (size_t i = 0; i < demo->n; i++) {
		const struct tak *tak = &demo->takken[i];
		size_t veld = 0;

		while (veld < N_VELDEN && !str_eq(velden[veld].name, tak->naam))
			veld++;
		if (veld < N_VELDEN)
			lees_waarde(boom, tak, &velden[veld], &v[veld]);
		else
			boom_fault(boom, tak, SWV_EUNKNOWN, "sleutel", tak->naam,
			    str_nearest(tak->naam, N_VELDEN, veld_naam, NULL));
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
			lees_demo(&boom, tak, v);
	}
	err = boom_result(&boom);
	if (!err) {
		out->plannen = mem_strdup(v[PLANNEN].s ? v[PLANNEN].s : "");
		out->gereed = (int)v[GEREED].i;
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
	free(demo->plannen);
	*demo = (struct demobestand){ 0 };
}
