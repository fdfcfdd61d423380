/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/app.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/rec.h"
#include "swv/service/lezen.h"
#include "swv/service/ongedaan.h"
#include "swv/service/schrijven.h"
#include "swv/service/toegang.h"
#include "swv/service/toegangscode.h"
#include "swv/service/vandaag.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/dialoog.h"
#include "swv/tui/handleiding.h"
#include "swv/tui/prullenbak.h"
#include "swv/tui/schermen.h"

enum { CONCEPTS = 20 };

struct session *
app_session(const struct tui *tui)
{
	return ((struct app *)tui_app(tui))->session;
}

char *
app_moment(const struct session *session, int64_t utc, char buf[DATUM_MAX])
{
	swv_date dag, vandaag;
	int minuut;

	/* the real day: a day that was given does not shift what has been */
	klok_plaats(session->klok, klok_nu(session->klok), &vandaag, &minuut);
	klok_plaats(session->klok, utc, &dag, &minuut);
	return datum_toon_moment(dag, minuut, vandaag, buf);
}

void
app_made(struct tui *tui, const char *id)
{
	struct app *app = tui_app(tui);

	free(app->gemaakt);
	app->gemaakt = mem_strdup(id);
}

char *
app_take_made(struct tui *tui)
{
	struct app *app = tui_app(tui);
	char *id = app->gemaakt;

	app->gemaakt = NULL;
	return id;
}

static swv_date
today(void *app)
{
	return session_vandaag(((struct app *)app)->session);
}

static void
set_header(struct tui *tui)
{
	struct session *s = app_session(tui);
	struct str left = { 0 }, right = { 0 };

	str_addf(&left, "%s · %s", instelling_text(&s->inst, "organisatie.code"),
	    instelling_text(&s->inst, "organisatie.naam"));
	session_rol(s, &right);
	str_addf(&right, "%s%s", right.len ? " " : "", s->wie);
	tui_header(tui, left.s, right.s);
	str_fini(&left);
	str_fini(&right);
}

/* ---- rights ---- */

/* Whether anything at all may be made, changed or thrown away. */
static bool
may_change(const struct rechten *rechten)
{
	static const enum recht changing[] = { RECHT_MAKEN, RECHT_WIJZIGEN, RECHT_WEGGOOIEN };

	for (size_t i = 0; i < n_kinds; i++)
		for (size_t k = 0; k < sizeof(changing) / sizeof(changing[0]); k++)
			if (rechten_mag(rechten, changing[k], kinds[i]))
				return true;
	return false;
}

/* As of the last look: a bar is drawn without asking the database anything. */
static enum swv_err
mag(void *arg, enum recht recht, const struct kind *kind, struct fault *fault)
{
	const struct rechten *rechten = &((const struct app *)arg)->session->rechten;

	if (!kind)
		return may_change(rechten) ? SWV_OK : SWV_EDENIED;
	if (recht >= RECHT_MAKEN && recht <= RECHT_WEGGOOIEN && (kind->flags & KIND_COMPUTED))
		return session_volgt(kind, fault);
	/* what the association file says nobody changes here, and the act says so; what people
	 * keep with it by hand is who to call there */
	if (recht == RECHT_WIJZIGEN && (kind->flags & KIND_STRUCTURE))
		kind = &kind_contact;
	return rechten_mag(rechten, recht, kind) ? SWV_OK : session_geweigerd(recht, kind, fault);
}

static enum swv_err
present(void *arg, bool *changed, struct fault *fault)
{
	struct app *app = arg;
	enum swv_err err = toegang_ververs(app->session, fault);

	*changed = app->toegang != app->session->toegang.keer;
	app->toegang = app->session->toegang.keer;
	if (*changed && app->tui)
		set_header(app->tui);
	return err;
}

/* What a previous run left half typed is offered before anything else. */
static void
tell_start(struct tui *tui)
{
	struct session *s = app_session(tui);
	struct concept found[CONCEPTS];
	struct str text = { 0 };
	size_t n = 0;

	if (s->bestand_gewijzigd)
		str_add(&text,
		    "Het bestand van het samenwerkingsverband is gewijzigd; de beheerder "
		    "brengt het in met swv apply. ");
	if (concepten(s, NULL, found, CONCEPTS, &n) == SWV_OK && n)
		str_add(&text,
		    n == 1 ? "Er is nog een concept dat u niet hebt opgeslagen. C: ga verder"
			   : "Er zijn nog concepten die u niet hebt opgeslagen. C: ga verder");
	if (text.len)
		tui_say(tui, "%s", text.s);
	str_fini(&text);
	for (size_t i = 0; i < n; i++)
		concept_fini(&found[i]);
}

/* The last line of the logboek that this user has seen the work of. */
static void
look_at_log(struct app *app)
{
	lezen_laatste(app->session, NULL, &app->regel);
}

static enum theme
theme_of(struct session *s)
{
	enum theme theme = THEME_AUTO;
	char *name = NULL;

	if (voorkeur_lees(s, "thema", &name) == SWV_OK && name)
		theme_parse(name, &theme);
	free(name);
	return theme;
}

static void
open_manual(struct tui *tui)
{
	handleiding_open(tui, ((struct app *)tui_app(tui))->handleiding);
}

static bool
has_code(void *app)
{
	return toegangscode_is_er(((struct app *)app)->session);
}

static bool
code_fits(void *app, const char *code)
{
	return toegangscode_klopt(((struct app *)app)->session, code);
}

enum swv_err
app_run(struct session *session, const char *screen, const char *handleiding, struct fault *fault)
{
	struct app app = {
		.session = session, .handleiding = handleiding, .toegang = session->toegang.keer
	};
	struct tui_options options = { .screens = screens,
		.n_screens = n_screens,
		.theme = theme_of(session),
		.may_write = true,
		.mag = mag,
		.present = present,
		.lock_after = 1000 * instelling_duur(&session->inst, "sessie.vergrendel_na"),
		.leave_after = 1000 * instelling_duur(&session->inst, "sessie.sluit_na"),
		.has_code = has_code,
		.code_fits = code_fits,
		.manual = open_manual,
		.today = today,
		.app = &app };
	struct tui *tui;
	enum swv_err err = tui_new(&options, fault, &tui);

	if (err)
		return err;
	app.tui = tui;
	session_ending(session, term_is_ending);
	lezen_stand(session, &app.stand);
	look_at_log(&app);
	set_header(tui);
	tell_start(tui);
	err = tui_run(tui, screen, fault);
	vandaag_gezien(session, NULL);
	tui_free(&tui);
	session_ending(session, NULL);
	free(app.gemaakt);
	return err;
}

void
app_look(struct view *view, struct tui *tui)
{
	struct app *app = tui_app(tui);
	int64_t stand = app->stand, regel = app->regel;
	char *wie = NULL;

	(void)view;
	if (lezen_stand(app->session, &stand) || stand == app->stand)
		return;
	app->stand = stand;
	if (lezen_laatste(app->session, &wie, &regel) == SWV_OK)
		app->regel = regel;
	/* a concept, a preference, another's area: nobody's business here */
	if (wie && !str_eq(wie, app->session->wie))
		tui_say(tui, "gewijzigd door %s, zojuist (r)", wie);
	else if (wie)
		tui_say(tui, "er is iets gewijzigd, zojuist (r)");
	free(wie);
}

void
app_say(struct tui *tui, const char *said)
{
	struct str *let_op = &app_session(tui)->let_op, text = { 0 };
	const char *keys = strstr(said, " u: "), *at = str_get(let_op);
	size_t len;

	str_addn(&text, said, keys ? (size_t)(keys - said) : strlen(said));
	if (let_op->len)
		str_add(&text, " Let op:");
	for (const char *line; (line = list_next(&at, &len));)
		str_addf(&text, " %.*s", (int)len, line);
	str_add(&text, keys);
	tui_say(tui, "%s", text.s);
	str_clear(let_op); /* once is enough */
	str_fini(&text);
}

void
app_gone(struct tui *tui, struct view *page, const char *said)
{
	tui_close(tui, page);
	if (!tui_has_said(tui))
		tui_say(tui, "%s", said);
}

void
app_done(struct tui *tui, enum swv_err err, const struct fault *fault, const char *said)
{
	if (err) {
		tui_fault(tui, fault);
		return;
	}
	look_at_log(tui_app(tui)); /* what one does oneself is no news */
	tui_refresh(tui);
	if (said)
		app_say(tui, said);
}

/* On the page of one record it is not seen that another goes: then the user is asked. */
static bool
undo_is_meant(struct tui *tui, const struct view *view)
{
	struct ongedaan_stap stap;
	struct focus page;
	struct str text = { 0 };
	bool meant = true;

	if (!view->class->page || !view->class->page(view, &page) ||
	    ongedaan_kijk(app_session(tui), NULL, &stap))
		return true;
	if (stap.maken && (stap.kind != page.kind || !str_eq(stap.id, page.id))) {
		str_addf(&text, "Het %s ongedaan maken?", stap.titel);
		meant = dialoog_confirm(tui, "Dit hoort niet bij wat hier open is", text.s, 'o');
		str_fini(&text);
	}
	ongedaan_stap_fini(&stap);
	return meant;
}

void
app_run_undo(struct tui *tui, struct view *view)
{
	struct fault fault = { 0 };
	struct str wat = { 0 }, said = { 0 };
	enum swv_err err;

	if (!undo_is_meant(tui, view))
		return;
	err = ongedaan(app_session(tui), &fault, &wat);
	str_addf(&said, "Ongedaan gemaakt: %s", str_get(&wat));
	app_done(tui, err, &fault, said.s);
	str_fini(&wat);
	str_fini(&said);
}

void
app_run_bin(struct tui *tui, struct view *view)
{
	(void)view;
	prullenbak_open(tui);
}

/* "actie (nieuw): Gesprek met de schoo": what it is of, and the first text that was typed; who a
 * child is stays in the form. */
static void
concept_label(struct session *s, const struct concept *c, struct str *out)
{
	const struct kind *kind = kind_find(c->kind);
	bool new = kind &&concept_is_nieuw(kind, c->id);
	struct concept whole = { 0 };
	const char *text = NULL;

	str_addf(out, "%s%s", kind ? kind->label : c->kind, new ? " (nieuw)" : "");
	if (new &&*concept_eigenaar(kind, c->id)) {
		char *naam = lezen_naam(s, kind->fields[kind_field(kind, kind->hangs)].to,
		    concept_eigenaar(kind, c->id));

		str_addf(out, " bij %s", naam);
		free(naam);
	}
	if (!kind || concept_haal(s, c->kind, c->id, NULL, &whole))
		return;
	for (size_t i = 0; i < whole.n; i++) {
		int field = kind_field(kind, whole.items[i].name);

		if (field < 0 || !*whole.items[i].text ||
		    (kind->fields[field].flags & FIELD_PERSONAL))
			continue;
		if (str_eq(whole.items[i].name, kind->title))
			text = whole.items[i].text;
		else if (!text && kind->fields[field].type <= FIELD_LINES &&
			 field_is_settable(&kind->fields[field], new))
			text = whole.items[i].text;
	}
	if (text)
		str_addf(out, ": %s", text);
	concept_fini(&whole);
}

void
app_run_concepts(struct tui *tui, struct view *view)
{
	struct concept found[CONCEPTS];
	struct keuzen list = { 0 };
	struct fault fault = { 0 };
	char *which = NULL;
	size_t n = 0;

	(void)view;
	if (concepten(app_session(tui), &fault, found, CONCEPTS, &n)) {
		tui_fault(tui, &fault);
		return;
	}
	for (size_t i = 0; i < n; i++) {
		struct str label = { 0 }, id = { 0 };
		char when[DATUM_MAX];

		str_addf(&id, "%zu", i);
		concept_label(app_session(tui), &found[i], &label);
		keuzen_add(&list, id.s, label.s, app_moment(app_session(tui), found[i].op, when));
		str_fini(&label);
		str_fini(&id);
	}
	if (!n)
		tui_say(tui, "Er is niets half getypt.");
	else if (dialoog_choose(tui, "Verder met", &list, NULL, &which))
		bewerk_concept(tui, found[atoi(which)].kind, found[atoi(which)].id);
	keuzen_fini(&list);
	free(which);
	for (size_t i = 0; i < n; i++)
		concept_fini(&found[i]);
}

void
app_run_theme(struct tui *tui, struct view *view)
{
	static const char *const labels[THEME_COUNT] = { "gewoon", "zonder kleur",
		"hoog contrast" };
	struct keuzen list = { 0 };
	struct fault fault = { 0 };
	enum theme theme;
	char *name = NULL;

	(void)view;
	for (int i = 0; i < THEME_COUNT; i++)
		keuzen_add(&list, theme_name((enum theme)i), labels[i], NULL);
	if (dialoog_choose(
		tui, "Welk thema?", &list, theme_name(theme_of(app_session(tui))), &name) &&
	    theme_parse(name, &theme)) {
		term_theme(tui_term(tui), theme);
		if (voorkeur_zet(app_session(tui), "thema", name, &fault))
			tui_fault(tui, &fault);
		else
			tui_say(tui, "Thema: %s", labels[theme]);
	}
	keuzen_fini(&list);
	free(name);
}

static void
forget(char **code)
{
	if (*code)
		explicit_bzero(*code, strlen(*code));
	free(*code);
	*code = NULL;
}

void
app_run_code(struct tui *tui, struct view *view)
{
	char *first = NULL, *second = NULL;
	struct fault fault = { 0 };

	(void)view;
	if (dialoog_secret(tui, "Toegangscode",
		"Nieuwe code om het slot te openen (leeg: geen code):", TOEGANGSCODE_MAX, &first) &&
	    dialoog_secret(
		tui, "Toegangscode", "Nog een keer dezelfde code:", TOEGANGSCODE_MAX, &second)) {
		if (!str_eq(first, second))
			tui_complain(tui, "De twee codes zijn niet gelijk; er is niets veranderd.");
		else if (toegangscode_zet(app_session(tui), first, &fault))
			tui_fault(tui, &fault);
		else
			tui_say(tui,
			    *first ? "De toegangscode is bewaard. F8 zet het scherm op slot."
				   : "Er is geen toegangscode meer: elke toets opent het slot.");
	}
	forget(&first);
	forget(&second);
}
