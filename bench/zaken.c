/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Measures casework on a database with very many dossiers: zaken SWV FOLDER SHARE, where
 * FOLDER has swv.cfg and swv.db.  Pages of the lists as the screens ask for them, by all and
 * by a consulent of one area; the rules of the calendar beside the long way round; and
 * computing all termijnen anew.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "swv/base/str.h"
#include "swv/model/feestdag.h"
#include "swv/model/kinds.h"
#include "swv/model/termijn.h"
#include "swv/store/lijst.h"
#include "swv/store/sql.h"

enum { TIMES = 15, PAGE = 40, VANDAAG = 20779 };

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int
by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void
die(const char *what)
{
	(void)fprintf(stderr, "zaken: %s\n", what);
	exit(1);
}

/* ---- lists ---- */

struct vraag {
	const char *wat;
	const struct kind *kind;
	const char
	    *filters; /* "gebied=x consulent=y": texts; "open" and "te_laat" are what they say */
	double grens; /* ms */
};

static void
filter(struct query *q, const char *word, size_t n)
{
	char text[128];
	char *is;

	snprintf(text, sizeof(text), "%.*s", (int)n, word);
	is = strchr(text, '=');
	if (strcmp(text, "open") == 0) {
		query_number(q, FILTER_OPEN, 0, 0);
	} else if (strcmp(text, "te_laat") == 0) {
		query_number(q, FILTER_TO, kind_field(q->kind, "uiterlijk"), VANDAAG - 1);
	} else if (strcmp(text, "due") == 0) {
		query_due(q, true, DATE_MIN, VANDAAG - 1);
	} else if (is && is[1] >= '0' && is[1] <= '9') {
		*is = '\0';
		query_number(q, FILTER_IS, kind_field(q->kind, text), is[1] - '0');
	} else if (is) {
		*is = '\0';
		query_text(q, FILTER_IS, kind_field(q->kind, text), is + 1);
	}
}

static double
measure(struct store *store, const struct vraag *v, const struct rechten *rechten, bool count)
{
	double ms[TIMES];

	for (int i = 0; i < TIMES; i++) {
		struct pagina page = { 0 };
		struct query q;
		int64_t n = 0;
		double from;

		query_init(&q, v->kind);
		q.rechten = rechten;
		q.recht = RECHT_LEZEN;
		for (const char *at = v->filters; *at; at += strspn(at, " ")) {
			size_t len = strcspn(at, " ");

			filter(&q, at, len);
			at += len;
		}
		from = now();
		if (count ? store_count(store, &q, NULL, &n)
			  : store_page(store, &q, NULL, false, PAGE, NULL, &page))
			die(v->wat);
		ms[i] = now() - from;
		query_fini(&q);
		pagina_fini(&page);
	}
	qsort(ms, TIMES, sizeof(ms[0]), by_size);
	return ms[TIMES / 2];
}

static void
line(const char *wat, double ms, double limit)
{
	printf("  %-52s %9.2f ms", wat, ms);
	if (limit > 0)
		printf("   <= %g%s", limit, ms > limit ? "   OVER" : "");
	putchar('\n');
	(void)fflush(stdout);
}

static void
lists(struct store *store, const struct rechten *rechten, const char *wie)
{
	static const struct vraag rows[] = {
		{ "thuiszitters", &kind_thuiszitter, "open", 30 },
		{ "thuiszitters of one gebied", &kind_thuiszitter, "open gebied=stad-oost", 30 },
		{ "thuiszitters of one gebied, closed too", &kind_thuiszitter, "gebied=stad-oost",
		    30 },
		{ "thuiszitters that are late", &kind_thuiszitter, "open due", 30 },
		{ "thuiszitters of one status", &kind_thuiszitter, "status=gemeld", 30 },
		{ "tlv", &kind_tlv, "open", 30 },
		{ "tlv of one gebied", &kind_tlv, "open gebied=stad-oost", 30 },
		{ "termijnen of dossiers, late", &kind_termijn, "open te_laat dossier=1", 30 },
		{ "termijnen of the rest, late", &kind_termijn, "open te_laat dossier=0", 30 },
		{ "termijnen, open", &kind_termijn, "open", 30 },
	};

	printf("\nthe first page and the count, as %s\n", wie);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct str wat = { 0 };

		line(rows[i].wat, measure(store, &rows[i], rechten, false), rows[i].grens);
		str_addf(&wat, "%s: how many", rows[i].wat);
		line(wat.s, measure(store, &rows[i], rechten, true), rows[i].grens);
		str_fini(&wat);
	}
}

/* ---- the calendar ---- */

/* Whether a day is a feestdag, as feestdag_erkend says, from the whole year. */
static bool
by_year(swv_date d)
{
	struct feestdag dagen[FEESTDAGEN_MAX];
	size_t n = feestdagen_jaar(date_ymd(d).year, dagen);

	for (size_t i = 0; i < n; i++)
		if (dagen[i].dag == d && dagen[i].erkend)
			return true;
	return false;
}

static void
calendar(void)
{
	const struct kalenderregels regels = { 0 };
	swv_date from = date_make(1950, 1, 1), to = date_make(2150, 1, 1);
	double one, year, at = now();
	int n = 0;

	for (swv_date d = from; d < to; d++)
		n += feestdag_erkend(&regels, d);
	one = now() - at;
	at = now();
	for (swv_date d = from; d < to; d++)
		n -= by_year(d);
	year = now() - at;
	if (n)
		die("the two do not agree");
	printf("\nthe calendar: feestdag or not, %.0f ns a day; by the year %.0f ns, %.1fx\n",
	    one * 1e6 / (to - from), year * 1e6 / (to - from), year / one);
}

/* ---- apply ---- */

/* Puts another norm in the file; and back. */
static void
put_norm(const char *folder, const char *was, const char *is)
{
	struct str cmd = { 0 };

	str_addf(&cmd, "sed -i 's/melding_binnen = \"%s\"/melding_binnen = \"%s\"/' '%s/swv.cfg'",
	    was, is, folder);
	if (system(cmd.s))
		die("no norm in the file");
	str_fini(&cmd);
}

static double
apply(const char *swv, const char *folder)
{
	char cfg[512];
	double from = now();
	int status = 0;
	pid_t pid;

	snprintf(cfg, sizeof(cfg), "%s/swv.cfg", folder);
	(void)fflush(stdout);
	pid = fork();
	if (pid == 0) {
		execl(swv, swv, "-c", cfg, "apply", (char *)NULL);
		_exit(127);
	}
	if (pid < 0 || waitpid(pid, &status, 0) != pid || status)
		die("apply");
	return now() - from;
}

/* The same days moved by one statement, in a transaction that is then undone. */
static double
bare(struct store *store)
{
	double from, ms;

	if (store_begin(store, NULL) || sql_script(store, "PRAGMA cache_size = -131072", NULL))
		die("no transaction");
	from = now();
	if (sql_script(store,
		"UPDATE termijn SET uiterlijk = uiterlijk + 1 WHERE bron = 'thuiszitter'"
		" AND norm = 'melding'",
		NULL))
		die("update");
	ms = now() - from;
	store_abort(store);
	return ms;
}

static void
recompute(
    const char *swv, const char *folder, struct store **store, const char *db, const char *share)
{
	double all, moved, back, beside = bare(*store);

	if (sql_script(*store, "DELETE FROM stand WHERE sleutel = 'termijnregels'", NULL))
		die("stand");
	store_close(store);
	printf("\nswv apply\n");
	all = apply(swv, folder);
	put_norm(folder, "2 dagen", "3 werkdagen");
	moved = apply(swv, folder);
	put_norm(folder, "3 werkdagen", "2 dagen");
	back = apply(swv, folder);
	line("all termijnen computed anew, none moved", all, 5000);
	line("one norm moved", moved, 5000);
	line("and back", back, 5000);
	printf("  the same days moved by one statement: %.2f ms, %.1fx\n", beside, moved / beside);
	if (store_open(db, share, STORE_OPEN, NULL, store))
		die("open");
}

int
main(int argc, char **argv)
{
	struct rechten consulent = { 0 };
	struct store *store;
	char db[512], gebied[] = "stad-oost";

	if (argc != 4)
		die("SWV FOLDER SHARE");
	snprintf(db, sizeof(db), "%s/swv.db", argv[2]);
	if (store_open(db, argv[3], STORE_OPEN, NULL, &store))
		die("open");
	store_today(store, VANDAAG, 14);
	rechten_rol(rol_standaard("consulent"), NULL, &consulent);
	consulent.gebieden = gebied;
	calendar();
	lists(store, NULL, "one who sees all");
	lists(store, &consulent, "consulent of one gebied");
	recompute(argv[1], argv[2], &store, db, argv[3]);
	store_close(&store);
	return 0;
}
