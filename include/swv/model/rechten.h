/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_RECHTEN_H
#define SWV_MODEL_RECHTEN_H

#include <stdbool.h>

#include "swv/base/err.h"
#include "swv/base/str.h"
#include "swv/model/kind.h"

/* What one may do with a kind of record. */
enum recht {
	RECHT_CIJFERS,   /* how many there are, nothing of one of them */
	RECHT_LEZEN,     /* see them, and so count them */
	RECHT_MAKEN,     /* make one */
	RECHT_WIJZIGEN,  /* change one */
	RECHT_WEGGOOIEN, /* to the Prullenbak and back */
	RECHT_BEHEREN,   /* bring the structure in, check and repair */
	RECHT_INZAGE,    /* answer who asks what is kept about them (AVG art. 15) */
	RECHT_CORRECTIE, /* put right what is kept about somebody (AVG art. 16) */
	RECHT_WISSEN,    /* wipe who a child is (AVG art. 17; WPO art. 18a lid 13) */
	RECHT_COUNT
};

/* Of which records: of kinds that have an area those of one's own areas, or all. */
enum bereik { BEREIK_GEEN, BEREIK_EIGEN, BEREIK_ALLE };

enum { RECHTEN_KINDS = 128 };

/* What a session may do.  Zero-initialised: nothing. */
struct rechten {
	bool alles; /* as long as there are no users, the Unix login may do everything */
	unsigned char mag[RECHTEN_KINDS][RECHT_COUNT]; /* enum bereik, by the order of kinds */
	char *gebieden; /* one's own areas, one a line; owned; NULL: none */
};

void rechten_fini(struct rechten *rechten);
bool rechten_eq(const struct rechten *a, const struct rechten *b);

/* Whether anything of the kind may be so used. */
bool rechten_mag(const struct rechten *rechten, enum recht recht, const struct kind *kind);
/* Of ticks, notes and termijnen: of what they are about, any of those kinds. */
enum bereik rechten_bereik(
    const struct rechten *rechten, enum recht recht, const struct kind *kind);
/* Whether a dossier of some kind may be, in that area; NULL: in any. */
bool rechten_mag_dossier(const struct rechten *rechten, enum recht recht, const char *gebied);
/* Whether a record of the kind in that area (NULL or "": in none) may be. */
bool rechten_mag_in(
    const struct rechten *rechten, enum recht recht, const struct kind *kind, const char *gebied);

/* The right to a record that this one to a tick, note or termijn about it comes to: who may change
 * something may tick it and note at it, who may see it sees those. */
enum recht recht_about(enum recht recht);

/* The right to a dossier that this one to what hangs on it asks besides: who may not read it does not
 * write at it either. */
enum recht recht_boven(enum recht recht);

/* What one then does with them, for the sentence that refuses: "dossiers wijzigen". */
const char *recht_doen(enum recht recht);

/* Whether records of the kind have an area: then a right may be for one's own areas alone. */
bool kind_has_gebied(const struct kind *kind);
/* Whether records of the kind are about another (bron, bron_id), and rights go by that one. */
bool kind_is_about(const struct kind *kind);

/*
 * A row of a role: kinds or groups of them, a colon, and what may be done with
 * them, as "dossiers: inzien maken wijzigen".  Groups: alles, structuur, jaar,
 * plannen, dossiers.  Adds what it says to *rechten (NULL: only checks).
 */
enum swv_err rechten_regel(
    const char *regel, enum bereik bereik, struct rechten *rechten, struct fault *fault);

/* A role as it is unless the association file says otherwise. */
struct rol {
	const char *id, *naam;
	enum bereik bereik;
	const char *rechten; /* rows, one a line */
};
extern const struct rol rollen_standaard[];
extern const size_t n_rollen_standaard;
const struct rol *rol_standaard(const char *id); /* NULL when there is none of that name */

/* Adds what the role gives; rij is its row in the association file, or NULL. */
void rechten_rol(const struct rol *rol, const struct rec *rij, struct rechten *rechten);

#endif
