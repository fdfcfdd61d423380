# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=dash disable=SC2034
# A small TAP library for tests in sh.  A test reads it, says its cases, and ends on "done_testing":
#
#	. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"
#	ok 'version_says_its_name' "$SWV" --version
#	run "$SWV" list actie; is 'no_actions_is_an_empty_list' '' "$(cat "$out")"
#	done_testing
#
# It stands in an empty folder of its own, $tmp, that goes when it ends.  $SWV is the program,
# $top_srcdir the sources (they may be read-only).  Run by hand from anywhere, it takes build/swv.

top_srcdir=$(cd "${top_srcdir:-$(dirname "$0")/../..}" && pwd) || exit 99
: "${top_builddir:=$top_srcdir/build}" "${SWV:=$top_builddir/swv}"
export LC_ALL=C.UTF-8 TZ=Europe/Amsterdam SWV top_srcdir top_builddir
unset SWV_CONFIG SWV_TODAY NO_COLOR

tap_n=0
tap_failed=0
tap_dir=$(mktemp -d "${TMPDIR:-/tmp}/swv-test.XXXXXX") || exit 99
tmp=$tap_dir/tmp
out=$tap_dir/out # what the last command wrote to stdout
err=$tap_dir/err # and to stderr
export HOME="$tap_dir/home"
mkdir "$tmp" "$HOME" && cd "$tmp" || exit 99
: >"$out" && : >"$err"
trap 'cd / && chmod -R u+rwX "$tap_dir" && rm -rf "$tap_dir"' EXIT
trap 'exit 99' HUP INT TERM

# tap_case STATUS NAME: one result; tap_say: a remark about it
tap_case() {
	tap_n=$((tap_n + 1))
	if [ "$1" = 0 ]; then
		echo "ok $tap_n - $2"
	else
		tap_failed=$((tap_failed + 1))
		echo "not ok $tap_n - $2"
	fi
}

tap_say() {
	sed 's/^/# /'
}

# run CMD ...: runs it without stdin of ours; leaves $status, and what it wrote in $out and $err
run() {
	status=0
	"$@" >"$out" 2>"$err" </dev/null || status=$?
}

# feed TEXT CMD ...: the same, with TEXT as its stdin
feed() {
	tap_text=$1
	shift
	status=0
	printf '%s' "$tap_text" | "$@" >"$out" 2>"$err" || status=$?
}

# exits NAME N CMD ...: the command ends with exit status N
exits() {
	tap_name=$1 tap_want=$2
	shift 2
	run "$@"
	if [ "$status" -eq "$tap_want" ]; then
		tap_case 0 "$tap_name"
		return
	fi
	tap_case 1 "$tap_name"
	{ echo "exit status $status, expected $tap_want: $*"; head -n 40 "$out" "$err"; } | tap_say
}

# ok NAME CMD ...: the command ends well
ok() {
	tap_name=$1
	shift
	exits "$tap_name" 0 "$@"
}

# is NAME EXPECTED ACTUAL: two texts are the same; shows how they differ
is() {
	if [ "$2" = "$3" ]; then
		tap_case 0 "$1"
		return
	fi
	tap_case 1 "$1"
	printf '%s\n' "$2" >"$tap_dir/expected"
	printf '%s\n' "$3" >"$tap_dir/actual"
	(cd "$tap_dir" && diff -U 3 -L expected -L actual expected actual) | tap_say
}

# like NAME PATTERN TEXT: a line of the text matches the extended regular expression
like() {
	if printf '%s\n' "$3" | grep -Eq -e "$2"; then
		tap_case 0 "$1"
		return
	fi
	tap_case 1 "$1"
	printf 'no line matches %s in:\n%s\n' "$2" "$3" | tap_say
}

# unlike NAME PATTERN TEXT: no line does
unlike() {
	if ! printf '%s\n' "$3" | grep -Eq -e "$2"; then
		tap_case 0 "$1"
		return
	fi
	tap_case 1 "$1"
	printf '%s\n' "$3" | grep -E -e "$2" | tap_say
}

# json [-k | KEY ...]: checks what is in $out, and prints of each object in it the keys, or values
json() {
	"$top_builddir/tests/cli/json" "$@" <"$out"
}

# example NAME DIR: an example with its database in $tmp/DIR, as on the day that SWV_TODAY says;
# from then on $SWV works on that association
example() {
	"$SWV" demo "$1" --dir "$2" --no-tui >/dev/null || exit 99
	SWV_CONFIG=$tmp/$2/swv.cfg
	export SWV_CONFIG
}

# skip NAME REASON: not tried; the checks in .ci/run count it as failed
skip() {
	tap_n=$((tap_n + 1))
	echo "ok $tap_n - $1 # SKIP $2"
}

# Last line of every test: without it the test counts as broken off.
done_testing() {
	echo "1..$tap_n"
	[ "$tap_failed" -eq 0 ]
	exit
}
