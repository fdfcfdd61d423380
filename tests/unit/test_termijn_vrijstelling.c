/* SPDX-License-Identifier: EUPL-1.2 */
/* What is due for a child at home beside the report and the plan: the ladder, consent, exemptions. */
#include "termijnrij.h"

#define NOV6 "eerste_verzuimdag=2023-11-06"

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
		{ VRIJ("2026-02-02") " vernieuwd_op=2026-02-02", NULL, NULL,
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
		{ VRIJ("2025-09-01") " geldig_tot=2026-06-29", NULL, NULL,
		    "vernieuwing 2026 2026-06-30 weg, vrijstelling 2026-06-29" },
		{ VRIJ("2025-09-01") " geldig_tot=2026-06-30", NULL, NULL,
		    "vernieuwing 2026 2026-06-30, vrijstelling 2026-06-30" },
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

int
main(void)
{
#define T(name) cmocka_unit_test(name)
	const struct CMUnitTest tests[] = {
		T(de_ladder_heeft_eigen_dagen),
		T(toestemming_geldt_een_tijd),
		T(een_vrijstelling_wordt_elk_jaar_voor_1_juli_vernieuwd),
		T(minder_onderwijstijd_is_toegestaan_tot_een_dag),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
