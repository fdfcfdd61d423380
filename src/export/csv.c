/* SPDX-License-Identifier: EUPL-1.2 */
/* CSV as a Dutch Excel opens it by a double click, or raw as RFC 4180 has it. */
#include "swv/export/format.h"

#include <csv.h>
#include <inttypes.h>
#include <string.h>

#include "swv/export/csv_schrijf.h"
#include "swv/export/formule.h"
#include "swv/model/value.h"

#define BOM "\xEF\xBB\xBF"

/* Whether a cell must stand between quotes; readers take blanks off the ends of a bare one. */
static bool
must_quote(const char *s, size_t n, char separator)
{
	if (!n)
		return false;
	return memchr(s, separator, n) || strpbrk(s, "\"\n") || *s == ' ' || s[n - 1] == ' ';
}

static void
add_cell(const struct str *cell, char separator, struct str *out)
{
	size_t need, at = out->len;

	if (!must_quote(str_get(cell), cell->len, separator)) {
		str_addn(out, str_get(cell), cell->len);
		return;
	}
	need = csv_write2(NULL, 0, cell->s, cell->len, CSV_QUOTE);
	str_pad(out, ' ', need);
	csv_write2(out->s + at, need, cell->s, cell->len, CSV_QUOTE);
}

/* Text without control characters (C0, DEL, C1): a terminal may obey them.  Line ends stay, a tab
 * becomes a blank. */
static void
add_clean(const char *s, struct str *out)
{
	for (; *s; s++) {
		unsigned char c = (unsigned char)*s, next = (unsigned char)s[1];

		if (c == 0xC2 && next >= 0x80 && next <= 0x9F)
			s++;
		else if (c == '\t')
			str_addc(out, ' ');
		else if (c == '\n' || (c >= 0x20 && c != 0x7F))
			str_addc(out, (char)c);
	}
}

/* Without points between the thousands: Excel then knows it for a number. */
static void
add_money(int64_t cents, char point, struct str *out)
{
	uint64_t u = cents < 0 ? 0 - (uint64_t)cents : (uint64_t)cents;

	str_addf(
	    out, "%s%" PRIu64 "%c%02u", cents < 0 ? "-" : "", u / 100, point, (unsigned)(u % 100));
}

static void
add_value(const struct field *field, const struct value *v, bool raw, struct str *out)
{
	struct str text = { 0 }, clean = { 0 };

	if (v->tag == VALUE_NUMBER && field->type == FIELD_MONEY) {
		add_money(v->i, raw ? '.' : ',', out);
		return;
	}
	value_format(field, v, raw ? VALUE_PLAIN : VALUE_HUMAN, &text);
	add_clean(str_get(&text), &clean);
	if (!raw && v->tag == VALUE_TEXT &&
	    (formule_is(str_get(&text)) || formule_is(str_get(&clean))))
		str_addc(out, '\'');
	str_addn(out, str_get(&clean), clean.len);
	str_fini(&text);
	str_fini(&clean);
}

void
csv_schrijf_begin(bool raw, struct str *out)
{
	str_add(out, raw ? "" : BOM);
}

void
csv_schrijf_cel(const char *tekst, bool eerste, bool raw, struct str *out)
{
	const struct field field = { .type = FIELD_LINES };
	struct value v = { .tag = VALUE_TEXT, .s = (char *)(uintptr_t)tekst };
	struct str cell = { 0 };

	if (!eerste)
		str_addc(out, raw ? ',' : ';');
	add_value(&field, &v, raw, &cell);
	add_cell(&cell, raw ? ',' : ';', out);
	str_fini(&cell);
}

void
csv_schrijf_eind(struct str *out)
{
	str_add(out, "\r\n");
}

static enum swv_err
csv_begin(struct export *ex, struct fault *fault)
{
	const struct export_options *o = &ex->options;

	(void)fault;
	csv_schrijf_begin(o->raw, &ex->out);
	for (size_t i = 0; i < o->n_columns; i++)
		str_addf(&ex->out, "%s%s", i ? (o->raw ? "," : ";") : "",
		    ex->kind->fields[o->columns[i]].name);
	csv_schrijf_eind(&ex->out);
	return SWV_OK;
}

static enum swv_err
csv_row(struct export *ex, const struct rec *rec)
{
	const struct export_options *o = &ex->options;
	char separator = o->raw ? ',' : ';';
	struct str cell = { 0 };

	for (size_t i = 0; i < o->n_columns; i++) {
		int f = o->columns[i];

		if (i)
			str_addc(&ex->out, separator);
		str_clear(&cell);
		add_value(&rec->kind->fields[f], &rec->v[f], o->raw, &cell);
		add_cell(&cell, separator, &ex->out);
	}
	csv_schrijf_eind(&ex->out);
	str_fini(&cell);
	return SWV_OK;
}

const struct export_format export_csv = {
	.name = "csv",
	.begin = csv_begin,
	.row = csv_row,
};
