/* SPDX-License-Identifier: EUPL-1.2 */
/* Extra support and temporary places: what the program fills in, and what it refuses. */
#include "ondersteuning.h"

#include <locale.h>

#include "swv/model/dossierstap.h"

#define A     (&kind_arrangement)
#define P     (&kind_plaatsing)
#define VRAAG "school=01AA00; ontvangen_op=2026-10-05"
#define OPDC  VRAAG "; soort=opdc"

/* ---- arrangementen ---- */

static void
het_besluit_maakt_dat_het_loopt(void **state)
{
	static const struct gang gang[] = {
		{ "niveau=niveau-2", "status=aangevraagd; besluit_op=" },
		{ "besluit=toegekend",
		    "status=loopt; besluit_op=2026-11-22; van=2026-11-22; gesloten_op=" },
		/* a mistake: there is no decision yet */
		{ "besluit=", "status=aangevraagd; besluit_op=" },
		{ "besluit=toegekend; besluit_op=2026-11-02; van=2026-11-09; tot=2027-07-31",
		    "status=loopt; besluit_op=2026-11-02; van=2026-11-09" },
		{ "evaluatie=deels", "geevalueerd_op=2026-11-22" },
		/* longer: to be evaluated again */
		{ "tot=2028-07-31", "evaluatie=; geevalueerd_op=; status=loopt" },
		{ "geevalueerd_op=2026-11-20; evaluatie=bereikt", "evaluatie=bereikt" },
		/* a later day to do that, and sooner to an end, which asks for nothing */
		{ "evaluatie_op=2027-05-03", "evaluatie=; geevalueerd_op=" },
		{ "geevalueerd_op=2026-11-20; evaluatie=bereikt", "evaluatie_op=2027-05-03" },
		{ "tot=2028-01-31", "evaluatie=bereikt; geevalueerd_op=2026-11-20" },
		{ "tot=2028-07-31", "evaluatie=; geevalueerd_op=; evaluatie_op=" },
		{ "geevalueerd_op=2026-11-20; evaluatie=bereikt", "evaluatie=bereikt" },
		{ "status=beeindigd",
		    "einde_op=2026-11-22; tot=2028-07-31; gesloten_op=2026-11-22" },
		{ "status=loopt", "einde_op=; evaluatie=bereikt; gesloten_op=" },
		{ "einde_op=2026-11-20", "status=beeindigd; gesloten_op=2026-11-22" },
		{ "einde_op=", "status=loopt; gesloten_op=" },
	};
	struct opslag *o = *state;
	char *id = nieuw(o, A, VRAAG);

	assert_string_equal(id, "A26-001");
	zijn(o, A, id, "status=aangevraagd; gebied=noord; consulent=noorder");
	loop_gang(o, A, id, gang, COUNT(gang));
	free(id);
}

static void
wat_is_afgewezen_of_ingetrokken_is_dicht(void **state)
{
	static const struct gang gang[] = {
		{ "besluit=afgewezen; besluit_op=2026-11-20",
		    "status=afgewezen; gesloten_op=2026-11-22; van=" },
		{ "status=aangevraagd", "besluit=; besluit_op=; gesloten_op=" },
		{ "status=afgewezen; besluit=ingetrokken", "besluit_op=2026-11-22" },
		/* it proves to have been granted */
		{ "besluit=toegekend", "status=loopt; gesloten_op=" },
	};
	struct opslag *o = *state;
	char *id = nieuw(o, A, VRAAG);

	loop_gang(o, A, id, gang, COUNT(gang));
	free(id);
	id = nieuw(o, A, VRAAG "; status=loopt");
	zijn(o, A, id, "besluit=toegekend; besluit_op=2026-11-22");
	free(id);
}

static void
een_arrangement_dat_niet_kan_wordt_geweigerd(void **state)
{
#define LOOPT VRAAG "; besluit=toegekend; besluit_op=2026-11-02; van=2026-11-09"
	static const struct nee rijen[] = {
		{ VRAAG "; besluit=toegekend; besluit_op=2026-10-04",
		    "Het besluit komt voor de aanvraag: kijk de twee dagen na." },
		{ VRAAG "; besluit=toegekend; besluit_op=2026-11-23",
		    "Besluit op is een dag die nog moet komen: vul een dag in die geweest is; wat"
		    " nog komt is een afspraak in een logregel." },
		{ VRAAG "; besluit_op=2026-11-02",
		    "Besluit is nog leeg: kies wat er is besloten: toegekend, afgewezen of"
		    " ingetrokken." },
		{ LOOPT "; tot=2026-11-08",
		    "De ondersteuning eindigt voor zij begint: kijk de twee dagen na." },
		{ LOOPT "; evaluatie_op=2026-11-08",
		    "De evaluatie komt voor de ondersteuning begint: kijk de twee dagen na." },
		{ LOOPT "; geevalueerd_op=2026-11-08",
		    "Er is geëvalueerd voor de ondersteuning begon: kijk de twee dagen na." },
		{ LOOPT "; status=afgewezen",
		    "De status en het besluit passen niet bij elkaar: wat loopt is toegekend; wat"
		    " is aangevraagd heeft nog geen besluit." },
		{ LOOPT "; einde_op=2026-11-08",
		    "De ondersteuning eindigt voor zij begint: kijk de twee dagen na." },
		{ LOOPT "; einde_op=2026-11-23",
		    "Einde op is een dag die nog moet komen: vul een dag in die geweest is; wat"
		    " nog komt is een afspraak in een logregel." },
		{ LOOPT "; einde_op=2026-11-20; status=loopt",
		    "Er staat een einde, maar het arrangement is niet beëindigd: kies beëindigd,"
		    " of maak Einde op leeg." },
		{ VRAAG "; einde_op=2026-11-20",
		    "Er staat een einde, maar het arrangement is niet beëindigd: kies beëindigd,"
		    " of maak Einde op leeg." },
		{ VRAAG "; soort=oza",
		    "Partners is nog leeg: een onderwijs-zorgarrangement wordt met partners gedaan:"
		    " noem ze." },
		{ VRAAG "; partners=zorg",
		    "Dat hoort bij een onderwijs-zorgarrangement: kies bij Soort het OZA, of maak"
		    " het leeg." },
		{ VRAAG "; beschikking_tot=2027-12-31",
		    "Dat hoort bij een onderwijs-zorgarrangement: kies bij Soort het OZA, of maak"
		    " het leeg." },
		{ VRAAG "; soort=oza; partners=zorg; beschikking_op=2026-11-02;"
			" beschikking_tot=2026-11-01",
		    "De beschikking eindigt voor zij er was: kijk de twee dagen na." },
		{ VRAAG "; voor=groep; voornaam=Verzonnen",
		    "Bij een groep of meer scholen staat niet wie een kind is: maak het leeg, of"
		    " kies bij Voor een leerling." },
		{ VRAAG "; voor=scholen; ouders=Verzonnen",
		    "Bij een groep of meer scholen staat niet wie een kind is: maak het leeg, of"
		    " kies bij Voor een leerling." },
	};
	struct opslag *o = *state;

	for (size_t i = 0; i < COUNT(rijen); i++)
		ZEGT(rijen[i].zin, probeer(o, A, rijen[i].zet, &f, NULL));
	free(nieuw(o, A, VRAAG "; soort=oza; partners=zorg; beschikking_tot=2027-12-31"));
	free(nieuw(o, A, VRAAG "; voor=groep; groep=5"));
}

static void
een_stap_die_er_niet_is_wordt_geweigerd(void **state)
{
	struct opslag *o = *state;
	char *a = nieuw(o, A, VRAAG), *p = nieuw(o, P, OPDC);

	ZEGT("Van aangevraagd gaat het niet in één stap naar beëindigd: het kan wel naar loopt,"
	     " afgewezen.",
	    zet_in(o, A, a, "status=beeindigd", &f));
	ZEGT("Van aangevraagd gaat het niet in één stap naar verlengd: het kan wel naar"
	     " wachtlijst, geplaatst, vervallen.",
	    zet_in(o, P, p, "status=verlengd", &f));
	free(a);
	free(p);
}

static bool
alle(const struct kind *kind, const char *woorden, bool statussen)
{
	const struct field *status = &kind->fields[kind_field(kind, "status")];

	while (woorden && *woorden) {
		char woord[40] = { 0 };
		size_t n = strcspn(woorden, " ");

		memcpy(woord, woorden, n < sizeof(woord) ? n : sizeof(woord) - 1);
		if (statussen ? !field_choice(status, woord) : kind_field(kind, woord) < 0)
			return false;
		woorden += n + strspn(woorden + n, " ");
	}
	return true;
}

/* Of what is not closed each can be closed, and what is closed can be opened again. */
static void
elke_stap_noemt_wat_er_is_en_uit_elke_status_kan_men_verder(void **state)
{
	static const struct kind *const kinds_[] = { &kind_arrangement, &kind_plaatsing,
		&kind_klacht };

	(void)state;
	for (size_t i = 0; i < COUNT(kinds_); i++) {
		const struct kind *k = kinds_[i];
		const struct dossierstap *stappen = dossierstappen(k);
		const struct choice *c = k->fields[kind_field(k, "status")].choices;

		for (const struct dossierstap *s = stappen; s->naar; s++) {
			CHECK(alle(k, s->naar, true) && alle(k, s->van, true), "%s", s->label);
			CHECK(alle(k, s->velden, false) && alle(k, s->wist, false), "%s", s->label);
			CHECK(alle(k, s->eist, false), "%s", s->label);
			CHECK(!dossierstap_kan(s, s->naar), "%s: from itself", s->label);
		}
		for (; c->id; c++) {
			const struct dossierstap *s = stappen;

			while (s->naar && !dossierstap_kan(s, c->id))
				s++;
			CHECK(s->naar, "%s %s is an end that nothing opens", k->name, c->id);
		}
	}
}

static void
een_gesloten_school_krijgt_geen_nieuw_arrangement(void **state)
{
	struct opslag *o = *state;

	free(nieuw(o, A, "school=01AB00; ontvangen_op=2026-10-05"));
	pas_toe(o, ORG_DOSSIER(""));
	ZEGT("De Beuk (01AB00) is gesloten of doet niet meer mee: kies een andere.",
	    probeer(o, A, "school=01AB00; ontvangen_op=2026-10-05", &f, NULL));
}

static void
een_kind_mag_twee_arrangementen_hebben_en_een_plaatsing(void **state)
{
#define KIND VERZIN "; geboortedatum=2016-02-03"
	struct opslag *o = *state;

	free(nieuw(o, A, VRAAG KIND));
	assert_string_equal(str_get(&o->s.let_op), "");
	free(nieuw(o, A, VRAAG KIND));
	assert_string_equal(str_get(&o->s.let_op), "Dit kind heeft al een arrangement: A26-001.");
	free(nieuw(o, P, OPDC KIND));
	ZEGT("Voor dit kind is al een dossier open: P26-001: ga daarin verder.",
	    probeer(o, P, OPDC KIND, &f, NULL));
}

/* ---- plaatsingen ---- */

/* Seed 004: half a year, and half a year more at most, once. */
static void
een_plaatsing_gaat_haar_gang(void **state)
{
	static const struct gang gang[] = {
		{ "wachtlijst_op=2026-10-12", "status=wachtlijst; tot=" },
		{ "voorziening=de-brug; van=2026-11-02",
		    "status=geplaatst; tot=2027-05-01; verlengd_tot=" },
		/* another first day moves the last, until somebody says which that is */
		{ "van=2026-11-09", "tot=2027-05-08" },
		{ "tot=2027-04-30", "tot=2027-04-30" },
		{ "van=2026-11-10", "tot=2027-04-30" },
		{ "vervolg_op=2026-11-20", "vervolg_op=2026-11-20" },
		{ "status=verlengd",
		    "verlengd_op=2026-11-22; verlengd_tot=2027-10-31; vervolg_op=" },
		/* not after all, and again */
		{ "verlengd_op=", "status=geplaatst; verlengd_tot=" },
		{ "verlengd_tot=2027-07-31", "status=verlengd; verlengd_op=2026-11-22" },
		{ "einde_op=2026-11-20; einde_reden=terug",
		    "status=beeindigd; gesloten_op=2026-11-22; vervolg_op=2026-11-20" },
		/* the child is there still */
		{ "status=geplaatst", "status=verlengd; einde_op=; einde_reden=; gesloten_op=" },
	};
	struct opslag *o = *state;
	char *id = nieuw(o, P, OPDC);

	assert_string_equal(id, "P26-001");
	loop_gang(o, P, id, gang, COUNT(gang));
	free(id);
	id = nieuw(o, P, OPDC "; wachtlijst_op=2026-10-12");
	zijn(o, P, id, "status=wachtlijst");
	GOED(zet_in(o, P, id, "status=vervallen", &f));
	zijn(o, P, id, "gesloten_op=2026-11-22");
	GOED(zet_in(o, P, id, "status=aangevraagd", &f));
	zijn(o, P, id, "gesloten_op=; wachtlijst_op=");
	free(id);
	/* that the place was given proves to be a mistake */
	id = nieuw(o, P, OPDC "; wachtlijst_op=2026-10-12; van=2026-11-02");
	GOED(zet_in(o, P, id, "van=", &f));
	zijn(o, P, id, "status=wachtlijst; tot=");
	free(id);
}

static void
een_plaatsing_die_niet_kan_wordt_geweigerd(void **state)
{
#define OBS VRAAG "; soort=observatie; van=2026-09-07"
	static const struct nee rijen[] = {
		{ OPDC "; van=2026-11-02; tot=2026-11-01",
		    "De plaatsing eindigt voor zij begint: kijk de twee dagen na." },
		{ OPDC "; van=2026-11-02; tot=2027-05-02",
		    "OPDC duurt hoogstens 6 maanden: vul een dag in tot en met 01-05-2027." },
		{ OBS "; tot=2026-11-14",
		    "Observatie duurt ten minste 10 weken: vul een dag in vanaf 15-11-2026." },
		{ OBS "; tot=2027-01-25",
		    "Observatie duurt hoogstens 20 weken: vul een dag in tot en met 24-01-2027." },
		{ OBS "; verlengd_op=2026-11-02",
		    "Observatie wordt niet verlengd: beëindig de plaatsing, of vraag een andere"
		    " aan." },
		{ OBS "; einde_op=2026-10-02",
		    "Reden van einde is nog leeg: vul dat eerst in: zonder kan de status niet"
		    " beëindigd zijn." },
		{ OPDC "; van=2026-11-02; verlengd_op=2026-11-20; verlengd_tot=2027-11-02",
		    "OPDC wordt verlengd met hoogstens 6 maanden: vul een dag in tot en met"
		    " 01-11-2027." },
		{ OPDC "; van=2026-11-02; verlengd_op=2026-11-01",
		    "De plaatsing is verlengd voor zij begon: kijk de twee dagen na." },
		{ VRAAG "; soort=vrij; van=2026-11-02; verlengd_op=2026-11-20",
		    "Wat geen laatste dag heeft, wordt niet verlengd: vul eerst Tot en met in." },
		{ OPDC "; wachtlijst_op=2026-10-04",
		    "Het kind wacht al voor de aanvraag: kijk de twee dagen na." },
		{ OPDC "; wachtlijst_op=2026-11-09; van=2026-11-02",
		    "De plaatsing begint voor het kind op de wachtlijst kwam: kijk de twee dagen"
		    " na." },
		{ OPDC "; van=2026-11-02; einde_op=2026-11-23; einde_reden=terug",
		    "Einde op is een dag die nog moet komen: vul een dag in die geweest is; wat"
		    " nog komt is een afspraak in een logregel." },
		{ OPDC "; van=2026-11-02; status=vervallen",
		    "Er staat een eerste dag, dus het kind is geplaatst: kies een latere status, of"
		    " maak Van leeg." },
		{ OPDC "; van=2026-11-02; verlengd_op=2026-11-20; status=geplaatst",
		    "Er staat wanneer de plaatsing is verlengd: kies verlengd, of maak Verlengd op"
		    " leeg." },
		{ OPDC "; van=2026-11-02; einde_op=2026-11-20; einde_reden=terug; status=geplaatst",
		    "Er staat een einde, dus de plaatsing is beëindigd: kies beëindigd, of maak"
		    " Einde op leeg." },
		{ OPDC "; voorziening=geen", "Voorziening: \"geen\" bestaat niet." },
	};
	struct opslag *o = *state;
	char *id;

	for (size_t i = 0; i < COUNT(rijen); i++)
		ZEGT(rijen[i].zin, probeer(o, P, rijen[i].zet, &f, NULL));
	/* sooner than it should, with a reason, it may end; and what has no length has no last day */
	id = nieuw(o, P, OBS "; einde_op=2026-10-05; einde_reden=zorg");
	zijn(o, P, id, "status=beeindigd; tot=2027-01-24");
	free(id);
	id = nieuw(o, P, VRAAG "; soort=vrij; van=2026-11-02");
	zijn(o, P, id, "tot=");
	free(id);
}

static void
verlengen_gaat_eenmaal(void **state)
{
	struct opslag *o = *state;
	char *id =
	    nieuw(o, P, OPDC "; van=2026-10-05; verlengd_op=2026-11-20; verlengd_tot=2027-06-30");

	ZEGT("De plaatsing is al verlengd, en dat gaat eenmaal: beëindig haar; was de dag verkeerd,"
	     " maak de verlenging dan eerst leeg.",
	    zet_in(o, P, id, "verlengd_tot=2027-07-31", &f));
	GOED(zet_in(o, P, id, "verlengd_tot=2027-05-31", &f));
	free(id);
	/* on the day itself it may still be put right */
	id = nieuw(o, P, OPDC "; van=2026-10-05; verlengd_op=2026-11-22; verlengd_tot=2027-06-30");
	GOED(zet_in(o, P, id, "verlengd_tot=2027-07-31", &f));
	free(id);
}

static void
een_stap_is_van_de_dag_van_het_feit(void **state)
{
	struct opslag *o = *state;
	char *a = nieuw(o, A, VRAAG), *p = nieuw(o, P, OPDC);

	GOED(zet_in(o, A, a, "besluit=toegekend; besluit_op=2026-11-02", &f));
	assert_int_equal(
	    getal(o->store, "SELECT op FROM stap WHERE naar = 'loopt'"), dag("2026-11-02"));
	GOED(zet_in(o, P, p, "van=2026-11-09", &f));
	assert_int_equal(
	    getal(o->store, "SELECT op FROM stap WHERE naar = 'geplaatst'"), dag("2026-11-09"));
	free(a);
	free(p);
}

/* ---- places ---- */

static void
een_volle_voorziening_valt_op(void **state)
{
#define BRUG OPDC "; voorziening=de-brug"
	struct opslag *o = *state;
	char *een, *drie;

	een = nieuw(o, P, BRUG "; van=2026-11-02");
	free(nieuw(o, P, BRUG)); /* asked for: takes no place */
	free(nieuw(o, P, BRUG "; van=2026-11-02; verlengd_op=2026-11-20"));
	assert_string_equal(str_get(&o->s.let_op), "");
	drie = nieuw(o, P, BRUG "; van=2026-11-09");
	assert_string_equal(
	    str_get(&o->s.let_op), "De Brug is vol: 2 van 2 plaatsen waren al bezet.");
	GOED(zet_in(o, P, drie, "groep=6", &f));
	assert_string_equal(str_get(&o->s.let_op), ""); /* told once */
	GOED(zet_in(o, P, een, "einde_op=2026-11-20; einde_reden=so", &f));
	GOED(zet_in(o, P, drie, "einde_op=2026-11-20; einde_reden=so", &f));
	free(nieuw(o, P, BRUG "; van=2026-11-16"));
	assert_string_equal(str_get(&o->s.let_op), "");
	free(een);
	free(drie);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, setup_ondersteuning, teardown)
	const struct CMUnitTest tests[] = {
		T(het_besluit_maakt_dat_het_loopt),
		T(wat_is_afgewezen_of_ingetrokken_is_dicht),
		T(een_arrangement_dat_niet_kan_wordt_geweigerd),
		T(een_stap_die_er_niet_is_wordt_geweigerd),
		T(elke_stap_noemt_wat_er_is_en_uit_elke_status_kan_men_verder),
		T(een_gesloten_school_krijgt_geen_nieuw_arrangement),
		T(een_kind_mag_twee_arrangementen_hebben_en_een_plaatsing),
		T(een_plaatsing_gaat_haar_gang),
		T(een_plaatsing_die_niet_kan_wordt_geweigerd),
		T(verlengen_gaat_eenmaal),
		T(een_stap_is_van_de_dag_van_het_feit),
		T(een_volle_voorziening_valt_op),
	};

	setlocale(LC_ALL, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
