#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Each layer links with nothing but the layers it may see, whole: an upward call is then an
# undefined reference.  Run by "make check", which says how to link ($LINK) and with what
# ($LIBS_base and so on).
. "${top_srcdir:-$(dirname "$0")/../..}/tests/lib.sh"

layers='base model config store export service tui cmd'

# sees LAYER: the layers below it, the topmost first, as a linker wants them
sees() {
	case $1 in
	base) ;;
	model) echo base ;;
	config | store | export) echo model base ;;
	service) echo export store config model base ;;
	tui) echo service export store config model base ;;
	cmd) echo tui service export store config model base ;;
	esac
}

# link LAYER DIR ARG ...: an empty main with the ARGs and what LAYER sees of the libraries in DIR
link() {
	link_layer=$1 link_dir=$2
	shift 2
	link_libs=
	for layer in $(sees "$link_layer"); do
		set -- "$@" "$link_dir/src/$layer/libswv-$layer.a"
	done
	for layer in $link_layer $(sees "$link_layer"); do
		eval "link_libs=\"\$link_libs \$LIBS_$layer\""
	done
	# shellcheck disable=SC2086
	$LINK -o linked main.c "$@" $link_libs
}

printf 'int\nmain(void)\n{\n\treturn 0;\n}\n' >main.c
for layer in $layers; do
	ok "$layer calls only the layers it may see" link "$layer" "$top_builddir" \
		-Wl,--whole-archive "$top_builddir/src/$layer/libswv-$layer.a" -Wl,--no-whole-archive
done

# The same with toy layers of one function each, to see that an upward call is found.
for layer in $layers; do
	mkdir -p "toy/src/$layer"
	printf 'void toy_%s(void);\nvoid toy_%s(void) {}\n' "$layer" "$layer" >toy.c
	$LINK -c -o toy.o toy.c && ar cr "toy/src/$layer/libswv-$layer.a" toy.o
done

# call FROM TO: whether FROM may call TO by the linker's judgement
call() {
	printf 'void toy_%s(void);\nvoid call(void);\nvoid call(void) { toy_%s(); }\n' \
		"$2" "$2" >call.c
	link "$1" toy call.c
}

for from in $layers; do
	wrong=
	for to in $layers; do
		[ "$to" != "$from" ] || continue
		run call "$from" "$to"
		case " $(sees "$from") " in
		*" $to "*) [ "$status" -eq 0 ] || wrong="$wrong no:$to" ;;
		*) grep -q undefined "$err" || wrong="$wrong yes:$to" ;;
		esac
	done
	is "a call from $from that goes up does not link" '' "$wrong"
done
done_testing
