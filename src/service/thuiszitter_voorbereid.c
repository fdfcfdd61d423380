/* SPDX-License-Identifier: EUPL-1.2 */
/* What the program fills in of a case of a child at home, and the facts that cannot be. */
#include "swv/service/dossier.h"

#include "swv/base/str.h"
#include "swv/model/dossierstap.h"
#include "swv/model/kinds.h"
#include "swv/store/lijst.h"

#define BEGIN "signaal"

/* Days that have been. */
#define FACTS                                                                                      \
	"eerste_verzuimdag gemeld_op leerplicht_op plan_op plan_akkoord_op"                        \
	" hervat_op wacht_sinds jeugdhulp_sinds toestemming_op toestemming_weg vernieuwd_op"       \
	" toegestaan_op"

/* ---- the status and the facts ---- */

/* Where the facts lead, unless somebody chose; then the fact of that status is today. */
static void
follow_facts(const struct rec *before, struct rec *rec, swv_date today)
{
	const char *langs[THUISZITTER_STAPPEN];
	size_t n = thuiszitter_volgt(before, rec, langs);
	const char *feit = thuiszitter_feit(rec_text(rec, "status"));

	if (!dossier_kiest(before, rec, BEGIN) && n)
		rec_set_text(rec, "status", langs[n - 1]);
	else if (dossier_kiest(before, rec, BEGIN) && feit && !rec_has(rec, feit))
		rec_set_date(rec, feit, today);
}

/* A fact that proves not to be one takes its status along: true when it did. */
static bool
fall_back(const struct rec *before, struct rec *rec)
{
	const char *terug = before ? thuiszitter_terug(before, rec) : NULL;

	if (!terug ||
	    (dossier_kiest(before, rec, BEGIN) && !str_eq(rec_text(rec, "status"), terug)))
		return false;
	rec_set_text(rec, "status", terug);
	return true;
}

static enum swv_err
check_signal(const struct rec *rec, struct fault *fault)
{
	if (!str_eq(rec_text(rec, "status"), "signaal") || !rec_has(rec, "gemeld_op"))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Status",
	    "Het is al gemeld, dus het is meer dan een signaal",
	    "kies een latere status, of maak Gemeld bij swv leeg");
}

/* Nobody is left behind unseen: a case closes with schooling resumed or with an outcome. */
static enum swv_err
check_closing(const struct rec *rec, struct fault *fault)
{
	if (!str_eq(rec_text(rec, "status"), "gesloten") || rec_has(rec, "hervat_op") ||
	    rec_has(rec, "uitkomst"))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Status",
	    "Het dossier kan niet dicht zijn: er staat niet hoe het is afgelopen",
	    "vul in wanneer het kind weer onderwijs kreeg, of kies een uitkomst");
}

/* Seed 004: there is always one who is responsible. */
static enum swv_err
check_one(const struct rec *before, const struct rec *rec, struct fault *fault)
{
	if (!before || !str_eq(rec_text(rec, "status"), "begeleiding") ||
	    !rec_has(before, "verantwoordelijk") || rec_has(rec, "verantwoordelijk"))
		return SWV_OK;
	return fault_set(fault, SWV_EREQUIRED, "Verantwoordelijk", NULL,
	    "bij begeleiding is er altijd één die het plan leidt");
}

static enum swv_err
check_status(const struct rec *before, const struct rec *rec, bool fell_back, struct fault *fault)
{
	const char *langs[THUISZITTER_STAPPEN];
	size_t n;
	enum swv_err err = check_signal(rec, fault);

	if (!err)
		err = check_closing(rec, fault);
	if (!err)
		err = check_one(before, rec, fault);
	if (err || fell_back)
		return err;
	return thuiszitter_check_stap(before, rec, fault, langs, &n);
}

/* ---- what else goes together ---- */

/* Who agreed to the plan takes part in it. */
static void
follow_parents(const struct rec *before, struct rec *rec)
{
	if (rec_has(rec, "plan_akkoord_op") && rec_changed(before, rec, "plan_akkoord_op") &&
	    !rec_has(rec, "ouders_betrokken"))
		rec_set_int(rec, "ouders_betrokken", 1);
}

/* Consent has a day; what was withdrawn before that day was another. */
static void
follow_consent(const struct rec *before, struct rec *rec, swv_date today)
{
	if (rec_has(rec, "toestemming") && !rec_has(rec, "toestemming_op"))
		rec_set_date(rec, "toestemming_op", today);
	if (before && rec_has(rec, "toestemming_weg") &&
	    !rec_changed(before, rec, "toestemming_weg") &&
	    rec_changed(before, rec, "toestemming_op") &&
	    rec_date(rec, "toestemming_op") > rec_date(rec, "toestemming_weg"))
		rec_set_none(rec, "toestemming_weg");
}

/* How it was resumed goes with the return; who has all of the hours again has no number of them
 * that is less. */
static void
follow_hours(const struct rec *before, struct rec *rec)
{
	if (before && rec_has(before, "hervat_op") && !rec_has(rec, "hervat_op") &&
	    !rec_changed(before, rec, "hervat_hoe"))
		rec_set_none(rec, "hervat_hoe");
	if (before && str_eq(rec_text(rec, "hervat_hoe"), "volledig") &&
	    rec_changed(before, rec, "hervat_hoe") && !rec_changed(before, rec, "uren"))
		rec_set_none(rec, "uren");
}

/* Zij-instroom is from elsewhere. */
static enum swv_err
check_origin(const struct werk *werk, const struct rec *rec, struct fault *fault)
{
	const char *own = instelling_text(&werk->session->inst, "organisatie.code");

	if (!rec_has(rec, "uit_swv") || !str_eq(rec_text(rec, "uit_swv"), own))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Uit swv", "Dat is het eigen samenwerkingsverband",
	    "vul het in als het kind van een ander kwam, of laat het leeg");
}

/* The ground is one of this kind of absence (soorten in the association file). */
static enum swv_err
check_ground(
    struct werk *werk, const struct rec *before, const struct rec *rec, struct fault *fault)
{
	const struct field *f = &rec->kind->fields[kind_field(rec->kind, "soort")];
	struct rec *grond = NULL;
	struct str what = { 0 };
	enum swv_err err = SWV_OK;

	if (!rec_has(rec, "grond") || !rec_has(rec, "soort") ||
	    (!rec_changed(before, rec, "grond") && !rec_changed(before, rec, "soort")))
		return SWV_OK;
	err = store_find(werk->session->store, &kind_grond, rec_text(rec, "grond"), fault, &grond);
	if (!err && grond && rec_has(grond, "soorten") &&
	    !list_has(rec_text(grond, "soorten"), rec_text(rec, "soort"))) {
		str_addf(&what, "De grond \"%s\" past niet bij %s", rec_title(grond),
		    field_choice(f, rec_text(rec, "soort"))->label);
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Grond", what.s,
		    "kies een andere grond, of een andere soort");
	}
	str_fini(&what);
	rec_free(&grond);
	return err;
}

/* Seed 004: no thuiszitter is verwijtbaar; one that is, is told why. */
static void
remind_reason(struct session *s, const struct rec *before, const struct rec *rec)
{
	if (rec_has(rec, "verklaarbaar") && !rec_bool(rec, "verklaarbaar") &&
	    rec_changed(before, rec, "verklaarbaar") && !rec_has(rec, "verklaring"))
		session_let_op(s, "Bij verwijtbaar hoort een reden: vul Waarom in.");
}

/* ---- the whole ---- */

enum swv_err
thuiszitter_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	swv_date today = session_vandaag(werk->session);
	enum swv_err err = dossier_begin(werk, before, rec, fault);
	bool fell_back;

	if (err)
		return err;
	if (!rec_has(rec, "status"))
		rec_set_text(rec, "status", BEGIN);
	dossier_volg_stap(before, rec);
	follow_facts(before, rec, today);
	fell_back = fall_back(before, rec);
	dossier_volg_einde(rec, today);
	follow_parents(before, rec);
	follow_consent(before, rec, today);
	follow_hours(before, rec);
	err = dossier_check_geweest(before, rec, FACTS, today, fault);
	if (!err)
		err = check_status(before, rec, fell_back, fault);
	if (!err)
		err = check_origin(werk, rec, fault);
	if (!err)
		err = check_ground(werk, before, rec, fault);
	remind_reason(werk->session, before, rec);
	return err ? err : dossier_eind(werk, before, rec, fault);
}
