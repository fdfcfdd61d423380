/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CONFIG_LEZER_H
#define SWV_CONFIG_LEZER_H

#include "swv/config/boom.h"
#include "swv/model/rec.h"

/* A record and where it stands in the file. */
struct gelezen {
	struct rec *rec;
	const struct tak *tak;
};

struct gelezenen {
	struct gelezen *items;
	size_t n, cap;
};

/* A new record of the file, with what the descriptors give to start with. */
struct rec *rec_uit_bestand(const struct kind *kind);

/*
 * Reads what stands at tak as a value of field.  False, with a fault for each
 * thing that is wrong, when it cannot be; *out is then none.
 */
bool lees_waarde(
    struct boom *boom, const struct tak *tak, const struct field *field, struct value *out);

/*
 * Reads the keys of groep into rec, by the fields of its kind that a user may
 * set; the n_anders keys of anders are passed over.  False when a value could not
 * be read; an unknown key is a fault too, but harms no other.
 */
bool lees_rec(struct boom *boom, const struct tak *groep, const char *const *anders,
    size_t n_anders, struct rec *rec);

/*
 * Faults for required keys that are not there; when there are none, and all
 * values could be read (gelezen), for what kind->check finds.
 */
void controleer_rec(
    struct boom *boom, const struct tak *groep, const struct rec *rec, bool gelezen);

/*
 * Calls each for every id that rec names in a field with "to", with the kinds
 * it may be of and the place where it stands.
 */
void elke_verwijzing(const struct gelezen *g,
    void (*each)(const struct field *field, const char *id, const struct tak *tak, void *arg),
    void *arg);

#endif
