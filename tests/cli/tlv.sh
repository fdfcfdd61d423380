#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Applications for a TLV on the command line: both clocks, the experts, the verklaring; that nothing of
# the child comes out; and that what goes out comes in again.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2026-02-23
example drenthe-2023 d

# termijnen FIELD ...: values of those of T26-001
termijnen() {
	"$SWV" list termijn --format json bron=tlv bron_id=T26-001 >"$out"
	json "$@"
}
# due NORM: the day of that termijn
due() {
	"$SWV" list termijn --format json bron=tlv bron_id=T26-001 norm="$1" >"$out"
	json uiterlijk
}
# value FIELD ...: of T26-001
value() {
	"$SWV" show --format json tlv T26-001 >"$out"
	json "$@" | head -n 1
}
# refused NAME SENTENCE COMMAND ...
refused() {
	name=$1 sentence=$2
	shift 2
	run "$@"
	is "$name" "1 swv: $sentence" "$status $(cat "$out" "$err")"
}
nothing() {
	is "$1" '' "$(printf '%s\n' "$2" | grep -iE 'verzonnenkind|proefkind|geheim')"
}

# ---- the two clocks

run "$SWV" add tlv soort=sbo school=00XX01 ontvangen_op=2026-02-16 opp=akkoord compleet_op=2026-02-23
is 'a_new_application_prints_its_number' '0 T26-001' "$status $(cat "$out" "$err")"
is 'complete_on_23_02_is_due_on_07_04' '"2026-04-07"' "$(due tlv_besluit)"
is 'eight_weeks_from_receipt' '"2026-04-13"' "$(due tlv_wet)"
is 'it_says_from_what_it_counts' \
	'"de dag waarop de aanvraag compleet was"|"2026-02-23"|"6 weken"|true' \
	"$("$SWV" list termijn --format json norm=tlv_besluit >"$out"; json feit vanaf duur wet)"
SWV_TODAY=2026-04-01
run "$SWV" set tlv T26-001 verlengd_op=2026-03-30
is 'extended_on_its_way_past_the_law' \
	'0 swv: Let op: De eigen termijn loopt tot 04-05-2026, maar de wet verlangt een besluit voor het einde van 13-04-2026: stuur uiterlijk die dag bericht met een nieuwe termijn (Awb 4:14).' \
	"$status $(cat "$out" "$err")"
is 'extended_is_due_on_04_05' '"2026-05-04"' "$(due tlv_besluit)"
is 'the_notice_is_due_by_the_law' '"2026-04-13"' "$(due tlv_bericht)"
"$SWV" add opschorting tlv=T26-001 reden=instemming van=2026-03-02 tot=2026-03-11 >"$out"
is 'ten_days_of_standing_still_move_the_backstop_ten_days' '"2026-04-23"' "$(due tlv_wet)"
is 'not_the_policy' '"2026-05-04"' "$(due tlv_besluit)"
refused 'days_stand_still_once' \
	'In die dagen staat de termijn al stil: vul bij de andere opschorting in tot wanneer zij liep, of kies andere dagen.' \
	"$SWV" add opschorting tlv=T26-001 reden=overmacht van=2026-03-11 tot=2026-03-12

# ---- experts

refused 'the_first_expert_is_of_two_disciplines' \
	'Het eerste advies komt van een orthopedagoog of psycholoog: voeg dat eerst toe.' \
	"$SWV" add advies tlv=T26-001 deskundige='B. Bedacht' discipline=arts strekking=toelaatbaar
printf 'tekst=Geheim advies\n' |
	"$SWV" add advies tlv=T26-001 deskundige='A. Verzonnen' discipline=orthopedagoog strekking=toelaatbaar - >"$out"
refused 'a_second_advice_by_the_same_expert_is_refused' \
	'Deze deskundige gaf over deze aanvraag al een advies: het tweede advies komt van iemand anders.' \
	"$SWV" add advies tlv=T26-001 deskundige='a verzonnen' discipline=arts strekking=toelaatbaar
refused 'and_one_of_the_same_discipline' \
	'Er is al een advies van deze discipline: het tweede advies komt van een deskundige van een andere discipline.' \
	"$SWV" add advies tlv=T26-001 deskundige='B. Bedacht' discipline=orthopedagoog strekking=toelaatbaar
"$SWV" add advies tlv=T26-001 deskundige='B. Bedacht' discipline=arts strekking=toelaatbaar >"$out"
is 'the_advices_lead_the_status' '"deskundige2"|"2026-04-01"|"2026-04-01"' \
	"$(value status deskundige1_op deskundige2_op)"

run "$SWV" show tlv T26-001
like 'a_step_is_told_by_the_label_of_its_status' 'deskundige 1 +deskundige 2' "$(cat "$out")"
unlike 'no_escalatiestap_but_of_a_child_at_home' 'Escalatiestap' "$(cat "$out")"
id=$(sed -n '/^Termijnen$/,/^$/s/^\([0-9][0-9]*\) .*/\1/p' "$out" | head -n 1)
ok 'a_termijn_can_be_asked_for_by_its_number' "$SWV" show termijn "$id"

# ---- the decision

SWV_TODAY=2026-05-04
refused 'the_commission_comes_first' \
	'De commissie heeft deze aanvraag nog niet besproken: vul Commissie op in; alleen EMB gaat langs de korte route.' \
	"$SWV" set tlv T26-001 besluit=toegekend
"$SWV" set tlv T26-001 commissie_op=2026-04-28
refused 'a_verklaring_of_less_than_a_year' \
	'Een verklaring is ten minste een heel schooljaar geldig, met de rest van het lopende: kies 31-07-2027 of een later schooljaar.' \
	"$SWV" set tlv T26-001 besluit=toegekend geldig_tot=2026-07-31
"$SWV" set tlv T26-001 besluit=toegekend
is 'decided_that_day_it_runs_to_31_07_2027' '"besluit"|"2026-05-04"|"2027-07-31"|"PO2201-2025-2026-0001"' \
	"$(value status besluit_op geldig_tot tlv_nummer)"
is 'both_clocks_are_met' '"tlv_besluit"|"voldaan"
"tlv_wet"|"te_laat_voldaan"' "$(termijnen norm status | grep 'tlv_[bw]e[st]' | sort)"
exits 'nobody_gives_a_number_by_hand' 1 "$SWV" set tlv T26-001 tlv_nummer=PO2201-9
run "$SWV" list tlv besluit=toegekend geldig_tot=2027-07-31 herbeoordeeld_op=
like 'those_that_end_that_summer' '^T26-001 ' "$(sed -n 2p "$out")"
"$SWV" set tlv T26-001 verzonden_op=vandaag wachtlijst_op=vandaag
run "$SWV" list tlv wacht_op=voorziening
like 'those_that_wait_for_a_place' '^T26-001 ' "$(sed -n 2p "$out")"

# ---- who it is

exits 'a_name_is_not_taken_from_the_command_line' 2 "$SWV" set tlv T26-001 voornaam=Verzonnenkind
printf 'voornaam=Verzonnenkind\nachternaam=Proefkind\nzienswijze_ouders=Geheim\n' |
	"$SWV" set tlv T26-001 -
is 'from_stdin_it_is' '"Verzonnenkind"' "$(value voornaam)"
for kind in tlv advies termijn logboek; do
	run "$SWV" list --format json $kind
	nothing "list_of_${kind}_has_nothing" "$(cat "$out")"
	run "$SWV" export --raw $kind
	nothing "export_of_${kind}_has_nothing" "$(cat "$out")"
done

# ---- out, in again, and the pattern of the number

for kind in tlv advies opschorting; do
	"$SWV" export -o $kind.csv $kind
	run "$SWV" import $kind $kind.csv
	like "in_again_nothing_of_${kind}_is_different" ': 0 nieuw, 0 gewijzigd, [12] gelijk' "$(cat "$out" "$err")"
done
printf 'tlv = { nummer = "TLV-{schooljaar}"; };\n' >>d/swv.cfg
run "$SWV" config check d/swv.cfg
like 'a_pattern_without_a_counter_is_a_fault' 'TLV-{schooljaar}" kan niet; schrijf een keer een teller als {nnnn}' \
	"$(cat "$out" "$err")"

# ---- the example has one in each status

ok 'the_example_is_made' "$SWV" demo voorbeeld --dir v --no-tui
"$SWV" -c v/swv.cfg export --raw tlv >tlv.csv
missing=
for s in ontvangen onvolledig compleet deskundige1 deskundige2 commissie besluit verzonden bezwaar verlopen; do
	grep -q ",$s," tlv.csv || missing="$missing $s"
done
is 'in_the_example_every_status' '' "$missing"
done_testing
