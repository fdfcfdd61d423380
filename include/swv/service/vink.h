/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_VINK_H
#define SWV_SERVICE_VINK_H

#include "swv/service/session.h"
#include "swv/store/lijst.h"

/*
 * Ticking off: an item of the calendar, an action, one owner of an item that
 * each owes, one period of an action that repeats.
 */
struct vink {
	const struct kind *kind; /* kalender or actie */
	const char *id;
	const char *sleutel; /* the owner or period; NULL: the whole, or the first open period */
	swv_date op;         /* DATE_NONE: today */
	const char *bewijs;  /* NULL: leave what is there */
};

/* Whether ticking needs a sleutel that only the user can choose: an item per owner. */
bool vink_needs_owner(const struct rec *rec);

enum swv_err vink_aan(struct session *session, const struct vink *vink, struct fault *fault);
/* The other way: opens it again; of a repeating action the last period that was ticked. */
enum swv_err vink_uit(struct session *session, const struct vink *vink, struct fault *fault);

/* SWV_EIMPOSSIBLE when after would be gereed while not each owner or period of it is ticked; for
 * voorbereid.h. */
struct werk;
enum swv_err vink_check(
    struct werk *werk, const struct rec *before, const struct rec *after, struct fault *fault);

/* The record as it is stored is brought in line with its ticks, if it has any, when the owners or
 * periods that it is ticked for came or went. */
enum swv_err vink_volg(struct werk *werk, const struct rec *rec, struct fault *fault);

/* An action gets another status: open, bezig, gereed, vervallen or doorgeschoven; so a calendar
 * item, as far as it has that status. */
enum swv_err status_zet(struct session *session, const struct kind *kind, const char *id,
    const char *status, struct fault *fault);

/* Whether records of that kind take notes; what a fault tells otherwise. */
enum swv_err notitie_kan(const struct kind *kind, struct fault *fault);
/* A note on a record: how it stands. */
enum swv_err notitie_schrijf(struct session *session, const struct kind *kind, const char *id,
    const char *tekst, struct fault *fault);

/* Who owes an item each, and who did. */
struct eigenaar {
	char *id, *naam;
	swv_date gereed_op; /* DATE_NONE: not yet */
};

struct eigenaren {
	struct eigenaar *items;
	size_t n, cap;
};

void eigenaren_fini(struct eigenaren *eigenaren);
enum swv_err eigenaren_van(
    struct session *session, const struct rec *item, struct fault *fault, struct eigenaren *out);

#endif
