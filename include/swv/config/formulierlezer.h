/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CONFIG_FORMULIERLEZER_H
#define SWV_CONFIG_FORMULIERLEZER_H

#include "swv/config/lezer.h"

/*
 * Reads one element of the list formulieren: the form, its sections and their
 * items, one after the other, with ids that begin with that of the form
 * ("verantwoording.ds2.3").  Each fault has the place where it stands.
 */
void formulier_lees(struct boom *boom, const struct tak *tak, struct gelezenen *alle);

#endif
