# SPDX-License-Identifier: EUPL-1.2
noinst_LIBRARIES += src/service/libswv-service.a
src_service_libswv_service_a_CPPFLAGS = $(AM_CPPFLAGS)
src_service_libswv_service_a_SOURCES =
noinst_HEADERS +=
SERVICE_LIBS =
