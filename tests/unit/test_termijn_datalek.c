/* SPDX-License-Identifier: EUPL-1.2 */
/* AVG art. 33 lid 1: a breach is told within 72 hours, by the clock, whatever day that is. */
#include "../test.h"

#include "kalender.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/termijn.h"

struct rij {
	const char *dag;
	int uur, minuut;
	const char *melden, *gemeld, *is;
};

static void
vertel(const struct rij *rij, struct str *out)
{
	static const struct kalenderregels noord = { .regio = REGIO_NOORD };
	struct rec *rec = rec_new(&kind_datalek);
	struct recs recs = { 0 };
	const struct termijn_feiten f = { .rec = rec, .regels = &noord };
	char op[11];

	rec_set_text(rec, "id", "7");
	rec_set_date(rec, "ontdekt_op", dag(rij->dag));
	rec_set_int(rec, "ontdekt_om", rij->uur * 60 + rij->minuut);
	rec_set_text(rec, "melden", rij->melden);
	if (rij->gemeld)
		rec_set_date(rec, "gemeld_op", dag(rij->gemeld));
	termijnen_bereken(&f, &recs);
	for (size_t i = 0; i < recs.n; i++) {
		const struct rec *t = recs.items[i];

		str_addf(out, "%s %s %s %s: %s", rec_text(t, "bron"), rec_text(t, "bron_id"),
		    rec_text(t, "norm"), date_format_iso(rec_date(t, "uiterlijk"), op),
		    rec_text(t, "omschrijving"));
		if (rec_has(t, "voldaan_op"))
			str_addf(out, " op %s", date_format_iso(rec_date(t, "voldaan_op"), op));
		if (rec_bool(t, "vervallen"))
			str_add(out, " weg");
	}
	recs_fini(&recs);
	rec_free(&rec);
}

static void
na_tweeenzeventig_uur(void **state)
{
#define AP(dag) "datalek 7 datalek " dag ": melden bij de AP voor "
	static const struct rij rijen[] = {
		{ "2026-11-24", 14, 30, "onbekend", NULL, AP("2026-11-27") "14:30" },
		/* through a weekend, Christmas and the new year */
		{ "2026-11-20", 17, 0, "ja", NULL, AP("2026-11-23") "17:00" },
		{ "2026-12-24", 9, 5, "ja", NULL, AP("2026-12-27") "09:05" },
		{ "2026-12-30", 0, 0, "ja", NULL, AP("2027-01-02") "00:00" },
		{ "2028-02-27", 8, 0, "ja", NULL, AP("2028-03-01") "08:00" },
		{ "2026-02-26", 23, 59, "ja", NULL, AP("2026-03-01") "23:59" },
		/* the clock goes on an hour on 29 March 2026, and back on 25 October 2026 */
		{ "2026-03-27", 14, 30, "ja", NULL, AP("2026-03-30") "15:30" },
		{ "2026-03-28", 23, 30, "ja", NULL, AP("2026-04-01") "00:30" },
		{ "2026-03-29", 1, 59, "ja", NULL, AP("2026-04-01") "02:59" },
		{ "2026-03-29", 3, 0, "ja", NULL, AP("2026-04-01") "03:00" },
		{ "2026-03-26", 1, 59, "ja", NULL, AP("2026-03-29") "01:59" },
		{ "2026-03-26", 2, 30, "ja", NULL, AP("2026-03-29") "03:30" },
		{ "2026-10-22", 2, 59, "ja", NULL, AP("2026-10-25") "02:59" },
		{ "2026-10-22", 3, 0, "ja", NULL, AP("2026-10-25") "02:00" },
		{ "2026-10-23", 14, 30, "ja", NULL, AP("2026-10-26") "13:30" },
		{ "2026-10-24", 0, 30, "ja", NULL, AP("2026-10-26") "23:30" },
		{ "2026-10-25", 3, 0, "ja", NULL, AP("2026-10-28") "03:00" },
		{ "2026-10-21", 14, 30, "ja", NULL, AP("2026-10-24") "14:30" },
		/* told, in time and late; and what need not be told */
		{ "2026-11-24", 14, 30, "ja", "2026-11-25",
		    AP("2026-11-27") "14:30 op 2026-11-25" },
		{ "2026-11-24", 14, 30, "ja", "2026-11-30",
		    AP("2026-11-27") "14:30 op 2026-11-30" },
		{ "2026-11-24", 14, 30, "nee", NULL, AP("2026-11-27") "14:30 weg" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rijen); i++) {
		struct str text = { 0 };

		vertel(&rijen[i], &text);
		CHECK(str_eq(str_get(&text), rijen[i].is), "%s %d:%02d: %s\nverwacht %s",
		    rijen[i].dag, rijen[i].uur, rijen[i].minuut, str_get(&text), rijen[i].is);
		str_fini(&text);
	}
#undef AP
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(na_tweeenzeventig_uur) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
