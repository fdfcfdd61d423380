/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TEST_VT_H
#define SWV_TEST_VT_H

#include <stdbool.h>
#include <stddef.h>

/*
 * The real program under a pseudo-terminal, its screen read back through libvterm.  Nothing
 * sleeps: a test types and waits for the text that must come, with a deadline of 5 seconds
 * (times SWV_TEST_PATIENCE).  What does not come fails the test and shows the screen.
 */
struct vt;

/* The program to test. */
const char *vt_swv(void);

/* Starts argv (NULL-ended, argv[0] is a path or in PATH) on a screen of that size. */
struct vt *vt_start(int rows, int cols, const char *const argv[]);
/* Kills what still runs. */
void vt_free(struct vt **vt);

/* Types these bytes; "\r" is Enter, "\x1b" Esc, "\x1bOP" F1. */
void vt_type(struct vt *vt, const char *keys);
/* Waits until the text stands within one row of the screen; gives that row. */
int vt_await(struct vt *vt, const char *text);
/* Waits until it stands there no more. */
void vt_await_gone(struct vt *vt, const char *text);
/* Waits until the program has ended; its exit status, or 128 and the signal. */
int vt_await_end(struct vt *vt);
/* Waits until all that the program has to say was read: a tenth of a second without a byte.  Gives
 * the bytes until then. */
size_t vt_await_quiet(struct vt *vt);
/* How many bytes come within ms milliseconds, in which nothing is typed. */
size_t vt_bytes_within(struct vt *vt, int ms);

/* What the screen shows now, without waiting.  A row is borrowed until the next call, without
 * the blanks at its end. */
const char *vt_row(struct vt *vt, int row);
bool vt_shows(struct vt *vt, const char *text);
void vt_cursor(struct vt *vt, int *row, int *col);
/* Whether the cell is in reverse video, bold or underlined: marked in some way. */
bool vt_marked(struct vt *vt, int row, int col);

/* Blanks the screen here, unseen by the program: what stands there next was written after this. */
void vt_wipe(struct vt *vt);
void vt_resize(struct vt *vt, int rows, int cols);
void vt_signal(struct vt *vt, int sig);
/* The line drops, as when a connection is lost. */
void vt_hang_up(struct vt *vt);
/* Every byte that the program wrote, as it came; *len of them.  Borrowed until the next wait. */
const char *vt_raw(const struct vt *vt, size_t *len);
/* The end of the line here, to write to without reading. */
int vt_master(const struct vt *vt);
/* vt_await_end while nobody reads what the program writes. */
int vt_await_end_unread(struct vt *vt);
/* Seconds of processor time that the program used so far. */
double vt_cpu(const struct vt *vt);
/* Bytes that the program has written so far. */
size_t vt_bytes(const struct vt *vt);

#endif
