/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_ZIN_H
#define SWV_STORE_ZIN_H

#include <stdbool.h>

#include "swv/base/str.h"
#include "swv/model/rec.h"
#include "swv/store/sql.h"

/*
 * An SQL statement under construction, and how kinds look as SQL.  Text of the
 * statement comes only from descriptors and from this layer; every value is
 * bound.  Not for other layers.
 */
enum { ZIN_VALUES = 64 };

struct zin {
	struct str text;
	struct zin_value {
		enum { ZIN_INT, ZIN_TEXT, ZIN_NULL } tag;
		int64_t i;
		char *s; /* owned */
	} values[ZIN_VALUES];
	int n;
};

void zin_fini(struct zin *zin);
void zin_add(struct zin *zin, const char *text);
/* Appends "?N" and binds the value when the statement is made; texts are copied. */
void zin_int(struct zin *zin, int64_t i);
void zin_text(struct zin *zin, const char *s);
void zin_value(struct zin *zin, const struct value *v);
/* Appends " = ?N", or of more than one, one a line, that it is one of them. */
void zin_is(struct zin *zin, const char *list);
/* The statement with everything bound, also today and bijna; NULL when it failed. */
sqlite3_stmt *zin_query(struct store *store, const struct zin *zin, struct fault *fault);
enum swv_err zin_run(struct store *store, const struct zin *zin, struct fault *fault);
/* The number in the first column of the first row; none leaves *out as it is. */
enum swv_err zin_number(
    struct store *store, const struct zin *zin, struct fault *fault, int64_t *out);

/* How far a repeating actie is, "2 van 4"; the aliases of its rows in actie and knoop. */
#define ACTIE_STAND(actie, knoop)                                                                  \
	"CASE WHEN " actie ".herhaling IS NOT NULL THEN"                                           \
	" (SELECT count(*) FROM tik WHERE tik.bron = 'actie' AND tik.bron_id = " knoop ".id)"      \
	" || ' van ' || (SELECT (substr(p.tot, 1, 4) - substr(p.van, 1, 4) + 1) * CASE " actie     \
	".herhaling WHEN 'maand' THEN 12 WHEN 'kwartaal' THEN 4 WHEN 'halfjaar' THEN 2 ELSE 1 END" \
	" FROM plan p WHERE p.id = " knoop ".plan) END"

/*
 * What an indicator last came to: the alias of its row.  Typed: of the last period, of
 * the whole when that was told, else of each together (numbers and euros added up, of the
 * rest the mean).  Counted by the program: what store_geteld was told.
 */
#define INDICATOR_PERIODE(i)                                                                       \
	"(SELECT m.periode FROM meting m WHERE m.indicator = " i ".id"                             \
	" ORDER BY m.einde DESC, m.id DESC LIMIT 1)"
#define INDICATOR_ERVOOR(i)                                                                        \
	"(SELECT m.periode FROM meting m WHERE m.indicator = " i ".id AND m.einde <"               \
	" (SELECT max(n.einde) FROM meting n WHERE n.indicator = " i ".id)"                        \
	" ORDER BY m.einde DESC, m.id DESC LIMIT 1)"
#define INDICATOR_MAAT(i, periode)                                                                 \
	"(SELECT coalesce(max(CASE WHEN m.van IS NULL THEN m.waarde END),"                         \
	" CASE WHEN " i ".eenheid IN ('aantal', 'euro') THEN sum(m.waarde)"                        \
	" ELSE cast(round(avg(m.waarde)) AS INTEGER) END)"                                         \
	" FROM meting m WHERE m.indicator = " i ".id AND m.periode = " periode ")"
#define INDICATOR_GETELD(i, wat)                                                                   \
	"(SELECT json_extract(j.value, '$." wat "') FROM json_each(?67) j WHERE j.key = " i        \
	".cijfer || '|' || coalesce(" i ".meetperiode, '') || '|' || coalesce(" i ".post, ''))"
#define INDICATOR_OF(i, geteld, getypt)                                                            \
	"CASE WHEN " i ".cijfer IS NULL THEN " getypt " ELSE " INDICATOR_GETELD(i, geteld) " END"
#define INDICATOR_LAATSTE(i) INDICATOR_OF(i, "w", INDICATOR_MAAT(i, INDICATOR_PERIODE(i)))
#define INDICATOR_WEEGT(i, maat)                                                                   \
	"indicator_status(" i ".richting, " i ".ondergrens, " i ".bovengrens, " maat ")"
/* Bounds are of each that is measured, so no sum of them is held against those: as good as the
 * worst of them, that comes last by its word. */
#define INDICATOR_OORDEEL(i, periode)                                                              \
	"coalesce((SELECT CASE WHEN " i ".eenheid IN ('aantal', 'euro')"                           \
	" AND count(m.van) = count(*) THEN max(" INDICATOR_WEEGT(                                  \
	    i, "m.waarde") ") END"                                                                 \
			   " FROM meting m WHERE m.indicator = " i ".id AND m.periode = " periode  \
			   "), " INDICATOR_WEEGT(i, INDICATOR_MAAT(i, periode)) ")"
#define INDICATOR_STATUS(i)                                                                        \
	"CASE WHEN " INDICATOR_GETELD(                                                             \
	    i, "h") " THEN 'verborgen' WHEN " i ".cijfer IS NULL THEN " INDICATOR_OORDEEL(i,       \
	    INDICATOR_PERIODE(i)) " ELSE " INDICATOR_WEEGT(i, INDICATOR_GETELD(i, "w")) " END"

/* Binds the day, and what else fields go by that belongs to no statement. */
int zin_bind_vast(const struct store *store, sqlite3_stmt *stmt);

/* Whether the kind has a table of its own besides its base. */
bool kind_has_table(const struct kind *kind);
const char *kind_id_sql(const struct kind *kind);         /* t."id" or b.id */
const char *kind_versie_sql(const struct kind *kind);     /* t.versie, b.versie or 0 */
void kind_from(const struct kind *kind, struct zin *zin); /* the tables, after FROM */
void field_sql(const struct kind *kind, int field, struct zin *zin);
/* "id", fields …, versie: as rec_read takes them; personal fields are empty when not asked for. */
void kind_columns(const struct kind *kind, bool personal, struct zin *zin);
/* The same with these fields (separated by blanks) alone, and without versie; all else is empty. */
void kind_some_columns(const struct kind *kind, const char *velden, struct zin *zin);
/* The same with the id alone; all else is empty. */
void kind_id_column(const struct kind *kind, struct zin *zin);
/* The fields of kind that may name a record of the kind to: "('wie', 'contact')". */
void names_sql(const struct kind *kind, const char *to, struct zin *zin);
/* What a list of the kind is sorted by: never null, so that a page can begin after it. */
void sort_sql(const struct kind *kind, const char *sort, struct zin *zin);
/* What an empty number counts as in it. */
enum { SORT_EMPTY = 9999999 };
/* How many values of it there are to one of the field. */
int64_t sort_scale(const struct kind *kind, const char *sort);
/*
 * The condition that a row comes after (op ">") or before ("<") that place in the
 * list.  SQLite finds a pair in an index only by its columns, so an expression gets
 * a bound of its own.
 */
void sort_after_sql(const struct kind *kind, const char *sort, const char *plus, const char *op,
    const struct value *key, const char *id, struct zin *zin);
/* The condition that a node lies under the node with this id, or NULL when field is not above. */
bool field_is_above(const struct kind *kind, int field);

/* The record in the columns of kind_columns, from column at on. */
struct rec *rec_read(const struct kind *kind, sqlite3_stmt *stmt, int at);

#endif
