# SPDX-License-Identifier: EUPL-1.2
noinst_LIBRARIES += src/base/libswv-base.a
src_base_libswv_base_a_CPPFLAGS = $(AM_CPPFLAGS) $(UTF8PROC_CFLAGS)
src_base_libswv_base_a_SOURCES = \
	src/base/alloc.c \
	src/base/date.c \
	src/base/err.c \
	src/base/faults.c \
	src/base/str.c \
	src/base/utf8.c
noinst_HEADERS += \
	include/swv/base/alloc.h \
	include/swv/base/date.h \
	include/swv/base/err.h \
	include/swv/base/faults.h \
	include/swv/base/klok.h \
	include/swv/base/str.h \
	include/swv/base/utf8.h
BASE_LIBS = $(UTF8PROC_LIBS)
