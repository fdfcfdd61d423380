/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/rijbron.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/tui/keuze.h"

/* Held by the source and by the window of the list: it goes with the last of them. */
struct bronrij {
	char *id, *kop;        /* kop: the text of a heading; NULL: a row */
	char *text;            /* that it is found by */
	char *woorden;         /* the same folded; made when it is first looked for */
	struct bronrij *onder; /* its heading; NULL: none */
	const void *item;
	size_t place; /* in rows, also after it went from there */
	unsigned held;
	bool shown;
};

void
rijbron_init(struct rijbron *b, const struct lijst_class *class)
{
	*b = (struct rijbron){ 0 };
	lijst_init(&b->list, class, b);
}

void
rijbron_fini(struct rijbron *b)
{
	lijst_fini(&b->list);
	rijbron_clear(b);
	free(b->rows);
	free(b->zoek);
}

void
rijbron_free(void *row)
{
	struct bronrij *r = row;

	if (--r->held)
		return;
	free(r->id);
	free(r->kop);
	free(r->text);
	free(r->woorden);
	free(r);
}

void
rijbron_clear(struct rijbron *b)
{
	while (b->n)
		rijbron_free(b->rows[--b->n]);
	b->kop = NULL;
}

static struct bronrij *
add(struct rijbron *b, const char *id)
{
	struct bronrij *r = mem_zero(1, sizeof(*r));

	*r = (struct bronrij){ .id = mem_strdup(id), .place = b->n, .held = 1 };
	VEC_ADD(b->rows, b->n, b->cap) = r;
	return r;
}

/* Whether the filter leaves the row, and with it the heading above. */
static void
sift(const struct rijbron *b, struct bronrij *r)
{
	if (b->zoek && r->text && !r->woorden)
		r->woorden = utf8_fold(r->text);
	r->shown = !r->kop && (!b->zoek || utf8_match_folded(r->woorden, b->zoek));
	if (r->shown && r->onder)
		r->onder->shown = true;
}

void
rijbron_add(struct rijbron *b, const char *id, const void *item, const char *text)
{
	struct bronrij *r = add(b, id);

	r->item = item;
	r->onder = b->kop;
	r->text = mem_strdup(text ? text : "");
	sift(b, r);
}

void
rijbron_kop(struct rijbron *b, const char *text)
{
	b->kop = add(b, "");
	b->kop->kop = mem_strdup(text);
}

const void *
rijbron_item(const void *row)
{
	return row ? ((const struct bronrij *)row)->item : NULL;
}

const char *
rijbron_id(const void *row)
{
	return ((const struct bronrij *)row)->id;
}

const char *
rijbron_koptekst(const void *row)
{
	return ((const struct bronrij *)row)->kop;
}

void
rijbron_filter(void *arg, const char *text)
{
	struct rijbron *b = arg;

	free(b->zoek);
	b->zoek = *text ? utf8_fold(text) : NULL;
	for (size_t i = 0; i < b->n; i++)
		sift(b, b->rows[i]);
}

void
rijbron_tel(void *arg, struct str *out)
{
	const struct rijbron *b = arg;
	size_t all = 0, shown = 0;

	for (size_t i = 0; i < b->n; i++) {
		all += !b->rows[i]->kop;
		shown += !b->rows[i]->kop && b->rows[i]->shown;
	}
	if (b->zoek)
		str_addf(out, "%zu van ", shown);
	str_addf(out, all == 1 ? "%zu regel" : "%zu regels", all);
}

/* ---- the source ---- */

/* The row with the id of this one, as it is now; NULL: gone. */
static struct bronrij *
now(const struct rijbron *b, const struct bronrij *row)
{
	if (row->place < b->n && b->rows[row->place] == row)
		return b->rows[row->place];
	for (size_t i = 0; i < b->n; i++)
		if (!row->kop && !b->rows[i]->kop && str_eq(b->rows[i]->id, row->id))
			return b->rows[i];
	return NULL;
}

static void *
hold(struct bronrij *r)
{
	r->held++;
	return r;
}

void *
rijbron_find(void *arg, const void *row)
{
	struct bronrij *r = now(arg, row);

	return r && r->shown ? hold(r) : NULL;
}

enum swv_err
rijbron_load(void *arg, const struct bron_vraag *ask, struct rijen *out, struct fault *fault)
{
	struct rijbron *b = arg;
	const struct bronrij *from = ask->from;
	const struct bronrij *r = from ? now(b, from) : NULL;
	size_t i = r ? r->place : from ? from->place : ask->before ? b->n : 0;

	(void)fault;
	if (r && ask->with == ask->before) /* what precedes i, or what follows from i on */
		i++;
	i = i < b->n ? i : b->n;
	while (ask->before ? i > 0 : i < b->n) {
		struct bronrij *next = b->rows[ask->before ? --i : i++];

		if (out->n == ask->n)
			break;
		if (next->shown)
			rijen_add(out, hold(next));
	}
	return SWV_OK;
}
