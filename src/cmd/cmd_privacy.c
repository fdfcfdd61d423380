/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/cmd/namen.h"
#include "swv/cmd/uitvoer.h"
#include "swv/cmd/woorden.h"
#include "swv/model/datum_lees.h"
#include "swv/model/datum_toon.h"
#include "swv/model/dossier.h"
#include "swv/service/lezen.h"
#include "swv/service/privacy.h"

/* ---- inzage ---- */

/* For people: the headings stand by themselves. */
static enum swv_err
as_text(struct session *s, const struct privacy_inzage *p, struct uitvoer *u)
{
	struct export_sink sink = uitvoer_sink(u);
	struct str text = { 0 };
	enum swv_err err = SWV_OK;

	privacy_inzage_tekst(s, p, &text);
	for (const char *at = str_get(&text); *at && !err;) {
		size_t n = strcspn(at, "\n"), mark = str_starts(at, "# ") ? 2 : 0;
		struct str raw = { 0 }, line = { 0 };
		int width;

		str_addn(&raw, at + mark, n - mark);
		width = utf8_visible(&line, str_get(&raw), -1);
		str_addc(&line, '\n');
		if (mark) {
			str_pad(&line, '=', (size_t)width);
			str_addc(&line, '\n');
		}
		err = sink.write(line.s, line.len, sink.arg);
		str_fini(&raw);
		str_fini(&line);
		at += n + (at[n] == '\n');
	}
	str_fini(&text);
	return err;
}

static enum swv_err
as_form(const struct opdracht *o, const struct privacy_inzage *p, struct uitvoer *u,
    struct fault *fault)
{
	struct export_list *lists = mem_zero(p->n + 1, sizeof(*lists));
	struct export_options options = {
		.single = true, .raw = o->raw, .lists = lists, .n_lists = p->n
	};
	const struct export_format *format;
	struct export *ex = NULL;
	enum swv_err err = export_of(o->format, fault, &format);

	for (size_t i = 0; i < p->n; i++)
		lists[i] = (struct export_list){ p->delen[i].naam, p->delen[i].kop,
			&p->delen[i].recs, NULL };
	if (!err)
		err = export_begin(format, p->dossier->kind, &options, uitvoer_sink(u), fault, &ex);
	if (!err)
		err = export_row(ex, p->dossier);
	if (err)
		export_cancel(&ex);
	else
		err = export_end(&ex);
	free(lists);
	return err;
}

static int
run_inzage(struct opdracht *o, struct session *s)
{
	struct privacy_inzage p = { 0 };
	struct fault fault = { 0 };
	struct uitvoer u;
	enum swv_err err;

	if (o->format && !str_eq(o->format, "text") && !str_eq(o->format, "json")) {
		fault_set(&fault, SWV_ECHOICE, "--format", o->format, "text, json");
		return say_fault(&fault);
	}
	uitvoer_init(&u, s);
	err = privacy_inzage(s, o->argv[1], &fault, &p);
	if (!err)
		err = str_eq(o->format, "json") ? as_form(o, &p, &u, &fault) : as_text(s, &p, &u);
	privacy_inzage_fini(&p);
	return uitvoer_end(&u, o, err, &fault);
}

/* ---- correctie ---- */

static int
run_correctie(struct opdracht *o, struct session *s)
{
	struct woordenlijst woorden = { 0 };
	struct rec *before = NULL, *after = NULL;
	struct fault fault = { 0 };
	enum swv_err err = woorden_lees(o, 2, &fault, &woorden);

	if (!err && !woorden.n)
		err = fault_set(&fault, SWV_EUSE, NULL, NULL,
		    "swv privacy correctie NUMMER -, en veld=waarde op een regel van de invoer");
	if (!err && o->privacy.regel)
		err = privacy_regel(s, o->argv[1], o->privacy.regel, &fault, &after);
	else if (!err)
		err = privacy_dossier(s, o->argv[1], &fault, &before);
	if (before)
		after = rec_copy(before);
	if (!err)
		err = woorden_in_rec(&woorden, after, false, session_vandaag(s), &fault);
	if (!err)
		err = privacy_corrigeer(s, before, after, o->privacy.reden, &fault);
	if (!err && o->privacy.regel)
		printf("Een logregel wordt niet gewijzigd: regel %s verbetert nu regel %s.\n",
		    rec_id(after), o->privacy.regel);
	else if (!err)
		printf("Dossier %s is verbeterd.\n", rec_id(after));
	if (!err)
		say_let_op(s);
	woorden_fini(&woorden);
	rec_free(&before);
	rec_free(&after);
	return err ? say_fault(&fault) : 0;
}

/* ---- bewaartermijn ---- */

static enum swv_err
last_day(const struct session *s, const struct opdracht *o, struct fault *fault, swv_date *out)
{
	enum swv_err err;

	*out = session_vandaag(s);
	if (!o->tot)
		return SWV_OK;
	err = datum_lees(&s->regels.kalender, session_vandaag(s), o->tot, out, fault);
	return err ? fault_set(fault, err, "--tot", o->tot, fault->hint) : SWV_OK;
}

static enum swv_err
write_due(const struct opdracht *o, const struct recs *due, struct uitvoer *u, struct fault *fault)
{
	struct export_options options = {
		.width = uitvoer_breedte(), .kleur = uitvoer_kleur(), .raw = o->raw
	};
	const struct export_format *format;
	struct export *ex = NULL;
	enum swv_err err = export_of(o->format ? o->format : "text", fault, &format);

	if (!err)
		err = export_begin(format, &kind_bewaarpost, &options, uitvoer_sink(u), fault, &ex);
	for (size_t i = 0; i < due->n && !err; i++)
		err = export_row(ex, due->items[i]);
	if (err)
		export_cancel(&ex);
	else
		err = export_end(&ex);
	return err;
}

/* Also what each write sweeps up, and the copies that are over. */
static enum swv_err
clean_up(struct session *s, struct fault *fault)
{
	int64_t n = 0;
	enum swv_err err = privacy_veeg(s, fault, &n);

	if (!err && n)
		printf("%" PRId64 " %s van de database weggehaald.\n", n,
		    n == 1 ? "kopie" : "kopieën");
	if (!err)
		err = privacy_ruim_op(s, fault);
	if (!err)
		puts("De database is opgeruimd en nagekeken: in orde.");
	return err;
}

static int
run_bewaartermijn(struct opdracht *o, struct session *s)
{
	struct fault fault = { 0 };
	struct recs due = { 0 };
	struct uitvoer u;
	swv_date tot;
	enum swv_err err = last_day(s, o, &fault, &tot);

	if (!err && o->privacy.opruimen)
		err = clean_up(s, &fault);
	if (!err)
		err = privacy_bewaartermijn(s, tot, &fault, &due);
	uitvoer_init(&u, s);
	if (!err && !due.n && !o->format)
		puts("Er hoeft nu niets te worden gewist.");
	else if (!err)
		err = write_due(o, &due, &u, &fault);
	recs_fini(&due);
	return uitvoer_end(&u, o, err, &fault);
}

/* ---- wissen ---- */

/* What somebody types again; the question is for who sits at a terminal. */
static bool
typed_again(const char *question, const char *expected)
{
	char line[64] = "";
	size_t n;

	if (isatty(STDIN_FILENO)) {
		printf("%s ", question);
		(void)fflush(stdout);
	}
	if (!fgets(line, sizeof(line), stdin)) /* what is longer is no number, and is not read on */
		return false;
	for (n = strlen(line); n && strchr("\r\n ", line[n - 1]); n--)
		line[n - 1] = '\0';
	return n && str_eq(line, expected);
}

static enum swv_err
not_typed(const char *what, struct fault *fault)
{
	return fault_set(fault, SWV_EIMPOSSIBLE, NULL, "Er is niets gewist", what);
}

static void
tell_wiped(const char *nummer, const struct wis_telling *n)
{
	printf("Dossier %s is gewist: %" PRId64 " velden van %" PRId64 " records; %" PRId64
	       " concepten, %" PRId64 " stappen om ongedaan te maken en %" PRId64
	       " dingen uit de prullenbak.\n",
	    nummer, n->velden, n->records, n->sporen[SPOOR_CONCEPT], n->sporen[SPOOR_HERSTEL],
	    n->sporen[SPOOR_PRULLENBAK]);
}

/* After the last: the file itself, and which copies hold it still. */
static int
end_wiping(struct session *s)
{
	struct fault fault = { 0 };
	struct recs copies = { 0 };
	char day[DATUM_MAX];
	int status = 0;

	if (privacy_ruim_op(s, &fault)) {
		status = say_fault(&fault);
		(void)fputs("swv: Het wissen zelf is gelukt. Draai straks nog: swv privacy "
			    "bewaartermijn --opruimen\n",
		    stderr);
	} else {
		puts("De database is opgeruimd en nagekeken: in orde.");
	}
	if (!privacy_kopieen(s, NULL, &copies))
		for (size_t i = 0; i < copies.n; i++)
			printf("In de kopie %s staat het nog, tot %s.\n",
			    rec_text(copies.items[i], "id"),
			    datum_toon(rec_date(copies.items[i], "dag"), day));
	recs_fini(&copies);
	return status;
}

static int
wipe_one(struct opdracht *o, struct session *s)
{
	struct fault fault = { 0 };
	struct rec *rec = NULL;
	struct wis_telling n;
	struct str question = { 0 };
	enum swv_err err = privacy_mag_wissen(s, o->argv[1], o->privacy.verzoek, &fault, &rec);

	if (!err) {
		str_addf(&question,
		    "Wissen kan niet ongedaan worden gemaakt. Typ het nummer nog eens om %s te "
		    "wissen:",
		    rec_id(rec));
		if (!typed_again(question.s, rec_id(rec)))
			err = not_typed(
			    "typ het nummer van het dossier nog eens, op de invoer", &fault);
	}
	if (!err)
		err = privacy_wis(s, rec_id(rec), o->privacy.verzoek, o->privacy.reden, &fault, &n);
	if (!err)
		tell_wiped(rec_id(rec), &n);
	str_fini(&question);
	rec_free(&rec);
	return err ? say_fault(&fault) : end_wiping(s);
}

/* The dossiers among what is due, in *due; prints them. */
static size_t
tell_due(const struct recs *due)
{
	char day[DATUM_MAX];
	size_t n = 0;

	for (size_t i = 0; i < due->n; i++) {
		const struct rec *post = due->items[i];

		if (!dossier_kind(rec_text(post, "id")))
			continue;
		printf("%s: %s, %s.\n", rec_text(post, "id"),
		    datum_toon(rec_date(post, "dag"), day), rec_text(post, "waarom"));
		n++;
	}
	return n;
}

static enum swv_err
wipe_each(struct session *s, const struct recs *due, const char *reden, struct fault *fault)
{
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < due->n && !err; i++) {
		const char *id = rec_text(due->items[i], "id");
		struct wis_telling n;

		if (!dossier_kind(id))
			continue;
		err = privacy_wis(s, id, false, reden, fault, &n);
		if (!err)
			tell_wiped(id, &n);
	}
	return err;
}

static int
wipe_due(struct opdracht *o, struct session *s)
{
	struct fault fault = { 0 };
	struct recs due = { 0 };
	char count[24];
	size_t n = 0;
	enum swv_err err = privacy_bewaartermijn(s, session_vandaag(s), &fault, &due);

	if (!err && !(n = tell_due(&due)))
		puts("Er hoeft nu geen dossier te worden gewist.");
	snprintf(count, sizeof(count), "%zu", n);
	if (!err && n &&
	    !typed_again(
		"Wissen kan niet ongedaan worden gemaakt. Typ hoeveel dossiers het zijn:", count))
		err = not_typed("typ hoeveel dossiers het zijn, op de invoer", &fault);
	if (!err && n)
		err = wipe_each(s, &due, o->privacy.reden, &fault);
	recs_fini(&due);
	if (err)
		return say_fault(&fault);
	return n ? end_wiping(s) : 0;
}

/* ---- the parts ---- */

static const struct {
	const char *naam;
	int min, max; /* words, its own name included */
	int (*run)(struct opdracht *o, struct session *s);
} delen[] = {
	{ "inzage", 2, 2, run_inzage },
	{ "correctie", 2, -1, run_correctie },
	{ "bewaartermijn", 1, 1, run_bewaartermijn },
	{ "wissen", 2, 2, wipe_one },
};

static int
run(struct opdracht *o)
{
	bool due = o->privacy.verlopen && str_eq(o->argv[0], "wissen");
	struct session session;
	int status;

	for (size_t i = 0; i < sizeof(delen) / sizeof(delen[0]); i++) {
		if (!str_eq(delen[i].naam, o->argv[0]))
			continue;
		if (due ? o->argc != 1
			: o->argc < delen[i].min || (delen[i].max >= 0 && o->argc > delen[i].max))
			break;
		if ((status = open_session(o, &session)))
			return status;
		status = due ? wipe_due(o, &session) : delen[i].run(o, &session);
		session_close(&session);
		return status;
	}
	return say_usage(&cmd_privacy);
}

const struct command cmd_privacy = {
	.name = "privacy",
	.usage = "inzage NUMMER | correctie NUMMER [--regel NR] - | bewaartermijn [--tot DAG] "
		 "[--opruimen] | wissen NUMMER [--verzoek] | wissen --verlopen [--reden TEKST]",
	.summary =
	    "inzage, verbeteren, bewaartermijn en wissen van wat over een kind wordt bewaard",
	.options = OPTION_FORMAT | OPTION_RANGE | OPTION_OUTPUT | OPTION_PRIVACY,
	.flags = COMMAND_REMOTE,
	.min = 1,
	.max = -1,
	.run = run,
};
