/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_BASE_FAULTS_H
#define SWV_BASE_FAULTS_H

#include <stddef.h>

#include "swv/base/err.h"

/* Faults found by one look over a whole file, in the order of the file. */
struct faults {
	struct fault *items;
	size_t n, cap;
};

void faults_add(struct faults *faults, const struct fault *fault); /* copies */
void faults_fini(struct faults *faults);
/* Puts them in order of file and line; faults of one line stay as they were found. */
void faults_sort(struct faults *faults);

#endif
