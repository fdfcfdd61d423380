/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_INSTELLINGRIJ_H
#define SWV_MODEL_INSTELLINGRIJ_H

#include "swv/model/field.h"

/* For instelling.c: the table behind what it finds. */

extern const struct field instelling_rijen[];
extern const size_t n_instelling_rijen;

/* The parts of any norm; the name is what follows on the norm's own id. */
enum { INSTELLING_DELEN = 3 };
extern const struct field instelling_delen[INSTELLING_DELEN];

/* An own word for what the program names; the name is what goes before it. */
extern const struct field instelling_woord;

#endif
