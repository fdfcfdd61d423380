#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The manual pages, read by mandoc in one call, say nothing wrong and refer to pages there are.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

# pages DIR: the names of the pages in it
pages() {
	find "$1" -name '*.[1578]' 2>/dev/null | LC_ALL=C sort
}

# lint DIR: what mandoc has against the pages, and each reference to a page that is not there
lint() (
	cd "$1" || exit 1
	set -f
	# shellcheck disable=SC2046
	set -- $(pages .)
	[ $# -gt 0 ] || exit 0
	mandoc -T lint -W warning "$@"
	"${AWK:-awk}" -v pages=" $* " '
		/^\.(.* )?Xr swv/ {
			for (i = 1; i < NF; i++)
				if ($i ~ /Xr$/ && index(pages, " ./" $(i + 1) "." $(i + 2) " ") == 0)
					print FILENAME ":" FNR ": there is no page " $(i + 1) "(" $(i + 2) ")"
		}' "$@"
)

# page NAME LINE ...: writes a page with that name and these lines in its text
page() {
	page=$1
	shift
	mkdir -p tree
	{
		printf '.\\" SPDX-License-Identifier: EUPL-1.2\n.Dd November 22, 2026\n'
		printf '.Dt %s 1\n.Os\n.Sh NAME\n.Nm %s\n.Nd test\n.Sh DESCRIPTION\n' "$page" "$page"
		printf '%s\n' "$@"
	} >"tree/$page.1"
}

if ! ok 'mandoc is there (Debian: apt-get install mandoc)' command -v mandoc; then
	done_testing
fi
mkdir -p "$tmp/none"
[ -d "$top_srcdir/man" ] && man=$top_srcdir/man || man=$tmp/none
is 'the pages are without a fault' '' "$(lint "$man" 2>&1)"

page swv 'Words.' '.Xr swv-agenda 1 .'
page swv-agenda 'Words.' '.Xr swv 1 .'
is 'a good page is right' '' "$(lint tree 2>&1)"
page swv 'Words.' '.Xr swv-nergens 8 .'
like 'a reference to no page is found' 'swv.1:10: there is no page swv-nergens\(8\)' "$(lint tree 2>&1)"
page swv 'Words.' '.Bl -tag' '.Xx'
like 'what mandoc warns of is found' 'swv.1:' "$(lint tree 2>&1)"
done_testing
