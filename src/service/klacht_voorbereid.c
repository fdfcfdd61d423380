/* SPDX-License-Identifier: EUPL-1.2 */
/* What the program fills in of a complaint or a dispute. */
#include "swv/service/dossier.h"

#include "swv/model/dossierstap.h"

enum swv_err
klacht_voorbereid(struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault)
{
	enum swv_err err = dossier_begin(werk, before, rec, fault);

	if (!rec_has(rec, "status"))
		rec_set_text(rec, "status", "ontvangen");
	return err ? err : dossier_eind(werk, before, rec, fault);
}
