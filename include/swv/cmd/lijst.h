/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_LIJST_H
#define SWV_CMD_LIJST_H

#include "swv/cmd/command.h"
#include "swv/cmd/uitvoer.h"
#include "swv/store/lijst.h"

/* The rows of the kind that is the first word, with the filters after it, in this form; the exit
 * status. */
int lijst_uitvoer(struct opdracht *o, const char *format);

/* The rows of a query into u; *n is how many there were. */
enum swv_err lijst_schrijf(struct session *session, const struct opdracht *o,
    const struct query *query, const char *form, struct uitvoer *u, struct fault *fault, size_t *n);

#endif
