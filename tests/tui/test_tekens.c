/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What a terminal would obey is shown, never sent: control characters, and marks that turn or hide
 * text.  They are put in every text of a whole association, past all checks, and then every
 * command and screen is walked and the bytes it writes are looked at.
 */
#include "werkplek.h"

#include <sqlite3.h>

#include "swv/model/kinds.h"
#include "swv/model/rec.h"

/* An order to put something on the clipboard, one to colour, to turn, to hide, to end the line. */
#define BOOS                                                                                       \
	"\033]52;c;Qk9FRg==\a\302\23331m\342\200\256\342\201\246\342\200\213\357\273\277\342\200"  \
	"\217\177\001\r\b"

/* What may stand in nothing that is written; in what is for programs some of it is data. */
static const struct {
	const char *bytes, *what;
	bool also_csv;
} verboden[] = {
	{ "\033]52", "an order to the terminal", true },
	{ "\a", "a bell", true },
	{ "\302\233", "a C1 control", true },
	{ "\177", "DEL", true },
	{ "\001", "a C0 control", true },
	{ "\342\200\256", "U+202E", false },
	{ "\342\201\246", "U+2066", false },
	{ "\342\200\213", "U+200B", false },
	{ "\342\200\217", "U+200F", false },
	{ "\357\273\277", "U+FEFF", false },
};

static void
is_schoon(const char *bytes, size_t n, bool csv, const char *where)
{
	for (size_t i = 0; i < COUNT(verboden); i++) {
		const char *at = csv && !verboden[i].also_csv ? NULL
							      : memmem(bytes, n, verboden[i].bytes,
								    strlen(verboden[i].bytes));

		if (at)
			fail_msg("%s writes %s: %.60s", where, verboden[i].what,
			    at - bytes > 30 ? at - 30 : bytes);
	}
}

/* ---- putting it everywhere ---- */

static bool
is_free_text(const struct field *f)
{
	return (f->type == FIELD_TEXT || f->type == FIELD_LINES ||
		   (f->type == FIELD_LIST && !f->to)) &&
	       !f->choices && !f->to && f->notatie == NOTATIE_VRIJ && !(f->flags & FIELD_DERIVED);
}

/* What the table does not take (a column that is elsewhere, a check) is left as it was. */
static int
voer_uit(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *stmt;
	int n;

	if (sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) != SQLITE_OK)
		return 0;
	sqlite3_bind_text(stmt, 1, BOOS, -1, SQLITE_STATIC);
	n = sqlite3_step(stmt) == SQLITE_DONE ? sqlite3_changes(db) : 0;
	sqlite3_finalize(stmt);
	return n;
}

static void
vergiftig(void)
{
	static const char *const tables[] = { "knoop", "plan", "actie" };
	struct str sql = { 0 };
	sqlite3 *db;
	int rows = 0, columns = 0;

	str_addf(&sql, "%s/w/swv.db", werkplek()->map);
	assert_int_equal(sqlite3_open(sql.s, &db), SQLITE_OK);
	for (size_t k = 0; k < n_kinds; k++) {
		for (size_t i = 1; i < kinds[k]->n_fields; i++) {
			const struct field *f = &kinds[k]->fields[i];
			int n = 0;

			if (!is_free_text(f))
				continue;
			for (size_t t = 0; t <= COUNT(tables); t++) {
				str_clear(&sql);
				str_addf(&sql,
				    "UPDATE OR IGNORE %s SET %s = coalesce(%s, 'x') || ?1",
				    t ? tables[t - 1] : kinds[k]->name, f->name, f->name);
				n += t && kinds[k] != &kind_actie ? 0 : voer_uit(db, sql.s);
			}
			str_clear(&sql);
			str_addf(&sql,
			    "UPDATE persoonlijk SET waarde = waarde || ?1 WHERE kind = '%s' AND veld = '%s'",
			    kinds[k]->name, f->name);
			n += voer_uit(db, sql.s);
			rows += n;
			columns += n > 0;
		}
	}
	rows += voer_uit(db, "UPDATE logboek SET wie = wie || ?1");
	sqlite3_close(db);
	str_fini(&sql);
	print_message("# %d rows, %d columns\n", rows, columns);
	assert_true(rows > 500 && columns > 25);
}

static int
maak_boos(void **state)
{
	int status = maak_voorbeeld(state);

	if (!status)
		vergiftig();
	return status;
}

/* ---- the command line ---- */

static void
zeg_schoon(const char *arguments)
{
	int status; /* most of it is refused, by its words */
	const char *out = probeer(arguments, &status);

	is_schoon(out, strlen(out),
	    strstr(arguments, "--format csv") || strstr(arguments, "export"), arguments);
}

/* The ids of the first records, a line each. */
static void
eerste_ids(const char *kind, struct str *out)
{
	struct str command = { 0 };
	const char *at, *line;
	size_t len;
	int n = 0;

	str_addf(&command, "export --raw %s", kind);
	at = zeg(command.s);
	line = list_next(&at, &len);
	while (n++ < 3 && (line = list_next(&at, &len))) {
		size_t id = strcspn(line, ",\r\n\"");

		if (id && id <= len) {
			str_addn(out, line, id);
			str_addc(out, '\n');
		}
	}
	str_fini(&command);
}

static void
elke_opdracht_toont_het_en_stuurt_het_niet(void **state)
{
	static const char *const forms[] = { "list", "list --format json", "list --format csv",
		"export --format json", "export" };
	bool seen = false;

	(void)state;
	for (size_t k = 0; k < n_kinds; k++) {
		struct str ids = { 0 }, arguments = { 0 };
		const char *at, *id;
		size_t len;

		for (size_t i = 0; i < COUNT(forms); i++) {
			str_clear(&arguments);
			str_addf(&arguments, "%s %s", forms[i], kinds[k]->name);
			zeg_schoon(arguments.s);
			seen = seen || strstr(werkplek()->out, "\342\220\233]52"); /* its picture */
		}
		eerste_ids(kinds[k]->name, &ids);
		at = str_get(&ids);
		while ((id = list_next(&at, &len))) {
			for (int json = 0; json < 2; json++) {
				str_clear(&arguments);
				str_addf(&arguments, "show %s %s '%.*s'",
				    json ? "--format json" : "", kinds[k]->name, (int)len, id);
				zeg_schoon(arguments.s);
			}
		}
		str_fini(&ids);
		str_fini(&arguments);
	}
	assert_true(seen);
	zeg_schoon("agenda");
	zeg_schoon("agenda --van 1-1-2023 --tot 1-1-2025");
	zeg_schoon("demo voorbeeld --no-tui");
	zeg_schoon("verify");
	zeg_schoon("apply --dry-run");
	zeg_schoon("apply");
}

static void
wat_iemand_typt_komt_als_tekst_terug(void **state)
{
	static const char *const typed[] = { "'%s'", "list '%s'", "list actie '%s'",
		"list actie '%s=x'", "list actie 'titel=%s'", "show kalender '%s'", "show '%s' x",
		"help '%s'", "list '--%s' actie", "'--%s'", "--vandaag '%s' agenda",
		"agenda --van '%s'", "-c '%s' agenda", "-d '%s' agenda", "list --format '%s' actie",
		"add '%s' x=y", "add orgaan 'id=%s'", "add actie 'titel=%s'", "add notitie '%s=x'",
		"set actie '%s' titel=x", "set kalender jaarverslag-2023-2024 'opmerking=%s'",
		"import '%s' x", "import actie '%s'", "demo '%s'", "demo --dir '%s/x/y' --no-tui",
		"tui '%s'", "config check '%s'", "config '%s'",
		"export -o '/nonexistent/%s' actie" };

	(void)state;
	for (size_t i = 0; i < COUNT(typed); i++) {
		struct str arguments = { 0 };
		const char *at = strstr(typed[i], "%s");

		str_addf(&arguments, "%.*s" BOOS "%s", (int)(at - typed[i]), typed[i], at + 2);
		zeg_schoon(arguments.s);
		str_fini(&arguments);
	}
}

/* A file of somebody else: its headings, ids and values come back in messages. */
static void
wat_in_een_bestand_staat_komt_als_tekst_terug(void **state)
{
	static const char *const files[] = { "id,titel\n" BOOS "," BOOS "\n",
		"id,titel," BOOS "\nx,y,z\n", "id,groep,titel,uiterlijk\na,b,c," BOOS "\n",
		BOOS "\n", "plan = \"" BOOS "\";\n", "organisatie = { code = \"" BOOS "\"; };\n",
		"\"" BOOS };
	struct str path = { 0 };

	(void)state;
	str_addf(&path, "%s/boos\033]52;c;x\a.cfg", werkplek()->map);
	for (size_t i = 0; i < COUNT(files); i++) {
		static const char *const how[] = { "import --dry-run kalender", "import kalender",
			"import plan", "import thuiszitter", "config check" };
		FILE *f = fopen(path.s, "w");

		assert_non_null(f);
		fputs(files[i], f);
		fclose(f);
		for (size_t h = 0; h < COUNT(how); h++) {
			struct str arguments = { 0 };

			str_addf(&arguments, "%s '%s'", how[h], path.s);
			zeg_schoon(arguments.s);
			str_fini(&arguments);
		}
	}
	zeg_schoon("list kalender");
	str_fini(&path);
}

/* ---- the screens ---- */

static void
elk_scherm_toont_het_en_stuurt_het_niet(void **state)
{
	static const char *const screens[] = { "vandaag", "kalender", "vergaderingen",
		"thuiszitters", "doelen", "organisatie" };
	/* walked through: rows, pages, forms, filters, lists to choose from */
	static const char *const walks[] = { PGDN, DOWN DOWN ENTER PGDN, ENTER "e", "n" F4, "f",
		"w", "P", "C", RIGHT RIGHT, "y", "#" };
	bool seen = false;

	(void)state;
	for (size_t s = 0; s < COUNT(screens); s++) {
		for (size_t w = 0; w < COUNT(walks); w++) {
			struct vt *vt = open_groot(screens[s], 40, 160);
			struct str where = { 0 };
			const char *raw;
			size_t n;

			vt_type(vt, walks[w]);
			vt_await_quiet(vt);
			raw = vt_raw(vt, &n);
			str_addf(&where, "screen %s after walk %zu", screens[s], w);
			is_schoon(raw, n, false, where.s);
			seen = seen || vt_shows(vt, "\342\220\233]52");
			str_fini(&where);
			vt_signal(vt, SIGTERM);
			vt_await_end(vt);
			vt_free(&vt);
		}
	}
	assert_true(seen);
}

/* Pasted and typed: it does not come in, or is shown. */
static void
wat_geplakt_wordt_is_tekst(void **state)
{
	struct vt *vt = open_groot("doelen", 40, 160);
	const char *raw;
	size_t n;

	(void)state;
	zoek(vt, "a", "gevonden");
	vt_type(vt, "n");
	vt_await(vt, "Titel *");
	vt_type(vt, PASTE("Geplakt " BOOS " tot hier"));
	vt_await(vt, "tot hier");
	raw = vt_raw(vt, &n);
	is_schoon(raw, n, false, "pasting");
	sluit_af(vt);
}

#define TEST(rule) cmocka_unit_test_setup_teardown(rule, maak_boos, ruim_op)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(elke_opdracht_toont_het_en_stuurt_het_niet),
		TEST(wat_iemand_typt_komt_als_tekst_terug),
		TEST(wat_in_een_bestand_staat_komt_als_tekst_terug),
		TEST(elk_scherm_toont_het_en_stuurt_het_niet),
		TEST(wat_geplakt_wordt_is_tekst),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
