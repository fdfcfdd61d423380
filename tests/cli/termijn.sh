#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# A termijn explains its day, and moves with the norms and the free days of the file.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2023-12-20
example drenthe-2023 d

# uitleg NORM [BRON_ID]: how the termijn of that norm explains itself
uitleg() {
	"$SWV" list termijn --format json bron_id="${2:-23-001}" norm="$1" >"$out"
	"$SWV" show --format json termijn "$(json id | tr -d '"')" >"$out"
	json uitleg
}
# norm OLD NEW: another length of the report in the file
norm() {
	sed -i "s/melding_binnen = $1/melding_binnen = $2/" d/swv.cfg
}

run "$SWV" add thuiszitter school=00XX01 soort=relatief eerste_verzuimdag=2023-11-30
is 'a_case_of_a_thursday' '0 23-001' "$status $(cat "$out" "$err")"
is 'four_weeks_end_on_a_thursday' \
	'"Telt vanaf de eerste verzuimdag, do 30-11-2023: 4 weken later is do 28-12-2023."' \
	"$(uitleg vier_weken)"
like 'days_run_on_over_the_weekend' \
	'do 28-12-2023: 2 dagen later is za 30-12-2023\."$' "$(uitleg melding)"

norm '"2 dagen"' '"2 werkdagen"'
run "$SWV" apply --dry-run
like 'a_dry_run_says_how_many_would_move' '1 termijn verschoven\.' "$(cat "$out")"
like 'and_moves_none' 'za 30-12-2023' "$(uitleg melding)"
run "$SWV" apply
is 'apply_says_how_many_moved_and_of_which_rule' \
	'Kalender: 0 items nieuw, 0 gewijzigd, 0 weg; 1 termijn verschoven.
  thuiszitter, melding: 1' "$(tail -n 2 "$out")"
is 'what_was_passed_over_is_named' '' "$(cat "$err")"
like 'weekend_and_new_year_do_not_count' \
	'2 werkdagen later, het weekend en Nieuwjaarsdag niet meegeteld, is di 02-01-2024\."$' \
	"$(uitleg melding)"
run "$SWV" apply
like 'once_is_enough' ' 0 termijnen verschoven\.$' "$(tail -n 1 "$out")"

# ---- the law, and a day that is made equal to a holiday

norm '"2 werkdagen"' '{ termijn = "19 weken"; termijnenwet = true; }'
"$SWV" apply >"$out"
like 'over_twelve_weeks_nothing_moves' '19 weken later is do 09-05-2024, Hemelvaartsdag; de Algemene termijnenwet \(artikel 4\) verschuift dat niet\."$' "$(uitleg melding)"
norm '{ termijn = "19 weken"; termijnenwet = true; }' '{ termijn = "12 weken"; termijnenwet = true; }'
"$SWV" set thuiszitter 23-001 eerste_verzuimdag=2024-01-18 2>"$err" || SWV_TODAY=2024-02-01 "$SWV" set thuiszitter 23-001 eerste_verzuimdag=2024-01-18
"$SWV" apply >"$out"
like 'the_law_moves_it_past_hemelvaart' '12 weken later is do 09-05-2024, Hemelvaartsdag; de Algemene termijnenwet \(artikel 1\) verschuift dat naar vr 10-05-2024\."$' "$(uitleg melding)"
cat >>d/swv.cfg <<'CFG'
feestdagen = ( { id = "hemelvaart-2024"; datum = "2024-05-10"; naam = "Vrijdag na Hemelvaart"; } );
CFG
run "$SWV" apply
like 'an_equalised_day_moves_it_on' '1 termijn verschoven\.' "$(cat "$out")"
like 'to_the_monday' 'verschuift dat naar ma 13-05-2024\."$' "$(uitleg melding)"

# ---- what was agreed, what stands in the calendar, what was met

printf 'dossier=23-001\nsoort=telefoon\nmet=school\nafspraak_op=2024-01-10\ntekst=Verzonnen.\n' |
	SWV_TODAY=2024-01-05 "$SWV" add logregel - >"$out"
like 'an_agreement_names_its_line' \
	'^"Zo is het afgesproken in logregel [0-9]+: uiterlijk wo 10-01-2024\."$' "$(uitleg afspraak)"
is 'the_calendar_names_itself' \
	'"Uit de kwaliteitskalender: uiterlijk zo 30-06-2024, dus voor 1 juli."' \
	"$(uitleg kalender jaarverslag-2023-2024)"
SWV_TODAY=2024-02-20 "$SWV" set thuiszitter 23-001 gemeld_op=2024-02-19 leerplicht_op=2024-02-19
like 'what_was_met_says_how_late' \
	'do 15-02-2024; voldaan op ma 19-02-2024, 4 dagen te laat\."$' "$(uitleg vier_weken)"
run "$SWV" show termijn "$("$SWV" list termijn --format json bron_id=23-001 norm=plan >"$out"; json id | tr -d '"')"
like 'text_has_it_too' 'Uitleg: *Telt vanaf de melding' \
	"$(tr -s "\n " "  " <"$out")"

done_testing
