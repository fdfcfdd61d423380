#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# bench.sh BUILD SOURCE: makes the databases that are not there yet, then measures.
# They are kept in BUILD/bench-data; "make clean" takes them away.
set -eu
build=$1 source=$2
data=$build/bench-data
SWV_TODAY=2026-11-22
SWV_CONFIG=
TERM=xterm-256color
LC_ALL=C.UTF-8
export SWV_TODAY SWV_CONFIG TERM LC_ALL
unset NO_COLOR

# make NAME ACTIES KALENDERREGELS DOSSIERS VERGADERINGEN TLV
make_data() {
	if [ -f "$data/$1/klaar" ] && [ "$data/$1/klaar" -nt "$build/bench/vul" ] &&
	    [ -z "$(find "$source/share/schema" -newer "$data/$1/klaar")" ]; then
		return
	fi
	echo "bench: $2 acties, $3 kalenderregels, $4 dossiers, $5 vergaderingen, $6 tlv …" >&2
	rm -rf "${data:?}/$1"
	mkdir -p "$data"
	"$build/swv" demo voorbeeld --dir "$data/$1" --no-tui >/dev/null
	"$build/bench/vul" "$data/$1/swv.db" "$source/share" "$2" "$3" "$4" "$5" "$6" 20779
	touch "$data/$1/klaar"
}

make_data klein 1000 1000 1000 1000 0
make_data gewoon 10000 5000 10000 5000 0
make_data zaken 1000 1000 100000 1000 20000
[ "${BENCH_BIG:-1}" = 0 ] || make_data groot 1000000 1000000 1000000 1000000 0

"$build/bench/zaken" "$build/swv" "$data/zaken" "$source/share"

if [ "${BENCH_BIG:-1}" = 0 ]; then
	exec "$build/bench/meet" "$build/swv" "$build/bench/kaal" "$data/klein" "$data/gewoon"
fi
exec "$build/bench/meet" "$build/swv" "$build/bench/kaal" "$data/klein" "$data/gewoon" "$data/groot"
