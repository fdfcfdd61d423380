/* SPDX-License-Identifier: EUPL-1.2 */
#include <errno.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <seccomp.h>
#include <stdint.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "swv/cmd/schild_kern.h"

/* Refused whatever comes with it.  By name: one that this kernel or machine does not have is
 * passed over. */
static const char *const refused[] = {
	/* another program, another process */
	"execve", "execveat", "fork", "vfork",
	/* looking into others, or being looked into */
	"ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "kcmp", "pidfd_getfd",
	"pidfd_send_signal", "perf_event_open",
	/* a world of its own, where it would be root */
	"unshare", "setns", "mount", "umount", "umount2", "pivot_root", "chroot", "move_mount",
	"open_tree", "fsopen", "fsconfig", "fsmount", "fspick", "mount_setattr",
	/* the kernel itself */
	"kexec_load", "kexec_file_load", "init_module", "finit_module", "delete_module", "bpf",
	"reboot", "swapon", "swapoff", "acct", "syslog", "iopl", "ioperm", "quotactl",
	"quotactl_fd", "personality", "modify_ldt", "vmsplice", "settimeofday", "clock_settime",
	"clock_adjtime", "adjtimex", "sethostname", "setdomainname",
	/* ways around: other doors to the same, and those that faults were often found behind */
	"io_uring_setup", "io_uring_enter", "io_uring_register", "userfaultfd", "keyctl", "add_key",
	"request_key", "open_by_handle_at", "memfd_create", "memfd_secret",
	/* listening, and sending files to others */
	"listen", "accept", "accept4", "bind"
};

/* Refused with one argument. */
static const struct {
	const char *name;
	struct scmp_arg_cmp when;
} refused_when[] = {
	/* a process: clone without CLONE_THREAD */
	{ "clone", { 0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0 } },
	/* every socket but of the machine itself (the system's log) */
	{ "socket", { 0, SCMP_CMP_NE, AF_UNIX, 0 } },
	/* typing for whoever uses the terminal next */
	{ "ioctl", { 1, SCMP_CMP_MASKED_EQ, UINT32_MAX, TIOCSTI } },
	{ "ioctl", { 1, SCMP_CMP_MASKED_EQ, UINT32_MAX, TIOCLINUX } },
};

bool
seccomp_kan(void)
{
	uint32_t action = SECCOMP_RET_ERRNO;

	return syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0U, &action) == 0;
}

#ifdef __SANITIZE_ADDRESS__
/* The leak check at the end starts a process to look into this one, which is refused by then. */
int __lsan_is_turned_off(void);

int
__lsan_is_turned_off(void)
{
	return prctl(PR_GET_SECCOMP) == SECCOMP_MODE_FILTER;
}
#endif

static int
add(scmp_filter_ctx filter, uint32_t action, const char *name, unsigned n,
    const struct scmp_arg_cmp *when)
{
	int call = seccomp_syscall_resolve_name(name);

	if (call == __NR_SCMP_ERROR)
		return 0;
	return seccomp_rule_add_array(filter, action, call, n, when);
}

/* Signals go to this process alone: those of others over SSH are of the same user. */
static int
add_signals(scmp_filter_ctx filter)
{
	static const char *const names[] = { "kill", "tgkill", "tkill", "rt_sigqueueinfo",
		"rt_tgsigqueueinfo" };
	struct scmp_arg_cmp other = { 0, SCMP_CMP_NE, (scmp_datum_t)getpid(), 0 };
	int rc = 0;

	for (size_t i = 0; !rc && i < sizeof(names) / sizeof(names[0]); i++)
		rc = add(filter, SCMP_ACT_ERRNO(EPERM), names[i], 1, &other);
	return rc;
}

static int
fill(scmp_filter_ctx filter)
{
	int rc = 0;

	for (size_t i = 0; !rc && i < sizeof(refused) / sizeof(refused[0]); i++)
		rc = add(filter, SCMP_ACT_ERRNO(EPERM), refused[i], 0, NULL);
	for (size_t i = 0; !rc && i < sizeof(refused_when) / sizeof(refused_when[0]); i++)
		rc = add(
		    filter, SCMP_ACT_ERRNO(EPERM), refused_when[i].name, 1, &refused_when[i].when);
	if (!rc)
		rc = add_signals(filter);
	/* its flags are in memory, where no filter looks: the C library then uses clone */
	return rc ? rc : add(filter, SCMP_ACT_ERRNO(ENOSYS), "clone3", 0, NULL);
}

int
seccomp_sluit(void)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
	int rc;

	if (!filter)
		return ENOMEM;
	rc = fill(filter);
	if (!rc)
		rc = seccomp_load(filter);
	seccomp_release(filter);
	return rc < 0 ? -rc : 0;
}
