# SPDX-License-Identifier: EUPL-1.2
noinst_LIBRARIES += src/export/libswv-export.a
src_export_libswv_export_a_CPPFLAGS = $(AM_CPPFLAGS) $(XLSX_CFLAGS)
src_export_libswv_export_a_SOURCES = \
	src/export/blad.c \
	src/export/cp1252.c \
	src/export/csv.c \
	src/export/csv_lees.c \
	src/export/export.c \
	src/export/formule.c \
	src/export/json.c \
	src/export/namen.c \
	src/export/tabel.c \
	src/export/tekst.c \
	src/export/tekst_show.c \
	src/export/xlsx.c
noinst_HEADERS += \
	include/swv/export/blad.h \
	include/swv/export/cp1252.h \
	include/swv/export/csv_lees.h \
	include/swv/export/csv_schrijf.h \
	include/swv/export/export.h \
	include/swv/export/format.h \
	include/swv/export/formule.h \
	include/swv/export/namen.h \
	include/swv/export/tabel.h \
	include/swv/export/xlsx.h
EXPORT_LIBS = -ldl $(CSV_LIBS)
