/* SPDX-License-Identifier: EUPL-1.2 */
/* The answer to who asks what is kept about a child, as a text. */
#include "swv/service/privacy.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/lezen.h"

enum { NAMES = 100 };

static void
add_moment(const struct session *s, int64_t utc, struct str *out)
{
	char day[DATUM_MAX], hour[6];
	swv_date dag;
	int minuut;

	klok_plaats(s->klok, utc, &dag, &minuut);
	str_addf(out, "%s %s", datum_toon(dag, day), time_format(minuut, hour));
}

/* Lines of a text that follow on the first are moved in below it. */
static void
add_lines(const char *text, struct str *out)
{
	for (; *text; text++) {
		str_addc(out, *text);
		if (*text == '\n')
			str_add(out, "    ");
	}
}

static void
add_value(struct session *s, const struct rec *rec, size_t field, struct str *out)
{
	const struct field *f = &rec->kind->fields[field];
	struct str text = { 0 };

	if (f->type == FIELD_STAMP)
		add_moment(s, rec->v[field].i, &text);
	else if (f->to && rec->v[field].tag == VALUE_TEXT)
		lezen_namen(s, f->to, rec->v[field].s, NAMES, &text);
	else
		value_format(f, &rec->v[field], VALUE_HUMAN, &text);
	add_lines(str_get(&text), out);
	str_fini(&text);
}

/* Each field that has a value, on a line. */
static void
add_fields(struct session *s, const struct rec *rec, struct str *out)
{
	for (size_t i = 0; i < rec->kind->n_fields; i++) {
		if (rec->v[i].tag == VALUE_NONE)
			continue;
		str_addf(out, "%s: ", rec->kind->fields[i].label);
		add_value(s, rec, i, out);
		str_addc(out, '\n');
	}
}

/* "12-03-2026: plan van aanpak, gedaan op 10-03-2026." */
static void
add_termijn(struct session *s, const struct rec *t, struct str *out)
{
	char day[DATUM_MAX];

	(void)s;
	str_addf(
	    out, "%s: %s", datum_toon(rec_date(t, "uiterlijk"), day), rec_text(t, "omschrijving"));
	if (rec_has(t, "voldaan_op"))
		str_addf(out, ", gedaan op %s", datum_toon(rec_date(t, "voldaan_op"), day));
	else if (rec_bool(t, "vervallen"))
		str_add(out, ", vervallen");
	str_add(out, ".\n");
}

/* "24-11-2026 14:03: half getypt formulier van Jan de Tester (logregel)." */
static void
add_trace(struct session *s, const struct rec *t, struct str *out)
{
	const struct kind *kind = kind_find(rec_text(t, "soort"));
	char *wie = lezen_naam(s, kind_gebruiker.name, rec_text(t, "wie"));

	add_moment(s, rec_int(t, "op"), out);
	str_add(out, ": ");
	value_format(&t->kind->fields[0], &t->v[0], VALUE_HUMAN, out);
	str_addf(out, " van %s (%s).\n", wie, kind ? kind->label : rec_text(t, "soort"));
	free(wie);
}

/* What somebody did, as a sentence goes on after the name; other words say it themselves. */
static const struct {
	const char *handeling, *deed;
} daden[] = {
	{ "inzage", "zag het in" },
	{ "inzageverzoek", "zag het in, omdat iemand om inzage vroeg" },
	{ "nieuw", "maakte het" },
	{ "wijziging", "wijzigde het" },
	{ "correctie", "verbeterde het" },
	{ "weg", "gooide het weg" },
	{ "terug", "zette het terug" },
	{ "ongedaan", "maakte een wijziging ongedaan" },
	{ "gewist", "wiste wie het kind is" },
	{ "zoeken", "zocht dossiers op naam" },
};

/* The fields that a line of the logboek names, as people call them. */
static void
add_names(const struct kind *kind, const char *velden, struct str *out)
{
	str_add(out, " (");
	while (*velden) {
		size_t n = strcspn(velden, ",");
		struct str name = { 0 };
		int field;

		str_addn(&name, velden, n);
		field = kind ? kind_field(kind, str_get(&name)) : -1;
		str_add(out, field < 0 ? str_get(&name) : kind->fields[field].label);
		str_fini(&name);
		velden += n + strspn(velden + n, ", ");
		str_add(out, *velden ? ", " : ")");
	}
}

/* "24-11-2026 14:03: Jan de Tester wijzigde het (Voornaam, Ouders)." */
static void
add_log(struct session *s, const struct rec *regel, struct str *out)
{
	const struct kind *kind = kind_find(rec_text(regel, "kind"));
	char *wie = lezen_naam(s, kind_gebruiker.name, rec_text(regel, "wie"));
	const char *deed = rec_text(regel, "handeling");

	for (size_t i = 0; i < sizeof(daden) / sizeof(daden[0]); i++)
		if (str_eq(daden[i].handeling, deed)) {
			deed = daden[i].deed;
			break;
		}
	add_moment(s, rec_int(regel, "op"), out);
	str_addf(out, ": %s %s", wie, deed);
	if (kind && !(kind->flags & KIND_DOSSIER))
		str_addf(out, ", %s %s", kind->label, rec_text(regel, "bron_id"));
	if (rec_has(regel, "velden"))
		add_names(kind, rec_text(regel, "velden"), out);
	str_add(out, ".\n");
	free(wie);
}

/* Kinds that are told in a line each; of others each field is. */
static const struct {
	const char *kind;
	void (*tell)(struct session *s, const struct rec *rec, struct str *out);
} vormen[] = {
	{ "termijn", add_termijn },
	{ "spoor", add_trace },
	{ "logboek", add_log },
};

static void
add_part(struct session *s, const struct inzage_deel *deel, struct str *out)
{
	const char *uitleg =
	    str_eq(deel->naam, "lijsten") ? "Hierin kan dit dossier hebben gestaan.\n" : "";

	if (!deel->recs.n)
		return;
	str_addf(out, "\n# %s (%zu)\n%s", deel->kop, deel->recs.n, uitleg);
	for (size_t i = 0; i < deel->recs.n; i++) {
		const struct rec *rec = deel->recs.items[i];
		bool told = false;

		for (size_t v = 0; v < sizeof(vormen) / sizeof(vormen[0]) && !told; v++)
			if (str_eq(vormen[v].kind, rec->kind->name)) {
				vormen[v].tell(s, rec, out);
				told = true;
			}
		if (told)
			continue;
		str_add(out, i ? "\n" : "");
		add_fields(s, rec, out);
	}
}

/* Until when, and by which rule. */
static void
add_term(const struct session *s, const struct rec *dossier, struct str *out)
{
	swv_date tot = privacy_bewaard_tot(s, dossier);
	char day[DATUM_MAX];

	str_add(out, "\n# Hoe lang het bewaard blijft\n");
	if (rec_has(dossier, "gewist_op"))
		str_addf(out,
		    "Op %s is gewist wie het kind is. Wat er nog staat, is voor de cijfers.\n",
		    datum_toon(rec_date(dossier, "gewist_op"), day));
	else if (tot == DATE_NONE)
		str_addf(out,
		    "Het dossier is open. Na het sluiten blijft het %s bewaard (WPO artikel 18a "
		    "lid 13).\n",
		    instelling_text(&s->inst, "normen.bewaren"));
	else
		str_addf(out,
		    "Tot %s: %s na het sluiten van het dossier (WPO artikel 18a lid 13).\n",
		    datum_toon(tot, day), instelling_text(&s->inst, "normen.bewaren"));
}

void
privacy_inzage_tekst(struct session *s, const struct privacy_inzage *p, struct str *out)
{
	char day[DATUM_MAX];

	str_addf(out, "# Wat er wordt bewaard in dossier %s\n", rec_id(p->dossier));
	str_addf(out,
	    "Dit is alles wat %s bewaart in en over dit dossier, op %s (AVG artikel 15).\n",
	    instelling_text(&s->inst, "organisatie.naam"), datum_toon(session_vandaag(s), day));
	str_add(out, "\n# Gegevens\n");
	add_fields(s, p->dossier, out);
	for (size_t i = 0; i < p->n; i++)
		add_part(s, &p->delen[i], out);
	add_term(s, p->dossier, out);
}
