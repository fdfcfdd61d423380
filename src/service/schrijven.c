/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/schrijven.h"

#include "swv/base/str.h"
#include "swv/service/gewist.h"
#include "swv/service/toegang.h"
#include "swv/service/werk.h"
#include "swv/store/boom.h"
#include "swv/store/concept.h"
#include "swv/store/lijst.h"

enum swv_err
schrijven_kan(const struct kind *kind, struct fault *fault)
{
	if (kind->flags & KIND_STRUCTURE)
		return fault_set(fault, SWV_EIMPOSSIBLE, kind->label,
		    "Dit staat in het bestand van het samenwerkingsverband",
		    "wijzig het daar en draai swv apply");
	if (kind->flags & KIND_READONLY)
		return session_volgt(kind, fault);
	return SWV_OK;
}

/* The concept that led to this save, in the same work; op 0: there was none. */
static enum swv_err
drop_concept(struct session *session, const struct kind *kind, const char *id, int64_t op,
    struct fault *fault)
{
	if (!op)
		return SWV_OK;
	return concept_drop(session->store, session->wie, kind->name, id, op, fault);
}

/* The work is done on a copy: a record that was refused, even at the very end, is as it was typed,
 * and gets its id anew when it is saved again. */
enum swv_err
schrijven_nieuw_van_concept(
    struct session *session, struct rec *rec, const char *concept, int64_t op, struct fault *fault)
{
	struct rec *made, typed;
	struct werk werk;
	enum swv_err err = schrijven_kan(rec->kind, fault);

	if (!err)
		err = werk_begin(session, "maken", fault, &werk);
	if (err)
		return err;
	made = rec_copy(rec);
	err = werk_nieuw(&werk, made, fault);
	if (!err)
		err = drop_concept(session, rec->kind, concept, op, fault);
	err = werk_eind(&werk, err, fault);
	if (!err) {
		typed = *rec;
		*rec = *made;
		*made = typed;
	}
	rec_free(&made);
	return err;
}

enum swv_err
schrijven_nieuw(struct session *session, struct rec *rec, struct fault *fault)
{
	return schrijven_nieuw_van_concept(session, rec, "", 0, fault);
}

enum swv_err
schrijven_mag_wijzigen(const struct kind *kind, struct fault *fault)
{
	enum swv_err err = schrijven_kan(kind, fault);

	return err ? err : werk_kan_wijzigen(kind, fault);
}

enum swv_err
schrijven_wijzig_van_concept(struct session *session, const struct rec *before, struct rec *after,
    int64_t op, struct fault *fault)
{
	struct werk werk;
	enum swv_err err = schrijven_mag_wijzigen(after->kind, fault);

	if (!err)
		err = werk_begin(session, "wijzigen", fault, &werk);
	if (err)
		return err;
	err = werk_wijzig(&werk, before, after, fault);
	if (!err)
		err = drop_concept(session, after->kind, rec_id(before), op, fault);
	return werk_eind(&werk, err, fault);
}

enum swv_err
schrijven_wijzig(
    struct session *session, const struct rec *before, struct rec *after, struct fault *fault)
{
	return schrijven_wijzig_van_concept(session, before, after, 0, fault);
}

/* A node gets another place; place() says which, by changing the record. */
static enum swv_err
move(struct session *session, const struct kind *kind, const char *id,
    enum swv_err (*place)(
	struct session *session, struct rec *rec, const void *arg, struct fault *fault),
    const void *arg, struct fault *fault)
{
	struct rec *before = NULL, *after = NULL;
	struct werk werk;
	enum swv_err err = session_mag(session, RECHT_WIJZIGEN, kind, fault);

	if (!err)
		err = werk_begin(session, "verplaatsen", fault, &werk);
	if (err)
		return err;
	err = session_haal(session, RECHT_WIJZIGEN, kind, id, fault, &before);
	if (!err) {
		after = rec_copy(before);
		err = place(session, after, arg, fault);
	}
	if (!err)
		err = werk_wijzig(&werk, before, after, fault);
	err = werk_eind(&werk, err, fault);
	rec_free(&before);
	rec_free(&after);
	return err;
}

static enum swv_err
place_beside(struct session *session, struct rec *rec, const void *down, struct fault *fault)
{
	int64_t volgorde;
	enum swv_err err =
	    boom_beside(session->store, rec_id(rec), *(const bool *)down, fault, &volgorde);

	if (!err)
		rec_set_int(rec, "volgorde", volgorde);
	return err;
}

enum swv_err
schrijven_schuif(struct session *session, const struct kind *kind, const char *id, bool down,
    struct fault *fault)
{
	return move(session, kind, id, place_beside, &down, fault);
}

static enum swv_err
place_under(struct session *session, struct rec *rec, const void *ouder, struct fault *fault)
{
	(void)session;
	(void)fault;
	rec_set_text(rec, "ouder", ouder);
	rec_set_int(rec, "volgorde", 0); /* the last */
	return SWV_OK;
}

enum swv_err
schrijven_hang(struct session *session, const struct kind *kind, const char *id, const char *ouder,
    struct fault *fault)
{
	return move(session, kind, id, place_under, ouder, fault);
}

char *
concept_nieuw(const struct rec *rec)
{
	struct str id = { 0 };

	if (rec->kind->hangs && rec_has(rec, rec->kind->hangs))
		str_addf(&id, "+%s", rec_text(rec, rec->kind->hangs));
	return str_take(&id);
}

bool
concept_is_nieuw(const struct kind *kind, const char *id)
{
	return !*id || (kind->hangs && *id == '+');
}

const char *
concept_eigenaar(const struct kind *kind, const char *id)
{
	return *id && concept_is_nieuw(kind, id) ? id + 1 : "";
}

/* What is half typed about a case that was wiped would bring back what went. */
static enum swv_err
still_kept(struct session *s, const struct concept *concept, struct fault *fault)
{
	const struct kind *kind = kind_find(concept->kind);
	const char *boven = kind ? concept_eigenaar(kind, concept->id) : "";
	struct rec *rec = NULL;
	enum swv_err err;

	if (kind && *boven)
		kind = kind_owner(kind, boven);
	if (!kind || !*concept->id || !kind_is_personal(kind))
		return SWV_OK;
	err = store_find(s->store, kind, *boven ? boven : concept->id, fault, &rec);
	if (!err && rec)
		err = niet_gewist(s, rec, fault);
	rec_free(&rec);
	return err;
}

enum swv_err
concept_bewaar(struct session *session, struct concept *concept, struct fault *fault)
{
	enum swv_err err = store_begin(session->store, fault);

	concept->op = klok_nu(session->klok);
	if (!err)
		err = still_kept(session, concept, fault);
	if (!err)
		err = concept_save(session->store, session->wie, concept, fault);
	if (!err)
		err = store_commit(session->store, fault);
	if (err)
		store_abort(session->store);
	return err;
}

enum swv_err
concept_weg(struct session *session, const char *kind, const char *id, struct fault *fault)
{
	return concept_drop(session->store, session->wie, kind, id, 0, fault);
}

/* What was typed at a record that the user may see no more, or for one that they may make no more,
 * is not shown; it stays until its term is over, for who gets the right back. */
static bool
is_for(struct session *session, const char *name, const char *id)
{
	const struct kind *kind = kind_find(name);
	const char *owner;

	if (!kind)
		return true; /* of a later version of the program */
	if (!concept_is_nieuw(kind, id))
		return session_ziet(session, kind, id);
	owner = concept_eigenaar(kind, id);
	return !session_mag(session, RECHT_MAKEN, kind, NULL) &&
	       (!*owner ||
		   session_toont(session, kind->fields[kind_field(kind, kind->hangs)].to, owner));
}

enum swv_err
concept_haal(struct session *session, const char *kind, const char *id, struct fault *fault,
    struct concept *out)
{
	if (!is_for(session, kind, id))
		return fault_set(fault, SWV_ENOTFOUND, "concept", id, NULL);
	return concept_load(session->store, session->wie, kind, id, fault, out);
}

enum swv_err
concepten(
    struct session *session, struct fault *fault, struct concept *out, size_t n, size_t *found)
{
	size_t kept = 0;
	enum swv_err err = concept_list(session->store, session->wie, fault, out, n, found);

	for (size_t i = 0; i < *found; i++)
		if (is_for(session, out[i].kind, out[i].id))
			out[kept++] = out[i];
		else
			concept_fini(&out[i]);
	*found = kept;
	return err;
}
