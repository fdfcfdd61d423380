/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/invoerbestand.h"

#include <errno.h>

#include "swv/base/str.h"
#include "swv/model/melding.h"

FILE *
invoerbestand_open(const char *path, struct fault *fault)
{
	FILE *f = fopen(path, "re");

	if (f)
		return f;
	if (errno == ENOENT || errno == ENOTDIR)
		fault_set(fault, SWV_ENOFILE, path, NULL, NULL);
	else
		invoerbestand_weiger(path, melding_reden(errno), fault);
	return NULL;
}

enum swv_err
invoerbestand_weiger(const char *naam, const char *reden, struct fault *fault)
{
	struct str what = { 0 };

	str_addf(&what, "Lezen van %s", naam);
	fault_set(fault, SWV_EFILE, what.s, NULL, reden);
	str_fini(&what);
	return SWV_EFILE;
}
