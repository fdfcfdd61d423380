/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/ongedaan.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/dossier.h"
#include "swv/model/kinds.h"
#include "swv/service/dossier.h"
#include "swv/service/formulier.h"
#include "swv/service/gewist.h"
#include "swv/service/tlv.h"
#include "swv/service/toegang.h"
#include "swv/service/toegang_voorbereid.h"
#include "swv/service/werk.h"
#include "swv/store/boom.h"
#include "swv/store/dossiersleutel.h"
#include "swv/store/lijst.h"
#include "swv/store/records.h"
#include "swv/store/structuur.h"
#include "swv/store/termijnen.h"

/* What a node hangs under may lie in another plan by now. */
static enum swv_err
follow_ouder(struct store *store, struct rec *rec, struct fault *fault)
{
	struct str plan = { 0 };
	enum swv_err err;

	if (!(rec->kind->flags & KIND_TREE) || kind_field(rec->kind, "ouder") < 0)
		return SWV_OK;
	err = boom_plan_of(store, rec_text(rec, "ouder"), fault, &plan);
	if (!err && plan.len)
		rec_set_text(rec, "plan", plan.s);
	str_fini(&plan);
	return err;
}

/* What hung on another record comes back only while that is there. */
static enum swv_err
find_source(struct werk *werk, const struct rec *gone, struct fault *fault)
{
	bool noted = gone->kind == &kind_tik || gone->kind == &kind_notitie;
	const struct field *hangs =
	    gone->kind->hangs ? &gone->kind->fields[kind_field(gone->kind, gone->kind->hangs)]
			      : NULL;
	const char *id = noted   ? rec_text(gone, "bron_id")
			 : hangs ? rec_text(gone, hangs->name)
				 : "";

	if (!noted && !hangs)
		return SWV_OK;
	if (store_exists(werk->session->store, noted ? rec_text(gone, "bron") : hangs->to, id))
		return SWV_OK;
	return fault_set(fault, SWV_EREFERENCE, noted ? "Id van de bron" : hangs->label, id, NULL);
}

/* What a record names must be there when it comes to be again, be it no longer active. */
static enum swv_err
find_named(struct werk *werk, const struct rec *then, struct fault *fault)
{
	for (size_t i = 0; i < then->kind->n_fields; i++) {
		const struct field *f = &then->kind->fields[i];

		if (f->type == FIELD_REF && !(f->flags & FIELD_DERIVED) &&
		    then->v[i].tag == VALUE_TEXT &&
		    !store_is_there(werk->session->store, f->to, then->v[i].s))
			return fault_set(fault, SWV_EREFERENCE, f->label, then->v[i].s, NULL);
	}
	return SWV_OK;
}

/* Whether the record may be as it was: nothing that came after stands in its way. */
static enum swv_err
can_be_again(struct werk *werk, const struct rec *now, const struct rec *then, struct fault *fault)
{
	enum swv_err err = find_named(werk, then, fault);

	if (!err && (then->kind->flags & KIND_DOSSIER))
		err = dossier_eenmalig(werk, now, then, fault);
	return err;
}

/* A meeting that was thrown away by itself is no day of its series any more (reeks.behalve): when it
 * comes back, it stays as it is whatever becomes of the series. */
static enum swv_err
leave_series(struct werk *werk, struct rec *rec, struct fault *fault)
{
	struct rec *reeks = NULL;
	char day[11];
	enum swv_err err;

	if (rec->kind != &kind_vergadering || !rec_has(rec, "reeksdag"))
		return SWV_OK;
	err = store_find(werk->session->store, &kind_reeks, rec_text(rec, "reeks"), fault, &reeks);
	if (!err && reeks &&
	    list_has(rec_text(reeks, "behalve"), date_format_iso(rec_date(rec, "reeksdag"), day)))
		rec_set_int(rec, "geraakt", 1);
	rec_free(&reeks);
	return err;
}

static enum swv_err
take_back_change(struct werk *werk, struct herstel_stappen *stappen,
    const struct herstel_stap *stap, struct rec *now, struct fault *fault)
{
	struct store *store = werk->session->store;
	struct rec *then = rec_copy(stap->before);
	enum swv_err err;

	then->versie = now->versie;
	if ((then->kind->flags & KIND_TREE) && !rec_has(then, "volgorde"))
		rec_set_int(then, "volgorde", rec_int(now, "volgorde"));
	err = follow_ouder(store, then, fault);
	if (!err)
		err = can_be_again(werk, now, then, fault);
	if (!err)
		err = store_update(store, then, fault);
	if (!err)
		err = herstel_again(store, then, stap->versie_voor, fault, stappen);
	if (!err)
		err = werk_termijnen_na(werk, now, then, fault);
	if (!err)
		err = werk_log(werk, "ongedaan", now, then, fault);
	if (!err)
		err = formulier_volg(werk, then, fault);
	rec_free(&then);
	return err;
}

/* gone has the versie that it had; it comes back with a later one, which no open form knows.
 * Without stappen in hand it is an act of its own, that can be taken back. */
static enum swv_err
bring_back(
    struct werk *werk, struct herstel_stappen *stappen, const struct rec *gone, struct fault *fault)
{
	struct rec *rec = rec_copy(gone);
	enum swv_err err = find_source(werk, gone, fault);

	if (!err && !stappen)
		err = leave_series(werk, rec, fault);
	if (!err && !stappen && rec->kind == &kind_waarneming) /* somebody else may have ended it */
		err = waarneming_voorbereid(werk, gone, rec, fault);
	if (!err)
		err = can_be_again(werk, NULL, rec, fault);
	if (!err)
		err = follow_ouder(werk->session->store, rec, fault);
	if (!err)
		err = store_insert(werk->session->store, rec, fault);
	if (!err && !stappen)
		err = werk_bewaar(werk, NULL, rec, gone->versie, fault);
	if (!err)
		err = herstel_again(werk->session->store, rec, gone->versie, fault, stappen);
	if (!err)
		err = werk_termijnen(werk, rec, fault, NULL);
	if (!err)
		err = werk_log(werk, "terug", NULL, rec, fault);
	if (!err)
		err = formulier_volg(werk, rec, fault);
	rec_free(&rec);
	return err;
}

/* Back into the bin, with the versie that it had there: acts from before it was thrown away go by
 * that. */
static enum swv_err
into_bin(struct werk *werk, int64_t handeling, const struct herstel_stap *stap,
    const struct rec *now, struct fault *fault)
{
	struct session *s = werk->session;
	struct rec *rec = rec_copy(now);
	enum swv_err err;

	rec->versie = stap->versie_voor;
	err = prullenbak_add(s->store, rec, handeling, s->wie, werk->op, fault);
	if (!err)
		err = herstel_again(s->store, rec, now->versie, fault, NULL);
	rec_free(&rec);
	return err;
}

static enum swv_err
nothing_hangs(struct store *store, const struct rec *rec, struct fault *fault)
{
	struct tak tak = { 0 };
	struct recs recs = { 0 };
	struct str named = { 0 };
	enum swv_err err = SWV_OK;

	if (rec->kind->flags & KIND_TREE)
		err = boom_node(store, rec_id(rec), BOOM_ALLES, fault, &tak);
	if (!err)
		err = store_hanging(store, rec->kind->name, rec_id(rec), fault, &recs);
	if (!err && tak.has_children)
		err = fault_set(
		    fault, SWV_EINUSE, rec_title(rec), NULL, "er hangt intussen iets onder");
	if (!err && recs.n)
		err = fault_set(fault, SWV_EINUSE, rec_title(rec), NULL,
		    "er is intussen iets bij genoteerd of afgevinkt");
	if (!err && (rec->kind->flags & KIND_NUMBERED) &&
	    rec->kind != &kind_reeks) /* meetings stay */
		err = structuur_in_use(store, rec->kind, rec_id(rec), fault, &named);
	if (!err && named.len) {
		str_add(&named, " noemt het nog; gooi dat eerst weg of verander het");
		err = fault_set(fault, SWV_EINUSE, rec_title(rec), NULL, named.s);
	}
	tak_fini(&tak);
	recs_fini(&recs);
	str_fini(&named);
	return err;
}

/* Its personal values are gone for good, so nobody is to try any more what they were. */
static enum swv_err
drop_key(struct store *store, const struct rec *rec, struct fault *fault)
{
	bool away;
	enum swv_err err = prullenbak_has(store, rec->kind, rec_id(rec), fault, &away);

	return err || away ? err : dossiersleutel_wis(store, rec->kind->name, rec_id(rec), fault);
}

/* What was new, or came out of the bin, goes again, unless something was hung on it. */
static enum swv_err
take_back_new(struct werk *werk, int64_t handeling, const struct herstel_stap *stap,
    struct rec *now, struct fault *fault)
{
	struct store *store = werk->session->store;
	enum swv_err err = nothing_hangs(store, now, fault);

	if (!err && stap->versie_voor)
		err = into_bin(werk, handeling, stap, now, fault);
	if (!err)
		err = store_delete(store, now, fault);
	if (!err && (now->kind == &kind_tik || now->kind->hangs))
		err = werk_termijnen(werk, now, fault, NULL);
	if (!err)
		err = werk_log(werk, "ongedaan", now, NULL, fault);
	if (!err)
		err = formulier_volg(werk, now, fault);
	return err ? err : drop_key(store, now, fault);
}

/* Taking back is an act by itself: of something new it is throwing away, and the other way round. */
static enum recht
recht_for(const struct herstel_stap *stap)
{
	if (!stap->versie)
		return RECHT_MAKEN;
	return stap->before ? RECHT_WIJZIGEN : RECHT_WEGGOOIEN;
}

static enum swv_err
take_back(struct werk *werk, struct herstel_stappen *stappen, size_t i, struct fault *fault)
{
	const struct herstel_stap *stap = &stappen->items[i];
	struct session *s = werk->session;
	struct rec *now = NULL;
	enum swv_err err = store_find(s->store, stap->kind, stap->id, fault, &now);

	if (!err && (now || stap->before))
		err = session_mag_rec(s, recht_for(stap), now ? now : stap->before, fault);
	if (!err && (now || stap->before))
		err = niet_gewist(s, now ? now : stap->before, fault);
	if (!err && (now || stap->before))
		err = formulier_mag_anders(s, now ? now : stap->before, fault);
	if (err)
		goto out;
	if (stap->versie ? !now || now->versie != stap->versie : now != NULL)
		err = werk_changed(s, stap->kind, stap->id,
		    now            ? rec_title(now)
		    : stap->before ? rec_title(stap->before)
				   : stappen->titel,
		    fault);
	else if (!now)
		err = bring_back(werk, stappen, stap->before, fault);
	else if (stap->before)
		err = take_back_change(werk, stappen, stap, now, fault);
	else
		err = take_back_new(werk, stappen->handeling, stap, now, fault);
out:
	rec_free(&now);
	return err;
}

/* What belongs to another record is taken back of that. */
static void
belongs_to(struct store *store, struct ongedaan_stap *stap)
{
	const struct kind *owner;
	struct rec *rec = NULL;
	const char *id;

	if (!store_find(store, stap->kind, stap->id, NULL, &rec) && rec &&
	    (owner = rec_owner(rec, &id))) {
		stap->kind = owner;
		free(stap->id);
		stap->id = mem_strdup(id);
	}
	rec_free(&rec);
}

enum swv_err
ongedaan_kijk(struct session *session, struct fault *fault, struct ongedaan_stap *out)
{
	struct herstel_stappen stappen = { 0 };
	enum swv_err err = herstel_last(session->store, session->wie, fault, &stappen);
	const struct herstel_stap *hoofd = err ? NULL : &stappen.items[stappen.hoofd];

	*out = (struct ongedaan_stap){ 0 };
	if (hoofd) {
		*out = (struct ongedaan_stap){ .titel = mem_strdup(stappen.titel),
			.maken = hoofd->versie && !hoofd->before && hoofd->kind != &kind_tik,
			.kind = hoofd->kind,
			.id = mem_strdup(hoofd->id) };
		belongs_to(session->store, out);
	}
	herstel_stappen_fini(&stappen);
	return err;
}

void
ongedaan_stap_fini(struct ongedaan_stap *stap)
{
	free(stap->titel);
	free(stap->id);
	*stap = (struct ongedaan_stap){ 0 };
}

enum swv_err
ongedaan(struct session *session, struct fault *fault, struct str *wat)
{
	struct herstel_stappen stappen = { 0 };
	struct werk werk;
	enum swv_err err = werk_begin(session, "ongedaan maken", fault, &werk);

	if (err)
		return err;
	werk.zonder_herstel = true; /* what follows from taking back is no act of its own */
	err = herstel_prune(session->store, session->wie, werk.op, fault);
	if (!err)
		err = herstel_last(session->store, session->wie, fault, &stappen);
	for (size_t i = 0; i < stappen.n && !err; i++)
		err = session_mag(
		    session, recht_for(&stappen.items[i]), stappen.items[i].kind, fault);
	for (size_t i = 0; i < stappen.n && !err; i++)
		err = take_back(&werk, &stappen, i, fault);
	if (!err)
		err = prullenbak_forget(session->store, stappen.handeling, fault);
	if (!err)
		err = herstel_drop(session->store, stappen.handeling, fault);
	if (!err && wat)
		str_add(wat, stappen.titel);
	herstel_stappen_fini(&stappen);
	return werk_eind(&werk, err, fault);
}

enum swv_err
terugzetten(struct session *session, int64_t handeling, struct fault *fault)
{
	struct recs gone = { 0 };
	struct werk werk;
	enum swv_err err = werk_begin(session, "terugzetten", fault, &werk);

	if (!err)
		err = prullenbak_take(session->store, handeling, fault, &gone);
	if (!err)
		werk.over = gone.items[0];
	for (size_t i = 0; i < gone.n && !err; i++) {
		/* a line of a dossier goes by that, which is there again by now */
		err = session_mag_rec(session, RECHT_MAKEN, gone.items[i], fault);
		if (!err)
			err = niet_gewist(session, gone.items[i], fault);
		if (!err)
			err = formulier_mag_anders(session, gone.items[i], fault);
		if (!err)
			err = bring_back(&werk, NULL, gone.items[i], fault);
	}
	for (size_t i = 0; i < gone.n && !err; i++) /* all of it is there by now */
		err = tlv_volg(&werk, NULL, gone.items[i], fault);
	err = werk_eind(&werk, err, fault);
	recs_fini(&gone);
	return err;
}
