/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/lock.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/time.h>

#include "swv/base/str.h"
#include "swv/store/sql.h"

enum { BEAT_US = 100000 };

static volatile sig_atomic_t beats;

static void
on_beat(int signal)
{
	(void)signal;
	beats++;
}

static enum swv_err
open_lock(struct store *store, struct fault *fault)
{
	struct str path = { 0 };
	enum swv_err err = SWV_OK;

	if (store->lock >= 0)
		return SWV_OK;
	str_addf(&path, "%s.lock", store->path);
	store->lock = open(path.s, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (store->lock < 0 && errno == ENOSPC)
		err = fault_set(fault, SWV_EFULL, NULL, NULL, NULL);
	else if (store->lock < 0)
		err = fault_set(fault, SWV_EREADONLY, path.s, NULL, NULL);
	str_fini(&path);
	return err;
}

/*
 * Before the lock there is a turnstile (a lock on the first byte of the file,
 * which flock knows nothing of): who comes back for another turn finds it held by
 * the one who waits, and cannot slip in before.
 */
static int
turnstile(int fd, short type, bool wait)
{
	struct flock turn = { .l_type = type, .l_whence = SEEK_SET, .l_len = 1 };

	return fcntl(fd, wait ? F_OFD_SETLKW : F_OFD_SETLK, &turn);
}

static bool
take_at_once(int fd)
{
	bool taken = turnstile(fd, F_WRLCK, false) == 0 && flock(fd, LOCK_EX | LOCK_NB) == 0;

	turnstile(fd, F_UNLCK, false);
	return taken;
}

/*
 * Waits in the kernel until the deadline, when a timer breaks the wait off; it
 * keeps beating, for its first beat may come just before the wait began.
 */
static bool
wait_in_turn(int fd, int patience, bool (*ending)(void))
{
	struct sigaction on = { .sa_handler = on_beat }, before;
	struct itimerval off = { 0 }, timer = { .it_interval = { 0, BEAT_US } };
	int rc;

	beats = 0;
	timer.it_value.tv_sec = patience * BEAT_US / 1000000;
	timer.it_value.tv_usec = patience * BEAT_US % 1000000;
	sigaction(SIGALRM, &on, &before);
	setitimer(ITIMER_REAL, &timer, NULL);
	do
		rc = turnstile(fd, F_WRLCK, true);
	while (rc && errno == EINTR && !beats && !(ending && ending()));
	while (
	    !rc && (rc = flock(fd, LOCK_EX)) && errno == EINTR && !beats && !(ending && ending()))
		rc = 0;
	setitimer(ITIMER_REAL, &off, NULL);
	sigaction(SIGALRM, &before, NULL);
	turnstile(fd, F_UNLCK, false);
	return rc == 0;
}

enum swv_err
lock_take(struct store *store, struct fault *fault)
{
	enum swv_err err = open_lock(store, fault);

	if (err || store->locked)
		return err; /* whoever waits holds the turnstile: one may not go through it twice */
	store->locked =
	    take_at_once(store->lock) || wait_in_turn(store->lock, store->patience, store->ending);
	if (store->locked)
		return SWV_OK;
	return fault_set(fault, SWV_EBUSY, NULL, NULL, NULL);
}

void
lock_drop(struct store *store)
{
	if (store->locked)
		flock(store->lock, LOCK_UN);
	store->locked = false;
}
