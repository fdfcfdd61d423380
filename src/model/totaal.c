/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/totaal.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/model/value.h"

void
totaal_init(struct totaal *t, const struct kind *kind)
{
	*t = (struct totaal){ .kind = kind };
}

void
totaal_fini(struct totaal *t)
{
	for (size_t i = 0; i < t->n; i++) {
		free(t->items[i].id);
		free(t->items[i].ouder);
		free(t->items[i].groep);
	}
	free(t->items);
	*t = (struct totaal){ 0 };
}

/* The next name in a text of names separated by blanks; its field, or NULL past the last. */
static const struct field *
next_field(const struct kind *kind, const char **names, int *at)
{
	size_t len;
	char *name;

	while (*names && **names == ' ')
		++*names;
	if (!*names || !**names)
		return NULL;
	len = strcspn(*names, " ");
	name = mem_strndup(*names, len);
	*names += len;
	*at = kind_field(kind, name);
	free(name);
	return *at < 0 ? NULL : &kind->fields[*at];
}

static char *
group_of(const struct kind *kind, const struct rec *rec)
{
	const char *names = kind->sums_by;
	const struct field *f;
	struct str text = { 0 };
	int at;

	while ((f = next_field(rec->kind, &names, &at))) {
		if (text.len && rec->v[at].tag != VALUE_NONE)
			str_add(&text, ", ");
		value_format(f, &rec->v[at], VALUE_HUMAN, &text);
	}
	return text.len ? str_take(&text) : mem_strdup("");
}

void
totaal_add(struct totaal *t, const struct rec *rec)
{
	const char *names = t->kind->sums;
	struct totaal_rij row = { 0 };
	int at;

	if (!names || t->te_veel || t->n == TOTAAL_RIJEN) {
		t->te_veel = t->n == TOTAAL_RIJEN;
		return;
	}
	row.id = mem_strdup(rec_id(rec));
	row.ouder = mem_strdup(kind_field(rec->kind, "ouder") < 0 ? "" : rec_text(rec, "ouder"));
	row.groep = group_of(t->kind, rec);
	for (int i = 0; i < TOTAAL_SOMMEN && next_field(t->kind, &names, &at); i++)
		row.sommen[i] = rec->v[at].tag == VALUE_NUMBER ? rec->v[at].i : 0;
	VEC_ADD(t->items, t->n, t->cap) = row;
}

/* ---- the sums ---- */

static int
by_id(const void *a, const void *b)
{
	return strcmp(((const struct totaal_rij *)a)->id, ((const struct totaal_rij *)b)->id);
}

static int
by_group(const void *a, const void *b)
{
	return strcmp(
	    (*(struct totaal_rij *const *)a)->groep, (*(struct totaal_rij *const *)b)->groep);
}

/* The rows whose whole is not among them, a group after the other; owned by the caller. */
static struct totaal_rij **
counted(struct totaal *t, size_t *n)
{
	struct totaal_rij **rows = mem_zero(t->n + 1, sizeof(struct totaal_rij *));

	*n = 0;
	if (t->n)
		qsort(t->items, t->n, sizeof(*t->items), by_id);
	for (size_t i = 0; i < t->n; i++) {
		const struct totaal_rij whole = { .id = t->items[i].ouder };

		if (!*whole.id || !bsearch(&whole, t->items, t->n, sizeof(*t->items), by_id))
			rows[(*n)++] = &t->items[i];
	}
	if (*n)
		qsort(rows, *n, sizeof(*rows), by_group);
	return rows;
}

void
totaal_each(
    struct totaal *t, void (*groep)(const char *naam, const int64_t *sommen, void *arg), void *arg)
{
	size_t n;
	struct totaal_rij **rows = counted(t, &n);

	for (size_t i = 0; i < n && !t->te_veel;) {
		int64_t sums[TOTAAL_SOMMEN] = { 0 };
		const char *naam = rows[i]->groep;

		for (; i < n && str_eq(rows[i]->groep, naam); i++)
			for (int k = 0; k < TOTAAL_SOMMEN; k++)
				sums[k] += rows[i]->sommen[k];
		groep(naam, sums, arg);
	}
	free(rows);
}

struct regel {
	const struct kind *kind;
	struct str *out;
};

static void
add_line(const char *naam, const int64_t *sums, void *arg)
{
	struct regel *r = arg;
	const char *names = r->kind->sums, *separator = ": ";
	const struct field *f;
	int at;

	str_addf(r->out, "Totaal%s%s", *naam ? " " : "", naam);
	for (int i = 0; i < TOTAAL_SOMMEN && (f = next_field(r->kind, &names, &at)); i++) {
		const struct value v = { .tag = VALUE_NUMBER, .i = sums[i] };

		str_addf(r->out, "%s%s ", separator, f->name);
		value_format(f, &v, VALUE_HUMAN, r->out);
		separator = ", ";
	}
	str_addc(r->out, '\n');
}

void
totaal_tekst(struct totaal *t, struct str *out)
{
	struct regel r = { t->kind, out };

	totaal_each(t, add_line, &r);
}
