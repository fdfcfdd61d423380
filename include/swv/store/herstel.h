/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_HERSTEL_H
#define SWV_STORE_HERSTEL_H

#include "swv/model/rec.h"
#include "swv/store/store.h"

/*
 * What records were before a save, to undo it also after a restart: the last 50
 * acts of a user, for 7 days.  One act ("handeling") may touch several records.
 */
enum { HERSTEL_KEEP = 50, HERSTEL_DAYS = 7 };

/* One record of an act. */
struct herstel {
	int64_t handeling; /* the act it belongs to; 0 begins a new one and is filled in */
	const char *gebruiker;
	const char *titel;        /* what was done, as the user sees it */
	int64_t op;               /* UTC */
	const struct rec *before; /* NULL: it was new */
	const struct rec *after;  /* NULL: it was taken away */
	int64_t uit_bak;          /* of what comes out of the bin: the versie that it had there */
};

enum swv_err herstel_add(struct store *store, struct herstel *herstel, struct fault *fault);

/* A record as it stood before the act. */
struct herstel_stap {
	const struct kind *kind;
	char *id;
	struct rec *before; /* NULL: the record was new; a node that did not move has no volgorde */
	int64_t versie_voor; /* that it had before the act, or in the bin; 0: it was new */
	int64_t versie;      /* that it had after the act; 0: it was taken away */
};

struct herstel_stappen {
	struct herstel_stap *items;
	size_t n, cap;
	int64_t handeling;
	char *titel;  /* that of the step below */
	size_t hoofd; /* what the act was about: of a dossier and what followed, the dossier */
};

/* The user's last act, its steps in the order in which they are taken back.
 * SWV_ENOTHING when there is none. */
enum swv_err herstel_last(
    struct store *store, const char *gebruiker, struct fault *fault, struct herstel_stappen *out);
void herstel_stappen_fini(struct herstel_stappen *stappen);

/*
 * rec is again as it was at versie van: what led to that can be undone by the
 * versie that it has now.  stappen, which may be NULL, are those in hand.
 */
enum swv_err herstel_again(struct store *store, const struct rec *rec, int64_t van,
    struct fault *fault, struct herstel_stappen *stappen);

/* Forgets an act that was taken back, and what is too old or too many. */
enum swv_err herstel_drop(struct store *store, int64_t handeling, struct fault *fault);
enum swv_err herstel_prune(
    struct store *store, const char *gebruiker, int64_t now, struct fault *fault);

/* ---- the Prullenbak: what was deleted, whole, to be put back ---- */

struct weggegooid {
	int64_t id, handeling;
	char *kind, *bron_id, *titel, *door;
	char *gebied; /* of the record, or NULL */
	char *bron;   /* of what is about another record: its kind */
	int64_t op;
};

struct weggegooiden {
	struct weggegooid *items;
	size_t n, cap;
};

void weggegooiden_fini(struct weggegooiden *w);

/* handeling as in struct herstel: what was deleted together is put back together. */
enum swv_err prullenbak_add(struct store *store, const struct rec *rec, int64_t handeling,
    const char *door, int64_t op, struct fault *fault);
/* One line for each act of deleting, the latest first; before 0: from the begin. */
enum swv_err prullenbak_list(
    struct store *store, int64_t before, int limit, struct fault *fault, struct weggegooiden *out);
/* What an act took away no longer lies in the bin, whichever act brought it there last. */
enum swv_err prullenbak_forget(struct store *store, int64_t handeling, struct fault *fault);
/* What was thrown away before that moment (UTC) goes for good. */
enum swv_err prullenbak_prune(struct store *store, int64_t before, struct fault *fault);
/* Whether a record of this kind and id lies in the bin. */
enum swv_err prullenbak_has(
    struct store *store, const struct kind *kind, const char *id, struct fault *fault, bool *out);
/* The records of one act, in the order in which they can be put back, taken out of the bin; with
 * the versie that they had.  SWV_ENOTHING when they do not lie there. */
enum swv_err prullenbak_take(
    struct store *store, int64_t handeling, struct fault *fault, struct recs *out);

#endif
