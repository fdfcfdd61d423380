/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_KALENDERREGELS_H
#define SWV_MODEL_KALENDERREGELS_H

#include <stddef.h>

#include "swv/base/date.h"

/* A day of the year, without the year; zero-initialised means: not given. */
struct maanddag {
	int maand; /* 1 … 12 */
	int dag;   /* 1 … 31 */
};

/* The three regions in which the school holidays are spread (Rijksoverheid). */
enum regio { REGIO_NOORD, REGIO_MIDDEN, REGIO_ZUID, REGIO_COUNT };

/* A school holiday, weekends around it included. */
struct vakantie {
	int schooljaar; /* 2023 is 2023-2024; the summer closes its school year */
	const char *naam;
	swv_date eerste, laatste;
};

struct dag_naam {
	swv_date dag;
	const char *naam;
};

/*
 * What the association file says about its calendar; everything is borrowed.
 * Zero-initialised is a good default: region noord, no days of its own, school
 * years from 1 August.
 */
struct kalenderregels {
	enum regio regio;
	const struct vakantie *eigen; /* replace or add to the table of vakantie.h */
	size_t n_eigen;
	const struct dag_naam *gelijkgesteld; /* equalised by royal decree, sorted by day */
	size_t n_gelijkgesteld;
	struct maanddag schooljaar_begin; /* not given: 1 August */
};

#endif
