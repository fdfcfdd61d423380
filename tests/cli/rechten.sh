#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Every role with every command: what may be done, what is refused with exit status 3, and that
# nothing of another area comes out of anything.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"
export SWV_TODAY=2026-11-22

example voorbeeld basis

# What is not of dorp: numbers, and a name that all those children get here.
run "$SWV" list thuiszitter --format json
json nummer gebied | tr -d '"' | tr '|' ' ' >nummers
eigen=$(awk '$2 == "dorp" { print $1; exit }' nummers)
ander=$(awk '$2 != "dorp" { print $1; exit }' nummers)
awk '$2 != "dorp" { print $1 }' nummers >geheim
for nummer in $(cat geheim); do
	feed "achternaam=Zwijgzaam
" "$SWV" set thuiszitter "$nummer" -
done
echo Zwijgzaam >>geheim
for soort in tlv arrangement plaatsing klacht; do
	run "$SWV" list "$soort" --format json
	json nummer gebied | tr -d '"' | tr '|' ' ' |
		awk -v soort="$soort" 'soort == "klacht" || $2 != "dorp" { print $1 }' >>geheim
done
is 'er_zijn_dossiers_van_dorp_en_van_elders' 'ja' \
	"$([ -n "$eigen" ] && [ -n "$ander" ] && [ "$(wc -l <geheim)" -gt 5 ] && echo ja)"

# Whoever runs this is "ik".  Of each role there is a copy of the association in which that is ik's:
# the role was given by ik themselves, as beheerder, and so there is no way back in that copy.
van=$(id -un)
ok 'de_eerste_gebruiker_is_de_beheerder_die_aangemeld_is' \
	"$SWV" add gebruiker id=ik naam='Ik Zelf' rollen=beheerder unix="$van"
"$SWV" set gebruiker ik gebieden=dorp functies=consulent-dorpen
"$SWV" add gebruiker id=baas naam=Baas rollen=beheerder unix=baas >/dev/null # one stays
"$SWV" add gebruiker id=zus naam='Zus Waarnemer' rollen=consulent gebieden=veen >/dev/null
rollen='consulent coordinator directeur toezicht beheerder fg'
for rol in $rollen; do
	cp -r basis "$rol"
	"$SWV" -c "$rol/swv.cfg" set gebruiker ik rollen="$rol"
done

# als ROL CMD ...: in the copy of that role
als() {
	rol=$1
	shift
	"$SWV" -c "$tmp/$rol/swv.cfg" "$@"
}

# ---- roles x commands

node=$(als directeur list doel --format csv --raw | sed -n '2s/[;,].*//p')
item=$(als directeur list kalender status=open per= --format csv --raw 2>/dev/null | sed -n '2s/[;,].*//p')
[ -n "$item" ] || item=$(als directeur list kalender status=open --format csv --raw | sed -n '2s/[;,].*//p')
orgaan=$(als directeur list orgaan --format csv --raw | sed -n '2s/[;,].*//p')
bestuur=$(als directeur list bestuur --format csv --raw | sed -n '2s/[;,].*//p')
contactrol=$(als directeur list contactrol --format csv --raw | sed -n '2s/[;,].*//p')
school=$(als directeur list school gebied=dorp --format csv --raw | sed -n '2s/[;,].*//p')

actie=$(als directeur list actie --format csv --raw | sed -n '2s/[;,].*//p')
printf 'titel;ouder\nProef;%s\n' "$node" >acties.csv
printf 'id;wat\n%s;Proef\n' "$actie" >wijzig.csv
printf 'nummer;wacht_op\n%s;school\n' "$eigen" >dossier.csv

# elk STATUSES CMD ...: exit status by role, in the order of $rollen
elk() {
	wanted=$1 got=
	shift
	for rol in $rollen; do
		run als "$rol" "$@"
		got="$got $status"
	done
	is "$(echo "$*" | tr -c 'a-zA-Z0-9=.\n-' _)" "$wanted" "${got# }"
}

#    cons coör dir toez beh fg
elk '0 3 0 3 3 3' list thuiszitter
elk '0 3 0 3 3 3' list logregel
elk '0 3 0 3 3 3' list arrangement
elk '0 3 0 3 3 3' list plaatsing
elk '3 3 0 3 3 3' list klacht
elk '0 3 0 3 3 3' export thuiszitter
elk '0 3 0 3 3 3' show thuiszitter "$eigen"
elk '1 3 0 3 3 3' show thuiszitter "$ander"
elk '0 0 0 3 3 3' list contact
elk '0 0 0 3 0 3' list kalender
elk '0 0 0 3 0 3' list vergadering
elk '0 0 0 3 0 3' list besluit
elk '0 0 0 3 0 3' list actie
elk '0 0 0 0 0 3' list plan
elk '0 0 0 0 0 3' show doel "$node"
elk '0 0 0 0 0 0' list school
elk '0 0 0 0 0 0' show school "$school"
elk '0 0 0 0 0 0' list termijn
elk '0 0 0 0 0 0' agenda
elk '3 0 0 3 0 0' list gebruiker
elk '3 0 0 3 0 0' show gebruiker ik
elk '3 3 3 3 0 0' list sleutel
elk '3 0 0 3 0 0' list waarneming
elk '3 3 0 3 3 0' list logboek
elk '3 3 0 3 3 0' list datalek
elk '0 3 3 3 3 3' add thuiszitter school="$school" soort=relatief eerste_verzuimdag=1-11-2026
elk '0 3 3 3 3 3' set thuiszitter "$eigen" wacht_op=ouders
elk '1 3 3 3 3 3' set thuiszitter "$ander" wacht_op=ouders
elk '0 3 3 3 3 3' add arrangement school="$school"
elk '0 3 3 3 3 3' add plaatsing school="$school" soort=opdc
elk '3 3 0 3 3 3' add klacht onderwerp=Proef school="$school"
elk '0 0 0 3 3 3' add contact bij="$bestuur" rol="$contactrol" naam='Nep de Verzinner'
elk '3 0 0 3 0 3' add kalender titel=Proef schooljaar=2026-2027 uiterlijk=1-3-2027
elk '0 0 0 3 0 3' set kalender "$item" opmerking=Proef
elk '3 0 0 3 0 3' add actie ouder="$node" titel=Proef
elk '3 0 0 3 0 3' add vergadering orgaan="$orgaan" datum=1-3-2027
elk '3 0 0 3 3 3' add waarneming gebruiker=zus gebied=dorp tot=31-12-2099 van=1-12-2099
elk '0 0 0 3 0 0' add datalek titel=Proef aard=verloren ontdekt_op=vandaag ontdekt_om=9:00
# A user may answer for a goal, by name; who may not read users reads the id.
elk '0 0 0 3 0 3' set doel "$node" eigenaar=zus
run als consulent show doel "$node"
like 'wie_geen_gebruikers_mag_inzien_leest_het_id' 'Eigenaar: *zus$' "$(cat "$out")"
run als consulent set doel "$node" eigenaar=zuss
is 'en_hoort_niet_welk_id_erop_lijkt' '1 swv: Eigenaar: "zuss" bestaat niet.' "$status $(cat "$err")"
run als consulent set doel "$node" eigenaar=consulent-dorpem
like 'wel_welke_functie' 'Bedoelt u "consulent-dorpen"' "$(cat "$err")"
run als directeur show doel "$node"
like 'de_eigenaar_staat_er_bij_naam' 'Eigenaar: *Zus Waarnemer' "$(cat "$out")"
run als directeur list doel eigenaar=zus --format json
is 'en_is_een_filter' "\"$node\"" "$(json id)"
elk '3 0 0 3 0 3' import plan "$tmp/basis/jaarplan.cfg" --dry-run
elk '0 0 0 3 0 3' import actie "$tmp/wijzig.csv" --dry-run
elk '3 0 0 3 0 3' import actie "$tmp/acties.csv" --dry-run
elk '0 3 3 3 3 3' import thuiszitter "$tmp/dossier.csv" --dry-run
elk '3 3 3 3 0 3' apply
elk '3 3 3 3 0 3' add gebruiker id=els naam=Els rollen=consulent
elk '3 3 3 3 0 3' set gebruiker ik naam='Ik Zelf Weer'

# a line of a case is typed: it tells something about a child
got=
for rol in $rollen; do
	feed "soort=notitie
tekst=Gebeld." als "$rol" add logregel dossier="$eigen" -
	got="$got $status"
done
is 'add_logregel' '0 3 0 3 3 3' "${got# }"
feed "soort=notitie
tekst=Gebeld." als consulent add logregel dossier="$ander" -
is 'een_logregel_bij_een_ander_gebied_gaat_niet' "1 swv: Dossier: \"$ander\" bestaat niet." \
	"$status $(cat "$err")"

# ---- what is refused says so in a sentence

run als toezicht list thuiszitter
is 'wie_alleen_cijfers_ziet_leest_waar_die_staan' \
	'swv: U hebt geen recht om dit te doen: dossiers inzien. Vraag de beheerder. Wel mag u zien hoeveel het er zijn: swv list cijfer.' \
	"$(cat "$err")"
for deel in logregel advies stap; do
	run als toezicht list $deel
	unlike "van_${deel}_staan_er_geen_cijfers" 'Wel mag u' "$(cat "$err")"
done
run als beheerder list thuiszitter
unlike 'wie_ze_niet_ziet_wordt_er_niet_heen_gestuurd' 'Wel mag u' "$(cat "$err")"
run als toezicht add thuiszitter school="$school" soort=relatief eerste_verzuimdag=1-11-2026
unlike 'wie_iets_wil_maken_ook_niet' 'Wel mag u' "$(cat "$err")"
run als toezicht list cijfer
is 'die_cijfers_zijn_er_ook' 0 "$status"
run als toezicht agenda
is 'de_agenda_verwijst_naar_de_cijfers' 1 "$(grep -c 'Hoeveel dossiers er zijn: swv list cijfer$' "$out")"
unlike 'en_telt_niet_wat_niet_te_zien_is' 'alleen het aantal' "$(cat "$out")"
unlike 'en_noemt_er_niets_van' '[0-9]{2}-[0-9]{3}:' "$(cat "$out")"

run als toezicht show cijfer 2026-K4.thuiszitters.open
like 'en_leest_er_een_cijfer_van' '^Hoeveel: +[0-9]+$' "$(cat "$out")"

# ---- nothing of another area

# stil NAME CMD ...: as consulent of dorp; neither output nor message tells of another area
stil() {
	stil_name=$1
	shift
	run als consulent "$@"
	cat "$out" "$err" >gezien
	is "stil_$stil_name" '' "$(grep -Fw -f geheim gezien)"
}

for soort in thuiszitter tlv arrangement plaatsing logregel stap advies opschorting termijn tik notitie school bestuur gebied gemeente functie contact \
	vergadering actie kalender plan; do
	stil "list_$soort" list "$soort"
	stil "export_$soort" export "$soort" --format json
done
stil agenda agenda --van 2026-01-01 --tot 2027-12-31
stil agenda_json agenda --format json --van 2026-01-01 --tot 2027-12-31
stil list_gebied list thuiszitter gebied=veen
stil list_alle list thuiszitter status=gesloten
for s in $(als directeur list school --format csv --raw | sed '1d;s/[;,].*//'); do
	als consulent show school "$s"
done >gezien 2>&1
is 'stil_show_school' '' "$(grep -Fw -f geheim gezien)"
for s in dorp veen stad-oost stad-west; do
	als consulent show gebied "$s"
done >gezien 2>&1
is 'stil_show_gebied' '' "$(grep -Fw -f geheim gezien)"
# what was typed may be said again, but not that it is there, and nothing beside it
run als consulent show thuiszitter "$ander"
is 'een_ander_dossier_is_er_niet' "swv: Er is geen dossier \"$ander\"." "$(cat "$err")"
run als consulent show thuiszitter 26-99
is 'er_wordt_geen_nummer_geraden' 'swv: Er is geen dossier "26-99".' "$(cat "$err")"
feed 'achternaam=Zwijgzaam
' als consulent list thuiszitter -
is 'zoeken_op_naam_vindt_daar_niets' "Er zijn geen dossiers die daarbij passen." "$(cat "$out")"
printf 'nummer;wacht_op\n%s;ouders\n' "$ander" >vreemd.csv
run als consulent import thuiszitter vreemd.csv --dry-run
is 'ook_een_proefinvoer_wijzigt_daar_niets' 1 "$status"

# zelfde NAME FOREIGN ABSENT CMD ...: with what is of another area the command says the same as with what is
# not there at all; X in CMD is where it goes
zelfde() {
	zelfde_name=$1 vreemd=$2 afwezig=$3
	shift 3
	for wat in "$vreemd" "$afwezig"; do
		[ ! -e invoer.in ] || sed "s/X/$wat/g" invoer.in >invoer.csv
		als consulent $(echo "$*" | sed "s/X/$wat/g") <regel.in 2>&1 |
			sed "s/\"$wat\"/HET/g" >"$tmp/zegt.$wat"
	done
	is "$zelfde_name" "$(cat "$tmp/zegt.$afwezig")" "$(cat "$tmp/zegt.$vreemd")"
}

: >regel.in
termijn=$(als directeur list termijn bron=thuiszitter bron_id="$ander" --format csv --raw | sed -n '2s/[;,].*//p')
zelfde 'een_termijn_van_elders_is_er_niet' "$termijn" 999999 show termijn X
zelfde 'en_wordt_niet_gewijzigd' "$termijn" 999999 set termijn X wie=
termijn=$(als directeur list termijn bron=klacht --format csv --raw | sed -n '2s/[;,].*//p')
is 'er_is_een_termijn_van_een_klacht' ja "$([ "$termijn" ] && echo ja)"
zelfde 'een_nummer_zegt_niet_dat_het_van_een_klacht_is' "$termijn" 999999 show termijn X
run als consulent show termijn "$ander"
unlike 'er_wordt_geen_termijn_geraden' 'edoelt' "$(cat "$err")"
printf 'nummer;wacht_op\nX;ouders\n' >invoer.in
zelfde 'een_proefinvoer_verraadt_geen_nummer' "$ander" 26-998 import thuiszitter invoer.csv --dry-run
rm invoer.in
niet_van_hier=$(als directeur list tlv gebied=veen besluit= --format csv --raw | sed -n '2s/[;,].*//p')
is 'er_is_elders_een_aanvraag_zonder_besluit' ja "$([ "$niet_van_hier" ] && echo ja)"
zelfde 'een_aanvraag_van_elders_is_niet_te_verlengen_en_er_niet' "$niet_van_hier" T26-999 \
	add tlv school="$school" soort=sbo aanvraagsoort=verlenging verlengt=X
regel=$(als directeur list logregel --format csv --raw | grep -F "$ander" | sed -n '1s/[;,].*//p')
is 'er_is_van_elders_een_termijn_en_een_regel' ja "$([ "$termijn" ] && [ "$regel" ] && echo ja)"
printf 'tekst=Proef.\n' >regel.in
zelfde 'een_logregel_van_elders_wordt_niet_verbeterd' "$regel" 999999 add logregel dossier="$eigen" verbetert=X -
zelfde 'en_niet_nagekomen' "$regel" 999999 add logregel dossier="$eigen" voldoet=X -

# ---- standing in, by the line

cp -r coordinator waarneming
als coordinator list waarneming >/dev/null
SWV_CONFIG=$tmp/waarneming/swv.cfg
ok 'een_coordinator_regelt_een_waarneming' \
	"$SWV" add waarneming gebruiker=zus gebied=dorp tot=31-12-2099 van=1-1-2099
run "$SWV" add waarneming gebruiker=ik gebied=veen tot=31-12-2099 van=1-12-2099
like 'niemand_regelt_een_waarneming_voor_zichzelf' '^1 swv: .*niet voor uzelf' "$status $(cat "$err")"
run "$SWV" add waarneming gebruiker=zus gebied=dorp tot=31-12-2001 van=1-12-2001
is 'een_waarneming_die_voorbij_is_komt_er_niet' \
	'1 swv: De laatste dag is al voorbij: geef een dag vanaf vandaag.' "$status $(cat "$err")"
run "$SWV" list waarneming --format csv --raw
like 'wie_het_regelde_staat_erbij' '^[0-9]+[,;]zus[,;]dorp[,;].*[,;]ik' "$(cat "$out")"

done_testing
