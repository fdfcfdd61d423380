# SPDX-License-Identifier: EUPL-1.2
noinst_LIBRARIES += src/tui/libswv-tui.a
src_tui_libswv_tui_a_CPPFLAGS = $(AM_CPPFLAGS) $(NCURSES_CFLAGS)
src_tui_libswv_tui_a_SOURCES =
noinst_HEADERS +=
TUI_LIBS = $(NCURSES_LIBS)
