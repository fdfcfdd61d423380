/* SPDX-License-Identifier: EUPL-1.2 */
#include "../opslag.h"

#include "swv/service/schrijven.h"

static int
setup(void **state)
{
	static struct opslag o;

	sessie_maak(&o, ORG);
	*state = &o;
	return 0;
}

static void
schrijf_op(const struct verschil *v, void *arg)
{
	struct str *uit = arg;
	const struct rec *rec = v->after ? v->after : v->before;

	str_addf(uit, "%c%s %s", v->teken, rec->kind->name, rec_id(rec));
	if (v->waarom)
		str_addf(uit, " (%s)", v->waarom);
	str_addc(uit, '\n');
}

/* The differences that applying this text tells. */
static void
verschillen_zijn(struct opslag *o, const char *text, const char *expected)
{
	struct str uit = { 0 };

	pas_toe_met(o, text, false, schrijf_op, &uit);
	assert_string_equal(str_get(&uit), expected);
	str_fini(&uit);
}

static void
nog_eens_toepassen_verandert_niets(void **state)
{
	struct opslag *o = *state;
	char *voor = alles(o->store), *na;
	struct toegepast uit;

	verschillen_zijn(o, ORG, "");
	uit = pas_toe(o, ORG);
	assert_int_equal(uit.nieuw + uit.gewijzigd + uit.weg + uit.inactief, 0);
	assert_int_equal(uit.kalender.nieuw + uit.kalender.gewijzigd + uit.kalender.weg, 0);
	assert_int_equal(uit.termijnen_verschoven, 0);
	na = alles(o->store);
	assert_string_equal(voor, na);
	free(voor);
	free(na);
}

static void
op_proef_schrijft_niets(void **state)
{
	struct opslag *o = *state;
	char *voor = alles(o->store), *na;
	struct str gezegd = { 0 };
	struct toegepast uit = pas_toe_met(o,
	    ORG_KOP ORG_FUNCTIES ORG_KALENDER(
		"{ id = \"nieuw\"; titel = \"Nieuw\"; voor = \"05-01\"; }"),
	    true, schrijf_op, &gezegd);

	assert_true(uit.nieuw && uit.weg && uit.kalender.nieuw && uit.kalender.weg);
	assert_true(gezegd.len > 0);
	na = alles(o->store);
	assert_string_equal(voor, na);
	/* nor does the session go by what was not written */
	assert_string_equal(instelling_text(&o->s.inst, "organisatie.naam"), "Proef");
	str_fini(&gezegd);
	free(voor);
	free(na);
}

static void
verschillen_worden_gezegd_met_hun_teken(void **state)
{
	struct opslag *o = *state;

	verschillen_zijn(o,
	    ORG_KOP ORG_SCHOLEN
	    "functies = ( { id = \"directeur\"; naam = \"Bestuurder\"; "
	    "medewerker = true; }, { id = \"staf\"; naam = \"Staf\"; } );\n" ORG_KALENDER(
		ORG_JAARVERSLAG ", " ORG_RAPPORTAGE ", " ORG_SOP ", " ORG_BEZOEK),
	    "~functie directeur\n+functie staf\n-functie consulent\n");
}

static void
items_hebben_hun_natuurlijke_id_en_dag(void **state)
{
	static const struct {
		const char *id, *uiterlijk, *precisie;
	} rows[] = {
		{ "jaarverslag-2025-2026", "2026-06-30", "dag" },
		{ "jaarverslag-2031-2032", "2032-06-30", "dag" },
		{ "rapportage-2026-2027-1", "2026-11-30", "dag" },
		{ "rapportage-2026-2027-3", "2027-07-31", "dag" },
		{ "sop-2026-2027", "2027-02-01", "dag" },
		{ "bezoek-2026-2027", NULL, "nnb" },
	};
	struct opslag *o = *state;

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct rec *rec = haal(o->store, &kind_kalender, rows[i].id);

		CHECK(rec_date(rec, "uiterlijk") ==
			  (rows[i].uiterlijk ? dag(rows[i].uiterlijk) : DATE_NONE),
		    "%s", rows[i].id);
		CHECK(str_eq(rec_text(rec, "precisie"), rows[i].precisie) || rows[i].uiterlijk,
		    "%s: %s", rows[i].id, rec_text(rec, "precisie"));
		rec_free(&rec);
	}
	assert_false(store_exists(o->store, "kalender", "jaarverslag-2032-2033"));
	assert_false(store_exists(o->store, "kalender", "jaarverslag-2024-2025"));
}

#define LATER                                                                                      \
	"{ id = \"jaarverslag\"; groep = \"verantwoording\"; titel = \"Jaarverslag\";"             \
	" voor = \"06-01\"; elke = \"1 jaar\"; wie = [\"directeur\"]; }"

static void
een_andere_dag_verschuift_de_termijnen(void **state)
{
	struct opslag *o = *state;
	int64_t id =
	    getal(o->store, "SELECT id FROM termijn WHERE bron_id = 'jaarverslag-2026-2027'");
	struct toegepast uit = pas_toe(o, ORG_KOP ORG_FUNCTIES ORG_SCHOLEN ORG_KALENDER(LATER
					      ", " ORG_RAPPORTAGE ", " ORG_SOP ", " ORG_BEZOEK));

	assert_int_equal(uit.gewijzigd, 1);
	assert_int_equal(uit.kalender.gewijzigd, 7);
	assert_int_equal(uit.termijnen_verschoven, 7);
	assert_int_equal(
	    getal(
		o->store, "SELECT uiterlijk FROM termijn WHERE bron_id = 'jaarverslag-2026-2027'"),
	    dag("2027-05-31"));
	assert_int_equal(
	    getal(o->store, "SELECT id FROM termijn WHERE bron_id = 'jaarverslag-2026-2027'"), id);
	assert_int_equal(getal(o->store, "SELECT count(*) FROM logboek WHERE kind = 'kalender'"
					 " AND handeling = 'toegepast'"),
	    2);
}

static void
wat_is_aangeraakt_blijft_zoals_het_is(void **state)
{
	struct opslag *o = *state;
	struct rec *voor, *na;
	char *beeld, *nu;

	GOED(vink_aan(&o->s,
	    &(struct vink){
		.kind = &kind_kalender, .id = "jaarverslag-2025-2026", .op = DATE_NONE },
	    &f));
	voor = haal(o->store, &kind_kalender, "bezoek-2026-2027");
	na = rec_copy(voor);
	rec_set_date(na, "uiterlijk", dag("2027-03-01"));
	GOED(schrijven_wijzig(&o->s, voor, na, &f));
	veld_is(o->store, &kind_kalender, "bezoek-2026-2027", "precisie", "dag");
	GOED(sql_text(o->store, &f, &beeld,
	    "SELECT group_concat(id || uiterlijk || titel || status || coalesce(bewijs, '') || versie)"
	    " FROM (SELECT * FROM kalender WHERE geraakt ORDER BY id)",
	    NULL));
	pas_toe(o, ORG_KOP ORG_FUNCTIES ORG_SCHOLEN ORG_KALENDER(
		       LATER ", { id = \"bezoek\"; titel = \"Anders\"; planning = \"volgt\"; }"));
	pas_toe(o, ORG_KOP ORG_FUNCTIES ORG_SCHOLEN);
	GOED(sql_text(o->store, &f, &nu,
	    "SELECT group_concat(id || uiterlijk || titel || status || coalesce(bewijs, '') || versie)"
	    " FROM (SELECT * FROM kalender WHERE geraakt ORDER BY id)",
	    NULL));
	assert_string_equal(beeld, nu);
	free(beeld);
	free(nu);
	rec_free(&voor);
	rec_free(&na);
}

/* All at once, so that applying it again finds nothing more to do. */
static void
een_post_zonder_verleden_gaat_met_zijn_items_weg(void **state)
{
	struct opslag *o = *state;
	const char *zonder = ORG_KOP ORG_FUNCTIES ORG_SCHOLEN ORG_KALENDER(ORG_RAPPORTAGE);
	const char *met = ORG_KOP ORG_FUNCTIES ORG_SCHOLEN ORG_KALENDER(
	    ORG_RAPPORTAGE ", { id = \"nieuw\"; titel = \"Nieuw\"; voor = \"05-01\"; "
			   "wie = [\"consulent\"]; elke = \"4 jaar\"; vanaf = 2028; }");

	pas_toe(o, zonder);
	verschillen_zijn(o, met, "+kalenderpost nieuw\n");
	assert_true(store_exists(o->store, "kalender", "nieuw-2027-2028"));
	verschillen_zijn(o, zonder, "-kalenderpost nieuw\n");
	assert_int_equal(getal(o->store, "SELECT count(*) FROM kalender WHERE post = 'nieuw'"), 0);
	assert_int_equal(
	    getal(o->store, "SELECT count(*) FROM termijn WHERE bron_id LIKE 'nieuw%'"), 0);
	verschillen_zijn(o, zonder, "");
}

static void
een_post_met_verleden_wordt_inactief_en_komt_terug(void **state)
{
	struct opslag *o = *state;
	const char *zonder = ORG_KOP ORG_FUNCTIES ORG_SCHOLEN ORG_KALENDER(
	    ORG_RAPPORTAGE ", " ORG_SOP ", " ORG_BEZOEK);

	verschillen_zijn(o, zonder, "!kalenderpost jaarverslag (1 kalenderitem)\n");
	veld_is(o->store, &kind_kalenderpost, "jaarverslag", "actief", "0");
	assert_true(store_exists(o->store, "kalender", "jaarverslag-2025-2026"));
	assert_false(store_exists(o->store, "kalender", "jaarverslag-2026-2027"));
	verschillen_zijn(o, zonder, "");
	verschillen_zijn(o, ORG, "~kalenderpost jaarverslag\n");
	veld_is(o->store, &kind_kalenderpost, "jaarverslag", "actief", "1");
	assert_true(store_exists(o->store, "kalender", "jaarverslag-2026-2027"));
	verschillen_zijn(o, ORG, "");
}

/* What named it was only the calendar, which is made anew in the same apply. */
static void
een_functie_die_nergens_meer_staat_gaat_meteen_weg(void **state)
{
	struct opslag *o = *state;
	const char *met = ORG_KOP ORG_FUNCTIES ORG_SCHOLEN ORG_KALENDER(
	    "{ id = \"post\"; titel = \"Post\"; voor = \"05-01\"; wie = [\"consulent\"]; }");
	const char *zonder = ORG_KOP ORG_SCHOLEN
	    "functies = ( { id = \"directeur\"; naam = \"Directeur\"; medewerker = true; } );\n" ORG_KALENDER(
		"{ id = \"post\"; titel = \"Post\"; voor = \"05-01\"; }");

	pas_toe(o, met);
	verschillen_zijn(o, zonder, "~kalenderpost post\n-functie consulent\n");
	verschillen_zijn(o, zonder, "");
}

static void
wat_in_gebruik_is_wordt_inactief_en_zegt_waarom(void **state)
{
	struct opslag *o = *state;
	const char *zonder = ORG_KOP ORG_SCHOLEN ORG_KALENDER(
	    "{ id = \"sop\"; titel = \"Schoolprofiel\"; uiterlijk = \"02-01\"; per = \"school\"; }") "functies = ( { id = \"consulent\"; naam = \"Consulent\"; medewerker = true; } );\n";
	struct rec *actie;

	voer_in(o, PLAN, false);
	verschillen_zijn(o, ORG_KOP ORG_FUNCTIES ORG_SCHOLEN ORG_KALENDER(ORG_SOP),
	    "!kalenderpost bezoek (1 kalenderitem)\n"
	    "!kalenderpost jaarverslag (1 kalenderitem)\n"
	    "!kalenderpost rapportage (3 kalenderitems)\n");
	verschillen_zijn(o, zonder,
	    "!functie directeur (1 post van de kwaliteitskalender, 1 kalenderitem, 1 actie)\n");
	/* who is inactive stays where he was named, and is named no more */
	actie = haal(o->store, &kind_actie, "jp.a3");
	assert_string_equal(rec_text(actie, "wie"), "directeur");
	rec_free(&actie);
	assert_false(store_exists(o->store, "functie", "directeur"));
	verschillen_zijn(o, zonder, "");
}

static void
een_school_die_al_afvinkte_wordt_inactief(void **state)
{
	struct opslag *o = *state;
	const char *zonder = ORG_KOP ORG_FUNCTIES
	    "besturen = ( { id = \"alfa\"; naam = \"Alfa\"; }, { id = \"beta\"; naam = \"Beta\"; } );\n"
	    "scholen = ( { brin = \"01AB00\"; naam = \"De Beuk\"; soort = \"bao\"; bestuur = "
	    "\"alfa\"; }, { brin = \"01AC00\"; naam = \"De Els\"; soort = \"sbo\"; bestuur = "
	    "\"beta\"; } );\n" ORG_KALENDER(
		ORG_JAARVERSLAG ", " ORG_RAPPORTAGE ", " ORG_SOP ", " ORG_BEZOEK);

	GOED(vink_aan(&o->s,
	    &(struct vink){ .kind = &kind_kalender,
		.id = "sop-2025-2026",
		.sleutel = "01AA00",
		.op = DATE_NONE },
	    &f));
	verschillen_zijn(o, zonder,
	    "!school 01AA00 (1 vink)\n!gebied noord (1 school)\n!gemeente veen (1 gebied, 1 school)\n");
	veld_is(
	    o->store, &kind_kalender, "sop-2025-2026", "stand", "0 van 2, nog: De Beuk, De Els");
}

static void
alleen_wat_uit_het_bestand_kwam_kan_weg(void **state)
{
	struct opslag *o = *state;

	doe(o->store, "UPDATE functie SET herkomst = 'hand' WHERE id = 'consulent';"
		      "INSERT INTO school (brin, naam, soort, herkomst)"
		      " VALUES ('09ZZ00', 'Van DUO', 'bao', 'duo')");
	verschillen_zijn(o,
	    ORG_KOP ORG_SCHOLEN "functies = ( { id = \"directeur\"; naam = \"Directeur\"; "
				"medewerker = true; } );\n" ORG_KALENDER(ORG_JAARVERSLAG
				    ", " ORG_RAPPORTAGE ", " ORG_SOP ", " ORG_BEZOEK),
	    "");
	assert_true(store_exists(o->store, "functie", "consulent"));
	assert_true(store_exists(o->store, "school", "09ZZ00"));
}

static void
een_school_houdt_naam_en_aantal_van_duo(void **state)
{
	struct opslag *o = *state;

	doe(o->store, "UPDATE school SET herkomst = 'duo', naam = 'Obs De Eik', leerlingen = 99,"
		      " bestuur = NULL WHERE brin = '01AA00'");
	verschillen_zijn(o, ORG, "~school 01AA00\n");
	for (int i = 0; i < 2; i++) {
		veld_is(o->store, &kind_school, "01AA00", "naam", "Obs De Eik");
		veld_is(o->store, &kind_school, "01AA00", "leerlingen", "99");
		veld_is(o->store, &kind_school, "01AA00", "bestuur", "alfa");
		verschillen_zijn(o, ORG, "");
	}
}

static void
een_nieuw_schooljaar_verlengt_bij_het_eerste_schrijven(void **state)
{
	struct opslag *o = *state;
	char *voor, *na;

	voer_in(o, PLAN, false);
	nep_dag = dag("2027-08-02");
	sessie_opnieuw(o);
	voor = alles(o->store);
	veld_is(o->store, &kind_actie, "jp.a1", "status", "open");
	session_take_day(&o->s);
	na = alles(o->store);
	assert_string_equal(voor, na);
	assert_false(store_exists(o->store, "kalender", "jaarverslag-2032-2033"));
	GOED(vink_aan(
	    &o->s, &(struct vink){ .kind = &kind_actie, .id = "jp.a1", .op = DATE_NONE }, &f));
	assert_true(store_exists(o->store, "kalender", "jaarverslag-2032-2033"));
	assert_int_equal(
	    getal(o->store, "SELECT count(*) FROM logboek WHERE handeling = 'verlengd'"), 1);
	GOED(notitie_schrijf(&o->s, &kind_actie, "jp.a1", "nog iets", &f));
	assert_int_equal(
	    getal(o->store, "SELECT count(*) FROM logboek WHERE handeling = 'verlengd'"), 1);
	free(voor);
	free(na);
}

static void
een_ander_begin_van_het_schooljaar_geldt_meteen(void **state)
{
	struct opslag *o = *state;
	char *voor, *na;
	const char *oktober =
	    "organisatie = { code = \"PO9901\"; naam = \"Proef\"; rechtsvorm = \"vereniging\";\n"
	    "  vanaf = \"2025-2026\"; schooljaar_begin = \"10-01\"; };\n"
	    "opslag = { bestand = \"swv.db\"; };\n" ORG_FUNCTIES ORG_SCHOLEN ORG_KALENDER(
		ORG_JAARVERSLAG ", " ORG_RAPPORTAGE ", " ORG_SOP ", " ORG_BEZOEK);
	struct toegepast uit;

	voer_in(o, PLAN, false);
	uit = pas_toe(o, oktober);
	assert_true(uit.termijnen_verschoven > 0);
	assert_int_equal(
	    getal(o->store, "SELECT min(uiterlijk) FROM termijn WHERE bron_id = 'jp.a3'"),
	    dag("2026-10-31"));
	voor = alles(o->store);
	pas_toe(o, oktober);
	na = alles(o->store);
	assert_string_equal(voor, na);
	pas_toe(o, ORG);
	assert_int_equal(
	    getal(o->store, "SELECT min(uiterlijk) FROM termijn WHERE bron_id = 'jp.a3'"),
	    dag("2026-08-31"));
	verschillen_zijn(o, ORG, "");
	free(voor);
	free(na);
}

static void
een_gewijzigd_bestand_valt_op(void **state)
{
	struct opslag *o = *state;

	sessie_opnieuw(o);
	assert_false(o->s.bestand_gewijzigd);
	free(bestand(o, "swv.cfg", ORG "# anders\n"));
	sessie_opnieuw(o);
	assert_true(o->s.bestand_gewijzigd);
	pas_toe(o, ORG "# anders\n");
	assert_false(o->s.bestand_gewijzigd);
}

/* Items of these years, and the year until which the calendar says that it was made. */
static void
kalender_loopt_tot(struct opslag *o, const char *laatste)
{
	tekst_is(o->store, "SELECT max(schooljaar) FROM kalender", laatste);
	tekst_is(o->store,
	    "SELECT waarde || '-' || (waarde + 1) FROM stand WHERE sleutel = 'kalender_tot'",
	    laatste);
}

/* What is only supposed leaves no rows behind; what the administrator asks for does. */
static void
een_verzonnen_dag_verlengt_de_kalender_niet(void **state)
{
	struct opslag *o = *state;
	struct klok later = { .utc = nep_utc, .civil = nep_civil, .given = dag("2090-03-01") };

	o->s.klok = &later;
	GOED(notitie_schrijf(&o->s, &kind_kalender, "jaarverslag-2026-2027", "Straks", &f));
	kalender_loopt_tot(o, "2031-2032");
	nep_dag = dag("2027-09-01");
	GOED(notitie_schrijf(&o->s, &kind_kalender, "jaarverslag-2026-2027", "Echt", &f));
	kalender_loopt_tot(o, "2032-2033");
	later.given = dag("2040-03-01");
	pas_toe(o, ORG);
	kalender_loopt_tot(o, "2044-2045");
	o->s.klok = &nep_klok;
}

static void
wat_een_notitie_heeft_wordt_niet_opnieuw_gemaakt(void **state)
{
	struct opslag *o = *state;
	struct rec *notitie = rec_initial(&kind_notitie, nep_dag);

	GOED(notitie_schrijf(&o->s, &kind_kalender, "jaarverslag-2026-2027", "In mei al", &f));
	rec_set_text(notitie, "bron", "kalender");
	rec_set_text(notitie, "bron_id", "jaarverslag-2027-2028");
	rec_set_text(notitie, "tekst", "Ook hier");
	GOED(schrijven_nieuw(&o->s, notitie, &f));
	veld_is(o->store, &kind_kalender, "jaarverslag-2026-2027", "geraakt", "1");
	veld_is(o->store, &kind_kalender, "jaarverslag-2027-2028", "geraakt", "1");
	pas_toe(o, ORG_KOP ORG_FUNCTIES ORG_SCHOLEN);
	assert_true(store_exists(o->store, "kalender", "jaarverslag-2026-2027"));
	assert_true(store_exists(o->store, "kalender", "jaarverslag-2027-2028"));
	assert_false(store_exists(o->store, "kalender", "jaarverslag-2028-2029"));
	/* taking the note back takes that back too */
	GOED(ongedaan(&o->s, &f, NULL));
	veld_is(o->store, &kind_kalender, "jaarverslag-2027-2028", "geraakt", "0");
	rec_free(&notitie);
}

#define SOP "sop-2026-2027"

static void
vink_school(struct opslag *o, const char *school)
{
	GOED(vink_aan(&o->s,
	    &(struct vink){ .kind = &kind_kalender, .id = SOP, .sleutel = school, .op = DATE_NONE },
	    &f));
}

/* What each owes is gereed when all who owe it did. */
static void
scholen_die_komen_en_gaan_openen_en_sluiten_een_item(void **state)
{
	static const char scholen[] = "scholen = ( ";
	struct opslag *o = *state;
	struct str met = { 0 };
	const char *rest = strstr(ORG, scholen) + strlen(scholen);

	str_addf(&met, "%.*s%s%s", (int)(strlen(ORG) - strlen(rest)), ORG,
	    "{ brin = \"01AD00\"; naam = \"De Den\"; soort = \"bao\"; bestuur = \"alfa\"; }, ",
	    rest);
	vink_school(o, "01AA00");
	vink_school(o, "01AB00");
	vink_school(o, "01AC00");
	veld_is(o->store, &kind_kalender, SOP, "status", "gereed");
	pas_toe(o, met.s);
	veld_is(o->store, &kind_kalender, SOP, "status", "open");
	veld_is(o->store, &kind_kalender, SOP, "gereed_op", "");
	veld_is(o->store, &kind_kalender, SOP, "stand", "3 van 4, nog: De Den");
	pas_toe(o, ORG);
	veld_is(o->store, &kind_kalender, SOP, "status", "gereed");
	veld_is(o->store, &kind_kalender, SOP, "gereed_op", "20779");
	veld_is(o->store, &kind_kalender, "sop-2027-2028", "status", "open");
	nog_eens_toepassen_verandert_niets(state);
	str_fini(&met);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, setup, sessie_ruim)
		T(nog_eens_toepassen_verandert_niets),
		T(op_proef_schrijft_niets),
		T(verschillen_worden_gezegd_met_hun_teken),
		T(items_hebben_hun_natuurlijke_id_en_dag),
		T(een_andere_dag_verschuift_de_termijnen),
		T(wat_is_aangeraakt_blijft_zoals_het_is),
		T(een_post_zonder_verleden_gaat_met_zijn_items_weg),
		T(een_post_met_verleden_wordt_inactief_en_komt_terug),
		T(een_functie_die_nergens_meer_staat_gaat_meteen_weg),
		T(wat_in_gebruik_is_wordt_inactief_en_zegt_waarom),
		T(een_school_die_al_afvinkte_wordt_inactief),
		T(alleen_wat_uit_het_bestand_kwam_kan_weg),
		T(een_school_houdt_naam_en_aantal_van_duo),
		T(een_nieuw_schooljaar_verlengt_bij_het_eerste_schrijven),
		T(een_ander_begin_van_het_schooljaar_geldt_meteen),
		T(een_gewijzigd_bestand_valt_op),
		T(een_verzonnen_dag_verlengt_de_kalender_niet),
		T(wat_een_notitie_heeft_wordt_niet_opnieuw_gemaakt),
		T(scholen_die_komen_en_gaan_openen_en_sluiten_een_item),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
