#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# swv import plan: a plan file comes in whole or not at all, and again without harm.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2023-12-01
example drenthe-2023 d
plan=d/jaarplan-2023.cfg

# imports NAME EXPECTED ARG ...
imports() {
	imports_name=$1 imports_want="0 $2"
	shift 2
	run "$SWV" import "$@"
	is "$imports_name" "$imports_want" "$status $(cat "$out" "$err")"
}
# actie KEY ...: values of the toezichtkader
actie() {
	"$SWV" show --format json actie jaarplan-2023.organisatie.organisatiemodel.1 >"$out"
	json "$@"
}

imports 'again_all_is_equal' \
	'jaarplan-2023: 0 nieuw, 0 gewijzigd, 63 gelijk, 0 niet meer in het bestand.' plan $plan
"$SWV" set actie jaarplan-2023.organisatie.organisatiemodel.1 status=gereed gereed_op=30-11-2023 \
	bewijs='Vastgesteld.'
"$SWV" add notitie bron=actie bron_id=jaarplan-2023.organisatie.organisatiemodel.1 tekst=Klaar >/dev/null
imports 'what_people_did_is_no_difference' \
	'jaarplan-2023: 0 nieuw, 0 gewijzigd, 63 gelijk, 0 niet meer in het bestand.' plan $plan

sed 's/Een toezichtkader opstellen/Een toezichtkader maken/' $plan >anders.cfg
sum=$(cksum <d/swv.db)
imports 'dry_run_counts_what_changed' \
	'jaarplan-2023: 0 nieuw, 1 gewijzigd, 62 gelijk, 0 niet meer in het bestand.
Dit was een proef: er is niets veranderd.' --dry-run plan anders.cfg
is 'and_writes_nothing' "$sum" "$(cksum <d/swv.db)"
imports 'a_changed_title_comes_in' \
	'jaarplan-2023: 0 nieuw, 1 gewijzigd, 62 gelijk, 0 niet meer in het bestand.' plan anders.cfg
is 'progress_is_kept' '"Een toezichtkader maken"|"gereed"|"2023-11-30"|"Vastgesteld."|"Klaar"|"bestand"' \
	"$(actie titel status gereed_op bewijs voortgang herkomst)"

cat >klein.cfg <<'END'
plan = { id = "klein"; titel = "Klein plan"; soort = "jaarplan"; van = "2023-2024"; tot = "2023-2024"; };
doelen = ( { id = "d"; titel = "Doel"; acties = (
  { id = "a"; titel = "Eerste"; gereed = "2024-02-29"; wie = ["bestuur"]; },
  { id = "b"; titel = "Tweede"; continu = true; } ); } );
END
imports 'another_plan_beside_it' \
	'klein: 4 nieuw, 0 gewijzigd, 0 gelijk, 0 niet meer in het bestand.' plan klein.cfg
is 'has_termijnen' '"Eerste"|"2024-02-29"|["bestuur"]' \
	"$("$SWV" list termijn --format json bron_id=klein.a >"$out"; json omschrijving uiterlijk wie)"

# Without its second action, and with it again.
sed '3s/; }.*/; } ); } );/; 4d' klein.cfg >minder.cfg
imports 'what_is_no_longer_in_the_file_is_counted' \
	'klein: 0 nieuw, 0 gewijzigd, 3 gelijk, 1 niet meer in het bestand.' plan minder.cfg
"$SWV" list actie --format json herkomst=weg >"$out"
is 'and_marked_not_deleted' '"klein.b"|"open"' "$(json id status)"
imports 'a_second_time_it_is_not_counted_again' \
	'klein: 0 nieuw, 0 gewijzigd, 3 gelijk, 0 niet meer in het bestand.' plan minder.cfg
imports 'it_may_come_back' \
	'klein: 0 nieuw, 1 gewijzigd, 3 gelijk, 0 niet meer in het bestand.' plan klein.cfg
"$SWV" list actie --format json herkomst=weg >"$out"
is 'then_nothing_is_marked' '' "$(json id)"

# ---- faults

sum=$(cksum <d/swv.db)
# refused NAME LINES TEXT: that plan file has these faults
refused() {
	printf '%s\n' "$3" >fout.cfg
	run "$SWV" import plan fout.cfg
	is "$1" "1
$2" "$(echo "$status"; cat "$out" "$err")"
}
refused 'faults_are_told_all_at_once' "$(cat <<'END'
swv: fout.cfg:3: gereed: "2024-02-30" kan niet; schrijf een dag die bestaat, het jaar eerst: 2024-08-01.
swv: fout.cfg:3: Wie: "bestuurr" bestaat niet. Bedoelt u "bestuur"?
swv: fout.cfg:4: Een actie is continu of heeft een dag, niet allebei: maak een van de twee leeg.
swv: fout.cfg:5: Onbekende sleutel: "titl". Bedoelt u "titel"?
END
)" "$(sed 's/"2024-02-29"; wie = \["bestuur"\]/"2024-02-30"; wie = ["bestuurr"]/
	s/continu = true;/continu = true; gereed = "2024-01-01";/
	$s/$/\nontwikkelpunten = ( { id = "o"; titel = "O"; titl = "x"; } );/' klein.cfg)"
refused 'a_reference_to_a_plan_that_is_not_there' \
	'swv: fout.cfg:4: Steunt: "ondersteuningsplan-2022.ontwikkelpunt-99" bestaat niet. Bedoelt u "ondersteuningsplan-2022.ontwikkelpunt-1"?' \
	"$(sed 's/continu = true;/steunt = ["ondersteuningsplan-2022.ontwikkelpunt-99"];/' klein.cfg)"
exits 'a_file_that_is_not_there' 1 "$SWV" import plan none.cfg
is 'is_told' 'swv: Het bestand none.cfg is er niet.' "$(cat "$err")"
exits 'an_association_is_no_plan' 1 "$SWV" import plan d/swv.cfg
exits 'what_is_no_kind_cannot_be_imported' 2 "$SWV" import plann $plan
is 'with_a_suggestion' 'swv: Onbekende soort: "plann". Bedoelt u "plan"?' "$(cat "$err")"
is 'after_faults_nothing_has_changed' "$sum" "$(cksum <d/swv.db)"
done_testing
