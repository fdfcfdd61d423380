/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/melding.h"

#include <errno.h>
#include <string.h>

#include "../test.h"

/* A sentence for each error, and nothing left of what stands for a fact. */
static void
elke_fout_heeft_een_zin(void **state)
{
	(void)state;
	for (int err = 0; err < SWV_ERR_COUNT; err++) {
		struct fault fault = { 0 };
		struct str text = { 0 };

		fault_set(&fault, (enum swv_err)err, "wat", "waarde", "raad");
		melding(&fault, &text);
		assert_true(text.len > 0);
		assert_null(strpbrk(text.s, "%{}"));
		assert_in_range(melding_exit((enum swv_err)err), err ? 1 : 0, 4);
		str_fini(&text);
	}
}

static void
zin_zonder_raad_is_heel(void **state)
{
	static const struct {
		enum swv_err err;
		const char *what, *value, *hint, *zin;
	} rows[] = {
		{ SWV_EDATE, "--van", "foo", "", "--van: \"foo\" is geen datum." },
		{ SWV_EDATE, "", "31-2", "februari 2027 heeft 28 dagen",
		    "\"31-2\" is geen datum: februari 2027 heeft 28 dagen." },
		{ SWV_EUNKNOWN, "veldnaam", "statu", "status",
		    "Onbekende veldnaam: \"statu\". Bedoelt u \"status\"?" },
		{ SWV_EFILE, "Lezen van x", "", "het is een map",
		    "Lezen van x gaat niet: het is een map." },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct fault fault = { 0 };
		struct str text = { 0 };

		fault_set(&fault, rows[i].err, rows[i].what, rows[i].value, rows[i].hint);
		melding(&fault, &text);
		assert_string_equal(text.s, rows[i].zin);
		str_fini(&text);
	}
}

static void
reden_van_het_systeem_is_nederlands(void **state)
{
	(void)state;
	assert_string_equal(melding_reden(ENOENT), "de map of het bestand is er niet");
	assert_string_equal(melding_reden(EACCES), "u hebt er geen recht op");
	assert_string_equal(melding_reden(EBADMSG), strerror(EBADMSG));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(elke_fout_heeft_een_zin),
		cmocka_unit_test(zin_zonder_raad_is_heel),
		cmocka_unit_test(reden_van_het_systeem_is_nederlands),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
