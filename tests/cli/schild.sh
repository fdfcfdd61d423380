#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# What the commands do behind the shield of a session over SSH is what they do without it.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2023-12-01
example drenthe-2023 w
binnen() {
	"$top_builddir/tests/cli/binnen" "$tmp/w/swv.cfg" "$@"
}

# same NAME COMMAND ...: with and without the shield the same is printed, and it ends the same
same() {
	name=$1
	shift
	run "$SWV" "$@"
	cp "$out" plain.out
	cp "$err" plain.err
	plain=$status
	run binnen "$@"
	grep -v '^staat niet: ' "$err" >shield.err
	is "$name: same exit status" "$plain" "$status"
	is "$name: same output" "$(cat plain.out)" "$(cat "$out")"
	is "$name: same messages" "$(cat plain.err)" "$(cat shield.err)"
}

for kind in kalender actie vergadering termijn school orgaan logboek thuiszitter; do
	same "list $kind" list "$kind"
done
for format in csv json; do
	same "export $format" export --format "$format" kalender
done
same agenda agenda
same show show kalender jaarverslag-2023-2024
same 'an unknown kind' list actei
same help help
same 'a page that is not there' show actie nee

run binnen set kalender jaarverslag-2023-2024 "opmerking=achter het schild"
is 'set works' 0 "$status"
like 'and is stored' 'achter het schild' "$("$SWV" show kalender jaarverslag-2023-2024)"
ok 'the structure comes in' binnen apply

# More than 1 MiB goes through a file beside the database.
{
	echo 'id,titel,groep'
	i=0
	while [ $i -lt 9000 ]; do
		i=$((i + 1))
		echo "veel-$i,Een titel die wat langer is dan nodig om aan de omvang te komen $i,veel"
	done
} >veel.csv
run "$SWV" import kalender veel.csv
is 'many rows come in' 0 "$status"
"$SWV" export --format json kalender >plain.json
binnen export --format json kalender 2>"$err" >shield.json
is 'a long export ends well' 0 $?
ok 'and is the same' cmp plain.json shield.json
ok 'and longer than what is kept in memory' test "$(wc -c <plain.json)" -gt 1048576
is 'nothing is left behind' '' "$(ls w | grep -v -e '^swv[.]db' -e '[.]cfg$' -e '[.]csv$')"

# No path of the client is opened, whatever a command would do with it.
run binnen export -o "$tmp/naast.csv" kalender
is 'a file elsewhere is refused' 1 "$status"
ok 'and is not there' test ! -e naast.csv
run binnen import kalender /etc/passwd
like 'nor is one read' 'geen recht' "$(cat "$err")"
done_testing
