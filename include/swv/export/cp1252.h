/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_EXPORT_CP1252_H
#define SWV_EXPORT_CP1252_H

#include <stdbool.h>
#include <stddef.h>

#include "swv/base/str.h"

/* Appends n bytes of Windows-1252 as UTF-8.  False at one of the five bytes that mean nothing. */
bool cp1252_to_utf8(const char *s, size_t n, struct str *out);

#endif
