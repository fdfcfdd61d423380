/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/logcontrole.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/store/keten.h"
#include "swv/store/sql.h"

enum { PIECE = 10000 };

/* ---- anchors ---- */

bool
log_anker_parse(const char *text, struct log_anker *out)
{
	size_t digits = strspn(text, "0123456789");
	const char *hash = text + digits + 1;

	*out = (struct log_anker){ 0 };
	if (!digits || digits > 18 || text[digits] != ':' || strlen(hash) != 64 ||
	    strspn(hash, "0123456789abcdef") != 64)
		return false;
	out->nr = strtoll(text, NULL, 10);
	memcpy(out->hash, hash, sizeof(out->hash));
	return true;
}

static void
make_anchor(int64_t nr, const unsigned char hash[KETEN_HASH], struct log_anker *out)
{
	out->nr = nr;
	sodium_bin2hex(out->hash, sizeof(out->hash), hash, KETEN_HASH);
}

enum swv_err
log_anker_kop(struct store *store, struct fault *fault, struct log_anker *out)
{
	unsigned char kop[KETEN_HASH];
	int64_t n;
	enum swv_err err = keten_kop(store, fault, &n, kop);

	*out = (struct log_anker){ 0 };
	if (!err)
		make_anchor(n, kop, out);
	return err;
}

/* ---- what is found ---- */

void
logcontrole_fini(struct logcontrole *c)
{
	for (size_t i = 0; i < c->n; i++)
		free(c->items[i].wie);
	free(c->items);
	*c = (struct logcontrole){ 0 };
}

static void
found(struct logcontrole *c, enum logbreuk_soort soort, int64_t nr, int64_t tot,
    const struct logboekregel *r)
{
	struct logbreuk *last = c->n ? &c->items[c->n - 1] : NULL;

	if (last && soort == LOGBREUK_TEVEEL && last->soort == soort && last->tot + 1 == nr) {
		last->tot = tot;
		return;
	}
	if (c->n == LOGBREUKEN) {
		c->meer++;
		return;
	}
	VEC_ADD(c->items, c->n, c->cap) = (struct logbreuk){ soort, nr, tot, r ? r->op : 0,
		r && r->wie && *r->wie ? mem_strdup(r->wie) : NULL };
}

/* ---- the walk ---- */

struct gang {
	struct logcontrole *uit;
	const struct log_anker *anker;
	bool anker_gezien, klaar;
	int64_t nr, aantal;              /* of the last row; how many there should be */
	unsigned char staat[KETEN_HASH]; /* the hash that the last row has */
	unsigned char is[KETEN_HASH];    /* and the one that it should have */
};

/* Whether each text of the row is what C sees of it: one with a NUL in it holds more. */
static bool
is_plain(sqlite3_stmt *stmt)
{
	for (int i = 2; i <= 6; i++) {
		const char *s = (const char *)sqlite3_column_text(stmt, i);

		if (!s || strlen(s) != (size_t)sqlite3_column_bytes(stmt, i))
			return false;
	}
	return sqlite3_column_bytes(stmt, KETEN_VORIGE) == KETEN_HASH &&
	       sqlite3_column_bytes(stmt, KETEN_EIGEN) == KETEN_HASH;
}

static bool
is_last(const struct gang *g, const unsigned char hash[KETEN_HASH])
{
	return memcmp(hash, g->staat, KETEN_HASH) == 0 || memcmp(hash, g->is, KETEN_HASH) == 0;
}

static void
hold_to_anchor(struct gang *g, const struct logboekregel *r)
{
	struct log_anker staat, is;

	if (!g->anker || g->anker_gezien || g->anker->nr != g->nr)
		return;
	g->anker_gezien = true;
	make_anchor(g->nr, g->staat, &staat);
	make_anchor(g->nr, g->is, &is);
	if (!str_eq(staat.hash, g->anker->hash) && !str_eq(is.hash, g->anker->hash))
		found(g->uit, LOGBREUK_ANKER, g->nr, g->nr, r);
}

/*
 * A row that is not what its hash is of was changed itself; the next is held to
 * both its hash and the one that it should have, so that it is not blamed.  One
 * that was made anew whole shows in that the next does not follow on it.
 */
static void
take_row(struct gang *g, sqlite3_stmt *stmt)
{
	struct logboekregel r = keten_regel(stmt);
	const unsigned char *vorige = sqlite3_column_blob(stmt, KETEN_VORIGE);
	const unsigned char *eigen = sqlite3_column_blob(stmt, KETEN_EIGEN);
	bool plain = is_plain(stmt), gap = r.nr > g->nr + 1, good;

	if (r.nr > g->aantal || r.nr < 1) {
		found(g->uit, r.nr < 1 ? LOGBREUK_GEWIJZIGD : LOGBREUK_TEVEEL, r.nr, r.nr, &r);
		return;
	}
	if (gap)
		found(g->uit, LOGBREUK_WEG, g->nr + 1, r.nr - 1, NULL);
	if (plain) {
		unsigned char hash[KETEN_HASH];

		keten_hash(&r, vorige, hash);
		good = memcmp(hash, eigen, KETEN_HASH) == 0;
		if (good && !gap && !is_last(g, vorige))
			found(g->uit, LOGBREUK_LOS, r.nr, r.nr, &r);
		memcpy(g->is, hash, KETEN_HASH);
		memcpy(g->staat, eigen, KETEN_HASH);
	} else {
		good = false;
	}
	if (!good)
		found(g->uit, LOGBREUK_GEWIJZIGD, r.nr, r.nr, plain ? &r : NULL);
	g->nr = r.nr;
	g->uit->aantal++;
	hold_to_anchor(g, &r);
}

static void
finish(struct gang *g, bool stand, const unsigned char kop[KETEN_HASH])
{
	g->klaar = true;
	if (stand && g->nr < g->aantal)
		found(g->uit, LOGBREUK_WEG, g->nr + 1, g->aantal, NULL);
	else if (!stand || !is_last(g, kop))
		found(g->uit, LOGBREUK_STAND, g->nr, g->nr, NULL);
	if (g->anker && !g->anker_gezien)
		found(g->uit, LOGBREUK_ANKER_WEG, g->anker->nr, g->anker->nr, NULL);
	make_anchor(g->nr, g->staat, &g->uit->kop);
}

/* One piece, with count and head of the same moment; without those there is no end to be held to. */
static enum swv_err
walk_piece(struct store *store, struct gang *g, struct fault *fault)
{
	unsigned char kop[KETEN_HASH] = { 0 };
	enum swv_err err = keten_kop(store, NULL, &g->aantal, kop);
	int64_t from = g->nr;
	bool row = true, stand = err != SWV_ECORRUPT;
	sqlite3_stmt *stmt;
	int n = 0;

	if (err && stand)
		return err;
	if (!stand)
		g->aantal = INT64_MAX;
	stmt = sql_query(store, fault, KETEN_RIJ "WHERE nr > ?1 ORDER BY nr LIMIT ?2", "ii",
	    from ? from : INT64_MIN, (int64_t)PIECE);
	err = stmt ? SWV_OK : sql_failed(store);
	for (; !err && !(err = sql_step(store, stmt, fault, &row)) && row; n++)
		take_row(g, stmt);
	sql_done(stmt);
	if (!err && (n < PIECE || g->nr == from)) /* a whole piece after the end will do */
		finish(g, stand, kop);
	return err;
}

enum swv_err
log_controleer(struct store *store, const struct log_anker *anker,
    void (*ver)(int64_t nr, int64_t aantal, void *arg), void *arg, struct fault *fault,
    struct logcontrole *out)
{
	struct gang g = { .uit = out, .anker = anker };
	bool own = !store_is_reading(store);
	enum swv_err err = SWV_OK;

	*out = (struct logcontrole){ 0 };
	if (sodium_init() < 0)
		return fault_set(fault, SWV_EINTERNAL, "sodium", NULL, NULL);
	hold_to_anchor(&g, NULL);
	while (!err && !g.klaar) {
		if ((err = store_read_begin(store, fault)))
			break;
		err = walk_piece(store, &g, fault);
		if (own)
			store_read_end(store);
		if (ver && !err && !g.klaar)
			ver(g.nr, g.aantal, arg);
	}
	if (err)
		logcontrole_fini(out);
	return err;
}

/* ---- in one word ---- */

enum swv_err
log_verify(struct store *store, struct fault *fault, int64_t *n)
{
	struct logcontrole c;
	char where[64];
	enum swv_err err = log_controleer(store, NULL, NULL, NULL, fault, &c);

	*n = err ? 0 : c.aantal;
	if (!err && c.n) {
		snprintf(where, sizeof(where),
		    c.items[0].soort == LOGBREUK_STAND
			? "het eind van het logboek, na regel %" PRId64
			: "regel %" PRId64 " van het logboek",
		    c.items[0].nr);
		err = fault_set(fault, SWV_ECORRUPT, NULL, NULL, where);
	}
	logcontrole_fini(&c);
	return err;
}
