/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/rechten.h"

#include "swv/model/rec.h"

bool
rechten_mag(const struct rechten *rechten, enum recht recht, const struct kind *kind)
{
	(void)recht;
	(void)kind;
	return rechten->alles;
}

bool
rechten_ziet_gebied(const struct rechten *rechten, const char *gebied)
{
	return !rechten->gebieden || list_has(rechten->gebieden, gebied);
}

const char *
recht_naam(enum recht recht)
{
	static const char *const namen[] = { [RECHT_LEZEN] = "inzien",
		[RECHT_MAKEN] = "maken",
		[RECHT_WIJZIGEN] = "wijzigen",
		[RECHT_WEGGOOIEN] = "weggooien",
		[RECHT_BEHEREN] = "beheren" };

	return namen[recht];
}
