#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The way in, through the real sshd, with the configuration that is shipped.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/ssh/lib.sh"

# person NAME ROLE AREA: a user of that name with a key
person() {
	as_swv user add "$1" --name "$1" --role "$2" --area "$3" && key "$1" &&
		cp "$1.pub" /mnt && as_swv key add "$1" --name laptop "/mnt/$1.pub"
}

# noted WORD: of the rows of the logboek with that handeling, the newest first: who, key and why
noted() {
	over fg list --format csv --raw logboek "handeling=$1" kind=sleutel sorteer=-nr
	sed -n 's/^[0-9]*,[^,]*,\([^,]*\),[a-z]*,sleutel,\([0-9]*\),"{""[a-z]*"":""\([a-z_-]*\)""}".*/\1 \2 \3/p' "$out"
}

# refused NAME REASON TEXT WORD ...: anna is told in one line, and it is noted
refused() {
	ref_name=$1 ref_why=$2 ref_text=$3
	shift 3
	ref_before=$(noted geweigerd | wc -l)
	over anna "$@"
	refused_so "$ref_name" "$ref_why" "$ref_text"
}

refused_so() {
	is "$1" "2 0 1" "$status $(wc -c <"$out") $(wc -l <"$err")"
	like "$1: it says why" "^swv: .*$3" "$(cat "$err")"
	is "$1: it is noted" "$((ref_before + 1)) anna 1 $2" "$(noted geweigerd | wc -l) $(noted geweigerd | head -n 1)"
}

is 'a_key_gets_a_number' 1 "$(person anna consulent dorp)"
is 'another_key_the_next' 2 "$(person fg fg dorp)"
key vreemd

over anna list gebied
is 'who_has_the_key_comes_in' '0 ' "$status $(cat "$err")"
like 'and_gets_what_they_asked_for' '^dorp ' "$(cat "$out")"
is 'that_is_noted' 'anna 1 list' "$(noted aangemeld | sed -n 2p)"
over vreemd list gebied
is 'a_stranger_does_not' '255 0' "$status $(wc -c <"$out")"
over anna swv list gebied
like 'the_name_of_the_program_may_stand_before_it' '^dorp ' "$(cat "$out")"

refused 'a_second_command' teken 'het teken ;' 'list thuiszitter; id'
refused 'a_substitution' teken 'het teken \$' 'list $(id)'
refused 'only_a_substitution' teken 'het teken \$' '$(id)'
refused 'a_line_end' stuurteken 'nieuwe regel' "$(printf 'list gebied\nid')"
refused 'an_open_quote' aanhaling 'niet gesloten' "list gebied 'x"
refused 'help_as_an_option' optie 'optie' -- --help
refused 'another_file' optie 'optie' -- '-c /etc/passwd list gebied'
refused 'another_database' optie 'optie' -- '-d /etc/passwd list gebied'
refused 'another_day' optie 'optie' -- '--vandaag 2020-01-01 list gebied'
refused 'a_file_to_write' optie 'optie' 'export gebied -o /tmp/x'
refused 'a_file_to_read' bestand 'geen bestand' 'import thuiszitter /etc/passwd'
refused 'a_plan_file' bestand 'planbestand' 'import plan -'
refused 'a_shell' opdracht 'niet over ssh' bash
refused 'a_command_for_the_server_alone' opdracht 'niet over ssh' 'demo --dir /tmp/x'
refused 'a_session_in_a_session' opdracht 'niet over ssh' 'session --key 2'
refused 'nothing' leeg 'geen opdracht' ' '
refused 'a_hundred_thousand_bytes' te_lang 'langer dan 16 KiB' \
	"list gebied $(head -c 100000 /dev/zero | tr '\0' x)"
refused 'no_text' geen_tekst 'UTF-8' "$(printf 'list gebied \377')"
ref_before=$(noted geweigerd | wc -l)
run ssh -F ssh.conf -i anna swv
refused_so 'screens_without_a_terminal' geen_terminal 'terminal'

ref_before=$(noted geweigerd | wc -l)
run ssh -F ssh.conf -i anna -tt swv bash
is 'a_shell_on_a_terminal' '2 1' "$status $(wc -l <"$out")"
is 'a_shell_on_a_terminal: it is noted' "$((ref_before + 1))" "$(noted geweigerd | wc -l)"

large=$(head -c 100000 /dev/zero | tr '\0' x)
over anna list gebied "$large" "$large" "$large" "$large" "$large" "$large" "$large" "$large" "$large" "$large"
is 'a_million_bytes_do_nothing' '255 0' "$status $(wc -c <"$out")" # more than a packet of ssh may hold
like 'which_sshd_notes' 'Bad packet length' "$(tail -n 5 sshd.log)"
over anna list gebied "$large" "$large"
is 'nor_do_two_hundred_thousand' '1 0 1' "$status $(wc -c <"$out") $(wc -l <"$err")" # more than a program is given
over anna list gebied
is 'and_sshd_goes_on' 0 "$status"
head -c 1200000 /dev/zero | tr '\0' x >large
over_fed anna large list gebied -
is 'a_million_bytes_of_input_are_too_many' '1 0 1' "$status $(wc -c <"$out") $(wc -l <"$err")"

# ---- what is no session ----

ref_before=$(noted geweigerd | wc -l)
there() {
	[ -e "$1" ] && echo there || echo gone
}
for o in -s -O; do # as sftp, and as it was
	run scp $o -F ssh.conf -i anna swv:/etc/hosts got
	unlike "scp $o brings nothing" '^0|there' "$status $(there got)"
	run scp $o -F ssh.conf -i anna large swv:/mnt/lib/swv/got
	unlike "scp $o takes nothing" '^0|there' "$status $(there /mnt/lib/swv/got)"
done
run sftp -b /dev/null -F ssh.conf -i anna swv
is 'nor_does_sftp' 255 "$status"
is 'each_is_noted' "$((ref_before + 5)) anna 1 opdracht" "$(noted geweigerd | wc -l) $(noted geweigerd | head -n 1)"

run ssh -F ssh.conf -i anna -W "127.0.0.1:$port" swv
is 'no_way_through_for_L_D_and_W' '255 0 1' "$status $(wc -c <"$out") $(wc -l <"$err")"
like 'which_sshd_notes_itself' 'refused local port forward' "$(tail -n 8 sshd.log)"
run ssh -F ssh.conf -i anna -o ExitOnForwardFailure=yes -R 0:127.0.0.1:22 swv list gebied
is 'no_way_back_for_R' '255 0 1' "$status $(wc -c <"$out") $(wc -l <"$err")"
run timeout 60 ssh -F ssh.conf -i anna -N swv
is 'a_connection_without_a_session_ends' 255 "$status"

# ---- data ----

over anna export --raw gebied
cp "$out" got
as_swv export --raw gebied >want
ok 'an_export_comes_out_as_it_is' cmp want got
school=$(as_swv list --format csv --raw school gebied=dorp | sed -n '2s/,.*//p')
printf 'school;soort;eerste_verzuimdag\n%s;dreigend;01-10-2026\n' "$school" >cases.csv
over_fed anna cases.csv import thuiszitter
is 'an_import_comes_in_by_stdin' '0 dossiers: 1 nieuw, 0 gewijzigd, 0 gelijk.' "$status $(cat "$out" "$err")"
over_fed anna cases.csv import thuiszitter -
is 'also_with_a_dash' 0 "$status"
over anna add thuiszitter "school=$school" soort=dreigend eerste_verzuimdag=2026-10-01 voornaam=Piet
is 'a_name_on_the_command_line_is_refused' '2 0 1' "$status $(wc -c <"$out") $(wc -l <"$err")"
printf 'voornaam=Piet\n' >name
over_fed anna name add thuiszitter "school=$school" soort=dreigend eerste_verzuimdag=2026-10-02 -
like 'on_stdin_it_is_taken' '^0 [0-9]' "$status $(cat "$out" "$err")"
over anna "set thuiszitter $(cat "$out") 'groep=groep 7'"
is 'a_quoted_value_has_its_blank' 0 "$status"

# ---- screens ----

scherm=$top_builddir/tests/ssh/scherm
ok 'the_screens_come_over_ssh' "$scherm" bezoek ssh -F "$tmp/ssh.conf" -i "$tmp/anna" -tt swv
is 'that_is_noted_too' 'anna 1 schermen' "$(noted aangemeld | sed -n 2p)"

# A process of the account swv that dies takes nothing along that was half typed.
cat >kill.sh <<'END'
for p in /proc/[0-9]*; do
	[ "$(cat "$p/comm" 2>&1)" = "$1" ] && [ "$(stat -c %U "$p")" = swv ] || continue
	kill -9 "${p#/proc/}"
done
END
for who in client 'sh kill.sh swv' 'sh kill.sh sshd'; do
	ok "half_typed_outlives_the_death_of_$who" "$scherm" sterf "$who" \
		ssh -F "$tmp/ssh.conf" -i "$tmp/anna" -tt swv
done
as_swv verify >"$out"
unlike 'and_the_database_is_whole' 'FOUT' "$(cat "$out")"

revoke="setpriv --reuid=swv --regid=swv --init-groups $prog/bin/swv key revoke 1"
ok 'a_key_withdrawn_stops_at_the_next_key' "$scherm" verlies "$revoke" \
	ssh -F "$tmp/ssh.conf" -i "$tmp/anna" -tt swv
over anna list gebied
is 'and_lets_nobody_in_any_more' '255 0' "$status $(wc -c <"$out")"
unlike 'its_line_is_gone' "$(cut -d ' ' -f 2 anna.pub)" "$(cat /mnt/lib/swv-keys/swv.keys)"
is 'the_index_is_for_sshd_to_read' '640 swv swv-keys' "$(stat -c '%a %U %G' /mnt/lib/swv-keys/swv.keys)"

# ---- users ----

is 'a_new_key_can_come' 3 "$(person bert consulent dorp)"
over bert list gebied
is 'and_lets_its_owner_in' 0 "$status"
as_swv user disable bert
over bert list gebied
is 'who_is_disabled_stays_out' '255 0' "$status $(wc -c <"$out")"
as_swv user enable bert
over bert list gebied
is 'and_enabled_comes_in_again' 0 "$status"
chmod 640 /mnt/lib/swv-keys/swv.keys
printf 'rubbish\n' >>/mnt/lib/swv-keys/swv.keys
over bert list gebied
is 'an_index_that_is_not_whole_lets_nobody_in' 255 "$status"
ok 'it_can_be_written_anew' as_swv key index
over bert list gebied
is 'and_all_is_well' 0 "$status"
rm /mnt/lib/swv-keys/swv.keys
over bert list gebied
is 'no_index_lets_nobody_in' 255 "$status"

# ---- a beheerder works over ssh too, behind the shield

person baas beheerder dorp >"$out"
key nieuw
over_fed baas nieuw.pub key add anna --name tweede -
nr=$(cat "$out")
like 'a_key_is_added_over_ssh' '^0 [0-9]+ $' "$status $nr $(cat "$err")"
over nieuw list gebied
is 'and_opens_at_once' 0 "$status"
over baas key revoke "$nr"
is 'it_is_withdrawn_over_ssh' '0 ' "$status $(cat "$err")"
over nieuw list gebied
is 'and_opens_nothing' 255 "$status"

# ---- a second association on the server has its own account, file and index ----

like 'it_does_not_let_in_before_it_is_there' 255 "$(run ssh -F ssh.conf -i bert vo list gebied; echo "$status")"
association vo voorbeeld || fail_setup "no second association: $(cat "$out")"
run ssh -F ssh.conf -i bert vo list gebied
is 'a_key_of_the_one_is_none_of_the_other' '255 0' "$status $(wc -c <"$out")"
sed -i 's|Samenwerkingsverband|Samenwerkingsverband van vo|' /mnt/lib/vo/data/swv.cfg
as vo apply >"$out"
as vo user add carla --name Carla --role directeur
key carla && cp carla.pub /mnt && as vo key add carla /mnt/carla.pub >"$out"
run ssh -F ssh.conf -i carla vo list --raw --format csv instelling
like 'each_sees_its_own' 'van vo' "$(cat "$out" "$err")"
over bert list instelling
unlike 'and_the_first_its_own_still' 'van vo' "$(cat "$out" "$err")"
over carla list gebied
is 'and_nothing_of_the_other' '255 0' "$status $(wc -c <"$out")"

# ---- what sshd makes of the drop-in ----

says_sshd() {
	"$(command -v sshd)" -T -f sshd.conf -C "user=$1,host=x,addr=192.0.2.1" | sort
}
says_sshd swv >swv.says
for line in 'authorizedkeysfile none' 'disableforwarding yes' 'acceptenv none' 'permituserrc no' \
	'authenticationmethods publickey' 'requiredrsasize 3072' 'passwordauthentication no'; do
	like "for swv sshd says $line" "^$line\$" "$(cat swv.says)"
done
says_sshd nobody >nobody.says
printf 'ListenAddress 127.0.0.1\nPort %s\nHostKey %s\nPidFile none\nUsePAM yes\nLogLevel VERBOSE\nAcceptEnv LANG LC_*\nSubsystem sftp internal-sftp\n' \
	"$port" "$tmp/host" >sshd.conf
is 'for_others_nothing_changes' "$(says_sshd nobody)" "$(cat nobody.says)"
done_testing
