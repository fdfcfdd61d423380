/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/dossierstap.h"

/*
 * The way through (seed 004, programmalijn schoolaanwezigheid): reported, one
 * plan, guidance, more power where it gets stuck, back to school, a while of
 * aftercare.  Back to school and closed can come from anywhere.
 */
const struct dossierstap stappen_thuiszitter[] = {
	{ "signaal", "gemeld", "Gemeld bij leerplicht en swv", "gemeld_op leerplicht_op",
	    "gemeld_op", NULL },
	{ "gemeld", "plan", "Er is een plan van aanpak", "plan_op", "plan_op", NULL },
	{ "gemeld plan opgeschaald", "begeleiding", "In begeleiding", NULL, NULL, NULL },
	{ "gemeld plan begeleiding", "opgeschaald", "Opgeschaald", "escalatiestap wacht_op", NULL,
	    NULL },
	{ DOSSIER_THUIS, "hervat", "Weer onderwijs", "hervat_op", "hervat_op", NULL },
	{ "hervat", "nazorg", "In nazorg", NULL, NULL, NULL },
	{ "hervat nazorg", "gesloten", "Gesloten", "uitkomst", NULL, NULL },
	{ DOSSIER_THUIS, "gesloten", "Gesloten, zonder dat het onderwijs is hervat", "uitkomst",
	    NULL, NULL },
	{ "gesloten", "nazorg", "Heropend, het kind krijgt onderwijs", "hervat_op", "hervat_op",
	    "uitkomst" },
	{ "gesloten", "begeleiding", "Heropend, het kind is thuis", NULL, NULL,
	    "hervat_op uitkomst" },
	{ "hervat nazorg", "begeleiding", "Toch weer thuis", NULL, NULL, "hervat_op uitkomst" },
	{ 0 },
};
