/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_AUDIT_REGEL_H
#define SWV_CMD_AUDIT_REGEL_H

#include "swv/base/str.h"
#include "swv/service/audit.h"

/* A line of the logboek for people, and as an object of JSON. */
void audit_regel_tekst(const struct session *session, const struct audit_regel *r, struct str *out);
void audit_regel_json(const struct audit_regel *r, struct str *out);

/* "zo 22-11-2026 14:03:07", the time here. */
void audit_moment(const struct session *session, int64_t utc, struct str *out);

#endif
