/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CONFIG_BOOM_H
#define SWV_CONFIG_BOOM_H

#include "swv/config/bron.h"

enum tak_soort {
	TAK_GROEP,    /* { … } */
	TAK_LIJST,    /* ( … ) */
	TAK_RIJ,      /* [ … ] */
	TAK_TEKST,    /* "…" */
	TAK_GETAL,    /* 12 */
	TAK_BREUK,    /* 1.5: nothing takes one */
	TAK_JANEE,    /* true */
	TAK_TE_GROOT, /* a number that does not fit, of which there is a fault already */
};

/* What stands in a file: a tree that knows its lines. */
struct tak {
	const char *naam;  /* "" of an element of a list */
	const char *tekst; /* of a text, number or ja/nee; else "" */
	struct tak *takken;
	size_t n;
	int regel; /* of the joined text: see bron_place */
	enum tak_soort soort;
};

/* A file that was read; its faults are collected while it is looked through. */
struct boom {
	struct bron bron;
	struct tak wortel; /* a group */
	struct faults *faults;
	size_t n_eerder; /* faults that were there before */
};

/*
 * Reads and parses.  When it cannot be parsed the fault that tells so is added
 * and its error returned; *out must be cleaned up in any case.
 */
enum swv_err boom_read(const char *path, struct faults *faults, struct boom *out);
void boom_fini(struct boom *boom);

const struct tak *tak_find(const struct tak *groep, const char *naam); /* NULL: not there */
const char *tak_soort_naam(enum tak_soort soort);                      /* "een tekst", for people */

/* Adds a fault, with the place of tak (NULL: the file as a whole). */
void boom_fault(struct boom *boom, const struct tak *tak, enum swv_err err, const char *what,
    const char *value, const char *hint);
/* The same for a fault that has all but its place. */
void boom_add(struct boom *boom, const struct tak *tak, struct fault *fault);

/* SWV_EFAULTS when the looking through has found any, sorted by place; else SWV_OK. */
enum swv_err boom_result(struct boom *boom);

/* "swv.cfg:12": where tak stands, for a hint. */
void boom_where(const struct boom *boom, const struct tak *tak, struct str *out);

/*
 * Whether tak is of the right kind; a fault when not.  A list may be written
 * with () or [], the empty one by either.
 */
bool boom_expect(struct boom *boom, const struct tak *tak, enum tak_soort soort);

#endif
