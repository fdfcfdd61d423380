/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/tlv.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/utf8.h"
#include "swv/model/kinds.h"
#include "swv/model/schooljaar.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* ---- how far it is ---- */

const char *
tlv_stand(const struct rec *tlv, size_t adviezen, bool onvolledig)
{
	/* the furthest first */
	const struct {
		const char *status;
		bool reached;
	} rows[] = {
		{ "bezwaar", rec_has(tlv, "bezwaar_op") && !rec_has(tlv, "bezwaar_besluit") },
		{ "verzonden", rec_has(tlv, "verzonden_op") },
		{ "besluit", rec_has(tlv, "besluit") },
		{ "commissie", rec_has(tlv, "commissie_op") },
		{ "deskundige2", rec_has(tlv, "compleet_op") && adviezen >= 2 },
		{ "deskundige1", rec_has(tlv, "compleet_op") && adviezen == 1 },
		{ "compleet", rec_has(tlv, "compleet_op") },
		{ "onvolledig", onvolledig },
	};

	for (size_t i = 0; i < COUNT(rows); i++)
		if (rows[i].reached)
			return rows[i].status;
	return "ontvangen";
}

/* Seed 004, general targets: an OPP that the parents saw or signed is a condition; without one the
 * application goes back. */
static enum swv_err
check_opp(const struct rec *tlv, struct fault *fault)
{
	if (!rec_has(tlv, "compleet_op") || str_in_words("gezien akkoord", rec_text(tlv, "opp")))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Compleet op",
	    "Zonder een OPP dat de ouders zagen of tekenden is de aanvraag niet compleet",
	    "vul OPP in, of stuur de aanvraag terug: besluit buiten behandeling");
}

/* A verklaring is there when it was given. */
static enum swv_err
check_geldig(const struct rec *tlv, struct fault *fault)
{
	if (str_eq(rec_text(tlv, "besluit"), "toegekend") ||
	    (!rec_has(tlv, "geldig_van") && !rec_has(tlv, "geldig_tot")))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Geldig tot",
	    "Alleen een verklaring die is toegekend is geldig", "laat geldig van en tot leeg");
}

enum swv_err
tlv_check_feiten(const struct rec *tlv, struct fault *fault)
{
	static const struct {
		const char *feit, *eist, *zin;
	} rows[] = {
		{ "verlengd_op", "compleet_op",
		    "De termijn loopt pas als de aanvraag compleet is, dus is zij niet verlengd" },
		{ "bericht_tot", "bericht_op", "De nieuwe termijn staat in een bericht" },
		{ "commissie_op", "compleet_op",
		    "De commissie bespreekt een aanvraag die compleet is" },
		{ "besluit_op", "besluit", "Er is een dag van een besluit dat er niet is" },
		{ "verzonden_op", "besluit_op", "Wat is verzonden is een besluit" },
		{ "bezwaar_op", "verzonden_op",
		    "Bezwaar is er tegen een besluit dat is verzonden" },
		{ "lbt_op", "bezwaar_op", "Er is geen bezwaar dat naar de commissie ging" },
		{ "verdaagd_op", "bezwaar_op", "Er is geen bezwaar waarover later wordt beslist" },
		{ "bezwaar_besluit", "bezwaar_op", "Er is geen bezwaar om over te beslissen" },
		{ "bezwaar_besluit_op", "bezwaar_besluit",
		    "Er is een dag van een besluit op bezwaar dat er niet is" },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		const struct field *f;
		struct str hint = { 0 };

		if (!rec_has(tlv, rows[i].feit) || rec_has(tlv, rows[i].eist))
			continue;
		f = &tlv->kind->fields[kind_field(tlv->kind, rows[i].eist)];
		str_addf(&hint, "vul eerst in: %s", f->label);
		fault_set(fault, SWV_EIMPOSSIBLE, f->label, rows[i].zin, hint.s);
		str_fini(&hint);
		return SWV_EIMPOSSIBLE;
	}
	if (rec_has(tlv, "plaatsing_school") && rec_has(tlv, "plaatsing_elders"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Geplaatst buiten de regio",
		    "Het kind kan niet binnen en buiten de regio geplaatst zijn",
		    "laat een van de twee leeg");
	return check_opp(tlv, fault) ? SWV_EIMPOSSIBLE : check_geldig(tlv, fault);
}

/* ---- experts ---- */

/*
 * Besluit bekostiging WPO art. 34.8: an orthopedagoog or psycholoog, and at least one other
 * expert.  The Landelijke Bezwaaradviescommissie (107302, 108939) wants to see which of
 * them advises what: an advice is of one person.
 */
#define EERST "orthopedagoog psycholoog"

/* Whether two names are of one person. */
static bool
same_name(const char *a, const char *b)
{
	char *x = utf8_fold(a), *y = utf8_fold(b);
	const char *p = x, *q = y, *v, *w;
	size_t m = 0, n = 0;
	bool same;

	do {
		v = utf8_word(&p, &m);
		w = utf8_word(&q, &n);
		same = (!v && !w) || (v && w && m == n && strncmp(v, w, m) == 0);
	} while (same && v);
	free(x);
	free(y);
	return same;
}

bool
tlv_is_deskundige(const char *naam, const struct recs *adviezen)
{
	for (size_t i = 0; i < adviezen->n; i++)
		if (same_name(naam, rec_text(adviezen->items[i], "deskundige")))
			return true;
	return false;
}

/* How many of the advices are of another discipline than this; of an orthopedagoog or psycholoog. */
static size_t
n_anders(const struct recs *adviezen, const char *discipline)
{
	size_t n = 0;

	for (size_t i = 0; i < adviezen->n; i++)
		n += !str_eq(rec_text(adviezen->items[i], "discipline"), discipline);
	return n;
}

static bool
heeft_eerste(const struct recs *adviezen)
{
	for (size_t i = 0; i < adviezen->n; i++)
		if (str_in_words(EERST, rec_text(adviezen->items[i], "discipline")))
			return true;
	return false;
}

enum swv_err
tlv_check_advies(const struct rec *advies, const struct recs *andere, struct fault *fault)
{
	const char *discipline = rec_text(advies, "discipline");

	if (!str_in_words(EERST, discipline) && !heeft_eerste(andere))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Discipline",
		    "Het eerste advies komt van een orthopedagoog of psycholoog",
		    "voeg dat eerst toe");
	if (tlv_is_deskundige(rec_text(advies, "deskundige"), andere))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Deskundige",
		    "Deze deskundige gaf over deze aanvraag al een advies",
		    "het tweede advies komt van iemand anders");
	/* a third may be of either discipline */
	if (andere->n && !n_anders(andere, discipline) &&
	    !n_anders(andere, rec_text(andere->items[0], "discipline")))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Discipline",
		    "Er is al een advies van deze discipline",
		    "het tweede advies komt van een deskundige van een andere discipline");
	return SWV_OK;
}

enum swv_err
tlv_check_adviezen(const struct recs *adviezen, struct fault *fault)
{
	const struct rec *eerste = adviezen->n ? adviezen->items[0] : NULL;

	if (adviezen->n >= 2 && heeft_eerste(adviezen) &&
	    n_anders(adviezen, rec_text(eerste, "discipline")))
		return SWV_OK;
	return fault_set(fault, SWV_EIMPOSSIBLE, "Besluit",
	    "Toekennen kan met adviezen van twee deskundigen van verschillende disciplines, van wie"
	    " een orthopedagoog of psycholoog",
	    "voeg eerst het advies toe dat ontbreekt");
}

/* ---- validity ---- */

/*
 * "One or more school years; when it is given during one, what is left of that comes
 * on top": so a whole school year at least, and always to the end of one.
 */
swv_date
tlv_geldig_minstens(swv_date op, struct maanddag begin)
{
	int jaar = schooljaar_of(op, begin);

	return schooljaar_last(op == schooljaar_first(jaar, begin) ? jaar : jaar + 1, begin);
}

bool
tlv_is_einde(swv_date tot, struct maanddag begin)
{
	return schooljaar_last(schooljaar_of(tot, begin), begin) == tot;
}

/* ---- suspension ---- */

swv_date
opschorting_tot(const struct rec *opschorting, swv_date op)
{
	swv_date van = rec_date(opschorting, "van");

	return op - 1 < van ? van : op - 1;
}
