# SPDX-License-Identifier: EUPL-1.2
noinst_LIBRARIES += src/config/libswv-config.a
src_config_libswv_config_a_CPPFLAGS = $(AM_CPPFLAGS) $(LIBCONFIG_CFLAGS)
src_config_libswv_config_a_SOURCES = \
	src/config/bestand.c \
	src/config/boom.c \
	src/config/bron.c \
	src/config/demobestand.c \
	src/config/formulierlezer.c \
	src/config/idlijst.c \
	src/config/lezer.c \
	src/config/organisatie.c \
	src/config/planbestand.c \
	src/config/planmoment.c
noinst_HEADERS += \
	include/swv/config/boom.h \
	include/swv/config/bron.h \
	include/swv/config/demobestand.h \
	include/swv/config/formulierlezer.h \
	include/swv/config/idlijst.h \
	include/swv/config/lezer.h \
	include/swv/config/organisatie.h \
	include/swv/config/planbestand.h \
	include/swv/config/planmoment.h
CONFIG_LIBS = $(LIBCONFIG_LIBS)
