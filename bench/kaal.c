/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The yardstick: as little as a program can do that shows a list from the
 * database in a terminal and steps through it.  kaal DATABASE SCREEN
 */
#include <curses.h>
#include <locale.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 24, CELLS = 5, WIDTHS = 4 };

static const struct lijst {
	const char *name, *sql;
} lijsten[] = {
	{ "doelen", "SELECT k.pad, k.titel, a.wie, date(a.gereed * 86400, 'unixepoch'), a.status"
		    " FROM knoop k LEFT JOIN actie a ON a.id = k.id WHERE k.pad > ?1 ORDER BY k.pad"
		    " LIMIT ?2" },
	{ "kalender", "SELECT printf('%07d%s', coalesce(uiterlijk, 9999999), id), titel, wie,"
		      " date(uiterlijk * 86400, 'unixepoch'), status FROM kalender"
		      " WHERE schooljaar = '2026-2027' AND (coalesce(uiterlijk, 9999999), id)"
		      " > (CAST(substr(?1, 1, 7) AS INTEGER), substr(?1, 8))"
		      " ORDER BY coalesce(uiterlijk, 9999999), id LIMIT ?2" },
	{ "vergaderingen", "SELECT printf('%011d%s', moment, id), titel, orgaan,"
			   " date(datum * 86400, 'unixepoch'), status FROM vergadering"
			   " WHERE schooljaar = '2026-2027' AND (moment, id)"
			   " > (CAST(substr(?1, 1, 11) AS INTEGER), substr(?1, 12))"
			   " ORDER BY moment, id LIMIT ?2" },
	{ "thuiszitters",
	    "SELECT printf('%07d%s', coalesce(urgent_op, 9999999), nummer), nummer, school,"
	    " date(urgent_op * 86400, 'unixepoch'), status FROM thuiszitter"
	    " WHERE klaar = 0 AND (coalesce(urgent_op, 9999999), nummer)"
	    " > (CAST(substr(?1, 1, 7) AS INTEGER), substr(?1, 8))"
	    " ORDER BY coalesce(urgent_op, 9999999), nummer LIMIT ?2" },
	{ "vandaag",
	    "SELECT printf('%07d%09d', coalesce(uiterlijk, 9999999), id), omschrijving, wie,"
	    " date(uiterlijk * 86400, 'unixepoch'), bron FROM termijn"
	    " WHERE klaar = 0 AND (coalesce(uiterlijk, 9999999), id)"
	    " > (CAST(substr(?1, 1, 7) AS INTEGER), CAST(substr(?1, 8) AS INTEGER))"
	    " ORDER BY coalesce(uiterlijk, 9999999), id LIMIT ?2" },
};

static char *rows[ROWS][CELLS];
static int n_rows;

static char *
copy(const unsigned char *text)
{
	char *p = strdup(text ? (const char *)text : "");

	if (!p)
		abort();
	p[strcspn(p, "\n")] = '\0';
	return p;
}

/* Reads n rows after the last one; what does not fit goes off at the top. */
static int
load(sqlite3_stmt *stmt, int n)
{
	int got = 0;

	sqlite3_bind_text(stmt, 1, n_rows ? rows[n_rows - 1][0] : "", -1, SQLITE_TRANSIENT);
	sqlite3_bind_int(stmt, 2, n);
	for (; sqlite3_step(stmt) == SQLITE_ROW; got++) {
		if (n_rows == ROWS) {
			for (int c = 0; c < CELLS; c++)
				free(rows[0][c]);
			memmove(rows, rows + 1, sizeof(rows[0]) * (size_t)--n_rows);
		}
		for (int c = 0; c < CELLS; c++)
			rows[n_rows][c] = copy(sqlite3_column_text(stmt, c));
		n_rows++;
	}
	sqlite3_reset(stmt);
	return got;
}

static void
draw(int at)
{
	static const int x[WIDTHS] = { 0, 46, 58, 69 };

	erase();
	for (int i = 0; i < n_rows; i++) {
		attrset(i == at ? A_REVERSE : A_NORMAL);
		mvhline(i, 0, ' ', 80);
		for (int c = 0; c < WIDTHS; c++)
			mvaddnstr(
			    i, x[c], rows[i][c + 1], c + 1 < WIDTHS ? x[c + 1] - x[c] - 1 : 10);
	}
	attrset(A_NORMAL);
	move(at, 0);
	refresh();
}

static void
run(sqlite3_stmt *stmt)
{
	int at = 0;

	load(stmt, ROWS);
	for (;;) {
		draw(at);
		switch (getch()) {
		case KEY_DOWN:
		case 'j':
			if (at + 1 < n_rows)
				at++;
			else
				load(stmt, 1);
			break;
		case KEY_NPAGE:
			load(stmt, ROWS - 1);
			break;
		case 'q':
		case 'Q':
		case ERR:
			return;
		}
	}
}

int
main(int argc, char **argv)
{
	sqlite3_stmt *stmt = NULL;
	sqlite3 *db;
	const size_t n = sizeof(lijsten) / sizeof(lijsten[0]);
	size_t which = 0;

	while (argc == 3 && which < n && strcmp(argv[2], lijsten[which].name) != 0)
		which++;
	if (argc != 3 || which == n || !setlocale(LC_ALL, "C.UTF-8") ||
	    sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY, NULL) ||
	    sqlite3_prepare_v2(db, lijsten[which].sql, -1, &stmt, NULL)) {
		(void)fputs("kaal DATABASE SCREEN\n", stderr);
		return 2;
	}
	if (!newterm(NULL, stdout, stdin))
		return 1;
	raw();
	noecho();
	nonl();
	keypad(stdscr, TRUE);
	idlok(stdscr, TRUE);
	typeahead(-1);
	run(stmt);
	endwin();
	sqlite3_finalize(stmt);
	sqlite3_close(db);
	return 0;
}
