# SPDX-License-Identifier: EUPL-1.2
noinst_LIBRARIES += src/model/libswv-model.a
src_model_libswv_model_a_CPPFLAGS = $(AM_CPPFLAGS) $(ICAL_CFLAGS)
src_model_libswv_model_a_SOURCES = \
	src/model/field.c \
	src/model/kind.c \
	src/model/kind_kalender.c \
	src/model/kind_plan.c \
	src/model/kind_structuur.c \
	src/model/melding.c \
	src/model/periodes.c \
	src/model/rec.c \
	src/model/termijn.c \
	src/model/value.c
noinst_HEADERS += \
	include/swv/model/field.h \
	include/swv/model/kind.h \
	include/swv/model/kinds.h \
	include/swv/model/melding.h \
	include/swv/model/periodes.h \
	include/swv/model/rec.h \
	include/swv/model/termijn.h \
	include/swv/model/value.h
MODEL_LIBS = -ldl
