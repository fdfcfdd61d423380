/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/dossierstap.h"

#include "swv/base/str.h"

/*
 * The way through (seed 004, programmalijn schoolaanwezigheid): reported, one
 * plan, guidance, more power where it gets stuck, back to school, a while of
 * aftercare.  Back to school and closed can come from anywhere.
 */
const struct dossierstap dossierstappen[] = {
	{ "signaal", "gemeld", "Gemeld bij leerplicht en swv", "gemeld_op leerplicht_op", NULL },
	{ "gemeld", "plan", "Er is een plan van aanpak", "plan_op", NULL },
	{ "gemeld plan opgeschaald", "begeleiding", "In begeleiding", NULL, NULL },
	{ "gemeld plan begeleiding", "opgeschaald", "Opgeschaald", "escalatiestap wacht_op", NULL },
	{ DOSSIER_THUIS, "hervat", "Weer onderwijs", "hervat_op", NULL },
	{ "hervat", "nazorg", "In nazorg", NULL, NULL },
	{ "hervat nazorg", "gesloten", "Gesloten", "uitkomst", NULL },
	{ DOSSIER_THUIS, "gesloten", "Gesloten, zonder dat het onderwijs is hervat", "uitkomst",
	    NULL },
	{ "gesloten", "nazorg", "Heropend, het kind krijgt onderwijs", "hervat_op", "uitkomst" },
	{ "gesloten", "begeleiding", "Heropend, het kind is thuis", NULL, "hervat_op uitkomst" },
	{ "hervat nazorg", "begeleiding", "Toch weer thuis", NULL, "hervat_op uitkomst" },
	{ 0 },
};

bool
dossierstap_kan(const struct dossierstap *stap, const char *status)
{
	return str_in_words(stap->van, status);
}

void
dossierstap_doe(const struct dossierstap *stap, struct rec *dossier, swv_date vandaag)
{
	const struct kind *kind = dossier->kind;

	rec_set_text(dossier, "status", stap->naar);
	for (size_t i = 0; i < kind->n_fields; i++) {
		const struct field *f = &kind->fields[i];

		if (stap->wist && str_in_words(stap->wist, f->name))
			rec_set_none(dossier, f->name);
		if (stap->velden && str_in_words(stap->velden, f->name) && f->type == FIELD_DATE &&
		    !rec_has(dossier, f->name))
			rec_set_date(dossier, f->name, vandaag);
	}
}
