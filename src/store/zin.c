/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/zin.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/model/logwat.h"
#include "swv/model/value.h"
#include "swv/store/afgeleid.h"

/*
 * What fields that depend on today go by.  Numbered past the values of a
 * statement: a name would get the number of whichever value comes after it.
 */
enum { AT_VANDAAG = ZIN_VALUES + 1, AT_BIJNA, AT_GETELD };
_Static_assert(AT_VANDAAG == 65 && AT_BIJNA == 66 && AT_GETELD == 67, "as the texts say");

/*
 * Fields that follow from other rows.  A new derived field is a row here.
 */
#define DONE_OWNERS                                                                                \
	"(SELECT count(*) FROM tik WHERE tik.bron = 'kalender' AND tik.bron_id = t.id"             \
	" AND EXISTS (SELECT 1 FROM eigenaar e WHERE e.per = t.per AND e.id = tik.sleutel))"
#define MISSING_OWNERS                                                                             \
	"(SELECT group_concat(naam, ', ') FROM (SELECT e.naam FROM eigenaar e WHERE e.per = t.per" \
	" AND NOT EXISTS (SELECT 1 FROM tik WHERE tik.bron = 'kalender' AND tik.bron_id = t.id"    \
	" AND tik.sleutel = e.id) ORDER BY e.naam LIMIT 5))"

/* Of a dossier its number and school. */
#define WAAR(soort)                                                                                \
	" WHEN '" soort "' THEN t.bron_id || coalesce(' ' || (SELECT s.naam FROM " soort           \
	" z JOIN school s ON s.brin = z.school WHERE z.nummer = t.bron_id), '')"
/* What is due first, and when: see set_urgent in termijnen.c. */
#define EERST(soort)                                                                               \
	{ soort, "eerstvolgend",                                                                   \
		"(SELECT v.omschrijving FROM termijn v WHERE v.bron = '" soort                     \
		"' AND v.bron_id = t.nummer AND +v.klaar = 0 AND +v.uiterlijk = t.urgent_op"       \
		" ORDER BY +v.id LIMIT 1)" },                                                      \
	{                                                                                          \
		soort, "urgent_op", "t.urgent_op"                                                  \
	}
/* The day of one of the advices, in the order in which they came. */
#define ADVIES(nr)                                                                                 \
	"(SELECT a.op FROM advies a WHERE a.tlv = t.nummer ORDER BY a.id LIMIT 1 OFFSET " nr ")"

/* Until when a child was, or has been, at home. */
#define TOT "coalesce(t.hervat_op, t.gesloten_op, " VANDAAG ")"
/*
 * How the Inspectie counts those that are enrolled and absent without leave: from four
 * weeks on, and apart what is longer than three months.  The kinds are of the country,
 * so not by the norms of an association.  A month ends on the same day of the next, or
 * on its last: what runs over that is cut off.
 */
#define VIER_WEKEN "(" TOT " >= t.eerste_verzuimdag + 28)"
#define EERSTE     "date(t.eerste_verzuimdag * 86400, 'unixepoch', 'start of month'"
#define DRIE_MAANDEN                                                                               \
	"(date(" TOT " * 86400, 'unixepoch') > min(" EERSTE ", '+4 months', '-1 day'), " EERSTE    \
	", '+3 months', (strftime('%d', t.eerste_verzuimdag * 86400, 'unixepoch') - 1)"            \
	" || ' days')))"

static const struct afgeleid derived[] = {
	{ "kalender", "stand",
	    "CASE WHEN t.per IS NOT NULL THEN " DONE_OWNERS " || ' van ' ||"
	    " (SELECT count(*) FROM eigenaar e WHERE e.per = t.per)"
	    " || coalesce(', nog: ' || " MISSING_OWNERS ", '') END" },
	{ "kalender", "vorig",
	    "(SELECT CASE v.status WHEN 'gereed' THEN"
	    " strftime('%d-%m-%Y', v.gereed_op * 86400, 'unixepoch') ELSE v.status END"
	    " FROM kalender v WHERE v.post = t.post AND v.nr = t.nr AND v.schooljaar ="
	    " (substr(t.schooljaar, 1, 4) - 1) || '-' || substr(t.schooljaar, 1, 4))" },
	{ "risico", "risico", "b.titel" },
	{ "risico", "weging", "t.weging" },
	{ "risico", "zwaarte",
	    "CASE WHEN t.weging > 4 THEN 'hoog' WHEN t.weging > 2 THEN 'midden'"
	    " WHEN t.weging IS NOT NULL THEN 'laag' END" },
	{ "actie", "stand", ACTIE_STAND("t", "b") },
	{ "actie", "wacht",
	    "(SELECT group_concat(titel, ', ') FROM (SELECT k.titel FROM verwijzing x"
	    " JOIN actie e ON e.id = x.doel JOIN knoop k ON k.id = e.id WHERE x.kind = 'actie'"
	    " AND x.id = t.id AND x.veld = 'pas_na' AND e.klaar = 0 ORDER BY k.pad LIMIT 3))" },
	{ "actie", "voortgang",
	    "(SELECT n.tekst FROM notitie n WHERE n.bron = 'actie' AND n.bron_id = t.id"
	    " ORDER BY n.id DESC LIMIT 1)" },
	{ "indicator", "laatste", INDICATOR_LAATSTE("t") },
	{ "indicator", "vorige",
	    INDICATOR_OF("t", "v", INDICATOR_MAAT("t", INDICATOR_ERVOOR("t"))) },
	{ "indicator", "periode", INDICATOR_OF("t", "p", INDICATOR_PERIODE("t")) },
	{ "indicator", "status", INDICATOR_STATUS("t") },
	{ "indicator", "berekend", "(t.cijfer IS NOT NULL)" },
	{ "termijn", "status",
	    "CASE WHEN t.vervallen THEN 'vervallen'"
	    " WHEN t.voldaan_op > t.uiterlijk THEN 'te_laat_voldaan'"
	    " WHEN t.voldaan_op IS NOT NULL THEN 'voldaan'"
	    " WHEN t.opgeschort_op IS NOT NULL THEN 'opgeschort'"
	    " WHEN t.uiterlijk < " VANDAAG " THEN 'te_laat'"
	    " WHEN t.uiterlijk <= " VANDAAG " + " BIJNA " THEN 'bijna' ELSE 'loopt' END" },
	{ "termijn", "waar",
	    "CASE t.bron" WAAR("thuiszitter") WAAR("tlv") WAAR("arrangement") WAAR("plaatsing") WAAR(
		"klacht") " WHEN 'datalek' THEN (SELECT 'datalek ' || d.id || ' ' || d.titel FROM datalek d"
			  " WHERE d.id = t.bron_id)"
			  " WHEN 'bevinding' THEN (SELECT z.titel FROM bevinding f JOIN bezoek z"
			  " ON z.id = f.bezoek WHERE f.id = t.bron_id)"
			  " WHEN 'verzoek' THEN (SELECT s.naam FROM verzoek v JOIN school s"
			  " ON s.brin = v.school WHERE v.id = t.bron_id) END" },
	{ "thuiszitter", "dagen_thuis", "max(" TOT " - t.eerste_verzuimdag, 0)" },
	{ "thuiszitter", "klasse",
	    "CASE t.soort WHEN 'relatief' THEN CASE WHEN NOT " VIER_WEKEN
	    " THEN 'relatief korter dan 4 weken' WHEN " DRIE_MAANDEN
	    " THEN 'relatief langer dan 3 maanden' ELSE 'relatief 4 weken tot 3 maanden' END"
	    " WHEN 'geoorloofd' THEN CASE WHEN " VIER_WEKEN " THEN 'geoorloofd'"
	    " ELSE 'geoorloofd korter dan 4 weken' END ELSE t.soort END" },
	{ "thuiszitter", "telt_mee",
	    "(t.klaar = 0 AND coalesce(t.hervat_op > " VANDAAG ", 1)"
	    " AND t.eerste_verzuimdag <= " VANDAAG " AND (t.soort = 'absoluut'"
	    " OR t.soort = 'relatief' AND coalesce((SELECT v.uiterlijk FROM termijn v"
	    " WHERE v.bron = 'thuiszitter' AND v.bron_id = t.nummer AND v.norm = 'vier_weken')"
	    " <= " VANDAAG ", 0)))" },
	EERST("thuiszitter"),
	EERST("tlv"),
	EERST("arrangement"),
	EERST("plaatsing"),
	EERST("klacht"),
	/* seed 004 counts it from the day on which the application is complete */
	{ "tlv", "doorlooptijd", "coalesce(t.besluit_op, " VANDAAG ") - t.compleet_op" },
	{ "tlv", "deskundige1_op", ADVIES("0") },
	{ "tlv", "deskundige2_op", ADVIES("1") },
	{ "termijn", "dossier", "t.dossier" },
	/* kept by store/formulieren.c, in the transaction of what moves them */
	{ "formulier", "totaal", "t.totaal" },
	{ "formulier", "totaal_volgend", "t.totaal_volgend" },
	{ "formulier", "secties", "t.secties" },
	{ "formulier", "secties_klaar", "t.secties_klaar" },
	{ "formulier", "compleet",
	    "CASE WHEN t.nulmelding THEN 'nulmelding' ELSE t.secties_klaar || ' van ' || t.secties"
	    " || ' secties' END" },
	{ "formulier", "vorig_totaal", "(SELECT v.totaal FROM formulier v WHERE v.id = t.vorig)" },
	{ "antwoord", "sectie", "(SELECT v.sectie FROM formuliervraag v WHERE v.id = t.vraag)" },
	{ "logboek", "velden",
	    "(SELECT group_concat(key, ', ') FROM json_each(CASE WHEN json_valid(t.wat) THEN t.wat"
	    " ELSE '{}' END))" }, /* a line that was tampered with is a line to be shown too */
	{ NULL, "n_acties", "b.n_acties" },
	{ NULL, "n_gereed", "b.n_gereed" },
	{ NULL, "voortgang", "CASE WHEN b.n_acties > 0 THEN b.n_gereed * 100 / b.n_acties END" },
};

/* The node of this soort on the way up: its pad is a first part of ours, seven digits a level. */
#define ABOVE(soort)                                                                               \
	"(SELECT a.id FROM knoop a WHERE a.soort = '" soort "' AND a.pad IN ("                     \
	"substr(b.pad, 1, 7), substr(b.pad, 1, 14), substr(b.pad, 1, 21), substr(b.pad, 1, 28),"   \
	" substr(b.pad, 1, 35), substr(b.pad, 1, 42)) AND a.id <> b.id)"

static const struct {
	const char *field, *sql;
} above[] = {
	{ "programmalijn", ABOVE("programmalijn") },
	{ "doel", ABOVE("doel") },
	{ "resultaat", ABOVE("resultaat") },
};

void
zin_fini(struct zin *zin)
{
	str_fini(&zin->text);
	for (int i = 0; i < zin->n; i++)
		free(zin->values[i].s);
	*zin = (struct zin){ 0 };
}

void
zin_add(struct zin *zin, const char *text)
{
	str_add(&zin->text, text);
}

static struct zin_value *
next_value(struct zin *zin)
{
	if (zin->n == ZIN_VALUES)
		abort(); /* no statement of ours has so many */
	str_addf(&zin->text, "?%d", zin->n + 1);
	return &zin->values[zin->n++];
}

void
zin_int(struct zin *zin, int64_t i)
{
	*next_value(zin) = (struct zin_value){ .tag = ZIN_INT, .i = i };
}

void
zin_text(struct zin *zin, const char *s)
{
	*next_value(zin) = (struct zin_value){ .tag = s ? ZIN_TEXT : ZIN_NULL, .s = mem_strdup(s) };
}

/* However many they are, they are one value: a list in JSON. */
void
zin_is(struct zin *zin, const char *list)
{
	struct str json = { 0 };
	const char *separator = "";
	size_t len;

	if (!strchr(list, '\n')) {
		zin_add(zin, " = ");
		zin_text(zin, list);
		return;
	}
	str_addc(&json, '[');
	for (const char *item; (item = list_next(&list, &len));) {
		str_add(&json, separator);
		json_text(item, len, &json);
		separator = ",";
	}
	str_addc(&json, ']');
	zin_add(zin, " IN (SELECT value FROM json_each(");
	zin_text(zin, json.s);
	zin_add(zin, "))");
	str_fini(&json);
}

void
zin_value(struct zin *zin, const struct value *v)
{
	if (v->tag == VALUE_NUMBER)
		zin_int(zin, v->i);
	else
		zin_text(zin, v->tag == VALUE_TEXT ? v->s : NULL);
}

static int
bind_one(sqlite3_stmt *stmt, int at, const struct zin_value *v)
{
	if (v->tag == ZIN_INT)
		return sqlite3_bind_int64(stmt, at, v->i);
	if (v->tag == ZIN_TEXT)
		return sqlite3_bind_text(stmt, at, v->s, -1, SQLITE_TRANSIENT);
	return sqlite3_bind_null(stmt, at);
}

int
zin_bind_vast(const struct store *store, sqlite3_stmt *stmt)
{
	int n = sqlite3_bind_parameter_count(stmt);
	int rc = n >= AT_VANDAAG ? sqlite3_bind_int64(stmt, AT_VANDAAG, store->today) : SQLITE_OK;

	if (!rc && n >= AT_BIJNA)
		rc = sqlite3_bind_int64(stmt, AT_BIJNA, store->bijna);
	if (!rc && n >= AT_GETELD && store->geteld)
		rc = sqlite3_bind_text(stmt, AT_GETELD, store->geteld, -1, SQLITE_TRANSIENT);
	return rc;
}

sqlite3_stmt *
zin_query(struct store *store, const struct zin *zin, struct fault *fault)
{
	sqlite3_stmt *stmt = sql_query(store, fault, str_get(&zin->text), NULL);
	int rc = SQLITE_OK;

	if (!stmt)
		return NULL;
	for (int i = 0; i < zin->n && !rc; i++)
		rc = bind_one(stmt, i + 1, &zin->values[i]);
	if (!rc)
		rc = zin_bind_vast(store, stmt);
	if (!rc)
		return stmt;
	sql_err(store, rc, fault);
	return NULL;
}

enum swv_err
zin_run(struct store *store, const struct zin *zin, struct fault *fault)
{
	sqlite3_stmt *stmt = zin_query(store, zin, fault);
	bool row = true;
	enum swv_err err = stmt ? SWV_OK : sql_failed(store);

	while (!err && row)
		err = sql_step(store, stmt, fault, &row);
	return err;
}

enum swv_err
zin_number(struct store *store, const struct zin *zin, struct fault *fault, int64_t *out)
{
	sqlite3_stmt *stmt = zin_query(store, zin, fault);
	bool row = false;
	enum swv_err err = stmt ? sql_step(store, stmt, fault, &row) : sql_failed(store);

	if (row)
		*out = sqlite3_column_int64(stmt, 0);
	sql_done(stmt);
	return err;
}

bool
kind_has_table(const struct kind *kind)
{
	if (!kind->base)
		return true;
	for (size_t i = 0; i < kind->n_fields; i++)
		if (!(kind->fields[i].flags & (FIELD_BASE | FIELD_DERIVED | FIELD_PERSONAL)))
			return true;
	return false;
}

const char *
kind_id_sql(const struct kind *kind)
{
	static const char *const keys[] = { "t.brin", "t.nr", "t.nummer" };

	if (kind->base)
		return kind_has_table(kind) ? "t.id" : "b.id";
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		if (str_eq(kind->fields[0].name, keys[i] + 2))
			return keys[i];
	return "t.id";
}

const char *
kind_versie_sql(const struct kind *kind)
{
	if (kind->flags & KIND_UNDATED)
		return "0";
	return kind->base ? "b.versie" : "t.versie";
}

void
kind_from(const struct kind *kind, struct zin *zin)
{
	if (!kind->base)
		str_addf(&zin->text, "\"%s\" t", kind->name);
	else if (kind_has_table(kind))
		str_addf(
		    &zin->text, "\"%s\" t JOIN \"%s\" b ON b.id = t.id", kind->name, kind->base);
	else
		str_addf(&zin->text, "\"%s\" b", kind->base);
}

bool
field_is_above(const struct kind *kind, int field)
{
	if (!(kind->flags & KIND_TREE) || !(kind->fields[field].flags & FIELD_DERIVED))
		return false;
	for (size_t i = 0; i < sizeof(above) / sizeof(above[0]); i++)
		if (str_eq(above[i].field, kind->fields[field].name))
			return true;
	return false;
}

/* Tables that stand in files of their own. */
static const struct afgeleid *const elders[] = { afgeleid_jaar, afgeleid_geld };

static const char *
derived_sql(const struct kind *kind, const struct field *f)
{
	for (size_t i = 0; i < sizeof(derived) / sizeof(derived[0]); i++)
		if (str_eq(derived[i].field, f->name) &&
		    (str_eq(derived[i].kind, kind->name) || (!derived[i].kind && kind->base)))
			return derived[i].sql;
	for (size_t i = 0; i < sizeof(elders) / sizeof(elders[0]); i++)
		for (const struct afgeleid *a = elders[i]; a->kind; a++)
			if (str_eq(a->field, f->name) && str_eq(a->kind, kind->name))
				return a->sql;
	for (size_t i = 0; i < sizeof(above) / sizeof(above[0]); i++)
		if (kind->base && str_eq(above[i].field, f->name))
			return above[i].sql;
	return "NULL";
}

void
field_sql(const struct kind *kind, int field, struct zin *zin)
{
	const struct field *f = &kind->fields[field];

	if (f->flags & FIELD_DERIVED)
		str_add(&zin->text, derived_sql(kind, f));
	else if (f->flags & FIELD_PERSONAL)
		str_addf(&zin->text,
		    "(SELECT waarde FROM persoonlijk WHERE kind = '%s' AND id = %s AND veld = '%s')",
		    kind->name, kind_id_sql(kind), f->name);
	else
		str_addf(&zin->text, "%c.\"%s\"", f->flags & FIELD_BASE ? 'b' : 't', f->name);
}

void
kind_columns(const struct kind *kind, bool personal, struct zin *zin)
{
	for (size_t i = 0; i < kind->n_fields; i++) {
		if (personal || !(kind->fields[i].flags & FIELD_PERSONAL))
			field_sql(kind, (int)i, zin);
		else
			zin_add(zin, "NULL");
		zin_add(zin, ", ");
	}
	zin_add(zin, kind_versie_sql(kind));
}

void
kind_some_columns(const struct kind *kind, const char *velden, struct zin *zin)
{
	for (size_t i = 0; i < kind->n_fields; i++) {
		if (str_in_words(velden, kind->fields[i].name))
			field_sql(kind, (int)i, zin);
		else
			zin_add(zin, "NULL");
		zin_add(zin, ", ");
	}
}

void
kind_id_column(const struct kind *kind, struct zin *zin)
{
	field_sql(kind, 0, zin);
	for (size_t i = 1; i < kind->n_fields; i++)
		zin_add(zin, ", NULL");
	zin_add(zin, ", 0");
}

void
names_sql(const struct kind *kind, const char *to, struct zin *zin)
{
	const char *separator = "(";

	for (size_t i = 0; i < kind->n_fields; i++)
		if (field_names(&kind->fields[i], to)) {
			str_addf(&zin->text, "%s'%s'", separator, kind->fields[i].name);
			separator = ", ";
		}
	zin_add(zin, *separator == '(' ? "()" : ")");
}

static void
value_read(const struct field *f, sqlite3_stmt *stmt, int column, struct value *v)
{
	if (sqlite3_column_type(stmt, column) == SQLITE_NULL)
		return;
	if (field_is_number(f)) {
		v->tag = VALUE_NUMBER;
		v->i = sqlite3_column_int64(stmt, column);
		return;
	}
	v->tag = VALUE_TEXT;
	v->s = mem_strdup((const char *)sqlite3_column_text(stmt, column));
}

/* Nobody reads a hash: lists, exports and pages tell that the field changed. */
static void
hide_hashes(struct rec *regel)
{
	struct str wat = { 0 };

	logwat_zonder_hash(rec_text(regel, "wat"), &wat);
	rec_set_text(regel, "wat", str_get(&wat));
	str_fini(&wat);
}

struct rec *
rec_read(const struct kind *kind, sqlite3_stmt *stmt, int at)
{
	struct rec *rec = rec_new(kind);

	for (size_t i = 0; i < kind->n_fields; i++)
		value_read(&kind->fields[i], stmt, at + (int)i, &rec->v[i]);
	rec->versie = sqlite3_column_int64(stmt, at + (int)kind->n_fields);
	if (kind == &kind_logboek)
		hide_hashes(rec);
	return rec;
}
