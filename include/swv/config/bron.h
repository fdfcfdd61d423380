/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CONFIG_BRON_H
#define SWV_CONFIG_BRON_H

#include <stdbool.h>
#include <stdint.h>

#include "swv/base/faults.h"
#include "swv/base/str.h"

/* Where a line of the joined text comes from. */
struct bron_plaats {
	size_t bestand; /* index in bestanden */
	int regel;      /* from 1 */
};

/*
 * The text of a file with those that it includes put in their place.  Each file
 * is read once, so what is parsed is what was hashed; libconfig itself never
 * opens one, for it says too little about what is wrong with it.
 */
struct bron {
	char *map;        /* folder of the main file as given: "" or with '/' at the end */
	char **bestanden; /* names as given, the main file first */
	size_t n_bestanden, cap_bestanden;
	struct bron_plaats *plaatsen; /* of each line of tekst */
	size_t n_plaatsen, cap_plaatsen;
	int *te_groot; /* lines of tekst with a number over 32 bits: said already */
	size_t n_te_groot, cap_te_groot;
	struct str tekst;
	uint64_t kenmerk; /* FNV-1a over the bytes of all files */
};

/*
 * Reads path and its includes.  SWV_OK, also when numbers were found that do
 * not fit (libconfig would wrap them unseen): those stand in *faults.  Else the
 * one fault that stops reading: SWV_ENOFILE, SWV_EFILE, SWV_ETEXT, SWV_ESYNTAX.
 */
enum swv_err bron_read(const char *path, struct bron *out, struct faults *faults);
void bron_fini(struct bron *bron);

/* Sets the file and line of *fault to those of a line of tekst, from 1. */
void bron_place(const struct bron *bron, int regel, struct fault *fault);
/* Whether a number on that line was found not to fit. */
bool bron_is_te_groot(const struct bron *bron, int regel);

/*
 * Adds the whole of an ordinary file of at most 4 MiB, valid UTF-8, to *out.  The
 * fault has a place only when it is about a line.
 */
enum swv_err bestand_read(const char *path, struct fault *fault, struct str *out);

#endif
