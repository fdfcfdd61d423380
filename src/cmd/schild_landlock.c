/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Landlock by its system calls: there is no wrapper in the C library, and the
 * header of Debian 12 knows only the first versions.  The numbers are of the
 * kernel's interface (docs.kernel.org/userspace-api/landlock.html), fixed for ever.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "swv/cmd/schild_kern.h"

enum { GIVE_VERSION = 1, RULE_PATH = 1, VERSION_KNOWN = 6 };

#define FS_WRITE_FILE  (UINT64_C(1) << 1)
#define FS_READ_FILE   (UINT64_C(1) << 2)
#define FS_READ_DIR    (UINT64_C(1) << 3)
#define FS_REMOVE_FILE (UINT64_C(1) << 5)
#define FS_MAKE_REG    (UINT64_C(1) << 8)
#define FS_TRUNCATE    (UINT64_C(1) << 14)

#define FS_OF_FILE (FS_WRITE_FILE | FS_READ_FILE | FS_TRUNCATE)
#define FS_READ    (FS_READ_FILE | FS_READ_DIR)
#define FS_CHANGE  (FS_READ | FS_WRITE_FILE | FS_REMOVE_FILE | FS_MAKE_REG | FS_TRUNCATE)

struct ruleset {
	uint64_t fs;    /* refused unless a rule allows it */
	uint64_t net;   /* from version 4: to bind, to connect; no rule allows it */
	uint64_t scope; /* from version 6: abstract sockets of others, signals to others */
};

struct rule {
	uint64_t allowed;
	int32_t fd;
} __attribute__((packed));

/* What each version brought; the bits of fs are all up to the last that it knows. */
static const struct {
	int fs_bits;
	uint64_t net, scope;
	size_t size;
} versions[VERSION_KNOWN + 1] = {
	[1] = { 13, 0, 0, 8 },
	[2] = { 14, 0, 0, 8 },
	[3] = { 15, 0, 0, 8 },
	[4] = { 15, 3, 0, 16 },
	[5] = { 16, 3, 0, 16 },
	[6] = { 16, 3, 3, 24 },
};

int
landlock_versie(void)
{
	long n = syscall(SYS_landlock_create_ruleset, NULL, (size_t)0, GIVE_VERSION);

	return n > 0 ? (int)n : 0;
}

static int
allow(int rules, const struct schild_plek *plek, uint64_t known)
{
	struct rule rule = { .allowed = plek->schrijven ? FS_CHANGE : FS_READ };
	struct stat st;
	int error = 0;

	rule.fd = plek->pad ? open(plek->pad, O_PATH | O_CLOEXEC) : -1;
	if (rule.fd < 0)
		return 0;
	if (fstat(rule.fd, &st) == 0 && !S_ISDIR(st.st_mode))
		rule.allowed &= FS_OF_FILE;
	rule.allowed &= known;
	if (syscall(SYS_landlock_add_rule, rules, RULE_PATH, &rule, 0U))
		error = errno;
	close(rule.fd);
	return error;
}

int
landlock_sluit(const struct schild_plek *plekken, size_t n)
{
	int version = landlock_versie(), rules, error = 0;
	struct ruleset set;

	if (!version)
		return ENOSYS;
	if (version > VERSION_KNOWN)
		version = VERSION_KNOWN;
	set = (struct ruleset){ (UINT64_C(1) << versions[version].fs_bits) - 1,
		versions[version].net, versions[version].scope };
	rules = (int)syscall(SYS_landlock_create_ruleset, &set, versions[version].size, 0U);
	if (rules < 0)
		return errno;
	for (size_t i = 0; i < n && !error; i++)
		error = allow(rules, &plekken[i], set.fs);
	if (!error && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		error = errno;
	if (!error && syscall(SYS_landlock_restrict_self, rules, 0U))
		error = errno;
	close(rules);
	return error;
}
