/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TEST_BESTANDEN_H
#define SWV_TEST_BESTANDEN_H

/* Files of a test, in a folder of its own that is the current one, and the faults found in them. */
#include "../test.h"

#include <dirent.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "swv/base/faults.h"
#include "swv/model/melding.h"

/* A file and what the check says of it: each fault on a line. */
struct geval {
	const char *naam;
	const char *tekst;
	const char *meldingen;
};

static inline int
map_maken(void **state)
{
	static char map[] = "/tmp/swv-test-XXXXXX";

	setlocale(LC_ALL, "C.UTF-8"); /* a message shows é as such */
	*state = mkdtemp(map);
	return *state ? chdir(map) : -1;
}

static inline int
map_opruimen(void **state)
{
	DIR *dir = opendir(".");
	const struct dirent *e;

	while (dir && (e = readdir(dir)))
		if (unlink(e->d_name) && e->d_name[0] != '.')
			rmdir(e->d_name);
	if (dir)
		closedir(dir);
	return chdir("/") || rmdir(*state);
}

static inline void
schrijf_n(const char *naam, const char *tekst, size_t n)
{
	FILE *f = fopen(naam, "w");

	assert_non_null(f);
	assert_int_equal(fwrite(tekst, 1, n, f), n);
	assert_int_equal(fclose(f), 0);
}

static inline void
schrijf(const char *naam, const char *tekst)
{
	schrijf_n(naam, tekst, strlen(tekst));
}

static inline void
schrijf_met_kop(const char *naam, const char *kop, const char *tekst)
{
	struct str alles = { 0 };

	str_addf(&alles, "%s%s", kop, tekst);
	schrijf(naam, str_get(&alles));
	str_fini(&alles);
}

/* What people get to read of all faults; they are done with afterwards. */
static inline char *
meldingen(struct faults *faults)
{
	struct str out = { 0 };

	for (size_t i = 0; i < faults->n; i++) {
		melding(&faults->items[i], &out);
		str_addc(&out, '\n');
	}
	faults_fini(faults);
	return str_take(&out);
}

#endif
