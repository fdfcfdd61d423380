# SPDX-License-Identifier: EUPL-1.2
noinst_LIBRARIES += src/model/libswv-model.a
src_model_libswv_model_a_CPPFLAGS = $(AM_CPPFLAGS) $(ICAL_CFLAGS) $(SODIUM_CFLAGS)
src_model_libswv_model_a_SOURCES = \
	src/model/datum_lees.c \
	src/model/datum_toon.c \
	src/model/dossierstap.c \
	src/model/duur.c \
	src/model/elke.c \
	src/model/feestdag.c \
	src/model/field.c \
	src/model/herhaling.c \
	src/model/herhaling_rec.c \
	src/model/instelling.c \
	src/model/kind.c \
	src/model/kind_contact.c \
	src/model/kind_datalek.c \
	src/model/kind_jaar.c \
	src/model/kind_kalender.c \
	src/model/kind_plan.c \
	src/model/kind_structuur.c \
	src/model/kind_thuiszitter.c \
	src/model/kind_toegang.c \
	src/model/kind_vergadering.c \
	src/model/logwat.c \
	src/model/melding.c \
	src/model/moment.c \
	src/model/norm.c \
	src/model/notatie.c \
	src/model/periode.c \
	src/model/periodes.c \
	src/model/precisie.c \
	src/model/pubkey.c \
	src/model/rec.c \
	src/model/rechten.c \
	src/model/reeksdagen.c \
	src/model/regels.c \
	src/model/rol.c \
	src/model/rrule.c \
	src/model/schooljaar.c \
	src/model/termijn.c \
	src/model/termijn_thuiszitter.c \
	src/model/vakantie.c \
	src/model/value.c \
	src/model/werkdag.c \
	src/model/woord.c
noinst_HEADERS += \
	include/swv/model/datum_lees.h \
	include/swv/model/datum_toon.h \
	include/swv/model/dossierstap.h \
	include/swv/model/duur.h \
	include/swv/model/elke.h \
	include/swv/model/feestdag.h \
	include/swv/model/field.h \
	include/swv/model/herhaling.h \
	include/swv/model/herhaling_rec.h \
	include/swv/model/instelling.h \
	include/swv/model/kalenderregels.h \
	include/swv/model/kind.h \
	include/swv/model/kinds.h \
	include/swv/model/logwat.h \
	include/swv/model/melding.h \
	include/swv/model/moment.h \
	include/swv/model/norm.h \
	include/swv/model/notatie.h \
	include/swv/model/periode.h \
	include/swv/model/periodes.h \
	include/swv/model/precisie.h \
	include/swv/model/pubkey.h \
	include/swv/model/rec.h \
	include/swv/model/rechten.h \
	include/swv/model/reeksdagen.h \
	include/swv/model/regels.h \
	include/swv/model/rrule.h \
	include/swv/model/schooljaar.h \
	include/swv/model/termijn.h \
	include/swv/model/vakantie.h \
	include/swv/model/value.h \
	include/swv/model/werkdag.h \
	include/swv/model/woord.h
MODEL_LIBS = -ldl $(SODIUM_LIBS)
