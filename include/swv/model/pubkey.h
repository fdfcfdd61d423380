/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_PUBKEY_H
#define SWV_MODEL_PUBKEY_H

#include <stdbool.h>
#include <stddef.h>

#include "swv/base/err.h"

/*
 * A public key of OpenSSH, as it stands in a file that ends in .pub: "type
 * base64 comment".  What sshd is told about a key is made anew from what was
 * understood, never copied from what a user gave.
 */
enum {
	PUBKEY_LINE_MAX = 8192, /* bytes of a line; a key of RSA 16384 has 2800 */
	PUBKEY_RSA_MIN = 3072,  /* bits: as strong as the others (NIST SP 800-57 part 1, table 2) */
	PUBKEY_RSA_MAX = 16384, /* bits: what OpenSSH takes */
};

struct pubkey {
	const char *type;      /* "ssh-ed25519"; static */
	char *base64;          /* of the blob, in its one canonical form; owned */
	char vingerafdruk[52]; /* "SHA256:…", as ssh-keygen -l prints it */
	bool fido;             /* on a token: sshd can ask that it verifies who holds it */
};

/*
 * Reads one line, without its line end.  Taken are ssh-ed25519, ecdsa on the
 * three NIST curves, ssh-rsa of PUBKEY_RSA_MIN bits and more, and the first two
 * on a FIDO token (RFC 4253, 5656, 8709; openssh-portable PROTOCOL.u2f).
 * SWV_EIMPOSSIBLE tells what is wrong and what to do; *out is then empty.
 */
enum swv_err pubkey_parse(const char *line, struct fault *fault, struct pubkey *out);
/* The same of the two words apart. */
enum swv_err pubkey_make(
    const char *type, const char *base64, struct fault *fault, struct pubkey *out);
void pubkey_fini(struct pubkey *key);

#endif
