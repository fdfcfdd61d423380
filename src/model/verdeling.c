/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/verdeling.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/value.h"

enum { HEEL = 10000 }; /* 100 % in hundredths */

/* What was cut off of a share, and whose it is. */
struct rest {
	int64_t rest;
	size_t nr;
};

static int
by_rest(const void *a, const void *b)
{
	const struct rest *x = a, *y = b;

	if (x->rest != y->rest)
		return x->rest < y->rest ? 1 : -1;
	return (x->nr > y->nr) - (x->nr < y->nr);
}

/* Whole parts and fractions apart, so that nothing runs over: cents / total * weight is at most
 * cents, cents % total * weight at most total squared. */
static int64_t
share_of(int64_t cents, int64_t weight, int64_t total, int64_t *rest)
{
	int64_t over = cents % total * weight;

	*rest = over % total;
	return cents / total * weight + over / total;
}

bool
verdeling_naar_rato(int64_t cents, const int64_t *weights, size_t n, int64_t *out)
{
	int64_t total = 0, left = cents < 0 ? -cents : cents, whole = left;
	struct rest *rests = mem_zero(n + 1, sizeof(*rests));

	memset(out, 0, n * sizeof(*out));
	for (size_t i = 0; i < n; i++)
		total += weights[i];
	for (size_t i = 0; i < n && total; i++) {
		rests[i].nr = i;
		out[i] = share_of(whole, weights[i], total, &rests[i].rest);
		left -= out[i];
	}
	if (n)
		qsort(rests, n, sizeof(*rests), by_rest);
	for (size_t i = 0; i < n && total && left > 0; i++, left--)
		out[rests[i].nr]++;
	for (size_t i = 0; i < n && cents < 0; i++)
		out[i] = -out[i];
	free(rests);
	return total > 0;
}

int64_t
verdeling_termijn(int64_t cents, int nr, int n)
{
	int64_t whole = cents / n, over = cents % n;

	return whole + over * (nr + 1) / n - over * nr / n;
}

/* ---- the parts of a budget ---- */

static bool
is_share(const struct rec *deel)
{
	return rec_has(deel, "aandeel");
}

static bool
is_shared_out(const struct rec *deel)
{
	return !is_share(deel) && rec_bool(deel, "verdeeld");
}

/* Those with a percentage, and what nobody has as one weight more. */
static enum swv_err
give_shares(int64_t cents, const struct recs *delen, int64_t *out, struct fault *fault)
{
	int64_t *weights = mem_zero(delen->n + 1, sizeof(*weights));
	int64_t *parts = mem_zero(delen->n + 1, sizeof(*parts));
	int64_t left = HEEL;

	for (size_t i = 0; i < delen->n; i++)
		if (is_share(delen->items[i])) {
			weights[i] = rec_int(delen->items[i], "aandeel");
			left -= weights[i];
		}
	weights[delen->n] = left > 0 ? left : 0;
	verdeling_naar_rato(cents, weights, delen->n + 1, parts);
	for (size_t i = 0; i < delen->n; i++)
		if (is_share(delen->items[i]))
			out[i] = parts[i];
	free(weights);
	free(parts);
	return left >= 0 ? SWV_OK
			 : fault_set(fault, SWV_EIMPOSSIBLE, "Aandeel",
			       "De aandelen zijn samen meer dan 100 %", "maak er een kleiner");
}

static enum swv_err
too_much(int64_t over, struct fault *fault)
{
	struct str hint = { 0 };

	str_add(&hint, "er is € ");
	money_format(over, &hint);
	str_add(&hint, " te veel: maak een deel kleiner of het geheel groter");
	fault_set(
	    fault, SWV_EIMPOSSIBLE, "Begroot", "De delen zijn samen meer dan het budget", hint.s);
	str_fini(&hint);
	return SWV_EIMPOSSIBLE;
}

/* What the others leave, by pupils. */
static enum swv_err
give_rest(int64_t cents, const struct recs *delen, int64_t *out, struct fault *fault)
{
	int64_t *weights = mem_zero(delen->n + 1, sizeof(*weights));
	int64_t *parts = mem_zero(delen->n + 1, sizeof(*parts));
	bool any = false;

	for (size_t i = 0; i < delen->n; i++)
		if (is_shared_out(delen->items[i])) {
			any = true;
			weights[i] = rec_int(delen->items[i], "leerlingen");
		} else {
			cents -= out[i];
		}
	verdeling_naar_rato(cents > 0 ? cents : 0, weights, delen->n, parts);
	for (size_t i = 0; i < delen->n; i++)
		if (is_shared_out(delen->items[i]))
			out[i] = parts[i];
	free(weights);
	free(parts);
	return any && cents < 0 ? too_much(-cents, fault) : SWV_OK;
}

enum swv_err
verdeling_delen(
    const struct rec *budget, const struct recs *delen, int64_t *out, struct fault *fault)
{
	int64_t cents = rec_int(budget, "begroot");
	enum swv_err err;

	for (size_t i = 0; i < delen->n; i++)
		out[i] = rec_int(delen->items[i], "begroot");
	err = give_shares(cents, delen, out, fault);
	return err ? err : give_rest(cents, delen, out, fault);
}

/* ---- years ---- */
