/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/notatie.h"

#include <ctype.h>
#include <string.h>

#include "swv/base/utf8.h"
#include "swv/model/boekjaar.h"
#include "swv/model/duur.h"
#include "swv/model/moment.h"
#include "swv/model/norm.h"
#include "swv/model/periode.h"
#include "swv/model/rechten.h"
#include "swv/model/schooljaar.h"
#include "swv/model/tlv.h"

static bool
only(const char *text, const char *allowed, struct str *out)
{
	str_add(out, text);
	return text[strspn(text, allowed)] == '\0';
}

#define SMALL "abcdefghijklmnopqrstuvwxyz0123456789-"

static bool
parse_id(const char *text, struct str *out)
{
	return only(text, SMALL, out);
}

/* Points part a node's id; none at an end or beside another, for each stands for a level. */
static bool
parse_knoop(const char *text, struct str *out)
{
	size_t n = strlen(text);

	return only(text, SMALL ".", out) && *text != '.' && text[n - 1] != '.' &&
	       !strstr(text, "..");
}

/* Whether text is as the mask: 0 a digit, A a letter; letters go to out as capitals. */
static bool
fits(const char *text, const char *mask, struct str *out)
{
	for (; *text && *mask; text++, mask++) {
		unsigned char c = (unsigned char)*text;

		if (*mask == '0' ? !isdigit(c) : !isalpha(c))
			return false;
		str_addc(out, (char)toupper(c));
	}
	return *text == *mask;
}

static bool
parse_brin(const char *text, struct str *out)
{
	return fits(text, strlen(text) == 4 ? "00AA" : "00AA00", out);
}

/* Blanks and points between the parts are how people write it: "PO 22.03". */
static bool
parse_swv(const char *text, struct str *out)
{
	struct str plain = { 0 };
	bool right;

	for (; *text; text++)
		if (!strchr(" .-", *text))
			str_addc(&plain, *text);
	right = fits(str_get(&plain), "AA0000", out) &&
		(str_starts(out->s, "PO") || str_starts(out->s, "VO"));
	str_fini(&plain);
	return right;
}

static bool
parse_maanddag(const char *text, struct str *out)
{
	struct maanddag md;

	str_add(out, text);
	return maanddag_parse(text, &md);
}

static bool
parse_maand(const char *text, struct str *out)
{
	return only(text, "0123456789", out) && strlen(text) == 2 && strcmp(text, "01") >= 0 &&
	       strcmp(text, "12") <= 0;
}

static bool
parse_schooljaar(const char *text, struct str *out)
{
	char buf[10];
	int jaar;

	if (!schooljaar_parse(text, &jaar))
		return false;
	str_add(out, schooljaar_format(jaar, buf));
	return true;
}

static bool
parse_jaren(const char *text, struct str *out)
{
	struct boekjaar jaar;

	if (!boekjaar_parse(text, &jaar))
		return false;
	str_addf(out, "%04d", jaar.van);
	if (jaar.soort != BOEKJAAR_KALENDER)
		str_addf(out, "-%04d", jaar.tot);
	return true;
}

static bool
parse_jaar(const char *text, struct str *out)
{
	struct boekjaar jaar;

	return boekjaar_parse(text, &jaar) && jaar.soort != BOEKJAAR_MEER && parse_jaren(text, out);
}

static bool
parse_postcode(const char *text, struct str *out)
{
	return fits(text, "0000", out) && *text != '0';
}

static bool
parse_moment(const char *text, struct str *out)
{
	struct moment m;

	if (!moment_parse(text, &m))
		return false;
	moment_format(&m, out);
	return true;
}

static bool
parse_duur(const char *text, struct str *out)
{
	int64_t seconds;

	if (!duur_parse(text, &seconds))
		return false;
	duur_format(seconds, out);
	return true;
}

static bool
parse_recht(const char *text, struct str *out)
{
	str_add(out, text);
	return !rechten_regel(text, BEREIK_EIGEN, NULL, NULL);
}

static bool
parse_tlvnummer(const char *text, struct str *out)
{
	str_add(out, text);
	return tlvnummer_is_patroon(text);
}

/* A year begins on another day with each association, but not its name. */
static bool
parse_periode(const char *text, struct str *out)
{
	struct periode p;

	if (periode_parse(text, (struct maanddag){ 8, 1 }, &p, NULL))
		return false;
	periode_code(&p, out);
	return true;
}

/* A row for each notatie; those without are seen to below. */
static const struct {
	bool (*parse)(const char *text, struct str *out);
	const char *form;
} rows[NOTATIE_COUNT] = {
	[NOTATIE_ID] = { parse_id, "kleine letters, cijfers en streepjes: directeur-bestuurder" },
	[NOTATIE_KNOOP] = { parse_knoop,
	    "kleine letters, cijfers en streepjes, met punten ertussen: basis.doel.1" },
	[NOTATIE_BRIN] = { parse_brin, "vier of zes tekens: 01AB of 01AB00" },
	[NOTATIE_SWV] = { parse_swv, "PO of VO met vier cijfers: PO2203" },
	[NOTATIE_MAANDDAG] = { parse_maanddag,
	    "maand en dag, die moeten bestaan: 07-01 is 1 juli" },
	[NOTATIE_MAAND] = { parse_maand, "de maand in twee cijfers: 10 is oktober" },
	[NOTATIE_SCHOOLJAAR] = { parse_schooljaar, "twee jaren na elkaar: 2026-2027" },
	[NOTATIE_JAAR] = { parse_jaar, "een jaar of een schooljaar: 2026 of 2026-2027" },
	[NOTATIE_JAREN] = { parse_jaren,
	    "een jaar, een schooljaar of meer jaren: 2026, 2026-2027 of 2026-2029" },
	[NOTATIE_POSTCODE] = { parse_postcode, "de vier cijfers: 7951" },
	[NOTATIE_DUUR] = { parse_duur, "hoe lang: 10 minuten, 1 uur, 30 seconden, of nooit" },
	[NOTATIE_RECHT] = { parse_recht,
	    "soorten, een dubbele punt en wat er mag: dossiers: inzien wijzigen" },
	[NOTATIE_TLVNUMMER] = { parse_tlvnummer,
	    "een keer een teller als {nnnn}, en verder {swv}, {schooljaar} of {jaar}" },
	[NOTATIE_PERIODE] = { parse_periode, PERIODE_VORMEN },
	[NOTATIE_MOMENT] = { parse_moment, "dag en tijd: ma 14:00-16:00" },
};

static enum swv_err
parse_norm(const struct field *field, const char *text, struct fault *fault, struct str *out)
{
	struct norm norm;
	char buf[NORM_MAX];
	enum swv_err err = norm_parse(text, &norm, fault);

	if (!err)
		str_add(out, norm_format(norm, buf));
	else if (fault && err != SWV_EUNKNOWN)
		utf8_copy(fault->what, sizeof(fault->what), field->label);
	return err;
}

enum swv_err
notatie_parse(const struct field *field, const char *text, struct fault *fault, struct str *out)
{
	if (field->notatie == NOTATIE_NORM)
		return parse_norm(field, text, fault, out);
	if (!rows[field->notatie].parse) {
		str_add(out, text);
		return SWV_OK;
	}
	if (rows[field->notatie].parse(text, out))
		return SWV_OK;
	return fault_set(fault, SWV_EFORM, field->label, text, rows[field->notatie].form);
}
