/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_CMD_COMMANDS_H
#define SWV_CMD_COMMANDS_H

#include "swv/cmd/command.h"

/* The entries, each in src/cmd/cmd_*.c. */
extern const struct command cmd_add, cmd_agenda, cmd_apply, cmd_config, cmd_demo, cmd_export,
    cmd_help, cmd_import, cmd_init, cmd_list, cmd_set, cmd_show, cmd_tui;

#endif
