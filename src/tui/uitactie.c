/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/tui/uitactie.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/base/utf8.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/service/lezen.h"
#include "swv/tui/app.h"
#include "swv/tui/bewerk.h"
#include "swv/tui/dialoog.h"

enum { TITEL = 200 }; /* bytes of what was found that make a title */

bool
uitactie_kan(const struct kind *kind)
{
	return field_names(&kind_actie.fields[kind_field(&kind_actie, "uit")], kind->name);
}

/* What was found is what is to be done about it. */
static void
propose(struct tui *tui, const struct kind *kind, const char *id, struct rec *actie)
{
	struct rec *from;
	char titel[TITEL];

	if (kind != &kind_bevinding || lezen_een(app_session(tui), kind, id, NULL, &from))
		return;
	utf8_copy(titel, sizeof(titel), rec_text(from, "tekst"));
	titel[strcspn(titel, "\n")] = '\0';
	rec_set_text(actie, "titel", titel);
	rec_set_date(actie, "gereed", rec_date(from, "hersteltermijn"));
	rec_set_text(actie, "wie", rec_text(from, rec_has(from, "wie") ? "wie" : "school"));
	rec_free(&from);
}

void
uitactie_nieuw(struct tui *tui, const struct kind *kind, const char *id)
{
	const struct field *under = &kind_actie.fields[kind_field(&kind_actie, "ouder")];
	struct keuzen list = { 0 };
	char *ouder = NULL, *own_id = mem_strdup(id);
	struct rec *rec;

	bewerk_keuzen(tui, under->to, "", &list);
	if (!list.n)
		tui_say(tui, "Er is nog geen plan waar een actie onder kan hangen.");
	else if (dialoog_choose(
		     tui, "Waar hangt de actie onder? Typ om te zoeken.", &list, NULL, &ouder)) {
		rec = rec_initial(&kind_actie, session_vandaag(app_session(tui)));
		rec_set_text(rec, "ouder", ouder);
		rec_set_text(rec, "uit", own_id);
		propose(tui, kind, own_id, rec);
		bewerk_nieuw(tui, rec);
	}
	keuzen_fini(&list);
	free(ouder);
	free(own_id);
}
