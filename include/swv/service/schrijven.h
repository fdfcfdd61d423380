/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_SCHRIJVEN_H
#define SWV_SERVICE_SCHRIJVEN_H

#include "swv/model/rec.h"
#include "swv/service/session.h"

/*
 * Making and changing one record, as a form or "swv add" and "swv set" do.  What
 * a form of the same user has half typed meanwhile stays.
 */

/* Whether people make records of the kind at all: not structure, nor what follows from other facts. */
enum swv_err schrijven_kan(const struct kind *kind, struct fault *fault);

/* rec gets its id; when it fails, it stays as it was.  Structure and what follows from other facts cannot be made by hand. */
enum swv_err schrijven_nieuw(struct session *session, struct rec *rec, struct fault *fault);

/* Whether records of the kind are changed by hand at all; else SWV_EIMPOSSIBLE or SWV_EDERIVED with
 * what to do instead. */
enum swv_err schrijven_mag_wijzigen(const struct kind *kind, struct fault *fault);

/* before as it was read; SWV_ECHANGED when somebody saved it since. */
enum swv_err schrijven_wijzig(
    struct session *session, const struct rec *before, struct rec *after, struct fault *fault);

/*
 * The same for a form: with the save goes the concept that it kept last, at op
 * (concept_bewaar tells it; 0: it kept none), of a new record under that id
 * (concept_nieuw).  One that another form kept since stays.
 */
enum swv_err schrijven_nieuw_van_concept(
    struct session *session, struct rec *rec, const char *concept, int64_t op, struct fault *fault);
enum swv_err schrijven_wijzig_van_concept(struct session *session, const struct rec *before,
    struct rec *after, int64_t op, struct fault *fault);

/* A node changes places with its brother above (down: below). */
enum swv_err schrijven_schuif(struct session *session, const struct kind *kind, const char *id,
    bool down, struct fault *fault);

/* A node, with what hangs under it, goes under another node, as the last. */
enum swv_err schrijven_hang(struct session *session, const struct kind *kind, const char *id,
    const char *ouder, struct fault *fault);

/* The user's half-typed form, kept and dropped without a line in the logboek. */
struct concept;
/* Under which id the concept of a new record is kept: one for each record that it can hang on
 * ("+26-003"), else one for the kind ("").  Owned by the caller. */
char *concept_nieuw(const struct rec *rec);
/* Whether the concept with that id is of a new record, and of one on which: "" when on none. */
bool concept_is_nieuw(const struct kind *kind, const char *id);
const char *concept_eigenaar(const struct kind *kind, const char *id);
/* Fills in concept->op. */
enum swv_err concept_bewaar(struct session *session, struct concept *concept, struct fault *fault);
enum swv_err concept_weg(
    struct session *session, const char *kind, const char *id, struct fault *fault);
/* SWV_ENOTFOUND when there is none. */
enum swv_err concept_haal(struct session *session, const char *kind, const char *id,
    struct fault *fault, struct concept *out);
enum swv_err concepten(
    struct session *session, struct fault *fault, struct concept *out, size_t n, size_t *found);

#endif
