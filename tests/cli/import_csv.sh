#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# swv import KIND: records from CSV, what was exported among them, whole or not at all; and those of
# an example.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2026-11-22
example voorbeeld d

# imports NAME EXPECTED ARG ...
imports() {
	imports_name=$1 imports_want="0 $2"
	shift 2
	run "$SWV" import "$@"
	is "$imports_name" "$imports_want" "$status $(cat "$out" "$err")"
}

# ---- there and back

actie=$("$SWV" list actie --format json | tr ',' '\n' | sed -n 's/.*"id": *"\([^"]*\)".*/\1/p' | head -n 1)
"$SWV" add kalender titel='=1+1; "A"' uiterlijk=1-3-2027 wie=directeur-bestuurder opmerking="'t is
twee; regels, en een \"aanhaling\"" >/dev/null
"$SWV" add kalender titel='Één ding' precisie=nnb groep=Zelf bewijs='  +31 6  ' >/dev/null
"$SWV" add kalender titel=Gereed uiterlijk=2026-11-02 status=gereed gereed_op=2026-11-01 \
	opmerking="'=A1" >/dev/null
"$SWV" add notitie bron=actie bron_id="$actie" tekst='-Eerste
regel' >/dev/null
"$SWV" add notitie bron=actie bron_id="$actie" op=1-11-2026 tekst="'s Middags" >/dev/null

for kind in kalender actie notitie doel; do
	"$SWV" export -o "$kind.csv" "$kind"
	"$SWV" export --raw -o "$kind.raw" "$kind"
	for form in csv raw; do
		run "$SWV" import "$kind" "$kind.$form"
		like "${kind}_from_${form}_is_equal" ': 0 nieuw, 0 gewijzigd, [1-9][0-9]* gelijk\.$' \
			"$(cat "$out" "$err")"
	done
done

# The same into an association that has none of it yet.
for form in '' --raw; do
	"$SWV" -c d/swv.cfg export $form kalender post= >eigen
	"$SWV" -c d/swv.cfg export $form notitie >notities
	example voorbeeld "naar$form"
	imports "own_items_come_in${form}" 'kalenderitems: 3 nieuw, 0 gewijzigd, 0 gelijk.' kalender eigen
	imports "notes_come_in${form}" 'notities: 2 nieuw, 0 gewijzigd, 0 gelijk.' notitie notities
	"$SWV" export $form kalender post= >eigen.na
	"$SWV" export $form notitie >notities.na
	is "items_are_what_they_were${form}" "$(cat eigen)" "$(cat eigen.na)"
	is "notes_are_what_they_were${form}" "$(cat notities)" "$(cat notities.na)"
done

# ---- what it says

printf 'titel;uiterlijk;wie\nBestuur bellen;1-12-2026;\nNota;24-12-2026;directeur-bestuurder\n' >k.csv
sum=$(cksum <"naar--raw/swv.db")
imports 'dry_run_counts' 'kalenderitems: 2 nieuw, 0 gewijzigd, 0 gelijk.
Dit was een proef: er is niets veranderd.' --dry-run kalender k.csv
is 'and_writes_nothing' "$sum" "$(cksum <"naar--raw/swv.db")"
feed "$(cat k.csv)" "$SWV" import kalender -
is 'stdin_is_a_file_too' '0 kalenderitems: 2 nieuw, 0 gewijzigd, 0 gelijk.' "$status $(cat "$out" "$err")"
"$SWV" list kalender --format json titel=Nota >"$out"
is 'and_comes_in' '"2026-12-24"|["directeur-bestuurder"]|"open"' "$(json uiterlijk wie status)"

# ---- faults

sum=$(cksum <"naar--raw/swv.db")
printf 'titel;uiterlik\nA;1-12-2026\n;1-12-2026\n' >fout.csv
exits 'a_file_with_faults_is_refused' 1 "$SWV" import kalender fout.csv
is 'each_with_its_line' "$(cat <<'EOF'
swv: fout.csv:1: Onbekende kolom: "uiterlik". Bedoelt u "uiterlijk"?
swv: fout.csv:3: Titel is nog leeg.
EOF
)" "$(cat "$err")"
feed 'titel,wie
A,"niemand' "$SWV" import kalender -
is 'stdin_has_lines_too' '1 swv: invoer:2: Een aanhalingsteken in deze rij wordt niet gesloten: zet er een " achter, of haal het weg. Verbeter dit eerst; daarna wordt de rest gelezen.' \
	"$status $(cat "$out" "$err")"
exits 'a_file_that_is_not_there' 1 "$SWV" import kalender none.csv
is 'is_told' 'swv: Het bestand none.csv is er niet.' "$(cat "$err")"
exits 'a_folder_is_no_file' 1 "$SWV" import kalender d
is 'which_is_told' 'swv: Lezen van d gaat niet: het is een map.' "$(cat "$err")"
exits 'structure_stands_in_its_file' 1 "$SWV" import school k.csv
is 'as_is_told' 'swv: Dit staat in het bestand van het samenwerkingsverband: wijzig het daar en draai swv apply.' \
	"$(cat "$err")"
exits 'what_follows_cannot_be_imported' 1 "$SWV" import termijn k.csv
exits 'an_unknown_kind_is_refused' 2 "$SWV" import kalendr k.csv
is 'with_the_nearest' 'swv: Onbekende soort: "kalendr". Bedoelt u "kalender"?' "$(cat "$err")"
is 'after_faults_nothing_has_changed' "$sum" "$(cksum <"naar--raw/swv.db")"

# ---- an example with files of its own

mkdir -p p/bin p/share/swv/examples/proef
cp "$top_builddir/swv" p/bin/
cp -R "$top_srcdir/share/schema" p/share/swv/
cp -R "$top_srcdir"/share/examples/voorbeeld/. p/share/swv/examples/proef/
chmod -R u+w p
cat >p/share/swv/examples/proef/demo.cfg <<'EOF'
demo = { plannen = ["ondersteuningsplan.cfg", "jaarplan.cfg"]; gereed = 0;
  invoer = ( { soort = "kalender"; bestand = "items.csv"; },
    { soort = "notitie"; bestand = "notities.csv"; } ); };
EOF
cat >p/share/swv/examples/proef/items.csv.in <<'EOF'
id,titel,schooljaar,uiterlijk
zelf-1,Over een week @@JAAR @DAG+x@ @DAGEN@,@JAAR@-@JAAR+1@,@DAG+7@
zelf-2,Gisteren,,@DAG-1@
zelf-3,Vandaag,,@DAG@
EOF
printf 'bron,bron_id,op,tekst\nkalender,zelf-1,@DAG-30@,Begonnen.\n' \
	>p/share/swv/examples/proef/notities.csv.in
ok 'an_example_with_csv_is_made' p/bin/swv demo proef --dir proef --no-tui
unset SWV_CONFIG
"$SWV" -c proef/swv.cfg list kalender --format json post= >"$out"
is 'days_are_counted_from_today' '"zelf-2"|"2026-11-21"|"2026-2027"
"zelf-3"|"2026-11-22"|"2026-2027"
"zelf-1"|"2026-11-29"|"2026-2027"' "$(json id uiterlijk schooljaar)"
"$SWV" -c proef/swv.cfg list notitie --format json >"$out"
is 'files_are_read_in_their_order' '"zelf-1"|"2026-10-23"|"Begonnen."|"voorbeeld"' \
	"$(json bron_id op tekst door)"
is 'what_only_looks_like_a_mark_stays' 'zelf-1,Over een week @@JAAR @DAG+x@ @DAGEN@,2026-2027,2026-11-29' \
	"$(sed -n 2p proef/items.csv)"
printf 'titel,uiterlijk\n,@DAG@\n' >p/share/swv/examples/proef/items.csv.in
exits 'a_fault_in_such_a_file_is_told' 1 p/bin/swv demo proef --dir fout --no-tui
like 'with_its_line' '^swv: fout/items\.csv:2: Titel is nog leeg' "$(cat "$err")"
done_testing
