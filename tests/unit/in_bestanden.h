/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TESTS_UNIT_IN_BESTANDEN_H
#define SWV_TESTS_UNIT_IN_BESTANDEN_H

/* What stands in the files of the database themselves, whatever SQLite says of it. */
#include "../opslag.h"

#include <dirent.h>
#include <sys/stat.h>

static inline size_t
tel_in(const char *bytes, size_t n, const char *woord)
{
	size_t len = strlen(woord), times = 0;

	for (size_t i = 0; i + len <= n; i++)
		times += memcmp(bytes + i, woord, len) == 0;
	return times;
}

/* How often the word stands in any file of the folder but the association's own. */
static inline size_t
in_bestanden(const struct opslag *o, const char *woord)
{
	DIR *dir = opendir(o->map);
	size_t times = 0;

	assert_non_null(dir);
	for (const struct dirent *d; (d = readdir(dir));) {
		char *pad = pad_in(o, d->d_name);
		struct stat st;
		FILE *f;

		if (strstr(d->d_name, ".cfg") || stat(pad, &st) || !S_ISREG(st.st_mode) ||
		    !st.st_size) {
			free(pad);
			continue;
		}
		f = fopen(pad, "r");
		assert_non_null(f);
		{
			char *bytes = mem_alloc((size_t)st.st_size);

			assert_int_equal(
			    fread(bytes, 1, (size_t)st.st_size, f), (size_t)st.st_size);
			times += tel_in(bytes, (size_t)st.st_size, woord);
			free(bytes);
		}
		assert_int_equal(fclose(f), 0);
		free(pad);
	}
	closedir(dir);
	return times;
}

#endif
