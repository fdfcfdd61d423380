/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/export/blad.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/export/csv_schrijf.h"
#include "swv/export/xlsx.h"

void
blad_fini(struct blad *blad)
{
	for (size_t i = 0; i < blad->n; i++)
		for (size_t k = 0; k < BLAD_KOLOMMEN; k++)
			free(blad->rijen[i].cellen[k]);
	free(blad->rijen);
	*blad = (struct blad){ 0 };
}

void
blad_rij(struct blad *blad, bool kop, unsigned invullen, const char *const cellen[BLAD_KOLOMMEN])
{
	struct bladrij rij = { .kop = kop, .invullen = invullen };

	for (size_t k = 0; k < BLAD_KOLOMMEN; k++)
		rij.cellen[k] = cellen[k] && *cellen[k] ? mem_strdup(cellen[k]) : NULL;
	VEC_ADD(blad->rijen, blad->n, blad->cap) = rij;
}

enum swv_err
blad_csv(const struct blad *blad, bool raw, struct export_sink sink)
{
	struct str out = { 0 };
	enum swv_err err;

	csv_schrijf_begin(raw, &out);
	for (size_t i = 0; i < blad->n; i++)
		for (size_t k = 0; k < BLAD_KOLOMMEN; k++) {
			const char *cel = blad->rijen[i].cellen[k];

			csv_schrijf_cel(cel ? cel : "", k == 0, raw, &out);
			if (k + 1 == BLAD_KOLOMMEN)
				csv_schrijf_eind(&out);
		}
	err = sink.write(str_get(&out), out.len, sink.arg);
	str_fini(&out);
	return err;
}

enum swv_err
blad_xlsx(const struct blad *blad, const char *map, struct export_sink sink, struct fault *fault)
{
	struct xlsx *x;
	enum swv_err err = xlsx_open(blad->naam, map, fault, &x);

	if (err)
		return err;
	for (size_t k = 0; k < BLAD_KOLOMMEN; k++)
		xlsx_breedte(x, k, blad->breedte[k]);
	xlsx_zet_vast(x, 1);
	for (size_t i = 0; i < blad->n; i++)
		for (size_t k = 0; k < BLAD_KOLOMMEN; k++) {
			const struct bladrij *rij = &blad->rijen[i];
			bool in = rij->invullen & (1U << k);

			if (rij->cellen[k] || in)
				xlsx_tekst(x, i, k, rij->cellen[k] ? rij->cellen[k] : "",
				    in         ? XLSX_INVULLEN
				    : rij->kop ? XLSX_VET
					       : XLSX_GEWOON);
		}
	return xlsx_sluit(&x, sink, fault);
}
