#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Cases of children at home on the command line: what is due, and what never comes out.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2023-12-01
example drenthe-2023 d

# termijnen FIELD ...: values of those of case 23-001
termijnen() {
	"$SWV" list termijn --format json bron=thuiszitter bron_id=23-001 >"$out"
	json "$@"
}
# nothing NAME TEXT: no word of the child is in the text
nothing() {
	is "$1" '' "$(printf '%s\n' "$2" | grep -iE 'verzonnen|proefkind|2016|3-2-|geheim')"
}

run "$SWV" add thuiszitter school=00XX01 soort=relatief eerste_verzuimdag=2023-11-06
is 'a_new_case_prints_its_number' '0 23-001' "$status $(cat "$out" "$err")"
is 'four_weeks_and_the_report_are_due' \
	'"4 weken thuis"|"2023-12-04"|"bijna"
"melden bij leerplicht en swv"|"2023-12-06"|"bijna"' "$(termijnen omschrijving uiterlijk status)"
"$SWV" add thuiszitter school=00XX02 soort=dreigend eerste_verzuimdag=2023-09-04 >"$out"
"$SWV" add thuiszitter school=00XX02 soort=relatief eerste_verzuimdag=2023-11-20 >"$out"
SWV_TODAY=2023-12-07
is 'the_report_is_late_a_day_after' '"2023-12-04"|"te_laat"
"2023-12-06"|"te_laat"' "$(termijnen uiterlijk status)"
run "$SWV" list thuiszitter
like 'the_most_urgent_leads' '^23-001 ' "$(sed -n 2p "$out")"
like 'without_a_day_comes_last' '^23-002 ' "$(tail -n 1 "$out")"
run "$SWV" agenda
like 'the_agenda_has_it' '^! 06-12-2023 .*te laat.*melden bij leerplicht en swv' "$(tr -s ' ' <"$out")"
"$SWV" set thuiszitter 23-001 gemeld_op=6-12-2023 leerplicht_op=6-12-2023
is 'reported_moves_on_to_the_plan' '"gemeld"|"2023-12-20"|"plan van aanpak"' \
	"$("$SWV" show --format json thuiszitter 23-001 >"$out"; json status urgent_op eerstvolgend | head -n 1)"

# ---- who it is

before=$("$SWV" export --raw thuiszitter)
exits 'a_name_is_not_taken_from_the_command_line' 2 \
	"$SWV" set thuiszitter 23-001 voornaam=Verzonnen
nothing 'nor_is_it_repeated' "$(cat "$out" "$err")"
exits 'nor_of_a_new_one' 2 \
	"$SWV" add thuiszitter school=00XX01 soort=dreigend eerste_verzuimdag=1-12-2023 voornaam=X
exits 'nor_the_text_of_a_line' 2 "$SWV" add logregel dossier=23-001 tekst=Geheim
is 'then_nothing_has_changed' "$before" "$("$SWV" export --raw thuiszitter)"
feed 'voornaam=Verzonnen
achternaam=Proefkind
geboortedatum=3-2-2016
ouders=Geheime ouder\nGeheim adres
' "$SWV" set thuiszitter 23-001 -
is 'from_stdin_it_is' '0 ' "$status $(cat "$out" "$err")"
feed 'tekst=Geheim gesprek
afspraak=Geheim bellen
' "$SWV" add logregel dossier=23-001 soort=gesprek met=ouders,school afspraak_op=+1w -
is 'a_line_too' '0 1' "$status $(cat "$out" "$err")"
is 'what_was_agreed_is_due_without_its_text' '"afspraak met ouders, school"|"2023-12-14"' \
	"$("$SWV" list termijn --format json norm=afspraak >"$out"; json omschrijving uiterlijk)"

run "$SWV" show thuiszitter 23-001
like 'a_step_of_a_child_at_home_has_its_rung' '^Nummer .*Escalatiestap' "$(cat "$out")"
like 'show_has_the_name' '^Voornaam: *Verzonnen$' "$(cat "$out")"
"$SWV" show --format json thuiszitter 23-001 >"$out"
is 'also_for_a_program' '"Verzonnen"|"Proefkind"|"2016-02-03"' \
	"$(json voornaam achternaam geboortedatum | head -n 1)"
"$SWV" list --format json logboek handeling=inzage kind=thuiszitter >"$out"
like 'who_read_it_is_noted' '^"23-001"$' "$(json bron_id)"

for form in text json csv; do
	for kind in thuiszitter logregel termijn logboek; do
		run "$SWV" list --format $form $kind
		nothing "list_of_${kind}_as_${form}_has_nothing" "$(cat "$out")"
	done
done
for kind in thuiszitter logregel; do
	run "$SWV" export --raw $kind
	nothing "export_of_${kind}_has_nothing" "$(cat "$out")"
	unlike "nor_a_column_of_${kind}_for_it" 'voornaam|ouders,|tekst|afspraak,' "$(head -n 1 "$out")"
done
run "$SWV" list thuiszitter Verzonnen
nothing 'a_name_finds_nothing' "$(cat "$out")"
unlike 'not_even_the_number' '23-001' "$(cat "$out")"
feed 'Verzonnen
' "$SWV" list --format json thuiszitter -
is 'through_stdin_it_does' '"23-001"' "$(json nummer)"
nothing 'and_tells_the_number_alone' "$(cat "$out")"

# ---- out and in again

"$SWV" export -o uit.csv thuiszitter
nothing 'a_file_that_was_written_has_nothing' "$(cat uit.csv)"
run "$SWV" import thuiszitter uit.csv
is 'in_again_nothing_is_different' 'dossiers: 0 nieuw, 0 gewijzigd, 3 gelijk.' "$(cat "$out" "$err")"
"$SWV" show --format json thuiszitter 23-001 >"$out"
is 'and_the_name_is_still_there' '"Verzonnen"' "$(json voornaam | head -n 1)"
run "$SWV" set logregel 1 soort=telefoon
is 'a_line_is_not_changed' \
	'1 swv: Een logregel wordt niet gewijzigd: schrijf een nieuwe, met bij Verbetert het nummer van deze.' \
	"$status $(cat "$out" "$err")"
run "$SWV" set thuiszitter 23-002 vink=x
is 'a_case_is_not_ticked' 2 "$status"
run "$SWV" add notitie bron=thuiszitter bron_id=23-002 tekst=Iets
is 'a_note_is_for_all_to_find' \
	'1 swv: Bij een dossier komt geen notitie: schrijf een logregel.' "$status $(cat "$out" "$err")"
feed 'voornaam=verzonnen
achternaam=PROEFKIND
' "$SWV" add thuiszitter school=00XX03 soort=dreigend eerste_verzuimdag=1-12-2023 -
is 'one_of_the_same_name_is_told' '0 23-004
swv: Let op: 23-001 is een open dossier van een kind met dezelfde naam.' "$status $(cat "$out" "$err")"
feed 'geboortedatum=3-2-2016
' "$SWV" set thuiszitter 23-004 -
is 'one_of_the_same_day_is_refused' \
	'1 swv: Voor dit kind is al een dossier open: 23-001: ga daarin verder.' "$status $(cat "$out" "$err")"

# ---- another norm

sed 's/thuiszitter_na = "4 weken"/thuiszitter_na = "5 weken"/' d/swv.cfg >d/anders.cfg
run "$SWV" -c d/anders.cfg apply --dry-run
like 'a_norm_moves_what_is_due' '[1-9][0-9]* termijnen verschoven' "$(cat "$out")"
is 'not_in_a_trial' '"2023-12-04"' "$("$SWV" list termijn --format json norm=vier_weken \
	bron_id=23-001 >"$out"; json uiterlijk)"
run "$SWV" -c d/anders.cfg apply
is 'but_when_applied' '"2023-12-11"' "$("$SWV" list termijn --format json norm=vier_weken \
	bron_id=23-001 >"$out"; json uiterlijk)"
run "$SWV" -c d/swv.cfg apply
is 'and_back' '"2023-12-04"' "$("$SWV" list termijn --format json norm=vier_weken \
	bron_id=23-001 >"$out"; json uiterlijk)"

# ---- what the norms say: Thursday 30 November 2023

# of NR NORM: the day by which that is due
of() {
	"$SWV" list termijn --format json bron=thuiszitter bron_id="$1" norm="$2" >"$out"
	json uiterlijk
}
export SWV_TODAY=2023-12-29
nr=$("$SWV" add thuiszitter school=00XX01 soort=relatief eerste_verzuimdag=2023-11-30)
is 'four_weeks_of_30_november' '"2023-12-28"' "$(of "$nr" vier_weken)"
is 'two_days_are_days' '"2023-12-30"' "$(of "$nr" melding)"
sed 's/melding_binnen = "2 dagen"/melding_binnen = "2 werkdagen"/' d/swv.cfg >d/anders.cfg
run "$SWV" -c d/anders.cfg apply
like 'a_norm_in_werkdagen_tells_how_many_moved' '[1-9][0-9]* termijn(en)? verschoven' "$(cat "$out")"
is 'over_the_weekend_and_new_year' '"2024-01-02"' "$(of "$nr" melding)"
run "$SWV" -c d/swv.cfg apply
is 'in_days_again' '"2023-12-30"' "$(of "$nr" melding)"

# ---- from signaal to gesloten

run "$SWV" set thuiszitter "$nr" status=plan
is 'no_plan_before_the_report' \
	'1 swv: Van signaal gaat het niet in één stap naar plan: het kan wel naar gemeld, hervat, gesloten.' \
	"$status $(cat "$out" "$err")"
"$SWV" set thuiszitter "$nr" gemeld_op=2023-12-29 leerplicht_op=2023-12-29 plan_op=2023-12-29
run "$SWV" set thuiszitter "$nr" status=begeleiding
is 'guidance_has_one_who_is_responsible' \
	'1 swv: Verantwoordelijk is nog leeg: vul dat eerst in: zonder kan de status niet begeleiding zijn.' \
	"$status $(cat "$out" "$err")"
export SWV_TODAY=2024-01-15
"$SWV" set thuiszitter "$nr" status=begeleiding verantwoordelijk='intern begeleider'
"$SWV" set thuiszitter "$nr" status=opgeschaald escalatiestap=bestuur wacht_op=bestuur
export SWV_TODAY=2024-02-05
"$SWV" set thuiszitter "$nr" hervat_op=2024-02-05 hervat_hoe=volledig
export SWV_TODAY=2024-03-04
"$SWV" set thuiszitter "$nr" status=nazorg
"$SWV" set thuiszitter "$nr" status=gesloten
"$SWV" list --format json stap dossier="$nr" >"$out"
is 'each_step_is_kept' '"2023-11-30"|"signaal"
"2023-12-29"|"gemeld"
"2023-12-29"|"plan"
"2024-01-15"|"begeleiding"
"2024-01-15"|"opgeschaald"
"2024-02-05"|"hervat"
"2024-03-04"|"nazorg"
"2024-03-04"|"gesloten"' "$(json op naar | sed '1!G;h;$!d')"
"$SWV" list --format json thuiszitter status=gesloten klasse='relatief 4 weken tot 3 maanden' >"$out"
is 'it_is_counted_by_how_long_it_was' "\"$nr\"" "$(json nummer)"

# ---- exempted, and less school time

export SWV_TODAY=2024-03-04
nr=$("$SWV" add thuiszitter school=00XX01 soort=vrijstelling eerste_verzuimdag=2023-09-04 \
	grond=5-onder-a geldig_tot=2024-07-31)
is 'a_year_is_renewed_before_july' '"2024-06-30"' "$(of "$nr" vernieuwing)"
is 'and_ends' '"2024-07-31"' "$(of "$nr" vrijstelling)"
run "$SWV" set thuiszitter "$nr" soort=relatief
is 'an_end_is_of_some_kinds_alone' \
	'1 swv: Een einde hoort bij een vrijstelling of bij minder onderwijstijd: maak het leeg, of kies een andere soort.' \
	"$status $(cat "$out" "$err")"
printf 'school;soort;eerste_verzuimdag;status\n00XX01;relatief;2024-02-05;opgeschaald\n' >stap.csv
run "$SWV" import thuiszitter stap.csv
like 'a_file_takes_no_other_steps' 'Gemeld bij swv is nog leeg' "$(cat "$out" "$err")"

# ---- help

for c in add set list show; do
	run "$SWV" help $c
	like "help_of_${c}" "swv $c .*SOORT" "$(cat "$out")"
done
run "$SWV" add thuiszitter
like 'what_is_missing_is_asked_for' 'is nog leeg' "$(cat "$err")"
run "$SWV" add thuiszitter soort=ziek
like 'kinds_of_absence_are_named' 'dreigend.*absoluut.*relatief' "$(cat "$err")"
done_testing
