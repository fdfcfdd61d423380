/* SPDX-License-Identifier: EUPL-1.2 */
/* The screens on terminals that are small, odd, or gone. */
#include "werkplek.h"

#include <errno.h>
#include <sys/resource.h>

/* Every screen, and what stands on it at 24 by 80. */
static const struct {
	const char *name, *text;
	const char *open; /* keys to a page of it */
} beelden[] = {
	{ "vandaag", "Te laat: kinderen (", "" },
	{ "kalender", "Begroting", "" },
	{ "vergaderingen", "Klankbord", "" },
	{ "vergaderingen", "Wat ermee gebeurde", ENTER },
	{ "vergaderingen", "Rooster 2023-2024", "y" },
	{ "thuiszitters", "23-0", "" },
	{ "thuiszitters", "Termijnen", ENTER },
	{ "doelen", "Ondersteuningsplan 2022-2026", "" },
	{ "organisatie", "Auditcommissie", "" },
	{ "organisatie", "Vaste momenten", ENTER },
};

static struct vt *
open_beeld(size_t i)
{
	struct vt *vt = open_scherm(beelden[i].name);

	vt_type(vt, beelden[i].open);
	vt_await(vt, beelden[i].text);
	vt_await(vt, "? Hulp");
	return vt;
}

/* Nor does a key do anything that nobody sees the effect of. */
static void
een_klein_venster_zegt_het_en_komt_terug(void **state)
{
	static const int sizes[][2] = { { 20, 60 }, { 5, 20 }, { 1, 1 } };

	(void)state;
	for (size_t b = 0; b < COUNT(beelden); b++) {
		struct vt *vt = open_beeld(b);

		for (size_t i = 0; i < COUNT(sizes); i++) {
			vt_resize(vt, sizes[i][0], sizes[i][1]);
			vt_await_gone(vt, beelden[b].text);
			if (i < 2) {
				vt_await(vt, "Er gaat niets");
				vt_wipe(vt);
				vt_type(vt, "x " CTRL_L); /* the last tells that all were read */
				vt_await(vt, "Er gaat niets");
			}
			vt_resize(vt, 24, 80);
			vt_await(vt, beelden[b].text);
			vt_await(vt, "? Hulp");
		}
		vt_resize(vt, 50, 200);
		vt_await(vt, "u Ongedaan");
		vt_await(vt, beelden[b].text);
		verlaat(vt);
	}
}

static void
een_ander_formaat_behoudt_wat_open_is(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	zoek(vt, "toezichtkader", "1 gevonden");
	vt_type(vt, "n");
	vt_await(vt, "Titel *");
	vt_type(vt, "Half" TAB TAB "een regel\rnog een");
	vt_await(vt, "nog een");
	vt_resize(vt, 20, 60);
	vt_await(vt, "Er gaat niets verloren");
	vt_resize(vt, 40, 120);
	vt_await(vt, "Half");
	vt_await(vt, "nog een");
	vt_type(vt, TAB F4);
	vt_await(vt, "zoek:");
	vt_type(vt, "direc");
	vt_await(vt, "zoek: direc");
	vt_resize(vt, 24, 80);
	vt_await(vt, "zoek: direc");
	vt_resize(vt, 10, 30);
	vt_await(vt, "Het venster");
	vt_resize(vt, 30, 100);
	vt_await(vt, "zoek: direc");
	vt_type(vt, ENTER);
	vt_await_gone(vt, "zoek:");
	vt_await(vt, "Direc");
	vt_type(vt, ESC);
	vt_await(vt, "bewaard als concept");
	verlaat(vt);
}

static void
elke_terminal_of_een_zin(void **state)
{
	static const char *const names[] = { "bestaat-niet", "vt100", "linux", "putty" };
	struct str cfg = { 0 };
	const char *argv[] = { vt_swv(), "-c", NULL, "tui", "doelen", NULL };
	struct vt *vt;

	(void)state;
	for (size_t i = 0; i < COUNT(names); i++) {
		setenv("TERM", names[i], 1);
		vt = open_scherm("doelen");
		vt_await(vt, "Jaarplan 2023-2024");
		verlaat(vt);
	}
	setenv("TERM", "dumb", 1);
	str_addf(&cfg, "%s/w/swv.cfg", werkplek()->map);
	argv[2] = cfg.s;
	vt = vt_start(24, 80, argv);
	str_fini(&cfg);
	vt_await(vt, "Dit scherm kan swv niet gebruiken");
	assert_int_equal(vt_await_end(vt), 1);
	vt_free(&vt);
	setenv("TERM", "xterm-256color", 1);
}

static void
zonder_kleur_zeggen_tekens_en_woorden_het(void **state)
{
	struct vt *vt;

	(void)state;
	setenv("NO_COLOR", "1", 1);
	vt = open_scherm("kalender");
	unsetenv("NO_COLOR");
	vt_await(vt, " ! ");
	vt_await(vt, "d te laat");
	assert_true(vt_marked(vt, 4, 10));
	verlaat(vt);
}

static void
het_thema_blijft_bewaard(void **state)
{
	struct vt *vt = open_scherm("doelen");

	(void)state;
	vt_type(vt, ":");
	vt_await(vt, "Opdracht:");
	vt_type(vt, "thema" ENTER);
	vt_await(vt, "Welk thema?");
	vt_type(vt, "hoog" ENTER);
	vt_await(vt, "Thema: hoog contrast");
	vt_await(vt, "Jaarplan 2023-2024");
	assert_true(vt_marked(vt, 8, 10)); /* all is bold */
	verlaat(vt);
	vt = open_scherm("doelen");
	vt_await(vt, "Jaarplan 2023-2024");
	assert_true(vt_marked(vt, 8, 10));
	verlaat(vt);
}

static double
cpu_of_children(void)
{
	struct rusage u;

	getrusage(RUSAGE_CHILDREN, &u);
	return (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) +
	       (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e6;
}

static void
een_weggevallen_lijn_laat_niets_draaien(void **state)
{
	static const char *const open[] = { "", "n", "f", "?", ENTER };

	(void)state;
	for (size_t i = 0; i < COUNT(open); i++) {
		struct vt *vt = open_scherm("doelen");
		double before = cpu_of_children();

		vt_type(vt, "jjjj");
		vt_type(vt, open[i]);
		vt_bytes_within(vt, 100);
		vt_hang_up(vt);
		assert_int_equal(vt_await_end(vt), 0);
		assert_true(cpu_of_children() - before < 1.0 * (geduld() > 1 ? 30 : 1));
		vt_free(&vt);
	}
}

static void
in_rust_gaat_er_geen_byte_over_de_lijn(void **state)
{
	struct vt *vt[COUNT(beelden)];

	(void)state;
	for (size_t i = 0; i < COUNT(beelden); i++)
		vt[i] = open_beeld(i);
	for (size_t i = 0; i < COUNT(beelden); i++)
		vt_await_quiet(vt[i]);
	for (size_t i = 0; i < COUNT(beelden); i++) /* the others wait as long as the first */
		CHECK(vt_bytes_within(vt[i], i ? 50 : 2500) == 0, "%s %s", beelden[i].name,
		    beelden[i].text);
	for (size_t i = 0; i < COUNT(beelden); i++)
		verlaat(vt[i]);
}

static void
vreemde_tekens_lijnen_uit_en_worden_gevonden(void **state)
{
	struct vt *vt;
	int een, twee;

	(void)state;
	zeg("set actie jaarplan-2023.organisatie.organisatiemodel.1 titel='École Straße Zoe\xCC\x88'");
	vt = open_groot("doelen", 24, 120);
	zoek(vt, "ecole strasse zoe", "1 gevonden");
	een = vt_await(vt, "Zo\xC3\xAB"); /* kept composed */
	twee = vt_await(vt, "01-08-2024");
	assert_int_equal(een, twee);
	verlaat(vt);
}

static void
stuurtekens_en_bidi_in_een_titel_zijn_onschuldig(void **state)
{
	struct vt *vt;

	(void)state;
	zeg("set actie jaarplan-2023.organisatie.organisatiemodel.1 "
	    "titel=\"$(printf 'Rood \\033[31m en \\342\\200\\256om')\"");
	vt = open_scherm("doelen");
	vt_type(vt, "z");
	vt_await(vt, "Basisondersteuning");
	zoek(vt, "om", "gevonden");
	assert_false(vt_shows(vt, "\xE2\x80\xAE"));
	verlaat(vt);
}

int
main(void)
{
#define TEST(rule, example) cmocka_unit_test_setup_teardown(rule, example, ruim_op)
	const struct CMUnitTest tests[] = {
		TEST(een_klein_venster_zegt_het_en_komt_terug, maak_voorbeeld),
		TEST(een_ander_formaat_behoudt_wat_open_is, maak_drenthe),
		TEST(elke_terminal_of_een_zin, maak_drenthe),
		TEST(zonder_kleur_zeggen_tekens_en_woorden_het, maak_voorbeeld),
		TEST(het_thema_blijft_bewaard, maak_drenthe),
		TEST(een_weggevallen_lijn_laat_niets_draaien, maak_drenthe),
		TEST(in_rust_gaat_er_geen_byte_over_de_lijn, maak_voorbeeld),
		TEST(vreemde_tekens_lijnen_uit_en_worden_gevonden, maak_drenthe),
		TEST(stuurtekens_en_bidi_in_een_titel_zijn_onschuldig, maak_drenthe),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
