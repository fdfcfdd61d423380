/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/base/err.h"

#include <string.h>

#include "../test.h"

static void
fault_set_geeft_de_fout_terug_ook_zonder_fault(void **state)
{
	(void)state;
	assert_int_equal(fault_set(NULL, SWV_EDATE, "gereed", "31-02", NULL), SWV_EDATE);
	fault_place(NULL, "swv.cfg", 3);
}

static void
fault_set_vult_alle_teksten_en_laat_de_plaats_staan(void **state)
{
	struct fault fault = { .what = "oud", .value = "oud", .hint = "oud" };

	(void)state;
	fault_place(&fault, "swv.cfg", 12);
	fault_set(&fault, SWV_EUNKNOWN, "veld", NULL, "titel");
	assert_int_equal(fault.err, SWV_EUNKNOWN);
	assert_string_equal(fault.what, "veld");
	assert_string_equal(fault.value, "");
	assert_string_equal(fault.hint, "titel");
	assert_string_equal(fault.file, "swv.cfg");
	assert_int_equal(fault.line, 12);
	fault_place(&fault, NULL, 0);
	assert_string_equal(fault.file, "");
}

static void
te_lange_tekst_wordt_op_een_heel_teken_afgekapt(void **state)
{
	struct fault fault = { 0 };
	char text[400] = "";

	(void)state;
	for (int i = 0; i < 180; i++)
		strcat(text, "é");
	fault_set(&fault, SWV_ETOOLONG, text, text, text);
	assert_int_equal(strlen(fault.what), sizeof(fault.what) - 2);
	assert_int_equal(strlen(fault.value), sizeof(fault.value) - 2);
	assert_memory_equal(fault.what, text, strlen(fault.what));
}

static void
een_fout_mag_zijn_eigen_teksten_opnieuw_krijgen(void **state)
{
	struct fault fault = { 0 };

	(void)state;
	fault_set(&fault, SWV_ENUMBER, "bedrag", "12x", NULL);
	fault_set(&fault, SWV_ERANGE, fault.what, fault.value, "0 tot 10");
	assert_string_equal(fault.what, "bedrag");
	assert_string_equal(fault.value, "12x");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(fault_set_geeft_de_fout_terug_ook_zonder_fault),
		cmocka_unit_test(fault_set_vult_alle_teksten_en_laat_de_plaats_staan),
		cmocka_unit_test(te_lange_tekst_wordt_op_een_heel_teken_afgekapt),
		cmocka_unit_test(een_fout_mag_zijn_eigen_teksten_opnieuw_krijgen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
