/* SPDX-License-Identifier: EUPL-1.2 */
/* Indicators and their measures, on Sunday 22 November 2026, in the fourth quarter. */
#include "dossier.h"

#include <inttypes.h>
#include <locale.h>

#include "swv/service/indicator.h"
#include "swv/service/ongedaan.h"

#define POST                                                                                       \
	"kwaliteitskalender = ( { id = \"opgave\"; titel = \"Opgave\"; uiterlijk = \"11-15\";"     \
	" per = \"bestuur\"; } );\n"
#define INDICATOREN                                                                                \
	"indicatoren = (\n"                                                                        \
	" { id = \"tevreden\"; titel = \"Tevreden besturen\"; ondergrens = \"75\"; bovengrens ="   \
	" \"100\"; meetperiode = \"kwartaal\"; per = \"bestuur\"; },\n"                            \
	" { id = \"plekken\"; titel = \"Plekken\"; eenheid = \"aantal\"; ondergrens = 10;"         \
	" per = \"gebied\"; },\n"                                                                  \
	" { id = \"cijfer\"; titel = \"Cijfer\"; eenheid = \"cijfer\"; bovengrens = \"7,5\"; },\n" \
	" { id = \"verklaard\"; titel = \"Verklaarbaar\"; ondergrens = 100; cijfer ="              \
	" \"thuiszitters.verklaarbaar\"; meetperiode = \"kwartaal\"; per = \"gebied\"; },\n"       \
	" { id = \"opgave\"; titel = \"Opgave op tijd\"; ondergrens = 100; cijfer ="               \
	" \"kalender.post\"; post = \"opgave\"; meetperiode = \"schooljaar\"; } );\n"
#define MEETPLAN PLAN_KOP INDICATOREN

static int
begin(void **state)
{
	setup(state);
	pas_toe(*state, ORG_DOSSIER(", " BEUK("beta")) POST);
	voer_in(*state, MEETPLAN, false);
	return 0;
}

static char *
meet(struct opslag *o, const char *woorden)
{
	char *id;

	GOED(probeer(o, &kind_meting, woorden, &f, &id));
	return id;
}

/* "78,5 2026-K4 oranje" */
static void
add_stand(const struct rec *rec, struct str *out)
{
	if (rec_has(rec, "laatste"))
		decimal_format(rec_int(rec, "laatste"), ',', out);
	str_addf(out, "%s%s%s%s", out->len ? " " : "", rec_text(rec, "periode"),
	    rec_has(rec, "periode") ? " " : "", rec_text(rec, "status"));
}

/* Alike in the record, in the list, and in the tree. */
static void
staat(struct opslag *o, const char *id, const char *verwacht)
{
	struct query query;
	struct recs recs;
	struct rec *rec;
	struct tak tak;
	struct str een = { 0 }, lijst = { 0 }, boom = { 0 };

	GOED(lezen_een(&o->s, &kind_indicator, id, &f, &rec));
	add_stand(rec, &een);
	query_init(&query, &kind_indicator);
	query_text(&query, FILTER_IS, 0, id);
	GOED(lezen_recs(&o->s, &query, 2, &f, &recs));
	assert_int_equal(recs.n, 1);
	add_stand(recs.items[0], &lijst);
	GOED(lezen_tak(&o->s, id, &f, &tak));
	if (tak.gemeten)
		decimal_format(tak.laatste, ',', &boom);
	str_addf(&boom, "%s%s%s%s", boom.len ? " " : "", tak.periode ? tak.periode : "",
	    tak.periode ? " " : "", tak.oordeel);
	CHECK(str_eq(een.s, verwacht), "%s: %s, verwacht %s", id, een.s, verwacht);
	CHECK(str_eq(lijst.s, verwacht), "%s in de lijst: %s", id, lijst.s);
	CHECK(str_eq(boom.s, verwacht), "%s in de boom: %s", id, boom.s);
	tak_fini(&tak);
	recs_fini(&recs);
	query_fini(&query);
	rec_free(&rec);
	str_fini(&een);
	str_fini(&lijst);
	str_fini(&boom);
}

/* ---- typed ---- */

static void
laatste_is_van_de_periode_die_het_laatst_eindigt(void **state)
{
	struct opslag *o = *state;

	staat(o, "jp.cijfer", "geen meting");
	nep_dag = dag("2027-03-10");
	free(meet(o, "indicator=jp.cijfer; periode=2026-2027; waarde=8"));
	free(meet(o, "indicator=jp.cijfer; periode=2027-03; waarde=7,4"));
	staat(o, "jp.cijfer", "8 2026-2027 groen");
	free(meet(o, "indicator=jp.cijfer; periode=2027; waarde=7"));
	staat(o, "jp.cijfer", "7 2027 rood");
	tekst_is(o->store, "SELECT group_concat(einde) FROM (SELECT einde FROM meting ORDER BY id)",
	    "21030,20908,21183");
}

static void
leeg_is_de_periode_van_de_dag(void **state)
{
	struct opslag *o = *state;
	char *id = meet(o, "indicator=jp.tevreden; waarde=80");

	veld_is(o->store, &kind_meting, id, "periode", "2026-K4");
	veld_is(o->store, &kind_meting, id, "door", "jan");
	free(id);
	id = meet(o, "indicator=jp.tevreden; waarde=70; op=2026-09-30");
	veld_is(o->store, &kind_meting, id, "periode", "2026-K3");
	free(id);
	staat(o, "jp.tevreden", "80 2026-K4 oranje");
	veld_is(o->store, &kind_indicator, "jp.tevreden", "vorige", "7000");
}

/* A mean of shares, a sum of numbers; the whole, when it was told, instead. */
static void
van_elk_samen_is_het_geheel(void **state)
{
	struct opslag *o = *state;

	free(meet(o, "indicator=jp.tevreden; waarde=100; van=alfa"));
	free(meet(o, "indicator=jp.tevreden; waarde=45,5; van=beta"));
	staat(o, "jp.tevreden", "72,75 2026-K4 rood");
	free(meet(o, "indicator=jp.tevreden; waarde=90"));
	staat(o, "jp.tevreden", "90 2026-K4 oranje");
	free(meet(o, "indicator=jp.plekken; waarde=4; van=noord"));
	free(meet(o, "indicator=jp.plekken; waarde=7; van=zuid"));
	staat(o, "jp.plekken", "11 2026-K4 rood"); /* 10 is what each of them is to have */
}

/* The bounds are of each, so a sum is as good as the worst of them. */
static void
een_som_is_zo_goed_als_de_minste_ervan(void **state)
{
	struct opslag *o = *state;
	struct indicator_beeld beeld;
	struct rec *rec;

	free(meet(o, "indicator=jp.plekken; waarde=10; van=noord"));
	staat(o, "jp.plekken", "10 2026-K4 groen");
	free(meet(o, "indicator=jp.plekken; waarde=9; van=zuid"));
	staat(o, "jp.plekken", "19 2026-K4 rood");
	GOED(lezen_een(&o->s, &kind_indicator, "jp.plekken", &f, &rec));
	GOED(indicator_beeld(&o->s, rec, &f, &beeld));
	assert_string_equal(beeld.reeks.items[0].status, "rood");
	assert_string_equal(beeld.delen.items[0].status, "groen");
	assert_string_equal(beeld.delen.items[1].status, "rood");
	indicator_beeld_fini(&beeld);
	rec_free(&rec);
	free(meet(o, "indicator=jp.plekken; waarde=12"));
	staat(o, "jp.plekken", "12 2026-K4 groen");
}

static void
wat_niet_gemeten_kan_zijn_wordt_geweigerd(void **state)
{
	struct opslag *o = *state;

	FOUT(SWV_ERANGE, probeer(o, &kind_meting, "indicator=jp.tevreden; waarde=140", &f, NULL));
	FOUT(SWV_ERANGE, probeer(o, &kind_meting, "indicator=jp.tevreden; waarde=-1", &f, NULL));
	FOUT(SWV_ERANGE, probeer(o, &kind_meting, "indicator=jp.plekken; waarde=-3", &f, NULL));
	FOUT(SWV_EIMPOSSIBLE,
	    probeer(o, &kind_meting, "indicator=jp.tevreden; waarde=1; periode=2027-K1", &f, NULL));
	FOUT(SWV_EIMPOSSIBLE,
	    probeer(o, &kind_meting, "indicator=jp.tevreden; waarde=1; op=2026-11-23", &f, NULL));
	free(meet(o, "indicator=jp.tevreden; waarde=100"));
	free(meet(o, "indicator=jp.plekken; waarde=140; periode=2026-2027"));
	doe(o->store, "UPDATE indicator SET bovengrens = 15000 WHERE id = 'jp.tevreden'");
	free(meet(o, "indicator=jp.tevreden; waarde=140; periode=2026-K3"));
}

static void
een_meting_per_periode_en_van_wie(void **state)
{
	struct opslag *o = *state;
	char *id = meet(o, "indicator=jp.tevreden; waarde=80; op=2026-11-20");
	struct rec *voor = haal(o->store, &kind_meting, id), *na;

	ZEGT("Over 2026-K4 staat er al 80%, van 20-11-2026: wijzig die meting (nummer 1), of kies"
	     " een andere periode.",
	    probeer(o, &kind_meting, "indicator=jp.tevreden; waarde=81", &f, NULL));
	free(meet(o, "indicator=jp.tevreden; waarde=81; van=alfa"));
	ZEGT("Over 2026-K4 staat er al 81%, van 22-11-2026: wijzig die meting (nummer 2), of kies"
	     " een andere periode.",
	    probeer(o, &kind_meting, "indicator=jp.tevreden; waarde=1; van=alfa", &f, NULL));
	na = rec_copy(voor);
	rec_set_int(na, "waarde", 8200); /* itself it may be */
	GOED(schrijven_wijzig(&o->s, voor, na, &f));
	rec_free(&voor);
	rec_free(&na);
	free(id);
	free(meet(o, "indicator=jp.cijfer; waarde=7")); /* of another indicator it is no other */
}

static void
geweigerd_wordt_wat_er_niet_bij_past(void **state)
{
	struct opslag *o = *state;

	ZEGT("Deze indicator telt het programma zelf: maak daar Telt zelf leeg als u liever zelf"
	     " metingen vastlegt.",
	    probeer(o, &kind_meting, "indicator=jp.verklaard; waarde=80", &f, NULL));
	ZEGT("Deze indicator wordt over een andere periode gemeten: 2026-K4.",
	    probeer(
		o, &kind_meting, "indicator=jp.tevreden; waarde=1; periode=2026-2027", &f, NULL));
	ZEGT("bestuur: \"alva\" bestaat niet. Bedoelt u \"alfa\"?",
	    probeer(o, &kind_meting, "indicator=jp.tevreden; waarde=1; van=alva", &f, NULL));
	ZEGT("bestuur: \"noord\" bestaat niet.",
	    probeer(o, &kind_meting, "indicator=jp.tevreden; waarde=1; van=noord", &f, NULL));
	ZEGT("Deze indicator gaat over het hele samenwerkingsverband: laat Van leeg.",
	    probeer(o, &kind_meting, "indicator=jp.cijfer; waarde=1; van=noord", &f, NULL));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM meting"), 0);
}

static void
per_staat_vast_als_er_per_een_gemeten_is(void **state)
{
	struct opslag *o = *state;
	struct rec *voor, *na;

	free(meet(o, "indicator=jp.tevreden; waarde=80; van=alfa"));
	voor = haal(o->store, &kind_indicator, "jp.tevreden");
	na = rec_copy(voor);
	rec_set_text(na, "per", "school");
	FOUT(SWV_EIMPOSSIBLE, schrijven_wijzig(&o->s, voor, na, &f));
	rec_free(&voor);
	rec_free(&na);
}

static void
status_is_te_vragen_en_bladert(void **state)
{
	struct opslag *o = *state;
	struct query query;
	struct pagina page;
	int64_t n;

	free(meet(o, "indicator=jp.cijfer; waarde=5"));
	free(meet(o, "indicator=jp.plekken; waarde=5; van=zuid"));
	query_init(&query, &kind_indicator);
	query_text(&query, FILTER_IS, kind_field(&kind_indicator, "status"), "rood");
	GOED(lezen_aantal(&o->s, &query, &f, &n));
	assert_int_equal(n, 3); /* and jp.opgave, which counts itself */
	GOED(lezen_pagina(&o->s, &query, NULL, false, 1, &f, &page));
	assert_string_equal(rec_id(page.items[0].rec), "jp.plekken");
	for (int i = 0; i < 2; i++) {
		struct pagina next;

		GOED(lezen_pagina(&o->s, &query, &page.items[0].plaats, false, 1, &f, &next));
		assert_string_equal(rec_id(next.items[0].rec), i ? "jp.opgave" : "jp.cijfer");
		pagina_fini(&page);
		page = next;
	}
	pagina_fini(&page);
	query_fini(&query);
}

/* ---- kept ---- */

static void
plan_opnieuw_invoeren_houdt_metingen(void **state)
{
	struct opslag *o = *state;
	struct plan_telling n;

	free(meet(o, "indicator=jp.cijfer; waarde=8"));
	n = voer_in(o, MEETPLAN, false);
	assert_int_equal(n.gelijk, 6);
	n = voer_in(o,
	    PLAN_KOP "indicatoren = ( { id = \"cijfer\"; titel = \"Ander woord\";"
		     " eenheid = \"cijfer\"; bovengrens = \"8,5\"; } );\n",
	    false);
	assert_int_equal(n.gewijzigd, 1);
	assert_int_equal(n.weg, 4);
	staat(o, "jp.cijfer", "8 2026-K4 rood");
	veld_is(o->store, &kind_indicator, "jp.tevreden", "herkomst", "weg");
}

static void
weggegooid_met_metingen_komt_zo_terug(void **state)
{
	struct opslag *o = *state;
	struct str wat = { 0 };

	free(meet(o, "indicator=jp.cijfer; waarde=8; bron=Vragenlijst"));
	free(meet(o, "indicator=jp.cijfer; waarde=7; periode=2026-K3"));
	GOED(weggooien(&o->s, &kind_indicator, "jp.cijfer", &f));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM meting"), 0);
	is_heel(o->store);
	GOED(ongedaan(&o->s, &f, &wat));
	staat(o, "jp.cijfer", "8 2026-K4 groen");
	assert_int_equal(getal(o->store, "SELECT count(*) FROM meting"), 2);
	GOED(weggooien(&o->s, &kind_plan, "jp", &f));
	GOED(ongedaan(&o->s, &f, &wat));
	staat(o, "jp.cijfer", "8 2026-K4 groen");
	str_fini(&wat);
}

/* ---- drawn ---- */

/* "2026-K4 80 oranje": what stands at that place of the picture. */
static void
punt_is(const struct indicator_punten *p, size_t at, const char *verwacht)
{
	struct str is = { 0 };

	assert_true(at < p->n);
	str_addf(&is, "%s ", p->items[at].naam);
	decimal_format(p->items[at].waarde, ',', &is);
	str_addf(&is, " %s", p->items[at].status);
	assert_string_equal(is.s, verwacht);
	str_fini(&is);
}

static void
teken(struct opslag *o, const char *id, struct indicator_beeld *out)
{
	struct rec *rec;

	GOED(lezen_een(&o->s, &kind_indicator, id, &f, &rec));
	GOED(indicator_beeld(&o->s, rec, &f, out));
	rec_free(&rec);
}

static void
beeld_gaat_van_oud_naar_nieuw_met_de_delen_van_de_laatste(void **state)
{
	struct opslag *o = *state;
	struct indicator_beeld beeld;

	free(meet(o, "indicator=jp.tevreden; waarde=80; van=alfa; periode=2026-K3"));
	free(meet(o, "indicator=jp.tevreden; waarde=70; van=beta; periode=2026-K4"));
	free(meet(o, "indicator=jp.tevreden; waarde=50; van=alfa; periode=2026-K4"));
	teken(o, "jp.tevreden", &beeld);
	assert_int_equal(beeld.reeks.n, 2);
	punt_is(&beeld.reeks, 0, "2026-K3 80 oranje");
	punt_is(&beeld.reeks, 1, "2026-K4 60 rood");
	assert_int_equal(beeld.delen.n, 2);
	punt_is(&beeld.delen, 0, "Alfa 50 rood");
	punt_is(&beeld.delen, 1, "Beta 70 rood");
	indicator_beeld_fini(&beeld);
}

/* Of very many periods the last are shown. */
static void
beeld_heeft_de_laatste_perioden(void **state)
{
	struct opslag *o = *state;
	struct indicator_beeld beeld;

	for (int jaar = 2000; jaar < 2026; jaar++) {
		struct str s = { 0 };

		str_addf(&s, "indicator=jp.cijfer; waarde=8; periode=%d", jaar);
		free(meet(o, s.s));
		str_fini(&s);
	}
	teken(o, "jp.cijfer", &beeld);
	assert_int_equal(beeld.reeks.n, 24);
	punt_is(&beeld.reeks, 0, "2002 8 groen");
	punt_is(&beeld.reeks, 23, "2025 8 groen");
	assert_int_equal(beeld.delen.n, 0);
	indicator_beeld_fini(&beeld);
}

static void
wie_de_indicator_niet_mag_zien_krijgt_geen_beeld(void **state)
{
	static const struct rol lezer = { "lezer", "Lezer", BEREIK_ALLE, "indicator: inzien" };
	struct opslag *o = *state;
	struct indicator_beeld beeld;
	struct rec *rec;

	free(meet(o, "indicator=jp.cijfer; waarde=8"));
	GOED(lezen_een(&o->s, &kind_indicator, "jp.cijfer", &f, &rec));
	als_rol(o, "fg", NULL);
	FOUT(SWV_EDENIED, indicator_beeld(&o->s, rec, &f, &beeld));
	rechten_rol(&lezer, NULL, &o->s.rechten); /* of its measures that role says nothing */
	GOED(indicator_beeld(&o->s, rec, &f, &beeld));
	assert_int_equal(beeld.reeks.n, 0);
	indicator_beeld_fini(&beeld);
	als_alles(o);
	rec_free(&rec);
}

/* ---- counted ---- */

/* From here on the indicator goes by this figure, over this period, by no part. */
static void
telt_voortaan(struct opslag *o, const char *id, const char *cijfer, const char *meetperiode)
{
	struct str sql = { 0 };

	str_addf(&sql,
	    "UPDATE indicator SET cijfer = '%s', meetperiode = '%s', per = NULL, post = NULL"
	    " WHERE id = '%s'",
	    cijfer, meetperiode, id);
	doe(o->store, sql.s);
	str_fini(&sql);
	o->s.geteld.gelezen = false; /* that was behind its back */
}

/* What the period before came to; "" when nothing is told of it. */
static void
vorige_is(struct opslag *o, const char *id, const char *verwacht)
{
	struct rec *rec;
	struct str is = { 0 };

	GOED(lezen_een(&o->s, &kind_indicator, id, &f, &rec));
	if (rec_has(rec, "vorige"))
		decimal_format(rec_int(rec, "vorige"), ',', &is);
	assert_string_equal(str_get(&is), verwacht);
	str_fini(&is);
	rec_free(&rec);
}

/* So many children at home since that day, that say this. */
static void
thuis(struct opslag *o, int n, const char *woorden)
{
	static int nr = 100;

	for (int i = 0; i < n; i++) {
		struct rec *rec = rec_initial(&kind_thuiszitter, nep_dag);
		struct str nummer = { 0 };

		str_addf(&nummer, "T26-%d", nr++);
		rec_set_text(rec, "nummer", nummer.s);
		rec_set_text(rec, "status", "signaal");
		rec_set_text(rec, "school", "01AA00");
		zet(rec, woorden);
		GOED(store_begin(o->store, &f));
		GOED(store_insert(o->store, rec, &f));
		GOED(store_commit(o->store, &f));
		rec_free(&rec);
		str_fini(&nummer);
	}
}

static void
telt_zelf_en_schrijft_niets(void **state)
{
	struct opslag *o = *state;
	char *voor, *na;

	staat(o, "jp.verklaard", "geen meting");
	thuis(o, 12, "soort=relatief; eerste_verzuimdag=2026-10-01; gebied=noord; verklaarbaar=ja");
	thuis(o, 8, "soort=absoluut; eerste_verzuimdag=2026-10-01; gebied=noord");
	/* those are none by definition: not four weeks yet, ill, back at school */
	thuis(o, 9, "soort=relatief; eerste_verzuimdag=2026-11-01; gebied=noord");
	thuis(o, 9, "soort=geoorloofd; eerste_verzuimdag=2026-10-01; gebied=noord");
	thuis(o, 9,
	    "soort=absoluut; eerste_verzuimdag=2026-10-01; gebied=noord; hervat_op=2026-11-01");
	voor = alles(o->store);
	staat(o, "jp.verklaard", "60 2026-K4 rood");
	na = alles(o->store);
	assert_string_equal(voor, na);
	free(voor);
	free(na);
	nep_dag =
	    dag("2027-01-04"); /* the day alone counts anew: now the nine are four weeks at home */
	staat(o, "jp.verklaard", "41,38 2027-K1 rood");
	vorige_is(o, "jp.verklaard", "41,38"); /* on its own last day they were too */
}

/* Four weeks to the day (26695-108); who begins later or was closed is none. */
static void
thuiszitter_is_wie_op_die_dag_vier_weken_thuis_is(void **state)
{
	struct opslag *o = *state;

	thuis(o, 8, "soort=relatief; eerste_verzuimdag=2026-10-25; gebied=noord; verklaarbaar=ja");
	thuis(o, 8, "soort=relatief; eerste_verzuimdag=2026-10-25; gebied=noord");
	staat(o, "jp.verklaard", "50 2026-K4 rood");
	thuis(o, 8, "soort=relatief; eerste_verzuimdag=2026-10-26; gebied=noord");
	thuis(o, 8,
	    "soort=absoluut; eerste_verzuimdag=2026-10-01; gebied=noord; gesloten_op=2026-11-22;"
	    " status=gesloten; uitkomst=verhuisd");
	staat(o, "jp.verklaard", "50 2026-K4 rood");
	vorige_is(o, "jp.verklaard", ""); /* in the quarter before nobody was at home yet */
	nep_dag++;
	staat(o, "jp.verklaard", "33,33 2026-K4 rood");
}

static void
in_beeld_is_wie_een_oorzaak_en_een_plan_heeft(void **state)
{
	struct opslag *o = *state;

	telt_voortaan(o, "jp.verklaard", "thuiszitters.in_beeld", "kwartaal");
	thuis(o, 10,
	    "soort=relatief; eerste_verzuimdag=2026-11-10; gebied=noord; oorzaken=altijd;"
	    " plan_op=2026-11-22");
	thuis(o, 5, "soort=relatief; eerste_verzuimdag=2026-11-10; gebied=noord; oorzaken=altijd");
	thuis(
	    o, 5, "soort=relatief; eerste_verzuimdag=2026-11-10; gebied=noord; plan_op=2026-11-20");
	staat(o, "jp.verklaard", "50 2026-K4 rood");
}

static void
aantal_telt_ieder_kind(void **state)
{
	struct opslag *o = *state;

	telt_voortaan(o, "jp.plekken", "thuiszitters.open", "kwartaal");
	thuis(o, 12, "soort=relatief; eerste_verzuimdag=2026-11-10; gebied=noord");
	staat(o, "jp.plekken", "12 2026-K4 groen");
}

static void
gemeld_op_tijd_is_de_termijn_van_de_melding(void **state)
{
	struct opslag *o = *state;

	pas_toe(o, ORG_DOSSIER("") "normen = { melding_binnen = \"5 dagen\"; };\n");
	telt_voortaan(o, "jp.verklaard", "thuiszitters.gemeld_op_tijd", "kwartaal");
	for (int i = 0; i < 10; i++)
		free(dossier(o, "soort=absoluut; school=01AA00; eerste_verzuimdag=2026-11-02;"
				" gemeld_op=2026-11-03; leerplicht_op=2026-11-03"));
	staat(o, "jp.verklaard", "100 2026-K4 groen");
}

/* Days are told as weeks: ten are one and three sevenths. */
static void
doorlooptijd_telt_in_weken(void **state)
{
	struct opslag *o = *state;

	telt_voortaan(o, "jp.cijfer", "tlv.langste", "kwartaal");
	doe(o->store, "UPDATE indicator SET eenheid = 'weken' WHERE id = 'jp.cijfer'");
	for (int i = 0; i < 5; i++) {
		struct rec *rec = rec_initial(&kind_tlv, nep_dag);

		zet(rec, "soort=sbo; status=verzonden; besluit=toegekend; compleet_op=2026-10-12;"
			 " besluit_op=2026-10-22; ontvangen_op=2026-10-12; school=01AA00;"
			 " gebied=noord");
		rec_set_text(rec, "nummer",
		    (const char *[]){ "26-901", "26-902", "26-903", "26-904", "26-905" }[i]);
		GOED(store_begin(o->store, &f));
		GOED(store_insert(o->store, rec, &f));
		GOED(store_commit(o->store, &f));
		rec_free(&rec);
	}
	staat(o, "jp.cijfer", "1,43 2026-K4 rood");
}

/* Two that were done by their day, one that was done late, one that is late; the last has time. */
static void
acties_op_tijd_zijn_een_deel_van_wat_gereed_moest_zijn(void **state)
{
	static const struct {
		const char *gereed;
		bool klaar;
	} rows[] = { { "2026-11-30", true }, { "2026-11-22", true }, { "2026-11-21", true },
		{ "2026-11-10", false }, { "2026-12-20", false } };
	struct opslag *o = *state;

	telt_voortaan(o, "jp.opgave", "acties.op_tijd", "kwartaal");
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str s = { 0 };
		char *id;

		str_addf(&s, "ouder=jp; titel=Iets; gereed=%s", rows[i].gereed);
		GOED(probeer(o, &kind_actie, s.s, &f, &id));
		if (rows[i].klaar)
			GOED(status_zet(&o->s, &kind_actie, id, "gereed", &f));
		str_fini(&s);
		free(id);
	}
	staat(o, "jp.opgave", "50 2026-K4 rood");
}

/* Nobody is left of those that were hidden: what is told of the period before hides them still. */
static void
wat_over_de_vorige_periode_gaat_blijft_ook_verborgen(void **state)
{
	struct opslag *o = *state;
	struct rec *rec;

	thuis(o, 4,
	    "soort=absoluut; eerste_verzuimdag=2026-10-01; gebied=noord; hervat_op=2027-01-02");
	thuis(o, 16,
	    "soort=absoluut; eerste_verzuimdag=2026-10-01; gebied=noord; verklaarbaar=ja;"
	    " hervat_op=2027-01-02");
	nep_dag = dag("2027-01-04");
	staat(o, "jp.verklaard", "2026-K4 verborgen");
	vorige_is(o, "jp.verklaard", "");
	GOED(lezen_een(&o->s, &kind_indicator, "jp.verklaard", &f, &rec));
	assert_false(rec_has(rec, "laatste"));
	rec_free(&rec);
}

static void
wat_geteld_was_is_oud_als_er_iets_verandert(void **state)
{
	struct opslag *o = *state;
	struct takken takken = { 0 };

	GOED(indicator_tel(&o->s, &f));
	GOED(boom_under(o->store, "jp", &f, &takken));
	assert_false(indicator_verouderd(&o->s, &takken));
	thuis(o, 8, "soort=absoluut; eerste_verzuimdag=2026-10-01; gebied=noord");
	assert_true(indicator_verouderd(&o->s, &takken));
	nep_dag++;
	GOED(indicator_tel(&o->s, &f));
	assert_false(indicator_verouderd(&o->s, &takken));
	nep_dag++;
	assert_true(indicator_verouderd(&o->s, &takken));
	takken_fini(&takken);
}

/* As far back as six periods; by area only when it is measured so. */
static void
beeld_van_wat_zelf_telt_gaat_zes_perioden_terug(void **state)
{
	struct opslag *o = *state;
	struct indicator_beeld beeld;

	thuis(o, 8, "soort=absoluut; eerste_verzuimdag=2024-10-01; gebied=noord; verklaarbaar=ja");
	thuis(o, 8, "soort=absoluut; eerste_verzuimdag=2024-10-01; gebied=zuid");
	teken(o, "jp.verklaard", &beeld);
	assert_int_equal(beeld.reeks.n, 6);
	punt_is(&beeld.reeks, 0, "2025-K3 50 rood");
	punt_is(&beeld.reeks, 5, "2026-K4 50 rood");
	assert_int_equal(beeld.delen.n, 2);
	punt_is(&beeld.delen, 0, "Noord 100 groen");
	indicator_beeld_fini(&beeld);
	telt_voortaan(o, "jp.verklaard", "thuiszitters.verklaarbaar", "kwartaal");
	teken(o, "jp.verklaard", &beeld);
	assert_int_equal(beeld.delen.n, 0);
	indicator_beeld_fini(&beeld);
}

/* The id of one that goes by this figure, owned. */
static char *
nieuw_die_telt(struct opslag *o, const char *cijfer)
{
	struct str s = { 0 };
	char *id;

	str_addf(&s, "ouder=jp; titel=Telt; ondergrens=100; cijfer=%s", cijfer);
	GOED(probeer(o, &kind_indicator, s.s, &f, &id));
	str_fini(&s);
	return id;
}

/* Each by its own item, and over its own period. */
static void
elke_indicator_telt_wat_hij_noemt(void **state)
{
	struct opslag *o = *state;
	struct vink v = { .kind = &kind_kalender, .id = "verslag-2026-2027", .op = nep_dag };
	char *verslag, *later, *maand;

	pas_toe(o,
	    ORG_DOSSIER(", " BEUK(
		"beta")) "kwaliteitskalender = ( { id = \"opgave\"; titel = \"Opgave\"; uiterlijk = \"11-15\";"
			 " per = \"bestuur\"; }, { id = \"verslag\"; titel = \"Verslag\"; uiterlijk ="
			 " \"11-30\"; }, { id = \"later\"; titel = \"Later\"; uiterlijk = \"11-16\"; } );\n");
	verslag = nieuw_die_telt(o, "kalender.post; post=verslag; meetperiode=schooljaar");
	later = nieuw_die_telt(o, "kalender.post; post=later; meetperiode=schooljaar");
	maand = nieuw_die_telt(o, "thuiszitters.verklaarbaar; meetperiode=maand");
	staat(o, verslag, "0 2025-2026 rood"); /* it has until the end of the month */
	GOED(vink_aan(&o->s, &v, &f));
	v.id = "later-2026-2027"; /* six days late */
	GOED(vink_aan(&o->s, &v, &f));
	thuis(o, 8, "soort=absoluut; eerste_verzuimdag=2026-10-01; gebied=noord; verklaarbaar=ja");
	staat(o, verslag, "100 2026-2027 groen");
	staat(o, later, "0 2026-2027 rood");
	staat(o, "jp.opgave", "0 2026-2027 rood");
	staat(o, maand, "100 2026-11 groen");
	staat(o, "jp.verklaard", "100 2026-K4 groen");
	doe(o->store, "UPDATE kalender SET status = 'vervallen' WHERE post = 'later'");
	o->s.geteld.gelezen = false;
	staat(o, later, "geen meting");
	free(verslag);
	free(later);
	free(maand);
}

/* Eight of twenty is told, four of twenty is not: not even to who may read each dossier. */
static void
te_kleine_aantallen_blijven_verborgen(void **state)
{
	struct opslag *o = *state;
	struct indicator_beeld beeld;
	struct rec *rec;

	thuis(o, 4, "soort=absoluut; eerste_verzuimdag=2026-10-01; gebied=noord");
	thuis(o, 16, "soort=absoluut; eerste_verzuimdag=2026-10-01; gebied=noord; verklaarbaar=ja");
	staat(o, "jp.verklaard", "2026-K4 verborgen");
	thuis(o, 4, "soort=absoluut; eerste_verzuimdag=2026-10-01; gebied=zuid");
	staat(o, "jp.verklaard", "66,67 2026-K4 rood");
	/* the whole is told, so neither area is */
	GOED(lezen_een(&o->s, &kind_indicator, "jp.verklaard", &f, &rec));
	GOED(indicator_beeld(&o->s, rec, &f, &beeld));
	assert_int_equal(beeld.delen.n, 2);
	for (size_t i = 0; i < 2; i++) {
		assert_true(beeld.delen.items[i].verborgen);
		assert_int_equal(beeld.delen.items[i].waarde, 0);
		assert_string_equal(beeld.delen.items[i].status, "verborgen");
	}
	indicator_beeld_fini(&beeld);
	rec_free(&rec);
}

/* Alike for who counts the children of one area, and for who sees none of them. */
static void
iedereen_ziet_hetzelfde_cijfer(void **state)
{
	struct opslag *o = *state;

	thuis(o, 8, "soort=absoluut; eerste_verzuimdag=2026-10-01; gebied=noord; verklaarbaar=ja");
	thuis(o, 12, "soort=absoluut; eerste_verzuimdag=2026-10-01; gebied=zuid");
	staat(o, "jp.verklaard", "40 2026-K4 rood");
	als_rol(o, "consulent", "noord");
	o->s.geteld.gelezen = false; /* what was counted before is no answer */
	staat(o, "jp.verklaard", "40 2026-K4 rood");
	als_rol(o, "toezicht", NULL);
	o->s.geteld.gelezen = false;
	staat(o, "jp.verklaard", "40 2026-K4 rood");
	als_rol(o, "fg", NULL);
	FOUT(SWV_EDENIED,
	    lezen_een(&o->s, &kind_indicator, "jp.verklaard", &f, &(struct rec *){ 0 }));
	als_alles(o);
}

/* Each board that handed in before its day; before that day nobody is late. */
static void
punt_van_de_kalender_telt_wie_op_tijd_was(void **state)
{
	struct opslag *o = *state;
	struct vink v = { .kind = &kind_kalender, .id = "opgave-2026-2027", .sleutel = "alfa" };

	staat(o, "jp.opgave", "0 2026-2027 rood");
	v.op = dag("2026-11-15");
	GOED(vink_aan(&o->s, &v, &f));
	staat(o, "jp.opgave", "50 2026-2027 rood");
	v.sleutel = "beta";
	v.op = dag("2026-11-16"); /* a day late */
	GOED(vink_aan(&o->s, &v, &f));
	staat(o, "jp.opgave", "50 2026-2027 rood");
	nep_dag = dag("2027-10-01"); /* of the new year nothing is due yet: the year before tells */
	staat(o, "jp.opgave", "50 2026-2027 rood");
	vorige_is(o, "jp.opgave", ""); /* and is not told twice */
}

/* Each board that handed in its form before its day, which may be put off. */
static void
formulier_telt_wie_op_tijd_indiende(void **state)
{
	struct opslag *o = *state;

	doe(o->store,
	    "INSERT INTO formuliersoort (id, naam, per, periode, vanaf)"
	    " VALUES ('geld', 'Geld', 'bestuur', 'schooljaar', '2026-2027'),"
	    " ('iets', 'Iets', 'bestuur', 'schooljaar', '2026-2027');"
	    "INSERT INTO formulier (id, formulier, titel, swv, periode, begin, status, uiterlijk,"
	    " nulmelding, ingediend_op) VALUES"
	    " ('a', 'geld', 'A', 'PO9901', '2026-2027', 20666, 'ingediend', 20757, 0, 20757),"
	    " ('b', 'geld', 'B', 'PO9901', '2026-2027', 20666, 'ingediend', 20757, 0, 20758),"
	    " ('c', 'geld', 'C', 'PO9901', '2026-2027', 20666, 'concept', 20757, 0, NULL),"
	    " ('d', 'geld', 'D', 'PO9901', '2026-2027', 20666, 'akkoord_swv', 20757, 0, 20700),"
	    " ('e', 'geld', 'E', 'PO9901', '2026-2027', 20666, 'concept', 20800, 0, NULL),"
	    " ('f', 'iets', 'F', 'PO9901', '2026-2027', 20666, 'concept', 20757, 0, NULL);"
	    "UPDATE indicator SET cijfer = 'formulier.op_tijd', post = 'geld'"
	    " WHERE id = 'jp.opgave'");
	nep_dag = 20756;
	staat(o, "jp.opgave", "geen meting");
	nep_dag = 20757; /* its last day is over, and two did */
	staat(o, "jp.opgave", "50 2026-2027 rood");
	nep_dag = 20760; /* two of four; the fifth has until later */
	staat(o, "jp.opgave", "50 2026-2027 rood");
	nep_dag = 20801;
	staat(o, "jp.opgave", "40 2026-2027 rood");
}

/* Of each of them the measure may be of the same period. */
static void
per_een_wordt_de_periode_van_nu_gemeten(void **state)
{
	struct opslag *o = *state;
	struct str s = { 0 };
	struct rec *rec;
	struct periode p;

	free(meet(o, "indicator=jp.tevreden; waarde=80; van=alfa; periode=2026-K1"));
	GOED(lezen_een(&o->s, &kind_indicator, "jp.tevreden", &f, &rec));
	p = indicator_volgende(&o->s, rec);
	periode_code(&p, &s);
	assert_string_equal(s.s, "2026-K4");
	str_fini(&s);
	rec_free(&rec);
}

static void
na_de_laatste_volgt_de_volgende_periode(void **state)
{
	struct opslag *o = *state;
	static const struct {
		const char *gemeten, *volgt;
	} rows[] = { { NULL, "2026-K4" }, { "2026-K1", "2026-K2" }, { "2026-K2", "2026-K3" },
		{ "2026-K3", "2026-K4" }, { "2026-K4", "2026-K4" } };

	doe(o->store, "UPDATE indicator SET per = NULL WHERE id = 'jp.tevreden'");
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct rec *rec;
		struct periode p;
		struct str s = { 0 };

		if (rows[i].gemeten) {
			str_addf(
			    &s, "indicator=jp.tevreden; waarde=80; periode=%s", rows[i].gemeten);
			free(meet(o, s.s));
			str_clear(&s);
		}
		GOED(lezen_een(&o->s, &kind_indicator, "jp.tevreden", &f, &rec));
		p = indicator_volgende(&o->s, rec);
		periode_code(&p, &s);
		assert_string_equal(s.s, rows[i].volgt);
		str_fini(&s);
		rec_free(&rec);
	}
}

#define T(rule) cmocka_unit_test_setup_teardown(rule, begin, teardown)
int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(laatste_is_van_de_periode_die_het_laatst_eindigt),
		T(leeg_is_de_periode_van_de_dag),
		T(van_elk_samen_is_het_geheel),
		T(een_som_is_zo_goed_als_de_minste_ervan),
		T(wat_niet_gemeten_kan_zijn_wordt_geweigerd),
		T(een_meting_per_periode_en_van_wie),
		T(geweigerd_wordt_wat_er_niet_bij_past),
		T(per_staat_vast_als_er_per_een_gemeten_is),
		T(status_is_te_vragen_en_bladert),
		T(plan_opnieuw_invoeren_houdt_metingen),
		T(weggegooid_met_metingen_komt_zo_terug),
		T(beeld_gaat_van_oud_naar_nieuw_met_de_delen_van_de_laatste),
		T(beeld_heeft_de_laatste_perioden),
		T(wie_de_indicator_niet_mag_zien_krijgt_geen_beeld),
		T(telt_zelf_en_schrijft_niets),
		T(thuiszitter_is_wie_op_die_dag_vier_weken_thuis_is),
		T(in_beeld_is_wie_een_oorzaak_en_een_plan_heeft),
		T(aantal_telt_ieder_kind),
		T(gemeld_op_tijd_is_de_termijn_van_de_melding),
		T(doorlooptijd_telt_in_weken),
		T(acties_op_tijd_zijn_een_deel_van_wat_gereed_moest_zijn),
		T(wat_over_de_vorige_periode_gaat_blijft_ook_verborgen),
		T(wat_geteld_was_is_oud_als_er_iets_verandert),
		T(beeld_van_wat_zelf_telt_gaat_zes_perioden_terug),
		T(elke_indicator_telt_wat_hij_noemt),
		T(te_kleine_aantallen_blijven_verborgen),
		T(iedereen_ziet_hetzelfde_cijfer),
		T(punt_van_de_kalender_telt_wie_op_tijd_was),
		T(formulier_telt_wie_op_tijd_indiende),
		T(per_een_wordt_de_periode_van_nu_gemeten),
		T(na_de_laatste_volgt_de_volgende_periode),
	};

	setlocale(LC_ALL, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
