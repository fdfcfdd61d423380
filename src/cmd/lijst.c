/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/lijst.h"

#include <stdlib.h>

#include "swv/base/str.h"
#include "swv/cmd/namen.h"
#include "swv/cmd/uitvoer.h"
#include "swv/cmd/woorden.h"
#include "swv/model/totaal.h"
#include "swv/service/dossier.h"
#include "swv/service/lezen.h"

struct stroom {
	struct export *ex;
	size_t n;
	struct totaal totaal; /* of a text for people */
};

static enum swv_err
row(const struct rec *rec, void *arg)
{
	struct stroom *s = arg;

	s->n++;
	totaal_add(&s->totaal, rec);
	return export_row(s->ex, rec);
}

enum swv_err
lijst_schrijf(struct session *session, const struct opdracht *o, const struct query *query,
    const char *form, struct uitvoer *u, struct fault *fault, size_t *n)
{
	char *map = uitvoer_map(u);
	struct namen namen;
	struct export_options options = { .width = uitvoer_breedte(),
		.kleur = uitvoer_kleur(),
		.namen = namen_init(&namen, session),
		.map = map,
		.raw = o->raw };
	const struct export_format *format;
	bool people = str_eq(form, "text");
	struct stroom s = { 0 };
	enum swv_err err = export_of(form, fault, &format);

	totaal_init(&s.totaal, query->kind);
	if (!err)
		err = uitvoer_kan(o, form, fault);
	if (!err)
		err = export_begin(format, query->kind, &options, uitvoer_sink(u), fault, &s.ex);
	if (!err)
		err = lezen_alle(session, query, fault, row, &s);
	if (err)
		export_cancel(&s.ex);
	else
		err = export_end(&s.ex);
	if (!err && s.n > 1 && people)
		totaal_tekst(&s.totaal, &u->text);
	if (!err && !s.n && people)
		str_addf(&u->text, "Er zijn geen %s%s.\n", query->kind->labels,
		    query->n ? " die daarbij passen" : "");
	*n = s.n;
	totaal_fini(&s.totaal);
	namen_fini(&namen);
	free(map);
	return err;
}

int
lijst_uitvoer(struct opdracht *o, const char *format)
{
	struct fault fault = { 0 };
	struct woordenlijst woorden = { 0 };
	struct session session;
	struct query query;
	struct uitvoer u;
	const struct kind *kind;
	enum swv_err err;
	size_t n;
	int status;

	if (kind_of(o->argv[0], &fault, &kind) || woorden_lees(o, 1, &fault, &woorden)) {
		woorden_fini(&woorden);
		return say_fault(&fault);
	}
	if ((status = open_session(o, &session))) {
		woorden_fini(&woorden);
		return status;
	}
	query_init(&query, kind);
	uitvoer_init(&u, &session);
	err = lezen_begin(&session, &fault);
	if (!err)
		err = woorden_in_query(&woorden, &session, &query, &fault);
	lezen_einde(&session);
	if (!err) /* writes, so not while reading */
		err = dossier_zoekt(&session, &query, &fault);
	if (!err)
		err = lezen_begin(&session, &fault);
	if (!err)
		err = lijst_schrijf(&session, o, &query, format, &u, &fault, &n);
	lezen_einde(&session);
	query_fini(&query);
	session_close(&session);
	woorden_fini(&woorden);
	return uitvoer_end(&u, o, err, &fault);
}
