#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The layers as the source tells them: who includes whom, which library belongs to whom, that
# SQL is in store alone and that nothing below tui prints, exits or reads a clock.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

# lint DIR: the breaches in the sources of that tree
lint() (
	cd "$1" || exit 1
	files=$(find src include -name '*.[ch]' | LC_ALL=C sort)
	# shellcheck disable=SC2086
	"${AWK:-awk}" -v headers="$(find include -name '*.h' | tr '\n' ' ')" \
		-f "$top_srcdir/tests/lint/source.awk" $files
)

is 'the sources keep to their layers' '' "$(lint "$top_srcdir" 2>&1)"

# finds NAME FILE MESSAGE: the file, alone in a tree with the headers that it may need, gives
# that message; text comes from stdin.  Without a MESSAGE it gives none.
finds() {
	rm -rf tree
	mkdir -p "tree/$(dirname "$2")" tree/src/model tree/include/swv/model
	echo 'int x;' >tree/include/swv/model/rec.h
	echo 'int y;' >tree/include/swv/model/own.h
	printf '#include <libical/ical.h>\n' >tree/src/model/first.c
	cat >"tree/$2"
	found=$(lint tree 2>&1)
	case $3 in
	'') is "$1" '' "$found" ;;
	*) like "$1" "^$2:[0-9]+: .*$3" "$found" ;;
	esac
}

finds 'an include from a layer below is right' src/store/x.c '' <<'END'
#include "swv/model/rec.h"
END
finds 'an include from a layer above is found' src/base/x.c 'base may not see model' <<'END'
#include "swv/model/rec.h"
END
finds 'a header is held to its layer too' include/swv/base/x.h 'base may not see model' <<'END'
#include "swv/model/rec.h"
END
finds 'store does not see config' src/store/x.c 'store may not see config' <<'END'
#include "swv/config/organisatie.h"
END
finds 'export does not see store' src/export/x.c 'export may not see store' <<'END'
#include "swv/store/store.h"
END
finds 'service sees store' src/service/x.c '' <<'END'
#include "swv/store/store.h"
END
finds 'the program sees all' src/main.c '' <<'END'
#include "swv/cmd/command.h"
#include "swv/base/klok.h"
END
finds 'the own header comes first' src/model/own.c 'must be read first' <<'END'
#include <stdio.h>
#include "swv/model/own.h"
END
finds 'a header beside the source is found' src/model/x.h 'belongs in include/swv/model' <<'END'
int x;
END
finds 'an include of a neighbour is found' src/model/x.c 'is not in include' <<'END'
#include "x.h"
END
finds 'curses is known to tui alone' src/cmd/x.c 'belongs to tui' <<'END'
#include <panel.h>
END
finds 'libconfig is known to config alone' src/model/x.c 'belongs to config' <<'END'
#include <libconfig.h>
END
finds 'sqlite is known to store alone' src/service/x.c 'belongs to store' <<'END'
#include <sqlite3.h>
END
finds 'sqlite is right in store' src/store/x.c '' <<'END'
#include <sqlite3.h>
END
finds 'libical is known to model alone' src/export/x.c 'belongs to model' <<'END'
#include <libical/ical.h>
END
finds 'libical is known to one file' src/model/second.c 'read by src/model/first.c already' <<'END'
#include <libical/ical.h>
END
for statement in 'SELECT 1' 'INSERT INTO actie' 'DELETE FROM actie' 'UPDATE actie SET x = 1' \
	'INSERT OR REPLACE INTO x' 'PRAGMA user_version' 'CREATE TABLE x'; do
	finds "SQL outside store is found: $statement" src/service/x.c 'SQL outside store' <<END
const char *q = "$statement";
END
	finds "SQL in store is right: $statement" src/store/x.c '' <<END
const char *q = "$statement";
END
done
finds 'SQL that reads the clock is found' src/store/x.c 'reads the clock' <<'END'
const char *q = "INSERT INTO x VALUES(date('now'))";
END
finds 'words in comments, names and Dutch are no SQL' src/model/x.c '' <<'END'
/* SELECT is what store does
 * with DELETE FROM and printf("x") */
int SELECTED = 1; // exit(1)
const char *s = "Selecteer een actie, \"update\" of delete";
END
for call in 'printf("x")' 'puts(s)' 'fputs(s, stdout)' 'fprintf (stderr, "x")' 'perror(s)'; do
	finds "printing below tui is found: $call" src/service/x.c 'service prints' <<END
void f(void) { $call; }
END
done
finds 'printing in cmd is right' src/cmd/x.c '' <<'END'
void f(void) { printf("x"); exit(1); time(NULL); }
END
for call in 'exit(1)' '_exit(1)'; do
	finds "ending the program below tui is found: $call" src/store/x.c 'ends the program' <<END
void f(void) { $call; }
END
done
for call in 'time(NULL)' 'clock_gettime(CLOCK_REALTIME, &t)' 'gettimeofday(&t, NULL)' \
	'localtime_r(&t, &tm)'; do
	finds "a clock below tui is found: $call" src/model/x.c 'reads a clock' <<END
void f(void) { $call; }
END
done
finds 'names that only look like it are right' src/model/x.c '' <<'END'
void f(void) { klok->time(); a.exit(); date_time(1); snprintf(b, 1, "exit(1)"); }
END
done_testing
