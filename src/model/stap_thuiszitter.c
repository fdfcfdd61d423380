/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/dossierstap.h"

#include "swv/base/str.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* Fields that tell of a return, which no longer hold once the child is at home again. */
#define TERUG "hervat_op hervat_hoe uitkomst"

/*
 * The way through (seed 004, programmalijn schoolaanwezigheid): reported, one
 * plan, guidance, more power where it gets stuck, back to school, a while of
 * aftercare.  Guidance is by one plan and one who is responsible for it ("er is altijd
 * één plan en één verantwoordelijke"); who goes about it now is known when it is more
 * than the school.  Back to school and closed can come from anywhere; that a closed case
 * has an end is seen to in thuiszitter_voorbereid.
 */
const struct dossierstap stappen_thuiszitter[] = {
	{ "signaal", "gemeld", "Gemeld bij leerplicht en swv", "gemeld_op leerplicht_op",
	    "gemeld_op", NULL, NULL },
	{ "gemeld", "plan", "Er is een plan van aanpak", "plan_op", "gemeld_op plan_op", NULL,
	    NULL },
	{ "gemeld plan opgeschaald", "begeleiding", "In begeleiding", "verantwoordelijk plan_op",
	    "gemeld_op plan_op verantwoordelijk", NULL, NULL },
	{ "gemeld plan begeleiding", "opgeschaald", "Opgeschaald", "escalatiestap wacht_op",
	    "gemeld_op escalatiestap", NULL, NULL },
	{ DOSSIER_THUIS, "hervat", "Weer onderwijs", "hervat_op hervat_hoe", "hervat_op", NULL,
	    NULL },
	{ "hervat", "nazorg", "In nazorg", NULL, "hervat_op", NULL, NULL },
	{ "hervat nazorg", "gesloten", "Gesloten", "uitkomst", NULL, NULL, NULL },
	{ DOSSIER_THUIS, "gesloten", "Gesloten, zonder dat het onderwijs is hervat", "uitkomst",
	    NULL, NULL, NULL },
	{ "gesloten", "nazorg", "Heropend, het kind krijgt onderwijs", "hervat_op", "hervat_op",
	    "uitkomst", NULL },
	{ "gesloten", "begeleiding", "Heropend, het kind is thuis en er is een plan",
	    "verantwoordelijk plan_op", "gemeld_op plan_op verantwoordelijk", TERUG, NULL },
	{ "gesloten", "gemeld", "Heropend, het kind is thuis", "gemeld_op leerplicht_op",
	    "gemeld_op", TERUG, NULL },
	{ "hervat nazorg", "begeleiding", "Toch weer thuis, er is een plan",
	    "verantwoordelijk plan_op", "gemeld_op plan_op verantwoordelijk", TERUG, NULL },
	{ "hervat nazorg", "gemeld", "Toch weer thuis", "gemeld_op leerplicht_op", "gemeld_op",
	    TERUG, NULL },
	{ 0 },
};

/*
 * The steps that a fact takes by itself once it is filled in (and the other way: the fact
 * that becomes today when somebody chooses the status); and the statuses that cannot be
 * without it, which go back when it proves not to be one.
 */
static const struct {
	const char *van, *naar, *feit, *rust;
} feitstappen[] = {
	{ "signaal", "gemeld", "gemeld_op", "gemeld plan begeleiding opgeschaald" },
	{ "gemeld", "plan", "plan_op", "plan begeleiding" },
	{ DOSSIER_THUIS, "hervat", "hervat_op", "hervat nazorg" },
};

size_t
thuiszitter_volgt(
    const struct rec *before, const struct rec *after, const char *langs[THUISZITTER_STAPPEN])
{
	const char *status = before ? rec_text(before, "status") : "signaal";
	size_t n = 0;

	/* the rows are in the order of the way through: who was passed by is not come back to */
	for (size_t i = 0; i < COUNT(feitstappen); i++) {
		const char *feit = feitstappen[i].feit;

		if (!str_in_words(feitstappen[i].van, status) || !rec_has(after, feit) ||
		    (n == 0 && !rec_changed(before, after, feit)))
			continue;
		status = langs[n++] = feitstappen[i].naar;
	}
	return n;
}

const char *
thuiszitter_terug(const struct rec *before, const struct rec *after)
{
	const char *status = rec_text(before, "status");

	for (size_t i = 0; i < COUNT(feitstappen); i++)
		if (str_in_words(feitstappen[i].rust, status) &&
		    rec_has(before, feitstappen[i].feit) && !rec_has(after, feitstappen[i].feit))
			return !rec_has(after, "gemeld_op") ? "signaal"
			       : rec_has(after, "plan_op")  ? "plan"
							    : "gemeld";
	return NULL;
}

const char *
thuiszitter_feit(const char *status)
{
	for (size_t i = 0; i < COUNT(feitstappen); i++)
		if (str_eq(feitstappen[i].naar, status))
			return feitstappen[i].feit;
	return NULL;
}

enum swv_err
thuiszitter_check_stap(const struct rec *before, const struct rec *after, struct fault *fault,
    const char *langs[THUISZITTER_STAPPEN], size_t *n)
{
	struct rec *from;
	enum swv_err err, first = SWV_OK;

	*n = 0;
	if (!before)
		return dossierstap_check(NULL, after, fault);
	from = rec_copy(before);
	/* as far as the facts lead; else as many of them as there is a step from */
	for (*n = thuiszitter_volgt(before, after, langs);; --*n) {
		rec_set_text(from, "status", *n ? langs[*n - 1] : rec_text(before, "status"));
		err = dossierstap_check(from, after, first ? NULL : fault);
		first = first ? first : err;
		if (!err || *n == 0)
			break;
	}
	if (*n && str_eq(langs[*n - 1], rec_text(after, "status")))
		--*n; /* that is where it ends, not on the way */
	rec_free(&from);
	return err ? first : SWV_OK;
}
