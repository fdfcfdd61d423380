# SPDX-License-Identifier: EUPL-1.2
noinst_LIBRARIES += src/store/libswv-store.a
src_store_libswv_store_a_CPPFLAGS = $(AM_CPPFLAGS) $(SQLITE_CFLAGS) $(SODIUM_CFLAGS)
src_store_libswv_store_a_SOURCES =
noinst_HEADERS +=
STORE_LIBS = $(SQLITE_LIBS) $(SODIUM_LIBS)
