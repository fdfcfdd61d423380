/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_EXPORT_BLAD_H
#define SWV_EXPORT_BLAD_H

#include "swv/export/export.h"

/*
 * A sheet that is no list of records: rows of cells to read, and cells to fill in.
 * As CSV it is what a Dutch Excel opens, and gives back.
 */
enum { BLAD_KOLOMMEN = 7 };

struct bladrij {
	char *cellen[BLAD_KOLOMMEN]; /* owned; NULL: empty */
	bool kop;                    /* a heading, of the sheet or a part of it */
	unsigned invullen;           /* the cells that are to be filled in, a bit each */
};

struct blad {
	const char *naam; /* of the tab; borrowed */
	double breedte[BLAD_KOLOMMEN];
	struct bladrij *rijen; /* the first is the heading of the columns */
	size_t n, cap;
};

void blad_fini(struct blad *blad);
/* A row more; cellen are copied. */
void blad_rij(
    struct blad *blad, bool kop, unsigned invullen, const char *const cellen[BLAD_KOLOMMEN]);

/* The whole of it to the sink; raw as export_options has it, map as xlsx_open. */
enum swv_err blad_csv(const struct blad *blad, bool raw, struct export_sink sink);
enum swv_err blad_xlsx(
    const struct blad *blad, const char *map, struct export_sink sink, struct fault *fault);

#endif
