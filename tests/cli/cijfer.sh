#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Figures on the command line: what they say, how they are asked for, and what never comes out.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

cat >swv.cfg <<'END'
organisatie = { code = "PO9901"; naam = "Proef"; vanaf = "2026-2027"; };
gebieden = ( { id = "noord"; naam = "Noord"; }, { id = "zuid"; naam = "Zuid"; } );
besturen = ( { id = "alfa"; naam = "Alfa"; } );
scholen = (
  { brin = "99AA00"; naam = "De Eik"; soort = "bao"; bestuur = "alfa"; gebied = "noord"; leerlingen = 194; },
  { brin = "99AB00"; naam = "De Beuk"; soort = "bao"; bestuur = "alfa"; gebied = "zuid"; leerlingen = 300; } );
END
SWV_TODAY=2026-11-22 SWV_CONFIG=$tmp/swv.cfg
export SWV_TODAY SWV_CONFIG
"$SWV" init >"$out" && "$SWV" apply >"$out" || exit 99

# cases N SCHOOL SORT DAY: so many
cases() {
	n=$1
	while [ "$n" -gt 0 ]; do
		"$SWV" add thuiszitter school="$2" soort="$3" eerste_verzuimdag="$4" >"$out" || exit 99
		n=$((n - 1))
	done
}
# says ID FILTER ...: the number and what hides it, of that figure
says() {
	id=$1
	shift
	"$SWV" list --format json cijfer "$@" >"$out"
	json id aantal stand verborgen | grep -F "\"$id\"" | cut -d '|' -f 2-
}
cases 6 99AA00 relatief 2026-10-05
cases 7 99AB00 relatief 2026-08-03
cases 3 99AA00 dreigend 2026-11-02

is 'the_present_quarter_unless_asked' '16|"16"|false' "$(says 2026-K4.thuiszitters.open)"
is 'a_small_number_is_null_and_hidden' 'null|"<5"|true' "$(says 2026-K4.thuiszitters.dreigend)"
is 'and_so_is_what_would_betray_it' 'null|"verborgen"|true' "$(says 2026-K4.thuiszitters.relatief)"
is 'nothing_may_be_known' '0|"0"|false' "$(says 2026-K4.thuiszitters.absoluut)"
is 'of_an_area' '9|"9"|false' "$(says 2026-K4.thuiszitters.open.noord gebied=noord)"
is 'then_of_no_other' '' "$(says 2026-K4.thuiszitters.open.zuid gebied=noord)"
is 'a_quarter_before' '7|"7"|false' "$(says 2026-K3.stroom.begonnen periode=2026-K3)"
is 'a_school_year' '16|"16"|false' "$(says 2026-2027.stroom.begonnen periode=2026-2027)"
is 'from_a_day_to_a_day' '6|"6"|false' \
	"$(says 2026-10-01_2026-10-31.stroom.begonnen van=1-10-2026 tot=31-10-2026)"
is 'from_a_day_to_today' '0|"0"|false' \
	"$(says 2026-11-03_2026-11-22.stroom.begonnen van=3-11-2026)"
is 'a_part_by_its_name' 'deelname' \
	"$("$SWV" list --format json cijfer groep=deelname >"$out"; json groep | sort -u | tr -d '"')"
run "$SWV" list cijfer dreigend
like 'as_text_it_says_so' '^Dreigend +<5 ' "$(tail -n 1 "$out")"
run "$SWV" show cijfer 2026-K4.thuiszitters.dreigend
like 'one_by_its_id_hides_it_too' 'Verborgen: +ja' "$(cat "$out")"
exits 'one_that_is_not_there' 1 "$SWV" show cijfer 2026-K4.thuiszitters.niets
exits 'nor_with_an_id_that_is_none' 1 "$SWV" show cijfer niets
exits 'a_period_that_there_is_not' 1 "$SWV" list cijfer periode=2026-K5
exits 'a_period_that_ends_before_it_begins' 1 "$SWV" list cijfer van=1-10-2026 tot=1-9-2026
exits 'a_part_that_there_is_not' 1 "$SWV" list cijfer groep=niets
exits 'nobody_makes_a_figure' 1 "$SWV" add cijfer naam=x

before=$("$SWV" list logboek | wc -l)
"$SWV" export cijfer >"$out"
is 'no_reading_is_noted' "$before" "$("$SWV" list logboek | wc -l)"
is 'no_small_number_goes_out' '' \
	"$("$SWV" export --raw cijfer | awk -F, '$8 != "" && $8 > 0 && $8 < 5')"

# Each figure that is always there is explained in the page, under its part.
page=$top_srcdir/man/swv-cijfer.7
missing=$("$SWV" export --raw cijfer gebied= | tr -d '\r' | sed 1d | cut -d , -f 1 |
	while IFS=. read -r _ part name; do
		sed -n "/^\.Ss $part\$/,/^\.S[sh] /p" "$page" |
			grep -Eq "^\.(Cm|It Cm)( [a-z0-9_]+ ,)* $name( |\$)" ||
			case $part in termijnen | plaatsingen) ;; *) echo "$part.$name" ;; esac
	done)
is 'each_is_in_its_page' '' "$missing"
done_testing
