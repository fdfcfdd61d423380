#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The pages of the manual as text: for who has no man, and over SSH.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

for page in "$top_srcdir"/man/*.[1-8]; do
	name=$(basename "$page")
	ok "help ${name%.*}" "$SWV" help "${name%.*}"
	without=$(cat "$out")
	ok "help $name" "$SWV" help "$name"
	is 'the same with its section' "$without" "$(cat "$out")"
	like 'it is the page' "^ *${name%.*} – " "$without"
	is 'nothing is struck twice, no byte is a control' '' \
		"$(LC_ALL=C tr -d '\012\040-\176\200-\377' <"$out")"
	is 'every line fits on 80 columns, with less before it if need be' '' \
		"$(sed 's/^ *//' "$out" | grep -E '.{79}')"
done
run "$SWV" help swv-thuiszitter
like 'letters that are no ASCII are whole' '“dossier”' "$(cat "$out")"

for wrong in swv-thuis swv. .7 ../../../etc/passwd swv-thuiszitter.7.txt . stamp ''; do
	exits "no page: $wrong" 2 "$SWV" help "$wrong"
	like 'is said in one sentence' '^swv: Onbekende opdracht' "$(cat "$err")"
done
ok 'a command goes first' "$SWV" help agenda
like 'and is told as before' '^swv agenda' "$(cat "$out")"
example drenthe-2023 w
ok 'behind the shield too' "$top_builddir/tests/cli/binnen" w/swv.cfg help swv-thuiszitter
like 'it prints the page' 'SWV-THUISZITTER' "$(cat "$out")"
done_testing
