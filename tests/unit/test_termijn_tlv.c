/* SPDX-License-Identifier: EUPL-1.2 */
/* What is due for an application for a TLV: dated facts, and the days that follow from them. */
#include "../test.h"

#include <string.h>

#include "kalender.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/tlv.h"

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
			else
				rec_set_text(rec, veld.s, str_get(&waarde));
		}
		str_fini(&veld);
		str_fini(&waarde);
		woorden += len + 1;
	}
}

/* Suspensions, and an application ("besluit=...") that makes this verklaring longer, with " / "
 * between them. */
static void
zet_delen(const char *delen, struct recs *out)
{
	while (delen && *delen) {
		size_t n = strcspn(delen, "/");
		struct rec *rec =
		    rec_new(strncmp(delen, "nummer=", 7) == 0 ? &kind_tlv : &kind_opschorting);

		zet(rec, delen, n);
		recs_add(out, rec);
		delen += n + (delen[n] == '/') + (delen[n] && delen[n + 1] == ' ');
	}
}

/* What the file says: "tlv_besluit=8_weken". */
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
bereken(const struct kalenderregels *regels, const char *feiten, const char *delen,
    const char *normen, struct recs *out)
{
	struct rec *rec = rec_new(&kind_tlv);
	struct recs hangend = { 0 };
	struct instellingen inst;
	struct termijn_feiten f = {
		.rec = rec, .hangend = &hangend, .regels = regels, .inst = &inst
	};

	rec_set_text(rec, "nummer", "T26-001");
	rec_set_text(rec, "status", "ontvangen");
	rec_set_text(rec, "school", "01AA00");
	zet(rec, feiten, strlen(feiten));
	zet_delen(delen, &hangend);
	zet_normen(normen, &inst);
	termijnen_bereken(&f, out);
	instellingen_fini(&inst);
	recs_fini(&hangend);
	rec_free(&rec);
}

/* "tlv_besluit 2026-04-07 op 2026-04-01, tlv_wet stil 2026-03-02, herbeoordeling 2027-04-30 weg",
 * of those that are asked for. */
static void
vertel(const struct recs *recs, const char *normen, struct str *out)
{
	const char *separator = "";

	for (size_t i = 0; i < recs->n; i++) {
		const struct rec *t = recs->items[i];
		char dag_is[11], op[11];
		bool stil = rec_has(t, "opgeschort_op");

		if (!str_in_words(normen, rec_text(t, "norm")))
			continue;
		str_addf(out, "%s%s", separator, rec_text(t, "norm"));
		separator = ", ";
		CHECK(!stil || !rec_has(t, "uiterlijk"), "%s has a day while it stands still",
		    rec_text(t, "norm"));
		if (rec_int(t, "nr"))
			str_addf(out, " %d", (int)rec_int(t, "nr"));
		str_addf(out, "%s %s", stil ? " stil" : "",
		    date_format_iso(rec_date(t, stil ? "opgeschort_op" : "uiterlijk"), dag_is));
		if (rec_has(t, "voldaan_op"))
			str_addf(out, " op %s", date_format_iso(rec_date(t, "voldaan_op"), op));
		if (rec_bool(t, "vervallen"))
			str_add(out, " weg");
	}
}

struct rij {
	const char *feiten, *delen, *normen, *is;
};

static const struct kalenderregels noord = { .regio = REGIO_NOORD };

static void
loop_na(const struct kalenderregels *regels, const char *welke, const struct rij *rijen, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct recs recs = { 0 };
		struct str text = { 0 };

		bereken(regels, rijen[i].feiten, rijen[i].delen, rijen[i].normen, &recs);
		vertel(&recs, welke, &text);
		CHECK(str_eq(str_get(&text), rijen[i].is), "%s | %s | %s:\n  %s\nverwacht\n  %s",
		    rijen[i].feiten, rijen[i].delen ? rijen[i].delen : "",
		    rijen[i].normen ? rijen[i].normen : "", str_get(&text), rijen[i].is);
		str_fini(&text);
		recs_fini(&recs);
	}
}

/* Seed 004, extra en specialistische ondersteuning: six weeks from the day on which it is complete,
 * four more by extension; the Algemene termijnenwet by custom. */
static void
het_besluit_komt_zes_weken_nadat_de_aanvraag_compleet_is(void **state)
{
	static const struct rij rijen[] = {
		{ "ontvangen_op=2026-02-16", NULL, NULL, "" },
		/* the Monday of Easter */
		{ "ontvangen_op=2026-02-16 compleet_op=2026-02-23", NULL, NULL,
		    "tlv_besluit 2026-04-07" },
		/* counted on from 06-04, not from where that moved to */
		{ "ontvangen_op=2026-02-16 compleet_op=2026-02-23 verlengd_op=2026-04-01", NULL,
		    NULL, "tlv_besluit 2026-05-04" },
		/* Christmas, 26 December and the weekend */
		{ "ontvangen_op=2026-11-13 compleet_op=2026-11-13", NULL, NULL,
		    "tlv_besluit 2026-12-28" },
		/* Ascension Day */
		{ "ontvangen_op=2026-04-02 compleet_op=2026-04-02", NULL, NULL,
		    "tlv_besluit 2026-05-15" },
		/* over 29 February, and from it */
		{ "ontvangen_op=2024-01-18 compleet_op=2024-01-18", NULL, NULL,
		    "tlv_besluit 2024-02-29" },
		{ "ontvangen_op=2024-02-29 compleet_op=2024-02-29", NULL, NULL,
		    "tlv_besluit 2024-04-11" },
		/* the summer holidays do not make it stand still (domain.md: nothing in the Awb) */
		{ "ontvangen_op=2026-06-19 compleet_op=2026-06-19", NULL, NULL,
		    "tlv_besluit 2026-07-31" },
		{ "ontvangen_op=2026-02-16 compleet_op=2026-02-23 besluit=toegekend"
		  " besluit_op=2026-03-30",
		    NULL, NULL, "tlv_besluit 2026-04-07 op 2026-03-30" },
		{ "ontvangen_op=2026-02-16 compleet_op=2026-02-23 besluit=toegekend"
		  " besluit_op=2026-04-08",
		    NULL, NULL, "tlv_besluit 2026-04-07 op 2026-04-08" },
		/* by its letter, what stands still is the term of the law alone */
		{ "ontvangen_op=2026-02-16 compleet_op=2026-02-23",
		    "id=1 van=2026-03-02 tot=2026-03-11 reden=instemming", NULL,
		    "tlv_besluit 2026-04-07" },
		/* an association that does not apply the law to its own term */
		{ "ontvangen_op=2026-02-16 compleet_op=2026-02-23", NULL, "tlv_besluit=6_weken",
		    "tlv_besluit 2026-04-06" },
		{ "ontvangen_op=2026-02-16 compleet_op=2026-02-23", NULL,
		    "tlv_besluit.termijn=30_schooldagen", "tlv_besluit 2026-04-14" },
		{ "ontvangen_op=2026-02-16 compleet_op=2026-02-23 status=verlopen", NULL, NULL,
		    "tlv_besluit 2026-04-07 weg" },
	};

	(void)state;
	loop_na(&noord, "tlv_besluit", rijen, COUNT(rijen));
}

/* Awb art. 4:13: over after eight weeks from receipt; art. 4:15: it stands still. */
static void
de_wet_wil_een_besluit_binnen_acht_weken_na_ontvangst(void **state)
{
	static const struct rij rijen[] = {
		/* the Monday of Pentecost */
		{ "ontvangen_op=2026-03-30", NULL, NULL, "tlv_wet 2026-05-26" },
		/* ten days of standing still move it ten days */
		{ "ontvangen_op=2026-02-09", NULL, NULL, "tlv_wet 2026-04-07" },
		{ "ontvangen_op=2026-02-10", NULL, NULL, "tlv_wet 2026-04-07" },
		{ "ontvangen_op=2026-02-10", "id=1 van=2026-03-02 tot=2026-03-11", NULL,
		    "tlv_wet 2026-04-17" },
		/* days of two at once count once */
		{ "ontvangen_op=2026-02-10",
		    "id=1 van=2026-03-02 tot=2026-03-11 / id=2 van=2026-03-09 tot=2026-03-13", NULL,
		    "tlv_wet 2026-04-20" }, /* twelve days, to a Sunday */
		/* a second one within the days that the first added */
		{ "ontvangen_op=2026-02-10",
		    "id=1 van=2026-03-02 tot=2026-03-11 / id=2 van=2026-04-10 tot=2026-04-12", NULL,
		    "tlv_wet 2026-04-20" },
		/* what lies after the term adds nothing; of what began before, the days inside */
		{ "ontvangen_op=2026-02-10", "id=1 van=2026-05-04 tot=2026-05-08", NULL,
		    "tlv_wet 2026-04-07" },
		{ "ontvangen_op=2026-02-10", "id=1 van=2026-02-01 tot=2026-02-13", NULL,
		    "tlv_wet 2026-04-10" },
		/* as long as it lasts there is no day */
		{ "ontvangen_op=2026-02-10", "id=1 van=2026-03-02", NULL,
		    "tlv_wet stil 2026-03-02" },
		{ "ontvangen_op=2026-02-10",
		    "id=1 van=2026-02-12 tot=2026-02-13 / id=2 "
		    "van=2026-03-02",
		    NULL, "tlv_wet stil 2026-03-02" },
		/* one that began when the term was over stops nothing */
		{ "ontvangen_op=2026-02-10", "id=1 van=2026-05-04", NULL, "tlv_wet 2026-04-07" },
		/* and a decision ends it */
		{ "ontvangen_op=2026-02-10 besluit=buiten_behandeling besluit_op=2026-03-31",
		    "id=1 van=2026-03-02", NULL, "tlv_wet 2026-05-07 op 2026-03-31" },
		/* a leap day is a day */
		{ "ontvangen_op=2024-01-04", NULL, NULL, "tlv_wet 2024-02-29" },
		{ "ontvangen_op=2024-01-05", "id=1 van=2024-02-28 tot=2024-02-29", NULL,
		    "tlv_wet 2024-03-04" },
	};

	(void)state;
	loop_na(&noord, "tlv_wet", rijen, COUNT(rijen));
}

/* Ascension Day 2026, and the Friday after it made equal to a feestdag (Algemene termijnenwet art. 3
 * lid 3). */
static void
een_gelijkgestelde_dag_schuift_de_wettelijke_termijn_verder(void **state)
{
	const struct dag_naam brug = { dag("2026-05-15"), "dag na Hemelvaartsdag" };
	const struct kalenderregels regels = { .gelijkgesteld = &brug, .n_gelijkgesteld = 1 };
	static const struct rij gewoon[] = {
		{ "ontvangen_op=2026-03-19", NULL, NULL, "tlv_wet 2026-05-15" },
	};
	static const struct rij gelijk[] = {
		{ "ontvangen_op=2026-03-19", NULL, NULL, "tlv_wet 2026-05-18" },
		/* by standing still it comes to end there too */
		{ "ontvangen_op=2026-03-09", "id=1 van=2026-03-16 tot=2026-03-25", NULL,
		    "tlv_wet 2026-05-18" },
	};

	(void)state;
	loop_na(&noord, "tlv_wet", gewoon, COUNT(gewoon));
	loop_na(&regels, "tlv_wet", gelijk, COUNT(gelijk));
}

/* Awb art. 4:14 lid 3: within the term the applicant is told, with a new reasonable term. */
static void
wie_langer_neemt_dan_de_wet_stuurt_op_tijd_bericht(void **state)
{
#define FEB "ontvangen_op=2026-02-02 compleet_op=2026-02-23"
	static const struct rij rijen[] = {
		/* 07-04 lies beyond 30-03 */
		{ FEB, NULL, NULL, "tlv_wet 2026-03-30, tlv_bericht 2026-03-30" },
		/* complete from the first: six weeks are within eight, ten are not */
		{ "ontvangen_op=2026-02-23 compleet_op=2026-02-23", NULL, NULL,
		    "tlv_wet 2026-04-20" },
		{ "ontvangen_op=2026-02-23 compleet_op=2026-02-23 verlengd_op=2026-04-01", NULL,
		    NULL, "tlv_wet 2026-04-20, tlv_bericht 2026-04-20" },
		/* told in time, on the last day too */
		{ FEB " bericht_op=2026-03-16 bericht_tot=2026-04-07", NULL, NULL,
		    "tlv_wet 2026-04-07, tlv_bericht 2026-03-30 op 2026-03-16" },
		{ FEB " bericht_op=2026-03-30 bericht_tot=2026-04-07", NULL, NULL,
		    "tlv_wet 2026-04-07, tlv_bericht 2026-03-30 op 2026-03-30" },
		/* without a day it is no new term */
		{ FEB " bericht_op=2026-03-16", NULL, NULL,
		    "tlv_wet 2026-03-30, tlv_bericht 2026-03-30 op 2026-03-16" },
		/* a day too late changes nothing */
		{ FEB " bericht_op=2026-03-31 bericht_tot=2026-04-07", NULL, NULL,
		    "tlv_wet 2026-03-30, tlv_bericht 2026-03-30 op 2026-03-31" },
		/* who makes it longer after that tells so again */
		{ FEB " bericht_op=2026-03-16 bericht_tot=2026-04-07 verlengd_op=2026-04-01", NULL,
		    NULL, "tlv_wet 2026-04-07, tlv_bericht 2026-04-07" },
		/* what stands still moves both, and what comes after the notice the new day */
		{ FEB, "id=1 van=2026-02-10 tot=2026-02-22", NULL, "tlv_wet 2026-04-13" },
		{ FEB, "id=1 van=2026-03-02", NULL,
		    "tlv_wet stil 2026-03-02, tlv_bericht stil 2026-03-02" },
		{ FEB " bericht_op=2026-03-16 bericht_tot=2026-04-07",
		    "id=1 van=2026-03-20 tot=2026-03-24", NULL, "tlv_wet 2026-04-12" },
		/* decided: nobody need be told any more */
		{ FEB " besluit=toegekend besluit_op=2026-03-24", NULL, NULL,
		    "tlv_wet 2026-03-30 op 2026-03-24, tlv_bericht 2026-03-30 weg" },
	};

	(void)state;
	loop_na(&noord, "tlv_wet tlv_bericht", rijen, COUNT(rijen));
#undef FEB
}

/* Awb art. 4:5 lid 4. */
static void
wie_niet_aanvult_hoort_dat_binnen_vier_weken(void **state)
{
#define UIT "id=3 reden=aanvulling van=2026-03-03 uiterlijk=2026-03-16"
	static const struct rij rijen[] = {
		{ "ontvangen_op=2026-03-02", UIT, NULL,
		    "aanvulling 3 2026-03-16, buiten_behandeling 3 2026-04-13" },
		/* supplied in time */
		{ "ontvangen_op=2026-03-02 compleet_op=2026-03-12", UIT " tot=2026-03-11", NULL,
		    "aanvulling 3 2026-03-16 op 2026-03-11" },
		/* or after its day, and then complete */
		{ "ontvangen_op=2026-03-02 compleet_op=2026-03-19", UIT " tot=2026-03-18", NULL,
		    "aanvulling 3 2026-03-16 op 2026-03-18" },
		/* taken back while it was waited for */
		{ "ontvangen_op=2026-03-02 besluit=ingetrokken besluit_op=2026-03-10", UIT, NULL,
		    "aanvulling 3 2026-03-16 weg, buiten_behandeling 3 2026-04-13 weg" },
		/* not: then it is not dealt with */
		{ "ontvangen_op=2026-03-02", UIT " tot=2026-03-16", NULL,
		    "aanvulling 3 2026-03-16 weg, buiten_behandeling 3 2026-04-13" },
		{ "ontvangen_op=2026-03-02 besluit=buiten_behandeling besluit_op=2026-03-30",
		    UIT " tot=2026-03-16", NULL,
		    "aanvulling 3 2026-03-16 weg, buiten_behandeling 3 2026-04-13 op 2026-03-30" },
		/* or it is taken back */
		{ "ontvangen_op=2026-03-02 besluit=ingetrokken besluit_op=2026-03-30",
		    UIT " tot=2026-03-16", NULL,
		    "aanvulling 3 2026-03-16 weg, buiten_behandeling 3 2026-04-13 weg" },
		/* the Monday of Easter */
		{ "ontvangen_op=2026-02-16",
		    "id=1 reden=aanvulling van=2026-02-20 uiterlijk=2026-03-09", NULL,
		    "aanvulling 1 2026-03-09, buiten_behandeling 1 2026-04-07" },
		/* each has its own; one for another reason has none */
		{ "ontvangen_op=2026-03-02",
		    "id=3 reden=aanvulling van=2026-03-03 uiterlijk=2026-03-16 tot=2026-03-10 /"
		    " id=5 reden=aanvulling van=2026-03-17 uiterlijk=2026-03-30 /"
		    " id=6 reden=overmacht van=2026-04-01 uiterlijk=2026-04-09",
		    NULL,
		    "aanvulling 3 2026-03-16 op 2026-03-10, aanvulling 5 2026-03-30,"
		    " buiten_behandeling 5 2026-04-28" },
	};

	(void)state;
	loop_na(&noord, "aanvulling buiten_behandeling", rijen, COUNT(rijen));
#undef UIT
}

static void
een_aanvulling_komt_van_wie_aanvroeg(void **state)
{
	static const struct {
		const char *feiten, *is;
	} rijen[] = {
		{ "ontvangen_op=2026-03-02", "aanvulling door de school" },
		{ "ontvangen_op=2026-03-02 aanvraagsoort=voorschools school=",
		    "aanvulling door de ouders" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rijen); i++) {
		struct recs recs = { 0 };
		size_t at = 0;

		bereken(&noord, rijen[i].feiten,
		    "id=3 reden=aanvulling van=2026-03-03 uiterlijk=2026-03-16", NULL, &recs);
		while (at < recs.n && !str_eq(rec_text(recs.items[at], "norm"), "aanvulling"))
			at++;
		assert_true(at < recs.n);
		assert_string_equal(rec_text(recs.items[at], "omschrijving"), rijen[i].is);
		recs_fini(&recs);
	}
}

/* Awb art. 6:7, 6:8 and 7:10; the procedure of the LBT. */
static void
op_bezwaar_volgt_binnen_twaalf_weken_na_de_bezwaartermijn_een_besluit(void **state)
{
#define MRT                                                                                        \
	"ontvangen_op=2026-02-02 besluit=afgewezen besluit_op=2026-03-05 verzonden_op=2026-03-05"
	static const struct rij rijen[] = {
		{ MRT, NULL, NULL, "" },
		/* objecting until 16-04; twelve weeks move still: 09-07 is a Thursday */
		{ MRT " bezwaar_op=2026-03-26", NULL, NULL,
		    "bezwaar_lbt 2026-04-09, bezwaar_besluit 2026-07-09" },
		{ MRT " bezwaar_op=2026-03-26 lbt_op=2026-04-02 verdaagd_op=2026-06-30", NULL, NULL,
		    "bezwaar_lbt 2026-04-09 op 2026-04-02, bezwaar_besluit 2026-08-20" },
		{ MRT " bezwaar_op=2026-03-26 lbt_op=2026-04-10 bezwaar_besluit=gegrond"
		      " bezwaar_besluit_op=2026-07-10",
		    NULL, NULL,
		    "bezwaar_lbt 2026-04-09 op 2026-04-10, bezwaar_besluit 2026-07-09 op 2026-07-10" },
		/* taken back before it went anywhere */
		{ MRT " bezwaar_op=2026-03-26 bezwaar_besluit=ingetrokken"
		      " bezwaar_besluit_op=2026-03-30",
		    NULL, NULL,
		    "bezwaar_lbt 2026-04-09 weg, bezwaar_besluit 2026-07-09 op 2026-03-30" },
		/* the term for objecting ends after Easter, and from there it counts */
		{ "ontvangen_op=2026-01-05 besluit=afgewezen besluit_op=2026-02-23"
		  " verzonden_op=2026-02-23 bezwaar_op=2026-03-02",
		    NULL, NULL, "bezwaar_lbt 2026-03-16, bezwaar_besluit 2026-06-30" },
		/* twelve weeks to 25-12 move past Christmas; over twelve nothing does (art. 4) */
		{ "ontvangen_op=2026-07-01 besluit=afgewezen besluit_op=2026-08-21"
		  " verzonden_op=2026-08-21 bezwaar_op=2026-08-24",
		    NULL, NULL, "bezwaar_lbt 2026-09-07, bezwaar_besluit 2026-12-28" },
		{ "ontvangen_op=2026-07-01 besluit=afgewezen besluit_op=2026-08-14"
		  " verzonden_op=2026-08-14 bezwaar_op=2026-08-24",
		    NULL, "bezwaar_besluit.termijn=13_weken bezwaar_besluit.termijnenwet=ja",
		    "bezwaar_lbt 2026-09-07, bezwaar_besluit 2026-12-25" },
	};

	(void)state;
	loop_na(&noord, "bezwaar_lbt bezwaar_besluit", rijen, COUNT(rijen));
#undef MRT
}

/* Counted back from the end, it never moves: Algemene termijnenwet art. 1 lid 2. */
static void
voor_het_einde_wordt_bekeken_hoe_het_verder_gaat(void **state)
{
#define TOT "besluit=toegekend besluit_op=2026-05-04 geldig_tot="
	static const struct rij rijen[] = {
		{ TOT "2027-07-31", NULL, NULL, "herbeoordeling 2027-04-30" },
		/* a Saturday, the Monday of Easter and 29 February stay */
		{ TOT "2028-07-31", NULL, "herbeoordeling=-15_weken", "herbeoordeling 2028-04-17" },
		{ TOT "2028-07-31", NULL, "herbeoordeling=-5_maanden",
		    "herbeoordeling 2028-02-29" },
		{ TOT "2029-07-31", NULL, "herbeoordeling=-5_maanden",
		    "herbeoordeling 2029-02-28" },
		{ TOT "2027-07-31", NULL, "herbeoordeling=-2_weken", "herbeoordeling 2027-07-17" },
		{ TOT "2027-07-31 herbeoordeeld_op=2027-04-01", NULL, NULL,
		    "herbeoordeling 2027-04-30 op 2027-04-01" },
		{ TOT "2027-07-31 einde_op=2027-01-08", NULL, NULL,
		    "herbeoordeling 2027-04-30 weg" },
		{ TOT "2027-07-31 status=verlopen", NULL, NULL, "herbeoordeling 2027-04-30 weg" },
		/* another verklaring is asked for; one that goes back changes nothing */
		{ TOT "2027-07-31", "nummer=T27-004", NULL, "herbeoordeling 2027-04-30 weg" },
		{ TOT "2027-07-31", "nummer=T27-004 besluit=afgewezen", NULL,
		    "herbeoordeling 2027-04-30 weg" },
		{ TOT "2027-07-31", "nummer=T27-004 besluit=buiten_behandeling", NULL,
		    "herbeoordeling 2027-04-30" },
		{ "besluit=afgewezen besluit_op=2026-05-04", NULL, NULL, "" },
	};

	(void)state;
	loop_na(&noord, "herbeoordeling", rijen, COUNT(rijen));
#undef TOT
}

/* WPO art. 18a lid 13: kept for three years from the end of the assessment. */
static void
bewaard_wordt_vanaf_het_einde_van_de_beoordeling(void **state)
{
	static const struct rij rijen[] = {
		{ "besluit=toegekend besluit_op=2024-02-29 gesloten_op=2024-02-29", NULL, NULL,
		    "bewaren 2027-02-28" },
		{ "besluit=toegekend besluit_op=2024-02-29 bezwaar_op=2024-03-01", NULL, NULL, "" },
	};

	(void)state;
	loop_na(&noord, "bewaren", rijen, COUNT(rijen));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(het_besluit_komt_zes_weken_nadat_de_aanvraag_compleet_is),
		cmocka_unit_test(de_wet_wil_een_besluit_binnen_acht_weken_na_ontvangst),
		cmocka_unit_test(een_gelijkgestelde_dag_schuift_de_wettelijke_termijn_verder),
		cmocka_unit_test(wie_langer_neemt_dan_de_wet_stuurt_op_tijd_bericht),
		cmocka_unit_test(wie_niet_aanvult_hoort_dat_binnen_vier_weken),
		cmocka_unit_test(een_aanvulling_komt_van_wie_aanvroeg),
		cmocka_unit_test(
		    op_bezwaar_volgt_binnen_twaalf_weken_na_de_bezwaartermijn_een_besluit),
		cmocka_unit_test(voor_het_einde_wordt_bekeken_hoe_het_verder_gaat),
		cmocka_unit_test(bewaard_wordt_vanaf_het_einde_van_de_beoordeling),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
