#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Forms by the commands: the sheet that goes out and comes back, and who still owes.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2026-11-29
example po2203 po

# ids FILTER ...: the forms that a list has
ids() {
	"$SWV" list formulier "$@" --format json >"$out"
	json id | tr -d '"' | tr '\n' ' '
}

is 'who still owes the account is told' \
	'verantwoording-2026-verzonnen-dorp verantwoording-2026-verzonnen-speciaal verantwoording-2026-verzonnen-stad ' \
	"$(ids status=ontbreekt formulier=verantwoording)"
run "$SWV" agenda --van 2027-01-01 --tot 2027-01-31
like 'the agenda has it before 1 February' '31-01-2027 .*Verantwoording middelen 2026, Stichting Verzonnen Stad' \
	"$(cat "$out")"
is 'what an example brought in is handed in' 'zelfevaluatie-2026-2027-00xx01 ' \
	"$(ids status=ingediend formulier=zelfevaluatie)"
is 'a form belongs to its school year' 'verantwoording-2026-verzonnen-stad ' \
	"$(ids bestuur=verzonnen-stad formulier=verantwoording schooljaar=2025-2026)"

is 'tot= goes by the last day for it' 'verantwoording-2026-verzonnen-stad ' \
	"$(ids bestuur=verzonnen-stad formulier=verantwoording van=2027-01-31 tot=2027-01-31)"
is 'so what is not due yet is not late' '' \
	"$(ids bestuur=verzonnen-stad formulier=verantwoording tot=gisteren ingediend_op=)"
run env SWV_TODAY=2027-02-01 "$SWV" list formulier bestuur=verzonnen-stad formulier=verantwoording \
	tot=gisteren ingediend_op= --format json
is 'and the day after it is' '"verantwoording-2026-verzonnen-stad"' "$(json id)"
"$SWV" list formulier sorteer=status --format json >"$out"
is 'by status what is owed comes before what came in' '"ingediend"' "$(json status | tail -n 1)"

stad=verantwoording-2026-verzonnen-stad
exits 'a form goes out as a workbook' 0 "$SWV" export formulier "$stad" --format xlsx -o stad.xlsx
is 'which it is' PK "$(head -c 2 stad.xlsx)"
exits 'any list does' 0 "$SWV" export school --format xlsx -o school.xlsx
is 'nothing is left beside the database' '' "$(find po -name '.werkmap*')"
run "$SWV" import formulier stad.xlsx
is 'a workbook is not read back' 1 "$status"
like 'and what to do is told' 'stad.xlsx:1: .*bewaar het blad als CSV UTF-8' "$(cat "$err")"

exits 'and as CSV' 0 "$SWV" export formulier "$stad" -o stad.csv
sed 's/^\(basis;1;;\);;/\1Scholing;12.500;/; s/^\(basis;2;;\);;/\1Netwerk;e.m.;/' stad.csv >terug.csv
exits 'a trial does nothing' 0 "$SWV" import --dry-run formulier terug.csv
is 'indeed' "0" "$("$SWV" show formulier "$stad" --format json >"$out"; json totaal)"
exits 'what comes back is read' 0 "$SWV" import formulier terug.csv
is 'and adds up' 1250000 "$("$SWV" show formulier "$stad" --format json >"$out"; json totaal)"
run "$SWV" export activiteit formulier="$stad" --raw
like 'own means have no amount' ',Netwerk,,ja' "$(cat "$out")"
exits 'e.m. as an amount is own means' 0 "$SWV" add activiteit formulier="$stad" \
	sectie=verantwoording.basis tekst=Overleg bedrag=e.m.
is 'and adds nothing up' 1250000 "$("$SWV" show formulier "$stad" --format json >"$out"; json totaal)"
run "$SWV" export activiteit formulier="$stad" --raw
like 'as the sheet has it' ',Overleg,,ja' "$(cat "$out")"
sed 's/12.500/duizend/' terug.csv >fout.csv
run "$SWV" import formulier fout.csv
is 'a wrong cell is refused' 1 "$status"
like 'by its line and column' 'fout.csv:[0-9]*: Kolom E [(]bedrag[)]: "duizend"' "$(cat "$err")"

run "$SWV" set formulier "$stad" status=goedgekeurd_bestuur
is 'approval asks a name' 1 "$status"
exits 'and a function' 0 "$SWV" set formulier "$stad" status=goedgekeurd_bestuur \
	goedgekeurd_door='V. Oorbeeld' goedgekeurd_functie=voorzitter
exits 'then it is handed in' 0 "$SWV" set formulier "$stad" status=ingediend
run "$SWV" add activiteit formulier="$stad" sectie=verantwoording.basis tekst=Nog bedrag=100
is 'and changes no more' 1 "$status"
like 'which says what to do' 'geef het eerst terug' "$(cat "$err")"
run "$SWV" list termijn bron_id="$stad" status=voldaan --format json
is 'its termijn is met' '"voldaan"' "$(json status)"

run "$SWV" show formulier zelfevaluatie-2026-2027-00xx01
like 'show tells in which section a question stands' '^Sectie  *Vraag  *Antwoord' "$(cat "$out")"
run "$SWV" list formulieroverzicht formulier=zelfevaluatie compleet=ja --format json
is 'the overview has shares' '66.67 ' "$(json aandeel | grep -v null | tr '\n' ' ')"

# behind the shield of a session
run "$top_builddir/tests/cli/binnen" "$tmp/po/swv.cfg" export formulier "$stad" --format xlsx
is 'a workbook comes through the shield' "0 PK" "$status $(head -c 2 "$out")"
done_testing
