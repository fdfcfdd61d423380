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
 * Waits in the kernel's queue; a timer that keeps beating breaks the wait off,
 * also when its first beat comes just before the wait began.
 */
static bool
wait_in_turn(int fd, int patience)
{
	struct sigaction on = { .sa_handler = on_beat }, before;
	struct itimerval timer = { { 0, BEAT_US }, { 0, BEAT_US } }, off = { 0 };
	int rc;

	beats = 0;
	sigaction(SIGALRM, &on, &before);
	setitimer(ITIMER_REAL, &timer, NULL);
	do
		rc = flock(fd, LOCK_EX);
	while (rc && errno == EINTR && beats < patience);
	setitimer(ITIMER_REAL, &off, NULL);
	sigaction(SIGALRM, &before, NULL);
	return rc == 0;
}

enum swv_err
lock_take(struct store *store, struct fault *fault)
{
	enum swv_err err = open_lock(store, fault);

	if (err || flock(store->lock, LOCK_EX | LOCK_NB) == 0)
		return err;
	if (wait_in_turn(store->lock, store->patience))
		return SWV_OK;
	return fault_set(fault, SWV_EBUSY, NULL, NULL, NULL);
}

void
lock_drop(struct store *store)
{
	if (store->lock >= 0)
		flock(store->lock, LOCK_UN);
}
