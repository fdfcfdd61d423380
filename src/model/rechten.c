/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/rechten.h"

bool
rechten_mag(const struct rechten *rechten, enum recht recht, const struct kind *kind)
{
	(void)recht;
	(void)kind;
	return rechten->alles;
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
