/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/formulieren.h"

#include "swv/model/kinds.h"
#include "swv/store/sql.h"
#include "swv/store/zin.h"

/* That a section s or item v is asked in the period of form f. */
#define GELDT(t)                                                                                   \
	t ".actief AND coalesce(" t ".vanaf <= f.periode, 1) AND coalesce(" t                      \
	  ".tot >= f.periode, 1)"
#define VRAGEN     "formuliervraag v WHERE v.sectie = s.id AND " GELDT("v")
#define BEANTWOORD "EXISTS (SELECT 1 FROM antwoord a WHERE a.formulier = f.id AND a.vraag = v.id)"
#define IS_KLAAR                                                                                   \
	"CASE WHEN f.nulmelding THEN 1"                                                            \
	" WHEN s.soort = 'activiteiten' THEN EXISTS (SELECT 1 FROM activiteit x"                   \
	" WHERE x.formulier = f.id AND x.sectie = s.id)"                                           \
	" WHEN s.soort IN ('vinkjes', 'indicatoren') THEN EXISTS (SELECT 1 FROM " VRAGEN           \
	" AND " BEANTWOORD ")"                                                                     \
	" ELSE NOT EXISTS (SELECT 1 FROM " VRAGEN " AND v.verplicht AND NOT " BEANTWOORD ") END"
#define SOM(jaar)                                                                                    \
	"coalesce((SELECT sum(x.bedrag) FROM activiteit x JOIN formuliersectie s ON s.id = x.sectie" \
	" WHERE x.formulier = f.id AND s.jaar = '" jaar "'), 0)"
#define SECTIES                                                                                    \
	"FROM formuliersectie s WHERE s.formulier = f.formulier AND s.verplicht AND " GELDT("s")
#define TEL                                                                                        \
	"UPDATE formulier AS f SET totaal = " SOM("dit") ", totaal_volgend = " SOM(                \
	    "volgend") ", secties = (SELECT count(*) " SECTIES                                     \
		       "), secties_klaar = (SELECT count(*) " SECTIES " AND " IS_KLAAR ")"

enum swv_err
formulier_tel(struct store *store, const char *id, struct fault *fault)
{
	return sql_run(store, fault, TEL " WHERE f.id = ?1", "s", id);
}

enum swv_err
formulier_tel_soort(struct store *store, const char *soort, struct fault *fault)
{
	if (!soort)
		return sql_run(store, fault, TEL " WHERE f.klaar = 0", NULL);
	return sql_run(store, fault, TEL " WHERE f.formulier = ?1 AND f.klaar = 0", "s", soort);
}

enum swv_err
formulier_is_gevuld(struct store *store, const char *id, struct fault *fault, bool *out)
{
	int64_t n = 0;
	enum swv_err err = sql_number(store, fault, &n,
	    "SELECT EXISTS (SELECT 1 FROM antwoord WHERE formulier = ?1)"
	    " OR EXISTS (SELECT 1 FROM activiteit WHERE formulier = ?1)",
	    "s", id);

	*out = n != 0;
	return err;
}

/* Of a section of form "f": a part of a hundred, in hundredths; null without a score. */
#define AANDEEL(form, sectie)                                                                      \
	"(SELECT CASE s.soort WHEN 'scores' THEN"                                                  \
	" CAST(round(10000.0 * sum(a.waarde >= '3') / count(*)) AS INTEGER)"                       \
	" ELSE CAST(round(100 * avg(CAST(replace(a.waarde, ',', '.') AS REAL))) AS INTEGER) END"   \
	" FROM antwoord a JOIN formuliervraag v ON v.id = a.vraag"                                 \
	" WHERE a.formulier = " form " AND v.sectie = " sectie                                     \
	" AND s.soort IN ('scores', 'percentages'))"
#define TOTAAL(form, sectie)                                                                       \
	"coalesce((SELECT sum(x.bedrag) FROM activiteit x WHERE x.formulier = " form               \
	" AND x.sectie = " sectie "), 0)"

static const char columns[] =
    "SELECT f.id, f.titel, f.status, f.uiterlijk, f.periode, f.formulier, s.id, s.soort,"
    " (SELECT count(*) FROM " VRAGEN "), (SELECT count(*) FROM " VRAGEN " AND " BEANTWOORD
    "), " IS_KLAAR ", (SELECT count(*) FROM activiteit x WHERE x.formulier = f.id"
    " AND x.sectie = s.id), " TOTAAL("f.id", "s.id") ", " TOTAAL("f.vorig", "s.id") ", " AANDEEL(
	"f.id", "s.id") ", " AANDEEL("f.vorig",
	"s.id") " FROM formulier f JOIN formuliersectie s ON s.formulier = f.formulier"
		" WHERE " GELDT("s");

enum {
	AT_SECTIE = 6,
	AT_SOORT,
	AT_VRAGEN,
	AT_BEANTWOORD,
	AT_COMPLEET,
	AT_ACTIVITEITEN,
	AT_TOTAAL,
	AT_VORIG,
	AT_AANDEEL,
	AT_VORIG_AANDEEL
};

static void
take_stand(sqlite3_stmt *stmt, struct sectiestand *out)
{
	*out = (struct sectiestand){
		.vragen = sqlite3_column_int64(stmt, AT_VRAGEN),
		.beantwoord = sqlite3_column_int64(stmt, AT_BEANTWOORD),
		.compleet = sqlite3_column_int(stmt, AT_COMPLEET) != 0,
		.activiteiten = sqlite3_column_int64(stmt, AT_ACTIVITEITEN),
		.totaal = sqlite3_column_int64(stmt, AT_TOTAAL),
		.vorig_totaal = sqlite3_column_int64(stmt, AT_VORIG),
		.heeft_aandeel = sqlite3_column_type(stmt, AT_AANDEEL) != SQLITE_NULL,
		.heeft_vorig = sqlite3_column_type(stmt, AT_VORIG_AANDEEL) != SQLITE_NULL,
		.aandeel = sqlite3_column_int64(stmt, AT_AANDEEL),
		.vorig_aandeel = sqlite3_column_int64(stmt, AT_VORIG_AANDEEL),
	};
}

static void
take_text(struct rec *rec, const char *name, sqlite3_stmt *stmt, int at)
{
	rec_set_text(rec, name, (const char *)sqlite3_column_text(stmt, at));
}

static void
take_recs(sqlite3_stmt *stmt, struct rec *form, struct rec *sectie)
{
	static const char *const fields[] = { "id", "titel", "status", NULL, "periode",
		"formulier" };

	for (int i = 0; i < AT_SECTIE; i++)
		if (fields[i])
			take_text(form, fields[i], stmt, i);
	if (sqlite3_column_type(stmt, 3) != SQLITE_NULL)
		rec_set_int(form, "uiterlijk", sqlite3_column_int64(stmt, 3));
	take_text(sectie, "id", stmt, AT_SECTIE);
	take_text(sectie, "soort", stmt, AT_SOORT);
}

static void
where(const struct sectiestanden_vraag *vraag, struct zin *zin)
{
	const struct {
		const char *sql, *value;
	} rows[] = { { " AND f.id = ", vraag->id },
		{ " AND f.formulier = ", vraag->id ? NULL : vraag->soort },
		{ " AND f.periode = ", vraag->id ? NULL : vraag->periode } };

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (rows[i].value) {
			zin_add(zin, rows[i].sql);
			zin_text(zin, rows[i].value);
		}
	zin_add(zin, " ORDER BY f.titel, f.id, s.nr");
}

enum swv_err
formulier_secties(struct store *store, const struct sectiestanden_vraag *vraag, struct fault *fault,
    enum swv_err (*each)(const struct rec *form, const struct rec *sectie,
	const struct sectiestand *stand, void *arg),
    void *arg)
{
	struct zin zin = { 0 };
	struct sectiestand stand;
	sqlite3_stmt *stmt;
	bool row = true;
	enum swv_err err;

	zin_add(&zin, columns);
	where(vraag, &zin);
	stmt = zin_query(store, &zin, fault);
	err = stmt ? SWV_OK : sql_failed(store);
	while (!err && !(err = sql_step(store, stmt, fault, &row)) && row) {
		struct rec *form = rec_new(&kind_formulier),
			   *sectie = rec_new(&kind_formuliersectie);

		take_recs(stmt, form, sectie);
		take_stand(stmt, &stand);
		err = each(form, sectie, &stand, arg);
		rec_free(&form);
		rec_free(&sectie);
	}
	if (err && stmt)
		sql_done(stmt);
	zin_fini(&zin);
	return err;
}
