/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TEST_WERKPLEK_H
#define SWV_TEST_WERKPLEK_H

/*
 * The screens of the program on a database of their own: an example built in a folder that goes
 * with the test.  A test is made with the setups below:
 *   cmocka_unit_test_setup_teardown(rule, maak_drenthe, ruim_op)
 */
#include "../test.h"

#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "swv/base/str.h"
#include "vt.h"

#define F1          "\033OP"
#define F2          "\033OQ"
#define F4          "\033OS"
#define F9          "\033[20~"
#define DOWN        "\033OB"
#define UP          "\033OA"
#define RIGHT       "\033OC"
#define LEFT        "\033OD"
#define END         "\033OF"
#define HOME        "\033OH"
#define PGDN        "\033[6~"
#define ESC         "\033"
#define ENTER       "\r"
#define TAB         "\t"
#define SPACE       " "
#define BACKTAB     "\033[Z"
#define CTRL_L      "\014"
#define CTRL_O      "\017"
#define CTRL_U      "\025"
#define PASTE(text) "\033[200~" text "\033[201~"

/* One for all tests of a program: they run one after another. */
struct werkplek {
	char map[40];      /* what goes with the test */
	char out[1 << 18]; /* what the command line said last */
};

static inline struct werkplek *
werkplek(void)
{
	static struct werkplek w;

	return &w;
}

/* What the program says to these arguments, with its messages; good until the next call.  *status is
 * 0 when all was well. */
static inline const char *
probeer(const char *arguments, int *status)
{
	struct werkplek *w = werkplek();
	struct str command = { 0 };
	size_t n;
	FILE *pipe;

	str_addf(&command, "'%s' -c %s/w/swv.cfg %s 2>&1", vt_swv(), w->map, arguments);
	pipe = popen(command.s, "r");
	assert_non_null(pipe);
	str_fini(&command);
	n = fread(w->out, 1, sizeof(w->out) - 1, pipe);
	w->out[n] = '\0';
	while (getc(pipe) != EOF) /* more than fits: let it come to its end */
		;
	*status = pclose(pipe);
	return w->out;
}

/* The same, and all was well. */
static inline const char *
zeg(const char *arguments)
{
	int status;
	const char *out = probeer(arguments, &status);

	if (status)
		print_error("swv %s: %s\n", arguments, out);
	assert_int_equal(status, 0);
	return out;
}

/* An example, as it is on that day. */
static inline int
maak_op(const char *example, const char *day)
{
	struct werkplek *w = werkplek();
	struct str command = { 0 };
	int status;

	setenv("SWV_TODAY", day, 1);
	snprintf(w->map, sizeof(w->map), "/tmp/swv-tui-XXXXXX");
	if (!mkdtemp(w->map))
		return -1;
	str_addf(
	    &command, "'%s' demo %s --dir %s/w --no-tui >/dev/null", vt_swv(), example, w->map);
	status = system(command.s);
	str_fini(&command);
	return status ? -1 : 0;
}

static inline int
maak(const char *example)
{
	return maak_op(example, "2023-12-01");
}

static inline int
maak_drenthe(void **state)
{
	(void)state;
	return maak("drenthe-2023");
}

static inline int
maak_voorbeeld(void **state)
{
	(void)state;
	return maak("voorbeeld");
}

/* The association of that example, with nothing in it but what its file says. */
static inline int
maak_voorbeeld_leeg(void **state)
{
	struct str command = { 0 };
	int status = maak_voorbeeld(state);

	if (status)
		return status;
	str_addf(&command, "rm %s/w/swv.db*", werkplek()->map);
	status = system(command.s);
	str_fini(&command);
	zeg("init");
	zeg("apply");
	return status;
}

static inline int
wis(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)st;
	(void)type;
	(void)ftw;
	return remove(path);
}

static inline int
ruim_op(void **state)
{
	(void)state;
	return nftw(werkplek()->map, wis, 8, FTW_DEPTH | FTW_PHYS);
}

static inline struct vt *
open_groot(const char *screen, int rows, int cols)
{
	struct str cfg = { 0 };
	const char *argv[] = { vt_swv(), "-c", NULL, "tui", screen, NULL };
	struct vt *vt;

	str_addf(&cfg, "%s/w/swv.cfg", werkplek()->map);
	argv[2] = cfg.s;
	vt = vt_start(rows, cols, argv);
	str_fini(&cfg);
	vt_await(vt, "? Hulp");
	return vt;
}

static inline struct vt *
open_scherm(const char *screen)
{
	return open_groot(screen, 24, 80);
}

static inline void
verlaat(struct vt *vt)
{
	vt_type(vt, "Q");
	assert_int_equal(vt_await_end(vt), 0);
	vt_free(&vt);
}

static inline void
sluit_af(struct vt *vt)
{
	vt_signal(vt, SIGKILL);
	assert_int_equal(vt_await_end(vt), 128 + SIGKILL);
	vt_free(&vt);
}

/* Types a search, and Enter when what is looked for is there. */
static inline void
zoek(struct vt *vt, const char *text, const char *found)
{
	vt_type(vt, "/");
	vt_await(vt, "filter:");
	vt_type(vt, text);
	vt_await(vt, found);
	vt_type(vt, ENTER);
	vt_await(vt, "? Hulp");
}

static inline int
geduld(void)
{
	const char *patience = getenv("SWV_TEST_PATIENCE");

	return patience ? atoi(patience) : 1;
}

/* Waits until the cursor rests on a row in which the text stands. */
static inline void
await_op(struct vt *vt, const char *text)
{
	int y = 0, x;

	vt_await(vt, text);
	for (int i = 0; i < 250 * geduld(); i++) {
		vt_cursor(vt, &y, &x);
		if (strstr(vt_row(vt, y), text))
			return;
		vt_bytes_within(vt, 20);
	}
	fail_msg("the cursor is at \"%s\", not at \"%s\"", vt_row(vt, y), text);
}

/* Waits until the one stands just above the other. */
static inline void
await_boven(struct vt *vt, const char *above, const char *below)
{
	for (int i = 0; i < 250 * geduld(); i++) {
		if (vt_await(vt, above) + 1 == vt_await(vt, below))
			return;
		vt_bytes_within(vt, 20);
	}
	fail_msg("\"%s\" does not stand above \"%s\"", above, below);
}

#endif
