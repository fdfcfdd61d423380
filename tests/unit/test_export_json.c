/* SPDX-License-Identifier: EUPL-1.2 */
#include "../export.h"

#define FULL(s)                                                                                    \
	"\"id\":\"a-1\"" s "\"titel\":\"Zorg & \\\"thuis\\\"\"" s "\"uitleg\":\"een\\ntwee\"" s    \
	"\"aantal\":1213" s "\"continu\":false" s "\"uiterlijk\":\"2024-02-29\"" s                 \
	"\"tijd\":\"13:05\"" s "\"begroot\":71950005" s "\"status\":\"bezig\"" s                   \
	"\"wie\":[\"alv\",\"rvt\"]"

static void
een_lijst_is_een_array_met_een_object_per_regel(void **state)
{
	static const int columns[] = { 0, 1, 5, 9 };
	struct export_options all = { 0 }, some = { .columns = columns, .n_columns = 4 };
	struct recs recs = { 0 };
	char *text;

	(void)state;
	recs_add(&recs, proef_full());
	text = proef_export("json", &all, &recs);
	assert_string_equal(text, "[\n {" FULL(",") "}\n]\n");
	free(text);
	recs_add(&recs, proef_rec("a", "é"));
	recs_add(&recs, proef_rec("b", NULL));
	text = proef_export("json", &some, &recs);
	assert_string_equal(text, "[\n"
				  " {\"id\":\"a\",\"titel\":\"é\",\"uiterlijk\":null,\"wie\":[]},\n"
				  " {\"id\":\"b\",\"titel\":null,\"uiterlijk\":null,\"wie\":[]}\n"
				  "]\n");
	free(text);
}

static void
zonder_rijen_is_het_een_lege_array(void **state)
{
	struct export_options o = { 0 };
	struct recs recs = { 0 };
	char *text = proef_export("json", &o, &recs);

	(void)state;
	assert_string_equal(text, "[]\n");
	free(text);
}

static void
een_record_is_een_object_met_wat_erbij_hoort(void **state)
{
	static const int columns[] = { 0 };
	struct recs below = { 0 }, none = { 0 }, recs = { 0 };
	const struct export_list lists[] = {
		{ .name = "delen", .label = "Delen", .recs = &below, .columns = "id" },
		{ .name = "logboek", .label = "Logboek", .recs = &none },
	};
	struct export_options o = { .single = true, .columns = columns, .n_columns = 1 };
	char *text;

	(void)state;
	recs_add(&recs, proef_rec("a", "Hoofd"));
	text = proef_export("json", &o, &recs);
	assert_string_equal(text, "{\n \"id\":\"a\"\n}\n");
	free(text);
	recs_add(&recs, proef_rec("a", "Hoofd"));
	recs_add(&below, proef_full());
	recs_add(&below, proef_full());
	o.lists = lists;
	o.n_lists = COUNT(lists);
	text = proef_export("json", &o, &recs);
	assert_string_equal(text, "{\n \"id\":\"a\",\n \"delen\":[\n  {" FULL(",") "},\n  {" FULL(
				      ",") "}\n ],\n \"logboek\":[]\n}\n");
	free(text);
	recs_fini(&below);
	recs_add(&recs, proef_full());
	o = (struct export_options){ .single = true };
	text = proef_export("json", &o, &recs);
	assert_string_equal(text, "{\n " FULL(",\n ") "\n}\n");
	free(text);
}

static void
veel_rijen_gaan_in_blokken_naar_buiten(void **state)
{
	struct proef_count count = proef_many("json", 100000);

	(void)state;
	assert_true(count.bytes > 10000000);
	assert_true(count.largest < 33000);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(een_lijst_is_een_array_met_een_object_per_regel),
		cmocka_unit_test(zonder_rijen_is_het_een_lege_array),
		cmocka_unit_test(een_record_is_een_object_met_wat_erbij_hoort),
		cmocka_unit_test(veel_rijen_gaan_in_blokken_naar_buiten),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
