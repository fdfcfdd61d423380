# SPDX-License-Identifier: EUPL-1.2
# The calendar arithmetic of the model layer: one program for each module.
kalender_tests = \
	tests/unit/test_schooljaar tests/unit/test_datum_toon tests/unit/test_periode \
	tests/unit/test_feestdag tests/unit/test_vakantie tests/unit/test_werkdag \
	tests/unit/test_norm tests/unit/test_precisie tests/unit/test_rrule \
	tests/unit/test_herhaling tests/unit/test_datum_lees
noinst_HEADERS += tests/unit/kalender.h
kalender_libs = \
	src/model/libswv-model.a src/base/libswv-base.a $(CMOCKA_LIBS) $(MODEL_LIBS) $(BASE_LIBS)

if HAVE_TESTLIBS
check_PROGRAMS += $(kalender_tests)
TESTS += $(kalender_tests)
endif

tests_unit_test_schooljaar_CFLAGS = $(AM_CFLAGS) $(CMOCKA_CFLAGS)
tests_unit_test_schooljaar_LDADD = $(kalender_libs)
tests_unit_test_datum_toon_CFLAGS = $(AM_CFLAGS) $(CMOCKA_CFLAGS)
tests_unit_test_datum_toon_LDADD = $(kalender_libs)
tests_unit_test_periode_CFLAGS = $(AM_CFLAGS) $(CMOCKA_CFLAGS)
tests_unit_test_periode_LDADD = $(kalender_libs)
tests_unit_test_feestdag_CFLAGS = $(AM_CFLAGS) $(CMOCKA_CFLAGS)
tests_unit_test_feestdag_LDADD = $(kalender_libs)
tests_unit_test_vakantie_CFLAGS = $(AM_CFLAGS) $(CMOCKA_CFLAGS)
tests_unit_test_vakantie_LDADD = $(kalender_libs)
tests_unit_test_werkdag_CFLAGS = $(AM_CFLAGS) $(CMOCKA_CFLAGS)
tests_unit_test_werkdag_LDADD = $(kalender_libs)
tests_unit_test_norm_CFLAGS = $(AM_CFLAGS) $(CMOCKA_CFLAGS)
tests_unit_test_norm_LDADD = $(kalender_libs)
tests_unit_test_precisie_CFLAGS = $(AM_CFLAGS) $(CMOCKA_CFLAGS)
tests_unit_test_precisie_LDADD = $(kalender_libs)
tests_unit_test_rrule_CFLAGS = $(AM_CFLAGS) $(CMOCKA_CFLAGS)
tests_unit_test_rrule_LDADD = $(kalender_libs)
tests_unit_test_herhaling_CFLAGS = $(AM_CFLAGS) $(CMOCKA_CFLAGS)
tests_unit_test_herhaling_LDADD = $(kalender_libs)
tests_unit_test_datum_lees_CFLAGS = $(AM_CFLAGS) $(CMOCKA_CFLAGS)
tests_unit_test_datum_lees_LDADD = $(kalender_libs)
# One of these tests takes libical away.
tests_unit_test_rrule_LDFLAGS = $(AM_LDFLAGS) -Wl,--wrap=dlopen
