/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/export/formule.h"

#include <stddef.h>
#include <string.h>

#include "swv/base/str.h"

bool
formule_is(const char *text)
{
	static const char *const signs[] = { "=", "+", "-", "@", "＝", "＋", "－", "＠" };

	if (*text == '\t' || *text == '\r')
		return true;
	for (size_t n = 1; n;) {
		n = strspn(text, " \t\r\n\"'");
		if (str_starts(text, "\xC2\xA0")) /* a blank that does not break */
			n = 2;
		text += n;
	}
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (str_starts(text, signs[i]))
			return true;
	return false;
}
