/* SPDX-License-Identifier: EUPL-1.2 */
/* Figures, each counted by hand beside it, in the fourth quarter of 2026 on Sunday 22 November. */
#include "dossier.h"

#include <inttypes.h>
#include <locale.h>

#include "swv/model/cijfer.h"
#include "swv/service/cijfers.h"

#define EXTRA                                                                                                 \
	", " BEUK(                                                                                            \
	    "beta") ",\n"                                                                                     \
		    "{ brin = \"01AD00\"; naam = \"De Den\"; soort = \"bao\"; bestuur = \"alfa\"; gebied = "  \
		    "\"noord\"; leerlingen = 194; },\n"                                                       \
		    "{ brin = \"01AS00\"; naam = \"De Spar\"; soort = \"sbo\"; bestuur = \"alfa\"; gebied = " \
		    "\"noord\"; leerlingen = 80; }"
#define VERENIGING                                                                                 \
	ORG_DOSSIER(EXTRA)                                                                         \
	"plaatsingsoorten = ( { id = \"opdc\"; naam = \"OPDC\"; duur = \"6 maanden\";"             \
	" verlenging = \"6 maanden\"; verlengd_hoogstens = \"25\"; } );\n"                         \
	"cijfers = { landelijk_sbo = \"2,5\"; landelijk_so = \"1,7\"; };\n"

static int
setup_cijfers(void **state)
{
	setup(state);
	pas_toe(*state, VERENIGING);
	return 0;
}

/* What is in the database, whatever the rules for typing it are. */
static void
leg(struct opslag *o, const struct kind *kind, const char *woorden)
{
	struct rec *rec = rec_initial(kind, nep_dag);

	zet(rec, woorden);
	GOED(store_begin(o->store, &f));
	GOED(store_insert(o->store, rec, &f));
	GOED(store_commit(o->store, &f));
	rec_free(&rec);
}

/* So many, numbered on, that say the same; %d stands for the number. */
static void
leg_n(struct opslag *o, const struct kind *kind, int n, const char *woorden)
{
	static int nr = 100;

	for (int i = 0; i < n; i++) {
		struct str s = { 0 };

		str_addf(&s, "nummer=%s26-%d; %s", kind->letter ? kind->letter : "", nr++, woorden);
		leg(o, kind, s.s);
		str_fini(&s);
	}
}

static void
thuis(struct opslag *o, int n, const char *woorden)
{
	struct str s = { 0 };

	str_addf(&s, "status=signaal; %s", woorden);
	leg_n(o, &kind_thuiszitter, n, s.s);
	str_fini(&s);
}

static void
tlv(struct opslag *o, int n, const char *woorden)
{
	struct str s = { 0 };

	str_addf(&s, "school=01AA00; gebied=noord; aanvraagsoort=nieuw; %s", woorden);
	leg_n(o, &kind_tlv, n, s.s);
	str_fini(&s);
}

static struct recs
lees(struct session *s, const char *periode, const char *gebied, bool op_scherm)
{
	struct cijfers_vraag ask = { .gebied = gebied, .op_scherm = op_scherm };
	struct recs recs;

	GOED(periode_parse(periode, (struct maanddag){ 0 }, &ask.periode, &f));
	GOED(cijfers_lees(s, &ask, &f, &recs));
	return recs;
}

/* "12 van 14 85,7 gehaald": what a figure says; "geen" when it is not there. */
static void
zegt(const struct recs *recs, const char *id, struct str *out)
{
	for (size_t i = 0; i < recs->n; i++) {
		const struct rec *rec = recs->items[i];

		if (!str_eq(strchr(rec_id(rec), '.') + 1, id))
			continue;
		str_add(out, rec_text(rec, "stand"));
		if (rec_has(rec, "waarde")) {
			str_addc(out, ' ');
			decimal_format(rec_int(rec, "waarde"), ',', out);
		}
		if (rec_has(rec, "oordeel"))
			str_addf(out, " %s", rec_text(rec, "oordeel"));
		return;
	}
	str_add(out, "geen");
}

static void
zijn(struct session *s, const char *periode, const char *gebied, bool op_scherm,
    const char *const *rows)
{
	struct recs recs = lees(s, periode, gebied, op_scherm);

	for (; *rows; rows += 2) {
		struct str is = { 0 };

		zegt(&recs, rows[0], &is);
		CHECK(str_eq(is.s, rows[1]), "%s %s: %s, verwacht %s", periode, rows[0], is.s,
		    rows[1]);
		str_fini(&is);
	}
	recs_fini(&recs);
}

/* On the screen of who may see all; without an area. */
#define ZIJN(periode, ...)                                                                         \
	zijn(&o->s, periode, NULL, true, (const char *const[]){ __VA_ARGS__, NULL })

/* ---- what may not go out ---- */

static void
toon(const struct cijfer_cel *cel, struct str *out)
{
	str_add(out, out->len ? " " : "");
	if (cel->verborgen)
		str_add(out, cel->klein ? "<5" : "-");
	else
		str_addf(out, "%" PRId64, cel->n);
}

static void
van_een_totaal_is_nooit_een_deel_alleen_verborgen(void **state)
{
	static const struct {
		int64_t delen[4];
		const char *toont; /* the total, and its parts */
	} rows[] = {
		{ { 12, 9, 0, 0 }, "21 12 9 0 0" },
		{ { 0, 0, 0, 0 }, "0 0 0 0 0" },
		{ { 5, 5, 5, 5 }, "20 5 5 5 5" },
		{ { 12, 3, 7, 0 }, "22 12 <5 - 0" }, /* the smallest of the others goes too */
		{ { 12, 4, 0, 0 }, "16 - <5 0 0" },
		{ { 12, 3, 4, 0 }, "19 12 <5 <5 0" },
		{ { 12, 1, 2, 0 }, "15 - <5 <5 0" }, /* 15 - 12 would tell that there are three */
		{ { 12, 1, 2, 9 }, "24 12 <5 <5 -" },
		{ { 3, 0, 0, 0 }, "<5 <5 0 0 0" },
		{ { 2, 2, 0, 0 }, "<5 <5 <5 0 0" },
		{ { 4, 4, 0, 0 }, "8 <5 <5 0 0" },
		{ { 1, 1, 1, 1 }, "<5 <5 <5 <5 <5" },
		{ { 2, 1, 1, 1 }, "5 <5 <5 <5 <5" },
	};
	static const size_t parts[] = { C_T_TOEGEKEND, C_T_AFGEWEZEN, C_T_BUITEN, C_T_INGETROKKEN };

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct cijfers c;
		struct str is = { 0 };

		cijfers_init(&c, 1);
		for (size_t d = 0; d < 4; d++) {
			cijfers_tel(&c, C_T_BESLUIT, 1, rows[i].delen[d]);
			cijfers_tel(&c, parts[d], 1, rows[i].delen[d]);
		}
		cijfers_verberg(&c, 5);
		toon(&c.items[C_T_BESLUIT].cel[0], &is);
		for (size_t d = 0; d < 4; d++)
			toon(&c.items[parts[d]].cel[0], &is);
		CHECK(str_eq(is.s, rows[i].toont), "%zu: %s, verwacht %s", i, is.s, rows[i].toont);
		str_fini(&is);
		cijfers_fini(&c);
	}
}

static void
ook_over_de_gebieden_verraadt_de_rest_niets(void **state)
{
	static const struct {
		int64_t noord, zuid, west, geen;
		const char *toont; /* the whole, and the areas */
	} rows[] = {
		{ 9, 8, 7, 0, "24 9 8 7" },
		{ 9, 3, 7, 0, "19 9 <5 -" },
		{ 9, 3, 2, 0, "14 9 <5 <5" },
		{ 9, 1, 2, 0, "12 - <5 <5" },
		{ 9, 0, 0, 0, "9 9 0 0" },
		{ 9, 8, 0, 3, "20 9 - 0" }, /* those in no area are what the others leave */
		{ 9, 8, 0, 6, "23 9 8 0" },
		{ 3, 0, 0, 0, "<5 <5 0 0" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct cijfers c;
		struct str is = { 0 };

		cijfers_init(&c, 3);
		cijfers_tel(&c, C_IN, 1, rows[i].noord);
		cijfers_tel(&c, C_IN, 2, rows[i].zuid);
		cijfers_tel(&c, C_IN, 3, rows[i].west);
		cijfers_tel(&c, C_IN, 0, rows[i].geen);
		cijfers_verberg(&c, 5);
		for (size_t g = 0; g <= 3; g++)
			toon(&c.items[C_IN].cel[g], &is);
		CHECK(str_eq(is.s, rows[i].toont), "%zu: %s, verwacht %s", i, is.s, rows[i].toont);
		str_fini(&is);
		cijfers_fini(&c);
	}
}

static void
een_deel_zegt_ook_van_hoeveel_het_niet_zo_is(void **state)
{
	static const struct {
		int64_t n, van;
		bool verborgen;
	} rows[] = {
		{ 5, 10, false },
		{ 0, 10, false },
		{ 10, 10, false },
		{ 0, 0, false },
		{ 4, 20, true },
		{ 9, 10, true }, /* one is not */
		{ 6, 10, true },
		{ 3, 3, true },
		{ 0, 4, true }, /* a percentage of fewer than five */
		{ 5, 5, false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct cijfers c;

		cijfers_init(&c, 1);
		for (int64_t n = 0; n < rows[i].van; n++)
			cijfers_deel(&c, C_T_BINNEN, 1, n < rows[i].n);
		cijfers_verberg(&c, 5);
		CHECK(c.items[C_T_BINNEN].cel[0].verborgen == rows[i].verborgen,
		    "%" PRId64 " van %" PRId64, rows[i].n, rows[i].van);
		cijfers_fini(&c);
	}
}

static void
wat_in_een_ander_cijfer_ligt_verraadt_het_verschil_niet(void **state)
{
	struct cijfers c;

	(void)state;
	cijfers_init(&c, 1);
	cijfers_tel(&c, C_T_EINDE, 1, 9);
	cijfers_tel(&c, C_T_REGULIER, 1, 7); /* two went elsewhere */
	cijfers_verberg(&c, 5);
	assert_false(c.items[C_T_EINDE].cel[0].verborgen);
	assert_true(c.items[C_T_REGULIER].cel[0].verborgen);
	cijfers_fini(&c);
}

static void
waar_deelname_van_is_verraadt_niet_hoeveel_er_in_het_andere_zijn(void **state)
{
	static const struct {
		int64_t sbo, so;
		bool go_dicht, sbo_dicht, so_dicht;
	} rows[] = {
		{ 9, 8, false, false, false }, { 9, 0, false, false, false },
		{ 9, 3, false, true, true },
		{ 0, 2, true, true, true }, /* else the pupils that 0 is of, less those of bao */
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct cijfers c;

		cijfers_init(&c, 1);
		for (size_t nr = C_D_GO; nr <= C_D_SO; nr++)
			cijfers_noemer(&c, nr, 1, 200 + rows[i].sbo + rows[i].so);
		cijfers_tel(&c, C_D_GO, 1, rows[i].sbo + rows[i].so);
		cijfers_tel(&c, C_D_SBO, 1, rows[i].sbo);
		cijfers_tel(&c, C_D_SO, 1, rows[i].so);
		cijfers_verberg(&c, 5);
		assert_int_equal(c.items[C_D_GO].cel[0].verborgen, rows[i].go_dicht);
		assert_int_equal(c.items[C_D_SBO].cel[0].verborgen, rows[i].sbo_dicht);
		assert_int_equal(c.items[C_D_SO].cel[0].verborgen, rows[i].so_dicht);
		cijfers_fini(&c);
	}
}

static void
een_mediaan_en_een_gemiddelde_zijn_van_ten_minste_vijf(void **state)
{
	(void)state;
	for (int n = 4; n <= 5; n++) {
		struct cijfers c;
		int64_t waarde;

		cijfers_init(&c, 1);
		for (int i = 0; i < n; i++) {
			cijfers_meet(&c, C_T_MEDIAAN, 1, 10 * i);
			cijfers_meet(&c, C_T_LANGSTE, 1, 10 * i);
			cijfers_meet(&c, C_T_OUDERS, 1, 700 + 10 * i);
		}
		cijfers_verberg(&c, 5);
		assert_int_equal(c.items[C_T_MEDIAAN].cel[0].verborgen, n < 5);
		assert_int_equal(c.items[C_T_OUDERS].cel[0].verborgen, n < 5);
		assert_true(cijfer_waarde(&c.items[C_T_MEDIAAN], 0, &waarde));
		assert_int_equal(waarde, n == 4 ? 1500 : 2000); /* of 0 10 20 30 (40) */
		assert_true(cijfer_waarde(&c.items[C_T_LANGSTE], 0, &waarde));
		assert_int_equal(waarde, n == 4 ? 3000 : 4000);
		assert_true(cijfer_waarde(&c.items[C_T_OUDERS], 0, &waarde));
		assert_int_equal(waarde, n == 4 ? 715 : 720);
		assert_false(cijfer_waarde(&c.items[C_T_SCHOOL], 0, &waarde));
		cijfers_fini(&c);
	}
}

/* ---- thuiszitters ---- */

static void
open_dossiers_zijn_er_per_soort_gebied_en_duur(void **state)
{
	struct opslag *o = *state;

	/* on 22 November three months ago is 22 August: that day still is "tot 3 maanden" */
	thuis(o, 1, "soort=relatief; gebied=noord; eerste_verzuimdag=2026-08-22");
	thuis(o, 2, "soort=relatief; gebied=zuid; eerste_verzuimdag=2026-08-21");
	thuis(o, 1, "soort=absoluut; gebied=noord; eerste_verzuimdag=2026-10-26"); /* 27 days */
	thuis(o, 1, "soort=dreigend; gebied=noord; eerste_verzuimdag=2026-10-25"); /* 28 days */
	thuis(o, 1, "soort=geoorloofd; gebied=noord; eerste_verzuimdag=2026-05-22");
	thuis(o, 1, "soort=vrijstelling; grond=; gebied=noord; eerste_verzuimdag=2025-11-21");
	thuis(o, 1, "soort=onderwijstijdvermindering; gebied=zuid; eerste_verzuimdag=2026-05-21");
	thuis(o, 1,
	    "soort=relatief; status=hervat; gebied=zuid; eerste_verzuimdag=2026-09-01;"
	    " hervat_op=2026-11-01");
	thuis(o, 1,
	    "soort=relatief; status=gesloten; gebied=zuid; eerste_verzuimdag=2026-09-01;"
	    " gesloten_op=2026-11-01");
	ZIJN("2026-K4", "thuiszitters.open", "9", "thuiszitters.open.noord", "5",
	    "thuiszitters.open.zuid", "4", "thuiszitters.dreigend", "1", "thuiszitters.absoluut",
	    "1", "thuiszitters.relatief", "1", "thuiszitters.relatief_lang", "2",
	    "thuiszitters.geoorloofd", "1", "thuiszitters.vrijstelling", "1",
	    "thuiszitters.onderwijstijdvermindering", "1", "thuiszitters.hervat", "1",
	    "duur.tot_4_weken", "1", "duur.tot_3_maanden", "3", "duur.tot_6_maanden", "3",
	    "duur.tot_1_jaar", "1", "duur.langer", "1");
	/* of an earlier quarter as it was on its last day, 30 September: the one that went back and
	 * the one that was closed were still at home, the absolute and dreigend ones not yet */
	ZIJN("2026-K3", "thuiszitters.open", "8", "thuiszitters.hervat", "0",
	    "thuiszitters.relatief", "5", "thuiszitters.relatief_lang", "0");
	zijn(&o->s, "2026-K4", "zuid", true,
	    (const char *const[]){ "thuiszitters.open.zuid", "4", "thuiszitters.open", "geen",
		"duur.tot_6_maanden.zuid", "2", NULL });
}

static void
wat_op_de_peildag_zelf_gebeurt_telt(void **state)
{
	struct opslag *o = *state;

	thuis(o, 1,
	    "soort=relatief; status=gesloten; gebied=noord; eerste_verzuimdag=2026-09-01;"
	    " gesloten_op=2026-11-22");
	thuis(o, 1,
	    "soort=relatief; status=hervat; gebied=noord; eerste_verzuimdag=2026-09-01;"
	    " hervat_op=2026-11-22");
	thuis(o, 1, "soort=relatief; gebied=noord; eerste_verzuimdag=2025-11-22"); /* a year */
	thuis(o, 1, "soort=relatief; gebied=noord; eerste_verzuimdag=2026-10-01");
	ZIJN("2026-K4", "thuiszitters.open", "3", "thuiszitters.hervat", "1", "duur.tot_1_jaar",
	    "1", "stroom.begonnen", "1", "stroom.gesloten", "1");
}

#define VROEG                                                                                      \
	"soort=relatief; eerste_verzuimdag=2026-06-15; gemeld_op=2026-06-20;"                      \
	" leerplicht_op=2026-06-20; verantwoordelijk=noorder; plan_op=2026-07-01"

static void
wie_komt_gaat_en_terugkeert_staat_in_de_stappen(void **state)
{
	struct opslag *o = *state;
	char *a, *b, *c;

	nep_dag = dag("2026-07-10");
	a = dossier(o, VROEG "; school=01AA00");
	b = dossier(o, VROEG "; school=01AB00");
	nep_dag = dag("2026-09-30");
	GOED(wijzig(o, a, "status=hervat; hervat_op=2026-09-20", &f));
	nep_dag = dag("2026-10-05");
	GOED(wijzig(o, a, "status=begeleiding; hervat_op=", &f)); /* it did not last */
	GOED(wijzig(o, b, "status=gesloten; uitkomst=verhuisd", &f));
	nep_dag = dag("2026-11-10");
	GOED(wijzig(o, b, "status=begeleiding; uitkomst=", &f));
	c = dossier(o, "soort=relatief; school=01AA00; eerste_verzuimdag=2026-11-02");
	nep_dag = dag("2026-11-22");
	ZIJN("2026-K4", "stroom.begonnen", "1", "stroom.doorgelopen", "2", "stroom.gesloten", "1",
	    "stroom.hervat", "0", "stroom.terugval", "2", "stroom.heropend", "1",
	    "thuiszitters.open", "3");
	ZIJN("2026-K3", "stroom.begonnen", "0", "stroom.doorgelopen", "2", "stroom.gesloten", "0",
	    "stroom.hervat", "1", "stroom.terugval", "0", "thuiszitters.open", "2");
	/* in October, before it was reopened */
	ZIJN(
	    "2026-10", "stroom.gesloten", "1", "thuiszitters.open", "1", "stroom.doorgelopen", "1");
	free(a);
	free(b);
	free(c);
}

/* ---- termijnen ---- */

static void
termijn(struct opslag *o, int nr, const char *uiterlijk, const char *voldaan, int vervallen)
{
	GOED(store_begin(o->store, &f));
	GOED(sql_run(o->store, &f,
	    "INSERT INTO termijn (bron, bron_id, norm, nr, omschrijving, uiterlijk, voldaan_op,"
	    " vervallen, gebied) VALUES ('thuiszitter', '26-900', 'plan', ?1, 'plan', ?2,"
	    " CASE WHEN ?3 > 0 THEN ?3 END, ?4, 'noord')",
	    "iiii", (int64_t)nr, (int64_t)dag(uiterlijk), (int64_t)(voldaan ? dag(voldaan) : 0),
	    (int64_t)vervallen));
	GOED(store_commit(o->store, &f));
}

static void
per_norm_telt_wat_in_de_periode_moest_of_gebeurde(void **state)
{
	struct opslag *o = *state;

	thuis(o, 1, "soort=dreigend; gebied=noord; eerste_verzuimdag=2026-01-05");
	termijn(o, 1, "2026-10-01", "2026-09-28", 0); /* due in it, done before: in time */
	termijn(o, 2, "2026-10-01", "2026-10-01", 0); /* in time */
	termijn(o, 3, "2026-10-01", "2026-10-02", 0); /* late */
	termijn(o, 4, "2026-09-30", "2026-10-02", 0); /* due before, done in it: late */
	termijn(o, 5, "2027-01-04", "2026-12-31", 0); /* due after, done in it: in time */
	termijn(o, 6, "2026-11-21", NULL, 0);         /* open, and late since today */
	termijn(o, 7, "2026-11-22", NULL, 0);         /* not yet late */
	termijn(o, 8, "2026-11-01", NULL, 1);         /* need not be done */
	termijn(o, 9, "2026-09-30", "2026-09-30", 0); /* of the quarter before */
	ZIJN("2026-K4", "termijnen.thuiszitter_plan", "6", "termijnen.thuiszitter_plan_op_tijd",
	    "3 van 6 50", "termijnen.thuiszitter_plan_te_laat", "2",
	    "termijnen.thuiszitter_plan_open", "1");
	ZIJN("2026-K3", "termijnen.thuiszitter_plan", "3", "termijnen.thuiszitter_plan_op_tijd",
	    "2 van 3 66,67", "termijnen.thuiszitter_plan_te_laat", "1");
}

/* ---- TLV's ---- */

#define TOE "ontvangen_op=2026-09-01; status=verzonden; besluit=toegekend; "
#define SBO TOE "soort=sbo; geldig_van=2026-11-01; geldig_tot=2028-07-31; "
#define SO  TOE "soort=so; geldig_van=2026-11-01; geldig_tot=2028-07-31; "

static void
besluiten_over_een_tlv_zijn_er_per_uitkomst_en_categorie(void **state)
{
	struct opslag *o = *state;

	tlv(o, 2, SBO "besluit_op=2026-10-01");
	tlv(o, 1, SO "categorie=1; besluit_op=2026-11-02");
	tlv(o, 3, SO "categorie=3; besluit_op=2026-11-02");
	tlv(o, 1, SO "besluit_op=2026-11-02");
	tlv(o, 1, SO "besluit_op=2026-09-30"); /* of the quarter before, and runs */
	tlv(o, 1,
	    "ontvangen_op=2026-10-01; soort=so; besluit=afgewezen; besluit_op=2026-11-02;"
	    " verzonden_op=2026-11-02; bezwaar_op=2026-11-16; status=bezwaar");
	tlv(o, 2,
	    "ontvangen_op=2026-10-31; soort=sbo; besluit=ingetrokken; besluit_op=2026-11-02;"
	    " status=verzonden");
	tlv(o, 1, "ontvangen_op=2026-12-31; soort=sbo; status=ontvangen");
	ZIJN("2026-K4", "tlv.ontvangen", "4", "tlv.besluit", "10", "tlv.besluit.noord", "10",
	    "tlv.toegekend", "7", "tlv.afgewezen", "1", "tlv.buiten_behandeling", "0",
	    "tlv.ingetrokken", "2", "tlv.toegekend_sbo", "2", "tlv.toegekend_so1", "1",
	    "tlv.toegekend_so2", "0", "tlv.toegekend_so3", "3", "tlv.toegekend_so", "1",
	    "tlv.bezwaar", "1", "tlv.lopend", "8", "tlv.lopend_sbo", "2", "tlv.lopend_so", "6");
	ZIJN("2026-10", "tlv.lopend", "0"); /* they are valid from 1 November on */
}

static void
doorlooptijd_is_van_compleet_tot_besluit_zonder_stilstand(void **state)
{
	struct opslag *o = *state;

	/* complete on 1 September: 42 days to 13 October, 43 to the 14th, 70 to 10 November */
	tlv(o, 1, SBO "compleet_op=2026-09-01; besluit_op=2026-10-13");
	tlv(o, 1, SBO "compleet_op=2026-09-01; besluit_op=2026-10-14");
	tlv(o, 1, SBO "compleet_op=2026-09-01; besluit_op=2026-11-10");
	tlv(o, 1, SBO "compleet_op=2026-09-01; besluit_op=2026-11-11");
	leg(o, &kind_tlv,
	    "nummer=T26-001; school=01AA00; gebied=noord; aanvraagsoort=nieuw; " SBO
	    "compleet_op=2026-09-01; besluit_op=2026-11-20");
	/* Awb 4:15: 80 days, of which 10 and 5 do not count; that before it was complete, and the
	 * day that two have in common, are none of them */
	leg(o, &kind_opschorting, "tlv=T26-001; reden=aanvulling; van=2026-08-20; tot=2026-09-01");
	leg(o, &kind_opschorting, "tlv=T26-001; reden=aanvulling; van=2026-09-11; tot=2026-09-20");
	leg(o, &kind_opschorting, "tlv=T26-001; reden=overmacht; van=2026-09-20; tot=2026-09-25");
	/* withdrawn: nothing was decided on it */
	tlv(o, 1,
	    "soort=sbo; ontvangen_op=2026-01-05; compleet_op=2026-01-05; besluit=ingetrokken;"
	    " besluit_op=2026-11-02; status=verzonden");
	/* 42 43 65 70 71 */
	ZIJN("2026-K4", "tlv.mediaan", "5 65", "tlv.langste", "5 71", "tlv.binnen_6_weken",
	    "1 van 5 20", "tlv.binnen_10_weken", "4 van 5 80 niet gehaald");
}

static void
plaatsing_in_sbo_en_so_telt_naar_de_dag(void **state)
{
	struct opslag *o = *state;

	tlv(o, 3,
	    SBO "besluit_op=2026-09-02; geplaatst_op=2026-11-02; plaatsing_school=01AS00;"
		" binnen_swv=ja");
	tlv(o, 1,
	    SO "besluit_op=2026-09-02; geplaatst_op=2026-11-02; plaatsing_elders=Ver weg;"
	       " binnen_swv=nee");
	tlv(o, 1, SO "besluit_op=2026-09-02; geplaatst_op=2026-08-17; binnen_swv=ja");
	tlv(o, 1,
	    SO "besluit_op=2026-09-02; geplaatst_op=2026-08-17; einde_op=2026-10-16;"
	       " einde_reden=regulier");
	tlv(o, 1,
	    SO "besluit_op=2026-09-02; geplaatst_op=2026-08-17; einde_op=2026-10-17;"
	       " einde_reden=verhuisd");
	tlv(o, 2, SO "besluit_op=2026-09-02; wachtlijst_op=2026-10-01");
	tlv(o, 1, SO "besluit_op=2026-09-02; wachtlijst_op=2026-10-01; geplaatst_op=2026-11-23");
	/* 4 of 5 in the region, for the one of 23 November is placed in this quarter too */
	ZIJN("2026-K4", "plaatsing_go.geplaatst", "5", "plaatsing_go.binnen_swv",
	    "3 van 5 60 niet gehaald", "plaatsing_go.doorgelopen", "1", "plaatsing_go.einde", "2",
	    "plaatsing_go.terug_regulier", "1", "plaatsing_go.wachtlijst", "3");
	/* 194 pupils of bao in Noord, and 3 in sbo and 2 in so: 3 of 199 and 2 of 199 */
	ZIJN("2026-K4", "deelname.go", "5 van 199 2,51", "deelname.sbo", "3 van 199 1,51 gehaald",
	    "deelname.so", "2 van 199 1,01 gehaald");
	zijn(&o->s, "2026-K4", "zuid", true,
	    (const char *const[]){ "deelname.sbo.zuid", "0 van 0", NULL });
}

static void
een_verklaring_telt_tot_en_met_haar_laatste_dag(void **state)
{
	struct opslag *o = *state;

#define OUD                                                                                        \
	"ontvangen_op=2024-04-02; status=verzonden; besluit=toegekend; soort=sbo;"                 \
	" besluit_op=2024-06-03; geldig_van=2024-08-01; "
	tlv(o, 1, OUD "geldig_tot=2026-11-22; geplaatst_op=2026-10-01"); /* today */
	tlv(o, 1, OUD "geldig_tot=2026-11-21; geplaatst_op=2026-09-30");
	/* of who came on the first day nobody went on from before; of who has none, no deelname */
	ZIJN("2026-K4", "tlv.lopend", "1", "plaatsing_go.doorgelopen", "1", "deelname.go",
	    "1 van 195 0,51");
}

static void
tevredenheid_is_het_gemiddelde_van_wat_in_de_periode_is_besloten(void **state)
{
	struct opslag *o = *state;

	tlv(o, 1, SBO "besluit_op=2026-10-01; cijfer_ouders=7; cijfer_school=7,5");
	tlv(o, 1, SBO "besluit_op=2026-10-01; cijfer_ouders=7,9");
	tlv(o, 1, SBO "besluit_op=2026-09-30; cijfer_ouders=1");
	ZIJN("2026-K4", "tlv.cijfer_ouders", "2 7,45 niet gehaald", "tlv.cijfer_school",
	    "1 7,5 gehaald");
}

/* ---- the rest ---- */

static void
een_arrangement_is_op_tijd_binnen_acht_weken(void **state)
{
	struct opslag *o = *state;
	static const char kop[] = "school=01AA00; soort=arrangement; voor=leerling; status=loopt; ";
	static const char *const rows[] = {
		/* 8 weeks from 30 March 2026 is 25 May, Whit Monday: the 26th */
		"gebied=noord; ontvangen_op=2026-03-30; besluit=toegekend; besluit_op=2026-05-26;"
		" bedrag=1.500; van=2026-06-01; tot=2027-05-31",
		"gebied=zuid; ontvangen_op=2026-03-30; besluit=toegekend; besluit_op=2026-05-27;"
		" bedrag=2.000,50; van=2026-06-01; tot=2026-06-29",
		"gebied=zuid; ontvangen_op=2026-05-01; besluit=afgewezen; besluit_op=2026-05-27",
		"gebied=zuid; ontvangen_op=2026-01-01; besluit=ingetrokken; besluit_op=2026-05-27",
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct str s = { 0 };

		str_addf(&s, "%s%s", kop, rows[i]);
		leg_n(o, &kind_arrangement, 1, s.s);
		str_fini(&s);
	}
	ZIJN("2026-K2", "arrangementen.besluit", "4", "arrangementen.toegekend", "2",
	    "arrangementen.afgewezen", "1", "arrangementen.ingetrokken", "1",
	    "arrangementen.op_tijd", "2 van 3 66,67 niet gehaald", "arrangementen.lopend", "1",
	    "arrangementen.bedrag", "2 3500,5", "arrangementen.bedrag.noord", "1 1500",
	    "arrangementen.bedrag.zuid", "1 2000,5");
}

static void
een_arrangement_loopt_tot_en_met_zijn_laatste_dag(void **state)
{
	struct opslag *o = *state;

#define ARR                                                                                        \
	"school=01AA00; soort=arrangement; voor=leerling; gebied=noord; ontvangen_op=2026-04-01; "
#define LOOPT ARR "status=loopt; besluit=toegekend; "
	leg_n(o, &kind_arrangement, 1,
	    LOOPT "besluit_op=2026-05-04; van=2026-05-04; tot=2026-06-30; bedrag=1.500");
	leg_n(o, &kind_arrangement, 1, LOOPT "besluit_op=2026-05-04; van=2026-07-01");
	leg_n(o, &kind_arrangement, 1, LOOPT "besluit_op=2026-07-01; van=2026-05-04");
	leg_n(o, &kind_arrangement, 1,
	    ARR "status=beeindigd; besluit=toegekend; besluit_op=2026-05-04; van=2026-05-04;"
		" einde_op=2026-06-30; gesloten_op=2026-06-30");
	leg_n(o, &kind_arrangement, 1,
	    ARR "status=afgewezen; besluit=afgewezen; besluit_op=2026-05-04; bedrag=1.000");
	ZIJN("2026-K2", "arrangementen.lopend", "1", "arrangementen.bedrag", "1 1500");
}

static void
verlengd_is_van_wat_in_de_periode_afliep(void **state)
{
	struct opslag *o = *state;

#define OPDC "soort=opdc; gebied=noord; ontvangen_op=2026-01-05; "
	leg_n(o, &kind_plaatsing, 1,
	    OPDC "status=verlengd; van=2026-05-01; tot=2026-10-31; verlengd_op=2026-10-20;"
		 " verlengd_tot=2027-04-30");
	leg_n(o, &kind_plaatsing, 2,
	    OPDC "status=beeindigd; van=2026-05-01; tot=2026-10-31; einde_op=2026-10-31");
	leg_n(o, &kind_plaatsing, 1, OPDC "status=geplaatst; van=2026-10-01; tot=2027-03-31");
	leg_n(o, &kind_plaatsing, 1, OPDC "status=wachtlijst; wachtlijst_op=2026-11-22");
	ZIJN("2026-K4", "plaatsingen.opdc", "2", "plaatsingen.opdc_verlengd",
	    "1 van 3 33,33 niet gehaald", "plaatsingen.wachtlijst", "1");
	ZIJN("2027-K1", "plaatsingen.opdc_verlengd", "0 van 1 0 gehaald");
	/* by its term, also when the child went before; a quarter is not more than the most */
	leg_n(o, &kind_plaatsing, 1,
	    OPDC "status=beeindigd; van=2026-07-01; tot=2026-12-31; einde_op=2026-11-20");
	ZIJN("2026-K4", "plaatsingen.opdc_verlengd", "1 van 4 25 gehaald");
	ZIJN("2026-K3", "plaatsingen.opdc_verlengd", "0 van 0");
}

static void
klachten_zijn_er_per_uitkomst_en_op_tijd(void **state)
{
	struct opslag *o = *state;

#define KLACHT "soort=klacht; onderwerp=Proef; van=ouders; status=afgehandeld; "
	/* six weeks from 5 October is 16 November; with four more 14 December */
	leg_n(o, &kind_klacht, 1,
	    KLACHT "ontvangen_op=2026-10-05; afgehandeld_op=2026-11-16; uitkomst=gegrond");
	leg_n(o, &kind_klacht, 1,
	    KLACHT "ontvangen_op=2026-10-05; afgehandeld_op=2026-11-17; uitkomst=opgelost");
	leg_n(o, &kind_klacht, 1,
	    KLACHT "ontvangen_op=2026-10-05; afgehandeld_op=2026-11-17; verdaagd_op=2026-11-10");
	leg_n(o, &kind_klacht, 1,
	    "soort=bezwaar; onderwerp=Proef; van=ouders; ontvangen_op=2026-09-01;"
	    " status=afgehandeld; afgehandeld_op=2026-11-17; uitkomst=ongegrond");
	ZIJN("2026-K4", "klachten.ontvangen", "3", "klachten.afgehandeld", "4", "klachten.gegrond",
	    "1", "klachten.opgelost", "1", "klachten.ongegrond", "1", "klachten.zonder_uitkomst",
	    "1", "klachten.op_tijd", "2 van 3 66,67");
}

/* ---- who sees what ---- */

static void
als(struct opslag *o, const char *rol, const char *gebieden)
{
	struct str woorden = { 0 };

	str_addf(&woorden, "id=%s; naam=Verzonnen; unix=%s; rollen=%s; gebieden=%s", rol, rol, rol,
	    gebieden);
	leg(o, &kind_gebruiker, woorden.s);
	str_fini(&woorden);
}

static void
wie_alleen_telt_ziet_geen_kleine_aantallen_en_een_consulent_alleen_het_eigen_gebied(void **state)
{
	struct opslag *o = *state;
	struct session s;

	thuis(o, 6, "soort=relatief; gebied=noord; eerste_verzuimdag=2026-10-05");
	thuis(o, 3, "soort=dreigend; gebied=noord; eerste_verzuimdag=2026-10-05");
	thuis(o, 7, "soort=relatief; gebied=zuid; eerste_verzuimdag=2026-10-05");
	leg_n(o, &kind_klacht, 6,
	    "soort=klacht; onderwerp=Proef; van=ouders; gebied=noord; status=ontvangen;"
	    " ontvangen_op=2026-10-05");
	als(o, "consulent", "noord");
	als(o, "toezicht", "");
	als(o, "beheerder", "");
	assert_int_equal(sessie_als(o, "consulent", false, &s), SWV_OK);
	zijn(&s, "2026-K4", NULL, true,
	    (const char *const[]){ "thuiszitters.open", "9", "thuiszitters.open.noord", "9",
		"thuiszitters.open.zuid", "geen", "thuiszitters.dreigend", "3",
		"klachten.ontvangen", "geen", NULL });
	/* what goes out hides them all the same; and Zuid is nothing to this user */
	zijn(&s, "2026-K4", NULL, false,
	    (const char *const[]){ "thuiszitters.open", "9", "thuiszitters.dreigend", "<5",
		"thuiszitters.relatief", "verborgen", NULL });
	zijn(&s, "2026-K4", "zuid", false,
	    (const char *const[]){ "thuiszitters.open.zuid", "geen", NULL });
	session_close(&s);
	assert_int_equal(sessie_als(o, "toezicht", false, &s), SWV_OK);
	zijn(&s, "2026-K4", NULL, true,
	    (const char *const[]){ "thuiszitters.open", "16", "thuiszitters.dreigend", "<5",
		"thuiszitters.relatief", "verborgen", "thuiszitters.open.noord", "9",
		"klachten.ontvangen", "6", NULL });
	session_close(&s);
	assert_int_equal(sessie_als(o, "beheerder", false, &s), SWV_OK);
	{
		struct cijfers_vraag ask = { .periode = cijfers_periode(&s, nep_dag) };
		struct recs recs;

		FOUT(SWV_EDENIED, cijfers_lees(&s, &ask, &f, &recs));
	}
	session_close(&s);
}

static void
een_lijst_vraagt_naar_periode_gebied_en_woorden(void **state)
{
	struct opslag *o = *state;
	static const struct {
		const char *veld, *waarde;
		enum filter_op op;
		int64_t n;
		const char *eerste;
	} rows[] = {
		{ "groep", "deelname", FILTER_IS, 3, "2026-K4.deelname.go" },
		{ "periode", "2026-K1", FILTER_IS, 0, "2026-K1.thuiszitters.open" },
		{ "periode", "2025-2026", FILTER_IS, 0, "2025-2026.thuiszitters.open" },
		{ "gebied", "noord", FILTER_IS, 0, "2026-K4.thuiszitters.open.noord" },
		{ "gebied", "", FILTER_EMPTY, 0, "2026-K4.thuiszitters.open" },
		{ NULL, "landelijk", FILTER_WORDS, 0, NULL },
		{ NULL, "deeln so", FILTER_WORDS, 2, "2026-K4.deelname.go" },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct query q;
		struct recs recs;
		int64_t n;

		query_init(&q, &kind_cijfer);
		query_text(&q, rows[i].op,
		    rows[i].veld ? kind_field(&kind_cijfer, rows[i].veld) : -1, rows[i].waarde);
		GOED(lezen_recs(&o->s, &q, 1000, &f, &recs));
		GOED(lezen_aantal(&o->s, &q, &f, &n));
		assert_int_equal(n, recs.n);
		if (rows[i].n)
			assert_int_equal(n, rows[i].n);
		if (rows[i].eerste)
			assert_string_equal(rec_id(recs.items[0]), rows[i].eerste);
		else
			assert_int_equal(n, 0);
		recs_fini(&recs);
		query_fini(&q);
	}
}

static void
een_periode_stapt_naar_die_ervoor_en_erna(void **state)
{
	struct opslag *o = *state;
	static const struct {
		const char *periode, *ervoor, *erna;
	} rows[] = {
		{ "2026-K1", "2025-K4", "2026-K2" },
		{ "2026-T1", "2025-T3", "2026-T2" },
		{ "2026-2027", "2025-2026", "2027-2028" },
		{ "2026-12", "2026-11", "2027-01" },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		for (int step = -1; step <= 1; step += 2) {
			struct periode p;
			struct str is = { 0 };

			GOED(periode_parse(rows[i].periode, (struct maanddag){ 0 }, &p, &f));
			p = cijfers_stap(&o->s, &p, step);
			periode_code(&p, &is);
			assert_string_equal(is.s, step < 0 ? rows[i].ervoor : rows[i].erna);
			str_fini(&is);
		}
}

#define T(name) cmocka_unit_test_setup_teardown(name, setup_cijfers, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(van_een_totaal_is_nooit_een_deel_alleen_verborgen),
		cmocka_unit_test(ook_over_de_gebieden_verraadt_de_rest_niets),
		cmocka_unit_test(een_deel_zegt_ook_van_hoeveel_het_niet_zo_is),
		cmocka_unit_test(wat_in_een_ander_cijfer_ligt_verraadt_het_verschil_niet),
		cmocka_unit_test(waar_deelname_van_is_verraadt_niet_hoeveel_er_in_het_andere_zijn),
		cmocka_unit_test(een_mediaan_en_een_gemiddelde_zijn_van_ten_minste_vijf),
		T(open_dossiers_zijn_er_per_soort_gebied_en_duur),
		T(wat_op_de_peildag_zelf_gebeurt_telt),
		T(wie_komt_gaat_en_terugkeert_staat_in_de_stappen),
		T(per_norm_telt_wat_in_de_periode_moest_of_gebeurde),
		T(besluiten_over_een_tlv_zijn_er_per_uitkomst_en_categorie),
		T(doorlooptijd_is_van_compleet_tot_besluit_zonder_stilstand),
		T(plaatsing_in_sbo_en_so_telt_naar_de_dag),
		T(een_verklaring_telt_tot_en_met_haar_laatste_dag),
		T(tevredenheid_is_het_gemiddelde_van_wat_in_de_periode_is_besloten),
		T(een_arrangement_is_op_tijd_binnen_acht_weken),
		T(een_arrangement_loopt_tot_en_met_zijn_laatste_dag),
		T(verlengd_is_van_wat_in_de_periode_afliep),
		T(klachten_zijn_er_per_uitkomst_en_op_tijd),
		T(wie_alleen_telt_ziet_geen_kleine_aantallen_en_een_consulent_alleen_het_eigen_gebied),
		T(een_lijst_vraagt_naar_periode_gebied_en_woorden),
		T(een_periode_stapt_naar_die_ervoor_en_erna),
	};

	setlocale(LC_CTYPE, "C.UTF-8"); /* what can be shown */
	return cmocka_run_group_tests(tests, NULL, NULL);
}
