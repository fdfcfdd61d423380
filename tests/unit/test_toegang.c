/* SPDX-License-Identifier: EUPL-1.2 */
/* Who a session is of, and that it is so again at each act. */
#include "dossier.h"

#include "swv/service/rechten_van.h"
#include "swv/service/toegang.h"

static void
gebruiker(struct opslag *o, const char *woorden)
{
	GOED(probeer(o, &kind_gebruiker, woorden, &f, NULL));
}

#define BAAS   "id=baas; naam=Baas; rollen=beheerder; unix=jan"
#define TWEEDE "id=tweede; naam=Tweede; rollen=beheerder; unix=tweede"
#define ELS    "id=els; naam=Els; rollen=consulent; unix=els; gebieden=noord; functies=noorder"

static enum swv_err
kom_binnen(struct opslag *o, const char *login, int64_t sleutel, const struct klok *klok,
    struct fault *fault, struct session *out)
{
	char *cfg = pad_in(o, "swv.cfg"), *share = share_map();
	struct session_args args = {
		.bestand = cfg, .share = share, .wie = login, .sleutel = sleutel, .klok = klok
	};
	struct faults faults = { 0 };
	enum swv_err err = session_open(&args, &faults, out);

	if (faults.n)
		*fault = faults.items[0];
	faults_fini(&faults);
	free(cfg);
	free(share);
	return err;
}

#define BINNEN(login, sleutel, out) GOED(kom_binnen(o, login, sleutel, &nep_klok, &f, out))
#define BUITEN(login, sleutel)                                                                     \
	do {                                                                                       \
		struct session buiten;                                                             \
		FOUT(SWV_EGEENTOEGANG, kom_binnen(o, login, sleutel, &nep_klok, &f, &buiten));     \
	} while (0)

/* A change by whoever looks after the users. */
static void
zet_gebruiker(struct opslag *o, const char *id, const char *woorden)
{
	struct rec *voor = haal(o->store, &kind_gebruiker, id), *na = rec_copy(voor);

	zet(na, woorden);
	GOED(schrijven_wijzig(&o->s, voor, na, &f));
	rec_free(&voor);
	rec_free(&na);
}

static void
zonder_gebruikers_mag_de_login_alles(void **state)
{
	struct opslag *o = *state;

	assert_true(o->s.rechten.alles);
	assert_false(o->s.bekend);
	assert_string_equal(o->s.wie, "jan");
	GOED(session_mag(&o->s, RECHT_WISSEN, &kind_thuiszitter, &f));
	BUITEN("jan", 1); /* a key is of a user */
}

static void
vanaf_de_eerste_gebruiker_mag_wie_bekend_is_wat_die_mag(void **state)
{
	struct opslag *o = *state;

	FOUT(SWV_EIMPOSSIBLE, /* of another: then nobody would come in any more */
	    probeer(o, &kind_gebruiker, TWEEDE, &f, NULL));
	gebruiker(o, BAAS);
	FOUT(SWV_EDENIED, session_mag(&o->s, RECHT_LEZEN, &kind_thuiszitter, &f));
	assert_string_equal(o->s.wie, "baas");
	assert_true(o->s.bekend);
	GOED(session_mag(&o->s, RECHT_MAKEN, &kind_gebruiker, &f));
	BUITEN("piet", 0);
}

static void
wie_een_rol_heeft_die_er_niet_is_mag_niets(void **state)
{
	struct opslag *o = *state;
	struct session s;

	gebruiker(o, BAAS);
	gebruiker(o, "id=niks; naam=Niks; rollen=consulent; unix=niks; gebieden=noord");
	doe(o->store, "UPDATE gebruiker SET rollen = 'baasje' WHERE id = 'niks'");
	BINNEN("niks", 0, &s);
	for (size_t k = 0; k < n_kinds; k++)
		for (int r = 0; r < RECHT_COUNT; r++)
			CHECK(session_mag(&s, (enum recht)r, kinds[k], NULL) == SWV_EDENIED,
			    "%s %s", kinds[k]->name, recht_doen((enum recht)r));
	session_close(&s);
}

/* ---- during a session ---- */

static void
wie_wordt_uitgezet_stopt_bij_de_volgende_handeling(void **state)
{
	struct opslag *o = *state;
	struct session els;
	struct rec *rec;
	struct query query;
	struct recs recs;
	char *nummer = dossier(o, ZIEK);

	gebruiker(o, BAAS);
	gebruiker(o, ELS);
	BINNEN("els", 0, &els);
	GOED(lezen_een(&els, &kind_thuiszitter, nummer, &f, &rec));
	zet_gebruiker(o, "els", "status=uit");
	FOUT(SWV_EGEENTOEGANG, schrijven_wijzig(&els, rec, rec, &f));
	query_init(&query, &kind_thuiszitter);
	FOUT(SWV_EGEENTOEGANG, lezen_recs(&els, &query, 10, &f, &recs));
	assert_int_equal(recs.n, 0);
	FOUT(SWV_EGEENTOEGANG, toegang_ververs(&els, &f));
	assert_false(rechten_mag(&els.rechten, RECHT_LEZEN, &kind_school));
	BUITEN("els", 0);
	zet_gebruiker(o, "els", "status=actief");
	GOED(lezen_recs(&els, &query, 10, &f, &recs));
	assert_int_equal(recs.n, 1);
	recs_fini(&recs);
	query_fini(&query);
	rec_free(&rec);
	session_close(&els);
	free(nummer);
}

static void
een_andere_rol_of_een_ander_gebied_geldt_bij_de_volgende_handeling(void **state)
{
	struct opslag *o = *state;
	struct session els;
	int64_t keer;

	gebruiker(o, BAAS);
	gebruiker(o, ELS);
	BINNEN("els", 0, &els);
	GOED(session_mag(&els, RECHT_MAKEN, &kind_thuiszitter, &f));
	keer = els.toegang.keer;
	zet_gebruiker(o, "els", "rollen=coordinator");
	FOUT(SWV_EDENIED, session_mag(&els, RECHT_MAKEN, &kind_thuiszitter, &f));
	assert_true(els.toegang.keer > keer);
	zet_gebruiker(o, "els", "rollen=consulent; gebieden=zuid");
	GOED(session_mag(&els, RECHT_MAKEN, &kind_thuiszitter, &f));
	assert_string_equal(els.rechten.gebieden, "zuid");
	keer = els.toegang.keer;
	zet_gebruiker(o, "els", "naam=Els de Tweede"); /* rights are as they were */
	GOED(session_mag(&els, RECHT_MAKEN, &kind_thuiszitter, &f));
	assert_int_equal(els.toegang.keer, keer);
	session_close(&els);
}

/* ---- keys ---- */

static void
sleutel(struct opslag *o, const char *wie, const char *velden)
{
	struct str sql = { 0 };

	str_addf(&sql,
	    "INSERT INTO sleutel (gebruiker, soort, publiek, vingerafdruk, verloopt_op,"
	    " ingetrokken_op) SELECT '%s', 's', 'p', 'v' || count(*), %s FROM sleutel",
	    wie, velden);
	doe(o->store, sql.s);
	str_fini(&sql);
}

static void
met_een_sleutel_is_het_wie_die_heeft(void **state)
{
	struct opslag *o = *state;
	struct session s;
	struct str today = { 0 }, yesterday = { 0 };

	str_addf(&today, "%d, NULL", (int)nep_dag);
	str_addf(&yesterday, "%d, NULL", (int)nep_dag - 1);
	gebruiker(o, BAAS);
	gebruiker(o, ELS);
	sleutel(o, "els", "NULL, NULL");
	sleutel(o, "els", today.s);
	sleutel(o, "els", yesterday.s);
	sleutel(o, "els", "NULL, 20000");
	BINNEN("swv", 1, &s);
	assert_string_equal(s.wie, "els");
	session_close(&s);
	BINNEN("jan", 2, &s); /* whoever the login is; the last day counts */
	assert_string_equal(s.wie, "els");
	session_close(&s);
	BUITEN("jan", 3);
	BUITEN("jan", 4);
	BUITEN("jan", 99);
	zet_gebruiker(o, "els", "status=uit");
	BUITEN("swv", 1);
	str_fini(&today);
	str_fini(&yesterday);
}

static void
een_sleutel_die_wordt_ingetrokken_werkt_niet_meer(void **state)
{
	struct opslag *o = *state;
	struct session s;

	gebruiker(o, BAAS);
	gebruiker(o, ELS);
	sleutel(o, "els", "NULL, NULL");
	BINNEN("swv", 1, &s);
	GOED(session_mag(&s, RECHT_LEZEN, &kind_thuiszitter, &f));
	doe(o->store, "UPDATE sleutel SET ingetrokken_op = 20000 WHERE id = 1");
	FOUT(SWV_EGEENTOEGANG, session_mag(&s, RECHT_LEZEN, &kind_thuiszitter, &f));
	session_close(&s);
}

static void
een_sleutel_verloopt_om_middernacht(void **state)
{
	struct opslag *o = *state;
	struct session s;
	struct str day = { 0 };

	str_addf(&day, "%d, NULL", (int)nep_dag);
	gebruiker(o, BAAS);
	gebruiker(o, ELS);
	sleutel(o, "els", day.s);
	BINNEN("swv", 1, &s);
	GOED(session_mag(&s, RECHT_LEZEN, &kind_thuiszitter, &f));
	nep_dag++;
	FOUT(SWV_EGEENTOEGANG, session_mag(&s, RECHT_LEZEN, &kind_thuiszitter, &f));
	nep_dag--;
	session_close(&s);
	str_fini(&day);
}

/* ---- standing in ---- */

static bool
ziet_zuid(struct session *s)
{
	GOED(toegang_ververs(s, &f));
	return rechten_mag_in(&s->rechten, RECHT_LEZEN, &kind_thuiszitter, "zuid");
}

static void
als_coordinator(struct opslag *o)
{
	gebruiker(o, BAAS);
	gebruiker(o, TWEEDE); /* a beheerder stays */
	gebruiker(o, ELS);
	zet_gebruiker(o, "baas", "rollen=coordinator");
}

static void
een_waarneming_geldt_van_de_eerste_tot_en_met_de_laatste_dag(void **state)
{
	struct opslag *o = *state;
	struct session els;
	char *id;

	als_coordinator(o);
	BINNEN("els", 0, &els);
	assert_false(ziet_zuid(&els));
	GOED(probeer(o, &kind_waarneming,
	    "gebruiker=els; gebied=zuid; van=2026-11-23; tot=2026-11-25", &f, &id));
	veld_is(o->store, &kind_waarneming, id, "door", "baas");
	assert_false(ziet_zuid(&els));
	nep_dag = dag("2026-11-23");
	assert_true(ziet_zuid(&els));
	assert_true(rechten_mag_in(&els.rechten, RECHT_WIJZIGEN, &kind_thuiszitter, "zuid"));
	assert_true(rechten_mag_in(&els.rechten, RECHT_LEZEN, &kind_thuiszitter, "noord"));
	nep_dag = dag("2026-11-25");
	assert_true(ziet_zuid(&els));
	nep_dag = dag("2026-11-26");
	assert_false(ziet_zuid(&els));
	nep_dag = dag("2026-11-22");
	session_close(&els);
	free(id);
}

static void
een_dag_die_is_opgegeven_brengt_geen_waarneming_terug(void **state)
{
	struct opslag *o = *state;
	struct klok wat_als = nep_klok;
	struct session els;

	als_coordinator(o);
	GOED(probeer(o, &kind_waarneming, "gebruiker=els; gebied=zuid; tot=2026-11-22", &f, NULL));
	nep_dag = dag("2026-12-01");
	wat_als.given = dag("2026-11-22");
	GOED(kom_binnen(o, "els", 0, &wat_als, &f, &els));
	assert_int_equal(session_vandaag(&els), dag("2026-11-22"));
	assert_false(ziet_zuid(&els));
	nep_dag = dag("2026-11-22");
	session_close(&els);
}

static void
een_waarneming_die_niet_kan_wordt_geweigerd(void **state)
{
	struct opslag *o = *state;

	als_coordinator(o);
	ZEGT("De laatste dag is al voorbij: geef een dag vanaf vandaag.",
	    probeer(o, &kind_waarneming,
		"gebruiker=els; gebied=zuid; van=2026-11-01; tot=2026-11-21", &f, NULL));
	ZEGT("De laatste dag komt voor de eerste: kijk de twee dagen na.",
	    probeer(o, &kind_waarneming,
		"gebruiker=els; gebied=zuid; van=2026-12-02; tot=2026-12-01", &f, NULL));
	FOUT(SWV_EREFERENCE,
	    probeer(o, &kind_waarneming, "gebruiker=elz; gebied=zuid; tot=2026-12-01", &f, NULL));
	doe(o->store, "UPDATE gebruiker SET status = 'uit' WHERE id = 'els'");
	FOUT(SWV_EIMPOSSIBLE,
	    probeer(o, &kind_waarneming, "gebruiker=els; gebied=zuid; tot=2026-12-01", &f, NULL));
	doe(o->store, "UPDATE gebruiker SET rollen = 'consulent' WHERE id = 'baas'");
	toegang_vergeet(&o->s); /* another connection would have told */
	FOUT(SWV_EDENIED,
	    probeer(o, &kind_waarneming, "gebruiker=baas; gebied=zuid; tot=2026-12-01", &f, NULL));
}

/* What was thrown away last, put back by that session. */
static enum swv_err
zet_terug(struct session *s, struct fault *fault)
{
	struct weggegooiden bak;
	enum swv_err err;

	GOED(prullenbak_list(s->store, 0, 1, &f, &bak));
	assert_int_equal(bak.n, 1);
	err = terugzetten(s, bak.items[0].handeling, fault);
	weggegooiden_fini(&bak);
	return err;
}

static void
een_waarneming_haalt_u_niet_voor_uzelf_terug(void **state)
{
	struct opslag *o = *state;
	struct session els;
	char *id;

	als_coordinator(o);
	doe(o->store,
	    "UPDATE gebruiker SET rollen = 'consulent' || char(10) || 'coordinator' WHERE id = 'els'");
	GOED(probeer(o, &kind_waarneming, "gebruiker=els; gebied=zuid; tot=2026-12-01", &f, &id));
	GOED(weggooien(&o->s, &kind_waarneming, id, &f));
	BINNEN("els", 0, &els);
	ZEGT("Een waarneming regelt u niet voor uzelf: vraag het een ander die het mag.",
	    zet_terug(&els, &f));
	assert_false(ziet_zuid(&els));
	GOED(zet_terug(&o->s, &f));
	assert_true(ziet_zuid(&els));
	GOED(weggooien(&els, &kind_waarneming, id, &f)); /* what one did oneself is taken back */
	GOED(ongedaan(&els, &f, NULL));
	assert_true(ziet_zuid(&els));
	session_close(&els);
	free(id);
}

/* ---- what is theirs ---- */

static void
van_mij_volgt_de_functies_van_de_gebruiker(void **state)
{
	struct opslag *o = *state;
	struct session els;
	char *mine;

	assert_null(session_functies(&o->s));
	GOED(voorkeur_zet(&o->s, "ik", "zuider", &f));
	mine = session_functies(&o->s);
	assert_string_equal(mine, "zuider");
	free(mine);
	gebruiker(o, BAAS);
	gebruiker(o, ELS);
	GOED(toegang_ververs(&o->s, &f));
	assert_null(session_functies(&o->s)); /* what was chosen counts no more */
	BINNEN("els", 0, &els);
	zet_gebruiker(o, "els", "functies=noorder, zuider");
	GOED(toegang_ververs(&els, &f));
	mine = session_functies(&els);
	assert_string_equal(mine, "noorder\nzuider");
	free(mine);
	session_close(&els);
}

static void
een_dossier_gaat_naar_wie_in_dat_gebied_werkt(void **state)
{
	struct opslag *o = *state;
	struct str wie = { 0 };

	gebruiker(o, BAAS "; functies=noorder");
	gebruiker(o, TWEEDE);
	gebruiker(o, ELS);
	gebruiker(o, "id=zus; naam=Zus; rollen=consulent; gebieden=zuid; functies=zuider");
	GOED(functies_met(&o->s, RECHT_WIJZIGEN, &kind_thuiszitter, "zuid", &f, &wie));
	assert_string_equal(str_get(&wie), "zuider");
	str_clear(&wie);
	zet_gebruiker(o, "baas", "rollen=coordinator");
	GOED(probeer(o, &kind_waarneming, "gebruiker=els; gebied=zuid; tot=2026-12-01", &f, NULL));
	GOED(functies_met(&o->s, RECHT_WIJZIGEN, &kind_thuiszitter, "zuid", &f, &wie));
	assert_string_equal(str_get(&wie), "noorder\nzuider");
	str_clear(&wie);
	doe(o->store, "UPDATE gebruiker SET status = 'uit' WHERE id = 'zus'");
	GOED(functies_met(&o->s, RECHT_WIJZIGEN, &kind_thuiszitter, "zuid", &f, &wie));
	assert_string_equal(str_get(&wie), "noorder");
	str_fini(&wie);
}

static void
een_rol_heet_zoals_het_samenwerkingsverband_haar_noemt(void **state)
{
	struct opslag *o = *state;
	struct str rol = { 0 };

	session_rol(&o->s, &rol);
	assert_int_equal(rol.len, 0);
	gebruiker(o, BAAS);
	zet_gebruiker(o, "baas", "rollen=beheerder, consulent");
	GOED(toegang_ververs(&o->s, &f));
	session_rol(&o->s, &rol);
	assert_string_equal(str_get(&rol), "beheerder/consulent");
	str_clear(&rol);
	pas_toe(o, ORG_DOSSIER(", " BEUK("beta")) "rollen = ( { id = \"beheerder\"; naam = "
						  "\"Applicatiebeheer\"; } );\n"
						  "woorden = { consulent = \"netwerker\"; };\n");
	GOED(session_reload(&o->s, &f));
	session_rol(&o->s, &rol);
	assert_string_equal(str_get(&rol), "applicatiebeheer/netwerker");
	str_fini(&rol);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
		T(zonder_gebruikers_mag_de_login_alles),
		T(vanaf_de_eerste_gebruiker_mag_wie_bekend_is_wat_die_mag),
		T(wie_een_rol_heeft_die_er_niet_is_mag_niets),
		T(wie_wordt_uitgezet_stopt_bij_de_volgende_handeling),
		T(een_andere_rol_of_een_ander_gebied_geldt_bij_de_volgende_handeling),
		T(met_een_sleutel_is_het_wie_die_heeft),
		T(een_sleutel_die_wordt_ingetrokken_werkt_niet_meer),
		T(een_sleutel_verloopt_om_middernacht),
		T(een_waarneming_geldt_van_de_eerste_tot_en_met_de_laatste_dag),
		T(een_dag_die_is_opgegeven_brengt_geen_waarneming_terug),
		T(een_waarneming_die_niet_kan_wordt_geweigerd),
		T(een_waarneming_haalt_u_niet_voor_uzelf_terug),
		T(van_mij_volgt_de_functies_van_de_gebruiker),
		T(een_dossier_gaat_naar_wie_in_dat_gebied_werkt),
		T(een_rol_heet_zoals_het_samenwerkingsverband_haar_noemt),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
