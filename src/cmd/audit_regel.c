/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/audit_regel.h"

#include <inttypes.h>
#include <string.h>

#include "swv/base/utf8.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"

enum { LABEL = 22 };

void
audit_moment(const struct session *s, int64_t utc, struct str *out)
{
	swv_date dag;
	int minuut;
	char day[DATUM_MAX], time[6];

	klok_plaats(s->klok, utc, &dag, &minuut);
	str_addf(out, "%s %s:%02d", datum_toon(dag, day), time_format(minuut, time),
	    (int)(((utc / 1000000) % 60 + 60) % 60));
}

static void
add_line(const char *label, const char *text, struct str *out)
{
	struct str shown = { 0 };

	utf8_visible(&shown, text, -1);
	utf8_column(out, label, LABEL);
	str_addf(out, " %s\n", str_get(&shown));
	str_fini(&shown);
}

static void
add_part(const struct audit_deel *deel, struct str *out)
{
	static const char *const texts[] = { [AUDIT_LEEG] = "(leeg)",
		[AUDIT_STIL] = "(niet vastgelegd)",
		[AUDIT_GELIJK] = "dit is wat er nu staat",
		[AUDIT_ANDERS] = "dit is niet wat er nu staat",
		[AUDIT_WEG] = "het staat er nu niet meer",
		[AUDIT_GEWIST] = "niet meer na te gaan: de sleutel is gewist",
		[AUDIT_GEENRECHT] = "alleen na te gaan door wie het mag inzien" };

	if (deel->nu == AUDIT_OPEN)
		str_add(out, deel->json);
	else if (deel->nu == AUDIT_LEEG || deel->nu == AUDIT_STIL)
		str_add(out, texts[deel->nu]);
	else /* without its quotes */
		str_addf(
		    out, "%.*s (%s)", (int)strlen(deel->json) - 2, deel->json + 1, texts[deel->nu]);
}

static void
add_field(const struct audit_veld *v, struct str *out)
{
	struct str text = { 0 };

	if (!v->paar && v->is.nu == AUDIT_STIL) {
		str_add(&text, "gewijzigd; wat er stond is niet vastgelegd");
	} else {
		if (v->paar) {
			add_part(&v->was, &text);
			str_add(&text, " → ");
		}
		add_part(&v->is, &text);
	}
	add_line(v->field ? v->field->label : v->naam, str_get(&text), out);
	str_fini(&text);
}

void
audit_regel_tekst(const struct session *s, const struct audit_regel *r, struct str *out)
{
	const struct kind *kind = kind_find(r->rij.kind);
	struct str text = { 0 };

	str_addf(&text, "%" PRId64, r->rij.nr);
	add_line("Regel", text.s, out);
	str_clear(&text);
	audit_moment(s, r->rij.op, &text);
	add_line("Op", text.s, out);
	add_line("Wie", r->rij.wie, out);
	add_line("Handeling", r->rij.handeling, out);
	add_line("Soort", kind ? kind->label : r->rij.kind, out);
	add_line("Id", r->rij.bron_id, out);
	add_line("Hash", r->rij.hash, out);
	add_line("Volgt op", r->rij.vorige, out);
	if (r->n)
		str_add(out, "\n");
	for (size_t i = 0; i < r->n; i++)
		add_field(&r->velden[i], out);
	str_fini(&text);
}

static void
json_member(const char *name, const char *text, struct str *out)
{
	str_addf(out, ",\n \"%s\":", name);
	json_text(text, strlen(text), out);
}

static void
json_part(const char *name, const struct audit_deel *deel, struct str *out)
{
	static const char *const texts[] = { [AUDIT_OPEN] = NULL,
		[AUDIT_LEEG] = NULL,
		[AUDIT_STIL] = NULL,
		[AUDIT_GELIJK] = "gelijk",
		[AUDIT_ANDERS] = "anders",
		[AUDIT_WEG] = "weg",
		[AUDIT_GEWIST] = "gewist",
		[AUDIT_GEENRECHT] = "geen_recht" };

	str_addf(out, ",\"%s\":%s", name, deel->json ? deel->json : "null");
	if (texts[deel->nu])
		str_addf(out, ",\"%s_nu\":\"%s\"", name, texts[deel->nu]);
}

void
audit_regel_json(const struct audit_regel *r, struct str *out)
{
	const struct value op = { .tag = VALUE_NUMBER, .i = r->rij.op };
	const struct field *f = &kind_logboek.fields[kind_field(&kind_logboek, "op")];

	str_addf(out, "{\n \"nr\":%" PRId64 ",\n \"op\":", r->rij.nr);
	value_json(f, &op, out);
	json_member("wie", r->rij.wie, out);
	json_member("handeling", r->rij.handeling, out);
	json_member("kind", r->rij.kind, out);
	json_member("bron_id", r->rij.bron_id, out);
	json_member("vorige", r->rij.vorige, out);
	json_member("hash", r->rij.hash, out);
	str_add(out, ",\n \"velden\":[");
	for (size_t i = 0; i < r->n; i++) {
		str_addf(out, "%s\n  {\"veld\":", i ? "," : "");
		json_text(r->velden[i].naam, strlen(r->velden[i].naam), out);
		if (r->velden[i].paar)
			json_part("was", &r->velden[i].was, out);
		json_part("is", &r->velden[i].is, out);
		str_addc(out, '}');
	}
	str_add(out, r->n ? "\n ]\n}\n" : "]\n}\n");
}
