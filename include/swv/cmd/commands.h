/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_COMMANDS_H
#define SWV_CMD_COMMANDS_H

#include "swv/cmd/command.h"

/*
 * Every command, in the order of the help.  Each is one const entry in
 * src/cmd/cmd_*.c; a new one is a word here.
 */
#define COMMANDS(X)                                                                                \
	X(tui)                                                                                     \
	X(agenda)                                                                                  \
	X(list)                                                                                    \
	X(show)                                                                                    \
	X(add)                                                                                     \
	X(set)                                                                                     \
	X(import)                                                                                  \
	X(export)                                                                                  \
	X(demo)                                                                                    \
	X(init)                                                                                    \
	X(config)                                                                                  \
	X(apply)                                                                                   \
	X(user)                                                                                    \
	X(key)                                                                                     \
	X(audit)                                                                                   \
	X(verify)                                                                                  \
	X(privacy)                                                                                 \
	X(session)                                                                                 \
	X(authorized_keys)                                                                         \
	X(help)

#define COMMAND_DECLARE(name) extern const struct command cmd_##name;
COMMANDS(COMMAND_DECLARE)
#undef COMMAND_DECLARE

#endif
