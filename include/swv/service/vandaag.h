/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_VANDAAG_H
#define SWV_SERVICE_VANDAAG_H

#include "swv/model/rec.h"
#include "swv/service/session.h"

/* The day at a glance: what comes first, and what changed. */

enum vandaag_deel {
	VANDAAG_KINDEREN,  /* termijnen of cases that are late: a child goes before a document */
	VANDAAG_TE_LAAT,   /* all others that are late, the oldest first */
	VANDAAG_WISSEN,    /* of closed cases who the child is, for who may wipe that */
	VANDAAG_VANDAAG,   /* meetings and termijnen of today */
	VANDAAG_KOMEND,    /* meetings and termijnen of the next VANDAAG_DAGEN days */
	VANDAAG_LATER,     /* termijnen after that which are mine */
	VANDAAG_VERANDERD, /* what others changed since the user was here */
	VANDAAG_DELEN
};

enum {
	VANDAAG_DAGEN = 30,
	VANDAAG_RIJEN = 40, /* of termijnen and of meetings, at most so many in a part */
};

struct vandaag_item {
	enum vandaag_deel deel;
	struct rec *rec; /* a termijn, a vergadering, or a line of the logboek */
	bool mijn;       /* names a functie of the user */
	char *waar;      /* of a line of the logboek: what it is about, for people */
	char *wie;       /* of a termijn: who is to do it, for people */
};

struct vandaag {
	struct vandaag_item *items; /* in order of deel, within it of day */
	size_t n, cap;
	int64_t aantal[VANDAAG_DELEN]; /* how many there are; above QUERY_COUNT_MAX: more */
	char *ik;                      /* the functies of the user, one a line; NULL: not known */
};

/*
 * Reads it all in one state of the database, a bounded number of each part.
 * alleen_mijn leaves out what names none of the user's functies.  What others
 * changed counts from vandaag_gezien of the last time.
 */
enum swv_err vandaag_lees(
    struct session *session, bool alleen_mijn, struct fault *fault, struct vandaag *out);
void vandaag_fini(struct vandaag *vandaag);

/* The user has seen what was changed up to now: at the end of a visit. */
enum swv_err vandaag_gezien(struct session *session, struct fault *fault);

#endif
