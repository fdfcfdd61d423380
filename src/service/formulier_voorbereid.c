/* SPDX-License-Identifier: EUPL-1.2 */
/* What is filled in and refused when a form, or something in one, is written. */
#include "swv/service/formulier.h"

#include <inttypes.h>

#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/formulierantwoord.h"
#include "swv/model/formulierstap.h"
#include "swv/model/kinds.h"
#include "swv/service/formulierjaar.h"
#include "swv/store/lijst.h"
#include "swv/store/termijnen.h"

/* ---- forms ---- */

static enum swv_err
wrong_owner(const struct rec *soort, struct fault *fault)
{
	struct str zin = { 0 };

	str_addf(&zin, "Dit formulier is er een per %s", rec_text(soort, "per"));
	fault_set(fault, SWV_EIMPOSSIBLE, NULL, zin.s, "noem van wie het is, en niets anders");
	str_fini(&zin);
	return SWV_EIMPOSSIBLE;
}

/* The one that the form is of: as many as its soort has, and of that kind. */
static enum swv_err
owner_of(struct session *s, const struct rec *soort, const struct rec *form, struct fault *fault,
    struct rec **out)
{
	static const char *const alle[] = { "bestuur", "school", "gebied", "gemeente" };
	const char *per = rec_text(soort, "per");

	for (size_t i = 0; i < sizeof(alle) / sizeof(alle[0]); i++)
		if (str_eq(alle[i], per) != rec_has(form, alle[i]))
			return wrong_owner(soort, fault);
	return store_get(s->store, kind_find(per), rec_text(form, per), fault, out);
}

/* One that is added by hand, because a board is in another association too. */
static enum swv_err
complete_new(struct werk *werk, const struct rec *soort, struct rec *form, struct fault *fault)
{
	struct session *s = werk->session;
	const char *per = rec_text(soort, "periode");
	struct formulierperiode p;
	struct rec *van = NULL;
	enum swv_err err;

	if (!formulierperiode_lees(
		per, rec_text(form, "periode"), s->regels.kalender.schooljaar_begin, &p))
		return fault_set(fault, SWV_EFORM, "Periode", rec_text(form, "periode"),
		    formulierperiode_vorm(per));
	if (!formulierperiode_geldt(rec_text(soort, "vanaf"), rec_text(soort, "tot"), p.code))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Periode",
		    "In die periode is dit formulier er niet",
		    "kijk bij vanaf en tot in het bestand van het samenwerkingsverband");
	err = owner_of(s, soort, form, fault, &van);
	if (!err) {
		rec_set_none(form, "id");
		err = formulier_vul(s, soort, &p, van, form, fault);
	}
	rec_free(&van);
	return err;
}

/* Another last day that was agreed, or, when that went, the one of the soort again.  It gives more
 * time: an earlier day is none (swv-formulier(5), FORMS). */
static enum swv_err
follow_uitstel(const struct session *s, const struct rec *soort, const struct rec *before,
    struct rec *form, struct fault *fault)
{
	const struct kalenderregels *regels = &s->regels.kalender;
	struct formulierperiode p;
	swv_date uiterlijk;
	char day[DATUM_MAX];
	struct str zin = { 0 };

	if (!rec_changed(before, form, "uitstel") ||
	    !formulierperiode_lees(rec_text(soort, "periode"), rec_text(form, "periode"),
		regels->schooljaar_begin, &p))
		return SWV_OK;
	uiterlijk = formulier_uiterlijk(soort, &p, regels);
	if (rec_has(form, "uitstel") && rec_date(form, "uitstel") < uiterlijk) {
		str_addf(&zin, "Ook zonder uitstel mag het tot en met %s",
		    datum_toon_lang(uiterlijk, day));
		fault_set(
		    fault, SWV_EIMPOSSIBLE, "Uitstel tot en met", zin.s, "kies een dag daarna");
		str_fini(&zin);
		return SWV_EIMPOSSIBLE;
	}
	rec_set_date(
	    form, "uiterlijk", rec_has(form, "uitstel") ? rec_date(form, "uitstel") : uiterlijk);
	return SWV_OK;
}

/* What was handed in stays as it is, but for a remark and how it goes on. */
static enum swv_err
keep_closed(const struct rec *before, const struct rec *after, struct fault *fault)
{
	static const char *const vast[] = { "nulmelding", "goedgekeurd_door", "goedgekeurd_functie",
		"goedgekeurd_op", "uitstel" };

	if (formulier_is_open(before) || formulier_is_open(after))
		return SWV_OK;
	for (size_t i = 0; i < sizeof(vast) / sizeof(vast[0]); i++)
		if (rec_changed(before, after, vast[i]))
			return fault_set(fault, SWV_EIMPOSSIBLE,
			    after->kind->fields[kind_field(after->kind, vast[i])].label,
			    "Dit formulier is al ingediend", formulier_raad("teruggegeven"));
	return SWV_OK;
}

/* A form that says nothing is no account; that there is nothing to say is a nulmelding.  Whether it
 * is missing or a concept follows from what is filled in (swv-formulier(5), FORMS). */
static enum swv_err
check_content(struct werk *werk, const struct rec *soort, const struct rec *before,
    const struct rec *form, struct fault *fault)
{
	bool nul = rec_bool(form, "nulmelding"), gevuld = false;
	const char *status = rec_text(form, "status");
	bool on = str_in_words("concept goedgekeurd_bestuur ingediend", status);
	enum swv_err err =
	    before ? formulier_is_gevuld(werk->session->store, rec_id(form), fault, &gevuld)
		   : SWV_OK;

	if (err)
		return err;
	if (nul && rec_changed(before, form, "nulmelding") && !rec_bool(soort, "nulmelding"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Nulmelding",
		    "Dit formulier kent geen nulmelding", "vul het in");
	if (nul && gevuld && rec_changed(before, form, "nulmelding"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Nulmelding",
		    "Er is al wat ingevuld, en een nulmelding zegt dat er niets te melden is",
		    "haal de antwoorden weg, of laat de nulmelding weg");
	if (gevuld && str_eq(status, "ontbreekt") && rec_changed(before, form, "status"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Status", "Er is al wat ingevuld",
		    "haal de antwoorden weg, dan ontbreekt het vanzelf weer");
	if (!nul && !gevuld && on && rec_changed(before, form, "status"))
		return fault_set(fault, SWV_EIMPOSSIBLE, "Status",
		    "In dit formulier is nog niets ingevuld",
		    rec_bool(soort, "nulmelding") ? "vul het in, of maak er een nulmelding van"
						  : "vul het eerst in");
	return SWV_OK;
}

/* Worth a look, no fault: an account may be handed in with a gap. */
static void
tell_gaps(struct session *s, const struct rec *before, const struct rec *form)
{
	int64_t n = rec_int(form, "secties") - rec_int(form, "secties_klaar");
	struct str zin = { 0 };

	if (!before || n <= 0 || rec_bool(form, "nulmelding") ||
	    !str_eq(rec_text(form, "status"), "ingediend") || !rec_changed(before, form, "status"))
		return;
	str_addf(&zin, "%" PRId64 " %s in %s nog niet ingevuld.", n,
	    n == 1 ? "sectie is" : "secties zijn", rec_title(form));
	session_let_op(s, zin.s);
	str_fini(&zin);
}

enum swv_err
formulier_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *form, struct fault *fault)
{
	struct session *s = werk->session;
	struct rec *soort = NULL;
	enum swv_err err;

	if (!rec_has(form, "formulier"))
		return fault_set(
		    fault, SWV_EREQUIRED, "Formulier", NULL, "noem een soort formulier");
	err = store_get(s->store, &kind_formuliersoort, rec_text(form, "formulier"), fault, &soort);
	if (err)
		return err;
	err = before ? keep_closed(before, form, fault) : complete_new(werk, soort, form, fault);
	if (!err)
		err = follow_uitstel(s, soort, before, form, fault);
	if (!err)
		err = formulier_stap(
		    before, form, rec_bool(soort, "goedkeuring"), session_vandaag(s), fault);
	if (!err)
		err = check_content(werk, soort, before, form, fault);
	if (!err)
		tell_gaps(s, before, form);
	rec_free(&soort);
	return err;
}

/* ---- what stands in one ---- */

/* Another record of the kind with the same values of formulier and of these two fields. */
static enum swv_err
is_there(struct session *s, const struct rec *rec, const char *field, const char *nr, bool *out,
    struct fault *fault)
{
	const struct kind *kind = rec->kind;
	struct recs found = { 0 };
	struct query query;
	enum swv_err err;

	query_init(&query, kind);
	query.sort = "id";
	query_text(&query, FILTER_IS, kind_field(kind, "formulier"), rec_text(rec, "formulier"));
	query_text(&query, FILTER_IS, kind_field(kind, field), rec_text(rec, field));
	if (nr)
		query_number(&query, FILTER_IS, kind_field(kind, nr), rec_int(rec, nr));
	query.max = 2;
	err = store_each(s->store, &query, fault, recs_keep, &found);
	*out = false;
	for (size_t i = 0; i < found.n; i++)
		*out |= !str_eq(rec_id(found.items[i]), rec_id(rec));
	query_fini(&query);
	recs_fini(&found);
	return err;
}

enum swv_err
formulier_mag_anders(struct session *s, const struct rec *rec, struct fault *fault)
{
	struct rec *form = NULL;
	bool twice = false;
	enum swv_err err;

	if (!kind_hangs_on(rec->kind, kind_formulier.name))
		return SWV_OK;
	err = store_get(s->store, &kind_formulier, rec_text(rec, "formulier"), fault, &form);
	if (!err && !formulier_is_open(form))
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Formulier",
		    "Dit formulier is al ingediend, en verandert niet meer",
		    formulier_raad("teruggegeven"));
	if (!err && rec_bool(form, "nulmelding"))
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Formulier",
		    "Van dit formulier is een nulmelding gemaakt", "zet nulmelding eerst op nee");
	if (!err && rec->kind == &kind_antwoord)
		err = is_there(s, rec, "vraag", NULL, &twice, fault);
	if (!err && twice)
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Vraag",
		    "Deze vraag is al beantwoord in dit formulier", "wijzig dat antwoord");
	rec_free(&form);
	return err;
}

enum swv_err
formulier_mag_weg(struct session *s, const struct rec *rec, struct fault *fault)
{
	struct recs noted = { 0 };
	enum swv_err err = formulier_mag_anders(s, rec, fault);

	if (err || rec->kind != &kind_formulier)
		return err;
	if (str_eq(rec_text(rec, "swv"), instelling_text(&s->inst, "organisatie.code")))
		return fault_set(fault, SWV_EINUSE, rec_title(rec), NULL,
		    "het hoort bij de formulieren die het samenwerkingsverband vraagt");
	err = store_hanging(s->store, kind_formulier.name, rec_id(rec), fault, &noted);
	if (!err && noted.n)
		err = fault_set(fault, SWV_EINUSE, rec_title(rec), NULL,
		    "er is al wat in ingevuld of bij genoteerd");
	recs_fini(&noted);
	return err;
}

/* What is filled in must be asked, in the period of the form. */
static enum swv_err
is_asked(struct session *s, const struct rec *rec, const struct rec *asked, struct fault *fault)
{
	struct rec *form = NULL;
	enum swv_err err =
	    store_get(s->store, &kind_formulier, rec_text(rec, "formulier"), fault, &form);

	if (!err && !str_eq(rec_text(asked, "formulier"), rec_text(form, "formulier")))
		err = fault_set(fault, SWV_EIMPOSSIBLE, asked->kind->label,
		    "Dit staat in een ander formulier", NULL);
	if (!err &&
	    (!rec_is_actief(asked) || !formulierperiode_geldt(rec_text(asked, "vanaf"),
					  rec_text(asked, "tot"), rec_text(form, "periode"))))
		err = fault_set(fault, SWV_EIMPOSSIBLE, asked->kind->label,
		    "Dit wordt in deze periode niet gevraagd", NULL);
	rec_free(&form);
	return err;
}

/* The answer as it is kept, by what its section asks. */
static enum swv_err
read_answer(struct session *s, const struct rec *vraag, struct rec *rec, struct fault *fault)
{
	struct rec *sectie = NULL;
	struct str waarde = { 0 };
	enum swv_err err =
	    store_get(s->store, &kind_formuliersectie, rec_text(vraag, "sectie"), fault, &sectie);

	if (!err && rec_has(rec, "waarde"))
		err = formulierantwoord_lees(
		    rec_text(sectie, "soort"), rec_text(rec, "waarde"), "Antwoord", fault, &waarde);
	if (!err)
		rec_set_text(rec, "waarde", str_get(&waarde));
	rec_free(&sectie);
	str_fini(&waarde);
	return err;
}

enum swv_err
antwoord_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	struct session *s = werk->session;
	struct rec *vraag = NULL;
	enum swv_err err;

	if (!rec_has(rec, "formulier") || !rec_has(rec, "vraag"))
		return SWV_OK; /* the check of every record tells */
	err = formulier_mag_anders(s, rec, fault);
	if (!err)
		err = store_get(
		    s->store, &kind_formuliervraag, rec_text(rec, "vraag"), fault, &vraag);
	if (!err && !before)
		err = is_asked(s, rec, vraag, fault);
	if (!err)
		err = read_answer(s, vraag, rec, fault);
	rec_free(&vraag);
	return err;
}

/* One past the highest number of the section. */
static enum swv_err
next_nr(struct session *s, struct rec *rec, struct fault *fault)
{
	const struct kind *kind = &kind_activiteit;
	struct recs last = { 0 };
	struct query query;
	enum swv_err err;

	query_init(&query, kind);
	query.sort = "-nr";
	query.max = 1;
	query_text(&query, FILTER_IS, kind_field(kind, "formulier"), rec_text(rec, "formulier"));
	query_text(&query, FILTER_IS, kind_field(kind, "sectie"), rec_text(rec, "sectie"));
	err = store_each(s->store, &query, fault, recs_keep, &last);
	if (!err)
		rec_set_int(rec, "nr", last.n ? rec_int(last.items[0], "nr") + 1 : 1);
	query_fini(&query);
	recs_fini(&last);
	return err;
}

static enum swv_err
check_nr(struct session *s, const struct rec *before, struct rec *rec, struct fault *fault)
{
	bool twice;
	enum swv_err err;

	if (!rec_has(rec, "nr"))
		return next_nr(s, rec, fault);
	if (!rec_changed(before, rec, "nr"))
		return SWV_OK;
	err = is_there(s, rec, "sectie", "nr", &twice, fault);
	if (!err && twice)
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Nummer",
		    "Dit nummer is er al in deze sectie", "laat het leeg: dan is het de volgende");
	return err;
}

enum swv_err
activiteit_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	struct session *s = werk->session;
	struct rec *sectie = NULL;
	enum swv_err err;

	if (!rec_has(rec, "formulier") || !rec_has(rec, "sectie"))
		return SWV_OK; /* the check of every record tells */
	err = formulier_mag_anders(s, rec, fault);
	if (!err)
		err = store_get(
		    s->store, &kind_formuliersectie, rec_text(rec, "sectie"), fault, &sectie);
	if (!err && !sectiesoort_is_tabel(rec_text(sectie, "soort")))
		err = fault_set(fault, SWV_EIMPOSSIBLE, "Sectie",
		    "In deze sectie staan geen activiteiten", "beantwoord de vragen ervan");
	if (!err && !before)
		err = is_asked(s, rec, sectie, fault);
	if (!err)
		err = check_nr(s, before, rec, fault);
	if (!rec_has(rec, "eigen_middelen"))
		rec_set_int(rec, "eigen_middelen", 0);
	rec_free(&sectie);
	return err;
}

/* ---- what follows ---- */

/* The status that what is filled in leads to; NULL: it stays. */
static const char *
status_after(const struct rec *form, bool part, bool gevuld)
{
	const char *status = rec_text(form, "status");

	if (gevuld &&
	    (str_eq(status, "ontbreekt") || (part && str_eq(status, "goedgekeurd_bestuur"))))
		return "concept";
	return !gevuld && str_eq(status, "concept") ? "ontbreekt" : NULL;
}

enum swv_err
formulier_volg(struct werk *werk, const struct rec *rec, struct fault *fault)
{
	struct session *s = werk->session;
	bool part = kind_hangs_on(rec->kind, kind_formulier.name), gevuld;
	const char *id = part ? rec_text(rec, "formulier") : rec_id(rec), *status;
	struct rec *before = NULL, *after = NULL;
	enum swv_err err;

	if (!part && rec->kind != &kind_formulier)
		return SWV_OK;
	err = formulier_tel(s->store, id, fault);
	if (err || !part)
		return err;
	err = formulier_is_gevuld(s->store, id, fault, &gevuld);
	if (!err)
		err = store_get(s->store, &kind_formulier, id, fault, &before);
	status = err ? NULL : status_after(before, part, gevuld);
	if (status) {
		after = rec_copy(before);
		rec_set_text(after, "status", status);
		if (str_eq(rec_text(before, "status"), "goedgekeurd_bestuur"))
			session_let_op(s,
			    "Het formulier is veranderd: het bestuur moet het opnieuw goedkeuren.");
		err = werk_volgt(werk, before, after, fault);
	}
	rec_free(&before);
	rec_free(&after);
	return err;
}
