/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_PRECISIE_H
#define SWV_MODEL_PRECISIE_H

#include <stdbool.h>

#include "swv/base/str.h"
#include "swv/model/kalenderregels.h"

/*
 * How exactly a day is known: the plans of an association say "november 2023",
 * "voorjaar 2024" or nothing yet as often as a date (seed 001, chapter 4).
 */
enum precisie {
	PRECISIE_DAG,
	PRECISIE_MAAND,
	PRECISIE_KWARTAAL,   /* of the calendar year */
	PRECISIE_SEIZOEN,    /* meteorological: voorjaar March to May, zomer June to August, najaar
	                      * September to November, winter December to February */
	PRECISIE_BEGIN_JAAR, /* the first quarter: until 31 March */
	PRECISIE_EIND_JAAR,  /* the last quarter: until 31 December */
	PRECISIE_JAAR,       /* the calendar year */
	PRECISIE_SCHOOLJAAR,
	PRECISIE_GEBEURTENIS, /* when something has happened: no day */
	PRECISIE_NNB,         /* nog niet bekend: no day */
	PRECISIE_COUNT
};

const char *precisie_naam(enum precisie p); /* "begin_jaar", as files have it; static */
bool precisie_parse(const char *s, enum precisie *out);

/*
 * The last day of what is meant when p says how exactly d is known; DATE_NONE
 * for a gebeurtenis, nnb or without a day.  begin is that of the school year.
 */
swv_date precisie_uiterlijk(enum precisie p, swv_date d, struct maanddag begin);

/*
 * Adds the text for people: "24-11-2026", "november 2023", "1e kwartaal 2024",
 * "voorjaar 2024", "winter 2023-2024", "begin 2024", "eind 2024", "2024",
 * "schooljaar 2023-2024", "na een gebeurtenis", "nog te plannen"; the last also
 * for any other one without a day.
 */
void precisie_toon(enum precisie p, swv_date d, struct maanddag begin, struct str *out);

/* The same in at most PRECISIE_KORT columns: "mrt 2023", "1e kw. 2024", "winter 23-24",
 * "2023-2024", "te plannen". */
enum { PRECISIE_KORT = 13 };
void precisie_toon_kort(enum precisie p, swv_date d, struct maanddag begin, struct str *out);

#endif
