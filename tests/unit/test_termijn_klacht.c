/* SPDX-License-Identifier: EUPL-1.2 */
/* What is due for a complaint, a dispute and an objection: dated facts, and what follows. */
#include "termijnen.h"

#define KLACHT  "soort=klacht status=ontvangen "
#define BEZWAAR "soort=bezwaar status=ontvangen "

/* Awb art. 9:6 and 9:11: confirmed, and dealt with in six weeks, put off by four at most; the
 * extension counts from the unmoved day. */
static void
een_klacht_is_binnen_zes_weken_afgehandeld(void **state)
{
	static const struct termijnrij rijen[] = {
		{ KLACHT "ontvangen_op=2026-01-05", NULL,
		    "bevestiging 2026-01-12, klacht 2026-02-16" },
		/* six weeks from 23 February is Easter Monday; from 13 November 25 December */
		{ KLACHT "ontvangen_op=2026-02-23", NULL,
		    "bevestiging 2026-03-02, klacht 2026-04-07" },
		{ KLACHT "ontvangen_op=2026-11-13", NULL,
		    "bevestiging 2026-11-20, klacht 2026-12-28" },
		{ KLACHT "ontvangen_op=2026-02-23 verdaagd_op=2026-03-30", NULL,
		    "bevestiging 2026-03-02, klacht 2026-05-04" },
		/* put off into Ascension Day */
		{ KLACHT "ontvangen_op=2026-03-05 verdaagd_op=2026-04-13", NULL,
		    "bevestiging 2026-03-12, klacht 2026-05-15" },
		{ KLACHT "ontvangen_op=2028-01-18", NULL,
		    "bevestiging 2028-01-25, klacht 2028-02-29" },
		{ KLACHT "ontvangen_op=2026-01-05 bevestigd_op=2026-01-13", NULL,
		    "bevestiging 2026-01-12 op 2026-01-13, klacht 2026-02-16" },
		{ KLACHT "ontvangen_op=2026-01-05", "klacht=10_weken bevestiging=5_werkdagen",
		    "bevestiging 2026-01-12, klacht 2026-03-16" },
		{ "soort=klacht ontvangen_op=2026-01-05 bevestigd_op=2026-01-06"
		  " afgehandeld_op=2026-02-17 status=afgehandeld gesloten_op=2026-02-17",
		    NULL,
		    "bevestiging 2026-01-12 op 2026-01-06, klacht 2026-02-16 op 2026-02-17,"
		    " bewaren 2029-02-17" },
		/* settled before it was confirmed */
		{ "soort=klacht ontvangen_op=2026-01-05 afgehandeld_op=2026-01-07"
		  " status=afgehandeld gesloten_op=2026-01-07",
		    NULL,
		    "bevestiging 2026-01-12 weg, klacht 2026-02-16 op 2026-01-07,"
		    " bewaren 2029-01-07" },
	};

	(void)state;
	loop_termijnen_na(&kind_klacht, rijen, COUNT(rijen));
}

/* Awb art. 7:10: twelve weeks from the end of the six in which it could be made; six more. */
static void
op_een_bezwaar_is_twaalf_weken_na_de_bezwaartermijn_besloten(void **state)
{
	static const struct termijnrij rijen[] = {
		{ BEZWAAR "verzonden_op=2026-01-05 ontvangen_op=2026-01-26", NULL,
		    "bevestiging 2026-02-02, bezwaar 2026-05-11" },
		/* the six weeks end on 26 May, for the 25th is Whit Monday */
		{ BEZWAAR "verzonden_op=2026-04-13 ontvangen_op=2026-05-04", NULL,
		    "bevestiging 2026-05-11, bezwaar 2026-08-18" },
		{ BEZWAAR "verzonden_op=2026-01-05 ontvangen_op=2026-01-26"
			  " verdaagd_op=2026-05-06",
		    NULL, "bevestiging 2026-02-02, bezwaar 2026-06-22" },
		/* it is not known when that was sent */
		{ BEZWAAR "ontvangen_op=2026-01-26", NULL,
		    "bevestiging 2026-02-02, bezwaar 2026-04-20" },
		/* over twelve weeks the Algemene termijnenwet moves nothing (art. 4) */
		{ BEZWAAR "ontvangen_op=2026-01-05",
		    "bezwaar_besluit.termijn=13_weken bezwaar_besluit.termijnenwet=ja",
		    "bevestiging 2026-01-12, bezwaar 2026-04-06" },
		{ BEZWAAR "ontvangen_op=2026-01-12",
		    "bezwaar_besluit.termijn=12_weken bezwaar_besluit.termijnenwet=ja",
		    "bevestiging 2026-01-19, bezwaar 2026-04-07" },
	};

	(void)state;
	loop_termijnen_na(&kind_klacht, rijen, COUNT(rijen));
}

/* Seed 003, 6.7.2 and 6.7.3 give an order, and no days. */
static void
een_geschil_heeft_geen_termijn_van_zichzelf(void **state)
{
	static const struct termijnrij rijen[] = {
		{ "soort=geschil status=overleg ontvangen_op=2026-01-05", NULL, "" },
		{ "soort=medezeggenschap status=ontvangen ontvangen_op=2026-01-05", NULL, "" },
		{ "soort=geschil status=afgehandeld ontvangen_op=2026-01-05"
		  " afgehandeld_op=2026-06-01 gesloten_op=2026-06-01",
		    NULL, "bewaren 2029-06-01" },
	};

	(void)state;
	loop_termijnen_na(&kind_klacht, rijen, COUNT(rijen));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(een_klacht_is_binnen_zes_weken_afgehandeld),
		cmocka_unit_test(op_een_bezwaar_is_twaalf_weken_na_de_bezwaartermijn_besloten),
		cmocka_unit_test(een_geschil_heeft_geen_termijn_van_zichzelf),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
