#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Meetings: those of jaarplan 2023-2024, chapter 4, as the example has them; and what is told or
# refused when people make their own.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2023-12-01
example drenthe-2023 d

# days NAME EXPECTED FILTER ...: of each meeting the day and what follows it in $fields
fields=begin
days() {
	days_name=$1 days_want=$2
	shift 2
	run "$SWV" list --format json vergadering "$@"
	# shellcheck disable=SC2086
	is "$days_name" "$days_want" "$(json datum $fields | sed 's/"//g' | paste -sd ' ')"
}

# ---- the year of the source

days 'opr' '2023-10-02|19:30 2023-11-27|19:30 2024-03-04|19:30 2024-05-27|19:30' orgaan=opr
days 'alv' '2023-11-08|14:00 2024-01-29|14:00 2024-06-17|14:00' orgaan=alv
fields=status
days 'bestuur_has_a_reserve_day' \
	'2023-09-27|gepland 2023-12-15|gepland 2024-02-28|gepland 2024-04-17|reserve 2024-06-05|gepland' \
	orgaan=bestuur
days 'auditcommissie_has_two' '2023-12-06|reserve 2024-03-20|reserve' \
	orgaan=auditcommissie status=reserve
fields=vorm
days 'klankbordgroep_is_online_twice' \
	'2023-09-18|fysiek 2023-11-13|online 2024-01-15|fysiek 2024-03-11|online 2024-05-27|fysiek' \
	orgaan=klankbordgroep
fields='begin eind'
days 'atoz_by_its_two_moments' \
	"$(for day in 2023-09-21 2023-10-17 2023-11-23 2023-12-19 2024-01-25 2024-02-27 2024-03-21 \
		2024-04-23 2024-05-30 2024-06-25; do
		case $(date -d "$day" +%u) in
		4) echo "$day|13:00|14:30" ;;
		2) echo "$day|14:00|15:30" ;;
		esac
	done | paste -sd ' ')" orgaan=atoz
fields='begin eind titel'
days 'the_afternoon_of_two_bodies_is_one_meeting' \
	'2023-11-01|15:00|17:00|PO/VO-middag + Wg PO/VO' datum=2023-11-01
days 'a_theme_has_its_own_title' '2024-03-20|15:00|18:00|Themabijeenkomst' Themabijeenkomst
fields='precisie titel'
days 'two_of_which_the_month_is_known' '2023-11-30|maand|Nw HB 2024-03-31|maand|Nw HB' precisie=maand
days 'one_of_which_the_season_is_known' '2024-05-31|seizoen|OOGO' precisie=seizoen
days 'two_that_are_still_to_be_planned' \
	'null|nnb|Training Lansbrekers null|nnb|Stuurgr. HB' precisie=nnb
run "$SWV" list --format json vergadering precisie=dag reeks=
is 'sixty_one_days_over_the_bodies_one_of_them_shared' 60 "$(json id | wc -l | tr -d ' ')"

run "$SWV" list --format json vergadering reeks=1
is 'the_cvt_meets_on_thursdays' 4 "$(json datum | tr -d '"' | while read -r day; do
	date -d "$day" +%u
done | sort -u)"
is 'from_the_first_to_the_last' '2023-09-07 2024-07-18' \
	"$(json datum | tr -d '"' | sed -n '1p;$p' | paste -sd ' ')"
is 'but_for_holidays_and_the_joint_day' 39 "$(json datum | wc -l | tr -d ' ')"
unlike 'not_in_the_holidays' '2023-10-26|2023-12-28|2024-01-04|2024-02-22|2024-05-02|2024-05-09' \
	"$(json datum)"
fields='begin titel'
days 'the_day_with_the_others_is_theirs_together' '2024-01-18|13:00|Dir. sbo/so + CvT' \
	orgaan=cvt van=2024-01-18 tot=2024-01-18

# ---- making and changing

# told NAME STDOUT STDERR ARG ...: ends well, with that on both
told() {
	told_name=$1 told_want="0 $2|$3"
	shift 3
	run "$SWV" "$@"
	is "$told_name" "$told_want" "$status $(cat "$out")|$(cat "$err")"
}

told 'add_gives_the_id' opr-2023-2024-5 '' add vergadering orgaan=opr datum=18-12-2023
told 'what_is_worth_a_look_is_told' opr-2023-2024-6 \
	'swv: Let op: 4 mei valt in de meivakantie.' add vergadering orgaan=opr datum=4-5-2024
told 'set_tells_it_too' '' 'swv: Let op: 9 mei is Hemelvaartsdag.' \
	set vergadering opr-2023-2024-6 datum=9-5-2024
told 'but_not_of_what_was_there' '' '' set vergadering opr-2023-2024-6 opmerking=Koffie
told 'two_at_one_time' opr-2023-2024-7 'swv: Let op: Op 18 december om 19:30 is er al OPR.' \
	add vergadering orgaan=opr datum=18-12-2023
told 'a_series_gives_way_to_a_joint_meeting' 2 \
	'swv: Let op: Op 18 januari komt er geen Directies sbo en so: dan is er al Dir. sbo/so + CvT.' \
	add reeks orgaan=directies-sbo-so titel='Directies sbo en so' elke=week dag=do \
	van=11-1-2024 tot=25-1-2024 begin=13:30
days 'and_has_the_other_days' \
	'2024-01-11|13:30|Directies sbo en so 2024-01-25|13:30|Directies sbo en so' reeks=2
told 'a_series_takes_its_meetings_along' '' '' set reeks 2 begin=15:00 titel=Overleg
days 'to_another_time_when_the_joint_day_is_free_too' \
	'2024-01-11|15:00|Overleg 2024-01-18|15:00|Overleg 2024-01-25|15:00|Overleg' reeks=2

# no NAME STATUS SENTENCE ARG ...
no() {
	no_name=$1 no_want="$2 swv: $3"
	shift 3
	run "$SWV" "$@"
	is "$no_name" "$no_want" "$status $(cat "$out" "$err")"
}
no 'held_on_a_day_to_come' 1 'Die dag is nog niet geweest: laat de status op gepland, of kijk de datum na.' \
	set vergadering opr-2023-2024-4 status=gehouden
no 'an_end_before_the_begin' 1 'De vergadering is klaar voor zij begint: kijk de tijden na.' \
	add vergadering orgaan=opr datum=5-2-2024 begin=19:00 eind=18:00
no 'a_body_that_is_none' 1 'Orgaan: "ort" bestaat niet. Bedoelt u "opr"?' \
	add vergadering orgaan=ort datum=5-2-2024
no 'more_than_a_series_holds' 1 \
	'Een reeks heeft hoogstens 400 vergaderingen: kies een eerdere laatste dag, en maak voor daarna een tweede reeks.' \
	add reeks orgaan=opr elke=week van=1-1-2024 tot=1-1-2036
no 'a_series_of_two_sorts' 1 \
	'Een reeks heeft een patroon, een herhaalregel of zelf getypte dagen: vul precies een van de drie in.' \
	add reeks orgaan=opr elke=week van=1-1-2024 tot=1-3-2024 data=8-1-2024
no 'no_weekday_to_choose' 1 \
	'Dag is nog leeg: kies op welke dag van de week; het orgaan heeft niet een vaste.' \
	add reeks orgaan=atoz elke=week van=1-1-2024 tot=1-3-2024
run "$SWV" list reeks
is 'nothing_is_left_of_them' 3 "$(wc -l <"$out" | tr -d ' ')"

# ---- what belongs to one

told 'a_point' 1 '' add agendapunt vergadering=opr-2023-2024-2 titel=Jaarplan fase=oordeelsvorming
told 'a_decision' 1 '' add besluit vergadering=opr-2023-2024-2 agendapunt=1 tekst='De OPR stemt in.'
told 'an_action' jaarplan-2023.7 '' add actie ouder=jaarplan-2023 titel='Brief sturen' \
	uit=opr-2023-2024-2
run "$SWV" show vergadering opr-2023-2024-2
is 'show_lists_them' "$(cat <<'END'
Agendapunten
Nummer  Punt  Titel     Fase
1          1  Jaarplan  oordeelsvorming

Besluiten
Nummer  Datum       Besluit
1       27-11-2023  De OPR stemt in.

Acties
Id               Titel         Wie  Wanneer gereed  Status
jaarplan-2023.7  Brief sturen                       open
END
)" "$(sed -n '/^Agendapunten/,/^jaarplan/p' "$out")"
run "$SWV" show --format json vergadering opr-2023-2024-2
like 'also_for_programs' '"agendapunten": ?\[' "$(cat "$out")"
no 'a_point_of_another_meeting' 1 \
	'Dat agendapunt hoort bij een andere vergadering: kijk het nummer na.' \
	add besluit vergadering=opr-2023-2024-1 agendapunt=1 tekst=Nee

# ---- the agenda

"$SWV" set vergadering opr-2023-2024-5 status=vervallen
run "$SWV" agenda --van 1-12-2023 --tot 20-12-2023
like 'a_reserve_day_says_so' '^   06-12-2023  over 5 d   08:30 Audit \(reserve\)$' "$(cat "$out")"
like 'a_meeting_has_its_times' '^   15-12-2023  over 14 d  09:30-11:00 Bestuur$' "$(cat "$out")"
is 'one_that_is_off_is_not_there' 1 "$(grep -c '18-12-2023' "$out")"
run "$SWV" agenda --tot 20-12-2023
unlike 'one_that_was_is_not_late' 'OPR.*te laat|27-11-2023' "$(cat "$out")"
run "$SWV" --vandaag 2024-03-01 agenda --van vandaag --tot 2024-04-05
like 'a_month_stands_at_its_end' '^ *maart 2024 +14:00-16:30 Nw HB +Projectleider' "$(cat "$out")"
like 'online_says_so' '^ *11-03-2024  over 10 d  09:00-11:30 Klankbord \(online\)' "$(cat "$out")"
"$SWV" add thuiszitter school=00XX06 soort=absoluut eerste_verzuimdag=30-11-2023 >nr
run "$SWV" agenda --tot 20-12-2023
like 'what_is_due_in_a_case_says_which' "  $(cat nr): melden bij leerplicht en swv$" "$(cat "$out")"
done_testing
