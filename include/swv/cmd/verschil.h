/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_VERSCHIL_H
#define SWV_CMD_VERSCHIL_H

#include "swv/base/str.h"
#include "swv/service/toepassen.h"

/* Adds a line for a difference: "~ orgaan alv: locatie: Assen → Gieten". */
void verschil_tekst(const struct verschil *verschil, struct str *out);

#endif
