/* SPDX-License-Identifier: EUPL-1.2 */
/* One file, whole, or a fault that says what is wrong with it. */
#include "swv/config/bron.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "swv/base/utf8.h"
#include "swv/model/melding.h"

enum { SIZE_MAX_MIB = 4, CHUNK = 16384 };

/* About the file as a whole (line 0) without a place: the caller may know who asked for it. */
static enum swv_err
refuse(struct fault *fault, const char *path, int line, const char *reason)
{
	struct str what = { 0 };

	if (line) {
		fault_place(fault, path, line);
		return fault_set(fault, SWV_ETEXT, "Deze regel", NULL, reason);
	}
	str_addf(&what, "Lezen van %s", path);
	fault_set(fault, SWV_EFILE, what.s, NULL, reason);
	str_fini(&what);
	return SWV_EFILE;
}

static enum swv_err
read_all(int fd, const char *path, struct fault *fault, struct str *out)
{
	char buf[CHUNK];
	size_t begin = out->len;
	ssize_t n;

	while ((n = read(fd, buf, sizeof(buf))) != 0) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return refuse(fault, path, 0, melding_reden(errno));
		str_addn(out, buf, (size_t)n);
		if (out->len - begin > (size_t)SIZE_MAX_MIB << 20)
			return refuse(fault, path, 0, "het bestand is groter dan 4 MiB");
	}
	return SWV_OK;
}

static enum swv_err
open_file(const char *path, struct fault *fault, int *fd)
{
	struct stat st;

	*fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY); /* never wait for a pipe */
	if (*fd < 0 && (errno == ENOENT || errno == ENOTDIR))
		return fault_set(fault, SWV_ENOFILE, path, NULL, NULL);
	if (*fd < 0 || fstat(*fd, &st) < 0)
		return refuse(fault, path, 0, melding_reden(errno));
	if (S_ISDIR(st.st_mode))
		return refuse(fault, path, 0, "het is een map");
	if (!S_ISREG(st.st_mode))
		return refuse(fault, path, 0, "het is geen gewoon bestand");
	return SWV_OK;
}

/* Line by line, so that the fault can say which. */
static enum swv_err
check_text(const char *s, size_t n, const char *path, struct fault *fault)
{
	if (n >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0)
		return refuse(fault, path, 1,
		    "er staat een onzichtbaar teken (BOM) voor; bewaar het bestand als UTF-8 zonder "
		    "BOM");
	if (n >= 2 && (memcmp(s, "\xFF\xFE", 2) == 0 || memcmp(s, "\xFE\xFF", 2) == 0))
		return refuse(
		    fault, path, 1, "het bestand is UTF-16; bewaar het als UTF-8 zonder BOM");
	for (int line = 1; n; line++) {
		const char *end = memchr(s, '\n', n);
		size_t len = end ? (size_t)(end - s) + 1 : n;

		if (memchr(s, '\0', len))
			return refuse(fault, path, line,
			    "er staat een nulteken in, dus dit is geen tekstbestand");
		if (!utf8_valid(s, len))
			return refuse(fault, path, line,
			    "er staan tekens in die geen UTF-8 zijn; bewaar het bestand als UTF-8");
		s += len;
		n -= len;
	}
	return SWV_OK;
}

enum swv_err
bestand_read(const char *path, struct fault *fault, struct str *out)
{
	size_t begin = out->len;
	int fd;
	enum swv_err err = open_file(path, fault, &fd);

	if (!err)
		err = read_all(fd, path, fault, out);
	if (fd >= 0)
		close(fd);
	if (!err && out->len > begin)
		err = check_text(out->s + begin, out->len - begin, path, fault);
	return err;
}
