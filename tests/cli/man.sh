#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The manual pages tell what the program does: every example works as typed and prints what the page
# shows; every command, option, kind, field, setting and variable that the program knows is there.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

man=$top_srcdir/man
awk=${AWK:-awk}
mkdir "$tmp/bin"
printf '#!/bin/sh\nexec "%s" "$@"\n' "$SWV" >"$tmp/bin/swv"
chmod +x "$tmp/bin/swv"
PATH=$tmp/bin:$PATH
export PATH

# ---- examples ----
# In the section EXAMPLES a display with "$ " holds commands ("> " goes on with one), each followed
# by lines that it prints, among others; one without is the file whose name was the last .Pa.

# script PAGE: its examples as a script of the calls below
script() {
	$awk -v page="$(basename "$1")" '
		function plain(s) {
			gsub(/\\\(dq/, "\"", s)
			gsub(/\\&/, "", s)
			gsub(/\\e/, "\\", s)
			return s
		}
		function finish() {
			if (command == "")
				return
			name = page ":" line " " command
			gsub(/[\n\047\\]/, " ", name)
			printf "status=0\n{ %s\n} >\"$out\" 2>\"$err\" </dev/null || status=$?\n", command
			printf "prints \047%s\047 <<\\END_OF_SHOWN\n%sEND_OF_SHOWN\n", name, shown
			command = shown = ""
		}
		/^\.Sh / { inside = /^\.Sh EXAMPLES/ }
		!inside { next }
		/^\.Pa / { file = $2 }
		/^\.Bd -literal/ { display = 1; is_file = -1; next }
		/^\.Ed/ {
			finish()
			if (is_file == 1)
				print "END_OF_FILE"
			display = 0
			next
		}
		!display { next }
		is_file < 0 {
			is_file = !/^\$ /
			if (is_file)
				printf "cat >%s <<\\END_OF_FILE\n", file
		}
		is_file { print plain($0); next }
		/^\$ / { finish(); line = FNR; command = plain(substr($0, 3)); next }
		/^> / { command = command "\n" plain(substr($0, 3)); next }
		{ shown = shown plain($0) "\n" }' "$1"
}

# prints NAME: the command ended well, and stdin are lines that it printed, in that order
prints() {
	missing=$(cat - | while IFS= read -r shown; do
		grep -Fxq -e "$shown" "$out" || echo "$shown"
	done)
	if [ "$status" -eq 0 ] && [ -z "$missing" ]; then
		tap_case 0 "$1"
		return
	fi
	tap_case 1 "$1"
	{
		echo "exit status $status; not printed:"
		echo "$missing"
		cat "$out" "$err"
	} | tap_say
}

for page in $(cd "$man" && grep -l '^\.Sh EXAMPLES' ./*.[1-9] | sed 's|^\./||'); do
	mkdir "$tmp/$page"
	cd "$tmp/$page" || exit 99
	script "$man/$page" >"$tmp/script"
	before=$tap_n
	# shellcheck disable=SC1091
	. "$tmp/script"
	unset SWV_CONFIG SWV_TODAY
	ok "$page has examples" test "$tap_n" -gt "$before"
done
cd "$tmp" || exit 99

# ---- what there is ----

# part FROM PAGE: the lines of a page from the one that matches FROM to the next of its sort
part() {
	$awk -v from="$1" '
		$0 ~ from { on = 1; print; sort = substr($0, 1, 4); next }
		on && (index($0, sort " ") == 1 || /^\.Sh /) { exit }
		on && sort == ".It " && /^\.It Cm / { exit }
		on { print }' "$2"
}

# absent PAGE FROM WORD ...: those words that are not in that part of the page
absent() {
	part "$2" "$man/$1" >part
	shift 2
	for word; do
		grep -Eq -e "(^|[^a-z_])$word([^a-z_]|\$)" part || echo "$word"
	done
}

# strings FILE BEGIN END: the first string of each line of a table
strings() {
	sed -n "/$2/,/$3/s/^[^\"]*\"\([^\"]*\)\".*/\1/p" "$top_srcdir/$1"
}

commands=$("$SWV" help | sed -n 's/^  \([a-z-]*\) .*/\1/p')
missing=
for c in $commands; do
	grep -q "^\.It Cm $c\( \|\$\)" "$man/swv.1" || missing="$missing $c"
done
like 'there are commands' 'agenda' "$commands"
is 'every command is in swv(1)' '' "$missing"

missing=
for o in $(strings src/cmd/command.c '^static const struct option' '^};') \
	$(strings src/main.c '^static const struct option' '^};'); do
	grep -Eq -e "Fl -$o( |\$)" "$man/swv.1" || missing="$missing --$o"
done
is 'every option is in swv(1)' '' "$missing"

missing=
for v in $(cat "$top_srcdir"/src/main.c "$top_srcdir"/src/*/*.c | grep -o 'getenv("[A-Z_]*")' |
	cut -d '"' -f 2 | sort -u); do
	part '^[.]Sh ENVIRONMENT' "$man/swv.1" | grep -q "^\.It Ev $v\$" || missing="$missing $v"
done
is 'every variable of the environment is in swv(1)' '' "$missing"

ok 'a demo is made' "$SWV" demo --dir demo --no-tui
kinds=$(sed -n 's/^\tX(\([a-z]*\)).*/\1/p' "$top_srcdir/include/swv/model/kinds.h")
like 'there are kinds' 'kalender' "$kinds"
missing=
for k in $kinds; do
	names=$("$SWV" -c demo/swv.cfg export --raw "$k" | sed -n '1s/[,\r]/ /gp')
	# shellcheck disable=SC2086
	for f in $(absent swv.1 "^[.]It Cm ([a-z]* , )*([a-z]*, )*$k( |,|\$)" \
		$(echo "$names" | sed 's/ herkomst actief//')); do
		missing="$missing $k.$f"
	done
done
is 'every kind with its fields is in swv(1)' '' "$missing"

missing=
for s in $(grep -o '^	[{ ]*\.name = "[a-z.]*_*[a-z]*"\|NORM("[a-z_.]*"' "$top_srcdir/src/model/instelling.c" |
	cut -d '"' -f 2 | sed 's/.*[.]//'); do
	part '^[.]Sh SETTINGS' "$man/swv.cfg.5" | grep -Eq "^\.It Cm ([a-z]* , )*$s( |\$)" ||
		missing="$missing $s"
done
is 'every setting is in swv.cfg(5)' '' "$missing"

# shellcheck disable=SC2046
is 'every word that can be renamed is in swv.cfg(5)' '' \
	"$(absent swv.cfg.5 '^[.]Ss woorden' $(strings src/model/woord.c 'woorden\[\]' '^};'))"

missing=
for s in $(sed -n 's/^\tX(\([a-z]*\)).*/\1/p' "$top_srcdir/include/swv/tui/schermen.h"); do
	part '^[.]Sh THE SCREENS' "$man/swv.1" | grep -q "^\.Cm $s\( \|\$\)" || missing="$missing $s"
done
is 'every screen is in swv(1)' '' "$missing"

# Keys as the tables of the screens have them; two on a row are ways to do the same.
part '^[.]Sh THE SCREENS' "$man/swv.1" | sed -n 's/\\&//g; s/^\.\(It \)*Ic //p' | tr ' ' '\n' >keys
missing=
for k in $(cat "$top_srcdir"/src/tui/scherm_*.c "$top_srcdir/src/tui/action.c" \
	"$top_srcdir/include/swv/tui/app.h" |
	sed -n 's/^[	{ ]*{* *"\([^" ]*\)", \(NULL\|"[^" ]*"\), "[^"]*", *"*.*$/\1/p'); do
	grep -Fxq -e "$k" keys || missing="$missing $k"
done
is 'every key of the screens is in swv(1)' '' "$missing"

missing=
sed -n 's/^\t{ "\([a-z]*\)", &kind_\([a-z]*\) },$/\1 \2/p' "$top_srcdir/src/config/organisatie.c" >lists
while read -r l k; do
	section="^[.]Ss $l\$"
	[ "$l" != kwaliteitskalender ] || section='^[.]Sh THE KWALITEITSKALENDER'
	grep -q "^\.Ss $l\$" "$man/swv.cfg.5" || missing="$missing $l"
	# shellcheck disable=SC2046
	for f in $(absent swv.cfg.5 "$section" $("$SWV" -c demo/swv.cfg export --raw "$k" |
		sed -n '1s/[,\r]/ /gp' | sed 's/ herkomst actief//')); do
		missing="$missing $l.$f"
	done
done <lists
is 'every list with its keys is in swv.cfg(5)' '' "$missing"
like 'there are lists' 'scholen school' "$(cat lists)"

missing=
for w in $(strings src/config/planbestand.c '^static const struct lijst {' '^};') \
	$(strings src/config/planmoment.c '^static const struct sleutel' '^};'); do
	grep -q "^\.It Cm $w " "$man/swv-plan.5" || missing="$missing $w"
done
is 'every list and every way to say when is in swv-plan(5)' '' "$missing"
done_testing
