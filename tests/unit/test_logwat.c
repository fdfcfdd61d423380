/* SPDX-License-Identifier: EUPL-1.2 */
#include "../test.h"

#include <string.h>

#include "swv/base/str.h"
#include "swv/model/logwat.h"

#define HASH "\"#0123456789abcdef0123456789abcdef\""

/* The members as "naam|voor|na|waarde", a line each. */
static void
delen(const char *wat, const char *verwacht)
{
	struct logveld v;
	struct str uit = { 0 };

	while (logwat_next(&wat, &v))
		str_addf(&uit, "%.*s|%.*s|%.*s|%.*s\n", (int)v.naam.n, v.naam.s, (int)v.voor.n,
		    v.voor.s ? v.voor.s : "", (int)v.na.n, v.na.s ? v.na.s : "", (int)v.waarde.n,
		    v.waarde.s);
	assert_string_equal(str_get(&uit), verwacht);
	str_fini(&uit);
}

static void
elk_veld_met_wat_het_was_en_werd(void **state)
{
	(void)state;
	delen("{}", "");
	delen("", "");
	delen("{\"a\":[null,\"x\"]}", "a|null|\"x\"|[null,\"x\"]\n");
	delen("{\"a\":true,\"b\":12}", "a|||true\nb|||12\n");
	delen("{\"a\":[\"],}\\\"\",[\"p,q\",\"r\"]],\"b\":[1,2]}",
	    "a|\"],}\\\"\"|[\"p,q\",\"r\"]|[\"],}\\\"\",[\"p,q\",\"r\"]]\nb|1|2|[1,2]\n");
	delen("{\"a\":[1,2,3]}", "a|||[1,2,3]\n");
}

/* A line that was tampered with is read as far as it goes. */
static void
wat_geen_json_is_houdt_op(void **state)
{
	static const char *const teksten[] = { "{", "{\"", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":[",
		"{\"a\":\"", "{\"a\":\"\\", "geen", "{a:1}", "[1,2]", "{\"a\":[\"x" };

	(void)state;
	for (size_t i = 0; i < COUNT(teksten); i++)
		delen(teksten[i], "");
	delen("{\"a\":1,\"b", "a|||1\n");
}

static void
zonder_hash_is_er_alleen_iets_veranderd(void **state)
{
	static const struct {
		const char *met, *zonder;
	} rows[] = {
		{ "{}", "{}" },
		{ "{\"a\":[null," HASH "]}", "{\"a\":true}" },
		{ "{\"a\":[" HASH ",null],\"b\":[1,2],\"c\":[" HASH "," HASH "]}",
		    "{\"a\":true,\"b\":[1,2],\"c\":true}" },
		{ "{\"a\":[null,\"#kort\"]}", "{\"a\":[null,\"#kort\"]}" },
		{ "{\"a\":[\"\",\"#0123456789abcdef0123456789abcdeg\"]}",
		    "{\"a\":[\"\",\"#0123456789abcdef0123456789abcdeg\"]}" },
		{ "geen json", "geen json" },
		{ "{\"a\":[" HASH ",null],stuk", "{\"a\":true,stuk" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str uit = { 0 };

		logwat_zonder_hash(rows[i].met, &uit);
		assert_string_equal(str_get(&uit), rows[i].zonder);
		str_fini(&uit);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(elk_veld_met_wat_het_was_en_werd),
		cmocka_unit_test(wat_geen_json_is_houdt_op),
		cmocka_unit_test(zonder_hash_is_er_alleen_iets_veranderd),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
