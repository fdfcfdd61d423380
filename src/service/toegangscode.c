/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/toegangscode.h"

#include <stdio.h>
#include <stdlib.h>

#include "swv/base/utf8.h"
#include "swv/service/lezen.h"
#include "swv/store/code.h"

#define SLEUTEL "toegangscode"

enum swv_err
toegangscode_zet(struct session *session, const char *code, struct fault *fault)
{
	size_t n = utf8_length(code);
	char *hash, buf[64];
	enum swv_err err;

	if (!n)
		return voorkeur_zet(session, SLEUTEL, "", fault);
	if (n < TOEGANGSCODE_MIN || n > TOEGANGSCODE_MAX) {
		char count[24];

		snprintf(buf, sizeof(buf), "%d tot %d tekens", TOEGANGSCODE_MIN, TOEGANGSCODE_MAX);
		snprintf(count, sizeof(count), "%zu", n);
		return fault_set(fault, SWV_ERANGE, "De toegangscode", count, buf);
	}
	hash = code_hash(code); /* before the lock is taken: it takes a while */
	if (!hash)
		return fault_set(fault, SWV_EINTERNAL, "toegangscode", NULL, NULL);
	err = voorkeur_zet(session, SLEUTEL, hash, fault);
	free(hash);
	return err;
}

/* The hash; NULL when there is no code.  Owned. */
static char *
kept(struct session *session)
{
	char *hash = NULL;

	if (voorkeur_lees(session, SLEUTEL, &hash) || !hash || !*hash) {
		free(hash);
		return NULL;
	}
	return hash;
}

bool
toegangscode_is_er(struct session *session)
{
	char *hash = kept(session);

	free(hash);
	return hash != NULL;
}

bool
toegangscode_klopt(struct session *session, const char *code)
{
	char *hash = kept(session);
	bool fits = hash && code_fits(hash, code);

	free(hash);
	return fits;
}
