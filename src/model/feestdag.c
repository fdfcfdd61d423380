/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/feestdag.h"

/* Days that hang on Easter, and days with a date of their own (maand is not 0).
 * Algemene termijnenwet art. 3; the two Sundays are only shown. */
static const struct {
	int maand, dag; /* without maand: days from Easter Sunday */
	const char *naam;
	bool erkend;
} regels_feestdag[] = {
	{ 1, 1, "Nieuwjaarsdag", true },
	{ 0, -2, "Goede Vrijdag", true },
	{ 0, 0, "Eerste Paasdag", false },
	{ 0, 1, "Tweede Paasdag", true },
	{ 5, 5, "Bevrijdingsdag", true },
	{ 0, 39, "Hemelvaartsdag", true },
	{ 0, 49, "Eerste Pinksterdag", false },
	{ 0, 50, "Tweede Pinksterdag", true },
	{ 12, 25, "Eerste Kerstdag", true },
	{ 12, 26, "Tweede Kerstdag", true },
};

/* The months in which those can fall that hang on Easter (22 March to 25 April). */
enum { PASEN_EERST = 3, PASEN_LAATST = 6 };

/* The king's day and, when that is a Sunday, how many days off it is kept.
 * The law means the day on which it is celebrated (Algemene termijnenwet art. 3). */
static const struct {
	int van, maand, dag, zondag;
	const char *naam;
} koningsdagen[] = {
	{ 2014, 4, 27, -1, "Koningsdag" },
	{ 1980, 4, 30, -1, "Koninginnedag" },
	{ 1949, 4, 30, 1, "Koninginnedag" },
	{ 1900, 8, 31, 1, "Koninginnedag" },
};

/* The anonymous Gregorian computus. */
swv_date
pasen(int jaar)
{
	int gulden = jaar % 19, eeuw = jaar / 100, rest = jaar % 100;
	int maan = (eeuw - (eeuw + 8) / 25 + 1) / 3;
	int epacta = (19 * gulden + eeuw - eeuw / 4 - maan + 15) % 30;
	int zondag = (32 + 2 * (eeuw % 4) + 2 * (rest / 4) - epacta - rest % 4) % 7;
	int laat = (gulden + 11 * epacta + 22 * zondag) / 451;
	int dag = epacta + zondag - 7 * laat + 114;

	return date_make(jaar, dag / 31, dag % 31 + 1);
}

static struct feestdag
koningsdag(int jaar)
{
	size_t i = 0;
	struct feestdag f = { .erkend = true };

	while (jaar < koningsdagen[i].van)
		i++;
	f.naam = koningsdagen[i].naam;
	f.dag = date_make(jaar, koningsdagen[i].maand, koningsdagen[i].dag);
	if (date_weekday(f.dag) == SUNDAY)
		f.dag += koningsdagen[i].zondag;
	return f;
}

/* Puts f behind the days before it and those of the same day. */
static void
insert(struct feestdag *dagen, size_t n, struct feestdag f)
{
	for (; n && dagen[n - 1].dag > f.dag; n--)
		dagen[n] = dagen[n - 1];
	dagen[n] = f;
}

size_t
feestdagen_jaar(int jaar, struct feestdag out[FEESTDAGEN_MAX])
{
	swv_date paas;
	size_t n = 0;

	if (jaar < 1900 || jaar > 2199)
		return 0;
	paas = pasen(jaar);
	for (size_t i = 0; i < sizeof(regels_feestdag) / sizeof(*regels_feestdag); i++) {
		int maand = regels_feestdag[i].maand, dag = regels_feestdag[i].dag;
		struct feestdag f = { .naam = regels_feestdag[i].naam,
			.erkend = regels_feestdag[i].erkend };

		f.dag = maand ? date_make(jaar, maand, dag) : paas + dag;
		insert(out, n++, f);
	}
	insert(out, n++, koningsdag(jaar));
	return n;
}

static const struct dag_naam *
gelijkgesteld(const struct kalenderregels *regels, swv_date d)
{
	size_t low = 0, high = regels->n_gelijkgesteld;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (regels->gelijkgesteld[mid].dag < d)
			low = mid + 1;
		else
			high = mid;
	}
	if (low < regels->n_gelijkgesteld && regels->gelijkgesteld[low].dag == d)
		return &regels->gelijkgesteld[low];
	return NULL;
}

const char *
feestdag_naam(const struct kalenderregels *regels, swv_date d)
{
	struct feestdag dagen[FEESTDAGEN_MAX];
	size_t n = feestdagen_jaar(date_ymd(d).year, dagen);
	const struct dag_naam *gelijk;

	for (size_t i = 0; i < n; i++)
		if (dagen[i].dag == d)
			return dagen[i].naam;
	gelijk = gelijkgesteld(regels, d);
	return gelijk ? gelijk->naam : NULL;
}

/* As feestdagen_jaar says, but of one day: few months have any, so most days cost no Easter. */
bool
feestdag_erkend(const struct kalenderregels *regels, swv_date d)
{
	struct ymd ymd = date_ymd(d);
	swv_date paas;

	if (gelijkgesteld(regels, d))
		return true;
	if (ymd.year < 1900 || ymd.year > 2199)
		return false;
	for (size_t i = 0; i < sizeof(regels_feestdag) / sizeof(*regels_feestdag); i++)
		if (regels_feestdag[i].erkend && regels_feestdag[i].maand == ymd.month &&
		    regels_feestdag[i].dag == ymd.day)
			return true;
	if (koningsdag(ymd.year).dag == d)
		return true;
	if (ymd.month < PASEN_EERST || ymd.month > PASEN_LAATST)
		return false;
	paas = pasen(ymd.year);
	for (size_t i = 0; i < sizeof(regels_feestdag) / sizeof(*regels_feestdag); i++)
		if (regels_feestdag[i].erkend && !regels_feestdag[i].maand &&
		    paas + regels_feestdag[i].dag == d)
			return true;
	return false;
}
