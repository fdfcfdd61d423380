/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_DOSSIERSTAP_H
#define SWV_MODEL_DOSSIERSTAP_H

#include "swv/model/rec.h"

/* The statuses of a child that is at home. */
#define DOSSIER_THUIS "signaal gemeld plan begeleiding opgeschaald"

/* A step that a dossier can take from where it is. */
struct dossierstap {
	const char *van; /* the statuses that it can be taken from, separated by blanks */
	const char *naar;
	const char *label;  /* as it is offered */
	const char *velden; /* what is asked with it, separated by blanks; NULL: nothing */
	const char *eist;   /* of what is asked, what must be there; NULL: nothing */
	const char *wist;   /* what no longer holds; NULL: nothing */
	const char *alleen; /* the aanvraagsoort that it is for; NULL: any */
};

/* The steps of each kind, in the order in which they are offered; closed by a row without status. */
extern const struct dossierstap stappen_thuiszitter[], stappen_tlv[], stappen_arrangement[],
    stappen_plaatsing[], stappen_klacht[];

/* Those of a kind of dossier. */
const struct dossierstap *dossierstappen(const struct kind *kind);

/* Whether a dossier with this status can take the step. */
bool dossierstap_kan(const struct dossierstap *stap, const char *status);
/* Whether it is one to offer for this dossier: it can be taken, and is not for others only. */
bool dossierstap_biedt(const struct dossierstap *stap, const struct rec *dossier);

/* The dossier as it is after the step: days that are asked for become today where they are empty,
 * but those until which something holds. */
void dossierstap_doe(const struct dossierstap *stap, struct rec *dossier, swv_date vandaag);

/*
 * Whether the status may have become what it is now: by a step that the kind has from
 * where it was, with what that step requires.  A new dossier (before NULL) may begin
 * anywhere, with what a step to there requires.  SWV_EIMPOSSIBLE, saying where it can
 * go instead; SWV_EREQUIRED, saying what is missing.
 */
enum swv_err dossierstap_check(
    const struct rec *before, const struct rec *after, struct fault *fault);

/*
 * Of a child at home the facts lead the status: the report, the plan and the return each
 * take their own step once they are filled in.
 */
enum { THUISZITTER_STAPPEN = 3 };

/* The statuses that the facts of this save lead to one after another; how many.  before NULL: from
 * signaal on. */
size_t thuiszitter_volgt(
    const struct rec *before, const struct rec *after, const char *langs[THUISZITTER_STAPPEN]);
/* The status that is left when a fact proves not to be one; NULL: none does. */
const char *thuiszitter_terug(const struct rec *before, const struct rec *after);
/* The fact that leads to the status, and is today when somebody chooses that; NULL: there is none. */
const char *thuiszitter_feit(const char *status);

/* As dossierstap_check, of a thuiszitter: by way of the statuses that the facts lead to.  langs and *n
 * get those that lie between. */
enum swv_err thuiszitter_check_stap(const struct rec *before, const struct rec *after,
    struct fault *fault, const char *langs[THUISZITTER_STAPPEN], size_t *n);

#endif
