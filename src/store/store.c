/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/store.h"

#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/melding.h"
#include "swv/store/functie.h"
#include "swv/store/lock.h"
#include "swv/store/schema.h"
#include "swv/store/sql.h"

enum { BUSY_TRIES = 2500, BUSY_MS = 2, PATIENCE = 100 /* of the lock: ten seconds */ };
enum { HURRY = 10, BUSY_HURRY = 500 }; /* the same for what is still written at the end: a second */
enum { ENDING_STEPS = 10000 };         /* of SQLite, between two looks: about a millisecond */

/*
 * Versions whose WAL has no reset race (two processes, a checkpoint against a
 * commit: sqlite.org/wal.html#walresetbug): 3.51.3 and later, and the repaired
 * 3.50.7+ and 3.44.6+.  Debian 12 has 3.40.1, so there it is the old journal.
 */
static bool
wal_is_sound(int version)
{
	return version >= 3051003 || (version >= 3050007 && version < 3051000) ||
	       (version >= 3044006 && version < 3045000);
}

/*
 * The lock and the journal are of whoever writes first: root's would keep the
 * owner of the database out.
 */
static enum swv_err
look_owner(const char *path, uid_t owner, struct fault *fault)
{
	const struct passwd *pw, *me;
	struct str naam = { 0 }, typ = { 0 };

	if (owner == geteuid())
		return SWV_OK;
	pw = getpwuid(owner);
	if (pw && *pw->pw_name)
		str_add(&naam, pw->pw_name);
	else
		str_addf(&naam, "#%ju", (uintmax_t)owner);
	if (geteuid() == 0)
		str_addf(&typ, "runuser -u %s -- swv …", naam.s);
	else if (owner == 0 && (me = getpwuid(geteuid()))) /* put there by root, from a copy, say */
		str_addf(&typ, "chown %s %s, als root", me->pw_name, path);
	else
		str_addf(&typ, "sudo -u %s swv …", naam.s);
	fault_set(fault, SWV_EOWNER, path, naam.s, typ.s);
	str_fini(&naam);
	str_fini(&typ);
	return SWV_EOWNER;
}

/* Root makes no database in a folder of somebody else's, who could not open it. */
static enum swv_err
look_folder(const char *path, struct fault *fault)
{
	const char *slash = strrchr(path, '/');
	char *map = slash ? mem_strndup(path, (size_t)(slash - path) + 1) : mem_strdup(".");
	struct stat st;
	bool other = geteuid() == 0 && !stat(map, &st) && st.st_uid;
	enum swv_err err = other ? look_owner(map, st.st_uid, fault) : SWV_OK;

	free(map);
	return err;
}

/*
 * A database must be an ordinary file; lstat looks without opening, which would
 * drop locks.  It goes by one name: under a second one it would have a second
 * lock and journal.  And it is of whoever runs this.
 */
static enum swv_err
look(const char *path, enum store_mode mode, struct fault *fault)
{
	struct stat st;

	if (lstat(path, &st)) {
		if (errno != ENOENT)
			return fault_set(fault, SWV_EFILE, path, NULL, melding_reden(errno));
		return mode == STORE_CREATE ? look_folder(path, fault)
					    : fault_set(fault, SWV_ENOTINIT, path, NULL, NULL);
	}
	if (mode == STORE_CREATE)
		return fault_set(fault, SWV_EEXISTS, path, NULL, NULL);
	if (S_ISLNK(st.st_mode))
		return fault_set(
		    fault, SWV_ENODB, path, NULL, "het is een koppeling; noem het bestand zelf");
	if (!S_ISREG(st.st_mode))
		return fault_set(fault, SWV_ENODB, path, NULL, "het is geen gewoon bestand");
	return look_owner(path, st.st_uid, fault);
}

/* Makes the file itself, so that it is nobody else's from the first byte on. */
static enum swv_err
make_file(const char *path, struct fault *fault)
{
	int fd = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);

	if (fd < 0) {
		if (errno == EACCES || errno == EROFS)
			return fault_set(fault, SWV_EREADONLY, path, NULL, NULL);
		return fault_set(fault, errno == ENOSPC ? SWV_EFULL : SWV_EFILE, path, NULL,
		    melding_reden(errno));
	}
	close(fd); /* no database yet, so no lock to lose */
	return SWV_OK;
}

/* The path without links in its folders, which SQLite would take for one in the file; owned. */
static char *
real_path(const char *path)
{
	const char *slash = strrchr(path, '/');
	char *map = slash ? mem_strndup(path, (size_t)(slash - path) + 1) : mem_strdup(".");
	char *real = realpath(map, NULL);
	struct str out = { 0 };

	str_addf(&out, "%s/%s", real ? real : map, slash ? slash + 1 : path);
	free(map);
	free(real);
	return str_take(&out);
}

/* Nothing half made stays behind. */
static void
remove_files(const struct store *store)
{
	static const char *const endings[] = { "", "-journal", "-wal", "-shm", ".lock" };

	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
		struct str path = { 0 };

		str_addf(&path, "%s%s", store->path, endings[i]);
		unlink(path.s);
		str_fini(&path);
	}
}

static int
is_ending(void *arg)
{
	struct store *store = arg;

	if (!store->ending || !store->ending())
		return 0;
	store->patience = HURRY;
	return 1;
}

/*
 * A reader who meets a commit tries again soon, for five seconds.  SQLite's own
 * handler sleeps ever longer, and among many writers may never meet the moment
 * between two of them.
 */
static int
try_again(void *arg, int tries)
{
	const struct store *store = arg;

	if (is_ending(arg))
		return 0;
	sqlite3_sleep(BUSY_MS);
	return tries < (store->patience == HURRY ? BUSY_HURRY : BUSY_TRIES);
}

void
store_ending(struct store *store, bool (*ending)(void))
{
	store->ending = ending;
	sqlite3_progress_handler(store->db, ending ? ENDING_STEPS : 0, is_ending, store);
}

/* Once for each connection; foreign keys and the rest are off unless asked for. */
static enum swv_err
set_up(struct store *store, struct fault *fault)
{
	static const char pragmas[] = "PRAGMA foreign_keys = ON;"
				      "PRAGMA trusted_schema = OFF;"
				      "PRAGMA secure_delete = ON;"
				      "PRAGMA temp_store = MEMORY;"
				      "PRAGMA cell_size_check = ON;"
				      "PRAGMA mmap_size = 0;"
				      "PRAGMA synchronous = FULL;";
	int64_t on = 0;
	enum swv_err err;

	sqlite3_extended_result_codes(store->db, 1);
	sqlite3_busy_handler(store->db, try_again, store);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
	sqlite3_limit(store->db, SQLITE_LIMIT_ATTACHED, 1); /* one: VACUUM INTO needs it */
	sqlite3_limit(store->db, SQLITE_LIMIT_LENGTH, 16 << 20);
	err = functie_init(store, fault);
	if (!err)
		err = sql_script(store, pragmas, fault);
	if (!err)
		err = sql_number(store, fault, &on, "PRAGMA foreign_keys", NULL);
	if (!err && !on)
		err = fault_set(fault, SWV_EDB, NULL, NULL, "foreign_keys");
	return err;
}

static enum swv_err
set_journal(struct store *store, struct fault *fault)
{
	const char *ask = wal_is_sound(sqlite3_libversion_number())
			      ? "PRAGMA journal_mode = WAL"
			      : "PRAGMA journal_mode = TRUNCATE";
	char *mode;
	enum swv_err err = sql_text(store, fault, &mode, ask, NULL);

	if (!err && mode)
		snprintf(store->journal, sizeof(store->journal), "%s", mode);
	free(mode);
	return err;
}

enum swv_err
store_open(const char *path, const char *share, enum store_mode mode, struct fault *fault,
    struct store **out)
{
	struct store *store = NULL;
	enum swv_err err = look(path, mode, fault);

	*out = NULL;
	if (!err && mode == STORE_CREATE)
		err = make_file(path, fault);
	if (err)
		return err;
	store = mem_zero(1, sizeof(*store));
	store->path = real_path(path);
	store->patience = PATIENCE;
	store->share = mem_strdup(share);
	store->lock = -1;
	err = sql_err(store,
	    sqlite3_open_v2(
		store->path, &store->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW, NULL),
	    fault);
	if (err)
		goto out;
	store->readonly = sqlite3_db_readonly(store->db, "main") == 1;
	if ((err = set_up(store, fault)))
		goto out;
	err = mode == STORE_ASIS ? schema_asis(store)
				 : schema_check(store, mode == STORE_CREATE, fault);
	if (err)
		goto out;
	err = set_journal(store, fault);
out:
	if (err && mode == STORE_CREATE)
		remove_files(store);
	if (err)
		store_close(&store);
	*out = store;
	return err;
}

void
store_close(struct store **store)
{
	struct store *s = *store;

	if (!s)
		return;
	store_abort(s);
	for (int i = 0; i < SQL_CACHE; i++) {
		sqlite3_finalize(s->cache[i].stmt);
		free(s->cache[i].text);
	}
	sqlite3_close(s->db);
	if (s->lock >= 0)
		close(s->lock);
	free(s->namen);
	free(s->geteld);
	free(s->path);
	free(s->share);
	free(s);
	*store = NULL;
}

void
store_geteld(struct store *store, const char *json)
{
	free(store->geteld);
	store->geteld = mem_strdup(json);
}

void
store_today(struct store *store, swv_date today, int bijna)
{
	store->today = today;
	store->bijna = bijna;
}

const char *
store_path(const struct store *store)
{
	return store->path;
}

const char *
store_journal(const struct store *store)
{
	return store->journal;
}

enum swv_err
store_begin(struct store *store, struct fault *fault)
{
	enum swv_err err;

	if (store->writing)
		return fault_set(fault, SWV_EINTERNAL, "store_begin", NULL, NULL);
	if (store->readonly)
		return fault_set(fault, SWV_EREADONLY, store->path, NULL, NULL);
	if ((err = lock_take(store, fault)))
		return err;
	err = sql_script(store, "BEGIN IMMEDIATE", fault);
	if (err)
		lock_drop(store);
	store->writing = !err;
	return err;
}

enum swv_err
store_commit(struct store *store, struct fault *fault)
{
	enum swv_err err;

	if (!store->writing)
		return fault_set(fault, SWV_EINTERNAL, "store_commit", NULL, NULL);
	err = sql_script(store, "COMMIT", fault);
	if (err) {
		store_abort(store);
		return err;
	}
	store->writing = false;
	lock_drop(store);
	return SWV_OK;
}

void
store_abort(struct store *store)
{
	if (store->writing && !sqlite3_get_autocommit(store->db))
		sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
	if (store->writing)
		lock_drop(store);
	store->writing = false;
	store_read_end(store);
}

bool
store_is_writing(const struct store *store)
{
	return store->writing;
}

enum swv_err
store_read_begin(struct store *store, struct fault *fault)
{
	enum swv_err err;

	if (store->writing || store->reading)
		return SWV_OK;
	err = sql_script(store, "BEGIN", fault);
	store->reading = !err;
	return err;
}

bool
store_is_reading(const struct store *store)
{
	return store->reading;
}

void
store_read_end(struct store *store)
{
	if (store->reading)
		sqlite3_exec(store->db, "COMMIT", NULL, NULL, NULL);
	store->reading = false;
	while (store->n_namen) {
		const struct sql_naam *n = &store->namen[--store->n_namen];

		free(n->kinds);
		free(n->id);
		free(n->naam);
	}
}

enum swv_err
store_schrijfstand(struct store *store, struct fault *fault, int64_t *out)
{
	enum swv_err err = store_data_version(store, fault, out);

	*out += (int64_t)sqlite3_total_changes(store->db) << 20;
	return err;
}

enum swv_err
store_data_version(struct store *store, struct fault *fault, int64_t *out)
{
	return sql_number(store, fault, out, "PRAGMA data_version", NULL);
}

enum swv_err
store_stand_get(
    struct store *store, const char *user, const char *key, struct fault *fault, char **out)
{
	return sql_text(store, fault, out,
	    "SELECT waarde FROM stand WHERE gebruiker = ?1 AND sleutel = ?2", "ss", user, key);
}

enum swv_err
store_stand_set(
    struct store *store, const char *user, const char *key, const char *value, struct fault *fault)
{
	return sql_run(store, fault,
	    "INSERT INTO stand (gebruiker, sleutel, waarde) VALUES (?1, ?2, ?3)"
	    " ON CONFLICT DO UPDATE SET waarde = excluded.waarde",
	    "sss", user, key, value);
}
