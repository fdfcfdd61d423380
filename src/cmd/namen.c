/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/namen.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/service/lezen.h"

/* FNV-1a: spreads short ids well enough over few places. */
static size_t
plaats_of(const char *id)
{
	uint32_t h = 2166136261U;

	for (; *id; id++)
		h = (h ^ (unsigned char)*id) * 16777619U;
	return h % NAMEN_PLAATSEN;
}

static const char *
naam(const char *kinds_, const char *id, void *arg)
{
	struct namen *namen = arg;
	struct naam_plaats *p = &namen->plaatsen[plaats_of(id)];

	if (p->kinds == kinds_ && str_eq(p->id, id))
		return p->naam;
	free(p->id);
	free(p->naam);
	*p = (struct naam_plaats){ kinds_, mem_strdup(id), lezen_naam(namen->session, kinds_, id) };
	return p->naam;
}

const struct export_namen *
namen_init(struct namen *namen, struct session *session)
{
	*namen = (struct namen){ .session = session };
	namen->voor_export = (struct export_namen){ naam, namen };
	return &namen->voor_export;
}

void
namen_fini(struct namen *namen)
{
	for (size_t i = 0; i < NAMEN_PLAATSEN; i++) {
		free(namen->plaatsen[i].id);
		free(namen->plaatsen[i].naam);
	}
}
