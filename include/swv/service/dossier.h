/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_DOSSIER_H
#define SWV_SERVICE_DOSSIER_H

#include "swv/service/werk.h"
#include "swv/store/lijst.h"

/*
 * Dossiers: what the program fills in and refuses, who read them, and the acts that
 * a screen has one key for.
 */

/* For voorbereid.h.  A case gets its number, what its school tells (board, area, municipality,
 * consulent), and the status that its facts have reached; a line of its log who wrote it. */
enum swv_err thuiszitter_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);
enum swv_err logregel_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);
enum swv_err tlv_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);
enum swv_err advies_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);
enum swv_err opschorting_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);
enum swv_err arrangement_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);
enum swv_err plaatsing_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);
enum swv_err klacht_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);

/*
 * What each kind of dossier begins and ends its own with.  begin: the board, area,
 * municipality and consulent that the school and the area bring.  eind: since when
 * it waits, whether the child has one already, and the number of a new one.
 */
enum swv_err dossier_begin(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);
enum swv_err dossier_eind(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);
/* SWV_EIMPOSSIBLE when one of the facts (separated by blanks) that changed is a day to come. */
enum swv_err dossier_check_geweest(const struct rec *before, const struct rec *rec,
    const char *facts, swv_date today, struct fault *fault);

/*
 * The status goes with the facts: a fact that is told takes the dossier on to its
 * status, one that proves to be none takes it back, and who chooses a status gets
 * its fact, today.  Rows in the order of the way through, closed by one without status.
 */
struct dossier_feit {
	const char *status, *feit;
	const char *van; /* the statuses that the fact moves on from, separated by blanks */
};
/* begin: where a dossier without any of the facts is. */
void dossier_volg_feiten(const struct rec *before, struct rec *rec, const struct dossier_feit *rows,
    const char *begin, swv_date today);
/* Whether somebody chose the status, of a new one another than begin. */
bool dossier_kiest(const struct rec *before, const struct rec *rec, const char *begin);
/* What no longer holds after the step that was taken, and was left as it was, goes. */
void dossier_volg_stap(const struct rec *before, struct rec *rec);
/* Closed today, or not closed: as the status says. */
void dossier_volg_einde(struct rec *rec, swv_date today);

/* How many children the place to go to has now: by plaatsingen and TLV's, of every area. */
enum swv_err voorziening_bezet(
    struct session *session, const char *voorziening, struct fault *fault, int64_t *out);
/* Says so when the dossier (a plaatsing or a TLV) now takes a place where there is none left. */
enum swv_err voorziening_let_op(
    struct werk *werk, const struct rec *before, const struct rec *rec, struct fault *fault);

/* Keeps, beside the save of a dossier, that its status or who goes about it became another (kind
 * stap); before NULL: that it began. */
enum swv_err dossier_zet_stap(
    struct werk *werk, const struct rec *before, const struct rec *after, struct fault *fault);

/* SWV_EIMPOSSIBLE when a case that is (or becomes) open is of a child that has one open already: the
 * same names, folded, and day of birth.  When only the names are the same that is worth a look. */
enum swv_err dossier_eenmalig(
    struct werk *werk, const struct rec *before, const struct rec *rec, struct fault *fault);

/* The other dossiers of the same child, of any kind and closed ones too, whole: the same names, folded, and
 * no other day of birth.  Whether the session may see them is for the caller. */
enum swv_err dossiers_van_kind(
    struct session *session, const struct rec *rec, struct fault *fault, struct recs *out);

/*
 * Notes in the logboek that this session reads the personal fields of a record
 * (or of the case that a line belongs to): once in a quarter of an hour.  What
 * cannot be noted is not shown.  Writes, so not inside lezen_begin; kinds without
 * personal fields need nothing.
 */
enum swv_err dossier_inzage(
    struct session *session, const struct kind *kind, const char *id, struct fault *fault);

/* Notes that a file of so many rows was held against a kind with personal fields and not all of it
 * written: what it was told then is what is the same, or goes not together.  As dossier_inzage. */
enum swv_err dossier_proef(
    struct session *session, const struct kind *kind, int64_t rijen, struct fault *fault);

/*
 * Notes that this session looks for records by what is personal, as a name: not
 * by which words, only how many it found first, and once in a quarter of an hour,
 * whatever is typed after.  A query that asks nothing personal needs nothing.  As
 * dossier_inzage: who reads inside lezen_begin calls it before.
 */
enum swv_err dossier_zoekt(struct session *session, const struct query *query, struct fault *fault);

/* Notes that the session is to be told, by err and *fault, that the child has a case of that kind
 * already; SWV_OK of the noting gives err back, else that is not told. */
enum swv_err dossier_bestond(
    struct session *session, const struct kind *kind, enum swv_err err, struct fault *fault);

/* Whether this session noted within the last quarter of an hour that it reads the case, so that reading
 * it again notes nothing. */
bool dossier_is_genoteerd(const struct session *session, const char *nummer);

/* What of that kind hangs on a case, as its log lines, oldest first, with their texts; noted as
 * reading it. */
enum swv_err dossier_delen(struct session *session, const struct kind *deel, const char *nummer,
    struct fault *fault, struct recs *out);

/*
 * The duty is done today: the report, the plan, the return, an agreement.  termijn
 * is the id of a termijn of a case.  SWV_EIMPOSSIBLE, saying what to do instead,
 * for one that only follows from others.
 */
enum swv_err dossier_voldoe(struct session *session, const char *termijn, struct fault *fault);

#endif
