#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The test library itself: what is wrong must be seen to fail.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

# in_test LINE ...: runs these lines as a test of their own
in_test() {
	{ echo ". '$top_srcdir/tests/lib.sh'"; printf '%s\n' "$@"; } >t.sh
	run sh t.sh
}

in_test 'ok a true' 'is b x x' 'exits c 3 sh -c "exit 3"' 'like d ^b "a
b"' 'unlike e c ab' 'done_testing'
is 'what_holds_passes' "$(printf 'ok %s\n' '1 - a' '2 - b' '3 - c' '4 - d' '5 - e'; echo 1..5)" \
	"$(cat "$out")"
is 'a_test_that_passes_exits_0' 0 "$status"

in_test 'ok a false' 'is b x y' 'exits c 3 true' 'like d x y' 'unlike e x x' 'done_testing'
is 'what_does_not_hold_fails' 5 "$(grep -c '^not ok' "$out")"
is 'a_test_that_fails_exits_1' 1 "$status"
like 'a_difference_is_shown' '^# \+y' "$(cat "$out")"

in_test 'pwd >'"'$tmp/where'" 'done_testing'
ok 'its_folder_is_gone_afterwards' test ! -e "$(cat where)"

in_test 'feed text cat' 'is a text "$(cat "$out")"' 'done_testing'
is 'feed_gives_stdin' 0 "$status"
in_test 'ok a true' 'exit 0'
unlike 'a_test_broken_off_has_no_plan' '^1\.\.' "$(cat "$out")"
done_testing
