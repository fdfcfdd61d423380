/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/value.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/model/datum_lees.h"
#include "swv/model/notatie.h"

/* ---- writing ---- */

static void
format_number(const struct field *field, int64_t i, enum value_style style, struct str *out)
{
	char buf[24];
	struct ymd c;

	switch (field->type) {
	case FIELD_BOOL:
		str_add(out, i ? "ja" : "nee");
		break;
	case FIELD_DATE:
		c = date_ymd((swv_date)i);
		if (style == VALUE_PLAIN)
			str_add(out, date_format_iso((swv_date)i, buf));
		else
			str_addf(out, "%02d-%02d-%04d", c.day, c.month, c.year);
		break;
	case FIELD_TIME:
		str_add(out, time_format((int)i, buf));
		break;
	case FIELD_MONEY:
		money_format(i, out);
		break;
	case FIELD_DECIMAL:
		decimal_format(i, style == VALUE_PLAIN ? '.' : ',', out);
		break;
	case FIELD_STAMP:
		str_add(out, stamp_format(i, buf));
		break;
	default:
		str_addf(out, "%" PRId64, i);
	}
}

static const char *
shown_choice(const struct field *field, const char *id, enum value_style style)
{
	const struct choice *c = style == VALUE_PLAIN ? NULL : field_choice(field, id);

	return c ? c->label : id;
}

static void
format_list(const struct field *field, const char *list, enum value_style style, struct str *out)
{
	const char separator[] = { field_divider(field), style == VALUE_PLAIN ? '\0' : ' ', '\0' };
	bool lines = style == VALUE_EDIT && field_is_lines(field), first = true;
	size_t len;

	for (const char *item; (item = list_next(&list, &len)); first = false) {
		char *id = mem_strndup(item, len);

		str_add(out, first ? "" : lines ? "\n" : separator);
		str_add(out, shown_choice(field, id, style));
		free(id);
	}
}

void
value_format(
    const struct field *field, const struct value *v, enum value_style style, struct str *out)
{
	if (v->tag == VALUE_NONE)
		return;
	if (v->tag == VALUE_NUMBER)
		format_number(field, v->i, style, out);
	else if (field->type == FIELD_LIST)
		format_list(field, v->s, style, out);
	else
		str_add(out, shown_choice(field, v->s, style));
}

/* What a terminal or a reader of text obeys instead of showing: control characters, and marks that
 * turn the direction of writing, break lines or are not seen.  All are below U+10000. */
static bool
is_obeyed(uint32_t cp)
{
	return cp < 0x20 || (cp >= 0x7F && cp <= 0x9F) || cp == 0x061C ||
	       (cp >= 0x200B && cp <= 0x200F) || (cp >= 0x2028 && cp <= 0x202E) ||
	       (cp >= 0x2060 && cp <= 0x2069) || cp == 0xFEFF;
}

void
json_text(const char *s, size_t n, struct str *out)
{
	const char *end = s + n;
	uint32_t cp;
	size_t k;

	str_addc(out, '"');
	for (; s < end && (k = utf8_decode(s, &cp)); s += k) {
		if (cp == '"' || cp == '\\')
			str_addf(out, "\\%c", (int)cp);
		else if (cp == '\n')
			str_add(out, "\\n");
		else if (is_obeyed(cp))
			str_addf(out, "\\u%04x", (unsigned)cp);
		else
			str_addn(out, s, k);
	}
	str_addc(out, '"');
}

static void
json_list(const char *list, struct str *out)
{
	const char *separator = "";
	size_t len;

	str_addc(out, '[');
	for (const char *item; (item = list_next(&list, &len)); separator = ",") {
		str_add(out, separator);
		json_text(item, len, out);
	}
	str_addc(out, ']');
}

void
value_json(const struct field *field, const struct value *v, struct str *out)
{
	struct str text = { 0 };

	if (field->type == FIELD_LIST) {
		json_list(v->tag == VALUE_TEXT ? v->s : NULL, out);
		return;
	}
	if (field->type == FIELD_BOOL) {
		str_add(out, v->tag == VALUE_NUMBER && v->i ? "true" : "false");
		return;
	}
	if (v->tag == VALUE_NONE) {
		str_add(out, "null");
		return;
	}
	if (field->type == FIELD_INT || field->type == FIELD_MONEY) {
		str_addf(out, "%" PRId64, v->i);
		return;
	}
	value_format(field, v, VALUE_PLAIN, &text);
	if (field->type == FIELD_DECIMAL)
		str_add(out, str_get(&text));
	else
		json_text(str_get(&text), text.len, out);
	str_fini(&text);
}

/* ---- reading ---- */

static enum swv_err
parse_int(const struct field *field, const char *text, struct fault *fault, int64_t *out)
{
	int64_t min = field->min, max = field->max ? field->max : INT32_MAX;
	char *end, limits[64];

	errno = 0;
	*out = strtoll(text, &end, 10);
	if (errno || *end || end == text)
		return fault_set(fault, SWV_ENUMBER, field->label, text, NULL);
	if (*out >= min && *out <= max)
		return SWV_OK;
	snprintf(limits, sizeof(limits), "%" PRId64 " tot en met %" PRId64, min, max);
	return fault_set(fault, SWV_ERANGE, field->label, text, limits);
}

static enum swv_err
parse_decimal(const struct field *field, const char *text, struct fault *fault, int64_t *out)
{
	struct str limits = { 0 };
	enum swv_err err = SWV_OK;

	if (!decimal_parse(text, out))
		return fault_set(fault, SWV_ENUMBER, field->label, text,
		    "een getal met hoogstens twee cijfers achter de komma: 7,5");
	if (*out < field->min || (field->max && *out > field->max)) {
		decimal_format(field->min, ',', &limits);
		str_add(&limits, " tot en met ");
		decimal_format(field->max, ',', &limits);
		err = fault_set(fault, SWV_ERANGE, field->label, text, limits.s);
	}
	str_fini(&limits);
	return err;
}

static enum swv_err
parse_money(const struct field *field, const char *text, struct fault *fault, int64_t *out)
{
	bool typed = !(field->flags & (FIELD_SYSTEM | FIELD_DERIVED));
	struct str limits = { 0 };
	enum swv_err err = SWV_OK;

	if (!money_parse(text, out))
		return fault_set(
		    fault, SWV_ENUMBER, field->label, text, "een bedrag is bijvoorbeeld 1.250,00");
	if (typed && (*out < field->min || (field->max && *out > field->max))) {
		str_add(&limits, field->max ? "" : "ten minste ");
		money_format(field->min, &limits);
		str_add(&limits, field->max ? " tot en met " : "");
		if (field->max)
			money_format(field->max, &limits);
		err = fault_set(fault, SWV_ERANGE, field->label, text, limits.s);
	}
	str_fini(&limits);
	return err;
}

static enum swv_err
parse_bool(const struct field *field, const char *text, struct fault *fault, int64_t *out)
{
	static const char yes[] = "ja j true 1 waar", no[] = "nee n false 0 onwaar";
	char *folded = utf8_fold(text);
	bool is = str_in_words(yes, folded), known = is || str_in_words(no, folded);

	free(folded);
	*out = is;
	return known ? SWV_OK : fault_set(fault, SWV_ECHOICE, field->label, text, "ja of nee");
}

static enum swv_err
parse_number(
    const struct field *field, const char *text, swv_date today, struct fault *fault, int64_t *out)
{
	enum swv_err err;
	swv_date date;
	int minutes;

	switch (field->type) {
	case FIELD_BOOL:
		return parse_bool(field, text, fault, out);
	case FIELD_DATE:
		err = datum_lees(&(struct kalenderregels){ 0 }, today, text, &date, fault);
		if (err) {
			if (fault)
				utf8_copy(fault->what, sizeof(fault->what), field->label);
			return err;
		}
		*out = date;
		return SWV_OK;
	case FIELD_TIME:
		if (!time_parse(text, &minutes))
			return fault_set(
			    fault, SWV_EFORM, field->label, text, "een tijd: 13:30 of 9");
		*out = minutes;
		return SWV_OK;
	case FIELD_MONEY:
		return parse_money(field, text, fault, out);
	case FIELD_DECIMAL:
		return parse_decimal(field, text, fault, out);
	default:
		return parse_int(field, text, fault, out);
	}
}

/* One choice out of the list, as its id. */
static enum swv_err
parse_choice(const struct field *field, const char *text, struct fault *fault, struct str *out)
{
	const struct choice *c = field_choice(field, text);
	struct str known = { 0 };

	if (c) {
		str_add(out, c->id);
		return SWV_OK;
	}
	for (c = field->choices; c->id; c++)
		str_addf(&known, "%s%s", known.len ? ", " : "", c->id);
	fault_set(fault, SWV_ECHOICE, field->label, text, str_get(&known));
	str_fini(&known);
	return SWV_ECHOICE;
}

/* A day, kept as text: of a list of days each. */
static enum swv_err
parse_day(const struct field *field, const char *text, swv_date today, struct fault *fault,
    struct str *out)
{
	int64_t day;
	char iso[11];
	enum swv_err err = parse_number(
	    &(struct field){ .label = field->label, .type = FIELD_DATE }, text, today, fault, &day);

	if (!err)
		str_add(out, date_format_iso((swv_date)day, iso));
	return err;
}

static enum swv_err
parse_item(const struct field *field, const char *text, swv_date today, struct fault *fault,
    struct str *out)
{
	if (field->choices)
		return parse_choice(field, text, fault, out);
	if (field->notatie == NOTATIE_DATUM)
		return parse_day(field, text, today, fault, out);
	return notatie_parse(field, text, fault, out);
}

/* Items between commas (sentences: semicolons) or line ends, blanks around them off, none twice. */
static enum swv_err
parse_list(const struct field *field, const char *text, swv_date today, struct fault *fault,
    struct str *out)
{
	const char ends[] = { field_divider(field), '\n', '\0' };
	enum swv_err err = SWV_OK;

	while (*text && !err) {
		size_t len = strcspn(text, ends), n = len;
		const char *item = text;
		struct str one = { 0 };

		for (; n && isspace((unsigned char)*item); n--)
			item++;
		while (n && isspace((unsigned char)item[n - 1]))
			n--;
		str_addn(&one, item, n);
		if (n) {
			struct str item_text = { 0 };

			err = parse_item(field, one.s, today, fault, &item_text);
			str_fini(&one);
			one = item_text;
		}
		if (!err && n && !list_has(str_get(out), one.s))
			str_addf(out, "%s%s", out->len ? "\n" : "", one.s);
		str_fini(&one);
		text += len + (text[len] != '\0');
	}
	return err;
}

static enum swv_err
parse_text(const struct field *field, const char *text, swv_date today, struct fault *fault,
    struct str *out)
{
	if (field->type == FIELD_LIST)
		return parse_list(field, text, today, fault, out);
	if (field->type != FIELD_LINES && strchr(text, '\n'))
		return fault_set(
		    fault, SWV_ETEXT, field->label, text, "het moet op één regel passen");
	return parse_item(field, text, today, fault, out);
}

static char *
trimmed(const char *text)
{
	size_t n;

	while (isspace((unsigned char)*text))
		text++;
	n = strlen(text);
	while (n && isspace((unsigned char)text[n - 1]))
		n--;
	return mem_strndup(text, n);
}

/* Messages go where others can read them: what was typed of a child stays out. */
static void
hide_value(const struct field *field, struct fault *fault)
{
	char hint[sizeof(fault->hint)];

	if (!fault || !fault->value[0])
		return;
	utf8_copy(hint, sizeof(hint), fault->hint);
	fault_set(fault, SWV_ETEXT, field->label, NULL, hint);
}

enum swv_err
value_parse(const struct field *field, const char *text, swv_date today, struct fault *fault,
    struct value *out)
{
	char *plain = trimmed(text), *nfc = utf8_nfc(plain), limit[24];
	struct str s = { 0 };
	enum swv_err err = SWV_OK;

	*out = (struct value){ 0 };
	if (!nfc) {
		err = fault_set(fault, SWV_ETEXT, field->label, NULL, "er staan vreemde tekens in");
	} else if (*nfc && field_is_number(field)) {
		err = parse_number(field, nfc, today, fault, &out->i);
		if (!err)
			out->tag = VALUE_NUMBER;
	} else if (*nfc) {
		err = parse_text(field, nfc, today, fault, &s);
		if (!err && (int64_t)utf8_length(str_get(&s)) > field_max_length(field)) {
			snprintf(limit, sizeof(limit), "%" PRId64, field_max_length(field));
			err = fault_set(fault, SWV_ETOOLONG, field->label, NULL, limit);
		}
		if (!err && s.len)
			*out = (struct value){ .tag = VALUE_TEXT, .s = str_take(&s) };
	}
	if (err && (field->flags & FIELD_PERSONAL))
		hide_value(field, fault);
	str_fini(&s);
	free(plain);
	free(nfc);
	return err;
}

enum swv_err
rec_parse(struct rec *rec, int field, const char *text, swv_date today, struct fault *fault)
{
	const struct kind *kind = rec->kind;
	struct value v;
	enum swv_err err;

	if (kind->elders && kind->elders(rec, kind->fields[field].name, text))
		return SWV_OK;
	err = value_parse(&kind->fields[field], text, today, fault, &v);
	if (err)
		return err;
	value_fini(&rec->v[field]);
	rec->v[field] = v;
	return SWV_OK;
}

struct rec *
rec_initial(const struct kind *kind, swv_date today)
{
	struct rec *rec = rec_new(kind);

	for (size_t i = 0; i < kind->n_fields; i++)
		if (kind->fields[i].initial)
			(void)rec_parse(rec, (int)i, kind->fields[i].initial, today, NULL);
	return rec;
}

enum swv_err
rec_check(const struct rec *rec, struct fault *fault)
{
	const struct kind *kind = rec->kind;

	for (size_t i = 0; i < kind->n_fields; i++)
		if ((kind->fields[i].flags & FIELD_REQUIRED) && rec->v[i].tag == VALUE_NONE)
			return fault_set(fault, SWV_EREQUIRED, kind->fields[i].label, NULL, NULL);
	return kind->check ? kind->check(rec, fault) : SWV_OK;
}
