/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_FACET_H
#define SWV_TUI_FACET_H

#include "swv/service/lezen.h"
#include "swv/tui/tui.h"

/*
 * Facets: the few questions that every list is asked.  A screen keeps one and
 * lets it add its filters; more than one may be on.
 */
struct facet {
	bool open, laat, maand, kwartaal, ongepland, komend, reserve;
	char *wie;    /* an id that the list must name; NULL: anyone */
	char *orgaan; /* the body that it is of; NULL: any */
};

void facet_fini(struct facet *facet);
bool facet_is_on(const struct facet *facet);

/* Asks which one of those for this kind to turn on or off ("alles" turns all off); true when
 * something changed. */
bool facet_choose(struct tui *tui, struct facet *facet, const struct kind *kind);

/* Adds the filters to query; day is the field that tells by when. */
void facet_filter(
    const struct facet *facet, const struct session *session, const char *day, struct query *query);

/* "te laat, van directeur-bestuurder": what is on; nothing when none is. */
void facet_tell(const struct facet *facet, struct tui *tui, struct str *out);

#endif
