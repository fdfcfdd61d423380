/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/vakantie.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "swv/model/datum_toon.h"
#include "swv/model/schooljaar.h"

#define MAX_DAGEN       16 /* two weeks and their weekends: kerst */
#define MAX_DAGEN_ZOMER 44 /* six weeks and their weekends */

/* The day number of a date as a constant, by the same formula as date_from_ymd. */
#define JAAR(y, m) ((y) - ((m) <= 2))
#define DAG(y, m, d)                                                                               \
	(-719469 + (d) + (153 * (((m) + 9) % 12) + 2) / 5 + 365 * JAAR(y, m) + JAAR(y, m) / 4 -    \
	    JAAR(y, m) / 100 + JAAR(y, m) / 400)

/*
 * School holidays as Rijksoverheid publishes them, in order of date.  Kerst, one
 * week of mei and zomer are prescribed, herfst and voorjaar are advice.  The end
 * of the voorjaarsvakantie 2027 in region zuid goes around with March for
 * February; here it is the nine days of every year.
 */
static const struct vakantie noord[] = {
	{ 2022, "zomervakantie", DAG(2023, 7, 22), DAG(2023, 9, 3) },
	{ 2023, "herfstvakantie", DAG(2023, 10, 21), DAG(2023, 10, 29) },
	{ 2023, "kerstvakantie", DAG(2023, 12, 23), DAG(2024, 1, 7) },
	{ 2023, "voorjaarsvakantie", DAG(2024, 2, 17), DAG(2024, 2, 25) },
	{ 2023, "meivakantie", DAG(2024, 4, 27), DAG(2024, 5, 5) },
	{ 2023, "zomervakantie", DAG(2024, 7, 20), DAG(2024, 9, 1) },
	{ 2024, "herfstvakantie", DAG(2024, 10, 26), DAG(2024, 11, 3) },
	{ 2024, "kerstvakantie", DAG(2024, 12, 21), DAG(2025, 1, 5) },
	{ 2024, "voorjaarsvakantie", DAG(2025, 2, 15), DAG(2025, 2, 23) },
	{ 2024, "meivakantie", DAG(2025, 4, 26), DAG(2025, 5, 4) },
	{ 2024, "zomervakantie", DAG(2025, 7, 12), DAG(2025, 8, 24) },
	{ 2025, "herfstvakantie", DAG(2025, 10, 18), DAG(2025, 10, 26) },
	{ 2025, "kerstvakantie", DAG(2025, 12, 20), DAG(2026, 1, 4) },
	{ 2025, "voorjaarsvakantie", DAG(2026, 2, 21), DAG(2026, 3, 1) },
	{ 2025, "meivakantie", DAG(2026, 4, 25), DAG(2026, 5, 3) },
	{ 2025, "zomervakantie", DAG(2026, 7, 4), DAG(2026, 8, 16) },
	{ 2026, "herfstvakantie", DAG(2026, 10, 10), DAG(2026, 10, 18) },
	{ 2026, "kerstvakantie", DAG(2026, 12, 19), DAG(2027, 1, 3) },
	{ 2026, "voorjaarsvakantie", DAG(2027, 2, 20), DAG(2027, 2, 28) },
	{ 2026, "meivakantie", DAG(2027, 4, 24), DAG(2027, 5, 2) },
	{ 2026, "zomervakantie", DAG(2027, 7, 10), DAG(2027, 8, 22) },
};

static const struct vakantie midden[] = {
	{ 2022, "zomervakantie", DAG(2023, 7, 8), DAG(2023, 8, 20) },
	{ 2023, "herfstvakantie", DAG(2023, 10, 14), DAG(2023, 10, 22) },
	{ 2023, "kerstvakantie", DAG(2023, 12, 23), DAG(2024, 1, 7) },
	{ 2023, "voorjaarsvakantie", DAG(2024, 2, 17), DAG(2024, 2, 25) },
	{ 2023, "meivakantie", DAG(2024, 4, 27), DAG(2024, 5, 5) },
	{ 2023, "zomervakantie", DAG(2024, 7, 13), DAG(2024, 8, 25) },
	{ 2024, "herfstvakantie", DAG(2024, 10, 26), DAG(2024, 11, 3) },
	{ 2024, "kerstvakantie", DAG(2024, 12, 21), DAG(2025, 1, 5) },
	{ 2024, "voorjaarsvakantie", DAG(2025, 2, 22), DAG(2025, 3, 2) },
	{ 2024, "meivakantie", DAG(2025, 4, 26), DAG(2025, 5, 4) },
	{ 2024, "zomervakantie", DAG(2025, 7, 19), DAG(2025, 8, 31) },
	{ 2025, "herfstvakantie", DAG(2025, 10, 18), DAG(2025, 10, 26) },
	{ 2025, "kerstvakantie", DAG(2025, 12, 20), DAG(2026, 1, 4) },
	{ 2025, "voorjaarsvakantie", DAG(2026, 2, 14), DAG(2026, 2, 22) },
	{ 2025, "meivakantie", DAG(2026, 4, 25), DAG(2026, 5, 3) },
	{ 2025, "zomervakantie", DAG(2026, 7, 18), DAG(2026, 8, 30) },
	{ 2026, "herfstvakantie", DAG(2026, 10, 17), DAG(2026, 10, 25) },
	{ 2026, "kerstvakantie", DAG(2026, 12, 19), DAG(2027, 1, 3) },
	{ 2026, "voorjaarsvakantie", DAG(2027, 2, 20), DAG(2027, 2, 28) },
	{ 2026, "meivakantie", DAG(2027, 4, 24), DAG(2027, 5, 2) },
	{ 2026, "zomervakantie", DAG(2027, 7, 17), DAG(2027, 8, 29) },
};

static const struct vakantie zuid[] = {
	{ 2022, "zomervakantie", DAG(2023, 7, 15), DAG(2023, 8, 27) },
	{ 2023, "herfstvakantie", DAG(2023, 10, 14), DAG(2023, 10, 22) },
	{ 2023, "kerstvakantie", DAG(2023, 12, 23), DAG(2024, 1, 7) },
	{ 2023, "voorjaarsvakantie", DAG(2024, 2, 10), DAG(2024, 2, 18) },
	{ 2023, "meivakantie", DAG(2024, 4, 27), DAG(2024, 5, 5) },
	{ 2023, "zomervakantie", DAG(2024, 7, 6), DAG(2024, 8, 18) },
	{ 2024, "herfstvakantie", DAG(2024, 10, 19), DAG(2024, 10, 27) },
	{ 2024, "kerstvakantie", DAG(2024, 12, 21), DAG(2025, 1, 5) },
	{ 2024, "voorjaarsvakantie", DAG(2025, 2, 22), DAG(2025, 3, 2) },
	{ 2024, "meivakantie", DAG(2025, 4, 26), DAG(2025, 5, 4) },
	{ 2024, "zomervakantie", DAG(2025, 7, 5), DAG(2025, 8, 17) },
	{ 2025, "herfstvakantie", DAG(2025, 10, 11), DAG(2025, 10, 19) },
	{ 2025, "kerstvakantie", DAG(2025, 12, 20), DAG(2026, 1, 4) },
	{ 2025, "voorjaarsvakantie", DAG(2026, 2, 14), DAG(2026, 2, 22) },
	{ 2025, "meivakantie", DAG(2026, 4, 25), DAG(2026, 5, 3) },
	{ 2025, "zomervakantie", DAG(2026, 7, 11), DAG(2026, 8, 23) },
	{ 2026, "herfstvakantie", DAG(2026, 10, 17), DAG(2026, 10, 25) },
	{ 2026, "kerstvakantie", DAG(2026, 12, 19), DAG(2027, 1, 3) },
	{ 2026, "voorjaarsvakantie", DAG(2027, 2, 13), DAG(2027, 2, 21) },
	{ 2026, "meivakantie", DAG(2027, 4, 24), DAG(2027, 5, 2) },
	{ 2026, "zomervakantie", DAG(2027, 7, 24), DAG(2027, 9, 5) },
};

#define RIJ(regio)                                                                                 \
	{                                                                                          \
		(regio), sizeof(regio) / sizeof(*(regio))                                          \
	}
static const struct tabel {
	const struct vakantie *v;
	size_t n;
} tabellen[REGIO_COUNT] = {
	[REGIO_NOORD] = RIJ(noord),
	[REGIO_MIDDEN] = RIJ(midden),
	[REGIO_ZUID] = RIJ(zuid),
};

static const char *const regios[REGIO_COUNT] = {
	[REGIO_NOORD] = "noord",
	[REGIO_MIDDEN] = "midden",
	[REGIO_ZUID] = "zuid",
};

const char *
regio_naam(enum regio regio)
{
	return (unsigned)regio < REGIO_COUNT ? regios[regio] : "";
}

bool
regio_parse(const char *s, enum regio *out)
{
	for (unsigned i = 0; i < REGIO_COUNT; i++) {
		if (strcasecmp(s, regios[i]) == 0) {
			*out = (enum regio)i;
			return true;
		}
	}
	return false;
}

static const struct tabel *
tabel(const struct kalenderregels *regels)
{
	return &tabellen[(unsigned)regels->regio < REGIO_COUNT ? regels->regio : REGIO_NOORD];
}

/* The length of a name without "vakantie" or "svakantie" behind it. */
static size_t
kern(const char *naam)
{
	static const char staart[] = "vakantie";
	size_t n = strlen(naam), m = sizeof(staart) - 1;

	if (n > m && strcasecmp(naam + (n - m), staart) == 0)
		n -= m;
	while (n && strchr(" sS", naam[n - 1]))
		n--;
	return n;
}

static bool
zelfde_naam(const char *a, const char *b)
{
	size_t n = kern(a);

	return n == kern(b) && strncasecmp(a, b, n) == 0;
}

static bool
vervangen(const struct kalenderregels *regels, const struct vakantie *v)
{
	for (size_t i = 0; i < regels->n_eigen; i++)
		if (regels->eigen[i].schooljaar == v->schooljaar &&
		    zelfde_naam(regels->eigen[i].naam, v->naam))
			return true;
	return false;
}

const struct vakantie *
vakantie_op(const struct kalenderregels *regels, swv_date d)
{
	const struct tabel *t = tabel(regels);

	for (size_t i = 0; i < regels->n_eigen; i++)
		if (d >= regels->eigen[i].eerste && d <= regels->eigen[i].laatste)
			return &regels->eigen[i];
	for (size_t i = 0; i < t->n && t->v[i].eerste <= d; i++)
		if (d <= t->v[i].laatste && !vervangen(regels, &t->v[i]))
			return &t->v[i];
	return NULL;
}

const struct vakantie *
vakantie_na(const struct kalenderregels *regels, swv_date d)
{
	const struct tabel *t = tabel(regels);
	const struct vakantie *best = NULL;

	for (size_t i = 0; i < regels->n_eigen; i++)
		if (regels->eigen[i].eerste > d &&
		    (!best || regels->eigen[i].eerste < best->eerste))
			best = &regels->eigen[i];
	for (size_t i = 0; i < t->n; i++)
		if (t->v[i].eerste > d && !vervangen(regels, &t->v[i]))
			return best && best->eerste < t->v[i].eerste ? best : &t->v[i];
	return best;
}

bool
vakantie_bekend(const struct kalenderregels *regels, int schooljaar)
{
	const struct tabel *t = tabel(regels);

	for (size_t i = 0; i < regels->n_eigen; i++)
		if (regels->eigen[i].schooljaar == schooljaar)
			return true;
	for (size_t i = 0; i < t->n; i++)
		if (t->v[i].schooljaar == schooljaar)
			return true;
	return false;
}

static enum swv_err
refuse_length(const struct vakantie *v, int max, struct fault *fault)
{
	char value[64], hint[64];
	int dagen = v->laatste - v->eerste + 1;

	snprintf(value, sizeof(value), "%d dagen", dagen);
	snprintf(hint, sizeof(hint), "ten hoogste %d dagen, weekeinden meegerekend", max);
	return fault_set(fault, SWV_ERANGE, v->naam, value, hint);
}

enum swv_err
vakantie_check(const struct vakantie *v, struct maanddag schooljaar_begin, struct fault *fault)
{
	bool zomer;
	char value[256], a[DATUM_MAX], b[DATUM_MAX];
	int max;

	if (!v->naam || !*v->naam)
		return fault_set(fault, SWV_EREQUIRED, "naam", NULL, NULL);
	if (v->eerste == DATE_NONE || v->laatste == DATE_NONE)
		return fault_set(
		    fault, SWV_EREQUIRED, v->naam, NULL, "een eerste en een laatste dag");
	if (v->laatste < v->eerste) {
		snprintf(value, sizeof(value), "%s eindigt op %s, voor het begin op %s", v->naam,
		    datum_toon(v->laatste, a), datum_toon(v->eerste, b));
		return fault_set(fault, SWV_EIMPOSSIBLE, v->naam, value, NULL);
	}
	if (schooljaar_of(v->eerste, schooljaar_begin) != v->schooljaar) {
		snprintf(value, sizeof(value), "%s begint op %s, niet in schooljaar %s", v->naam,
		    datum_toon(v->eerste, a), schooljaar_format(v->schooljaar, b));
		return fault_set(fault, SWV_EIMPOSSIBLE, v->naam, value, NULL);
	}
	zomer = zelfde_naam(v->naam, "zomer");
	max = zomer ? MAX_DAGEN_ZOMER : MAX_DAGEN;
	return v->laatste - v->eerste + 1 > max ? refuse_length(v, max, fault) : SWV_OK;
}
