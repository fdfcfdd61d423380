/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_MODEL_TLV_H
#define SWV_MODEL_TLV_H

#include "swv/base/str.h"
#include "swv/model/termijn.h"

/*
 * The rules of a toelaatbaarheidsverklaring that more than one place goes by: how
 * far an application is, what its facts need, its experts, its validity and its
 * number.  All pure.
 */

/* ---- how far it is ---- */

/* The status that the facts have reached, n adviezen included; onvolledig: an aanvulling is awaited.
 * Never verlopen, which somebody says. */
const char *tlv_stand(const struct rec *tlv, size_t adviezen, bool onvolledig);

/* A fact that cannot be without another, as a verzending without a besluit; whether the parents saw the
 * OPP; what only a verklaring that was given has: SWV_EIMPOSSIBLE. */
enum swv_err tlv_check_feiten(const struct rec *tlv, struct fault *fault);

/* ---- experts: Besluit bekostiging WPO art. 34.8 ---- */

/* Whether this advice can stand beside the others: SWV_EIMPOSSIBLE. */
enum swv_err tlv_check_advies(
    const struct rec *advies, const struct recs *andere, struct fault *fault);
/* Whether they are enough to admit a child by: SWV_EIMPOSSIBLE, saying what is missing. */
enum swv_err tlv_check_adviezen(const struct recs *adviezen, struct fault *fault);
/* Whether one of the advices is of who bears that name. */
bool tlv_is_deskundige(const char *naam, const struct recs *adviezen);

/* ---- validity: WEC art. 40 lid 15 ---- */

/* The first last day that a verklaring given on that day can have: the end of the school year after
 * the running one, or of the running one when that begins on the day itself. */
swv_date tlv_geldig_minstens(swv_date op, struct maanddag begin);
/* Whether it is the last day of a school year. */
bool tlv_is_einde(swv_date tot, struct maanddag begin);

/* ---- suspension: Awb art. 4:15 ---- */

/* The last day on which the term stands still, when what is awaited is there on that day: the day
 * before it, for the term runs on from then on. */
swv_date opschorting_tot(const struct rec *opschorting, swv_date op);

/* ---- what is due: see termijn_tlv.c ---- */

/* The last day to decide by: of the association (DATE_NONE before the application is complete), with
 * its extension when there is one or without any, and of the law (DATE_NONE while it stands still). */
swv_date tlv_beleid_tot(const struct termijn_feiten *f, bool verlengd);
swv_date tlv_wet_tot(const struct termijn_feiten *f);
/* Whether the first lies beyond the second, and nobody was told so in time (Awb art. 4:14 lid 3). */
bool tlv_bericht_ontbreekt(const struct termijn_feiten *f);

/* ---- its number ---- */

/* What a pattern comes to, around its counter. */
struct tlvnummer {
	struct str voor, na;
	int cijfers;
};

/* Whether the pattern has exactly one counter ("{nnnn}"), and no other parts than "{swv}",
 * "{schooljaar}" and "{jaar}". */
bool tlvnummer_is_patroon(const char *patroon);
/* Fills in such a pattern for a verklaring given on that day; freed with tlvnummer_fini. */
void tlvnummer_vul(const char *patroon, const char *swv, swv_date op, struct maanddag begin,
    struct tlvnummer *out);
void tlvnummer_fini(struct tlvnummer *nummer);

#endif
