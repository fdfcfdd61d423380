/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/sleutelindex.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "swv/base/alloc.h"
#include "swv/base/date.h"
#include "swv/model/melding.h"

enum { MODE = 0640, NUMMER_MAX = 18 };

void
stempel(int64_t utc, char out[STEMPEL_SIZE])
{
	char iso[21];
	size_t n = 0;

	stamp_format(utc, iso);
	for (const char *s = iso; *s && n < STEMPEL_SIZE - 1; s++)
		if (*s != '-' && *s != ':' && *s != 'T')
			out[n++] = *s;
	out[n] = '\0';
}

void
sleutelindex_regel(struct str *out, const char *nummer, const char *tot, const struct pubkey *key)
{
	str_addf(out, "%s %s %s %s %s\n", nummer, *tot ? tot : "-", key->fido ? "v" : "-",
	    key->type, key->base64);
}

static enum swv_err
refuse(const char *doing, const char *path, const char *reden, struct fault *fault)
{
	struct str what = { 0 };

	str_addf(&what, "%s van %s", doing, path);
	fault_set(fault, SWV_EFILE, what.s, NULL, reden);
	str_fini(&what);
	return SWV_EFILE;
}

/* ---- writing ---- */

static bool
write_all(int fd, const char *s, size_t n)
{
	while (n) {
		ssize_t done = write(fd, s, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return false;
		s += done;
		n -= (size_t)done;
	}
	return true;
}

/* The new name is there after a crash only when its folder was written too. */
static bool
sync_folder(const char *path)
{
	const char *slash = strrchr(path, '/');
	char *folder = slash ? mem_strndup(path, (size_t)(slash - path) + 1) : mem_strdup(".");
	int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	bool good = fd >= 0 && fsync(fd) == 0;
	int error = errno;

	if (fd >= 0)
		close(fd);
	free(folder);
	errno = error;
	return good;
}

static bool
write_beside(const char *part, const struct str *regels)
{
	int fd, error;
	bool good;

	if (unlink(part) && errno != ENOENT) /* of a program that was killed */
		return false;
	fd = open(part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	if (fd < 0)
		return false;
	good =
	    write_all(fd, str_get(regels), regels->len) && fchmod(fd, MODE) == 0 && fsync(fd) == 0;
	error = errno;
	if (close(fd) && good)
		good = false, error = errno;
	errno = error;
	return good;
}

enum swv_err
sleutelindex_schrijf(const char *path, const struct str *regels, struct fault *fault)
{
	struct str part = { 0 };
	enum swv_err err = SWV_OK;

	if (regels->len > SLEUTELINDEX_MAX)
		return refuse("Schrijven", path, "er zijn te veel sleutels", fault);
	str_addf(&part, "%s.nieuw", path);
	if (!write_beside(part.s, regels) || rename(part.s, path) || !sync_folder(path)) {
		err = refuse("Schrijven", path, melding_reden(errno), fault);
		unlink(part.s);
	}
	str_fini(&part);
	return err;
}

/* ---- reading ---- */

static bool
is_digits(const char *s, size_t min, size_t max)
{
	size_t n = strspn(s, "0123456789");

	return n >= min && n <= max && !s[n] && *s != '0';
}

static bool
is_stempel(const char *s)
{
	return strspn(s, "0123456789") == STEMPEL_SIZE - 2 && str_eq(s + STEMPEL_SIZE - 2, "Z");
}

/* The next word of a line whose words have one blank between them; it ends the line there. */
static char *
next_word(char **at)
{
	char *word = *at, *end;

	if (!word || !*word || *word == ' ')
		return NULL;
	end = strchr(word, ' ');
	*at = end ? end + 1 : NULL;
	if (end)
		*end = '\0';
	return word;
}

struct regel {
	const char *nummer, *tot, *verify;
	struct pubkey key;
};

/* One line, taken apart; false when it is not exactly as sleutelindex_regel makes it. */
static bool
read_line(char *line, struct regel *out)
{
	const char *type, *base64;

	*out = (struct regel){ 0 };
	out->nummer = next_word(&line);
	out->tot = next_word(&line);
	out->verify = next_word(&line);
	type = next_word(&line);
	base64 = next_word(&line);
	if (!base64 || line || !is_digits(out->nummer, 1, NUMMER_MAX) ||
	    (!str_eq(out->tot, "-") && !is_stempel(out->tot)) ||
	    pubkey_make(type, base64, NULL, &out->key))
		return false;
	return str_eq(out->key.base64, base64) && str_eq(out->verify, out->key.fido ? "v" : "-");
}

static void
take(const struct regel *r, const char *nu, struct sleutelvondst *out)
{
	if (!str_eq(r->tot, "-") && strcmp(r->tot, nu) <= 0)
		return;
	snprintf(out->nummer, sizeof(out->nummer), "%s", r->nummer);
	if (!str_eq(r->tot, "-"))
		snprintf(out->tot, sizeof(out->tot), "%s", r->tot);
	out->verify = r->key.fido;
}

/* Every line is looked at, also after the one that was asked for. */
static enum swv_err
search(char *text, size_t n, const char *path, const char *type, const char *base64, const char *nu,
    struct fault *fault, struct sleutelvondst *out)
{
	int64_t last = 0;

	for (char *line = text, *end; line < text + n; line = end + 1) {
		struct regel r;
		bool good;

		end = memchr(line, '\n', n - (size_t)(line - text));
		if (!end || end - line > PUBKEY_LINE_MAX ||
		    memchr(line, '\0', (size_t)(end - line)))
			return refuse("Lezen", path, "het is beschadigd", fault);
		*end = '\0';
		good = read_line(line, &r) && strtoll(r.nummer, NULL, 10) > last;
		if (good) {
			last = strtoll(r.nummer, NULL, 10);
			if (str_eq(r.key.type, type) && str_eq(r.key.base64, base64))
				take(&r, nu, out);
		}
		pubkey_fini(&r.key);
		if (!good)
			return refuse("Lezen", path, "het is beschadigd", fault);
	}
	return SWV_OK;
}

/* A pipe or a device would keep sshd waiting. */
static enum swv_err
read_file(const char *path, struct fault *fault, char **text, size_t *n)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	enum swv_err err = SWV_OK;
	struct stat st;
	ssize_t got;

	if (fd < 0)
		return refuse("Lezen", path, melding_reden(errno), fault);
	*n = 0;
	*text = mem_alloc(SLEUTELINDEX_MAX + 1);
	if (fstat(fd, &st) || !S_ISREG(st.st_mode) || st.st_size > SLEUTELINDEX_MAX)
		err = refuse("Lezen", path, "het is geen index van sleutels", fault);
	while (!err && *n <= SLEUTELINDEX_MAX &&
	       (got = read(fd, *text + *n, SLEUTELINDEX_MAX + 1 - *n)) != 0) {
		if (got > 0)
			*n += (size_t)got;
		else if (errno != EINTR)
			err = refuse("Lezen", path, melding_reden(errno), fault);
	}
	if (!err && *n > SLEUTELINDEX_MAX)
		err = refuse("Lezen", path, "het is te groot", fault);
	close(fd);
	return err;
}

enum swv_err
sleutelindex_zoek(const char *path, const char *type, const char *base64, const char *nu,
    struct fault *fault, struct sleutelvondst *out)
{
	char *text = NULL;
	size_t n;
	enum swv_err err = read_file(path, fault, &text, &n);

	*out = (struct sleutelvondst){ 0 };
	if (!err)
		err = search(text, n, path, type, base64, nu, fault, out);
	if (err)
		*out = (struct sleutelvondst){ 0 };
	free(text);
	return err;
}
