/* SPDX-License-Identifier: EUPL-1.2 */
/* What is due to be wiped, and wiping it. */
#include "swv/service/privacy.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/termijn.h"
#include "swv/model/value.h"
#include "swv/service/gewist.h"
#include "swv/service/toegang.h"
#include "swv/service/werk.h"
#include "swv/store/concept.h"
#include "swv/store/herstel.h"
#include "swv/store/kopie.h"
#include "swv/store/lijst.h"
#include "swv/store/logboek.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define BEWAREN  "normen." NORM_BEWAREN

/* ---- whether it may ---- */

swv_date
privacy_bewaard_tot(const struct session *s, const struct rec *dossier)
{
	swv_date from = rec_date(dossier, "gesloten_op");
	struct norm_loop loop = { 0 };

	if (from == DATE_NONE || !instelling_norm(&s->inst, BEWAREN, &loop.norm))
		return DATE_NONE;
	return norm_termijn(&s->regels.kalender, from, &loop);
}

/* What cannot be taken back is not done on a day that has yet to come. */
static enum swv_err
real_day(const struct session *s, struct fault *fault)
{
	if (session_vandaag(s) <= s->klok->civil())
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, NULL,
	    "Op een dag die nog moet komen wordt niets gewist", "laat --vandaag weg");
}

static enum swv_err
is_over(const struct session *s, const struct rec *rec, struct fault *fault)
{
	swv_date tot = privacy_bewaard_tot(s, rec);
	struct str text = { 0 };
	char day[DATUM_MAX];

	if (tot != DATE_NONE && tot <= session_vandaag(s))
		return SWV_OK;
	str_addf(&text, "Dossier %s blijft bewaard tot %s", rec_id(rec), datum_toon(tot, day));
	fault_set(fault, SWV_EIMPOSSIBLE, NULL, text.s,
	    "eerder kan alleen als daarom is gevraagd (AVG artikel 17): --verzoek, met een reden");
	str_fini(&text);
	return SWV_EIMPOSSIBLE;
}

static enum swv_err
may_be_wiped(const struct session *s, const struct rec *rec, bool verzoek, struct fault *fault)
{
	struct str text = { 0 };
	char day[DATUM_MAX];
	enum swv_err err = real_day(s, fault);

	if (err)
		return err;
	if (rec_has(rec, "gewist_op")) {
		str_addf(&text, "Dossier %s is al gewist op %s", rec_id(rec),
		    datum_toon(rec_date(rec, "gewist_op"), day));
		err = fault_set(fault, SWV_EIMPOSSIBLE, NULL, text.s, NULL);
	} else if (!rec_has(rec, "gesloten_op")) {
		str_addf(&text, "Dossier %s is nog open", rec_id(rec));
		err = fault_set(fault, SWV_EIMPOSSIBLE, NULL, text.s, "sluit het eerst");
	} else if (!verzoek) {
		err = is_over(s, rec, fault);
	}
	str_fini(&text);
	return err;
}

enum swv_err
privacy_mag_wissen(
    struct session *s, const char *nummer, bool verzoek, struct fault *fault, struct rec **out)
{
	enum swv_err err;

	session_take_day(s);
	err = privacy_haal(s, RECHT_WISSEN, nummer, fault, out);
	if (!err)
		err = may_be_wiped(s, *out, verzoek, fault);
	if (err)
		rec_free(out);
	return err;
}

/* ---- wiping ---- */

/* The proof: who, when and why, and how much; no word of what it was. */
static enum swv_err
prove(struct werk *werk, const struct rec *rec, bool verzoek, const char *reden,
    const struct wis_telling *n, struct fault *fault)
{
	const struct {
		const char *naam;
		int64_t n;
	} counts[] = { { "velden", n->velden }, { "records", n->records },
		{ "sleutels", n->sleutels }, { "concepten", n->sporen[SPOOR_CONCEPT] },
		{ "herstel", n->sporen[SPOOR_HERSTEL] },
		{ "prullenbak", n->sporen[SPOOR_PRULLENBAK] } };
	struct logboekregel regel = { .op = werk->op,
		.wie = werk->session->wie,
		.handeling = "gewist",
		.kind = rec->kind->name,
		.bron_id = rec_id(rec) };
	struct str wat = { 0 };
	char day[11];
	enum swv_err err;

	str_addf(&wat, "{\"gewist_op\":[null,\"%s\"],\"grond\":[null,\"%s\"]",
	    date_format_iso(rec_date(rec, "gewist_op"), day),
	    verzoek ? "verzoek" : "bewaartermijn");
	if (reden && *reden) {
		str_add(&wat, ",\"reden\":[null,");
		json_text(reden, strlen(reden), &wat);
		str_addc(&wat, ']');
	}
	for (size_t i = 0; i < COUNT(counts); i++)
		str_addf(&wat, ",\"%s\":[null,%" PRId64 "]", counts[i].naam, counts[i].n);
	str_addc(&wat, '}');
	regel.wat = wat.s;
	err = log_add(werk->session->store, &regel, fault);
	str_fini(&wat);
	return err;
}

/* What hangs on it first, the dossier last. */
static enum swv_err
wipe(struct werk *werk, struct rec *rec, struct wis_telling *n, struct fault *fault)
{
	struct store *store = werk->session->store;
	struct recs delen = { 0 };
	enum swv_err err = wissen_delen(store, rec->kind, rec_id(rec), fault, &delen);

	for (size_t i = 0; i < delen.n && !err; i++)
		err = wissen_rec(store, delen.items[i], fault, n);
	rec_set_date(rec, "gewist_op", session_vandaag(werk->session));
	if (!err)
		err = wissen_rec(store, rec, fault, n);
	if (!err)
		err = bewaartermijn_zet(werk, rec, fault, NULL);
	recs_fini(&delen);
	return err;
}

enum swv_err
privacy_wis(struct session *s, const char *nummer, bool verzoek, const char *reden,
    struct fault *fault, struct wis_telling *out)
{
	struct rec *rec = NULL;
	struct werk werk;
	enum swv_err err;

	*out = (struct wis_telling){ 0 };
	if (verzoek && (!reden || !*reden))
		return fault_set(fault, SWV_EREQUIRED, "De reden", NULL,
		    "schrijf op wie erom vroeg en waarom het kan, zonder namen");
	if ((err = werk_begin(s, "wissen", fault, &werk)))
		return err;
	err = privacy_mag_wissen(s, nummer, verzoek, fault, &rec);
	if (!err)
		err = wipe(&werk, rec, out, fault);
	if (!err)
		err = prove(&werk, rec, verzoek, reden, out, fault);
	rec_free(&rec);
	return werk_eind(&werk, err, fault);
}

enum swv_err
privacy_ruim_op(struct session *s, struct fault *fault)
{
	enum swv_err err = privacy_mag(s, RECHT_WISSEN, fault);

	return err ? err : wissen_ruim_op(s->store, fault);
}

/* ---- what is due ---- */

static const struct field post_fields[] = {
	{ .name = "dag", .label = "Uiterlijk", .type = FIELD_DATE },
	{ .name = "soort", .label = "Wat", .type = FIELD_TEXT },
	{ .name = "id", .label = "Nummer", .type = FIELD_TEXT },
	{ .name = "waarom", .label = "Waarom", .type = FIELD_TEXT },
};

const struct kind kind_bewaarpost = {
	.name = "bewaartermijn",
	.label = "bewaartermijn",
	.labels = "bewaartermijnen",
	.flags = KIND_READONLY | KIND_UNDATED,
	.fields = post_fields,
	.n_fields = COUNT(post_fields),
	.columns = "dag soort id waarom",
	.sort = "dag",
};

static void
add_post(
    struct recs *out, swv_date dag, const char *soort, const char *id, const struct str *waarom)
{
	struct rec *rec = rec_new(&kind_bewaarpost);

	rec_set_date(rec, "dag", dag);
	rec_set_text(rec, "soort", soort);
	rec_set_text(rec, "id", id);
	rec_set_text(rec, "waarom", str_get(waarom));
	recs_add(out, rec);
}

static enum swv_err
may_see_due(struct session *s, struct fault *fault)
{
	enum swv_err err = privacy_mag(s, RECHT_WISSEN, NULL);

	return err ? privacy_mag(s, RECHT_INZAGE, fault) : SWV_OK;
}

/* Whether the session may do either with a case in that area. */
static bool
in_reach(const struct session *s, const struct rec *termijn)
{
	const char *gebied = rec_text(termijn, "gebied");
	const struct kind *kind = kind_find(rec_text(termijn, "bron"));

	return kind && (rechten_mag_in(&s->rechten, RECHT_WISSEN, kind, gebied) ||
			   rechten_mag_in(&s->rechten, RECHT_INZAGE, kind, gebied));
}

static enum swv_err
add_case(struct session *s, const struct rec *termijn, struct fault *fault, struct recs *out)
{
	struct rec *rec = NULL;
	struct str why = { 0 };
	char day[DATUM_MAX];
	enum swv_err err = store_get(s->store, kind_find(rec_text(termijn, "bron")),
	    rec_text(termijn, "bron_id"), fault, &rec);

	if (!err) {
		str_addf(&why, "gesloten op %s, daarna %s bewaard (WPO artikel 18a lid 13)",
		    datum_toon(rec_date(rec, "gesloten_op"), day),
		    instelling_text(&s->inst, BEWAREN));
		add_post(out, rec_date(termijn, "uiterlijk"), rec->kind->label, rec_id(rec), &why);
	}
	rec_free(&rec);
	str_fini(&why);
	return err;
}

static enum swv_err
add_cases(struct session *s, swv_date tot, struct fault *fault, struct recs *out)
{
	struct recs due = { 0 };
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_termijn);
	query_number(&query, FILTER_IS, kind_field(&kind_termijn, "dossier"), 1);
	query_text(&query, FILTER_IS, kind_field(&kind_termijn, "norm"), NORM_BEWAREN);
	query_number(&query, FILTER_OPEN, 0, 0);
	query_number(&query, FILTER_TO, kind_field(&kind_termijn, "uiterlijk"), tot);
	err = store_each(s->store, &query, fault, recs_keep, &due);
	query_fini(&query);
	for (size_t i = 0; i < due.n && !err; i++)
		if (in_reach(s, due.items[i]))
			err = add_case(s, due.items[i], fault, out);
	recs_fini(&due);
	return err;
}

/* What each write sweeps up: only where nobody wrote for long there is any. */
static enum swv_err
add_old(struct session *s, struct fault *fault, struct recs *out)
{
	static const char *const what[SPOOR_SOORTEN] = { [SPOOR_CONCEPT] = "concepten",
		[SPOOR_HERSTEL] = "herstel",
		[SPOOR_PRULLENBAK] = "prullenbak" };
	const int64_t day = INT64_C(86400) * 1000000, now = klok_nu(s->klok);
	const int64_t before[SPOOR_SOORTEN] = { [SPOOR_CONCEPT] = now - CONCEPT_DAYS * day,
		[SPOOR_HERSTEL] = now - HERSTEL_DAYS * day,
		[SPOOR_PRULLENBAK] = session_bewaard_sinds(s, "normen.prullenbak", now) };
	int64_t n[SPOOR_SOORTEN], oldest[SPOOR_SOORTEN];
	enum swv_err err = wissen_oud(s->store, before, fault, n, oldest);

	for (int i = 0; i < SPOOR_SOORTEN && !err; i++) {
		struct str why = { 0 };
		int64_t kept = now - before[i];

		if (!n[i])
			continue;
		str_addf(&why,
		    "%" PRId64 " langer dan %" PRId64
		    " dagen bewaard; gaat weg bij de volgende wijziging of --opruimen",
		    n[i], kept / day);
		add_post(out, (swv_date)((oldest[i] + kept) / day), what[i], NULL, &why);
		str_fini(&why);
	}
	return err;
}

/* ---- copies of the database ---- */

/* The day that a copy of that moment goes. */
static swv_date
copy_day(const struct session *s, int64_t op)
{
	struct norm norm;
	swv_date dag;
	int minuut;

	klok_plaats(s->klok, op, &dag, &minuut);
	if (!instelling_norm(&s->inst, "normen.kopieen", &norm))
		return DATE_NONE;
	return norm_add(&s->regels.kalender, dag, norm);
}

struct kopieen {
	struct session *s;
	struct recs *out; /* NULL: those that are over go */
	int64_t *n;
	struct fault *fault;
};

static enum swv_err
take_copy(const char *path, int64_t op, void *arg)
{
	struct kopieen *k = arg;
	swv_date dag = copy_day(k->s, op);
	struct str why = { 0 };
	enum swv_err err = SWV_OK;

	if (k->out) {
		str_addf(&why, "blijft %s staan, om terug te kunnen",
		    instelling_text(&k->s->inst, "normen.kopieen"));
		add_post(k->out, dag, "kopie", path, &why);
	} else if (dag != DATE_NONE && dag <= k->s->klok->civil()) {
		err = kopie_weg(path, k->fault);
		*k->n += !err;
	}
	str_fini(&why);
	return err;
}

enum swv_err
privacy_kopieen(struct session *s, struct fault *fault, struct recs *out)
{
	struct kopieen k = { s, out, NULL, fault };

	return kopieen_each(s->store, fault, take_copy, &k);
}

enum swv_err
privacy_kopieen_weg(struct session *s, struct fault *fault, int64_t *n)
{
	struct kopieen k = { s, NULL, n, fault };

	return kopieen_each(s->store, fault, take_copy, &k);
}

enum swv_err
privacy_veeg(struct session *s, struct fault *fault, int64_t *n)
{
	struct werk werk;
	enum swv_err err = privacy_mag(s, RECHT_WISSEN, fault);

	if (!err)
		err = privacy_kopieen_weg(s, fault, n); /* counted, before the work does so too */
	if (!err)
		err = werk_begin(s, "opruimen", fault, &werk);
	return err ? err : werk_klaar(&werk, fault);
}

/* ---- the whole ---- */

static int
by_day(const void *a, const void *b)
{
	const struct rec *x = *(struct rec *const *)a, *y = *(struct rec *const *)b;
	swv_date p = rec_date(x, "dag"), q = rec_date(y, "dag");

	return p != q ? (p > q) - (p < q) : strcmp(rec_text(x, "id"), rec_text(y, "id"));
}

static void
keep_until(struct recs *recs, swv_date tot)
{
	size_t kept = 0;

	for (size_t i = 0; i < recs->n; i++) {
		if (rec_date(recs->items[i], "dag") <= tot)
			recs->items[kept++] = recs->items[i];
		else
			rec_free(&recs->items[i]);
	}
	recs->n = kept;
}

enum swv_err
privacy_bewaartermijn(struct session *s, swv_date tot, struct fault *fault, struct recs *out)
{
	enum swv_err err = may_see_due(s, fault);

	*out = (struct recs){ 0 };
	session_take_day(s);
	if (!err)
		err = privacy_kopieen(s, fault, out);
	if (!err)
		keep_until(out, tot);
	if (!err)
		err = add_old(s, fault, out);
	if (!err)
		err = add_cases(s, tot, fault, out);
	if (err)
		recs_fini(out);
	else if (out->n)
		qsort(out->items, out->n, sizeof(out->items[0]), by_day);
	return err;
}
