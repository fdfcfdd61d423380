/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_LOGWAT_H
#define SWV_MODEL_LOGWAT_H

#include "swv/base/str.h"
#include "swv/model/field.h"

/*
 * What a line of the logboek says was changed (its "wat"): an object of JSON with
 * a member for each field, in one of these forms.
 *
 *	"status":["open","gereed"]   before and after, as value_json writes them
 *	"naam":["#hash",null]        the same of what may not be told: see logwat_hash
 *	"naam":true                  that it changed; so it was before there were hashes
 *	"nieuw":12                   a count, of an act on many records
 */

/* How long the text of a hash is: "#" and 16 bytes in hexadecimal. */
enum { LOGWAT_HASH = 33 };

/* A stretch of that text: borrowed. */
struct logdeel {
	const char *s;
	size_t n;
};

struct logveld {
	struct logdeel naam;     /* as it stands there, without its quotes */
	struct logdeel waarde;   /* the whole of it */
	struct logdeel voor, na; /* of a pair its parts; else empty */
};

/* The next member; *at begins as the text and moves on.  False at the end, and where it is no
 * such object. */
bool logwat_next(const char **at, struct logveld *out);

/* Whether the part of a pair is a hash.  Of a field whose value may stand there (field_is_logged)
 * it is its value, whatever it looks like. */
bool logdeel_is_hash(const struct logdeel *deel);
/* Whether the member tells only that something changed: one of its parts is a hash. */
bool logveld_is_hash(const struct logveld *veld);

/* The text with true for each pair of hashes: who reads what changed has nothing to do with those. */
void logwat_zonder_hash(const char *wat, struct str *out);

#endif
