/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/boomcel.h"

#include <inttypes.h>

#include "swv/base/str.h"
#include "swv/model/datum_toon.h"
#include "swv/tui/indicatorbeeld.h"

const struct kolom boomcel_kolommen[] = {
	{ "Doel", 24, 0, KOLOM_LEFT, 0 },
	{ "Wie", 12, 36, KOLOM_LEFT, 0 },
	{ "Gereed", 10, 10, KOLOM_LEFT, 0 },
	{ "Stand", 13, 13, KOLOM_RIGHT, 0 },
	{ 0 },
};

static void
add_when(const struct tak *t, struct str *out)
{
	char day[DATUM_MAX];

	if (t->periode)
		str_add(out, t->periode);
	if (!t->status)
		return;
	if (t->continu)
		str_add(out, "continu");
	else if (t->gereed != DATE_NONE)
		str_add(out, datum_toon(t->gereed, day));
	else if (t->stand)
		str_add(out, "herhaald");
}

static void
add_state(struct session *s, const struct tak *t, struct str *out)
{
	swv_date vandaag = session_vandaag(s);
	char far[DATUM_MAX];

	if (t->oordeel) {
		indicatorbeeld_stand(t, out);
		return;
	}
	if (!t->status) {
		if (t->n_acties)
			str_addf(out, "%" PRId64 "/%" PRId64 " %3" PRId64 "%%", t->n_gereed,
			    t->n_acties, t->n_gereed * 100 / t->n_acties);
		return;
	}
	if (t->wacht_op && t->wacht_sinds != DATE_NONE)
		str_addf(out, "wacht %d d", vandaag - t->wacht_sinds);
	else if (t->eerst && str_in_words("open bezig", t->status))
		str_addf(out, "eerst nog %" PRId64, t->eerst);
	else if (t->stand && !str_eq(t->status, "gereed"))
		str_addf(out, "%s", t->stand);
	else if (str_eq(t->status, "open") && t->gereed != DATE_NONE && t->gereed < vandaag)
		str_add(out, datum_toon_relatief(t->gereed, vandaag, far));
	else
		str_add(out, t->status);
}

void
boomcel(struct session *s, const struct boomrij *r, size_t column, struct str *out)
{
	switch (column) {
	case 0:
		str_add(out, boomrij_teken(&r->tak));
		if (r->tak.nummer)
			str_addf(out, "%s ", r->tak.nummer);
		str_add(out, r->tak.titel);
		if (r->tak.weg)
			str_add(out, " (niet meer in het planbestand)");
		break;
	case 1:
		str_add(out, r->wie);
		break;
	case 2:
		add_when(&r->tak, out);
		break;
	default:
		add_state(s, &r->tak, out);
	}
}

char
boomcel_mark(struct session *s, const struct tak *t, enum role *role)
{
	swv_date vandaag = session_vandaag(s);

	if (t->oordeel)
		return indicatorbeeld_mark(t->oordeel, role);
	if (t->status && !str_in_words("open bezig", t->status)) {
		*role = ROLE_DONE;
		return ' ';
	}
	if (t->status && t->gereed != DATE_NONE && t->gereed < vandaag) {
		*role = ROLE_LATE;
		return '!';
	}
	if (t->status && t->gereed != DATE_NONE && t->gereed <= session_bijna(s)) {
		*role = ROLE_SOON;
		return '~';
	}
	return ' ';
}
