# SPDX-License-Identifier: EUPL-1.2
noinst_LIBRARIES += src/tui/libswv-tui.a
src_tui_libswv_tui_a_CPPFLAGS = $(AM_CPPFLAGS) $(NCURSES_CFLAGS)
src_tui_libswv_tui_a_SOURCES = \
	src/tui/action.c \
	src/tui/afvink.c \
	src/tui/app.c \
	src/tui/bewerk.c \
	src/tui/boomrij.c \
	src/tui/conflict.c \
	src/tui/detail.c \
	src/tui/detail_tekst.c \
	src/tui/dialoog.c \
	src/tui/facet.c \
	src/tui/formulier.c \
	src/tui/formulier_beeld.c \
	src/tui/invoer.c \
	src/tui/jaarbeeld.c \
	src/tui/kalenderrij.c \
	src/tui/keuze.c \
	src/tui/kleur.c \
	src/tui/layout.c \
	src/tui/lijst.c \
	src/tui/lijstscherm.c \
	src/tui/maandrij.c \
	src/tui/palet.c \
	src/tui/plandeel.c \
	src/tui/prullenbak.c \
	src/tui/recordacties.c \
	src/tui/rijbron.c \
	src/tui/scherm_doelen.c \
	src/tui/scherm_kalender.c \
	src/tui/schermen.c \
	src/tui/tekst.c \
	src/tui/tekst_rij.c \
	src/tui/tekstblad.c \
	src/tui/term.c \
	src/tui/term_lees.c \
	src/tui/terminfo.c \
	src/tui/toets.c \
	src/tui/tui.c \
	src/tui/tui_beeld.c \
	src/tui/tui_stapel.c \
	src/tui/veld.c \
	src/tui/venster.c \
	src/tui/vraag.c
noinst_HEADERS += \
	include/swv/tui/action.h \
	include/swv/tui/afvink.h \
	include/swv/tui/app.h \
	include/swv/tui/bewerk.h \
	include/swv/tui/boomrij.h \
	include/swv/tui/detail.h \
	include/swv/tui/detail_tekst.h \
	include/swv/tui/dialoog.h \
	include/swv/tui/facet.h \
	include/swv/tui/formulier.h \
	include/swv/tui/formulier_intern.h \
	include/swv/tui/invoer.h \
	include/swv/tui/jaarbeeld.h \
	include/swv/tui/kalenderrij.h \
	include/swv/tui/keuze.h \
	include/swv/tui/kleur.h \
	include/swv/tui/layout.h \
	include/swv/tui/lijst.h \
	include/swv/tui/lijstscherm.h \
	include/swv/tui/maandrij.h \
	include/swv/tui/palet.h \
	include/swv/tui/plandeel.h \
	include/swv/tui/prullenbak.h \
	include/swv/tui/recordacties.h \
	include/swv/tui/rijbron.h \
	include/swv/tui/schermen.h \
	include/swv/tui/tekst.h \
	include/swv/tui/tekstblad.h \
	include/swv/tui/term.h \
	include/swv/tui/term_intern.h \
	include/swv/tui/terminfo.h \
	include/swv/tui/toets.h \
	include/swv/tui/tui.h \
	include/swv/tui/tui_intern.h \
	include/swv/tui/venster.h
TUI_LIBS = $(NCURSES_LIBS)
