/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/woord.h"

#include <stdlib.h>
#include <string.h>

#include "swv/model/instelling.h"
#include "swv/model/kinds.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* What may be named otherwise besides the kinds. */
static const struct woord {
	const char *naam, *enkel, *meer;
} woorden[] = {
	{ "consulent", "consulent", "consulenten" },
	{ "coordinator", "coördinator", "coördinatoren" },
	{ "commissie", "commissie", "commissies" },
	{ "samenwerkingsverband", "samenwerkingsverband", "samenwerkingsverbanden" },
	{ "thuiszitter", "thuiszitter", "thuiszitters" },
	{ "vergadering", "vergadering", "vergaderingen" },
	{ "arrangement", "arrangement", "arrangementen" },
	{ "netwerk", "netwerk", "netwerken" },
};

/* Word i of all there are: the kinds, then those above.  False past the last. */
static bool
woord_at(size_t i, struct woord *out)
{
	if (i < n_kinds) {
		*out = (struct woord){ kinds[i]->name, kinds[i]->label, kinds[i]->labels };
		return true;
	}
	i -= n_kinds;
	if (i < COUNT(woorden))
		*out = woorden[i];
	return i < COUNT(woorden);
}

/* The name under which the file may give the word for many: our own, when it is one word. */
static const char *
meer_naam(const struct woord *w)
{
	size_t n = strspn(w->meer, "abcdefghijklmnopqrstuvwxyz");

	return w->meer[n] ? "" : w->meer;
}

static bool
find(const char *naam, struct woord *out)
{
	for (size_t i = 0; woord_at(i, out); i++)
		if (str_eq(out->naam, naam))
			return true;
	return false;
}

bool
woord_is_bekend(const char *naam)
{
	struct woord w;

	for (size_t i = 0; woord_at(i, &w); i++)
		if (str_eq(w.naam, naam) || (*naam && str_eq(meer_naam(&w), naam)))
			return true;
	return false;
}

static const char *
name_at(size_t i, const void *unused)
{
	struct woord w;

	(void)unused;
	return woord_at(i, &w) ? w.naam : NULL;
}

const char *
woord_nearest(const char *naam)
{
	return str_nearest(naam, n_kinds + COUNT(woorden), name_at, NULL);
}

static const char *
eigen(const struct instellingen *inst, const char *naam)
{
	struct str id = { 0 };
	const char *waarde;

	str_addf(&id, "woorden.%s", naam);
	waarde = instelling_text(inst, id.s);
	str_fini(&id);
	return waarde;
}

void
woord(const struct instellingen *inst, const char *naam, bool meervoud, struct str *out)
{
	const char *enkel, *meer = "";
	struct woord w;

	if (!find(naam, &w))
		abort();
	enkel = eigen(inst, naam);
	if (!meervoud) {
		str_add(out, *enkel ? enkel : w.enkel);
		return;
	}
	if (*meer_naam(&w))
		meer = eigen(inst, meer_naam(&w));
	if (*meer || !*enkel)
		str_add(out, *meer ? meer : w.meer);
	else
		woord_meervoud(enkel, out);
}

static bool
ends(const char *s, size_t n, const char *end)
{
	size_t k = strlen(end);

	return n >= k && memcmp(s + n - k, end, k) == 0;
}

/*
 * The rules that hold for nearly all nouns; what they do not get right ("spoor"
 * is "sporen") the file gives itself.
 */
void
woord_meervoud(const char *enkel, struct str *out)
{
	static const char *const with_s[] = { "e", "el", "em", "en", "er", "je" };
	size_t n = strlen(enkel);

	str_add(out, enkel);
	if (n && strchr("aiouy", enkel[n - 1])) {
		str_add(out, "'s");
		return;
	}
	for (size_t i = 0; i < COUNT(with_s); i++)
		if (ends(enkel, n, with_s[i])) {
			str_addc(out, 's');
			return;
		}
	str_add(out, "en");
}
