/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_FACET_H
#define SWV_TUI_FACET_H

#include "swv/service/lezen.h"
#include "swv/tui/tui.h"

/* Which questions a list can be asked; a const table of its screen. */
struct facet_class {
	const struct kind *kind;
	const char *flags; /* of struct facet, by name; "gesloten": only what is open without it */
	const char *wie; /* the field that tells whose it is; NULL: whoever is named or a member */
	const char *fields; /* fields of which one value can be asked; NULL: none */
	bool due_open;      /* in a month or quarter counts only what is still to be done */
};

enum { FACET_FIELDS = 6 };

/*
 * Facets: the few questions that every list is asked.  A screen keeps one and
 * lets it add its filters; more than one may be on.
 */
struct facet {
	const struct facet_class *class; /* NULL: what acts and items of the calendar have */
	bool open, laat, maand, kwartaal, ongepland, gesloten, komend, reserve, wacht, eerst;
	char *wie;                  /* ids, one a line: it must name one; NULL: anyone */
	char *values[FACET_FIELDS]; /* of class->fields, in their order, as wie; NULL: any */
};

/* All off; the class stays. */
void facet_fini(struct facet *facet);
bool facet_is_on(const struct facet *facet);

/* The value that is asked of a field of the class; NULL: any. */
const char *facet_value(const struct facet *facet, const char *field);

/* Asks which one to turn on or off ("alles" turns all off); true when something changed. */
bool facet_choose(struct tui *tui, struct facet *facet);

/* The functies of the user, one a line.  Without users: the one that was chosen, asked once and
 * kept, or anew.  *ids is the caller's; false, after saying so: there are none. */
bool facet_ik(struct tui *tui, bool anew, char **ids);

/* Adds the filters to query; day is the field that tells by when. */
void facet_filter(
    const struct facet *facet, const struct session *session, const char *day, struct query *query);

/* "te laat, van directeur-bestuurder": what is on; nothing when none is. */
void facet_tell(const struct facet *facet, struct tui *tui, struct str *out);

#endif
