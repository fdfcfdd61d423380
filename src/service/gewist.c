/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/gewist.h"

#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/termijn.h"
#include "swv/store/lijst.h"
#include "swv/store/termijnen.h"

static bool
can_be_wiped(const struct kind *kind)
{
	return kind && kind_field(kind, "gewist_op") >= 0;
}

enum swv_err
niet_gewist(struct session *s, const struct rec *rec, struct fault *fault)
{
	const struct kind *kind = rec->kind;
	const char *id = kind->hangs ? rec_text(rec, kind->hangs) : "";
	const struct kind *owner = kind_owner(kind, id);
	struct rec *boven = NULL;
	enum swv_err err = SWV_OK;

	if (can_be_wiped(kind) && rec_has(rec, "gewist_op"))
		return fault_set(fault, SWV_EIMPOSSIBLE, kind->label,
		    "Van dit dossier is gewist wie het kind is; het verandert niet meer",
		    kind == &kind_tlv ? "alleen hoe de verklaring eindigt kan nog worden ingevuld"
				      : "open een nieuw dossier als het kind weer thuis zit");
	if (*id && can_be_wiped(owner))
		err = store_find(s->store, owner, id, fault, &boven);
	if (!err && boven)
		err = niet_gewist(s, boven, fault);
	rec_free(&boven);
	return err;
}

/* Of each of these the descriptor is a day or a choice: nothing that could tell who it is. */
#define NA_WISSEN "herbeoordeeld_op einde_op einde_reden status"

static bool
tells_end_only(const struct rec *before, const struct rec *after)
{
	for (size_t i = 0; i < after->kind->n_fields; i++) {
		const struct field *f = &after->kind->fields[i];

		if (!(f->flags & FIELD_DERIVED) && rec_changed(before, after, f->name) &&
		    (!str_in_words(NA_WISSEN, f->name) ||
			(f->type != FIELD_DATE && f->type != FIELD_CHOICE)))
			return false;
	}
	return true;
}

enum swv_err
niet_gewist_anders(
    struct session *s, const struct rec *before, const struct rec *after, struct fault *fault)
{
	if (before->kind == &kind_tlv && rec_has(before, "gewist_op") &&
	    tells_end_only(before, after))
		return SWV_OK;
	return niet_gewist(s, before, fault);
}

enum swv_err
bewaartermijn_zet(struct werk *werk, const struct rec *rec, struct fault *fault, int64_t *moved)
{
	const struct termijn_feiten f = {
		.rec = rec, .regels = &werk->session->regels.kalender, .inst = &werk->session->inst
	};
	struct recs computed = { 0 };
	enum swv_err err;

	termijnen_bereken(&f, &computed);
	err = termijnen_store_norm(werk->session->store, rec->kind->name, rec_id(rec), NORM_BEWAREN,
	    &computed, fault, moved);
	recs_fini(&computed);
	return err;
}
