/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/schuif.h"

#include "swv/tui/toets.h"

bool
schuif_toets(const struct event *event, size_t height, size_t n, size_t *top)
{
	size_t page = height > 1 ? height - 1 : 1;

	if (event->type != EVENT_KEY)
		return false;
	switch (event->key) {
	case TOETS_UP:
	case 'k':
		*top -= *top > 0;
		break;
	case TOETS_DOWN:
	case 'j':
		*top += 1;
		break;
	case TOETS_PGUP:
	case TOETS_CTRL('B'):
		*top -= *top < page ? *top : page;
		break;
	case TOETS_PGDN:
	case TOETS_CTRL('F'):
	case TOETS_SPACE:
		*top += page;
		break;
	case TOETS_HOME:
	case 'g':
		*top = 0;
		break;
	case TOETS_END:
	case 'G':
		*top = n;
		break;
	default:
		return false;
	}
	return true;
}
