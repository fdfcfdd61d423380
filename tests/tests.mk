# SPDX-License-Identifier: EUPL-1.2
# Every test speaks TAP, so each case is counted by its own name.  To add one:
#   unit        write tests/unit/test_NAME.c and add "tests/unit/test_NAME" to UNIT_TESTS
#   tui         the same in tests/tui, in TUI_TESTS; tests/tui/vt.h runs the program in a terminal
#   cli, lint   write tests/cli/NAME.sh (it reads tests/lib.sh) and add it to CLI_TESTS
#   ssh         the same in tests/ssh (it reads tests/ssh/lib.sh), in SSH_TESTS
# Each program below is made of the one source file of its name; what they share is in
# tests/test.h (inline) and tests/lib.sh.
UNIT_TESTS = \
	tests/unit/test_action \
	tests/unit/test_alloc \
	tests/unit/test_arrangement \
	tests/unit/test_cijfers \
	tests/unit/test_controle \
	tests/unit/test_csv_lees \
	tests/unit/test_date \
	tests/unit/test_datum_lees \
	tests/unit/test_datum_toon \
	tests/unit/test_demobestand \
	tests/unit/test_doorschuiven \
	tests/unit/test_dossierstap \
	tests/unit/test_dossier \
	tests/unit/test_dossier_inzage \
	tests/unit/test_dossier_terug \
	tests/unit/test_dossiersleutel \
	tests/unit/test_duur \
	tests/unit/test_err \
	tests/unit/test_export_csv \
	tests/unit/test_export_json \
	tests/unit/test_export_tekst \
	tests/unit/test_feestdag \
	tests/unit/test_formulier \
	tests/unit/test_formulierinvoer \
	tests/unit/test_herhaling \
	tests/unit/test_herreken \
	tests/unit/test_indicator \
	tests/unit/test_instelling \
	tests/unit/test_keuze \
	tests/unit/test_klacht \
	tests/unit/test_klok_terug \
	tests/unit/test_layout \
	tests/unit/test_lijst \
	tests/unit/test_logcontrole \
	tests/unit/test_logwat \
	tests/unit/test_melding \
	tests/unit/test_meter \
	tests/unit/test_norm \
	tests/unit/test_organisatie \
	tests/unit/test_periode \
	tests/unit/test_planbestand \
	tests/unit/test_precisie \
	tests/unit/test_rechten \
	tests/unit/test_pubkey \
	tests/unit/test_regel \
	tests/unit/test_privacy \
	tests/unit/test_privacy_soorten \
	tests/unit/test_rijbron \
	tests/unit/test_risico \
	tests/unit/test_rrule \
	tests/unit/test_schema_stappen \
	tests/unit/test_schermen \
	tests/unit/test_schild \
	tests/unit/test_schooljaar \
	tests/unit/test_service_budget \
	tests/unit/test_service_csvinvoer \
	tests/unit/test_service_formulier \
	tests/unit/test_service_herstel \
	tests/unit/test_service_indicator \
	tests/unit/test_service_lezen \
	tests/unit/test_service_planinvoer \
	tests/unit/test_service_rechten \
	tests/unit/test_service_schrijven \
	tests/unit/test_service_sleutels \
	tests/unit/test_service_toepassen \
	tests/unit/test_service_vandaag \
	tests/unit/test_service_vergadering \
	tests/unit/test_service_verwijzers \
	tests/unit/test_service_vink \
	tests/unit/test_sleutelindex \
	tests/unit/test_store_boom \
	tests/unit/test_store_lijst \
	tests/unit/test_store_logboek \
	tests/unit/test_store_open \
	tests/unit/test_store_slot \
	tests/unit/test_str \
	tests/unit/test_tekst \
	tests/unit/test_teldatum \
	tests/unit/test_termijn_arrangement \
	tests/unit/test_termijn_datalek \
	tests/unit/test_termijn_klacht \
	tests/unit/test_termijn_thuiszitter \
	tests/unit/test_termijn_tlv \
	tests/unit/test_termijn_vrijstelling \
	tests/unit/test_thuiszitter \
	tests/unit/test_tlv \
	tests/unit/test_tlv_besluit \
	tests/unit/test_tlv_plaats \
	tests/unit/test_toegang \
	tests/unit/test_toets \
	tests/unit/test_uitleg \
	tests/unit/test_utf8 \
	tests/unit/test_verdeling \
	tests/unit/test_vakantie \
	tests/unit/test_venster \
	tests/unit/test_werkdag \
	tests/unit/test_zicht
TUI_TESTS = \
	tests/tui/test_budgetten \
	tests/tui/test_cijferblad \
	tests/tui/test_doelen \
	tests/tui/test_formulier \
	tests/tui/test_handleiding \
	tests/tui/test_indicator \
	tests/tui/test_import \
	tests/tui/test_kalender \
	tests/tui/test_lijn \
	tests/tui/test_ondersteuning \
	tests/tui/test_organisatie \
	tests/tui/test_privacy \
	tests/tui/test_proef \
	tests/tui/test_rechten \
	tests/tui/test_rode_draad \
	tests/tui/test_samen \
	tests/tui/test_scherm \
	tests/tui/test_schild \
	tests/tui/test_slot \
	tests/tui/test_tekens \
	tests/tui/test_thuiszitters \
	tests/tui/test_vandaag \
	tests/tui/test_vergaderingen \
	tests/tui/test_vt
TORTURE_TESTS = \
	tests/torture/test_kill \
	tests/torture/test_velen
CLI_TESTS = \
	tests/cli/agenda.sh \
	tests/cli/apply.sh \
	tests/cli/audit.sh \
	tests/cli/budget.sh \
	tests/cli/cijfer.sh \
	tests/cli/config.sh \
	tests/cli/demo.sh \
	tests/cli/formulier.sh \
	tests/cli/groot.sh \
	tests/cli/handleiding.sh \
	tests/cli/hulp.sh \
	tests/cli/import.sh \
	tests/cli/import_csv.sh \
	tests/cli/lijst.sh \
	tests/cli/man.sh \
	tests/cli/rechten.sh \
	tests/cli/sessie.sh \
	tests/cli/schild.sh \
	tests/cli/ondersteuning.sh \
	tests/cli/organisatie.sh \
	tests/cli/privacy.sh \
	tests/cli/slecht.sh \
	tests/cli/termijn.sh \
	tests/cli/thuiszitter.sh \
	tests/cli/tlv.sh \
	tests/cli/toegang.sh \
	tests/cli/uitvoer.sh \
	tests/cli/vergadering.sh \
	tests/cli/verify.sh \
	tests/cli/voorbeelden.sh \
	tests/cli/wijzig.sh
# Through the real sshd; they need root and skip without.
SSH_TESTS = \
	tests/ssh/ssh.sh
LINT_TESTS = \
	tests/lint/includes.sh \
	tests/lint/layers.sh \
	tests/lint/man.sh \
	tests/lint/size.sh \
	tests/lint/tap.sh \
	tests/lint/words.sh
EXTRA_DIST += $(CLI_TESTS) $(SSH_TESTS) $(LINT_TESTS) tests/lib.sh tests/lint/source.awk \
	tests/server/tien_stappen.sh tests/ssh/lib.sh
noinst_HEADERS += \
	tests/export.h tests/opslag.h tests/test.h tests/tui/werkplek.h tests/unit/bestanden.h \
	tests/unit/dossier.h tests/unit/formulieren.h tests/unit/in_bestanden.h \
	tests/unit/kalender.h tests/unit/ondersteuning.h \
	tests/unit/sleutels.h tests/unit/termijnen.h tests/unit/termijnrij.h tests/unit/tlv.h

# What the tests of the command line read JSON with.
tests_cli_json_LDADD = src/base/libswv-base.a $(BASE_LIBS)

# A unit test may call any layer; of a static library it gets only what it calls.
LDADD = $(TEST_LIBS) $(swv_LDADD) $(CMOCKA_LIBS) $(VTERM_LIBS)
AM_CPPFLAGS += $(CMOCKA_CFLAGS) $(VTERM_CFLAGS)

# One of these tests takes libical away.
tests_unit_test_rrule_LDFLAGS = $(AM_LDFLAGS) -Wl,--wrap=dlopen

if HAVE_TESTLIBS
check_LIBRARIES = tests/tui/libvt.a
tests_tui_libvt_a_SOURCES = tests/tui/vt.c tests/tui/vt.h
TEST_LIBS = tests/tui/libvt.a
check_PROGRAMS += $(UNIT_TESTS) $(TUI_TESTS) $(TORTURE_TESTS) \
	tests/cli/binnen tests/cli/json tests/ssh/scherm tests/tui/proef
TESTS += $(UNIT_TESTS) $(TUI_TESTS) $(TORTURE_TESTS) $(CLI_TESTS) $(SSH_TESTS) $(LINT_TESTS)
else
check_DATA = test-libraries
test-libraries:
	@echo 'make check needs cmocka and libvterm. On Debian: apt-get install libcmocka-dev libvterm-dev' >&2
	@exit 1
endif

TEST_EXTENSIONS = .sh
TAP_DRIVER = env AM_TAP_AWK='$(AWK)' $(SHELL) $(top_srcdir)/build-aux/tap-driver.sh
LOG_DRIVER = $(TAP_DRIVER)
SH_LOG_DRIVER = $(TAP_DRIVER)
SH_LOG_COMPILER = $(SHELL)
# What a test gets: $SWV is the program; where the program and the sources are, and no setting of who runs it.
SWV = $(abs_top_builddir)/swv
AM_TESTS_ENVIRONMENT = \
	unset SWV_CONFIG SWV_TODAY NO_COLOR; \
	top_srcdir='$(abs_top_srcdir)'; top_builddir='$(abs_top_builddir)'; \
	SWV='$(SWV)'; \
	CMOCKA_MESSAGE_OUTPUT=TAP; LC_ALL=C.UTF-8; TZ=Europe/Amsterdam; TERM=xterm-256color; \
	AWK='$(AWK)'; LINK='$(CC) $(AM_CFLAGS) $(CFLAGS) $(AM_LDFLAGS) $(LDFLAGS)'; \
	LIBS_base='$(BASE_LIBS)'; LIBS_model='$(MODEL_LIBS)'; LIBS_config='$(CONFIG_LIBS)'; \
	LIBS_store='$(STORE_LIBS)'; LIBS_export='$(EXPORT_LIBS)'; \
	LIBS_service='$(SERVICE_LIBS)'; LIBS_tui='$(TUI_LIBS)'; LIBS_cmd='$(CMD_LIBS)'; \
	export top_srcdir top_builddir SWV CMOCKA_MESSAGE_OUTPUT LC_ALL TZ TERM AWK LINK LIBS_base \
		LIBS_model LIBS_config LIBS_store LIBS_export LIBS_service LIBS_tui LIBS_cmd;

# The tests once more with valgrind watching: each unit test, and the program each time that a
# test runs it.  SWV_TEST_PATIENCE is by how much a test should stretch its deadlines.
# Valgrind is slow, and the sanitizers watch all tests: here are those of the units (but the one
# that fills long lists, and that of the shield, whose calls it does not know), and of screens and commands a few that go through most of the program.
VALGRIND_UNITS = $(filter-out tests/unit/test_schild,$(UNIT_TESTS))
VALGRIND_TESTS = $(filter-out tests/unit/test_store_lijst,$(VALGRIND_UNITS)) \
	tests/tui/test_proef tests/tui/test_samen \
	tests/cli/apply.sh tests/cli/config.sh tests/cli/import.sh tests/cli/uitvoer.sh
VALGRIND = valgrind -q --error-exitcode=99 --leak-check=full \
	--errors-for-leak-kinds=definite,indirect
check-valgrind: all
	@printf '#!/bin/sh\n[ -d "$${TMPDIR:-/tmp}" ] || exec "%s" "$$@"\nexec %s "%s" "$$@"\n' \
		'$(SWV)' '$(VALGRIND)' '$(SWV)' >swv-valgrind # valgrind itself needs TMPDIR
	@chmod +x swv-valgrind
	SWV_TEST_PATIENCE=20 $(MAKE) $(AM_MAKEFLAGS) check LOG_COMPILER='$(VALGRIND)' \
		SWV='$(abs_top_builddir)/swv-valgrind' TESTS='$(VALGRIND_TESTS)'
CLEANFILES += swv-valgrind

# The torture tests at full length: 50 sessions of 100 saves, 200 kills.
torture: $(TORTURE_TESTS)
	@for t in $(TORTURE_TESTS); do \
		$(AM_TESTS_ENVIRONMENT) SWV_TORTURE=50x100 SWV_TORTURE_KILL=200 ./$$t || exit 1; \
	done
.PHONY: check-valgrind torture

# The ten steps of swv-sshd(7) on a bare Debian: needs root, the network and some minutes.
check-server: all tests/ssh/scherm
	@$(AM_TESTS_ENVIRONMENT) $(SHELL) $(srcdir)/tests/server/tien_stappen.sh
.PHONY: check-server
