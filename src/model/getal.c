/* SPDX-License-Identifier: EUPL-1.2 */
/* Amounts and numbers with a part behind the comma, as people and programs write them. */
#include "swv/model/value.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

void
money_format(int64_t cents, struct str *out)
{
	uint64_t u = cents < 0 ? 0 - (uint64_t)cents : (uint64_t)cents;
	char digits[24];
	int n = snprintf(digits, sizeof(digits), "%" PRIu64, u / 100);

	if (cents < 0)
		str_addc(out, '-');
	for (int i = 0; i < n; i++) {
		if (i && (n - i) % 3 == 0)
			str_addc(out, '.');
		str_addc(out, digits[i]);
	}
	str_addf(out, ",%02u", (unsigned)(u % 100));
}

void
decimal_format(int64_t hundredths, char point, struct str *out)
{
	uint64_t u = hundredths < 0 ? 0 - (uint64_t)hundredths : (uint64_t)hundredths;
	unsigned part = (unsigned)(u % 100);

	str_addf(out, "%s%" PRIu64, hundredths < 0 ? "-" : "", u / 100);
	if (part)
		str_addf(out, part % 10 ? "%c%02u" : "%c%u", point, part % 10 ? part : part / 10);
}

bool
decimal_parse(const char *text, int64_t *hundredths)
{
	bool minus = *text == '-';
	const char *at = text + minus;
	int whole = str_number(&at), digits = 0, part = 0;

	if (whole < 0 || whole > 1000000)
		return false;
	if (*at == ',' || *at == '.') {
		for (at++; digits < 2 && isdigit((unsigned char)*at); digits++)
			part = part * 10 + (*at++ - '0');
		if (!digits)
			return false;
	}
	if (*at)
		return false;
	*hundredths = (int64_t)whole * 100 + (digits == 1 ? part * 10 : part);
	if (minus)
		*hundredths = -*hundredths;
	return true;
}

/* Past the sign of the euro and blanks: people type "€ 500". */
static const char *
skip_euro(const char *s)
{
	while (*s == ' ')
		s++;
	if (!strncmp(s, "€", strlen("€")))
		s += strlen("€");
	while (*s == ' ')
		s++;
	return s;
}

bool
money_parse(const char *text, int64_t *cents)
{
	const char *s = skip_euro(text);
	int64_t whole = 0;
	bool minus = *s == '-', digit = false, points = false;

	s = minus ? skip_euro(s + 1) : s;

	for (; isdigit((unsigned char)*s) || *s == '.'; s++) {
		if (*s == '.' && !points && strlen(s) == 3)
			break;   /* "1234.50", as programs write it */
		if (*s == '.') { /* a point stands before each three digits */
			points = true;
			if (!digit || !isdigit((unsigned char)s[1]) ||
			    !isdigit((unsigned char)s[2]) || !isdigit((unsigned char)s[3]) ||
			    isdigit((unsigned char)s[4]))
				return false;
			continue;
		}
		digit = true;
		whole = whole * 10 + (*s - '0');
		if (whole > INT64_C(10000000000000))
			return false;
	}
	whole *= 100;
	if (!strcmp(s, ",-") || !strcmp(s, ",--")) { /* "500,-" */
		s += strlen(s);
	} else if (*s == ',' || *s == '.') {
		if (!isdigit((unsigned char)s[1]) || !isdigit((unsigned char)s[2]))
			return false;
		whole += (s[1] - '0') * 10 + (s[2] - '0');
		s += 3;
	}
	if (!digit || *s)
		return false;
	*cents = minus ? -whole : whole;
	return true;
}
