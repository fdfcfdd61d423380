/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/werk.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/dossier.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/budget.h"
#include "swv/service/dossier.h"
#include "swv/service/formulier.h"
#include "swv/service/formulierjaar.h"
#include "swv/service/gewist.h"
#include "swv/service/kalenderjaar.h"
#include "swv/service/privacy.h"
#include "swv/service/reeks.h"
#include "swv/service/sleutels.h"
#include "swv/service/tlv.h"
#include "swv/service/toegang.h"
#include "swv/service/uniek.h"
#include "swv/service/verwijzing.h"
#include "swv/service/voorbereid.h"
#include "swv/store/boom.h"
#include "swv/store/concept.h"
#include "swv/store/herstel.h"
#include "swv/store/lijst.h"
#include "swv/store/logboek.h"
#include "swv/store/records.h"
#include "swv/store/termijnen.h"

enum swv_err
werk_begin(struct session *session, const char *titel, struct fault *fault, struct werk *werk)
{
	enum swv_err err;

	*werk = (struct werk){ .session = session, .titel = titel, .op = klok_nu(session->klok) };
	session_take_day(session);
	str_clear(&session->let_op);
	if ((err = store_begin(session->store, fault)))
		return err;
	werk->open = true;
	err = toegang_ververs(session, fault); /* as it is now that nobody else writes */
	if (!err)
		err = kalender_verleng(werk, fault);
	if (!err)
		err = formulieren_verleng(werk, fault);
	if (err)
		werk_af(werk);
	return err;
}

/* Copies of the database go by their norm as concepts and the bin do: with the first write of a day, for
 * the day on which a wiped child is gone from them was told.  What cannot go now, the next day does. */
static void
sweep(struct session *s)
{
	swv_date day = s->klok->civil();
	int64_t n = 0;

	if (s->geveegd == day)
		return;
	s->geveegd = day;
	privacy_kopieen_weg(s, NULL, &n);
}

enum swv_err
werk_klaar(struct werk *werk, struct fault *fault)
{
	struct session *s = werk->session;
	enum swv_err err = herstel_prune(s->store, s->wie, werk->op, fault);

	if (!err)
		err = concept_prune(s->store, werk->op, fault);
	if (!err)
		err = prullenbak_prune(
		    s->store, session_bewaard_sinds(s, "normen.prullenbak", werk->op), fault);
	if (!err)
		err = store_commit(s->store, fault);
	if (err)
		store_abort(s->store);
	else if (werk->toegang)
		toegang_vergeet(s);
	werk->open = false;
	if (!err && werk->sleutels)
		sleutels_volg(s);
	if (!err)
		sweep(s);
	return err;
}

void
werk_af(struct werk *werk)
{
	if (werk->open)
		store_abort(werk->session->store);
	werk->open = false;
}

enum swv_err
werk_eind(struct werk *werk, enum swv_err err, struct fault *fault)
{
	if (!err)
		return werk_klaar(werk, fault);
	werk_af(werk);
	return werk->bestond ? dossier_bestond(werk->session, werk->bestond, err, fault) : err;
}

/* Puts the reason among what changed. */
static void
add_reason(const struct werk *werk, struct str *diff)
{
	struct str with = { 0 };

	if (!werk->reden)
		return;
	str_addn(&with, str_get(diff), diff->len - 1);
	str_addf(&with, "%s\"reden\":[null,", diff->len > 2 ? "," : "");
	json_text(werk->reden, strlen(werk->reden), &with);
	str_add(&with, "]}");
	str_fini(diff);
	*diff = with;
}

enum swv_err
werk_log(struct werk *werk, const char *handeling, const struct rec *before,
    const struct rec *after, struct fault *fault)
{
	const struct rec *rec = before ? before : after;
	struct str diff = { 0 };
	struct logboekregel regel = { .op = werk->op,
		.wie = werk->session->wie,
		.handeling = werk->als ? werk->als : handeling };
	enum swv_err err;

	if (!rec)
		return fault_set(fault, SWV_EINTERNAL, "werk_log", NULL, NULL);
	werk->toegang = werk->toegang || toegang_hangt_af_van(rec->kind);
	regel.kind = rec->kind->name;
	regel.bron_id = rec_id(rec);
	err = log_diff(werk->session->store, before, after, fault, &diff);
	if (!err)
		add_reason(werk, &diff);
	regel.wat = str_get(&diff);
	if (!err)
		err = log_add(werk->session->store, &regel, fault);
	werk->sleutels = werk->sleutels || sleutels_hangt_af(rec);
	str_fini(&diff);
	return err;
}

/* Whether its title is a name, and stored with it. */
static bool
names_itself(const struct kind *kind)
{
	const struct field *f = kind->title ? &kind->fields[kind_field(kind, kind->title)] : NULL;

	return f && f->type != FIELD_LINES && !(f->flags & FIELD_DERIVED);
}

/* What undoing calls it: afvinken van "Jaarverslag", maken van dossier 26-001.  A text of several
 * lines is no name: maken van logregel bij 26-001. */
static void
act_title(const struct werk *werk, const struct rec *touched, struct str *out)
{
	const struct rec *rec = werk->over ? werk->over : touched;
	const struct kind *kind = rec->kind;

	str_add(out, werk->titel);
	if (werk->vele)
		return;
	if (kind->flags & KIND_DOSSIER) {
		str_addf(out, " van dossier %s", rec_id(rec));
		return;
	}
	if (names_itself(kind))
		str_addf(out, " van \"%s\"", rec_title(rec));
	else
		str_addf(out, " van %s", kind->label);
	if (kind->hangs && dossier_kind(rec_text(rec, kind->hangs)))
		str_addf(out, " bij %s", rec_text(rec, kind->hangs));
}

enum swv_err
werk_bewaar(struct werk *werk, const struct rec *before, const struct rec *after, int64_t uit_bak,
    struct fault *fault)
{
	struct str titel = { 0 };
	struct herstel h = { .handeling = werk->handeling,
		.gebruiker = werk->session->wie,
		.op = werk->op,
		.before = before,
		.after = after,
		.uit_bak = uit_bak };
	enum swv_err err;

	if (werk->zonder_herstel || ((before ? before : after)->kind->flags & KIND_KEPT))
		return SWV_OK;
	act_title(werk, before ? before : after, &titel);
	h.titel = str_get(&titel);
	err = herstel_add(werk->session->store, &h, fault);
	werk->handeling = h.handeling;
	str_fini(&titel);
	return err;
}

static enum swv_err
check(struct werk *werk, const struct rec *before, struct rec *after, struct fault *fault)
{
	enum swv_err err = voorbereid(werk, before, after, fault);

	if (!err)
		err = rec_check(after, fault);
	if (!err)
		err = verwijzingen_check(werk->session, before, after, fault);
	return err ? err : uniek_check(werk->session, before, after, fault);
}

/* What goes along in other records; before NULL: it was made, after NULL: it went. */
static enum swv_err
others_follow(
    struct werk *werk, const struct rec *before, const struct rec *after, struct fault *fault)
{
	enum swv_err err = tlv_volg(werk, before, after, fault);

	if (!err)
		err = formulier_volg(werk, after ? after : before, fault);
	return err ? err : budget_volg(werk, before, after, fault);
}

enum swv_err
werk_nieuw(struct werk *werk, struct rec *rec, struct fault *fault)
{
	struct session *s = werk->session;
	bool asks = !werk->toegestaan;
	enum swv_err err = asks ? session_mag(s, RECHT_MAKEN, rec->kind, fault) : SWV_OK;

	if (!err && asks)
		err = verwijzing_eigenaar(s, rec, fault);
	if (!err)
		err = niet_gewist(s, rec, fault);
	if (!err)
		err = check(werk, NULL, rec, fault);
	if (!err && asks)
		err = session_mag_rec(s, RECHT_MAKEN, rec, fault);
	if (!err)
		err = store_insert(s->store, rec, fault);
	if (!err)
		err = werk_bewaar(werk, NULL, rec, 0, fault);
	if (!err)
		err = dossier_zet_stap(werk, NULL, rec, fault);
	if (!err)
		err = werk_termijnen(werk, rec, fault, NULL);
	if (!err)
		err = werk_log(werk, "nieuw", NULL, rec, fault);
	if (!err)
		err = others_follow(werk, NULL, rec, fault);
	return err || rec->kind != &kind_reeks ? err : reeks_volg(werk, NULL, rec, fault);
}

static enum swv_err
take_name(const struct logboekregel *regel, void *name)
{
	str_add(name, regel->wie);
	return SWV_OK;
}

enum swv_err
werk_changed(struct session *session, const struct kind *kind, const char *id, const char *titel,
    struct fault *fault)
{
	struct str name = { 0 };

	log_of(session->store, kind->name, id, 1, NULL, take_name, &name);
	fault_set(fault, SWV_ECHANGED, titel, str_get(&name), NULL);
	str_fini(&name);
	return SWV_ECHANGED;
}

/* Who leaves it under the same node leaves it in the plan where that is by now. */
static enum swv_err
keep_plan(struct werk *werk, struct rec *before, struct rec *after, struct fault *fault)
{
	struct str plan = { 0 };
	enum swv_err err;

	if (kind_field(after->kind, "ouder") < 0 || rec_changed(before, after, "ouder"))
		return SWV_OK;
	err = boom_plan_of(werk->session->store, rec_id(before), fault, &plan);
	if (!err && plan.len) {
		rec_set_text(before, "plan", plan.s);
		rec_set_text(after, "plan", plan.s);
	}
	str_fini(&plan);
	return err;
}

/* A node may have changed places with a brother since it was read, which is no change of its own:
 * who does not move it leaves it where it stands now. */
static enum swv_err
keep_place(struct werk *werk, struct rec *before, struct rec *after, struct fault *fault)
{
	int64_t volgorde = rec_int(before, "volgorde");
	enum swv_err err;

	if (rec_int(after, "volgorde") != volgorde)
		return SWV_OK;
	err = boom_volgorde(werk->session->store, rec_id(before), fault, &volgorde);
	rec_set_int(before, "volgorde", volgorde);
	rec_set_int(after, "volgorde", volgorde);
	return err;
}

enum swv_err
werk_kan_wijzigen(const struct kind *kind, struct fault *fault)
{
	if (!(kind->flags & KIND_APPEND))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, kind->label, "Een logregel wordt niet gewijzigd",
	    "schrijf een nieuwe, met bij Verbetert het nummer van deze");
}

enum swv_err
werk_wijzig(struct werk *werk, const struct rec *before, struct rec *after, struct fault *fault)
{
	enum swv_err err = session_mag_rec(werk->session, RECHT_WIJZIGEN, before, fault);

	if (!err)
		err = werk_kan_wijzigen(after->kind, fault);
	return err ? err : werk_volgt(werk, before, after, fault);
}

enum swv_err
werk_volgt(struct werk *werk, const struct rec *read, struct rec *after, struct fault *fault)
{
	struct session *s = werk->session;
	struct rec *before = rec_copy(read);
	enum swv_err err = niet_gewist_anders(s, before, after, fault);

	if (!err && (after->kind->flags & KIND_TREE))
		err = keep_plan(werk, before, after, fault);
	if (!err && (after->kind->flags & KIND_TREE))
		err = keep_place(werk, before, after, fault);
	if (!err)
		err = check(werk, before, after, fault);
	if (!err)
		err = store_update(s->store, after, fault);
	if (err == SWV_ECHANGED)
		err = werk_changed(s, after->kind, rec_id(after), rec_title(after), fault);
	if (!err)
		err = werk_bewaar(werk, before, after, 0, fault);
	if (!err)
		err = dossier_zet_stap(werk, before, after, fault);
	if (!err)
		err = werk_termijnen_na(werk, before, after, fault);
	if (!err)
		err = werk_log(werk, "wijziging", before, after, fault);
	if (!err)
		err = others_follow(werk, before, after, fault);
	if (!err && after->kind == &kind_reeks)
		err = reeks_volg(werk, before, after, fault);
	rec_free(&before);
	return err;
}

/* One record goes; to the bin, or for good. */
static enum swv_err
take_away(struct werk *werk, const struct rec *rec, bool bin, struct fault *fault)
{
	struct session *s = werk->session;
	enum swv_err err = werk_bewaar(werk, rec, NULL, 0, fault);

	if (!err && bin)
		err = prullenbak_add(s->store, rec, werk->handeling, s->wie, werk->op, fault);
	if (!err)
		err = store_delete(s->store, rec, fault);
	if (err == SWV_ECHANGED)
		err = werk_changed(s, rec->kind, rec_id(rec), rec_title(rec), fault);
	return err ? err : werk_log(werk, "weg", rec, NULL, fault);
}

/* Ticks and notes go with the record, and before it, so that they come back after. */
static enum swv_err
take_hanging(struct werk *werk, const struct rec *rec, struct fault *fault)
{
	struct recs recs;
	enum swv_err err =
	    store_hanging(werk->session->store, rec->kind->name, rec_id(rec), fault, &recs);

	for (size_t i = 0; i < recs.n && !err; i++)
		err = take_away(werk, recs.items[i], true, fault);
	recs_fini(&recs);
	return err;
}

enum swv_err
werk_weg(struct werk *werk, const struct rec *rec, struct fault *fault)
{
	enum swv_err err =
	    werk->toegestaan ? SWV_OK : session_mag_rec(werk->session, RECHT_WEGGOOIEN, rec, fault);

	if (!err)
		err = niet_gewist(werk->session, rec, fault);
	if (!err)
		err = formulier_mag_weg(werk->session, rec, fault);
	if (!err)
		err = budget_neem_mee(werk, rec, fault);
	if (!err)
		err = take_hanging(werk, rec, fault);
	if (!err && rec->kind == &kind_reeks)
		err = reeks_neem_mee(werk, rec, fault);
	if (!err && rec->kind == &kind_vergadering)
		err = reeks_sla_over(werk, rec, fault);
	if (!err)
		err = take_away(werk, rec,
		    !(rec->kind->flags & KIND_READONLY) && rec->kind != &kind_antwoord, fault);
	return err ? err : others_follow(werk, rec, NULL, fault);
}
