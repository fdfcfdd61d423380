# SPDX-License-Identifier: EUPL-1.2
noinst_LIBRARIES += src/cmd/libswv-cmd.a
src_cmd_libswv_cmd_a_CPPFLAGS = $(AM_CPPFLAGS)
src_cmd_libswv_cmd_a_SOURCES =
noinst_HEADERS +=
CMD_LIBS =
