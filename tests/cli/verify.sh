#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# swv verify looks the database through, a line for each thing, and ends with 1 when one is wrong.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2023-12-01
example drenthe-2023 w
exits 'a database that is whole' 0 "$SWV" verify
lines=$(cat "$out")
for wat in 'SQLite  *3[.][0-9.]*, journaal (wal|truncate)' 'Vorm van de database  *versie [0-9]+$' \
	'Bladzijden en indexen  *in orde' 'Verwijzingen  *in orde' \
	'Keten van het logboek  *heel, [0-9]+ regels' 'Bestand  *.*/w/swv.db, 0600' 'Map  *.*/w, 0700' \
	'geheugen afgeschermd  *ja' 'geen geheugenafdruk  *ja' 'geen extra rechten  *ja'; do
	like "tells: $wat" "^goed   $wat" "$lines"
done
like 'tells of Landlock' '^(goed|let op) +alleen eigen mappen [(]Landlock[)]  *(ja, versie|nee, )' "$lines"
like 'tells of seccomp' 'seccomp.*(ja|nee)' "$lines"
unlike 'nothing is wrong' '^FOUT' "$lines"

chmod 644 w/swv.db
exits 'a file that others can read' 1 "$SWV" verify
like 'is named, with what to do' '^FOUT   Bestand .*0644.*chmod go-rwx' "$(cat "$out")"
chmod 600 w/swv.db
chmod 777 w
exits 'a folder that others can write' 1 "$SWV" verify
like 'is named too' '^FOUT   Map .*0777.*chmod go-w' "$(cat "$out")"
chmod 700 w

# A byte of the logboek in the file itself: in what a line says, which no index holds.
cp w/swv.db whole.db
at=$(grep -abo '":[[]' w/swv.db | tail -1 | cut -d : -f 1)
printf X | dd of=w/swv.db bs=1 seek="$at" conv=notrunc 2>/dev/null
exits 'a changed byte in the logboek' 1 "$SWV" verify
like 'is found' '^FOUT   Keten van het logboek .*niet heel: ' "$(cat "$out")"
cp whole.db w/swv.db

# A page of the middle with nothing in it.
pages=$(($(wc -c <w/swv.db) / 4096))
dd if=/dev/zero of=w/swv.db bs=4096 seek=$((pages / 2)) count=4 conv=notrunc 2>/dev/null
exits 'lost pages' 1 "$SWV" verify
cp whole.db w/swv.db
exits 'and all is well again' 0 "$SWV" verify
done_testing
