#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Who did what, and whether the logboek is whole.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2023-12-01
example drenthe-2023 d
db=$tmp/d/swv.db

# rows FILTER ...: "handeling kind bron_id" of the lines
rows() {
	"$SWV" audit list --format json "$@" >"$out"
	json handeling kind bron_id
}

"$SWV" add thuiszitter school=00XX01 soort=relatief eerste_verzuimdag=2023-11-06 >"$out"
feed 'voornaam=Verzonnen
' "$SWV" set thuiszitter 23-001 -
feed 'tekst=Geheim gesprek
' "$SWV" add logregel dossier=23-001 -
run "$SWV" show thuiszitter 23-001

# ---- list

is 'of_a_case_it_lists_what_hangs_on_it_newest_first' \
	'"inzage"|"thuiszitter"|"23-001"
"nieuw"|"logregel"|"1"
"wijziging"|"thuiszitter"|"23-001"
"inzage"|"thuiszitter"|"23-001"
"nieuw"|"thuiszitter"|"23-001"
"nieuw"|"stap"|"1"' "$(rows 23-001)"
is 'by_what_was_done' '"nieuw"|"logregel"|"1"' "$(rows handeling=nieuw kind=logregel)"
is 'by_who' '' "$(rows wie=niemand)"
today=$(date +%Y-%m-%d)
is 'of_today' '"wijziging"|"thuiszitter"|"23-001"' \
	"$(rows handeling=wijziging kind=thuiszitter "van=$today" "tot=$today")"
is 'of_days_that_were_before_is_nothing' '' "$(rows 23-001 tot=2020-01-01)"
run "$SWV" audit list kind=logregel
like 'people_read_its_number_and_its_fields' '^[0-9]+ .* nieuw +logregel +1 +dossier, tekst' \
	"$(cat "$out")"
unlike 'and_no_hash' '#' "$(cat "$out")"
exits 'a_field_that_is_not_there_is_refused' 2 "$SWV" audit list wat_dan=1
run "$SWV" audit list
is 'it_ends_somewhere' '' "$(sed 1,1001d "$out")"

# ---- show

nr=$("$SWV" audit list --format json kind=thuiszitter handeling=wijziging >"$out" && json nr | tr -d '"')
run "$SWV" audit show "$nr"
like 'a_line_tells_its_fields' '^Voornaam .*leeg.* → #[0-9a-f]{32} \(dit is wat er nu staat\)$' \
	"$(cat "$out")"
unlike 'and_never_a_name' 'Verzonnen' "$(cat "$out")"
feed 'voornaam=Bedacht
' "$SWV" set thuiszitter 23-001 -
run "$SWV" audit show "$nr"
like 'of_what_was_changed_since_it_says_so' 'dit is niet wat er nu staat' "$(cat "$out")"
run "$SWV" audit show --format json "$nr"
like 'a_program_reads_it_too' '"is_nu":"anders"' "$(cat "$out")"
exits 'a_line_that_is_not_there_is_none' 1 "$SWV" audit show 999999
exits 'nor_is_a_word' 1 "$SWV" audit show iets
exits 'show_wants_a_number' 2 "$SWV" audit show
exits 'csv_is_for_lists' 2 "$SWV" audit show --format csv "$nr"

# ---- verify and anchor

ok 'an_anchor_is_printed' "$SWV" audit anchor
like 'with_its_moment' '^[0-9]+:[0-9a-f]{64} .*[0-9]{2}:[0-9]{2}:[0-9]{2}$' "$(cat "$out")"
anchor=$(cut -d ' ' -f 1 "$out")
ok 'a_whole_logboek_is_whole' "$SWV" audit verify
like 'and_says_so' '^Het logboek is heel: [0-9]+ regels\.$' "$(cat "$out")"
is 'its_head_is_the_anchor' "$anchor" "$(sed -n 2p "$out")"
ok 'the_anchor_holds' "$SWV" audit verify "$anchor"
ok 'also_when_more_was_written' "$SWV" set thuiszitter 23-001 groep=4
ok 'and_still' "$SWV" audit verify "$anchor"
exits 'what_is_no_anchor_is_refused' 2 "$SWV" audit verify 12
exits 'an_option_of_another_is_refused' 2 "$SWV" audit verify --syslog
exits 'without_more_it_tells_how' 2 "$SWV" audit

# sql TEXT: does it to the database, behind the program
if command -v python3 >/dev/null; then
	sql() {
		python3 -c 'import sqlite3, sys
c = sqlite3.connect(sys.argv[1])
c.executescript(sys.argv[2])
c.commit()' "$db" "$1"
	}
	# breach NAME SQL PATTERN [ANCHOR]: after it verify finds that, and exits 1
	breach() {
		cp "$db" whole
		sql "$2"
		exits "$1" 1 "$SWV" audit verify ${4+"$4"}
		like "$1: named" "$3" "$(cat "$out")"
		mv whole "$db"
	}
	breach 'a_changed_row' "UPDATE logboek SET wie = 'kees' WHERE nr = 7" \
		'^Regel 7 is gewijzigd \(volgens de regel zelf: kees, '
	breach 'a_row_removed' 'DELETE FROM logboek WHERE nr IN (3, 4)' \
		'^Regel 3 tot en met 4 zijn er niet meer\.$'
	breach 'the_last_removed' 'DELETE FROM logboek WHERE nr = (SELECT max(nr) FROM logboek)' \
		'is er niet meer\.$'
	breach 'two_swapped' 'UPDATE logboek SET nr = -1 WHERE nr = 5;
UPDATE logboek SET nr = 5 WHERE nr = 6; UPDATE logboek SET nr = 6 WHERE nr = -1' '^Regel 5 is gewijzigd'
	breach 'the_head' 'UPDATE logboek_stand SET kop = randomblob(32)' \
		'is niet het eind dat apart is bewaard\.$'
	breach 'cut_off_with_its_head' 'DELETE FROM logboek WHERE nr > 10; UPDATE logboek_stand SET
aantal = 10, kop = (SELECT hash FROM logboek WHERE nr = 10)' '^Het logboek is ingekort: regel' "$anchor"
	ok 'and_then_it_is_as_it_was' "$SWV" audit verify
	# a line that is no JSON any more is still listed
	sql "UPDATE logboek SET wat = '{stuk' WHERE nr = (SELECT max(nr) FROM logboek)"
	ok 'a_line_that_was_spoilt_is_listed' "$SWV" audit list 23-001
	sql 'DELETE FROM dossiersleutel'
	run "$SWV" audit show "$nr"
	like 'without_its_key_nobody_knows' 'niet meer na te gaan: de sleutel is gewist' "$(cat "$out")"
else
	skip 'a logboek that was tampered with' 'python3 is not there'
fi
done_testing
