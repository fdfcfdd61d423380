/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_ZICHT_H
#define SWV_STORE_ZICHT_H

#include "swv/store/lijst.h"
#include "swv/store/zin.h"

/* Adds " AND …": what the rights of the query leave of the list; nothing when they leave all.  plus as
 * bouw_plus gives it. */
void zicht_sql(const struct query *query, const char *plus, struct zin *zin);

#endif
