/* SPDX-License-Identifier: EUPL-1.2 */
#include "../test.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "swv/base/str.h"
#include "swv/cmd/schild.h"
#include "swv/cmd/schild_kern.h"
#include "swv/store/store.h"

/* An association file with its database in a folder beside it; each test shields a child. */
static struct {
	char map[40];
	struct str cfg, data, share, naast;
} plek;

static int
maak(void **state)
{
	const char *top = getenv("top_srcdir");
	FILE *f;

	(void)state;
	strcpy(plek.map, "/tmp/swv-schild-XXXXXX");
	assert_non_null(mkdtemp(plek.map));
	str_addf(&plek.cfg, "%s/etc/swv.cfg", plek.map);
	str_addf(&plek.data, "%s/data/swv.db", plek.map);
	str_addf(&plek.naast, "%s/naast", plek.map);
	str_addf(&plek.share, "%s/share", top ? top : ".");
	for (int i = 0; i < 2; i++) {
		struct str map = { 0 };

		str_addf(&map, "%s/%s", plek.map, i ? "etc" : "data");
		assert_int_equal(mkdir(map.s, 0700), 0);
		str_fini(&map);
	}
	f = fopen(plek.cfg.s, "w");
	assert_non_null(f);
	fprintf(f, "organisatie = { code = \"PO2203\"; naam = \"x\"; vanaf = \"2023-2024\"; };\n"
		   "opslag = { bestand = \"../data/swv.db\"; };\n");
	assert_int_equal(fclose(f), 0);
	return 0;
}

static int
ruim_op(void **state)
{
	struct str command = { 0 };

	(void)state;
	str_addf(&command, "rm -rf %s", plek.map);
	assert_int_equal(system(command.s), 0);
	str_fini(&command);
	str_fini(&plek.cfg);
	str_fini(&plek.data);
	str_fini(&plek.share);
	str_fini(&plek.naast);
	return 0;
}

/* What act returns in a shielded child. */
static int
binnen(int (*act)(const struct schild *schild))
{
	pid_t child = fork();
	int status = 0;

	if (child == 0) {
		struct schild_args args = { .bestand = plek.cfg.s, .share = plek.share.s };
		struct faults faults = { 0 };
		struct schild schild;

		schild_omgeving();
		if (schild_sessie(&args, &faults, &schild))
			_exit(90);
		_exit(act(&schild));
	}
	assert_true(child > 0);
	assert_int_equal(waitpid(child, &status, 0), child);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static int
opens(const char *path, int flags)
{
	int fd = open(path, flags | O_CLOEXEC, 0600);

	if (fd < 0)
		return errno;
	close(fd);
	return 0;
}

static int
beside(const char *path, const char *name, int flags)
{
	struct str full = { 0 };
	int error;

	str_addf(&full, "%.*s%s", (int)(strrchr(path, '/') + 1 - path), path, name);
	error = opens(full.s, flags);
	str_fini(&full);
	return error;
}

static int
all_stands(const struct schild *schild)
{
	for (int i = 0; i < SCHILD_DELEN; i++)
		if (!schild->deel[i].staat)
			return 10 + i;
	return 0;
}

static void
alle_delen_staan_op_deze_kernel(void **state)
{
	(void)state;
	if (!landlock_versie())
		skip();
	assert_int_equal(binnen(all_stands), 0);
}

static int
reads_passwd(const struct schild *schild)
{
	(void)schild;
	return opens("/etc/passwd", O_RDONLY);
}

static int
lists_root(const struct schild *schild)
{
	(void)schild;
	return opens("/", O_RDONLY | O_DIRECTORY);
}

static int
writes_beside(const struct schild *schild)
{
	(void)schild;
	return opens(plek.naast.s, O_WRONLY | O_CREAT);
}

static int
writes_cfg(const struct schild *schild)
{
	(void)schild;
	return opens(plek.cfg.s, O_WRONLY);
}

static int
makes_beside_cfg(const struct schild *schild)
{
	(void)schild;
	return beside(plek.cfg.s, "nieuw", O_WRONLY | O_CREAT);
}

static void
andere_bestanden_gaan_niet_open(void **state)
{
	(void)state;
	if (!landlock_versie())
		skip();
	assert_int_equal(opens("/etc/passwd", O_RDONLY), 0);
	assert_int_equal(binnen(reads_passwd), EACCES);
	assert_int_equal(binnen(lists_root), EACCES);
	assert_int_equal(binnen(writes_beside), EACCES);
	assert_int_equal(binnen(writes_cfg), EACCES);
	assert_int_equal(binnen(makes_beside_cfg), EACCES);
}

static int
uses_own(const struct schild *schild)
{
	struct store *store = NULL;

	(void)schild;
	if (opens(plek.cfg.s, O_RDONLY) || opens("/dev/urandom", O_RDONLY))
		return 1;
	if (store_open(plek.data.s, plek.share.s, STORE_CREATE, NULL, &store))
		return 2;
	if (store_begin(store, NULL) || store_stand_set(store, "", "a", "b", NULL) ||
	    store_commit(store, NULL))
		return 3;
	store_close(&store);
	if (beside(plek.data.s, "uitvoer", O_RDWR | O_CREAT))
		return 4;
	return opens("/usr/share/zoneinfo/Europe/Amsterdam", O_RDONLY) ? 5 : 0;
}

static void
de_eigen_bestanden_wel(void **state)
{
	(void)state;
	assert_int_equal(binnen(uses_own), 0);
}

static int
executes(const struct schild *schild)
{
	(void)schild;
	execl("/bin/true", "true", (char *)NULL);
	return errno;
}

static int
forks(const struct schild *schild)
{
	pid_t child;

	(void)schild;
	child = fork();
	if (child == 0)
		_exit(0);
	return child < 0 ? errno : 0;
}

/* The call that a C library tries first, past the function for it. */
static int
clones(const struct schild *schild)
{
	uint64_t args[8] = { [4] = SIGCHLD }; /* struct clone_args, as in its first version */
	long child = syscall(SYS_clone3, args, sizeof(args));

	(void)schild;
	if (child == 0)
		_exit(0);
	return child < 0 ? errno : 0;
}

/* On what is no terminal it would be ENOTTY; the kernel looks at the lower half alone. */
static int
types_for_another(const struct schild *schild)
{
	static const unsigned long ways[] = { TIOCSTI, TIOCLINUX, TIOCSTI | 1UL << 32 };
	int fd = open("/dev/null", O_RDWR | O_CLOEXEC);
	char c = 'x';

	(void)schild;
	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++)
		if (syscall(SYS_ioctl, fd, ways[i], &c) == 0 || errno != EPERM)
			return (int)i + 1;
	return 0;
}

static int
traces(const struct schild *schild)
{
	(void)schild;
	return ptrace(PTRACE_ATTACH, getppid(), NULL, NULL) ? errno : 0;
}

static int
talks(const struct schild *schild)
{
	int fd = socket(AF_INET, SOCK_STREAM, 0), fd6 = socket(AF_INET6, SOCK_DGRAM, 0);

	(void)schild;
	return fd >= 0 || fd6 >= 0 ? 0 : errno;
}

static int
mounts(const struct schild *schild)
{
	(void)schild;
	return mount("none", plek.map, "tmpfs", 0, NULL) ? errno : 0;
}

static int
signals_parent(const struct schild *schild)
{
	(void)schild;
	return kill(getppid(), 0) ? errno : 0;
}

static void
geen_programma_proces_socket_of_ander(void **state)
{
	(void)state;
	if (!seccomp_kan())
		skip();
	assert_int_equal(binnen(executes), EPERM);
	assert_int_equal(binnen(forks), EPERM);
	assert_int_equal(binnen(clones), ENOSYS);
	assert_int_equal(binnen(types_for_another), 0);
	assert_int_equal(binnen(traces), EPERM);
	assert_int_equal(binnen(talks), EPERM);
	assert_int_equal(binnen(mounts), EPERM);
	assert_int_equal(binnen(signals_parent), EPERM);
}

static int
can_log(const struct schild *schild)
{
	int fd = socket(AF_UNIX, SOCK_DGRAM, 0);

	(void)schild;
	return fd < 0 ? errno : 0;
}

static void
het_systeemlogboek_blijft_bereikbaar(void **state)
{
	(void)state;
	assert_int_equal(binnen(can_log), 0);
}

extern char **environ;

static int
has_clean_environment(const struct schild *schild)
{
	static const char *const kept[] = { "PATH=/usr/bin:/bin", "HOME=/nonexistent",
		"LANG=C.UTF-8", "TZ=Europe/Amsterdam", "TERM=vt100" };
	int n = 0;

	(void)schild;
	for (char **e = environ; e && *e; e++, n++) {
		bool known = false;

		for (size_t i = 0; i < sizeof(kept) / sizeof(kept[0]); i++)
			known = known || strcmp(*e, kept[i]) == 0;
		if (!known)
			return 1;
	}
	return n;
}

static void
van_de_omgeving_blijft_alleen_een_naam_van_een_terminal(void **state)
{
	static const char *const wrong[] = { "", "../x", "-x", "a b", "x/y", "a:b", "\x1b[2J",
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" };

	(void)state;
	setenv("TERMINFO", "/tmp", 1);
	setenv("LC_FOO", "x", 1);
	setenv("SSH_ORIGINAL_COMMAND", "agenda", 1);
	setenv("TERM", "vt100", 1);
	assert_int_equal(binnen(has_clean_environment), 5);
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		setenv("TERM", wrong[i], 1);
		assert_int_equal(binnen(has_clean_environment), 4);
	}
	unsetenv("TERMINFO");
}

static int
has_no_files(const struct schild *schild)
{
	int n = 0;

	(void)schild;
	for (int fd = 3; fd < 256; fd++)
		n += fcntl(fd, F_GETFD) >= 0;
	return n;
}

static void
wat_open_stond_is_dicht(void **state)
{
	int fd = open("/dev/null", O_RDONLY);

	(void)state;
	assert_true(fd > 2);
	assert_int_equal(binnen(has_no_files), 0);
	close(fd);
}

/* In main: with stdin, stdout or stderr closed the first file would get what is printed. */
static void
de_eerste_drie_zijn_open(void **state)
{
	pid_t child = fork();
	int status = 0;

	(void)state;
	if (child == 0) {
		struct rlimit core;

		close(0);
		close(1);
		close(2);
		schild_omgeving();
		for (int fd = 0; fd < 3; fd++)
			if (fcntl(fd, F_GETFD) != 0)
				_exit(1 + fd);
		if (write(1, "x", 1) != -1 || errno != EBADF)
			_exit(6); /* what goes nowhere must not seem written */
		if (umask(0) != 077 || prctl(PR_GET_DUMPABLE) != 0 ||
		    prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1)
			_exit(4);
		_exit(getrlimit(RLIMIT_CORE, &core) || core.rlim_max ? 5 : 0);
	}
	assert_true(child > 0);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
}

static int
measures(const struct schild *schild)
{
	struct schild now;

	(void)schild;
	schild_meet(&now);
	return now.deel[SCHILD_GEHEUGEN].staat && now.deel[SCHILD_KERN].staat &&
		       now.deel[SCHILD_MAPPEN].staat == (landlock_versie() > 0)
		   ? 0
		   : 1;
}

static void
meten_neemt_niets_weg(void **state)
{
	struct schild s;

	(void)state;
	schild_meet(&s);
	assert_false(s.deel[SCHILD_GEHEUGEN].staat); /* a test program does not shield itself */
	assert_int_equal(opens("/etc/passwd", O_RDONLY), 0);
	assert_int_equal(binnen(measures), 0);
}

#define TEST(rule) cmocka_unit_test_setup_teardown(rule, maak, ruim_op)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(alle_delen_staan_op_deze_kernel),
		TEST(andere_bestanden_gaan_niet_open),
		TEST(de_eigen_bestanden_wel),
		TEST(geen_programma_proces_socket_of_ander),
		TEST(het_systeemlogboek_blijft_bereikbaar),
		TEST(van_de_omgeving_blijft_alleen_een_naam_van_een_terminal),
		TEST(wat_open_stond_is_dicht),
		TEST(de_eerste_drie_zijn_open),
		TEST(meten_neemt_niets_weg),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
