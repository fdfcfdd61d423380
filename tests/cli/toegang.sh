#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Users and keys: the commands, and what sshd is told.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

SWV_TODAY=2026-11-22
export SWV_TODAY
example voorbeeld w
sed -i 's|^opslag = {|opslag = { sleutels = "swv.keys";|' w/swv.cfg
"$SWV" apply >/dev/null
me=$(id -un)
een='ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHG0dnbEHJ9Mxme9IFrkXD7gV2uKbDZi/ByptZ7LRo2m'
twee='ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOKoNIBC+DxFj0V1z6fFxQZ8ZlJrvPzOvWnGYq0FqEwh'

# says NAME STATUS TEXT CMD ...: ends so, with only that
says() {
	says_name=$1 says_want="$2: $3"
	shift 3
	run "$@"
	is "$says_name" "$says_want" "$status: $(cat "$out" "$err")"
}

# ---- users ----

run "$SWV" user add piet --name Piet --role consulent
like 'the_first_user_is_told_how' "^swv: .*--unix $me --role beheerder\.\$" "$(cat "$err")"
says 'the_first_user_is_who_runs_it' 0 '' "$SWV" user add baas --name 'De baas' --unix "$me" --role beheerder
says 'then_others_come' 0 '' \
	"$SWV" user add piet --name 'Piet Puk' --role consulent --role coordinator --area dorp,veen
run "$SWV" list --format json gebruiker piet
is 'an_option_may_be_given_more_than_once' '["consulent","coordinator"]|["dorp","veen"]' "$(json rollen gebieden)"
says 'a_role_that_there_is_none_of' 1 'swv: Rollen: "consullent" bestaat niet. Bedoelt u "consulent"?' \
	"$SWV" user add kees --name Kees --role consullent
says 'a_user_without_a_name' 1 "$(printf 'swv: Naam is nog leeg.')" "$SWV" user add kees --role consulent
says 'a_user_is_changed' 0 '' "$SWV" user change piet --role fg --area ''
like 'and_reads_so' '^piet +Piet Puk +fg  *actief$' "$("$SWV" user list)"
exits 'changing_nothing_is_no_use' 2 "$SWV" user change piet
exits 'an_option_of_another_part' 2 "$SWV" user disable piet --role fg
exits 'a_part_that_there_is_none_of' 2 "$SWV" user remove piet
like 'also_as_rows' '^baas;De baas;' "$("$SWV" user list --format csv | tr -d '\r')"
like 'a_list_takes_filters' '^piet ' "$("$SWV" user list status=actief Puk)"
says 'the_last_beheerder_stays' 1 "swv: Dit is de enige beheerder met een Unix-account; zonder beheerder kan niemand meer iets regelen: maak eerst een ander beheerder." \
	"$SWV" user disable baas
says 'the_same_by_the_other_way' 1 "$(cat "$err")" "$SWV" set gebruiker baas status=uit
says 'nor_gets_an_account_that_may_not_be_there' 1 "$(cat "$err")" "$SWV" user change baas --unix bass
like 'what_a_role_may' '^  dossiers: inzien maken' "$("$SWV" user roles consulent)"
is 'every_role' 6 "$("$SWV" user roles | grep -c '^[a-z]')"
cp w/swv.cfg was.cfg
echo 'rollen = ( { id = "beheerder"; naam = "Beheerder"; rechten = ["alles: inzien"]; } );' >>w/swv.cfg
says 'a_file_that_locks_out_who_brings_it_in' 1 'swv: Met de rollen in dit bestand mag u het zelf niet meer inlezen: geef een rol die u hebt "structuur: beheren".' \
	"$SWV" apply
run "$SWV" apply --dry-run
is 'also_as_a_trial' 1 "$status"
cp was.cfg w/swv.cfg
says 'changes_nothing' 0 '0 nieuw, 0 gewijzigd, 0 weg, 0 niet meer actief.
Kalender: 0 items nieuw, 0 gewijzigd, 0 weg; 0 termijnen verschoven.' "$SWV" apply
says 'a_role_that_is_none' 1 'swv: Er is geen rol "consulentt". Bedoelt u "consulent"?' "$SWV" user roles consulentt

# ---- keys ----

echo "$een piet@laptop" >een.pub
printf '%s piet@yubikey\r\n' "$twee" >twee.pub
says 'a_key_gets_a_number' 0 1 "$SWV" key add piet --name laptop een.pub
feed "$twee" "$SWV" key add piet --expires 31-12-2098 -
is 'also_from_stdin' '0: 2' "$status: $(cat "$out" "$err")"
is 'sshd_is_told_of_both' "1 - - $een
2 20981231230000Z - $twee" "$(cat w/swv.keys)"
says 'a_key_of_another' 1 'swv: Deze sleutel is al in gebruik: een sleutel is van één gebruiker; laat een nieuwe maken met ssh-keygen.' \
	"$SWV" key add baas twee.pub
says 'a_key_twice' 1 'swv: Deze sleutel is er al, met nummer 1.' "$SWV" key add piet een.pub
says 'a_file_that_is_not_there' 1 'swv: Het bestand geen.pub is er niet.' "$SWV" key add piet geen.pub
cat een.pub twee.pub >beide.pub
run "$SWV" key add piet beide.pub
like 'two_keys_at_once' '^swv: Er staat meer dan één regel' "$(cat "$err")"
printf -- '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blb\n' >geheim
run "$SWV" key add piet geheim
like 'a_private_key' '^swv: Dit is een geheime sleutel' "$(cat "$err")"
: >leeg
exits 'an_empty_file' 1 "$SWV" key add piet leeg
head -c 100000 /dev/zero >nul
exits 'no_text_at_all' 1 "$SWV" key add piet nul
echo 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKAMbB7Sf5LP1WSfhfeMhBKDK1zeYjfQRrXqJFk5sQzI' >drie.pub
echo "command=\"sh\" $twee" >opties.pub
run "$SWV" key add piet opties.pub
like 'options_before_it' '^swv: Voor het soort van de sleutel staat nog iets' "$(cat "$err")"
says 'for_nobody' 1 'swv: Gebruiker: "kees" bestaat niet.' "$SWV" key add kees drie.pub
like 'the_list' '^1 +Piet Puk +laptop +ssh-ed25519 +SHA256:' "$("$SWV" key list)"
is 'the_list_of_one' 2 "$("$SWV" key list piet | grep -c '^[0-9]')"
is 'the_list_of_another' 0 "$("$SWV" key list baas | grep -c '^[0-9]')"

# ---- what sshd asks ----

# shellcheck disable=SC2086
says 'sshd_gets_one_line' 0 "restrict,pty,command=\"swv session --key 1\" $een" \
	"$SWV" authorized-keys w/swv.keys $een
# shellcheck disable=SC2086
says 'with_its_end' 0 "restrict,pty,command=\"swv session --key 2\",expiry-time=\"20981231230000Z\" $twee" \
	"$SWV" authorized-keys w/swv.keys $twee
says 'nothing_for_a_stranger' 0 '' "$SWV" authorized-keys w/swv.keys ssh-ed25519 AAAA
# shellcheck disable=SC2086
says 'it_needs_neither_file_nor_database' 0 "restrict,pty,command=\"swv session --key 1\" $een" \
	env -i "$SWV" -c geen.cfg authorized-keys w/swv.keys $een
cp "$SWV" alone
# shellcheck disable=SC2086
says 'nor_the_files_of_the_program' 0 "restrict,pty,command=\"swv session --key 1\" $een" \
	env -i ./alone authorized-keys w/swv.keys $een
# shellcheck disable=SC2086
exits 'no_index_is_a_failure' 1 "$SWV" authorized-keys w/geen.keys $een

# ---- and back out ----

says 'a_key_is_withdrawn' 0 '' "$SWV" key revoke 1
is 'sshd_is_told' "2 20981231230000Z - $twee" "$(cat w/swv.keys)"
says 'only_once' 1 'swv: Deze sleutel was al ingetrokken.' "$SWV" key revoke 1
run "$SWV" set sleutel 1 ingetrokken_op=
like 'it_does_not_come_back' '^swv: Deze sleutel is ingetrokken en blijft dat' "$(cat "$err")"
run "$SWV" key add piet een.pub
like 'nor_as_a_new_one' '^swv: Deze sleutel is er al, met nummer 1, en is ingetrokken' "$(cat "$err")"
rm w/swv.keys
says 'the_index_is_made_anew' 0 '' "$SWV" key index
is 'as_it_was' "2 20981231230000Z - $twee" "$(cat w/swv.keys)"
"$SWV" user disable piet
is 'who_is_disabled_has_no_keys_for_sshd' '' "$(cat w/swv.keys)"
"$SWV" user enable piet
is 'and_enabled_has_them_again' "2 20981231230000Z - $twee" "$(cat w/swv.keys)"
feed "gebruiker;publiek
piet;command=\"sh\" ssh-ed25519 AAAA
" "$SWV" import sleutel -
like 'an_import_goes_by_the_same_rules' 'Voor het soort van de sleutel staat nog iets' "$(cat "$out" "$err")"

# Whoever comes last writes last, and writes all of them.
for a in A B C D E F G H; do
	printf 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKAMbB7Sf5LP1WSfhfeMhBKDK1zeYjfQRrXqJFk5s%szI\n' "$a" |
		"$SWV" key add baas - >/dev/null &
done
wait
is 'keys_added_at_once_are_all_there' 9 "$(grep -c '' w/swv.keys)"
is 'and_each_once' '' "$(cut -d ' ' -f 5 w/swv.keys | sort | uniq -d)"

sed -i 's| sleutels = "swv.keys";||' w/swv.cfg
"$SWV" apply >/dev/null
run "$SWV" key index
like 'without_a_place_there_is_no_index' '^swv: Er is niet gezegd waar de index moet staan' "$(cat "$err")"
done_testing
