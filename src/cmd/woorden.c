/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/woorden.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_lees.h"
#include "swv/model/periode.h"
#include "swv/model/schooljaar.h"
#include "swv/model/value.h"
#include "swv/service/lezen.h"

enum { STDIN_MAX = 1 << 20 };

void
woorden_fini(struct woordenlijst *w)
{
	for (size_t i = 0; i < w->n; i++)
		free(w->items[i]);
	free(w->items);
	*w = (struct woordenlijst){ 0 };
}

/* A line of stdin: "\n" becomes a line end, "\\" a backslash. */
static char *
unescaped(const char *line, size_t n)
{
	struct str out = { 0 };

	for (size_t i = 0; i < n; i++) {
		bool two = line[i] == '\\' && i + 1 < n;

		if (two && line[i + 1] == 'n')
			str_addc(&out, '\n');
		else
			str_addc(&out, line[i]);
		i += two && (line[i + 1] == 'n' || line[i + 1] == '\\');
	}
	return str_take(&out);
}

/* Each line but those with nothing in them. */
static void
take_lines(const struct str *text, struct woordenlijst *w)
{
	const char *at = str_get(text), *end = at + text->len;

	while (at < end) {
		const char *stop = memchr(at, '\n', (size_t)(end - at));
		size_t n = (size_t)((stop ? stop : end) - at);

		while (n && at[n - 1] == '\r')
			n--;
		if (n)
			VEC_ADD(w->items, w->n, w->cap) = unescaped(at, n);
		at = stop ? stop + 1 : end;
	}
}

/* Over ssh a stranger's line may have no end: no more is read than is taken. */
static enum swv_err
read_stdin(struct woordenlijst *w, struct fault *fault)
{
	struct str text = { 0 };
	enum swv_err err = SWV_OK;
	char buf[16384];
	size_t n;

	while (!err && (n = fread(buf, 1, sizeof(buf), stdin))) {
		str_addn(&text, buf, n);
		if (text.len > STDIN_MAX)
			err = fault_set(fault, SWV_ETOOLONG, "De invoer", NULL, "1.000.000");
	}
	if (!err)
		take_lines(&text, w);
	str_fini(&text);
	return err;
}

enum swv_err
woorden_lees(const struct opdracht *o, int first, struct fault *fault, struct woordenlijst *out)
{
	bool more = o->argc > first && str_eq(o->argv[o->argc - 1], "-");

	*out = (struct woordenlijst){ 0 };
	for (int i = first; i < o->argc - more; i++)
		VEC_ADD(out->items, out->n, out->cap) = mem_strdup(o->argv[i]);
	out->open = out->n;
	return more ? read_stdin(out, fault) : SWV_OK;
}

/* "name=value" split at the first "=": *value, and the field's place (or the nearest in *fault). */
static enum swv_err
split(
    const char *word, const struct kind *kind, struct fault *fault, int *field, const char **value)
{
	const char *is = strchr(word, '=');
	enum swv_err err;
	char *name;

	*value = is ? is + 1 : "";
	if (!is)
		return fault_set(fault, SWV_EUSE, NULL, word,
		    "veld=waarde, en een waarde met een spatie tussen aanhalingstekens");
	name = mem_strndup(word, (size_t)(is - word));
	err = kind_field_of(kind, name, fault, field);
	free(name);
	return err;
}

/* Others on the machine can read a command line. */
static enum swv_err
may_stand_open(const struct field *f, bool open, struct fault *fault)
{
	if (!open || !(f->flags & FIELD_PERSONAL))
		return SWV_OK;
	return fault_set(fault, SWV_EPERSONAL, f->label, f->name, NULL);
}

/* The id of a node is what its plan file gives it, so whoever makes one may choose it too. */
static enum swv_err
may_be_set(const struct kind *kind, int field, bool adding, struct fault *fault)
{
	const struct field *f = &kind->fields[field];

	if (field_is_settable(f, adding) || (adding && field == 0 && (kind->flags & KIND_TREE)))
		return SWV_OK;
	if (!(f->flags & FIELD_ONCE) && !(field == 0 && (kind->flags & KIND_TREE)))
		return fault_set(fault, SWV_EDERIVED, f->label, NULL, NULL);
	return field_vast(f, fault);
}

/* A kind without any day of its own cannot be asked for one. */
static enum swv_err
no_day(const struct kind *kind, struct fault *fault)
{
	struct str text = { 0 };

	str_addf(&text, "%s hebben geen dag", kind->labels);
	fault_set(fault, SWV_EUSE, NULL, text.s, "een filter op een ander veld");
	str_fini(&text);
	return SWV_EUSE;
}

/* A line of stdin may be about a child: told by its number, not by what it says. */
static enum swv_err
no_field(size_t line, struct fault *fault)
{
	struct str text = { 0 };

	str_addf(&text, "regel %zu van de invoer heeft geen veld", line);
	fault_set(
	    fault, SWV_EUSE, NULL, text.s, "veld=waarde; een nieuwe regel in een waarde is \\n");
	str_fini(&text);
	return SWV_EUSE;
}

enum swv_err
woorden_in_rec(
    const struct woordenlijst *w, struct rec *rec, bool adding, swv_date today, struct fault *fault)
{
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < w->n && !err; i++) {
		const struct field *f;
		const char *value;
		int field;

		if (i >= w->open && !strchr(w->items[i], '='))
			return no_field(i - w->open + 1, fault);
		if ((err = split(w->items[i], rec->kind, fault, &field, &value)))
			break;
		f = &rec->kind->fields[field];
		if ((err = may_stand_open(f, i < w->open, fault)))
			break;
		err = may_be_set(rec->kind, field, adding, fault);
		if (!err)
			err = rec_parse(rec, field, value, today, fault);
	}
	return err;
}

/* The field that periode= and schooljaar= are about. */
static int
day_field(const struct kind *kind)
{
	int field = kind_field(kind, kind->day ? kind->day : kind->sort);

	if (field >= 0 &&
	    (kind->fields[field].type == FIELD_DATE || kind->fields[field].type == FIELD_STAMP))
		return field;
	for (size_t i = 0; i < kind->n_fields; i++)
		if (kind->fields[i].type == FIELD_DATE)
			return (int)i;
	return -1;
}

/* A day of a field; of moments the whole of that day here. */
static enum swv_err
bound(struct query *query, enum filter_op op, int field, const struct session *s, swv_date day)
{
	if (query->kind->fields[field].type != FIELD_STAMP)
		return query_number(query, op, field, day);
	return query_number(query, op, field,
	    op == FILTER_FROM ? klok_begin(s->klok, day) : klok_begin(s->klok, day + 1) - 1);
}

static enum swv_err
filter_day(struct query *query, enum filter_op op, struct session *s, const char *value,
    struct fault *fault)
{
	const char *due = query->kind->due;
	int field = due ? kind_field(query->kind, due) : day_field(query->kind);
	swv_date day;
	enum swv_err err;

	if (field < 0)
		return no_day(query->kind, fault);
	err = datum_lees(&s->regels.kalender, session_vandaag(s), value, &day, fault);
	if (err)
		return fault_set(fault, err, op == FILTER_FROM ? "van" : "tot", value,
		    fault ? fault->hint : NULL);
	return bound(query, op, field, s, day);
}

static enum swv_err
filter_periode(struct query *query, struct session *s, const char *value, struct fault *fault)
{
	struct periode p;
	int field = day_field(query->kind);
	enum swv_err err = periode_parse(value, s->regels.kalender.schooljaar_begin, &p, fault);

	if (err)
		return err;
	if (field < 0)
		return no_day(query->kind, fault);
	err = bound(query, FILTER_FROM, field, s, p.eerste);
	return err ? err : bound(query, FILTER_TO, field, s, p.laatste);
}

/* op: FILTER_IS, or FILTER_NOT for what has not that value. */
static enum swv_err
filter_field(struct query *query, enum filter_op op, int field, struct session *s,
    const char *value, struct fault *fault)
{
	const struct field *f = &query->kind->fields[field];
	struct value v;
	enum swv_err err;

	if (!*value)
		return op == FILTER_IS ? query_number(query, FILTER_EMPTY, field, 0)
				       : query_text(query, FILTER_NOT, field, NULL);
	if ((err = lezen_bestaat(s, f, value, fault)))
		return err;
	if (f->type == FIELD_LIST && !f->choices)
		return query_text(query, op, field, value);
	err = value_parse(f, value, session_vandaag(s), fault, &v);
	if (err)
		return err;
	err = v.tag == VALUE_NUMBER ? query_number(query, op, field, v.i)
				    : query_text(query, op, field, v.s);
	value_fini(&v);
	return err;
}

/* By that field, "-" before it: the other way round. */
static enum swv_err
sort_by(struct query *query, const char *value, struct fault *fault)
{
	int field;
	enum swv_err err = kind_field_of(query->kind, value + (*value == '-'), fault, &field);

	if (!err)
		query->sort = value;
	return err;
}

/* A part of a plan belongs to the school years of its plan, also without a day of its own. */
static enum swv_err
filter_plan_year(struct query *query, const char *value, struct fault *fault)
{
	char jaar[10];
	int j;

	if (!schooljaar_parse(value, &j))
		return fault_set(
		    fault, SWV_EFORM, "schooljaar", value, "een schooljaar als 2026-2027");
	return query_text(query, FILTER_YEAR, -1, schooljaar_format(j, jaar));
}

/* van=, tot=, schooljaar= and periode= are for every kind; its own field of that name goes first.
 * Of fields alone there is a "!=" too. */
static enum swv_err
filter_named(
    const char *word, struct session *s, struct query *query, bool open, struct fault *fault)
{
	const char *value = strchr(word, '=') + 1;
	size_t len = (size_t)(value - word) - 1;
	bool not = len && word[len - 1] == '!';
	char *name = mem_strndup(word, len - not );
	int field = kind_field(query->kind, name);
	enum swv_err err;

	if (field >= 0 && !(err = may_stand_open(&query->kind->fields[field], open, fault)))
		err = filter_field(query, not ? FILTER_NOT : FILTER_IS, field, s, value, fault);
	else if (field >= 0)
		;
	else if (not )
		err = kind_field_of(query->kind, name, fault, &field);
	else if (str_eq(name, "van"))
		err = filter_day(query, FILTER_FROM, s, value, fault);
	else if (str_eq(name, "tot"))
		err = filter_day(query, FILTER_TO, s, value, fault);
	else if (str_eq(name, "schooljaar") && (query->kind->flags & KIND_TREE))
		err = filter_plan_year(query, value, fault);
	else if (str_eq(name, "schooljaar") || str_eq(name, "periode"))
		err = filter_periode(query, s, value, fault);
	else if (str_eq(name, "sorteer"))
		err = sort_by(query, value, fault);
	else
		err = kind_field_of(query->kind, name, fault, &field);
	free(name);
	return err;
}

enum swv_err
woorden_in_query(
    const struct woordenlijst *w, struct session *s, struct query *query, struct fault *fault)
{
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < w->n && !err; i++) {
		bool open = i < w->open;

		if (strchr(w->items[i], '='))
			err = filter_named(w->items[i], s, query, open, fault);
		else
			err = query_text(query, FILTER_WORDS, -1, w->items[i]);
		query->personal = query->personal || !open;
	}
	if (err == SWV_EUSE && fault && !fault->err)
		fault_set(fault, SWV_EUSE, NULL, "te veel filters", "hoogstens twaalf filters");
	return err;
}
