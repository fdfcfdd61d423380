# SPDX-License-Identifier: EUPL-1.2
noinst_LIBRARIES += src/export/libswv-export.a
src_export_libswv_export_a_CPPFLAGS = $(AM_CPPFLAGS)
src_export_libswv_export_a_SOURCES =
noinst_HEADERS +=
EXPORT_LIBS = $(CSV_LIBS)
