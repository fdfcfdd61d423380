# SPDX-License-Identifier: EUPL-1.2
noinst_LIBRARIES += src/config/libswv-config.a
src_config_libswv_config_a_CPPFLAGS = $(AM_CPPFLAGS) $(LIBCONFIG_CFLAGS)
src_config_libswv_config_a_SOURCES =
noinst_HEADERS += \
	include/swv/config/organisatie.h \
	include/swv/config/planbestand.h
CONFIG_LIBS = $(LIBCONFIG_LIBS)
