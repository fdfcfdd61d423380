#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# swv demo: an example to look at, without a terminal as an overview on stdout.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export TMPDIR="$tmp/t"
mkdir t

# Each day that begins or ends something, and days on which little or much is due.
for day in 2026-08-01 2026-07-31 2024-02-29 2027-01-01 2026-11-22 2030-12-31; do
	SWV_TODAY=$day run "$SWV" demo
	is "voorbeeld_opens_on_$day" '0 Samenwerkingsverband Voorbeeldstreek ' \
		"$status $(head -n 1 "$out") $(cat "$err")"
	like "voorbeeld_is_in_full_swing_on_$day" '^Te laat \([1-9]' "$(cat "$out")"
done
SWV_TODAY=2023-12-01 run "$SWV" demo drenthe-2023
is 'overview_of_the_day' "$(cat <<'END'
Samenwerkingsverband Noord- en Midden-Drenthe
vr 1 december 2023

Ondersteuningsplan 2022-2026                    0 van    0 acties gereed
Jaarplan 2023-2024                              0 van   30 acties gereed

Te laat (5)
   Uiterlijk                 Wat                                           Wie
!  30-09-2023  62 d te laat  Beleidsnotitie PO/VO                          Directeur-bestuurder, Samenwerkingsverband VO
!  30-09-2023  62 d te laat  Jaarverslag CvT                               Commissie van Toelaatbaarheid
!  30-09-2023  62 d te laat  Subsidie hoogbegaafdheid 2023-2025 aanvragen  Projectleider hoogbegaafdheid, Stuurgroep hoogbegaafdheid, Netwerk hoogbegaafdheid, …
!  01-11-2023  30 d te laat  Consulent passend onderwijs benoemen          Directeur-bestuurder, Klankbordgroep
!  30-11-2023  1 d te laat   Managementrapportage financieel               Directeur-bestuurder

Tot en met zo 31 december 2023 (9)
   Dag                    Wat                                             Wie
~  01-12-2023  vandaag    Wel-in-Ontwikkeling evalueren, vervolg bepalen  Regievoerder Wel-in-Ontwikkeling, Consulent passend onderwijs, Directeur-bestuurder
~  01-12-2023  vandaag    Sterke en zwakke kanten steunfunctie bepalen    Werkgroep ouder- en jeugdinformatiepunt, Samenwerkingsverband VO
   06-12-2023  over 5 d   08:30 Audit (reserve)
   07-12-2023  over 6 d   13:00 CvT
   14-12-2023  over 13 d  13:00 CvT
   15-12-2023  over 14 d  09:30-11:00 Bestuur
   19-12-2023  over 18 d  14:00-15:30 ATOZ
   21-12-2023  over 20 d  13:00 CvT
   31-12-2023  over 30 d  Begroting                                       Directeur-bestuurder
END
)" "$(cat "$out")"
SWV_TODAY=2026-11-22 run "$SWV" demo drenthe-2023
is 'overview_of_a_year_long_past_is_short' '12 … en nog 52; alles: swv agenda' \
	"$(grep -c '^!' "$out") $(grep '^… en nog' "$out")"
ok 'no_tui_prints_the_overview_too' "$SWV" demo --no-tui
is 'nothing_stays_behind' '' "$(ls -A t)"

# A reader that goes away: what we have, but never our folder.
"$SWV" demo drenthe-2023 </dev/null 2>/dev/null | head -n 1 >/dev/null
is 'nothing_stays_behind_when_the_reader_left' '' "$(ls -A t)"
exits 'a_full_disk_behind_stdout_is_told' 1 sh -c '"$SWV" demo >/dev/full'
is 'nothing_stays_behind_when_nobody_could_read' '' "$(ls -A t)"

# What an example tells of must have been: on the first such day it opens, before it nothing is made.
while read -r name before first; do
	SWV_TODAY=$first run "$SWV" demo "$name" --no-tui
	is "${name}_opens_on_its_first_day" '0 ' "$status $(cat "$err")"
	SWV_TODAY=$before run "$SWV" demo "$name" --no-tui --dir early
	like "${name}_tells_its_first_day" \
		'^swv: Dit voorbeeld is te zien vanaf .*: zet SWV_TODAY op die dag of later\.$' \
		"$(cat "$err")"
	is "${name}_makes_nothing_before_that" '1 no' "$status $(test -e early && echo early || echo no)"
done <<'END'
parkstad 2019-01-14 2019-01-15
po2203 2026-10-19 2026-10-20
oost-groningen 2019-11-24 2019-11-25
noord-kennemerland 2021-12-30 2021-12-31
END

export SWV_TODAY=2026-11-22
ok 'dir_keeps_the_example' "$SWV" demo --dir kept
ok 'the_kept_example_works' "$SWV" -c kept/swv.cfg list actie
is 'the_kept_example_is_the_users_alone' 'drwx------' "$(ls -ld kept | cut -c 1-10)"
unlike 'no_mark_of_the_template_is_left' '@[A-Z]+([-+][0-9]+)?@|\.in$' "$(cat kept/*.cfg kept/*.csv; ls kept)"
# The dossiers are of every kind and status, and none is of a day to come.
for field in soort:absoluut,dreigend,geoorloofd,onderwijstijdvermindering,relatief,vrijstelling \
	status:begeleiding,gemeld,gesloten,hervat,nazorg,opgeschaald,plan,signaal; do
	"$SWV" -c kept/swv.cfg list --format json thuiszitter >"$out"
	is "dossiers_of_every_${field%%:*}" "$(echo "${field#*:}" | tr ',' '\n' | sed 's/.*/"&"/')" \
		"$(json "${field%%:*}" | sort -u)"
done
is 'over_thirty_of_them' 32 "$(json nummer | grep -c '"26-0[0-9][0-9]"')"
"$SWV" -c kept/swv.cfg list --format json termijn norm=afspraak >"$out"
is 'agreements_of_every_sort' '"bijna" "loopt" "te_laat" "te_laat_voldaan" "vervallen" "voldaan" ' \
	"$(json status | sort -u | tr '\n' ' ')"
mkdir full && : >full/mine
exits 'a_folder_with_something_in_it_is_refused' 1 "$SWV" demo --dir full
is 'and_left_alone' 'mine' "$(ls -A full)"
is 'which_is_told' 'swv: full is er al. Kies een andere naam; er is niets veranderd.' "$(cat "$err")"
mkdir empty
ok 'an_empty_folder_is_taken' "$SWV" demo --dir empty
exits 'a_folder_in_none_is_refused' 1 "$SWV" demo --dir none/such
is 'with_the_reason' 'swv: none/such maken gaat niet: de map of het bestand is er niet.' "$(cat "$err")"
exits 'a_file_for_a_folder_is_refused' 1 "$SWV" demo --dir full/mine
# The program itself: valgrind wants a temporary folder of its own.
TMPDIR=$tmp/none exits 'no_temporary_folder_is_told' 1 "$top_builddir/swv" demo
is 'by_its_name' "swv: Een map maken in $tmp/none gaat niet: de map of het bestand is er niet." "$(cat "$err")"

exits 'an_unknown_example_is_refused' 1 "$SWV" demo voorbeelt
is 'with_the_nearest' 'swv: Er is geen voorbeeld "voorbeelt". Bedoelt u "voorbeeld"?' "$(cat "$err")"
run "$SWV" demo drenthe
is 'or_the_one_that_begins_so' 'swv: Er is geen voorbeeld "drenthe". Bedoelt u "drenthe-2023"?' \
	"$(cat "$err")"
exits 'an_example_that_looks_like_none_is_refused' 1 "$SWV" demo iets
is 'and_all_are_told' "swv: Voorbeeld: \"iets\" kan niet. Kies uit: $(ls "$top_srcdir/share/examples" |
	paste -s -d , - | sed 's/,/, /g')." "$(cat "$err")"
exits 'an_example_is_no_path' 1 "$SWV" demo ../examples/voorbeeld
exits 'nor_a_hidden_folder' 1 "$SWV" demo .
exits 'two_examples_are_one_too_many' 2 "$SWV" demo voorbeeld drenthe-2023
is 'nothing_stays_behind_after_refusals' '' "$(ls -A t)"
done_testing
