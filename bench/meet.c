/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Measures swv beside the bare program (kaal.c), both in a pseudo-terminal of
 * 80x24 that answers nothing: meet SWV KAAL SMALL NORMAL [BIG], where each of
 * the last is a folder with swv.cfg and swv.db.
 */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <poll.h>
#include <pty.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
	STARTS = 15,
	STEPS = 200,
	PAGES = 20,
	QUIET_START = 40, /* ms without a byte: the frame is whole */
	QUIET_KEY = 8,
	WAIT = 2000,
	IDLE = 3000,
	SAMPLES = 256,
};

#define DOWN "j"
#define PAGE "\033[6~"

/* ---- numbers ---- */

struct samples {
	double v[SAMPLES];
	int n;
};

static void
add(struct samples *s, double v)
{
	if (s->n < SAMPLES)
		s->v[s->n++] = v;
}

static int
by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static double
median(struct samples *s)
{
	if (!s->n)
		return 0;
	qsort(s->v, (size_t)s->n, sizeof(s->v[0]), by_size);
	return s->v[s->n / 2];
}

static double
most(struct samples *s)
{
	median(s);
	return s->n ? s->v[s->n - 1] : 0;
}

/* ---- a program in a terminal ---- */

struct prog {
	pid_t pid;
	int fd;
	double ms;    /* from the last key (or start) to the last byte that came of it */
	size_t bytes; /* that came of it */
};

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void
die(const char *what)
{
	(void)fprintf(stderr, "meet: %s\n", what);
	exit(1);
}

/* Takes what comes until it is quiet for that long; times are up to the last byte. */
static void
settle(struct prog *p, double from, int quiet)
{
	struct pollfd in = { .fd = p->fd, .events = POLLIN };
	static char buf[1 << 16];
	int wait = WAIT;

	p->bytes = 0;
	p->ms = 0;
	while (poll(&in, 1, wait) > 0) {
		ssize_t n = read(p->fd, buf, sizeof(buf));

		if (n <= 0)
			return;
		p->ms = now() - from;
		p->bytes += (size_t)n;
		wait = quiet;
	}
	if (wait == WAIT)
		p->ms = WAIT; /* stands out in every table */
}

static void
start(struct prog *p, const char *const argv[])
{
	struct winsize size = { .ws_row = 24, .ws_col = 80 };
	double from = now();

	p->pid = forkpty(&p->fd, NULL, NULL, &size);
	if (p->pid < 0)
		die("no pseudo-terminal");
	if (p->pid == 0) {
		execv(argv[0], (char *const *)(uintptr_t)argv);
		_exit(127);
	}
	settle(p, from, QUIET_START);
	if (p->bytes < 500)
		die("no frame came");
}

static void
type(struct prog *p, const char *key)
{
	double from = now();

	if (write(p->fd, key, strlen(key)) < 0)
		die("the program takes no key");
	settle(p, from, QUIET_KEY);
}

static void
stop(struct prog *p)
{
	char buf[4096];

	if (write(p->fd, "Q", 1) == 1)
		while (read(p->fd, buf, sizeof(buf)) > 0)
			;
	waitpid(p->pid, NULL, 0);
	close(p->fd);
}

/* Kibibytes, from the line of /proc/PID/status that begins with this. */
static double
memory(const struct prog *p, const char *line)
{
	char path[64], text[256];
	double kib = 0;
	FILE *f;

	snprintf(path, sizeof(path), "/proc/%d/status", (int)p->pid);
	f = fopen(path, "re");
	while (f && fgets(text, sizeof(text), f))
		if (strncmp(text, line, strlen(line)) == 0)
			kib = strtod(text + strlen(line) + 1, NULL);
	if (f)
		(void)fclose(f);
	return kib;
}

/* How long it has had a processor, in ms: finer than utime and stime, which tick by 10. */
static double
cpu(const struct prog *p)
{
	char path[64], text[64] = "";
	FILE *f;

	snprintf(path, sizeof(path), "/proc/%d/schedstat", (int)p->pid);
	f = fopen(path, "re");
	if (!f || !fgets(text, sizeof(text), f))
		text[0] = '\0';
	if (f)
		(void)fclose(f);
	return strtod(text, NULL) / 1e6;
}

/* ---- what is measured ---- */

struct meting {
	double frame;        /* ms */
	double rss, rss_200; /* MiB after the first frame; most after 200 steps */
	double step, step_most;
	double bytes, bytes_most;
	double page, page_bytes;
	double idle_bytes, idle_ms; /* in three seconds */
	double rare, common, facet; /* ms for the slowest letter; for the choice */
	double unfolded;            /* a step with all unfolded */
};

struct doel {
	const char *swv, *kaal;
	char cfg[512], db[512];
};

static void
command(const struct doel *d, bool bare, const char *screen, const char *argv[6])
{
	const char *const swv[] = { d->swv, "-c", d->cfg, "tui", screen, NULL };
	const char *const kaal[] = { d->kaal, d->db, screen, NULL };

	memcpy(argv, bare ? kaal : swv, bare ? sizeof(kaal) : sizeof(swv));
}

/* Both in turn, so that what else the machine does touches both. */
static void
measure_start(const struct doel *d, const char *screen, struct meting *swv, struct meting *kaal)
{
	struct samples s[2] = { 0 };

	for (int i = 0; i <= 2 * STARTS + 1; i++) {
		bool bare = i % 2;
		const char *argv[6];
		struct prog p;

		command(d, bare, screen, argv);
		start(&p, argv);
		if (i > 1) /* the first of each warms the files */
			add(&s[bare], p.ms);
		stop(&p);
	}
	swv->frame = median(&s[0]);
	if (kaal)
		kaal->frame = median(&s[1]);
}

/* A key that does something; at the end of a short list it goes on from the begin, uncounted. */
static bool
step(struct prog *p, const char *key)
{
	type(p, key);
	if (p->bytes)
		return true;
	type(p, "g");
	return false;
}

static void
measure_steps(struct prog *p, struct meting *m)
{
	struct samples ms = { 0 }, bytes = { 0 }, page = { 0 }, page_bytes = { 0 };

	for (int i = 0; i < STEPS; i++) {
		if (!step(p, DOWN))
			continue;
		add(&ms, p->ms);
		add(&bytes, (double)p->bytes);
	}
	m->step = median(&ms);
	m->step_most = most(&ms);
	m->bytes = median(&bytes);
	m->bytes_most = most(&bytes);
	m->rss_200 = memory(p, "VmHWM:") / 1024;
	for (int i = 0; i < PAGES; i++) {
		if (!step(p, PAGE))
			continue;
		add(&page, p->ms);
		add(&page_bytes, (double)p->bytes);
	}
	m->page = median(&page);
	m->page_bytes = median(&page_bytes);
}

static void
measure_idle(struct prog *p, struct meting *m)
{
	struct pollfd in = { .fd = p->fd, .events = POLLIN };
	double end = now() + IDLE, before = cpu(p);
	char buf[4096];

	while (now() < end)
		if (poll(&in, 1, (int)(end - now()) + 1) > 0)
			m->idle_bytes += (double)read(p->fd, buf, sizeof(buf));
	m->idle_ms = cpu(p) - before;
}

/* The slowest letter of the word; median of three times. */
static double
measure_word(struct prog *p, const char *word)
{
	struct samples all = { 0 };

	for (int i = 0; i < 3; i++) {
		struct samples ms = { 0 };

		type(p, "/");
		for (const char *c = word; *c; c++) {
			type(p, (char[]){ *c, '\0' });
			add(&ms, p->ms);
		}
		add(&all, most(&ms));
		usleep(20000);
		(void)!write(p->fd, "\033", 1);
		settle(p, now(), 150);
	}
	return median(&all);
}

/* What is chosen from the list of facets, by its first letters; Vandaag has none. */
static const struct facet {
	const char *screen, *letters, *what;
} facets[] = {
	{ "kalender", "Te", "facet \"te laat\"" },
	{ "vergaderingen", "Vanaf", "facet \"vanaf vandaag\"" },
	{ "thuiszitters", "Te", "facet \"te laat\"" },
	{ "doelen", "Te", "facet \"te laat\"" },
};

static const struct facet *
facet_of(const char *screen)
{
	for (size_t i = 0; i < sizeof(facets) / sizeof(facets[0]); i++)
		if (strcmp(facets[i].screen, screen) == 0)
			return &facets[i];
	return NULL;
}

static double
measure_facet(struct prog *p, const struct facet *facet)
{
	struct samples ms = { 0 };

	for (int i = 0; i < 5; i++) {
		type(p, "f");
		for (const char *c = facet->letters; *c; c++)
			type(p, (char[]){ *c, '\0' });
		type(p, "\r");
		add(&ms, p->ms);
	}
	return median(&ms);
}

static void
measure_screen(const struct doel *d, bool bare, const char *screen, bool idle, struct meting *m)
{
	const char *argv[6];
	struct prog p;

	command(d, bare, screen, argv);
	start(&p, argv);
	m->rss = memory(&p, "VmRSS:") / 1024;
	if (strcmp(screen, "doelen") == 0 && !bare) {
		struct meting open = { 0 };

		type(&p, "z");
		measure_steps(&p, &open);
		stop(&p);
		start(&p, argv);
		m->unfolded = open.step;
	}
	measure_steps(&p, m);
	if (idle)
		measure_idle(&p, m);
	if (!bare) {
		m->rare = measure_word(&p, "zeldzaam");
		m->common = measure_word(&p, "gewoon");
		if (facet_of(screen))
			m->facet = measure_facet(&p, facet_of(screen));
	}
	stop(&p);
}

static double
measure_command(const struct doel *d, const char *verb, const char *kind)
{
	struct samples ms = { 0 };

	for (int i = 0; i < 3; i++) {
		double from = now();
		pid_t pid = fork();

		if (pid == 0) {
			int null = open("/dev/null", O_WRONLY | O_CLOEXEC);

			dup2(null, 1);
			execl(d->swv, d->swv, "-c", d->cfg, verb, kind, (char *)NULL);
			_exit(127);
		}
		waitpid(pid, NULL, 0);
		add(&ms, now() - from);
	}
	return median(&ms);
}

/* ---- the table ---- */

static int over;

/* limit 0: none; it is on the ratio when there is something to compare with. */
static void
line(const char *what, const char *unit, double v, double beside, double limit)
{
	double judged = beside > 0 ? v / beside : v;
	bool is_over = limit >= 0 && judged > limit;

	printf("  %-34s %9.2f %-5s", what, v, unit);
	if (beside > 0)
		printf(" %9.2f %-5s %6.2fx", beside, unit, judged);
	else
		printf(" %23s", "");
	if (limit >= 0)
		printf("   <= %g%s%s", limit, beside > 0 ? "x" : "", is_over ? "   OVER" : "");
	putchar('\n');
	over += is_over;
	(void)fflush(stdout);
}

static void
compare_bare(const struct doel *d, const char *screen)
{
	struct meting swv = { 0 }, kaal = { 0 };

	measure_start(d, screen, &swv, &kaal);
	measure_screen(d, false, screen, true, &swv);
	measure_screen(d, true, screen, true, &kaal);
	printf("\n%s, 10 000 acties and cases, 5 000 calendar rows and meetings: swv beside the"
	       " bare program\n",
	    screen);
	line("first frame", "ms", swv.frame, kaal.frame, 3);
	line("resident after the first frame", "MiB", swv.rss, 0, 14);
	line("  the bare program", "MiB", kaal.rss, 0, -1);
	line("resident at most, after 200 steps", "MiB", swv.rss_200, 0, 14);
	line("step down, median", "ms", swv.step, kaal.step, 3);
	line("step down, slowest", "ms", swv.step_most, kaal.step_most, -1);
	if (swv.unfolded > 0)
		line("step down, all unfolded", "ms", swv.unfolded, kaal.step, 3);
	line("step down, median", "bytes", swv.bytes, 0, 250);
	line("step down, most", "bytes", swv.bytes_most, 0, 250);
	line("  the bare program, most", "bytes", kaal.bytes_most, 0, -1);
	line("page down", "ms", swv.page, kaal.page, -1);
	line("page down", "bytes", swv.page_bytes, kaal.page_bytes, -1);
	line("idle for 3 s", "bytes", swv.idle_bytes, 0, 0);
	line("idle for 3 s", "ms", swv.idle_ms, 0, 3);
	line("filter, rare word, slowest letter", "ms", swv.rare, 0, -1);
	line("filter, common word, slowest letter", "ms", swv.common, 0, -1);
	if (swv.facet > 0)
		line(facet_of(screen)->what, "ms", swv.facet, 0, -1);
}

static void
compare_big(const struct doel *small, const struct doel *big, const char *screen)
{
	struct meting s = { 0 }, b = { 0 };

	measure_start(small, screen, &s, NULL);
	measure_start(big, screen, &b, NULL);
	measure_screen(small, false, screen, false, &s);
	measure_screen(big, false, screen, false, &b);
	printf("\n%s: 1 000 000 rows beside 1 000\n", screen);
	line("first frame", "ms", b.frame, s.frame, 2);
	line("step down", "ms", b.step, s.step, 2);
	if (b.unfolded > 0)
		line("step down, all unfolded", "ms", b.unfolded, s.unfolded, 2);
	line("page down", "ms", b.page, s.page, 2);
	line("filter, rare word, slowest letter", "ms", b.rare, s.rare, 2);
	line("filter, common word, slowest letter", "ms", b.common, s.common, 2);
	if (b.facet > 0)
		line(facet_of(screen)->what, "ms", b.facet, s.facet, 2);
	line("resident at most", "MiB", b.rss_200, s.rss_200, 2);
}

static struct doel
doel(char **argv, const char *folder)
{
	struct doel d = { .swv = argv[1], .kaal = argv[2] };

	snprintf(d.cfg, sizeof(d.cfg), "%s/swv.cfg", folder);
	snprintf(d.db, sizeof(d.db), "%s/swv.db", folder);
	return d;
}

int
main(int argc, char **argv)
{
	static const char *const screens[] = { "vandaag", "kalender", "vergaderingen",
		"thuiszitters", "doelen" };
	const size_t n = sizeof(screens) / sizeof(screens[0]);
	struct doel normal;

	if (argc < 5)
		die("SWV KAAL SMALL NORMAL [BIG]");
	normal = doel(argv, argv[4]);
	for (size_t i = 0; i < n; i++)
		compare_bare(&normal, screens[i]);
	printf("\ncommand line\n");
	line("swv list actie, 10 000 rows", "ms", measure_command(&normal, "list", "actie"), 0, -1);
	line("swv list thuiszitter, 10 000 rows", "ms",
	    measure_command(&normal, "list", "thuiszitter"), 0, 300);
	line("swv list vergadering, 5 000 rows", "ms",
	    measure_command(&normal, "list", "vergadering"), 0, 300);
	line("swv agenda", "ms", measure_command(&normal, "agenda", NULL), 0, 300);
	for (size_t i = 0; i < n && argc > 5; i++) {
		struct doel small = doel(argv, argv[3]), big = doel(argv, argv[5]);

		compare_big(&small, &big, screens[i]);
	}
	printf("\n%d over their limit\n", over);
	return over != 0;
}
