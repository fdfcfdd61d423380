/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/keten.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "swv/store/sql.h"

void
keten_deel(crypto_generichash_state *state, const void *deel, size_t n)
{
	unsigned char length[8];

	for (int i = 0; i < 8; i++)
		length[i] = (unsigned char)((uint64_t)n >> (8 * i));
	crypto_generichash_update(state, length, sizeof(length));
	crypto_generichash_update(state, deel, n);
}

void
keten_getal(crypto_generichash_state *state, int64_t i)
{
	char text[24];

	keten_deel(state, text, (size_t)snprintf(text, sizeof(text), "%" PRId64, i));
}

/*
 * The form of a row that is hashed is fixed for ever, whatever columns the table
 * gets: the version of the form, then each part with its length before it.  A
 * later form gets another version, and rows say by their place which they have.
 */
void
keten_hash(const struct logboekregel *r, const unsigned char vorige[KETEN_HASH],
    unsigned char out[KETEN_HASH])
{
	static const char form[] = "swv logboek 1";
	crypto_generichash_state state;

	crypto_generichash_init(&state, NULL, 0, KETEN_HASH);
	keten_deel(&state, form, strlen(form));
	keten_getal(&state, r->nr);
	keten_getal(&state, r->op);
	keten_deel(&state, r->wie, strlen(r->wie));
	keten_deel(&state, r->handeling, strlen(r->handeling));
	keten_deel(&state, r->kind, strlen(r->kind));
	keten_deel(&state, r->bron_id, strlen(r->bron_id));
	keten_deel(&state, r->wat, strlen(r->wat));
	keten_deel(&state, vorige, KETEN_HASH);
	crypto_generichash_final(&state, out, KETEN_HASH);
}

enum swv_err
keten_kop(struct store *store, struct fault *fault, int64_t *n, unsigned char kop[KETEN_HASH])
{
	sqlite3_stmt *stmt =
	    sql_query(store, fault, "SELECT aantal, kop FROM logboek_stand WHERE een = 1", NULL);
	bool row = false;
	enum swv_err err = stmt ? sql_step(store, stmt, fault, &row) : sql_failed(store);

	if (!err && (!row || sqlite3_column_bytes(stmt, 1) != KETEN_HASH))
		err = fault_set(fault, SWV_ECORRUPT, NULL, NULL, "de stand van het logboek");
	if (!err) {
		*n = sqlite3_column_int64(stmt, 0);
		memcpy(kop, sqlite3_column_blob(stmt, 1), KETEN_HASH);
	}
	sql_done(stmt);
	return err;
}

struct logboekregel
keten_regel(sqlite3_stmt *stmt)
{
	return (struct logboekregel){ .nr = sqlite3_column_int64(stmt, 0),
		.op = sqlite3_column_int64(stmt, 1),
		.wie = (const char *)sqlite3_column_text(stmt, 2),
		.handeling = (const char *)sqlite3_column_text(stmt, 3),
		.kind = (const char *)sqlite3_column_text(stmt, 4),
		.bron_id = (const char *)sqlite3_column_text(stmt, 5),
		.wat = (const char *)sqlite3_column_text(stmt, 6) };
}
