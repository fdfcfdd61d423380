/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/dossiersleutel.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/model/rechten.h"
#include "swv/store/keten.h"
#include "swv/store/sql.h"

enum { KEY = 32, SHORT = (LOGWAT_HASH - 1) / 2 };

/* ---- whose key ---- */

/* The field by which records of kind may belong to a dossier; NULL: they stand by themselves. */
static const char *
field_of_owner(const struct kind *kind)
{
	return kind->hangs ? kind->hangs : kind_is_about(kind) ? "bron_id" : NULL;
}

/* The kind of what a record belongs to (with this id, or by its bron) when that is a dossier, else its
 * own. */
static const struct kind *
kind_of_owner(const struct kind *kind, const char *bron, const char *id)
{
	const struct kind *owner = NULL;

	if (kind->hangs)
		owner = kind_owner(kind, id);
	else if (kind_is_about(kind))
		owner = kind_find(bron);
	return owner && kind_is_personal(owner) ? owner : kind;
}

/* Of a record that may be gone by now the logboek itself tells what it belonged to: by its first
 * line, for that never changes. */
static enum swv_err
find_owner(struct store *store, const struct kind *kind, const char *id, struct fault *fault,
    const struct kind **owner, char **owner_id)
{
	const char *field = field_of_owner(kind);
	struct str path = { 0 };
	char *bron = NULL, *boven = NULL;
	enum swv_err err = SWV_OK;

	*owner = kind;
	*owner_id = mem_strdup(id);
	if (!field)
		return SWV_OK;
#define FIRST(what)                                                                                \
	"SELECT CASE WHEN json_valid(wat) THEN json_extract(wat, " what ") END FROM logboek"       \
	" WHERE bron_id = ?1 AND kind = ?2 ORDER BY nr LIMIT 1"
	if (kind_is_about(kind))
		err = sql_text(store, fault, &bron, FIRST("'$.bron[1]'"), "ss", id, kind->name);
	str_addf(&path, "$.%s[1]", field);
	if (!err)
		err = sql_text(store, fault, &boven, FIRST("?3"), "sss", id, kind->name, path.s);
	if (!err && !boven && kind->hung) {
		str_clear(&path);
		str_addf(&path, "$.%s[1]", kind->hung);
		err = sql_text(store, fault, &boven, FIRST("?3"), "sss", id, kind->name, path.s);
	}
	if (!err && (*owner = kind_of_owner(kind, bron, boven)) != kind) {
		free(*owner_id);
		*owner_id = boven;
		boven = NULL;
	}
#undef FIRST
	str_fini(&path);
	free(bron);
	free(boven);
	return err;
}

/* ---- the key ---- */

static enum swv_err
find_key(struct store *store, const char *kind, const char *id, struct fault *fault,
    unsigned char key[KEY], bool *found)
{
	sqlite3_stmt *stmt = sql_query(store, fault,
	    "SELECT sleutel FROM dossiersleutel WHERE kind = ?1 AND id = ?2", "ss", kind, id);
	enum swv_err err = stmt ? sql_step(store, stmt, fault, found) : sql_failed(store);

	if (!err && *found && sqlite3_column_bytes(stmt, 0) != KEY)
		err = fault_set(fault, SWV_ECORRUPT, NULL, NULL, "dossiersleutel");
	if (!err && *found)
		memcpy(key, sqlite3_column_blob(stmt, 0), KEY);
	sql_done(stmt);
	return err;
}

static enum swv_err
make_key(struct store *store, const char *kind, const char *id, struct fault *fault,
    unsigned char key[KEY])
{
	randombytes_buf(key, KEY);
	return sql_run(store, fault,
	    "INSERT INTO dossiersleutel (kind, id, sleutel) VALUES (?1, ?2, ?3)", "ssb", kind, id,
	    key, (int64_t)KEY);
}

enum swv_err
dossiersleutel_wis(struct store *store, const char *kind, const char *id, struct fault *fault)
{
	return sql_run(
	    store, fault, "DELETE FROM dossiersleutel WHERE kind = ?1 AND id = ?2", "ss", kind, id);
}

/* ---- the hash ---- */

/* Equal values of two records, or of two fields, or a number and the text of it, have nothing in
 * common.  The form is fixed for ever: a later one gets another name and sign. */
static void
hash_value(const unsigned char key[KEY], const char *kind, const char *id, const char *field,
    const struct value *v, char out[LOGWAT_HASH + 1])
{
	static const char form[] = "swv waarde 1";
	crypto_generichash_state state;
	unsigned char hash[SHORT];

	crypto_generichash_init(&state, key, KEY, SHORT);
	keten_deel(&state, form, strlen(form));
	keten_deel(&state, kind, strlen(kind));
	keten_deel(&state, id, strlen(id));
	keten_deel(&state, field, strlen(field));
	keten_deel(&state, v->tag == VALUE_NUMBER ? "getal" : "tekst", 5);
	if (v->tag == VALUE_NUMBER)
		keten_getal(&state, v->i);
	else
		keten_deel(&state, v->s, strlen(v->s));
	crypto_generichash_final(&state, hash, SHORT);
	out[0] = '#';
	sodium_bin2hex(out + 1, LOGWAT_HASH, hash, SHORT);
	sodium_memzero(&state, sizeof(state));
}

enum swv_err
dossiersleutel_hash(struct store *store, const struct rec *rec, int field, const struct value *v,
    struct fault *fault, char out[LOGWAT_HASH + 1])
{
	const struct kind *kind = rec->kind;
	const char *field_name = field_of_owner(kind),
		   *boven = field_name ? rec_text(rec, field_name) : NULL;
	const struct kind *owner =
	    kind_of_owner(kind, kind_is_about(kind) ? rec_text(rec, "bron") : NULL, boven);
	const char *id = owner == kind ? rec_id(rec) : boven;
	unsigned char key[KEY];
	bool found = false;
	enum swv_err err;

	if (sodium_init() < 0)
		return fault_set(fault, SWV_EINTERNAL, "sodium", NULL, NULL);
	err = find_key(store, owner->name, id, fault, key, &found);
	if (!err && !found)
		err = make_key(store, owner->name, id, fault, key);
	if (!err)
		hash_value(key, kind->name, rec_id(rec), kind->fields[field].name, v, out);
	sodium_memzero(key, sizeof(key));
	return err;
}

enum swv_err
log_is_value(struct store *store, const char *kind_name, const char *id, const char *field,
    const struct value *v, const char *hash, struct fault *fault, enum log_oordeel *out)
{
	const struct kind *kind = kind_find(kind_name), *owner;
	char is[LOGWAT_HASH + 1], *owner_id = NULL;
	unsigned char key[KEY];
	bool found = false;
	enum swv_err err;

	*out = LOG_GEWIST;
	if (sodium_init() < 0 || !kind)
		return fault_set(fault, SWV_EINTERNAL, kind ? "sodium" : kind_name, NULL, NULL);
	err = find_owner(store, kind, id, fault, &owner, &owner_id);
	if (!err && owner_id)
		err = find_key(store, owner->name, owner_id, fault, key, &found);
	if (!err && found) {
		*out = LOG_ANDERS;
		if (v->tag != VALUE_NONE) {
			hash_value(key, kind->name, id, field, v, is);
			*out = str_eq(is, hash) ? LOG_GELIJK : LOG_ANDERS;
		}
	}
	sodium_memzero(key, sizeof(key));
	free(owner_id);
	return err;
}
