/* SPDX-License-Identifier: EUPL-1.2 */
/* Cases that come back: out of the bin, by undoing, or because the child is at home again. */
#include "dossier.h"

#include "swv/service/ongedaan.h"
#include "swv/store/herstel.h"

#define KIND VERZIN "; geboortedatum=2016-02-03"

static void
weg(struct opslag *o, const char *id)
{
	GOED(weggooien(&o->s, &kind_thuiszitter, id, &f));
}

/* What was thrown away last. */
static enum swv_err
zet_terug(struct opslag *o, struct fault *fault)
{
	struct weggegooiden bak;
	enum swv_err err;

	GOED(prullenbak_list(o->store, 0, 9, &f, &bak));
	err = terugzetten(&o->s, bak.items[0].handeling, fault);
	weggegooiden_fini(&bak);
	return err;
}

static void
een_school_in_de_prullenbak_blijft_bestaan(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, "soort=relatief; school=01AB00; eerste_verzuimdag=2026-11-02");
	struct toegepast uit;

	weg(o, id);
	uit = pas_toe(o, ORG_DOSSIER(""));
	assert_int_equal(uit.weg, 0);
	assert_int_equal(uit.inactief, 1);
	GOED(zet_terug(o, &f));
	IS(id, "school", "01AB00");
	free(id);
}

static void
een_kind_krijgt_geen_tweede_dossier_door_ongedaan(void **state)
{
	struct opslag *o = *state;
	struct session collega;
	struct rec *nieuw;
	char *id = dossier(o, ZIEK KIND);

	GOED(wijzig(o, id, "status=gesloten; uitkomst=verhuisd", &f));
	assert_int_equal(sessie_als(o, "piet", false, &collega), SWV_OK);
	nieuw = rec_initial(&kind_thuiszitter, nep_dag);
	zet(nieuw, ZIEK KIND);
	GOED(schrijven_nieuw(&collega, nieuw, &f));
	session_close(&collega);
	ZEGT("Voor dit kind is al een dossier open: 26-002: ga daarin verder.",
	    ongedaan(&o->s, &f, NULL));
	IS(id, "status", "gesloten");
	rec_free(&nieuw);
	free(id);
}

static void
een_kind_krijgt_geen_tweede_dossier_uit_de_prullenbak(void **state)
{
	struct opslag *o = *state;
	char *een = dossier(o, ZIEK KIND), *twee;

	weg(o, een);
	twee = dossier(o, ZIEK KIND);
	ZEGT("Voor dit kind is al een dossier open: 26-002: ga daarin verder.", zet_terug(o, &f));
	free(een);
	free(twee);
}

/* Beginnings of words find more than fifty of them; the child is the last. */
static void
het_kind_wordt_ook_tussen_veel_naamgenoten_gevonden(void **state)
{
	struct opslag *o = *state;

	for (int i = 0; i < 60; i++) {
		struct str woorden = { 0 };

		str_addf(&woorden, ZIEK "; voornaam=Verzonnen%d; achternaam=Proefkind", i);
		free(dossier(o, woorden.s));
		str_fini(&woorden);
	}
	free(dossier(o, ZIEK KIND));
	ZEGT("Voor dit kind is al een dossier open: 26-061: ga daarin verder.",
	    probeer(o, &kind_thuiszitter, ZIEK KIND, &f, NULL));
}

/* Comparing with every one of them, at each row of an import, would keep the others waiting. */
static void
van_veel_naamgenoten_worden_alleen_de_eerste_genoemd(void **state)
{
	struct opslag *o = *state;
	const char *at;
	size_t len;
	int n = 0;

	for (int i = 0; i < 60; i++)
		free(dossier(o, ZIEK "; voornaam=Verzonnen; achternaam=Proefkind"));
	for (at = str_get(&o->s.let_op); list_next(&at, &len); n++)
		;
	assert_int_equal(n, 50);
	ZEGT("Voor dit kind is al een dossier open: 26-061: ga daarin verder.",
	    (free(dossier(o, ZIEK KIND)), probeer(o, &kind_thuiszitter, ZIEK KIND, &f, NULL)));
}

static void
wie_weer_thuis_is_is_niet_meer_terug(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK "; gemeld_op=2026-11-04");

	GOED(wijzig(o, id, "hervat_op=2026-11-10", &f));
	IS(id, "status", "hervat");
	GOED(wijzig(o, id, "status=gemeld", &f));
	IS(id, "hervat_op", "");
	GOED(wijzig(o, id, "status=gesloten; uitkomst=verhuisd; wacht_op=", &f));
	GOED(wijzig(o, id, "status=gemeld", &f));
	IS(id, "uitkomst", "");
	GOED(wijzig(o, id, "hervat_op=2026-11-10", &f));
	GOED(wijzig(o, id, "status=gesloten; uitkomst=verhuisd; wacht_op=", &f));
	GOED(wijzig(o, id, "status=nazorg", &f));
	IS(id, "uitkomst", "");
	free(id);
}

static void
wat_gemeld_is_is_geen_signaal_meer(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK "; gemeld_op=2026-11-04");

	ZEGT("Het is al gemeld, dus het is meer dan een signaal: kies een latere status, of maak "
	     "Gemeld bij swv leeg.",
	    wijzig(o, id, "status=signaal", &f));
	GOED(wijzig(o, id, "status=signaal; gemeld_op=", &f));
	free(id);
}

static void
wat_dicht_is_wacht_op_niemand(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK "; wacht_op=ouders");

	GOED(wijzig(o, id, "status=gesloten; uitkomst=verhuisd", &f));
	IS(id, "wacht_op", "");
	IS(id, "wacht_sinds", "");
	free(id);
}

static void
zonder_school_is_er_geen_bestuur(void **state)
{
	struct opslag *o = *state;
	char *id = dossier(o, ZIEK);

	IS(id, "bestuur", "alfa");
	GOED(wijzig(o, id, "soort=absoluut; school=", &f));
	IS(id, "bestuur", "");
	IS(id, "gebied", "noord");
	free(id);
}

/* A message stands on a terminal that others see, or in a log. */
static void
een_melding_herhaalt_niets_van_het_kind(void **state)
{
	struct opslag *o = *state;
	struct rec *rec = rec_initial(&kind_thuiszitter, nep_dag);
	struct fault fault = { 0 };
	int field = kind_field(&kind_thuiszitter, "geboortedatum");

	(void)o;
	assert_int_not_equal(rec_parse(rec, field, "31-13-2015", nep_dag, &fault), SWV_OK);
	assert_string_equal(fault.value, "");
	assert_string_equal(fault.what, "Geboortedatum");
	assert_null(strstr(fault.hint, "2015"));
	rec_free(&rec);
}

#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(een_school_in_de_prullenbak_blijft_bestaan),
		T(een_kind_krijgt_geen_tweede_dossier_door_ongedaan),
		T(een_kind_krijgt_geen_tweede_dossier_uit_de_prullenbak),
		T(het_kind_wordt_ook_tussen_veel_naamgenoten_gevonden),
		T(van_veel_naamgenoten_worden_alleen_de_eerste_genoemd),
		T(wie_weer_thuis_is_is_niet_meer_terug),
		T(wat_gemeld_is_is_geen_signaal_meer),
		T(wat_dicht_is_wacht_op_niemand),
		T(zonder_school_is_er_geen_bestuur),
		T(een_melding_herhaalt_niets_van_het_kind),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
