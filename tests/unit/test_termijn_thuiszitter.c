/* SPDX-License-Identifier: EUPL-1.2 */
/* What is due for a child at home: dated facts, and the days that follow from them. */
#include "../test.h"

#include <string.h>

#include "kalender.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/termijn.h"

/* Sets "veld=waarde veld=waarde" in rec. */
static void
zet(struct rec *rec, const char *woorden, size_t n)
{
	const char *end = woorden + n;

	while (woorden < end) {
		size_t len = strcspn(woorden, " /"), key = strcspn(woorden, "=");
		struct str veld = { 0 }, waarde = { 0 };

		if (len) {
			str_addn(&veld, woorden, key);
			str_addn(&waarde, woorden + key + 1, len - key - 1);
			if (rec->kind->fields[kind_field(rec->kind, veld.s)].type == FIELD_DATE)
				rec_set_date(rec, veld.s, dag(str_get(&waarde)));
			else if (str_eq(str_get(&waarde), "ja"))
				rec_set_int(rec, veld.s, 1);
			else
				rec_set_text(rec, veld.s, str_get(&waarde));
		}
		str_fini(&veld);
		str_fini(&waarde);
		woorden += len + 1;
	}
}

/* The lines of a log, with " / " between them; one that begins with "stap" is a step. */
static void
zet_regels(const char *regels, struct recs *out)
{
	while (regels && *regels) {
		size_t n = strcspn(regels, "/");
		size_t voor = strspn(regels, " ");
		bool stap = str_starts(regels + voor, "stap ");
		struct rec *rec = rec_new(stap ? &kind_stap : &kind_logregel);

		voor += stap ? strlen("stap ") : 0;
		zet(rec, regels + voor, n - voor);
		recs_add(out, rec);
		regels += n + (regels[n] == '/');
	}
}

/* What the file says: "melding_binnen.termijn=2_dagen". */
static void
zet_normen(const char *normen, struct instellingen *out)
{
	struct recs recs = { 0 };

	while (normen && *normen) {
		size_t n = strcspn(normen, " "), key = strcspn(normen, "=");
		struct rec *rec = rec_new(&kind_instelling);
		struct str id = { 0 }, waarde = { 0 };

		str_addf(&id, "normen.%.*s", (int)key, normen);
		for (size_t i = key + 1; i < n; i++)
			str_addc(&waarde, normen[i] == '_' ? ' ' : normen[i]);
		rec_set_text(rec, "id", id.s);
		rec_set_text(rec, "waarde", waarde.s);
		recs_add(&recs, rec);
		str_fini(&id);
		str_fini(&waarde);
		normen += n + (normen[n] == ' ');
	}
	instellingen_from_recs(&recs, out);
	recs_fini(&recs);
}

static void
bereken(const char *feiten, const char *regels, const char *normen, struct recs *out)
{
	static const struct kalenderregels noord = { .regio = REGIO_NOORD };
	struct rec *rec = rec_new(&kind_thuiszitter);
	struct recs hangend = { 0 };
	struct instellingen inst;
	struct termijn_feiten f = {
		.rec = rec, .hangend = &hangend, .regels = &noord, .inst = &inst
	};

	rec_set_text(rec, "nummer", "23-001");
	rec_set_text(rec, "status", "signaal");
	rec_set_text(rec, "gebied", "noord");
	rec_set_text(rec, "consulent", "consulent");
	zet(rec, feiten, strlen(feiten));
	zet_regels(regels, &hangend);
	zet_normen(normen, &inst);
	termijnen_bereken(&f, out);
	instellingen_fini(&inst);
	recs_fini(&hangend);
	rec_free(&rec);
}

/* "vier_weken 2023-12-04, melding 2023-12-06 op 2023-12-05, plan 2023-12-19 weg". */
static void
vertel(const struct recs *recs, struct str *out)
{
	for (size_t i = 0; i < recs->n; i++) {
		const struct rec *t = recs->items[i];
		char dag_is[11], op[11];

		str_addf(out, "%s%s", i ? ", " : "", rec_text(t, "norm"));
		if (rec_int(t, "nr"))
			str_addf(out, " %d", (int)rec_int(t, "nr"));
		str_addf(out, " %s", date_format_iso(rec_date(t, "uiterlijk"), dag_is));
		if (rec_has(t, "voldaan_op"))
			str_addf(out, " op %s", date_format_iso(rec_date(t, "voldaan_op"), op));
		if (rec_bool(t, "vervallen"))
			str_add(out, " weg");
	}
}

struct rij {
	const char *feiten, *regels, *normen, *is;
};

static void
loop_na(const struct rij *rijen, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct recs recs = { 0 };
		struct str text = { 0 };

		bereken(rijen[i].feiten, rijen[i].regels, rijen[i].normen, &recs);
		vertel(&recs, &text);
		CHECK(str_eq(str_get(&text), rijen[i].is), "%s %s %s:\n  %s\nverwacht\n  %s",
		    rijen[i].feiten, rijen[i].regels ? rijen[i].regels : "",
		    rijen[i].normen ? rijen[i].normen : "", str_get(&text), rijen[i].is);
		str_fini(&text);
		recs_fini(&recs);
	}
}

#define NOV6 "eerste_verzuimdag=2023-11-06"

/* Letter to parliament 26695-108 (3 February 2016): at home for four weeks; seed 004, "Meldplicht
 * scholen": within 2 days.  Norms that the file does not name have their default. */
static void
tot_de_melding_tellen_de_vier_weken_en_de_melding(void **state)
{
	static const struct rij rijen[] = {
		{ "soort=relatief " NOV6, NULL, NULL, "vier_weken 2023-12-04, melding 2023-12-06" },
		{ "soort=absoluut " NOV6, NULL, NULL, "melding 2023-11-08" },
		/* counted apart: no duty to report who is lawfully absent (DUO, soorten verzuim) */
		{ "soort=geoorloofd " NOV6, NULL, NULL, "vier_weken 2023-12-04" },
		{ "soort=dreigend " NOV6, NULL, NULL, "" },
		{ "soort=vrijstelling " NOV6, NULL, NULL, "vernieuwing 2024 2024-06-30" },
		/* over the new year, and over 29 February */
		{ "soort=relatief eerste_verzuimdag=2023-12-11", NULL, NULL,
		    "vier_weken 2024-01-08, melding 2024-01-10" },
		{ "soort=relatief eerste_verzuimdag=2024-02-01", NULL, NULL,
		    "vier_weken 2024-02-29, melding 2024-03-02" },
		/* a public holiday moves nothing by itself */
		{ "soort=relatief eerste_verzuimdag=2023-12-04", NULL, NULL,
		    "vier_weken 2024-01-01, melding 2024-01-03" },
		/* however long ago: no pact, no plan before the report */
		{ "soort=relatief eerste_verzuimdag=2023-06-01", NULL, NULL,
		    "vier_weken 2023-06-29, melding 2023-07-01" },
		/* told to one of the two */
		{ "soort=relatief leerplicht_op=2023-12-04 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 op 2023-12-04, melding 2023-12-06" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
}

/* Seed 004: schooling resumed within a month after the report; Thuiszitterspact (13 June 2016):
 * nobody over three months at home.  Two weeks for the plan are our own choice. */
static void
met_de_melding_komen_plan_hervatting_en_pact(void **state)
{
	static const struct rij rijen[] = {
		{ "soort=relatief gemeld_op=2023-12-05 leerplicht_op=2023-12-05 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 op 2023-12-05, melding 2023-12-06 op 2023-12-05,"
		    " plan 2023-12-19, hervat 2024-01-05, pact 2024-02-06" },
		/* met when the last of the two knows */
		{ "soort=relatief gemeld_op=2023-12-05 leerplicht_op=2023-12-08 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 op 2023-12-05, melding 2023-12-06 op 2023-12-08,"
		    " plan 2023-12-19, hervat 2024-01-05, pact 2024-02-06" },
		{ "soort=relatief gemeld_op=2023-12-05 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 op 2023-12-05, melding 2023-12-06,"
		    " plan 2023-12-19, hervat 2024-01-05, pact 2024-02-06" },
		/* before the four weeks are over: all goes from the report */
		{ "soort=relatief gemeld_op=2023-11-10 leerplicht_op=2023-11-10 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 op 2023-11-10, melding 2023-12-06 op 2023-11-10,"
		    " plan 2023-11-24, hervat 2023-12-10, pact 2024-02-06" },
		{ "soort=geoorloofd gemeld_op=2023-12-05 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 op 2023-12-05, plan 2023-12-19, hervat 2024-01-05,"
		    " pact 2024-02-06" },
		{ "soort=dreigend gemeld_op=2023-12-05 leerplicht_op=2023-12-05 " NOV6, NULL, NULL,
		    "" },
		/* a month clamps: 31 January, 30 November in a leap year and in another */
		{ "soort=absoluut eerste_verzuimdag=2024-01-29 gemeld_op=2024-01-31"
		  " leerplicht_op=2024-01-31",
		    NULL, NULL,
		    "melding 2024-01-31 op 2024-01-31, plan 2024-02-14, hervat 2024-02-29,"
		    " pact 2024-04-29" },
		{ "soort=absoluut eerste_verzuimdag=2023-11-30 gemeld_op=2023-12-01"
		  " leerplicht_op=2023-12-01",
		    NULL, NULL,
		    "melding 2023-12-02 op 2023-12-01, plan 2023-12-15, hervat 2024-01-01,"
		    " pact 2024-02-29" },
		{ "soort=absoluut eerste_verzuimdag=2022-11-30 gemeld_op=2022-12-31"
		  " leerplicht_op=2022-12-31",
		    NULL, NULL,
		    "melding 2022-12-02 op 2022-12-31, plan 2023-01-14, hervat 2023-01-31,"
		    " pact 2023-02-28" },
		{ "soort=relatief gemeld_op=2023-12-05 leerplicht_op=2023-12-05 plan_op=2023-12-22"
		  " " NOV6,
		    NULL, NULL,
		    "vier_weken 2023-12-04 op 2023-12-05, melding 2023-12-06 op 2023-12-05,"
		    " plan 2023-12-19 op 2023-12-22, hervat 2024-01-05, pact 2024-02-06" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
}

/* The lengths are those of the file.  Algemene termijnenwet, art. 1: only where the file says so an
 * end on Saturday, Sunday or a public holiday moves on; 25 and 26 December 2023 are a Monday and a
 * Tuesday. */
static void
het_bestand_zegt_hoe_lang(void **state)
{
	static const struct rij rijen[] = {
		{ "soort=relatief " NOV6, NULL, "thuiszitter_na=6_weken",
		    "vier_weken 2023-12-18, melding 2023-12-20" },
		{ "soort=absoluut eerste_verzuimdag=2023-12-23", NULL, NULL, "melding 2023-12-25" },
		{ "soort=absoluut eerste_verzuimdag=2023-12-23", NULL,
		    "melding_binnen.termijn=2_dagen melding_binnen.termijnenwet=ja",
		    "melding 2023-12-27" },
		{ "soort=absoluut eerste_verzuimdag=2023-12-23", NULL,
		    "melding_binnen.termijn=2_dagen melding_binnen.termijnenwet=nee",
		    "melding 2023-12-25" },
		/* the report counts from the moved end */
		{ "soort=relatief eerste_verzuimdag=2023-11-27", NULL,
		    "thuiszitter_na.termijn=4_weken thuiszitter_na.termijnenwet=ja",
		    "vier_weken 2023-12-27, melding 2023-12-29" },
		{ "soort=geoorloofd eerste_verzuimdag=2023-09-25 gemeld_op=2023-11-25", NULL,
		    "hervat_binnen.termijn=1_maand hervat_binnen.termijnenwet=ja"
		    " pact.termijn=3_maanden pact.termijnenwet=ja plan_binnen=3_werkdagen",
		    "vier_weken 2023-10-23 op 2023-11-25, plan 2023-11-29, hervat 2023-12-27,"
		    " pact 2023-12-27" },
		/* working days from Friday 22 December: 27, 28, 29 */
		{ "soort=absoluut eerste_verzuimdag=2023-12-22", NULL, "melding_binnen=3_werkdagen",
		    "melding 2023-12-29" },
		/* weeks of school: the two of Christmas do not count */
		{ "soort=relatief eerste_verzuimdag=2023-12-11", NULL,
		    "thuiszitter_na=4_schoolweken", "vier_weken 2024-01-22, melding 2024-01-24" },
		{ "soort=dreigend hervat_op=2023-11-20 " NOV6, NULL, "nazorg=6_weken",
		    "nazorg 2024-01-01" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
}

/* Who is back in time is no thuiszitter; who is back is followed for four weeks, our own choice. */
static void
wie_terug_is_wordt_nog_gevolgd(void **state)
{
	static const struct rij rijen[] = {
		{ "soort=relatief hervat_op=2023-11-20 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 weg, melding 2023-12-06 weg, nazorg 2023-12-18" },
		{ "soort=relatief hervat_op=2023-12-04 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 weg, melding 2023-12-06 weg, nazorg 2024-01-01" },
		/* a day too late: was a thuiszitter, and is still to be reported */
		{ "soort=relatief hervat_op=2023-12-05 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 op 2023-12-05, melding 2023-12-06, nazorg 2024-01-02" },
		{ "soort=absoluut hervat_op=2023-11-08 " NOV6, NULL, NULL,
		    "melding 2023-11-08 weg, nazorg 2023-12-06" },
		{ "soort=absoluut hervat_op=2023-11-09 " NOV6, NULL, NULL,
		    "melding 2023-11-08, nazorg 2023-12-07" },
		{ "soort=geoorloofd hervat_op=2023-11-20 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 weg, nazorg 2023-12-18" },
		{ "soort=relatief gemeld_op=2023-12-05 leerplicht_op=2023-12-05 plan_op=2023-12-15"
		  " hervat_op=2023-12-18 " NOV6,
		    NULL, NULL,
		    "vier_weken 2023-12-04 op 2023-12-05, melding 2023-12-06 op 2023-12-05,"
		    " plan 2023-12-19 op 2023-12-15, hervat 2024-01-05 op 2023-12-18,"
		    " pact 2024-02-06 op 2023-12-18, nazorg 2024-01-15" },
		/* late, and the plan that never was is no longer due */
		{ "soort=absoluut gemeld_op=2023-11-07 leerplicht_op=2023-11-07"
		  " hervat_op=2024-03-01 " NOV6,
		    NULL, NULL,
		    "melding 2023-11-08 op 2023-11-07, plan 2023-11-21 weg,"
		    " hervat 2023-12-07 op 2024-03-01, pact 2024-02-06 op 2024-03-01,"
		    " nazorg 2024-03-29" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
}

static void
wat_dicht_is_vraagt_niets_meer(void **state)
{
	static const struct rij rijen[] = {
		{ "soort=relatief status=gesloten gesloten_op=2023-11-30 " NOV6, NULL, NULL,
		    "vier_weken 2023-12-04 weg, melding 2023-12-06 weg, bewaren 2026-11-30" },
		{ "soort=absoluut gemeld_op=2023-11-07 leerplicht_op=2023-11-07 status=gesloten"
		  " gesloten_op=2023-11-30 " NOV6,
		    NULL, NULL,
		    "melding 2023-11-08 op 2023-11-07, plan 2023-11-21 weg, hervat 2023-12-07 weg,"
		    " pact 2024-02-06 weg, bewaren 2026-11-30" },
		{ "soort=dreigend hervat_op=2023-11-20 status=gesloten gesloten_op=2023-12-19 " NOV6,
		    NULL, NULL, "nazorg 2023-12-18 op 2023-12-19, bewaren 2026-12-19" },
		{ "soort=dreigend status=gesloten gesloten_op=2023-11-30 " NOV6,
		    "id=1 op=2023-11-20 afspraak_op=2023-12-01", NULL,
		    "afspraak 1 2023-12-01 weg, bewaren 2026-11-30" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
}

/* WPO art. 18a lid 13: until three years after; a year from 29 February ends on the 28th, and a
 * weekend or feestdag moves nothing.  An open case is kept as long as it is open. */
static void
dicht_is_drie_jaar_bewaren(void **state)
{
#define DICHT "soort=dreigend eerste_verzuimdag=2020-01-06 status=gesloten gesloten_op="
	static const struct rij rijen[] = {
		{ DICHT "2023-02-28", NULL, NULL, "bewaren 2026-02-28" },
		{ DICHT "2020-02-29", NULL, NULL, "bewaren 2023-02-28" },
		{ DICHT "2025-02-28", NULL, NULL, "bewaren 2028-02-28" },
		{ DICHT "2023-12-25", NULL, NULL, "bewaren 2026-12-25" },
		{ DICHT "2020-02-29", NULL, "bewaren=4_jaar", "bewaren 2024-02-29" },
		{ DICHT "2020-02-29", NULL, "bewaren=18_maanden", "bewaren 2021-08-29" },
		{ DICHT "2020-02-29 gewist_op=2023-03-02", NULL, NULL,
		    "bewaren 2023-02-28 op 2023-03-02" },
		/* asked for earlier */
		{ DICHT "2020-02-29 gewist_op=2021-01-04", NULL, NULL,
		    "bewaren 2023-02-28 op 2021-01-04" },
		{ "soort=dreigend eerste_verzuimdag=2020-01-06", NULL, NULL, "" },
		{ "soort=dreigend eerste_verzuimdag=2020-01-06 status=begeleiding", NULL, NULL,
		    "" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
#undef DICHT
}

/* A line is never changed: a later one tells that it was kept, or what holds instead. */
static void
een_afspraak_staat_tot_een_latere_regel(void **state)
{
	static const struct rij rijen[] = {
		{ "soort=dreigend " NOV6, "id=1 op=2023-11-20", NULL, "" },
		{ "soort=dreigend " NOV6, "id=1 op=2023-11-20 afspraak_op=2023-11-27", NULL,
		    "afspraak 1 2023-11-27" },
		{ "soort=dreigend " NOV6,
		    "id=1 op=2023-11-20 afspraak_op=2023-11-27 / id=3 op=2023-11-24 voldoet=1",
		    NULL, "afspraak 1 2023-11-27 op 2023-11-24" },
		{ "soort=dreigend " NOV6,
		    "id=1 op=2023-11-20 afspraak_op=2023-11-27 / id=3 op=2023-11-29 voldoet=1 /"
		    " id=4 op=2023-11-30 voldoet=1",
		    NULL, "afspraak 1 2023-11-27 op 2023-11-29" },
		/* put right without, and with a day of its own */
		{ "soort=dreigend " NOV6,
		    "id=1 op=2023-11-20 afspraak_op=2023-11-27 / id=2 op=2023-11-21 verbetert=1",
		    NULL, "afspraak 1 2023-11-27 weg" },
		{ "soort=dreigend " NOV6,
		    "id=1 op=2023-11-20 afspraak_op=2023-11-27 /"
		    " id=2 op=2023-11-21 verbetert=1 afspraak_op=2023-12-04",
		    NULL, "afspraak 1 2023-11-27 weg, afspraak 2 2023-12-04" },
		/* that it was kept proves to be a mistake */
		{ "soort=dreigend " NOV6,
		    "id=1 op=2023-11-20 afspraak_op=2023-11-27 / id=2 op=2023-11-24 voldoet=1 /"
		    " id=3 op=2023-11-24 verbetert=2",
		    NULL, "afspraak 1 2023-11-27" },
		{ "soort=dreigend " NOV6,
		    "id=1 op=2023-11-20 afspraak_op=2023-11-27 / id=2 op=2023-11-24 voldoet=1 /"
		    " id=3 op=2023-11-24 verbetert=2 / id=4 op=2023-11-27 voldoet=1",
		    NULL, "afspraak 1 2023-11-27 op 2023-11-27" },
		/* stands, also when the child is back by then */
		{ "soort=dreigend hervat_op=2023-11-21 " NOV6,
		    "id=1 op=2023-11-20 afspraak_op=2023-11-27", NULL,
		    "nazorg 2023-12-19, afspraak 1 2023-11-27" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
}

/* Thursday 30 November 2023: four weeks is Thursday 28 December; two working days after it are over
 * the weekend and New Year. */
static void
de_melding_telt_dagen_of_werkdagen(void **state)
{
#define NOV30 "soort=relatief eerste_verzuimdag=2023-11-30"
	static const struct rij rijen[] = {
		{ NOV30, NULL, "melding_binnen=2_werkdagen",
		    "vier_weken 2023-12-28, melding 2024-01-02" },
		{ NOV30, NULL, "melding_binnen=2_dagen",
		    "vier_weken 2023-12-28, melding 2023-12-30" },
		{ NOV30, NULL, "melding_binnen=2_schooldagen",
		    "vier_weken 2023-12-28, melding 2024-01-09" },
		{ NOV30, NULL, "melding_binnen=1_week",
		    "vier_weken 2023-12-28, melding 2024-01-04" },
		{ NOV30, NULL, "melding_binnen.termijn=2_dagen melding_binnen.termijnenwet=ja",
		    "vier_weken 2023-12-28, melding 2024-01-02" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
}

/* The ladder of seed 004, programmalijn schoolaanwezigheid; its days are the association's, from the
 * report on, and without them there are none. */
static void
de_ladder_heeft_eigen_dagen(void **state)
{
#define LADDER                                                                                     \
	"escalatie_school=1_week escalatie_bestuur=3_weken escalatie_swv=5_weken"                  \
	" escalatie_doorzettingskracht=2_maanden escalatie_doorzettingsmacht=10_weken"
#define GEMELD                                                                                     \
	"soort=absoluut eerste_verzuimdag=2023-11-06 gemeld_op=2023-11-07"                         \
	" leerplicht_op=2023-11-07"
#define GEWOON                                                                                     \
	"melding 2023-11-08 op 2023-11-07, plan 2023-11-21, hervat 2023-12-07, pact 2024-02-06"
	static const struct rij rijen[] = {
		{ GEMELD, NULL, NULL, GEWOON },
		{ GEMELD, NULL, "escalatie_bestuur=15_werkdagen",
		    GEWOON ", escalatie 2 2023-11-28" },
		{ GEMELD, NULL, LADDER,
		    GEWOON
		    ", escalatie 1 2023-11-14, escalatie 2 2023-11-28,"
		    " escalatie 3 2023-12-12, escalatie 4 2024-01-07, escalatie 5 2024-01-16" },
		/* who goes higher at once has passed the lower rungs over */
		{ GEMELD " escalatiestap=bestuur",
		    "stap op=2023-11-10 naar=gemeld escalatiestap=school /"
		    " stap op=2023-11-30 naar=opgeschaald escalatiestap=bestuur",
		    LADDER,
		    GEWOON ", escalatie 1 2023-11-14 op 2023-11-10,"
			   " escalatie 2 2023-11-28 op 2023-11-30, escalatie 3 2023-12-12,"
			   " escalatie 4 2024-01-07, escalatie 5 2024-01-16" },
		{ GEMELD " escalatiestap=doorzettingskracht",
		    "stap op=2023-11-30 naar=opgeschaald escalatiestap=doorzettingskracht", LADDER,
		    GEWOON ", escalatie 1 2023-11-14 op 2023-11-30,"
			   " escalatie 2 2023-11-28 op 2023-11-30,"
			   " escalatie 3 2023-12-12 op 2023-11-30,"
			   " escalatie 4 2024-01-07 op 2023-11-30, escalatie 5 2024-01-16" },
		/* down again: that it was there stays */
		{ GEMELD " escalatiestap=school",
		    "stap op=2023-11-20 naar=opgeschaald escalatiestap=bestuur /"
		    " stap op=2023-11-24 naar=begeleiding escalatiestap=school",
		    "escalatie_bestuur=3_weken escalatie_swv=5_weken",
		    GEWOON ", escalatie 2 2023-11-28 op 2023-11-20, escalatie 3 2023-12-12" },
		/* from before steps were kept: nobody knows when */
		{ GEMELD " escalatiestap=bestuur", NULL,
		    "escalatie_school=1_week escalatie_swv=5_weken",
		    GEWOON ", escalatie 1 2023-11-14 weg, escalatie 3 2023-12-12" },
		/* nobody higher for who is back */
		{ GEMELD " hervat_op=2023-11-20 plan_op=2023-11-14", NULL,
		    "escalatie_bestuur=3_weken",
		    "melding 2023-11-08 op 2023-11-07, plan 2023-11-21 op 2023-11-14,"
		    " hervat 2023-12-07 op 2023-11-20, pact 2024-02-06 op 2023-11-20,"
		    " nazorg 2023-12-18, escalatie 2 2023-11-28 weg" },
		/* counts from the report alone */
		{ "soort=absoluut eerste_verzuimdag=2023-11-06", NULL, LADDER,
		    "melding 2023-11-08" },
		{ "soort=dreigend gemeld_op=2023-11-07 " NOV6, NULL, LADDER, "" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
}

/* WPO art. 18a lid 13: what is shared with others rests on what the parents agreed to. */
static void
toestemming_geldt_een_tijd(void **state)
{
	static const struct rij rijen[] = {
		{ "soort=dreigend toestemming=leerplicht toestemming_op=2023-11-10 " NOV6, NULL,
		    NULL, "toestemming 2024-11-10" },
		{ "soort=dreigend toestemming=leerplicht toestemming_op=2024-02-29 " NOV6, NULL,
		    NULL, "toestemming 2025-02-28" },
		{ "soort=dreigend toestemming=leerplicht toestemming_op=2023-11-10 " NOV6, NULL,
		    "toestemming=6_maanden", "toestemming 2024-05-10" },
		{ "soort=dreigend toestemming=leerplicht toestemming_op=2023-11-10"
		  " toestemming_weg=2023-12-01 " NOV6,
		    NULL, NULL, "toestemming 2024-11-10 weg" },
		{ "soort=dreigend toestemming=leerplicht toestemming_op=2023-11-10"
		  " hervat_op=2023-11-20 " NOV6,
		    NULL, NULL, "nazorg 2023-12-18, toestemming 2024-11-10" },
		{ "soort=dreigend toestemming=leerplicht toestemming_op=2023-11-10"
		  " hervat_op=2023-11-20 status=gesloten gesloten_op=2023-12-18 " NOV6,
		    NULL, NULL,
		    "nazorg 2023-12-18 op 2023-12-18, toestemming 2024-11-10 weg,"
		    " bewaren 2026-12-18" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
}

/* Leerplichtwet 1969 art. 6 lid 2 under b: "zolang nadien aanspraak op vrijstelling wordt gemaakt, elk
 * jaar opnieuw voor 1 juli"; lid 3: not who will never be fit. */
static void
een_vrijstelling_wordt_elk_jaar_voor_1_juli_vernieuwd(void **state)
{
#define VRIJ(dag) "soort=vrijstelling eerste_verzuimdag=" dag
	static const struct rij rijen[] = {
		{ VRIJ("2025-09-01"), NULL, NULL, "vernieuwing 2026 2026-06-30" },
		{ VRIJ("2026-02-02"), NULL, NULL, "vernieuwing 2026 2026-06-30" },
		{ VRIJ("2026-06-29"), NULL, NULL, "vernieuwing 2026 2026-06-30" },
		{ VRIJ("2026-06-30"), NULL, NULL, "vernieuwing 2027 2027-06-30" },
		{ VRIJ("2026-07-06"), NULL, NULL, "vernieuwing 2027 2027-06-30" },
		/* the notice that it began with is of no later year */
		{ VRIJ("2026-02-02") " vernieuwd_op=2026-01-05", NULL, NULL,
		    "vernieuwing 2026 2026-06-30" },
		{ VRIJ("2026-07-06") " vernieuwd_op=2026-09-01", NULL, NULL,
		    "vernieuwing 2027 2027-06-30" },
		/* each later one is of its year: in time, on the last day, a day too late */
		{ VRIJ("2025-09-01") " vernieuwd_op=2026-05-18", NULL, NULL,
		    "vernieuwing 2026 2026-06-30 op 2026-05-18, vernieuwing 2027 2027-06-30" },
		{ VRIJ("2025-09-01") " vernieuwd_op=2026-06-30", NULL, NULL,
		    "vernieuwing 2026 2026-06-30 op 2026-06-30, vernieuwing 2027 2027-06-30" },
		{ VRIJ("2025-09-01") " vernieuwd_op=2026-07-01", NULL, NULL,
		    "vernieuwing 2026 2026-06-30 op 2026-07-01, vernieuwing 2027 2027-06-30" },
		{ VRIJ("2022-09-01") " vernieuwd_op=2026-05-18", NULL, NULL,
		    "vernieuwing 2026 2026-06-30 op 2026-05-18, vernieuwing 2027 2027-06-30" },
		{ VRIJ("2025-09-01") " blijvend=ja", NULL, NULL,
		    "vernieuwing 2026 2026-06-30 weg" },
		/* a fixed day: Sunday 30 June 2024 moves nowhere */
		{ VRIJ("2023-09-01"), NULL, NULL, "vernieuwing 2024 2024-06-30" },
		/* what ends before that day is not renewed; what ends after it is */
		{ VRIJ("2026-02-02") " geldig_tot=2026-02-13", NULL, NULL,
		    "vernieuwing 2026 2026-06-30 weg, vrijstelling 2026-02-13" },
		{ VRIJ("2025-09-01") " geldig_tot=2026-07-31", NULL, NULL,
		    "vernieuwing 2026 2026-06-30, vrijstelling 2026-07-31" },
		/* back at school, all of the time or for a part */
		{ VRIJ("2025-09-01") " geldig_tot=2026-07-31 hervat_op=2026-03-02", NULL, NULL,
		    "nazorg 2026-03-30, vernieuwing 2026 2026-06-30 weg,"
		    " vrijstelling 2026-07-31 op 2026-03-02" },
		{ VRIJ("2025-09-01") " geldig_tot=2026-07-31 hervat_op=2026-03-02"
				     " hervat_hoe=gedeeltelijk",
		    NULL, NULL,
		    "nazorg 2026-03-30, vernieuwing 2026 2026-06-30 weg, vrijstelling 2026-07-31" },
		{ VRIJ("2025-09-01") " status=gesloten gesloten_op=2026-03-02", NULL, NULL,
		    "vernieuwing 2026 2026-06-30 weg, bewaren 2029-03-02" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
}

/* Variawet (1 August 2018): less school time only with leave, and for a while. */
static void
minder_onderwijstijd_is_toegestaan_tot_een_dag(void **state)
{
#define MINDER "soort=onderwijstijdvermindering eerste_verzuimdag=2026-09-07"
	static const struct rij rijen[] = {
		{ MINDER, NULL, NULL, "toegestaan 2026-09-07" },
		{ MINDER " toegestaan_op=2026-09-01 geldig_tot=2026-12-18", NULL, NULL,
		    "toegestaan 2026-09-07 op 2026-09-01, vermindering 2026-12-18" },
		{ MINDER " toegestaan_op=2026-09-14 geldig_tot=2026-12-18", NULL, NULL,
		    "toegestaan 2026-09-07 op 2026-09-14, vermindering 2026-12-18" },
		/* leave anew: another end */
		{ MINDER " toegestaan_op=2026-12-14 geldig_tot=2027-07-31", NULL, NULL,
		    "toegestaan 2026-09-07 op 2026-12-14, vermindering 2027-07-31" },
		{ MINDER " toegestaan_op=2026-09-01 geldig_tot=2026-12-18 hervat_op=2026-12-07",
		    NULL, NULL,
		    "nazorg 2027-01-04, toegestaan 2026-09-07 op 2026-09-01,"
		    " vermindering 2026-12-18 op 2026-12-07" },
		{ MINDER " geldig_tot=2026-12-18 hervat_op=2026-12-21", NULL, NULL,
		    "nazorg 2027-01-18, toegestaan 2026-09-07 weg,"
		    " vermindering 2026-12-18 op 2026-12-21" },
	};

	(void)state;
	loop_na(rijen, COUNT(rijen));
}

static void
een_termijn_zegt_wat_en_wie_en_waar(void **state)
{
	static const char *const wat[] = { "4 schoolweken thuis", "melden bij leerplicht en swv",
		"plan van aanpak", "weer onderwijs", "3 maanden thuis",
		"afspraak met ouders, leerplicht" };
	struct recs recs = { 0 };

	(void)state;
	bereken("soort=relatief gemeld_op=2023-12-05 " NOV6,
	    "id=7 op=2023-11-20 met=ouders\nleerplicht afspraak=Bellen afspraak_op=2023-11-27",
	    "thuiszitter_na=4_schoolweken", &recs);
	assert_int_equal(recs.n, COUNT(wat));
	for (size_t i = 0; i < recs.n; i++) {
		const struct rec *t = recs.items[i];

		assert_string_equal(rec_text(t, "omschrijving"), wat[i]);
		assert_string_equal(rec_text(t, "wie"), "consulent");
		assert_string_equal(rec_text(t, "gebied"), "noord");
		assert_string_equal(rec_text(t, "bron"), "thuiszitter");
		assert_string_equal(rec_text(t, "bron_id"), "23-001");
	}
	recs_fini(&recs);
}

int
main(void)
{
#define T(name) cmocka_unit_test(name)
	const struct CMUnitTest tests[] = {
		T(tot_de_melding_tellen_de_vier_weken_en_de_melding),
		T(met_de_melding_komen_plan_hervatting_en_pact),
		T(het_bestand_zegt_hoe_lang),
		T(de_melding_telt_dagen_of_werkdagen),
		T(de_ladder_heeft_eigen_dagen),
		T(toestemming_geldt_een_tijd),
		T(een_vrijstelling_wordt_elk_jaar_voor_1_juli_vernieuwd),
		T(minder_onderwijstijd_is_toegestaan_tot_een_dag),
		T(wie_terug_is_wordt_nog_gevolgd),
		T(wat_dicht_is_vraagt_niets_meer),
		T(dicht_is_drie_jaar_bewaren),
		T(een_afspraak_staat_tot_een_latere_regel),
		T(een_termijn_zegt_wat_en_wie_en_waar),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
