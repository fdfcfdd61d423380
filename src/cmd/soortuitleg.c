/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/soortuitleg.h"

#include <stdio.h>

#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/model/kind.h"

enum { NAME_WIDTH = 20 };

static void
say_row(const char *name, const char *text)
{
	struct str row = { 0 };

	str_add(&row, "  ");
	utf8_column(&row, name, NAME_WIDTH);
	str_addf(&row, " %s", text);
	puts(row.s);
	str_fini(&row);
}

void
soortuitleg_alle(void)
{
	for (size_t i = 0; i < n_kinds; i++)
		say_row(kinds[i]->name, kinds[i]->labels);
	puts("\nDe velden van een soort: swv help SOORT");
}

static bool
is_settable(const struct field *field)
{
	return !(field->flags & (FIELD_DERIVED | FIELD_SYSTEM));
}

/* "titel*", "id+", "stand=": the marks of the manual. */
static void
say_field(const struct field *field)
{
	struct str name = { 0 };

	str_add(&name, field->name);
	if (!is_settable(field))
		str_addc(&name, '=');
	else if (field->flags & FIELD_REQUIRED)
		str_addc(&name, '*');
	if (is_settable(field) && (field->flags & FIELD_ONCE))
		str_addc(&name, '+');
	say_row(name.s, field->help && *field->help ? field->help : field->label);
	str_clear(&name);
	for (const struct choice *c = field->choices; c && c->id; c++)
		str_addf(&name, "%s%s", name.len ? ", " : "Kies uit: ", c->id);
	if (name.len)
		say_row("", name.s);
	str_fini(&name);
}

void
soortuitleg(const struct kind *kind)
{
	bool personal = false;

	printf("%s: %s\n\n", kind->name, kind->labels);
	for (size_t i = 0; i < kind->n_fields; i++) {
		say_field(&kind->fields[i]);
		personal = personal || (kind->fields[i].flags & FIELD_PERSONAL);
	}
	puts("\n* moet een waarde hebben, + staat daarna vast, = volgt vanzelf");
	if (personal)
		puts("Wat over een kind gaat, komt van de invoer: geef - als laatste woord.");
}
