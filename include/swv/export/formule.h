/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_EXPORT_FORMULE_H
#define SWV_EXPORT_FORMULE_H

#include <stdbool.h>

/*
 * Whether a spreadsheet could take this text for a formula and run it: it
 * begins with = + - @ (or their full-width forms), a tab or a carriage return,
 * quotes and blanks before it aside (OWASP, "CSV Injection").  Such a cell is
 * written with an apostrophe before it, and read back without.
 */
bool formule_is(const char *text);

#endif
