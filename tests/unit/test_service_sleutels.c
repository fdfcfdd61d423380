/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/sleutels.h"

#include "../opslag.h"
#include "sleutels.h"

#include <sys/stat.h>

#include "swv/service/aanmelding.h"
#include "swv/service/schrijven.h"
#include "swv/service/toegang.h"

#define ORG_MET_INDEX                                                                              \
	"organisatie = { code = \"PO9901\"; naam = \"Proef\"; rechtsvorm = \"vereniging\";\n"      \
	"  vanaf = \"2025-2026\"; };\nopslag = { bestand = \"swv.db\"; sleutels = \"swv.keys\"; "  \
	"};\n" ORG_FUNCTIES ORG_SCHOLEN

static int
maak(void **state)
{
	static struct opslag o;

	sessie_maak(&o, ORG_MET_INDEX);
	*state = &o;
	return 0;
}

static struct rec *
gebruiker(const char *id, const char *rollen, const char *unix_)
{
	struct rec *rec = rec_initial(&kind_gebruiker, nep_dag);

	rec_set_text(rec, "id", id);
	rec_set_text(rec, "naam", id);
	rec_set_text(rec, "rollen", rollen);
	rec_set_text(rec, "unix", unix_);
	return rec;
}

/* Whether it was made; takes rec.  What is told goes to *fault. */
static enum swv_err
maak_rec(struct opslag *o, struct rec *rec, struct fault *fault)
{
	enum swv_err err = schrijven_nieuw(&o->s, rec, fault);

	rec_free(&rec);
	return err;
}

static void
zegt(enum swv_err err, const struct fault *fault, const char *zin)
{
	CHECK(err != SWV_OK, "aangenomen, maar: %s", zin);
	CHECK(strstr(fault->value, zin) || strstr(fault->what, zin) || strstr(fault->hint, zin),
	    "%d \"%s\" \"%s\" \"%s\", verwacht \"%s\"", (int)err, fault->what, fault->value,
	    fault->hint, zin);
}

#define NIET(rec, zin)                                                                             \
	do {                                                                                       \
		struct fault f = { 0 };                                                            \
		enum swv_err err_ = maak_rec(o, (rec), &f);                                        \
                                                                                                   \
		zegt(err_, &f, (zin));                                                             \
	} while (0)

/* Sets one field of a record. */
static enum swv_err
zet(struct opslag *o, const struct kind *kind, const char *id, const char *veld, const char *waarde,
    struct fault *fault)
{
	struct rec *before = haal(o->store, kind, id), *after = rec_copy(before);
	enum swv_err err = rec_parse(after, kind_field(kind, veld), waarde, nep_dag, fault);

	if (!err)
		err = schrijven_wijzig(&o->s, before, after, fault);
	rec_free(&before);
	rec_free(&after);
	return err;
}

#define ZET_NIET(kind, id, veld, waarde, zin)                                                      \
	do {                                                                                       \
		struct fault f = { 0 };                                                            \
		enum swv_err err_ = zet(o, (kind), (id), (veld), (waarde), &f);                    \
                                                                                                   \
		zegt(err_, &f, (zin));                                                             \
	} while (0)

static void
met_beheerder(struct opslag *o)
{
	GOED(maak_rec(o, gebruiker("jan", "beheerder", "jan"), &f));
}

static struct rec *
sleutel(const char *wie, const char *publiek)
{
	struct rec *rec = rec_initial(&kind_sleutel, nep_dag);

	rec_set_text(rec, "gebruiker", wie);
	rec_set_text(rec, "publiek", publiek);
	return rec;
}

static void
index_is(struct opslag *o, const char *verwacht)
{
	char *pad = pad_in(o, "swv.keys"), buf[4096];
	FILE *f = fopen(pad, "r");
	size_t n;

	CHECK(f, "geen index");
	n = fread(buf, 1, sizeof(buf) - 1, f);
	buf[n] = '\0';
	fclose(f);
	assert_string_equal(buf, verwacht);
	free(pad);
}

static void
de_eerste_gebruiker_is_wie_het_doet_en_beheerder(void **state)
{
	struct opslag *o = *state;

	NIET(gebruiker("piet", "beheerder", "piet"), "--unix jan --role beheerder");
	NIET(gebruiker("jan", "consulent", "jan"), "eerste gebruiker");
	NIET(gebruiker("jan", "beheerder", NULL), "eerste gebruiker");
	NIET(gebruiker("jan", "fiets", "jan"), "fiets");
	met_beheerder(o);
	GOED(maak_rec(o, gebruiker("piet", "consulent", NULL), &f));
}

static void
een_rol_bestaat_en_een_account_is_van_een(void **state)
{
	struct opslag *o = *state;

	met_beheerder(o);
	NIET(gebruiker("piet", "consullent", NULL), "consulent");
	NIET(gebruiker("piet", "consulent\nfiets", NULL), "fiets");
	NIET(gebruiker("piet", "consulent", "jan"), "al van jan");
	NIET(gebruiker("piet", "consulent", "-rf"), "-rf");
	NIET(gebruiker("piet", "consulent", "a b"), "a b");
	GOED(maak_rec(o, gebruiker("piet", "consulent\ncoordinator", "P.Puk@school.nl"), &f));
	ZET_NIET(&kind_gebruiker, "piet", "unix", "jan", "al van jan");
	GOED(zet(o, &kind_gebruiker, "piet", "unix", "piet", &f));
}

static void
de_laatste_beheerder_blijft(void **state)
{
	struct opslag *o = *state;

	met_beheerder(o);
	ZET_NIET(&kind_gebruiker, "jan", "status", "uit", "enige beheerder");
	ZET_NIET(&kind_gebruiker, "jan", "rollen", "consulent", "enige beheerder");
	ZET_NIET(&kind_gebruiker, "jan", "unix", "", "enige beheerder");
	ZET_NIET(&kind_gebruiker, "jan", "unix", "niemand", "enige beheerder");
	GOED(maak_rec(o, gebruiker("kees", "beheerder", NULL), &f));
	ZET_NIET(
	    &kind_gebruiker, "jan", "status", "uit", "enige beheerder"); /* kees has no login */
	GOED(zet(o, &kind_gebruiker, "kees", "unix", "kees", &f));
	GOED(zet(o, &kind_gebruiker, "jan", "rollen", "beheerder,consulent", &f));
	GOED(zet(o, &kind_gebruiker, "jan", "status", "uit", &f));
	FOUT(SWV_EGEENTOEGANG, session_mag(&o->s, RECHT_LEZEN, &kind_gebruiker, &f));
}

static void
een_sleutel_wordt_ingelezen_en_is_van_een(void **state)
{
	struct opslag *o = *state;
	struct rec *rec;

	met_beheerder(o);
	GOED(maak_rec(o, gebruiker("piet", "consulent", NULL), &f));
	GOED(maak_rec(o, sleutel("jan", "ssh-ed25519 " ED_EEN " jan@laptop"), &f));
	veld_is(o->store, &kind_sleutel, "1", "publiek", "ssh-ed25519 " ED_EEN);
	veld_is(o->store, &kind_sleutel, "1", "soort", "ssh-ed25519");
	rec = haal(o->store, &kind_sleutel, "1");
	assert_int_equal(strncmp(rec_text(rec, "vingerafdruk"), "SHA256:", 7), 0);
	rec_free(&rec);
	NIET(sleutel("jan", "ssh-ed25519 " ED_EEN), "is er al, met nummer 1");
	{
		struct fault f = { 0 };

		assert_int_equal(
		    maak_rec(o, sleutel("piet", "ssh-ed25519 " ED_EEN), &f), SWV_EIMPOSSIBLE);
		assert_string_equal(f.value, "Deze sleutel is al in gebruik");
		assert_null(strstr(f.hint, "jan"));
	}
	NIET(sleutel("piet", "command=\"sh\" ssh-ed25519 " ED_TWEE), "staat nog iets");
	NIET(sleutel("kees", "ssh-ed25519 " ED_TWEE), "kees");
	GOED(zet(o, &kind_gebruiker, "piet", "status", "uit", &f));
	NIET(sleutel("piet", "ssh-ed25519 " ED_TWEE), "staat uit");
}

static void
een_dag_van_een_sleutel_kan(void **state)
{
	struct opslag *o = *state;
	struct rec *rec = sleutel("jan", "ssh-ed25519 " ED_EEN);

	met_beheerder(o);
	rec_set_date(rec, "verloopt_op", nep_dag - 1);
	NIET(rec, "al geweest");
	GOED(maak_rec(o, sleutel("jan", "ssh-ed25519 " ED_EEN), &f));
	ZET_NIET(&kind_sleutel, "1", "verloopt_op", "2026-11-21", "al geweest");
	ZET_NIET(&kind_sleutel, "1", "ingetrokken_op", "2026-11-23", "moet nog komen");
	GOED(zet(o, &kind_sleutel, "1", "verloopt_op", "2026-11-22", &f));
	GOED(zet(o, &kind_sleutel, "1", "ingetrokken_op", "2026-11-22", &f));
	ZET_NIET(&kind_sleutel, "1", "ingetrokken_op", "", "blijft dat");
	ZET_NIET(&kind_sleutel, "1", "ingetrokken_op", "2026-11-20", "blijft dat");
	nep_dag++;
	GOED(zet(o, &kind_sleutel, "1", "naam", "laptop", &f)); /* what was there is no fault */
	NIET(sleutel("jan", "ssh-ed25519 " ED_EEN), "is ingetrokken");
}

static void
de_index_volgt_wat_er_wordt_opgeslagen(void **state)
{
	struct opslag *o = *state;

	met_beheerder(o);
	index_is(o, "");
	GOED(maak_rec(o, gebruiker("piet", "consulent", NULL), &f));
	GOED(maak_rec(o, sleutel("piet", "ssh-ed25519 " ED_EEN " piet"), &f));
	GOED(maak_rec(o, sleutel("jan", "ssh-ed25519 " ED_TWEE), &f));
	index_is(o, "1 - - ssh-ed25519 " ED_EEN "\n2 - - ssh-ed25519 " ED_TWEE "\n");
	GOED(zet(o, &kind_sleutel, "1", "verloopt_op", "2026-12-31", &f)); /* the clock is UTC's */
	index_is(o, "1 20270101000000Z - ssh-ed25519 " ED_EEN "\n2 - - ssh-ed25519 " ED_TWEE "\n");
	GOED(zet(o, &kind_gebruiker, "piet", "status", "uit", &f));
	index_is(o, "2 - - ssh-ed25519 " ED_TWEE "\n");
	GOED(zet(o, &kind_gebruiker, "piet", "status", "actief", &f));
	GOED(zet(o, &kind_sleutel, "2", "ingetrokken_op", "vandaag", &f));
	index_is(o, "1 20270101000000Z - ssh-ed25519 " ED_EEN "\n");
}

/* An hour before UTC in winter, two in summer. */
static void
plaats_nl(int64_t utc, swv_date *dag_, int *minuut)
{
	bool zomer = utc >= (int64_t)dag("2027-03-28") * 86400000000 + 3600000000 &&
		     utc < (int64_t)dag("2027-10-31") * 86400000000 + 3600000000;
	int64_t minuten = utc / 60000000 + (zomer ? 120 : 60);

	*dag_ = (swv_date)(minuten / 1440);
	*minuut = (int)(minuten % 1440);
}

static void
een_sleutel_verloopt_met_de_dag_in_nederland(void **state)
{
	static const struct {
		const char *dag, *tot;
	} rows[] = {
		{ "2026-12-31", "20261231230000Z" },
		{ "2027-03-27", "20270327230000Z" }, /* the clock goes on that night */
		{ "2027-03-28", "20270328220000Z" },
		{ "2027-07-01", "20270701220000Z" },
		{ "2027-10-30", "20271030220000Z" }, /* and back that night */
		{ "2027-10-31", "20271031230000Z" },
	};
	struct opslag *o = *state;
	struct klok klok = nep_klok;

	met_beheerder(o);
	klok.plaats = plaats_nl;
	o->s.klok = &klok;
	GOED(maak_rec(o, sleutel("jan", "ssh-ed25519 " ED_EEN), &f));
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str verwacht = { 0 };

		GOED(zet(o, &kind_sleutel, "1", "verloopt_op", rows[i].dag, &f));
		str_addf(&verwacht, "1 %s - ssh-ed25519 %s\n", rows[i].tot, ED_EEN);
		index_is(o, verwacht.s);
		str_fini(&verwacht);
	}
	o->s.klok = &nep_klok;
}

/* What was saved is saved: that the index could not be written is told, and it can be made later. */
static void
een_index_die_niet_te_schrijven_is_wordt_gezegd(void **state)
{
	struct opslag *o = *state;
	char *pad = pad_in(o, "swv.keys"), *in = pad_in(o, "swv.keys/x");
	bool geschreven = false;

	met_beheerder(o);
	assert_int_equal(unlink(pad), 0);
	assert_int_equal(mkdir(pad, 0700), 0);
	assert_int_equal(mkdir(in, 0700), 0);
	GOED(maak_rec(o, sleutel("jan", "ssh-ed25519 " ED_EEN), &f));
	assert_non_null(strstr(str_get(&o->s.let_op), "swv key index"));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM sleutel"), 1);
	FOUT(SWV_EFILE, sleutels_index(&o->s, &f, NULL));
	assert_int_equal(rmdir(in), 0);
	assert_int_equal(rmdir(pad), 0);
	GOED(sleutels_index(&o->s, &f, &geschreven));
	assert_true(geschreven);
	index_is(o, "1 - - ssh-ed25519 " ED_EEN "\n");
	free(pad);
	free(in);
}

static void
zonder_instelling_is_er_geen_index(void **state)
{
	struct opslag *o = *state;
	char *pad = pad_in(o, "swv.keys");
	bool geschreven = true;

	pas_toe(o, ORG);
	unlink(pad);
	met_beheerder(o);
	GOED(sleutels_index(&o->s, &f, &geschreven));
	assert_false(geschreven);
	assert_int_equal(access(pad, F_OK), -1);
	free(pad);
}

static void
gebruikers_en_sleutels_blijven_staan(void **state)
{
	struct opslag *o = *state;

	met_beheerder(o);
	GOED(maak_rec(o, sleutel("jan", "ssh-ed25519 " ED_EEN), &f));
	als_alles(o);
	FOUT(SWV_ENOTHING, ongedaan(&o->s, &f, NULL));
	o->s.toegang.gelezen = true;
	als_alles(o);
	FOUT(SWV_EINUSE, weggooien(&o->s, &kind_sleutel, "1", &f));
	als_alles(o);
	FOUT(SWV_EINUSE, weggooien(&o->s, &kind_gebruiker, "jan", &f));
}

static struct rec *
waarneming(const char *wie)
{
	struct rec *rec = rec_initial(&kind_waarneming, nep_dag);

	rec_set_text(rec, "gebruiker", wie);
	rec_set_text(rec, "gebied", "noord");
	rec_set_date(rec, "van", nep_dag);
	rec_set_date(rec, "tot", nep_dag + 14);
	return rec;
}

static void
niemand_regelt_een_waarneming_voor_zichzelf(void **state)
{
	struct opslag *o = *state;

	met_beheerder(o);
	GOED(zet(o, &kind_gebruiker, "jan", "rollen", "beheerder,coordinator", &f));
	GOED(maak_rec(o, gebruiker("piet", "consulent", NULL), &f));
	GOED(maak_rec(o, gebruiker("kees", "consulent", NULL), &f));
	GOED(zet(o, &kind_gebruiker, "kees", "status", "uit", &f));
	NIET(waarneming("jan"), "niet voor uzelf");
	NIET(waarneming("kees"), "staat uit");
	GOED(maak_rec(o, waarneming("piet"), &f));
	veld_is(o->store, &kind_waarneming, "1", "door", "jan");
}

static void
wie_binnenkomt_en_wat_geweigerd_wordt_staat_in_het_logboek(void **state)
{
	struct opslag *o = *state;

	met_beheerder(o);
	GOED(aanmelding_noteer(&o->s, 17, "list", &f));
	tekst_is(o->store,
	    "SELECT wie || ' ' || handeling || ' ' || kind || ' ' || bron_id || ' ' || wat"
	    " FROM logboek ORDER BY nr DESC LIMIT 1",
	    "jan aangemeld sleutel 17 {\"opdracht\":\"list\"}");
	GOED(aanmelding_weiger(&o->s, 17, "teken", &f));
	tekst_is(o->store, "SELECT handeling || ' ' || wat FROM logboek ORDER BY nr DESC LIMIT 1",
	    "geweigerd {\"reden\":\"teken\"}");
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, maak, sessie_ruim)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(de_eerste_gebruiker_is_wie_het_doet_en_beheerder),
		CASE(een_rol_bestaat_en_een_account_is_van_een),
		CASE(de_laatste_beheerder_blijft),
		CASE(een_sleutel_wordt_ingelezen_en_is_van_een),
		CASE(een_dag_van_een_sleutel_kan),
		CASE(de_index_volgt_wat_er_wordt_opgeslagen),
		CASE(een_sleutel_verloopt_met_de_dag_in_nederland),
		CASE(een_index_die_niet_te_schrijven_is_wordt_gezegd),
		CASE(zonder_instelling_is_er_geen_index),
		CASE(gebruikers_en_sleutels_blijven_staan),
		CASE(niemand_regelt_een_waarneming_voor_zichzelf),
		CASE(wie_binnenkomt_en_wat_geweigerd_wordt_staat_in_het_logboek),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
