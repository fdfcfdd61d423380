/* SPDX-License-Identifier: EUPL-1.2 */
/* What each role may do with each kind of record, as a table that somebody can read. */
#include "../test.h"

#include <stdio.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/model/rechten.h"
#include "swv/model/value.h"

enum { ROLLEN = 6 };

static const char *const rollen[ROLLEN] = { "consulent", "coordinator", "directeur", "toezicht",
	"beheerder", "fg" };

/*
 * C cijfers, L inzien, M maken, W wijzigen, G weggooien, B beheren, I inzage, R correctie, X
 * wissen; small: of the own areas alone.  What is about another record (tik, notitie, termijn) has
 * here the most that any of those gives.
 */
static const char letters[] = "CLMWGBIRX";

static const struct {
	const char *kind, *mag[ROLLEN]; /* in the order of rollen */
} tabel[] = {
	{ "instelling", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "vakantie", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "feestdag", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "functie", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "gemeente", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "gebied", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "bestuur", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "school", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "partij", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "orgaan", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "kalenderpost", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "contactrol", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "grond", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "oorzaak", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "uitkomst", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "niveau", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "route", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "plaatsingsoort", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "voorziening", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "formuliersoort", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "formuliersectie", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "formuliervraag", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "kostensoort", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "rol", { "cl", "CL", "CL", "CL", "CLB", "CL" } },
	{ "gebruiker", { "", "CL", "CL", "C", "CLMWB", "CL" } },
	{ "sleutel", { "", "", "", "C", "CLMWB", "CL" } },
	{ "waarneming", { "", "CLMWG", "CLMWG", "C", "CLB", "CL" } },
	{ "kalender", { "clw", "CLMWG", "CLMWG", "C", "CLMW", "" } },
	{ "reeks", { "clw", "CLMWG", "CLMWG", "C", "CLMW", "" } },
	{ "vergadering", { "clw", "CLMWG", "CLMWG", "C", "CLMW", "" } },
	{ "agendapunt", { "clw", "CLMWG", "CLMWG", "C", "CLMW", "" } },
	{ "besluit", { "clw", "CLMWG", "CLMWG", "C", "CLMW", "" } },
	{ "telling", { "clw", "CLMWG", "CLMWG", "CL", "CLMW", "" } },
	{ "prognose", { "clw", "CLMWG", "CLMWG", "CL", "CLMW", "" } },
	{ "gesprek", { "clmw", "CLMWG", "CLMWG", "C", "CLMW", "" } },
	{ "bezoek", { "clmw", "CLMWG", "CLMWG", "C", "CLMW", "" } },
	{ "bevinding", { "clmw", "CLMWG", "CLMWG", "C", "CLMW", "" } },
	{ "verzoek", { "clmw", "CLMWG", "CLMWG", "C", "CLMW", "" } },
	{ "plan", { "clw", "CLMWG", "CLMWG", "CL", "CLMW", "" } },
	{ "programmalijn", { "clw", "CLMWG", "CLMWG", "CL", "CLMW", "" } },
	{ "ontwikkelpunt", { "clw", "CLMWG", "CLMWG", "C", "CLMW", "" } },
	{ "doel", { "clw", "CLMWG", "CLMWG", "CL", "CLMW", "" } },
	{ "resultaat", { "clw", "CLMWG", "CLMWG", "CL", "CLMW", "" } },
	{ "indicator", { "clw", "CLMWG", "CLMWG", "CL", "CLMW", "" } },
	{ "actie", { "clw", "CLMWG", "CLMWG", "C", "CLMW", "" } },
	{ "risico", { "clw", "CLMWG", "CLMWG", "CL", "CLMW", "" } },
	{ "formulier", { "clw", "CLMWG", "CLMWG", "C", "CLMW", "" } },
	{ "antwoord", { "clw", "CLMWG", "CLMWG", "C", "CLMW", "" } },
	{ "activiteit", { "clw", "CLMWG", "CLMWG", "C", "CLMW", "" } },
	{ "formulieroverzicht", { "clw", "CLMWG", "CLMWG", "C", "CLMW", "" } },
	{ "thuiszitter", { "clmwg", "C", "CLIRX", "C", "", "CIRX" } },
	{ "tlv", { "clmwg", "C", "CLIRX", "C", "", "CIRX" } },
	{ "advies", { "clmwg", "C", "CLIRX", "C", "", "CIRX" } },
	{ "opschorting", { "clmwg", "C", "CLIRX", "C", "", "CIRX" } },
	{ "arrangement", { "clmwg", "C", "CLIRX", "C", "", "CIRX" } },
	{ "plaatsing", { "clmwg", "C", "CLIRX", "C", "", "CIRX" } },
	{ "klacht", { "", "C", "CLMWGIRX", "C", "", "CIRX" } },
	{ "logregel", { "clmwg", "C", "CLMIRX", "C", "", "CIRX" } },
	{ "stap", { "clmwg", "C", "CLIRX", "C", "", "CIRX" } },
	{ "contact", { "clmwg", "CLMWG", "CLMWG", "C", "", "" } },
	{ "datalek", { "m", "M", "CLMW", "C", "M", "CLMW" } },
	{ "tarief", { "clw", "CLMWG", "CLMWG", "C", "CLMW", "" } },
	{ "subsidie", { "clw", "CLMWG", "CLMWG", "C", "CLMW", "" } },
	{ "budget", { "clw", "CLMWG", "CLMWG", "CL", "CLMW", "" } },
	{ "boeking", { "clw", "CLMWG", "CLMWG", "C", "CLMW", "" } },
	{ "reserve", { "clw", "CLMWG", "CLMWG", "CL", "CLMW", "" } },
	{ "meting", { "clw", "CLMWG", "CLMWG", "CL", "CLMW", "" } },
	{ "tik", { "clmwg", "CLMWG", "CLMWGIRX", "CL", "CLMWGB", "CLMWGIRX" } },
	{ "notitie", { "clmwg", "CLMWG", "CLMWGIRX", "CL", "CLMWGB", "CLMWGIRX" } },
	{ "termijn", { "clmwg", "CLMWG", "CLMWGIRX", "CL", "CLMWGB", "CLMWGIRX" } },
	{ "cijfer", { "", "", "", "C", "", "" } },
	{ "afrekening", { "clw", "CLMWG", "CLMWG", "C", "CLMW", "" } },
	{ "kosten", { "clw", "CLMWG", "CLMWG", "CL", "CLMW", "" } },
	{ "logboek", { "", "", "CL", "C", "B", "CL" } },
};

static void
rechten_van_rol(const char *rol, struct rechten *out)
{
	*out = (struct rechten){ 0 };
	rechten_rol(rol_standaard(rol), NULL, out);
}

static void
letters_van(const struct rechten *rechten, const struct kind *kind, char out[RECHT_COUNT + 1])
{
	size_t n = 0;

	for (int r = 0; r < RECHT_COUNT; r++) {
		enum bereik b = rechten_bereik(rechten, (enum recht)r, kind);

		if (b == BEREIK_ALLE)
			out[n++] = letters[r];
		else if (b == BEREIK_EIGEN)
			out[n++] = (char)(letters[r] - 'A' + 'a');
	}
	out[n] = '\0';
}

static void
elke_rol_mag_met_elke_soort_wat_hier_staat(void **state)
{
	(void)state;
	assert_int_equal(sizeof(tabel) / sizeof(tabel[0]), n_kinds);
	assert_int_equal(n_rollen_standaard, ROLLEN);
	for (size_t k = 0; k < n_kinds; k++) {
		assert_string_equal(tabel[k].kind, kinds[k]->name);
		for (size_t r = 0; r < ROLLEN; r++) {
			struct rechten rechten;
			char mag[RECHT_COUNT + 1];

			rechten_van_rol(rollen[r], &rechten);
			letters_van(&rechten, kinds[k], mag);
			CHECK(str_eq(mag, tabel[k].mag[r]), "%s, %s: %s, verwacht %s", rollen[r],
			    kinds[k]->name, mag, tabel[k].mag[r]);
			rechten_fini(&rechten);
		}
	}
}

static void
zonder_rol_mag_niets(void **state)
{
	struct rechten niets = { 0 };
	char mag[RECHT_COUNT + 1];

	(void)state;
	rechten_rol(NULL, NULL, &niets);
	assert_null(rol_standaard("baas"));
	for (size_t k = 0; k < n_kinds; k++) {
		letters_van(&niets, kinds[k], mag);
		CHECK(!*mag, "%s: %s", kinds[k]->name, mag);
		assert_false(rechten_mag_in(&niets, RECHT_LEZEN, kinds[k], "noord"));
	}
}

static void
zonder_gebruikers_mag_alles(void **state)
{
	struct rechten alles = { .alles = true };
	char mag[RECHT_COUNT + 1];

	(void)state;
	for (size_t k = 0; k < n_kinds; k++) {
		letters_van(&alles, kinds[k], mag);
		CHECK(str_eq(mag, letters), "%s: %s", kinds[k]->name, mag);
		assert_true(rechten_mag_in(&alles, RECHT_WISSEN, kinds[k], NULL));
	}
}

/* ---- areas ---- */

static void
een_consulent_mag_alleen_in_de_eigen_gebieden(void **state)
{
	struct rechten r;

	(void)state;
	rechten_van_rol("consulent", &r);
	assert_false(rechten_mag_in(&r, RECHT_LEZEN, &kind_thuiszitter, "noord"));
	r.gebieden = mem_strdup("noord\noost");
	assert_true(rechten_mag_in(&r, RECHT_LEZEN, &kind_thuiszitter, "noord"));
	assert_true(rechten_mag_in(&r, RECHT_CIJFERS, &kind_logregel, "oost"));
	assert_false(rechten_mag_in(&r, RECHT_LEZEN, &kind_thuiszitter, "zuid"));
	assert_false(rechten_mag_in(&r, RECHT_CIJFERS, &kind_thuiszitter, "zuid"));
	assert_false(rechten_mag_in(&r, RECHT_LEZEN, &kind_thuiszitter, "noor"));
	assert_false(rechten_mag_in(&r, RECHT_LEZEN, &kind_thuiszitter, "noord\noost"));
	assert_false(rechten_mag_in(&r, RECHT_LEZEN, &kind_thuiszitter, ""));
	assert_false(rechten_mag_in(&r, RECHT_LEZEN, &kind_thuiszitter, NULL));
	/* what has no area is of all */
	assert_true(rechten_mag_in(&r, RECHT_LEZEN, &kind_actie, NULL));
	rechten_fini(&r);
}

static void
dossiers_en_wat_eraan_hangt_hebben_een_gebied(void **state)
{
	(void)state;
	assert_true(kind_has_gebied(&kind_thuiszitter));
	assert_true(kind_has_gebied(&kind_logregel));
	assert_false(kind_has_gebied(&kind_school)); /* that lies in one, which is no secret */
	assert_false(kind_has_gebied(&kind_termijn));
	assert_false(kind_has_gebied(&kind_waarneming));
	assert_true(kind_is_about(&kind_tik));
	assert_true(kind_is_about(&kind_notitie));
	assert_true(kind_is_about(&kind_termijn));
	assert_false(kind_is_about(&kind_logboek));
	assert_false(kind_is_about(&kind_logregel));
}

/* Of two roles the one that gives most, right by right. */
static void
twee_rollen_geven_samen_wat_elk_geeft(void **state)
{
	struct rechten r = { 0 };
	char mag[RECHT_COUNT + 1];

	(void)state;
	rechten_rol(rol_standaard("consulent"), NULL, &r);
	rechten_rol(rol_standaard("directeur"), NULL, &r);
	r.gebieden = mem_strdup("noord");
	letters_van(&r, &kind_thuiszitter, mag);
	assert_string_equal(mag, "CLmwgIRX");
	assert_true(rechten_mag_in(&r, RECHT_LEZEN, &kind_thuiszitter, "zuid"));
	assert_false(rechten_mag_in(&r, RECHT_WIJZIGEN, &kind_thuiszitter, "zuid"));
	assert_true(rechten_mag_in(&r, RECHT_WIJZIGEN, &kind_thuiszitter, "noord"));
	rechten_fini(&r);
}

/* ---- roles of the association file ---- */

/* What a row of the file makes of a role; standaard NULL: one of its own. */
static void
van_rij(const char *standaard, const char *gebieden, const char *rechten, struct rechten *out)
{
	struct rec *rij = rec_initial(&kind_rol, 20000);

	if (gebieden)
		rec_set_text(rij, "gebieden", gebieden);
	if (rechten)
		rec_set_text(rij, "rechten", rechten);
	*out = (struct rechten){ 0 };
	rechten_rol(standaard ? rol_standaard(standaard) : NULL, rij, out);
	rec_free(&rij);
}

static void
een_rol_van_het_bestand_mag_wat_daar_staat_en_niets_meer(void **state)
{
	struct rechten r;
	char mag[RECHT_COUNT + 1];

	(void)state;
	van_rij("consulent", NULL, "dossiers: inzien", &r);
	letters_van(&r, &kind_thuiszitter, mag);
	assert_string_equal(mag, "cl");
	letters_van(&r, &kind_actie, mag);
	assert_string_equal(mag, "");
	van_rij("consulent", "alle", NULL, &r);
	letters_van(&r, &kind_thuiszitter, mag);
	assert_string_equal(mag, "CLMWG");
	van_rij(NULL, NULL, "jaar actie: inzien\nplan: cijfers\nalles: maken", &r);
	letters_van(&r, &kind_besluit, mag);
	assert_string_equal(mag, "clm");
	letters_van(&r, &kind_plan, mag);
	assert_string_equal(mag, "cm");
	letters_van(&r, &kind_thuiszitter, mag);
	assert_string_equal(mag, "m");
	van_rij(NULL, "alle", NULL, &r);
	letters_van(&r, &kind_school, mag);
	assert_string_equal(mag, "");
}

static void
een_groep_is_wat_haar_soorten_zijn(void **state)
{
	static const struct {
		const char *groep;
		const struct kind *in, *uit;
	} rows[] = {
		{ "alles", &kind_logboek, NULL },
		{ "structuur", &kind_school, &kind_gebruiker },
		{ "jaar", &kind_agendapunt, &kind_actie },
		{ "plannen", &kind_actie, &kind_kalender },
		{ "verantwoording", &kind_boeking, &kind_actie },
		{ "dossiers", &kind_logregel, &kind_contact },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct rechten r;
		char rij[40];

		snprintf(rij, sizeof(rij), "%s: inzien", rows[i].groep);
		van_rij(NULL, "alle", rij, &r);
		assert_int_equal(rechten_bereik(&r, RECHT_LEZEN, rows[i].in), BEREIK_ALLE);
		if (rows[i].uit)
			CHECK(!rechten_mag(&r, RECHT_LEZEN, rows[i].uit), "%s", rows[i].groep);
	}
}

static void
wie_een_ding_mag_zien_ziet_wat_erover_is(void **state)
{
	struct rechten r;

	(void)state;
	van_rij(NULL, "alle", "kalender: inzien", &r);
	assert_true(rechten_mag(&r, RECHT_LEZEN, &kind_termijn));
	assert_true(rechten_mag(&r, RECHT_LEZEN, &kind_notitie));
	assert_false(rechten_mag(&r, RECHT_MAKEN, &kind_notitie));
	van_rij(NULL, "alle", "kalender: inzien wijzigen", &r);
	assert_true(rechten_mag(&r, RECHT_MAKEN, &kind_notitie));
	assert_true(rechten_mag(&r, RECHT_WEGGOOIEN, &kind_tik));
	van_rij(NULL, "alle", "structuur: inzien", &r);
	assert_false(rechten_mag(&r, RECHT_LEZEN, &kind_termijn));
	van_rij(NULL, "alle", "kalender: inzage wissen", &r);
	assert_false(rechten_mag(&r, RECHT_WIJZIGEN, &kind_tik));
}

static void
een_rij_die_niet_klopt_wordt_geweigerd(void **state)
{
	static const struct {
		const char *rij;
		enum swv_err err;
		const char *hint;
	} rows[] = {
		{ "dossiers: inzien", SWV_OK, "" },
		{ " dossiers  contact :inzien  maken ", SWV_OK, "" },
		{ "dosiers: inzien", SWV_EUNKNOWN, "dossiers" },
		{ "dossiers: inzein", SWV_EUNKNOWN, "inzien" },
		{ "dossiers inzien", SWV_EFORM, NULL },
		{ "dossiers:", SWV_EFORM, NULL },
		{ ": inzien", SWV_EFORM, NULL },
		{ "", SWV_EFORM, NULL },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct fault fault = { 0 };
		enum swv_err err = rechten_regel(rows[i].rij, BEREIK_ALLE, NULL, &fault);

		CHECK(err == rows[i].err, "\"%s\": %d", rows[i].rij, (int)err);
		if (rows[i].hint)
			CHECK(str_eq(fault.hint, rows[i].hint), "%s: %s", rows[i].rij, fault.hint);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(elke_rol_mag_met_elke_soort_wat_hier_staat),
		cmocka_unit_test(zonder_rol_mag_niets),
		cmocka_unit_test(zonder_gebruikers_mag_alles),
		cmocka_unit_test(een_consulent_mag_alleen_in_de_eigen_gebieden),
		cmocka_unit_test(dossiers_en_wat_eraan_hangt_hebben_een_gebied),
		cmocka_unit_test(twee_rollen_geven_samen_wat_elk_geeft),
		cmocka_unit_test(een_rol_van_het_bestand_mag_wat_daar_staat_en_niets_meer),
		cmocka_unit_test(een_groep_is_wat_haar_soorten_zijn),
		cmocka_unit_test(wie_een_ding_mag_zien_ziet_wat_erover_is),
		cmocka_unit_test(een_rij_die_niet_klopt_wordt_geweigerd),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
