/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/omgeving.h"

#include <errno.h>
#include <limits.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"

static int64_t
system_utc(void)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static swv_date
system_civil(void)
{
	time_t now = time(NULL);
	struct tm tm;

	localtime_r(&now, &tm);
	return date_make(tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday);
}

static void
system_place(int64_t utc, swv_date *dag, int *minuut)
{
	time_t then = (time_t)(utc / 1000000);
	struct tm tm;

	localtime_r(&then, &tm);
	*dag = date_make(tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday);
	*minuut = tm.tm_hour * 60 + tm.tm_min;
}

struct klok
omgeving_klok(void)
{
	setenv("TZ", "Europe/Amsterdam", 1);
	tzset();
	return (struct klok){
		.utc = system_utc, .civil = system_civil, .given = DATE_NONE, .plaats = system_place
	};
}

char *
omgeving_login(void)
{
	const struct passwd *pw = getpwuid(getuid());

	return mem_strdup(pw && pw->pw_name && *pw->pw_name ? pw->pw_name : "onbekend");
}

static bool
is_folder_with(const char *folder, const char *name)
{
	struct str path = { 0 };
	bool there;

	str_addf(&path, "%s/%s", folder, name);
	there = access(path.s, R_OK) == 0;
	str_fini(&path);
	return there;
}

/* The folder that the program itself stands in; NULL when the system does not tell.  Owned. */
static char *
own_folder(void)
{
	char self[PATH_MAX];
	ssize_t n = readlink("/proc/self/exe", self, sizeof(self) - 1);
	char *slash;

	if (n <= 0)
		return NULL;
	self[n] = '\0';
	slash = strrchr(self, '/');
	return slash ? mem_strndup(self, (size_t)(slash - self)) : NULL;
}

/* The folder becomes the one above it; false when there is none. */
static bool
go_up(char *folder)
{
	char *slash = strrchr(folder, '/');

	if (slash)
		*slash = '\0';
	return slash != NULL;
}

char *
omgeving_handleiding(const char *share)
{
	struct str path = { 0 };
	char *own;

	if (share && is_folder_with(share, "handleiding")) {
		str_addf(&path, "%s/handleiding", share);
		return str_take(&path);
	}
	own = own_folder();
	for (bool more = own != NULL; more && !path.len; more = go_up(own))
		if (is_folder_with(own, "share/handleiding"))
			str_addf(&path, "%s/share/handleiding", own);
	free(own);
	return path.len ? str_take(&path) : NULL;
}

/* Up from the program's own folder: what is installed beside it, or the tree it was built in. */
char *
omgeving_share(void)
{
	char *self = own_folder();
	struct str share = { 0 };

	for (bool more = self != NULL; more && !share.len; more = go_up(self)) {
		if (is_folder_with(self, "share/swv/schema"))
			str_addf(&share, "%s/share/swv", self);
		else if (is_folder_with(self, "share/schema") &&
			 is_folder_with(self, "configure.ac"))
			str_addf(&share, "%s/share", self);
	}
	free(self);
	return share.len ? str_take(&share) : NULL;
}
