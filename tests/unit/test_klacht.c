/* SPDX-License-Identifier: EUPL-1.2 */
/* The register of complaints and disputes: what the program fills in, and what it refuses. */
#include "ondersteuning.h"

#include <locale.h>

#define K (&kind_klacht)

#define KLACHT "onderwerp=Wachttijd; ontvangen_op=2026-11-02"

static void
een_klacht_gaat_haar_gang(void **state)
{
	static const struct gang gang[] = {
		{ "bevestigd_op=2026-11-04", "status=ontvangen" },
		{ "status=overleg", "afgehandeld_op=" },
		{ "afgehandeld_op=2026-11-20; uitkomst=opgelost",
		    "status=afgehandeld; gesloten_op=2026-11-22" },
		{ "status=overleg", "afgehandeld_op=; uitkomst=; gesloten_op=" },
		{ "status=commissie; extern=lkc", "extern=lkc" },
		{ "status=afgehandeld; uitkomst=ongegrond", "afgehandeld_op=2026-11-22" },
		/* not after all */
		{ "afgehandeld_op=; uitkomst=", "status=ontvangen; gesloten_op=" },
	};
	struct opslag *o = *state;
	char *id = nieuw(o, K, KLACHT);

	assert_string_equal(id, "K26-001");
	zijn(o, K, id, "status=ontvangen; soort=klacht");
	loop_gang(o, K, id, gang, COUNT(gang));
	free(id);
}

/* Seed 003, 6.7.2; who complains may go to the committee at once (6.7.1). */
static void
een_geschil_gaat_langs_overleg_en_mediation_naar_de_commissie(void **state)
{
	struct opslag *o = *state;
	char *id = nieuw(o, K, KLACHT "; soort=geschil; van=bestuur");

	ZEGT("Een geschil tussen besturen gaat pas na mediation naar de commissie: eerst overleg,"
	     " dan een mediator.",
	    zet_in(o, K, id, "status=commissie", &f));
	ZEGT("Van ontvangen gaat het niet in één stap naar mediation: het kan wel naar overleg,"
	     " commissie, afgehandeld.",
	    zet_in(o, K, id, "status=mediation", &f));
	GOED(zet_in(o, K, id, "status=overleg", &f));
	ZEGT("Een geschil tussen besturen gaat pas na mediation naar de commissie: eerst overleg,"
	     " dan een mediator.",
	    zet_in(o, K, id, "status=commissie", &f));
	GOED(zet_in(o, K, id, "status=mediation", &f));
	GOED(zet_in(o, K, id, "status=commissie", &f));
	free(id);
	id = nieuw(o, K, KLACHT);
	GOED(zet_in(o, K, id, "status=commissie", &f));
	free(id);
}

static void
een_klacht_die_niet_kan_wordt_geweigerd(void **state)
{
	static const struct nee rijen[] = {
		{ KLACHT "; bevestigd_op=2026-11-01",
		    "De ontvangst is bevestigd voor zij er was: kijk de twee dagen na." },
		{ KLACHT "; afgehandeld_op=2026-11-01; uitkomst=gegrond",
		    "Het is afgehandeld voor het er was: kijk de twee dagen na." },
		{ KLACHT "; afgehandeld_op=2026-11-23; uitkomst=gegrond",
		    "Afgehandeld op is een dag die nog moet komen: vul een dag in die geweest is;"
		    " wat nog komt is een afspraak in een logregel." },
		{ KLACHT "; afgehandeld_op=2026-11-20",
		    "Uitkomst is nog leeg: vul dat eerst in: zonder kan de status niet afgehandeld"
		    " zijn." },
		{ KLACHT "; uitkomst=gegrond",
		    "Wat nog loopt heeft geen uitkomst: vul in wanneer het is afgehandeld." },
		{ KLACHT "; verzonden_op=2026-10-05",
		    "Dat hoort bij een bezwaar: kies bij Soort bezwaar, of maak het leeg." },
		{ KLACHT "; soort=bezwaar; verzonden_op=2026-11-03",
		    "Het bezwaar is er voor het besluit: kijk de twee dagen na." },
	};
	struct opslag *o = *state;

	for (size_t i = 0; i < COUNT(rijen); i++)
		ZEGT(rijen[i].zin, probeer(o, K, rijen[i].zet, &f, NULL));
}

/* Awb art. 6:7: six weeks after the decision was sent; 5 October and six weeks is 16 November. */
static void
een_laat_bezwaar_valt_op(void **state)
{
	static const char *const laat =
	    "Het bezwaar kwam na de bezwaartermijn: kijk na of daar een goede reden voor is.";
	struct opslag *o = *state;
	char *id;

	free(nieuw(o, K,
	    "onderwerp=Besluit; soort=bezwaar; verzonden_op=2026-10-05; ontvangen_op=2026-11-16"));
	assert_string_equal(str_get(&o->s.let_op), "");
	id = nieuw(o, K,
	    "onderwerp=Besluit; soort=bezwaar; verzonden_op=2026-10-05; ontvangen_op=2026-11-17");
	assert_string_equal(str_get(&o->s.let_op), laat);
	GOED(zet_in(o, K, id, "onderwerp=Ander besluit", &f));
	assert_string_equal(str_get(&o->s.let_op), ""); /* told once */
	GOED(zet_in(o, K, id, "verzonden_op=2026-10-02", &f));
	assert_string_equal(str_get(&o->s.let_op), laat);
	GOED(zet_in(o, K, id, "afgehandeld_op=2026-11-20; uitkomst=ongegrond", &f));
	assert_int_equal(
	    getal(o->store, "SELECT op FROM stap WHERE naar = 'afgehandeld'"), dag("2026-11-20"));
	free(id);
}

/* It may be about the consulent of the area, who sees nothing of it. */
static void
een_klacht_gaat_niet_vanzelf_naar_de_consulent(void **state)
{
	struct opslag *o = *state;
	char *id = nieuw(o, K, KLACHT "; school=01AA00"), *r;

	zijn(o, K, id, "gebied=noord; bestuur=alfa; consulent=");
	GOED(zet_in(o, K, id, "consulent=zuider", &f));
	zijn(o, K, id, "consulent=zuider");
	r = regel(o, "dossier=K26-001; tekst=Gebeld");
	als_rol(o, "consulent", "noord");
	FOUT(SWV_EDENIED, probeer(o, K, KLACHT, &f, NULL));
	assert_false(session_ziet(&o->s, K, id));
	assert_false(session_ziet(&o->s, &kind_logregel, r));
	als_rol(o, "directeur", "noord");
	assert_true(session_ziet(&o->s, K, id));
	GOED(zet_in(o, K, id, "status=overleg", &f));
	free(regel(o, "dossier=K26-001; tekst=Gesproken"));
	als_alles(o);
	free(id);
	free(r);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup_ondersteuning, teardown)
	const struct CMUnitTest tests[] = {
		T(een_klacht_gaat_haar_gang),
		T(een_geschil_gaat_langs_overleg_en_mediation_naar_de_commissie),
		T(een_klacht_die_niet_kan_wordt_geweigerd),
		T(een_laat_bezwaar_valt_op),
		T(een_klacht_gaat_niet_vanzelf_naar_de_consulent),
	};

	setlocale(LC_ALL, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
