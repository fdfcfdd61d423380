/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_INSTELLING_H
#define SWV_MODEL_INSTELLING_H

#include <stdbool.h>

#include "swv/model/norm.h"
#include "swv/model/rec.h"

/*
 * The settings of an association: "organisatie.naam", "normen.bijna",
 * "woorden.gebied".  Each is described by a field whose name is the whole id, so
 * that value_parse checks it; initial is what holds when the file is silent.
 *
 * A norm may be given in parts: normen.X.termijn, normen.X.verlenging and
 * normen.X.termijnenwet.  What the file says of a norm replaces all its parts.
 */

/* The field of a setting, NULL when there is none. */
const struct field *instelling_find(const char *id);
/* The nearest id to one that is not known, or NULL. */
const char *instelling_nearest(const char *id);

/* Setting i of those that must be in the file; NULL past the last. */
const struct field *instelling_required(size_t i);

/* Whether the file has a group of settings with this name; groups in turn, NULL past the last. */
bool instelling_is_groep(const char *naam);
const char *instelling_groep(size_t i);

struct instelling_waarde {
	char *id;
	char *waarde;
};

/* What holds: the settings of the file and the defaults of the others, by id. */
struct instellingen {
	struct instelling_waarde *items;
	size_t n, cap;
	/* Each norm there is, read once: rules ask for them at every dossier. */
	struct instelling_lengte {
		const char *id; /* static */
		bool is, langer;
		struct norm norm, verlenging;
	} * normen;
	size_t n_normen;
};

/* Takes the records of kind instelling out of recs (those of other kinds are passed over). */
void instellingen_from_recs(const struct recs *recs, struct instellingen *out);
void instellingen_fini(struct instellingen *inst);

/* The value as stored, "" when there is none; borrowed.  An id that no setting has aborts. */
const char *instelling_text(const struct instellingen *inst, const char *id);

/* A duration in seconds; 0: never, or none. */
int64_t instelling_duur(const struct instellingen *inst, const char *id);

/*
 * A norm by its own id, "normen.tlv_besluit", termijnenwet filled in.  False when
 * it has none; of the second, when the norm has no extension.
 */
bool instelling_norm(const struct instellingen *inst, const char *id, struct norm *out);
bool instelling_verlenging(const struct instellingen *inst, const char *id, struct norm *out);

#endif
