/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/dossierstap.h"

#include <string.h>

#include "swv/base/str.h"
#include "swv/model/dossier.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"

const struct dossierstap *
dossierstappen(const struct kind *kind)
{
	static const struct dossierstap none[] = { { 0 } };
	static const struct {
		const struct kind *kind;
		const struct dossierstap *stappen;
	} rows[] = {
		{ &kind_thuiszitter, stappen_thuiszitter },
		{ &kind_tlv, stappen_tlv },
		{ &kind_arrangement, stappen_arrangement },
		{ &kind_plaatsing, stappen_plaatsing },
		{ &kind_klacht, stappen_klacht },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (rows[i].kind == kind)
			return rows[i].stappen;
	return none;
}

bool
dossierstap_kan(const struct dossierstap *stap, const char *status)
{
	return str_in_words(stap->van, status);
}

bool
dossierstap_biedt(const struct dossierstap *stap, const struct rec *dossier)
{
	return dossierstap_kan(stap, rec_text(dossier, "status")) &&
	       (!stap->alleen || str_eq(rec_text(dossier, "aanvraagsoort"), stap->alleen));
}

/* A day until which something holds, as of a verklaring, is not that of the step. */
static bool
is_last_day(const struct field *field)
{
	size_t n = strlen(field->name);

	return n >= 3 && str_eq(field->name + n - 3, "tot");
}

void
dossierstap_doe(const struct dossierstap *stap, struct rec *dossier, swv_date vandaag)
{
	const struct kind *kind = dossier->kind;

	rec_set_text(dossier, "status", stap->naar);
	for (size_t i = 0; i < kind->n_fields; i++) {
		const struct field *f = &kind->fields[i];

		if (stap->wist && str_in_words(stap->wist, f->name))
			rec_set_none(dossier, f->name);
		if (stap->velden && str_in_words(stap->velden, f->name) && f->type == FIELD_DATE &&
		    !is_last_day(f) && !rec_has(dossier, f->name))
			rec_set_date(dossier, f->name, vandaag);
	}
}

/* What people call this status of the dossier. */
static void
add_status(const struct rec *rec, const char *status, struct str *out)
{
	str_add(out, dossier_status(rec->kind, status));
}

/* "van signaal kan het naar gemeld, hervat, gesloten" */
static enum swv_err
refuse(const struct rec *before, const struct rec *after, struct fault *fault)
{
	const char *status = rec_text(before, "status"), *separator = " naar ";
	struct str what = { 0 }, hint = { 0 };

	str_add(&what, "Van ");
	add_status(before, status, &what);
	str_add(&what, " gaat het niet in één stap naar ");
	add_status(before, rec_text(after, "status"), &what);
	str_add(&hint, "het kan wel");
	for (const struct dossierstap *s = dossierstappen(before->kind); s->naar; s++) {
		if (!dossierstap_biedt(s, before))
			continue;
		str_add(&hint, separator);
		add_status(before, s->naar, &hint);
		separator = ", ";
	}
	fault_set(fault, SWV_EIMPOSSIBLE, "Status", what.s, hint.s);
	str_fini(&what);
	str_fini(&hint);
	return SWV_EIMPOSSIBLE;
}

/* What the step requires and is not there. */
static enum swv_err
check_facts(const struct dossierstap *stap, const struct rec *after, struct fault *fault)
{
	for (size_t i = 0; stap->eist && i < after->kind->n_fields; i++) {
		const struct field *f = &after->kind->fields[i];
		struct str hint = { 0 };

		if (!str_in_words(stap->eist, f->name) || rec_has(after, f->name))
			continue;
		str_add(&hint, "vul dat eerst in: zonder kan de status niet ");
		add_status(after, stap->naar, &hint);
		str_add(&hint, " zijn");
		fault_set(fault, SWV_EREQUIRED, f->label, NULL, hint.s);
		str_fini(&hint);
		return SWV_EREQUIRED;
	}
	return SWV_OK;
}

enum swv_err
dossierstap_check(const struct rec *before, const struct rec *after, struct fault *fault)
{
	const char *naar = rec_text(after, "status");

	if (before && !rec_changed(before, after, "status"))
		return SWV_OK;
	for (const struct dossierstap *s = dossierstappen(after->kind); s->naar; s++)
		if (str_eq(s->naar, naar) &&
		    (!before || dossierstap_kan(s, rec_text(before, "status"))))
			return check_facts(s, after, fault);
	return before ? refuse(before, after, fault) : SWV_OK;
}
