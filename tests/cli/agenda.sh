#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# swv agenda: what is late and what comes, in order of day, for people and for programs.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2023-12-01
example drenthe-2023 d

run "$SWV" agenda --van 2023-11-01 --tot 2024-01-01
is 'late_and_near_are_marked_and_in_order' "$(cat <<'END'
Te laat (2)
   Uiterlijk                 Wat                                   Wie
!  01-11-2023  30 d te laat  Consulent passend onderwijs benoemen  Directeur-bestuurder, Klankbordgroep
!  30-11-2023  1 d te laat   Managementrapportage financieel       Directeur-bestuurder

Tot en met ma 1 januari 2024 (10)
   Dag                    Wat                                             Wie
~  01-12-2023  vandaag    Wel-in-Ontwikkeling evalueren, vervolg bepalen  Regievoerder Wel-in-Ontwikkeling, Consulent passend onderwijs, Directeur-bestuurder
~  01-12-2023  vandaag    Sterke en zwakke kanten steunfunctie bepalen    Werkgroep ouder- en jeugdinformatiepunt, Samenwerkingsverband VO
   06-12-2023  over 5 d   08:30 Audit (reserve)
   07-12-2023  over 6 d   13:00 CvT
   14-12-2023  over 13 d  13:00 CvT
   15-12-2023  over 14 d  09:30-11:00 Bestuur
   19-12-2023  over 18 d  14:00-15:30 ATOZ
   21-12-2023  over 20 d  13:00 CvT
   31-12-2023  over 30 d  Begroting                                       Directeur-bestuurder
   01-01-2024  over 31 d  Projectplan hoogbegaafdheid 2019-2023 afronden  Projectleider hoogbegaafdheid, Stuurgroep hoogbegaafdheid, Netwerk hoogbegaafdheid, …
END
)" "$(cat "$out")"
run "$SWV" agenda
is 'without_days_it_is_all_that_is_late_and_thirty_days' \
	'Te laat (5)|Tot en met zo 31 december 2023 (9)' "$(grep -E '\([0-9]+\)$' "$out" | paste -sd '|')"
run "$SWV" agenda --van morgen
is 'from_a_day_to_come_it_looks_ahead_from_there' \
	'Van za 2 december 2023 tot en met ma 1 januari 2024 (8)' "$(sed 1q "$out")"
run "$SWV" agenda --tot gisteren
is 'up_to_a_day_past_it_is_what_is_late' 'Te laat (5)' "$(grep -E '\([0-9]+\)$' "$out")"
run "$SWV" agenda --van vandaag --tot vandaag
is 'one_day' 'Tot en met vr 1 december 2023 (2)' "$(sed 1q "$out")"
for day in 31-12-2023 2023-12-31 '31 dec' '31 december 2023' +30d 'zo 31-12'; do
	run "$SWV" agenda --van vandaag --tot "$day"
	is "tot_$day" 'Tot en met zo 31 december 2023 (9)' "$(sed 1q "$out")"
done
run "$SWV" --vandaag 2024-01-01 agenda --van vandaag --tot vandaag
is 'another_today_moves_it_along' 'Tot en met ma 1 januari 2024 (1)' "$(sed 1q "$out")"
run "$SWV" --vandaag 2023-08-01 agenda --tot +7d
is 'nothing_is_told_as_none' "$(printf 'Te laat (0)\n\nTot en met di 8 augustus 2023 (0)')" "$(cat "$out")"

run "$SWV" agenda --format json
is 'json_has_the_same' 8 "$(json id | wc -l | tr -d ' ')"
is 'with_their_state' \
	'"te_laat"|"2023-09-30"|["cvt"]|null "loopt"|"2023-12-31"|["directeur-bestuurder"]|null' \
	"$(json status uiterlijk wie voldaan_op | sed -n '2p;$p' | paste -sd ' ')"
is 'and_order' "$(json uiterlijk)" "$(json uiterlijk | sort)"
run "$SWV" agenda --format csv --raw --van vandaag --tot vandaag
is 'csv_too' 3 "$(wc -l <"$out" | tr -d ' ')"

"$SWV" set kalender jaarverslag-cvt-2023-2024 status=gereed
"$SWV" set kalender beleidsnotitie-po-vo-2023-2024 status=vervallen
run "$SWV" agenda
is 'what_is_done_or_dropped_is_gone' 'Te laat (3)' "$(sed 1q "$out")"
"$SWV" add kalender titel='Vóór de kerst' uiterlijk=22-12 wie=opr >/dev/null
run "$SWV" agenda --van vandaag
like 'what_is_planned_comes_in' '^   22-12-2023  over 21 d  Vóór de kerst +Ondersteuningsplanraad$' \
	"$(cat "$out")"

# no NAME STATUS SENTENCE ARG ...
no() {
	no_name=$1 no_want="$2 swv: $3"
	shift 3
	run "$SWV" agenda "$@"
	is "$no_name" "$no_want" "$status $(cat "$out" "$err")"
}
no 'a_day_that_is_none' 1 '--van: "ooit" is geen datum: typ bijvoorbeeld 12-3, 12 mrt 2027, vandaag, ma of +2w.' \
	--van ooit
no 'a_day_that_cannot_be' 1 '--tot: "30-2-2024" is geen datum: februari 2024 heeft 29 dagen.' \
	--tot 30-2-2024
no 'days_the_wrong_way_round' 1 'De eerste dag komt na de laatste: draai --van en --tot om.' \
	--van 1-2-2024 --tot 1-1-2024
no 'also_for_programs' 1 'De eerste dag komt na de laatste: draai --van en --tot om.' \
	--van 1-2-2024 --tot 1-1-2024 --format json
no 'a_word_too_many' 2 'Zo werkt het niet. Typ: swv agenda [--van DAG] [--tot DAG] [--format text|json|csv]' \
	morgen
no 'an_unknown_form' 2 'Zo werkt het niet: --format jso. Typ: --format text, csv, json of xlsx' --format jso
done_testing
