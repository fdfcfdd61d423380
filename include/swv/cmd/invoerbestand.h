/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_INVOERBESTAND_H
#define SWV_CMD_INVOERBESTAND_H

#include <stdio.h>

#include "swv/base/err.h"

/* A file that the user named, to read from; NULL with the fault told. */
FILE *invoerbestand_open(const char *path, struct fault *fault);

/* SWV_EFILE: what stands in it cannot be read, for this reason. */
enum swv_err invoerbestand_weiger(const char *naam, const char *reden, struct fault *fault);

#endif
