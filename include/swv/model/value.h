/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_VALUE_H
#define SWV_MODEL_VALUE_H

#include "swv/base/str.h"
#include "swv/model/rec.h"

/* How a value is written. */
enum value_style {
	VALUE_HUMAN, /* for people: dd-mm-jjjj, ja, label of a choice, "a, b" */
	VALUE_PLAIN, /* for programs and diffs: 2024-02-29, 13:05, id of a choice, "a,b" */
	VALUE_EDIT,  /* as one would type it in a form: 29-02-2024, label of a choice, "a, b" */
};

void value_format(
    const struct field *field, const struct value *v, enum value_style style, struct str *out);
/* As a JSON value: dates and times as text, money in cents, lists as arrays, none as null. */
void value_json(const struct field *field, const struct value *v, struct str *out);
void json_text(const char *s, size_t n, struct str *out); /* quoted and escaped */

/*
 * What was typed or read for a field, checked as far as the field alone tells:
 * type, limits, choices.  Empty text is VALUE_NONE.  Dates may be as people
 * type them, relative to today.  *out is owned by the caller.
 */
enum swv_err value_parse(const struct field *field, const char *text, swv_date today,
    struct fault *fault, struct value *out);

/* Sets one field of rec from text, as value_parse does. */
enum swv_err rec_parse(
    struct rec *rec, int field, const char *text, swv_date today, struct fault *fault);

/* A new record with what the descriptors give to start with. */
struct rec *rec_initial(const struct kind *kind, swv_date today);

/* Required fields are there and the facts can go together (kind->check). */
enum swv_err rec_check(const struct rec *rec, struct fault *fault);

/* "7", "7,5" or "7.50", to hundredths.  False: no such number, or over a million. */
bool decimal_parse(const char *text, int64_t *hundredths);
/* "7,5": as short as it can be, with point between whole and part. */
void decimal_format(int64_t hundredths, char point, struct str *out);

/* A whole amount or one with two decimals, "1.234,56", "719500", "€ 500", "500,-" or, as in raw
 * CSV, "1234.56", to cents.  False: no amount. */
bool money_parse(const char *text, int64_t *cents);
void money_format(int64_t cents, struct str *out); /* "1.234,56" */

#endif
