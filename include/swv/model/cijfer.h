/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_CIJFER_H
#define SWV_MODEL_CIJFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "swv/base/date.h"
#include "swv/model/kinds.h"

/*
 * Figures of a period: what is counted, for the whole and for each area, and
 * what of it is too small to go out.  Pure: the service counts the cases in.
 */

/* How a figure is made of what is counted in. */
enum cijfer_vorm {
	CIJFER_AANTAL,     /* how many */
	CIJFER_DEEL,       /* how many of how many: a percentage */
	CIJFER_MEDIAAN,    /* the middle of days */
	CIJFER_LANGSTE,    /* the most of days */
	CIJFER_GEMIDDELDE, /* the mean of marks, in hundredths */
	CIJFER_BEDRAG,     /* the sum of cents */
};

/* What a figure is.  Those of kinds of placement and norms have no row: they are made as they come. */
struct cijfer_soort {
	const char *groep, *naam; /* "tlv", "mediaan": together its id */
	const char *label;
	const struct kind *kind; /* whose records are counted: the right goes by it */
	enum cijfer_vorm vorm;
	const char *deel_van; /* "groep.naam" of what this is one of the parts of; NULL: none */
	const char *binnen;   /* the same, of what it lies in without being one of its parts */
	int64_t streef;       /* hundredths; 0: none */
	bool hoogstens;       /* the target is a most, not a least */
	bool per_gebied;      /* told for each area, unless one area was asked for */
};

/* Those that are always there, in the order in which they are told. */
enum cijfer_nr {
	C_OPEN,
	C_DREIGEND,
	C_ABSOLUUT,
	C_RELATIEF,
	C_RELATIEF_LANG,
	C_GEOORLOOFD,
	C_VRIJSTELLING,
	C_ONDERWIJSTIJD,
	C_HERVAT,
	C_DUUR_4W,
	C_DUUR_3M,
	C_DUUR_6M,
	C_DUUR_1J,
	C_DUUR_LANGER,
	C_IN,
	C_DOOR,
	C_UIT,
	C_TERUG,
	C_TERUGVAL,
	C_HEROPEND,
	C_T_IN,
	C_T_BESLUIT,
	C_T_TOEGEKEND,
	C_T_AFGEWEZEN,
	C_T_BUITEN,
	C_T_INGETROKKEN,
	C_T_SBO,
	C_T_SO1,
	C_T_SO2,
	C_T_SO3,
	C_T_SO0,
	C_T_MEDIAAN,
	C_T_LANGSTE,
	C_T_6,
	C_T_10,
	C_T_BEZWAAR,
	C_T_LOPEND,
	C_T_LOPEND_SBO,
	C_T_LOPEND_SO,
	C_T_GEPLAATST,
	C_T_BINNEN,
	C_T_DOOR,
	C_T_EINDE,
	C_T_REGULIER,
	C_T_WACHT,
	C_T_OUDERS,
	C_T_SCHOOL,
	C_D_GO,
	C_D_SBO,
	C_D_SO,
	C_A_BESLUIT,
	C_A_TOEGEKEND,
	C_A_AFGEWEZEN,
	C_A_INGETROKKEN,
	C_A_8,
	C_A_LOPEND,
	C_A_BEDRAG,
	C_P_WACHT,
	C_K_IN,
	C_K_AF,
	C_K_GEGROND,
	C_K_DEELS,
	C_K_ONGEGROND,
	C_K_NIET,
	C_K_OPGELOST,
	C_K_INGETROKKEN,
	C_K_ZONDER,
	C_K_TIJD,
	C_VAST, /* how many there are */
};
extern const struct cijfer_soort cijfer_soorten[C_VAST];

/* One number: of the whole, or of an area. */
struct cijfer_cel {
	int64_t n;   /* how many were counted in, or met the condition */
	int64_t van; /* of CIJFER_DEEL: of how many */
	int64_t som; /* of what was measured */
	int64_t *maten;
	size_t n_maten, cap;
	bool klein;     /* too small by itself */
	bool verborgen; /* may not go out: too small, or it would betray one that is */
};

struct cijfer {
	struct cijfer_soort soort;
	char *naam, *label, *deel_van; /* owned, when the figure has no row; else NULL */
	struct cijfer_cel *cel;        /* [0] the whole, then each area, then those in none */
};

struct cijfers {
	struct cijfer *items;
	size_t n, cap;
	size_t n_gebieden;
};

/* Every figure of the table, nothing counted yet. */
void cijfers_init(struct cijfers *c, size_t n_gebieden);
void cijfers_fini(struct cijfers *c);

/* A figure without a row, at the end; its texts are copied.  Its number. */
size_t cijfers_maak(struct cijfers *c, const struct cijfer_soort *soort);

/* Counts one in, for the whole and for its area (1 … n_gebieden; 0: in none). */
void cijfers_tel(struct cijfers *c, size_t nr, size_t gebied, int64_t n);
/* Counts one in that the condition of a share was asked of. */
void cijfers_deel(struct cijfers *c, size_t nr, size_t gebied, bool wel);
/* Counts one in with its days, mark or cents. */
void cijfers_meet(struct cijfers *c, size_t nr, size_t gebied, int64_t maat);
/* Adds to what a share is of. */
void cijfers_noemer(struct cijfers *c, size_t nr, size_t gebied, int64_t van);

/* The figure that is called "groep.naam"; NULL: none. */
struct cijfer *cijfers_find(const struct cijfers *c, const char *id);

/* What the cell comes to: a percentage, days, a mark (all in hundredths) or cents; false: nothing, for
 * nothing was counted in. */
bool cijfer_waarde(const struct cijfer *cijfer, size_t gebied, int64_t *out);
/* "%", "dagen", "cijfer", "euro"; "" for a count. */
const char *cijfer_eenheid(enum cijfer_vorm vorm);

/*
 * Hides what may not go out (cijfers.kleinste; the Inspectie and CBS publish no
 * number under five of people): each number from 1 up to kleinste, so too of those who
 * do not meet the condition of a share; what is measured on fewer; and what would
 * betray one of those: of a total and its parts, over figures and over areas, never
 * is only one hidden, nor are the hidden ones together under kleinste.
 */
void cijfers_verberg(struct cijfers *c, int64_t kleinste);

#endif
