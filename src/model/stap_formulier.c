/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/formulierstap.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"

#define GOEDKEURING "goedgekeurd_door goedgekeurd_functie goedgekeurd_op"

/* A status: where it can be left to, what day it has, what it asks and what no longer holds in it. */
static const struct stap {
	const char *status;
	const char *naar; /* with approval by the board */
	const char *vrij; /* without; NULL: the same */
	const char *dag;  /* becomes today when it is empty; NULL: it has none */
	const char *eist; /* separated by blanks */
	const char *wist;
} stappen[] = {
	{ "ontbreekt", "concept goedgekeurd_bestuur", "concept ingediend", NULL, "",
	    GOEDKEURING " ingediend_op akkoord_op" },
	{ "concept", "ontbreekt goedgekeurd_bestuur", "ontbreekt ingediend", NULL, "",
	    GOEDKEURING " ingediend_op akkoord_op" },
	{ "goedgekeurd_bestuur", "concept ingediend", NULL, "goedgekeurd_op",
	    "goedgekeurd_door goedgekeurd_functie", "ingediend_op akkoord_op" },
	{ "ingediend", "akkoord_swv teruggegeven", NULL, "ingediend_op", "",
	    "akkoord_op teruggegeven_op reden" },
	{ "akkoord_swv", "teruggegeven", NULL, "akkoord_op", "", "" },
	{ "teruggegeven", "concept goedgekeurd_bestuur", "concept ingediend", "teruggegeven_op",
	    "reden", GOEDKEURING " ingediend_op akkoord_op nulmelding" },
};

static const struct stap *
stap_of(const char *status)
{
	size_t i = 0;

	while (i + 1 < sizeof(stappen) / sizeof(stappen[0]) && !str_eq(stappen[i].status, status))
		i++;
	return &stappen[i];
}

bool
formulier_is_open(const struct rec *formulier)
{
	return !str_in_words("ingediend akkoord_swv", rec_text(formulier, "status"));
}

const char *
formulier_stappen(const char *status, bool goedkeuring)
{
	const struct stap *stap = stap_of(status);

	return goedkeuring || !stap->vrij ? stap->naar : stap->vrij;
}

static const char *
label_of(const char *status)
{
	const struct choice *c = choices_formulier_status;

	while (c->id && !str_eq(c->id, status))
		c++;
	return c->id ? c->label : status;
}

/* The words of text, one after another: owned, NULL when there are no more. */
static char *
next_word(const char **at)
{
	const char *begin;

	while (**at == ' ')
		++*at;
	begin = *at;
	while (**at && **at != ' ')
		++*at;
	return *at > begin ? mem_strndup(begin, (size_t)(*at - begin)) : NULL;
}

static enum swv_err
cannot(const char *naar, const char *mogelijk, struct fault *fault)
{
	struct str zin = { 0 }, raad = { 0 };

	str_addf(&zin, "Het formulier kan nu niet op \"%s\" komen", label_of(naar));
	for (char *word; (word = next_word(&mogelijk)); free(word))
		str_addf(&raad, "%s%s", raad.len ? " of " : "het kan nu op ", label_of(word));
	fault_set(fault, SWV_EIMPOSSIBLE, "Status", zin.s, str_get(&raad));
	str_fini(&zin);
	str_fini(&raad);
	return SWV_EIMPOSSIBLE;
}

static enum swv_err
required(const struct stap *stap, const struct rec *rec, struct fault *fault)
{
	const char *at = stap->eist;
	enum swv_err err = SWV_OK;

	for (char *word; !err && (word = next_word(&at)); free(word))
		if (!rec_has(rec, word))
			err = fault_set(fault, SWV_EREQUIRED,
			    rec->kind->fields[kind_field(rec->kind, word)].label, NULL,
			    "vul het in bij deze stap");
	return err;
}

static enum swv_err
check_days(const struct rec *before, const struct rec *rec, swv_date vandaag, struct fault *fault)
{
	static const char *const dagen[] = { "goedgekeurd_op", "ingediend_op", "akkoord_op" };

	for (size_t i = 0; i < sizeof(dagen) / sizeof(dagen[0]); i++)
		if (rec_date(rec, dagen[i]) > vandaag && rec_changed(before, rec, dagen[i]))
			return fault_set(fault, SWV_EIMPOSSIBLE,
			    rec->kind->fields[kind_field(rec->kind, dagen[i])].label,
			    "Die dag is nog niet geweest", "kies vandaag of een dag ervoor");
	return SWV_OK;
}

/* A nulmelding says that there is nothing to fill in: that needs no other step. */
static void
follow_nulmelding(const struct rec *before, struct rec *after)
{
	bool now = rec_bool(after, "nulmelding"), was = before && rec_bool(before, "nulmelding");

	if (!now || was || (before && rec_changed(before, after, "status")))
		return;
	if (formulier_is_open(after))
		rec_set_text(after, "status", "ingediend");
}

enum swv_err
formulier_stap(const struct rec *before, struct rec *after, bool goedkeuring, swv_date vandaag,
    struct fault *fault)
{
	const struct stap *stap;
	const char *was, *mogelijk, *wist;
	enum swv_err err;
	bool moved;

	follow_nulmelding(before, after);
	stap = stap_of(rec_text(after, "status"));
	was = before ? rec_text(before, "status") : "";
	moved = !str_eq(was, stap->status);
	/* the board may approve that there is nothing to say, but need not */
	mogelijk = formulier_stappen(was, goedkeuring && !rec_bool(after, "nulmelding"));
	if (before && moved && !str_in_words(mogelijk, stap->status) &&
	    !str_in_words(formulier_stappen(was, goedkeuring), stap->status))
		return cannot(stap->status, mogelijk, fault);
	wist = stap->wist;
	if (moved || !before)
		for (char *word; (word = next_word(&wist)); free(word))
			rec_set_none(after, word);
	if (!rec_has(after, "nulmelding"))
		rec_set_int(after, "nulmelding", 0);
	if ((err = required(stap, after, fault)))
		return err;
	if (stap->dag && !rec_has(after, stap->dag))
		rec_set_date(after, stap->dag, vandaag);
	return check_days(before, after, vandaag, fault);
}
