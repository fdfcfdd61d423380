/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/datum_lees.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/model/norm.h"

#define VORMEN          "typ bijvoorbeeld 12-3, 12 mrt 2027, vandaag, ma of +2w"
#define MAANDEN_VOORUIT 9

struct lezer {
	const struct kalenderregels *regels;
	swv_date vandaag;
	const char *tekst; /* as typed */
	struct fault *fault;
};

static enum swv_err
refuse(const struct lezer *l, const char *hint)
{
	return fault_set(l->fault, SWV_EDATE, "datum", l->tekst, hint);
}

/* Small letters, one blank at most between words, none around. */
static bool
normalise(const char *s, char *out, size_t size)
{
	size_t n = 0;

	for (; *s; s++) {
		char c = *s == '\t' ? ' ' : (char)tolower((unsigned char)*s);

		if (c == ' ' && (n == 0 || out[n - 1] == ' '))
			continue;
		if (n + 1 == size)
			return false;
		out[n++] = c;
	}
	if (n && out[n - 1] == ' ')
		n--;
	out[n] = '\0';
	return true;
}

/* Letters at the begin of s. */
static size_t
letters(const char *s)
{
	size_t n = 0;

	while (islower((unsigned char)s[n]))
		n++;
	return n;
}

/* "ma", "maan", "maandag": a begin of at least two letters.  -1 when it is none. */
static int
find_weekdag(const char *s, size_t len)
{
	for (int w = MONDAY; w <= SUNDAY && len >= 2; w++)
		if (strncmp(weekdag_naam((enum weekday)w), s, len) == 0)
			return w;
	return -1;
}

/* "mrt", "mei", "sept": the short name or a begin of at least three letters.  0 when it is none. */
static int
find_maand(const char *s, size_t len)
{
	for (int m = 1; m <= 12 && len >= 3; m++)
		if (strncmp(maand_naam(m), s, len) == 0 ||
		    (strlen(maand_kort(m)) == len && strncmp(maand_kort(m), s, len) == 0))
			return m;
	return 0;
}

static bool
find_woord(const char *s, int *days)
{
	static const struct {
		const char *woord;
		int days;
	} woorden[] = {
		{ "vandaag", 0 },
		{ "morgen", 1 },
		{ "overmorgen", 2 },
		{ "gisteren", -1 },
		{ "eergisteren", -2 },
	};

	for (size_t i = 0; i < sizeof(woorden) / sizeof(*woorden); i++) {
		if (str_eq(s, woorden[i].woord)) {
			*days = woorden[i].days;
			return true;
		}
	}
	return false;
}

/* "+2w", "-3d", "+5wd", "+2 weken": s begins with the sign. */
static enum swv_err
read_relatief(const struct lezer *l, const char *s, swv_date *out)
{
	static const struct {
		const char *kort;
		enum norm_eenheid eenheid;
	} eenheden[] = {
		{ "d", NORM_DAGEN },
		{ "w", NORM_WEKEN },
		{ "m", NORM_MAANDEN },
		{ "j", NORM_JAREN },
		{ "wd", NORM_WERKDAGEN },
	};
	const char *at = s + 1 + strspn(s + 1, " "), *van = at;
	struct norm norm = { 0 };
	bool kort = false;

	norm.n = str_number(&at);
	at += strspn(at, " ");
	for (size_t i = 0; i < sizeof(eenheden) / sizeof(*eenheden); i++) {
		if (norm.n >= 0 && str_eq(at, eenheden[i].kort)) {
			norm.eenheid = eenheden[i].eenheid;
			kort = true;
		}
	}
	if (norm.n < 0 || (!kort && norm_parse(van, &norm, NULL) != SWV_OK))
		return refuse(l, "typ bijvoorbeeld +2w, -3d, +1m, +1j of +5wd (werkdagen)");
	if (*s == '-')
		norm.n = -norm.n;
	*out = norm_add(l->regels, l->vandaag, norm);
	return *out == DATE_NONE ? refuse(l, "een dag van 1900 t/m 2199") : SWV_OK;
}

struct stuk {
	int getal; /* -1: a word */
	int maand; /* of a word; 0 when it is no month */
	ptrdiff_t len;
};

/* Up to three numbers and words, apart by a blank, '-', '/' or '.'.  0 when it is not so. */
static int
split(const char *s, struct stuk stukken[3])
{
	int n = 0;

	while (*s) {
		const char *at = s;
		struct stuk stuk = { .getal = str_number(&at) };

		if (stuk.getal < 0) {
			at = s + letters(s);
			stuk.maand = find_maand(s, (size_t)(at - s));
		}
		stuk.len = at - s;
		if (n == 3 || stuk.len == 0)
			return 0;
		stukken[n++] = stuk;
		at += *at == ' ';
		at += *at && strchr("-/.", *at);
		s = at + (*at == ' ');
	}
	return n;
}

static enum swv_err
no_such_day(const struct lezer *l, struct ymd c)
{
	char hint[64];

	if (c.month < 1 || c.month > 12)
		snprintf(hint, sizeof(hint), "eerst de dag, dan een maand van 1 t/m 12");
	else if (c.year < 1900 || c.year > 2199)
		snprintf(hint, sizeof(hint), "een jaar van 1900 t/m 2199");
	else
		snprintf(hint, sizeof(hint), "%s %d heeft %d dagen", maand_naam(c.month), c.year,
		    date_month_days(c.year, c.month));
	return refuse(l, hint);
}

/* The day of that month in the year that ends nine months from today. */
static enum swv_err
without_year(const struct lezer *l, struct ymd c, swv_date *out)
{
	swv_date last = date_add_months(l->vandaag, MAANDEN_VOORUIT), first, d;

	if (last == DATE_NONE)
		last = DATE_MAX;
	first = date_add_months(last, -12);
	if (first == DATE_NONE)
		first = DATE_MIN;
	for (c.year = date_ymd(last).year; c.year >= date_ymd(first).year; c.year--) {
		d = date_from_ymd(c);
		if (d != DATE_NONE && d > first && d <= last) {
			*out = d;
			return SWV_OK;
		}
	}
	if (c.month == 2 && c.day == 29)
		return refuse(l, "29 februari bestaat dan niet: zet het jaar erbij");
	c.year = date_ymd(l->vandaag).year;
	return no_such_day(l, c);
}

static enum swv_err
read_dag(const struct lezer *l, const char *s, swv_date *out)
{
	struct stuk st[3];
	int n = split(s, st);
	struct ymd c = { 0 };
	bool iso = n == 3 && st[0].len == 4 && st[0].getal >= 0;

	if (n < 2)
		return refuse(l, VORMEN);
	if (iso) {
		struct stuk jaar = st[0];

		st[0] = st[2];
		st[2] = jaar;
	}
	c.day = st[0].getal;
	c.month = st[1].getal < 0 ? st[1].maand : st[1].getal;
	if (c.day < 0 || st[0].len > 2 || (st[1].getal >= 0 && st[1].len > 2) ||
	    (st[1].getal < 0 && !st[1].maand))
		return refuse(l, VORMEN);
	if (n == 2)
		return without_year(l, c, out);
	if (st[2].getal < 0 || (st[2].len != 4 && st[2].len != 2))
		return refuse(l, "een jaar van twee of vier cijfers");
	c.year = st[2].len == 2 ? 2000 + st[2].getal : st[2].getal;
	*out = date_from_ymd(c);
	return *out == DATE_NONE ? no_such_day(l, c) : SWV_OK;
}

/* What stands behind the weekday w, or the next such day when nothing does. */
static enum swv_err
read_na_weekdag(const struct lezer *l, int w, const char *rest, swv_date *out)
{
	int today = (int)date_weekday(l->vandaag);
	char hint[64], dag[DATUM_MAX];
	swv_date d;
	enum swv_err err;

	if (!*rest) {
		*out = l->vandaag + (w - today + 6) % 7 + 1;
		return *out > DATE_MAX ? refuse(l, "een dag van 1900 t/m 2199") : SWV_OK;
	}
	err = read_dag(l, rest, &d);
	if (err != SWV_OK)
		return err;
	if ((int)date_weekday(d) != w) {
		snprintf(hint, sizeof(hint), "%s is een %s", datum_toon(d, dag),
		    weekdag_naam(date_weekday(d)));
		return refuse(l, hint);
	}
	*out = d;
	return SWV_OK;
}

static enum swv_err
read_vorige(const struct lezer *l, const char *s, swv_date *out)
{
	int today = (int)date_weekday(l->vandaag), w = find_weekdag(s, letters(s));

	if (w < 0 || s[letters(s)])
		return refuse(l, "typ bijvoorbeeld vorige ma");
	*out = l->vandaag - ((today - w + 6) % 7 + 1);
	return *out < DATE_MIN ? refuse(l, "een dag van 1900 t/m 2199") : SWV_OK;
}

enum swv_err
datum_lees(const struct kalenderregels *regels, swv_date vandaag, const char *tekst, swv_date *out,
    struct fault *fault)
{
	struct lezer l = { regels, vandaag, tekst, fault };
	char s[64];
	int days, w;
	size_t len;

	if (!normalise(tekst, s, sizeof(s)))
		return refuse(&l, VORMEN);
	if (!*s)
		return fault_set(fault, SWV_EREQUIRED, "datum", NULL, VORMEN);
	if (*s == '+' || *s == '-')
		return read_relatief(&l, s, out);
	if (find_woord(s, &days)) {
		*out = vandaag + days;
		return *out < DATE_MIN || *out > DATE_MAX ? refuse(&l, VORMEN) : SWV_OK;
	}
	if (str_starts(s, "vorige "))
		return read_vorige(&l, s + 7, out);
	len = letters(s);
	w = find_weekdag(s, len);
	if (w < 0)
		return read_dag(&l, s, out);
	len += s[len] == '.';
	len += s[len] == ',';
	return read_na_weekdag(&l, w, s + len + (s[len] == ' '), out);
}
