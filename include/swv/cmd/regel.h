/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_REGEL_H
#define SWV_CMD_REGEL_H

#include "swv/cmd/woorden.h"

/*
 * A command as it comes over ssh: one text, taken apart here and by no shell.
 * Words are separated by blanks; between '…' everything stands as it is, between
 * "…" too, but for \" and \\.  What would mean something to a shell is refused
 * outside quotes, so that nobody is given something else than they asked for.
 */
enum { REGEL_MAX = 16 << 10 };

enum regel_fout {
	REGEL_GOED,
	REGEL_LEEG,       /* no word in it */
	REGEL_LANG,       /* over REGEL_MAX bytes */
	REGEL_TEKST,      /* no UTF-8 */
	REGEL_STUURTEKEN, /* a line end, an escape, another control character */
	REGEL_TEKEN,      /* something of a shell, outside quotes */
	REGEL_AANHALING,  /* a quote that does not end */
};

/* *out holds the words and is owned by the caller, empty unless REGEL_GOED; *teken is the
 * character of REGEL_TEKEN. */
enum regel_fout regel_lees(const char *regel, struct woordenlijst *out, char *teken);

#endif
