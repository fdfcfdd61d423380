/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/indicatorbeeld.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/utf8.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/indicator.h"
#include "swv/service/lezen.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/meter.h"
#include "swv/tui/recordacties.h"

enum { NAME = 27, NUMBER = 11, STATUS = 11, BAR = 24 };

/* ---- the page ---- */

static void
add_padded(const char *text, int width, bool right, struct str *out)
{
	int used = utf8_width(text);

	if (right && used < width)
		str_pad(out, ' ', (size_t)(width - used));
	if (used > width)
		utf8_column(out, text, width);
	else
		str_add(out, text);
	if (!right && used < width)
		str_pad(out, ' ', (size_t)(width - used));
}

/* What a whole bar stands for: of percentages a hundred, else the highest. */
static int64_t
most_of(const struct indicator_punten *p, const char *eenheid)
{
	int64_t most = str_eq(eenheid, "procent") ? 10000 : 0;

	for (size_t i = 0; i < p->n; i++)
		most = p->items[i].waarde > most ? p->items[i].waarde : most;
	return most;
}

static void
add_line(const struct indicator_punt *p, const char *eenheid, int64_t most, struct str *out)
{
	struct str maat = { 0 };

	if (!p->verborgen)
		maat_tekst(eenheid, p->waarde, &maat);
	add_padded(p->naam, NAME, false, out);
	str_addc(out, ' ');
	add_padded(str_get(&maat), NUMBER, true, out);
	str_add(out, "  ");
	add_padded(p->status, STATUS, false, out);
	if (!p->verborgen)
		meter_balk(p->waarde, most, BAR, out);
	while (out->len && out->s[out->len - 1] == ' ')
		out->s[--out->len] = '\0';
	str_addc(out, '\n');
	str_fini(&maat);
}

static void
add_lines(const struct indicator_punten *p, const char *eenheid, struct str *out)
{
	int64_t most = most_of(p, eenheid);

	for (size_t i = 0; i < p->n; i++)
		add_line(&p->items[i], eenheid, most, out);
}

/* The series in one line: "▁▃█  van 60% tot 85%"; of one period there is none. */
static void
add_spark(const struct indicator_punten *p, const char *eenheid, struct str *out)
{
	int64_t *values = mem_zero(p->n + 1, sizeof(*values)), low = 0, top = 0;
	size_t n = 0;

	for (size_t i = 0; i < p->n; i++)
		if (!p->items[i].verborgen)
			values[n++] = p->items[i].waarde;
	for (size_t i = 0; i < n; i++) {
		low = !i || values[i] < low ? values[i] : low;
		top = !i || values[i] > top ? values[i] : top;
	}
	if (n > 1) {
		meter_vonk(values, n, out);
		str_add(out, "  laagst ");
		maat_tekst(eenheid, low, out);
		str_add(out, ", hoogst ");
		maat_tekst(eenheid, top, out);
		str_addc(out, '\n');
	}
	free(values);
}

void
indicatorbeeld_tekst(struct session *session, const struct rec *rec, struct str *out)
{
	const char *eenheid = rec_text(rec, "eenheid");
	struct indicator_beeld beeld;
	struct str streef = { 0 };

	streef_tekst(rec, &streef);
	str_addf(out, "Streef: %s.\n", str_get(&streef));
	str_fini(&streef);
	if (indicator_beeld(session, rec, NULL, &beeld))
		beeld = (struct indicator_beeld){ 0 };
	if (beeld.reeks.n) {
		str_add(out, "\n# Verloop\n");
		add_spark(&beeld.reeks, eenheid, out);
		add_lines(&beeld.reeks, eenheid, out);
	}
	if (beeld.delen.n) {
		str_addf(out, "\n# Per %s, %s\n", rec_text(rec, "per"), beeld.periode);
		add_lines(&beeld.delen, eenheid, out);
	}
	str_add(out, "\n# Gegevens\n");
	indicator_beeld_fini(&beeld);
}

/* ---- the tree ---- */

void
indicatorbeeld_stand(const struct tak *tak, struct str *out)
{
	if (tak->gemeten) {
		maat_tekst(tak->eenheid, tak->laatste, out);
		str_addc(out, ' ');
	}
	str_add(out, tak->oordeel);
}

char
indicatorbeeld_mark(const char *status, enum role *role)
{
	if (str_eq(status, STATUS_ROOD)) {
		*role = ROLE_LATE;
		return '!';
	}
	if (str_eq(status, STATUS_ORANJE)) {
		*role = ROLE_SOON;
		return '~';
	}
	return ' ';
}

/* ---- measuring ---- */

void
indicatorbeeld_meting(struct tui *tui, const struct kind *kind, const char *id)
{
	struct session *s = app_session(tui);
	struct fault fault = { 0 };
	struct rec *indicator = NULL, *rec;
	struct periode p;
	struct str code = { 0 };

	if (kind != &kind_indicator) {
		tui_say(tui, "Een meting hoort bij een indicator. Ga op een indicator staan.");
		return;
	}
	if (lezen_een(s, kind, id, &fault, &indicator)) {
		tui_fault(tui, &fault);
		return;
	}
	if (rec_bool(indicator, "berekend")) {
		tui_say(tui, "Deze indicator telt het programma zelf.");
	} else {
		p = indicator_volgende(s, indicator);
		periode_code(&p, &code);
		rec = rec_initial(&kind_meting, session_vandaag(s));
		rec_set_text(rec, "indicator", id);
		rec_set_text(rec, "periode", str_get(&code));
		bewerk_nieuw(tui, rec);
	}
	str_fini(&code);
	rec_free(&indicator);
}

void
indicatorbeeld_run(struct tui *tui, struct view *view)
{
	record_met(tui, view, indicatorbeeld_meting);
}
