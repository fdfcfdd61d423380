/* SPDX-License-Identifier: EUPL-1.2 */
/* Cases and meetings for measuring: see vul.c. */
#include "vul.h"

/* ?1: today, ?2: how many.  d has what other tables need of each case: one in ten is closed, four in
 * ten were reported, of the rest the days run. */
static const char cases[] =
    "CREATE TEMP TABLE d AS WITH RECURSIVE i (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM i"
    " WHERE i + 1 < ?2) SELECT i, format('b%05x', i) nummer,"
    " ?1 - 5 - " DRAW("i", "1", "300") " sinds, " DRAW(
	"i", "2", "10") " stap,"
			" " DRAW("i", "3", "(SELECT count(*) FROM s)") " s FROM i;";

static const char schools[] =
    "CREATE TEMP TABLE s (n INTEGER PRIMARY KEY, brin, bestuur, gemeente, gebied);"
    "INSERT INTO s SELECT row_number() OVER (ORDER BY brin) - 1, brin, bestuur, gemeente, gebied"
    " FROM school;";

/* ?1: today */
static const char registered[] =
    "INSERT INTO thuiszitter (nummer, school, soort, eerste_verzuimdag, status, gemeld_op,"
    " leerplicht_op, wacht_op, wacht_sinds, bestuur, gebied, gemeente, consulent, gesloten_op)"
    " SELECT d.nummer, s.brin, CASE WHEN i % 7 THEN 'relatief' ELSE 'absoluut' END, sinds,"
    " CASE WHEN stap = 0 THEN 'gesloten' WHEN stap < 5 THEN 'gemeld' ELSE 'signaal' END,"
    " CASE WHEN stap < 5 THEN sinds + 3 END, CASE WHEN stap < 5 THEN sinds + 4 END,"
    " CASE WHEN i % 3 THEN 'ouders' END, CASE WHEN i % 3 THEN sinds + 4 END, s.bestuur, s.gebied,"
    " s.gemeente, " NAAM("d.i", "5") ", CASE WHEN stap = 0 THEN ?1 - 1 END"
				     " FROM d JOIN s ON s.n = d.s ORDER BY d.nummer";

static const char due[] =
    "INSERT INTO termijn (bron, bron_id, norm, omschrijving, uiterlijk, voldaan_op, vervallen, wie,"
    " gebied)"
    " SELECT 'thuiszitter', d.nummer, n.norm, n.tekst, sinds + n.na,"
    " CASE WHEN stap < 5 AND n.bij = 0 THEN sinds + 4 END,"
    " stap = 0 AND n.bij = 1, t.consulent, t.gebied"
    " FROM d JOIN thuiszitter t ON t.nummer = d.nummer,"
    " (SELECT column1 norm, column2 tekst, column3 na, column4 bij FROM (VALUES"
    " ('vier_weken', '4 weken thuis', 28, 0), ('melding', 'melden bij leerplicht en swv', 30, 0),"
    " ('hervat', 'weer onderwijs', 33, 1), ('pact', '3 maanden thuis', 91, 1))) n"
    " WHERE n.bij = 0 OR stap < 5 ORDER BY d.nummer;"
    "UPDATE thuiszitter SET urgent_op = v.op FROM (SELECT bron_id, min(uiterlijk) op FROM termijn"
    " WHERE bron = 'thuiszitter' AND klaar = 0 GROUP BY bron_id) v WHERE v.bron_id = nummer;";

/* Who they are is made up of words that nobody is called by. */
static const char known[] =
    "INSERT INTO persoonlijk SELECT 'thuiszitter', nummer, 'achternaam', 'Bench-' || " WORD("i",
	"6") " FROM d UNION ALL SELECT 'thuiszitter', nummer, 'voornaam', 'Kind' FROM d"
	     " ORDER BY 1, 2, 3;"
	     "INSERT INTO persoonlijk_zoekwoord SELECT DISTINCT 'thuiszitter', column1, nummer FROM"
	     " (SELECT " KAAL("i",
		 "6") " column1, nummer FROM d UNION ALL"
		      " SELECT CASE WHEN i % 2 THEN 'gewoon' ELSE 'kind' END, nummer FROM d UNION ALL"
		      " SELECT 'zeldzaam', nummer FROM d WHERE i IN (7, 411, 808)) ORDER BY 1, 2, 3;"
		      "INSERT INTO zoekwoord SELECT DISTINCT 'thuiszitter', column1, nummer FROM"
		      " (SELECT 'b' column1, nummer FROM d UNION ALL SELECT substr(nummer, 3), nummer FROM d)"
		      " ORDER BY 1, 2, 3;"
		      "INSERT INTO verwijzing SELECT doel, 'thuiszitter', veld, nummer FROM ("
		      "SELECT school doel, 'school' veld, nummer FROM thuiszitter UNION ALL"
		      " SELECT bestuur, 'bestuur', nummer FROM thuiszitter UNION ALL"
		      " SELECT gebied, 'gebied', nummer FROM thuiszitter UNION ALL"
		      " SELECT gemeente, 'gemeente', nummer FROM thuiszitter UNION ALL"
		      " SELECT consulent, 'consulent', nummer FROM thuiszitter)"
		      " WHERE doel IS NOT NULL AND nummer GLOB 'b*' ORDER BY 1, 2, 3, 4;"
		      "INSERT INTO logregel (dossier, soort, met, op, door)"
		      " SELECT nummer, 'telefoon', 'ouders', sinds + 4, 'bench' FROM d;"
		      "INSERT INTO persoonlijk SELECT 'logregel', CAST(l.id AS TEXT), 'tekst', 'Gebeld.'"
		      " FROM logregel l WHERE l.door = 'bench' ORDER BY 1, 2, 3;";

enum swv_err
vul_dossiers(struct store *store, int64_t n, int64_t vandaag, struct fault *fault)
{
	enum swv_err err = sql_script(store, schools, fault);

	if (!err)
		err = sql_run(store, fault, cases, "ii", vandaag, n);
	if (!err)
		err = sql_run(store, fault, registered, "i", vandaag);
	if (!err)
		err = sql_script(store, due, fault);
	return err ? err : sql_script(store, known, fault);
}

/* ?1: today, ?2: how many.  One in ten stood still for a while. */
static const char applications[] =
    "INSERT INTO tlv (nummer, school, soort, aanvraagsoort, ontvangen_op, status, compleet_op,"
    " bestuur, gebied, gemeente, consulent)"
    " WITH RECURSIVE i (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM i WHERE i + 1 < ?2)"
    " SELECT format('Tb%05x', i), s.brin, CASE WHEN i % 2 THEN 'so' ELSE 'sbo' END, 'nieuw',"
    " ?1 - 5 - d, CASE WHEN i % 3 THEN 'compleet' ELSE 'ontvangen' END,"
    " CASE WHEN i % 3 THEN ?1 - d END, s.bestuur, s.gebied, s.gemeente, " NAAM(
	"i", "5") " FROM"
		  " (SELECT i, " DRAW("i", "1", "60") " d FROM i) JOIN s ON s.n = " DRAW(
		      "i", "3", "(SELECT count(*) FROM s)") " ORDER BY 1";
static const char stood_still[] =
    "INSERT INTO opschorting (tlv, reden, van, tot) SELECT nummer, 'aanvulling', ontvangen_op + 1,"
    " ontvangen_op + 4 FROM tlv WHERE nummer GLOB 'Tb*[05]';";

enum swv_err
vul_tlv(struct store *store, int64_t n, int64_t vandaag, struct fault *fault)
{
	enum swv_err err = n ? sql_run(store, fault, applications, "ii", vandaag, n) : SWV_OK;

	return err || !n ? err : sql_script(store, stood_still, fault);
}

/* ?1: today, ?2: how many.  Half before, half after; one in twenty without a day. */
static const char meetings[] =
    "CREATE TEMP TABLE m AS WITH RECURSIVE i (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM i"
    " WHERE i + 1 < ?2) SELECT i, format('bench-%07d', i) id,"
    " CASE WHEN i % 20 = 9 THEN NULL ELSE ?1 - 300 + " DRAW(
	"i", "1", "600") " END dag,"
			 " " DRAW("i", "2", "(SELECT count(*) FROM o)") " o FROM i;";

static const char bodies[] =
    "CREATE TEMP TABLE o (n INTEGER PRIMARY KEY, id TEXT);"
    "INSERT INTO o SELECT row_number() OVER (ORDER BY id) - 1, id FROM orgaan;";

static const char planned[] =
    "INSERT INTO vergadering (id, orgaan, titel, datum, precisie, schooljaar, begin, eind, locatie,"
    " vorm, status) SELECT m.id, o.id, 'Bench ' || i || ': ' ||" WORD("i",
	"3") " || CASE WHEN i % 2 THEN ' gewoon' ELSE '' END"
	     " || CASE WHEN i IN (7, 411, 808) THEN ' zeldzaam' ELSE '' END, dag,"
	     " CASE WHEN dag IS NULL THEN 'nnb' ELSE 'dag' END,"
	     " CASE WHEN dag IS NULL OR dag BETWEEN 20666 AND 21030 THEN '2026-2027'"
	     " WHEN dag < 20666 THEN '2025-2026' ELSE '2027-2028' END,"
	     " 540 + i % 8 * 60, 600 + i % 8 * 60, 'Zaal ' || i % 9, 'fysiek',"
	     " CASE WHEN dag < 20700 THEN 'gehouden' ELSE 'gepland' END"
	     " FROM m JOIN o ON o.n = m.o ORDER BY m.id;"
	     "INSERT INTO verwijzing SELECT orgaan, 'vergadering', 'orgaan', id FROM vergadering"
	     " WHERE id GLOB 'bench-*' ORDER BY 1, 2, 3, 4;"
	     "INSERT INTO zoekwoord SELECT DISTINCT 'vergadering', column1, id FROM ("
	     "SELECT 'bench' column1, id FROM m UNION ALL"
	     " SELECT " KAAL("i",
		 "3") ", id FROM m UNION ALL SELECT 'zaal', id FROM m UNION ALL"
		      " SELECT 'gewoon', id FROM m WHERE i % 2 UNION ALL"
		      " SELECT 'zeldzaam', id FROM m WHERE i IN (7, 411, 808)) ORDER BY 1, 2, 3;";

enum swv_err
vul_vergaderingen(struct store *store, int64_t n, int64_t vandaag, struct fault *fault)
{
	enum swv_err err = sql_script(store, bodies, fault);

	if (!err)
		err = sql_run(store, fault, meetings, "ii", vandaag, n);
	return err ? err : sql_script(store, planned, fault);
}
