/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_LIJST_H
#define SWV_CMD_LIJST_H

#include "swv/cmd/command.h"

/* The rows of the kind that is the first word, with the filters after it, in this form; the exit
 * status. */
int lijst_uitvoer(struct opdracht *o, const char *format);

#endif
