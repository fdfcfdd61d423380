/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/kopie.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/melding.h"
#include "swv/store/sql.h"

/* Whether SQLite finds the file whole; on a connection of its own, which is closed again. */
static enum swv_err
verify(const char *path, struct fault *fault)
{
	sqlite3 *db = NULL;
	sqlite3_stmt *stmt = NULL;
	enum swv_err err = SWV_ECORRUPT;

	if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK &&
	    sqlite3_prepare_v2(db, "PRAGMA integrity_check(1)", -1, &stmt, NULL) == SQLITE_OK &&
	    sqlite3_step(stmt) == SQLITE_ROW &&
	    str_eq((const char *)sqlite3_column_text(stmt, 0), "ok"))
		err = SWV_OK;
	sqlite3_finalize(stmt);
	sqlite3_close(db);
	return err ? fault_set(fault, err, NULL, NULL, path) : SWV_OK;
}

/* An empty file that is nobody else's, which VACUUM INTO fills: it would make a public one. */
static enum swv_err
make_private(const char *path, struct fault *fault)
{
	int fd = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);

	if (fd >= 0) {
		close(fd);
		return SWV_OK;
	}
	if (errno == ENOSPC)
		return fault_set(fault, SWV_EFULL, NULL, NULL, NULL);
	return fault_set(fault, SWV_EREADONLY, path, NULL, NULL);
}

enum swv_err
kopie_make(struct store *store, const char *path, struct fault *fault)
{
	struct str part = { 0 };
	enum swv_err err;

	str_addf(&part, "%s.deel", path);
	unlink(part.s);
	err = make_private(part.s, fault);
	if (!err)
		err = sql_run(store, fault, "VACUUM INTO ?1", "s", part.s);
	if (!err)
		err = verify(part.s, fault);
	if (!err && rename(part.s, path))
		err = fault_set(fault, SWV_EFILE, path, NULL, melding_reden(errno));
	if (err)
		unlink(part.s);
	str_fini(&part);
	return err;
}

enum swv_err
kopie_before_step(struct store *store, int version, struct fault *fault)
{
	struct str path = { 0 };
	enum swv_err err;

	str_addf(&path, "%s.v%d.kopie", store->path, version);
	err = kopie_make(store, path.s, fault);
	str_fini(&path);
	return err;
}

/* ---- those that are there ---- */

/* "swv.db.v3.kopie", and one that was broken off halfway. */
static bool
is_copy(const char *name, const char *database)
{
	size_t n = strlen(database);
	const char *at = name + n;

	if (strncmp(name, database, n) != 0 || !str_starts(at, ".v"))
		return false;
	at += 2;
	at += strspn(at, "0123456789");
	return str_eq(at, ".kopie") || str_eq(at, ".kopie.deel");
}

enum swv_err
kopieen_each(struct store *store, struct fault *fault,
    enum swv_err (*row)(const char *path, int64_t op, void *arg), void *arg)
{
	const char *name = strrchr(store->path, '/') + 1; /* the store keeps the whole path */
	char *map = mem_strndup(store->path, (size_t)(name - store->path));
	DIR *dir = opendir(map);
	enum swv_err err = SWV_OK;

	if (!dir)
		err = fault_set(fault, SWV_EFILE, map, NULL, melding_reden(errno));
	for (const struct dirent *d; dir && !err && (d = readdir(dir));) {
		struct str path = { 0 };
		struct stat st;

		str_addf(&path, "%s%s", map, d->d_name);
		if (is_copy(d->d_name, name) && lstat(path.s, &st) == 0 && S_ISREG(st.st_mode))
			err = row(path.s, (int64_t)st.st_mtime * 1000000, arg);
		str_fini(&path);
	}
	if (dir)
		closedir(dir);
	free(map);
	return err;
}

enum swv_err
kopie_weg(const char *path, struct fault *fault)
{
	struct str what = { 0 };

	if (unlink(path) == 0 || errno == ENOENT)
		return SWV_OK;
	str_addf(&what, "%s weghalen", path);
	fault_set(fault, SWV_EFILE, what.s, NULL, melding_reden(errno));
	str_fini(&what);
	return SWV_EFILE;
}
