# SPDX-License-Identifier: EUPL-1.2
noinst_LIBRARIES += src/service/libswv-service.a
src_service_libswv_service_a_CPPFLAGS = $(AM_CPPFLAGS)
src_service_libswv_service_a_SOURCES = \
	src/service/aanmelding.c \
	src/service/arrangement_voorbereid.c \
	src/service/audit.c \
	src/service/controle.c \
	src/service/csvinvoer.c \
	src/service/dossier.c \
	src/service/dossier_dubbel.c \
	src/service/dossier_stap.c \
	src/service/dossier_voorbereid.c \
	src/service/handleiding.c \
	src/service/gewist.c \
	src/service/herreken.c \
	src/service/kalenderjaar.c \
	src/service/klacht_voorbereid.c \
	src/service/lezen.c \
	src/service/nummer.c \
	src/service/ongedaan.c \
	src/service/planinvoer.c \
	src/service/rechten_van.c \
	src/service/privacy.c \
	src/service/privacy_inzage.c \
	src/service/privacy_wissen.c \
	src/service/reeks.c \
	src/service/samenloop.c \
	src/service/schrijven.c \
	src/service/session.c \
	src/service/sleutels.c \
	src/service/toegang_voorbereid.c \
	src/service/thuiszitter_voorbereid.c \
	src/service/toegang.c \
	src/service/toegangscode.c \
	src/service/tlv_voorbereid.c \
	src/service/toepassen.c \
	src/service/vandaag.c \
	src/service/vergadering.c \
	src/service/verwijzers.c \
	src/service/verwijzing.c \
	src/service/vink.c \
	src/service/voorbereid.c \
	src/service/werk.c
noinst_HEADERS += \
	include/swv/service/aanmelding.h \
	include/swv/service/audit.h \
	include/swv/service/controle.h \
	include/swv/service/csvinvoer.h \
	include/swv/service/dossier.h \
	include/swv/service/handleiding.h \
	include/swv/service/gewist.h \
	include/swv/service/herreken.h \
	include/swv/service/kalenderjaar.h \
	include/swv/service/lezen.h \
	include/swv/service/nummer.h \
	include/swv/service/ongedaan.h \
	include/swv/service/planinvoer.h \
	include/swv/service/rechten_van.h \
	include/swv/service/privacy.h \
	include/swv/service/reeks.h \
	include/swv/service/samenloop.h \
	include/swv/service/schrijven.h \
	include/swv/service/session.h \
	include/swv/service/sleutels.h \
	include/swv/service/toegang_voorbereid.h \
	include/swv/service/toegang.h \
	include/swv/service/toegangscode.h \
	include/swv/service/toepassen.h \
	include/swv/service/vandaag.h \
	include/swv/service/vergadering.h \
	include/swv/service/verwijzers.h \
	include/swv/service/verwijzing.h \
	include/swv/service/vink.h \
	include/swv/service/voorbereid.h \
	include/swv/service/werk.h
SERVICE_LIBS =
