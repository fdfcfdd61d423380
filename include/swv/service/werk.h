/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_WERK_H
#define SWV_SERVICE_WERK_H

#include "swv/model/rec.h"
#include "swv/service/session.h"

/*
 * One piece of work: a transaction in which records are made, changed and
 * thrown away.  Each step checks the right, completes and checks the record,
 * stores it, keeps what it was for undoing, recomputes its termijnen and writes
 * its line in the logboek.  Nothing is there until werk_klaar.
 */
struct werk {
	struct session *session;
	const char *titel;      /* what is done, for undo: "afvinken"; borrowed */
	const struct rec *over; /* to what; NULL: the record that was touched last */
	int64_t handeling;
	int64_t op;          /* UTC of the work */
	bool zonder_herstel; /* structure and whole files are not undone step by step */
	bool vele;           /* of so many records that titel names them all */
	bool uit_reeks;      /* of meetings that follow from their series: nobody touched them */
	bool tellen;         /* the budget that is stored counts its pupils again */
	bool delen_volgen;   /* parts of a budget are being set: no one of them sets the others */
	bool sleutels;       /* sshd must know of it: the index of keys is written after it */
	bool toegang;        /* something changed of who may do what */
	bool toegestaan;     /* by a right of its own, that was asked before */
	const char *als;     /* what the logboek calls each step; NULL: as it is; borrowed */
	const char *reden;   /* why, for the logboek; NULL: nobody asked; borrowed */
	/* of which kind it was told that a child has a case already; NULL: none.  That is noted, whatever
	 * becomes of the work */
	const struct kind *bestond;
	bool open;
};

enum swv_err werk_begin(
    struct session *session, const char *titel, struct fault *fault, struct werk *werk);
/* Completes rec, also when it then fails. */
enum swv_err werk_nieuw(struct werk *werk, struct rec *rec, struct fault *fault);
/* SWV_EIMPOSSIBLE for a kind whose records stay as they were made. */
enum swv_err werk_kan_wijzigen(const struct kind *kind, struct fault *fault);
/* before is the record as it was read; SWV_ECHANGED tells by whom it was changed since. */
enum swv_err werk_wijzig(
    struct werk *werk, const struct rec *before, struct rec *after, struct fault *fault);
/* As werk_wijzig, of what follows from another change: that one was allowed. */
enum swv_err werk_volgt(
    struct werk *werk, const struct rec *before, struct rec *after, struct fault *fault);
/* To the Prullenbak, with its notes and ticks; a tick or answer by itself just goes. */
enum swv_err werk_weg(struct werk *werk, const struct rec *rec, struct fault *fault);
enum swv_err werk_klaar(struct werk *werk, struct fault *fault);
void werk_af(struct werk *werk); /* undoes all of it; after werk_klaar nothing */

/* Ends the work well or not, as err says; returns the first error. */
enum swv_err werk_eind(struct werk *werk, enum swv_err err, struct fault *fault);

/* SWV_ECHANGED, with the name of who wrote the record's last line in the logboek. */
enum swv_err werk_changed(struct session *session, const struct kind *kind, const char *id,
    const char *titel, struct fault *fault);

/* The parts of a step, for work that has its own way of storing (apply, undo).  uit_bak as in
 * struct herstel. */
enum swv_err werk_bewaar(struct werk *werk, const struct rec *before, const struct rec *after,
    int64_t uit_bak, struct fault *fault);
enum swv_err werk_log(struct werk *werk, const char *handeling, const struct rec *before,
    const struct rec *after, struct fault *fault);
enum swv_err werk_termijnen(
    struct werk *werk, const struct rec *rec, struct fault *fault, int64_t *moved);
/* After a change; of a plan also those of the actions in it, when its years changed, and whether
 * those are gereed. */
enum swv_err werk_termijnen_na(
    struct werk *werk, const struct rec *before, const struct rec *after, struct fault *fault);

#endif
