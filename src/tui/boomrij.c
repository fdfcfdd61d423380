/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/boomrij.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/tui/indicatorbeeld.h"

enum { OPEN_DEPTH = 2, ALL_OPEN = PAD_LEVELS, FOUND = 300, NAMES = 3 };

void
boomrijen_init(struct boomrijen *b, struct session *session)
{
	*b = (struct boomrijen){ .session = session, .open_depth = OPEN_DEPTH };
}

static void
drop_found(struct boomrijen *b)
{
	pads_fini(&b->gevonden);
	boomrij_free(b->eerste);
	b->eerste = NULL;
	b->raak = 0;
	b->meer = false;
}

static void
drop_exceptions(struct boomrijen *b)
{
	for (size_t i = 0; i < b->n; i++)
		free(b->gewisseld[i]);
	free(b->gewisseld);
	b->gewisseld = NULL;
	b->n = b->cap = 0;
}

void
boomrijen_fini(struct boomrijen *b)
{
	drop_found(b);
	drop_exceptions(b);
	free(b->zoek);
}

/* ---- rows ---- */

/* A row for the node, which it takes. */
static struct boomrij *
row_new(struct boomrijen *b, struct tak *tak)
{
	struct boomrij *row = mem_zero(1, sizeof(*row));
	struct str wie = { 0 };

	row->tak = *tak;
	*tak = (struct tak){ 0 };
	lezen_namen(b->session, WIE_KINDS, row->tak.wacht_op ? row->tak.wacht_op : row->tak.wie,
	    NAMES, &wie);
	row->wie = str_take(&wie);
	return row;
}

const char *
boomrij_vakje(const char *status)
{
	static const struct {
		const char *status, *box;
	} boxes[] = { { "open", "[ ] " }, { "bezig", "[.] " }, { "gereed", "[x] " },
		{ "vervallen", "[-] " }, { "doorgeschoven", "[>] " } };

	for (size_t i = 0; i < sizeof(boxes) / sizeof(boxes[0]); i++)
		if (str_eq(boxes[i].status, status))
			return boxes[i].box;
	return "";
}

const char *
boomrij_teken(const struct tak *tak)
{
	if (tak->status)
		return boomrij_vakje(tak->status);
	if (tak->oordeel)
		return INDICATOR_TEKEN;
	return str_eq(tak->soort, kind_risico.name) ? "Risico: " : "";
}

const char *
boomrij_id(const void *row)
{
	return ((const struct boomrij *)row)->tak.id;
}

void
boomrij_free(void *row)
{
	struct boomrij *r = row;

	if (!r)
		return;
	tak_fini(&r->tak);
	free(r->wie);
	free(r);
}

/* ---- folding ---- */

static size_t
exception(const struct boomrijen *b, const char *pad)
{
	size_t i = 0;

	while (i < b->n && !str_eq(b->gewisseld[i], pad))
		i++;
	return i;
}

static bool
is_open(const char *pad, int depth, void *arg)
{
	const struct boomrijen *b = arg;

	return (depth < b->open_depth) != (exception(b, pad) < b->n);
}

/* Whether rows come from what was found. */
static bool
is_searching(const struct boomrijen *b)
{
	return b->zoek || (b->facet && facet_is_on(b->facet));
}

bool
boomrijen_is_open(const struct boomrijen *b, const struct tak *tak)
{
	return is_searching(b) || is_open(tak->pad, tak->depth, (void *)(uintptr_t)b);
}

bool
boomrijen_vouw(struct boomrijen *b, const struct tak *tak, bool open)
{
	size_t i;

	if (is_searching(b) || !tak->has_children || is_open(tak->pad, tak->depth, b) == open)
		return false;
	i = exception(b, tak->pad);
	if (i == b->n) {
		VEC_ADD(b->gewisseld, b->n, b->cap) = mem_strdup(tak->pad);
	} else {
		free(b->gewisseld[i]);
		b->gewisseld[i] = b->gewisseld[--b->n];
	}
	return true;
}

void
boomrijen_vouw_alles(struct boomrijen *b)
{
	drop_exceptions(b);
	b->open_depth = b->open_depth == ALL_OPEN ? OPEN_DEPTH : ALL_OPEN;
}

void
boomrijen_toon(struct boomrijen *b, const char *id)
{
	struct takken up;

	if (lezen_boven(b->session, id, NULL, &up))
		return;
	for (size_t i = 0; i + 1 < up.n; i++)
		boomrijen_vouw(b, &up.items[i], true);
	takken_fini(&up);
}

/* What is unfolded is known by its pad, which goes along with the node. */
void
boomrijen_verhuisd(struct boomrijen *b, const char *van, const char *naar)
{
	for (size_t i = 0; i < b->n; i++) {
		const char *pad = b->gewisseld[i];
		bool here = str_starts(pad, van);
		struct str moved = { 0 };

		if (!here && !str_starts(pad, naar))
			continue;
		str_addf(&moved, "%s%s", here ? naar : van, pad + strlen(here ? van : naar));
		free(b->gewisseld[i]);
		b->gewisseld[i] = str_take(&moved);
	}
}

struct boomrij *
boomrijen_met(struct boomrijen *b, const char *id)
{
	struct boomrij *row;
	struct tak tak;

	if (lezen_tak(b->session, id, NULL, &tak))
		return NULL;
	row = row_new(b, &tak);
	tak_fini(&tak);
	return row;
}

struct boomrij *
boomrijen_boven(struct boomrijen *b, const struct tak *tak)
{
	struct boomrij *row = NULL;
	struct takken up;

	if (!tak->depth || lezen_boven(b->session, tak->id, NULL, &up))
		return NULL;
	if (up.n > 1)
		row = row_new(b, &up.items[up.n - 2]);
	takken_fini(&up);
	return row;
}

/* ---- looking for something ---- */

struct ids {
	char **items;
	size_t n, cap;
};

/* Asks for one more than is shown, so that nothing need be counted to tell that there are more. */
static void
add_matches(struct boomrijen *b, const struct kind *kind, struct ids *ids)
{
	struct query query;
	struct recs recs = { 0 };

	query_init(&query, kind);
	query.only_id = true;
	query.sort = kind == &kind_actie ? "gereed" : "volgorde";
	if (b->zoek)
		query_text(&query, FILTER_WORDS, -1, b->zoek);
	if (kind == &kind_actie && b->facet)
		facet_filter(b->facet, b->session, "gereed", &query);
	lezen_recs(b->session, &query, FOUND + 1, NULL, &recs);
	for (size_t i = 0; i < recs.n && i < FOUND; i++)
		VEC_ADD(ids->items, ids->n, ids->cap) = mem_strdup(rec_id(recs.items[i]));
	b->meer = b->meer || recs.n > FOUND;
	recs_fini(&recs);
	query_fini(&query);
}

static struct boomrij *
row_at(struct boomrijen *b, const char *pad)
{
	struct boomrij *row;
	struct tak tak;

	if (lezen_tak_op(b->session, pad, NULL, &tak))
		return NULL;
	row = row_new(b, &tak);
	tak_fini(&tak);
	return row;
}

static void
look(struct boomrijen *b)
{
	struct ids ids = { 0 };
	bool facet = b->facet && facet_is_on(b->facet);

	for (size_t i = 0; i < n_kinds; i++)
		if ((kinds[i]->flags & KIND_TREE) && (kinds[i] == &kind_actie || !facet))
			add_matches(b, kinds[i], &ids);
	b->raak = ids.n;
	lezen_pads(b->session, ids.items, ids.n, NULL, &b->gevonden);
	for (size_t i = 0; i < b->gevonden.n && !b->eerste; i++)
		if (b->gevonden.items[i].zelf)
			b->eerste = row_at(b, b->gevonden.items[i].pad);
	for (size_t i = 0; i < ids.n; i++)
		free(ids.items[i]);
	free(ids.items);
}

void
boomrijen_lees(struct boomrijen *b)
{
	drop_found(b);
	if (!is_searching(b) || lezen_begin(b->session, NULL))
		return;
	look(b);
	lezen_einde(b->session);
}

const struct boomrij *
boomrijen_eerste(const struct boomrijen *b)
{
	return b->eerste;
}

void
boomrijen_zoek(struct boomrijen *b, const char *text)
{
	free(b->zoek);
	b->zoek = *text ? mem_strdup(text) : NULL;
	boomrijen_lees(b);
}

void
boomrijen_facet(struct boomrijen *b, const struct facet *facet)
{
	b->facet = facet;
	boomrijen_lees(b);
}

void
boomrijen_tel(struct boomrijen *b, struct str *out)
{
	struct query query;
	int64_t n = 0;

	query_init(&query, &kind_actie);
	lezen_aantal(b->session, &query, NULL, &n);
	query_fini(&query);
	if (is_searching(b))
		str_addf(out, "%s%zu gevonden, van ", b->meer ? "meer dan " : "", b->raak);
	str_addf(out, "%" PRId64 "%s acties", n > QUERY_COUNT_MAX ? (int64_t)QUERY_COUNT_MAX : n,
	    n > QUERY_COUNT_MAX ? "+" : "");
}

/* ---- the source ---- */

/* The place of the first that was found and does not come before this pad. */
static size_t
found_at(const struct boomrijen *b, const char *pad)
{
	size_t low = 0, high = b->gevonden.n;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (strcmp(b->gevonden.items[middle].pad, pad) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool
is_found(const struct boomrijen *b, const char *pad)
{
	size_t i = found_at(b, pad);

	return i < b->gevonden.n && str_eq(b->gevonden.items[i].pad, pad);
}

/* What was found is read when it is shown: of hundreds a screenful.  What is gone since, or may
 * not be read, is passed over. */
static void
load_found(struct boomrijen *b, const struct bron_vraag *ask, struct rijen *out)
{
	const struct boomrij *from = ask->from;
	size_t i = from ? found_at(b, from->tak.pad) : ask->before ? b->gevonden.n : 0;
	bool there = from && is_found(b, from->tak.pad);

	i += there && ask->with == ask->before;
	while (out->n < ask->n && (ask->before ? i > 0 : i < b->gevonden.n)) {
		struct boomrij *row = row_at(b, b->gevonden.items[ask->before ? --i : i++].pad);

		if (row)
			rijen_add(out, row);
	}
}

/* Whether nothing above the node is folded. */
static bool
is_shown(struct boomrijen *b, const struct tak *tak)
{
	for (int depth = 0; depth < tak->depth; depth++) {
		char *pad = mem_strndup(tak->pad, (size_t)(depth + 1) * PAD_DIGITS);
		bool open = is_open(pad, depth, b);

		free(pad);
		if (!open)
			return false;
	}
	return true;
}

/* The row asked from itself, when it is still there and not folded away. */
static void
add_self(struct boomrijen *b, const struct boomrij *from, struct rijen *out)
{
	struct tak tak;

	if (lezen_tak(b->session, from->tak.id, NULL, &tak))
		return;
	if (is_shown(b, &tak))
		rijen_add(out, row_new(b, &tak));
	tak_fini(&tak);
}

static enum swv_err
load_tree(struct boomrijen *b, const struct bron_vraag *ask, struct rijen *out, struct fault *fault)
{
	const struct boomrij *from = ask->from;
	const char *pad = from ? from->tak.pad : NULL;
	struct takken takken;
	enum swv_err err;

	if (from && ask->with)
		add_self(b, from, out);
	if (out->n)
		pad = ((const struct boomrij *)out->items[0])->tak.pad;
	if (out->n >= ask->n)
		return SWV_OK;
	err = lezen_boom(b->session,
	    &(struct boom_vraag){ pad, ask->before, (int)(ask->n - out->n), is_open, b }, fault,
	    &takken);
	for (size_t i = 0; i < takken.n && !err; i++)
		rijen_add(out, row_new(b, &takken.items[ask->before ? takken.n - 1 - i : i]));
	takken_fini(&takken);
	return err;
}

enum swv_err
boomrijen_load(
    struct boomrijen *b, const struct bron_vraag *ask, struct rijen *out, struct fault *fault)
{
	enum swv_err err = lezen_begin(b->session, fault);

	if (err)
		return err;
	if (is_searching(b))
		load_found(b, ask, out);
	else
		err = load_tree(b, ask, out, fault);
	lezen_einde(b->session);
	return err;
}

void *
boomrijen_find(struct boomrijen *b, const void *row)
{
	const struct boomrij *r = row;
	struct boomrij *now = NULL;
	struct tak tak;

	if (lezen_tak(b->session, r->tak.id, NULL, &tak))
		return NULL;
	if (is_searching(b) ? is_found(b, tak.pad) : is_shown(b, &tak))
		now = row_new(b, &tak);
	tak_fini(&tak);
	return now;
}
