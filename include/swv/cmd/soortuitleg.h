/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_SOORTUITLEG_H
#define SWV_CMD_SOORTUITLEG_H

struct kind;

/* Prints every kind, with what its records are called. */
void soortuitleg_alle(void);

/* Prints the fields of a kind: what they are for, and what they can be. */
void soortuitleg(const struct kind *kind);

#endif
