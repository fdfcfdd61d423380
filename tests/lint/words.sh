#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# What may stand in no file: a path of somebody's machine, work put off; and what must head each.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

# files FIND-ARG ...: the project's own files below here, not those that building makes
files() {
	find README HACKING bootstrap configure.ac Makefile.am .ci src include share tests man bench \
		fuzz torture -type f "$@" 2>/dev/null |
		grep -Ev '\.(o|a|log|trs|Po)$|/\.dirstamp$' | LC_ALL=C sort
}

# lint DIR: file:line of each breach; a pattern does not match itself here
lint() (
	cd "$1" || exit 1
	files | xargs grep -EnIH -e '(^|[^A-Za-z0-9._$}>])/(wor[k]|hom[e]|roo[t])(/|$)' \
		-e '(^|[^A-Za-z])(TOD[O]|FIXM[E]|XX[X])([^A-Za-z]|$)' --
	files \( -name '*.[ch]' -o -name '*.sh' -o -name '*.mk' -o -name '*.awk' -o -name '*.sql' \
		-o -name '*.ac' -o -name '*.am' -o -name '*.[1578]' -o -name bootstrap -o -path '.ci/*' \) |
		while read -r file; do
			head -n 3 "$file" | grep -q 'SPDX-License-Identifier: EUPL-1[.]2' ||
				echo "$file:1: no SPDX line"
		done
)

is 'no file names a machine or puts work off, each names its licence' '' "$(lint "$top_srcdir")"

# finds NAME TEXT PATTERN: a source with that text is found, or right when there is no PATTERN
finds() {
	rm -rf tree
	mkdir -p tree/src
	printf '/* SPDX-License-Identifier: EUPL-1.2 */\n%s\n' "$2" >tree/src/x.c
	case $3 in
	'') is "$1" '' "$(lint tree)" ;;
	*) like "$1" "$3" "$(lint tree)" ;;
	esac
}

finds 'an ordinary line is right' 'open("/var/lib/swv/swv.db", "a/home/b");' ''
finds 'a path of a home folder is found' "open(\"/hom""e/jan/swv.db\");" '^src/x.c:2:'
finds 'a path of root is found' "cd /roo""t/swv" '^src/x.c:2:'
finds 'work put off is found' "/* TOD""O: later */" '^src/x.c:2:'
printf '\n\n' >tree/src/x.c
like 'a source without its licence is found' '^src/x.c:1: no SPDX' "$(lint tree)"
done_testing
