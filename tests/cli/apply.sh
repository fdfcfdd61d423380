#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# swv init and apply: the structure of the file in the database, and what changed since.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2023-12-01
# file CONTROLLER [POST:VOOR ...]: the association's file, with a controller of that name or none
file() {
	cat <<'END'
organisatie = { code = "PO2203"; naam = "Proef"; rechtsvorm = "vereniging"; vanaf = "2023-2024"; };
END
	printf 'functies = ( { id = "directeur"; naam = "Directeur"; }'
	[ -z "$1" ] || printf ',\n  { id = "controller"; naam = "%s"; }' "$1"
	printf ' );\nkwaliteitskalender = (\n'
	shift
	sep=
	for post; do
		printf '%s  { id = "%s"; titel = "%s"; voor = "%s"; elke = "1 jaar"; wie = ["directeur"]; }' \
			"$sep" "${post%:*}" "${post%:*}" "${post#*:}"
		sep=',
'
	done
	printf '\n);\n'
}
file Controller begroting:01-01 jaarverslag:07-01 >swv.cfg
swv() {
	run "$SWV" -c swv.cfg "$@"
}
# rows: the calendar
rows() {
	"$SWV" -c swv.cfg list kalender --format json >"$out" && json id uiterlijk status
}

swv list actie
is 'without_a_database_init_is_advised' \
	"1 swv: De database $tmp/swv.db is er nog niet. Maak die met: swv init" \
	"$status $(sed 's|is er nog|is er nog|' "$err")"
swv init
is 'init_makes_it' "0 De database $tmp/swv.db is gemaakt. Breng nu de structuur in met: swv apply" \
	"$status $(cat "$out" "$err")"
is 'for_the_user_alone' '-rw-------' "$(ls -l swv.db | cut -c 1-10)"
sum=$(cksum <swv.db)
swv init
is 'init_twice_is_refused' \
	"1 swv: $tmp/swv.db is er al. Kies een andere naam; er is niets veranderd." "$status $(cat "$err")"
swv apply --dry-run
is 'dry_run_shows_what_is_new' "$(cat <<'END'
+ instelling organisatie.code
+ instelling organisatie.naam
+ instelling organisatie.rechtsvorm
+ instelling organisatie.vanaf
+ functie directeur: Directeur
+ functie controller: Controller
+ kalenderpost begroting: begroting
+ kalenderpost jaarverslag: jaarverslag
8 nieuw, 0 gewijzigd, 0 weg, 0 niet meer actief.
Kalender: 12 items nieuw, 0 gewijzigd, 0 weg; 0 termijnen verschoven.
Dit was een proef: er is niets veranderd.
END
)" "$(cat "$out")"
is 'and_writes_nothing' "$sum" "$(cksum <swv.db)"
swv apply
is 'apply_does_it' '0 8 nieuw, 0 gewijzigd, 0 weg, 0 niet meer actief.' \
	"$status $(sed -n 9p "$out")"
is 'the_calendar_goes_five_years_ahead' '"begroting-2023-2024"|"2023-12-31"|"open" "jaarverslag-2028-2029"|"2029-06-30"|"open"' \
	"$(rows | sed -n '1p;$p' | tr '\n' ' ' | sed 's/ $//')"
sum=$(rows | cksum)
swv apply
is 'again_is_nothing' "$(cat <<'END'
0 nieuw, 0 gewijzigd, 0 weg, 0 niet meer actief.
Kalender: 0 items nieuw, 0 gewijzigd, 0 weg; 0 termijnen verschoven.
END
)" "$(cat "$out")"

# ---- what changed, what is gone, what came back

swv set kalender begroting-2024-2025 status=vervallen
swv set kalender jaarverslag-2023-2024 uiterlijk=1-5-2024
file 'Controller financiën' jaarverslag:06-01 >swv.cfg
swv apply --dry-run
cp "$out" proef
is 'dry_run_shows_what_changed_and_what_is_gone' "$(cat <<'END'
~ functie controller: naam: Controller → Controller financiën
~ kalenderpost jaarverslag: voor: 07-01 → 06-01
! kalenderpost begroting: begroting (niet meer actief; wordt nog genoemd door 1 kalenderitem)
0 nieuw, 2 gewijzigd, 0 weg, 1 niet meer actief.
END
)" "$(sed 4q proef)"
swv apply
is 'and_that_is_what_is_done' "$(grep -v '^Dit was een proef' proef)" "$(cat "$out")"
is 'what_was_touched_stays_as_it_was_made' "$(cat <<'END'
"jaarverslag-2023-2024"|"2024-05-01"|"open"
"begroting-2024-2025"|"2024-12-31"|"vervallen"
"jaarverslag-2024-2025"|"2025-05-31"|"open"
"jaarverslag-2025-2026"|"2026-05-31"|"open"
"jaarverslag-2026-2027"|"2027-05-31"|"open"
"jaarverslag-2027-2028"|"2028-05-31"|"open"
"jaarverslag-2028-2029"|"2029-05-31"|"open"
END
)" "$(rows)"
swv apply
is 'then_nothing_is_left_to_do' '0 nieuw, 0 gewijzigd, 0 weg, 0 niet meer actief.' "$(sed 1q "$out")"

file Controller begroting:01-01 jaarverslag:07-01 >swv.cfg
swv apply
is 'what_comes_back_is_active_again' "$(cat <<'END'
~ functie controller: naam: Controller financiën → Controller
~ kalenderpost begroting: actief: nee → ja
~ kalenderpost jaarverslag: voor: 06-01 → 07-01
END
)" "$(grep '^[~+!-]' "$out" | LC_ALL=C sort)"
is 'and_makes_what_is_missing' 6 "$(rows | grep -c begroting)"
like 'leaving_what_was_touched' '"begroting-2024-2025"|"2024-12-31"|"vervallen"' "$(rows)"

file '' begroting:01-01 jaarverslag:07-01 >swv.cfg
swv apply
like 'what_nothing_hangs_on_goes' '^- functie controller: Controller$' "$(cat "$out")"
swv list functie --format json
is 'and_is_no_longer_there' '"directeur"' "$(json id)"

# ---- faults

file Controller begroting:02-30 >swv.cfg
sum=$(cksum <swv.db)
swv apply
like 'a_broken_file_is_not_applied' '^1 swv: swv.cfg:[0-9]+: Voor: "02-30" kan niet' "$status $(cat "$err")"
is 'not_even_in_part' "$sum" "$(cksum <swv.db)"
file Controller begroting:01-01 >swv.cfg
mkdir none
run "$SWV" -c swv.cfg -d none/such/swv.db init
is 'a_database_in_no_folder' 1 "$status"
run "$SWV" -c swv.cfg -d ander.db init
is 'd_goes_before_the_file' '0 ander.db' "$status $(ls ander.db)"
done_testing
