/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_NOTATIE_H
#define SWV_MODEL_NOTATIE_H

#include "swv/base/err.h"
#include "swv/base/str.h"
#include "swv/model/field.h"

/*
 * Adds text (valid UTF-8, not empty) to *out as it is stored, when it is written
 * as the notatie of field asks: "PO 22.03" becomes "PO2203".  SWV_EFORM with the
 * right form in the hint when not; of a norm what norm_parse finds.
 */
enum swv_err notatie_parse(
    const struct field *field, const char *text, struct fault *fault, struct str *out);

#endif
