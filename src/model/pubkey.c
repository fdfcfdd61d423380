/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/pubkey.h"

#include <sodium.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/base/utf8.h"

/* What is left of a blob. */
struct blob {
	const unsigned char *at;
	size_t n;
};

struct part {
	const unsigned char *s;
	size_t n;
};

/* RFC 4251 section 5: four bytes of length, and so many bytes. */
static bool
take(struct blob *b, struct part *out)
{
	size_t n;

	if (b->n < 4)
		return false;
	n = (size_t)b->at[0] << 24 | (size_t)b->at[1] << 16 | (size_t)b->at[2] << 8 | b->at[3];
	if (n > b->n - 4)
		return false;
	*out = (struct part){ b->at + 4, n };
	b->at += 4 + n;
	b->n -= 4 + n;
	return true;
}

static bool
part_is(const struct part *part, const char *text)
{
	return part->n == strlen(text) && memcmp(part->s, text, part->n) == 0;
}

/* Bits of a number above 0 that is written as short as can be; 0: it is none. */
static size_t
mpint_bits(const struct part *part)
{
	const unsigned char *s = part->s;
	size_t n = part->n, bits;

	if (!n || (s[0] & 0x80) || (n > 1 && s[0] == 0 && !(s[1] & 0x80)))
		return 0;
	if (s[0] == 0)
		s++, n--;
	if (!n)
		return 0;
	bits = n * 8;
	for (unsigned char top = s[0]; !(top & 0x80); top = (unsigned char)(top << 1))
		bits--;
	return bits;
}

struct soort {
	const char *type;
	/* What follows on the type.  NULL: it is right; "": it is no key; else why it is refused. */
	const char *(*read)(struct blob *b, const struct soort *soort);
	const char *curve;
	size_t point; /* bytes: 4, x and y */
	bool fido;
};

static const char *
read_ed25519(struct blob *b, const struct soort *soort)
{
	struct part point;

	(void)soort;
	return take(b, &point) && point.n == 32 ? NULL : "";
}

static const char *
read_ecdsa(struct blob *b, const struct soort *soort)
{
	struct part curve, point;

	if (!take(b, &curve) || !part_is(&curve, soort->curve) || !take(b, &point) ||
	    point.n != soort->point || point.s[0] != 4)
		return "";
	return NULL;
}

static const char *
read_rsa(struct blob *b, const struct soort *soort)
{
	struct part e, n;
	size_t bits;

	(void)soort;
	if (!take(b, &e) || !take(b, &n) || mpint_bits(&e) < 2 || mpint_bits(&e) > 64 ||
	    !(e.s[e.n - 1] & 1) || !(bits = mpint_bits(&n)) || bits > PUBKEY_RSA_MAX)
		return "";
	return bits >= PUBKEY_RSA_MIN ? NULL : "Deze RSA-sleutel is te kort";
}

/* Which site it is for: "ssh:" and what may follow. */
static bool
take_application(struct blob *b)
{
	struct part part;

	if (!take(b, &part) || !part.n || part.n > 255)
		return false;
	for (size_t i = 0; i < part.n; i++)
		if (part.s[i] <= ' ' || part.s[i] > '~')
			return false;
	return true;
}

static const struct soort soorten[] = {
	{ "ssh-ed25519", read_ed25519, NULL, 0, false },
	{ "ecdsa-sha2-nistp256", read_ecdsa, "nistp256", 65, false },
	{ "ecdsa-sha2-nistp384", read_ecdsa, "nistp384", 97, false },
	{ "ecdsa-sha2-nistp521", read_ecdsa, "nistp521", 133, false },
	{ "ssh-rsa", read_rsa, NULL, 0, false },
	{ "sk-ssh-ed25519@openssh.com", read_ed25519, NULL, 0, true },
	{ "sk-ecdsa-sha2-nistp256@openssh.com", read_ecdsa, "nistp256", 65, true },
};
enum { N_SOORTEN = sizeof(soorten) / sizeof(soorten[0]) };

static const struct soort *
soort_of(const char *type)
{
	for (size_t i = 0; i < N_SOORTEN; i++)
		if (str_eq(soorten[i].type, type))
			return &soorten[i];
	return NULL;
}

static enum swv_err
refuse(struct fault *fault, const char *zin, const char *doe)
{
	return fault_set(fault, SWV_EIMPOSSIBLE, "Publieke sleutel", zin, doe);
}

#define MAAK "maak er een met: ssh-keygen -t ed25519"
#define HEEL "kopieer de hele regel uit het bestand dat op .pub eindigt"

static enum swv_err
read_blob(const unsigned char *bytes, size_t n, const struct soort *soort, struct fault *fault)
{
	struct blob b = { bytes, n };
	struct part type;
	const char *why;

	if (!take(&b, &type))
		return refuse(fault, "De sleutel is niet heel", HEEL);
	if (!part_is(&type, soort->type))
		return refuse(fault, "De sleutel is van een ander soort dan ervoor staat", HEEL);
	why = soort->read(&b, soort);
	if (!why && soort->fido && !take_application(&b))
		why = "";
	if (why && *why)
		return refuse(fault, why, "hij moet 3072 bits hebben of meer; " MAAK);
	return why || b.n ? refuse(fault, "De sleutel is niet heel", HEEL) : SWV_OK;
}

static void
fingerprint(const unsigned char *bytes, size_t n, struct pubkey *out)
{
	unsigned char hash[crypto_hash_sha256_BYTES];
	const size_t head = 7;

	crypto_hash_sha256(hash, bytes, n);
	memcpy(out->vingerafdruk, "SHA256:", head);
	sodium_bin2base64(out->vingerafdruk + head, sizeof(out->vingerafdruk) - head, hash,
	    sizeof(hash), sodium_base64_VARIANT_ORIGINAL_NO_PADDING);
}

static enum swv_err
make(const struct soort *soort, const char *base64, struct fault *fault, struct pubkey *out)
{
	size_t len = strlen(base64), n = 0, room;
	unsigned char *bytes;
	enum swv_err err;

	if (len > PUBKEY_LINE_MAX)
		return refuse(fault, "De sleutel is te lang", HEEL);
	bytes = mem_alloc(len + 1);
	if (sodium_base642bin(
		bytes, len, base64, len, NULL, &n, NULL, sodium_base64_VARIANT_ORIGINAL))
		err = refuse(fault, "De sleutel is niet heel", HEEL);
	else
		err = read_blob(bytes, n, soort, fault);
	if (!err) {
		room = sodium_base64_encoded_len(n, sodium_base64_VARIANT_ORIGINAL);
		out->type = soort->type;
		out->fido = soort->fido;
		out->base64 = mem_alloc(room);
		sodium_bin2base64(out->base64, room, bytes, n, sodium_base64_VARIANT_ORIGINAL);
		fingerprint(bytes, n, out);
	}
	free(bytes);
	return err;
}

/* What stands where a type should: the mistakes that people make. */
static enum swv_err
refuse_type(const char *line, const char *type, struct fault *fault)
{
	if (strstr(type, "-cert-v"))
		return refuse(fault, "Een certificaat kan hier niet", "geef de sleutel zelf");
	if (str_eq(type, "ssh-dss"))
		return refuse(fault, "Een DSA-sleutel is te zwak", MAAK);
	for (size_t i = 0; i < N_SOORTEN; i++)
		if (strstr(line, soorten[i].type))
			return refuse(fault, "Voor het soort van de sleutel staat nog iets",
			    "laat de regel beginnen met het soort, zoals ssh-ed25519");
	return refuse(fault, "Dit soort sleutel kan hier niet", MAAK);
}

static enum swv_err
check_line(const char *line, struct fault *fault)
{
	size_t n = strlen(line);

	if (str_starts(line, "-----BEGIN")) /* of many lines, and not one of them for us */
		return refuse(fault, "Dit is een geheime sleutel, geen publieke",
		    "houd hem voor u, en geef het bestand dat op .pub eindigt");
	if (str_starts(line, "---- BEGIN SSH2"))
		return refuse(fault, "Dit is niet de vorm van OpenSSH",
		    "in PuTTYgen staat de regel onder \"Public key for pasting\"");
	if (n > PUBKEY_LINE_MAX)
		return refuse(fault, "De sleutel is te lang", HEEL);
	for (size_t i = 0; i < n; i++)
		if (line[i] == '\n' || line[i] == '\r')
			return refuse(fault, "Er staat meer dan één regel", "geef er één per keer");
		else if ((unsigned char)line[i] < ' ' || line[i] == 0x7f)
			return refuse(fault, "Er staat een stuurteken in de regel", HEEL);
	return utf8_valid(line, n) ? SWV_OK
				   : refuse(fault, "De regel is geen leesbare tekst", HEEL);
}

enum swv_err
pubkey_parse(const char *line, struct fault *fault, struct pubkey *out)
{
	size_t n = strcspn(line, " "), skip = strspn(line + n, " ");
	const char *rest = line + n + skip;
	char *type, *base64;
	const struct soort *soort;
	enum swv_err err = check_line(line, fault);

	*out = (struct pubkey){ 0 };
	if (err)
		return err;
	type = mem_strndup(line, n);
	base64 = mem_strndup(rest, strcspn(rest, " "));
	soort = soort_of(type);
	err = soort ? make(soort, base64, fault, out) : refuse_type(line, type, fault);
	free(type);
	free(base64);
	return err;
}

enum swv_err
pubkey_make(const char *type, const char *base64, struct fault *fault, struct pubkey *out)
{
	const struct soort *soort = soort_of(type);

	*out = (struct pubkey){ 0 };
	return soort ? make(soort, base64, fault, out) : refuse_type(type, type, fault);
}

void
pubkey_fini(struct pubkey *key)
{
	free(key->base64);
	*key = (struct pubkey){ 0 };
}
