/* SPDX-License-Identifier: EUPL-1.2 */
/* The sentence by which a termijn explains its day. */
#include "../test.h"

#include <string.h>

#include "kalender.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/termijn.h"
#include "swv/model/uitleg.h"

static const struct dag_naam brug = { 20588, "Dag na Hemelvaart" }; /* 2026-05-15 */
static const struct kalenderregels noord = {
	.regio = REGIO_NOORD, .gelijkgesteld = &brug, .n_gelijkgesteld = 1
};

struct rij {
	const char *bron, *feit, *vanaf, *duur;
	bool wet;
	int stil; /* days that it stood still */
	const char *uiterlijk, *voldaan, *zin;
};

static struct rec *
termijn(const struct rij *rij)
{
	struct rec *t = rec_new(&kind_termijn);

	rec_set_text(t, "bron", rij->bron);
	rec_set_text(t, "norm", "proef");
	rec_set_text(t, "feit", rij->feit);
	rec_set_date(t, "vanaf", dag(rij->vanaf));
	rec_set_text(t, "duur", rij->duur);
	rec_set_int(t, "wet", rij->wet);
	if (rij->stil)
		rec_set_int(t, "opgeschort", rij->stil);
	rec_set_date(t, "uiterlijk", dag(rij->uiterlijk));
	rec_set_date(t, "voldaan_op", dag(rij->voldaan));
	return t;
}

static void
loop_na(const struct rij *rijen, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct rec *t = termijn(&rijen[i]);
		struct str zin = { 0 };

		termijn_uitleg(t, &noord, &zin);
		CHECK(str_eq(str_get(&zin), rijen[i].zin), "\n  %s\nverwacht\n  %s", str_get(&zin),
		    rijen[i].zin);
		str_fini(&zin);
		rec_free(&t);
	}
}

static void
zin_noemt_het_feit_de_norm_en_de_dag(void **state)
{
	static const struct rij rijen[] = {
		{ "thuiszitter", "de eerste verzuimdag", "2023-11-30", "4 weken", false, 0,
		    "2023-12-28", NULL,
		    "Telt vanaf de eerste verzuimdag, do 30-11-2023: 4 weken later is do"
		    " 28-12-2023." },
		{ "thuiszitter", "de vierde week", "2023-12-28", "2 dagen", false, 0, "2023-12-30",
		    NULL,
		    "Telt vanaf de vierde week, do 28-12-2023: 2 dagen later is za 30-12-2023." },
		{ "thuiszitter", "de melding", "2026-01-31", "1 maand", false, 0, "2026-02-28",
		    NULL, "Telt vanaf de melding, za 31-01-2026: 1 maand later is za 28-02-2026." },
	};

	(void)state;
	loop_na(rijen, ROWS(rijen));
}

static void
zin_noemt_wat_niet_wordt_meegeteld(void **state)
{
	static const struct rij rijen[] = {
		{ "thuiszitter", "de vierde week", "2023-12-28", "2 werkdagen", false, 0,
		    "2024-01-02", NULL,
		    "Telt vanaf de vierde week, do 28-12-2023: 2 werkdagen later, het weekend en"
		    " Nieuwjaarsdag niet meegeteld, is di 02-01-2024." },
		{ "thuiszitter", "de melding", "2026-04-02", "10 werkdagen", false, 0, "2026-04-20",
		    NULL,
		    "Telt vanaf de melding, do 02-04-2026: 10 werkdagen later, Goede Vrijdag, de"
		    " weekenden en Tweede Paasdag niet meegeteld, is ma 20-04-2026." },
		{ "thuiszitter", "de melding", "2026-10-02", "10 schooldagen", false, 0,
		    "2026-10-23", NULL,
		    "Telt vanaf de melding, vr 02-10-2026: 10 schooldagen later, het weekend en de"
		    " herfstvakantie niet meegeteld, is vr 23-10-2026." },
		{ "thuiszitter", "de melding", "2026-06-24", "6 schoolweken", false, 0,
		    "2026-09-16", NULL,
		    "Telt vanaf de melding, wo 24-06-2026: 6 schoolweken later, de zomervakantie"
		    " niet meegeteld, is wo 16-09-2026." },
		{ "thuiszitter", "de melding", "2026-11-16", "1 werkdag", false, 0, "2026-11-17",
		    NULL,
		    "Telt vanaf de melding, ma 16-11-2026: 1 werkdag later is di 17-11-2026." },
	};

	(void)state;
	loop_na(rijen, ROWS(rijen));
}

#define COMPLEET "het compleet zijn van de aanvraag"

static void
zin_noemt_welke_wet_de_dag_verschoof(void **state)
{
	static const struct rij rijen[] = {
		{ "tlv", COMPLEET, "2026-02-23", "6 weken", true, 0, "2026-04-07", NULL,
		    "Telt vanaf " COMPLEET ", ma 23-02-2026: 6 weken later is ma 06-04-2026, Tweede"
		    " Paasdag; de Algemene termijnenwet (artikel 1) verschuift dat naar di"
		    " 07-04-2026." },
		{ "tlv", COMPLEET, "2026-02-23", "6 weken + 4 weken", true, 0, "2026-05-04", NULL,
		    "Telt vanaf " COMPLEET ", ma 23-02-2026: 6 weken later is ma 06-04-2026, en met"
		    " de verlenging 4 weken later ma 04-05-2026." },
		{ "tlv", "de ontvangst", "2026-03-19", "8 weken", true, 0, "2026-05-18", NULL,
		    "Telt vanaf de ontvangst, do 19-03-2026: 8 weken later is do 14-05-2026,"
		    " Hemelvaartsdag; de Algemene termijnenwet (artikel 1) verschuift dat naar ma"
		    " 18-05-2026." },
		{ "tlv", "de ontvangst", "2026-04-02", "3 dagen", true, 0, "2026-04-08", NULL,
		    "Telt vanaf de ontvangst, do 02-04-2026: 3 dagen later is zo 05-04-2026; de"
		    " Algemene termijnenwet (artikel 2) verschuift dat naar wo 08-04-2026." },
		{ "tlv", "de ontvangst", "2026-02-23", "13 weken", true, 0, "2026-05-25", NULL,
		    "Telt vanaf de ontvangst, ma 23-02-2026: 13 weken later is ma 25-05-2026, Tweede"
		    " Pinksterdag; de Algemene termijnenwet (artikel 4) verschuift dat niet." },
		{ "tlv", "het einde van de TLV", "2027-07-31", "-3 maanden", true, 0, "2027-04-30",
		    NULL,
		    "Telt terug vanaf het einde van de TLV, za 31-07-2027: 3 maanden eerder is vr"
		    " 30-04-2027." },
		{ "tlv", "het einde van de TLV", "2026-05-18", "-6 weken", true, 0, "2026-04-06",
		    NULL,
		    "Telt terug vanaf het einde van de TLV, ma 18-05-2026: 6 weken eerder is ma"
		    " 06-04-2026, Tweede Paasdag; de Algemene termijnenwet (artikel 1 lid 2)"
		    " verschuift dat niet." },
	};

	(void)state;
	loop_na(rijen, ROWS(rijen));
}

static void
zin_noemt_hoe_lang_de_termijn_stilstond(void **state)
{
	static const struct rij rijen[] = {
		{ "tlv", "de ontvangst", "2026-02-02", "8 weken", true, 10, "2026-04-09", NULL,
		    "Telt vanaf de ontvangst, ma 02-02-2026: 8 weken later, plus de 10 dagen dat de"
		    " termijn stilstond, is do 09-04-2026." },
		{ "tlv", "de ontvangst", "2026-02-02", "8 weken", true, 1, "2026-03-31", NULL,
		    "Telt vanaf de ontvangst, ma 02-02-2026: 8 weken later, plus de dag dat de"
		    " termijn stilstond, is di 31-03-2026." },
		{ "tlv", "de ontvangst", "2026-11-16", "5 werkdagen", false, 2, "2026-11-25", NULL,
		    "Telt vanaf de ontvangst, ma 16-11-2026: 5 werkdagen later, het weekend niet"
		    " meegeteld, plus de 2 dagen dat de termijn stilstond, is wo 25-11-2026." },
	};

	(void)state;
	loop_na(rijen, ROWS(rijen));
}

static void
termijn_die_stilstaat_heeft_geen_dag(void **state)
{
	static const struct rij rij = { "tlv", "de ontvangst", "2026-02-02", "8 weken", true, 10,
		NULL, NULL, NULL };
	struct rec *t = termijn(&rij);
	struct str zin = { 0 };

	(void)state;
	rec_set_date(t, "opgeschort_op", dag("2026-03-02"));
	termijn_uitleg(t, &noord, &zin);
	assert_string_equal(zin.s,
	    "Telt vanaf de ontvangst, ma 02-02-2026, voor 8 weken, maar staat stil sinds ma"
	    " 02-03-2026.");
	str_fini(&zin);
	rec_free(&t);
}

static void
zin_noemt_of_het_op_tijd_was(void **state)
{
#define VANAF "thuiszitter", "de melding", "2026-11-02", "2 weken", false, 0, "2026-11-16"
#define ZIN   "Telt vanaf de melding, ma 02-11-2026: 2 weken later is ma 16-11-2026; voldaan op "
	static const struct rij rijen[] = {
		{ VANAF, "2026-11-13", ZIN "vr 13-11-2026, op tijd (3 dagen eerder)." },
		{ VANAF, "2026-11-15", ZIN "zo 15-11-2026, op tijd (1 dag eerder)." },
		{ VANAF, "2026-11-16", ZIN "die dag, dus op tijd." },
		{ VANAF, "2026-11-17", ZIN "di 17-11-2026, 1 dag te laat." },
		{ VANAF, "2026-12-01", ZIN "di 01-12-2026, 15 dagen te laat." },
	};

	(void)state;
	loop_na(rijen, ROWS(rijen));
}

static void
vaste_dag_noemt_waar_zij_staat(void **state)
{
	static const struct rij rijen[] = {
		{ "kalender", NULL, NULL, NULL, false, 0, "2027-06-30", NULL,
		    "Uit de kwaliteitskalender: uiterlijk wo 30-06-2027, dus voor 1 juli." },
		{ "actie", NULL, NULL, NULL, false, 0, "2027-03-10", NULL,
		    "Uit het plan: uiterlijk wo 10-03-2027." },
		{ "datalek", NULL, NULL, NULL, false, 0, "2026-11-05", "2026-11-05",
		    "Binnen 72 uur na de ontdekking (AVG, artikel 33): uiterlijk do 05-11-2026;"
		    " voldaan op die dag, dus op tijd." },
		{ "arrangement", "de evaluatiedatum", "2026-11-05", NULL, false, 0, "2026-11-05",
		    NULL, "Volgt uit de evaluatiedatum: uiterlijk do 05-11-2026." },
	};

	(void)state;
	loop_na(rijen, ROWS(rijen));
}

static void
afspraak_noemt_haar_logregel(void **state)
{
	static const struct rij rij = { "thuiszitter", "de afspraak", "2026-11-05", NULL, false, 0,
		"2026-11-05", NULL, NULL };
	struct rec *t = termijn(&rij);
	struct str zin = { 0 };

	(void)state;
	rec_set_text(t, "norm", NORM_AFSPRAAK);
	rec_set_int(t, "nr", 12);
	rec_set_int(t, "vervallen", 1);
	termijn_uitleg(t, &noord, &zin);
	assert_string_equal(zin.s,
	    "Zo is het afgesproken in logregel 12: uiterlijk do 05-11-2026; dat hoeft niet meer.");
	str_fini(&zin);
	rec_free(&t);
}

/* A free day that came after: until the file is brought in, the stored day holds. */
static void
dag_van_oude_regels_wordt_niet_weggeredeneerd(void **state)
{
	static const struct rij rijen[] = {
		{ "tlv", "de ontvangst", "2026-03-19", "8 weken", true, 0, "2026-05-15", NULL,
		    "Telt vanaf de ontvangst, do 19-03-2026, voor 8 weken; de laatste dag is vr"
		    " 15-05-2026." },
	};

	(void)state;
	loop_na(rijen, ROWS(rijen));
}

/* Every length from every day of three years: the sentence ends on the day that the engine gives. */
static void
zin_en_dag_verschillen_nooit(void **state)
{
	static const char *const duren[] = { "2 dagen", "3 dagen", "2 werkdagen", "10 schooldagen",
		"6 weken", "6 schoolweken", "1 maand", "3 maanden", "1 jaar", "-2 weken",
		"6 weken + 4 weken", "8 weken + 2 werkdagen" };

	(void)state;
	for (size_t i = 0; i < ROWS(duren); i++)
		for (swv_date d = dag("2024-01-01"); d < dag("2027-01-01"); d++) {
			struct rij rij = { "tlv", "de ontvangst", NULL, duren[i], i % 2 == 0, d % 3,
				NULL, NULL, NULL };
			struct rec *t = termijn(&rij);
			struct norm_loop loop;
			struct str zin = { 0 };
			char buf[DATUM_MAX];

			rec_set_date(t, "vanaf", d);
			assert_true(termijn_norm(t, &loop));
			rec_set_date(t, "uiterlijk", norm_termijn(&noord, d, &loop));
			termijn_uitleg(t, &noord, &zin);
			datum_toon(rec_date(t, "uiterlijk"), buf);
			CHECK(strstr(zin.s, buf) && !strstr(zin.s, "de laatste dag is"), "%s: %s",
			    buf, zin.s);
			str_fini(&zin);
			rec_free(&t);
		}
}

/* A dossier of the kind in which every day and choice is filled in, one after the other. */
static struct rec *
vol_dossier(const struct kind *kind, int keer)
{
	struct rec *rec = rec_new(kind);
	swv_date d = dag("2024-01-08") + keer * 11;

	for (size_t i = 0; i < kind->n_fields; i++) {
		const struct field *f = &kind->fields[i];

		if (f->flags & (FIELD_DERIVED | FIELD_PERSONAL))
			continue;
		if (f->type == FIELD_DATE)
			rec_set_date(rec, f->name, d += 1 + (keer + (int)i) % 9);
		else if (f->type == FIELD_CHOICE) {
			size_t n = 0;

			while (f->choices[n].id)
				n++;
			rec_set_text(rec, f->name, f->choices[((size_t)keer + i) % n].id);
		}
	}
	return rec;
}

static void
elke_regel_legt_zijn_eigen_dag_uit(void **state)
{
	struct instellingen inst;
	int met_norm = 0;

	(void)state;
	instellingen_from_recs(&(struct recs){ 0 }, &inst);
	for (size_t k = 0; k < n_kinds; k++)
		for (int keer = 0; (kinds[k]->flags & KIND_DOSSIER) && keer < 60; keer++) {
			struct rec *rec = vol_dossier(kinds[k], keer);
			struct termijn_feiten f = { .rec = rec, .regels = &noord, .inst = &inst };
			struct recs recs = { 0 };

			termijnen_bereken(&f, &recs);
			for (size_t i = 0; i < recs.n; i++) {
				const struct rec *t = recs.items[i];
				struct norm_loop loop;

				if (!termijn_norm(t, &loop) || !rec_has(t, "uiterlijk"))
					continue;
				met_norm++;
				assert_true(rec_has(t, "feit") && rec_has(t, "vanaf"));
				CHECK(norm_termijn(&noord, rec_date(t, "vanaf"), &loop) ==
					  rec_date(t, "uiterlijk"),
				    "%s %s telt anders dan zij zegt", rec_text(t, "bron"),
				    rec_text(t, "norm"));
			}
			recs_fini(&recs);
			rec_free(&rec);
		}
	assert_true(met_norm > 100);
	instellingen_fini(&inst);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(zin_noemt_het_feit_de_norm_en_de_dag),
		cmocka_unit_test(zin_noemt_wat_niet_wordt_meegeteld),
		cmocka_unit_test(zin_noemt_welke_wet_de_dag_verschoof),
		cmocka_unit_test(zin_noemt_hoe_lang_de_termijn_stilstond),
		cmocka_unit_test(termijn_die_stilstaat_heeft_geen_dag),
		cmocka_unit_test(zin_noemt_of_het_op_tijd_was),
		cmocka_unit_test(vaste_dag_noemt_waar_zij_staat),
		cmocka_unit_test(afspraak_noemt_haar_logregel),
		cmocka_unit_test(dag_van_oude_regels_wordt_niet_weggeredeneerd),
		cmocka_unit_test(zin_en_dag_verschillen_nooit),
		cmocka_unit_test(elke_regel_legt_zijn_eigen_dag_uit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
