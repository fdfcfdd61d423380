#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# A function fits a screen, a file has one subject: none over 70 lines, none over 500.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

lint() (
	cd "$1" || exit 1
	find src include -name '*.[ch]' | LC_ALL=C sort | xargs "${AWK:-awk}" '
		FNR == 1 { begin = 0 }
		/^[a-z_]+[a-z0-9_]*\(/ { name = $0; sub(/\(.*/, "", name) }
		/^\{/ { begin = FNR }
		/^\}/ && begin {
			if (FNR - begin + 1 > 70)
				print FILENAME ":" begin ": " name " has " FNR - begin + 1 " lines, 70 at most"
			begin = 0
		}
		FNR == 501 { print FILENAME ":" FNR ": a file has 500 lines at most" }'
)

# lines N: so many
lines() {
	"${AWK:-awk}" -v n="$1" 'BEGIN { while (n-- > 0) print "\tx();" }'
}

is 'functions and files are short enough' '' "$(lint "$top_srcdir")"

mkdir -p tree/src tree/include
{ printf 'void\nf(int x)\n{\n'; lines 68; echo '}'; } >tree/src/x.c
is 'a function of 70 lines is right' '' "$(lint tree)"
{ printf 'void\nf(int x)\n{\n'; lines 69; echo '}'; } >tree/src/x.c
is 'a function of 71 lines is found' 'src/x.c:3: f has 71 lines, 70 at most' "$(lint tree)"
lines 500 >tree/src/x.c
is 'a file of 500 lines is right' '' "$(lint tree)"
lines 501 >tree/src/x.c
is 'a file of 501 lines is found' 'src/x.c:501: a file has 500 lines at most' "$(lint tree)"
done_testing
