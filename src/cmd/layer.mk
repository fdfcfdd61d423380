# SPDX-License-Identifier: EUPL-1.2
noinst_LIBRARIES += src/cmd/libswv-cmd.a
src_cmd_libswv_cmd_a_CPPFLAGS = $(AM_CPPFLAGS) $(SECCOMP_CFLAGS)
src_cmd_libswv_cmd_a_SOURCES = \
	src/cmd/audit_regel.c \
	src/cmd/cmd_add.c \
	src/cmd/cmd_agenda.c \
	src/cmd/cmd_apply.c \
	src/cmd/cmd_audit.c \
	src/cmd/cmd_authorized_keys.c \
	src/cmd/cmd_config.c \
	src/cmd/cmd_demo.c \
	src/cmd/cmd_export.c \
	src/cmd/cmd_help.c \
	src/cmd/cmd_import.c \
	src/cmd/cmd_init.c \
	src/cmd/cmd_key.c \
	src/cmd/cmd_list.c \
	src/cmd/cmd_privacy.c \
	src/cmd/cmd_session.c \
	src/cmd/cmd_set.c \
	src/cmd/cmd_show.c \
	src/cmd/cmd_tui.c \
	src/cmd/cmd_user.c \
	src/cmd/cmd_verify.c \
	src/cmd/command.c \
	src/cmd/csvbestand.c \
	src/cmd/dag.c \
	src/cmd/invoerbestand.c \
	src/cmd/lijst.c \
	src/cmd/namen.c \
	src/cmd/omgeving.c \
	src/cmd/regel.c \
	src/cmd/schermen.c \
	src/cmd/schild.c \
	src/cmd/schild_landlock.c \
	src/cmd/schild_seccomp.c \
	src/cmd/soortuitleg.c \
	src/cmd/uitvoer.c \
	src/cmd/velden.c \
	src/cmd/verschil.c \
	src/cmd/voorbeeld.c \
	src/cmd/voortgang.c \
	src/cmd/woorden.c
noinst_HEADERS += \
	include/swv/cmd/audit_regel.h \
	include/swv/cmd/command.h \
	include/swv/cmd/commands.h \
	include/swv/cmd/csvbestand.h \
	include/swv/cmd/dag.h \
	include/swv/cmd/invoerbestand.h \
	include/swv/cmd/lijst.h \
	include/swv/cmd/namen.h \
	include/swv/cmd/omgeving.h \
	include/swv/cmd/regel.h \
	include/swv/cmd/schermen.h \
	include/swv/cmd/schild.h \
	include/swv/cmd/schild_kern.h \
	include/swv/cmd/soortuitleg.h \
	include/swv/cmd/uitvoer.h \
	include/swv/cmd/velden.h \
	include/swv/cmd/verschil.h \
	include/swv/cmd/voorbeeld.h \
	include/swv/cmd/voortgang.h \
	include/swv/cmd/woorden.h
CMD_LIBS = $(SECCOMP_LIBS)
