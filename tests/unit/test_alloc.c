/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/base/alloc.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../test.h"

static void
kopie_van_niets_is_niets(void **state)
{
	(void)state;
	assert_null(mem_strdup(NULL));
	assert_null(mem_strndup(NULL, 3));
}

static void
kopie_staat_los_van_het_origineel(void **state)
{
	char text[] = "overleg";
	char *copy = mem_strdup(text), *part = mem_strndup(text, 4);

	(void)state;
	text[0] = 'X';
	assert_string_equal(copy, "overleg");
	assert_string_equal(part, "over");
	free(copy);
	free(part);
}

static void
lege_vraag_geeft_toch_geheugen(void **state)
{
	void *blocks[] = { mem_alloc(0), mem_zero(0, 8), mem_zero(8, 0), mem_grow(NULL, 0, 8) };

	(void)state;
	for (size_t i = 0; i < COUNT(blocks); i++) {
		assert_non_null(blocks[i]);
		free(blocks[i]);
	}
}

static void
mem_zero_geeft_nullen(void **state)
{
	int *numbers = mem_zero(100, sizeof(*numbers));

	(void)state;
	for (int i = 0; i < 100; i++)
		assert_int_equal(numbers[i], 0);
	free(numbers);
}

static void
lijst_groeit_en_houdt_zijn_inhoud(void **state)
{
	struct {
		int *items;
		size_t n, cap;
	} list = { 0 };

	(void)state;
	for (int i = 0; i < 1000; i++)
		VEC_ADD(list.items, list.n, list.cap) = i;
	assert_int_equal(list.n, 1000);
	assert_true(list.cap >= list.n);
	for (int i = 0; i < 1000; i++)
		assert_int_equal(list.items[i], i);
	free(list.items);
}

static void
tell_parent(void)
{
	_exit(42);
}

static void
overflow_of_a_product(void)
{
	free(mem_grow(NULL, SIZE_MAX / 2, 3));
}

static void
overflow_of_a_vector(void)
{
	size_t cap = SIZE_MAX / 2 + 1;

	free(vec_room(NULL, &cap, 1));
}

static void
te_grote_vraag_meldt_zich_en_stopt(void **state)
{
	void (*const asks[])(void) = { overflow_of_a_product, overflow_of_a_vector };

	(void)state;
	for (size_t i = 0; i < COUNT(asks); i++) {
		int status = 0;
		pid_t child = fork();

		if (child == 0) {
			mem_on_failure(tell_parent);
			asks[i]();
			_exit(0);
		}
		assert_true(waitpid(child, &status, 0) == child);
		CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 42, "ask %zu: status %d", i,
		    status);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(kopie_van_niets_is_niets),
		cmocka_unit_test(kopie_staat_los_van_het_origineel),
		cmocka_unit_test(lege_vraag_geeft_toch_geheugen),
		cmocka_unit_test(mem_zero_geeft_nullen),
		cmocka_unit_test(lijst_groeit_en_houdt_zijn_inhoud),
		cmocka_unit_test(te_grote_vraag_meldt_zich_en_stopt),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
