/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_SCHILD_KERN_H
#define SWV_CMD_SCHILD_KERN_H

#include <stdbool.h>
#include <stddef.h>

/* The two shields of the kernel, for schild.c alone. */

/* A place that may be used, and all that lies in it; one that is not there is passed over. */
struct schild_plek {
	const char *pad;
	bool schrijven;
};

/* The version of Landlock in this kernel; 0: it has none, or it is switched off. */
int landlock_versie(void);
/* Closes everything but these places.  0, or the errno of what failed. */
int landlock_sluit(const struct schild_plek *plekken, size_t n);

/* Whether this kernel can refuse calls by a filter. */
bool seccomp_kan(void);
/* Refuses the calls that the program has no use for.  0, or the errno of what failed. */
int seccomp_sluit(void);

#endif
