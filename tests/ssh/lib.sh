# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=dash disable=SC2034
# A real sshd for tests: own configuration, keys and port, in name spaces of its own, with
# accounts that are nowhere else, so that no account and no file of the machine is touched, and
# everything is gone when the test ends.  A test reads this before anything else:
#
#	. "${top_srcdir:-$(dirname "$0")/../..}/tests/ssh/lib.sh"
#
# It is then inside, as root, with what tests/lib.sh gives and:
#	$prog      where the program is installed, as root's
#	as ACCOUNT WORD ...  runs the program as that account, on its association; as_swv the same
#	association ACCOUNT EXAMPLE   makes one for the account swv (done already) or vo
#	key NAME   makes a key $tmp/NAME and NAME.pub
#	over NAME WORD ...   runs ssh with that key; like run, it leaves $status, $out and $err
# The port is tried until one is free; sshd says all that it does in $tmp/sshd.log.

top_srcdir=$(cd "${top_srcdir:-$(dirname "$0")/../..}" && pwd) || exit 99
: "${top_builddir:=$top_srcdir/build}"
PATH=$PATH:/usr/sbin:/sbin
export top_srcdir top_builddir PATH

skip_all() {
	echo "1..0 # SKIP $1"
	exit 0
}

if [ -z "${SWV_SSH_INSIDE-}" ]; then
	[ "$(id -u)" = 0 ] || skip_all 'only root can give sshd accounts of its own'
	for c in sshd ssh ssh-keygen scp sftp unshare setpriv; do
		command -v "$c" >/dev/null || skip_all "$c is not installed (openssh-server, openssh-client, util-linux)"
	done
	unshare -m -p -f true 2>/dev/null || skip_all 'this machine gives root no name spaces of its own'
	SWV_SSH_INSIDE=yes exec unshare --mount --pid --fork --kill-child --mount-proc sh "$0" "$@"
fi

. "$top_srcdir/tests/lib.sh"

prog=/mnt/usr
home=/mnt/lib/swv
port=
umask 022

# fail_setup TEXT: without its surroundings no case means anything
fail_setup() {
	echo "Bail out! $1"
	exit 99
}

# Accounts as share/sysusers makes them; the other files that PAM and the C library want.
own_etc() {
	mkdir etc && for f in alternatives default/locale environment ld.so.cache ld.so.conf \
		ld.so.conf.d localtime login.defs security ssl/openssl.cnf terminfo; do
		[ ! -e "/etc/$f" ] || (cd /etc && cp -a --parents "$f" "$tmp/etc") || return 1
	done
	mkdir -p etc/pam.d etc/ssh etc/swv
	{
		echo "root:x:0:0:root:$HOME:/bin/sh"
		echo 'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin'
		echo 'sshd:x:71:65534::/run/sshd:/usr/sbin/nologin'
		echo "swv:x:72:72::$home:$prog/libexec/swv/swv-shell"
		echo "vo:x:74:74::/mnt/lib/vo:$prog/libexec/swv/swv-shell"
		echo 'swv-keys:x:73:73::/:/usr/sbin/nologin'
	} >etc/passwd
	printf '%s:!*:19000::::::\n' root nobody sshd swv vo swv-keys >etc/shadow
	printf 'root:x:0:\ntty:x:5:\nnogroup:x:65534:\nswv:x:72:\nvo:x:74:\nswv-keys:x:73:\n' >etc/group
	printf 'passwd: files\ngroup: files\nshadow: files\nhosts: files\n' >etc/nsswitch.conf
	printf '127.0.0.1 localhost\n' >etc/hosts
	printf '%s\n' 'auth required pam_deny.so' 'account required pam_unix.so' \
		'session required pam_unix.so' >etc/pam.d/sshd
	chmod 640 etc/shadow
	mount -t tmpfs -o mode=755 etc /mnt && cp -a etc /mnt/etc && mount --bind /mnt/etc /etc
}

# The program as "make install" puts it, on a file system of root's.
install_swv() {
	mkdir -p $prog/bin $prog/libexec/swv $prog/share/swv &&
		cp "$top_builddir/swv" $prog/bin/swv &&
		cp "$top_builddir/swv-shell" $prog/libexec/swv/swv-shell &&
		cp -R "$top_srcdir/share/schema" "$top_srcdir/share/examples" $prog/share/swv &&
		chmod -R u=rwX,go=rX $prog && chown -R root:root $prog && mkdir /mnt/lib
}

as() {
	as_account=$1
	shift
	(cd $home/.. && setpriv --reuid="$as_account" --regid="$as_account" --init-groups env -i \
		HOME=/ PATH=/usr/bin:/bin $prog/bin/swv -c "/etc/swv/$as_account.cfg" "$@")
}

as_swv() {
	as swv "$@"
}

# association ACCOUNT EXAMPLE: the example is the association of that account
association() {
	install -d -m 0700 -o "$1" -g "$1" "/mnt/lib/$1" &&
		install -d -m 2750 -o "$1" -g swv-keys "/mnt/lib/$1-keys" &&
		as "$1" demo "$2" --dir "/mnt/lib/$1/data" --no-tui >"$out" 2>&1 &&
		sed -i "s|^opslag = {|opslag = { sleutels = \"/mnt/lib/$1-keys/swv.keys\";|" \
			"/mnt/lib/$1/data/swv.cfg" &&
		ln -s "/mnt/lib/$1/data/swv.cfg" "/etc/swv/$1.cfg" && as "$1" apply >"$out" 2>&1 &&
		as "$1" user add beheer --name Beheer --unix "$1" --role beheerder
}

key() {
	ssh-keygen -q -t "${2-ed25519}" -N '' -C "$1@test" -f "$tmp/$1" >/dev/null
}

# drop_in ACCOUNT: as it is shipped, with the places of here; so what is tested is what people get
drop_in() {
	sed -e "s|/usr/bin/swv|$prog/bin/swv|; s|/var/lib/swv|/mnt/lib/$1|; s/Match User swv/Match User $1/" \
		-e 's/UnusedConnectionTimeout 60/UnusedConnectionTimeout 1/' \
		"$top_srcdir/share/sshd/50-swv.conf"
}

write_config() {
	cat >sshd.conf <<-END
		ListenAddress 127.0.0.1
		Port $port
		HostKey $tmp/host
		PidFile none
		UsePAM yes
		LogLevel VERBOSE
		AcceptEnv LANG LC_*
		Subsystem sftp internal-sftp
	END
	drop_in swv >>sshd.conf
	drop_in vo >>sshd.conf
	printf '[127.0.0.1]:%s %s\n' "$port" "$(cut -d ' ' -f 1,2 host.pub)" >known
	cat >ssh.conf <<-END
		Host vo
		User vo
		Host *
		HostName 127.0.0.1
		Port $port
		User swv
		IdentitiesOnly yes
		IdentityAgent none
		UserKnownHostsFile $tmp/known
		GlobalKnownHostsFile none
		BatchMode yes
		LogLevel ERROR
		ConnectTimeout 20
	END
}

# tries FILE PATTERN: waits until a line matches; not for ever
await_line() {
	tries=0
	until grep -Eq -e "$2" "$1" 2>/dev/null; do
		tries=$((tries + 1))
		[ "$tries" -lt 20000 ] || return 1
		[ -z "${3-}" ] || kill -0 "$3" 2>/dev/null || return 1
	done
}

start_sshd() {
	mount -t tmpfs -o mode=755 run /run && mkdir /run/sshd && key host || return 1
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		port=$((20000 + $(od -An -N2 -tu2 /dev/urandom) % 20000))
		write_config
		"$(command -v sshd)" -D -f "$tmp/sshd.conf" -E "$tmp/sshd.log" </dev/null >/dev/null 2>&1 &
		sshd=$!
		await_line sshd.log 'Server listening' "$sshd" && return
	done
	return 1
}

over() {
	over_key=$1
	shift
	run ssh -F "$tmp/ssh.conf" -i "$tmp/$over_key" swv "$@"
}

# over_fed KEY FILE WORD ...: the same with that file as its input
over_fed() {
	over_key=$1 over_file=$2
	shift 2
	status=0
	ssh -F "$tmp/ssh.conf" -i "$tmp/$over_key" swv "$@" <"$over_file" >"$out" 2>"$err" || status=$?
}

own_etc || fail_setup 'the accounts could not be made'
install_swv || fail_setup 'the program could not be put in place'
association swv voorbeeld || fail_setup "the association could not be made: $(cat "$out")"
start_sshd || fail_setup "sshd does not start: $(cat sshd.log)"
