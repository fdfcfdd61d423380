/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/pubkey.h"

#include "../test.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"

/* Made by ssh-keygen of OpenSSH 9.2, which printed the fingerprints too; those of tokens are the
 * same points in the form of PROTOCOL.u2f. */
static const struct {
	const char *type, *base64, *vingerafdruk;
	bool fido;
} goed[] = {
	{ "ssh-ed25519", "AAAAC3NzaC1lZDI1NTE5AAAAIMBZdBj7j43HaqqJwlK7OA/Q73Zs5l8M9L5dVdao4i1a",
	    "SHA256:jfjMGyyShP/oiC3wRmPjs0NCn+z63PyEq5f79r5LZ4Q", false },
	{ "ecdsa-sha2-nistp256",
	    "AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBC+oVKTcwDjS0otv9xuJQmUvzqgI"
	    "sOAXz43et8rxJCpt2FMDJUP7b3Vsmlx9QeLQE4prBU5y+A+HnacMZFZJd/c=",
	    "SHA256:JwVQtIotHmYKgsg5DZFWwjLjAAePuAS80QfOqGvZZ+8", false },
	{ "ecdsa-sha2-nistp384",
	    "AAAAE2VjZHNhLXNoYTItbmlzdHAzODQAAAAIbmlzdHAzODQAAABhBBFOpDLmEtK66SrVBG27uLu6XNfo"
	    "YnDoPoPrg+e24h5RdxHyQ8+8oxjUUmTn0R40DNwHP/EIewH/898VTQDkrvdi3XHqrRAJXClIgX/sDkfB"
	    "ETHlvoZc6ENVr7/zEfagKA==",
	    "SHA256:eR763OTgF2P/QgDjVyTwYziyRmVay7ZNFBRvQ7i80/U", false },
	{ "ecdsa-sha2-nistp521",
	    "AAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAAAIbmlzdHA1MjEAAACFBAH0SPqdRNC7kwb6CXfOnz9eO4HT"
	    "3mlrTZ20tMhigdUr8EfA4+aiV01U0+aQ2+a2Aqbm6v9vTMHKHM2eSbcAIBIlnwBLRl01QTSkTCYPumCl"
	    "gUKegKSwjt6bKT+BtfsEGolkWOZQFmmhRTzYRkqaFm2h2TPMcOKlAg1z/YQv0rUFTn18gg==",
	    "SHA256:5G7j2SijNCwva9jGb5tEOIusUcd9/yBgukHZQuGC9vM", false },
	{ "ssh-rsa",
	    "AAAAB3NzaC1yc2EAAAADAQABAAABgQDklZ+94FMtA331u8AR4S0wDn/HF8l0znGJWUAvI/11LnxY6I+1"
	    "SfOap+oZgcZgEVP4btu/Vl2UTC1BQ+1KC3YrGrG+TTde7fJSj9PF9zhnBRBGifIC+cQzKyYxSjayTxIU"
	    "SbPzewZjZoaPlTjCRKhBUmZ4w0hkLckH5AVVKN0BA4wrjAOX7FWbrs48l4ZJ+QPAgrN/A8QP0lGqDjTc"
	    "CHv3luNSZXL1c8Sj5tXSJamPapsCOvw8qvUcZ87P+upXVICuNfOC0oVbK82e6dwbrpskqIgOHwKwgknl"
	    "ESVdRU/viJ7VsV4wwUGGLeTY//8+w1OG2cma1tXDlHai7Cxo+dUe6LZijQlYmmQHuoAmplNbfohet87h"
	    "2xSX7xh8VMEcQ/QpVX5EMlMiPIzqgFLlem2YvHB5YFFBa6VbizHOvztrpB3LwGtNbygg+wURKE6OyRIV"
	    "44emEbT7PwB6DKYt41qPpg+oT5GXAbMHoblfd3s18f4B9Iaz8N8wVAWfIE6+RoM=",
	    "SHA256:F8ZA3Pox3okOd5h2tKQIwwo8CyJvodUEEZRhW0+rQlg", false },
	{ "sk-ssh-ed25519@openssh.com",
	    "AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAIMBZdBj7j43HaqqJwlK7OA/Q73Zs5l8M9L5d"
	    "Vdao4i1aAAAABHNzaDo=",
	    "SHA256:P5yVbwLbl+TROHF0d1dMgZVAlFNyMB8QH0nXQorm6Yg", true },
	{ "sk-ecdsa-sha2-nistp256@openssh.com",
	    "AAAAInNrLWVjZHNhLXNoYTItbmlzdHAyNTZAb3BlbnNzaC5jb20AAAAIbmlzdHAyNTYAAABBBC+oVKTc"
	    "wDjS0otv9xuJQmUvzqgIsOAXz43et8rxJCpt2FMDJUP7b3Vsmlx9QeLQE4prBU5y+A+HnacMZFZJd/cA"
	    "AAAHc3NoOnN3dg==",
	    "SHA256:XipQ1QOChZTixo8WZu8rEFNnUglCOvUusf9sjkl3xwY", true },
};

/* Of 2048 bits. */
#define RSA_KORT                                                                                   \
	"AAAAB3NzaC1yc2EAAAADAQABAAABAQDCF5ozpgUsmdans33vzvUtjc7G1tRyGWQG2bilNvTRtCGlPrl0"         \
	"umd4P92np/0vcAE+9QiBsQhy7PIjf8XgssW0wUK64Vf+dWeo3jslpLBlanNUNQeuukSvZDcSBOU/6vbT"         \
	"8VARriZpt1PlqTDmG61KvTsFTtJ4liSqODkvUs7qnnTWimwjnu51kR320ORXMZFGJz4Bnt64Oj4Mnr2n"         \
	"XQtgmkSZZOZK9XHMj5Rf/e2y796xqdJz27gMbuUWSccI2bTUbrCAB4v5/Fj9XKLRR3Bnqol80Gy6e0fo"         \
	"3tQrFI/xp4e1lTe0FSgqPIqexLbGH0kV81zruGiu63Cty/+itARZ"

static void
een_sleutel_wordt_geheel_gelezen_en_opnieuw_geschreven(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(goed); i++) {
		struct fault fault = { 0 };
		struct str regel = { 0 };
		struct pubkey key;

		str_addf(&regel, "%s %s jan's laptop, \"oud\"", goed[i].type, goed[i].base64);
		CHECK(pubkey_parse(regel.s, &fault, &key) == SWV_OK, "%s: %s", goed[i].type,
		    fault.value);
		assert_string_equal(key.type, goed[i].type);
		assert_string_equal(key.base64, goed[i].base64);
		assert_string_equal(key.vingerafdruk, goed[i].vingerafdruk);
		assert_int_equal(key.fido, goed[i].fido);
		pubkey_fini(&key);
		assert_int_equal(pubkey_make(goed[i].type, goed[i].base64, NULL, &key), SWV_OK);
		assert_string_equal(key.vingerafdruk, goed[i].vingerafdruk);
		pubkey_fini(&key);
		str_fini(&regel);
	}
}

/* Refused with a sentence that holds zin, and nothing comes out. */
static void
geweigerd(const char *regel, const char *zin)
{
	struct fault fault = { 0 };
	struct pubkey key;

	CHECK(pubkey_parse(regel, &fault, &key) == SWV_EIMPOSSIBLE, "aangenomen: %.80s", regel);
	CHECK(strstr(fault.value, zin), "%.60s: \"%s\", verwacht \"%s\"", regel, fault.value, zin);
	CHECK(!key.base64 && !key.type, "%.60s", regel);
}

#define ED goed[0].base64

static void
met(const char *vorm, const char *zin)
{
	struct str regel = { 0 };
	const char *at = strchr(vorm, '@');

	assert_non_null(at);
	str_addn(&regel, vorm, (size_t)(at - vorm));
	str_add(&regel, ED);
	str_add(&regel, at + 1);
	geweigerd(regel.s, zin);
	str_fini(&regel);
}

static void
wat_geen_sleutel_is_wordt_geweigerd_met_de_reden(void **state)
{
	(void)state;
	geweigerd("", "soort sleutel");
	geweigerd("ssh-ed25519", "niet heel");
	geweigerd("ssh-ed25519 ", "niet heel");
	geweigerd("ssh-ed25519 AAAA", "niet heel");
	geweigerd("ssh-ed25519 !!!!", "niet heel");
	geweigerd("fiets AAAA", "soort sleutel");
	geweigerd("-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNz", "geheime sleutel");
	geweigerd("---- BEGIN SSH2 PUBLIC KEY ----\nAAAA", "vorm van OpenSSH");
	geweigerd("ssh-rsa " RSA_KORT " kort", "te kort");
	geweigerd("ssh-dss AAAAB3NzaC1kc3MAAACBAP4+bS4mLHBLV7VCQy+I", "DSA");
	geweigerd(
	    "ecdsa-sha2-nistp256-cert-v01@openssh.com AAAAKGVjZHNhLXNoYTItbmlzdHAyNTYtY2VydC12",
	    "certificaat");
	met("ssh-ed25519 @\nssh-ed25519 AAAA", "meer dan één regel");
	met("ssh-ed25519 @\n", "meer dan één regel");
	met("ssh-ed25519 @\r", "meer dan één regel");
	met("ssh-ed25519 @ \x1b[2J", "stuurteken");
	met("ssh-ed25519\t@", "stuurteken");
	met("ssh-ed25519 @ \xff", "leesbare tekst");
	met("command=\"sh\" ssh-ed25519 @", "staat nog iets");
	met("restrict,pty ssh-ed25519 @", "staat nog iets");
	met(" ssh-ed25519 @", "staat nog iets");
	met("ssh-rsa @", "ander soort");
	met("ssh-ed25519 @=", "niet heel");
	met("ssh-ed25519 @A", "niet heel");
	met("ssh-ed25519 @AAAA", "niet heel");
	met("ssh-ed25519 @,AAAA", "niet heel");
	met("Ssh-ed25519 @", "soort sleutel");
}

static void
een_regel_heeft_een_einde(void **state)
{
	struct str regel = { 0 };

	(void)state;
	str_add(&regel, "ssh-ed25519 ");
	str_pad(&regel, 'A', 10 * PUBKEY_LINE_MAX);
	geweigerd(regel.s, "te lang");
	str_fini(&regel);
}

/* ---- blobs that are no key ---- */

static void
deel(struct str *blob, const char *s, size_t n)
{
	str_addc(blob, 0);
	str_addc(blob, 0);
	str_addc(blob, (char)(n >> 8));
	str_addc(blob, (char)n);
	str_addn(blob, s, n);
}

/* Takes blob. */
static void
blob_geweigerd(const char *type, struct str *blob, const char *zin)
{
	size_t room = sodium_base64_encoded_len(blob->len, sodium_base64_VARIANT_ORIGINAL);
	char *base64 = mem_alloc(room);
	struct str regel = { 0 };

	sodium_bin2base64(base64, room, (const unsigned char *)blob->s, blob->len,
	    sodium_base64_VARIANT_ORIGINAL);
	str_addf(&regel, "%s %s", type, base64);
	geweigerd(regel.s, zin);
	str_fini(&regel);
	str_fini(blob);
	free(base64);
}

static void
elk_deel_van_een_sleutel_klopt(void **state)
{
	static const char x[600] = { 4 };
	static const char n3072[385] = { 0,
		(char)0x80 }; /* an even modulus is the client's problem */
	struct str b = { 0 };

	(void)state;
	deel(&b, "ssh-ed25519", 11);
	deel(&b, x, 31);
	blob_geweigerd("ssh-ed25519", &b, "niet heel");
	deel(&b, "ssh-ed25519", 11);
	deel(&b, x, 32);
	deel(&b, "", 0);
	blob_geweigerd("ssh-ed25519", &b, "niet heel");
	deel(&b, "ssh-ed25519", 11);
	str_addn(&b, "\xff\xff\xff\xff", 4); /* longer than what follows */
	blob_geweigerd("ssh-ed25519", &b, "niet heel");
	deel(&b, "ecdsa-sha2-nistp256", 19);
	deel(&b, "nistp384", 8);
	deel(&b, x, 65);
	blob_geweigerd("ecdsa-sha2-nistp256", &b, "niet heel");
	deel(&b, "ecdsa-sha2-nistp256", 19);
	deel(&b, "nistp256", 8);
	deel(&b, x + 1, 65); /* not an uncompressed point */
	blob_geweigerd("ecdsa-sha2-nistp256", &b, "niet heel");
	deel(&b, "ecdsa-sha2-nistp384", 19);
	deel(&b, "nistp384", 8);
	deel(&b, x, 65);
	blob_geweigerd("ecdsa-sha2-nistp384", &b, "niet heel");
	deel(&b, "ssh-rsa", 7);
	deel(&b, "\x04", 1); /* an even exponent */
	deel(&b, n3072, 385);
	blob_geweigerd("ssh-rsa", &b, "niet heel");
	deel(&b, "ssh-rsa", 7);
	deel(&b, "\x01\x00\x01", 3);
	deel(&b, n3072 + 1, 384); /* negative */
	blob_geweigerd("ssh-rsa", &b, "niet heel");
	deel(&b, "ssh-rsa", 7);
	deel(&b, "\x01\x00\x01", 3);
	deel(&b, x + 1, 400); /* zero, and not as short as can be */
	blob_geweigerd("ssh-rsa", &b, "niet heel");
	deel(&b, "sk-ssh-ed25519@openssh.com", 26);
	deel(&b, x, 32);
	blob_geweigerd("sk-ssh-ed25519@openssh.com", &b, "niet heel"); /* for no site */
	deel(&b, "sk-ssh-ed25519@openssh.com", 26);
	deel(&b, x, 32);
	deel(&b, "ssh: x", 6);
	blob_geweigerd("sk-ssh-ed25519@openssh.com", &b, "niet heel");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(een_sleutel_wordt_geheel_gelezen_en_opnieuw_geschreven),
		cmocka_unit_test(wat_geen_sleutel_is_wordt_geweigerd_met_de_reden),
		cmocka_unit_test(een_regel_heeft_een_einde),
		cmocka_unit_test(elk_deel_van_een_sleutel_klopt),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
