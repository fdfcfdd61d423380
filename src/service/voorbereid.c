/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/voorbereid.h"

#include <stdio.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/periodes.h"
#include "swv/model/schooljaar.h"
#include "swv/service/actie_voorbereid.h"
#include "swv/service/budget.h"
#include "swv/service/dossier.h"
#include "swv/service/formulier.h"
#include "swv/service/gesprek.h"
#include "swv/service/indicator.h"
#include "swv/service/nummer.h"
#include "swv/service/rechten_van.h"
#include "swv/service/reeks.h"
#include "swv/service/telling_voorbereid.h"
#include "swv/service/toegang_voorbereid.h"
#include "swv/service/vergadering.h"
#include "swv/service/vink.h"
#include "swv/store/boom.h"
#include "swv/store/lijst.h"

enum swv_err
voorbereid_status(
    const struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	swv_date today = session_vandaag(werk->session);

	if (!str_eq(rec_text(rec, "status"), "gereed")) {
		rec_set_none(rec, "gereed_op");
		rec_set_none(rec, "door");
		return SWV_OK;
	}
	if (!rec_has(rec, "gereed_op"))
		rec_set_date(rec, "gereed_op", today);
	if (rec_date(rec, "gereed_op") > today &&
	    (!before || rec_date(before, "gereed_op") != rec_date(rec, "gereed_op")))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Gereed op", "Die dag is nog niet geweest",
		    "kies bij gereed op vandaag of een dag ervoor");
	if (!rec_has(rec, "door") || !before || !str_eq(rec_text(before, "status"), "gereed"))
		rec_set_text(rec, "door", werk->session->wie);
	return SWV_OK;
}

void
voorbereid_precisie(struct rec *rec, const char *day, const char *without)
{
	const char *precisie = rec_text(rec, "precisie");
	bool dayless = !*precisie || str_in_words("nnb gebeurtenis", precisie);

	if (rec_has(rec, day) && dayless)
		rec_set_text(rec, "precisie", "dag");
	else if (!rec_has(rec, day) && !dayless)
		rec_set_text(rec, "precisie", without);
}

/* "eigen-2026-2027-3" */
static enum swv_err
own_id(struct werk *werk, struct rec *rec, struct fault *fault)
{
	struct str prefix = { 0 };
	enum swv_err err;

	if (rec_has(rec, "id"))
		return SWV_OK;
	str_addf(&prefix, "eigen-%s-", rec_text(rec, "schooljaar"));
	err = nummer_geef(werk, rec, prefix.s, 1, fault);
	str_fini(&prefix);
	return err;
}

/* A day more than a year outside its school year is a typing error, as in a plan file. */
static enum swv_err
check_day(const struct session *s, const struct rec *before, const struct rec *rec, int jaar,
    struct fault *fault)
{
	struct maanddag begin = s->regels.kalender.schooljaar_begin;
	swv_date day = rec_date(rec, "uiterlijk");

	if (day == DATE_NONE || (before && rec_date(before, "uiterlijk") == day) ||
	    (day >= schooljaar_first(jaar - 1, begin) && day <= schooljaar_last(jaar + 1, begin)))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Uiterlijk",
	    "Die dag ligt ver buiten het schooljaar van dit item", "kijk het jaartal na");
}

static enum swv_err
prepare_kalender(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	struct session *s = werk->session;
	swv_date day = rec_has(rec, "uiterlijk") ? rec_date(rec, "uiterlijk") : session_vandaag(s);
	enum swv_err err;
	char jaar[10];
	int j;

	if (!rec_has(rec, "schooljaar")) {
		j = schooljaar_of(day, s->regels.kalender.schooljaar_begin);
		rec_set_text(rec, "schooljaar", schooljaar_format(j, jaar));
	}
	if (!schooljaar_parse(rec_text(rec, "schooljaar"), &j))
		return fault_set(fault, SWV_EFORM, "Schooljaar", rec_text(rec, "schooljaar"),
		    "een schooljaar als 2026-2027");
	rec_set_text(rec, "schooljaar", schooljaar_format(j, jaar));
	if ((err = check_day(s, before, rec, j, fault)))
		return err;
	voorbereid_precisie(rec, "uiterlijk", "nnb");
	rec_set_int(rec, "nr", rec_int(rec, "nr"));
	rec_set_int(rec, "geraakt", 1);
	err = voorbereid_status(werk, before, rec, fault);
	if (!err)
		err = vink_check(werk, before, rec, fault);
	return err || before ? err : own_id(werk, rec, fault);
}

/* The plan that a node hangs in: its ouder's, or the ouder itself. */
static enum swv_err
find_plan(struct werk *werk, struct rec *rec, struct fault *fault)
{
	struct tak ouder;
	struct str plan = { 0 };
	enum swv_err err =
	    boom_node(werk->session->store, rec_text(rec, "ouder"), BOOM_ALLES, fault, &ouder);

	if (err)
		return fault_set(fault, SWV_EREFERENCE, "Onder", rec_text(rec, "ouder"), NULL);
	err = boom_plan_of(werk->session->store, ouder.id, fault, &plan);
	if (!err)
		rec_set_text(rec, "plan", plan.s);
	str_fini(&plan);
	tak_fini(&ouder);
	return err;
}

enum swv_err
voorbereid_knoop(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	char *id = NULL;
	enum swv_err err = SWV_OK;

	if (!rec_has(rec, "herkomst"))
		rec_set_text(rec, "herkomst", "hand");
	if (kind_field(rec->kind, "ouder") < 0)
		return SWV_OK;
	if (!rec_has(rec, "ouder"))
		return fault_set(fault, SWV_EREQUIRED, "Onder", NULL,
		    "noem het plan of het plandeel waar dit onder hangt");
	if (rec_changed(before, rec, "ouder"))
		err = find_plan(werk, rec, fault);
	if (!err && !rec_has(rec, "id"))
		err = boom_new_id(werk->session->store, rec_text(rec, "ouder"), fault, &id);
	if (id)
		rec_set_text(rec, "id", id);
	free(id);
	return err;
}

static enum swv_err
prepare_plan(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	int van, tot;

	if (!schooljaar_parse(rec_text(rec, "van"), &van))
		return fault_set(fault, SWV_EFORM, "Eerste schooljaar", rec_text(rec, "van"),
		    "een schooljaar als 2026-2027");
	if (!schooljaar_parse(rec_text(rec, "tot"), &tot))
		return fault_set(fault, SWV_EFORM, "Laatste schooljaar", rec_text(rec, "tot"),
		    "een schooljaar als 2026-2027");
	if (tot < van)
		return fault_set(fault, SWV_EIMPOSSIBLE, "Laatste schooljaar",
		    "Het laatste schooljaar is eerder dan het eerste", "draai ze om");
	return voorbereid_knoop(werk, before, rec, fault);
}

/* Looked at, it is to be looked at again after as long as was agreed. */
static enum swv_err
prepare_risico(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	int months = herhaling_maanden(rec_text(rec, "herhaling"));
	swv_date today = session_vandaag(werk->session), bekeken = rec_date(rec, "bekeken_op");

	if (bekeken != DATE_NONE && bekeken > today)
		return fault_set(fault, SWV_EIMPOSSIBLE, "Bekeken op",
		    "Die dag is nog niet geweest", "kies vandaag of een dag ervoor");
	if (months && bekeken != DATE_NONE && rec_changed(before, rec, "bekeken_op") &&
	    !(before && rec_changed(before, rec, "herziening")))
		rec_set_date(rec, "herziening", date_add_months(bekeken, months));
	else if (months && !rec_has(rec, "herziening"))
		rec_set_date(rec, "herziening",
		    date_add_months(bekeken != DATE_NONE ? bekeken : today, months));
	return voorbereid_knoop(werk, before, rec, fault);
}

static enum swv_err
prepare_indicator(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	enum swv_err err = indicator_voorbereid(werk, before, rec, fault);

	return err ? err : voorbereid_knoop(werk, before, rec, fault);
}

static enum swv_err
prepare_door(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	(void)fault;
	if (!before)
		rec_set_text(rec, "door", werk->session->wie);
	return SWV_OK;
}

/* What is over already gives nobody anything. */
static enum swv_err
prepare_waarneming(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	if (!before && rec_has(rec, "tot") && rec_date(rec, "tot") < rechten_dag(werk->session))
		return fault_set(fault, SWV_EIMPOSSIBLE, NULL, "De laatste dag is al voorbij",
		    "geef een dag vanaf vandaag");
	return waarneming_voorbereid(werk, before, rec, fault);
}

/* What was noted at an item of the calendar is never generated anew, so it is touched from then on;
 * any change of it says so. */
static enum swv_err
touch_kalender(struct werk *werk, const char *id, struct fault *fault)
{
	struct rec *before = NULL, *after = NULL;
	enum swv_err err = store_get(werk->session->store, &kind_kalender, id, fault, &before);

	if (!err && !rec_bool(before, "geraakt")) {
		after = rec_copy(before);
		err = werk_wijzig(werk, before, after, fault);
	}
	rec_free(&before);
	rec_free(&after);
	return err;
}

/* A note is about something that is there. */
static enum swv_err
prepare_notitie(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	struct store *store = werk->session->store;
	const char *bron = rec_text(rec, "bron"), *id = rec_text(rec, "bron_id");
	const struct kind *kind;
	char *nearest;

	if (before || !*bron || !*id) /* what is missing, the check of every record tells */
		return prepare_door(werk, before, rec, fault);
	if (kind_of(bron, fault, &kind))
		return SWV_EUNKNOWN;
	if (notitie_kan(kind, fault))
		return SWV_EIMPOSSIBLE;
	if (store_exists(store, bron, id)) {
		enum swv_err err = kind == &kind_kalender      ? touch_kalender(werk, id, fault)
				   : kind == &kind_vergadering ? vergadering_raak(werk, id, fault)
							       : SWV_OK;

		return err ? err : prepare_door(werk, before, rec, fault);
	}
	nearest = store_nearest(store, bron, id);
	fault_set(fault, SWV_EREFERENCE, "Id van de bron", id, nearest);
	free(nearest);
	return SWV_EREFERENCE;
}

/* A kind that needs completing is a row here; nodes of a plan need it all. */
static const struct {
	const struct kind *kind;
	enum swv_err (*prepare)(
	    struct werk *werk, const struct rec *before, struct rec *after, struct fault *fault);
} rows[] = {
	{ &kind_kalender, prepare_kalender },
	{ &kind_plan, prepare_plan },
	{ &kind_actie, actie_voorbereid },
	{ &kind_risico, prepare_risico },
	{ &kind_indicator, prepare_indicator },
	{ &kind_meting, meting_voorbereid },
	{ &kind_notitie, prepare_notitie },
	{ &kind_tik, prepare_door },
	{ &kind_waarneming, prepare_waarneming },
	{ &kind_formulier, formulier_voorbereid },
	{ &kind_antwoord, antwoord_voorbereid },
	{ &kind_activiteit, activiteit_voorbereid },
	{ &kind_thuiszitter, thuiszitter_voorbereid },
	{ &kind_logregel, logregel_voorbereid },
	{ &kind_tlv, tlv_voorbereid },
	{ &kind_advies, advies_voorbereid },
	{ &kind_opschorting, opschorting_voorbereid },
	{ &kind_arrangement, arrangement_voorbereid },
	{ &kind_plaatsing, plaatsing_voorbereid },
	{ &kind_klacht, klacht_voorbereid },
	{ &kind_vergadering, vergadering_voorbereid },
	{ &kind_reeks, reeks_voorbereid },
	{ &kind_agendapunt, agendapunt_voorbereid },
	{ &kind_besluit, besluit_voorbereid },
	{ &kind_telling, telling_voorbereid },
	{ &kind_gesprek, gesprek_voorbereid },
	{ &kind_bezoek, bezoek_voorbereid },
	{ &kind_bevinding, bevinding_voorbereid },
	{ &kind_verzoek, verzoek_voorbereid },
	{ &kind_gebruiker, gebruiker_voorbereid },
	{ &kind_sleutel, sleutel_voorbereid },
	{ &kind_budget, budget_voorbereid },
	{ &kind_tarief, tarief_voorbereid },
	{ &kind_boeking, boeking_voorbereid },
	{ &kind_reserve, reserve_voorbereid },
};

enum swv_err
voorbereid(struct werk *werk, const struct rec *before, struct rec *after, struct fault *fault)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (rows[i].kind == after->kind)
			return rows[i].prepare(werk, before, after, fault);
	return after->kind->flags & KIND_TREE ? voorbereid_knoop(werk, before, after, fault)
					      : SWV_OK;
}
