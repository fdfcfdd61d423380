#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Pupils and how many were expected; talks, visits with what was found, and requests.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2026-11-29
example voorbeeld d

# fields NAME EXPECTED KIND FIELDS FILTER ...: of each record those fields, "a|b c|d"
fields() {
	fields_name=$1 fields_want=$2 fields_kind=$3 fields_of=$4
	shift 4
	run "$SWV" list --format json "$fields_kind" "$@"
	# shellcheck disable=SC2086
	is "$fields_name" "$fields_want" "$(json $fields_of | sed 's/"//g' | paste -sd ' ')"
}

# told NAME STATUS SENTENCE CMD ...: ends so, and says so
told() {
	told_name=$1 told_want="$2 $3"
	shift 3
	run "$SWV" "$@"
	is "$told_name" "$told_want" "$status $(cat "$err")"
}

# ---- pupils, by day

fields 'without_a_count_a_board_has_what_the_file_says' '626|null|null' bestuur \
	'geteld geteld_op deelname_sbo' id=los-blad
cat >tellingen.csv <<\END
school;teldatum;soort;aantal
99CB01;1-10-2022;regulier;160
99CB01;1-2-2026;regulier;150
99CB01;1-2-2026;sbo;50
99CC01;1-2-2026;regulier;100
99CC01;1-2-2026;so1;60
99CC01;1-2-2026;so2;40
END
told 'counts_come_from_a_file' 0 '' import telling tellingen.csv
fields 'of_a_board_they_are_those_of_its_schools_on_the_last_day' '400|2026-02-01|12.5|25' bestuur \
	'geteld geteld_op deelname_sbo deelname_so' id=sint-niemand
fields 'and_of_a_gebied' '200|null|50 200|25|null' gebied 'geteld deelname_sbo deelname_so' \
	geteld_op=2026-02-01
SWV_TODAY=2026-01-15 fields 'on_an_earlier_day_it_is_the_count_before' '160|2022-10-01' bestuur \
	'geteld geteld_op' id=sint-niemand
sed 's/;150$/;148/' tellingen.csv >anders.csv
run "$SWV" import telling anders.csv
is 'the_same_file_again_changes_what_is_another_number' '6 148' \
	"$("$SWV" list telling --format json >"$out"; json id | wc -l | tr -d ' ') $(
		"$SWV" list telling school=99CB01 teldatum=2026-02-01 soort=regulier --format json >"$out"
		json aantal)"
told 'one_more_of_a_school_day_and_soort_is_refused' 1 \
	"swv: Er is al zo'n telling, met nummer 3: wijzig die, of kijk na wat u typte." \
	add telling school=99CB01 teldatum=1-2-2026 soort=sbo aantal=51
told 'so_is_a_day_to_come' 1 \
	'swv: Die dag is nog niet geweest: kijk de datum na; wat u verwacht is een prognose.' \
	add telling school=99CB01 teldatum=1-2-2027 aantal=51
told 'and_two_wholes_at_once' 1 \
	'swv: Een aantal is van een school, een bestuur of een gebied, niet van meer tegelijk: vul er een in; leeg is het hele samenwerkingsverband.' \
	add telling school=99CB01 bestuur=sint-niemand teldatum=1-2-2025 aantal=51
told 'a_day_on_which_nobody_counts_is_worth_a_look' 0 \
	'swv: Let op: 02-02-2025 is geen gewone teldatum; de laatste daarvoor is 01-02-2025.' \
	add telling school=99CD01 teldatum=2-2-2025 aantal=51
told 'a_share_may_stand_without_a_number' 0 '' \
	add telling teldatum=1-10-2021 soort=sbo deelname=2,05 herkomst=DUO
told 'but_not_of_ordinary_schools' 1 \
	'swv: Een deelnamepercentage is er van sbo en so: kies een andere soort, of laat dit leeg.' \
	add telling teldatum=1-10-2021 deelname=2,05

# ---- how many are expected

for words in 'school=99CB01 teldatum=1-2-2028 aantal=180' 'bestuur=sint-niemand teldatum=1-2-2027 aantal=410' \
	'teldatum=1-2-2026 soort=go aantal=160' 'school=99CB01 teldatum=1-10-2022 soort=sbo aantal=3'; do
	# shellcheck disable=SC2086
	"$SWV" add prognose bron=DUO $words >/dev/null || echo "Bail out!"
done
fields 'a_forecast_stands_beside_what_was_counted_then_or_last' \
	'99CB01|3|null|null|null null|160|150|10|6.67 null|410|398|12|3.02 99CB01|180|198|-18|-9.09' prognose \
	'school aantal geteld verschil verschil_deel'
run "$SWV" show school 99CB01
like 'the_page_of_a_school_has_both' 'Prognoses' "$(cat "$out")"
like 'and_its_counts' 'Tellingen' "$(cat "$out")"

# ---- talks, visits, findings and requests

# no WHAT CMD ...: refused with this sentence
no() {
	no_name=$1 no_want="1 swv: $2"
	shift 2
	run "$SWV" "$@"
	is "$no_name" "$no_want" "$status $(cat "$err")"
}

told 'a_talk' 0 '' add gesprek soort=mesogesprek school=99CB01 gepland=15-12-2026 met=consulent
fields 'has_a_name_and_the_board_and_area_of_its_school' \
	'gesprek-2026-2027-1|Mesogesprek bs De Komma|sint-niemand|stad-oost|dag|gepland' gesprek \
	'id titel bestuur gebied precisie status'
fields 'and_is_due_on_its_day' '2026-12-15|null|[consulent]|stad-oost' termijn \
	'uiterlijk voldaan_op wie gebied' bron=gesprek
told 'one_with_a_board_in_a_month' 0 '' add gesprek soort=spiegelgesprek bestuur=los-blad \
	gepland=1-2-2027 precisie=maand
fields 'is_due_on_its_last_day' '2027-02-28|Spiegelgesprek Coöperatie Los Blad' gesprek \
	'gepland titel' bestuur=los-blad
told 'one_without_a_day' 0 '' add gesprek soort=voortgang school=99CC01
fields 'is_still_to_be_planned' 'nnb|null' gesprek 'precisie gepland' school=99CC01
"$SWV" set gesprek gesprek-2026-2027-3 soort=spiegelgesprek
fields 'its_name_goes_with_what_it_is' 'Spiegelgesprek bs Het Uitroepteken' gesprek titel school=99CC01
"$SWV" set gesprek gesprek-2026-2027-3 titel='Over de gang van zaken'
"$SWV" set gesprek gesprek-2026-2027-3 soort=voortgang
fields 'unless_somebody_gave_it_one' 'Over de gang van zaken' gesprek titel school=99CC01
no 'a_talk_is_with_somebody' \
	'School is nog leeg: vul in met welke school of welk bestuur het gesprek is.' add gesprek soort=anders
no 'and_held_on_a_day_that_has_been' \
	'Die dag is nog niet geweest: laat dit leeg tot het zover is, of kijk de datum na.' \
	set gesprek gesprek-2026-2027-1 gehouden_op=1-12-2026
told 'the_day_says_that_it_was_held' 0 '' set gesprek gesprek-2026-2027-1 gehouden_op=vandaag \
	verslag='Over de basisondersteuning.'
fields 'and_meets_its_term' 'gehouden|2026-11-29' gesprek 'status gehouden_op' id=gesprek-2026-2027-1
fields 'of_that_day' '2026-11-29' termijn voldaan_op bron=gesprek bron_id=gesprek-2026-2027-1
"$SWV" set gesprek gesprek-2026-2027-1 status=gepland
fields 'held_after_all_it_is_not' 'gepland|null' gesprek 'status gehouden_op' id=gesprek-2026-2027-1
"$SWV" set gesprek gesprek-2026-2027-2 status=vervallen
fields 'what_will_not_be_held_is_not_waited_for' 'vervallen' termijn status bron=gesprek bron_id=gesprek-2026-2027-2
"$SWV" set gesprek gesprek-2026-2027-1 school= bestuur=sint-niemand
fields 'with_a_board_alone_it_is_in_no_area' 'sint-niemand|null' gesprek 'bestuur gebied' id=gesprek-2026-2027-1
"$SWV" set gesprek gesprek-2026-2027-1 school=99CB01
told 'what_was_planned_for_a_day_was_held_on_it' 0 '' add bezoek soort=audit school=99CB01 \
	gepland=5-10-2026 status=gehouden oordeel=voldoende wie=consulent
fields 'a_visit' 'bezoek-2026-2027-1|2026-10-05|0|0' bezoek 'id gehouden_op bevindingen openstaand'

told 'a_strong_point' 0 '' add bevinding bezoek=bezoek-2026-2027-1 soort=sterk tekst='Er wordt voorgelezen.'
told 'a_shortcoming' 0 '' add bevinding bezoek=bezoek-2026-2027-1 soort=tekortkoming \
	tekst='Het plan is verouderd.' hersteltermijn=1-3-2027
no 'a_strong_point_has_nothing_to_put_right' \
	'Aan een sterk punt valt niets te herstellen: kies een andere soort, of maak de hersteltermijn leeg.' \
	add bevinding bezoek=bezoek-2026-2027-1 soort=sterk tekst=Ja hersteltermijn=1-3-2027
fields 'counts_in_its_visit' '2|1' bezoek 'bevindingen openstaand'
fields 'and_is_due' '2027-03-01|Audit bs De Komma|tekortkoming: Het plan is verouderd.' termijn \
	'uiterlijk waar omschrijving' bron=bevinding
told 'an_action_comes_from_it' 0 '' add actie ouder=jaarplan-2026 titel='Plan vernieuwen' uit=bezoek-2026-2027-1-2
run "$SWV" show bevinding bezoek-2026-2027-1-2
like 'and_is_shown_with_it' 'Plan vernieuwen' "$(cat "$out")"
no 'an_action_comes_from_something_that_is_there' \
	'Komt uit: "bezoek-2026-2027-1-9" bestaat niet. Bedoelt u "bezoek-2026-2027-1-1"?' \
	add actie ouder=jaarplan-2026 titel=Nee uit=bezoek-2026-2027-1-9
"$SWV" set bevinding bezoek-2026-2027-1-2 status=opgelost
fields 'what_is_put_right_is_met' '2026-11-29|voldaan' termijn 'voldaan_op status' bron=bevinding
"$SWV" set bevinding bezoek-2026-2027-1-2 soort=sterk hersteltermijn=
fields 'and_what_was_strong_after_all_has_no_term' '' termijn uiterlijk bron=bevinding

told 'a_request' 0 '' add verzoek soort=observatie school=99CB01 gevraagd_op=2-11-2026 wie=consulent
fields 'without_a_norm_is_not_due' '' termijn uiterlijk bron=verzoek
no 'a_request_has_been_made' 'Die dag is nog niet geweest: kijk de datum na.' \
	add verzoek soort=observatie school=99CB01 gevraagd_op=30-11-2026
told 'unless_a_day_was_agreed' 0 '' add verzoek soort=onderzoek school=99CC01 gevraagd_op=2-11-2026 \
	antwoord_voor=1-12-2026
fields 'on_that_day' '2026-12-01|bs Het Uitroepteken|Onderzoek bs Het Uitroepteken' termijn \
	'uiterlijk waar omschrijving' bron=verzoek
sed -i 's/^normen = {/normen = { verzoek = "4 weken";/' d/swv.cfg
"$SWV" apply >/dev/null
fields 'a_norm_makes_it_due' '2026-11-30|2026-11-02 2026-12-01|2026-12-01' termijn 'uiterlijk vanaf' bron=verzoek
"$SWV" set verzoek verzoek-2026-2027-1 status=beantwoord antwoord='Gekeken in groep 5.'
fields 'an_answer_meets_it' '2026-11-29' termijn voldaan_op bron=verzoek bron_id=verzoek-2026-2027-1
no 'an_answer_comes_after_the_question' 'Het antwoord komt voor de vraag: kijk de dagen na.' \
	set verzoek verzoek-2026-2027-2 beantwoord_op=1-11-2026

sed 's/organen = (/organen = ( { id = "gesprek"; naam = "Gesprek"; soort = "overleg"; },/' d/swv.cfg >d/anders.cfg
run "$SWV" config check d/anders.cfg
like 'no_orgaan_is_called_as_a_talk' 'De ids gesprek, bezoek en verzoek zijn voor wat zo heet' \
	"$(cat "$out" "$err")"

run "$SWV" show school 99CB01
for deel in Gesprekken Bezoeken Verzoeken; do
	like "the_page_of_a_school_lists_$deel" "^$deel" "$(cat "$out")"
done
run "$SWV" show gebied stad-oost
like 'and_so_does_that_of_a_gebied' '^Bezoeken' "$(cat "$out")"
run "$SWV" show bestuur los-blad
like 'that_of_a_board_its_talks' '^Gesprekken' "$(cat "$out")"
done_testing
