/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/boom.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/store/sql.h"

enum { VOLGORDE_MAX = 0x0FFFFFFF };

/* NULL for a plan, which hangs under nothing. */
static const char *
ouder_of(const struct rec *rec)
{
	int field = kind_field(rec->kind, "ouder");

	return field >= 0 && rec->v[field].tag == VALUE_TEXT ? rec->v[field].s : NULL;
}

static enum swv_err
pad_of(struct store *store, const char *id, struct fault *fault, char **pad)
{
	return sql_text(store, fault, pad, "SELECT pad FROM knoop WHERE id = ?1", "s", id);
}

static enum swv_err
too_deep(struct fault *fault)
{
	return fault_set(fault, SWV_EIMPOSSIBLE, NULL, "Dieper dan zes lagen kan een plan niet",
	    "hang het een laag hoger");
}

/* The pad of the node above, "" for a plan; owned. */
static enum swv_err
pad_above(struct store *store, const struct rec *rec, struct fault *fault, char **pad)
{
	const char *ouder = ouder_of(rec);
	enum swv_err err = SWV_OK;

	*pad = NULL;
	if (ouder)
		err = pad_of(store, ouder, fault, pad);
	if (!err && ouder && !*pad)
		err = fault_set(fault, SWV_EREFERENCE, "Onder", ouder, NULL);
	if (!err && !*pad)
		*pad = mem_strdup("");
	if (!err && strlen(*pad) >= PAD_DIGITS * PAD_LEVELS)
		err = too_deep(fault);
	if (err) {
		free(*pad);
		*pad = NULL;
	}
	return err;
}

static char *
pad_at(const char *above, int64_t volgorde)
{
	struct str pad = { 0 };

	str_addf(&pad, "%s%07" PRIx64, above, (uint64_t)volgorde);
	return str_take(&pad);
}

/* The id of the node at this pad, or NULL; owned. */
static enum swv_err
occupant(struct store *store, const char *pad, struct fault *fault, char **id)
{
	return sql_text(store, fault, id, "SELECT id FROM knoop WHERE pad = ?1", "s", pad);
}

/* Rec's own place under above when it has one and it is free, else the last. */
static enum swv_err
place_under(
    struct store *store, const char *above, struct rec *rec, struct fault *fault, char **pad)
{
	int64_t volgorde = rec_int(rec, "volgorde");
	char *who = NULL;
	enum swv_err err = SWV_OK;

	*pad = volgorde ? pad_at(above, volgorde) : NULL;
	if (*pad)
		err = occupant(store, *pad, fault, &who);
	if (!err && (!*pad || who)) {
		free(*pad);
		*pad = NULL;
		err = sql_number(store, fault, &volgorde,
		    "SELECT coalesce(max(volgorde), 0) FROM knoop WHERE ouder IS ?1 AND id <> ?2",
		    "ss", ouder_of(rec), rec_id(rec));
		volgorde += PAD_STEP;
		if (!err && volgorde > VOLGORDE_MAX)
			err = fault_set(
			    fault, SWV_EIMPOSSIBLE, NULL, "Er past hier niets meer bij", NULL);
		if (!err)
			*pad = pad_at(above, volgorde);
	}
	rec_set_int(rec, "volgorde", volgorde);
	free(who);
	return err;
}

enum swv_err
boom_place(struct store *store, struct rec *rec, struct fault *fault, char **pad)
{
	char *above;
	enum swv_err err = pad_above(store, rec, fault, &above);

	*pad = NULL;
	if (!err)
		err = place_under(store, above, rec, fault, pad);
	free(above);
	return err;
}

/* How many levels hang under the node at pad; itself is one. */
static enum swv_err
levels_of(struct store *store, const char *pad, struct fault *fault, int64_t *out)
{
	*out = 1;
	return sql_number(store, fault, out,
	    "SELECT (max(length(pad)) - length(?1)) / 7 + 1 FROM knoop"
	    " WHERE pad >= ?1 AND pad < ?1 || '~'",
	    "s", pad);
}

/* What hangs under a node that went to another plan goes along.  That is no change of its own, so
 * its versie stays: whoever has it in a form can still save, and keeps the plan as it is then. */
static enum swv_err
follow_plan(struct store *store, const struct rec *rec, const char *pad, struct fault *fault)
{
	int field = kind_field(rec->kind, "plan");
	const char *plan = field >= 0 ? rec->v[field].s : NULL;
	enum swv_err err = SWV_OK;

	if (!plan)
		return SWV_OK;
	err = sql_run(store, fault,
	    "INSERT OR IGNORE INTO verwijzing (doel, kind, veld, id)"
	    " SELECT ?1, soort, 'plan', id FROM knoop WHERE pad > ?2 AND pad < ?2 || '~'",
	    "ss", plan, pad);
	if (!err)
		err = sql_run(store, fault,
		    "DELETE FROM verwijzing WHERE veld = 'plan' AND doel <> ?1 AND (kind, id) IN"
		    " (SELECT soort, id FROM knoop WHERE pad > ?2 AND pad < ?2 || '~')",
		    "ss", plan, pad);
	if (!err)
		err = sql_run(store, fault,
		    "UPDATE knoop SET plan = ?1"
		    " WHERE pad > ?2 AND pad < ?2 || '~' AND plan IS NOT ?1",
		    "ss", plan, pad);
	return err;
}

/* Gives the node at pad from, with what hangs under it, the pad to. */
static enum swv_err
repath(struct store *store, const char *from, const char *to, struct fault *fault)
{
	return sql_run(store, fault,
	    "UPDATE knoop SET pad = ?2 || substr(pad, length(?1) + 1)"
	    " WHERE pad >= ?1 AND pad < ?1 || '~'",
	    "ss", from, to);
}

/* The nodes at two pads under one ouder change places; pads are unique, so one steps aside. */
static enum swv_err
swap(struct store *store, const char *pad, const char *other, const char *other_id,
    struct fault *fault)
{
	struct str aside = { 0 };
	enum swv_err err;

	str_addf(&aside, "%.*szzzzzzz", (int)(strlen(pad) - PAD_DIGITS), pad);
	err = repath(store, other, aside.s, fault);
	if (!err)
		err = repath(store, pad, other, fault);
	if (!err)
		err = repath(store, aside.s, pad, fault);
	if (!err)
		err = sql_run(store, fault, "UPDATE knoop SET volgorde = ?1 WHERE id = ?2", "is",
		    (int64_t)strtoll(pad + strlen(pad) - PAD_DIGITS, NULL, 16), other_id);
	str_fini(&aside);
	return err;
}

/* Under another ouder than before. */
static enum swv_err
move_away(
    struct store *store, struct rec *rec, const char *pad, const char *above, struct fault *fault)
{
	int64_t levels;
	char *to = NULL;
	enum swv_err err;

	if (str_starts(above, pad))
		return fault_set(fault, SWV_EIMPOSSIBLE, NULL,
		    "Iets kan niet onder zichzelf hangen", "kies een andere plek");
	err = levels_of(store, pad, fault, &levels);
	if (!err && (int64_t)(strlen(above) / PAD_DIGITS) + levels > PAD_LEVELS)
		err = too_deep(fault);
	if (!err)
		err = place_under(store, above, rec, fault, &to);
	if (!err)
		err = sql_run(store, fault, "UPDATE knoop SET volgorde = ?1 WHERE id = ?2", "is",
		    rec_int(rec, "volgorde"), rec_id(rec));
	if (!err)
		err = repath(store, pad, to, fault);
	if (!err)
		err = follow_plan(store, rec, to, fault);
	free(to);
	return err;
}

enum swv_err
boom_moved(struct store *store, struct rec *rec, struct fault *fault)
{
	char *pad = NULL, *above = NULL, *to = NULL, *who = NULL;
	enum swv_err err = pad_of(store, rec_id(rec), fault, &pad);

	if (!err)
		err = pad_above(store, rec, fault, &above);
	if (err)
		goto out;
	if (strlen(pad) != strlen(above) + PAD_DIGITS || !str_starts(pad, above)) {
		err = move_away(store, rec, pad, above, fault);
		goto out;
	}
	to = pad_at(above, rec_int(rec, "volgorde"));
	if (str_eq(to, pad))
		goto out;
	err = occupant(store, to, fault, &who);
	if (!err)
		err = who ? swap(store, pad, to, who, fault) : repath(store, pad, to, fault);
out:
	free(pad);
	free(above);
	free(to);
	free(who);
	return err;
}

enum swv_err
boom_volgorde(struct store *store, const char *id, struct fault *fault, int64_t *out)
{
	return sql_number(store, fault, out, "SELECT volgorde FROM knoop WHERE id = ?1", "s", id);
}

enum swv_err
boom_beside(struct store *store, const char *id, bool down, struct fault *fault, int64_t *out)
{
	static const char above[] = "SELECT max(o.volgorde) FROM knoop k JOIN knoop o"
				    " ON o.ouder IS k.ouder AND o.volgorde < k.volgorde"
				    " WHERE k.id = ?1";
	static const char below[] = "SELECT min(o.volgorde) FROM knoop k JOIN knoop o"
				    " ON o.ouder IS k.ouder AND o.volgorde > k.volgorde"
				    " WHERE k.id = ?1";
	enum swv_err err;

	*out = 0;
	err = sql_number(store, fault, out, down ? below : above, "s", id);
	if (!err && !*out)
		err = fault_set(fault, SWV_ENOTHING,
		    down ? "Dit staat al onderaan" : "Dit staat al bovenaan", NULL, NULL);
	return err;
}

enum swv_err
boom_new_id(struct store *store, const char *ouder, struct fault *fault, char **out)
{
	struct str id = { 0 };
	int64_t n = 0, taken = 1;
	enum swv_err err;

	*out = NULL;
	err =
	    sql_number(store, fault, &n, "SELECT count(*) FROM knoop WHERE ouder = ?1", "s", ouder);
	while (!err && taken) { /* ids are never used again, also not those in the Prullenbak */
		str_clear(&id);
		str_addf(&id, "%s.%" PRId64, ouder, ++n);
		err = sql_number(store, fault, &taken,
		    "SELECT (SELECT count(*) FROM knoop WHERE id = ?1)"
		    " + (SELECT count(*) FROM prullenbak WHERE bron_id = ?1)"
		    " + (SELECT count(*) FROM logboek WHERE bron_id = ?1)",
		    "s", id.s);
	}
	*out = err ? NULL : str_take(&id);
	str_fini(&id);
	return err;
}

enum swv_err
boom_plan_of(struct store *store, const char *id, struct fault *fault, struct str *out)
{
	char *plan;
	enum swv_err err = sql_text(
	    store, fault, &plan, "SELECT coalesce(plan, id) FROM knoop WHERE id = ?1", "s", id);

	str_add(out, plan);
	free(plan);
	return err;
}

/* ---- what goes on from one to another ---- */

enum swv_err
boom_komt_na(
    struct store *store, const char *actie, const char *ander, struct fault *fault, bool *out)
{
	int64_t n = 0;
	enum swv_err err = sql_number(store, fault, &n,
	    "WITH RECURSIVE na (id) AS (SELECT ?1 UNION SELECT x.doel FROM na JOIN verwijzing x"
	    " ON x.kind = 'actie' AND x.id = na.id AND x.veld = 'pas_na')"
	    " SELECT count(*) FROM na WHERE id = ?2",
	    "ss", actie, ander);

	*out = n > 0;
	return err;
}

enum swv_err
boom_evenknie(
    struct store *store, const char *id, const char *plan, struct fault *fault, char **out)
{
	enum swv_err err = sql_text(store, fault, out,
	    "SELECT o.id FROM knoop k JOIN knoop o ON o.id = ?2 || substr(k.id, length(k.plan) + 1)"
	    " AND o.soort = k.soort WHERE k.id = ?1 AND k.plan IS NOT NULL",
	    "ss", id, plan);

	if (err || *out)
		return err;
	return sql_text(store, fault, out,
	    "SELECT o.id FROM knoop k JOIN knoop o ON o.soort = k.soort AND o.titel = k.titel"
	    " AND o.plan = ?2 WHERE k.id = ?1 ORDER BY o.pad LIMIT 1",
	    "ss", id, plan);
}

enum swv_err
boom_volgend_plan(struct store *store, const char *plan, struct fault *fault, char **out)
{
	return sql_text(store, fault, out,
	    "SELECT o.id FROM plan p JOIN plan o ON o.vorm = p.vorm AND o.van > p.tot"
	    " WHERE p.id = ?1 ORDER BY o.van, o.id LIMIT 1",
	    "s", plan);
}
