/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include "swv/base/str.h"
#include "swv/cmd/namen.h"
#include "swv/cmd/uitvoer.h"
#include "swv/model/kinds.h"
#include "swv/service/dossier.h"
#include "swv/service/lezen.h"

enum { MANY = 200 };

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

static enum swv_err
write_one(struct session *s, const struct opdracht *o, const struct rec *rec, struct uitvoer *u,
    struct fault *fault)
{
	struct recs termijnen = { 0 }, tikken = { 0 }, notities = { 0 }, log = { 0 };
	struct export_list lists[] = {
		{ "termijnen", "Termijnen", &termijnen, "uiterlijk status omschrijving" },
		{ "vinken", "Vinken", &tikken, "sleutel gereed_op door bewijs" },
		{ "notities", "Notities", &notities, "op door tekst" },
		{ "logboek", "Logboek", &log, "op wie handeling velden" },
	};
	struct namen namen;
	struct export_options options = { .width = uitvoer_breedte(),
		.kleur = uitvoer_kleur(),
		.namen = namen_init(&namen, s),
		.raw = o->raw,
		.single = true,
		.lists = lists,
		.n_lists = sizeof(lists) / sizeof(lists[0]) };
	const struct export_format *format;
	struct export *ex = NULL;
	enum swv_err err = export_of(o->format ? o->format : "text", fault, &format);

	if (!err)
		err = hanging(
		    s, &kind_termijn, "bron", "bron_id", "uiterlijk", rec, fault, &termijnen);
	if (!err)
		err = hanging(s, &kind_tik, "bron", "bron_id", "id", rec, fault, &tikken);
	if (!err)
		err = hanging(s, &kind_notitie, "bron", "bron_id", "id", rec, fault, &notities);
	if (!err)
		err = hanging(s, &kind_logboek, "kind", "bron_id", "-nr", rec, fault, &log);
	if (!err)
		err = export_begin(format, rec->kind, &options, uitvoer_sink(u), fault, &ex);
	if (!err)
		err = export_row(ex, rec);
	if (err)
		export_cancel(&ex);
	else
		err = export_end(&ex);
	namen_fini(&namen);
	recs_fini(&termijnen);
	recs_fini(&tikken);
	recs_fini(&notities);
	recs_fini(&log);
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
	.min = 2,
	.max = 2,
	.run = run,
};
