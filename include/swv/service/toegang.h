/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_TOEGANG_H
#define SWV_SERVICE_TOEGANG_H

#include "swv/service/session.h"

/*
 * Who the session is of, and what it may do.  As long as there are no users that
 * is the Unix login, which may do everything.  From the first user on it is who
 * has that key, or that login; anybody else has no right.
 */

/* Finds out (again) who it is: SWV_EGEENTOEGANG for an unknown login, a key that was withdrawn or
 * is over, and a user who was switched off.  From then on nothing is allowed. */
enum swv_err toegang_bepaal(struct session *session, struct fault *fault);
/* The same when something may have changed since; cheap, so before each act. */
enum swv_err toegang_ververs(struct session *session, struct fault *fault);
/* Before the next act it is found out anew: this session changed a user, role or key itself. */
void toegang_vergeet(struct session *session);

/* Whether records of the kind tell who may do what. */
bool toegang_hangt_af_van(const struct kind *kind);

/* SWV_EDENIED when the session may not do it with any record of the kind. */
enum swv_err session_mag(
    struct session *session, enum recht recht, const struct kind *kind, struct fault *fault);

/* That sentence of itself. */
enum swv_err session_geweigerd(enum recht recht, const struct kind *kind, struct fault *fault);

/*
 * With this one.  Of a record that the session may not see it is told no more
 * than of one that is not there: SWV_ENOTFOUND.
 */
enum swv_err session_mag_rec(
    struct session *session, enum recht recht, const struct rec *rec, struct fault *fault);
/* Whether the record may be seen; for those that are listed with others. */
bool session_ziet(struct session *session, const struct kind *kind, const char *id);

/* Whether it may be told that one of the kinds has this id: of dossiers only what may be seen. */
bool session_toont(struct session *session, const char *kinds, const char *id);

/* That records of a kind (KIND_READONLY) follow from others, so that nobody writes them:
 * SWV_EIMPOSSIBLE, with the sentence. */
enum swv_err session_volgt(const struct kind *kind, struct fault *fault);

/* The record with this id, when the session may do this with it; of a kind that is computed there
 * is none to do anything with. */
enum swv_err session_haal(struct session *session, enum recht recht, const struct kind *kind,
    const char *id, struct fault *fault, struct rec **out);

/* The nearest id of those kinds that the session may see; NULL: none to tell.  Owned. */
char *session_nearest(struct session *session, const char *kinds, const char *id);

/* Adds what the session's roles are called here, "consulent"; nothing when there are no users. */
void session_rol(struct session *session, struct str *out);

/* The functies that are the session's own, one a line: "van mij".  Those of the user, or without
 * users what they chose (the preference "ik").  Owned; NULL: none. */
char *session_functies(struct session *session);

#endif
