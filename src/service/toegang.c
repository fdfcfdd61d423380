/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/toegang.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/model/termijn.h"
#include "swv/model/woord.h"
#include "swv/service/rechten_van.h"
#include "swv/store/lijst.h"

/* ---- who it is ---- */

static enum swv_err
no_entry(struct fault *fault, const char *sentence)
{
	return fault_set(fault, SWV_EGEENTOEGANG, NULL, sentence, NULL);
}

static enum swv_err
count_users(struct session *s, struct fault *fault, int64_t *n)
{
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_gebruiker);
	err = store_count(s->store, &query, fault, n);
	query_fini(&query);
	return err;
}

static enum swv_err
user_of_key(struct session *s, struct fault *fault, struct rec **out)
{
	struct rec *sleutel = NULL;
	char nr[24];
	enum swv_err err;

	*out = NULL;
	snprintf(nr, sizeof(nr), "%" PRId64, s->sleutel);
	err = store_find(s->store, &kind_sleutel, nr, fault, &sleutel);
	if (!err && (!sleutel || rec_has(sleutel, "ingetrokken_op")))
		err = no_entry(fault, "Deze sleutel is ingetrokken");
	if (!err && rec_has(sleutel, "verloopt_op") &&
	    rec_date(sleutel, "verloopt_op") < rechten_dag(s))
		err = no_entry(fault, "Deze sleutel is verlopen");
	if (!err)
		err = store_find(
		    s->store, &kind_gebruiker, rec_text(sleutel, "gebruiker"), fault, out);
	rec_free(&sleutel);
	return err;
}

static enum swv_err
find_user(struct session *s, struct fault *fault, struct rec **out)
{
	enum swv_err err =
	    s->sleutel ? user_of_key(s, fault, out)
		       : store_find_by(s->store, &kind_gebruiker, "unix", s->login, fault, out);

	if (!err && !*out)
		err = no_entry(fault, "U bent hier niet bekend als gebruiker");
	if (!err && !str_eq(rec_text(*out, "status"), "actief"))
		err = no_entry(fault, "Uw toegang is uitgezet");
	if (err)
		rec_free(out);
	return err;
}

static void
set_text(char **to, const char *text)
{
	free(*to);
	*to = mem_strdup(text);
}

static enum swv_err
take_user(struct session *s, const struct rec *user, struct fault *fault)
{
	enum swv_err err = rechten_van(s, user, fault, &s->rechten);

	set_text(&s->wie, rec_id(user));
	set_text(&s->naam, rec_text(user, "naam"));
	set_text(&s->functies, rec_text(user, "functies"));
	set_text(&s->rollen, rec_text(user, "rollen"));
	return err;
}

enum swv_err
toegang_bepaal(struct session *s, struct fault *fault)
{
	struct rechten before = s->rechten;
	struct rec *user = NULL;
	int64_t n = 0;
	enum swv_err err;

	s->rechten = (struct rechten){ 0 };
	err = count_users(s, fault, &n);
	if (!err && !n && !s->sleutel) {
		s->rechten.alles = true;
		s->bekend = false;
		set_text(&s->wie, s->login);
	} else if (!err) {
		s->bekend = true;
		err = find_user(s, fault, &user);
		if (!err)
			err = take_user(s, user, fault);
	}
	if (err)
		rechten_fini(&s->rechten);
	s->toegang.keer += !rechten_eq(&before, &s->rechten);
	rechten_fini(&before);
	rec_free(&user);
	return err;
}

enum swv_err
toegang_ververs(struct session *s, struct fault *fault)
{
	swv_date dag = rechten_dag(s);
	int64_t stand;
	enum swv_err err = store_data_version(s->store, fault, &stand);

	if (err)
		return err;
	if (s->toegang.gelezen && stand == s->toegang.stand &&
	    (!s->bekend || dag == s->toegang.dag))
		return SWV_OK;
	err = toegang_bepaal(s, fault);
	s->toegang.gelezen = !err;
	s->toegang.stand = stand;
	s->toegang.dag = dag;
	return err;
}

void
toegang_vergeet(struct session *s)
{
	s->toegang.gelezen = false;
}

bool
toegang_hangt_af_van(const struct kind *kind)
{
	return kind == &kind_gebruiker || kind == &kind_sleutel || kind == &kind_waarneming ||
	       kind == &kind_rol;
}

/* ---- whether it may ---- */

static enum swv_err
denied(const struct kind *kind, enum recht recht, const char *where, const char *instead,
    struct fault *fault)
{
	struct str what = { 0 };

	str_addf(&what, "%s %s%s", kind->labels, recht_doen(recht), where);
	fault_set(fault, SWV_EDENIED, what.s, NULL, instead);
	str_fini(&what);
	return SWV_EDENIED;
}

enum swv_err
session_geweigerd(enum recht recht, const struct kind *kind, struct fault *fault)
{
	return denied(kind, recht, "", NULL, fault);
}

/* Who may only count is told where the numbers stand. */
static const char *
figures(const struct session *s, enum recht recht, const struct kind *kind)
{
	if (recht != RECHT_LEZEN || !rechten_mag(&s->rechten, RECHT_CIJFERS, kind))
		return NULL;
	if (kind->flags & KIND_DOSSIER)
		return "Wel mag u zien hoeveel het er zijn: swv list cijfer";
	return kind->flags & KIND_TREE ? "Wel mag u zien hoe ver de plannen zijn: swv tui doelen"
				       : NULL;
}

enum swv_err
session_mag(struct session *s, enum recht recht, const struct kind *kind, struct fault *fault)
{
	enum swv_err err = toegang_ververs(s, fault);

	if (err)
		return err;
	if (rechten_mag(&s->rechten, recht, kind))
		return SWV_OK;
	return denied(kind, recht, "", figures(s, recht, kind), fault);
}

/* The area that rights to the record go by: its own, or that of the dossier it hangs on. */
static enum swv_err
area_of(struct session *s, const struct rec *rec, struct fault *fault, struct str *out)
{
	const struct kind *kind = rec->kind;
	struct rec *dossier = NULL;
	enum swv_err err;

	if (!kind->hangs) {
		str_add(out, rec_text(rec, "gebied"));
		return SWV_OK;
	}
	err = store_find(s->store, kind_owner(kind, rec_text(rec, kind->hangs)),
	    rec_text(rec, kind->hangs), fault, &dossier);
	if (dossier)
		str_add(out, rec_text(dossier, "gebied"));
	rec_free(&dossier);
	return err;
}

/* A tick, note or termijn is used by who may so use what it is about. */
static enum swv_err
may_about(struct session *s, enum recht recht, const struct rec *rec, struct fault *fault)
{
	const struct kind *bron = kind_find(rec_text(rec, "bron"));
	enum recht needed = recht_about(recht);
	struct rec *over = NULL;
	enum swv_err err;

	if (!bron)
		return fault_set(fault, SWV_ENOTFOUND, rec->kind->label, rec_id(rec), NULL);
	if (rec->kind == &kind_termijn && needed == RECHT_LEZEN)
		needed = termijn_recht(bron->name, rec_text(rec, "norm"));
	if (!kind_has_gebied(bron)) /* what the file says is noted at by who keeps whom to call */
		return session_mag(s, needed,
		    needed == RECHT_WIJZIGEN && (bron->flags & KIND_STRUCTURE) ? &kind_contact
									       : bron,
		    fault);
	err = store_find(s->store, bron, rec_text(rec, "bron_id"), fault, &over);
	if (!err && over)
		err = session_mag_rec(s, needed, over, fault);
	else if (!err)
		err = session_mag(s, needed, bron, fault);
	rec_free(&over);
	/* of what was asked, not of what that is about; nor may a number tell what that would be */
	if ((err == SWV_ENOTFOUND || (err == SWV_EDENIED && recht == RECHT_LEZEN)) &&
	    rec_id(rec)[0])
		err = fault_set(fault, SWV_ENOTFOUND, rec->kind->label, rec_id(rec), NULL);
	return err;
}

/* What hangs on a dossier is for who may read that: a line of a complaint for who reads complaints. */
static enum swv_err
may_above(struct session *s, enum recht recht, const struct rec *rec, const char *gebied,
    struct fault *fault)
{
	const struct kind *boven = kind_owner(rec->kind, rec_text(rec, rec->kind->hangs));

	if (rechten_mag_in(&s->rechten, recht_boven(recht), boven, gebied))
		return SWV_OK;
	return fault_set(fault, SWV_ENOTFOUND, rec->kind->label, rec_id(rec), NULL);
}

enum swv_err
session_mag_rec(struct session *s, enum recht recht, const struct rec *rec, struct fault *fault)
{
	const struct kind *kind = rec->kind;
	struct str gebied = { 0 };
	enum swv_err err = session_mag(s, recht, kind, fault);

	if (err || s->rechten.alles)
		return err;
	if (kind_is_about(kind))
		return may_about(s, recht, rec, fault);
	if (!kind_has_gebied(kind))
		return SWV_OK;
	err = area_of(s, rec, fault, &gebied);
	if (!err && kind->hangs)
		err = may_above(s, recht, rec, str_get(&gebied), fault);
	if (!err && !rechten_mag_in(&s->rechten, recht, kind, str_get(&gebied)))
		err = rechten_mag_in(&s->rechten, RECHT_LEZEN, kind, str_get(&gebied)) ||
			      recht == RECHT_MAKEN
			  ? denied(kind, recht, " in dit gebied", NULL, fault)
			  : fault_set(fault, SWV_ENOTFOUND, kind->label, rec_id(rec), NULL);
	str_fini(&gebied);
	return err;
}

/* Whether a nearest id may be told: not of what the session sees a part of. */
static bool
sees_all(struct session *s, const struct kind *kind)
{
	if (kind_is_about(kind))
		return s->rechten.alles;
	return rechten_bereik(&s->rechten, RECHT_LEZEN, kind) == BEREIK_ALLE ||
	       (!kind_has_gebied(kind) && rechten_mag(&s->rechten, RECHT_LEZEN, kind));
}

enum swv_err
session_volgt(const struct kind *kind, struct fault *fault)
{
	struct str wat = { 0 };

	str_addf(&wat, "%s volgen uit andere gegevens", kind->labels);
	wat.s[0] = (char)toupper((unsigned char)wat.s[0]);
	fault_set(fault, SWV_EIMPOSSIBLE, kind->label, wat.s, "er valt niets aan te veranderen");
	str_fini(&wat);
	return SWV_EIMPOSSIBLE;
}

enum swv_err
session_haal(struct session *s, enum recht recht, const struct kind *kind, const char *id,
    struct fault *fault, struct rec **out)
{
	enum swv_err err = session_mag(s, recht, kind, fault);

	*out = NULL;
	if (!err && (kind->flags & KIND_COMPUTED))
		err = session_volgt(kind, fault);
	if (!err && sees_all(s, kind))
		err = store_get(s->store, kind, id, fault, out);
	else if (!err)
		err = store_find(s->store, kind, id, fault, out);
	if (!err && !*out)
		err = fault_set(fault, SWV_ENOTFOUND, kind->label, id, NULL);
	if (!err)
		err = session_mag_rec(s, recht, *out, fault);
	if (err)
		rec_free(out);
	return err;
}

bool
session_ziet(struct session *s, const struct kind *kind, const char *id)
{
	struct rec *rec = NULL;
	bool sees;

	if (session_mag(s, RECHT_LEZEN, kind, NULL))
		return false;
	if (s->rechten.alles || (!kind_has_gebied(kind) && !kind_is_about(kind)))
		return true;
	sees = !session_haal(s, RECHT_LEZEN, kind, id, NULL, &rec);
	rec_free(&rec);
	return sees;
}

bool
session_toont(struct session *s, const char *kinds_, const char *id)
{
	bool hidden = false;

	for (size_t i = 0; i < n_kinds; i++) {
		if (!str_in_words(kinds_, kinds[i]->name))
			continue;
		if (!kind_has_gebied(kinds[i]) || session_ziet(s, kinds[i], id) ||
		    rechten_bereik(&s->rechten, RECHT_CORRECTIE, kinds[i]) == BEREIK_ALLE)
			return true; /* or who puts right what is kept of any child */
		hidden = true;
	}
	return !hidden;
}

char *
session_nearest(struct session *s, const char *kinds_, const char *id)
{
	struct str seen = { 0 };
	char *found;

	for (size_t i = 0; i < n_kinds; i++)
		if (str_in_words(kinds_, kinds[i]->name) && sees_all(s, kinds[i]))
			str_addf(&seen, "%s%s", seen.len ? " " : "", kinds[i]->name);
	found = seen.len ? store_nearest(s->store, seen.s, id) : NULL;
	str_fini(&seen);
	return found;
}

char *
session_functies(struct session *s)
{
	char *ik = NULL;

	if (s->bekend)
		return s->functies && *s->functies ? mem_strdup(s->functies) : NULL;
	store_stand_get(s->store, s->wie, "ik", NULL, &ik);
	return ik;
}

/* In a line of text: "consulent".  An association's own word comes first. */
static void
add_role_name(struct session *s, const char *id, struct str *out)
{
	const struct rol *rol = rol_standaard(id);
	struct rec *rij = NULL;
	size_t at = out->len;

	if (!store_find(s->store, &kind_rol, id, NULL, &rij) && rij && rec_bool(rij, "actief"))
		str_add(out, rec_text(rij, "naam"));
	else if (woord_is_bekend(id))
		woord(&s->inst, id, false, out);
	else
		str_add(out, rol ? rol->naam : id);
	out->s[at] = (char)tolower((unsigned char)out->s[at]);
	rec_free(&rij);
}

void
session_rol(struct session *s, struct str *out)
{
	const char *list = s->bekend ? s->rollen : NULL;
	size_t len;

	for (const char *item; (item = list_next(&list, &len));) {
		char *id = mem_strndup(item, len);

		str_add(out, out->len ? "/" : "");
		add_role_name(s, id, out);
		free(id);
	}
}
