/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/dossier.h"

#include "swv/base/str.h"
#include "swv/model/dossierstap.h"
#include "swv/model/kinds.h"
#include "swv/model/rec.h"
#include "swv/store/records.h"
#include "swv/store/termijnen.h"

/* The day on which a status came to be: that of the fact which this save says so by, else today: who
 * is reported already is at home again today. */
static swv_date
day_of(const struct rec *before, const struct rec *rec, const char *status, swv_date today)
{
	static const struct {
		const struct kind *kind;
		const char *status, *fact;
	} rows[] = {
		{ &kind_thuiszitter, "signaal", "eerste_verzuimdag" },
		{ &kind_thuiszitter, "gemeld", "gemeld_op" },
		{ &kind_thuiszitter, "plan", "plan_op" },
		{ &kind_thuiszitter, "hervat", "hervat_op" },
		{ &kind_thuiszitter, "gesloten", "gesloten_op" },
		{ &kind_tlv, "ontvangen", "ontvangen_op" },
		{ &kind_tlv, "compleet", "compleet_op" },
		{ &kind_tlv, "commissie", "commissie_op" },
		{ &kind_tlv, "besluit", "besluit_op" },
		{ &kind_tlv, "verzonden", "verzonden_op" },
		{ &kind_tlv, "bezwaar", "bezwaar_op" },
		{ &kind_arrangement, "aangevraagd", "ontvangen_op" },
		{ &kind_arrangement, "loopt", "besluit_op" },
		{ &kind_arrangement, "afgewezen", "besluit_op" },
		{ &kind_arrangement, "beeindigd", "einde_op" },
		{ &kind_plaatsing, "aangevraagd", "ontvangen_op" },
		{ &kind_plaatsing, "wachtlijst", "wachtlijst_op" },
		{ &kind_plaatsing, "geplaatst", "van" },
		{ &kind_plaatsing, "verlengd", "verlengd_op" },
		{ &kind_plaatsing, "beeindigd", "einde_op" },
		{ &kind_klacht, "ontvangen", "ontvangen_op" },
		{ &kind_klacht, "afgehandeld", "afgehandeld_op" },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (rows[i].kind == rec->kind && str_eq(rows[i].status, status) &&
		    rec_has(rec, rows[i].fact) && rec_changed(before, rec, rows[i].fact))
			return rec_date(rec, rows[i].fact);
	return today;
}

/*
 * An application goes on to its experts on the day of the last advice that there is
 * (or that it was complete, when that came after), not on the day on which that is
 * written down.  One that goes back, as an advice was taken away, does so today.
 */
static enum swv_err
day_of_advice(struct werk *werk, const struct rec *before, const struct rec *rec, swv_date *op,
    struct fault *fault)
{
	struct recs adviezen = { 0 };
	enum swv_err err;

	if (rec->kind != &kind_tlv || !before ||
	    !str_in_words("deskundige1 deskundige2", rec_text(rec, "status")) ||
	    !str_in_words("ontvangen onvolledig compleet deskundige1", rec_text(before, "status")))
		return SWV_OK;
	err = store_hung_on(werk->session->store, &kind_advies, rec_id(rec), fault, &adviezen);
	if (!err && adviezen.n)
		*op = rec_date(rec, "compleet_op");
	for (size_t i = 0; i < adviezen.n; i++)
		if (rec_date(adviezen.items[i], "op") > *op)
			*op = rec_date(adviezen.items[i], "op");
	recs_fini(&adviezen);
	return err;
}

/* What another step takes over of the dossier, as far as its kind has it. */
static void
copy(const struct rec *dossier, const char *field, struct rec *stap)
{
	if (kind_field(dossier->kind, field) >= 0)
		rec_set_text(stap, field, rec_text(dossier, field));
}

static bool
moves(const struct rec *before, const struct rec *after, const char *field)
{
	return kind_field(after->kind, field) >= 0 && rec_changed(before, after, field) &&
	       (before || rec_has(after, field));
}

static enum swv_err
add_step(struct werk *werk, const struct rec *dossier, const char *van, const char *naar,
    swv_date op, struct fault *fault)
{
	struct rec *stap = rec_new(&kind_stap);
	enum swv_err err;

	rec_set_text(stap, "dossier", rec_id(dossier));
	rec_set_date(stap, "op", op);
	rec_set_text(stap, "van", van);
	rec_set_text(stap, "naar", naar);
	copy(dossier, "escalatiestap", stap);
	copy(dossier, "uitkomst", stap);
	rec_set_text(stap, "door", werk->session->wie);
	err = store_insert(werk->session->store, stap, fault);
	if (!err)
		err = werk_bewaar(werk, NULL, stap, 0, fault);
	if (!err)
		err = werk_log(werk, "nieuw", NULL, stap, fault);
	rec_free(&stap);
	return err;
}

/* The statuses that one save went through on the way; how many. */
static size_t
between(const struct rec *before, const struct rec *after, const char *langs[THUISZITTER_STAPPEN])
{
	size_t n = 0;

	if (after->kind != &kind_thuiszitter || !before ||
	    thuiszitter_check_stap(before, after, NULL, langs, &n))
		return 0; /* what is written without a step of its own: a fact was taken away */
	return n;
}

enum swv_err
dossier_zet_stap(
    struct werk *werk, const struct rec *before, const struct rec *after, struct fault *fault)
{
	swv_date today = session_vandaag(werk->session);
	const char *langs[THUISZITTER_STAPPEN], *van;
	bool further = moves(before, after, "status");
	swv_date op = today;
	size_t n;
	enum swv_err err = SWV_OK;

	if (!(after->kind->flags & KIND_DOSSIER) ||
	    (!further && !moves(before, after, "escalatiestap") &&
		!moves(before, after, "uitkomst")))
		return SWV_OK;
	van = before ? rec_text(before, "status") : "";
	n = further ? between(before, after, langs) : 0;
	for (size_t i = 0; i < n && !err; van = langs[i++])
		err = add_step(
		    werk, after, van, langs[i], day_of(before, after, langs[i], today), fault);
	if (!err && further) {
		op = day_of(before, after, rec_text(after, "status"), today);
		err = day_of_advice(werk, before, after, &op, fault);
	}
	return err ? err : add_step(werk, after, van, rec_text(after, "status"), op, fault);
}
