#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# What the forced command of a key runs, and the login shell that runs it; without sshd, so also
# for who is not root.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

example voorbeeld w
"$SWV" user add baas --name 'De baas' --unix "$(id -un)" --role beheerder
"$SWV" user add anna --name Anna --role consulent --role fg --area dorp
echo 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHG0dnbEHJ9Mxme9IFrkXD7gV2uKbDZi/ByptZ7LRo2m' |
	"$SWV" key add anna - >/dev/null

# over TEXT: what the program says to who came in with key 1 and asked for that
over() {
	run env SSH_ORIGINAL_COMMAND="$1" "$SWV" session --key 1
}

# noted: handeling and what of the newest row about a key, when there are so many more
noted() {
	over 'export --raw logboek kind=sleutel'
	sed -n 's/^[0-9]*,[^,]*,\([^,]*\),\([a-z]*\),sleutel,1,"{""[a-z]*"":""\([a-z_-]*\)""}".*/\1 \2 \3/p' "$out" |
		grep -v ' export$' | head -n 1
}

# refuses TEXT REASON WORD: in one line, and noted by that word alone
refuses() {
	name="refused: $(printf '%s' "$1" | LC_ALL=C tr -c ' -~' _ | cut -c 1-40)"
	over "$1"
	is "$name" '2 0 1' "$status $(wc -c <"$out") $(wc -l <"$err")"
	like "$name: why" "^swv: Zo werkt het niet: .*$2" "$(cat "$err")"
	is "$name: noted" "anna geweigerd $3" "$(noted)"
}

over 'list gebied'
like 'a_command_runs' '^dorp ' "$(cat "$out")"
is 'as_whose_key_it_is' 'anna aangemeld list' "$(noted)"
over "swv list 'school' \"gebied='dorp'\" gebied=\"dorp\""
is 'a_word_in_two_sorts_of_quotes' 1 "$status"
over "swv list 'gebied' \"naam=Verzonnerveen\""
like 'words_may_be_quoted' '^veen ' "$(cat "$out")"
over 'list --help'
is 'help_is_our_own' "0$("$SWV" help list)" "$status$(cat "$out" "$err")"
over 'help'
like 'help_tells_what_there_is' '^  export ' "$(cat "$out")"
unlike 'and_nothing_else' '^  (demo|init|apply|session|tui) ' "$(cat "$out")"
over 'list -- --help'
is 'an_option_where_a_word_is' '2 1' "$status $(wc -l <"$err")"

refuses 'list gebied; id' 'het teken ;' teken
refuses 'list `id`' 'het teken `' teken
refuses "list 'gebied" 'niet gesloten' aanhaling
refuses "$(printf 'list gebied\nid')" 'nieuwe regel' stuurteken
refuses "$(printf 'list \033[2J')" 'stuurteken' stuurteken
refuses "$(printf 'list \377')" 'UTF-8' geen_tekst
refuses '  ' 'geen opdracht' leeg
refuses "$(head -c 20000 /dev/zero | tr '\0' x)" '16 KiB' te_lang
for c in init apply demo 'config check' 'session --key 2' 'authorized-keys a b c' tui sftp \
	'scp -t /tmp' /usr/lib/openssh/sftp-server bash swv; do
	refuses "$c" 'niet over ssh' opdracht
done
for c in --help -h --version '-c w/swv.cfg list gebied' '-d w/swv.db list gebied' \
	'--vandaag 2020-01-01 agenda' '-- list gebied' '-o x export gebied'; do
	refuses "$c" 'optie kan niet' optie
done
refuses 'export -o gebieden.csv gebied' 'optie kan niet' optie
refuses 'export --output=gebieden.csv gebied' 'optie kan niet' optie
refuses 'import thuiszitter w/thuiszitters.csv' 'geen bestand geopend' bestand
refuses 'key add anna een.pub' 'geen bestand geopend' bestand
refuses 'import plan -' 'planbestand' bestand
is 'no_file_was_made' '' "$(ls | grep -vx -e w -e real -e given)"
over 'list --dir x gebied'
is 'an_option_of_another_command' '2 1' "$status $(wc -l <"$err")"
is 'also_noted' 'anna geweigerd gebruik' "$(noted)"
over 'list --fiets gebied'
is 'an_option_that_is_none' '2 1' "$status $(wc -l <"$err")"
run env -u SSH_ORIGINAL_COMMAND "$SWV" session --key 1
like 'screens_want_a_terminal' '^2swv: Zo werkt het niet: voor de schermen is een terminal nodig' "$status$(cat "$err")"
over agenda
cp "$out" real
run env SWV_TODAY=2031-01-01 SSH_ORIGINAL_COMMAND=agenda "$SWV" --vandaag 2031-01-01 session --key 1
cp "$out" given
ok 'the_day_is_real' cmp real given

for k in 0 2 -1 x 1x 1234567890123456789 ''; do
	run env SSH_ORIGINAL_COMMAND='list gebied' "$SWV" session --key "$k"
	unlike "no_session_for_key_$k" '^0|dorp' "$status$(cat "$out")"
done
exits 'nor_for_none' 2 "$SWV" session
"$SWV" key revoke 1
over 'list gebied'
is 'nor_for_one_that_was_withdrawn' '3 Deze sleutel is ingetrokken' \
	"$status $(sed -n 's/^swv: \([^.]*\)[.].*/\1/p' "$err")"
"$SWV" user change baas --role beheerder --role fg
run "$SWV" list logboek kind=sleutel handeling=geweigerd --format csv --raw
like 'which_is_noted' '^[0-9]+,.*,geweigerd,sleutel,1,' "$(sed -n 2p "$out")"

# ---- the login shell ----

cp "$top_builddir/swv-shell" .
printf '#!/bin/sh\nprintf "[%%s]" "$0" "$@"\necho\n/usr/bin/env | grep -Ev "^(PWD|_|SHLVL|OLDPWD)=" | sort\n' >swv
chmod +x swv

# shell ARG ...: its answer in one line, with an environment that a client could have sent
shell() {
	run env -i TERM="${term-xterm-256color}" SSH_CONNECTION='1.2.3.4 5 6.7.8.9 22' \
		SSH_TTY=/dev/pts/0 SSH_ORIGINAL_COMMAND='list $(id)' LD_DEBUG_OUTPUT=/x LANG=nl_NL \
		SWV_CONFIG=/x SWV_TODAY=2020-01-01 TERMINFO=/x HOME=/x PATH=/x ENV=/x BASH_ENV=/x ./swv-shell "$@"
	tr '\n' ' ' <"$out"
}

is 'the_one_form_runs_swv_and_little_goes_along' "[$tmp/./swv][session][--key][17] SSH_CONNECTION=1.2.3.4 5 6.7.8.9 22 SSH_ORIGINAL_COMMAND=list \$(id) SSH_TTY=/dev/pts/0 TERM=xterm-256color " \
	"$(shell -c 'swv session --key 17' | sed "s|\[[^]]*/swv\]|[$tmp/./swv]|")"
for term in ../x 'x/y' '' '-x' "$(head -c 65 /dev/zero | tr '\0' x)" 'a b' "$(printf 'x\ny')"; do
	unlike "no_TERM_like_that" 'TERM=' "$(shell -c 'swv session --key 17')"
done
unset term
refused=0
while IFS= read -r command; do
	shell -c "$command" >/dev/null
	[ "$status $(wc -c <"$out") $(wc -l <"$err")" = '126 0 1' ] || {
		refused=1
		echo "# $status: $command"
	}
done <<'ENDOFCOMMANDS'

swv
swv session --key
swv session --key 
swv session --key  17
swv session --key 17 
 swv session --key 17
swv session --key 17;id
swv session --key 17 --key 18
swv session --key x
swv session --key -1
swv session --key 1234567890123456789
swv session --key=17
/usr/bin/swv session --key 17
sh -c id
swv session --key 17 -c /x
ENDOFCOMMANDS
is 'any_other_command_is_refused' 0 "$refused"
for args in '' '-c' '-i' '-l' 'x' '--help' '-c a b' '--version'; do
	# shellcheck disable=SC2086
	shell $args >/dev/null
	is "any_other_arguments_are_too: $args" '126 0 1' "$status $(wc -c <"$out") $(wc -l <"$err")"
done
shell -c "$(printf 'swv session --key 17\nid')" >/dev/null
is 'a_line_after_it_is_too' 126 "$status"
rm swv
shell -c 'swv session --key 17' >/dev/null
is 'without_the_program_it_says_so' '126 1' "$status $(wc -l <"$err")"
mkdir -p usr/libexec/swv usr/bin
cp swv-shell usr/libexec/swv
printf '#!/bin/sh\necho installed\n' >usr/bin/swv
chmod +x usr/bin/swv
run usr/libexec/swv/swv-shell -c 'swv session --key 17'
is 'installed_it_finds_the_one_in_bin' installed "$(cat "$out" "$err")"
done_testing
