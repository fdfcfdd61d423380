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
	const char *kan_niet; /* that it cannot come there */
	const char *raad;     /* to do this first; NULL: it follows from what is filled in */
} stappen[] = {
	{ "ontbreekt", "concept goedgekeurd_bestuur", "concept ingediend", NULL, "",
	    GOEDKEURING " ingediend_op akkoord_op",
	    "Dit formulier kan nu niet op \"ontbreekt\" worden gezet", NULL },
	{ "concept", "ontbreekt goedgekeurd_bestuur", "ontbreekt ingediend", NULL, "",
	    GOEDKEURING " ingediend_op akkoord_op", "Dit formulier kan nu geen concept worden",
	    NULL },
	{ "goedgekeurd_bestuur", "concept ingediend", NULL, "goedgekeurd_op",
	    "goedgekeurd_door goedgekeurd_functie", "ingediend_op akkoord_op",
	    "Dit formulier kan nu niet worden goedgekeurd door het bestuur",
	    "het bestuur moet het eerst goedkeuren" },
	{ "ingediend", "akkoord_swv teruggegeven", NULL, "ingediend_op", "",
	    "akkoord_op teruggegeven_op reden", "Dit formulier kan nu niet worden ingediend",
	    "het moet eerst worden ingediend" },
	{ "akkoord_swv", "teruggegeven", NULL, "akkoord_op", "", "",
	    "Het samenwerkingsverband kan nu niet akkoord gaan met dit formulier", NULL },
	{ "teruggegeven", "concept goedgekeurd_bestuur", "concept ingediend", "teruggegeven_op",
	    "reden", GOEDKEURING " ingediend_op akkoord_op nulmelding",
	    "Dit formulier kan nu niet worden teruggegeven", "geef het eerst terug, met de reden" },
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

const char *
formulier_raad(const char *status)
{
	return stap_of(status)->raad;
}

/* What must come first of a form that was, to get on to naar. */
static const char *
advice(const char *was, const char *naar, bool goedkeuring)
{
	if (str_in_words("ingediend akkoord_swv", was))
		return formulier_raad("teruggegeven");
	if (str_eq(naar, "ontbreekt"))
		return "dat volgt uit wat er is ingevuld";
	if (str_eq(naar, "goedgekeurd_bestuur"))
		return "daar vraagt dit formulier niet om; dien het in";
	if (str_eq(was, "ontbreekt"))
		return "vul het eerst in";
	return formulier_raad(goedkeuring && !str_eq(was, "goedgekeurd_bestuur")
				  ? "goedgekeurd_bestuur"
				  : "ingediend");
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
		return fault_set(fault, SWV_EIMPOSSIBLE, "Status", stap->kan_niet,
		    advice(was, stap->status, goedkeuring));
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
