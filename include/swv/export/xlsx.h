/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_EXPORT_XLSX_H
#define SWV_EXPORT_XLSX_H

#include <stdint.h>

#include "swv/export/export.h"

/*
 * A workbook of one sheet, written row after row.  The library behind it is opened
 * when the first workbook is (it costs every start else), and wants files: those are
 * made in the folder that is given, for us alone, and gone again at the end.
 */
struct xlsx;

enum xlsx_stijl {
	XLSX_GEWOON,
	XLSX_VET,
	XLSX_INVULLEN, /* a light ground: here something is to be filled in; a text */
	XLSX_DATUM,
	XLSX_BEDRAG,
	XLSX_STIJLEN
};

/* naam is the tab (at most 31 characters), map the folder; NULL: that of the system.  SWV_ESHARE
 * without the library, with what to install. */
enum swv_err xlsx_open(const char *naam, const char *map, struct fault *fault, struct xlsx **out);
/* Rows go down only: what was written is out of reach.  Text over 32 767 characters, which is all
 * that a cell takes, is cut off. */
void xlsx_tekst(struct xlsx *x, size_t rij, size_t kolom, const char *tekst, enum xlsx_stijl stijl);
void xlsx_getal(struct xlsx *x, size_t rij, size_t kolom, double getal, enum xlsx_stijl stijl);
void xlsx_breedte(struct xlsx *x, size_t kolom, double tekens);
void xlsx_zet_vast(struct xlsx *x, size_t rijen); /* rows at the top that stay in sight */
/* The bytes of it go to the sink; *x is freed whatever it returns. */
enum swv_err xlsx_sluit(struct xlsx **x, struct export_sink sink, struct fault *fault);
void xlsx_weg(struct xlsx **x); /* writes nothing; NULL is fine */

/* xlsx_open from before a shield closes is not needed: the library may be read behind it. */

#endif
