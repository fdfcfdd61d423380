#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# swv add, set and show: what may be written, what may not, and what is left of it.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2023-12-01
example drenthe-2023 d
me=$(id -un)

# get KIND ID KEY ...: values of one record
get() {
	get_kind=$1 get_id=$2
	shift 2
	"$SWV" show --format json "$get_kind" "$get_id" >"$out" 2>"$err"
	cat "$err"
	json "$@"
}
# gives NAME EXPECTED ARG ...: it is done, and prints only that
gives() {
	gives_name=$1 gives_want="0 $2"
	shift 2
	run "$SWV" "$@"
	is "$gives_name" "$gives_want" "$status $(cat "$out" "$err")"
}
# no NAME STATUS SENTENCE ARG ...: refused so, on stderr alone
no() {
	no_name=$1 no_want="$2 swv: $3"
	shift 3
	run "$SWV" "$@"
	is "$no_name" "$no_want" "$status $(cat "$out" "$err")"
}
# everything that there is
all() {
	for kind in kalender plan programmalijn ontwikkelpunt doel resultaat actie tik notitie termijn \
		logboek; do
		"$SWV" list "$kind" --format json
	done
}

# ---- the calendar

gives 'add_prints_the_id_alone' eigen-2023-2024-1 add kalender titel='Eigen item' uiterlijk=12-3
is 'an_own_item_takes_what_is_left_out' \
	'null|"eigen"|"Eigen item"|"2023-2024"|"2024-03-12"|"dag"|[]|"open"' \
	"$(get kalender eigen-2023-2024-1 post groep titel schooljaar uiterlijk precisie wie status)"
gives 'the_next_gets_the_next_id' eigen-2023-2024-2 add kalender titel='Zonder dag' \
	precisie=nnb wie=bestuur,opr
is 'several_names_are_a_list' '"nnb"|["bestuur","opr"]' "$(get kalender eigen-2023-2024-2 precisie wie)"
gives 'set_says_nothing' '' set kalender begroting-2023-2024 status=gereed bewijs='In de ALV.'
is 'gereed_has_a_day_and_a_name' "\"gereed\"|\"2023-12-01\"|\"$me\"|\"In de ALV.\"" \
	"$(get kalender begroting-2023-2024 status gereed_op door bewijs)"
has_termijn=$("$SWV" list termijn --format json bron_id=begroting-2023-2024 >"$out"; json status voldaan_op)
is 'its_termijn_is_met' '"voldaan"|"2023-12-01"' "$has_termijn"
gives 'open_again' '' set kalender begroting-2023-2024 status=open
is 'loses_day_and_name' '"open"|null|null' "$(get kalender begroting-2023-2024 status gereed_op door)"
gives 'a_day_before_today' '' set kalender begroting-2023-2024 status=gereed gereed_op=15-11
is 'is_kept' '"2023-11-15"' "$(get kalender begroting-2023-2024 gereed_op)"

# ---- the plan

gives 'add_actie_prints_its_id' jaarplan-2023.organisatie.organisatiemodel.3 \
	add actie ouder=jaarplan-2023.organisatie.organisatiemodel titel='Nog iets' gereed='1 feb 2024'
is 'an_action_knows_what_it_hangs_under' \
	'"jaarplan-2023"|"jaarplan-2023.organisatie.doel"|"2024-02-01"|"dag"|"open"|"hand"' \
	"$(get actie jaarplan-2023.organisatie.organisatiemodel.3 plan doel gereed precisie status herkomst)"
gives 'add_doel_with_an_id_of_ones_own' jaarplan-2023.basis.eigen \
	add doel id=jaarplan-2023.basis.eigen ouder=jaarplan-2023.basis titel='Eigen doel'
gives 'tick_an_action' '' set actie jaarplan-2023.organisatie.organisatiemodel.1 status=gereed
is 'every_level_counts_it' '7 1|31 1' \
	"$(get programmalijn jaarplan-2023.organisatie n_acties n_gereed | sed 's/|/ /')|$(get plan \
		jaarplan-2023 n_acties n_gereed | sed 's/|/ /')"
gives 'a_continu_action_may_be_bezig' '' set actie jaarplan-2023.basis.kwaliteit.1 status=bezig
gives 'an_empty_value_takes_away' '' set actie jaarplan-2023.organisatie.organisatiemodel.3 gereed=
is 'and_with_it_the_precision' 'null|null' \
	"$(get actie jaarplan-2023.organisatie.organisatiemodel.3 gereed precisie)"

# ---- from stdin

feed 'titel=Over é en ß
opmerking=eerste regel\ntweede regel \\n blijft

' "$SWV" add kalender uiterlijk=1-2-2024 -
is 'a_dash_reads_fields_from_stdin' '0 eigen-2023-2024-3' "$status $(cat "$out" "$err")"
is 'with_line_ends_and_backslashes' '"Over é en ß"|"eerste regel\ntweede regel \\n blijft"' \
	"$(get kalender eigen-2023-2024-3 titel opmerking)"
feed 'titel=Anders' "$SWV" set kalender eigen-2023-2024-3 -
is 'also_for_set_without_a_last_line_end' '"Anders"' "$(get kalender eigen-2023-2024-3 titel)"
feed '' "$SWV" set kalender eigen-2023-2024-3 -
is 'nothing_on_stdin_is_wrong_use' 2 "$status"
"${AWK:-awk}" 'BEGIN { while (n++ < 130000) print "titel=xx" }' >long
status=0
"$SWV" set kalender eigen-2023-2024-3 - <long 2>"$err" || status=$?
like 'a_flood_on_stdin_is_refused' '^1 swv: De invoer is te lang' "$status $(cat "$err")"
# endless TEXT CMD ...: a line without an end as its input; $wrote tells whether all of it was taken
endless() {
	status=0
	{
		wrote=0
		tr '\0' x </dev/zero | head -c 64000000 || wrote=$?
		echo "$wrote" >wrote
	} 2>/dev/null | "$@" >"$out" 2>"$err" || status=$?
}
endless "$SWV" set kalender jaarverslag-2025-2026 -
like 'so_is_a_line_without_an_end' '^1 swv: De invoer is te lang' "$status $(cat "$err")"
unlike 'which_is_not_read_to_its_end' '^0$' "$(cat wrote)"

# ---- notes

gives 'add_notitie_prints_its_number' 1 add notitie bron=actie \
	bron_id=jaarplan-2023.basis.kwaliteit.1 tekst='Loopt goed.' op=30-11-2023
is 'the_last_note_is_the_progress' '"Loopt goed."' \
	"$(get actie jaarplan-2023.basis.kwaliteit.1 voortgang)"
run "$SWV" show actie jaarplan-2023.basis.kwaliteit.1
like 'show_tells_what_hangs_on_it' '^Notities$' "$(cat "$out")"
like 'the_note_with_day_and_name' "^30-11-2023  $me  Loopt goed\\.\$" "$(cat "$out")"
like 'and_the_log' "^Logboek\$" "$(cat "$out")"
run "$SWV" show kalender begroting-2023-2024
like 'and_the_termijnen' '^Termijnen$' "$(cat "$out")"
like 'with_their_state' '^[0-9]+ +31-12-2023  voldaan  Begroting$' "$(cat "$out")"
run "$SWV" show --format json kalender begroting-2023-2024
is 'show_is_one_object' 1 "$(json id | wc -l | tr -d ' ')"
like 'with_its_lists' '"termijnen":\[|"vinken":\[|"notities":\[|"logboek":\[' "$(cat "$out")"

# ---- ticks of each for himself, and of each period

today=$SWV_TODAY
SWV_TODAY=2026-11-22
example voorbeeld v
gives 'one_of_five_ticks' '' set kalender spiegelgesprek-2026-2027 vink=los-blad
is 'the_item_says_who_is_left' \
	'"open"|"1 van 5, nog: Stichting De Invulling, Stichting Sint Niemand, Stichting Speciaal Verzonnen, Vereniging Het Voorschrift"' \
	"$(get kalender spiegelgesprek-2026-2027 status stand)"
gives 'a_tick_with_its_day_and_evidence' '' \
	set kalender spiegelgesprek-2026-2027 vink=de-invulling gereed_op=2-11 bewijs='Verslag op de schijf'
is 'is_a_record' '"de-invulling"|"2026-11-02"|"Verslag op de schijf"' "$("$SWV" list tik --format json \
	bron_id=spiegelgesprek-2026-2027 sleutel=de-invulling >"$out"; json sleutel gereed_op bewijs)"
no 'a_day_years_outside_the_school_year' 1 \
	'Die dag ligt ver buiten het schooljaar van dit item: kijk het jaartal na.' \
	set kalender spiegelgesprek-2026-2027 uiterlijk=1999-03-01
no 'twice_is_refused' 1 'Dit is al afgevinkt.' set kalender spiegelgesprek-2026-2027 vink=los-blad
no 'an_owner_that_is_none' 1 'Er is geen bestuur "los-blat". Bedoelt u "los-blad"?' \
	set kalender spiegelgesprek-2026-2027 vink=los-blat
no 'no_owner_at_all' 1 \
	'Nog niet alles is afgevinkt: vink af wat klaar is; de status volgt dan vanzelf.' \
	set kalender spiegelgesprek-2026-2027 status=gereed
no 'a_tick_in_the_future' 1 'Die dag is nog niet geweest: kies vandaag of een dag ervoor.' \
	set kalender spiegelgesprek-2026-2027 vink=sint-niemand gereed_op=1-12-2026
no 'a_tick_changes_nothing_else' 2 'Onbekende veldnaam: "titel".' \
	set kalender spiegelgesprek-2026-2027 vink=sint-niemand titel=x
for owner in sint-niemand het-voorschrift speciaal-verzonnen; do
	"$SWV" set kalender spiegelgesprek-2026-2027 "vink=$owner"
done
is 'gereed_when_all_are' '"gereed"|"2026-11-22"|"5 van 5"' \
	"$(get kalender spiegelgesprek-2026-2027 status gereed_op stand)"
gives 'open_takes_one_back' '' set kalender spiegelgesprek-2026-2027 open=los-blad
is 'and_the_item_is_open' '"open"|null|"4 van 5, nog: Coöperatie Los Blad"' \
	"$(get kalender spiegelgesprek-2026-2027 status gereed_op stand)"
no 'open_stands_alone' 2 'Zo werkt het niet: titel=x. Typ: open=… als enige' \
	set kalender spiegelgesprek-2026-2027 open=los-blad titel=x

before=$(get actie jaarplan-2026.aanwezig.melden.3 stand)
gives 'a_period_of_a_repeating_action' '' set actie jaarplan-2026.aanwezig.melden.3 vink=2027-05
is 'counts' "\"$(($(echo "$before" | tr -dc '0-9 ' | cut -d ' ' -f 1) + 1)) van 12\"|\"bezig\"" \
	"$(get actie jaarplan-2026.aanwezig.melden.3 stand status)"
no 'a_period_that_is_none' 1 'Er is geen periode "2025-05". Bedoelt u "2027-05"?' \
	set actie jaarplan-2026.aanwezig.melden.3 vink=2025-05

# ---- refusals: each with its sentence, and afterwards all is as it was

SWV_TODAY=$today SWV_CONFIG=$tmp/d/swv.cfg
all >before
a=jaarplan-2023.basis.kwaliteit.1 k=beleidsnotitie-po-vo-2023-2024
no 'unknown_field' 2 'Onbekende veldnaam: "titell". Bedoelt u "titel"?' set actie $a titell=x
no 'unknown_field_after_a_right_one' 2 'Onbekende veldnaam: "x".' set actie $a titel=Nieuw x=y
no 'no_field_at_all' 2 'Zo werkt het niet: titel. Typ: veld=waarde, en een waarde met een spatie tussen aanhalingstekens' set actie $a titel
no 'derived_field' 1 'Voortgang volgt uit andere gegevens en kan niet zelf gekozen worden.' \
	set actie $a voortgang=50
no 'system_field' 1 'Door volgt uit andere gegevens en kan niet zelf gekozen worden.' \
	set kalender $k door=piet
no 'fixed_field' 1 'Id ligt vast zodra het er is.' set actie $a id=anders
no 'fixed_field_of_the_calendar' 1 'Schooljaar ligt vast zodra het er is.' \
	set kalender $k schooljaar=2024-2025
no 'impossible_date' 1 'Wanneer gereed: "30-2-2024" is geen datum: februari 2024 heeft 29 dagen.' \
	set actie jaarplan-2023.organisatie.organisatiemodel.2 gereed=30-2-2024
no 'ticked_in_the_future' 1 'Die dag is nog niet geweest: kies bij gereed op vandaag of een dag ervoor.' \
	set kalender $k status=gereed gereed_op=2-12-2023
no 'an_action_too' 1 'Die dag is nog niet geweest: kies bij gereed op vandaag of een dag ervoor.' \
	set actie $a status=gereed gereed_op=2030-01-01
no 'wrong_choice' 1 'Status: "klaar" kan niet. Kies uit: open, gereed, vervallen.' \
	set kalender $k status=klaar
no 'ja_or_nee' 1 'Continu: "misschien" kan niet. Kies uit: ja of nee.' set actie $a continu=misschien
no 'dangling_reference' 1 'Wie: "bestuurr" bestaat niet. Bedoelt u "bestuur"?' \
	set actie $a wie=cvt,bestuurr
no 'a_node_under_nothing' 1 'Onder: "nergens" bestaat niet.' add doel titel=x ouder=nergens
no 'a_node_under_itself' 1 \
	"Onder: \"$a\" bestaat niet. Bedoelt u \"jaarplan-2023.basis.kwaliteit\"?" set actie $a ouder=$a
no 'double_id' 1 "Er is al een actie \"$a\". Kies een andere id, of wijzig die." \
	add actie id=$a ouder=jaarplan-2023.basis.kwaliteit titel=x
no 'an_id_that_is_none' 1 \
	'Id: "A B" kan niet; schrijf kleine letters, cijfers en streepjes, met punten ertussen: basis.doel.1.' \
	add doel id='A B' ouder=jaarplan-2023.basis titel=x
no 'continu_and_a_day' 1 'Een actie is continu of heeft een dag, niet allebei: maak een van de twee leeg.' \
	set actie $a gereed=1-1-2024
no 'structure_is_of_the_file' 1 \
	'Dit staat in het bestand van het samenwerkingsverband: wijzig het daar en draai swv apply.' \
	set functie directeur-bestuurder naam=x
no 'also_to_add' 1 \
	'Dit staat in het bestand van het samenwerkingsverband: wijzig het daar en draai swv apply.' \
	add school brin=01AB00 naam=x
no 'a_termijn_follows' 1 'Uiterlijk volgt uit andere gegevens en kan niet zelf gekozen worden.' \
	set termijn 1 uiterlijk=1-1-2025
no 'the_log_is_not_ours' 1 'Wie volgt uit andere gegevens en kan niet zelf gekozen worden.' \
	set logboek 1 wie=niemand
no 'missing_required' 1 'Titel is nog leeg.' add kalender uiterlijk=1-1-2024
no 'required_taken_away' 1 'Titel is nog leeg.' set kalender $k titel=
no 'blanks_are_nothing' 1 'Titel is nog leeg.' set kalender $k titel='   '
no 'a_note_on_nothing' 1 \
	"Id van de bron: \"jaarplan-2023.basis.kwaliteit.9\" bestaat niet. Bedoelt u \"$a\"?" \
	add notitie bron=actie bron_id=jaarplan-2023.basis.kwaliteit.9 tekst=x
no 'a_note_on_no_kind' 2 'Onbekende soort: "acti". Bedoelt u "actie"?' \
	add notitie bron=acti bron_id=$a tekst=x
no 'a_note_without_text' 1 'Notitie is nog leeg.' add notitie bron=actie bron_id=$a
no 'set_of_what_is_not_there' 1 'Er is geen kalenderitem "begroting-2023". Bedoelt u "begroting-2023-2024"?' \
	set kalender begroting-2023 titel=x
no 'show_of_what_is_not_there' 1 'Er is geen actie "nergens".' show actie nergens
no 'an_unknown_kind' 2 'Onbekende soort: "akties". Bedoelt u "actie"?' add akties titel=x
no 'vink_of_a_goal' 2 'Zo werkt het niet: vink=x. Typ: swv set actie ID vink=PERIODE' \
	set doel jaarplan-2023.basis.doel vink=x
all >after
is 'after_a_refusal_all_is_as_it_was' '' "$(cmp before after 2>&1)"
done_testing
