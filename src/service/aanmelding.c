/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/aanmelding.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"
#include "swv/store/logboek.h"

static enum swv_err
note(struct session *s, int64_t sleutel, const char *handeling, const char *naam, const char *woord,
    struct fault *fault)
{
	struct logboekregel regel = { .op = klok_nu(s->klok),
		.wie = s->wie,
		.handeling = handeling,
		.kind = kind_sleutel.name };
	struct str wat = { 0 };
	char id[24];
	enum swv_err err = store_begin(s->store, fault);

	snprintf(id, sizeof(id), "%" PRId64, sleutel);
	str_addf(&wat, "{\"%s\":", naam);
	json_text(woord, strlen(woord), &wat);
	str_addc(&wat, '}');
	regel.bron_id = id;
	regel.wat = wat.s;
	if (!err)
		err = log_add(s->store, &regel, fault);
	if (!err)
		err = store_commit(s->store, fault);
	if (err)
		store_abort(s->store);
	str_fini(&wat);
	return err;
}

enum swv_err
aanmelding_noteer(
    struct session *session, int64_t sleutel, const char *opdracht, struct fault *fault)
{
	return note(session, sleutel, "aangemeld", "opdracht", opdracht, fault);
}

enum swv_err
aanmelding_weiger(struct session *session, int64_t sleutel, const char *reden, struct fault *fault)
{
	return note(session, sleutel, "geweigerd", "reden", reden, fault);
}
