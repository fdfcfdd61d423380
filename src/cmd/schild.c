/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/schild.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/cmd/omgeving.h"
#include "swv/cmd/schild_kern.h"
#include "swv/config/organisatie.h"
#include "swv/model/melding.h"
#include "swv/tui/terminfo.h"

/* No database comes near it; what runs away stops before the disk is full. */
#define FILE_MAX ((rlim_t)4 << 30)

const char *
schild_naam(enum schild_deel deel)
{
	static const char *const namen[SCHILD_DELEN] = {
		[SCHILD_GEHEUGEN] = "geheugen afgeschermd",
		[SCHILD_KERN] = "geen geheugenafdruk",
		[SCHILD_RECHTEN] = "geen extra rechten",
		[SCHILD_MAPPEN] = "alleen eigen mappen (Landlock)",
		[SCHILD_KEUZE] = "geen andere programma's (seccomp)",
		[SCHILD_PROCES] = "geen tweede proces",
		[SCHILD_OMVANG] = "grens aan de omvang van bestanden",
	};

	return namen[deel];
}

/* ---- always ---- */

/* The lowest free number is taken first: so the loop ends with a file above stderr.  Only for
 * reading, so that what is printed to nobody is still an error. */
static void
open_standard(void)
{
	int fd;

	do
		fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
	while (fd >= 0 && fd <= STDERR_FILENO);
	if (fd > STDERR_FILENO)
		close(fd);
	for (fd = 0; fd <= STDERR_FILENO; fd++)
		fcntl(fd, F_SETFD, 0);
}

static void
set_limit(__rlimit_resource_t what, rlim_t most)
{
	struct rlimit limit;

	if (getrlimit(what, &limit) == 0 && limit.rlim_max < most)
		most = limit.rlim_max;
	limit.rlim_cur = limit.rlim_max = most;
	setrlimit(what, &limit);
}

void
schild_omgeving(void)
{
	open_standard();
	umask(077);
	set_limit(RLIMIT_CORE, 0);
	/* a core may go to a program too, which no limit stops */
	prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

/* ---- what stands ---- */

static void tell(struct schild *s, enum schild_deel deel, bool staat, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

static void
tell(struct schild *s, enum schild_deel deel, bool staat, const char *fmt, ...)
{
	va_list ap;

	s->deel[deel].staat = staat;
	va_start(ap, fmt);
	vsnprintf(s->deel[deel].reden, sizeof(s->deel[deel].reden), fmt, ap);
	va_end(ap);
}

static void
tell_always(struct schild *s)
{
	struct rlimit core = { .rlim_max = 1 };

	getrlimit(RLIMIT_CORE, &core);
	tell(s, SCHILD_GEHEUGEN, prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0, "%s", "");
	tell(s, SCHILD_KERN, core.rlim_max == 0, "%s", "");
	tell(s, SCHILD_RECHTEN, prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1, "%s", "");
}

void
schild_meet(struct schild *out)
{
	int versie = landlock_versie();

	*out = (struct schild){ 0 };
	tell_always(out);
	if (versie)
		tell(out, SCHILD_MAPPEN, true, "versie %d", versie);
	else
		tell(out, SCHILD_MAPPEN, false, "deze kernel heeft het niet, of het staat uit");
	tell(out, SCHILD_KEUZE, seccomp_kan(), "%s",
	    seccomp_kan() ? "" : "deze kernel heeft het niet");
	tell(out, SCHILD_PROCES, true, "%s", "");
	tell(out, SCHILD_OMVANG, true, "%s", "");
}

/* ---- for a session ---- */

static void
new_environment(void)
{
	static const char *const constant[][2] = {
		{ "PATH", "/usr/bin:/bin" },
		{ "HOME", "/nonexistent" },
		{ "LANG", "C.UTF-8" },
		{ "TZ", "Europe/Amsterdam" },
	};
	const char *term = getenv("TERM");
	char *kept = term && terminfo_is_name(term) ? mem_strdup(term) : NULL;

	clearenv();
	for (size_t i = 0; i < sizeof(constant) / sizeof(constant[0]); i++)
		setenv(constant[i][0], constant[i][1], 1);
	if (kept)
		setenv("TERM", kept, 1);
	free(kept);
	tzset();
}

/* The folder that a file is or will be in, without links; owned. */
static char *
folder_of(const char *path)
{
	char *real = realpath(path, NULL), *slash;

	if (!real)
		real = mem_strdup(path);
	slash = strrchr(real, '/');
	if (slash)
		slash[slash == real] = '\0';
	else
		strcpy(real, ".");
	return real;
}

static void
close_files(const struct schild_args *args, const char *database, struct schild *out)
{
	char *bestand = folder_of(args->bestand), *data = folder_of(database);
	char *handleiding = omgeving_handleiding(args->share);
	const struct schild_plek plekken[] = {
		{ data, true },
		{ bestand, false },
		{ args->share, false },
		{ handleiding, false },
		{ "/usr/lib", false },
		{ "/lib", false },
		{ "/usr/lib64", false },
		{ "/lib64", false },
		{ "/etc/ld.so.cache", false },
		{ "/etc/terminfo", false },
		{ "/usr/share/terminfo", false },
		{ "/usr/share/zoneinfo", false },
		{ "/usr/share/locale", false },
		{ "/dev/urandom", false },
		{ "/dev/null", true },
	};
	int versie = landlock_versie(), error;

	error = landlock_sluit(plekken, sizeof(plekken) / sizeof(plekken[0]));
	if (!error)
		tell(out, SCHILD_MAPPEN, true, "versie %d", versie);
	else if (!versie)
		tell(out, SCHILD_MAPPEN, false, "deze kernel heeft het niet, of het staat uit");
	else
		tell(out, SCHILD_MAPPEN, false, "%s", melding_reden(error));
	free(bestand);
	free(data);
	free(handleiding);
}

static void
close_limits(struct schild *out)
{
	struct rlimit limit = { .rlim_max = 1 };

	set_limit(RLIMIT_NPROC, 0);
	getrlimit(RLIMIT_NPROC, &limit);
	tell(out, SCHILD_PROCES, limit.rlim_max == 0, "%s", "");
	signal(SIGXFSZ, SIG_IGN); /* a file that may not grow is an error to tell, not an end */
	set_limit(RLIMIT_FSIZE, FILE_MAX);
	getrlimit(RLIMIT_FSIZE, &limit);
	tell(out, SCHILD_OMVANG, limit.rlim_max <= FILE_MAX, "%s", "");
}

enum swv_err
schild_sessie(const struct schild_args *args, struct faults *faults, struct schild *out)
{
	char *database = NULL, *kenmerk = NULL;
	enum swv_err err;
	int error;

	*out = (struct schild){ 0 };
	close_range(STDERR_FILENO + 1, ~0U, 0);
	new_environment();
	err = organisatie_look(args->bestand, faults, &database, &kenmerk);
	if (!err) {
		tell_always(out);
		close_limits(out);
		close_files(args, args->database ? args->database : database, out);
		error = seccomp_sluit();
		tell(out, SCHILD_KEUZE, !error, "%s", error ? melding_reden(error) : "");
	}
	free(database);
	free(kenmerk);
	return err;
}
