/* SPDX-License-Identifier: EUPL-1.2 */
/* What the program fills in of a temporary place, and the facts that cannot be. */
#include "swv/service/dossier.h"

#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/dossierstap.h"
#include "swv/model/kinds.h"
#include "swv/model/plaatsing.h"
#include "swv/store/lijst.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

#define BEGIN "aangevraagd"

/* Days that have been; the first and last of a place may be days to come. */
#define FACTS "ontvangen_op wachtlijst_op verlengd_op einde_op vervolg_op wacht_sinds"

static const struct dossier_feit feiten[] = {
	{ "wachtlijst", "wachtlijst_op", "aangevraagd" },
	{ "geplaatst", "van", "aangevraagd wachtlijst" },
	{ "verlengd", "verlengd_op", "geplaatst" },
	{ "beeindigd", "einde_op", "geplaatst verlengd" },
	{ 0 },
};

/* ---- the status and the facts ---- */

/* Who was placed for longer and is there after all, is there for longer. */
static void
follow_extension(const struct rec *before, struct rec *rec)
{
	if (before && str_eq(rec_text(rec, "status"), "geplaatst") && rec_has(rec, "verlengd_op") &&
	    !rec_changed(before, rec, "verlengd_op"))
		rec_set_text(rec, "status", "verlengd");
}

/* Each fact with the statuses that it cannot stand beside. */
static enum swv_err
check_status(const struct rec *rec, struct fault *fault)
{
	static const struct {
		const char *feit, *niet, *zin, *doe;
	} rows[] = {
		{ "van", "aangevraagd wachtlijst vervallen",
		    "Er staat een eerste dag, dus het kind is geplaatst",
		    "kies een latere status, of maak Van leeg" },
		{ "verlengd_op", "aangevraagd wachtlijst geplaatst vervallen",
		    "Er staat wanneer de plaatsing is verlengd",
		    "kies verlengd, of maak Verlengd op leeg" },
		{ "einde_op", "aangevraagd wachtlijst geplaatst verlengd vervallen",
		    "Er staat een einde, dus de plaatsing is beëindigd",
		    "kies beëindigd, of maak Einde op leeg" },
	};

	for (size_t i = 0; i < COUNT(rows); i++)
		if (rec_has(rec, rows[i].feit) &&
		    str_in_words(rows[i].niet, rec_text(rec, "status")))
			return fault_set(
			    fault, SWV_EIMPOSSIBLE, "Status", rows[i].zin, rows[i].doe);
	return SWV_OK;
}

/* ---- how long ---- */

/* A last day that was left as it was, and was the longest that might be, goes along with the first. */
static void
follow_last(const struct kalenderregels *regels, const struct rec *soort, const struct rec *before,
    struct rec *rec)
{
	bool longest =
	    before && rec_has(before, "tot") && !rec_changed(before, rec, "tot") &&
	    !rec_changed(before, rec, "soort") && rec_changed(before, rec, "van") &&
	    rec_date(before, "tot") == plaatsing_laatste(regels, soort, rec_date(before, "van"));

	if (before && !rec_has(rec, "van") && !rec_changed(before, rec, "tot"))
		rec_set_none(rec, "tot");
	if (rec_has(rec, "van") && (longest || !rec_has(rec, "tot")))
		rec_set_date(rec, "tot", plaatsing_laatste(regels, soort, rec_date(rec, "van")));
}

/* That it was made longer tells what came after the first term, not what comes after this. */
static void
follow_longer(const struct kalenderregels *regels, const struct rec *soort,
    const struct rec *before, struct rec *rec)
{
	if (!rec_has(rec, "verlengd_op")) {
		if (before && !rec_changed(before, rec, "verlengd_tot"))
			rec_set_none(rec, "verlengd_tot");
		return;
	}
	if (!rec_has(rec, "verlengd_tot"))
		rec_set_date(rec, "verlengd_tot",
		    plaatsing_verlengbaar(regels, soort, rec_date(rec, "tot")));
	if (before && !rec_has(before, "verlengd_op") && !rec_changed(before, rec, "vervolg_op"))
		rec_set_none(rec, "vervolg_op");
}

/* What comes after is known once it has come. */
static void
follow_end(const struct rec *before, struct rec *rec)
{
	if (rec_has(rec, "einde_op") && !rec_has(rec, "vervolg_op") &&
	    rec_changed(before, rec, "einde_op"))
		rec_set_date(rec, "vervolg_op", rec_date(rec, "einde_op"));
}

/* "OPDC duurt hoogstens 6 maanden: vul een dag in tot en met 28-02-2027". */
static enum swv_err
refuse_length(const struct rec *soort, const char *label, const char *wat, const char *veld,
    const char *tot, swv_date day, struct fault *fault)
{
	struct str zin = { 0 }, doe = { 0 };
	char buf[DATUM_MAX];

	str_addf(&zin, "%s %s %s", rec_title(soort), wat, rec_text(soort, veld));
	str_addf(&doe, "vul een dag in %s %s", tot, datum_toon(day, buf));
	fault_set(fault, SWV_EIMPOSSIBLE, label, zin.s, doe.s);
	str_fini(&zin);
	str_fini(&doe);
	return SWV_EIMPOSSIBLE;
}

/* Seed 004, half a year at most; seed 003, 11.4.2, ten weeks at least.  What ended sooner says why
 * (stap_arrangement.c). */
static enum swv_err
check_length(const struct kalenderregels *regels, const struct rec *soort, const struct rec *rec,
    struct fault *fault)
{
	swv_date van = rec_date(rec, "van"), tot = rec_date(rec, "tot"),
		 most = plaatsing_laatste(regels, soort, van),
		 least = plaatsing_minstens(regels, soort, van);

	if (van == DATE_NONE || tot == DATE_NONE || tot < van)
		return SWV_OK; /* the kind tells of what is turned round */
	if (most != DATE_NONE && tot > most)
		return refuse_length(
		    soort, "Tot en met", "duurt hoogstens", "duur", "tot en met", most, fault);
	if (least != DATE_NONE && tot < least)
		return refuse_length(
		    soort, "Tot en met", "duurt ten minste", "minimaal", "vanaf", least, fault);
	return SWV_OK;
}

/* Seed 004: once, and by half a year at most. */
static enum swv_err
check_longer(const struct kalenderregels *regels, const struct rec *soort, const struct rec *before,
    const struct rec *rec, swv_date today, struct fault *fault)
{
	swv_date tot = rec_date(rec, "tot"), verlengd_tot = rec_date(rec, "verlengd_tot"),
		 most = plaatsing_verlengbaar(regels, soort, tot);
	struct str zin = { 0 };

	if (!rec_has(rec, "verlengd_op") && verlengd_tot == DATE_NONE)
		return SWV_OK;
	if (!rec_has(rec, "verlengd_op"))
		return fault_set(fault, SWV_EREQUIRED, "Verlengd op", NULL,
		    "vul in wanneer tot verlengen is besloten");
	if (tot == DATE_NONE)
		return fault_set(fault, SWV_EIMPOSSIBLE, "Verlengd op",
		    "Wat geen laatste dag heeft, wordt niet verlengd", "vul eerst Tot en met in");
	if (!rec_has(soort, "verlenging")) {
		str_addf(&zin, "%s wordt niet verlengd", rec_title(soort));
		fault_set(fault, SWV_EIMPOSSIBLE, "Verlengd op", zin.s,
		    "beëindig de plaatsing, of vraag een andere aan");
		str_fini(&zin);
		return SWV_EIMPOSSIBLE;
	}
	if (before && rec_has(before, "verlengd_tot") && rec_has(before, "verlengd_op") &&
	    rec_date(before, "verlengd_op") < today && rec_changed(before, rec, "verlengd_tot") &&
	    verlengd_tot > rec_date(before, "verlengd_tot"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Verlengd tot en met",
		    "De plaatsing is al verlengd, en dat gaat eenmaal",
		    "beëindig haar; was de dag verkeerd, maak de verlenging dan eerst leeg");
	if (most != DATE_NONE && verlengd_tot > most)
		return refuse_length(soort, "Verlengd tot en met", "wordt verlengd met hoogstens",
		    "verlenging", "tot en met", most, fault);
	return SWV_OK;
}

/* Fills in and checks what the kind of place says of its length. */
static enum swv_err
follow_soort(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	const struct kalenderregels *regels = &werk->session->regels.kalender;
	struct rec *soort = NULL;
	enum swv_err err = SWV_OK;

	if (rec_has(rec, "soort"))
		err = store_find(werk->session->store, &kind_plaatsingsoort, rec_text(rec, "soort"),
		    fault, &soort);
	if (!err && soort) {
		follow_last(regels, soort, before, rec);
		follow_longer(regels, soort, before, rec);
		err = check_length(regels, soort, rec, fault);
	}
	if (!err && soort)
		err =
		    check_longer(regels, soort, before, rec, session_vandaag(werk->session), fault);
	rec_free(&soort);
	return err;
}

/* ---- the whole ---- */

enum swv_err
plaatsing_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	swv_date today = session_vandaag(werk->session);
	enum swv_err err = dossier_begin(werk, before, rec, fault);
	bool chosen = dossier_kiest(before, rec, BEGIN);

	if (err)
		return err;
	dossier_volg_stap(before, rec);
	follow_extension(before, rec);
	if (rec_has(rec, "verlengd_tot") && rec_changed(before, rec, "verlengd_tot") &&
	    !rec_has(rec, "verlengd_op") && !rec_has(rec, "einde_op"))
		rec_set_date(rec, "verlengd_op", today);
	dossier_volg_feiten(before, rec, feiten, BEGIN, today);
	follow_end(before, rec);
	dossier_volg_einde(rec, today);
	err = dossier_check_geweest(before, rec, FACTS, today, fault);
	if (!err)
		err = dossierstap_check(chosen ? before : NULL, rec, fault);
	if (!err)
		err = check_status(rec, fault);
	if (!err)
		err = follow_soort(werk, before, rec, fault);
	if (!err)
		err = voorziening_let_op(werk, before, rec, fault);
	return err ? err : dossier_eind(werk, before, rec, fault);
}
