#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The examples hold what their sources hold: nothing is missing, and each opens.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

# per_lijn KIND PLAN: how many of it each programmalijn of the plan has, in the plan's order
per_lijn() {
	"$SWV" list programmalijn plan="$2" --format json >"$out"
	json id | tr -d '"' >lijnen
	"$SWV" list "$1" plan="$2" --format json >"$out"
	json programmalijn | tr -d '"' >van
	while read -r lijn; do
		grep -cx "$lijn" van
	done <lijnen | tr '\n' ' '
}

# activiteiten FORM SECTION ...: of each section how many, and what they come to in whole euros
activiteiten() {
	form=$1
	shift
	for sectie in "$@"; do
		"$SWV" list activiteit formulier="$form" sectie="verantwoording.$sectie" --format json >"$out"
		json bedrag | awk '{ n++; som += $1 } END { printf "%d %d ", n, som / 100 }'
	done
}

# Strategisch beleidsplan 2019-2025: five focuspunten (chapter 4), seventeen goals.
export SWV_TODAY=2019-12-01
example oost-groningen oost
is 'oost_groningen_has_its_goals_per_focuspunt' '2 4 7 2 2 ' "$(per_lijn doel beleidsplan-2019)"
is 'and_its_actions' '11 12 30 9 22 ' "$(per_lijn actie beleidsplan-2019)"

# aantal KIND FILTER ...: how many there are
aantal() {
	"$SWV" list --format json "$@" >"$out"
	json id | wc -l | tr -d ' '
}
# 2.1: what the Inspectie found; 3.2: an audit of each of its four schools in four years; 3.6: the
# bestuur at each school; 4.5: the kinds of help that are asked.
is 'its_audits_one_a_school_in_four_years' '1 1 1 1' "$(for brin in 00XX01 00XX02 00XX03 00XX04; do
	aantal bezoek soort=audit school=$brin
done | paste -sd ' ')"
"$SWV" list --format json bezoek soort=audit >"$out"
is 'in_the_years_of_the_cycle' '"2020-07-31" "2021-07-31" "2022-07-31" "2023-07-31"' \
	"$(json gepland | paste -sd ' ')"
is 'the_bestuur_comes_to_each_school' 4 "$(aantal bezoek soort=schoolbezoek)"
is 'what_the_inspectie_found' '3 2' "$(aantal bevinding soort=sterk) $(aantal bevinding soort=ontwikkelpunt)"
is 'what_is_asked_of_the_expertisecentrum' '6 2' "$(aantal verzoek) $(aantal verzoek status=beantwoord)"
"$SWV" list --format json prognose >"$out"
is 'its_pupils_beside_what_was_expected' '2755|2900|-145|-5' \
	"$(json aantal geteld verschil verschil_deel)"
# 4, 5: one sum for all years of the plan, not divided over the focuspunten.
"$SWV" list --format json budget >"$out"
is 'its_project_budget_is_one_sum' '"2019-2025"|400000000|null' "$(json jaar begroot programmalijn)"

run "$SWV" demo oost-groningen
is 'oost_groningen_opens' '0 Stichting Openbaar Onderwijs Oost Groningen ' \
	"$status $(head -n 1 "$out") $(cat "$err")"

# Ondersteuningsplan of 13 boards in 8 werkgebieden, and its jaarplan as OGSM.
SWV_TODAY=2022-11-01
example noord-kennemerland noord
is 'noord_kennemerland_has_its_boards' 13 "$("$SWV" list bestuur --format json >"$out"; json id | wc -l | tr -d ' ')"
is 'and_werkgebieden' 8 "$("$SWV" list gebied --format json >"$out"; json id | wc -l | tr -d ' ')"
is 'and_the_goals_of_its_plan' '2 1 1 1 1 ' "$(per_lijn doel ondersteuningsplan-2022)"
is 'and_the_actions_of_its_jaarplan' '13 18 10 5 ' "$(per_lijn actie jaarplan-2022)"
# The costs of 3.2, with the totals that are printed under them; and what is shared out by pupils.
# som FIELD FILTER ...: the sum of a field over budgets, in cents
som() {
	field=$1
	shift
	"$SWV" list budget "$@" --format json >"$out"
	json "$field" | awk '{ n += $1 } END { printf "%d\n", n }'
}
is 'and_the_costs_of_five_years' \
	'1239933600 1379817000 1422521700 1415862000 1378962000 ' \
	"$(for y in 2017 2018 2019 2020 2021; do som begroot jaar=$y; done | tr '\n' ' ')"
is 'which_were_spent' 1378962000 "$(som besteed jaar=2021)"
is 'and_its_seven_categories' 7 \
	"$("$SWV" list kostensoort --format json >"$out"; json id | wc -l | tr -d ' ')"
is 'and_eight_budgets_of_werkgebieden' '8' \
	"$("$SWV" list budget ouder=werkgebieden-2022-2023 verdeeld=ja --format json >"$out"
	json id | wc -l | tr -d ' ')"
is 'that_with_the_reserve_for_frictions_add_up_to_the_cent' \
	"$(som begroot id=werkgebieden-2022-2023)" \
	"$(som begroot ouder=werkgebieden-2022-2023)"
"$SWV" list budget jaar=2021 >"$out"
like 'the_list_says_what_it_adds_up_to' 'Totaal 2021, lasten: begroot 13.789.620,00' "$(cat "$out")"
"$SWV" list --format json reserve >"$out"
is 'and_its_own_equity_beside_that_of_2021' '40000000|1378962000|"binnen"' \
	"$(json eigen_vermogen baten oordeel)"
"$SWV" list --format json telling >"$out"
is 'and_the_shares_of_3_2' '"sbo"|2.05 "so"|2.11' "$(json soort deelname | sort | paste -sd ' ')"
is 'two_examples_have_two_codes' '' "$(cat "$top_srcdir"/share/examples/*/swv.cfg* |
	sed -n 's/^ *code = "\([A-Z0-9]*\)".*/\1/p' | sort | uniq -d)"
run "$SWV" demo noord-kennemerland
is 'noord_kennemerland_opens' '0 ' "$status $(cat "$err")"

# Account of a board over 2017-2018: three doelstellingen, each with what can be ticked.
SWV_TODAY=2019-01-15
example parkstad parkstad
is 'parkstad_has_its_doelstellingen' '8 4 6 ' "$(per_lijn doel ondersteuningsplan)"
is 'and_what_shows_them' '8 7 4 ' "$(per_lijn resultaat ondersteuningsplan)"
form=verantwoording-2017-2018-innovo
is 'and_the_activities_of_2017_2018_with_their_amounts' '13 719500 7 141000 4 25000 ' \
	"$(activiteiten "$form" ds2 ds4 ds5)"
is 'and_those_of_2018_2019' '14 768500 8 151000 5 12500 ' \
	"$(activiteiten "$form" ds2-plan ds4-plan ds5-plan)"
"$SWV" list activiteit formulier="$form" sectie=verantwoording.ds2 >"$out"
like 'a_list_of_them_says_what_they_add_up_to' '^Totaal: bedrag 719.500,00$' "$(cat "$out")"
is 'and_own_means_show_as_e_m' 13 "$("$SWV" export formulier "$form" --format csv | grep -c ';e\.m\.;')"
"$SWV" show formulier "$form" --format json >"$out"
is 'and_what_they_come_to_together' '88550000|93200000' "$(json totaal totaal_volgend)"
"$SWV" list formulier status=ontbreekt periode=2017-2018 --format json >"$out"
is 'and_who_still_owes' '"bestuur-5"' "$(json bestuur)"
"$SWV" list formulier status=akkoord_swv --format json >"$out"
is 'and_who_was_agreed_with' '"bestuur-2"' "$(json bestuur)"
like 'which_the_agenda_has_before_1_february' '31-01-2019 .*Verantwoording.*Schoolbestuur 5' "$("$SWV" agenda)"
"$SWV" add budget id=besturen titel=Besturen jaar=2018 begroot=1.000.000 >"$out"
"$SWV" add boeking budget=besturen soort=verplichting voor="$form" >"$out"
"$SWV" list boeking budget=besturen --format json >"$out"
is 'and_is_what_is_committed_to_the_board' '88550000' "$(json bedrag)"
run "$SWV" demo parkstad
is 'parkstad_opens' '0 Samenwerkingsverband Parkstad ' \
	"$status $(head -n 1 "$out") $(cat "$err")"

# Programmalijnen 2026-2029: six, with the goals and activities that each has in its table.
SWV_TODAY=2026-11-29
example po2203 po
is 'po2203_has_its_goals' '6 9 13 18 11 13 ' "$(per_lijn doel programmalijnen-2026)"
is 'and_its_activities' '6 5 8 16 8 14 ' "$(per_lijn actie programmalijnen-2026)"
is 'and_its_risks' '4 6 5 9 4 10 ' "$(per_lijn risico programmalijnen-2026)"
is 'and_its_forms' 'thuiszitters verantwoording zelfevaluatie ' \
	"$("$SWV" list formuliersoort sorteer=id --format json >"$out"; json id | tr -d '"' | tr '\n' ' ')"
is 'and_its_indicators' '6 9 13 18 11 13 ' "$(per_lijn indicator programmalijnen-2026)"
"$SWV" list indicator programmalijn=programmalijnen-2026.aanwezigheid --format json >"$out"
is 'those_of_aanwezigheid_are_the_nine_results' '1 2 3 4 5 6 7 8 9 ' \
	"$(json nummer | tr -d '"' | tr '\n' ' ')"
is 'two_of_them_count_themselves' 'true false false false true false false false false ' \
	"$(json berekend | tr '\n' ' ')"
is 'from_the_cases_of_the_demo' '64.29 75 ' "$(json laatste | sed -n '1p;5p' | tr '\n' ' ')"
# now: what the first of them comes to
now() {
	"$SWV" show indicator programmalijnen-2026.aanwezigheid.indicator-1 --format json >"$out"
	echo "$(json laatste) $(json status | tr -d '"')"
}
"$SWV" set thuiszitter 26-010 verklaarbaar=ja
is 'four_are_too_few_to_tell' 'null verborgen' "$(now)"
for nr in 011 012 013 014; do
	"$SWV" set thuiszitter "26-$nr" verklaarbaar=ja
done
is 'and_all_of_them_reach_it' '100 groen' "$(now)"
is 'and_an_amount_per_pupil' '143,00 01-02-2025' \
	"$("$SWV" show tarief basisondersteuning-2026 | sed -n 's/^Per leerling: *//p; s/^Teldatum: *//p' | tr '\n' ' ' | sed 's/ $//')"
is 'and_its_earmarked_money' '4989300 4989300 2000000 ' \
	"$({ som begroot id=preventief-2026; som begroot id=preventief-2027
	som begroot id=afstandsonderwijs-2026; } | tr '\n' ' ')"
is 'a_quarter_stays_three_quarters_go_to_the_boards' '3500000 10500000 10500000 ' \
	"$({ som begroot id=hoogbegaafdheid-2027-samen; som begroot id=hoogbegaafdheid-2027-besturen
	som begroot ouder=hoogbegaafdheid-2027-besturen; } | tr '\n' ' ')"
"$SWV" list termijn bron=subsidie norm=verantwoorden --format json >"$out"
is 'and_the_day_before_which_subsidies_are_accounted_for' '"2027-06-30" "2028-06-30" ' \
	"$(json uiterlijk | tr '\n' ' ')"
# One action was seen to be done, in a meeting that both point to.
actie=programmalijnen-2026.hoogbegaafdheid.inventarisatie
"$SWV" list actie status=gereed --format json >"$out"
is 'an_action_is_done_and_a_meeting_proves_it' "\"$actie\"|[\"alv-2026-2027-1\"]" \
	"$(json id blijkt_uit)"
"$SWV" list actie blijkt_uit=alv-2026-2027-1 --format json >"$out"
is 'and_the_meeting_leads_back_to_it' "\"$actie\"" "$(json id)"
run "$SWV" demo po2203
is 'po2203_opens' '0 ' "$status $(cat "$err")"
done_testing
