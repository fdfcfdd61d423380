/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/dossierstap.h"

/*
 * Seed 003, 11.4: asked for, granted or not, evaluated, ended.  Longer is no step:
 * that is another last day.
 */
const struct dossierstap stappen_arrangement[] = {
	{ "aangevraagd", "loopt", "Toegekend", "niveau route bedrag besluit_op van", "besluit_op",
	    NULL, NULL },
	{ "aangevraagd", "afgewezen", "Afgewezen of ingetrokken", "besluit besluit_op",
	    "besluit besluit_op", NULL, NULL },
	{ "loopt", "beeindigd", "Beëindigd", "einde_op evaluatie", "einde_op", NULL, NULL },
	{ "beeindigd", "loopt", "Heropend, het gaat toch verder", NULL, NULL, "einde_op", NULL },
	{ "afgewezen", "aangevraagd", "Heropend, er komt een nieuw besluit", NULL, NULL,
	    "besluit besluit_op", NULL },
	{ 0 },
};

/*
 * Seed 004, general targets: a place for a while, made longer once at most; before
 * it, when there is none, the waiting list.
 */
const struct dossierstap stappen_plaatsing[] = {
	{ "aangevraagd", "wachtlijst", "Op de wachtlijst", "voorziening wachtlijst_op",
	    "wachtlijst_op", NULL, NULL },
	{ "aangevraagd wachtlijst", "geplaatst", "Geplaatst", "voorziening van", "van", NULL,
	    NULL },
	{ "geplaatst", "verlengd", "Verlengd", "verlengd_op", "verlengd_op", NULL, NULL },
	{ "geplaatst verlengd", "beeindigd", "Beëindigd", "einde_op einde_reden",
	    "einde_op einde_reden", NULL, NULL },
	{ "aangevraagd wachtlijst", "vervallen", "Vervallen, er komt geen plaatsing", NULL, NULL,
	    NULL, NULL },
	{ "beeindigd", "geplaatst", "Heropend, het kind is er nog", NULL, NULL,
	    "einde_op einde_reden", NULL },
	{ "beeindigd", "verlengd", "Heropend, het kind is er nog, verlengd", NULL, NULL,
	    "einde_op einde_reden", NULL },
	{ "vervallen", "aangevraagd", "Heropend", NULL, NULL, "wachtlijst_op", NULL },
	{ 0 },
};
