/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/dossier.h"

#include <string.h>

#include "swv/base/str.h"

bool
dossier_is_nummer(const struct kind *kind, const char *id)
{
	const char *letter = kind->letter ? kind->letter : "";
	const char *at = id ? id + strlen(letter) : "";
	size_t volg;

	if (!(kind->flags & KIND_DOSSIER) || !id || !str_starts(id, letter) ||
	    strspn(at, "0123456789") != 2 || at[2] != '-')
		return false;
	volg = strspn(at + 3, "0123456789");
	return volg >= 3 && !at[3 + volg];
}

const struct kind *
dossier_kind(const char *nummer)
{
	for (size_t i = 0; i < n_kinds; i++)
		if (dossier_is_nummer(kinds[i], nummer))
			return kinds[i];
	return NULL;
}

const char *
dossier_status(const struct kind *kind, const char *status)
{
	const struct choice *c = field_choice(&kind->fields[kind_field(kind, "status")], status);

	return c ? c->label : status;
}

bool
dossier_is_dicht(const struct rec *rec)
{
	static const struct {
		const struct kind *kind;
		const char *statussen;
	} rows[] = {
		{ &kind_thuiszitter, "gesloten" },
		{ &kind_tlv, "verlopen" },
		{ &kind_arrangement, "beeindigd afgewezen" },
		{ &kind_plaatsing, "beeindigd vervallen" },
		{ &kind_klacht, "afgehandeld" },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (rows[i].kind == rec->kind)
			return str_in_words(rows[i].statussen, rec_text(rec, "status"));
	return false;
}

enum swv_err
dossier_check_volgorde(
    const struct rec *rec, const struct dossier_volgorde *rows, struct fault *fault)
{
	for (; rows->eerst; rows++)
		if (rec_has(rec, rows->eerst) && rec_has(rec, rows->dan) &&
		    rec_date(rec, rows->dan) < rec_date(rec, rows->eerst))
			return fault_set(
			    fault, SWV_EIMPOSSIBLE, NULL, rows->zin, "kijk de twee dagen na");
	return SWV_OK;
}

/* It stands where no name may stand, so nothing else goes for a number. */
enum swv_err
dossier_check_nummer(const struct rec *rec, struct fault *fault)
{
	struct str hint = { 0 };

	if (!rec_has(rec, "nummer") || dossier_is_nummer(rec->kind, rec_id(rec)))
		return SWV_OK; /* a form has none yet */
	str_addf(&hint, "schrijf het jaar en een volgnummer: %s26-014",
	    rec->kind->letter ? rec->kind->letter : "");
	fault_set(fault, SWV_EIMPOSSIBLE, "Nummer", "Dit is geen dossiernummer", hint.s);
	str_fini(&hint);
	return SWV_EIMPOSSIBLE;
}
