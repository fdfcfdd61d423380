/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/uitvoer.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "swv/base/alloc.h"
#include "swv/cmd/omgeving.h"
#include "swv/model/melding.h"

enum { SPILL = 1 << 20 };

void
uitvoer_init(struct uitvoer *u, const struct session *session)
{
	*u = (struct uitvoer){ .beside = mem_strdup(session ? store_path(session->store) : NULL) };
}

void
uitvoer_fini(struct uitvoer *u)
{
	str_fini(&u->text);
	if (u->spill)
		fclose(u->spill);
	free(u->beside);
	*u = (struct uitvoer){ 0 };
}

/* A file without a name, for us alone, on the disk that holds the database already. */
static FILE *
open_spill(const struct uitvoer *u)
{
	struct str path = { 0 };
	FILE *f = NULL;
	int fd;

	str_addf(&path, "%s.uitvoer-XXXXXX", u->beside ? u->beside : "/tmp/swv");
	fd = mkostemp(path.s, O_CLOEXEC);
	if (fd >= 0) {
		unlink(path.s);
		f = fdopen(fd, "w+");
		if (!f)
			close(fd);
	}
	str_fini(&path);
	return f;
}

static enum swv_err
take(const char *bytes, size_t n, void *arg)
{
	struct uitvoer *u = arg;

	if (u->text.len + n > SPILL && !u->err) {
		if (!u->spill)
			u->spill = open_spill(u);
		if (!u->spill || fwrite(str_get(&u->text), 1, u->text.len, u->spill) != u->text.len)
			u->err = SWV_EFILE, u->reason = errno;
		str_clear(&u->text);
	}
	if (!u->err)
		str_addn(&u->text, bytes, n);
	return u->err;
}

struct export_sink
uitvoer_sink(struct uitvoer *u)
{
	return (struct export_sink){ take, u };
}

char *
uitvoer_map(const struct uitvoer *u)
{
	const char *slash = u->beside ? strrchr(u->beside, '/') : NULL;

	if (!u->beside)
		return mem_strdup("/tmp");
	return slash ? mem_strndup(u->beside, slash == u->beside ? 1 : (size_t)(slash - u->beside))
		     : mem_strdup(".");
}

enum swv_err
uitvoer_kan(const struct opdracht *o, const char *format, struct fault *fault)
{
	if (!str_eq(format, "xlsx") || o->output || !isatty(STDOUT_FILENO))
		return SWV_OK;
	return fault_set(fault, SWV_EUSE, NULL, "--format xlsx op het scherm",
	    "-o BESTAND: een werkmap is geen tekst");
}

static bool
copy_out(struct uitvoer *u, FILE *to)
{
	char buf[65536];
	size_t n;

	if (u->spill) {
		if (fflush(u->spill) || fseek(u->spill, 0, SEEK_SET))
			return false;
		while ((n = fread(buf, 1, sizeof(buf), u->spill)))
			if (fwrite(buf, 1, n, to) != n)
				return false;
		if (ferror(u->spill))
			return false;
	}
	fwrite(str_get(&u->text), 1, u->text.len, to);
	return fflush(to) == 0 && !ferror(to);
}

static enum swv_err
refuse(const char *path, struct fault *fault)
{
	struct str what = { 0 };
	enum swv_err err;

	str_addf(&what, "%s schrijven", path ? path : "De uitvoer");
	err = fault_set(fault, SWV_EFILE, what.s, NULL, melding_reden(errno));
	str_fini(&what);
	return err;
}

/* A device or a pipe has a name too; nothing may take its place. */
static bool
is_special(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode);
}

static enum swv_err
to_special(struct uitvoer *u, const char *path, struct fault *fault)
{
	FILE *f = fopen(path, "we");
	bool good = f && copy_out(u, f);

	if (f)
		good = fclose(f) == 0 && good;
	return good ? SWV_OK : refuse(path, fault);
}

/* Whole or not at all: written beside the file (where a link leads), then put in its place. */
static enum swv_err
to_file(struct uitvoer *u, const char *name, struct fault *fault)
{
	char *real = realpath(name, NULL);
	const char *path = real ? real : name;
	struct str part = { 0 };
	FILE *f;
	bool good;

	str_addf(&part, "%s.deel-%ld", path, (long)getpid());
	f = fopen(part.s, "wxe");
	good = f && copy_out(u, f) && fsync(fileno(f)) == 0;
	if (f)
		good = fclose(f) == 0 && good;
	if (!good || rename(part.s, path)) {
		refuse(name, fault);
		if (f)
			unlink(part.s);
	}
	str_fini(&part);
	free(real);
	return fault->err;
}

int
uitvoer_send(struct uitvoer *u, const struct opdracht *o)
{
	struct fault fault = { 0 };
	int status = 0;

	if (u->err)
		fault_set(&fault, u->err, "De uitvoer klaarzetten", NULL, melding_reden(u->reason));
	else if (o->output && is_special(o->output))
		to_special(u, o->output, &fault);
	else if (o->output)
		to_file(u, o->output, &fault);
	else if (!copy_out(u, stdout))
		refuse(NULL, &fault);
	if (fault.err)
		status = say_fault(&fault);
	uitvoer_fini(u);
	return status;
}

int
uitvoer_end(
    struct uitvoer *u, const struct opdracht *o, enum swv_err err, const struct fault *fault)
{
	if (!err || u->err) /* an error of its own it tells itself */
		return uitvoer_send(u, o);
	uitvoer_fini(u);
	return say_fault(fault);
}

int
uitvoer_breedte(void)
{
	struct winsize size;

	if (!isatty(STDOUT_FILENO))
		return 0;
	return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col ? size.ws_col : 80;
}

bool
uitvoer_kleur(void)
{
	const char *no = getenv("NO_COLOR");

	return isatty(STDOUT_FILENO) && !(no && *no);
}
