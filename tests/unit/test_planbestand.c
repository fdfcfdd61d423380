/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/config/planbestand.h"

#include "bestanden.h"
#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"

/* Line 1 of each file below. */
static const char kop[] = "plan = { id = \"p\"; titel = \"Plan\"; soort = \"jaarplan\"; van = "
			  "\"2023-2024\"; tot = \"2023-2024\"; };\n";

static const struct geval gevallen[] = {
	{ "onbekende_lijst", "doel = ( );\n",
	    "plan.cfg:2: Onbekende groep: \"doel\". Bedoelt u \"doelen\"?\n" },
	{ "knoop_zonder_id",
	    "doelen = (\n"
	    "  { titel = \"A\"; } );\n",
	    "plan.cfg:3: \"id\" ontbreekt in doel; elk plandeel heeft een eigen id.\n" },
	{ "knoop_zonder_titel",
	    "doelen = ( { id = \"a\"; acties = (\n"
	    "  { id = \"b\"; } ); titel = \"A\"; } );\n",
	    "plan.cfg:3: \"titel\" ontbreekt in actie \"p.b\".\n" },
	{ "id_met_hoofdletter",
	    "doelen = ( { id = \"A\"; titel = \"A\"; acties = ( { id = \"b\"; titel = "
	    "\"B\"; } ); } );\n",
	    "plan.cfg:2: Id: \"A\" kan niet; schrijf kleine letters, cijfers en streepjes, "
	    "met punten ertussen: basis.doel.1.\n" },
	{ "id_met_losse_punt", "doelen = ( { id = \"a.\"; titel = \"A\"; } );\n",
	    "plan.cfg:2: Id: \"a.\" kan niet; schrijf kleine letters, cijfers en "
	    "streepjes, met punten ertussen: basis.doel.1.\n" },
	{ "id_twee_keer_ook_van_een_ander_soort",
	    "doelen = ( { id = \"a\"; titel = \"A\"; } );\n"
	    "acties = ( { id = \"a\"; titel = \"B\"; } );\n",
	    "plan.cfg:3: Er is al een doel \"p.a\" (plan.cfg:2). Kies een andere id, of "
	    "wijzig die.\n" },
	{ "onbekende_sleutel",
	    "acties = ( { id = \"a\"; titel = \"A\"; gerred = \"2024-01-01\"; } );\n",
	    "plan.cfg:2: Onbekende sleutel: \"gerred\". Bedoelt u \"gereed\"?\n" },
	{ "onbekende_lijst_onder_een_knoop",
	    "doelen = ( { id = \"a\"; titel = \"A\"; actie = ( ); } );\n",
	    "plan.cfg:2: Onbekende sleutel: \"actie\". Bedoelt u \"acties\"?\n" },
	{ "ouder_volgt_uit_de_plaats",
	    "doelen = ( { id = \"a\"; titel = \"A\"; ouder = \"p\"; } );\n",
	    "plan.cfg:2: Onbekende sleutel: \"ouder\".\n" },
	{ "plan_volgt_uit_het_bestand",
	    "doelen = ( { id = \"a\"; titel = \"A\"; plan = \"p\"; } );\n",
	    "plan.cfg:2: Onbekende sleutel: \"plan\".\n" },
	{ "lijst_waar_die_niet_mag",
	    "acties = ( { id = \"a\"; titel = \"A\";\n"
	    "  doelen = ( { id = \"b\"; titel = \"B\"; } ); } );\n",
	    "plan.cfg:3: \"doelen\" kan niet onder een actie staan.\n" },
	{ "knoop_moet_een_groep_zijn", "acties = ( \"a\" );\n",
	    "plan.cfg:2: \"actie\" moet een groep { } zijn, en is nu een tekst tussen "
	    "aanhalingstekens.\n" },
	{ "lijst_moet_een_lijst_zijn", "acties = { id = \"a\"; titel = \"A\"; };\n",
	    "plan.cfg:2: \"acties\" moet een lijst ( ) zijn, en is nu een groep { }.\n" },
	{ "een_verschreven_functie_heeft_een_voorstel",
	    "acties = ( { id = \"a\"; titel = \"A\"; wie = [\"directeu\", \"ab\"]; } );\n",
	    "plan.cfg:2: Wie: \"directeu\" bestaat niet. Bedoelt u \"directeur\"?\n"
	    "plan.cfg:2: Wie: \"ab\" bestaat niet.\n" },
	{ "gereed_die_niet_bestaat",
	    "acties = ( { id = \"a\"; titel = \"A\"; gereed = \"2024-02-30\"; } );\n",
	    "plan.cfg:2: gereed: \"2024-02-30\" kan niet; schrijf een dag die bestaat, het jaar eerst: "
	    "2024-08-01.\n" },
	{ "gereed_is_een_tekst",
	    "acties = ( { id = \"a\"; titel = \"A\"; gereed = 20240201; } );\n",
	    "plan.cfg:2: \"gereed\" moet een tekst tussen aanhalingstekens zijn, en is nu "
	    "een heel getal.\n" },
	{ "maand_die_niet_bestaat",
	    "acties = ( { id = \"a\"; titel = \"A\"; maand = \"2023-13\"; } );\n",
	    "plan.cfg:2: maand: \"2023-13\" kan niet; schrijf jaar en maand: 2023-11.\n" },
	{ "maand_is_geen_kwartaal",
	    "acties = ( { id = \"a\"; titel = \"A\"; maand = \"2023-K4\"; } );\n",
	    "plan.cfg:2: maand: \"2023-K4\" kan niet; schrijf jaar en maand: 2023-11.\n" },
	{ "seizoen_dat_niet_bestaat",
	    "acties = ( { id = \"a\"; titel = \"A\"; seizoen = \"lente 2024\"; } );\n",
	    "plan.cfg:2: seizoen: \"lente 2024\" kan niet; schrijf voorjaar 2024, of "
	    "winter 2023-2024.\n" },
	{ "winter_heeft_twee_jaren",
	    "acties = ( { id = \"a\"; titel = \"A\"; seizoen = \"winter 2024\"; } );\n",
	    "plan.cfg:2: seizoen: \"winter 2024\" kan niet; schrijf voorjaar 2024, of "
	    "winter 2023-2024.\n" },
	{ "twee_keer_wanneer",
	    "acties = ( { id = \"a\"; titel = \"A\"; gereed = \"2024-01-01\";\n"
	    "  maand = \"2023-12\"; } );\n",
	    "plan.cfg:3: \"gereed\" en \"maand\" zeggen allebei wanneer het klaar is: haal "
	    "er een weg.\n" },
	{ "continu_en_een_dag",
	    "acties = (\n"
	    "  { id = \"a\"; titel = \"A\"; gereed = \"2024-01-01\"; continu = true; } );\n",
	    "plan.cfg:3: Een actie is continu of heeft een dag, niet allebei: maak een van "
	    "de twee leeg.\n" },
	{ "dag_en_nog_te_plannen",
	    "acties = ( { id = \"a\"; titel = \"A\"; gereed = \"2024-01-01\"; precisie = "
	    "\"nnb\"; } );\n",
	    "plan.cfg:2: Er staat een dag bij, en ook dat die nog niet bekend is: haal "
	    "gereed of precisie weg.\n" },
	{ "gereed_ver_buiten_het_plan",
	    "acties = ( { id = \"a\"; titel = \"A\"; gereed = \"2042-01-01\"; } );\n",
	    "plan.cfg:2: 01-01-2042 ligt meer dan een jaar buiten het plan, van 2023-2024 "
	    "tot en met 2023-2024.\n" },
	{ "wie_die_er_niet_is",
	    "acties = ( { id = \"a\"; titel = \"A\"; wie = [\"ib\",\n"
	    " \"bi\"]; } );\n",
	    "plan.cfg:3: Wie: \"bi\" bestaat niet.\n" },
	{ "steunt_op_niets_noemt_de_naaste",
	    "doelen = ( { id = \"doel\"; titel = \"A\"; } );\n"
	    "acties = ( { id = \"a\"; titel = \"A\"; steunt = [\"p.dol\"]; } );\n",
	    "plan.cfg:3: Steunt: \"p.dol\" bestaat niet. Bedoelt u \"p.doel\"?\n" },
	{ "herhaling_die_er_niet_is",
	    "acties = ( { id = \"a\"; titel = \"A\"; herhaling = \"week\"; } );\n",
	    "plan.cfg:2: Herhaling: \"week\" kan niet. Kies uit: maand, kwartaal, "
	    "halfjaar, jaar.\n" },
	{ "dubbele_sleutel", "acties = ( { id = \"a\"; id = \"b\"; } );\n",
	    "plan.cfg:2: Deze naam staat hier twee keer: haal er een weg. Verbeter dit "
	    "eerst; daarna wordt de rest gelezen.\n" },
};

static const struct geval hele_bestanden[] = {
	{ "bestand_zonder_plan", "doelen = ( );\n",
	    "plan.cfg: \"plan\" ontbreekt in dit bestand; een planbestand begint met plan "
	    "= { … }.\n" },
	{ "plan_moet_een_groep_zijn", "plan = \"p\";\n",
	    "plan.cfg:1: \"plan\" moet een groep { } zijn, en is nu een tekst tussen "
	    "aanhalingstekens.\n" },
	{ "plan_mist_wat_nodig_is",
	    "plan = {\n"
	    "  id = \"p\"; };\n"
	    "acties = ( { id = \"a\"; titel = \"A\"; } );\n",
	    "plan.cfg:1: \"titel\" ontbreekt in plan \"p\".\n"
	    "plan.cfg:1: \"van\" ontbreekt in plan \"p\".\n"
	    "plan.cfg:1: \"tot\" ontbreekt in plan \"p\".\n" },
	{ "plan_zonder_id",
	    "plan = {\n"
	    "  titel = \"P\"; van = \"2023-2024\"; tot = \"2023-2024\"; };\n"
	    "acties = ( { id = \"a\"; titel = \"A\"; } );\n",
	    "plan.cfg:1: \"id\" ontbreekt in plan.\n" },
	{ "plan_eindigt_voor_het_begint",
	    "plan = { id = \"p\"; titel = \"P\"; van = \"2024-2025\";\n"
	    "  tot = \"2023-2024\"; };\n",
	    "plan.cfg:2: Het plan eindigt (2023-2024) voor het begint (2024-2025).\n" },
	{ "schooljaar_dat_niet_kan",
	    "plan = { id = \"p\"; titel = \"P\"; van = \"2024\"; tot = \"2023-2024\"; };\n",
	    "plan.cfg:1: Eerste schooljaar: \"2024\" kan niet; schrijf twee jaren na "
	    "elkaar: 2026-2027.\n" },
	{ "soort_die_er_niet_is",
	    "plan = { id = \"p\"; titel = \"P\"; soort = \"droom\"; van = \"2023-2024\"; "
	    "tot = \"2023-2024\"; };\n",
	    "plan.cfg:1: Vorm: \"droom\" kan niet. Kies uit: jaarplan, ondersteuningsplan, "
	    "beleidsplan, programmalijnen, ogsm, schoolplan, schooljaarplan, verslag.\n" },
};

/* Outside the file there are a functie ib and one node of another plan. */
static bool
bestaat(const char *soorten, const char *id, void *arg)
{
	(void)arg;
	if (str_eq(id, "ib"))
		return str_in_words(soorten, "functie");
	return str_eq(id, "op-2022.punt-1") && str_in_words(soorten, "ontwikkelpunt");
}

/* Of one functie a name that is mistyped. */
static char *
lijkt(const char *soorten, const char *id, void *arg)
{
	(void)arg;
	return mem_strdup(
	    str_in_words(soorten, "functie") && str_starts(id, "directeu") ? "directeur" : NULL);
}

static const struct plan_buiten buiten = { .exists = bestaat, .nearest = lijkt };

static void
controleer(const char *kop_, const struct geval *g)
{
	struct faults faults = { 0 };
	struct recs plan;
	enum swv_err err;
	char *gezegd;

	schrijf_met_kop("plan.cfg", kop_, g->tekst);
	err = plan_read("plan.cfg", &buiten, &faults, &plan);
	gezegd = meldingen(&faults);
	CHECK(err && strcmp(gezegd, g->meldingen) == 0, "%s: %s", g->naam, gezegd);
	assert_int_equal(plan.n, 0);
	free(gezegd);
}

static void
elke_fout_heeft_haar_regel_en_haar_zin(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(gevallen); i++)
		controleer(kop, &gevallen[i]);
	for (size_t i = 0; i < COUNT(hele_bestanden); i++)
		controleer("", &hele_bestanden[i]);
}

static const char goed[] =
    "plan = { id = \"p\"; titel = \"Plan\"; soort = \"ondersteuningsplan\"; van = \"2023-2024\"; "
    "tot = \"2026-2027\"; };\n"
    "programmalijnen = ( { id = \"basis\"; titel = \"Basis\"; doelen = (\n"
    "  { id = \"basis.doel\"; titel = \"Doel\"; steunt = [\"op-2022.punt-1\"];\n"
    "    acties = ( { id = \"basis.1\"; titel = \"Een\"; gereed = \"2024-08-01\"; wie = [\"ib\"]; "
    "} );\n"
    "    resultaten = ( { id = \"basis.r\"; titel = \"Uit\"; tekst = \"Twee\nregels\"; acties = (\n"
    "      { id = \"basis.2\"; titel = \"Twee\"; continu = true; steunt = [\"p.basis.1\"]; },\n"
    "      { id = \"basis.3\"; titel = \"Drie\"; herhaling = \"kwartaal\"; } ); } ); } ); } );\n"
    "acties = (\n"
    "  { id = \"a1\"; titel = \"A\"; voor = \"2024-08-01\"; },\n"
    "  { id = \"a2\"; titel = \"A\"; maand = \"2024-02\"; },\n"
    "  { id = \"a3\"; titel = \"A\"; kwartaal = \"2023-K4\"; },\n"
    "  { id = \"a4\"; titel = \"A\"; seizoen = \"voorjaar 2024\"; },\n"
    "  { id = \"a5\"; titel = \"A\"; seizoen = \"winter 2023-2024\"; },\n"
    "  { id = \"a6\"; titel = \"A\"; begin_jaar = \"2024\"; },\n"
    "  { id = \"a7\"; titel = \"A\"; eind_jaar = \"2024\"; },\n"
    "  { id = \"a8\"; titel = \"A\"; jaar = \"2024\"; },\n"
    "  { id = \"a9\"; titel = \"A\"; schooljaar = \"2023-2024\"; },\n"
    "  { id = \"a10\"; titel = \"A\"; precisie = \"nnb\"; },\n"
    "  { id = \"a11\"; titel = \"A\"; gereed = \"2024-02-10\"; precisie = \"maand\"; },\n"
    "  { id = \"a12\"; titel = \"A\"; gereed = \"2027-12-31\"; }\n"
    ");\n";

static void
beschrijf(const struct rec *rec, struct str *out)
{
	assert_string_equal(rec_text(rec, "herkomst"), "bestand");
	str_add(out, rec->kind->name);
	for (size_t i = 0; i < rec->kind->n_fields; i++) {
		if (rec->v[i].tag == VALUE_NONE || str_eq(rec->kind->fields[i].name, "herkomst"))
			continue;
		str_addf(out, " %s=", rec->kind->fields[i].name);
		value_format(&rec->kind->fields[i], &rec->v[i], VALUE_PLAIN, out);
	}
	str_addc(out, '\n');
}

/* An action of the plan itself, as beschrijf has it. */
#define ACTIE(id, gereed, precisie)                                                                \
	"actie id=p." id " plan=p ouder=p titel=A" gereed " precisie=" precisie " status=open\n"

static void
een_goed_plan_geeft_zijn_knopen_elk_na_zijn_ouder(void **state)
{
	static const char verwacht[] =
	    "plan id=p titel=Plan vorm=ondersteuningsplan van=2023-2024 tot=2026-2027\n"
	    "programmalijn id=p.basis plan=p ouder=p titel=Basis\n"
	    "doel id=p.basis.doel plan=p ouder=p.basis titel=Doel steunt=op-2022.punt-1\n"
	    "actie id=p.basis.1 plan=p ouder=p.basis.doel titel=Een wie=ib gereed=2024-08-01 "
	    "precisie=dag status=open\n"
	    "resultaat id=p.basis.r plan=p ouder=p.basis.doel titel=Uit tekst=Twee\nregels\n"
	    "actie id=p.basis.2 plan=p ouder=p.basis.r titel=Twee continu=ja status=open "
	    "steunt=p.basis.1\n"
	    "actie id=p.basis.3 plan=p ouder=p.basis.r titel=Drie herhaling=kwartaal "
	    "status=open\n" ACTIE("a1", " gereed=2024-07-31", "dag") ACTIE(
		"a2", " gereed=2024-02-29", "maand") ACTIE("a3", " gereed=2023-12-31", "kwartaal")
		ACTIE("a4", " gereed=2024-05-31", "seizoen") ACTIE("a5", " gereed=2024-02-29",
		    "seizoen") ACTIE("a6", " gereed=2024-03-31", "begin_jaar")
		    ACTIE("a7", " gereed=2024-12-31", "eind_jaar")
			ACTIE("a8", " gereed=2024-12-31", "jaar")
			    ACTIE("a9", " gereed=2024-07-31", "schooljaar") ACTIE("a10", "", "nnb")
				ACTIE("a11", " gereed=2024-02-29", "maand")
				    ACTIE("a12", " gereed=2027-12-31", "dag");
	struct faults faults = { 0 };
	struct recs plan;
	struct str alles = { 0 };
	char *gezegd;

	(void)state;
	schrijf("plan.cfg", goed);
	plan_read("plan.cfg", &buiten, &faults, &plan);
	gezegd = meldingen(&faults);
	assert_string_equal(gezegd, "");
	for (size_t i = 0; i < plan.n; i++)
		beschrijf(plan.items[i], &alles);
	assert_string_equal(str_get(&alles), verwacht);
	recs_fini(&plan);
	str_fini(&alles);
	free(gezegd);
}

static void
zonder_vraag_bestaat_alleen_wat_in_het_bestand_staat(void **state)
{
	struct faults faults = { 0 };
	struct recs plan;
	char *gezegd;

	(void)state;
	schrijf_met_kop(
	    "plan.cfg", kop, "acties = ( { id = \"a\"; titel = \"A\"; wie = [\"ib\"]; } );\n");
	assert_int_equal(plan_read("plan.cfg", NULL, &faults, &plan), SWV_EFAULTS);
	gezegd = meldingen(&faults);
	assert_string_equal(gezegd, "plan.cfg:2: Wie: \"ib\" bestaat niet.\n");
	free(gezegd);
}

/* Wherever a file was cut off: faults or none, never a crash, nothing left behind. */
static void
elk_begin_van_een_plan_laat_zich_lezen(void **state)
{
	(void)state;
	for (size_t n = 0; n < sizeof(goed); n++) {
		struct faults faults = { 0 };
		struct recs plan;
		enum swv_err err;

		schrijf_n("plan.cfg", goed, n);
		err = plan_read("plan.cfg", &buiten, &faults, &plan);
		assert_int_equal(err == SWV_OK, faults.n == 0);
		recs_fini(&plan);
		faults_fini(&faults);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(elke_fout_heeft_haar_regel_en_haar_zin),
		cmocka_unit_test(een_goed_plan_geeft_zijn_knopen_elk_na_zijn_ouder),
		cmocka_unit_test(zonder_vraag_bestaat_alleen_wat_in_het_bestand_staat),
		cmocka_unit_test(elk_begin_van_een_plan_laat_zich_lezen),
	};

	return cmocka_run_group_tests(tests, map_maken, map_opruimen);
}
