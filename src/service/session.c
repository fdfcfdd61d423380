/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/session.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/config/organisatie.h"
#include "swv/model/kinds.h"
#include "swv/model/norm.h"
#include "swv/model/rec.h"
#include "swv/service/aanmelding.h"
#include "swv/service/toegang.h"
#include "swv/store/lijst.h"

swv_date
session_vandaag(const struct session *session)
{
	return klok_vandaag(session->klok);
}

swv_date
session_bijna(const struct session *session)
{
	return session->bijna;
}

void
session_take_day(struct session *session)
{
	swv_date vandaag = session_vandaag(session);
	struct norm bijna = { .n = 14 };

	if (session->inst.n)
		instelling_norm(&session->inst, "normen.bijna", &bijna);
	session->bijna = norm_add(&session->regels.kalender, vandaag, bijna);
	store_today(session->store, vandaag, (int)(session->bijna - vandaag));
}

void
session_ending(struct session *session, bool (*ending)(void))
{
	store_ending(session->store, ending);
}

void
session_voortgang(
    struct session *session, void (*tell)(int64_t klaar, int64_t aantal, void *arg), void *arg)
{
	session->voortgang = tell;
	session->voortgang_arg = arg;
}

void
session_vertel(const struct session *session, int64_t klaar, int64_t aantal)
{
	if (session->voortgang)
		session->voortgang(klaar, aantal, session->voortgang_arg);
}

void
session_let_op(struct session *session, const char *zin)
{
	if (*zin && !list_has(str_get(&session->let_op), zin))
		str_addf(&session->let_op, "%s%s", session->let_op.len ? "\n" : "", zin);
}

enum swv_err
session_reload(struct session *session, struct fault *fault)
{
	static const struct kind *const needed[] = { &kind_instelling, &kind_vakantie,
		&kind_feestdag };
	struct recs recs = { 0 };
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < sizeof(needed) / sizeof(needed[0]) && !err; i++) {
		struct query query;

		query_init(&query, needed[i]);
		query_number(&query, FILTER_IS, kind_field(needed[i], "actief"), 1);
		err = store_each(session->store, &query, fault, recs_keep, &recs);
		query_fini(&query);
	}
	if (!err) {
		instellingen_fini(&session->inst);
		regels_fini(&session->regels);
		instellingen_from_recs(&recs, &session->inst);
		regels_from_recs(&recs, &session->inst, &session->regels);
	}
	recs_fini(&recs);
	return err;
}

/*
 * A file that was applied as it is now was whole then, and is so still.  A
 * database that first has to be brought up to date waits for the full check: a
 * broken file never touches it.
 */
static bool
is_applied(
    const struct session_args *args, const char *database, const char *kenmerk, struct session *out)
{
	char *toegepast = NULL;
	bool same;

	if (store_open(database, args->share, STORE_ASIS, NULL, &out->store))
		return false;
	if (store_stand_get(out->store, "", "toegepast", NULL, &toegepast))
		store_close(&out->store);
	same = str_eq(kenmerk, toegepast);
	free(toegepast);
	return out->store && same;
}

static enum swv_err
check_file(const struct session_args *args, struct faults *faults)
{
	struct organisatie org;
	enum swv_err err = organisatie_read(args->bestand, faults, &org);

	organisatie_fini(&org);
	return err;
}

/* Checks the file when that is not known already, and opens the database that it names. */
static enum swv_err
open_both(const struct session_args *args, enum store_mode mode, struct faults *faults,
    struct fault *fault, struct session *out)
{
	struct faults seen = { 0 };
	struct organisatie_blik blik = { 0 };
	enum swv_err err = SWV_OK;

	if (args->bestand)
		err = organisatie_look(args->bestand, &seen, &blik);
	for (size_t i = 0; err && i < seen.n; i++)
		faults_add(faults, &seen.items[i]);
	if (err)
		goto out;
	if (args->database) {
		free(blik.database);
		blik.database = mem_strdup(args->database);
	}
	if (blik.kenmerk &&
	    (mode == STORE_CREATE || !is_applied(args, blik.database, blik.kenmerk, out))) {
		out->bestand_gewijzigd = true;
		err = check_file(args, faults);
	}
	if (!err && !out->store)
		err = store_open(blik.database, args->share, mode, fault, &out->store);
out:
	faults_fini(&seen);
	organisatie_blik_fini(&blik);
	return err;
}

static enum swv_err
start(const struct session_args *args, enum store_mode mode, struct faults *faults,
    struct session *out)
{
	struct fault fault = { 0 };
	enum swv_err err;

	*out = (struct session){ .klok = args->klok, .sleutel = args->sleutel };
	out->login = mem_strdup(args->wie);
	out->wie = mem_strdup(args->wie);
	out->bestand = mem_strdup(args->bestand);
	err = open_both(args, mode, faults, &fault, out);
	if (!err)
		err = toegang_ververs(out, &fault);
	/* then the index of sshd was behind, which is worth knowing */
	if (err == SWV_EGEENTOEGANG && args->sleutel)
		aanmelding_weiger(out, args->sleutel, "toegang", NULL);
	if (!err)
		err = session_reload(out, &fault);
	if (!err)
		session_take_day(out);
	if (err && fault.err)
		faults_add(faults, &fault);
	if (err)
		session_close(out);
	return err;
}

enum swv_err
session_open(const struct session_args *args, struct faults *faults, struct session *out)
{
	return start(args, STORE_OPEN, faults, out);
}

enum swv_err
session_init(const struct session_args *args, struct faults *faults, struct session *out)
{
	return start(args, STORE_CREATE, faults, out);
}

int64_t
session_bewaard_sinds(const struct session *s, const char *norm, int64_t op)
{
	const int64_t day = INT64_C(86400) * 1000000;
	swv_date since = DATE_NONE;
	struct norm n;

	if (instelling_norm(&s->inst, norm, &n)) {
		n.n = -n.n;
		since = norm_add(&s->regels.kalender, (swv_date)(op / day), n);
	}
	return since == DATE_NONE ? 0 : since * day;
}

void
session_close(struct session *session)
{
	store_close(&session->store);
	rechten_fini(&session->rechten);
	instellingen_fini(&session->inst);
	regels_fini(&session->regels);
	free(session->login);
	free(session->wie);
	free(session->bestand);
	free(session->naam);
	free(session->functies);
	free(session->rollen);
	str_fini(&session->let_op);
	for (size_t i = 0; i < session->n_inzagen; i++)
		free(session->inzagen[i].id);
	free(session->inzagen);
	*session = (struct session){ 0 };
}
