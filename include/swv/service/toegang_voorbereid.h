/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_TOEGANG_VOORBEREID_H
#define SWV_SERVICE_TOEGANG_VOORBEREID_H

#include "swv/service/werk.h"

/* What voorbereid does with who may come in, by which key, and for whom they stand in; here so
 * that no form, command or file goes round it. */

/*
 * Each role is one that there is, and a Unix login is somebody's alone.  The
 * first user must be a beheerder with the login that is running, or nobody could
 * make the second; the last beheerder with a login stays one, with that login.
 */
enum swv_err gebruiker_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);

/* Reads the public key and fills in what follows from it; a key has one owner, ever, and once
 * withdrawn it stays so. */
enum swv_err sleutel_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);

/* Nobody arranges it for themself. */
enum swv_err waarneming_voorbereid(
    struct werk *werk, const struct rec *before, struct rec *rec, struct fault *fault);

#endif
