/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/rechten.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/model/kinds.h"
#include "swv/model/rec.h"

#define KIND_ONE(name) +1
_Static_assert(0 KINDS(KIND_ONE) <= RECHTEN_KINDS, "struct rechten holds every kind");
#undef KIND_ONE

static const char *const namen[] = { [RECHT_CIJFERS] = "cijfers",
	[RECHT_LEZEN] = "inzien",
	[RECHT_MAKEN] = "maken",
	[RECHT_WIJZIGEN] = "wijzigen",
	[RECHT_WEGGOOIEN] = "weggooien",
	[RECHT_BEHEREN] = "beheren",
	[RECHT_INZAGE] = "inzage",
	[RECHT_CORRECTIE] = "correctie",
	[RECHT_WISSEN] = "wissen" };

const char *
recht_doen(enum recht recht)
{
	switch (recht) {
	case RECHT_CIJFERS:
		return "tellen";
	case RECHT_INZAGE:
		return "opvragen voor wie erom vraagt";
	case RECHT_CORRECTIE:
		return "verbeteren voor wie erom vraagt";
	default:
		return namen[recht];
	}
}

void
rechten_fini(struct rechten *rechten)
{
	free(rechten->gebieden);
	*rechten = (struct rechten){ 0 };
}

bool
rechten_eq(const struct rechten *a, const struct rechten *b)
{
	return a->alles == b->alles && memcmp(a->mag, b->mag, sizeof(a->mag)) == 0 &&
	       str_eq(a->gebieden ? a->gebieden : "", b->gebieden ? b->gebieden : "");
}

static size_t
place(const struct kind *kind)
{
	size_t i = 0;

	while (i < n_kinds && kinds[i] != kind)
		i++;
	return i;
}

bool
kind_has_gebied(const struct kind *kind)
{
	if (kind->hangs)
		kind = kind_owner(kind, NULL);
	return kind && kind_is_personal(kind) && kind_field(kind, "gebied") >= 0;
}

bool
kind_is_about(const struct kind *kind)
{
	return kind_field(kind, "bron") >= 0 && kind_field(kind, "bron_id") >= 0;
}

enum recht
recht_about(enum recht recht)
{
	return recht == RECHT_MAKEN || recht == RECHT_WEGGOOIEN ? RECHT_WIJZIGEN : recht;
}

enum recht
recht_boven(enum recht recht)
{
	switch (recht) {
	case RECHT_MAKEN:
	case RECHT_WIJZIGEN:
	case RECHT_WEGGOOIEN:
		return RECHT_LEZEN;
	default:
		return recht;
	}
}

static enum bereik
bereik_of(const struct rechten *rechten, enum recht recht, size_t at)
{
	enum bereik b = rechten->mag[at][recht];

	/* what may be seen may be counted */
	return b == BEREIK_GEEN && recht == RECHT_CIJFERS ? rechten->mag[at][RECHT_LEZEN] : b;
}

enum bereik
rechten_bereik(const struct rechten *rechten, enum recht recht, const struct kind *kind)
{
	enum bereik most = BEREIK_GEEN;

	if (rechten->alles)
		return BEREIK_ALLE;
	if (!kind_is_about(kind))
		return bereik_of(rechten, recht, place(kind));
	for (size_t i = 0; i < n_kinds; i++) {
		enum bereik b = bereik_of(rechten, recht_about(recht), i);

		if (!kind_is_about(kinds[i]) && !(kinds[i]->flags & KIND_STRUCTURE) && b > most)
			most = b;
	}
	return most;
}

bool
rechten_mag(const struct rechten *rechten, enum recht recht, const struct kind *kind)
{
	return rechten_bereik(rechten, recht, kind) != BEREIK_GEEN;
}

bool
rechten_mag_in(
    const struct rechten *rechten, enum recht recht, const struct kind *kind, const char *gebied)
{
	enum bereik b = rechten_bereik(rechten, recht, kind);

	if (b != BEREIK_EIGEN || !kind_has_gebied(kind))
		return b != BEREIK_GEEN;
	return gebied && *gebied && list_has(rechten->gebieden, gebied);
}

bool
rechten_mag_dossier(const struct rechten *rechten, enum recht recht, const char *gebied)
{
	for (size_t i = 0; i < n_kinds; i++)
		if ((kinds[i]->flags & KIND_DOSSIER) &&
		    (gebied ? rechten_mag_in(rechten, recht, kinds[i], gebied)
			    : rechten_mag(rechten, recht, kinds[i])))
			return true;
	return false;
}

/* ---- roles ---- */

static bool
is_alles(const struct kind *kind)
{
	(void)kind;
	return true;
}

static bool
is_structuur(const struct kind *kind)
{
	return (kind->flags & KIND_STRUCTURE) != 0;
}

static bool
is_jaar(const struct kind *kind)
{
	return str_in_words("kalender reeks vergadering telling prognose gesprek bezoek verzoek",
		   kind->name) ||
	       kind_hangs_on(kind, "vergadering") || kind_hangs_on(kind, "bezoek");
}

/* The nodes of plans, and what hangs on one. */
static bool
is_plan(const struct kind *kind)
{
	const struct kind *owner = kind->hangs ? kind_owner(kind, NULL) : NULL;

	return (kind->flags & KIND_TREE) || (owner && (owner->flags & KIND_TREE));
}

/* What boards and schools account for on forms, and the money; and what hangs on those. */
static bool
is_verantwoording(const struct kind *kind)
{
	static const struct kind *const those[] = { &kind_formulier, &kind_formulieroverzicht,
		&kind_tarief, &kind_subsidie, &kind_budget, &kind_reserve, &kind_afrekening,
		&kind_kosten };

	for (size_t i = 0; i < sizeof(those) / sizeof(those[0]); i++)
		if (kind == those[i])
			return true;
	return kind_hangs_on(kind, "formulier") || kind_hangs_on(kind, "budget");
}

/* A complaint may be about who keeps the dossiers, so it is none of them: a role names it. */
static bool
is_dossier(const struct kind *kind)
{
	return kind_has_gebied(kind) && kind != &kind_klacht;
}

/* Groups by what kinds are, so that later ones come along by themselves. */
static const struct {
	const char *naam;
	bool (*holds)(const struct kind *kind);
} groepen[] = {
	{ "alles", is_alles },
	{ "structuur", is_structuur },
	{ "jaar", is_jaar },
	{ "plannen", is_plan },
	{ "verantwoording", is_verantwoording },
	{ "dossiers", is_dossier },
};
enum { N_GROEPEN = sizeof(groepen) / sizeof(groepen[0]) };

static const char *
soort_naam(size_t i, const void *unused)
{
	(void)unused;
	return i < N_GROEPEN ? groepen[i].naam : kinds[i - N_GROEPEN]->name;
}

static const char *
recht_at(size_t i, const void *unused)
{
	(void)unused;
	return namen[i];
}

/* Which of so many names the word is; n when none. */
static size_t
find_word(const char *word, size_t n, const char *(*name)(size_t i, const void *arg))
{
	size_t i = 0;

	while (i < n && !str_eq(name(i, NULL), word))
		i++;
	return i;
}

static void
give(struct rechten *rechten, size_t soort, enum recht recht, enum bereik bereik)
{
	for (size_t i = 0; i < n_kinds; i++) {
		unsigned char *mag = &rechten->mag[i][recht];
		bool in =
		    soort < N_GROEPEN ? groepen[soort].holds(kinds[i]) : i == soort - N_GROEPEN;

		if (in && *mag < bereik)
			*mag = (unsigned char)bereik;
	}
}

/* The next word at *at before the end, owned; NULL: no more. */
static char *
next_word(const char **at, const char *end)
{
	const char *begin;

	while (*at < end && **at == ' ')
		++*at;
	begin = *at;
	while (*at < end && **at != ' ')
		++*at;
	return *at > begin ? mem_strndup(begin, (size_t)(*at - begin)) : NULL;
}

/* Every action of the row, for one kind or group. */
static enum swv_err
give_all(const char *acts, size_t soort, enum bereik bereik, struct rechten *rechten,
    struct fault *fault)
{
	const char *end = acts + strlen(acts);
	enum swv_err err = SWV_OK;
	char *word;
	int n = 0;

	for (; !err && (word = next_word(&acts, end)); n++) {
		size_t recht = find_word(word, RECHT_COUNT, recht_at);

		if (recht == RECHT_COUNT)
			err = fault_set(fault, SWV_EUNKNOWN, "recht", word,
			    str_nearest(word, RECHT_COUNT, recht_at, NULL));
		else if (rechten)
			give(rechten, soort, (enum recht)recht, bereik);
		free(word);
	}
	return err || n ? err : SWV_EFORM;
}

enum swv_err
rechten_regel(const char *regel, enum bereik bereik, struct rechten *rechten, struct fault *fault)
{
	const char *colon = strchr(regel, ':'), *at = regel;
	size_t n = N_GROEPEN + n_kinds;
	enum swv_err err = SWV_OK;
	bool any = false;
	char *word;

	while (colon && !err && (word = next_word(&at, colon))) {
		size_t soort = find_word(word, n, soort_naam);

		any = true;
		if (soort == n)
			err = fault_set(fault, SWV_EUNKNOWN, "soort", word,
			    str_nearest(word, n, soort_naam, NULL));
		else
			err = give_all(colon + 1, soort, bereik, rechten, fault);
		free(word);
	}
	if (!err && !any)
		err = SWV_EFORM;
	if (err == SWV_EFORM)
		fault_set(fault, SWV_EFORM, "Rechten", regel,
		    "soorten, een dubbele punt en wat er mag: dossiers: inzien wijzigen");
	return err;
}

void
rechten_rol(const struct rol *rol, const struct rec *rij, struct rechten *rechten)
{
	const char *rows = rij && rec_has(rij, "rechten") ? rec_text(rij, "rechten")
			   : rol                          ? rol->rechten
							  : "";
	enum bereik bereik = rol ? rol->bereik : BEREIK_EIGEN;
	size_t len;

	if (rij && rec_has(rij, "gebieden"))
		bereik = str_eq(rec_text(rij, "gebieden"), "alle") ? BEREIK_ALLE : BEREIK_EIGEN;
	for (const char *row; (row = list_next(&rows, &len));) {
		char *one = mem_strndup(row, len);

		rechten_regel(one, bereik, rechten, NULL);
		free(one);
	}
}
