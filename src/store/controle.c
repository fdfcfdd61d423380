/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/controle.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "swv/base/alloc.h"
#include "swv/model/melding.h"
#include "swv/store/logboek.h"
#include "swv/store/schema.h"
#include "swv/store/sql.h"

enum { TOLD = 5 }; /* of what is wrong, at most this many: the rest follows from it */

void
controles_add(struct controles *c, const char *wat, bool goed, const char *uitslag)
{
	VEC_ADD(c->items, c->n, c->cap) =
	    (struct controle){ mem_strdup(wat), mem_strdup(uitslag), goed };
}

void
controles_fini(struct controles *c)
{
	for (size_t i = 0; i < c->n; i++) {
		free(c->items[i].wat);
		free(c->items[i].uitslag);
	}
	free(c->items);
	*c = (struct controles){ 0 };
}

static enum swv_err
look_library(struct store *store, struct fault *fault, struct controles *out)
{
	bool wal = str_eq(store_journal(store), "wal");
	struct str text = { 0 };

	(void)fault;
	str_addf(&text, "%s, journaal %s: ", sqlite3_libversion(), store_journal(store));
	str_add(
	    &text, wal ? "deze versie schrijft veilig met een WAL"
		       : "met een WAL kan deze versie bij gelijktijdig schrijven iets verliezen");
	controles_add(out, "SQLite", wal || str_eq(store_journal(store), "truncate"), text.s);
	str_fini(&text);
	return SWV_OK;
}

static enum swv_err
look_form(struct store *store, struct fault *fault, struct controles *out)
{
	int last = schema_last(store->share);
	struct str text = { 0 }, vreemd = { 0 };
	int64_t have = 0;
	enum swv_err err = sql_number(store, fault, &have, "PRAGMA user_version", NULL);

	if (!err && have == last)
		err = store_vreemd(store, fault, &vreemd);
	if (!err) {
		str_addf(&text, "versie %" PRId64, have);
		if (have != last)
			str_addf(&text, ", dit programma hoort bij %d", last);
		if (vreemd.len)
			str_addf(&text, ": %s", vreemd.s);
		controles_add(out, "Vorm van de database", have == last && !vreemd.len, text.s);
	}
	str_fini(&vreemd);
	str_fini(&text);
	return err;
}

/* The first rows of a check that has nothing to say, or "ok", when all is well. */
static enum swv_err
look_rows(struct store *store, struct fault *fault, const char *sql, const char *wat,
    struct controles *out)
{
	sqlite3_stmt *stmt = sql_query(store, fault, sql, NULL);
	enum swv_err err = stmt ? SWV_OK : sql_failed(store);
	struct str text = { 0 };
	bool row = true;

	for (int n = 0; !err && n < TOLD && !(err = sql_step(store, stmt, fault, &row)) && row;
	     n++) {
		const char *said = (const char *)sqlite3_column_text(stmt, 0);

		if (said && !str_eq(said, "ok"))
			str_addf(&text, "%s%s", text.len ? "; " : "", said);
	}
	sql_done(stmt);
	if (err == SWV_ECORRUPT) { /* so broken that it cannot even be looked through */
		str_add(&text, text.len ? "" : "niet te lezen");
		err = SWV_OK;
	}
	if (!err)
		controles_add(out, wat, !text.len, text.len ? text.s : "in orde");
	str_fini(&text);
	return err;
}

static enum swv_err
look_pages(struct store *store, struct fault *fault, struct controles *out)
{
	return look_rows(store, fault, "PRAGMA integrity_check(5)", "Bladzijden en indexen", out);
}

static enum swv_err
look_references(struct store *store, struct fault *fault, struct controles *out)
{
	return look_rows(store, fault,
	    "SELECT \"table\" || ' ' || coalesce(rowid, '') || ' verwijst naar ' || parent"
	    " || ' die er niet is' FROM pragma_foreign_key_check",
	    "Verwijzingen", out);
}

static enum swv_err
look_log(struct store *store, struct fault *fault, struct controles *out)
{
	struct fault found = { 0 };
	struct str text = { 0 };
	int64_t n = 0;
	enum swv_err err = log_verify(store, &found, &n);

	if (err == SWV_ECORRUPT) {
		str_addf(&text, "niet heel: %s", found.hint);
		controles_add(out, "Keten van het logboek", false, text.s);
		err = SWV_OK;
	} else if (err) {
		if (fault)
			*fault = found;
	} else {
		str_addf(&text, "heel, %" PRId64 " regels", n);
		controles_add(out, "Keten van het logboek", true, text.s);
	}
	str_fini(&text);
	return err;
}

/* Whose it is, and what others may do with it; mask: the bits that nobody else may have. */
static void
look_file(const char *path, const char *wat, mode_t mask, bool must, struct controles *out)
{
	struct str text = { 0 };
	struct stat st;
	bool good = false;

	if (lstat(path, &st)) {
		if (errno == ENOENT && !must)
			return;
		str_addf(&text, "%s: %s", path, melding_reden(errno));
	} else if (st.st_uid != geteuid() && (mask == 077 || st.st_uid)) {
		str_addf(&text, "%s is van een andere gebruiker (nummer %ju)", path,
		    (uintmax_t)st.st_uid);
	} else if (st.st_mode & mask & (mode_t) ~(st.st_mode & S_ISVTX ? 022 : 0)) {
		str_addf(&text, "%s: anderen kunnen erbij (%04o). Typ: chmod go-%s %s", path,
		    (unsigned)(st.st_mode & 07777), mask == 077 ? "rwx" : "w", path);
	} else {
		str_addf(&text, "%s, %04o", path, (unsigned)(st.st_mode & 07777));
		good = true;
	}
	controles_add(out, wat, good, str_get(&text));
	str_fini(&text);
}

static enum swv_err
look_files(struct store *store, struct fault *fault, struct controles *out)
{
	static const struct {
		const char *ending, *wat;
	} beside[] = {
		{ "", "Bestand" },
		{ "-journal", "Journaal" },
		{ "-wal", "Journaal" },
		{ "-shm", "Journaal" },
		{ ".lock", "Slot" },
	};
	const char *path = store_path(store);
	char *map = mem_strndup(path, (size_t)(strrchr(path, '/') - path));

	(void)fault;
	for (size_t i = 0; i < sizeof(beside) / sizeof(beside[0]); i++) {
		struct str name = { 0 };

		str_addf(&name, "%s%s", path, beside[i].ending);
		look_file(name.s, beside[i].wat, 077, i == 0, out);
		str_fini(&name);
	}
	/* who can write in the folder can put another file in the place of this one */
	look_file(*map ? map : "/", "Map", 022, true, out);
	free(map);
	return SWV_OK;
}

enum swv_err
store_controle(struct store *store, struct fault *fault, struct controles *out)
{
	static enum swv_err (*const looks[])(struct store *, struct fault *, struct controles *) = {
		look_library, look_form, look_pages, look_references, look_log, look_files
	};
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < sizeof(looks) / sizeof(looks[0]) && !err; i++)
		err = looks[i](store, fault, out);
	return err;
}
