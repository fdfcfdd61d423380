/* SPDX-License-Identifier: EUPL-1.2 */
/* What a child, or who speaks for it, may ask. */
#include "swv/tui/dossierdaad.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/dossier.h"
#include "swv/service/privacy.h"
#include "swv/service/toegang.h"
#include "swv/tui/app.h"
#include "swv/tui/dialoog.h"
#include "swv/tui/tekstblad.h"

void
dossierdaad_inzage(struct tui *tui, const char *nummer)
{
	struct privacy_inzage p;
	struct fault fault = { 0 };
	struct str title = { 0 }, text = { 0 };

	if (privacy_inzage(app_session(tui), nummer, &fault, &p)) {
		tui_fault(tui, &fault);
		return;
	}
	privacy_inzage_tekst(app_session(tui), &p, &text);
	str_addf(&title, "%s · inzage", nummer);
	tekstblad_open(tui, NULL, NULL, title.s, text.s);
	privacy_inzage_fini(&p);
	str_fini(&title);
	str_fini(&text);
}

/* Typed again, exactly; the caller tells nothing more when it was not. */
static bool
number_again(struct tui *tui, const char *nummer)
{
	char *typed = NULL;
	bool same =
	    dialoog_line(tui, "Wissen kan niet ongedaan worden gemaakt", "Nummer", 20, &typed);

	if (same && !(same = str_eq(typed, nummer)))
		tui_complain(tui, "Dat is niet %s; er is niets gewist.", nummer);
	free(typed);
	return same;
}

/* Whether it is before the term, and why all the same; *reden is owned. */
static bool
ask_reason(struct tui *tui, const char *nummer, bool *verzoek, char **reden)
{
	struct session *s = app_session(tui);
	struct fault fault = { 0 };
	struct rec *rec = NULL;

	*reden = NULL;
	*verzoek = privacy_mag_wissen(s, nummer, false, &fault, &rec) != SWV_OK;
	rec_free(&rec);
	if (!*verzoek)
		return true;
	if (privacy_mag_wissen(s, nummer, true, NULL, &rec))
		return tui_fault(tui, &fault), false;
	rec_free(&rec);
	return dialoog_line(tui, "De bewaartermijn loopt nog. Wie vroeg erom (geen namen)?",
		   "Reden", 200, reden) &&
	       **reden;
}

/* Also how long it is still in copies. */
static void
tell_wiped(struct tui *tui, enum swv_err err, const struct fault *fault)
{
	struct recs copies = { 0 };
	swv_date last = DATE_NONE;
	struct str said = { 0 };
	char day[DATUM_MAX];

	str_add(&said, "Gewist is wie het kind is.");
	if (!privacy_kopieen(app_session(tui), NULL, &copies))
		for (size_t i = 0; i < copies.n; i++)
			if (last == DATE_NONE || rec_date(copies.items[i], "dag") > last)
				last = rec_date(copies.items[i], "dag");
	if (last != DATE_NONE)
		str_addf(&said, " In een kopie staat het nog tot %s.", datum_toon(last, day));
	app_done(tui, err, fault, said.s);
	recs_fini(&copies);
	str_fini(&said);
}

void
dossierdaad_wis(struct tui *tui, const char *nummer)
{
	struct session *s = app_session(tui);
	char *id = mem_strdup(nummer), *reden = NULL; /* the page may go meanwhile */
	struct fault fault = { 0 };
	struct wis_telling n;
	bool verzoek;

	if (ask_reason(tui, id, &verzoek, &reden) && number_again(tui, id)) {
		enum swv_err err = privacy_wis(s, id, verzoek, reden ? reden : "", &fault, &n);

		if (!err)
			err = privacy_ruim_op(s, &fault);
		tell_wiped(tui, err, &fault);
	}
	free(reden);
	free(id);
}

bool
dossierdaad_zonder_lezen(struct tui *tui, const char *nummer)
{
	struct session *s = app_session(tui);
	const struct kind *kind = dossier_kind(nummer);
	bool inzage = kind && !session_mag(s, RECHT_INZAGE, kind, NULL);
	bool wissen = kind && !session_mag(s, RECHT_WISSEN, kind, NULL);
	struct keuzen list = { 0 };
	struct str title = { 0 };
	char *id = NULL;

	if ((!inzage && !wissen) || !session_mag(s, RECHT_LEZEN, kind, NULL))
		return false;
	if (inzage)
		keuzen_add(&list, "inzage", "Inzage: alles lezen, omdat iemand erom vraagt", NULL);
	if (wissen)
		keuzen_add(&list, "wissen", "Wissen wie het kind is", NULL);
	str_addf(&title, "Wat wilt u met dossier %s?", nummer);
	if (dialoog_choose(tui, title.s, &list, NULL, &id))
		(str_eq(id, "inzage") ? dossierdaad_inzage : dossierdaad_wis)(tui, nummer);
	keuzen_fini(&list);
	str_fini(&title);
	free(id);
	return true;
}
