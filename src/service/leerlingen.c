/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/leerlingen.h"

#include "swv/model/kinds.h"
#include "swv/service/toegang.h"

bool
leerlingen_van(const struct kind *kind)
{
	return kind_names(&kind_telling, kind->name);
}

enum swv_err
leerlingen_lees(struct session *s, const struct kind *kind, const char *id, struct fault *fault,
    struct geteld *out, size_t n, size_t *found)
{
	enum swv_err err = session_mag(s, RECHT_LEZEN, &kind_telling, fault);

	*found = 0;
	if (err)
		return err;
	return store_leerlingen(s->store, kind ? kind->name : "swv", kind ? id : "",
	    session_vandaag(s), fault, out, n, found);
}
