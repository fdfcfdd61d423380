#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# swv config check: every fault at once with its line; a broken file starts nothing.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2023-12-01
example drenthe-2023 d
unset SWV_CONFIG

ok 'a_sound_file_is_told_so' "$SWV" config check d/swv.cfg
like 'with_its_name' '^d/swv.cfg is in orde: [0-9]+ onderdelen\.$' "$(cat "$out")"
SWV_CONFIG=d/swv.cfg ok 'without_a_name_the_association_at_hand' "$SWV" config check
ok 'or_that_of_c' "$SWV" -c d/swv.cfg config check

cat >vijf.cfg <<'END'
organisatie = { code = "PO2203"; naam = "Proef"; rechtsvorm = "vereniging"; vanaf = "2023-2024"; };
functies = (
  { id = "directeur"; naam = "Directeur"; },
  { id = "directeur"; naam = "Nog een"; },
  { id = "controller"; naam = "Controller"; kleur = "rood"; }
);
organen = (
  { id = "alv"; naam = "ALV"; soort = "bestuurlijk"; contact = "directeurr"; }
);
kwaliteitskalender = (
  { id = "begroting"; groep = "plannen"; titel = "Begroting";
    voor = "02-30"; elke = "1 jaar"; wie = ["directeur"]; }
);
gebeiden = ( );
END
exits 'five_faults_of_meaning_fail' 1 "$SWV" config check vijf.cfg
is 'and_are_five_lines_with_their_place' "$(cat <<'END'
vijf.cfg:4: Er is al een functie "directeur" (vijf.cfg:3). Kies een andere id, of wijzig die.
vijf.cfg:5: Onbekende sleutel: "kleur".
vijf.cfg:8: Contact: "directeurr" bestaat niet. Bedoelt u "directeur"?
vijf.cfg:12: Voor: "02-30" kan niet; schrijf maand en dag, die moeten bestaan: 07-01 is 1 juli.
vijf.cfg:14: Onbekende groep: "gebeiden". Bedoelt u "gebieden"?
END
)" "$(cat "$out")"
is 'on_stdout_for_that_is_what_was_asked' '' "$(cat "$err")"

# faulty NAME TEXT LINE ...: a file with that text has these faults
faulty() {
	faulty_name=$1
	printf '%s\n' "$2" >f.cfg
	shift 2
	run "$SWV" config check f.cfg
	is "$faulty_name" "$(printf '%s\n' 1 "$@")" "$(echo "$status"; cat "$out" "$err")"
}
good='organisatie = { code = "PO2203"; naam = "Proef"; rechtsvorm = "vereniging"; vanaf = "2023-2024"; };'
: >leeg.cfg
run "$SWV" config check leeg.cfg
like 'an_empty_file_lacks_the_association' '"code" ontbreekt in de groep "organisatie"' "$(cat "$out")"
faulty 'an_unknown_key_has_a_suggestion' "$good
functies = ( { id = \"a\"; naam = \"A\"; medewerkr = true; } );" \
	'f.cfg:2: Onbekende sleutel: "medewerkr". Bedoelt u "medewerker"?'
faulty 'a_fault_in_an_include_is_told_there' "$good
@include \"deel.cfg\"" 'f.cfg:2: Het bestand deel.cfg is er niet.'
printf 'functies = (\n  { id = "A!"; naam = "A"; }\n);\n' >deel.cfg
run "$SWV" config check f.cfg
like 'by_its_own_name_and_line' '^deel.cfg:2: Id: "A!" kan niet' "$(cat "$out")"
mkdir elders && cp f.cfg deel.cfg elders
run "$SWV" config check elders/f.cfg
like 'includes_are_beside_the_file' '^elders/deel.cfg:2: ' "$(cat "$out")"
printf '%s\nfuncties = ( { id = ; } );\n' "$good" >f.cfg
exits 'a_syntax_error_fails' 1 "$SWV" config check f.cfg
like 'and_says_where_and_that_it_is_the_first' '^f.cfg:2: .*Verbeter dit eerst' "$(cat "$out")"
exits 'a_file_that_is_not_there' 1 "$SWV" config check none.cfg
is 'is_told_by_name' 'Het bestand none.cfg is er niet.' "$(cat "$out" "$err")"
exits 'a_folder_is_no_file' 1 "$SWV" config check elders
head -c 2000 "$SWV" >f.cfg
exits 'a_program_is_no_file_of_ours' 1 "$SWV" config check f.cfg
unlike 'and_its_bytes_are_not_obeyed' "$(printf '[\001-\010\016-\037]')" "$(cat "$out" "$err")"
printf 'organisatie = { naam = "a\033[31m\\x1b[2J"; };\n' >f.cfg
run "$SWV" config check f.cfg
unlike 'nor_an_escape' "$(printf '\033')" "$(cat "$out" "$err")"

# ---- a broken file starts nothing

sum=$(cksum <d/swv.db)
printf '\ngebeiden = ( );\n' >>d/swv.cfg
for c in 'list actie' 'show actie x' 'add kalender titel=x' 'set kalender x titel=y' agenda \
	'export actie' apply 'import plan d/jaarplan-2023.cfg' tui; do
	# shellcheck disable=SC2086
	run "$SWV" -c d/swv.cfg $c
	like "a_broken_file_does_not_start_${c%% *}" \
		'^1: swv: d/swv.cfg:[0-9]+: Onbekende groep: "gebeiden"' "$status: $(cat "$out" "$err")"
done
is 'and_the_database_is_not_touched' "$sum" "$(cksum <d/swv.db)"
done_testing
