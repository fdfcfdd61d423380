/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/voortgang.h"

#include <inttypes.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

enum {
	FEW = 1000,   /* of so many it is told when it is done, not on the way */
	EVERY = 1000, /* ms */
	BAR = 20,
};

static int64_t
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

void
voortgang_begin(struct voortgang *v, const char *wat)
{
	*v = (struct voortgang){ .wat = wat, .sinds = now() - EVERY };
}

void
voortgang_toon(int64_t klaar, int64_t aantal, void *voortgang)
{
	struct voortgang *v = voortgang;
	int full = aantal > 0 && klaar < aantal ? (int)(klaar * BAR / aantal) : BAR;
	int64_t t = now();

	if (aantal <= FEW || t < v->sinds + EVERY || !isatty(STDERR_FILENO))
		return;
	v->sinds = t;
	v->breedte = fprintf(stderr, "\r[%.*s%*s] %s %" PRId64 " van %" PRId64 " …", full,
			 "####################", BAR - full, "", v->wat, klaar, aantal) -
		     3;
	(void)fflush(stderr);
}

void
voortgang_einde(struct voortgang *v)
{
	if (v->breedte)
		fprintf(stderr, "\r%*s\r", v->breedte, "");
	v->breedte = 0;
}
