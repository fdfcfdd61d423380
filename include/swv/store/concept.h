/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_CONCEPT_H
#define SWV_STORE_CONCEPT_H

#include <stddef.h>

#include "swv/store/store.h"

/*
 * A half-typed form, as typed: valid or not.  It is the user's own, is not
 * logged, and goes after 30 days or with the save that it led to.
 */
enum { CONCEPT_DAYS = 30 };

struct concept_veld {
	char *name, *text;
};

struct concept {
	char *kind, *id;    /* of a new record the id is no record's, see schrijven.h */
	int64_t versie, op; /* of the record when the form was opened; UTC of the last typing */
	struct concept_veld *items;
	size_t n, cap;
};

void concept_add(struct concept *concept, const char *name, const char *text); /* copies */
void concept_fini(struct concept *concept);

/* Each of these but concept_list takes a write of its own when none is open. */
enum swv_err concept_save(
    struct store *store, const char *gebruiker, const struct concept *concept, struct fault *fault);
/* Only the one that was saved at op; 0: whichever is there. */
enum swv_err concept_drop(struct store *store, const char *gebruiker, const char *kind,
    const char *id, int64_t op, struct fault *fault);
/* SWV_ENOTFOUND when there is none. */
enum swv_err concept_load(struct store *store, const char *gebruiker, const char *kind,
    const char *id, struct fault *fault, struct concept *out);
/* The user's concepts without their fields, the latest first; out has room for n.  *found of
 * them are filled in. */
enum swv_err concept_list(struct store *store, const char *gebruiker, struct fault *fault,
    struct concept *out, size_t n, size_t *found);
enum swv_err concept_prune(struct store *store, int64_t now, struct fault *fault);

#endif
