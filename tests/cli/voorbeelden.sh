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


# Strategisch beleidsplan 2019-2025: five focuspunten (chapter 4), seventeen goals.
export SWV_TODAY=2019-12-01
example oost-groningen oost
is 'oost_groningen_has_its_goals_per_focuspunt' '2 4 7 2 2 ' "$(per_lijn doel beleidsplan-2019)"
is 'and_its_actions' '11 12 30 9 22 ' "$(per_lijn actie beleidsplan-2019)"

run "$SWV" demo oost-groningen
is 'oost_groningen_opens' '0 Stichting Openbaar Onderwijs Oost Groningen ' \
	"$status $(head -n 1 "$out") $(cat "$err")"
done_testing
