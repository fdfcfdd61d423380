/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/instelling.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/duur.h"
#include "swv/model/instellingrij.h"
#include "swv/model/kinds.h"
#include "swv/model/woord.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static const char *const groepen[] = { "organisatie", "opslag", "woorden", "normen", "sessie",
	"tlv", "cijfers" };

const char *
instelling_groep(size_t i)
{
	return i < COUNT(groepen) ? groepen[i] : NULL;
}

bool
instelling_is_groep(const char *naam)
{
	for (size_t i = 0; i < COUNT(groepen); i++)
		if (str_eq(groepen[i], naam))
			return true;
	return false;
}

const struct field *
instelling_required(size_t n)
{
	for (size_t i = 0; i < n_instelling_rijen; i++)
		if ((instelling_rijen[i].flags & FIELD_REQUIRED) && n-- == 0)
			return &instelling_rijen[i];
	return NULL;
}

/* Bytes of the first two parts of an id: "normen.tlv_besluit" of "normen.tlv_besluit.termijn". */
static size_t
stam(const char *id)
{
	size_t n = strcspn(id, ".");

	return id[n] ? n + 1 + strcspn(id + n + 1, ".") : n;
}

static bool
zelfde_stam(const char *a, const char *b)
{
	return stam(a) == stam(b) && strncmp(a, b, stam(a)) == 0;
}

const struct field *
instelling_find(const char *id)
{
	bool norm = false;

	for (size_t i = 0; i < n_instelling_rijen; i++) {
		if (str_eq(instelling_rijen[i].name, id))
			return &instelling_rijen[i];
		norm = norm || (instelling_rijen[i].notatie == NOTATIE_NORM &&
				   zelfde_stam(instelling_rijen[i].name, id));
	}
	if (str_starts(id, instelling_woord.name))
		return woord_is_bekend(id + strlen(instelling_woord.name)) ? &instelling_woord
									   : NULL;
	for (size_t i = 0; norm && i < INSTELLING_DELEN; i++)
		if (str_eq(id + stam(id), instelling_delen[i].name))
			return &instelling_delen[i];
	return NULL;
}

static const char *
row_name(size_t i, const void *unused)
{
	(void)unused;
	return instelling_rijen[i].name;
}

const char *
instelling_nearest(const char *id)
{
	return str_nearest(id, n_instelling_rijen, row_name, NULL);
}

/* ---- what holds ---- */

static int
by_id(const void *a, const void *b)
{
	return strcmp(
	    ((const struct instelling_waarde *)a)->id, ((const struct instelling_waarde *)b)->id);
}

static void
add(struct instellingen *inst, const char *id, const char *waarde)
{
	VEC_ADD(inst->items, inst->n, inst->cap) =
	    (struct instelling_waarde){ mem_strdup(id), mem_strdup(waarde) };
}

/* The default of a setting holds when the file says nothing of it, in no part. */
static void
add_initial(struct instellingen *inst, size_t given, const struct field *field)
{
	for (size_t i = 0; i < given; i++)
		if (zelfde_stam(inst->items[i].id, field->name))
			return;
	add(inst, field->name, field->initial);
}

/* A part of a norm: the setting with that name after the norm's own. */
static const char *
deel(const struct instellingen *inst, const char *id, const char *part)
{
	struct str naam = { 0 };
	const char *waarde;

	str_addf(&naam, "%s%s", id, part);
	waarde = instelling_text(inst, naam.s);
	str_fini(&naam);
	return waarde;
}

static bool
read_norm(const struct instellingen *inst, const char *id, const char *text, struct norm *out)
{
	if (norm_parse(text, out, NULL))
		return false;
	out->termijnenwet = str_eq(deel(inst, id, ".termijnenwet"), "ja");
	return true;
}

static bool
is_norm(const struct field *row)
{
	return row->notatie == NOTATIE_NORM && stam(row->name) == strlen(row->name);
}

static int
by_norm(const void *a, const void *b)
{
	return strcmp(
	    ((const struct instelling_lengte *)a)->id, ((const struct instelling_lengte *)b)->id);
}

static void
read_norms(struct instellingen *inst)
{
	inst->normen = mem_zero(n_instelling_rijen, sizeof(*inst->normen));
	for (size_t i = 0; i < n_instelling_rijen; i++) {
		struct instelling_lengte *n = &inst->normen[inst->n_normen];
		const char *text;

		if (!is_norm(&instelling_rijen[i]))
			continue;
		inst->n_normen++;
		n->id = instelling_rijen[i].name;
		text = instelling_text(inst, n->id);
		n->is =
		    read_norm(inst, n->id, *text ? text : deel(inst, n->id, ".termijn"), &n->norm);
		n->langer =
		    read_norm(inst, n->id, deel(inst, n->id, ".verlenging"), &n->verlenging);
	}
	qsort(inst->normen, inst->n_normen, sizeof(inst->normen[0]), by_norm);
}

void
instellingen_from_recs(const struct recs *recs, struct instellingen *out)
{
	size_t given;

	*out = (struct instellingen){ 0 };
	for (size_t i = 0; i < recs->n; i++)
		if (recs->items[i]->kind == &kind_instelling && rec_is_actief(recs->items[i]))
			add(out, rec_id(recs->items[i]), rec_text(recs->items[i], "waarde"));
	given = out->n;
	for (size_t i = 0; i < n_instelling_rijen; i++)
		if (instelling_rijen[i].initial)
			add_initial(out, given, &instelling_rijen[i]);
	if (out->n)
		qsort(out->items, out->n, sizeof(out->items[0]), by_id);
	read_norms(out);
}

void
instellingen_fini(struct instellingen *inst)
{
	for (size_t i = 0; i < inst->n; i++) {
		free(inst->items[i].id);
		free(inst->items[i].waarde);
	}
	free(inst->items);
	free(inst->normen);
	*inst = (struct instellingen){ 0 };
}

const char *
instelling_text(const struct instellingen *inst, const char *id)
{
	const struct instelling_waarde key = { .id = (char *)(uintptr_t)id }, *found = NULL;

	if (!instelling_find(id))
		abort();
	if (inst->n)
		found = bsearch(&key, inst->items, inst->n, sizeof(key), by_id);
	return found ? found->waarde : "";
}

/* NULL: there is none of that name that is a norm; of no setting at all it aborts, as instelling_text. */
static const struct instelling_lengte *
lengte(const struct instellingen *inst, const char *id)
{
	const struct instelling_lengte key = { .id = id }, *found = NULL;

	if (inst->n_normen)
		found = bsearch(&key, inst->normen, inst->n_normen, sizeof(key), by_norm);
	if (!found && !instelling_find(id))
		abort();
	return found;
}

bool
instelling_norm(const struct instellingen *inst, const char *id, struct norm *out)
{
	const struct instelling_lengte *n = lengte(inst, id);

	if (n && n->is)
		*out = n->norm;
	return n && n->is;
}

int64_t
instelling_duur(const struct instellingen *inst, const char *id)
{
	int64_t seconds = 0;

	duur_parse(instelling_text(inst, id), &seconds);
	return seconds;
}

bool
instelling_verlenging(const struct instellingen *inst, const char *id, struct norm *out)
{
	const struct instelling_lengte *n = lengte(inst, id);

	if (n && n->langer)
		*out = n->verlenging;
	return n && n->langer;
}
