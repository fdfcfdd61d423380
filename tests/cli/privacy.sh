#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# What a child may ask of the association: to see, put right and wipe what is kept of it.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2020-01-20
example drenthe-2023 d

# lines NAME TEXT LINE ...: each of the lines is in the text
lines() {
	lines_name=$1 lines_text=$2
	shift 2
	missing=
	for line; do
		printf '%s\n' "$lines_text" | grep -Fxq -e "$line" || missing="$missing$line
"
	done
	is "$lines_name" '' "$missing"
}
# files: the files of the association in which any word of the child stands, in any spelling
files() {
	grep -rlaiE 'verzonnen|proefkind|pr.{1,3}fkind|testouder|geheim' d
}

# what would turn the letters round on a terminal is shown, not obeyed
"$SWV" add thuiszitter school=00XX01 soort=dreigend eerste_verzuimdag=2020-01-06 >"$out"
printf 'bijzonderheden=a\342\200\256b\n' | "$SWV" set thuiszitter 20-001 - >"$out" 2>"$err"
run "$SWV" privacy inzage 20-001
like 'signs_that_steer_are_shown' '^Bijzonderheden: a<202E>b$' "$(cat "$out")"
rm -r d
example drenthe-2023 d

nr=$("$SWV" add thuiszitter school=00XX01 soort=relatief eerste_verzuimdag=2020-01-06)
printf 'voornaam=Verzonnen\nachternaam=Pr\303\263efkind\ngeboortedatum=3-2-2014\nouders=Testouder een\\nTestouder twee\n' |
	"$SWV" set thuiszitter "$nr" -
printf 'tekst=Geheim gesprek\nafspraak=Geheim bellen\n' |
	"$SWV" add logregel dossier="$nr" soort=gesprek met=ouders afspraak_op=+1w - >"$out"
"$SWV" set thuiszitter "$nr" gemeld_op=vandaag leerplicht_op=vandaag groep=6
is 'there_is_a_child' 'd/swv.db' "$(files | grep -v cfg)"

# ---- inzage

run "$SWV" privacy inzage "$nr"
lines 'inzage_has_it_all' "$(cat "$out")" \
	'Voornaam: Verzonnen' 'Geboortedatum: 03-02-2014' 'Ouders: Testouder een' '    Testouder twee' \
	'Logregels (1)' 'Wat: Geheim gesprek' 'Afspraak: Geheim bellen' \
	'03-02-2020: 4 weken thuis, gedaan op 20-01-2020.' \
	'Het dossier is open. Na het sluiten blijft het 3 jaar bewaard (WPO artikel 18a lid 13).'
like 'and_who_changed_it_when' \
	"^[0-9-]{10} [0-9:]{5}: $(id -un) wijzigde het \(Voornaam, Achternaam, Geboortedatum, Ouders\)\.$" \
	"$(cat "$out")"
"$SWV" privacy inzage --format json "$nr" >"$out"
is 'a_program_reads_it' '"20-001"|"Verzonnen"' "$(json nummer voornaam | head -n 1)"
like 'with_the_lines' '"tekst":"Geheim gesprek"' "$(json logregels)"
"$SWV" list --format json logboek handeling=inzageverzoek >"$out"
is 'that_it_was_asked_is_noted' '"20-001"
"20-001"' "$(json bron_id)"
exits 'of_no_case_there_is_nothing' 1 "$SWV" privacy inzage 20-999
exits 'nor_in_another_form' 1 "$SWV" privacy inzage --format csv "$nr"

# ---- correctie

feed 'voornaam=Verzonnena
' "$SWV" privacy correctie "$nr" --reden 'verkeerd gespeld' -
is 'a_name_is_put_right' '0 Dossier 20-001 is verbeterd.' "$status $(cat "$out" "$err")"
feed 'tekst=Geheim en anders
' "$SWV" privacy correctie "$nr" --regel 1 -
is 'a_line_by_a_new_one' \
	'0 Een logregel wordt niet gewijzigd: regel 2 verbetert nu regel 1.' \
	"$status $(cat "$out" "$err")"
feed 'soort=absoluut
' "$SWV" privacy correctie "$nr" -
is 'not_what_is_not_personal' \
	'1 swv: Alleen persoonsgegevens kunnen zo worden verbeterd: laat de consulent de rest wijzigen, met swv set.' \
	"$status $(cat "$out" "$err")"
exits 'nothing_from_the_command_line' 2 "$SWV" privacy correctie "$nr" voornaam=X
"$SWV" list --format json logboek handeling=correctie >"$out"
like 'it_is_noted_with_the_reason' 'voornaam.*\\"reden\\":\[null,\\"verkeerd gespeld\\"\]' "$(json wat)"

# ---- wissen

export SWV_TODAY=2020-02-29
exits 'an_open_case_is_not_wiped' 1 "$SWV" privacy wissen "$nr"
"$SWV" set thuiszitter "$nr" hervat_op=2020-02-10 status=gesloten
run "$SWV" privacy bewaartermijn
is 'nothing_is_due' '0 Er hoeft nu niets te worden gewist.' "$status $(cat "$out" "$err")"
run "$SWV" privacy bewaartermijn --tot 2023-02-28
like 'what_comes_is_told_with_why' \
	'^28-02-2023 +dossier +20-001 +gesloten op 29-02-2020, daarna 3 jaar bewaard' "$(cat "$out")"
run "$SWV" privacy wissen "$nr"
like 'not_before_its_time' 'blijft bewaard tot 28-02-2023' "$(cat "$err")"
export SWV_TODAY=2023-02-28
"$SWV" agenda >"$out"
like 'the_day_comes' '~ +28-02-2023 +vandaag +20-001: bewaartermijn voorbij' "$(cat "$out")"
"$SWV" list --format json thuiszitter >before
"$SWV" list --format json termijn bron_id="$nr" >"$out"
json norm uiterlijk voldaan_op status | grep -v bewaren >termijnen
feed '20-002
' "$SWV" privacy wissen "$nr"
is 'another_number_wipes_nothing' \
	'1 swv: Er is niets gewist: typ het nummer van het dossier nog eens, op de invoer.' \
	"$status $(cat "$out" "$err")"
feed '' "$SWV" privacy wissen "$nr"
is 'nor_does_none' 1 "$status"
exits 'nor_on_a_day_to_come' 1 "$SWV" --vandaag 2199-01-01 privacy wissen "$nr"
touch -d '5 days ago 12:00' d/swv.db.v3.kopie # by the real day, as all copies
feed "$nr
" "$SWV" privacy wissen "$nr"
like 'the_number_again_wipes' '^Dossier 20-001 is gewist: 9 velden van 7 records; ' "$(cat "$out")"
like 'the_file_is_rewritten_and_whole' '^De database is opgeruimd en nagekeken: in orde\.$' "$(cat "$out")"
like 'a_copy_that_has_it_is_named' '^In de kopie .*/d/swv.db.v3.kopie staat het nog, tot '"$(date -d '25 days 12:00' +%d-%m-%Y)"'\.$' \
	"$(cat "$out")"
is 'no_word_of_the_child_is_in_any_file' '' "$(files)"
"$SWV" list --format json thuiszitter >"$out"
sed 's/"groep":"6"/"groep":null/; s/"gewist_op":null/"gewist_op":"2023-02-28"/' before >wanted
is 'the_figures_are_as_before' "$(cat wanted)" "$(cat "$out")"
"$SWV" list --format json termijn bron_id="$nr" >"$out"
is 'what_was_in_time_too' "$(cat termijnen)" \
	"$(json norm uiterlijk voldaan_op status | grep -v bewaren)"
is 'wiping_was_in_time' '"bewaren"|"2023-02-28"|"2023-02-28"|"voldaan"' \
	"$(json norm uiterlijk voldaan_op status | grep bewaren)"
"$SWV" list --format json logboek handeling=gewist >"$out"
like 'there_is_a_proof' 'bewaartermijn.*"velden\\":\[null,9\]' "$(json wat)"
run "$SWV" set thuiszitter "$nr" status=begeleiding
is 'it_stays_as_it_is' \
	'1 swv: Van dit dossier is gewist wie het kind is; het verandert niet meer: open een nieuw dossier als het kind weer thuis zit.' \
	"$status $(cat "$out" "$err")"
rm d/swv.db.v3.kopie

# ---- on request, and all that is due

export SWV_TODAY=2020-02-29
for i in 1 2 3; do
	"$SWV" add thuiszitter school=00XX02 soort=dreigend eerste_verzuimdag=2020-01-06 >"$out"
	printf 'voornaam=Verzonnen%s\n' $i | "$SWV" set thuiszitter "20-00$((i + 1))" -
	"$SWV" set thuiszitter "20-00$((i + 1))" hervat_op=2020-02-10 status=gesloten
done
feed '20-002
' "$SWV" privacy wissen --verzoek 20-002
like 'a_request_has_a_reason' '^swv: De reden is nog leeg' "$(cat "$err")"
feed '20-002
' "$SWV" privacy wissen --verzoek --reden 'de ouders vroegen erom' 20-002
is 'with_one_it_is_done' 0 "$status"
export SWV_TODAY=2023-03-01
feed '3
' "$SWV" privacy wissen --verlopen
is 'how_many_must_be_right' 1 "$status"
is 'else_nothing_goes' 'd/swv.db' "$(files)"
feed '2
' "$SWV" privacy wissen --verlopen
is 'all_that_is_due_goes' '0 2' "$status $(grep -c 'is gewist:' "$out")"
is 'with_nothing_left' '' "$(files)"
run "$SWV" privacy wissen --verlopen
is 'then_nothing_is' '0 Er hoeft nu geen dossier te worden gewist.' "$status $(cat "$out" "$err")"

# ---- a breach

run "$SWV" add datalek titel='Laptop weg' aard=verloren ontdekt_op=2023-02-24 ontdekt_om=14:30
is 'a_breach_gets_a_number' '0 1' "$status $(cat "$out" "$err")"
run "$SWV" agenda
like 'it_is_due_in_72_hours' '! +27-02-2023 .*datalek 1 Laptop weg: melden bij de AP voor 14:30' \
	"$(cat "$out")"
"$SWV" set datalek 1 melden=nee waarom_niet='Versleuteld'
run "$SWV" agenda
unlike 'unless_it_need_not_be_told' 'melden bij de AP' "$(cat "$out")"

# ---- use

exits 'a_part_is_needed' 2 "$SWV" privacy
exits 'one_that_is_there' 2 "$SWV" privacy weg
exits 'with_a_number' 2 "$SWV" privacy wissen
exits 'of_one' 2 "$SWV" privacy wissen 20-001 20-002
done_testing
