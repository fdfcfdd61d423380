/* SPDX-License-Identifier: EUPL-1.2 */
#include "vt.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <vterm.h>

#include "../test.h"

struct vt {
	VTerm *term;
	VTermScreen *screen;
	int rows, cols;
	int fd; /* of the terminal; -1 when it was hung up */
	pid_t pid;
	int status; /* -1 as long as the program runs */
	bool eof;
	size_t bytes;
	char *raw; /* all of them */
	char row[4096];
};

const char *
vt_swv(void)
{
	const char *swv = getenv("SWV");

	return swv ? swv : "build/swv";
}

static int64_t
now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static int64_t
deadline(void)
{
	const char *patience = getenv("SWV_TEST_PATIENCE");

	return now_ms() + 5000 * (patience ? atoi(patience) : 1);
}

struct vt *
vt_start(int rows, int cols, const char *const argv[])
{
	struct winsize size = { .ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols };
	struct vt *vt = calloc(1, sizeof(*vt));

	assert_non_null(vt);
	vt->rows = rows;
	vt->cols = cols;
	vt->status = -1;
	vt->term = vterm_new(rows, cols);
	vterm_set_utf8(vt->term, 1);
	vt->screen = vterm_obtain_screen(vt->term);
	vterm_screen_enable_altscreen(vt->screen, 1);
	vterm_screen_reset(vt->screen, 1);
	vt->pid = forkpty(&vt->fd, NULL, NULL, &size);
	if (vt->pid == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		unsetenv("LINES");
		unsetenv("COLUMNS");
		execvp(argv[0], (char *const *)(uintptr_t)argv);
		_exit(127);
	}
	assert_true(vt->pid > 0);
	fcntl(vt->fd, F_SETFD, FD_CLOEXEC);
	fcntl(vt->fd, F_SETFL, O_NONBLOCK);
	return vt;
}

void
vt_free(struct vt **vt)
{
	if (!*vt)
		return;
	if ((*vt)->status < 0) {
		kill((*vt)->pid, SIGKILL);
		waitpid((*vt)->pid, NULL, 0);
	}
	if ((*vt)->fd >= 0)
		close((*vt)->fd);
	vterm_free((*vt)->term);
	free((*vt)->raw);
	free(*vt);
	*vt = NULL;
}

/* Takes in what the program writes, for at most ms; false when nothing came or can come. */
static bool
take(struct vt *vt, int ms)
{
	struct pollfd p = { .fd = vt->fd, .events = POLLIN };
	char buf[16384];
	ssize_t n;

	if (vt->eof || vt->fd < 0 || poll(&p, 1, ms) <= 0)
		return false;
	n = read(vt->fd, buf, sizeof(buf));
	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return true;
	if (n <= 0) { /* EIO: the last one that had the terminal open is gone */
		vt->eof = true;
		return false;
	}
	vt->raw = realloc(vt->raw, vt->bytes + (size_t)n);
	assert_non_null(vt->raw);
	memcpy(vt->raw + vt->bytes, buf, (size_t)n);
	vt->bytes += (size_t)n;
	vterm_input_write(vt->term, buf, (size_t)n);
	n = (ssize_t)vterm_output_read(vt->term, buf, sizeof(buf)); /* what a terminal answers */
	if (n > 0 && write(vt->fd, buf, (size_t)n) != n)
		fail_msg("the program does not read the terminal's answers");
	return true;
}

static void
show(struct vt *vt)
{
	int row = 0, col = 0;

	vt_cursor(vt, &row, &col);
	print_error("screen of %dx%d, cursor at %d,%d%s:\n", vt->cols, vt->rows, row, col,
	    vt->eof ? ", program ended" : "");
	for (int i = 0; i < vt->rows; i++)
		print_error("|%s\n", vt_row(vt, i));
}

void
vt_type(struct vt *vt, const char *keys)
{
	size_t len = strlen(keys);
	int64_t end = deadline();

	while (len) {
		ssize_t n = write(vt->fd, keys, len);

		if (n > 0) {
			keys += n;
			len -= (size_t)n;
		} else if (now_ms() > end || vt->eof || (errno != EAGAIN && errno != EINTR)) {
			show(vt);
			fail_msg("the program takes no keys");
		} else
			take(vt, 20);
	}
}

/* The row in which the text stands, or -1. */
static int
find(struct vt *vt, const char *text)
{
	for (int row = 0; row < vt->rows; row++)
		if (strstr(vt_row(vt, row), text))
			return row;
	return -1;
}

/* How long nothing comes when a picture is whole, in milliseconds. */
enum { AFTER = 5 };

/* Waits until the text is there, or is not; the row, or -1. */
static int
await(struct vt *vt, const char *text, bool there)
{
	int64_t end = deadline();
	int row;

	while (((row = find(vt, text)) >= 0) != there) {
		int64_t left = end - now_ms();

		if (left > 0 && take(vt, (int)left))
			continue;
		if (left > 0 && !vt->eof && vt->fd >= 0)
			continue;
		show(vt);
		fail_msg("\"%s\" is %s", text, there ? "not on the screen" : "still on the screen");
	}
	/* what comes with it is read too, so that its row is whole */
	while (there && take(vt, AFTER))
		;
	return there && find(vt, text) >= 0 ? find(vt, text) : row;
}

int
vt_await(struct vt *vt, const char *text)
{
	return await(vt, text, true);
}

void
vt_await_gone(struct vt *vt, const char *text)
{
	await(vt, text, false);
}

static int
await_end(struct vt *vt, bool reads)
{
	int64_t end = deadline();
	int status;

	while (vt->status < 0) {
		while (reads && take(vt, 10))
			;
		if (waitpid(vt->pid, &status, WNOHANG) == vt->pid)
			vt->status =
			    WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
		else if (now_ms() > end) {
			show(vt);
			fail_msg("the program does not end");
		} else if (!reads || vt->eof || vt->fd < 0)
			poll(NULL, 0, 1);
	}
	while (take(vt, 0))
		;
	return vt->status;
}

int
vt_await_end(struct vt *vt)
{
	return await_end(vt, true);
}

int
vt_await_end_unread(struct vt *vt)
{
	return await_end(vt, false);
}

const char *
vt_raw(const struct vt *vt, size_t *len)
{
	*len = vt->bytes;
	return vt->raw;
}

int
vt_master(const struct vt *vt)
{
	return vt->fd;
}

double
vt_cpu(const struct vt *vt)
{
	struct timespec used;
	clockid_t clock;

	assert_int_equal(clock_getcpuclockid(vt->pid, &clock), 0);
	assert_int_equal(clock_gettime(clock, &used), 0);
	return (double)used.tv_sec + (double)used.tv_nsec / 1e9;
}

size_t
vt_bytes_within(struct vt *vt, int ms)
{
	size_t before = vt->bytes;
	int64_t end = now_ms() + ms, left;

	while ((left = end - now_ms()) > 0 && !vt->eof)
		take(vt, (int)left);
	return vt->bytes - before;
}

size_t
vt_await_quiet(struct vt *vt)
{
	size_t before = vt->bytes;

	while (vt_bytes_within(vt, 100))
		;
	return vt->bytes - before;
}

/* Writes the character in UTF-8, gives its bytes. */
static size_t
encode(uint32_t c, char *out)
{
	if (c < 0x80) {
		out[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		out[0] = (char)(0xC0 | c >> 6);
		out[1] = (char)(0x80 | (c & 0x3F));
		return 2;
	}
	if (c < 0x10000) {
		out[0] = (char)(0xE0 | c >> 12);
		out[1] = (char)(0x80 | (c >> 6 & 0x3F));
		out[2] = (char)(0x80 | (c & 0x3F));
		return 3;
	}
	out[0] = (char)(0xF0 | (c >> 18 & 7));
	out[1] = (char)(0x80 | (c >> 12 & 0x3F));
	out[2] = (char)(0x80 | (c >> 6 & 0x3F));
	out[3] = (char)(0x80 | (c & 0x3F));
	return 4;
}

const char *
vt_row(struct vt *vt, int row)
{
	size_t len = 0, end = 0;

	for (int col = 0; col < vt->cols;) {
		VTermScreenCell cell = { 0 };

		vterm_screen_get_cell(vt->screen, (VTermPos){ .row = row, .col = col }, &cell);
		if (len + sizeof(cell.chars) + 1 > sizeof(vt->row))
			break;
		if (!cell.chars[0])
			vt->row[len++] = ' ';
		for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell.chars[i]; i++)
			len += encode(cell.chars[i], vt->row + len);
		if (vt->row[len - 1] != ' ')
			end = len;
		col += cell.width > 0 ? cell.width : 1;
	}
	vt->row[end] = '\0';
	return vt->row;
}

bool
vt_shows(struct vt *vt, const char *text)
{
	return find(vt, text) >= 0;
}

void
vt_cursor(struct vt *vt, int *row, int *col)
{
	VTermPos at;

	vterm_state_get_cursorpos(vterm_obtain_state(vt->term), &at);
	*row = at.row;
	*col = at.col;
}

bool
vt_marked(struct vt *vt, int row, int col)
{
	VTermScreenCell cell = { 0 };

	vterm_screen_get_cell(vt->screen, (VTermPos){ .row = row, .col = col }, &cell);
	return cell.attrs.reverse || cell.attrs.bold || cell.attrs.underline;
}

void
vt_wipe(struct vt *vt)
{
	static const char erase[] = "\x1b[2J";

	vterm_input_write(vt->term, erase, sizeof(erase) - 1);
}

void
vt_resize(struct vt *vt, int rows, int cols)
{
	struct winsize size = { .ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols };

	vt->rows = rows;
	vt->cols = cols;
	vterm_set_size(vt->term, rows, cols);
	assert_int_equal(ioctl(vt->fd, TIOCSWINSZ, &size), 0);
}

void
vt_signal(struct vt *vt, int sig)
{
	assert_int_equal(kill(vt->pid, sig), 0);
}

void
vt_hang_up(struct vt *vt)
{
	close(vt->fd);
	vt->fd = -1;
}

size_t
vt_bytes(const struct vt *vt)
{
	return vt->bytes;
}
