# SPDX-License-Identifier: EUPL-1.2
# "make bench" measures the screens beside a bare program (kaal.c) on the same
# database; it is no part of "make check".  BENCH_BIG=0 leaves out the million.
EXTRA_PROGRAMS = bench/vul bench/kaal bench/meet bench/zaken
EXTRA_DIST += bench/bench.sh
CLEANFILES += $(EXTRA_PROGRAMS)

bench_vul_SOURCES = bench/vul.c bench/vul.h bench/vul_zaken.c
bench_vul_LDADD = src/store/libswv-store.a src/model/libswv-model.a src/base/libswv-base.a \
	$(STORE_LIBS) $(MODEL_LIBS) $(BASE_LIBS)
bench_kaal_SOURCES = bench/kaal.c
bench_kaal_CPPFLAGS = $(AM_CPPFLAGS) $(NCURSES_CFLAGS) $(SQLITE_CFLAGS)
bench_kaal_LDADD = $(NCURSES_LIBS) $(SQLITE_LIBS)
bench_zaken_SOURCES = bench/zaken.c
bench_zaken_LDADD = $(bench_vul_LDADD)
bench_meet_SOURCES = bench/meet.c
bench_meet_LDADD =

bench: swv $(EXTRA_PROGRAMS)
	BENCH_BIG='$(BENCH_BIG)' $(SHELL) $(srcdir)/bench/bench.sh '$(abs_top_builddir)' '$(abs_top_srcdir)'

clean-local:
	rm -rf bench-data
.PHONY: bench
