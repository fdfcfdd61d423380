/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_EXPORT_NAMEN_H
#define SWV_EXPORT_NAMEN_H

#include "swv/base/str.h"
#include "swv/model/rec.h"

/* Tells what people call a record, to forms that are for people and know no kind themselves. */
struct export_namen {
	/* The name of the record with this id, of one of these kinds (as in field->to); borrowed
	 * until the next call. */
	const char *(*naam)(const char *kinds, const char *id, void *arg);
	void *arg;
};

/* The value of a field for people: where it names records their names, or ids when namen is NULL;
 * a status as it is called. */
void namen_field(const struct export_namen *namen, const struct rec *rec, int f, struct str *out);

#endif
