/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_SCHEMA_H
#define SWV_STORE_SCHEMA_H

#include <stdbool.h>

#include "swv/base/err.h"

struct store;
struct sqlite3;

/* In the header of the file: "swvp". */
enum { SCHEMA_APPLICATION = 0x73777670 };

/* The number of the last step of this program: 001.sql, 002.sql … stand in share/schema up to it;
 * 0 when there is none. */
int schema_last(const char *share);

/*
 * Brings the database to the last step there is: each (schema/NNN.sql) in one
 * transaction with its number, after a verified copy of what was there.  A
 * file that is no database of swv, or a newer one, is refused and not touched.
 */
enum swv_err schema_check(struct store *store, bool is_new, struct fault *fault);

/* SWV_ENODB when it is not a database of exactly this form; nothing is told, or done about it. */
enum swv_err schema_asis(struct store *store);

/* What all the steps make, empty and in memory, to compare with; *out is closed by the caller. */
enum swv_err schema_fresh(const struct store *store, struct fault *fault, struct sqlite3 **out);

/* The steps up to target, without looking whose database it is. */
enum swv_err schema_bring(struct store *store, bool is_new, int target, struct fault *fault);

#endif
