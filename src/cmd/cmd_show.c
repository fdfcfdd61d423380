/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <ctype.h>
#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/cmd/namen.h"
#include "swv/cmd/uitvoer.h"
#include "swv/model/kinds.h"
#include "swv/service/dossier.h"
#include "swv/service/lezen.h"

enum { MANY = 200, COMMON = 4 };

/* Everything that hangs on a record of this kind and id, by the names of the two fields. */
static enum swv_err
hanging(struct session *s, const struct kind *kind, const char *kind_field_name,
    const char *id_field_name, const char *sort, const struct rec *rec, struct fault *fault,
    struct recs *out)
{
	struct query query;
	enum swv_err err;

	query_init(&query, kind);
	query.sort = sort;
	query_text(&query, FILTER_IS, kind_field(kind, kind_field_name), rec->kind->name);
	query_text(&query, FILTER_IS, kind_field(kind, id_field_name), rec_id(rec));
	err = lezen_recs(s, &query, MANY, fault, out);
	query_fini(&query);
	return err;
}

/* The lists under a record: what belongs to it by its kind, then what can hang on any. */
struct lijsten {
	struct export_list *items;
	struct recs *recs;
	struct str *columns;
	char **labels;
	size_t n;
};

static void
lijsten_fini(struct lijsten *l)
{
	for (size_t i = 0; i < l->n; i++) {
		recs_fini(&l->recs[i]);
		str_fini(&l->columns[i]);
		free(l->labels[i]);
	}
	free(l->items);
	free(l->recs);
	free(l->columns);
	free(l->labels);
}

/* A list that the user may not see is left out: what is asked for is the record. */
static bool
may_read(const struct session *s, const struct kind *kind)
{
	return rechten_mag(&s->rechten, RECHT_LEZEN, kind);
}

/* Each of the kinds that are listed with this one. */
static enum swv_err
add_own(struct session *s, const struct rec *rec, struct lijsten *l, struct fault *fault)
{
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < n_kinds && !err; i++) {
		const struct kind *kind = kinds[i];
		size_t at = l->n;

		if (kind_listed_with(kind, rec->kind->name) < 0 || !may_read(s, kind))
			continue;
		l->n++;
		lezen_bij_kolommen(kind, rec, &l->columns[at]);
		l->labels[at] = mem_strdup(kind->labels);
		l->labels[at][0] = (char)toupper((unsigned char)l->labels[at][0]);
		l->items[at] = (struct export_list){ kind->labels, l->labels[at], &l->recs[at],
			str_get(&l->columns[at]) };
		err = lezen_bij(s, kind, rec, MANY, fault, &l->recs[at]);
	}
	return err;
}

static enum swv_err
add_common(struct session *s, const struct rec *rec, struct lijsten *l, struct fault *fault)
{
	static const struct {
		const char *name, *label, *columns;
		const struct kind *kind;
		const char *by_kind, *by_id, *sort;
	} rows[] = {
		{ "termijnen", "Termijnen", "id uiterlijk status omschrijving", &kind_termijn,
		    "bron", "bron_id", "uiterlijk" },
		{ "vinken", "Vinken", "sleutel gereed_op door bewijs", &kind_tik, "bron", "bron_id",
		    "id" },
		{ "notities", "Notities", "op door tekst", &kind_notitie, "bron", "bron_id", "id" },
	};
	enum swv_err err = SWV_OK;
	size_t at;

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]) && !err; i++) {
		if (!may_read(s, rows[i].kind))
			continue;
		at = l->n++;
		l->items[at] = (struct export_list){ rows[i].name, rows[i].label, &l->recs[at],
			rows[i].columns };
		err = hanging(s, rows[i].kind, rows[i].by_kind, rows[i].by_id, rows[i].sort, rec,
		    fault, &l->recs[at]);
	}
	at = l->n++;
	l->items[at] =
	    (struct export_list){ "logboek", "Logboek", &l->recs[at], "op wie handeling velden" };
	return err ? err : lezen_verloop(s, rec, MANY, fault, &l->recs[at]);
}

static enum swv_err
read_lists(struct session *s, const struct rec *rec, struct lijsten *l, struct fault *fault)
{
	size_t room = n_kinds + COMMON;
	enum swv_err err;

	*l = (struct lijsten){ .items = mem_zero(room, sizeof(*l->items)),
		.recs = mem_zero(room, sizeof(*l->recs)),
		.columns = mem_zero(room, sizeof(*l->columns)),
		.labels = mem_zero(room, sizeof(*l->labels)) };
	if (rec->kind->flags & KIND_COMPUTED)
		return SWV_OK; /* nothing hangs on what is nowhere kept */
	err = add_own(s, rec, l, fault);
	return err ? err : add_common(s, rec, l, fault);
}

static enum swv_err
write_one(struct session *s, const struct opdracht *o, const struct rec *rec, struct uitvoer *u,
    struct fault *fault)
{
	char *map = uitvoer_map(u);
	struct lijsten lijsten;
	struct namen namen;
	struct export_options options = { .width = uitvoer_breedte(),
		.kleur = uitvoer_kleur(),
		.namen = namen_init(&namen, s),
		.map = map,
		.raw = o->raw,
		.single = true };
	const struct export_format *format;
	struct export *ex = NULL;
	enum swv_err err = read_lists(s, rec, &lijsten, fault);

	options.lists = lijsten.items;
	options.n_lists = lijsten.n;
	if (!err)
		err = export_of(o->format ? o->format : "text", fault, &format);
	if (!err)
		err = uitvoer_kan(o, o->format, fault);
	if (!err)
		err = export_begin(format, rec->kind, &options, uitvoer_sink(u), fault, &ex);
	if (!err)
		err = export_row(ex, rec);
	if (err)
		export_cancel(&ex);
	else
		err = export_end(&ex);
	namen_fini(&namen);
	lijsten_fini(&lijsten);
	free(map);
	return err;
}

static int
run(struct opdracht *o)
{
	struct fault fault = { 0 };
	struct session session;
	struct uitvoer u;
	struct rec *rec = NULL;
	const struct kind *kind;
	enum swv_err err;
	int status;

	if (kind_of(o->argv[0], &fault, &kind))
		return say_fault(&fault);
	if ((status = open_session(o, &session)))
		return status;
	uitvoer_init(&u, &session);
	err = dossier_inzage(&session, kind, o->argv[1], &fault);
	if (!err)
		err = lezen_begin(&session, &fault);
	if (!err)
		err = lezen_een(&session, kind, o->argv[1], &fault, &rec);
	if (!err)
		err = write_one(&session, o, rec, &u, &fault);
	lezen_einde(&session);
	rec_free(&rec);
	session_close(&session);
	return uitvoer_end(&u, o, err, &fault);
}

const struct command cmd_show = {
	.name = "show",
	.usage = "[--format text|json] SOORT ID",
	.summary = "toont een record, met zijn termijnen, notities en logboek",
	.options = OPTION_FORMAT,
	.flags = COMMAND_REMOTE,
	.min = 2,
	.max = 2,
	.run = run,
};
