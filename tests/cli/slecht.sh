#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Bad circumstances and bad people: a clear sentence, the right exit status, nothing half written.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2023-12-01
example drenthe-2023 d
here=$(pwd -P) esc=$(printf '\033') rlo=$(printf '\342\200\256')

# says NAME STATUS STDERR CMD ...: ends so, says only that, on stderr
says() {
	says_name=$1 says_want="$2 swv: $3"
	shift 3
	run "$@"
	is "$says_name" "$says_want" "$status $(cat "$out" "$err")"
}

# ---- a database that is none

says 'no_association_at_all' 1 'Het bestand none.cfg is er niet.' "$SWV" -c none.cfg list plan
says 'no_database' 1 'De database none.db is er nog niet. Maak die met: swv init' \
	"$SWV" -d none.db list plan
echo 'geen database' >tekst.db
says 'a_text_is_no_database' 1 "$here/tekst.db is geen database van swv." "$SWV" -d tekst.db list plan
: >leeg.db
run "$SWV" -d leeg.db list plan
like 'an_empty_file_is_no_database' '^1 swv: .*/leeg.db is geen database van swv' "$status $(cat "$err")"
is 'and_stays_empty' 0 "$(wc -c <leeg.db | tr -d ' ')"
says 'a_folder_is_no_database' 1 'd is geen database van swv: het is geen gewoon bestand.' \
	"$SWV" -d d list plan
says 'a_device_is_no_database' 1 '/dev/null is geen database van swv: het is geen gewoon bestand.' \
	"$SWV" -d /dev/null list plan

# bytes FILE OFFSET OCTAL: writes there (SQLite's header: user_version at 60, application_id at 68)
bytes() {
	# shellcheck disable=SC2059
	printf "$3" | dd of="$1" bs=1 seek="$2" conv=notrunc 2>"$err"
}
cp d/swv.db ander.db && bytes ander.db 68 '\000\000\000\143'
says 'another_programs_database' 1 \
	"$here/ander.db is geen database van swv: er staan gegevens van een ander programma in." \
	"$SWV" -d ander.db list plan
cp d/swv.db nieuw.db && bytes nieuw.db 60 '\000\000\000\143'
sum=$(cksum <nieuw.db)
says 'a_database_of_a_newer_program' 1 \
	"$here/nieuw.db is van een nieuwere swv (versie 99). Installeer die; er is niets veranderd." \
	"$SWV" -d nieuw.db add kalender titel=x
is 'is_not_touched' "$sum" "$(cksum <nieuw.db)"
head -c 200000 d/swv.db >half.db
run "$SWV" -d half.db add kalender titel=x
like 'half_a_database_is_damaged' '^1 swv: De database is beschadigd' "$status $(cat "$err")"
run "$SWV" -d half.db list logboek
like 'and_gives_nothing_half' '^1 swv: De database is beschadigd' "$status $(cat "$out" "$err")"

# ---- a machine that does not cooperate

# read_only CMD: where the folder r cannot be written, as root and as anyone else
mkdir r
cp d/swv.db r/swv.db
if [ "$(id -u)" -ne 0 ]; then
	read_only() {
		chmod -R a-w r
		run sh -c "$1"
		chmod -R u+w r
	}
elif unshare -m true 2>"$err"; then
	read_only() {
		run unshare -m sh -c "mount --bind r r && mount -o remount,ro,bind r && $1"
	}
fi
if command -v read_only >/dev/null; then
	read_only '"$SWV" -d r/swv.db list plan'
	like 'a_read_only_folder_can_be_read' '^0.*Jaarplan 2023-2024' "$status$(tr '\n' ' ' <"$out")"
	read_only '"$SWV" -d r/swv.db add kalender titel=x'
	like 'but_not_written' '^1 swv: In .*r/swv.db.* mag niet worden geschreven\.' "$status $(cat "$err")"
	read_only '"$SWV" -d r/ander.db init'
	like 'nor_is_a_database_made_there' '^1 swv: In r/ander.db.* mag niet worden geschreven\.' \
		"$status $(cat "$err")"
	read_only '"$SWV" demo --dir r/demo'
	like 'nor_a_demo' '^1 swv: r/demo maken gaat niet: ' "$status $(cat "$err")"
	read_only '"$SWV" export plan -o r/plan.csv'
	like 'nor_an_export' '^1 swv: r/plan.csv schrijven gaat niet: ' "$status $(cat "$err")"
	is 'and_nothing_of_it_is_left' swv.db "$(ls r)"
else
	skip 'a_read_only_folder' 'root, and unshare -m is not allowed'
fi

# On a disk of its own with 400 kB to spare, filled with notes of 20 kB until nothing fits.
cat >vol.sh <<'END'
mount -t tmpfs -o size=8m tmpfs r && cp d/swv.db r/ || exit 99
free=$(df -kP r | "${AWK:-awk}" 'NR == 2 { print $4 }')
head -c $(((free - 400) * 1024)) /dev/zero >r/ballast
note=$(head -c 20000 /dev/zero | tr '\0' n)
n=0
while [ $n -lt 200 ]; do
	printf 'tekst=%s\n' "$note" | "$SWV" -d r/swv.db add notitie bron=actie \
		bron_id=jaarplan-2023.basis.kwaliteit.1 - >id 2>sentence || break
	n=$((n + 1))
	cp id last
done
echo $? $n >count
"$SWV" -d r/swv.db list notitie --format json >notes
cat /dev/zero >r/vulling 2>id
"$SWV" -d r/swv.db export logboek -o r/uit.csv 2>export
ls r >left
"$SWV" demo --dir r/demo 2>demo || true
ls r >left2
END
if unshare -rm true 2>"$err"; then
	root=-rm
	[ "$(id -u)" -ne 0 ] || root=-m
	run unshare $root sh ./vol.sh
	is 'a_full_disk_is_told' \
		'swv: De schijf is vol; er is niets opgeslagen. Maak ruimte vrij en probeer het opnieuw.' \
		"$(cat sentence)"
	ok 'after_some_notes_that_did_fit' test "$(cut -d ' ' -f 2 count)" -gt 1
	cp notes "$out"
	is 'what_was_told_to_be_stored_is' "$(cut -d ' ' -f 2 count)|$(cat last)" \
		"$(json id | wc -l | tr -d ' ')|$(json id | tr -d '"' | sort -n | tail -n 1)"
	like 'an_export_that_does_not_fit_is_told' '^swv: r/uit.csv schrijven gaat niet: de schijf is vol\.$' \
		"$(cat export)"
	unlike 'and_leaves_nothing' 'uit' "$(cat left)"
	like 'a_demo_that_does_not_fit_is_told' '^swv: De schijf is vol' "$(cat demo)"
	is 'and_leaves_nothing_either' "$(cat left)" "$(cat left2)"
else
	skip 'a_full_disk' 'unshare -rm is not allowed'
fi

for c in 'list plan' 'list plan --format json' 'show plan jaarplan-2023' agenda 'export plan' \
	'apply --dry-run' 'config check' help '--version' '--help' 'import --dry-run plan d/jaarplan-2023.cfg'; do
	says "a_full_disk_behind_stdout_of_${c%% *}" 1 'De uitvoer schrijven gaat niet: de schijf is vol.' \
		sh -c "exec \"\$SWV\" $c >/dev/full"
done
says 'add_says_what_it_did_store' 1 \
	'De uitvoer schrijven gaat niet: de schijf is vol; opgeslagen is het wel, als eigen-2023-2024-1.' \
	sh -c 'exec "$SWV" add kalender titel=x >/dev/full'
exits 'no_stdout_at_all_is_told' 1 sh -c 'exec "$SWV" list plan >&-'
exits 'no_stdin_is_nothing_typed' 2 sh -c 'exec "$SWV" set kalender eigen-2023-2024-1 - <&-'
LC_ALL=C run "$SWV" list resultaat geëvalueerd
like 'a_login_without_utf_8_gets_it_all_the_same' 'geëvalueerd' "$(cat "$out")"
LC_ALL=xx_YY run "$SWV" list resultaat geevalueerd
like 'also_with_a_locale_that_is_none' 'geëvalueerd' "$(cat "$out")"

# ---- words that mean harm

k=eigen-2023-2024-1
says 'invalid_utf_8_is_refused' 1 'Titel kan zo niet: er staan vreemde tekens in.' \
	"$SWV" set kalender $k "$(printf 'titel=a\377b')"
says 'half_a_character_too' 1 'Titel kan zo niet: er staan vreemde tekens in.' \
	"$SWV" set kalender $k "$(printf 'titel=\303')"
says 'a_line_end_in_one_line' 1 'Titel kan zo niet: het moet op één regel passen.' \
	"$SWV" set kalender $k "titel=a
b"
long=$(printf '%200s' '' | sed 's/ /é/g')
ok 'a_title_of_200_characters_fits' "$SWV" set kalender $k "titel=$long"
says 'one_more_does_not' 1 'Titel is te lang: er passen 200 tekens in. Maak de tekst korter.' \
	"$SWV" set kalender $k "titel=${long}x"
huge=$(head -c 100000 /dev/zero | tr '\0' x)
says 'nor_a_hundred_thousand' 1 'Titel is te lang: er passen 200 tekens in. Maak de tekst korter.' \
	"$SWV" set kalender $k "titel=$huge"
run "$SWV" set kalender $k "$huge"
like 'a_huge_word_gives_a_short_sentence' '^2 [0-9]{1,3}$' "$status $(wc -c <"$err" | tr -d ' ')"
run "$SWV" show kalender "$huge"
like 'a_huge_id_too' '^1 [0-9]{1,3}$' "$status $(wc -c <"$err" | tr -d ' ')"
run "$SWV" list "$huge"
like 'a_huge_kind_too' '^2 [0-9]{1,3}$' "$status $(wc -c <"$err" | tr -d ' ')"
ok 'a_huge_word_to_search_for_is_just_not_found' "$SWV" list kalender "$huge"
ok 'quotes_are_just_not_found' "$SWV" list kalender "'; DROP TABLE kalender; --" titel="' OR 1 = 1 --"
is 'and_the_table_stands' 0 "$("$SWV" list kalender "titel=' OR 1 = 1 --" --format json >"$out"; json id | wc -l | tr -d ' ')"

ok 'a_title_that_means_harm' "$SWV" set kalender $k "titel=a${esc}[31mb${rlo}c" "opmerking=x${esc}]0;y"
for c in "list kalender id=$k" "show kalender $k" 'agenda --tot 2030-01-01' "list kalender id=$k --format json" \
	"show kalender $k --format json" "export kalender id=$k"; do
	# shellcheck disable=SC2086
	run "$SWV" $c
	unlike "is_not_obeyed_by_${c%% *}" "$esc" "$(cat "$out" "$err")"
done
run "$SWV" list kalender id=$k
like 'text_shows_it' 'a␛\[31mb<202E>c' "$(cat "$out")"
run "$SWV" list kalender id=$k --format json
like 'json_escapes_it' '"a\\u001b\[31mb\\u202ec"' "$(cat "$out")"
json
says 'an_error_shows_it' 1 "Er is geen kalenderitem \"␛[31m<202E>x\"." \
	"$SWV" show kalender "$esc[31m${rlo}x"
says 'also_of_a_field' 2 'Onbekende veldnaam: "␛[2J".' "$SWV" set kalender $k "$esc[2J=x"
says 'also_of_a_file' 1 'Het bestand ␛[2J.cfg is er niet.' "$SWV" -c "$esc[2J.cfg" list plan
done_testing
