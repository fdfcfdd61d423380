/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Fills a database of swv with made-up plans, calendar, cases and meetings, for
 * measuring: vul DATABASE SHARE ACTIES KALENDERREGELS DOSSIERS VERGADERINGEN
 * TLV VANDAAG.  It writes past the service, in one transaction without the triggers:
 * a million of each in some minutes.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "swv/base/str.h"
#include "vul.h"

/* Drawn from by number, so that each run makes the same database. */
static const char words[] =
    "CREATE TEMP TABLE w (n INTEGER PRIMARY KEY, woord TEXT, kaal TEXT);"
    "INSERT INTO w SELECT row_number() OVER () - 1, column1, coalesce(column2, column1) FROM"
    " (VALUES ('school', NULL), ('overleg', NULL), ('ouders', NULL), ('aanbod', NULL),"
    " ('coördinatie', 'coordinatie'), ('gemeente', NULL), ('scholing', NULL), ('begeleiding', NULL),"
    " ('evaluatie', NULL), ('privé', 'prive'), ('toezicht', NULL), ('verslag', NULL),"
    " ('leraren', NULL), ('basis', NULL), ('dekkend', NULL), ('netwerk', NULL),"
    " ('verzuim', NULL), ('jeugdhulp', NULL), ('afspraak', NULL), ('monitor', NULL),"
    " ('kwaliteit', NULL), ('gesprek', NULL), ('bestuur', NULL), ('overgang', NULL),"
    " ('jonge', NULL), ('kind', NULL), ('arrangement', NULL), ('financiën', 'financien'),"
    " ('regie', NULL), ('advies', NULL), ('plan', NULL));"
    "CREATE TEMP TABLE f (n INTEGER PRIMARY KEY, id TEXT);"
    "INSERT INTO f SELECT row_number() OVER (ORDER BY id) - 1, id FROM functie;";

/*
 * 5 programmalijnen of 5 doelen of 2 resultaten of 5 acties: 250 acties a plan.
 * g is the node's number in its level, counted through all plans.
 */
static const char tree[] =
    "CREATE TEMP TABLE g (soort TEXT, deel INTEGER, in_ouder INTEGER, boven TEXT);"
    "INSERT INTO g VALUES ('plan', 250, 0, NULL), ('programmalijn', 50, 5, 'plan'),"
    " ('doel', 10, 5, 'programmalijn'), ('resultaat', 5, 2, 'doel'), ('actie', 1, 5, 'resultaat');"
    "CREATE TEMP TABLE t (soort TEXT, i INTEGER, id TEXT, ouder TEXT, volgorde INTEGER, pad TEXT,"
    " PRIMARY KEY (soort, i)) WITHOUT ROWID;";

/* ?1: how many acties. */
static const char plans[] =
    "INSERT INTO t WITH RECURSIVE i (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM i"
    " WHERE i + 1 < (?1 + 249) / 250) SELECT 'plan', i, format('bench-%05d', i), NULL,"
    " 65536 + i * 256, format('%07x', 65536 + i * 256) FROM i";

/* ?1: soort, ?2: how many under each, ?3: soort above, ?4: at most. */
static const char level[] =
    "INSERT INTO t WITH RECURSIVE d (d) AS (SELECT 0 UNION ALL SELECT d + 1 FROM d WHERE d + 1 < ?2)"
    " SELECT ?1, o.i * ?2 + d, o.id || '.' || (d + 1), o.id, (d + 1) * 256,"
    " o.pad || format('%07x', (d + 1) * 256) FROM t o, d WHERE o.soort = ?3 AND o.i * ?2 + d < ?4";

/* ?1: today.  Half before, half after; one in ten without a day. */
static const char filled[] =
    "INSERT INTO knoop (id, plan, ouder, soort, volgorde, pad, titel, herkomst)"
    " SELECT id, CASE WHEN ouder IS NOT NULL THEN substr(id, 1, 11) END, ouder, soort, volgorde,"
    " pad, upper(substr(soort, 1, 1)) || substr(soort, 2) || ' ' || i || ': ' ||" WORD(
	"i", "1") " || ' ' ||" WORD("i", "2") " || ' en ' ||" WORD("i",
	"3") " || CASE WHEN soort = 'actie' AND i % 2 = 0 THEN ' gewoon' ELSE '' END"
	     " || CASE WHEN soort = 'actie' AND i IN (7, 411, 808) THEN ' zeldzaam' ELSE '' END, 'hand'"
	     " FROM t ORDER BY pad;"
	     "INSERT INTO plan SELECT id, 'jaarplan', '2026-2027', '2026-2027' FROM t WHERE soort = 'plan';";

static const char acts[] =
    "INSERT INTO actie (id, wat, wie, gereed, precisie, continu, status, gereed_op, door)"
    " SELECT id, 'Wat er gebeurt: ' ||" WORD("i", "4") "," NAAM("i", "5") " || char(10) ||" NAAM(
	"i * 7 + 1",
	"6") ","
	     " CASE WHEN i % 10 THEN ?1 - 500 + " DRAW("i", "7",
		 "1000") " END,"
			 " CASE WHEN i % 10 THEN 'dag' END, i % 10 = 0,"
			 " CASE WHEN " DRAW("i", "8",
			     "3") " THEN 'open' ELSE 'gereed' END,"
				  " CASE WHEN " DRAW("i", "8",
				      "3") " THEN NULL ELSE ?1 - 30 END,"
					   " CASE WHEN " DRAW("i", "8",
					       "3") " THEN NULL ELSE 'bench' END"
						    " FROM t WHERE soort = 'actie' ORDER BY id";

/* What apply would have done row by row. */
static const char counted[] =
    "CREATE TEMP TABLE tel (id TEXT PRIMARY KEY, n INTEGER, g INTEGER) WITHOUT ROWID;"
    "INSERT INTO tel SELECT substr(id, 1, 11), count(*), sum(status = 'gereed') FROM actie"
    " WHERE id GLOB 'bench-*' GROUP BY 1;"
    "INSERT INTO tel SELECT substr(id, 1, 13), count(*), sum(status = 'gereed') FROM actie"
    " WHERE id GLOB 'bench-*' GROUP BY 1;"
    "INSERT INTO tel SELECT substr(id, 1, 15), count(*), sum(status = 'gereed') FROM actie"
    " WHERE id GLOB 'bench-*' GROUP BY 1;"
    "INSERT INTO tel SELECT substr(id, 1, 17), count(*), sum(status = 'gereed') FROM actie"
    " WHERE id GLOB 'bench-*' GROUP BY 1;"
    "UPDATE knoop SET n_acties = tel.n, n_gereed = tel.g FROM tel WHERE tel.id = knoop.id;";

/* ?1: today, ?2: how many.  Half in this school year and half in the one before, four a year. */
static const char calendar[] =
    "CREATE TEMP TABLE kal AS WITH RECURSIVE i (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM i"
    " WHERE i + 1 < ?2) SELECT i, i / 8 post, i / 2 % 4 nr, i % 2 oud FROM i;";
static const char posts[] =
    "INSERT INTO kalenderpost (id, groep, titel, elke, wie, herkomst)"
    " SELECT DISTINCT 'bench-' || post, 'bench', 'Bench ' || post, '4 per jaar', NULL, 'hand'"
    " FROM kal;";
static const char items[] =
    "INSERT INTO kalender (id, post, groep, titel, schooljaar, uiterlijk, precisie, per, wie,"
    " status, gereed_op, door, nr) SELECT 'bench-' || post || '-' || (2026 - oud) || '-' || nr,"
    " 'bench-' || post, 'bench', 'Item ' || post || ': ' ||" WORD("post",
	"1") " || ' '"
	     " ||" WORD("post",
		 "2") " || CASE WHEN post % 2 THEN ' gewoon' ELSE '' END"
		      " || CASE WHEN post IN (3, 50, 101) AND nr = 1 THEN ' zeldzaam' ELSE '' END,"
		      " (2026 - oud) || '-' || (2027 - oud),"
		      " CASE WHEN i % 20 = 9 THEN NULL ELSE 20666 - 365 * oud + " DRAW("i", "7",
			  "364") " END,"
				 " CASE WHEN i % 20 = 9 THEN 'nnb' ELSE 'dag' END, CASE WHEN i % 20 = 4 THEN 'school' END,"
				 " " NAAM("post", "5") " || char(10) ||" NAAM("post * 7 + 1",
				     "6") ","
					  " CASE WHEN oud THEN 'gereed' ELSE 'open' END, CASE WHEN oud THEN 20600 END,"
					  " CASE WHEN oud THEN 'bench' END, nr FROM kal ORDER BY 1;";

/* In order of the table, which is built in one sweep. */
#define WOORDEN(kind, i, stir, from)                                                               \
	"SELECT '" kind "', (SELECT kaal FROM w WHERE n = " DRAW(i, stir, "31") "), id FROM " from
static const char found[] = "INSERT OR IGNORE INTO zoekwoord " WOORDEN(
    "actie", "i", "1", "t WHERE soort = 'actie'") " UNION ALL " WOORDEN("actie", "i", "2",
    "t WHERE soort = 'actie'") " UNION ALL " WOORDEN("actie", "i", "3",
    "t WHERE soort = 'actie'") " UNION ALL " WOORDEN("actie", "i", "4",
    "t WHERE soort = 'actie'") " UNION ALL"
			       " SELECT soort, soort, id FROM t UNION ALL"
			       " SELECT soort, '' || i, id FROM t UNION ALL"
			       " SELECT 'actie', 'gewoon', id FROM t WHERE soort = 'actie' AND i % 2 = 0 UNION ALL"
			       " SELECT 'actie', 'zeldzaam', id FROM t WHERE soort = 'actie' AND i IN (7, 411, 808) UNION ALL"
			       " SELECT 'kalender', 'item', id FROM kalender WHERE id GLOB 'bench-*' UNION ALL"
			       " SELECT 'kalender', 'gewoon', id FROM kalender WHERE titel GLOB '* gewoon*' UNION ALL"
			       " SELECT 'kalender', 'zeldzaam', id FROM kalender WHERE titel GLOB '* zeldzaam' ORDER BY 1, 2, 3;"
			       "INSERT OR IGNORE INTO verwijzing"
			       " SELECT substr(wie, 1, instr(wie, char(10)) - 1), 'actie', 'wie', id FROM actie"
			       " WHERE id GLOB 'bench-*' UNION ALL"
			       " SELECT substr(wie, instr(wie, char(10)) + 1), 'actie', 'wie', id FROM actie"
			       " WHERE id GLOB 'bench-*' UNION ALL"
			       " SELECT substr(wie, 1, instr(wie, char(10)) - 1), 'kalender', 'wie', id FROM kalender"
			       " WHERE id GLOB 'bench-*' UNION ALL"
			       " SELECT substr(wie, instr(wie, char(10)) + 1), 'kalender', 'wie', id FROM kalender"
			       " WHERE id GLOB 'bench-*' UNION ALL"
			       " SELECT ouder, soort, 'ouder', id FROM t WHERE ouder IS NOT NULL UNION ALL"
			       " SELECT substr(id, 1, 11), soort, 'plan', id FROM t WHERE ouder IS NOT NULL ORDER BY 1, 2, 3, 4;"
			       "INSERT INTO termijn (bron, bron_id, norm, omschrijving, uiterlijk, voldaan_op, wie)"
			       " SELECT 'actie', a.id, 'actie', k.titel, a.gereed, a.gereed_op, a.wie FROM actie a"
			       " JOIN knoop k ON k.id = a.id WHERE a.id GLOB 'bench-*' AND a.gereed IS NOT NULL;"
			       "INSERT INTO termijn (bron, bron_id, norm, omschrijving, uiterlijk, voldaan_op, wie)"
			       " SELECT 'kalender', id, 'kalender', titel, uiterlijk, gereed_op, wie FROM kalender"
			       " WHERE id GLOB 'bench-*' AND uiterlijk IS NOT NULL;"
			       "INSERT INTO tik (bron, bron_id, sleutel, gereed_op, door)"
			       " SELECT 'kalender', k.id, s.brin, 20700, 'bench' FROM kalender k JOIN school s"
			       " WHERE k.id GLOB 'bench-*' AND k.per = 'school' AND s.leerlingen % 3 = 0;";

/* Indexes and triggers go first and come back at the end, as the schema has them. */
static const char bare[] =
    "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; PRAGMA cache_size = -400000;"
    "PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE;"
    "CREATE TEMP TABLE later AS SELECT type, name, sql FROM main.sqlite_schema"
    " WHERE type IN ('index', 'trigger') AND sql IS NOT NULL;";

static enum swv_err
each_later(struct store *store, const char *what, struct fault *fault)
{
	char *text;
	enum swv_err err = sql_text(store, fault, &text, what, NULL);

	if (!err && text)
		err = sql_script(store, text, fault);
	free(text);
	return err;
}

static enum swv_err
fill_tree(struct store *store, int64_t acties, struct fault *fault)
{
	static const struct {
		const char *soort, *above;
		int64_t n;
	} levels[] = { { "programmalijn", "plan", 5 }, { "doel", "programmalijn", 5 },
		{ "resultaat", "doel", 2 }, { "actie", "resultaat", 5 } };
	enum swv_err err = sql_script(store, tree, fault);

	if (!err)
		err = sql_run(store, fault, plans, "i", acties);
	for (size_t i = 0; i < sizeof(levels) / sizeof(levels[0]) && !err; i++)
		err = sql_run(store, fault, level, "sisi", levels[i].soort, levels[i].n,
		    levels[i].above, i == 3 ? acties : INT64_MAX);
	return err;
}

/* How many of each. */
struct maat {
	int64_t acties, kalender, dossiers, vergaderingen, tlv;
};

static enum swv_err
fill(struct store *store, const struct maat *n, int64_t vandaag, struct fault *fault)
{
	const char *const scripts[] = { filled, counted, posts, items, found };
	enum swv_err err = sql_script(store, bare, fault);

	if (!err)
		err = each_later(store,
		    "SELECT group_concat('DROP ' || type || ' ' || name, ';') FROM later", fault);
	if (!err)
		err = sql_script(store, words, fault);
	if (!err)
		err = fill_tree(store, n->acties, fault);
	if (!err)
		err = sql_run(store, fault, calendar, "ii", vandaag, n->kalender);
	for (size_t i = 0; i < sizeof(scripts) / sizeof(scripts[0]) && !err; i++) {
		err = sql_script(store, scripts[i], fault);
		if (!err && i == 0)
			err = sql_run(store, fault, acts, "i", vandaag);
	}
	if (!err)
		err = vul_dossiers(store, n->dossiers, vandaag, fault);
	if (!err)
		err = vul_tlv(store, n->tlv, vandaag, fault);
	if (!err)
		err = vul_vergaderingen(store, n->vergaderingen, vandaag, fault);
	if (!err)
		err = each_later(
		    store, "SELECT group_concat(sql, ';') FROM later WHERE type = 'index'", fault);
	if (!err)
		err = each_later(store,
		    "SELECT group_concat(sql, ';') FROM later WHERE type = 'trigger'", fault);
	return err ? err : sql_script(store, "COMMIT; PRAGMA journal_mode = TRUNCATE", fault);
}

int
main(int argc, char **argv)
{
	struct fault fault = { 0 };
	struct store *store;
	struct maat n;
	enum swv_err err;

	if (argc != 9) {
		(void)fputs("vul DATABASE SHARE ACTIES KALENDERREGELS DOSSIERS VERGADERINGEN TLV"
			    " VANDAAG\n",
		    stderr);
		return 2;
	}
	n = (struct maat){ strtoll(argv[3], NULL, 10), strtoll(argv[4], NULL, 10),
		strtoll(argv[5], NULL, 10), strtoll(argv[6], NULL, 10),
		strtoll(argv[7], NULL, 10) };
	err = store_open(argv[1], argv[2], STORE_OPEN, &fault, &store);
	if (!err)
		err = fill(store, &n, strtoll(argv[8], NULL, 10), &fault);
	if (err)
		(void)fprintf(stderr, "vul: %s %s\n", fault.what, fault.hint);
	store_close(&store);
	return err != SWV_OK;
}
