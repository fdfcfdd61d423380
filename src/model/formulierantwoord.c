/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/formulierantwoord.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/utf8.h"
#include "swv/model/value.h"

#define EIGEN_MIDDELEN "e.m."

enum { SCORE_MIN = 1, SCORE_MAX = 4, PERCENT = 100, GETAL_CIJFERS = 7 };

static enum swv_err
refuse(const char *what, const char *text, const char *vorm, struct fault *fault)
{
	return fault_set(fault, SWV_EFORM, what, text, vorm);
}

static enum swv_err
lees_vink(const char *text, const char *what, struct fault *fault, struct str *out)
{
	char *folded = utf8_fold(text);
	bool ja = str_in_words("x v ja j 1 \xE2\x9C\x93 \xE2\x98\x92 waar", folded);
	bool nee = str_in_words("nee n 0 - \xE2\x98\x90 onwaar", folded);

	free(folded);
	if (!ja && !nee)
		return refuse(what, text, "x of ja, en anders nee of niets", fault);
	str_add(out, ja ? "ja" : "nee");
	return SWV_OK;
}

static enum swv_err
lees_score(const char *text, const char *what, struct fault *fault, struct str *out)
{
	if (strlen(text) != 1 || *text < '0' + SCORE_MIN || *text > '0' + SCORE_MAX)
		return refuse(what, text, "een score: 1, 2, 3 of 4", fault);
	str_add(out, text);
	return SWV_OK;
}

static enum swv_err
lees_percentage(const char *text, const char *what, struct fault *fault, struct str *out)
{
	size_t n = strlen(text);
	struct str plain = { 0 };
	int64_t v;
	bool right;

	while (n && (text[n - 1] == '%' || text[n - 1] == ' '))
		n--;
	str_addn(&plain, text, n);
	right = decimal_parse(str_get(&plain), &v) && v >= 0 && v <= PERCENT * PERCENT;
	str_fini(&plain);
	if (!right)
		return refuse(what, text, "een percentage van 0 tot en met 100: 92,5", fault);
	decimal_format(v, ',', out);
	return SWV_OK;
}

static enum swv_err
lees_getal(const char *text, const char *what, struct fault *fault, struct str *out)
{
	size_t n = strlen(text), nul = strspn(text, "0");

	if (!n || n > GETAL_CIJFERS || strspn(text, "0123456789") != n)
		return refuse(what, text, "een heel getal: 12", fault);
	str_add(out, nul < n ? text + nul : "0");
	return SWV_OK;
}

static enum swv_err
lees_tekst(const char *text, const char *what, struct fault *fault, struct str *out)
{
	(void)what;
	(void)fault;
	str_add(out, text);
	return SWV_OK;
}

static const struct soort {
	const char *id;
	enum swv_err (*lees)(
	    const char *text, const char *what, struct fault *fault, struct str *out);
	bool vink;
} soorten[] = {
	{ "antwoorden", lees_tekst, false },
	{ "vinkjes", lees_vink, true },
	{ "indicatoren", lees_vink, true },
	{ "scores", lees_score, false },
	{ "percentages", lees_percentage, false },
	{ "getallen", lees_getal, false },
};

static const struct soort *
soort_of(const char *id)
{
	for (size_t i = 1; i < sizeof(soorten) / sizeof(soorten[0]); i++)
		if (str_eq(soorten[i].id, id))
			return &soorten[i];
	return &soorten[0];
}

enum swv_err
formulierantwoord_lees(
    const char *soort, const char *text, const char *what, struct fault *fault, struct str *out)
{
	return soort_of(soort)->lees(text, what, fault, out);
}

bool
sectiesoort_is_tabel(const char *soort)
{
	return str_eq(soort, "activiteiten");
}

bool
sectiesoort_is_vink(const char *soort)
{
	return soort_of(soort)->vink;
}

/* Without blanks, points and hyphens at the end, and the sign of the euro. */
static void
plain_amount(const char *text, struct str *out)
{
	static const char euro[] = "\xE2\x82\xAC";

	while (*text)
		if (str_starts(text, euro)) {
			text += strlen(euro);
		} else if (str_starts(text, ",-")) {
			text += 2;
		} else {
			if (!isspace((unsigned char)*text))
				str_addc(out, *text);
			text++;
		}
}

enum swv_err
formulierbedrag_lees(
    const char *text, const char *what, struct fault *fault, int64_t *cents, bool *eigen)
{
	struct str plain = { 0 };
	char *folded;
	bool right;

	plain_amount(text, &plain);
	folded = utf8_fold(str_get(&plain));
	*cents = 0;
	*eigen = str_in_words("e.m. e.m em eigenmiddelen", folded);
	right = *eigen || (money_parse(str_get(&plain), cents) && *cents >= 0);
	free(folded);
	str_fini(&plain);
	if (!right)
		return refuse(what, text,
		    "een bedrag in hele euro's, 35.000, of e.m. (eigen middelen)", fault);
	if (*cents % 100)
		return refuse(what, text, "hele euro's, zonder centen: 35.000", fault);
	return SWV_OK;
}

void
formulierbedrag_toon(int64_t cents, bool eigen, struct str *out)
{
	struct str text = { 0 };
	size_t n;

	if (eigen) {
		str_add(out, EIGEN_MIDDELEN);
		return;
	}
	money_format(cents, &text);
	n = text.len;
	if (n > 3 && str_eq(text.s + n - 3, ",00"))
		n -= 3;
	str_addn(out, str_get(&text), n);
	str_fini(&text);
}
