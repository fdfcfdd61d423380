/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/commands.h"

#include <inttypes.h>
#include <stdio.h>

#include "swv/base/utf8.h"
#include "swv/cmd/uitvoer.h"
#include "swv/cmd/verschil.h"
#include "swv/cmd/voortgang.h"
#include "swv/service/toepassen.h"

static void
tell(const struct verschil *v, void *arg)
{
	verschil_tekst(v, arg);
}

static void
tell_total(const struct opdracht *o, const struct toegepast *n, struct str *out)
{
	str_addf(out,
	    "%" PRId64 " nieuw, %" PRId64 " gewijzigd, %" PRId64 " weg, %" PRId64
	    " niet meer actief.\n",
	    n->nieuw, n->gewijzigd, n->weg, n->inactief);
	str_addf(out,
	    "Kalender: %" PRId64 " items nieuw, %" PRId64 " gewijzigd, %" PRId64 " weg; %" PRId64
	    " %s verschoven.\n",
	    n->kalender.nieuw, n->kalender.gewijzigd, n->kalender.weg, n->termijnen_verschoven,
	    n->termijnen_verschoven == 1 ? "termijn" : "termijnen");
	if (n->formulieren.nieuw + n->formulieren.gewijzigd + n->formulieren.weg)
		str_addf(out,
		    "Formulieren: %" PRId64 " nieuw, %" PRId64 " gewijzigd, %" PRId64 " weg.\n",
		    n->formulieren.nieuw, n->formulieren.gewijzigd, n->formulieren.weg);
	for (size_t i = 0; i < n->dossiers.n_rijen; i++)
		str_addf(out, "  %s, %s: %" PRId64 "\n", n->dossiers.rijen[i].regel->kind,
		    n->dossiers.rijen[i].regel->norm, n->dossiers.rijen[i].n);
	if (o->dry_run)
		str_add(out, "Dit was een proef: er is niets veranderd.\n");
}

static int
run(struct opdracht *o)
{
	struct fault fault = { 0 };
	struct faults faults = { 0 };
	struct organisatie org = { 0 };
	struct session session = { 0 };
	struct voortgang voortgang;
	struct toegepast n;
	struct uitvoer u;
	enum swv_err err;
	int status;

	if (organisatie_read(o->bestand, &faults, &org)) {
		status = say_faults(&faults);
		faults_fini(&faults);
		return status;
	}
	status = open_session(o, &session);
	if (!status) {
		uitvoer_init(&u, &session);
		voortgang_begin(&voortgang, "Dossier");
		session_voortgang(&session, voortgang_toon, &voortgang);
		err = toepassen(&session, &org, o->dry_run, tell, &u.text, &fault, &n);
		voortgang_einde(&voortgang);
		if (!err)
			tell_total(o, &n, &u.text);
		session_close(&session);
		status = uitvoer_end(&u, o, err, &fault);
	}
	organisatie_fini(&org);
	return status;
}

const struct command cmd_apply = {
	.name = "apply",
	.usage = "[--dry-run]",
	.summary = "brengt het bestand van het samenwerkingsverband in de database",
	.options = OPTION_DRY_RUN,
	.max = 0,
	.run = run,
};
