/* SPDX-License-Identifier: EUPL-1.2 */
/* Reading the tree of plans. */
#include "swv/service/lezen.h"

#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/service/indicator.h"
#include "swv/service/toegang.h"

/* Who may read a plan sees its nodes, but of the kinds that they may not read; hidden gets those. */
static enum swv_err
may_read_plans(struct session *session, struct fault *fault, struct str *hidden)
{
	enum swv_err err = session_mag(session, RECHT_LEZEN, &kind_plan, fault);

	session_take_day(session);
	str_add(hidden, BOOM_ALLES);
	for (size_t i = 0; i < n_kinds; i++)
		if ((kinds[i]->flags & KIND_TREE) &&
		    !rechten_mag(&session->rechten, RECHT_LEZEN, kinds[i]))
			str_addf(hidden, " %s ", kinds[i]->name);
	return err;
}

/* Whether some of these nodes told of before a change and were counted now: then they are read again. */
static bool
counted_anew(
    struct session *session, const struct takken *takken, struct fault *fault, enum swv_err *err)
{
	if (*err || !indicator_verouderd(session, takken))
		return false;
	*err = indicator_tel(session, fault);
	return !*err;
}

enum swv_err
lezen_boom(
    struct session *session, const struct boom_vraag *ask, struct fault *fault, struct takken *out)
{
	struct str hidden = { 0 };
	enum swv_err err = may_read_plans(session, fault, &hidden);

	*out = (struct takken){ 0 };
	do {
		takken_fini(out);
		if (!err)
			err = boom_page(session->store, ask, str_get(&hidden), fault, out);
	} while (counted_anew(session, out, fault, &err));
	str_fini(&hidden);
	return err;
}

/* The node that read finds with this id or pad. */
static enum swv_err
read_one(struct session *session, const char *value,
    enum swv_err (*read)(struct store *, const char *, const char *, struct fault *, struct tak *),
    struct fault *fault, struct tak *out)
{
	struct str hidden = { 0 };
	enum swv_err err = may_read_plans(session, fault, &hidden);

	*out = (struct tak){ 0 };
	do {
		tak_fini(out);
		if (!err)
			err = read(session->store, value, str_get(&hidden), fault, out);
	} while (counted_anew(session, &(struct takken){ .items = out, .n = 1 }, fault, &err));
	str_fini(&hidden);
	return err;
}

enum swv_err
lezen_tak(struct session *session, const char *id, struct fault *fault, struct tak *out)
{
	return read_one(session, id, boom_node, fault, out);
}

enum swv_err
lezen_tak_op(struct session *session, const char *pad, struct fault *fault, struct tak *out)
{
	return read_one(session, pad, boom_at, fault, out);
}

/* Nodes that are reached from the one with this id. */
static enum swv_err
read_from(struct session *session, const char *id,
    enum swv_err (*read)(
	struct store *, const char *, const char *, struct fault *, struct takken *),
    struct fault *fault, struct takken *out)
{
	struct str hidden = { 0 };
	enum swv_err err = may_read_plans(session, fault, &hidden);

	*out = (struct takken){ 0 };
	do {
		takken_fini(out);
		if (!err)
			err = read(session->store, id, str_get(&hidden), fault, out);
	} while (counted_anew(session, out, fault, &err));
	str_fini(&hidden);
	return err;
}

enum swv_err
lezen_kinderen(struct session *session, const char *id, struct fault *fault, struct takken *out)
{
	return read_from(session, id, boom_kinderen, fault, out);
}

enum swv_err
lezen_steunen(struct session *session, const char *id, struct fault *fault, struct takken *out)
{
	return read_from(session, id, boom_steunen, fault, out);
}

enum swv_err
lezen_boven(struct session *session, const char *id, struct fault *fault, struct takken *out)
{
	return read_from(session, id, boom_boven, fault, out);
}

enum swv_err
lezen_eronder(struct session *session, const char *id, struct fault *fault, int64_t *out)
{
	enum swv_err err = session_mag(session, RECHT_LEZEN, &kind_plan, fault);

	*out = 0;
	return err ? err : boom_n_under(session->store, id, fault, out);
}

enum swv_err
lezen_pads(
    struct session *session, char *const *ids, size_t n, struct fault *fault, struct pads *out)
{
	struct str hidden = { 0 };
	enum swv_err err = may_read_plans(session, fault, &hidden);

	*out = (struct pads){ 0 };
	if (!err)
		err = boom_pads(session->store, ids, n, fault, out);
	str_fini(&hidden);
	return err;
}
