#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Help, options, and what is said of wrong use.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

# says NAME STATUS STDERR CMD ...: ends so, says only that, on stderr
says() {
	says_name=$1 says_want="$2: $3"
	shift 3
	run "$@"
	is "$says_name" "$says_want" "$status: $(cat "$out" "$err")"
}

ok 'help_is_no_error' "$SWV" --help
is 'help_goes_to_stdout' '' "$(cat "$err")"
commands=$(sed -n 's/^  \([a-z-]*\) .*/\1/p' "$out")
is 'help_names_every_command' \
	'tui agenda list show add set import export demo init config apply user key audit verify privacy session authorized-keys help' \
	"$(echo $commands)"
run "$SWV" help
is 'help_is_a_command_too' "$commands" "$(sed -n 's/^  \([a-z-]*\) .*/\1/p' "$out")"
for c in $commands; do
	run "$SWV" help "$c"
	cp "$out" help
	like "help_$c" "^swv $c( |\$)" "$(cat "$out")"
	run "$SWV" "$c" --help
	is "help_${c}_after_the_command" "0$(cat help)" "$status$(cat "$out")"
done
ok 'help_wants_no_association' "$SWV" -c none.cfg list --help
ok 'h_is_short_for_help' "$SWV" list -h
run "$SWV" --version
like 'version_is_one_line' '^0swv [0-9][^ ]*$' "$status$(cat "$out")"

# What a kind is and has, in Dutch: each kind that is listed has fields that are explained.
ok 'the_kinds_are_listed' "$SWV" help soorten
kinds=$(sed -n 's/^  \([a-z_]*\) .*/\1/p' "$out")
like 'among_them_those_people_work_on' 'actie .*formulier .*thuiszitter ' "$(echo $kinds) "
explained=0
for k in $kinds; do
	run "$SWV" help "$k"
	[ "$status" = 0 ] && [ "$(grep -c '^  [a-z_]*[*+=]* ' "$out")" -gt 1 ] && explained=$((explained + 1))
done
is 'and_each_is_explained' "$(echo $kinds | wc -w)" "$explained"
run "$SWV" help actie
like 'with_what_must_be_filled_in' '^  titel\* ' "$(cat "$out")"
like 'and_what_can_be_chosen' 'Kies uit: open, bezig, gereed' "$(cat "$out")"
run "$SWV" help thuiszitter
like 'and_what_must_come_by_stdin' 'geef - als laatste woord' "$(cat "$out")"
run "$SWV" help add
like 'a_command_for_kinds_tells_where_they_are' 'swv help soorten' "$(cat "$out")"
says 'an_unknown_command_has_a_suggestion' 2 \
	'swv: Onbekende opdracht: "lisst". Bedoelt u "list"?' "$SWV" lisst
says 'also_in_help' 2 'swv: Onbekende opdracht: "ad". Bedoelt u "add"?' "$SWV" help ad
says 'a_command_that_is_like_none' 2 'swv: Onbekende opdracht: "zzzzzzz".' "$SWV" zzzzzzz
says 'an_unknown_option_has_a_suggestion' 2 \
	'swv: Onbekende optie: "--fromat". Bedoelt u "--format"?' "$SWV" list --fromat json actie
says 'an_unknown_global_option' 2 \
	'swv: Onbekende optie: "--vandag". Bedoelt u "--vandaag"?' "$SWV" --vandag 2024-01-01 list actie
says 'an_option_of_another_command' 2 \
	'swv: Zo werkt het niet. Typ: swv list [--format text|json|csv] [--raw] SOORT [FILTER …]' \
	"$SWV" list --dry-run actie
says 'an_option_without_its_value' 2 \
	'swv: Zo werkt het niet. Typ: swv list [--format text|json|csv] [--raw] SOORT [FILTER …]' \
	"$SWV" list actie --format
says 'too_few_words' 2 'swv: Zo werkt het niet. Typ: swv show [--format text|json] SOORT ID' \
	"$SWV" show actie
says 'too_many_words' 2 'swv: Zo werkt het niet. Typ: swv init' "$SWV" init nu
says 'config_knows_check_only' 2 'swv: Zo werkt het niet. Typ: swv config check [BESTAND]' \
	"$SWV" config chek
exits 'a_global_option_without_its_value' 2 "$SWV" -c

says 'a_day_that_is_none' 2 \
	'swv: --vandaag: "fiets" is geen datum: typ bijvoorbeeld 12-3, 12 mrt 2027, vandaag, ma of +2w.' \
	"$SWV" --vandaag fiets list actie
says 'a_day_that_cannot_be' 2 \
	'swv: --vandaag: "31-2-2024" is geen datum: februari 2024 heeft 29 dagen.' \
	"$SWV" --vandaag 31-2-2024 list actie
exits 'an_empty_day' 2 "$SWV" --vandaag '' list actie
SWV_TODAY=2024-13-01 exits 'a_day_in_the_environment_that_is_none' 2 "$SWV" list actie
SWV_TODAY=fiets exits 'vandaag_goes_before_the_environment' 1 "$SWV" --vandaag 2024-02-01 list actie
SWV_TODAY='' exits 'an_empty_environment_counts_as_none' 1 "$SWV" list actie

says 'an_escape_in_a_command_is_shown' 2 'swv: Onbekende opdracht: "␛[2J".' "$SWV" "$(printf '\033[2J')"
says 'an_escape_in_an_option_is_shown' 2 'swv: Onbekende optie: "--␛[2J".' "$SWV" "$(printf -- '--\033[2J')"
says 'an_escape_in_a_kind_is_shown' 2 'swv: Onbekende soort: "act␛". Bedoelt u "actie"?' "$SWV" list "$(printf 'act\033')"
done_testing
