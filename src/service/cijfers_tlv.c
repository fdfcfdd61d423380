/* SPDX-License-Identifier: EUPL-1.2 */
/* The figures of TLV's, and of the children that went to sbo and so with one. */
#include "swv/service/cijfers_tel.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/plaatsing.h"

enum { NUMMER_MAX = 24, ZES_WEKEN = 42, TIEN_WEKEN = 70 };

/* A stretch in which the term stood still; both days are in it. */
struct stilstand {
	char tlv[NUMMER_MAX];
	swv_date van, tot;
};

struct tlvs {
	struct telling *t;
	struct stilstand *items; /* by number */
	size_t n, cap;
};

static enum swv_err
take_pause(const struct rec *rec, void *arg)
{
	struct tlvs *v = arg;
	struct stilstand s = { .van = rec_date(rec, "van"),
		.tot = rec_has(rec, "tot") ? rec_date(rec, "tot") : DATE_MAX };

	strncpy(s.tlv, rec_text(rec, "tlv"), NUMMER_MAX - 1);
	VEC_ADD(v->items, v->n, v->cap) = s;
	return SWV_OK;
}

static int
by_tlv(const void *a, const void *b)
{
	const struct stilstand *x = a, *y = b;
	int c = strcmp(x->tlv, y->tlv);

	return c ? c : (x->van > y->van) - (x->van < y->van);
}

/* Which TLV's may be counted is asked of those themselves. */
static enum swv_err
read_pauses(struct tlvs *v, struct fault *fault)
{
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_opschorting);
	query.velden = "id tlv van tot";
	err = store_each(v->t->s->store, &query, fault, take_pause, v);
	query_fini(&query);
	if (v->n)
		qsort(v->items, v->n, sizeof(v->items[0]), by_tlv);
	return err;
}

/* The first of that TLV. */
static size_t
first_pause(const struct tlvs *v, const char *tlv)
{
	size_t low = 0, high = v->n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (strcmp(v->items[mid].tlv, tlv) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* Awb art. 4:15: days on which the term stands still do not count; those in two stretches once. */
static int64_t
lead_time(const struct tlvs *v, const struct rec *rec)
{
	swv_date done = rec_date(rec, "compleet_op"), end = rec_date(rec, "besluit_op");
	int64_t days = end - done;

	for (size_t i = first_pause(v, rec_id(rec));
	     i < v->n && str_eq(v->items[i].tlv, rec_id(rec)); i++) {
		swv_date van = v->items[i].van > done ? v->items[i].van : done + 1;
		swv_date tot = v->items[i].tot < end ? v->items[i].tot : end;

		if (tot < van)
			continue;
		days -= tot - van + 1;
		done = tot;
	}
	return days;
}

static void
count_mark(struct telling *t, size_t nr, size_t gebied, const struct rec *rec, const char *field)
{
	if (rec_has(rec, field))
		cijfers_meet(&t->c, nr, gebied, rec_int(rec, field));
}

static void
count_granted(struct telling *t, size_t gebied, const struct rec *rec)
{
	static const size_t categorie[] = { C_T_SO0, C_T_SO1, C_T_SO2, C_T_SO3 };
	int64_t c = rec_int(rec, "categorie");
	bool so = str_eq(rec_text(rec, "soort"), "so");

	cijfers_tel(&t->c, so ? categorie[c >= 1 && c <= 3 ? c : 0] : C_T_SBO, gebied, 1);
}

static void
count_decision(const struct tlvs *v, size_t gebied, const struct rec *rec)
{
	static const struct {
		const char *besluit;
		size_t nr;
	} rows[] = {
		{ "toegekend", C_T_TOEGEKEND },
		{ "afgewezen", C_T_AFGEWEZEN },
		{ "buiten_behandeling", C_T_BUITEN },
		{ "ingetrokken", C_T_INGETROKKEN },
	};
	struct telling *t = v->t;
	const char *besluit = rec_text(rec, "besluit");

	cijfers_tel(&t->c, C_T_BESLUIT, gebied, 1);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (str_eq(rows[i].besluit, besluit))
			cijfers_tel(&t->c, rows[i].nr, gebied, 1);
	if (str_eq(besluit, "toegekend"))
		count_granted(t, gebied, rec);
	count_mark(t, C_T_OUDERS, gebied, rec, "cijfer_ouders");
	count_mark(t, C_T_SCHOOL, gebied, rec, "cijfer_school");
	if (rec_has(rec, "compleet_op") && str_in_words("toegekend afgewezen", besluit)) {
		int64_t days = lead_time(v, rec);

		cijfers_meet(&t->c, C_T_MEDIAAN, gebied, days);
		cijfers_meet(&t->c, C_T_LANGSTE, gebied, days);
		cijfers_deel(&t->c, C_T_6, gebied, days <= ZES_WEKEN);
		cijfers_deel(&t->c, C_T_10, gebied, days <= TIEN_WEKEN);
	}
}

/* What deelname is of. */
static void
add_pupils(struct telling *t, size_t gebied, int64_t n)
{
	for (size_t nr = C_D_GO; nr <= C_D_SO; nr++)
		cijfers_noemer(&t->c, nr, gebied, n);
}

/* Where children went, and whether they are there. */
static void
count_place(struct telling *t, size_t gebied, const struct rec *rec, bool runs)
{
	bool sbo = str_eq(rec_text(rec, "soort"), "sbo");
	bool there = telling_liep(rec, "geplaatst_op", "einde_op", t->peil);

	if (telling_in(t, rec, "geplaatst_op")) {
		cijfers_tel(&t->c, C_T_GEPLAATST, gebied, 1);
		cijfers_deel(&t->c, C_T_BINNEN, gebied, rec_bool(rec, "binnen_swv"));
	}
	if (there && telling_liep(rec, "geplaatst_op", "einde_op", t->eerste - 1))
		cijfers_tel(&t->c, C_T_DOOR, gebied, 1);
	if (telling_in(t, rec, "einde_op")) {
		cijfers_tel(&t->c, C_T_EINDE, gebied, 1);
		cijfers_tel(
		    &t->c, C_T_REGULIER, gebied, str_eq(rec_text(rec, "einde_reden"), "regulier"));
	}
	if (there && runs) {
		cijfers_tel(&t->c, C_D_GO, gebied, 1);
		cijfers_tel(&t->c, sbo ? C_D_SBO : C_D_SO, gebied, 1);
		add_pupils(t, gebied, 1);
	}
	if (plaats_wacht(rec, t->peil))
		cijfers_tel(&t->c, C_T_WACHT, gebied, 1);
}

static enum swv_err
take_tlv(const struct rec *rec, void *arg)
{
	struct tlvs *v = arg;
	struct telling *t = v->t;
	size_t gebied = telling_gebied(t, rec);
	bool runs = str_eq(rec_text(rec, "besluit"), "toegekend") && rec_has(rec, "geldig_tot") &&
		    telling_liep(rec, "geldig_van", "geldig_tot", t->peil);

	if (telling_in(t, rec, "ontvangen_op"))
		cijfers_tel(&t->c, C_T_IN, gebied, 1);
	if (telling_in(t, rec, "bezwaar_op"))
		cijfers_tel(&t->c, C_T_BEZWAAR, gebied, 1);
	if (telling_in(t, rec, "besluit_op"))
		count_decision(v, gebied, rec);
	if (runs) {
		bool sbo = str_eq(rec_text(rec, "soort"), "sbo");

		cijfers_tel(&t->c, C_T_LOPEND, gebied, 1);
		cijfers_tel(&t->c, sbo ? C_T_LOPEND_SBO : C_T_LOPEND_SO, gebied, 1);
	}
	count_place(t, gebied, rec, runs);
	return SWV_OK;
}

/* Who is still at an ordinary school; of who may count their own areas alone those there. */
static enum swv_err
take_school(const struct rec *school, void *arg)
{
	struct telling *t = arg;
	size_t gebied = telling_gebied(t, school);
	int64_t pupils = rec_int(school, "leerlingen");

	if (!str_eq(rec_text(school, "soort"), "bao") || !rec_is_actief(school) ||
	    (!t->alles && !rechten_mag_in(&t->s->rechten, RECHT_CIJFERS, &kind_tlv,
			      rec_text(school, "gebied"))))
		return SWV_OK;
	add_pupils(t, gebied, pupils);
	return SWV_OK;
}

static enum swv_err
read_schools(struct telling *t, struct fault *fault)
{
	struct query query;
	enum swv_err err;

	query_init(&query, &kind_school);
	err = store_each(t->s->store, &query, fault, take_school, t);
	query_fini(&query);
	return err;
}

enum swv_err
tel_tlv(struct telling *t, struct fault *fault)
{
	struct tlvs v = { .t = t };
	enum swv_err err = read_pauses(&v, fault);

	if (!err)
		err = telling_elk(t, &kind_tlv,
		    "nummer soort ontvangen_op compleet_op besluit besluit_op categorie geldig_van"
		    " geldig_tot bezwaar_op wachtlijst_op geplaatst_op binnen_swv einde_op"
		    " einde_reden cijfer_ouders cijfer_school gebied",
		    take_tlv, &v, fault);
	if (!err)
		err = read_schools(t, fault);
	free(v.items);
	return err;
}
