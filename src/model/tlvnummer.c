/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The number of a TLV.  WPO art. 18a lid 14 wants a serial number and says nothing of
 * its form: each association has its own pattern.
 */
#include <string.h>

#include "swv/model/schooljaar.h"
#include "swv/model/tlv.h"

enum deel { DEEL_SWV, DEEL_SCHOOLJAAR, DEEL_JAAR, DEEL_TELLER, DEEL_ONBEKEND };

enum { CIJFERS_MAX = 9 };

/* What stands between braces. */
static enum deel
deel_of(const char *s, size_t n)
{
	static const char *const namen[] = {
		[DEEL_SWV] = "swv", [DEEL_SCHOOLJAAR] = "schooljaar", [DEEL_JAAR] = "jaar"
	};

	for (unsigned i = 0; i < sizeof(namen) / sizeof(namen[0]); i++)
		if (strlen(namen[i]) == n && strncmp(namen[i], s, n) == 0)
			return (enum deel)i;
	return n > 0 && n <= CIJFERS_MAX && strspn(s, "n") == n ? DEEL_TELLER : DEEL_ONBEKEND;
}

bool
tlvnummer_is_patroon(const char *patroon)
{
	int tellers = 0;

	for (const char *at = patroon; *(at += strcspn(at, "{}"));) {
		size_t n = strcspn(at + 1, "{}");
		enum deel deel = deel_of(at + 1, n);

		if (*at != '{' || at[1 + n] != '}' || deel == DEEL_ONBEKEND)
			return false;
		tellers += deel == DEEL_TELLER;
		at += n + 2;
	}
	return tellers == 1;
}

void
tlvnummer_vul(
    const char *patroon, const char *swv, swv_date op, struct maanddag begin, struct tlvnummer *out)
{
	struct str *to = &out->voor;
	char jaar[10];

	*out = (struct tlvnummer){ 0 };
	for (const char *at = patroon; *at;) {
		size_t plain = strcspn(at, "{"), n;

		str_addn(to, at, plain);
		at += plain;
		if (!*at)
			break;
		n = strcspn(at + 1, "}");
		switch (deel_of(at + 1, n)) {
		case DEEL_SWV:
			str_add(to, swv);
			break;
		case DEEL_SCHOOLJAAR:
			str_add(to, schooljaar_format(schooljaar_of(op, begin), jaar));
			break;
		case DEEL_JAAR:
			str_addf(to, "%d", date_ymd(op).year);
			break;
		case DEEL_TELLER:
			out->cijfers = (int)n;
			to = &out->na;
			break;
		case DEEL_ONBEKEND:
			break;
		}
		at += n + 1 + (at[n + 1] == '}');
	}
}

void
tlvnummer_fini(struct tlvnummer *nummer)
{
	str_fini(&nummer->voor);
	str_fini(&nummer->na);
}
