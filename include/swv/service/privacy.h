/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_PRIVACY_H
#define SWV_SERVICE_PRIVACY_H

#include "swv/model/rec.h"
#include "swv/service/session.h"
#include "swv/store/wissen.h"

/*
 * What a child, or who speaks for it, may ask of the association, and what the law
 * asks by itself: AVG art. 15 (inzage), 16 (correctie), 17 (wissen), WPO art. 18a
 * lid 13 (bewaartermijn).  nummer is that of the dossier.  Each has a right of its
 * own and is noted in the logboek; who has it need not have the right to read or
 * change dossiers.
 */

/* SWV_OK when the session has the right to any kind of dossier; else what it may not, told of those of
 * thuiszitters. */
enum swv_err privacy_mag(struct session *session, enum recht recht, struct fault *fault);

/* The dossier, for who has this right to it.  Of one that was thrown away SWV_EIMPOSSIBLE tells
 * where it is. */
enum swv_err privacy_haal(struct session *session, enum recht recht, const char *nummer,
    struct fault *fault, struct rec **out);

/* ---- inzage ---- */

/* Records of one kind that are part of the answer. */
struct inzage_deel {
	const char *naam; /* key in JSON; borrowed */
	char *kop;        /* for people */
	struct recs recs;
};

/* Everything that is kept on one child. */
struct privacy_inzage {
	struct rec *dossier;
	struct inzage_deel *delen;
	size_t n, cap;
};

/* RECHT_INZAGE; noted as "inzageverzoek", each time.  Writes, so not inside lezen_begin. */
enum swv_err privacy_inzage(
    struct session *session, const char *nummer, struct fault *fault, struct privacy_inzage *out);
void privacy_inzage_fini(struct privacy_inzage *inzage);
/* As a text to read or print: a line that begins with "# " is a heading. */
void privacy_inzage_tekst(
    struct session *session, const struct privacy_inzage *inzage, struct str *out);

/* ---- correctie ---- */

/* The dossier, to be put right: RECHT_CORRECTIE; its reading is noted. */
enum swv_err privacy_dossier(
    struct session *session, const char *nummer, struct fault *fault, struct rec **out);
/* A line of its log, as the new line that is to put it right: after it says what that one says, and
 * points at it. */
enum swv_err privacy_regel(struct session *session, const char *nummer, const char *regel,
    struct fault *fault, struct rec **out);
/*
 * Saves what was put right: before as it was read, NULL when after is a new line.
 * Only personal fields may be another; reden, which is no personal data, goes into
 * the logboek.  after->id is filled in.
 */
enum swv_err privacy_corrigeer(struct session *session, const struct rec *before, struct rec *after,
    const char *reden, struct fault *fault);

/* ---- wissen ---- */

/* What tells who the child of a closed dossier is may be wiped from that day on. */
swv_date privacy_bewaard_tot(const struct session *session, const struct rec *dossier);

/* For the question before it: the dossier, when it may be wiped.  verzoek as below. */
enum swv_err privacy_mag_wissen(struct session *session, const char *nummer, bool verzoek,
    struct fault *fault, struct rec **out);
/*
 * RECHT_WISSEN.  SWV_EIMPOSSIBLE for an open dossier, one that was wiped, and one
 * whose term is not over, unless that was asked for (verzoek: AVG art. 17) for the
 * reason in reden.  One transaction; call privacy_ruim_op after the last one.
 */
enum swv_err privacy_wis(struct session *session, const char *nummer, bool verzoek,
    const char *reden, struct fault *fault, struct wis_telling *out);
/* Takes what was wiped out of the database file itself too, and checks that file. */
enum swv_err privacy_ruim_op(struct session *session, struct fault *fault);

/* ---- bewaartermijn ---- */

/* Something that is kept too long, or will be: the fields are dag, soort, id and waarom. */
extern const struct kind kind_bewaarpost;

/* What is due to be wiped up to and with that day, the oldest first: RECHT_INZAGE or
 * RECHT_WISSEN.  id is empty for what goes by itself. */
enum swv_err privacy_bewaartermijn(
    struct session *session, swv_date tot, struct fault *fault, struct recs *out);
/* Copies of the database that are there (kind_bewaarpost, id is the path, dag the day they go). */
enum swv_err privacy_kopieen(struct session *session, struct fault *fault, struct recs *out);
/* RECHT_WISSEN.  Sweeps up what was kept long enough as each write does, and the copies of the
 * database; adds to *n how many copies went. */
enum swv_err privacy_veeg(struct session *session, struct fault *fault, int64_t *n);
/* Only the copies, for who may bring the structure in. */
enum swv_err privacy_kopieen_weg(struct session *session, struct fault *fault, int64_t *n);

#endif
