/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_NAMEN_H
#define SWV_CMD_NAMEN_H

#include "swv/export/namen.h"
#include "swv/service/session.h"

enum { NAMEN_PLAATSEN = 256 };

/*
 * The names that a table shows instead of ids.  A list of a million rows names
 * the same few people over and over: each name keeps its place until another
 * needs that.
 */
struct namen {
	struct session *session;
	struct export_namen voor_export;
	struct naam_plaats {
		const char *kinds; /* borrowed: of the field */
		char *id, *naam;
	} plaatsen[NAMEN_PLAATSEN];
};

/* What an export takes; borrowed from namen. */
const struct export_namen *namen_init(struct namen *namen, struct session *session);
void namen_fini(struct namen *namen);

#endif
