/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/sleutelindex.h"

#include "../opslag.h"
#include "sleutels.h"

#include <sys/stat.h>

#define NU   "20261122120000Z"
#define EEN  "7 - - ssh-ed25519 " ED_EEN "\n"
#define TWEE "12 20270101000000Z - ssh-ed25519 " ED_TWEE "\n"

static int
maak_map(void **state)
{
	static struct opslag o;

	map_maak(&o);
	*state = &o;
	return 0;
}

static int
ruim_map(void **state)
{
	struct opslag *o = *state;

	opslag_weg(o);
	return 0;
}

static struct sleutelvondst
zoek(const char *pad, const char *base64, const char *nu)
{
	struct sleutelvondst v;

	GOED(sleutelindex_zoek(pad, "ssh-ed25519", base64, nu, &f, &v));
	return v;
}

static void
wat_geschreven_is_wordt_gevonden(void **state)
{
	struct opslag *o = *state;
	char *pad = pad_in(o, "swv.keys"), *part = pad_in(o, "swv.keys.nieuw");
	struct str regels = { 0 };
	struct pubkey een, twee;
	struct stat st;

	GOED(pubkey_make("ssh-ed25519", ED_EEN, &f, &een));
	GOED(pubkey_make("ssh-ed25519", ED_TWEE, &f, &twee));
	sleutelindex_regel(&regels, "7", "", &een);
	sleutelindex_regel(&regels, "12", "20270101000000Z", &twee);
	assert_string_equal(regels.s, EEN TWEE);
	free(bestand(o, "swv.keys.nieuw", "van een programma dat werd gestopt"));
	GOED(sleutelindex_schrijf(pad, &regels, &f));
	assert_int_equal(stat(pad, &st), 0);
	assert_int_equal(st.st_mode & 07777, 0640);
	assert_int_equal(access(part, F_OK), -1);
	assert_string_equal(zoek(pad, ED_EEN, NU).nummer, "7");
	assert_string_equal(zoek(pad, ED_EEN, NU).tot, "");
	assert_false(zoek(pad, ED_EEN, NU).verify);
	assert_string_equal(zoek(pad, ED_TWEE, NU).nummer, "12");
	assert_string_equal(zoek(pad, ED_TWEE, NU).tot, "20270101000000Z");
	assert_string_equal(zoek(pad, "AAAA", NU).nummer, "");
	str_clear(&regels);
	GOED(sleutelindex_schrijf(pad, &regels, &f)); /* the last key can go */
	assert_string_equal(zoek(pad, ED_EEN, NU).nummer, "");
	str_fini(&regels);
	pubkey_fini(&een);
	pubkey_fini(&twee);
	free(pad);
	free(part);
}

static void
een_verlopen_sleutel_is_er_niet(void **state)
{
	struct opslag *o = *state;
	char *pad = bestand(o, "swv.keys", EEN TWEE);

	assert_string_equal(zoek(pad, ED_TWEE, "20261231235959Z").nummer, "12");
	assert_string_equal(zoek(pad, ED_TWEE, "20270101000000Z").nummer, "");
	assert_string_equal(zoek(pad, ED_EEN, "20991231235959Z").nummer, "7");
	free(pad);
}

static void
een_token_moet_nagaan_wie_hem_vasthoudt(void **state)
{
	struct opslag *o = *state;
	const char *sk =
	    "AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAIAECAwQFBgcICQoLDA0ODxAREhMUFRYX"
	    "GBkaGxwdHh8gAAAABHNzaDo=";
	struct str regels = { 0 };
	struct sleutelvondst v;
	struct pubkey key;
	char *pad = pad_in(o, "swv.keys");

	GOED(pubkey_make("sk-ssh-ed25519@openssh.com", sk, &f, &key));
	sleutelindex_regel(&regels, "3", "", &key);
	GOED(sleutelindex_schrijf(pad, &regels, &f));
	GOED(sleutelindex_zoek(pad, "sk-ssh-ed25519@openssh.com", sk, NU, &f, &v));
	assert_string_equal(v.nummer, "3");
	assert_true(v.verify);
	pubkey_fini(&key);
	str_fini(&regels);
	free(pad);
}

/* Also the key that stands there rightly is not let in then. */
static void
een_index_die_niet_heel_is_laat_niemand_binnen(void **state)
{
	static const char *const fout[] = {
		EEN "\n",
		EEN "rommel\n",
		EEN "12 - - ssh-ed25519 " ED_TWEE, /* no line end */
		EEN "7 - - ssh-ed25519 " ED_TWEE "\n",
		TWEE EEN,
		EEN "012 - - ssh-ed25519 " ED_TWEE "\n",
		EEN "x - - ssh-ed25519 " ED_TWEE "\n",
		EEN "-1 - - ssh-ed25519 " ED_TWEE "\n",
		EEN "1234567890123456789 - - ssh-ed25519 " ED_TWEE "\n",
		EEN "12 20270101 - ssh-ed25519 " ED_TWEE "\n",
		EEN "12 20270101000000 - ssh-ed25519 " ED_TWEE "\n",
		EEN "12 - v ssh-ed25519 " ED_TWEE "\n",
		EEN "12 -  - ssh-ed25519 " ED_TWEE "\n",
		EEN "12 - - ssh-ed25519 " ED_TWEE " x\n",
		EEN "12 - - ssh-ed25519 " ED_TWEE " \n",
		EEN "12 - - ssh-rsa " ED_TWEE "\n",
		EEN "12 - - ssh-ed25519 " ED_TWEE "A\n",
		EEN "12 - - ssh-ed25519\n",
	};
	struct opslag *o = *state;

	for (size_t i = 0; i < COUNT(fout); i++) {
		char *pad = bestand(o, "swv.keys", fout[i]);
		struct sleutelvondst v;

		CHECK(sleutelindex_zoek(pad, "ssh-ed25519", ED_EEN, NU, NULL, &v) == SWV_EFILE,
		    "aangenomen: %zu", i);
		assert_string_equal(v.nummer, "");
		free(pad);
	}
}

static void
wat_geen_bestand_is_houdt_niets_op(void **state)
{
	struct opslag *o = *state;
	char *pad = pad_in(o, "pijp"), *weg = pad_in(o, "weg"), *groot = pad_in(o, "groot");
	struct str leeg = { 0 };
	struct sleutelvondst v;

	assert_int_equal(mkfifo(pad, 0600), 0);
	FOUT(SWV_EFILE, sleutelindex_zoek(pad, "ssh-ed25519", ED_EEN, NU, &f, &v));
	FOUT(SWV_EFILE, sleutelindex_zoek(weg, "ssh-ed25519", ED_EEN, NU, &f, &v));
	FOUT(SWV_EFILE, sleutelindex_zoek(o->map, "ssh-ed25519", ED_EEN, NU, &f, &v));
	schrijf(groot, "");
	assert_int_equal(truncate(groot, SLEUTELINDEX_MAX + 1), 0);
	FOUT(SWV_EFILE, sleutelindex_zoek(groot, "ssh-ed25519", ED_EEN, NU, &f, &v));
	str_clear(&leeg);
	FOUT(SWV_EFILE, sleutelindex_schrijf("/bestaat/niet/swv.keys", &leeg, &f));
	free(pad);
	free(weg);
	free(groot);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    wat_geschreven_is_wordt_gevonden, maak_map, ruim_map),
		cmocka_unit_test_setup_teardown(
		    een_verlopen_sleutel_is_er_niet, maak_map, ruim_map),
		cmocka_unit_test_setup_teardown(
		    een_token_moet_nagaan_wie_hem_vasthoudt, maak_map, ruim_map),
		cmocka_unit_test_setup_teardown(
		    een_index_die_niet_heel_is_laat_niemand_binnen, maak_map, ruim_map),
		cmocka_unit_test_setup_teardown(
		    wat_geen_bestand_is_houdt_niets_op, maak_map, ruim_map),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
