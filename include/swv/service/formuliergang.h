/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_FORMULIERGANG_H
#define SWV_SERVICE_FORMULIERGANG_H

#include "swv/service/csvinvoer.h"
#include "swv/service/formulierblad.h"

/* The parts of formulierinvoer.h: the sheet as it was read, its faults, and the writing of it. */

/* A row of the sheet that has something in it. */
struct bladregel {
	char *cel[FORMULIER_KOLOMMEN];
	int regel;
	struct str waarde; /* an answer as it is kept; "" is none */
	int64_t nr, cents; /* of an activity */
	bool eigen;
};

/* A form of the file, as far as it was read. */
struct ingelezen {
	char *id;
	int regel; /* where it begins */
	struct bladregel *rijen;
	size_t n, cap;
};

/* An import under way. */
struct formuliergang {
	const struct csv_invoer *invoer;
	struct session *session;
	struct werk werk;
	struct faults *faults;
	size_t n_eerder;
	struct csv_telling *telling;
	int kolom[FORMULIER_KOLOMMEN]; /* where each stands in the file; -1: nowhere */
	struct ingelezen form;         /* the one in hand; id NULL: none yet */
	int64_t stappen, weg;          /* what was written, and what went */
	char **ids;                    /* of the forms before it */
	size_t n_ids, cap_ids;
};

/* Whether the row belongs to the head, and whether it has an answer or an amount. */
bool bladregel_is_hoofd(const struct bladregel *r);
bool bladregel_is_gevuld(const struct bladregel *r);

/* Keeps a fault; SWV_OK when reading may go on after it.  Of a row: what the machine or the rights
 * say is not of that row, and ends the reading. */
enum swv_err formuliergang_meld_fout(const struct fault *fault, void *gang);
enum swv_err formuliergang_meld_rij(struct formuliergang *g, int regel, struct fault *fault);

/* Checks a row, and completes it with what its cells say; a row without nr is a heading to read. */
enum swv_err formuliergang_keur(
    struct formuliergang *g, const struct formulierbeeld *b, struct bladregel *r);
/* What the head tells of the form must be so: else it is the sheet of another. */
enum swv_err formuliergang_keur_hoofd(struct formuliergang *g, const struct formulierbeeld *b);
/* What the head says the board did, into form; an empty cell leaves it. */
enum swv_err formuliergang_lees_hoofd(
    struct formuliergang *g, const struct formulierbeeld *b, struct rec *form);
/* A fault in the step that the row called stap asked for: places it on the row that tells of its
 * field, else on that one, and names the cell.  Returns the fault's error. */
enum swv_err formuliergang_wijs_hoofd(
    const struct formuliergang *g, const char *stap, struct fault *fault);

/* Writes what is another than in beeld, and what the head (hoofd) says was done. */
enum swv_err formuliergang_schrijf(struct formuliergang *g, const struct formulierbeeld *b,
    const struct rec *hoofd, struct fault *fault);

#endif
