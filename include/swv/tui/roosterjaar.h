/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_ROOSTERJAAR_H
#define SWV_TUI_ROOSTERJAAR_H

#include "swv/base/str.h"
#include "swv/service/session.h"
#include "swv/tui/keuze.h"

/* The months of a school year, and a column for what has no day yet. */
enum { MAANDEN = 12, ROOSTER_ZONDER_DAG = MAANDEN, ROOSTER_KOLOMMEN };

struct cel {
	struct str text;     /* "2 16r" */
	struct keuzen items; /* the meetings, with what they are in words */
};

/* A body with its meetings of the year. */
struct roosterrij {
	char *id, *naam, *kort, *momenten;
	struct cel cells[ROOSTER_KOLOMMEN];
};

/* The meetings of a school year by body and month: bodies without any too. */
struct roosterjaar {
	struct session *session;
	int schooljaar, first_month;
	struct roosterrij *rows;
	size_t n, cap;
};

/* Which month (1 is January) the year begins with is read from the session. */
void roosterjaar_init(struct roosterjaar *r, struct session *session, int schooljaar);
void roosterjaar_fini(struct roosterjaar *r);
enum swv_err roosterjaar_lees(struct roosterjaar *r, struct fault *fault);
int roosterjaar_kolom(const struct roosterjaar *r, swv_date day); /* of the month of that day */
/* The first school day of the month that is a fixed day of the body; DATE_NONE: there is none. */
swv_date roosterjaar_dag(const struct roosterjaar *r, const struct roosterrij *row, int column);

#endif
