/* SPDX-License-Identifier: EUPL-1.2 */
/* Meetings and series; the days are those of region noord (Rijksoverheid) and seed 001, chapter 4. */
#include "../opslag.h"

#include "swv/service/schrijven.h"
#include "swv/store/herstel.h"

#define ORGANEN                                                                                    \
	"organen = ( { id = \"opr\"; naam = \"Ondersteuningsplanraad\"; kort = \"OPR\";"           \
	" soort = \"medezeggenschap\"; leden = [\"directeur\"]; locatie = \"Kantoor\";"            \
	" contact = \"consulent\"; momenten = ( { dag = \"ma\"; tijd = \"19:30\"; } ); },\n"       \
	"  { id = \"cvt\"; naam = \"Commissie\"; kort = \"CvT\"; soort = \"commissie\";"           \
	" leden = [\"consulent\"]; locatie = \"Laak\";"                                            \
	" momenten = ( { dag = \"do\"; tijd = \"13:00\"; } ); },\n"                                \
	"  { id = \"atoz\"; naam = \"ATOZ\"; soort = \"overleg\"; leden = [\"consulent\"];"        \
	" momenten = ( { dag = \"do\"; tijd = \"13:00-14:30\"; },"                                 \
	" { dag = \"di\"; tijd = \"14:00-15:30\"; } ); },\n"                                       \
	"  { id = \"los\"; naam = \"Losse groep\"; soort = \"werkgroep\";"                         \
	" leden = [\"directeur\"]; } );\n"

static int
setup(void **state)
{
	static struct opslag o;

	sessie_maak(&o, ORG_KOP ORG_FUNCTIES ORG_SCHOLEN ORGANEN);
	nep_dag = dag("2023-12-01");
	*state = &o;
	return 0;
}

/* "orgaan=cvt datum=2023-12-07": each word into its field. */
static void
vul(struct rec *rec, const char *woorden)
{
	while (*woorden) {
		size_t n = strcspn(woorden, " "), naam = strcspn(woorden, "=");
		char *veld = strndup(woorden, naam);
		char *waarde = strndup(woorden + naam + 1, n - naam - 1);

		GOED(rec_parse(rec, kind_field(rec->kind, veld), waarde, nep_dag, &f));
		free(veld);
		free(waarde);
		woorden += n + strspn(woorden + n, " ");
	}
}

static struct rec *
nieuw(const struct kind *kind, const char *woorden)
{
	struct rec *rec = rec_initial(kind, nep_dag);

	vul(rec, woorden);
	return rec;
}

/* Made as by hand; its id, owned. */
static char *
maak(struct opslag *o, const struct kind *kind, const char *woorden)
{
	struct rec *rec = nieuw(kind, woorden);
	char *id;

	GOED(schrijven_nieuw(&o->s, rec, &f));
	id = strdup(rec_id(rec));
	rec_free(&rec);
	return id;
}

static void
maakt(struct opslag *o, const struct kind *kind, const char *woorden)
{
	free(maak(o, kind, woorden));
}

static void
weigert(struct opslag *o, const struct kind *kind, const char *woorden, const char *zin)
{
	struct rec *rec = nieuw(kind, woorden);
	struct fault f = { 0 };

	assert_int_not_equal(schrijven_nieuw(&o->s, rec, &f), SWV_OK);
	assert_string_equal(*f.value ? f.value : f.what, zin);
	rec_free(&rec);
}

static void
wijzig(struct opslag *o, const struct kind *kind, const char *id, const char *woorden)
{
	struct rec *voor = haal(o->store, kind, id), *na = rec_copy(voor);

	vul(na, woorden);
	GOED(schrijven_wijzig(&o->s, voor, na, &f));
	rec_free(&voor);
	rec_free(&na);
}

/* The days of all meetings, "07-12 14-12!": "!" is one that somebody touched. */
static void
dagen_zijn(struct opslag *o, const char *verwacht)
{
	tekst_is(o->store,
	    "SELECT coalesce(group_concat(d, ' '), '') FROM (SELECT strftime('%d-%m',"
	    " datum * 86400, 'unixepoch') || CASE geraakt WHEN 1 THEN '!' ELSE '' END AS d"
	    " FROM vergadering WHERE reeks IS NOT NULL ORDER BY datum, geraakt)",
	    verwacht);
}

static void
zegt(struct opslag *o, const char *let_op)
{
	assert_string_equal(str_get(&o->s.let_op), let_op);
}

/* ---- one meeting ---- */

static void
een_vergadering_neemt_over_wat_haar_orgaan_heeft(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_vergadering, "orgaan=opr datum=2024-03-04");

	assert_string_equal(id, "opr-2023-2024-1");
	veld_is(o->store, &kind_vergadering, id, "titel", "OPR");
	veld_is(o->store, &kind_vergadering, id, "begin", "1170");
	veld_is(o->store, &kind_vergadering, id, "locatie", "Kantoor");
	veld_is(o->store, &kind_vergadering, id, "contact", "consulent");
	veld_is(o->store, &kind_vergadering, id, "schooljaar", "2023-2024");
	free(id);
	id = maak(o, &kind_vergadering, "orgaan=los,opr datum=2024-03-05 vorm=online");
	assert_string_equal(id, "los-2023-2024-1");
	veld_is(o->store, &kind_vergadering, id, "titel", "Losse groep + OPR");
	veld_is(o->store, &kind_vergadering, id, "locatie", "");
	free(id);
}

static void
een_nummer_wordt_nooit_twee_keer_gegeven(void **state)
{
	struct opslag *o = *state;

	maakt(o, &kind_vergadering, "orgaan=opr datum=2024-03-04");
	GOED(ongedaan(&o->s, &f, NULL));
	maakt(o, &kind_vergadering, "orgaan=opr datum=2024-03-04 id=opr-2023-2024-3");
	maakt(o, &kind_vergadering, "orgaan=opr datum=2024-03-11");
	maakt(o, &kind_vergadering, "orgaan=opr datum=2024-03-18");
	tekst_is(o->store,
	    "SELECT group_concat(id, ' ') FROM (SELECT id FROM vergadering ORDER BY id)",
	    "opr-2023-2024-2 opr-2023-2024-3 opr-2023-2024-4");
}

static void
het_moment_is_dat_van_de_weekdag(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_vergadering, "orgaan=atoz datum=2024-02-27");

	veld_is(o->store, &kind_vergadering, id, "begin", "840");
	veld_is(o->store, &kind_vergadering, id, "eind", "930");
	wijzig(o, &kind_vergadering, id, "datum=2024-02-29");
	veld_is(o->store, &kind_vergadering, id, "begin", "780");
	wijzig(o, &kind_vergadering, id, "begin=10:00 eind=");
	wijzig(o, &kind_vergadering, id, "datum=2024-03-05");
	veld_is(o->store, &kind_vergadering, id, "begin", "600");
	veld_is(o->store, &kind_vergadering, id, "eind", "");
	free(id);
	id = maak(o, &kind_vergadering, "orgaan=atoz datum=2024-02-28"); /* on neither day */
	veld_is(o->store, &kind_vergadering, id, "begin", "");
	free(id);
}

static void
van_een_maand_of_seizoen_is_het_de_laatste_dag(void **state)
{
	struct opslag *o = *state;
	char *maand = maak(o, &kind_vergadering, "orgaan=los datum=2023-11-03 precisie=maand");
	char *seizoen = maak(o, &kind_vergadering, "orgaan=los datum=2024-04-01 precisie=seizoen");
	char *geen = maak(o, &kind_vergadering, "orgaan=opr schooljaar=2024-2025");

	veld_is(o->store, &kind_vergadering, maand, "datum", "19691");   /* 30 November 2023 */
	veld_is(o->store, &kind_vergadering, seizoen, "datum", "19874"); /* 31 May 2024 */
	veld_is(o->store, &kind_vergadering, geen, "precisie", "nnb");
	veld_is(o->store, &kind_vergadering, geen, "schooljaar", "2024-2025");
	veld_is(o->store, &kind_vergadering, geen, "begin", "");
	wijzig(o, &kind_vergadering, geen, "datum=2024-03-04");
	veld_is(o->store, &kind_vergadering, geen, "precisie", "dag");
	veld_is(o->store, &kind_vergadering, geen, "schooljaar", "2023-2024");
	veld_is(o->store, &kind_vergadering, geen, "begin", "1170");
	free(maand);
	free(seizoen);
	free(geen);
}

static void
gehouden_is_alleen_wat_is_geweest(void **state)
{
	struct opslag *o = *state;

	weigert(o, &kind_vergadering, "orgaan=opr datum=2023-12-02 status=gehouden",
	    "Die dag is nog niet geweest");
	weigert(o, &kind_vergadering, "orgaan=opr status=gehouden", "Datum");
	weigert(o, &kind_vergadering, "orgaan=opr datum=2023-12-04 schooljaar=2024-2025",
	    "De dag valt in een ander schooljaar");
	maakt(o, &kind_vergadering, "orgaan=opr datum=2023-12-01 status=gehouden");
}

static void
een_dag_waar_iets_mee_is_wordt_gezegd(void **state)
{
	static const struct {
		const char *datum, *let_op;
	} rijen[] = {
		{ "2023-10-25", "25 oktober valt in de herfstvakantie." },
		{ "2024-05-09", "9 mei is Hemelvaartsdag." },
		{ "2025-05-05", "5 mei is Bevrijdingsdag." },
		{ "2024-05-04", "4 mei valt in de meivakantie." },
		{ "2023-11-04", "4 november is een zaterdag." },
		{ "2023-11-06", "" },
	};
	struct opslag *o = *state;

	for (size_t i = 0; i < COUNT(rijen); i++) {
		struct str woorden = { 0 };
		char *id;

		str_addf(&woorden, "orgaan=los datum=%s", rijen[i].datum);
		id = maak(o, &kind_vergadering, woorden.s);
		zegt(o, rijen[i].let_op);
		wijzig(o, &kind_vergadering, id, "opmerking=Koffie");
		zegt(o, ""); /* not again for another change */
		free(id);
		str_fini(&woorden);
	}
	maakt(o, &kind_vergadering, "orgaan=los datum=2023-11-04 status=vervallen");
	zegt(o, "");
}

static void
wie_er_al_zit_wordt_gezegd(void **state)
{
	struct opslag *o = *state;

	maakt(o, &kind_vergadering, "orgaan=cvt datum=2023-12-07"); /* 13:00, so until 14:30 */
	maakt(o, &kind_vergadering, "orgaan=cvt datum=2023-12-07 begin=14:00");
	zegt(o, "Op 7 december om 13:00 is er al CvT.");
	maakt(o, &kind_vergadering, "orgaan=atoz datum=2023-12-07 begin=12:00 eind=13:30");
	zegt(o, "Op 7 december om 13:00 is er al CvT, met hetzelfde lid: Consulent.");
	maakt(o, &kind_vergadering, "orgaan=los datum=2023-12-07 begin=13:00");
	zegt(o, ""); /* nobody is in both */
	maakt(o, &kind_vergadering, "orgaan=cvt datum=2023-12-07 begin=15:30");
	zegt(o, ""); /* one after the other */
	maakt(o, &kind_vergadering, "orgaan=cvt datum=2023-12-14 status=reserve");
	maakt(o, &kind_vergadering, "orgaan=cvt datum=2023-12-14");
	zegt(o, ""); /* a reserve day does not count */
}

/* ---- series ---- */

static void
een_reeks_slaat_vakanties_en_feestdagen_over(void **state)
{
	struct opslag *o = *state;

	maakt(o, &kind_reeks, "orgaan=cvt elke=week van=2023-10-12 tot=2023-11-09");
	dagen_zijn(o, "12-10 19-10 02-11 09-11"); /* herfstvakantie: 21 to 29 October */
	zegt(o, "");
	GOED(ongedaan(&o->s, &f, NULL));
	maakt(o, &kind_reeks, "orgaan=cvt elke=week van=2024-04-25 tot=2024-05-16");
	dagen_zijn(o, "25-04 16-05"); /* meivakantie until 5 May, Ascension 9 May */
	GOED(ongedaan(&o->s, &f, NULL));
	maakt(o, &kind_reeks, "orgaan=opr elke=week van=2025-04-21 tot=2025-05-12");
	dagen_zijn(o, "12-05"); /* Easter Monday, meivakantie until 4 May, 5 May */
	GOED(ongedaan(&o->s, &f, NULL));
	maakt(o, &kind_reeks, "orgaan=cvt elke=week van=2024-04-25 tot=2024-05-16 vakanties=ja");
	dagen_zijn(o, "25-04 02-05 09-05 16-05");
	zegt(o, "");
}

static void
elk_patroon_geeft_zijn_dagen(void **state)
{
	static const struct {
		const char *reeks, *dagen;
	} rijen[] = {
		{ "orgaan=cvt elke=2_weken van=2023-11-01 tot=2023-12-01", "02-11 16-11 30-11" },
		{ "orgaan=atoz elke=4_weken dag=di van=2023-11-01 tot=2023-12-31", "07-11 05-12" },
		{ "orgaan=opr elke=eerste van=2023-11-01 tot=2024-02-29", "06-11 04-12 05-02" },
		{ "orgaan=opr elke=laatste dag=wo van=2023-11-01 tot=2024-01-31", "29-11 31-01" },
		{ "orgaan=los rrule=FREQ=MONTHLY;BYDAY=2TU van=2023-11-01 tot=2024-01-31",
		    "14-11 12-12 09-01" },
		{ "orgaan=los data=2024-01-09,9-11-2023,2023-11-09", "09-11 09-01" },
		{ "orgaan=cvt elke=week van=2023-11-01 tot=2023-11-30 behalve=2023-11-16",
		    "02-11 09-11 23-11 30-11" },
	};
	struct opslag *o = *state;

	for (size_t i = 0; i < COUNT(rijen); i++) {
		maakt(o, &kind_reeks, rijen[i].reeks);
		dagen_zijn(o, rijen[i].dagen);
		GOED(ongedaan(&o->s, &f, NULL)); /* one act, for the series and all of it */
		dagen_zijn(o, "");
		assert_int_equal(getal(o->store, "SELECT count(*) FROM reeks"), 0);
	}
}

static void
getypte_dagen_blijven_en_worden_gezegd(void **state)
{
	struct opslag *o = *state;

	maakt(o, &kind_reeks, "orgaan=los data=2023-12-28,2024-01-09");
	dagen_zijn(o, "28-12 09-01");
	zegt(o, "28 december valt in de kerstvakantie.");
	maakt(o, &kind_reeks,
	    "orgaan=opr data=2024-05-01,2024-05-02,2024-05-03,2024-05-04,2024-05-05");
	zegt(o, "1 mei valt in de meivakantie.\n2 mei valt in de meivakantie.\n"
		"3 mei valt in de meivakantie.\nEn zo nog 2 dagen.");
}

static void
een_gezamenlijke_vergadering_gaat_voor(void **state)
{
	struct opslag *o = *state;

	maakt(o, &kind_vergadering, "orgaan=los,cvt datum=2024-01-18 begin=13:00 eind=14:30");
	maakt(o, &kind_vergadering, "orgaan=los,cvt datum=2024-01-25 begin=09:00 eind=10:00");
	maakt(o, &kind_reeks, "orgaan=cvt elke=week van=2024-01-11 tot=2024-01-25");
	dagen_zijn(o, "11-01 25-01");
	zegt(o, "Op 18 januari komt er geen CvT: dan is er al Losse groep + CvT.");
}

static void
een_reeks_laat_wat_geweest_of_aangeraakt_is(void **state)
{
	struct opslag *o = *state;
	char *reeks = maak(o, &kind_reeks, "orgaan=cvt elke=week van=2023-11-23 tot=2024-01-18");

	dagen_zijn(o, "23-11 30-11 07-12 14-12 21-12 11-01 18-01");
	wijzig(o, &kind_vergadering, "cvt-2023-2024-3", "datum=2023-12-08"); /* was 7 December */
	GOED(weggooien(&o->s, &kind_vergadering, "cvt-2023-2024-4", &f));
	maakt(o, &kind_agendapunt, "vergadering=cvt-2023-2024-5 titel=Begroting");
	dagen_zijn(o, "23-11 30-11 08-12! 21-12! 11-01 18-01");

	wijzig(o, &kind_reeks, reeks, "begin=14:00 tot=2024-01-25");
	dagen_zijn(o, "23-11 30-11 08-12! 21-12! 11-01 18-01 25-01");
	tekst_is(o->store,
	    "SELECT group_concat(begin, ' ') FROM (SELECT begin FROM vergadering ORDER BY datum)",
	    "780 780 780 780 840 840 840");
	wijzig(o, &kind_reeks, reeks, "dag=vr");
	dagen_zijn(o, "23-11 30-11 01-12 08-12 08-12! 15-12 21-12! 22-12 12-01 19-01");
	GOED(ongedaan(&o->s, &f, NULL));
	dagen_zijn(o, "23-11 30-11 08-12! 21-12! 11-01 18-01 25-01");
	free(reeks);
}

static void
een_reeks_neemt_mee_wat_nog_komt(void **state)
{
	struct opslag *o = *state;
	struct weggegooiden bak;
	char *reeks = maak(o, &kind_reeks, "orgaan=cvt elke=week van=2023-11-23 tot=2023-12-21");

	wijzig(o, &kind_vergadering, "cvt-2023-2024-4", "opmerking=Taart"); /* 14 December */
	GOED(weggooien(&o->s, &kind_reeks, reeks, &f));
	dagen_zijn(o, "23-11 30-11 14-12!");
	GOED(prullenbak_list(o->store, 0, 9, &f, &bak));
	assert_int_equal(bak.n, 1);
	assert_string_equal(bak.items[0].kind, "reeks");
	GOED(terugzetten(&o->s, bak.items[0].handeling, &f));
	dagen_zijn(o, "23-11 30-11 07-12 14-12! 21-12");
	wijzig(o, &kind_reeks, reeks, "locatie=Zaal"); /* it has them in hand again */
	veld_is(o->store, &kind_vergadering, "cvt-2023-2024-3", "locatie", "Zaal");
	veld_is(o->store, &kind_vergadering, "cvt-2023-2024-4", "locatie", "Laak");
	weggegooiden_fini(&bak);
	free(reeks);
}

static void
een_reeks_die_niet_kan_laat_niets_achter(void **state)
{
	struct opslag *o = *state;

	weigert(o, &kind_reeks, "orgaan=cvt elke=week van=2023-09-01 tot=2034-09-01",
	    "Een reeks heeft hoogstens 400 vergaderingen");
	weigert(o, &kind_reeks, "orgaan=los rrule=FREQ=DAILY van=2023-09-01 tot=2033-09-01",
	    "Een reeks heeft hoogstens 400 vergaderingen");
	weigert(o, &kind_reeks, "orgaan=cvt elke=week van=2023-12-22 tot=2024-01-07",
	    "In deze reeks valt geen enkele dag");
	weigert(o, &kind_reeks, "orgaan=atoz elke=week van=2023-09-01 tot=2024-01-01", "Dag");
	weigert(o, &kind_reeks, "orgaan=los elke=week van=2023-09-01 tot=2024-01-01", "Dag");
	weigert(o, &kind_reeks, "orgaan=cvt elke=week van=2023-09-01", "Tot en met");
	assert_int_equal(getal(o->store, "SELECT count(*) FROM reeks"), 0);
	assert_int_equal(getal(o->store, "SELECT count(*) FROM vergadering"), 0);
}

/* ---- what hangs on a meeting ---- */

static void
een_agendapunt_krijgt_het_volgende_nummer(void **state)
{
	struct opslag *o = *state;
	char *a = maak(o, &kind_vergadering, "orgaan=opr datum=2024-03-04");
	char *b = maak(o, &kind_vergadering, "orgaan=opr datum=2023-11-27");

	maakt(o, &kind_agendapunt, "vergadering=opr-2023-2024-1 titel=Een");
	maakt(o, &kind_agendapunt, "vergadering=opr-2023-2024-1 titel=Vijf nr=5");
	maakt(o, &kind_agendapunt, "vergadering=opr-2023-2024-1 titel=Zes");
	maakt(o, &kind_agendapunt, "vergadering=opr-2023-2024-2 titel=Elders");
	tekst_is(o->store,
	    "SELECT group_concat(nr, ' ') FROM (SELECT nr FROM agendapunt ORDER BY id)", "1 5 6 1");
	maakt(o, &kind_besluit, "vergadering=opr-2023-2024-2 agendapunt=4 tekst=Akkoord");
	veld_is(o->store, &kind_besluit, "1", "datum", "19688"); /* 27 November 2023 */
	weigert(o, &kind_besluit, "vergadering=opr-2023-2024-1 agendapunt=4 tekst=Akkoord",
	    "Dat agendapunt hoort bij een andere vergadering");
	GOED(weggooien(&o->s, &kind_vergadering, b, &f)); /* with its point and its decision */
	assert_int_equal(getal(o->store, "SELECT count(*) FROM besluit"), 0);
	assert_int_equal(getal(o->store, "SELECT count(*) FROM agendapunt"), 3);
	GOED(ongedaan(&o->s, &f, NULL));
	assert_int_equal(getal(o->store, "SELECT count(*) FROM besluit"), 1);
	free(a);
	free(b);
}

static void
wie_een_bewijs_weggooit_hoort_dat(void **state)
{
	struct opslag *o = *state;
	char *id = maak(o, &kind_vergadering, "orgaan=opr datum=2024-03-04");

	voer_in(o, PLAN, false);
	wijzig(o, &kind_actie, "jp.a1", "blijkt_uit=opr-2023-2024-1");
	str_clear(&o->s.let_op);
	GOED(weggooien(&o->s, &kind_vergadering, id, &f));
	zegt(o, "1 actie noemt dit als bewijs.");
	free(id);
}

static void
een_agendapunt_met_een_besluit_blijft(void **state)
{
	struct opslag *o = *state;

	maakt(o, &kind_vergadering, "orgaan=opr datum=2023-11-27");
	maakt(o, &kind_agendapunt, "vergadering=opr-2023-2024-1 titel=Een");
	maakt(o, &kind_besluit, "vergadering=opr-2023-2024-1 agendapunt=1 tekst=Akkoord");
	FOUT(SWV_EINUSE, weggooien(&o->s, &kind_agendapunt, "1", &f));
	GOED(weggooien(&o->s, &kind_besluit, "1", &f));
	GOED(weggooien(&o->s, &kind_agendapunt, "1", &f));
}

/* Puts back what lies in the bin at this place, the latest first. */
static enum swv_err
zet_terug(struct opslag *o, size_t plaats, struct fault *fault)
{
	struct weggegooiden bak;
	enum swv_err err;

	GOED(prullenbak_list(o->store, 0, 9, &f, &bak));
	err = terugzetten(&o->s, bak.items[plaats].handeling, fault);
	weggegooiden_fini(&bak);
	return err;
}

static void
een_besluit_komt_niet_terug_zonder_zijn_agendapunt(void **state)
{
	struct opslag *o = *state;
	struct fault fault = { 0 };

	maakt(o, &kind_vergadering, "orgaan=opr datum=2023-11-27");
	maakt(o, &kind_agendapunt, "vergadering=opr-2023-2024-1 titel=Een");
	maakt(o, &kind_besluit, "vergadering=opr-2023-2024-1 agendapunt=1 tekst=Akkoord");
	GOED(weggooien(&o->s, &kind_besluit, "1", &f));
	GOED(weggooien(&o->s, &kind_agendapunt, "1", &f));
	assert_int_equal(zet_terug(o, 1, &fault), SWV_EREFERENCE);
	assert_string_equal(fault.what, "Agendapunt");
	GOED(zet_terug(o, 0, &f));
	GOED(zet_terug(o, 0, &f));
}

static void
een_teruggezette_vergadering_van_een_reeks_blijft(void **state)
{
	struct opslag *o = *state;
	char *reeks = maak(o, &kind_reeks, "orgaan=cvt elke=week van=2023-12-07 tot=2023-12-21");

	GOED(weggooien(&o->s, &kind_vergadering, "cvt-2023-2024-2", &f)); /* 14 December */
	dagen_zijn(o, "07-12 21-12");
	GOED(zet_terug(o, 0, &f));
	wijzig(o, &kind_reeks, reeks, "locatie=Zaal");
	dagen_zijn(o, "07-12 14-12! 21-12");
	veld_is(o->store, &kind_vergadering, "cvt-2023-2024-2", "locatie", "Laak");
	free(reeks);
}

static void
een_teruggezette_reeks_kan_weer_weg(void **state)
{
	struct opslag *o = *state;
	char *reeks = maak(o, &kind_reeks, "orgaan=cvt elke=week van=2023-11-23 tot=2023-12-14");

	GOED(weggooien(&o->s, &kind_reeks, reeks, &f));
	dagen_zijn(o, "23-11 30-11");
	GOED(zet_terug(o, 0, &f));
	dagen_zijn(o, "23-11 30-11 07-12 14-12");
	GOED(ongedaan(&o->s, &f, NULL));
	dagen_zijn(o, "23-11 30-11");
	free(reeks);
}

#define CASUS(naam) cmocka_unit_test_setup_teardown(naam, setup, sessie_ruim)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		CASUS(een_vergadering_neemt_over_wat_haar_orgaan_heeft),
		CASUS(een_nummer_wordt_nooit_twee_keer_gegeven),
		CASUS(het_moment_is_dat_van_de_weekdag),
		CASUS(van_een_maand_of_seizoen_is_het_de_laatste_dag),
		CASUS(gehouden_is_alleen_wat_is_geweest),
		CASUS(een_dag_waar_iets_mee_is_wordt_gezegd),
		CASUS(wie_er_al_zit_wordt_gezegd),
		CASUS(een_reeks_slaat_vakanties_en_feestdagen_over),
		CASUS(elk_patroon_geeft_zijn_dagen),
		CASUS(getypte_dagen_blijven_en_worden_gezegd),
		CASUS(een_gezamenlijke_vergadering_gaat_voor),
		CASUS(een_reeks_laat_wat_geweest_of_aangeraakt_is),
		CASUS(een_reeks_neemt_mee_wat_nog_komt),
		CASUS(een_reeks_die_niet_kan_laat_niets_achter),
		CASUS(een_agendapunt_krijgt_het_volgende_nummer),
		CASUS(wie_een_bewijs_weggooit_hoort_dat),
		CASUS(een_agendapunt_met_een_besluit_blijft),
		CASUS(een_besluit_komt_niet_terug_zonder_zijn_agendapunt),
		CASUS(een_teruggezette_vergadering_van_een_reeks_blijft),
		CASUS(een_teruggezette_reeks_kan_weer_weg),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
