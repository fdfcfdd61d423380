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
	'leerlingen geteld_op deelname_sbo' id=los-blad
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
	'leerlingen geteld_op deelname_sbo deelname_so' id=sint-niemand
fields 'and_of_a_gebied' '200|null|50 200|25|null' gebied 'leerlingen deelname_sbo deelname_so' \
	geteld_op=2026-02-01
SWV_TODAY=2026-01-15 fields 'on_an_earlier_day_it_is_the_count_before' '160|2022-10-01' bestuur \
	'leerlingen geteld_op' id=sint-niemand
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
done_testing
