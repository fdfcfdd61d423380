/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_EXPORT_CSV_SCHRIJF_H
#define SWV_EXPORT_CSV_SCHRIJF_H

#include <stdbool.h>

#include "swv/base/str.h"

/* The cells of a CSV file as a Dutch Excel opens it by a double click, or raw as RFC 4180 has it. */

void csv_schrijf_begin(bool raw, struct str *out); /* what comes before the first row */
/* A text: what a terminal or Excel would obey is taken off or made harmless. */
void csv_schrijf_cel(const char *tekst, bool eerste, bool raw, struct str *out);
void csv_schrijf_eind(struct str *out); /* the end of a row */

#endif
