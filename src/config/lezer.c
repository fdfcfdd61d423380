/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/config/lezer.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/model/value.h"

/* A list whose items may be written as groups: the keys, joined by a blank, are the item. */
static const struct samenstel {
	enum notatie notatie;
	const char *sleutels[3];
} samenstellingen[] = {
	{ NOTATIE_MOMENT, { "dag", "tijd", NULL } },
};

struct rec *
rec_uit_bestand(const struct kind *kind)
{
	struct rec *rec = rec_initial(kind, DATE_NONE);

	rec_set_text(rec, "herkomst", "bestand");
	return rec;
}

/* What the file must have for a field of that type. */
static enum tak_soort
soort_of(const struct field *field)
{
	switch (field->type) {
	case FIELD_INT:
		return TAK_GETAL;
	case FIELD_BOOL:
		return TAK_JANEE;
	default:
		return TAK_TEKST;
	}
}

/* Text will do for what is not text too; so will true for a choice of ja and nee, and a whole number
 * for one with decimals. */
static bool
is_right_sort(struct boom *boom, const struct tak *tak, const struct field *field)
{
	enum tak_soort soort = soort_of(field);

	if (tak->soort == soort || tak->soort == TAK_TEKST)
		return true;
	if (tak->soort == TAK_GETAL && field->type == FIELD_DECIMAL)
		return true;
	if (tak->soort == TAK_JANEE && field->choices && field_choice(field, "ja"))
		return true;
	if (tak->soort != TAK_TE_GROOT)
		boom_fault(boom, tak, SWV_ETYPE, *tak->naam ? tak->naam : field->name,
		    tak_soort_naam(tak->soort), tak_soort_naam(soort));
	return false;
}

/* A day in a file is always a whole date: "vandaag" would be another day tomorrow. */
static bool
lees_datum(struct boom *boom, const struct tak *tak, const struct field *field, struct value *out)
{
	swv_date date;

	if (!*tak->tekst)
		return true;
	if (!date_parse_iso(tak->tekst, &date)) {
		boom_fault(boom, tak, SWV_EFORM, field->label, tak->tekst,
		    "een dag die bestaat als jaar-maand-dag: 2026-08-01");
		return false;
	}
	*out = (struct value){ .tag = VALUE_NUMBER, .i = date };
	return true;
}

static bool
lees_tekst(struct boom *boom, const struct tak *tak, const struct field *field, const char *tekst,
    struct value *out)
{
	struct fault fault = { 0 };

	if (!value_parse(field, tekst, DATE_NONE, &fault, out))
		return true;
	boom_add(boom, tak, &fault);
	return false;
}

static bool
lees_enkel(struct boom *boom, const struct tak *tak, const struct field *field, struct value *out)
{
	if (!is_right_sort(boom, tak, field))
		return false;
	if (field->type == FIELD_DATE)
		return lees_datum(boom, tak, field, out);
	return lees_tekst(boom, tak, field, tak->tekst, out);
}

static bool
is_sleutel(const struct samenstel *s, const char *naam)
{
	for (size_t i = 0; s->sleutels[i]; i++)
		if (str_eq(s->sleutels[i], naam))
			return true;
	return false;
}

static const char *
samenstel_naam(size_t i, const void *s)
{
	return ((const struct samenstel *)s)->sleutels[i];
}

/* The text of an item written as a group. */
static bool
lees_samenstel(struct boom *boom, const struct tak *tak, const struct samenstel *s, struct str *out)
{
	bool right = true;

	for (size_t i = 0; i < tak->n; i++) {
		const struct tak *lid = &tak->takken[i];

		if (!is_sleutel(s, lid->naam)) {
			boom_fault(boom, lid, SWV_EUNKNOWN, "sleutel", lid->naam,
			    str_nearest(lid->naam, 2, samenstel_naam, s));
			right = false;
		} else if (!boom_expect(boom, lid, TAK_TEKST)) {
			right = false;
		}
	}
	for (size_t i = 0; right && s->sleutels[i]; i++) {
		const struct tak *lid = tak_find(tak, s->sleutels[i]);

		if (lid && *lid->tekst)
			str_addf(out, "%s%s", out->len ? " " : "", lid->tekst);
	}
	return right;
}

/* The text of one item of a list. */
static bool
lees_item(struct boom *boom, const struct tak *tak, const struct field *field, struct str *out)
{
	if (tak->soort == TAK_GROEP) {
		for (size_t i = 0; i < sizeof(samenstellingen) / sizeof(samenstellingen[0]); i++)
			if (samenstellingen[i].notatie == field->notatie)
				return lees_samenstel(boom, tak, &samenstellingen[i], out);
	}
	if (tak->soort != TAK_TEKST) {
		if (tak->soort != TAK_TE_GROOT)
			boom_fault(boom, tak, SWV_ETYPE, field->name, tak_soort_naam(tak->soort),
			    "een lijst van teksten");
		return false;
	}
	if (strchr(tak->tekst, field_divider(field)) || strchr(tak->tekst, '\n')) {
		boom_fault(boom, tak, SWV_EFORM, field->label, tak->tekst,
		    field->flags & FIELD_SENTENCES
			? "elk deel als een eigen tekst, zonder puntkomma: [\"een\", \"twee\"]"
			: "elk deel als een eigen tekst, zonder komma: [\"een\", \"twee\"]");
		return false;
	}
	str_add(out, tak->tekst);
	return true;
}

static bool
lees_lijst(struct boom *boom, const struct tak *tak, const struct field *field, struct value *out)
{
	struct str lijst = { 0 };
	bool right = true;

	for (size_t i = 0; i < tak->n; i++) {
		struct str item = { 0 };
		struct value v = { 0 };

		if (!lees_item(boom, &tak->takken[i], field, &item) ||
		    !lees_tekst(boom, &tak->takken[i], field, str_get(&item), &v))
			right = false;
		else if (v.tag == VALUE_TEXT && !list_has(str_get(&lijst), v.s))
			str_addf(&lijst, "%s%s", lijst.len ? "\n" : "", v.s);
		value_fini(&v);
		str_fini(&item);
	}
	if (right) /* once more, for the length of the whole */
		right = lees_tekst(boom, tak, field, str_get(&lijst), out);
	str_fini(&lijst);
	return right;
}

bool
lees_waarde(struct boom *boom, const struct tak *tak, const struct field *field, struct value *out)
{
	*out = (struct value){ 0 };
	if (field->type != FIELD_LIST)
		return lees_enkel(boom, tak, field, out);
	if (tak->soort == TAK_RIJ || tak->soort == TAK_LIJST)
		return lees_lijst(boom, tak, field, out);
	if (tak->soort == TAK_TEKST)
		return lees_tekst(boom, tak, field, tak->tekst, out);
	if (tak->soort != TAK_TE_GROOT)
		boom_fault(boom, tak, SWV_ETYPE, tak->naam, tak_soort_naam(tak->soort),
		    tak_soort_naam(TAK_RIJ));
	return false;
}

/* What a group may hold: the fields of kind that the file may give, and the others. */
struct sleutels {
	const struct kind *kind;
	const char *const *anders;
	size_t n_anders;
};

static const char *
key_name(size_t i, const void *arg)
{
	const struct sleutels *s = arg;

	if (i >= s->kind->n_fields)
		return s->anders[i - s->kind->n_fields];
	return field_is_settable(&s->kind->fields[i], true) ? s->kind->fields[i].name : NULL;
}

static bool
lees_sleutel(
    struct boom *boom, const struct tak *tak, const struct sleutels *sleutels, struct rec *rec)
{
	const struct kind *kind = rec->kind;
	int i = kind_field(kind, tak->naam);
	struct value v;

	for (size_t k = 0; k < sleutels->n_anders; k++)
		if (str_eq(sleutels->anders[k], tak->naam))
			return true;
	if (i < 0 || !field_is_settable(&kind->fields[i], true)) {
		boom_fault(boom, tak, SWV_EUNKNOWN, "sleutel", tak->naam,
		    str_nearest(
			tak->naam, kind->n_fields + sleutels->n_anders, key_name, sleutels));
		return true;
	}
	if (!lees_waarde(boom, tak, &kind->fields[i], &v))
		return false;
	value_fini(&rec->v[i]);
	rec->v[i] = v;
	return true;
}

bool
lees_rec(struct boom *boom, const struct tak *groep, const char *const *anders, size_t n_anders,
    struct rec *rec)
{
	const struct sleutels sleutels = { rec->kind, anders, n_anders };
	bool right = true;

	for (size_t i = 0; i < groep->n; i++)
		right &= lees_sleutel(boom, &groep->takken[i], &sleutels, rec);
	return right;
}

/* Whether the file has the key with something in it. */
static bool
is_gegeven(const struct tak *groep, const char *naam)
{
	const struct tak *tak = tak_find(groep, naam);

	return tak && (tak->soort != TAK_TEKST || *tak->tekst);
}

void
controleer_rec(struct boom *boom, const struct tak *groep, const struct rec *rec, bool gelezen)
{
	const struct kind *kind = rec->kind;
	struct fault fault = { 0 };
	struct str wat = { 0 };

	str_add(&wat, kind->label);
	if (*rec_id(rec))
		str_addf(&wat, " \"%s\"", rec_id(rec));
	for (size_t i = 0; i < kind->n_fields; i++) {
		const struct field *field = &kind->fields[i];

		if (!(field->flags & FIELD_REQUIRED) || rec->v[i].tag != VALUE_NONE ||
		    is_gegeven(groep, field->name))
			continue;
		gelezen = false;
		boom_fault(boom, groep, SWV_EABSENT, str_get(&wat), field->name, NULL);
	}
	if (gelezen && kind->check && kind->check(rec, &fault))
		boom_add(boom, groep, &fault);
	str_fini(&wat);
}

/* The place of item i of n: its own when the file has it as such, else that of the list. */
static const struct tak *
item_tak(const struct tak *tak, size_t i, size_t n)
{
	return tak->n == n ? &tak->takken[i] : tak;
}

static size_t
list_count(const char *list)
{
	size_t n = 0, len;

	while (list_next(&list, &len))
		n++;
	return n;
}

void
elke_verwijzing(const struct gelezen *g,
    void (*each)(const struct field *field, const char *id, const struct tak *tak, void *arg),
    void *arg)
{
	const struct kind *kind = g->rec->kind;

	for (size_t i = 0; i < kind->n_fields; i++) {
		const struct field *field = &kind->fields[i];
		const struct tak *tak = tak_find(g->tak, field->name);
		const char *list = g->rec->v[i].s;
		size_t n, len, nr = 0;

		if (!field->to || !tak || g->rec->v[i].tag != VALUE_TEXT)
			continue;
		n = list_count(list);
		for (const char *item; (item = list_next(&list, &len)); nr++) {
			char *id = mem_strndup(item, len);

			each(field, id, item_tak(tak, nr, n), arg);
			free(id);
		}
	}
}
