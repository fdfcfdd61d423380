/* SPDX-License-Identifier: EUPL-1.2 */
/* One field of a form: what is typed, what can be chosen, what it means. */
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/model/melding.h"
#include "swv/model/value.h"
#include "swv/tui/formulier_intern.h"

/* The label of an id, when it can stand in the text without being taken for two. */
static void
add_label(const struct formulier *form, const struct veld *v, const char *id, struct str *out)
{
	struct str label = { 0 };
	bool known = form->class->label && v->field->to &&
		     form->class->label(form->arg, v->field, id, &label);

	if (known && !(v->field->type == FIELD_LIST && strchr(str_get(&label), ',')))
		str_add(out, str_get(&label));
	else
		str_add(out, id);
	str_fini(&label);
}

static void
remember(struct veld *v, const char *id, const char *label)
{
	free(v->id);
	free(v->label);
	v->id = mem_strdup(id);
	v->label = mem_strdup(label);
}

void
veld_load(struct formulier *form, struct veld *v)
{
	const struct value *value = &form->rec->v[v->place];
	struct str text = { 0 };

	if (value->tag == VALUE_TEXT && v->field->to && v->field->type == FIELD_LIST) {
		const char *at = value->s;
		size_t len;

		for (const char *item; (item = list_next(&at, &len));) {
			char *id = mem_strndup(item, len);

			str_add(&text, text.len ? ", " : "");
			add_label(form, v, id, &text);
			free(id);
		}
	} else if (value->tag == VALUE_TEXT && v->field->to) {
		add_label(form, v, value->s, &text);
		remember(v, value->s, str_get(&text));
	} else {
		value_format(v->field, value, VALUE_EDIT, &text);
	}
	tekst_set(&v->tekst, str_get(&text));
	str_fini(&text);
}

bool
veld_has_choices(const struct formulier *form, const struct veld *v)
{
	return !v->fixed && (v->field->choices || (v->field->to && form->class->choices));
}

void
veld_choices(
    const struct formulier *form, const struct veld *v, const char *text, struct keuzen *out)
{
	if (!v->field->choices) {
		form->class->choices(form->arg, v->field, text, out);
		return;
	}
	for (const struct choice *c = v->field->choices; c->id; c++)
		if (utf8_match(c->label, text) || utf8_match(c->id, text))
			keuzen_add(out, c->id, c->label, NULL);
}

size_t
veld_part(const struct veld *v, size_t *len)
{
	const char *s = tekst_get(&v->tekst);
	size_t from = 0, end;

	if (v->field->type == FIELD_LIST) {
		for (from = v->tekst.at; from && s[from - 1] != ','; from--)
			;
		from += strspn(s + from, " ");
		end = from + strcspn(s + from, ",");
	} else {
		end = strlen(s);
	}
	*len = end - from;
	return from;
}

/* Whether these n bytes, but for the blanks around them, are the whole name or id of the item. */
static bool
is_item(const struct keus *item, const char *s, size_t n)
{
	size_t blanks = strspn(s, " ");
	char *part, *label = utf8_fold(item->label), *folded;
	bool same;

	blanks = blanks < n ? blanks : n;
	while (n > blanks && s[n - 1] == ' ')
		n--;
	part = mem_strndup(s + blanks, n - blanks);
	folded = utf8_fold(part);
	same = *part && (str_eq(item->id, part) || str_eq(label, folded));
	free(part);
	free(label);
	free(folded);
	return same;
}

bool
veld_part_is_whole(const struct formulier *form, const struct veld *v)
{
	size_t len, from = veld_part(v, &len);
	const char *s = tekst_get(&v->tekst) + from;
	struct keuzen found = { 0 };
	char *part = mem_strndup(s, len);
	bool whole = false;

	if (v->field->type == FIELD_LIST)
		veld_choices(form, v, part, &found);
	for (size_t i = 0; i < found.n && !whole; i++)
		whole = is_item(&found.items[i], s, len);
	keuzen_fini(&found);
	free(part);
	return whole;
}

static bool
holds(const struct veld *v, const struct keus *item)
{
	for (const char *s = tekst_get(&v->tekst); *s;) {
		size_t len = strcspn(s, ",");

		if (is_item(item, s, len))
			return true;
		s += len + (s[len] != '\0');
	}
	return false;
}

/* Puts the item in the list: at its end, or in place of what was begun at the cursor. */
static void
choose_item(struct veld *v, const struct keus *item, bool add)
{
	const char *s = tekst_get(&v->tekst);
	size_t len, from = veld_part(v, &len);
	struct str text = { 0 };

	if (holds(v, item))
		return;
	if (add) {
		for (from = v->tekst.buf.len; from && s[from - 1] == ' '; from--)
			;
		len = v->tekst.buf.len - from;
		str_add(&text, from && s[from - 1] != ',' ? "," : "");
	}
	str_add(&text, from && s[from - 1] != ' ' ? " " : "");
	str_add(&text, strchr(item->label, ',') ? item->id : item->label);
	tekst_replace(&v->tekst, from, len, text.s);
	str_fini(&text);
}

void
veld_choose(struct veld *v, const struct keus *item, bool add)
{
	if (v->field->type == FIELD_LIST)
		choose_item(v, item, add);
	else
		tekst_replace(&v->tekst, 0, v->tekst.buf.len, item->label);
	if (v->field->type != FIELD_LIST)
		remember(v, item->id, item->label);
	str_clear(&v->error);
}

static const char *
label_at(size_t i, const void *arg)
{
	return ((const struct keuzen *)arg)->items[i].label;
}

/* What is typed is none of them: which one may be meant? */
static enum swv_err
unknown(const struct formulier *form, const struct veld *v, const char *text, struct fault *fault)
{
	struct keuzen all = { 0 };
	const char *nearest;
	enum swv_err err;

	veld_choices(form, v, "", &all);
	nearest = str_nearest(text, all.n, label_at, &all);
	err = nearest ? SWV_EREFERENCE : SWV_EFORM;
	fault_set(fault, err, v->field->label, text,
	    nearest ? nearest : "iets uit de lijst; F4 laat die zien");
	keuzen_fini(&all);
	return err;
}

/* The id of one item that was typed; SWV_EREFERENCE or SWV_EFORM when it is none. */
static enum swv_err
resolve(const struct formulier *form, const struct veld *v, const char *text, struct fault *fault,
    struct str *out)
{
	struct keuzen found = { 0 };
	const struct keus *item;
	enum swv_err err = SWV_OK;

	if (v->id && str_eq(text, v->label)) {
		str_add(out, v->id);
		return SWV_OK;
	}
	veld_choices(form, v, text, &found);
	item = keuzen_resolve(&found, text);
	if (item)
		str_add(out, item->id);
	else if (found.n > 1)
		err = fault_set(fault, SWV_ETEXT, v->field->label, NULL,
		    "er zijn er meer die zo beginnen; F4 laat ze zien");
	else
		err = unknown(form, v, text, fault);
	keuzen_fini(&found);
	return err;
}

/* Each item between commas as its id, one a line. */
static enum swv_err
resolve_list(
    const struct formulier *form, const struct veld *v, struct fault *fault, struct str *out)
{
	const char *s = tekst_get(&v->tekst);
	enum swv_err err = SWV_OK;

	while (*s && !err) {
		size_t len = strcspn(s, ",\n"), blanks = strspn(s, " "), n;
		char *item;

		blanks = blanks < len ? blanks : len;
		for (n = len; n > blanks && s[n - 1] == ' ';)
			n--;
		item = mem_strndup(s + blanks, n - blanks);
		str_add(out, *item && out->len ? "\n" : "");
		if (*item)
			err = resolve(form, v, item, fault, out);
		free(item);
		s += len + (s[len] != '\0');
	}
	return err;
}

enum swv_err
veld_parse(const struct formulier *form, struct veld *v, swv_date today, struct fault *fault,
    struct value *out)
{
	const char *typed = tekst_get(&v->tekst);
	struct str ids = { 0 };
	enum swv_err err = SWV_OK;

	*out = (struct value){ 0 };
	if (!veld_has_choices(form, v) || !*typed)
		return value_parse(v->field, typed, today, fault, out);
	if (v->field->type == FIELD_LIST)
		err = resolve_list(form, v, fault, &ids);
	else
		err = resolve(form, v, typed, fault, &ids);
	if (!err)
		err = value_parse(v->field, str_get(&ids), today, fault, out);
	str_fini(&ids);
	return err;
}

/* Takes a text that tells something of another field; false: it does not. */
static bool
take_elsewhere(struct formulier *form, struct veld *v)
{
	const struct kind *kind = form->rec->kind;
	struct rec *before;

	if (!kind->elders)
		return false;
	before = rec_copy(form->rec);
	if (!kind->elders(form->rec, v->field->name, tekst_get(&v->tekst))) {
		rec_free(&before);
		return false;
	}
	for (size_t i = 0; i < form->n; i++) {
		struct veld *other = &form->fields[i];

		if (other == v || rec_changed(before, form->rec, other->field->name))
			veld_load(form, other);
	}
	rec_free(&before);
	return true;
}

bool
veld_commit(struct formulier *form, struct veld *v, swv_date today)
{
	struct fault fault = { 0 };
	struct value value;

	if (v->fixed)
		return true;
	str_clear(&v->error);
	if (take_elsewhere(form, v))
		return true;
	if (veld_parse(form, v, today, &fault, &value)) {
		melding(&fault, &v->error);
		return false;
	}
	value_fini(&form->rec->v[v->place]);
	form->rec->v[v->place] = value;
	if (field_is_number(v->field) || veld_has_choices(form, v))
		veld_load(form, v); /* as it was understood */
	return true;
}
