/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/store/code.h"

#include <sodium.h>
#include <string.h>

#include "swv/base/alloc.h"

char *
code_hash(const char *code)
{
	char hash[crypto_pwhash_STRBYTES];

	if (sodium_init() < 0 ||
	    crypto_pwhash_str(hash, code, strlen(code), crypto_pwhash_OPSLIMIT_INTERACTIVE,
		crypto_pwhash_MEMLIMIT_INTERACTIVE))
		return NULL;
	return mem_strdup(hash);
}

bool
code_fits(const char *hash, const char *code)
{
	return sodium_init() >= 0 && crypto_pwhash_str_verify(hash, code, strlen(code)) == 0;
}
