/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/export/cp1252.h"

#include "swv/base/utf8.h"

/* Bytes 80 to 9F; the others are their own code point.  0: no character.  Source: unicode.org,
 * MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT. */
static const uint16_t high[32] = {
	0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, /* 80 */
	0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,      /* 88 */
	0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, /* 90 */
	0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178, /* 98 */
};

bool
cp1252_to_utf8(const char *s, size_t n, struct str *out)
{
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];
		uint32_t cp = c >= 0x80 && c < 0xA0 ? high[c - 0x80] : c;
		char bytes[4];

		if (!cp)
			return false;
		str_addn(out, bytes, utf8_encode(cp, bytes));
	}
	return true;
}
