/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TESTS_UNIT_TLV_H
#define SWV_TESTS_UNIT_TLV_H

/* Applications for a TLV, made and followed in few words. */
#include "dossier.h"

#define PLAATSEN                                                                                   \
	"voorzieningen = ( { id = \"eiland\"; naam = \"Het Eiland\"; soort = \"sbo\";"             \
	" school = \"01AB00\"; capaciteit = 1; } );\n"
#define ORG_TLV ORG_DOSSIER(", " BEUK("beta")) PLAATSEN

#define NIEUW "soort=sbo; school=01AA00; ontvangen_op=2026-02-16"
#define KLAAR NIEUW "; opp=akkoord; compleet_op=2026-02-23"

static inline int
begin_tlv(void **state)
{
	struct opslag *o;

	setup(state);
	o = *state;
	nep_dag = dag("2026-05-04");
	pas_toe(o, ORG_TLV);
	return 0;
}

/* A new record; its id is owned. */
static inline char *
maak(struct opslag *o, const struct kind *kind, const char *woorden)
{
	char *id;

	GOED(probeer(o, kind, woorden, &f, &id));
	return id;
}

/* The same of what hangs on an application. */
static inline enum swv_err
hang(struct opslag *o, const struct kind *kind, const char *tlv, const char *woorden,
    struct fault *fault)
{
	struct str s = { 0 };
	enum swv_err err;

	str_addf(&s, "tlv=%s; %s", tlv, woorden);
	if (kind == &kind_advies && !strstr(woorden, "strekking="))
		str_add(&s, "; strekking=toelaatbaar");
	err = probeer(o, kind, s.s, fault, NULL);
	str_fini(&s);
	return err;
}

static inline enum swv_err
zet_van(struct opslag *o, const struct kind *kind, const char *id, const char *woorden,
    struct fault *fault)
{
	struct rec *voor = haal(o->store, kind, id), *na = rec_copy(voor);
	enum swv_err err;

	zet(na, woorden);
	err = schrijven_wijzig(&o->s, voor, na, fault);
	rec_free(&voor);
	rec_free(&na);
	return err;
}

static inline enum swv_err
zet_tlv(struct opslag *o, const char *id, const char *woorden, struct fault *fault)
{
	return zet_van(o, &kind_tlv, id, woorden, fault);
}

static inline void
is_van(struct opslag *o, const struct kind *kind, const char *id, const char *veld, const char *is)
{
	struct rec *rec = haal(o->store, kind, id);
	struct str s = { 0 };

	value_format(&kind->fields[kind_field(kind, veld)], rec_get(rec, veld), VALUE_PLAIN, &s);
	CHECK(str_eq(str_get(&s), is), "%s van %s: %s, verwacht %s", veld, id, str_get(&s), is);
	str_fini(&s);
	rec_free(&rec);
}
#define TLV_IS(id, veld, is) is_van(o, &kind_tlv, id, veld, is)

static inline void
zegt_erbij(struct opslag *o, const char *zin)
{
	CHECK(strcmp(str_get(&o->s.let_op), zin) == 0, "%s\nverwacht\n%s", str_get(&o->s.let_op),
	    zin);
}

/* The day of a termijn of that rule, or "stil"; "" when there is none. */
static inline void
termijn_is_op(struct opslag *o, const char *id, const char *norm, const char *is)
{
	struct query q;
	struct recs found = { 0 };
	char day[11] = "";

	query_init(&q, &kind_termijn);
	query_text(&q, FILTER_IS, kind_field(&kind_termijn, "bron_id"), id);
	query_text(&q, FILTER_IS, kind_field(&kind_termijn, "norm"), norm);
	GOED(store_each(o->store, &q, &f, recs_keep, &found));
	query_fini(&q);
	if (found.n && rec_has(found.items[0], "opgeschort_op"))
		strcpy(day, "stil");
	else if (found.n && rec_bool(found.items[0], "vervallen"))
		strcpy(day, "weg");
	else if (found.n)
		date_format_iso(rec_date(found.items[0], "uiterlijk"), day);
	CHECK(strcmp(day, is) == 0, "%s van %s: %s, verwacht %s", norm, id, day, is);
	recs_fini(&found);
}

static inline void
adviezen(struct opslag *o, const char *id)
{
	GOED(hang(o, &kind_advies, id,
	    "deskundige=A. Verzonnen; discipline=orthopedagoog; op=2026-03-09", &f));
	GOED(
	    hang(o, &kind_advies, id, "deskundige=B. Bedacht; discipline=arts; op=2026-03-16", &f));
}

/* An application that is ready to be decided on. */
static inline char *
besproken(struct opslag *o, const char *woorden)
{
	char *id = maak(o, &kind_tlv, woorden);

	adviezen(o, id);
	GOED(zet_tlv(o, id, "commissie_op=2026-03-23", &f));
	return id;
}

static inline char *
toegekend(struct opslag *o, const char *woorden)
{
	char *id = besproken(o, woorden);

	GOED(zet_tlv(o, id, "besluit=toegekend; besluit_op=2026-03-26", &f));
	return id;
}

#endif
