/* SPDX-License-Identifier: EUPL-1.2 */
/* The day at a glance, on Sunday 22 November 2026. */
#include "dossier.h"

#include "swv/service/vandaag.h"

#define ORGANEN                                                                                    \
	"organen = ( { id = \"cvt\"; naam = \"Commissie\"; kort = \"CvT\"; soort = "               \
	"\"commissie\"; leden = [\"zuider\"]; },\n"                                                \
	"  { id = \"opr\"; naam = \"Raad\"; kort = \"OPR\"; soort = \"medezeggenschap\"; } );\n"
#define VERENIGING ORG_DOSSIER(", " BEUK("beta")) ORGANEN

static int
setup_dag(void **state)
{
	setup(state);
	pas_toe(*state, VERENIGING);
	return 0;
}

static void
maak(struct opslag *o, const struct kind *kind, const char *woorden)
{
	GOED(probeer(o, kind, woorden, &f, NULL));
}

/* A line of each: the first letter of its part, "*" when it is mine, its day, what. */
static void
dag_is(struct opslag *o, bool mijn, const char *verwacht)
{
	static const char letters[VANDAAG_DELEN] = { 'K', 'T', 'W', 'V', 'D', 'L', 'A' };
	struct vandaag v;
	struct str s = { 0 };

	GOED(vandaag_lees(&o->s, mijn, &f, &v));
	for (size_t i = 0; i < v.n; i++) {
		const struct vandaag_item *item = &v.items[i];
		const struct rec *rec = item->rec;
		swv_date day = DATE_NONE;
		char iso[11];

		if (rec->kind == &kind_vergadering)
			day = rec_date(rec, "datum");
		else if (rec->kind == &kind_termijn)
			day = rec_date(rec, "uiterlijk");
		str_addf(&s, "%c%s %s", letters[item->deel], item->mijn ? "*" : "",
		    day == DATE_NONE ? "-" : date_format_iso(day, iso) + 5);
		if (rec->kind == &kind_logboek)
			str_addf(&s, " %s %s", rec_text(rec, "kind"), item->waar);
		else if (rec->kind == &kind_termijn)
			str_addf(&s, " %s%s%s", rec_text(rec, "waar"),
			    rec_has(rec, "waar") ? ": " : "", rec_text(rec, "omschrijving"));
		else
			str_addf(&s, " %s", rec_title(rec));
		str_addc(&s, '\n');
	}
	assert_string_equal(str_get(&s), verwacht);
	str_fini(&s);
	vandaag_fini(&v);
}

static void
wat_te_laat_is_begint_met_de_kinderen(void **state)
{
	struct opslag *o = *state;

	dag_is(o, false, "");
	maak(o, &kind_kalender, "titel=Peiling; uiterlijk=2026-10-01; wie=noorder");
	maak(o, &kind_kalender, "titel=Verslag; uiterlijk=2026-09-01; wie=zuider");
	maak(o, &kind_thuiszitter, "soort=relatief; school=01AA00; eerste_verzuimdag=2026-10-19");
	dag_is(o, false,
	    "K 11-16 26-001 De Eik: 4 weken thuis\n"
	    "K 11-18 26-001 De Eik: melden bij leerplicht en swv\n"
	    "T 09-01 Verslag\n"
	    "T 10-01 Peiling\n");
}

static void
op_een_dag_gaat_een_vergadering_voor(void **state)
{
	struct opslag *o = *state;

	maak(o, &kind_kalender, "titel=Nu; uiterlijk=2026-11-22");
	maak(o, &kind_kalender, "titel=Morgen; uiterlijk=2026-11-23");
	maak(o, &kind_kalender, "titel=Laatste; uiterlijk=2026-12-22");
	maak(o, &kind_kalender, "titel=Erna; uiterlijk=2026-12-23");
	maak(o, &kind_vergadering, "orgaan=cvt; datum=2026-11-22; begin=13:00");
	maak(o, &kind_vergadering, "orgaan=opr; datum=2026-11-22; begin=9:00");
	maak(o, &kind_vergadering, "orgaan=opr; datum=2026-12-22");
	maak(o, &kind_vergadering, "orgaan=opr; datum=2026-12-23");
	maak(o, &kind_vergadering, "orgaan=opr; datum=2026-11-21"); /* is no longer due */
	dag_is(o, false,
	    "V 11-22 OPR\nV 11-22 CvT\nV 11-22 Nu\n"
	    "D 11-23 Morgen\nD 12-22 OPR\nD 12-22 Laatste\n");
}

static void
van_mij_is_wie_genoemd_wordt(void **state)
{
	struct opslag *o = *state;

	maak(o, &kind_kalender, "titel=Ons; uiterlijk=2026-11-24; wie=noorder,zuider");
	maak(o, &kind_kalender, "titel=Hun; uiterlijk=2026-11-24; wie=noorder");
	maak(o, &kind_kalender, "titel=Ver; uiterlijk=2027-05-01; wie=zuider");
	maak(o, &kind_kalender, "titel=Verder; uiterlijk=2027-06-01; wie=noorder");
	maak(o, &kind_vergadering, "orgaan=cvt; datum=2026-11-25; titel=Lid");
	maak(o, &kind_vergadering, "orgaan=opr; datum=2026-11-26; titel=Niet");
	maak(o, &kind_vergadering, "orgaan=opr; datum=2026-11-27; titel=Roept; contact=zuider");
	maak(o, &kind_vergadering, "orgaan=opr; datum=2026-11-28; titel=Gast; genodigden=zuider");
	dag_is(o, true, /* who never chose a functie sees all */
	    "D 11-24 Ons\nD 11-24 Hun\nD 11-25 Lid\nD 11-26 Niet\nD 11-27 Roept\n"
	    "D 11-28 Gast\n");
	GOED(voorkeur_zet(&o->s, "ik", "zuider", &f));
	dag_is(o, false,
	    "D* 11-24 Ons\nD 11-24 Hun\nD* 11-25 Lid\nD 11-26 Niet\nD* 11-27 Roept\n"
	    "D* 11-28 Gast\nL* 05-01 Ver\n");
	dag_is(
	    o, true, "D* 11-24 Ons\nD* 11-25 Lid\nD* 11-27 Roept\nD* 11-28 Gast\nL* 05-01 Ver\n");
	/* of a user with two functies the work of both is theirs */
	GOED(voorkeur_zet(&o->s, "ik", "zuider\nnoorder", &f));
	dag_is(o, true,
	    "D* 11-24 Ons\nD* 11-24 Hun\nD* 11-25 Lid\nD* 11-27 Roept\nD* 11-28 Gast\n"
	    "L* 05-01 Ver\nL* 06-01 Verder\n");
}

static void
telt(struct opslag *o, bool mijn, enum vandaag_deel deel, size_t getoond, int64_t aantal)
{
	struct vandaag v;
	size_t n = 0;

	GOED(vandaag_lees(&o->s, mijn, &f, &v));
	for (size_t i = 0; i < v.n; i++)
		n += v.items[i].deel == deel;
	assert_int_equal(n, getoond);
	assert_int_equal(v.aantal[deel], aantal);
	vandaag_fini(&v);
}

static void
geteld_wordt_ook_wat_er_niet_bij_past(void **state)
{
	struct opslag *o = *state;

	for (int i = 0; i < VANDAAG_RIJEN + 5; i++)
		maak(o, &kind_kalender, "titel=Oud; uiterlijk=2026-10-01; wie=noorder");
	maak(o, &kind_vergadering, "orgaan=cvt; datum=2026-11-22");
	maak(o, &kind_vergadering, "orgaan=opr; datum=2026-11-22");
	telt(o, false, VANDAAG_TE_LAAT, VANDAAG_RIJEN, VANDAAG_RIJEN + 5);
	telt(o, false, VANDAAG_KINDEREN, 0, 0);
	telt(o, false, VANDAAG_VANDAAG, 2, 2);
	GOED(voorkeur_zet(&o->s, "ik", "zuider", &f));
	telt(o, true, VANDAAG_TE_LAAT, 0, 0);
	telt(o, true, VANDAAG_VANDAAG, 1, 1);
}

#define TERMIJNEN                                                                                  \
	"D 11-30 26-001 De Eik: 4 weken thuis\n"                                                   \
	"D 12-02 26-001 De Eik: melden bij leerplicht en swv\n"

/* The act is that of a colleague: the session has that name meanwhile. */
#define ALS_PIA(act)                                                                               \
	do {                                                                                       \
		char *jan = o->s.wie;                                                              \
                                                                                                   \
		o->s.wie = strdup("pia");                                                          \
		act;                                                                               \
		free(o->s.wie);                                                                    \
		o->s.wie = jan;                                                                    \
	} while (0)

static void
veranderd_is_wat_een_ander_deed_sinds_het_laatst(void **state)
{
	struct opslag *o = *state;
	struct rec *rec;

	maak(o, &kind_thuiszitter, ZIEK);
	maak(o, &kind_kalender, "titel=Verslag; uiterlijk=2027-05-01");
	ALS_PIA(GOED(wijzig(o, "26-001", "groep=3", &f)));
	dag_is(o, false, TERMIJNEN); /* never here before */
	GOED(vandaag_gezien(&o->s, &f));
	ALS_PIA(GOED(lezen_een(&o->s, &kind_thuiszitter, "26-001", &f, &rec)); rec_free(&rec));
	GOED(wijzig(o, "26-001", "groep=4", &f));
	ALS_PIA(pas_toe(o, VERENIGING "partijen = ( { id = \"p\"; naam = \"P\"; } );\n"));
	dag_is(o, false, TERMIJNEN);
	ALS_PIA(GOED(wijzig(o, "26-001", "groep=5", &f)); GOED(wijzig(o, "26-001", "groep=6", &f)));
	ALS_PIA(maak(o, &kind_kalender, "titel=Nieuw; uiterlijk=2027-05-01"));
	dag_is(o, false, TERMIJNEN "A - kalender Nieuw\nA - thuiszitter 26-001\n");
	GOED(vandaag_gezien(&o->s, &f));
	dag_is(o, false, TERMIJNEN);
}

static void
wat_eraan_hangt_telt_als_het_dossier_zelf(void **state)
{
	struct opslag *o = *state;

	maak(o, &kind_thuiszitter, ZIEK);
	maak(o, &kind_kalender, "titel=Verslag; uiterlijk=2027-05-01");
	GOED(vandaag_gezien(&o->s, &f));
	ALS_PIA(maak(o, &kind_logregel, "dossier=26-001; tekst=Gebeld"));
	ALS_PIA(GOED(notitie_schrijf(&o->s, &kind_kalender, "eigen-2026-2027-1", "Nog even", &f)));
	dag_is(o, false, TERMIJNEN "A - kalender Verslag\nA - thuiszitter 26-001\n");
}

int
main(void)
{
#define TEST(rule) cmocka_unit_test_setup_teardown(rule, setup_dag, teardown)
	const struct CMUnitTest tests[] = {
		TEST(wat_te_laat_is_begint_met_de_kinderen),
		TEST(op_een_dag_gaat_een_vergadering_voor),
		TEST(van_mij_is_wie_genoemd_wordt),
		TEST(geteld_wordt_ook_wat_er_niet_bij_past),
		TEST(veranderd_is_wat_een_ander_deed_sinds_het_laatst),
		TEST(wat_eraan_hangt_telt_als_het_dossier_zelf),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
