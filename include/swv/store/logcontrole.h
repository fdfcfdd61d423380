/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_LOGCONTROLE_H
#define SWV_STORE_LOGCONTROLE_H

#include <stddef.h>

#include "swv/store/logboek.h"

/* Whether the logboek is whole: every row what was written, none gone, none put in. */

/* A row and its hash, as it was printed or sent elsewhere.  Row 0: before the first. */
struct log_anker {
	int64_t nr;
	char hash[65]; /* hexadecimal */
};

/* Reads "NR:HASH"; false when it is something else. */
bool log_anker_parse(const char *text, struct log_anker *out);
/* The head as it is now. */
enum swv_err log_anker_kop(struct store *store, struct fault *fault, struct log_anker *out);

struct logbreuk {
	enum logbreuk_soort {
		LOGBREUK_WEG,       /* rows nr to tot are not there */
		LOGBREUK_GEWIJZIGD, /* the row is not what its hash is of */
		LOGBREUK_LOS,       /* it is, but the one before is another than it follows on */
		LOGBREUK_TEVEEL,    /* rows nr to tot stand after the end */
		LOGBREUK_STAND,     /* count and head, kept apart, are not those of the rows */
		LOGBREUK_ANKER_WEG, /* the row of the anchor is not there: cut off since */
		LOGBREUK_ANKER,     /* it is another: made anew since */
	} soort;
	int64_t nr, tot;
	int64_t op; /* what the row says itself; wie NULL: there is no row, or it tells nobody */
	char *wie;
};

enum { LOGBREUKEN = 50 };

struct logcontrole {
	struct logbreuk *items; /* in order, at most LOGBREUKEN of them */
	size_t n, cap;
	int64_t meer;   /* what was found besides */
	int64_t aantal; /* rows that were walked */
	struct log_anker kop;
};

void logcontrole_fini(struct logcontrole *c);

/*
 * Walks the whole chain, a piece at a time, so that others write on; ver (may be
 * NULL) tells between pieces how far it is, while nothing is being read.  anker
 * (may be NULL) also finds a chain that was cut off or rebuilt together with its
 * head, as whoever can write the file can.
 */
enum swv_err log_controleer(struct store *store, const struct log_anker *anker,
    void (*ver)(int64_t nr, int64_t aantal, void *arg), void *arg, struct fault *fault,
    struct logcontrole *out);

#endif
