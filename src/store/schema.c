/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/schema.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "swv/base/str.h"
#include "swv/store/kopie.h"
#include "swv/store/lock.h"
#include "swv/store/sql.h"

enum { STEP_MAX = 1 << 20 };

int
schema_last(const char *share)
{
	struct str path = { 0 };
	int step = 0;

	do {
		str_clear(&path);
		str_addf(&path, "%s/schema/%03d.sql", share, ++step);
	} while (access(path.s, R_OK) == 0);
	str_fini(&path);
	return step - 1;
}

static enum swv_err
read_step(const struct store *store, int step, struct fault *fault, struct str *out)
{
	struct str path = { 0 };
	enum swv_err err = SWV_OK;
	char buf[4096];
	FILE *f;
	size_t n;

	str_addf(&path, "%s/schema/%03d.sql", store->share, step);
	f = fopen(path.s, "re");
	while (f && (n = fread(buf, 1, sizeof(buf), f)) && out->len < STEP_MAX)
		str_addn(out, buf, n);
	if (!f || ferror(f) || !out->len || out->len >= STEP_MAX)
		err = fault_set(fault, SWV_ESHARE, path.s, NULL, NULL);
	if (f)
		fclose(f);
	str_fini(&path);
	return err;
}

/* Nothing may be left that points nowhere. */
static enum swv_err
check_references(struct store *store, struct fault *fault)
{
	sqlite3_stmt *stmt = sql_query(store, fault, "PRAGMA foreign_key_check", NULL);
	bool row = false;
	enum swv_err err = stmt ? sql_step(store, stmt, fault, &row) : sql_failed(store);

	if (!err && row)
		err = fault_set(
		    fault, SWV_ECORRUPT, NULL, NULL, (const char *)sqlite3_column_text(stmt, 0));
	sql_done(stmt);
	return err;
}

static enum swv_err
do_step(struct store *store, int step, struct fault *fault)
{
	struct str text = { 0 }, mark = { 0 };
	enum swv_err err = read_step(store, step, fault, &text);

	if (err)
		goto out;
	str_addf(&mark, "PRAGMA application_id = %d; PRAGMA user_version = %d;", SCHEMA_APPLICATION,
	    step);
	if ((err = sql_script(store, text.s, fault)))
		goto out;
	if ((err = sql_script(store, mark.s, fault)))
		goto out;
	err = check_references(store, fault);
out:
	str_fini(&text);
	str_fini(&mark);
	return err;
}

static enum swv_err
version(struct store *store, struct fault *fault, int64_t *out)
{
	return sql_number(store, fault, out, "PRAGMA user_version", NULL);
}

/*
 * The lock is held from the copy (which cannot be made inside a transaction)
 * until the step is done: nothing is written between, and of all who find an old
 * database after an upgrade one does the step.
 */
static enum swv_err
one_step(struct store *store, bool is_new, int have, struct fault *fault)
{
	enum swv_err err = is_new ? SWV_OK : kopie_before_step(store, have, fault);

	if (!err)
		err = store_begin(store, fault);
	if (!err)
		err = do_step(store, have + 1, fault);
	if (!err)
		err = store_commit(store, fault);
	if (err)
		store_abort(store);
	return err;
}

enum swv_err
schema_bring(struct store *store, bool is_new, int target, struct fault *fault)
{
	int64_t have = 0;
	enum swv_err err = SWV_OK;

	while (!err) {
		if ((err = lock_take(store, fault)))
			break;
		err = version(store, fault, &have);
		if (err || have >= target)
			break;
		err = one_step(store, is_new, (int)have, fault);
	}
	lock_drop(store);
	return err;
}

enum swv_err
schema_fresh(const struct store *store, struct fault *fault, struct sqlite3 **out)
{
	int last = schema_last(store->share);
	enum swv_err err = SWV_OK;

	*out = NULL;
	if (sqlite3_open(":memory:", out))
		err = fault_set(fault, SWV_EDB, NULL, NULL, ":memory:");
	for (int step = 1; step <= last && !err; step++) {
		struct str text = { 0 };

		err = read_step(store, step, fault, &text);
		if (!err && sqlite3_exec(*out, text.s, NULL, NULL, NULL))
			err = fault_set(fault, SWV_EDB, NULL, NULL, sqlite3_errmsg(*out));
		str_fini(&text);
	}
	if (err) {
		sqlite3_close(*out);
		*out = NULL;
	}
	return err;
}

enum swv_err
schema_asis(struct store *store)
{
	int64_t app = 0, have = 0;
	enum swv_err err = sql_number(store, NULL, &app, "PRAGMA application_id", NULL);

	if (!err)
		err = version(store, NULL, &have);
	if (err)
		return err;
	return app == SCHEMA_APPLICATION && have == schema_last(store->share) ? SWV_OK : SWV_ENODB;
}

enum swv_err
schema_check(struct store *store, bool is_new, struct fault *fault)
{
	int64_t app = 0, have = 0;
	int last = schema_last(store->share);
	char number[24];
	enum swv_err err;

	err = sql_number(store, fault, &app, "PRAGMA application_id", NULL);
	if (!err)
		err = version(store, fault, &have);
	if (err)
		return err;
	if (!is_new && app != SCHEMA_APPLICATION)
		return fault_set(fault, SWV_ENODB, store->path, NULL,
		    "er staan gegevens van een ander programma in");
	if (have > last && last) {
		snprintf(number, sizeof(number), "%" PRId64, have);
		return fault_set(fault, SWV_ENEWERDB, store->path, number, NULL);
	}
	if (have == last && last)
		return SWV_OK;
	return schema_bring(store, is_new, last ? last : 1, fault);
}
