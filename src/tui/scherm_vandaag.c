/* SPDX-License-Identifier: EUPL-1.2 */
/* What comes first today: late, today, the coming month, mine, and what others changed. */
#include <inttypes.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/vandaag.h"
#include "swv/store/lijst.h"
#include "swv/tui/app.h"
#include "swv/tui/detail_tekst.h"
#include "swv/tui/dossierdaad.h"
#include "swv/tui/facet.h"
#include "swv/tui/lijstscherm.h"
#include "swv/tui/recordacties.h"
#include "swv/tui/rijbron.h"
#include "swv/tui/schermen.h"

/* Whether the user looks at his own alone, under this name. */
#define MIJN "vandaag_mijn"

struct beeld {
	struct rijbron rows;
	struct tui *tui;
	struct vandaag dag;
	struct fault fault; /* of the last reading */
	bool alleen_mijn;
};

/* ---- what a row says ---- */

static bool
is_termijn(const struct vandaag_item *item)
{
	return item->rec->kind == &kind_termijn;
}

/* The record that a row is about: the meeting itself, or what the termijn or line is of. */
static const struct kind *
about(const struct vandaag_item *item, const char **id)
{
	const struct rec *rec = item->rec;

	*id = rec_id(rec);
	if (rec->kind == &kind_vergadering)
		return rec->kind;
	*id = rec_text(rec, "bron_id");
	return kind_find(rec_text(rec, is_termijn(item) ? "bron" : "kind"));
}

static swv_date
day_of(const struct vandaag_item *item)
{
	if (item->rec->kind == &kind_logboek)
		return DATE_NONE;
	return rec_date(item->rec, is_termijn(item) ? "uiterlijk" : "datum");
}

static void
add_times(const struct rec *meeting, struct str *out)
{
	char buf[6];

	if (rec_has(meeting, "begin"))
		str_addf(out, "%s ", time_format((int)rec_int(meeting, "begin"), buf));
}

static void
add_what(const struct vandaag_item *item, struct str *out)
{
	const struct rec *rec = item->rec;

	if (rec->kind == &kind_vergadering) {
		add_times(rec, out);
		str_add(out, rec_title(rec));
		if (str_eq(rec_text(rec, "status"), "reserve"))
			str_add(out, " (reserve)");
		if (rec_has(rec, "locatie"))
			str_addf(out, ", %s", rec_text(rec, "locatie"));
	} else if (is_termijn(item)) {
		str_addf(out, "%s%s%s", rec_text(rec, "waar"), rec_has(rec, "waar") ? ": " : "",
		    rec_text(rec, "omschrijving"));
	} else {
		const struct kind *kind = kind_find(rec_text(rec, "kind"));

		str_addf(out, "%s %s: %s", kind ? kind->label : rec_text(rec, "kind"), item->waar,
		    detail_handeling(rec_text(rec, "handeling")));
	}
}

static void
cell_who(const struct vandaag_item *item, struct str *out)
{
	if (item->rec->kind == &kind_vergadering)
		str_add(out, item->mijn ? "ik" : "");
	else
		str_add(out, item->wie);
}

static void
cell_when(struct beeld *b, const struct vandaag_item *item, struct str *out)
{
	const struct session *s = app_session(b->tui);
	char text[DATUM_MAX];

	if (item->deel == VANDAAG_VERANDERD)
		str_add(out, app_moment(s, rec_int(item->rec, "op"), text));
	else if (item->rec->kind == &kind_vergadering &&
		 !str_eq(rec_text(item->rec, "precisie"), "dag"))
		value_format(&kind_vergadering.fields[kind_field(&kind_vergadering, "precisie")],
		    rec_get(item->rec, "precisie"), VALUE_HUMAN, out);
	else if (day_of(item) > session_vandaag(s) &&
		 datum_vraagt_jaar(day_of(item), session_vandaag(s)))
		str_add(out, datum_toon(day_of(item), text));
	else
		str_add(out, datum_toon_relatief(day_of(item), session_vandaag(s), text));
}

static void
cell(void *arg, const void *row, size_t column, struct str *out)
{
	struct beeld *b = arg;
	const struct vandaag_item *item = rijbron_item(row);
	char text[DATUM_MAX];

	switch (column) {
	case 0:
		str_add(out, datum_toon_kort(day_of(item), text));
		break;
	case 1:
		add_what(item, out);
		break;
	case 2:
		cell_when(b, item, out);
		break;
	default:
		if (item->deel == VANDAAG_VERANDERD)
			str_add(out, rec_text(item->rec, "wie"));
		else
			cell_who(item, out);
	}
}

static char
mark(void *arg, const void *row, enum role *role)
{
	const struct vandaag_item *item = rijbron_item(row);
	const char *status = item && is_termijn(item) ? rec_text(item->rec, "status") : "";

	(void)arg;
	if (str_eq(status, "te_laat"))
		*role = ROLE_LATE;
	else if (str_eq(status, "bijna"))
		*role = ROLE_SOON;
	return str_eq(status, "te_laat") ? '!' : str_eq(status, "bijna") ? '~' : ' ';
}

static const struct kolom columns[] = {
	{ "Dag", 8, 8, KOLOM_LEFT, 0 },
	{ "Wat", 30, 0, KOLOM_LEFT, 0 },
	{ "Wanneer", 12, 20, KOLOM_LEFT, 0 },
	{ "Wie", 12, 30, KOLOM_LEFT, 0 },
	{ 0 },
};

/* ---- reading ---- */

static void
add_heading(struct beeld *b, enum vandaag_deel deel)
{
	static const char *const koppen[VANDAAG_DELEN] = {
		[VANDAAG_KINDEREN] = "Te laat: kinderen",
		[VANDAAG_TE_LAAT] = "Te laat: overig",
		[VANDAAG_WISSEN] = "Te wissen",
		[VANDAAG_VANDAAG] = "Vandaag",
		[VANDAAG_KOMEND] = "De komende 30 dagen",
		[VANDAAG_LATER] = "Later, van mij",
		[VANDAAG_VERANDERD] = "Veranderd door anderen sinds u hier was",
	};
	int64_t n = b->dag.aantal[deel], shown = 0;
	struct str text = { 0 };

	for (size_t i = 0; i < b->dag.n; i++)
		shown += b->dag.items[i].deel == deel;
	str_addf(&text, n > QUERY_COUNT_MAX ? "%s (%d+" : "%s (%d", koppen[deel],
	    n > QUERY_COUNT_MAX ? QUERY_COUNT_MAX : (int)n);
	str_addf(&text, n > shown ? ", de eerste %d)" : ")", (int)shown);
	rijbron_kop(&b->rows, text.s);
	str_fini(&text);
}

static void
add_row(struct beeld *b, const struct vandaag_item *item)
{
	struct str id = { 0 }, text = { 0 };

	str_addf(&id, "%d %s %s", (int)item->deel, item->rec->kind->name, rec_id(item->rec));
	add_what(item, &text);
	if (item->deel != VANDAAG_VERANDERD) {
		str_addc(&text, ' ');
		cell_who(item, &text);
	}
	rijbron_add(&b->rows, id.s, item, text.s);
	str_fini(&id);
	str_fini(&text);
}

/* What was shown stays when it cannot be read, and the fault is told. */
static void
read_day(struct beeld *b)
{
	struct vandaag read;
	enum vandaag_deel deel = VANDAAG_DELEN;

	b->fault = (struct fault){ 0 };
	if (vandaag_lees(app_session(b->tui), b->alleen_mijn, &b->fault, &read)) {
		tui_fault(b->tui, &b->fault);
		return;
	}
	rijbron_clear(&b->rows);
	vandaag_fini(&b->dag);
	b->dag = read;
	for (size_t i = 0; i < b->dag.n; i++) {
		if (b->dag.items[i].deel != deel)
			add_heading(b, deel = b->dag.items[i].deel);
		add_row(b, &b->dag.items[i]);
	}
}

static void
tell_count(void *arg, struct str *out)
{
	const struct beeld *b = arg;

	rijbron_tel(arg, out);
	if (b->alleen_mijn)
		str_add(out, " · alleen: van mij");
}

static bool
narrowed(void *arg)
{
	return ((const struct beeld *)arg)->alleen_mijn;
}

/* Kept: who looks at what is his own does so each morning. */
static void
set_mine(struct beeld *b, bool alleen_mijn)
{
	struct fault fault = { 0 };

	b->alleen_mijn = alleen_mijn;
	if (voorkeur_zet(app_session(b->tui), MIJN, alleen_mijn ? "ja" : "nee", &fault))
		tui_fault(b->tui, &fault);
}

static void
widen(void *arg)
{
	struct beeld *b = arg;

	set_mine(b, false);
	read_day(b);
}

static bool
focus(const void *row, struct focus *out)
{
	const struct vandaag_item *item = rijbron_item(row);

	out->kind = item ? about(item, &out->id) : NULL;
	return out->kind != NULL;
}

static const struct lijst_class list_class = {
	.bron = RIJBRON,
	.columns = columns,
	.cell = cell,
	.mark = mark,
	.filter = rijbron_filter,
	.count = tell_count,
	.narrowed = narrowed,
	.widen = widen,
	.focus = focus,
	.empty = "Niets te laat, niets vandaag en niets de komende 30 dagen.",
};

/* ---- acts ---- */

static const struct vandaag_item *
current(const struct view *view)
{
	return rijbron_item(lijst_row(view->state));
}

static bool
is_dossier(const struct vandaag_item *item, const char **id)
{
	const struct kind *kind = about(item, id);

	return kind && (kind->flags & KIND_DOSSIER);
}

static void
run_tick(struct tui *tui, struct view *view)
{
	const struct vandaag_item *item = current(view);
	struct str wat = { 0 };
	const char *id;

	if (!item || !is_termijn(item)) {
		tui_say(tui, "Hier valt niets af te vinken.");
		return;
	}
	if (!is_dossier(item, &id)) {
		record_vink(tui, view);
		return;
	}
	str_addf(&wat, "%s, %s", rec_text(item->rec, "waar"), rec_text(item->rec, "omschrijving"));
	dossierdaad_termijn(tui, rec_id(item->rec), wat.s);
	str_fini(&wat);
}

static void
run_line(struct tui *tui, struct view *view)
{
	const struct vandaag_item *item = current(view);
	const char *id;

	if (item && is_dossier(item, &id))
		dossierdaad_regel(tui, id);
	else
		tui_say(tui, "Een logregel hoort bij een dossier; dit is er geen.");
}

static void
run_mine(struct tui *tui, struct view *view)
{
	struct beeld *b = view->state;
	char *ik = NULL;

	if (!b->alleen_mijn && !facet_ik(tui, false, &ik))
		return;
	free(ik);
	set_mine(b, !b->alleen_mijn);
	read_day(b);
	lijst_restart(&b->rows.list);
}

static const struct action actions[] = {
	RECORD_OPEN("Ga naar het ding zelf."),
	{ "Space", "v", "Vink", "Vink af: vandaag gedaan.", NEEDS_ROW | MAG_DIT(WIJZIGEN),
	    run_tick },
	{ "l", NULL, "Logregel", "Schrijf een regel in het log van het dossier.",
	    NEEDS_ROW | MAG(MAKEN, logregel), run_line },
	{ "/", NULL, "Zoek", "Zoek op het begin van woorden.", 0, NULL },
	{ "i", NULL, "Van mij", "Toon alleen wat van mij is, of weer alles.", 0, run_mine },
	APP_ACTIONS,
	{ 0 },
};

static void *
vandaag_open(struct tui *tui)
{
	struct beeld *b = mem_zero(1, sizeof(*b));
	char *mijn = NULL;

	rijbron_init(&b->rows, &list_class);
	b->tui = tui;
	if (voorkeur_lees(app_session(tui), MIJN, &mijn) == SWV_OK)
		b->alleen_mijn = str_eq(mijn, "ja");
	free(mijn);
	read_day(b);
	return b;
}

static void
vandaag_close(struct view *view, struct tui *tui)
{
	struct beeld *b = view->state;

	(void)tui;
	rijbron_fini(&b->rows);
	vandaag_fini(&b->dag);
	free(b);
}

static void
vandaag_refresh(struct view *view, struct tui *tui)
{
	struct beeld *b = view->state;

	(void)tui;
	read_day(b);
	lijst_reload(&b->rows.list);
}

const struct screen scherm_vandaag = {
	.name = "vandaag",
	.label = "Vandaag",
	.tab = '1',
	.kinds = "kalender vergadering actie thuiszitter datalek",
	.recht = RECHT_LEZEN,
	.open = vandaag_open,
	.view = { .name = "vandaag",
	    .actions = actions,
	    LIJSTSCHERM,
	    .refresh = vandaag_refresh,
	    .look = app_look,
	    .close = vandaag_close },
};
