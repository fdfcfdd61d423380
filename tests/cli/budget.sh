#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Budgets on the command line: amounts as people type them, what follows, what is refused.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

cat >swv.cfg <<'EOF'
organisatie = { code = "PO9901"; naam = "Proef"; vanaf = "2025-2026"; };
gebieden = ( { id = "noord"; naam = "Noord"; leerlingen = 200; }, { id = "zuid"; naam = "Zuid"; leerlingen = 100; } );
besturen = ( { id = "alfa"; naam = "Alfa"; }, { id = "beta"; naam = "Beta"; } );
kostensoorten = ( { id = "werk"; naam = "Werkgebieden"; volgorde = 1; }, { id = "basis"; naam = "Basis"; volgorde = 2; } );
scholen = (
  { brin = "99AA00"; naam = "De Eik"; soort = "bao"; bestuur = "alfa"; gebied = "noord"; leerlingen = 194; },
  { brin = "99AB00"; naam = "De Beuk"; soort = "bao"; bestuur = "beta"; gebied = "zuid"; leerlingen = 100; } );
EOF
SWV_TODAY=2026-03-10 SWV_CONFIG=$tmp/swv.cfg
export SWV_TODAY SWV_CONFIG
"$SWV" init >"$out" && "$SWV" apply >"$out" || exit 99

# field KIND ID FIELD: as JSON has it
field() {
	"$SWV" show --format json "$1" "$2" >"$out"
	json "$3"
}

run "$SWV" add budget titel=Werkgebieden jaar=2026 kostensoort=werk begroot='€ 1.000,01' verdeel_over=gebied
is 'a_budget_gets_the_year_and_a_number' '0 2026-1' "$status $(cat "$out")"
is 'amounts_are_whole_cents' 100001 "$(field budget 2026-1 begroot)"
is 'parts_add_up_to_the_cent' '66667 33334' \
	"$(field budget 2026-1-noord begroot) $(field budget 2026-1-zuid begroot)"
is 'what_it_is_for_is_named' '"noord"' "$(field budget 2026-1-noord onderdeel)"

# The last bill lets go of what is left.
"$SWV" add boeking budget=2026-1-zuid soort=verplichting bedrag=300 omschrijving=training >"$out"
"$SWV" add boeking budget=2026-1-zuid vervult=1 bedrag=250,- >"$out"
is 'what_is_paid_is_not_counted_twice' '0 25000 75001' \
	"$(field budget 2026-1 verplicht) $(field budget 2026-1 besteed) $(field budget 2026-1 rest)"
run "$SWV" add boeking budget=2026-1-zuid bedrag=500 omschrijving=te-veel
like 'too_much_is_booked_and_said' 'Werkgebieden Zuid is hiermee € 416,66 overschreden' "$(cat "$out" "$err")"
is 'and_in_words' '"overschreden"' "$(field budget 2026-1-zuid stand)"

exits 'an_amount_that_follows_is_not_typed' 1 "$SWV" set budget 2026-1-noord begroot=1
like 'and_it_says_why' 'volgt uit het geheel' "$(cat "$err")"
exits 'a_year_that_is_none' 1 "$SWV" add budget titel=x jaar=2028-2026 begroot=1
run "$SWV" add budget titel=x jaar=2026 begroot=-5
is 'a_budget_is_not_under_nought' '1 swv: Begroot: -5 kan niet, het moet 0,00 tot en met 1.000.000.000,00 zijn.' \
	"$status $(cat "$err")"
exits 'an_amount_that_is_none' 1 "$SWV" add budget titel=x jaar=2026 begroot=veel
exits 'without_an_amount' 1 "$SWV" add budget titel=x jaar=2026
exits 'a_booking_on_nothing' 1 "$SWV" add boeking budget=2026-9 bedrag=1 omschrijving=x
exits 'nobody_makes_a_settlement' 1 "$SWV" add afrekening maand=2026-03
exits 'nor_costs' 1 "$SWV" add kosten jaar=2026
for kind in afrekening:Afrekeningen cijfer:Cijfers formulieroverzicht:'Secties in het overzicht' kosten:Kosten; do
	run "$SWV" add notitie bron="${kind%:*}" bron_id=x tekst=x
	is "no_note_at_what_is_computed_${kind%:*}" \
		"1 swv: ${kind#*:} volgen uit andere gegevens: er valt niets aan te veranderen." \
		"$status $(cat "$out" "$err")"
done
exits 'a_month_that_there_is_not' 1 "$SWV" list afrekening maand=2026-K1

# Other counts count when they are told to.
sed 's/leerlingen = 200/leerlingen = 300/' swv.cfg >anders && mv anders swv.cfg
"$SWV" apply >"$out"
is 'other_counts_move_nothing' 66667 "$(field budget 2026-1-noord begroot)"
run "$SWV" set budget 2026-1 verdeeld_op=
is 'until_it_is_shared_out_anew' '0 75001' "$status $(field budget 2026-1-noord begroot)"
is 'and_bookings_stay' 75000 "$(field budget 2026-1-zuid besteed)"

# What boards get: twelve months are the year, a day is a day, and arrangementen by the month.
"$SWV" add budget id=basis-2026 titel=Basis jaar=2026 kostensoort=basis begroot=1.000 verdeel_over=bestuur >"$out"
# gets MONTH BESTUUR: budgetten, ineens and arrangementen in cents
gets() {
	"$SWV" show --format json afrekening "$1.$2" >"$out"
	json budgetten ineens arrangementen
}
sum=0
for m in 01 02 03 04 05 06 07 08 09 10 11 12; do
	sum=$((sum + $(gets 2026-$m alfa | cut -d '|' -f 1)))
done
is 'twelve_months_are_the_year' "$(field budget basis-2026-alfa begroot)" "$sum"
is 'and_no_other_year' '0|0|0' "$(gets 2027-01 alfa)"
"$SWV" add budget titel=Ineens jaar=2026 bestuur=beta begroot=10 uitbetalen_op=15-4-2026 >"$out"
is 'what_is_paid_out_at_once_comes_whole' '2835|1000|0' "$(gets 2026-04 beta)"
"$SWV" add budget titel=Meerjarig jaar=2031-2033 bestuur=beta begroot=36 >"$out"
is 'one_of_more_years_is_spread_over_all_its_months' '0 100 100 0' \
	"$(for m in 2030-12 2031-01 2033-12 2034-01; do gets $m beta | cut -d '|' -f 1; done | paste -sd ' ')"
is 'in_its_month_alone' '2834|0|0 2834|0|0' "$(gets 2026-03 beta) $(gets 2026-05 beta)"
"$SWV" show --format json afrekening 2026-04.beta >"$out"
is 'and_is_in_what_it_comes_to' 3835 "$(json totaal)"
"$SWV" add budget id=heel titel=Heel jaar=2025 bestuur=beta begroot=12 >"$out"
"$SWV" add budget titel=Deel ouder=heel kostensoort=basis begroot=12 >"$out"
is 'a_part_for_the_same_board_is_paid_once' '100|0|0' "$(gets 2025-03 beta)"
"$SWV" add budget titel=Vroeg jaar=2027 bestuur=beta begroot=5 uitbetalen_op=10-12-2026 >"$out"
is 'and_so_does_what_is_of_the_year_after' 500 "$(gets 2026-12 beta | cut -d '|' -f 2)"
"$SWV" list termijn bron=budget >"$out"
like 'and_is_due_that_day' '15-04-2026 +loopt +uitbetalen: Ineens' "$(cat "$out")"
"$SWV" add arrangement school=99AA00 voor=groep besluit=toegekend besluit_op=1-2-2026 ontvangen_op=1-1-2026 \
	bedrag=100 van=1-2-2026 tot=30-4-2026 >"$out" 2>"$err" || cat "$err"
is 'an_arrangement_is_spread_over_its_months' '3333 3333 3334 0' \
	"$(for m in 02 03 04 05; do gets 2026-$m alfa | cut -d '|' -f 3; done | tr '\n' ' ' | sed 's/ $//')"
"$SWV" set arrangement A26-001 einde_op=10-3-2026 >"$out" 2>"$err" || cat "$err"
is 'and_no_longer_than_it_lasted' '3333 0' \
	"$(for m in 03 04; do gets 2026-$m alfa | cut -d '|' -f 3; done | tr '\n' ' ' | sed 's/ $//')"
"$SWV" add arrangement school=99AA00 voor=groep besluit=afgewezen besluit_op=1-2-2026 ontvangen_op=1-1-2026 \
	bedrag=100 van=1-2-2026 tot=30-4-2026 >"$out" 2>"$err" || cat "$err"
is 'what_was_refused_costs_nothing' 3333 "$(gets 2026-03 alfa | cut -d '|' -f 3)"
"$SWV" show afrekening 2026-03.alfa >"$out"
like 'it_lists_what_it_is_made_of' 'arrangement A26-001: € 33,33' "$(cat "$out")"
"$SWV" add boeking budget=2026-1-noord soort=verplichting voor=A26-001 >"$out"
is 'a_booking_takes_the_amount_of_its_arrangement' '10000|"arrangement A26-001"' \
	"$("$SWV" show --format json boeking "$(cat "$out")" >b; cp b "$out"; json bedrag omschrijving)"

# Costs count each cent once, in the order of the association.
"$SWV" list --format json kosten jaar=2026 >"$out"
is 'costs_are_those_of_all_budgets_once' '"werk"|100001|75000 "basis"|100000|0 null|1000|0' \
	"$(json kostensoort begroot besteed | tr '\n' ' ' | sed 's/ $//')"
"$SWV" list --format json kosten jaar=2025 >"$out"
is 'what_is_all_in_its_parts_is_no_row' '"basis"|1200' "$(json kostensoort begroot)"
"$SWV" list budget >"$out"
like 'the_list_adds_up_by_year' '^Totaal 2026, lasten: begroot 2.010,01, ' "$(grep Totaal "$out")"

# Out and in again.
"$SWV" export --raw tarief >"$out"
printf 'id;titel;jaar;bedrag;teldatum\nbasis-2026;Basis;2026;€ 143;1-2-2025\n' >tarief.csv
ok 'rates_come_from_a_file' "$SWV" import tarief tarief.csv
is 'with_the_amount_as_people_write_it' 14300 "$(field tarief basis-2026 bedrag)"
printf 'titel;jaar;tarief;gebied\nPer leerling;2026;basis-2026;noord\n' >budget.csv
ok 'and_budgets_that_go_by_them' "$SWV" import budget budget.csv
"$SWV" list --format json budget tarief=basis-2026 >"$out"
is 'are_the_amount_times_the_pupils' 4290000 "$(json begroot)"

ok 'all_is_whole' "$SWV" verify
done_testing
