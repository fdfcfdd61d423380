#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The ten steps of swv-sshd(7), typed as they stand on a bare Debian 12, until a consulent is in
# the screens over ssh and a stranger is not.  No part of "make check": it needs root, the network
# (debootstrap) and some minutes.  "make check-server" runs it; DEBIAN_MIRROR is where Debian is
# fetched from, SERVER_DIR keeps the bare tree for the next time.
#
# The tree has name spaces of its own for processes, mounts and, once its packages are there, the
# network: nothing of this machine is touched.  It has no systemd running, so of steps 2 and 3 it
# types what the page gives for that; what systemd would read is checked with --root.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

page=$top_srcdir/man/swv-sshd.7
: "${SERVER_DIR:=$tmp/server}" "${DEBIAN_MIRROR:=http://deb.debian.org/debian}"
bare=$SERVER_DIR/bare root=$SERVER_DIR/root

[ "$(id -u)" = 0 ] || { skip 'the_ten_steps' 'only root can make a tree'; done_testing; }
for c in debootstrap unshare chroot git ssh ssh-keygen ip; do
	command -v "$c" >/dev/null || { skip 'the_ten_steps' "$c is not installed"; done_testing; }
done

# ---- a bare tree, with the packages that the steps install already fetched

bare() {
	debootstrap --variant=minbase bookworm "$bare.new" "$DEBIAN_MIRROR" || return 1
	printf '#!/bin/sh\nexit 101\n' >"$bare.new/usr/sbin/policy-rc.d" # nothing starts by itself
	chmod +x "$bare.new/usr/sbin/policy-rc.d"
	mkdir "$bare.new/srv/swv" && cp "$top_srcdir/bootstrap" "$bare.new/srv/swv"
	cp /etc/resolv.conf "$bare.new/etc/resolv.conf"
	unshare -m -p -f chroot "$bare.new" sh -c 'mount -t proc proc /proc && apt-get update &&
		cd /srv/swv && ./bootstrap packages build &&
		DEBIAN_FRONTEND=noninteractive apt-get install -y openssh-server' || return 1
	rm -r "$bare.new/srv/swv" && mv "$bare.new" "$bare"
}
mkdir -p "$SERVER_DIR"
if [ ! -d "$bare" ] && ! bare >"$out" 2>"$err" </dev/null; then
	tail -n 5 "$out" "$err" | tap_say
	rm -rf "$bare.new"
	skip 'the_ten_steps' 'a bare Debian could not be made (network?)'
	done_testing
fi
rm -rf "$root" && cp -a "$bare" "$root" && mkdir "$root/srv/swv" || exit 99
git -C "$top_srcdir" archive HEAD | tar -x -C "$root/srv/swv" || exit 99

# ---- what systemd would make of our files

run systemd-sysusers --root="$root" --dry-run "$top_srcdir/share/sysusers/swv.conf"
like 'systemd_would_make_the_accounts' "Creating user 'swv'" "$(cat "$out" "$err")"

# ---- the steps as a script

# steps: the commands of the page; of a step that has a second display, after "Or,", only that
steps() {
	"${AWK:-awk}" '
		/^\.Sh / { inside = /THE TEN STEPS/ }
		/^\.Ss / && inside { flush(); step = $2 + 0; text = "" }
		/^Or, / { text = "" }
		/^\.Bd -literal/ { display = 1; next }
		/^\.Ed/ { display = 0; next }
		function flush() { if (text != "") printf "echo \"== %d\"\n%s", step, text; text = "" }
		inside && display {
			gsub(/\\e/, "\\")
			gsub(/\\&/, "")
			sub(/^# /, "")
			sub(/^> /, "")
			text = text $0 "\n"
		}
		END { flush() }' "$page"
}
steps >"$root/srv/steps"
is 'there_are_ten' '1 2 3 4 5 6 7 8 9 10' \
	"$(sed -n 's/^echo "== \([0-9]*\)"$/\1/p' "$root/srv/steps" | paste -sd ' ')"

# the consulent's own key, on the consulent's own machine, and a stranger's
ssh-keygen -q -t ed25519 -N '' -f "$tmp/jdejong" && ssh-keygen -q -t ed25519 -N '' -f "$tmp/vreemde"
cp "$tmp/jdejong.pub" "$root/srv/swv/jdejong.pub"
rm "$root/usr/sbin/policy-rc.d" # from here on a service may start

# ---- typed, and used

cat >inside.sh <<'END'
ip link set lo up
mount -t proc proc "$1/proc" && mount -t devtmpfs dev "$1/dev" 2>/dev/null || mount --rbind /dev "$1/dev"
mount -t devpts -o newinstance,ptmxmode=0666,gid=5,mode=620 pts "$1/dev/pts"
chroot "$1" env -i HOME=/srv PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=xterm LC_ALL=C.UTF-8 \
	sh -ec 'cd /srv/swv && . /srv/steps' >steps.out 2>steps.err </dev/null
echo $? >steps.status
tries=0
until ssh-keyscan -t ed25519 127.0.0.1 >known 2>scan && [ -s known ]; do
	tries=$((tries + 1))
	[ $tries -lt 100 ] || break
done
set -- -o UserKnownHostsFile=known -o IdentitiesOnly=yes -o BatchMode=yes swv@127.0.0.1
ssh -i jdejong "$@" list school >list.out 2>list.err
echo $? >list.status
ssh -i vreemde "$@" list school >vreemde.out 2>vreemde.err
echo $? >vreemde.status
"$SCHERM" thuiszitters ssh -tt -i jdejong "$@" >scherm.out 2>scherm.err </dev/null
echo $? >scherm.status
END
export SCHERM="$top_builddir/tests/ssh/scherm"
unshare -m -n -p -f --kill-child sh ./inside.sh "$root" </dev/null >"$out" 2>"$err"
tail -n 3 "$out" "$err" | tap_say

is 'every_step_works_as_typed' 0 "$(cat steps.status)"
[ "$(cat steps.status)" = 0 ] || tail -n 15 steps.out steps.err | tap_say
like 'the_last_says_that_all_is_well' 'in orde' "$(cat steps.out)"
is 'a_consulent_gets_a_list' '0|De Voorbeeldschool' \
	"$(cat list.status)|$(grep -o 'De Voorbeeldschool' list.out)"
is 'and_is_in_the_screen_of_thuiszitters' 0 "$(cat scherm.status)"
[ "$(cat scherm.status)" = 0 ] || tail -n 15 scherm.out scherm.err | tap_say
like 'a_strangers_key_is_refused' '^255.*Permission denied \(publickey\)' \
	"$(cat vreemde.status)$(tr '\n' ' ' <vreemde.err)"
is 'and_gets_nothing' '' "$(cat vreemde.out)"
done_testing
