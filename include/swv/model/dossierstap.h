/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_DOSSIERSTAP_H
#define SWV_MODEL_DOSSIERSTAP_H

#include "swv/model/rec.h"

/* The statuses of a child that is at home. */
#define DOSSIER_THUIS "signaal gemeld plan begeleiding opgeschaald"

/* A step that a case of a child at home can take from where it is. */
struct dossierstap {
	const char *van; /* the statuses that it can be taken from, separated by blanks */
	const char *naar;
	const char *label;  /* as it is offered */
	const char *velden; /* what is asked with it, separated by blanks; NULL: nothing */
	const char *wist;   /* what no longer holds; NULL: nothing */
};

/* In the order in which they are offered; closed by a row without status. */
extern const struct dossierstap dossierstappen[];

/* Whether a case with this status can take the step. */
bool dossierstap_kan(const struct dossierstap *stap, const char *status);

/* The case as it is after the step: days that are asked for become today where they are empty. */
void dossierstap_doe(const struct dossierstap *stap, struct rec *dossier, swv_date vandaag);

#endif
