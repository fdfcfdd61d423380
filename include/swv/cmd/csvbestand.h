/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_CSVBESTAND_H
#define SWV_CMD_CSVBESTAND_H

#include "swv/service/csvinvoer.h"

/*
 * Reads the CSV file at path, or stdin when that is "-", and brings its records
 * in, as csv_invoeren does.  Of a long file it tells on a terminal how far it is.
 */
enum swv_err csvbestand_voer_in(struct session *session, const struct kind *kind, const char *path,
    bool dry, struct faults *faults, struct csv_telling *out);

#endif
