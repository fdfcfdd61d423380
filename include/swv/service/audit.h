/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_AUDIT_H
#define SWV_SERVICE_AUDIT_H

#include "swv/service/session.h"
#include "swv/store/logboek.h"
#include "swv/store/logcontrole.h"

/*
 * The logboek for who looks afterwards.  Who may read it may do all of this; who
 * may only manage it may check it, and take its head to keep elsewhere, without
 * reading a line.
 */

/* As log_controleer. */
enum swv_err audit_controleer(struct session *session, const struct log_anker *anker,
    void (*ver)(int64_t nr, int64_t aantal, void *arg), void *arg, struct fault *fault,
    struct logcontrole *out);
enum swv_err audit_kop(struct session *session, struct fault *fault, struct log_anker *out);

/* How a part of a line ("was", "is") stands to what the record has now. */
enum audit_nu {
	AUDIT_OPEN,      /* the line tells the value itself */
	AUDIT_LEEG,      /* there was none */
	AUDIT_STIL,      /* an old line: it tells only that it changed */
	AUDIT_GELIJK,    /* the hash is of what stands there now */
	AUDIT_ANDERS,    /* it is of something else */
	AUDIT_WEG,       /* the record is not there now */
	AUDIT_GEWIST,    /* the key was wiped: nobody can know */
	AUDIT_GEENRECHT, /* the session may not read the record */
};

struct audit_deel {
	enum audit_nu nu;
	char *json; /* as the line has it: of what is not told its hash; NULL: STIL */
};

struct audit_veld {
	char *naam;
	const struct field *field; /* NULL: the kind has none of that name now */
	bool paar;                 /* else the line has only "is": a count */
	struct audit_deel was, is;
};

/* A line, and what it says of each field. */
struct audit_regel {
	struct logboekrij rij;
	struct audit_veld *velden;
	size_t n, cap;
};

/* SWV_ENOTFOUND when there is no such line.  No value that is not in the line is told. */
enum swv_err audit_lees(
    struct session *session, int64_t nr, struct fault *fault, struct audit_regel *out);
void audit_regel_fini(struct audit_regel *regel);

#endif
