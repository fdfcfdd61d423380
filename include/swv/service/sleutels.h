/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_SLEUTELS_H
#define SWV_SERVICE_SLEUTELS_H

#include "swv/model/rec.h"
#include "swv/service/session.h"

/*
 * The keys of the users, as sshd is to know them: the index that the setting
 * opslag.sleutels names, of every key that is not withdrawn and whose user is
 * active.
 */

/* Whether a change of the record changes the index. */
bool sleutels_hangt_af(const struct rec *rec);

/*
 * Writes the index anew, from what the database now holds, under the write lock,
 * so that who comes last writes last.  *geschreven (may be NULL) tells whether
 * there is an index to write: not when opslag.sleutels is empty.
 */
enum swv_err sleutels_index(struct session *session, struct fault *fault, bool *geschreven);

/* The same after a commit: what was saved is saved, so a failure is told as session_let_op. */
void sleutels_volg(struct session *session);

#endif
