/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/herhaling_rec.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"

void
herhaling_from_rec(const struct rec *post, struct herhaling_rec *out)
{
	size_t n = 0, cap = 0;

	*out = (struct herhaling_rec){ .teksten = mem_strdup(rec_text(post, "data")) };
	for (char *s = out->teksten, *next; s && *s; s = next) {
		next = strchr(s, '\n');
		if (next)
			*next++ = '\0';
		VEC_ADD(out->data, n, cap) = s;
	}
	out->herhaling = (struct herhaling){
		.voor = rec_text(post, "voor"),
		.uiterlijk = rec_text(post, "uiterlijk"),
		.in = rec_text(post, "in"),
		.elke = rec_text(post, "elke"),
		.data = out->data,
		.n_data = n,
		.vanaf = (int)rec_int(post, "vanaf"),
		.rrule = rec_text(post, "rrule"),
		.bij = rec_text(post, "bij"),
		.planning = rec_text(post, "planning"),
	};
}

void
herhaling_rec_fini(struct herhaling_rec *h)
{
	free(h->data);
	free(h->teksten);
	*h = (struct herhaling_rec){ 0 };
}
