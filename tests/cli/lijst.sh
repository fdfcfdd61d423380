#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# swv list: what a real association has, the names that programs rely on, and every filter.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2023-12-01
example drenthe-2023 d

# has NAME EXPECTED KEYS ARG ...: "list ARG ..." as JSON has these values of those keys
has() {
	has_name=$1 has_want=$2 has_keys=$3
	shift 3
	run "$SWV" list --format json "$@"
	# shellcheck disable=SC2086
	is "$has_name" "$has_want" "$(cat "$err"; json $has_keys)"
}
# count ARG ...: how many there are
count() {
	"$SWV" list --format json "$@" >"$out" && json id | wc -l | tr -d ' '
}

# ---- the jaarplan and the kwaliteitskalender as they were decided

run "$SWV" list --format json kalender schooljaar=2023-2024
is 'kalender_2023_2024_is_that_of_the_jaarplan' "$(cat <<'END'
"beleidsnotitie-po-vo-2023-2024"|"Beleidsnotitie PO/VO"|"2023-09-30"
"jaarverslag-cvt-2023-2024"|"Jaarverslag CvT"|"2023-09-30"
"managementrapportage-2023-2024-1"|"Managementrapportage financieel"|"2023-11-30"
"begroting-2023-2024"|"Begroting"|"2023-12-31"
"jaarverslag-opr-2023-2024"|"Jaarverslag OPR"|"2024-03-31"
"managementrapportage-2023-2024-2"|"Managementrapportage financieel"|"2024-03-31"
"jaarverslag-2023-2024"|"Jaarverslag"|"2024-06-30"
"verantwoording-middelen-2023-2024"|"Verantwoording middelen door schoolbesturen"|"2024-06-30"
"voortgangsgesprek-besturen-2023-2024"|"Voortgangsgesprekken met schoolbesturen"|"2024-06-30"
"voortgangsgesprek-medewerkers-2023-2024"|"Voortgangsgesprekken met medewerkers"|"2024-06-30"
"managementrapportage-2023-2024-3"|"Managementrapportage financieel"|"2024-07-31"
"sop-2023-2024"|"Schoolondersteuningsprofiel (SOP)"|"2024-07-31"
"basisondersteuning-2023-2024"|"Document basisondersteuning"|null
"functioneringsgesprek-directeur-2023-2024"|"Functionerings- en beoordelingsgesprek directeur-bestuurder"|null
"handboek-2023-2024"|"Handboek: protocollen, werkwijzen, reglementen, richtlijnen"|null
"leerlingpeiling-2023-2024"|"Leerlingpeiling"|null
"ontwikkelagenda-2023-2024"|"Ontwikkelagenda passend onderwijs en zorg voor jeugd"|null
"ouderpeiling-2023-2024"|"Ouderpeiling"|null
"personeelspeiling-2023-2024"|"Personeelspeiling"|null
"zelfevaluatie-2023-2024"|"(Zelf)evaluatie van onderdelen"|null
"zelfevaluatie-toezicht-2023-2024"|"Zelfevaluatie toezichthoudend orgaan"|null
END
)" "$(json id titel uiterlijk)"
unlike 'no_ondersteuningsplan_that_year' ondersteuningsplan "$(cat "$out")"
has 'the_ondersteuningsplan_comes_in_2026' '"Ondersteuningsplan"|"2026-04-30"' 'titel uiterlijk' \
	kalender schooljaar=2025-2026 ondersteuningsplan
is 'kalender_has_21_posts' 21 "$(count kalenderpost)"
is 'plan_has_6_goals' 6 "$(count doel plan=jaarplan-2023)"
is 'plan_has_20_results' 20 "$(count resultaat)"
is 'plan_has_30_actions' 30 "$(count actie)"
is 'there_are_20_bodies' 20 "$(count orgaan)"
run "$SWV" list actie status=open --format json
like 'toezichtkader_is_due_on_1_august' 'toezichtkader.*\|"2024-08-01"\|false$' \
	"$(json titel gereed continu)"
is 'four_actions_are_continu' 4 "$(json gereed continu | grep -cFx 'null|true')"
is 'two_have_no_day' 2 "$(json gereed continu | grep -cFx 'null|false')"
has 'an_action_in_full' \
	'"jaarplan-2023.organisatie.organisatiemodel.1"|"jaarplan-2023"|"jaarplan-2023.organisatie"|"jaarplan-2023.organisatie.doel"|"jaarplan-2023.organisatie.organisatiemodel"|"Een toezichtkader opstellen"|["bestuur"]|"2024-08-01"|"dag"|false|null|[]|"open"|null|null' \
	'id plan programmalijn doel resultaat titel wie gereed precisie continu herhaling steunt status gereed_op door' \
	actie toezichtkader

# ---- every kind, in every form, on an association that has all of them

SWV_TODAY=2026-11-22
example voorbeeld v
"$SWV" add notitie bron=doel bron_id="$("$SWV" list doel --format csv --raw | sed -n '2s/,.*//p')" \
	tekst='Een notitie.' >/dev/null

# keys KIND KEY ...: the keys of its records are these, in whatever order
keys() {
	keys_kind=$1
	shift
	run "$SWV" list "$keys_kind" --format json
	is "keys_of_$keys_kind" "$(printf '%s\n' "$@" | sort)" "$(json -k | sort -u | tr ' ' '\n' | sort)"
}
keys kalender id post groep titel schooljaar uiterlijk precisie bij per wie status stand vorig \
	gereed_op door bewijs opmerking nr geraakt
keys actie id plan ouder programmalijn doel resultaat nummer titel wat wie gereed precisie continu \
	herhaling status stand voortgang gereed_op door bewijs uit blijkt_uit pas_na wacht \
	wacht_op wacht_sinds uren kosten vervolg_van reden streefscore meetinstrument tekst steunt volgorde herkomst
keys doel id plan ouder programmalijn nummer titel tekst eigenaar steunt n_acties n_gereed \
	voortgang volgorde herkomst
keys termijn id bron bron_id norm nr omschrijving waar uiterlijk voldaan_op opgeschort_op vervallen \
	status wie gebied feit vanaf duur wet opgeschort dossier uitleg
keys school brin naam soort bestuur gemeente gebied leerlingen herkomst actief

forms() {
	for form in text csv json; do
		"$SWV" list "$1" --format "$form" >"$out" 2>"$err" || echo "$form: $?"
		cat "$err"
		test -s "$out" || echo "$form: nothing"
	done
	json
}
for kind in instelling vakantie feestdag gemeente gebied bestuur school functie partij orgaan \
	kalenderpost kalender plan programmalijn ontwikkelpunt doel resultaat actie tik notitie \
	termijn logboek; do
	is "${kind}_lists_in_every_form" '' "$(forms "$kind")"
done

run "$SWV" list school brin=99AA01
is 'text_is_aligned_under_its_heading' "$(cat <<'END'
BRIN    Naam                  Soort        Bestuur                 Gemeente       Gebied              Leerlingen
99AA01  obs De Voorbeeldboom  basisschool  Stichting De Invulling  Voorbeeldstad  Voorbeeldstad-Oost         312
END
)" "$(cat "$out")"
run "$SWV" list --format csv school brin=99AA01
is 'csv_is_for_excel' "$(printf '\357\273\277%s\r\n%s\r' \
	'brin;naam;soort;bestuur;gemeente;gebied;leerlingen;herkomst;actief' \
	'99AA01;obs De Voorbeeldboom;basisschool;de-invulling;voorbeeldstad;stad-oost;312;bestand;ja')" \
	"$(cat "$out")"
run "$SWV" list --format csv --raw school brin=99AA01
is 'raw_is_for_programs' "$(printf '%s\r\n%s\r' \
	'brin,naam,soort,bestuur,gemeente,gebied,leerlingen,herkomst,actief' \
	'99AA01,obs De Voorbeeldboom,bao,de-invulling,voorbeeldstad,stad-oost,312,bestand,ja')" \
	"$(cat "$out")"
has 'json_keeps_types' '"99AA01"|"bao"|312|true' 'brin soort leerlingen actief' school brin=99AA01

# ---- filters

SWV_TODAY=2023-12-01 SWV_CONFIG=$tmp/d/swv.cfg
has 'van_and_tot_count_both_days' "$(printf '"2023-11-01"\n"2023-12-01"\n"2023-12-01"')" gereed \
	actie van=2023-11-01 tot=2023-12-01
has 'days_may_be_typed_as_people_say_them' '"2024-01-01"' gereed actie van=morgen tot='1 jan 2024'
is 'schooljaar_of_a_part_of_a_plan_is_that_of_its_plan' 30 "$(count actie schooljaar=2023-2024)"
is 'and_no_other' 0 "$(count actie schooljaar=2024-2025)"
is 'periode_is_a_quarter' 3 "$(count actie periode=2023-K4)"
has 'a_value_without_text_is_empty' "$(printf '%s\n' 'true|null' 'true|null' 'true|null' \
	'false|null' 'false|null' 'true|null')" 'continu gereed' actie gereed=
has 'wie_is_one_of_them' "$(printf '%s\n' '["cvt"]' '["cvt","directeur-bestuurder"]')" wie \
	termijn wie=cvt tot=2024-08-01
has 'a_goal_has_all_that_hangs_under_it' "$(printf '"jaarplan-2023.doorbraak.%s"\n' aanpak.1 grip.1 \
	grip.2)" id actie doel=jaarplan-2023.doorbraak.doel sorteer=id
has 'words_are_found_without_accents' '"Nieuw organisatiemodel ingevoerd en geëvalueerd"' titel \
	resultaat geevalueerd
has 'and_with_them_in_capitals_from_their_beginning' \
	'"Nieuw organisatiemodel ingevoerd en geëvalueerd"' titel resultaat GEËVAL
has 'each_word_counts' '"Nieuw organisatiemodel ingevoerd en geëvalueerd"' titel \
	resultaat ingevoerd nieuw
has 'no_word_no_row' '' titel resultaat nieuw fiets
has 'filters_go_together' '"2024-03-31"' uiterlijk \
	kalender schooljaar=2023-2024 status=open wie=opr jaarverslag
# apart NAME KIND FIELD VALUE: what has the value and what has not are together all
apart() {
	is "$1" "$(count "$2")" $(($(count "$2" "$3=$4") + $(count "$2" "$3!=$4")))
	is "$1_and_each_is_some" '1 1' "$(($(count "$2" "$3=$4") > 0)) $(($(count "$2" "$3!=$4") > 0))"
}
apart 'not_a_choice' orgaan soort bestuurlijk
apart 'not_in_a_list' actie wie cvt
apart 'not_under_a_goal' actie doel jaarplan-2023.doorbraak.doel
apart 'empty_and_not' actie gereed ''
apart 'not_a_day' actie gereed 1-12-2023
no_field() {
	run "$SWV" list "$@"
	is "$1_$2" 2 "$status"
}
no_field actie van!=1-1-2024
no_field actie '!=x'
has 'a_label_of_a_choice_will_do' '"2023-09-30"' uiterlijk termijn status='te laat' wie=cvt
is 'sorteer_turns_round' "$("$SWV" list resultaat sorteer=titel --format csv --raw | sed 1d | sort)" \
	"$("$SWV" list resultaat sorteer=-titel --format csv --raw | sed 1d | sort)"
run "$SWV" list kalender sorteer=-uiterlijk schooljaar=2023-2024 jaarverslag --format json
is 'sorteer_is_an_order' "$(printf '"2024-06-30"\n"2024-06-30"\n"2024-03-31"\n"2023-09-30"')" "$(json uiterlijk)"

run "$SWV" list actie fiets
is 'nothing_found_is_said' 'Er zijn geen acties die daarbij passen.' "$(cat "$out")"
has 'and_is_an_empty_array' '' id actie fiets
run "$SWV" list notitie
is 'nothing_there_is_said' 'Er zijn geen notities.' "$(cat "$out")"
feed 'status=open
toezichtkader
' "$SWV" list actie --format json -
is 'filters_may_come_from_stdin' '"Een toezichtkader opstellen"' "$(json titel)"

# no NAME STATUS SENTENCE ARG ...: refused so
no() {
	no_name=$1 no_want="$2 swv: $3"
	shift 3
	run "$SWV" list "$@"
	is "$no_name" "$no_want" "$status $(cat "$out" "$err")"
}
no 'an_unknown_kind' 2 'Onbekende soort: "akties". Bedoelt u "actie"?' akties
no 'an_unknown_field' 2 'Onbekende veldnaam: "statuss". Bedoelt u "status"?' actie statuss=open
no 'an_unknown_field_to_sort_by' 2 'Onbekende veldnaam: "titl". Bedoelt u "titel"?' actie sorteer=titl
no 'an_unknown_choice' 1 \
	'Status: "klaar" kan niet. Kies uit: open, bezig, gereed, vervallen, doorgeschoven.' \
	actie status=klaar
no 'an_impossible_day' 1 'van: "31-2-2024" is geen datum: februari 2024 heeft 29 dagen.' \
	actie van=31-2-2024
no 'a_day_of_what_has_none' 2 \
	'Zo werkt het niet: scholen hebben geen dag. Typ: een filter op een ander veld' school van=1-1-2024
no 'an_unknown_form' 2 'Zo werkt het niet: --format jsn. Typ: --format text, csv, json of xlsx' --format jsn actie
no 'a_schooljaar_that_is_none' 1 \
	'Schooljaar: "2023-2025" kan niet; schrijf twee jaren na elkaar: 2026-2027.' \
	kalender schooljaar=2023-2025
no 'more_filters_than_it_takes' 2 \
	'Zo werkt het niet: te veel filters. Typ: hoogstens twaalf filters' actie a b c d e f g h i j k l m n o
done_testing
