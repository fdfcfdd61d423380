/* SPDX-License-Identifier: EUPL-1.2 */
#include "../test.h"

#include <locale.h>
#include <stdio.h>
#include <string.h>

#include "swv/tui/rijbron.h"

static const struct lijst_class class = { .bron = RIJBRON, .filter = rijbron_filter };

static const char *const fruit[] = { "appel", "banaan", "citroen", "druif", NULL };

/* An upper-case word is a heading; the item of a row is its word. */
static void
lees(struct rijbron *b, const char *const *words)
{
	rijbron_clear(b);
	for (; *words; words++) {
		if (**words >= 'A' && **words <= 'Z')
			rijbron_kop(b, *words);
		else
			rijbron_add(b, *words, *words, *words);
	}
	lijst_reload(&b->list);
}

static void
start(struct rijbron *b, const char *const *words, size_t height)
{
	rijbron_init(b, &class);
	lees(b, words);
	assert_int_equal(venster_resize(&b->list.venster, height, NULL), SWV_OK);
}

static const char *
hier(const struct rijbron *b)
{
	const char *word = rijbron_item(lijst_row(&b->list));

	return word ? word : "";
}

static void
toets(struct rijbron *b, int key)
{
	struct event event = { .type = EVENT_KEY, .key = key };

	assert_true(lijst_key(&b->list, NULL, &event));
}

static void
typ(struct rijbron *b, const char *text)
{
	for (; *text; text++)
		toets(b, *text);
}

/* The rows on the screen, headings too, with a blank after each. */
static const char *
beeld(const struct rijbron *b)
{
	static char text[200];
	const void *row;

	*text = '\0';
	for (size_t i = 0; (row = venster_row(&b->list.venster, i)); i++) {
		const char *word = rijbron_koptekst(row);

		word = word ? word : rijbron_item(row);
		snprintf(text + strlen(text), sizeof(text) - strlen(text), "%s ", word);
	}
	return text;
}

static const char *
geteld(struct rijbron *b)
{
	static char text[40];
	struct str out = { 0 };

	rijbron_tel(b, &out);
	snprintf(text, sizeof(text), "%s", str_get(&out));
	str_fini(&out);
	return text;
}

static void
rijen_staan_in_de_volgorde_waarin_ze_kwamen(void **state)
{
	struct rijbron b;

	(void)state;
	start(&b, fruit, 3);
	assert_string_equal(beeld(&b), "appel banaan citroen ");
	toets(&b, TOETS_END);
	assert_string_equal(beeld(&b), "banaan citroen druif ");
	assert_string_equal(rijbron_id(lijst_row(&b.list)), "druif");
	assert_string_equal(geteld(&b), "4 regels");
	rijbron_fini(&b);
}

static void
de_cursor_blijft_op_dezelfde_rij_of_op_haar_plaats(void **state)
{
	static const char *const verhuisd[] = { "druif", "citroen", "appel", "banaan", NULL };
	static const char *const zonder[] = { "druif", "citroen", "banaan", NULL };
	static const char *const een[] = { "druif", NULL }, *const niets[] = { NULL };
	struct rijbron b;

	(void)state;
	start(&b, fruit, 3);
	lees(&b, verhuisd);
	assert_string_equal(hier(&b), "appel");
	lees(&b, zonder);
	assert_string_equal(hier(&b), "banaan");
	lees(&b, een);
	assert_string_equal(hier(&b), "druif");
	lees(&b, niets);
	assert_null(lijst_row(&b.list));
	assert_null(rijbron_item(NULL));
	lees(&b, fruit);
	assert_string_equal(hier(&b), "appel");
	rijbron_fini(&b);
}

static void
wat_in_beeld_is_leeft_tot_er_opnieuw_is_gelezen(void **state)
{
	struct rijbron b;

	(void)state;
	start(&b, fruit, 3);
	rijbron_clear(&b);
	assert_string_equal(rijbron_id(lijst_row(&b.list)), "appel");
	rijbron_fini(&b);
}

static const char *const agenda[] = { "Te laat", "brief", "nota", "Vandaag", "Later", "plan",
	"verslag", NULL };

static void
de_cursor_slaat_koppen_over_en_een_lege_kop_staat_er_niet(void **state)
{
	struct rijbron b;

	(void)state;
	start(&b, agenda, 10);
	assert_string_equal(beeld(&b), "Te laat brief nota Later plan verslag ");
	assert_string_equal(geteld(&b), "4 regels");
	assert_string_equal(hier(&b), "brief");
	toets(&b, TOETS_UP);
	assert_string_equal(hier(&b), "brief");
	typ(&b, "jj");
	assert_string_equal(hier(&b), "plan");
	toets(&b, TOETS_UP);
	assert_string_equal(hier(&b), "nota");
	toets(&b, TOETS_END);
	assert_string_equal(hier(&b), "verslag");
	toets(&b, TOETS_HOME);
	assert_string_equal(hier(&b), "brief");
	rijbron_fini(&b);
}

static void
de_kop_boven_de_cursor_is_in_beeld(void **state)
{
	struct rijbron b;

	(void)state;
	start(&b, agenda, 2);
	assert_string_equal(beeld(&b), "Te laat brief ");
	toets(&b, TOETS_END);
	assert_string_equal(beeld(&b), "plan verslag ");
	toets(&b, TOETS_UP);
	assert_string_equal(hier(&b), "plan");
	assert_string_equal(beeld(&b), "Later plan ");
	typ(&b, "kk");
	assert_string_equal(beeld(&b), "Te laat brief ");
	rijbron_fini(&b);
}

static void
een_rij_die_weggaat_laat_de_cursor_niet_op_een_kop(void **state)
{
	static const char *const later[] = { "Te laat", "brief", "Later", "plan", "verslag", NULL };
	struct rijbron b;

	(void)state;
	start(&b, agenda, 10);
	toets(&b, 'j');
	lees(&b, later);
	assert_string_equal(hier(&b), "plan");
	rijbron_fini(&b);
}

/* Each step is one row, there and back, however small the screen and wherever the headings. */
static void
elke_rij_is_te_bereiken_in_elk_venster(void **state)
{
	enum { N = 200 };
	char words[N][8];
	const char *list[2 * N + 1];

	(void)state;
	for (size_t step = 1; step < 20; step++) {
		size_t n = 0;

		for (size_t i = 0; i < N; i++) {
			snprintf(words[i], sizeof(words[i]), "r%zu", i);
			if (i % step == 0)
				list[n++] = "Kop";
			list[n++] = words[i];
		}
		list[n] = NULL;
		for (size_t height = 1; height < 9; height++) {
			struct rijbron b;
			size_t i = 0;

			start(&b, list, height);
			for (; i < N - 1; i++, toets(&b, 'j'))
				assert_string_equal(hier(&b), words[i]);
			for (; i > 0; i--, toets(&b, 'k'))
				assert_string_equal(hier(&b), words[i]);
			toets(&b, TOETS_END);
			for (i = 0; i < N && height > 1; i++)
				toets(&b, TOETS_PGUP);
			assert_string_equal(hier(&b), words[height > 1 ? 0 : N - 1]);
			rijbron_fini(&b);
		}
	}
}

static void
typen_zoekt_op_het_begin_van_woorden(void **state)
{
	struct rijbron b;

	(void)state;
	rijbron_init(&b, &class);
	rijbron_kop(&b, "Scholen");
	rijbron_add(&b, "1", "anker", "cbs Het Anker");
	rijbron_add(&b, "2", "jose", "École José");
	rijbron_kop(&b, "Besturen");
	rijbron_add(&b, "3", "stichting", "Stichting Anders");
	rijbron_add(&b, "4", "stil", NULL);
	venster_resize(&b.list.venster, 10, NULL);
	typ(&b, "/an");
	toets(&b, TOETS_ENTER);
	assert_string_equal(beeld(&b), "Scholen anker Besturen stichting ");
	assert_string_equal(geteld(&b), "2 van 4 regels");
	toets(&b, 'j');
	toets(&b, TOETS_ESC);
	assert_string_equal(hier(&b), "stichting");
	assert_string_equal(geteld(&b), "4 regels");
	typ(&b, "/ecole");
	toets(&b, TOETS_ENTER);
	assert_string_equal(beeld(&b), "Scholen jose ");
	typ(&b, "/x");
	toets(&b, TOETS_ENTER);
	assert_string_equal(beeld(&b), "");
	toets(&b, TOETS_ESC);
	assert_string_equal(beeld(&b), "Scholen anker jose Besturen stichting stil ");
	rijbron_fini(&b);
}

static void
opnieuw_lezen_houdt_het_filter(void **state)
{
	static const char *const more[] = { "Rond", "appel", "Lang", "banaan", "bataat", NULL };
	struct rijbron b;

	(void)state;
	start(&b, fruit, 10);
	typ(&b, "/b");
	toets(&b, TOETS_ENTER);
	assert_string_equal(beeld(&b), "banaan ");
	lees(&b, more);
	assert_string_equal(beeld(&b), "Lang banaan bataat ");
	assert_string_equal(hier(&b), "banaan");
	rijbron_fini(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rijen_staan_in_de_volgorde_waarin_ze_kwamen),
		cmocka_unit_test(de_cursor_blijft_op_dezelfde_rij_of_op_haar_plaats),
		cmocka_unit_test(wat_in_beeld_is_leeft_tot_er_opnieuw_is_gelezen),
		cmocka_unit_test(de_cursor_slaat_koppen_over_en_een_lege_kop_staat_er_niet),
		cmocka_unit_test(de_kop_boven_de_cursor_is_in_beeld),
		cmocka_unit_test(een_rij_die_weggaat_laat_de_cursor_niet_op_een_kop),
		cmocka_unit_test(elke_rij_is_te_bereiken_in_elk_venster),
		cmocka_unit_test(typen_zoekt_op_het_begin_van_woorden),
		cmocka_unit_test(opnieuw_lezen_houdt_het_filter),
	};

	setlocale(LC_CTYPE, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
