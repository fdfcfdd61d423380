/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_VOORTGANG_H
#define SWV_CMD_VOORTGANG_H

#include <stdint.h>

/*
 * How far it is, as a bar on the last line of the terminal (stderr) and only there, once a
 * second at most; of what is soon done nothing.
 */
struct voortgang {
	const char *wat; /* what is counted: "Regel"; static */
	int64_t sinds;   /* when it was told last, in ms */
	int breedte;     /* of what stands there */
};

void voortgang_begin(struct voortgang *v, const char *wat);
/* As what tells how far it is calls it: "Regel 1200 van 50000 …". */
void voortgang_toon(int64_t klaar, int64_t aantal, void *voortgang);
void voortgang_einde(struct voortgang *v); /* wipes it */

#endif
