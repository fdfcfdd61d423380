/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/roosterjaar.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/model/moment.h"
#include "swv/model/schooljaar.h"
#include "swv/model/werkdag.h"
#include "swv/tui/vergaderrij.h"

void
roosterjaar_init(struct roosterjaar *r, struct session *session, int schooljaar)
{
	int month = session->regels.kalender.schooljaar_begin.maand;

	*r = (struct roosterjaar){
		.session = session, .schooljaar = schooljaar, .first_month = month ? month : 8
	};
}

int
roosterjaar_kolom(const struct roosterjaar *r, swv_date day)
{
	return (date_ymd(day).month - r->first_month + MAANDEN) % MAANDEN;
}

static void
drop(struct roosterjaar *r)
{
	for (size_t i = 0; i < r->n; i++) {
		struct roosterrij *row = &r->rows[i];

		free(row->id);
		free(row->naam);
		free(row->kort);
		free(row->momenten);
		for (int c = 0; c < ROOSTER_KOLOMMEN; c++) {
			str_fini(&row->cells[c].text);
			keuzen_fini(&row->cells[c].items);
		}
	}
	r->n = 0;
}

void
roosterjaar_fini(struct roosterjaar *r)
{
	drop(r);
	free(r->rows);
}

static enum swv_err
add_body(const struct rec *orgaan, void *arg)
{
	struct roosterjaar *r = arg;

	VEC_ADD(r->rows, r->n, r->cap) = (struct roosterrij){ .id = mem_strdup(rec_id(orgaan)),
		.naam = mem_strdup(rec_title(orgaan)),
		.kort = mem_strdup(rec_text(orgaan, "kort")),
		.momenten = mem_strdup(rec_text(orgaan, "momenten")) };
	return SWV_OK;
}

/* "2", "27o": the day, and what there is about it. */
static void
add_sign(const struct rec *v, struct str *out)
{
	static const struct {
		const char *field, *value;
		char sign;
	} signs[] = {
		{ "status", "reserve", 'r' },
		{ "status", "vervallen", 'v' },
		{ "vorm", "online", 'o' },
		{ "vorm", "telefonisch", 't' },
	};

	str_add(out, out->len ? " " : "");
	if (str_eq(rec_text(v, "precisie"), "dag"))
		str_addf(out, "%d", date_ymd(rec_date(v, "datum")).day);
	else
		str_addc(out, '?');
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (str_eq(rec_text(v, signs[i].field), signs[i].value)) {
			str_addc(out, signs[i].sign);
			return;
		}
}

/* "ma 02-10 19:30-21:00", and the status when there is something about it. */
static void
add_meeting(const struct roosterjaar *r, struct cel *c, const struct rec *v)
{
	const char *status = rec_text(v, "status");
	struct str words = { 0 }, time = { 0 };

	add_sign(v, &c->text);
	vergadering_dag(v, r->session, &words);
	vergadering_tijd(v, &time);
	if (time.len)
		str_addf(&words, " %s", time.s);
	keuzen_add(&c->items, rec_id(v), words.s, str_eq(status, "gepland") ? NULL : status);
	str_fini(&words);
	str_fini(&time);
}

static enum swv_err
place(const struct rec *v, void *arg)
{
	struct roosterjaar *r = arg;
	swv_date day = rec_date(v, "datum");
	int column = day == DATE_NONE ? ROOSTER_ZONDER_DAG : roosterjaar_kolom(r, day);

	for (size_t i = 0; i < r->n; i++)
		if (list_has(rec_text(v, "orgaan"), r->rows[i].id))
			add_meeting(r, &r->rows[i].cells[column], v);
	return SWV_OK;
}

enum swv_err
roosterjaar_lees(struct roosterjaar *r, struct fault *fault)
{
	struct query query;
	char jaar[10];
	enum swv_err err;

	drop(r);
	query_init(&query, &kind_orgaan);
	query_number(&query, FILTER_IS, kind_field(&kind_orgaan, "actief"), 1);
	err = lezen_alle(r->session, &query, fault, add_body, r);
	query_fini(&query);
	query_init(&query, &kind_vergadering);
	query_text(&query, FILTER_IS, kind_field(&kind_vergadering, "schooljaar"),
	    schooljaar_format(r->schooljaar, jaar));
	if (!err)
		err = lezen_alle(r->session, &query, fault, place, r);
	query_fini(&query);
	return err;
}

/* The weekday of the only fixed moment; -1: none. */
static int
weekday_of(const struct roosterrij *row)
{
	const char *at = row->momenten;
	struct moment m = { .dag = -1 };
	size_t len;
	char *first = NULL;
	const char *item = list_next(&at, &len);

	if (item)
		first = mem_strndup(item, len);
	if (!first || !moment_parse(first, &m))
		m.dag = -1;
	free(first);
	return m.dag;
}

swv_date
roosterjaar_dag(const struct roosterjaar *r, const struct roosterrij *row, int column)
{
	int zero = r->first_month - 1 + column, weekday = weekday_of(row);
	swv_date day;

	if (column == ROOSTER_ZONDER_DAG)
		return DATE_NONE;
	day = date_make(r->schooljaar + zero / MAANDEN, zero % MAANDEN + 1, 1);
	for (swv_date last = date_month_last(day); day <= last; day++)
		if (is_schooldag(&r->session->regels.kalender, day) &&
		    (weekday < 0 || (int)date_weekday(day) == weekday))
			return day;
	return DATE_NONE;
}
