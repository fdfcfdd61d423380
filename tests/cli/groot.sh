#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# A plan of thousands of actions: output over 1 MiB, which waits in a file without a name.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2023-12-01
example drenthe-2023 d
# Under valgrind fewer, but still over 1 MiB.
n=5000
[ -z "$SWV_TEST_PATIENCE" ] || n=1200
"${AWK:-awk}" -v n=$n 'BEGIN {
	print "plan = { id = \"groot\"; titel = \"Groot plan\"; soort = \"jaarplan\";"
	print "  van = \"2023-2024\"; tot = \"2023-2024\"; };"
	for (i = 0; i < 600; i++)
		text = text (i % 7 ? "x" : " ")
	print "doelen = ("
	for (d = 1; d <= n / 100; d++) {
		printf "%s  { id = \"d%d\"; titel = \"Doel %d\"; acties = (\n", (d > 1 ? ",\n" : ""), d, d
		for (a = 1; a <= 100; a++)
			printf "%s    { id = \"d%d.%d\"; titel = \"Actie %d van doel %d\"; wat = \"%s\";" \
				" gereed = \"2024-%02d-01\"; wie = [\"bestuur\", \"opr\"]; }",
				(a > 1 ? ",\n" : ""), d, a, a, d, text, a % 12 + 1
		printf "\n  ); }"
	}
	print "\n);"
}' >groot.cfg

run "$SWV" import plan groot.cfg
is 'a_big_plan_comes_in' \
	"0 groot: $((n + n / 100 + 1)) nieuw, 0 gewijzigd, 0 gelijk, 0 niet meer in het bestand." \
	"$status $(cat "$out" "$err")"
# beside: the database and what stands beside it, but for what the example brought
beside() {
	ls -A d | grep -Ev '(cfg|csv)$' | tr '\n' ' '
}
run "$SWV" list actie plan=groot --format json
is 'json_of_over_1_mib_is_whole' "0 $n" "$status $(json id | sort -u | wc -l | tr -d ' ')"
is 'and_in_order_of_day' "$(json gereed)" "$(json gereed | sort)"
ok 'over_1_mib_it_is' test "$(wc -c <"$out")" -gt 1100000
is 'no_file_is_left' 'swv.db swv.db-journal swv.db.lock ' "$(beside)"
run "$SWV" list actie plan=groot
is 'text_is_whole' "0 $n" "$status $(sed 1d "$out" | wc -l | tr -d ' ')"
is 'and_people_have_their_names' "$n" "$(grep -c 'Toezichthoudend bestuur, Ondersteuningsplanraad' "$out")"
ok 'to_a_file' "$SWV" export actie plan=groot -o groot.csv
is 'csv_is_whole' "$((n + 1))" "$(wc -l <groot.csv | tr -d ' ')"
run "$SWV" list actie plan=groot --format json
"$SWV" list actie plan=groot --format json >"$tmp/json"
is 'twice_is_the_same' "$(cksum <"$out")" "$(cksum <json)"

# A reader that goes away.
{ "$SWV" list actie plan=groot --format json 2>"$err"; } | head -n 1 >"$out"
is 'a_reader_that_left_hears_the_beginning' '[' "$(cat "$out")"
is 'and_nobody_hears_of_it' '' "$(cat "$err")"
(
	trap '' PIPE
	code=0
	"$SWV" list actie plan=groot --format json 2>"$err" || code=$?
	echo $code >code
) | head -n 1 >"$out"
is 'where_a_closed_pipe_is_an_error_it_is_told' \
	'1 swv: De uitvoer schrijven gaat niet: niemand leest de uitvoer.' "$(cat code "$err" | paste -sd ' ')"
run sh -c 'exec "$SWV" list actie plan=groot --format json >/dev/full'
is 'a_full_disk_behind_stdout_too' '1 swv: De uitvoer schrijven gaat niet: de schijf is vol.' \
	"$status $(cat "$err")"
is 'still_no_file_is_left' 'swv.db swv.db-journal swv.db.lock ' "$(beside)"
ok 'the_database_is_free' "$SWV" add kalender titel=Daarna

# Where no file can be made beside the database it says so, and gives nothing half.
if unshare -rm true 2>"$err"; then
	run unshare -rm sh -c 'mount --bind d d && mount -o remount,ro,bind d &&
		exec "$SWV" list actie plan=groot --format json'
	is 'no_room_to_wait_is_told' \
		'1 swv: De uitvoer klaarzetten gaat niet: er mag daar niet worden geschreven.' \
		"$status $(cat "$out" "$err")"
else
	skip 'no_room_to_wait_is_told' 'unshare -rm is not allowed'
fi
done_testing
