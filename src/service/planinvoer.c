/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/planinvoer.h"

#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/config/planbestand.h"
#include "swv/model/kinds.h"
#include "swv/service/toegang.h"
#include "swv/service/voorbereid.h"
#include "swv/service/werk.h"
#include "swv/store/boom.h"
#include "swv/store/herstel.h"
#include "swv/store/lijst.h"
#include "swv/store/records.h"

/* What people add to a node while the year runs; the file does not speak of it. */
static const char kept[] =
    "status gereed_op door bewijs bekeken_op volgorde eigenaar reden vervolg_van";

/* What the file may begin with and people go on with: theirs, once there is any. */
static const char taken_over[] = "kans effect herziening opmerking blijkt_uit wacht_op wacht_sinds";

static bool
exists(const char *kinds_, const char *id, void *arg)
{
	return store_exists(((struct session *)arg)->store, kinds_, id);
}

static char *
nearest(const char *kinds_, const char *id, void *arg)
{
	return session_nearest(arg, kinds_, id);
}

/* The stored record, NULL when the node is new.  A fault: a node with that id that is of another
 * kind, or that somebody made by hand: the file would run over what that person wrote. */
static enum swv_err
stored(struct session *s, const struct rec *file, struct fault *fault, struct rec **out)
{
	enum swv_err err = store_find(s->store, file->kind, rec_id(file), fault, out);
	struct tak other;

	if (!err && *out && str_eq(rec_text(*out, "herkomst"), "hand"))
		return fault_set(
		    fault, SWV_EDUPLICATE, file->kind->label, rec_id(file), "met de hand gemaakt");
	if (err || *out)
		return err;
	if ((err = boom_node(s->store, rec_id(file), BOOM_ALLES, fault, &other)))
		return err == SWV_ENOTFOUND ? SWV_OK : err;
	err = fault_set(fault, SWV_EDUPLICATE, other.soort, rec_id(file), NULL);
	tak_fini(&other);
	return err;
}

static void
keep_work(const struct rec *old, struct rec *now)
{
	now->versie = old->versie;
	for (size_t i = 0; i < now->kind->n_fields; i++) {
		const struct field *f = &now->kind->fields[i];
		bool ours = str_in_words(kept, f->name) &&
			    (!str_eq(f->name, "eigenaar") || now->v[i].tag == VALUE_NONE);

		ours |= str_in_words(taken_over, f->name) && old->v[i].tag != VALUE_NONE;
		if (!ours && !(f->flags & FIELD_DERIVED))
			continue;
		value_fini(&now->v[i]);
		now->v[i] = value_copy(&old->v[i]);
	}
	if (kind_field(now->kind, "ouder") >= 0 && rec_changed(old, now, "ouder"))
		rec_set_int(now, "volgorde", 0); /* its place was among other brothers */
}

static const struct rec *
find(const struct recs *recs, const char *id)
{
	for (size_t i = 0; i < recs->n; i++)
		if (str_eq(rec_id(recs->items[i]), id))
			return recs->items[i];
	return NULL;
}

/* What somebody threw away is not made again behind his back, nor what would hang under it. */
static enum swv_err
stays_away(struct session *s, const struct rec *file, const struct recs *away, struct fault *fault,
    bool *out)
{
	*out = kind_field(file->kind, "ouder") >= 0 && find(away, rec_text(file, "ouder"));
	return *out ? SWV_OK : prullenbak_has(s->store, file->kind, rec_id(file), fault, out);
}

static enum swv_err
put_new(struct werk *werk, const struct rec *file, struct recs *away, struct plan_telling *n,
    struct fault *fault)
{
	struct rec *now;
	bool stays;
	enum swv_err err = stays_away(werk->session, file, away, fault, &stays);

	if (!err && stays) {
		n->weggegooid++;
		recs_add(away, rec_copy(file));
	}
	if (err || stays)
		return err;
	now = rec_copy(file);
	rec_set_text(now, "herkomst", "bestand");
	if (kind_field(now->kind, "status") >= 0 && !rec_has(now, "status"))
		rec_set_text(now, "status", "open");
	n->nieuw++;
	err = werk_nieuw(werk, now, fault);
	rec_free(&now);
	return err;
}

static enum swv_err
put_again(struct werk *werk, const struct rec *old, const struct rec *file, const struct recs *away,
    struct plan_telling *n, struct fault *fault)
{
	struct rec *now = rec_copy(file);
	enum swv_err err;

	rec_set_text(now, "herkomst", "bestand");
	if (kind_field(now->kind, "ouder") >= 0 && find(away, rec_text(now, "ouder"))) {
		rec_set_text(now, "ouder", rec_text(old, "ouder")); /* somebody moved it in time */
		rec_set_text(now, "plan", rec_text(old, "plan"));
	}
	keep_work(old, now);
	/* what that fills in or clears is no difference with the file */
	err = voorbereid(werk, old, now, fault);
	if (!err && !rec_same(old, now)) {
		n->gewijzigd++;
		err = werk_wijzig(werk, old, now, fault);
	} else if (!err) {
		n->gelijk++;
	}
	rec_free(&now);
	return err;
}

static enum swv_err
put(struct werk *werk, const struct rec *file, struct recs *away, struct plan_telling *n,
    struct fault *fault)
{
	struct rec *old = NULL;
	enum swv_err err = stored(werk->session, file, fault, &old);

	if (!err)
		err = old ? put_again(werk, old, file, away, n, fault)
			  : put_new(werk, file, away, n, fault);
	rec_free(&old);
	return err;
}

/* A node that came from the file and is no longer in it stays, marked. */
static enum swv_err
mark_gone(struct werk *werk, const struct recs *file, struct plan_telling *n, struct fault *fault)
{
	struct store *store = werk->session->store;
	struct takken takken;
	enum swv_err err = boom_under(store, n->plan, fault, &takken);

	for (size_t i = 0; i < takken.n && !err; i++) {
		const struct kind *kind = kind_find(takken.items[i].soort);
		struct rec *old = NULL, *now = NULL;

		if (!kind || find(file, takken.items[i].id))
			continue;
		err = store_get(store, kind, takken.items[i].id, fault, &old);
		if (!err && str_eq(rec_text(old, "herkomst"), "bestand")) {
			now = rec_copy(old);
			rec_set_text(now, "herkomst", "weg");
			n->weg++;
			err = werk_wijzig(werk, old, now, fault);
		}
		rec_free(&old);
		rec_free(&now);
	}
	takken_fini(&takken);
	return err;
}

enum swv_err
plan_invoeren(struct session *session, const char *path, bool dry, struct faults *faults,
    struct plan_telling *out)
{
	const struct plan_buiten buiten = { exists, nearest, session };
	struct recs recs = { 0 }, away = { 0 };
	struct fault fault = { 0 };
	struct werk werk = { 0 };
	enum swv_err err = session_mag(session, RECHT_MAKEN, &kind_plan, &fault);

	*out = (struct plan_telling){ 0 };
	if (err) /* a trial tells what is there */
		faults_add(faults, &fault);
	else
		err = plan_read(path, &buiten, faults, &recs);
	if (err)
		return err;
	utf8_copy(out->plan, sizeof(out->plan), rec_id(recs.items[0]));
	err = werk_begin(session, "plan invoeren", &fault, &werk);
	werk.zonder_herstel = true;
	for (size_t i = 0; i < recs.n && !err; i++)
		err = put(&werk, recs.items[i], &away, out, &fault);
	if (!err)
		err = mark_gone(&werk, &recs, out, &fault);
	if (err || dry)
		werk_af(&werk);
	else
		err = werk_klaar(&werk, &fault);
	if (err) {
		fault_place(&fault, path, 0);
		faults_add(faults, &fault);
	}
	recs_fini(&recs);
	recs_fini(&away);
	return err;
}
