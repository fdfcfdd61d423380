/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/meter.h"

enum { EIGHTHS = 8 };

/* Blocks of one eighth and more: from below, and from the left. */
static const char *const high[EIGHTHS] = { "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" };
static const char *const wide[EIGHTHS] = { "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█" };

void
meter_vonk(const int64_t *waarden, size_t n, struct str *out)
{
	int64_t low = n ? waarden[0] : 0, top = low;

	for (size_t i = 1; i < n; i++) {
		low = waarden[i] < low ? waarden[i] : low;
		top = waarden[i] > top ? waarden[i] : top;
	}
	for (size_t i = 0; i < n; i++)
		str_add(out, high[top > low ? (waarden[i] - low) * (EIGHTHS - 1) / (top - low)
					    : EIGHTHS / 2 - 1]);
}

void
meter_balk(int64_t waarde, int64_t most, int width, struct str *out)
{
	int64_t parts = most > 0 ? waarde * width * EIGHTHS / most : 0;

	if (waarde > 0 && most > 0 && !parts)
		parts = 1;
	if (parts > (int64_t)width * EIGHTHS)
		parts = (int64_t)width * EIGHTHS;
	for (; parts >= EIGHTHS; parts -= EIGHTHS)
		str_add(out, wide[EIGHTHS - 1]);
	if (parts > 0)
		str_add(out, wide[parts - 1]);
}
