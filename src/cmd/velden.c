/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/velden.h"

#include "swv/base/str.h"
#include "swv/model/value.h"

/* What the options say of this field, a list with a comma between two. */
static void
gather(const struct opdracht *o, const struct field *f, struct str *out)
{
	for (size_t i = 0; i < o->n_velden; i++) {
		if (!str_eq(o->velden[i].veld, f->name))
			continue;
		if (f->type != FIELD_LIST)
			str_clear(out);
		else if (out->len)
			str_addc(out, field_divider(f));
		str_add(out, o->velden[i].tekst);
	}
}

static bool
is_given(const struct opdracht *o, const char *veld)
{
	for (size_t i = 0; i < o->n_velden; i++)
		if (str_eq(o->velden[i].veld, veld))
			return true;
	return false;
}

enum swv_err
velden_in_rec(const struct opdracht *o, struct rec *rec, swv_date today, struct fault *fault)
{
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < rec->kind->n_fields && !err; i++) {
		const struct field *f = &rec->kind->fields[i];
		struct str text = { 0 };

		if (!is_given(o, f->name))
			continue;
		gather(o, f, &text);
		err = rec_parse(rec, (int)i, str_get(&text), today, fault);
		str_fini(&text);
	}
	return err;
}

int
deelopdracht_run(
    const struct command *command, const struct deelopdracht *rijen, size_t n, struct opdracht *o)
{
	const struct deelopdracht *rij = NULL;
	struct session session;
	int status, words = o->argc - 1;

	for (size_t i = 0; i < n && !rij; i++)
		if (str_eq(rijen[i].naam, o->argv[0]))
			rij = &rijen[i];
	if (!rij || words < rij->min || (rij->max >= 0 && words > rij->max) ||
	    (o->given & ~rij->options))
		return say_usage(command);
	if (rij->zonder_sessie)
		return rij->run(o, NULL);
	if ((status = open_session(o, &session)))
		return status;
	status = rij->run(o, &session);
	if (!status)
		say_let_op(&session);
	session_close(&session);
	return status;
}
