/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_LEZEN_H
#define SWV_SERVICE_LEZEN_H

#include "swv/service/session.h"
#include "swv/store/boom.h"
#include "swv/store/concept.h"
#include "swv/store/herstel.h"
#include "swv/store/lijst.h"

/*
 * Reading, with the right checked and the day taken; nothing is written.  These
 * are the store's own readings (swv/store/lijst.h, boom.h), which tell the rest.
 */

/*
 * Around readings that make one answer: they see one state, whoever writes
 * meanwhile.  Short: not while a key is waited for or a byte goes out.
 */
enum swv_err lezen_begin(struct session *session, struct fault *fault);
void lezen_einde(struct session *session);

/* Of a dossier the reading is noted (see dossier.h), so not first inside lezen_begin. */
enum swv_err lezen_een(struct session *session, const struct kind *kind, const char *id,
    struct fault *fault, struct rec **out);
enum swv_err lezen_pagina(struct session *session, const struct query *query,
    const struct plaats *place, bool before, int limit, struct fault *fault, struct pagina *out);
enum swv_err lezen_alle(struct session *session, const struct query *query, struct fault *fault,
    enum swv_err (*row)(const struct rec *rec, void *arg), void *arg);
enum swv_err lezen_aantal(
    struct session *session, const struct query *query, struct fault *fault, int64_t *out);
/* The sum of a field that is a number, over every row. */
enum swv_err lezen_som(struct session *session, const struct query *query, const char *field,
    struct fault *fault, int64_t *out);
/* Every row of a query at most limit long, owned by the caller. */
enum swv_err lezen_recs(struct session *session, const struct query *query, int limit,
    struct fault *fault, struct recs *out);

/* The records of kind that are listed with this one (kind_listed_with), at most limit, in the order
 * of their list; none when they are not.  Lines of a dossier come with their texts, and all. */
enum swv_err lezen_bij(struct session *session, const struct kind *kind, const struct rec *rec,
    int limit, struct fault *fault, struct recs *out);
/* What happened to the record, the last first: who may see it may know who changed it.  Who read
 * it is for those who may read the logboek. */
enum swv_err lezen_verloop(struct session *session, const struct rec *rec, int limit,
    struct fault *fault, struct recs *out);
/* The columns of such a list: those of the kind, without the field that names the record. */
void lezen_bij_kolommen(const struct kind *kind, const struct rec *rec, struct str *out);

/* Of the plans: without nodes of kinds that the session may not read. */
enum swv_err lezen_boom(
    struct session *session, const struct boom_vraag *ask, struct fault *fault, struct takken *out);
/* One node. */
enum swv_err lezen_tak(
    struct session *session, const char *id, struct fault *fault, struct tak *out);
/* What hangs right under a node, and what supports it, from whatever plan. */
enum swv_err lezen_kinderen(
    struct session *session, const char *id, struct fault *fault, struct takken *out);
enum swv_err lezen_steunen(
    struct session *session, const char *id, struct fault *fault, struct takken *out);
/* The node after every node above it. */
enum swv_err lezen_boven(
    struct session *session, const char *id, struct fault *fault, struct takken *out);
/* How many nodes hang under it, of whatever kind. */
enum swv_err lezen_eronder(
    struct session *session, const char *id, struct fault *fault, int64_t *out);
/* Where nodes and all above them are, and the node at such a place. */
enum swv_err lezen_pads(
    struct session *session, char *const *ids, size_t n, struct fault *fault, struct pads *out);
enum swv_err lezen_tak_op(
    struct session *session, const char *pad, struct fault *fault, struct tak *out);

/* SWV_EREFERENCE, with the nearest id, when the field names records and none ever had this id. */
enum swv_err lezen_bestaat(
    struct session *session, const struct field *field, const char *id, struct fault *fault);

/* What people call it; the id itself when it is unknown.  Owned by the caller. */
char *lezen_naam(struct session *session, const char *kinds, const char *id);
/* The names of a list of ids, separated by ", "; of at most n of them, then "…". */
void lezen_namen(
    struct session *session, const char *kinds, const char *list, int n, struct str *out);

/* A number that changes when somebody else wrote. */
enum swv_err lezen_stand(struct session *session, int64_t *out);

/* Of a query on the logboek: only lines that tell of a write. */
void lezen_geen_lezing(struct query *query);
/*
 * The number of the last line of the logboek that tells of a write, and the user who wrote the last
 * one after the *nr that was given about something that this session sees (owned by the caller;
 * NULL: none of late).  wie NULL: only the number.
 */
enum swv_err lezen_laatste(struct session *session, char **wie, int64_t *nr);

/* What the user chose for himself, as "ik" (the functie that is theirs); NULL when nothing. */
enum swv_err voorkeur_lees(struct session *session, const char *sleutel, char **out);
enum swv_err voorkeur_zet(
    struct session *session, const char *sleutel, const char *waarde, struct fault *fault);

/* Without what the session may not see: it can be less than limit. */
enum swv_err lezen_prullenbak(struct session *session, int64_t before, int limit,
    struct fault *fault, struct weggegooiden *out);

#endif
