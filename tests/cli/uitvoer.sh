#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Where output goes and what it looks like: terminals, files, spreadsheets, programs.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2023-12-01
example drenthe-2023 d
esc=$(printf '\033')

# ---- a terminal, and what is none

# terminal CMD: as on a terminal of 80 columns
terminal() {
	status=0
	TERM=xterm-256color script -qec "stty cols 80 rows 24; $1" /dev/null </dev/null >"$out" 2>"$err" ||
		status=$?
}
run "$SWV" list plan
unlike 'a_pipe_gets_no_colour' "$esc" "$(cat "$out")"
if command -v script >/dev/null; then
	terminal '"$SWV" list actie'
	like 'a_terminal_gets_a_heading_that_stands_out' "^$esc\\[1mId " "$(cat "$out")"
	is 'no_line_is_wider_than_the_terminal' 0 \
		"$(tr -d '\r' <"$out" | sed "s/$esc\\[[0-9]*m//g" | grep -Ec '^.{81}')"
	NO_COLOR=1 terminal '"$SWV" list actie'
	unlike 'no_color_is_respected' "$esc" "$(cat "$out")"
	NO_COLOR='' terminal '"$SWV" list actie'
	like 'an_empty_no_color_counts_as_none' "$esc" "$(cat "$out")"
	terminal '"$SWV" show actie jaarplan-2023.organisatie.organisatiemodel.1'
	like 'a_record_stands_out_too' "$esc\\[1mTitel:$esc\\[0m" "$(cat "$out")"
	terminal '"$SWV" list actie --format json'
	unlike 'json_never_has_colour' "$esc" "$(cat "$out")"
	terminal '"$SWV" agenda'
	is 'an_agenda_fits_too' 0 "$(tr -d '\r' <"$out" | sed "s/$esc\\[[0-9]*m//g" | grep -Ec '^.{81}')"
else
	skip 'a_terminal' 'there is no script(1)'
fi

# ---- to a file: whole, or not at all

exits 'export_to_a_file' 0 "$SWV" export plan -o uit.csv
is 'says_nothing' '' "$(cat "$out" "$err")"
run "$SWV" export plan
is 'and_is_what_stdout_gets' "$(cksum <"$out")" "$(cksum <uit.csv)"
is 'for_the_user_alone' '-rw-------' "$(ls -l uit.csv | cut -c 1-10)"
ok 'an_existing_file_is_replaced' "$SWV" export --format json plan --output uit.csv
cp uit.csv "$out"
is 'by_the_new' '"ondersteuningsplan-2022" "jaarplan-2023"' "$(json id | paste -sd ' ')"
mkdir -p elders && ln -s elders/doel.csv link.csv && : >elders/doel.csv
ok 'through_a_link' "$SWV" export plan -o link.csv
ok 'which_stays_a_link' test -L link.csv -a -s elders/doel.csv
sum=$(cksum <uit.csv)
exits 'a_refusal_leaves_the_file' 2 "$SWV" export plan -o uit.csv fiets=1
exits 'and_so_does_a_kind_that_is_none' 2 "$SWV" export plannn -o uit.csv
is 'as_it_was' "$sum" "$(cksum <uit.csv)"
exits 'no_folder' 1 "$SWV" export plan -o none/uit.csv
is 'is_told' 'swv: none/uit.csv schrijven gaat niet: de map of het bestand is er niet.' "$(cat "$err")"
exits 'a_folder_is_no_file' 1 "$SWV" export plan -o elders
is 'is_told_too' 'swv: elders schrijven gaat niet: het is een map.' "$(cat "$err")"
mkfifo pijp
cat pijp >gelezen &
ok 'a_named_pipe_is_written_to' "$SWV" export plan -o pijp
wait $!
is 'and_stays_a_pipe' "$(cksum <link.csv)" "$(test -p pijp && cksum <gelezen)"
is 'nothing_else_is_left' 'd elders gelezen link.csv pijp uit.csv' "$(echo $(ls -A))"
is 'nor_beside_the_database' 'swv.db swv.db-journal swv.db.lock' "$(echo $(ls -A d | grep 'swv.db'))"
exits 'list_has_no_o' 2 "$SWV" list plan -o uit.csv

# ---- spreadsheets

"$SWV" add kalender titel='=HYPERLINK("http://x";"y")' uiterlijk=1-2-2024 opmerking='+31 592; "bel"' \
	bewijs='-1' >/dev/null
# cell [OPTION]: that row, as csv
cell() {
	"$SWV" export kalender id=eigen-2023-2024-1 --format csv "$@" >"$out"
	sed -n 2p "$out"
}
like 'a_formula_is_neutralised' ";\"'=HYPERLINK\\(\"\"http://x\"\";\"\"y\"\"\\)\";" "$(cell)"
like 'also_one_with_a_plus_and_its_separator' ";\"'\\+31 592; \"\"bel\"\"\";" "$(cell)"
like 'and_a_minus' ";'-1;" "$(cell)"
like 'a_day_is_dutch' ';01-02-2024;' "$(cell)"
like 'raw_is_as_it_is' ',"=HYPERLINK\(""http://x"";""y""\)",' "$(cell --raw)"
like 'raw_days_are_iso' ',2024-02-01,' "$(cell --raw)"
run "$SWV" export --format json kalender id=eigen-2023-2024-1
is 'json_too' '"=HYPERLINK(\"http://x\";\"y\")"|"+31 592; \"bel\""' "$(json titel opmerking)"
run "$SWV" export actie fiets
is 'no_rows_is_a_heading' 1 "$(wc -l <"$out" | tr -d ' ')"
run "$SWV" export --format text plan
like 'text_will_do_too' '^Id +Titel' "$(cat "$out")"
done_testing
