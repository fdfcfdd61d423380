/* SPDX-License-Identifier: EUPL-1.2 */
/* The frame of the screens, driven as a user would: the made-up program of proef.c. */
#include "../test.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "vt.h"

#define F9          "\033[20~"
#define F2          "\033OQ"
#define F4          "\033OS"
#define DOWN        "\033OB"
#define UP          "\033OA"
#define PGDN        "\033[6~"
#define ESC         "\033"
#define ENTER       "\r"
#define TAB         "\t"
#define CTRL_U      "\025"
#define CTRL_L      "\014"
#define CTRL_Z      "\032"
#define PASTE(text) "\033[200~" text "\033[201~"

static struct vt *
start_sized(int rows, int cols, const char *screen, const char *who)
{
	const char *dir = getenv("top_builddir");
	static char path[4096];
	const char *argv[] = { path, screen, who, NULL };
	struct vt *vt;

	snprintf(path, sizeof(path), "%s/tests/tui/proef", dir ? dir : ".");
	vt = vt_start(rows, cols, argv);
	return vt;
}

static struct vt *
start(const char *screen)
{
	struct vt *vt = start_sized(24, 80, screen, NULL);

	vt_await(vt, "q Terug"); /* the last that is drawn */
	return vt;
}

static void
leave(struct vt *vt)
{
	vt_type(vt, "Q");
	assert_int_equal(vt_await_end(vt), 0);
	vt_free(&vt);
}

/* The row at which the cursor is to rest, waiting until all that was written has been read. */
static void
await_cursor(struct vt *vt, int row)
{
	int y = -1, x;

	for (int i = 0; i < 200; i++) {
		vt_cursor(vt, &y, &x);
		if (y == row)
			return;
		vt_bytes_within(vt, 10);
	}
	fail_msg("the cursor is at row %d, not %d", y, row);
}

static void
het_scherm_staat_als_getekend(void **state)
{
	struct vt *vt = start("rijen");

	(void)state;
	vt_await(vt, "Enter Open");
	assert_string_equal(vt_row(vt, 0),
	    " PO 22.03 · Netwerk Meppel       zo 22-11-2026                consulent jdejong");
	assert_string_equal(vt_row(vt, 1), " [1 Rijen] 2 Formulieren");
	assert_true(strncmp(vt_row(vt, 2), "────────", 8) == 0);
	assert_non_null(strstr(vt_row(vt, 3), "Nummer    School"));
	assert_non_null(strstr(vt_row(vt, 4), "26-000001"));
	assert_true(strncmp(vt_row(vt, 8), " ! 26-000005", 12) == 0);
	assert_string_equal(vt_row(vt, 22), " 1000+");
	assert_string_equal(vt_row(vt, 23),
	    " Enter Open  Spatie Vink  n Notitie  p Plan  / Zoek  d Wis  ? Hulp  q Terug");
	leave(vt);
}

/* Column of the text in the row, in cells. */
static int
column_of(struct vt *vt, int row, const char *text)
{
	const char *s = vt_row(vt, row), *at = strstr(s, text);
	int n = 0;

	assert_non_null(at);
	for (; s < at; s++) /* bytes that go on, and combining diaereses, take no cell */
		n += ((unsigned char)*s & 0xC0) != 0x80 && (unsigned char)*s != 0xCC;
	return n;
}

static void
namen_met_accenten_staan_recht_onder_elkaar(void **state)
{
	struct vt *vt = start("rijen");

	(void)state;
	vt_await(vt, "École José");
	vt_await(vt, "Zoë\xCC\x88 en Renée");
	for (int row = 5; row < 18; row++)
		assert_int_equal(column_of(vt, row, "consulent"), column_of(vt, 4, "consulent"));
	leave(vt);
}

static void
de_cursor_rust_op_de_gekozen_rij(void **state)
{
	struct vt *vt = start("rijen");

	(void)state;
	await_cursor(vt, 4);
	assert_true(vt_marked(vt, 4, 10));
	vt_type(vt, "jj" DOWN);
	await_cursor(vt, 7);
	assert_true(vt_marked(vt, 7, 10));
	assert_false(vt_marked(vt, 4, 10));
	vt_type(vt, "k" UP);
	await_cursor(vt, 5);
	vt_type(vt, "G");
	vt_await(vt, "26-100000");
	await_cursor(vt, 20);
	leave(vt);
}

/* Bytes that one key costs. */
static size_t
cost(struct vt *vt, const char *keys)
{
	size_t bytes = 0;

	vt_type(vt, keys);
	for (int i = 0; i < 50 && !bytes; i++) /* a key that is taken draws something */
		bytes = vt_bytes_within(vt, 100);
	return bytes + vt_await_quiet(vt);
}

static void
een_stap_omlaag_kost_minder_dan_250_bytes(void **state)
{
	struct vt *vt = start("rijen");
	size_t most = 0, edge = 0;

	(void)state;
	vt_await_quiet(vt);
	for (int i = 0; i < 16; i++) {
		size_t bytes = cost(vt, "j");

		most = bytes > most ? bytes : most;
	}
	for (int i = 0; i < 12; i++) {
		size_t bytes = cost(vt, "j");

		edge = bytes > edge ? bytes : edge;
	}
	print_message("# a step: %zu bytes, a step at the edge: %zu bytes\n", most, edge);
	assert_true(most < 250);
	assert_true(edge < 250);
	leave(vt);
}

static void
in_rust_gaat_er_geen_byte_over_de_lijn(void **state)
{
	struct vt *vt = start("rijen");

	(void)state;
	vt_await_quiet(vt);
	assert_int_equal(vt_bytes_within(vt, 2500), 0);
	leave(vt);
}

static void
filteren_gaat_terwijl_men_typt(void **state)
{
	struct vt *vt = start("rijen");
	int y, x;

	(void)state;
	vt_type(vt, "/ecole");
	vt_await(vt, "? van 1000+ · filter: ecole");
	vt_await_gone(vt, "Vlinder");
	await_cursor(vt, 22);
	vt_cursor(vt, &y, &x);
	assert_int_equal(x, (int)strlen(" ? van 1000+ . filter: ecole"));
	vt_type(vt, " 9");
	vt_await(vt, "afspraak 9");
	vt_type(vt, ENTER DOWN);
	await_cursor(vt, 5);
	vt_type(vt, ESC);
	vt_await(vt, "Vlinder");
	vt_await_gone(vt, "filter:");
	vt_type(vt, "/xyzzy");
	vt_await(vt, "Niets gevonden.");
	vt_type(vt, ESC);
	vt_await(vt, "Vlinder");
	leave(vt);
}

static void
plakken_in_een_lijst_doet_niets(void **state)
{
	struct vt *vt = start("rijen");

	(void)state;
	vt_type(vt, PASTE("dQ\rj"));
	vt_await(vt, "Plakken kan hier niet.");
	leave(vt);
}

static void
afvinken_is_een_toets_en_de_cursor_blijft(void **state)
{
	struct vt *vt = start("rijen");

	(void)state;
	vt_type(vt, "jj ");
	vt_await(vt, "26-000003 afgevinkt");
	await_cursor(vt, 6);
	assert_non_null(strstr(vt_row(vt, 6), "gereed"));
	leave(vt);
}

static void
wie_alleen_leest_kan_niets_afvinken(void **state)
{
	struct vt *vt = start_sized(24, 80, "rijen", "lezer");

	(void)state;
	vt_await(vt, "Enter Open  / Zoek");
	vt_type(vt, " ");
	vt_await(vt, "U kunt hier kijken, maar niets veranderen.");
	leave(vt);
}

static void
een_blad_gaat_open_en_met_esc_weer_dicht(void **state)
{
	struct vt *vt = start("rijen");

	(void)state;
	vt_type(vt, "j" ENTER);
	vt_await(vt, "Regel 1 van");
	assert_non_null(strstr(vt_row(vt, 2), "sbo De Brug, afspraak 2"));
	vt_type(vt, PGDN);
	vt_await_gone(vt, "Regel 1 van");
	vt_type(vt, ESC);
	vt_await(vt, "26-000001");
	await_cursor(vt, 5);
	vt_type(vt, ESC);
	vt_await(vt, "Verder terug kan niet.");
	leave(vt);
}

static void
wat_niet_terug_kan_vraagt_een_andere_toets(void **state)
{
	struct vt *vt = start("rijen");

	(void)state;
	vt_type(vt, "d");
	vt_await(vt, "voorgoed gewist");
	vt_type(vt, "d");
	vt_await(vt, "Niet gewist.");
	vt_type(vt, "dj");
	vt_await(vt, " Gewist.");
	leave(vt);
}

static void
de_hulp_zoekt_en_voert_uit(void **state)
{
	struct vt *vt = start("rijen");

	(void)state;
	vt_type(vt, "?");
	vt_await(vt, "Vink de afspraak af.");
	vt_await(vt, "Spatie/v");
	vt_await(vt, "Ctrl-L");
	vt_type(vt, "afs vin");
	vt_await_gone(vt, "Ctrl-L");
	vt_await(vt, "Typ om te zoeken: afs vin");
	vt_type(vt, ENTER);
	vt_await(vt, "26-000001 afgevinkt");
	vt_type(vt, ":");
	vt_await(vt, "Opdracht:");
	vt_type(vt, "herteken" ENTER);
	vt_await(vt, "26-000001");
	vt_await_gone(vt, "Opdracht:");
	vt_type(vt, F9);
	vt_await(vt, "Typ om te zoeken:");
	vt_type(vt, ESC);
	vt_await_gone(vt, "Typ om te zoeken:");
	leave(vt);
}

static void
functietoetsen_van_putty_en_esc_met_cijfer(void **state)
{
	static const char *const twos[] = { "\033OQ", "\033[12~", "\033[[B", "\0332" };
	struct vt *vt = start("formulieren");

	(void)state;
	for (size_t i = 0; i < COUNT(twos); i++) {
		vt_type(vt, twos[i]);
		vt_await(vt, "Nieuwe proef");
		vt_type(vt, ESC);
		vt_await_gone(vt, "Nieuwe proef");
	}
	vt_type(vt, "\033[23;5~\033[1;2Pn"); /* unknown keys do nothing, and not as letters */
	vt_await(vt, "Nieuwe proef");
	assert_false(vt_shows(vt, "5~"));
	vt_type(vt, ESC);
	vt_await_gone(vt, "Nieuwe proef");
	leave(vt);
}

static void
een_formulier_van_begin_tot_eind(void **state)
{
	struct vt *vt = start("formulieren");

	(void)state;
	vt_type(vt, "n");
	vt_await(vt, "Titel *");
	vt_type(vt, "Gesprek met Zoé" TAB "Eerste regel\rtweede" TAB "3" TAB "j" TAB "di 24-11");
	vt_await(vt, "di 24-11-2026");
	vt_type(vt, ENTER "ber");
	vt_type(vt, CTRL_U "bez" ENTER "vli" ENTER "coor, dir" TAB);
	vt_await(vt, "Coördinator, Directeur");
	vt_await(vt, "obs De Vlinder");
	vt_type(vt, F2);
	vt_await(vt, "Opgeslagen.");
	vt_await(vt, "titel=Gesprek met Zoé");
	vt_await(vt, "tekst=Eerste regel␊tweede");
	vt_await(vt, "aantal=3");
	vt_await(vt, "klaar=ja");
	vt_await(vt, "dag=2026-11-24");
	vt_await(vt, "status=bezig");
	vt_await(vt, "school=01AB00");
	vt_await(vt, "wie=coordinator,directeur");
	leave(vt);
}

static void
fouten_staan_bij_hun_veld(void **state)
{
	struct vt *vt = start("formulieren");

	(void)state;
	vt_type(vt, "n" F2);
	vt_await(vt, "Titel is nog leeg");
	vt_type(vt, "x" TAB TAB "500" TAB);
	vt_await(vt, "het moet 1 tot en met 99 zijn");
	vt_type(vt, TAB "zomaar" TAB);
	vt_await(vt, "\"zomaar\" is geen datum");
	vt_type(vt, "\017"); /* Ctrl-O */
	vt_await(vt, "Nog niet opgeslagen: kijk bij Aantal.");
	vt_type(vt, CTRL_U "5" TAB TAB CTRL_U "morgen" TAB);
	vt_await(vt, "ma 23-11-2026");
	vt_type(vt, "\033[5~" CTRL_U "dubbel" F2);
	vt_await(vt, "Er is al een Titel");
	vt_type(vt, CTRL_U "enkel" F2);
	vt_await(vt, "titel=enkel");
	leave(vt);
}

static void
kiezen_uit_de_lijst_met_f4_of_enter(void **state)
{
	struct vt *vt = start("formulieren");

	(void)state;
	vt_type(vt, "nx" TAB TAB TAB TAB TAB TAB);
	vt_await(vt, "F4 kiezen: obs De Vlinder");
	vt_type(vt, "obs" ENTER);
	vt_await(vt, "zoek: obs");
	vt_await_gone(vt, "│ cbs Het Anker");
	vt_type(vt, DOWN ENTER TAB F4);
	vt_await(vt, "zoek:");
	vt_type(vt, "coo" ENTER F2);
	vt_await(vt, "school=03EF00");
	vt_await(vt, "wie=coordinator");
	leave(vt);
}

static void
plakken_met_stuurtekens_is_onschuldig(void **state)
{
	struct vt *vt = start("formulieren");

	(void)state;
	vt_type(vt, "n" PASTE("een\rtwee\033[31m\033OQ drie\003\017vier"));
	vt_await(vt, "een twee[31m drievier");
	vt_type(vt, CTRL_Z);
	vt_await_gone(vt, "een twee");
	vt_type(vt, "x" TAB PASTE("regel een\rregel twee\n") "slot" F2);
	vt_await(vt, "tekst=regel een␊regel twee␊slot");
	leave(vt);
}

static void
letters_typen_altijd_in_een_formulier(void **state)
{
	struct vt *vt = start("formulieren");

	(void)state;
	vt_type(vt, "nQq?:/jk1");
	vt_await(vt, "Qq?:/jk1");
	vt_type(vt, CTRL_U "Zo\xc3\xab\xe2\x82\xac");
	vt_await(vt, "Zoë€");
	vt_type(vt, ESC);
	vt_await(vt, "bewaard als concept");
	leave(vt);
}

static void
het_concept_wordt_bewaard_en_komt_terug(void **state)
{
	struct vt *vt = start("formulieren");

	(void)state;
	vt_type(vt, "nhalf getypt" TAB TAB "12" ESC);
	vt_await(vt, "concept 1: half getypt");
	vt_type(vt, "n");
	vt_await(vt, "half getypt");
	vt_type(vt, TAB TAB TAB TAB "12-x" ESC); /* what cannot be understood yet is kept too */
	vt_await(vt, "concept 2: half getypt");
	vt_type(vt, "n");
	vt_await(vt, "12-x");
	vt_type(vt, ESC);
	vt_await_gone(vt, "Titel *");
	leave(vt);
}

/* Waits until the file holds the text. */
static void
await_file(struct vt *vt, const char *path, const char *text)
{
	char buf[200] = "";

	for (int i = 0; i < 500 && strcmp(buf, text) != 0; i++) {
		FILE *file = fopen(path, "r");
		size_t n = file ? fread(buf, 1, sizeof(buf) - 1, file) : 0;

		buf[n] = '\0';
		if (file)
			fclose(file);
		vt_bytes_within(vt, 10);
	}
	assert_string_equal(buf, text);
}

static void
het_concept_wordt_na_twee_seconden_rust_bewaard(void **state)
{
	char path[] = "/tmp/proef-XXXXXX";
	struct vt *vt;

	(void)state;
	close(mkstemp(path));
	setenv("PROEF_CONCEPT", path, 1);
	vt = start("formulieren");
	vt_type(vt, "nhalf getypt");
	await_file(vt, path, "half getypt");
	vt_type(vt, " en meer");
	vt_await(vt, "half getypt en meer");
	vt_hang_up(vt); /* a line that drops keeps what was typed since */
	assert_int_equal(vt_await_end(vt), 1);
	vt_free(&vt);
	vt = start("rijen");
	await_file(vt, path, "half getypt en meer");
	leave(vt);
	unsetenv("PROEF_CONCEPT");
	unlink(path);
}

static void
een_teken_in_twee_stukken_is_een_teken(void **state)
{
	struct vt *vt = start("formulieren");

	(void)state;
	vt_type(vt, "nZo\xc3");
	vt_bytes_within(vt, 30);
	vt_type(vt, "\xab");
	vt_await(vt, "Zoë");
	vt_type(vt, "\033");
	vt_bytes_within(vt, 30);
	vt_type(vt, "[D");
	vt_type(vt, "x"); /* before the ë: the pieces made one arrow */
	vt_await(vt, "Zoxë");
	vt_type(vt, F2);
	vt_await(vt, "titel=Zoxë");
	leave(vt);
}

static void
een_botsing_wordt_veld_voor_veld_gekozen(void **state)
{
	struct vt *vt = start("formulieren");

	(void)state;
	vt_type(vt, "nbotsing" TAB TAB "3" F2);
	vt_await(vt, "Iemand anders sloeg dit intussen op");
	vt_await(vt, "van de ander");
	vt_type(vt, F2);
	vt_await(vt, "Kies hier nog");
	vt_type(vt, "t" F2);
	vt_await(vt, "titel=van de ander");
	leave(vt);
}

static void
een_notitie_en_een_datum(void **state)
{
	struct vt *vt = start("rijen");

	(void)state;
	vt_type(vt, "n"
		    "Een zin die lang genoeg is om over de rand van het vak heen te lopen.\rTwee");
	vt_await(vt, "│ Twee");
	vt_type(vt, ESC);
	vt_await(vt, "nog eens Esc gooit hem weg");
	vt_type(vt, "!" F2);
	vt_await(vt, "Notitie van 75 tekens.");
	vt_type(vt, "p");
	vt_await(vt, "Wanneer?");
	vt_type(vt, "32-1" ENTER);
	vt_await(vt, "is geen datum");
	vt_type(vt, CTRL_U "+2w");
	vt_await(vt, "zo 06-12-2026");
	vt_type(vt, ENTER);
	vt_await(vt, "Gepland op 2026-12-06.");
	leave(vt);
}

static void
een_lange_melding_staat_er_heel(void **state)
{
	struct vt *vt = start("rijen");

	(void)state;
	vt_type(vt, "e");
	vt_await(vt, "Onbekend");
	vt_await(vt, "Bedoelt u \"iets wat er op");
	vt_type(vt, "j");
	vt_await_gone(vt, "Onbekend");
	leave(vt);
}

static void
een_te_klein_venster_zegt_het_en_alles_komt_terug(void **state)
{
	static const int sizes[][2] = { { 5, 20 }, { 1, 1 }, { 2, 3 }, { 23, 80 }, { 24, 79 } };
	struct vt *vt = start("formulieren");

	(void)state;
	vt_type(vt, "nhalf getypt");
	vt_await(vt, "half getypt");
	for (size_t i = 0; i < COUNT(sizes); i++) {
		vt_resize(vt, sizes[i][0], sizes[i][1]);
		vt_await(vt, sizes[i][1] > 15 ? "Het venster" : "H");
		vt_type(vt, "weg" F2);
	}
	vt_await(vt, "nu 79x24");
	vt_wipe(vt);
	vt_type(vt, CTRL_L); /* drawn once the keys before it were taken */
	vt_await(vt, "nu 79x24");
	vt_resize(vt, 24, 80);
	vt_await(vt, "half getypt");
	vt_await(vt, "F2/Ctrl-O Opslaan");
	vt_resize(vt, 60, 200);
	while (vt_await(vt, "F2/Ctrl-O Opslaan") != 59)
		vt_bytes_within(vt, 20);
	vt_resize(vt, 24, 80);
	vt_await(vt, "half getypt");
	vt_type(vt, "e" ESC); /* the form is gone for good, not for as long as it is drawn anew */
	vt_await(vt, "concept 1: half getypte");
	vt_type(vt, "1");
	vt_await(vt, "26-000001");
	leave(vt);
}

static void
een_onbekende_terminal_werkt_toch(void **state)
{
	static const char *const names[] = { "bestaat-niet", "../../xterm", "", "xterm:x", "vt100",
		"putty", "linux", "screen", "tmux-256color" };

	(void)state;
	for (size_t i = 0; i < COUNT(names); i++) {
		struct vt *vt;

		setenv("TERM", names[i], 1);
		vt = start("rijen");
		vt_await(vt, "26-000001");
		vt_type(vt, "j\033[12~");
		vt_await(vt, "q Terug");
		leave(vt);
	}
	setenv("TERM", "xterm-256color", 1);
}

static void
een_terminal_zonder_cursor_wordt_geweigerd(void **state)
{
	struct vt *vt;

	(void)state;
	setenv("TERM", "dumb", 1);
	vt = start_sized(24, 80, "rijen", NULL);
	vt_await(vt, "Dit scherm kan swv niet gebruiken");
	assert_int_equal(vt_await_end(vt), 1);
	vt_free(&vt);
	setenv("TERM", "xterm-256color", 1);
}

static void
een_andere_taalinstelling_geeft_toch_utf8(void **state)
{
	struct vt *vt;

	(void)state;
	setenv("LC_ALL", "POSIX", 1);
	vt = start("rijen");
	vt_await(vt, "École José");
	leave(vt);
	setenv("LC_ALL", "C.UTF-8", 1);
}

static void
zonder_kleur_is_ook_goed(void **state)
{
	struct vt *vt;

	(void)state;
	setenv("NO_COLOR", "1", 1);
	vt = start("rijen");
	vt_await(vt, " ! 26-000005");
	assert_true(vt_marked(vt, 4, 10));
	leave(vt);
	unsetenv("NO_COLOR");
}

/* Seconds of processor time that ended children used. */
static double
cpu_of_children(void)
{
	struct rusage u;

	getrusage(RUSAGE_CHILDREN, &u);
	return (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) +
	       (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e6;
}

static void
een_weggevallen_lijn_eindigt_het_programma(void **state)
{
	struct vt *vt = start("formulieren");
	double before = cpu_of_children();

	(void)state;
	vt_type(vt, "nhalf");
	vt_await(vt, "half");
	vt_hang_up(vt);
	assert_int_equal(vt_await_end(vt), 1);
	assert_true(cpu_of_children() - before < 1.0 * (getenv("SWV_TEST_PATIENCE") ? 20 : 1));
	vt_free(&vt);
}

static void
een_vraag_om_te_eindigen_eindigt_netjes(void **state)
{
	static const int sigs[] = { SIGTERM, SIGHUP };

	(void)state;
	for (size_t i = 0; i < COUNT(sigs); i++) {
		struct vt *vt = start("rijen");

		vt_await(vt, "26-000001");
		vt_type(vt, "d"); /* also while a question is open */
		vt_await(vt, "voorgoed gewist");
		vt_signal(vt, SIGTSTP);
		vt_signal(vt, SIGINT);
		vt_signal(vt, sigs[i]);
		assert_int_equal(vt_await_end(vt), 1);
		vt_free(&vt);
	}
}

static void
weggaan_geeft_de_terminal_terug(void **state)
{
	const char *dir = getenv("top_builddir");
	char command[5000];
	const char *argv[] = { "/bin/sh", "-c", command, NULL };
	struct vt *vt;

	(void)state;
	snprintf(command, sizeof(command), "%s/tests/tui/proef; stty -a", dir ? dir : ".");
	vt = vt_start(24, 80, argv);
	vt_await(vt, "26-000001");
	vt_type(vt, "Q");
	vt_await(vt, "icanon");
	vt_await(vt, " echo ");
	assert_false(vt_shows(vt, "-icanon"));
	assert_false(vt_shows(vt, "-isig"));
	assert_int_equal(vt_await_end(vt), 0);
	vt_free(&vt);
}

static void
snel_typen_verliest_niets(void **state)
{
	struct vt *vt = start("rijen");

	(void)state;
	for (int i = 0; i < 50; i++)
		vt_type(vt, "jjjjjjjjjj");
	vt_type(vt, ENTER);
	vt_await(vt, "afspraak 501");
	leave(vt);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(het_scherm_staat_als_getekend),
		cmocka_unit_test(namen_met_accenten_staan_recht_onder_elkaar),
		cmocka_unit_test(de_cursor_rust_op_de_gekozen_rij),
		cmocka_unit_test(een_stap_omlaag_kost_minder_dan_250_bytes),
		cmocka_unit_test(in_rust_gaat_er_geen_byte_over_de_lijn),
		cmocka_unit_test(filteren_gaat_terwijl_men_typt),
		cmocka_unit_test(plakken_in_een_lijst_doet_niets),
		cmocka_unit_test(afvinken_is_een_toets_en_de_cursor_blijft),
		cmocka_unit_test(wie_alleen_leest_kan_niets_afvinken),
		cmocka_unit_test(een_blad_gaat_open_en_met_esc_weer_dicht),
		cmocka_unit_test(wat_niet_terug_kan_vraagt_een_andere_toets),
		cmocka_unit_test(de_hulp_zoekt_en_voert_uit),
		cmocka_unit_test(functietoetsen_van_putty_en_esc_met_cijfer),
		cmocka_unit_test(een_formulier_van_begin_tot_eind),
		cmocka_unit_test(fouten_staan_bij_hun_veld),
		cmocka_unit_test(kiezen_uit_de_lijst_met_f4_of_enter),
		cmocka_unit_test(plakken_met_stuurtekens_is_onschuldig),
		cmocka_unit_test(letters_typen_altijd_in_een_formulier),
		cmocka_unit_test(het_concept_wordt_bewaard_en_komt_terug),
		cmocka_unit_test(het_concept_wordt_na_twee_seconden_rust_bewaard),
		cmocka_unit_test(een_teken_in_twee_stukken_is_een_teken),
		cmocka_unit_test(een_botsing_wordt_veld_voor_veld_gekozen),
		cmocka_unit_test(een_notitie_en_een_datum),
		cmocka_unit_test(een_lange_melding_staat_er_heel),
		cmocka_unit_test(een_te_klein_venster_zegt_het_en_alles_komt_terug),
		cmocka_unit_test(een_onbekende_terminal_werkt_toch),
		cmocka_unit_test(een_terminal_zonder_cursor_wordt_geweigerd),
		cmocka_unit_test(een_andere_taalinstelling_geeft_toch_utf8),
		cmocka_unit_test(zonder_kleur_is_ook_goed),
		cmocka_unit_test(een_weggevallen_lijn_eindigt_het_programma),
		cmocka_unit_test(een_vraag_om_te_eindigen_eindigt_netjes),
		cmocka_unit_test(weggaan_geeft_de_terminal_terug),
		cmocka_unit_test(snel_typen_verliest_niets),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
