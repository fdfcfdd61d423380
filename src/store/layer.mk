# SPDX-License-Identifier: EUPL-1.2
noinst_LIBRARIES += src/store/libswv-store.a
src_store_libswv_store_a_CPPFLAGS = $(AM_CPPFLAGS) $(SQLITE_CFLAGS) $(SODIUM_CFLAGS)
src_store_libswv_store_a_SOURCES = \
	src/store/afgeleid_geld.c \
	src/store/afgeleid_jaar.c \
	src/store/boom.c \
	src/store/boom_lees.c \
	src/store/bouw.c \
	src/store/code.c \
	src/store/concept.c \
	src/store/dossiersleutel.c \
	src/store/controle.c \
	src/store/eigenaren.c \
	src/store/formulieren.c \
	src/store/functie.c \
	src/store/geteld.c \
	src/store/herstel.c \
	src/store/keten.c \
	src/store/kopie.c \
	src/store/later.c \
	src/store/leden.c \
	src/store/lijst.c \
	src/store/lock.c \
	src/store/logboek.c \
	src/store/logcontrole.c \
	src/store/metingen.c \
	src/store/namen.c \
	src/store/partij.c \
	src/store/prullenbak.c \
	src/store/query.c \
	src/store/records.c \
	src/store/schema.c \
	src/store/sleutelindex.c \
	src/store/sortering.c \
	src/store/sql.c \
	src/store/store.c \
	src/store/structuur.c \
	src/store/termijnen.c \
	src/store/vreemd.c \
	src/store/wissen.c \
	src/store/zicht.c \
	src/store/zin.c
noinst_HEADERS += \
	include/swv/store/afgeleid.h \
	include/swv/store/boom.h \
	include/swv/store/bouw.h \
	include/swv/store/code.h \
	include/swv/store/concept.h \
	include/swv/store/controle.h \
	include/swv/store/dossiersleutel.h \
	include/swv/store/eigenaren.h \
	include/swv/store/formulieren.h \
	include/swv/store/functie.h \
	include/swv/store/geteld.h \
	include/swv/store/herstel.h \
	include/swv/store/keten.h \
	include/swv/store/kopie.h \
	include/swv/store/later.h \
	include/swv/store/leden.h \
	include/swv/store/lijst.h \
	include/swv/store/lock.h \
	include/swv/store/logboek.h \
	include/swv/store/logcontrole.h \
	include/swv/store/metingen.h \
	include/swv/store/partij.h \
	include/swv/store/records.h \
	include/swv/store/schema.h \
	include/swv/store/sleutelindex.h \
	include/swv/store/sql.h \
	include/swv/store/store.h \
	include/swv/store/structuur.h \
	include/swv/store/termijnen.h \
	include/swv/store/wissen.h \
	include/swv/store/zicht.h \
	include/swv/store/zin.h
STORE_LIBS = $(SQLITE_LIBS) $(SODIUM_LIBS)
