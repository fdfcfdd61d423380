/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/kalenderrij.h"

#include <inttypes.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/schooljaar.h"
#include "swv/tui/app.h"
#include "swv/tui/maandrij.h"

enum { NAMES = 3, GROUPS = 1000 };

struct kalenderrij {
	struct maandrij m;
	char *wie;
};

void
kalenderrijen_init(struct kalenderrijen *k, struct tui *tui)
{
	const struct session *s = app_session(tui);

	*k = (struct kalenderrijen){ .tui = tui };
	k->schooljaar = schooljaar_of(session_vandaag(s), s->regels.kalender.schooljaar_begin);
}

void
kalenderrijen_fini(struct kalenderrijen *k)
{
	free(k->zoek);
	free(k->groep);
	facet_fini(&k->facet);
}

void
kalenderrijen_zoek(struct kalenderrijen *k, const char *text)
{
	free(k->zoek);
	k->zoek = *text ? mem_strdup(text) : NULL;
}

static void
make_query(const struct kalenderrijen *k, bool filtered, struct query *query)
{
	char jaar[10];

	query_init(query, &kind_kalender);
	query->sort = k->op_titel ? "titel" : "uiterlijk";
	query_text(query, FILTER_IS, kind_field(&kind_kalender, "schooljaar"),
	    schooljaar_format(k->schooljaar, jaar));
	if (!filtered)
		return;
	if (k->groep)
		query_text(query, FILTER_IS, kind_field(&kind_kalender, "groep"), k->groep);
	facet_filter(&k->facet, app_session(k->tui), "uiterlijk", query);
	if (k->zoek)
		query_text(query, FILTER_WORDS, -1, k->zoek);
}

void
kalenderrijen_groepen(struct kalenderrijen *k, struct keuzen *out)
{
	struct recs recs = { 0 };
	struct query query;

	make_query(k, false, &query);
	lezen_recs(app_session(k->tui), &query, GROUPS, NULL, &recs);
	for (size_t i = 0; i < recs.n; i++) {
		const char *groep = rec_text(recs.items[i], "groep");
		bool known = !*groep;

		for (size_t j = 0; j < out->n; j++)
			known = known || str_eq(out->items[j].id, groep);
		if (!known)
			keuzen_add(out, groep, groep, NULL);
	}
	recs_fini(&recs);
	query_fini(&query);
}

static void
add_count(const struct kalenderrijen *k, bool filtered, struct str *out)
{
	struct query query;
	int64_t n = 0;

	make_query(k, filtered, &query);
	lezen_aantal(app_session(k->tui), &query, NULL, &n);
	query_fini(&query);
	str_addf(out, n > QUERY_COUNT_MAX ? "%d+" : "%d",
	    n > QUERY_COUNT_MAX ? QUERY_COUNT_MAX : (int)n);
}

void
kalenderrijen_tel(struct kalenderrijen *k, struct str *out)
{
	struct str facets = { 0 };
	char jaar[10];

	str_addf(out, "%s: ", schooljaar_format(k->schooljaar, jaar));
	if (k->zoek || k->groep || facet_is_on(&k->facet)) {
		add_count(k, true, out);
		str_add(out, " van ");
	}
	add_count(k, false, out);
	str_add(out, " items");
	facet_tell(&k->facet, k->tui, &facets);
	if (k->groep)
		str_addf(&facets, "%s%s", facets.len ? ", " : "", k->groep);
	if (facets.len)
		str_addf(out, " · alleen: %s", facets.s);
	str_fini(&facets);
}

/* ---- rows ---- */

void
kalenderrij_free(void *row)
{
	struct kalenderrij *r = row;

	maandrij_fini(&r->m);
	free(r->wie);
	free(r);
}

char
kalender_teken(const struct rec *item, const struct session *session)
{
	const char *status = rec_text(item, "status");
	swv_date day = rec_date(item, "uiterlijk");

	if (!str_eq(status, "open"))
		return str_eq(status, "gereed") ? 'x' : '-';
	if (day == DATE_NONE)
		return 'o';
	if (day < session_vandaag(session))
		return '!';
	return day <= session_bijna(session) ? '~' : 'o';
}

char
kalenderrij_merk(struct kalenderrijen *k, const void *row, enum role *role)
{
	const struct kalenderrij *r = row;
	char sign = kalender_teken(r->m.rij.rec, app_session(k->tui));

	if (sign == 'x' || sign == '-')
		*role = ROLE_DONE;
	else if (sign == '!')
		*role = ROLE_LATE;
	else if (sign == '~')
		*role = ROLE_SOON;
	return sign == '!' || sign == '~' ? sign : ' ';
}

static void
cell_month(const struct kalenderrij *r, struct str *out)
{
	swv_date day = rec_date(r->m.rij.rec, "uiterlijk");

	if (r->m.first)
		str_add(out, day == DATE_NONE ? "zonder" : maand_naam(date_ymd(day).month));
}

static void
cell_state(const struct kalenderrijen *k, const struct rec *item, struct str *out)
{
	const char *status = rec_text(item, "status");
	swv_date day = rec_date(item, "uiterlijk"), vandaag = session_vandaag(app_session(k->tui));
	char text[DATUM_MAX];

	if (str_eq(status, "gereed"))
		str_addf(out, "gereed %s", datum_toon(rec_date(item, "gereed_op"), text));
	else if (!str_eq(status, "open"))
		str_add(out, status);
	else if (rec_has(item, "stand"))
		str_add(out, rec_text(item, "stand"));
	else if (day != DATE_NONE)
		str_add(out, datum_toon_relatief(day, vandaag, text));
	else
		str_add(out, rec_has(item, "bij") ? rec_text(item, "bij") : "nog te plannen");
}

void
kalenderrij_cel(struct kalenderrijen *k, const void *row, size_t column, struct str *out)
{
	const struct kalenderrij *r = row;
	const struct rec *item = r->m.rij.rec;
	char text[DATUM_MAX];

	switch (column) {
	case 0:
		cell_month(r, out);
		break;
	case 1:
		if (rec_has(item, "uiterlijk"))
			str_add(out, datum_toon_kort(rec_date(item, "uiterlijk"), text));
		break;
	case 2:
		str_add(out, rec_text(item, "titel"));
		break;
	case 3:
		str_add(out, r->wie);
		break;
	case 4:
		cell_state(k, item, out);
		break;
	default:
		str_add(out, rec_text(item, "vorig"));
	}
}

/* ---- the source ---- */

static void *
row_new(void *arg, struct rij rij)
{
	struct kalenderrijen *k = arg;
	struct kalenderrij *row = mem_zero(1, sizeof(*row));
	struct str wie = { 0 };

	row->m.rij = rij;
	lezen_namen(app_session(k->tui), WIE_KINDS, rec_text(rij.rec, "wie"), NAMES, &wie);
	row->wie = str_take(&wie);
	return row;
}

static void
all(void *arg, struct query *query)
{
	make_query(arg, true, query);
}

static struct maandbron
bron_of(struct kalenderrijen *k)
{
	return (struct maandbron){ .session = app_session(k->tui),
		.day = "uiterlijk",
		.query = all,
		.row = row_new,
		.arg = k };
}

void *
kalenderrijen_met(struct kalenderrijen *k, const char *id)
{
	struct maandbron b = bron_of(k);

	return maandrij_met_text(&b, 0, id);
}

void *
kalenderrijen_find(struct kalenderrijen *k, const void *row)
{
	return kalenderrijen_met(k, maandrij_id(row));
}

enum swv_err
kalenderrijen_load(
    struct kalenderrijen *k, const struct bron_vraag *ask, struct rijen *out, struct fault *fault)
{
	struct maandbron b = bron_of(k);

	return maandrij_load(&b, ask, out, fault);
}
