/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_HANDLEIDING_H
#define SWV_SERVICE_HANDLEIDING_H

#include <stddef.h>

#include "swv/base/err.h"
#include "swv/base/str.h"

/*
 * The manual as text, for who has no man: a file for each page in one folder,
 * "swv-thuiszitter.7.txt", made from the pages themselves when the program is built.
 */
struct handleiding_blad {
	char *naam;  /* "swv-thuiszitter.7" */
	char *regel; /* what the page says that it is about */
};

struct handleiding {
	struct handleiding_blad *items; /* in the order of their names */
	size_t n, cap;
};

/* The pages there are; SWV_ESHARE when there is no folder (map may be NULL), or nothing in it. */
enum swv_err handleiding_lijst(const char *map, struct fault *fault, struct handleiding *out);
void handleiding_fini(struct handleiding *h);

/*
 * Adds the text of a page to *out.  naam with its section or without ("swv-thuiszitter");
 * it is sought among the pages there are, and never part of a path before it was
 * found.  SWV_ENOTFOUND with the nearest.
 */
enum swv_err handleiding_lees(
    const char *map, const char *naam, struct fault *fault, struct str *out);

#endif
