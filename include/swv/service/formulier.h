/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_FORMULIER_H
#define SWV_SERVICE_FORMULIER_H

#include "swv/service/werk.h"
#include "swv/store/formulieren.h"

/*
 * Forms that boards and schools owe: what they are filled in with, what follows
 * from that, and how the one of last time helps.
 */

/* ---- in the work of others (werk.h) ---- */

enum swv_err formulier_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *after, struct fault *fault);
enum swv_err antwoord_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *after, struct fault *fault);
enum swv_err activiteit_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *after, struct fault *fault);

/* After a write of a form, or of something in one (also that it went): counts the form anew.  With
 * the first answer it becomes a concept, without any it is missing again; one that the board had
 * approved is a concept once it is changed. */
enum swv_err formulier_volg(struct werk *werk, const struct rec *rec, struct fault *fault);

/* SWV_EIMPOSSIBLE, with what to do, when rec stands in a form that was handed in, or answers what
 * has another answer. */
enum swv_err formulier_mag_anders(
    struct session *session, const struct rec *rec, struct fault *fault);
/* The same of throwing away; a form itself goes only when it is of another association than this
 * and nothing is filled in. */
enum swv_err formulier_mag_weg(struct session *session, const struct rec *rec, struct fault *fault);

/* ---- looking at one ---- */

struct vraagbeeld {
	const struct rec *vraag;
	const struct rec *antwoord; /* NULL: none */
	const char *vorig;          /* what was answered last time; "" */
};

struct sectiebeeld {
	const struct rec *sectie;
	struct vraagbeeld *vragen;
	size_t n_vragen;
	struct recs activiteiten, vorige; /* of an activity table, now and last time; by nr */
	struct sectiestand stand;
};

/* A form with all that is asked in it, and what is filled in. */
struct formulierbeeld {
	struct rec *form, *soort, *vorig; /* vorig NULL: there was none */
	struct sectiebeeld *secties;
	size_t n;
	struct recs alles; /* what the pointers above are into */
};

/* What a section or item is called in its form or section: "ds2", "3"; borrowed. */
const char *formulier_eigen_id(const struct rec *deel);

/* With the right to read it. */
enum swv_err formulier_beeld(
    struct session *session, const char *id, struct fault *fault, struct formulierbeeld *out);
void formulierbeeld_fini(struct formulierbeeld *beeld);

/* ---- filling one in: with the right to change the form ---- */

/* The answer to one question; "" clears it. */
enum swv_err formulier_antwoord(struct session *session, const char *id, const char *vraag,
    const char *waarde, struct fault *fault);
/* The same in the midst of other work, of which toegestaan holds; *anders: it was another. */
enum swv_err formulier_zet_antwoord(struct werk *werk, const char *id, const char *vraag,
    const char *waarde, struct fault *fault, bool *anders);

/* What was filled in last time, in each section that is still empty here; n: how many answers and
 * activities.  A section takes over from the one that it names (uit), of last time. */
enum swv_err formulier_kopieer(
    struct session *session, const char *id, struct fault *fault, int64_t *n);

#endif
