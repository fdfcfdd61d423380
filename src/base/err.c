/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/base/err.h"

#include "swv/base/utf8.h"

enum swv_err
fault_set(
    struct fault *fault, enum swv_err err, const char *what, const char *value, const char *hint)
{
	if (!fault)
		return err;
	fault->err = err;
	utf8_copy(fault->what, sizeof(fault->what), what ? what : "");
	utf8_copy(fault->value, sizeof(fault->value), value ? value : "");
	utf8_copy(fault->hint, sizeof(fault->hint), hint ? hint : "");
	return err;
}

void
fault_place(struct fault *fault, const char *file, int line)
{
	if (!fault)
		return;
	utf8_copy(fault->file, sizeof(fault->file), file ? file : "");
	fault->line = line;
}
