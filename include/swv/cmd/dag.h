/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_DAG_H
#define SWV_CMD_DAG_H

#include "swv/cmd/uitvoer.h"

enum { DAG_AHEAD = 30 }; /* days that an agenda looks ahead */

/*
 * The agenda as text: what is late, what comes in the days after today, in
 * order of date, "!" before what is late and "~" before what is near.  Without
 * a first day (DATE_NONE) it begins with the oldest.
 */
enum swv_err dag_agenda(
    struct session *session, swv_date van, swv_date tot, struct uitvoer *u, struct fault *fault);

/* The overview of the day: the association, the plans with their progress, and what stands first
 * in the agenda. */
enum swv_err dag_overzicht(struct session *session, struct uitvoer *u, struct fault *fault);

#endif
