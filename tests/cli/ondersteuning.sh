#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Arrangementen, plaatsingen and complaints on the command line: from the application to the end,
# with what is due on the way.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

export SWV_TODAY=2026-03-30
example voorbeeld d

# termijnen ID: what is due in that dossier, each with its day and status
termijnen() {
	"$SWV" list termijn --format json "bron_id=$1" sorteer=uiterlijk >"$out"
	json norm uiterlijk status | tr -d '"'
}
# feiten KIND ID FIELD ...: values of a dossier
feiten() {
	"$SWV" show --format json "$1" "$2" >"$out"
	shift 2
	json "$@" | head -n 1 | tr -d '"'
}

# ---- an arrangement

run "$SWV" add arrangement school=99AA01 niveau=niveau-2 route=route-1
is 'an_arrangement_has_a_number_of_its_own' '0 A26-018' "$status $(cat "$out" "$err")"
is 'eight_weeks_that_end_on_whit_monday_end_the_day_after' 'besluit|2026-05-26|loopt' \
	"$(termijnen A26-018)"
run "$SWV" set arrangement A26-018 status=beeindigd
is 'what_was_not_granted_does_not_end' \
	'1 swv: Van aangevraagd gaat het niet in één stap naar beëindigd: het kan wel naar loopt, afgewezen.' \
	"$status $(cat "$out" "$err")"
ok 'granted_it_runs' "$SWV" set arrangement A26-018 besluit=toegekend van=2026-04-13 tot=2026-07-31
is 'from_the_decision_on' 'loopt|2026-03-30' "$(feiten arrangement A26-018 status besluit_op)"
is 'it_is_evaluated_four_weeks_before_it_ends' \
	'besluit|2026-05-26|voldaan
evaluatie|2026-07-03|loopt
einde|2026-07-31|loopt' "$(termijnen A26-018)"
SWV_TODAY=2026-07-06
ok 'evaluated_late' "$SWV" set arrangement A26-018 evaluatie=deels
is 'that_shows' 'evaluatie|2026-07-03|te_laat_voldaan' "$(termijnen A26-018 | grep evaluatie)"
ok 'longer_is_another_last_day' "$SWV" set arrangement A26-018 tot=2027-07-31
is 'and_is_evaluated_again' 'evaluatie|2027-07-03|loopt
einde|2027-07-31|loopt' "$(termijnen A26-018 | tail -n 2)"
ok 'ended_early' "$SWV" set arrangement A26-018 status=beeindigd
is 'it_ends_today' 'beeindigd|2026-07-06|2027-07-31|2026-07-06' \
	"$(feiten arrangement A26-018 status einde_op tot gesloten_op)"
is 'and_asks_nothing_more' 'evaluatie|2027-07-03|vervallen
einde|2027-07-31|voldaan' "$(termijnen A26-018 | grep '^e')"
is 'each_step_is_kept' 'aangevraagd
loopt
beeindigd' "$("$SWV" list stap --format json dossier=A26-018 sorteer=id >"$out"; json naar | tr -d '"')"
feed 'voornaam=Proefkind
' "$SWV" add arrangement school=99AA01 voor=groep -
is 'a_group_has_no_name' \
	'1 swv: Bij een groep of meer scholen staat niet wie een kind is: maak het leeg, of kies bij Voor een leerling.' \
	"$status $(cat "$out" "$err")"
run "$SWV" add arrangement school=99AA01 soort=oza
is 'an_oza_has_partners' \
	'1 swv: Partners is nog leeg: een onderwijs-zorgarrangement wordt met partners gedaan: noem ze.' \
	"$status $(cat "$out" "$err")"
run "$SWV" add arrangement school=99AA01 soort=oza partners=jeugdhulp besluit=toegekend \
	van=2026-08-03 beschikking_op=vandaag beschikking_tot=2026-12-31
is 'its_beschikking_is_renewed_each_year' 'beschikking|2026-10-31|loopt' \
	"$(termijnen "$(cat "$out")" | grep beschikking)"

# ---- a place

SWV_TODAY=2026-03-30
run "$SWV" add plaatsing school=99AA01 soort=opdc voorziening=opdc-de-tussenstop \
	ontvangen_op=2026-02-16 wachtlijst_op=2026-02-23
is 'who_waits_is_in_the_list' '0 P26-018 wachtlijst' \
	"$status $(cat "$out" "$err") $(feiten plaatsing P26-018 status)"
is 'six_weeks_at_most' 'wachtlijst|2026-04-06|bijna' "$(termijnen P26-018)"
run "$SWV" set plaatsing P26-018 van=2026-03-02
is 'a_full_place_is_told' \
	'0 swv: Let op: OPDC De Tussenstop is vol: 3 van 3 plaatsen waren al bezet.' \
	"$status $(cat "$out" "$err")"
is 'the_last_day_is_half_a_year_on' 'geplaatst|2026-09-01' "$(feiten plaatsing P26-018 status tot)"
run "$SWV" set plaatsing P26-018 tot=2026-09-02
is 'and_no_later' \
	'1 swv: OPDC duurt hoogstens 6 maanden: vul een dag in tot en met 01-09-2026.' \
	"$status $(cat "$out" "$err")"
ok 'it_is_made_longer' "$SWV" set plaatsing P26-018 status=verlengd
is 'by_half_a_year' 'verlengd|2026-03-30|2027-03-01' \
	"$(feiten plaatsing P26-018 status verlengd_op verlengd_tot)"
is 'of_each_term_what_comes_after_is_known_before' 'wachtlijst|2026-04-06|voldaan
vervolg|2026-08-04|voldaan
vervolg|2027-02-01|loopt
einde|2027-03-01|loopt' "$(termijnen P26-018)"
SWV_TODAY=2026-09-07
run "$SWV" set plaatsing P26-018 verlengd_tot=2027-03-02
like 'once_only' 'al verlengd, en dat gaat eenmaal' "$(cat "$err")"
run "$SWV" set plaatsing P26-018 einde_op=vandaag
is 'the_end_has_a_reason' \
	'1 swv: Reden van einde is nog leeg: vul dat eerst in: zonder kan de status niet beëindigd zijn.' \
	"$status $(cat "$out" "$err")"
ok 'back_to_the_own_school' "$SWV" set plaatsing P26-018 einde_op=vandaag einde_reden=terug
is 'that_is_the_end' 'beeindigd|2026-09-07|2026-09-07' \
	"$(feiten plaatsing P26-018 status vervolg_op gesloten_op)"
run "$SWV" add plaatsing school=99AA01 soort=observatie van=2026-09-07 tot=2026-11-14
is 'an_observation_is_ten_weeks_at_least' \
	'1 swv: Observatie duurt ten minste 10 weken: vul een dag in vanaf 15-11-2026.' \
	"$status $(cat "$out" "$err")"

# ---- a complaint

SWV_TODAY=2026-03-30
run "$SWV" add klacht onderwerp='Late brief' ontvangen_op=2026-02-23 school=99AA01
is 'a_complaint_has_a_number_of_its_own' '0 K26-011' "$status $(cat "$out" "$err")"
is 'six_weeks_over_easter' 'bevestiging|2026-03-02|te_laat
klacht|2026-04-07|bijna' "$(termijnen K26-011)"
is 'it_is_of_nobody_by_itself' 'null|stad-oost' "$(feiten klacht K26-011 consulent gebied)"
ok 'put_off' "$SWV" set klacht K26-011 bevestigd_op=2026-02-27 verdaagd_op=vandaag
is 'by_four_weeks' 'bevestiging|2026-03-02|voldaan
klacht|2026-05-04|loopt' "$(termijnen K26-011)"
run "$SWV" set klacht K26-011 status=afgehandeld
like 'how_it_ended_is_asked' 'Uitkomst is nog leeg' "$(cat "$err")"
ok 'settled' "$SWV" set klacht K26-011 status=afgehandeld uitkomst=opgelost
is 'in_time' 'klacht|2026-05-04|voldaan' "$(termijnen K26-011 | grep ^klacht)"
run "$SWV" add klacht soort=geschil van=bestuur onderwerp=Uren ontvangen_op=2026-03-16
"$SWV" set klacht K26-012 status=overleg
run "$SWV" set klacht K26-012 status=commissie
is 'a_dispute_between_boards_goes_by_a_mediator' \
	'1 swv: Een geschil tussen besturen gaat pas na mediation naar de commissie: eerst overleg, dan een mediator.' \
	"$status $(cat "$out" "$err")"
"$SWV" set klacht K26-012 status=mediation
ok 'then_to_the_committee' "$SWV" set klacht K26-012 status=commissie extern=lcg
run "$SWV" add klacht soort=bezwaar onderwerp=Afwijzing verzonden_op=2026-02-02
is 'an_objection_is_told_to_be_late' \
	'0 K26-013
swv: Let op: Het bezwaar kwam na de bezwaartermijn: kijk na of daar een goede reden voor is.' \
	"$status $(cat "$out" "$err")"
is 'and_counts_from_the_end_of_its_time' 'bezwaar|2026-06-08|loopt' \
	"$(termijnen K26-013 | grep ^bezwaar)"

# ---- another norm

sed 's/termijn = "8 weken"/termijn = "6 weken"/' d/swv.cfg >d/anders.cfg
is 'an_open_application_is_due' '2026-05-18' \
	"$("$SWV" list termijn --format json bron_id=A26-004 norm=besluit >"$out"; json uiterlijk | tr -d '"')"
run "$SWV" -c d/anders.cfg apply
like 'a_norm_moves_it' '[1-9][0-9]* termijnen verschoven' "$(cat "$out")"
is 'to_two_weeks_before' '2026-05-04' \
	"$("$SWV" list termijn --format json bron_id=A26-004 norm=besluit >"$out"; json uiterlijk | tr -d '"')"
done_testing
