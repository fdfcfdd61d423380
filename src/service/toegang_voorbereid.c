/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/toegang_voorbereid.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/pubkey.h"
#include "swv/model/rechten.h"
#include "swv/store/lijst.h"

static enum swv_err
refuse(struct fault *fault, const char *label, const char *zin, const char *doe)
{
	return fault_set(fault, SWV_EIMPOSSIBLE, label, zin, doe);
}

/* ---- users ---- */

static bool
is_beheerder(const struct rec *rec)
{
	return str_eq(rec_text(rec, "status"), "actief") && rec_has(rec, "unix") &&
	       list_has(rec_text(rec, "rollen"), "beheerder");
}

struct telling {
	const char *behalve; /* whoever is changed now */
	int64_t n, beheerders;
};

static enum swv_err
count_one(const struct rec *rec, void *telling)
{
	struct telling *t = telling;

	t->n++;
	t->beheerders += !str_eq(rec_id(rec), t->behalve) && is_beheerder(rec);
	return SWV_OK;
}

static enum swv_err
count(struct werk *werk, const char *behalve, struct fault *fault, struct telling *out)
{
	struct query query;
	enum swv_err err;

	*out = (struct telling){ .behalve = behalve };
	query_init(&query, &kind_gebruiker);
	err = store_each(werk->session->store, &query, fault, count_one, out);
	query_fini(&query);
	return err;
}

static const char *
rol_naam(size_t i, const void *unused)
{
	(void)unused;
	return rollen_standaard[i].id;
}

static enum swv_err
check_roles(struct werk *werk, const struct rec *rec, struct fault *fault)
{
	const char *rollen = rec_text(rec, "rollen");
	enum swv_err err = SWV_OK;
	size_t len;

	for (const char *item; !err && (item = list_next(&rollen, &len));) {
		char *rol = mem_strndup(item, len);

		if (!rol_standaard(rol) && !store_exists(werk->session->store, "rol", rol))
			err = fault_set(fault, SWV_EREFERENCE, "Rollen", rol,
			    str_nearest(rol, n_rollen_standaard, rol_naam, NULL));
		free(rol);
	}
	return err;
}

/* As useradd takes it, and what directories of an organisation have: Jan.Jansen@school.nl. */
static bool
is_login(const char *s)
{
	if (!isalnum((unsigned char)*s) && *s != '_')
		return false;
	while (*s && (isalnum((unsigned char)*s) || strchr("_.@+-", *s)))
		s++;
	return !*s;
}

static enum swv_err
check_unix(struct werk *werk, const struct rec *rec, struct fault *fault)
{
	const char *login = rec_text(rec, "unix");
	struct rec *other = NULL;
	struct str zin = { 0 };
	enum swv_err err;

	if (!*login)
		return SWV_OK;
	if (!is_login(login))
		return fault_set(fault, SWV_EFORM, "Unix-account", login,
		    "de naam waarmee iemand op de server is aangemeld, zoals jdejong");
	err = store_find_by(werk->session->store, &kind_gebruiker, "unix", login, fault, &other);
	if (!err && other && !str_eq(rec_id(other), rec_id(rec))) {
		str_addf(&zin, "Het Unix-account %s is al van %s", login, rec_id(other));
		err = refuse(fault, "Unix-account", zin.s, "een account is van één gebruiker");
	}
	str_fini(&zin);
	rec_free(&other);
	return err;
}

static enum swv_err
check_first(struct werk *werk, const struct rec *rec, struct fault *fault)
{
	const char *login = werk->session->login;
	struct str doe = { 0 };

	if (is_beheerder(rec) && str_eq(rec_text(rec, "unix"), login))
		return SWV_OK;
	str_addf(&doe, "swv user add %s --name \"…\" --unix %s --role beheerder",
	    *rec_id(rec) ? rec_id(rec) : login, login);
	refuse(fault, "Gebruiker",
	    "De eerste gebruiker moet een beheerder zijn die u zelf bent, anders komt er "
	    "niemand meer in",
	    doe.s);
	str_fini(&doe);
	return SWV_EIMPOSSIBLE;
}

enum swv_err
gebruiker_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	struct telling er;
	enum swv_err err = check_roles(werk, rec, fault);

	if (!err)
		err = check_unix(werk, rec, fault);
	if (!err)
		err = count(werk, rec_id(rec), fault, &er);
	if (err)
		return err;
	if (!er.n)
		return check_first(werk, rec, fault);
	if (before && is_beheerder(before) && !er.beheerders && /* a login may be typed wrong */
	    (!is_beheerder(rec) || rec_changed(before, rec, "unix")))
		return refuse(fault, "Gebruiker",
		    "Dit is de enige beheerder met een Unix-account; zonder beheerder kan niemand "
		    "meer iets regelen",
		    "maak eerst een ander beheerder");
	return SWV_OK;
}

/* A user that is there and may come in. */
static enum swv_err
check_active(struct werk *werk, const struct rec *rec, struct fault *fault)
{
	const char *id = rec_text(rec, "gebruiker");
	struct rec *wie = NULL;
	struct str zin = { 0 }, doe = { 0 };
	enum swv_err err = store_find(werk->session->store, &kind_gebruiker, id, fault, &wie);

	/* one that is not there, the check of every reference tells */
	if (!err && wie && !str_eq(rec_text(wie, "status"), "actief")) {
		str_addf(&zin, "De gebruiker %s staat uit", id);
		str_addf(&doe, "zet die eerst aan: swv user enable %s", id);
		err = refuse(fault, "Gebruiker", zin.s, doe.s);
	}
	str_fini(&zin);
	str_fini(&doe);
	rec_free(&wie);
	return err;
}

/* ---- keys ---- */

/* Whose it is, if not of the same user, is nobody's business. */
static enum swv_err
refuse_double(const struct rec *rec, const struct rec *there, struct fault *fault)
{
	struct str zin = { 0 };
	enum swv_err err;

	if (!str_eq(rec_text(rec, "gebruiker"), rec_text(there, "gebruiker")))
		return refuse(fault, "Publieke sleutel", "Deze sleutel is al in gebruik",
		    "een sleutel is van één gebruiker; laat een nieuwe maken met ssh-keygen");
	str_addf(&zin, "Deze sleutel is er al, met nummer %s", rec_id(there));
	if (rec_has(there, "ingetrokken_op"))
		str_add(&zin, ", en is ingetrokken");
	err = refuse(fault, "Publieke sleutel", zin.s,
	    rec_has(there, "ingetrokken_op")
		? "die komt niet terug; laat een nieuwe maken met ssh-keygen"
		: NULL);
	str_fini(&zin);
	return err;
}

static enum swv_err
read_key(struct werk *werk, struct rec *rec, struct fault *fault)
{
	struct rec *there = NULL;
	struct str publiek = { 0 };
	struct pubkey key;
	enum swv_err err = pubkey_parse(rec_text(rec, "publiek"), fault, &key);

	if (err)
		return err;
	str_addf(&publiek, "%s %s", key.type, key.base64);
	rec_set_text(rec, "publiek", publiek.s);
	rec_set_text(rec, "soort", key.type);
	rec_set_text(rec, "vingerafdruk", key.vingerafdruk);
	err = store_find_by(
	    werk->session->store, &kind_sleutel, "vingerafdruk", key.vingerafdruk, fault, &there);
	if (!err && there)
		err = refuse_double(rec, there, fault);
	rec_free(&there);
	str_fini(&publiek);
	pubkey_fini(&key);
	return err;
}

static enum swv_err
check_days(
    const struct werk *werk, const struct rec *before, const struct rec *rec, struct fault *fault)
{
	swv_date today = session_vandaag(werk->session);

	if (rec_has(rec, "verloopt_op") && rec_changed(before, rec, "verloopt_op") &&
	    rec_date(rec, "verloopt_op") < today)
		return refuse(fault, "Verloopt op", "Die dag is al geweest",
		    "kies vandaag of later, of laat het leeg");
	if (before && rec_has(before, "ingetrokken_op") &&
	    rec_changed(before, rec, "ingetrokken_op"))
		return refuse(fault, "Ingetrokken op", "Deze sleutel is ingetrokken en blijft dat",
		    "laat een nieuwe maken met ssh-keygen");
	if (rec_has(rec, "ingetrokken_op") && rec_date(rec, "ingetrokken_op") > today)
		return refuse(fault, "Ingetrokken op", "Die dag moet nog komen",
		    "vul hem in bij Verloopt op, of trek de sleutel nu in");
	return SWV_OK;
}

enum swv_err
sleutel_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	enum swv_err err = check_days(werk, before, rec, fault);

	/* what is missing, the check of every record tells */
	if (err || before || !rec_has(rec, "gebruiker") || !rec_has(rec, "publiek"))
		return err;
	err = check_active(werk, rec, fault);
	return err ? err : read_key(werk, rec, fault);
}

/* ---- standing in ---- */

enum swv_err
waarneming_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	const char *wie = werk->session->wie;

	if (str_eq(rec_text(rec, "gebruiker"), wie))
		return refuse(fault, "Gebruiker", "Een waarneming regelt u niet voor uzelf",
		    "vraag het een ander die het mag");
	if (!before)
		rec_set_text(rec, "door", wie);
	return check_active(werk, rec, fault);
}
