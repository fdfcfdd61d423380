# SPDX-License-Identifier: EUPL-1.2
noinst_LIBRARIES += src/model/libswv-model.a
src_model_libswv_model_a_CPPFLAGS = $(AM_CPPFLAGS) $(ICAL_CFLAGS)
src_model_libswv_model_a_SOURCES =
noinst_HEADERS +=
MODEL_LIBS = -ldl
