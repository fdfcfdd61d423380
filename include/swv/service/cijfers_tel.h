/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_CIJFERS_TEL_H
#define SWV_SERVICE_CIJFERS_TEL_H

#include "swv/model/cijfer.h"
#include "swv/model/periode.h"
#include "swv/service/session.h"
#include "swv/store/lijst.h"

/* How figures are counted: one pass for each kind.  Not for other layers. */

struct telling {
	struct session *s;
	struct cijfers c;
	struct recs gebieden;     /* the areas of the association, by id */
	swv_date eerste, laatste; /* of the period */
	swv_date peil;            /* its last day, or today when that is still to come */
	bool alles; /* for everybody alike, whatever the session may count: so small numbers go */
};

/* Of the period, nothing counted yet. */
void telling_begin(struct telling *t, struct session *s, const struct periode *p);
/* Counts the figures of these groups, between blanks: " tlv deelname "; NULL: of all. */
enum swv_err telling_tel(struct telling *t, const char *groepen, struct fault *fault);
void telling_fini(struct telling *t);

/* Which area the record is in: 1 and on, 0 for none. */
size_t telling_gebied(const struct telling *t, const struct rec *rec);
/* Whether the field has a day in the period; whether it has one, on that day or before. */
bool telling_in(const struct telling *t, const struct rec *rec, const char *field);
bool telling_op(const struct rec *rec, const char *field, swv_date dag);
/* Whether the record ran on that day: from one field (the day included) up to another, which may
 * be open. */
bool telling_liep(const struct rec *rec, const char *van, const char *tot, swv_date dag);
/* Gives each record that may be counted, in no order, with these fields alone; arg NULL: t. */
enum swv_err telling_elk(struct telling *t, const struct kind *kind, const char *velden,
    enum swv_err (*row)(const struct rec *rec, void *arg), void *arg, struct fault *fault);
/* The last day of a term of that norm, longer when verlengd; DATE_NONE without the norm. */
swv_date telling_uiterlijk(
    const struct telling *t, const char *norm, swv_date vanaf, bool verlengd);

enum swv_err tel_thuiszitters(struct telling *t, struct fault *fault);
enum swv_err tel_tlv(struct telling *t, struct fault *fault);
enum swv_err tel_arrangementen(struct telling *t, struct fault *fault);
enum swv_err tel_plaatsingen(struct telling *t, struct fault *fault);
enum swv_err tel_klachten(struct telling *t, struct fault *fault);
enum swv_err tel_termijnen(struct telling *t, struct fault *fault);

#endif
