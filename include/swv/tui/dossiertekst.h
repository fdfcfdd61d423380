/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_DOSSIERTEKST_H
#define SWV_TUI_DOSSIERTEKST_H

#include "swv/model/rec.h"
#include "swv/service/session.h"
#include "swv/tui/dossierfeiten.h"
#include "swv/tui/leesvlak.h"

/* What is known of a dossier, as it is read: the record, what is due, what happened. */
struct dossiertekst {
	struct rec *rec;
	struct recs termijnen; /* by day */
	struct recs tijd;      /* the last first */
	struct feiten feiten;
};

/* Reads it all, which is noted in the logboek. */
enum swv_err dossiertekst_lees(
    struct session *session, const char *nummer, struct fault *fault, struct dossiertekst *out);
void dossiertekst_fini(struct dossiertekst *dossier);

/* "26-014 · bs De Komma · gemeld · 38 d thuis" */
void dossiertekst_titel(
    const struct dossiertekst *dossier, struct session *session, struct str *out);

/* Each adds its paragraphs, with a heading; nothing is read. */
void dossiertekst_termijnen(
    const struct dossiertekst *dossier, const struct session *session, struct leesvlak *out);
void dossiertekst_feiten(const struct dossiertekst *dossier, struct leesvlak *out);
void dossiertekst_tijd(
    const struct dossiertekst *dossier, struct session *session, struct leesvlak *out);

/* The termijn, or what happened, that a paragraph is about, borrowed; NULL: neither. */
const struct rec *dossiertekst_over(const struct dossiertekst *dossier, int over);
/* The other way; -1: it is not in there (any more). */
int dossiertekst_plek(const struct dossiertekst *dossier, const struct kind *kind, const char *id);

#endif
