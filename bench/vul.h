/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_BENCH_VUL_H
#define SWV_BENCH_VUL_H

#include "swv/store/sql.h"

/* A number that looks drawn: of i, with another stir for each use. */
#define DRAW(i, stir, n) "((" i " * 2654435761 + " stir " * 40503) / 65536 % " n ")"

#define WORD(i, stir) "(SELECT woord FROM w WHERE n = " DRAW(i, stir, "31") ")"
#define NAAM(i, stir) "(SELECT id FROM f WHERE n = " DRAW(i, stir, "(SELECT count(*) FROM f)") ")"
/* The same word as it is found by. */
#define KAAL(i, stir) "(SELECT kaal FROM w WHERE n = " DRAW(i, stir, "31") ")"

/* Made-up cases with their termijnen, names and log lines, and made-up meetings; into tables
 * without indexes and triggers. */
enum swv_err vul_dossiers(struct store *store, int64_t n, int64_t vandaag, struct fault *fault);
/* Made-up applications, after vul_dossiers; their termijnen come with swv apply. */
enum swv_err vul_tlv(struct store *store, int64_t n, int64_t vandaag, struct fault *fault);
enum swv_err vul_vergaderingen(
    struct store *store, int64_t n, int64_t vandaag, struct fault *fault);

#endif
