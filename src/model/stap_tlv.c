/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/dossierstap.h"

#define BESLUIT "besluit besluit_op"

/*
 * The way through, as seed 003 (11.5) and seed 004 (extra en specialistische
 * ondersteuning) have it: checked, two experts, the commission, the decision.  EMB
 * goes past the commission; what goes back (no OPP, never completed) or is
 * withdrawn, past the experts too.  What a fact tells (a day, an advice, an
 * aanvulling that is awaited) moves the status by itself: see tlv_stand.
 */
const struct dossierstap stappen_tlv[] = {
	{ "ontvangen", "onvolledig", "Onvolledig: er moet iets worden aangevuld", NULL, NULL, NULL,
	    NULL },
	{ "ontvangen onvolledig", "compleet", "Compleet", "opp compleet_op", "opp compleet_op",
	    NULL, NULL },
	{ "compleet", "deskundige1", "Het eerste advies is er", NULL, NULL, NULL, NULL },
	{ "deskundige1", "deskundige2", "Het tweede advies is er", NULL, NULL, NULL, NULL },
	{ "deskundige2", "commissie", "Besproken in de commissie", "commissie_op", "commissie_op",
	    NULL, NULL },
	{ "commissie", "besluit", "Besluit", BESLUIT " besluit_door categorie geldig_tot", BESLUIT,
	    NULL, NULL },
	{ "deskundige2", "besluit", "Besluit zonder commissie (EMB)",
	    BESLUIT " besluit_door categorie geldig_tot", BESLUIT, NULL, "emb" },
	{ "ontvangen onvolledig compleet deskundige1 deskundige2", "besluit",
	    "Terug: buiten behandeling of ingetrokken", BESLUIT " besluit_door", BESLUIT, NULL,
	    NULL },
	{ "besluit", "verzonden", "Besluit verzonden", "verzonden_op", "verzonden_op", NULL, NULL },
	{ "verzonden", "bezwaar", "Er is bezwaar gemaakt", "bezwaar_op", "bezwaar_op", NULL, NULL },
	{ "bezwaar", "verzonden", "Er is op het bezwaar beslist",
	    "bezwaar_besluit bezwaar_besluit_op", "bezwaar_besluit bezwaar_besluit_op", NULL,
	    NULL },
	{ "verzonden", "verlopen", "Verlopen, of eerder geëindigd", "einde_reden", "einde_reden",
	    NULL, NULL },
	{ "verlopen", "verzonden", "Toch niet verlopen", NULL, NULL, "einde_op einde_reden", NULL },
	{ 0 },
};
