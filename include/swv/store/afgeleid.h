/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_AFGELEID_H
#define SWV_STORE_AFGELEID_H

/* Today, and until when something is near, in a text of SQL: see AT_VANDAAG in zin.c. */
#define VANDAAG "?65"
#define BIJNA   "?66"

/* A field that follows from other rows, as an expression; t is the row of its kind, b that of its
 * base.  Not for other layers. */
struct afgeleid {
	const char *kind, *field, *sql; /* kind NULL: of every node of a plan */
};

/* Of counts, talks, visits and requests; closed by a row without kind. */
extern const struct afgeleid afgeleid_jaar[];
/* Of money. */
extern const struct afgeleid afgeleid_geld[];

#endif
