/* SPDX-License-Identifier: EUPL-1.2 */
/* The screens behind the shield of a session over SSH. */
#include "werkplek.h"

static const char *
binnen(void)
{
	const char *dir = getenv("top_builddir");
	static char path[4096];

	snprintf(path, sizeof(path), "%s/tests/cli/binnen", dir ? dir : "build");
	return path;
}

static struct vt *
open_binnen(const char *screen)
{
	struct str cfg = { 0 };
	const char *argv[] = { binnen(), NULL, "tui", screen, NULL };
	struct vt *vt;

	str_addf(&cfg, "%s/w/swv.cfg", werkplek()->map);
	argv[1] = cfg.s;
	vt = vt_start(24, 80, argv);
	str_fini(&cfg);
	vt_await(vt, "? Hulp");
	return vt;
}

static void
elk_scherm_gaat_open(void **state)
{
	static const char *const screens[] = { "vandaag", "kalender", "vergaderingen",
		"thuiszitters", "doelen", "organisatie" };

	(void)state;
	for (size_t i = 0; i < COUNT(screens); i++) {
		struct vt *vt = open_binnen(screens[i]);

		vt_type(vt, ENTER);
		vt_await(vt, "? Hulp");
		verlaat(vt);
	}
}

/* A save makes the lock, the journal and lines of the logboek; undo and a concept too. */
static void
opslaan_ongedaan_maken_en_lezen_werken(void **state)
{
	struct vt *vt = open_binnen("doelen");

	(void)state;
	zoek(vt, "toezichtkader", "1 gevonden");
	vt_type(vt, "n");
	vt_await(vt, "Titel *");
	vt_type(vt, "Achter het schild" F2);
	vt_await(vt, "Opgeslagen");
	vt_type(vt, "u");
	vt_await(vt, "Ongedaan gemaakt");
	vt_type(vt, "4n");
	vt_await(vt, "Nieuw");
	vt_type(vt, ESC);
	vt_await(vt, "? Hulp");
	vt_type(vt, F1);
	vt_await(vt, "swv-thuiszitter(7)");
	vt_type(vt, ENTER);
	vt_await(vt, "cases of children at home");
	vt_type(vt, ESC);
	vt_await_gone(vt, "cases of children at home");
	verlaat(vt);
}

/* A rule of repetition in the association file needs libical, which is loaded when first used. */
static void
een_regel_van_herhaling_laadt_de_agendabibliotheek(void **state)
{
	struct str command = { 0 };

	(void)state;
	str_addf(&command, "rm %s/w/swv.db*", werkplek()->map);
	assert_int_equal(system(command.s), 0);
	zeg("init");
	str_clear(&command);
	str_addf(&command, "'%s' %s/w/swv.cfg apply >/dev/null", binnen(), werkplek()->map);
	assert_int_equal(system(command.s), 0);
	assert_non_null(strstr(zeg("list kalender"), "15-01-2024"));
	str_fini(&command);
}

/* An unknown terminal gets what most are like; what the environment says of terminals does not count. */
static void
een_vreemde_terminal_krijgt_een_bekende(void **state)
{
	static const char *const terms[] = { "bestaat-niet", "../x", "-x", "", "vt100" };
	struct vt *vt;

	(void)state;
	setenv("TERMINFO", "/nonexistent", 1);
	setenv("TERMCAP", "vt100:cm=GEK", 1);
	setenv("LINES", "7", 1);
	setenv("COLUMNS", "33", 1);
	for (size_t i = 0; i < COUNT(terms); i++) {
		setenv("TERM", terms[i], 1);
		vt = open_binnen("kalender");
		vt_await(vt, "Begroting");
		verlaat(vt);
	}
	setenv("TERM", "xterm-256color", 1);
	unsetenv("TERMINFO");
	unsetenv("TERMCAP");
	unsetenv("LINES");
	unsetenv("COLUMNS");
}

#define TEST(rule) cmocka_unit_test_setup_teardown(rule, maak_drenthe, ruim_op)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(elk_scherm_gaat_open),
		TEST(opslaan_ongedaan_maken_en_lezen_werken),
		cmocka_unit_test_setup_teardown(
		    een_regel_van_herhaling_laadt_de_agendabibliotheek, maak_voorbeeld, ruim_op),
		TEST(een_vreemde_terminal_krijgt_een_bekende),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
