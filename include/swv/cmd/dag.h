/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_DAG_H
#define SWV_CMD_DAG_H

#include "swv/cmd/uitvoer.h"

/*
 * The agenda as text: what is late, what comes in the days after today, in
 * order of date, "!" before what is late and "~" before what is near.
 */
enum swv_err dag_agenda(
    struct session *session, swv_date van, swv_date tot, struct uitvoer *u, struct fault *fault);

/* The overview of the day: the association, the plans with their progress, and the agenda. */
enum swv_err dag_overzicht(struct session *session, struct uitvoer *u, struct fault *fault);

#endif
