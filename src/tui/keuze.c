/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/keuze.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/tui/toets.h"

void
keuzen_add(struct keuzen *list, const char *id, const char *label, const char *note)
{
	VEC_ADD(list->items, list->n, list->cap) = (struct keus){
		.id = mem_strdup(id),
		.label = mem_strdup(label ? label : id),
		.note = mem_strdup(note),
	};
}

void
keuzen_fini(struct keuzen *list)
{
	for (size_t i = 0; i < list->n; i++) {
		free(list->items[i].id);
		free(list->items[i].label);
		free(list->items[i].note);
	}
	free(list->items);
	*list = (struct keuzen){ 0 };
}

void
keuze_init(struct keuze *k, struct keuzen *all)
{
	*k = (struct keuze){ .all = *all };
	*all = (struct keuzen){ 0 };
	k->shown = mem_zero(k->all.n, sizeof(*k->shown));
	keuze_filter(k, "");
}

void
keuze_fini(struct keuze *k)
{
	keuzen_fini(&k->all);
	free(k->shown);
	str_fini(&k->query);
	*k = (struct keuze){ 0 };
}

static bool
item_matches(const struct keus *item, const char *query)
{
	return utf8_match(item->label, query) || utf8_match(item->id, query);
}

void
keuze_filter(struct keuze *k, const char *query)
{
	struct str copy = { 0 };

	str_add(&copy, query);
	str_fini(&k->query);
	k->query = copy;
	k->n = k->cursor = k->top = 0;
	for (size_t i = 0; i < k->all.n; i++)
		if (item_matches(&k->all.items[i], str_get(&k->query)))
			k->shown[k->n++] = i;
}

static void
query_change(struct keuze *k, size_t keep, int key)
{
	struct str query = { 0 };
	char buf[4];

	str_addn(&query, str_get(&k->query), keep);
	if (key)
		str_addn(&query, buf, utf8_encode((uint32_t)key, buf));
	keuze_filter(k, str_get(&query));
	str_fini(&query);
}

static bool
cursor_move(struct keuze *k, int key, size_t height)
{
	size_t last = k->n ? k->n - 1 : 0, page = height > 1 ? height - 1 : 1;

	switch (key) {
	case TOETS_UP:
		k->cursor -= k->cursor > 0;
		break;
	case TOETS_DOWN:
		k->cursor += k->cursor < last;
		break;
	case TOETS_PGUP:
		k->cursor -= k->cursor < page ? k->cursor : page;
		break;
	case TOETS_PGDN:
		k->cursor = last - k->cursor < page ? last : k->cursor + page;
		break;
	case TOETS_HOME:
		k->cursor = 0;
		break;
	case TOETS_END:
		k->cursor = last;
		break;
	default:
		return false;
	}
	return true;
}

bool
keuze_key(struct keuze *k, int key, size_t height)
{
	const char *query = str_get(&k->query);
	size_t len = strlen(query);

	if (toets_is_char(key))
		query_change(k, len, key);
	else if (key == TOETS_BACKSPACE)
		query_change(k, len - utf8_cluster_back(query, len), 0);
	else if (key == TOETS_CTRL('U'))
		query_change(k, 0, 0);
	else if (!cursor_move(k, key, height))
		return false;
	if (k->cursor < k->top)
		k->top = k->cursor;
	if (height && k->cursor >= k->top + height)
		k->top = k->cursor - height + 1;
	return true;
}

const struct keus *
keuze_current(const struct keuze *k)
{
	return k->n ? &k->all.items[k->shown[k->cursor]] : NULL;
}

bool
keuze_select(struct keuze *k, const char *id)
{
	for (size_t i = 0; i < k->n; i++) {
		if (str_eq(k->all.items[k->shown[i]].id, id)) {
			k->cursor = i;
			return true;
		}
	}
	return false;
}

const struct keus *
keuzen_resolve(const struct keuzen *list, const char *text)
{
	const struct keus *only = NULL;
	char *folded = utf8_fold(text);
	size_t matches = 0;

	for (size_t i = 0; i < list->n; i++) {
		const struct keus *item = &list->items[i];
		char *label = utf8_fold(item->label);
		bool same = str_eq(item->id, text) || str_eq(label, folded);

		free(label);
		if (same) {
			only = item;
			matches = 1;
			break;
		}
		if (item_matches(item, text)) {
			only = item;
			matches++;
		}
	}
	free(folded);
	return matches == 1 ? only : NULL;
}
