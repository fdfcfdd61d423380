/* SPDX-License-Identifier: EUPL-1.2 */
/* Every kind of dossier: what is kept of the child is shown and wiped by the mark of its fields. */
#include "dossier.h"
#include "in_bestanden.h"

#include "swv/model/dossier.h"
#include "swv/service/privacy.h"
#include "swv/store/termijnen.h"

/* What each must have besides its personal fields; a later kind is a row here. */
static const struct {
	const struct kind *kind;
	const char *id, *woorden;
} rijen[] = {
	{ &kind_thuiszitter, "20-001",
	    "school=01AA00; soort=relatief; eerste_verzuimdag=2020-01-06; status=gesloten;"
	    " hervat_op=2020-02-20; gebied=noord; gesloten_op=2020-02-28" },
	{ &kind_tlv, "T20-001",
	    "school=01AA00; soort=sbo; aanvraagsoort=nieuw; ontvangen_op=2020-01-06;"
	    " status=verzonden; compleet_op=2020-01-10; besluit=toegekend; besluit_op=2020-02-28;"
	    " gebied=noord; gesloten_op=2020-02-28" },
	{ &kind_arrangement, "A20-001",
	    "school=01AA00; soort=arrangement; voor=leerling; ontvangen_op=2020-01-06;"
	    " status=beeindigd; gebied=noord; gesloten_op=2020-02-28" },
	{ &kind_plaatsing, "P20-001",
	    "soort=opdc; ontvangen_op=2020-01-06; status=beeindigd; gebied=noord;"
	    " gesloten_op=2020-02-28" },
	{ &kind_klacht, "K20-001",
	    "soort=klacht; onderwerp=Proef; van=ouders; ontvangen_op=2020-01-06;"
	    " status=afgehandeld; afgehandeld_op=2020-02-28; gebied=noord;"
	    " gesloten_op=2020-02-28" },
	{ &kind_logregel, NULL, "soort=telefoon; op=2020-01-07" },
	{ &kind_stap, NULL, "op=2020-01-07; naar=gemeld" },
	{ &kind_advies, NULL,
	    "deskundige=Proef; discipline=arts; op=2020-01-20; strekking=toelaatbaar" },
	{ &kind_opschorting, NULL, "reden=overmacht; van=2020-01-20; tot=2020-01-21" },
};

/* A record with something of the child in every field that may hold it: "Geheim voornaam". */
static struct rec *
vol(const struct kind *kind, const char *id)
{
	struct rec *rec = rec_new(kind);
	size_t i = 0;

	while (i < COUNT(rijen) && rijen[i].kind != kind)
		i++;
	CHECK(i < COUNT(rijen), "geef deze toets ook een %s", kind->name);
	if (id)
		rec_set_text(rec, kind->fields[0].name, id);
	zet(rec, rijen[i].woorden);
	for (size_t v = 0; v < kind->n_fields; v++) {
		const struct field *f_ = &kind->fields[v];
		struct str text = { 0 };

		if (!(f_->flags & FIELD_PERSONAL))
			continue;
		str_addf(&text, "Geheim%s", f_->name);
		if (f_->type == FIELD_DATE)
			rec_set_date(rec, f_->name, dag("2012-03-04"));
		else
			rec_set_text(rec, f_->name, text.s);
		str_fini(&text);
	}
	return rec;
}

static void
zet_neer(struct opslag *o, struct rec *rec)
{
	GOED(store_insert(o->store, rec, &f));
	rec_free(&rec);
}

/* The row with a dossier of that kind. */
static size_t
rij_van(const struct kind *kind)
{
	for (size_t i = 0; i < COUNT(rijen); i++)
		if (rijen[i].kind == kind)
			return i;
	fail_msg("geef deze toets ook een %s", kind->name);
	return 0;
}

/* The dossier of this row, with one of each kind that hangs on it. */
static void
maak_dossier(struct opslag *o, size_t i)
{
	GOED(store_begin(o->store, &f));
	zet_neer(o, vol(rijen[i].kind, rijen[i].id));
	for (size_t k = 0; k < n_kinds; k++) {
		struct rec *rec;

		if (!kind_hangs_on(kinds[k], rijen[i].kind->name))
			continue;
		rec = vol(kinds[k], NULL);
		rec_set_text(rec, kinds[k]->hangs, rijen[i].id);
		zet_neer(o, rec);
	}
	GOED(store_commit(o->store, &f));
}

/* Each thing that was said of the child, in it or in what hangs on it, is in the text. */
static void
zegt_alles(const struct kind *kind, const char *dossier, const char *text)
{
	for (size_t v = 0; v < kind->n_fields; v++) {
		struct str woord = { 0 };

		if (!(kind->fields[v].flags & FIELD_PERSONAL) || kind->fields[v].type == FIELD_DATE)
			continue;
		str_addf(&woord, "Geheim%s", kind->fields[v].name);
		CHECK(strstr(text, woord.s), "%s van %s bij %s", kind->fields[v].name, kind->name,
		    dossier);
		str_fini(&woord);
	}
}

static void
elk_dossier_wordt_getoond_en_gewist(void **state)
{
	struct opslag *o = *state;

	doe(o->store, "INSERT INTO plaatsingsoort (id, naam) VALUES ('opdc', 'OPDC')");
	nep_dag = dag("2023-02-28");
	for (size_t k = 0; k < n_kinds; k++) {
		struct privacy_inzage p;
		struct wis_telling n;
		struct str text = { 0 };
		size_t i;

		if (!(kinds[k]->flags & KIND_DOSSIER))
			continue;
		i = rij_van(kinds[k]);
		maak_dossier(o, i);
		assert_true(in_bestanden(o, "Geheim") > 0);
		GOED(privacy_inzage(&o->s, rijen[i].id, &f, &p));
		privacy_inzage_tekst(&o->s, &p, &text);
		zegt_alles(kinds[k], rijen[i].id, text.s);
		for (size_t h = 0; h < n_kinds; h++)
			if (kind_hangs_on(kinds[h], kinds[k]->name))
				zegt_alles(kinds[h], rijen[i].id, text.s);
		privacy_inzage_fini(&p);
		str_fini(&text);
		GOED(privacy_wis(&o->s, rijen[i].id, false, NULL, &f, &n));
		GOED(privacy_ruim_op(&o->s, &f));
		CHECK(in_bestanden(o, "Geheim") + in_bestanden(o, "geheim") == 0,
		    "van %s staat er nog iets", rijen[i].id);
		veld_is(o->store, kinds[k], rijen[i].id, "gewist_op", "19416"); /* 2023-02-28 */
		veld_is(o->store, kinds[k], rijen[i].id, "gebied", "noord");
		veld_is(o->store, kinds[k], rijen[i].id, "gesloten_op", "18320"); /* 2020-02-28 */
	}
}

static void
inzage_geeft_alle_dossiers_van_het_kind(void **state)
{
	static const char *const anderen[] = { "T20-001", "A20-001", "P20-001" };
	struct opslag *o = *state;
	struct privacy_inzage p;
	struct str text = { 0 };
	struct rec *ander;

	doe(o->store, "INSERT INTO plaatsingsoort (id, naam) VALUES ('opdc', 'OPDC')");
	for (size_t i = 0; i < 4; i++)
		maak_dossier(o, i);
	/* somebody of the same name who was born on another day is another child */
	ander = vol(&kind_tlv, "T20-002");
	rec_set_date(ander, "geboortedatum", dag("2013-03-04"));
	GOED(store_begin(o->store, &f));
	zet_neer(o, ander);
	GOED(store_commit(o->store, &f));
	GOED(privacy_inzage(&o->s, "20-001", &f, &p));
	privacy_inzage_tekst(&o->s, &p, &text);
	for (size_t i = 0; i < COUNT(anderen); i++)
		CHECK(strstr(text.s, anderen[i]), "%s", anderen[i]);
	assert_null(strstr(text.s, "T20-002"));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM logboek WHERE handeling ="
					 " 'inzageverzoek'"),
	    4);
	privacy_inzage_fini(&p);
	str_fini(&text);
}

#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(elk_dossier_wordt_getoond_en_gewist),
		T(inzage_geeft_alle_dossiers_van_het_kind),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
