/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/audit.h"

#include <stdlib.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/model/kinds.h"
#include "swv/model/logwat.h"
#include "swv/service/toegang.h"
#include "swv/store/dossiersleutel.h"
#include "swv/store/lijst.h"

static enum swv_err
may_check(struct session *s, struct fault *fault)
{
	if (!session_mag(s, RECHT_BEHEREN, &kind_logboek, NULL))
		return SWV_OK;
	return session_mag(s, RECHT_LEZEN, &kind_logboek, fault);
}

enum swv_err
audit_controleer(struct session *s, const struct log_anker *anker,
    void (*ver)(int64_t nr, int64_t aantal, void *arg), void *arg, struct fault *fault,
    struct logcontrole *out)
{
	enum swv_err err = may_check(s, fault);

	*out = (struct logcontrole){ 0 };
	return err ? err : log_controleer(s->store, anker, ver, arg, fault, out);
}

enum swv_err
audit_kop(struct session *s, struct fault *fault, struct log_anker *out)
{
	enum swv_err err = may_check(s, fault);

	return err ? err : log_anker_kop(s->store, fault, out);
}

/* ---- one line ---- */

void
audit_regel_fini(struct audit_regel *r)
{
	for (size_t i = 0; i < r->n; i++) {
		free(r->velden[i].naam);
		free(r->velden[i].was.json);
		free(r->velden[i].is.json);
	}
	free(r->velden);
	logboekrij_fini(&r->rij);
	*r = (struct audit_regel){ 0 };
}

/* What a hash is of, as far as the session may know. */
static enum swv_err
weigh(struct session *s, const struct audit_regel *r, const struct rec *now, bool may,
    const struct field *f, const struct logdeel *deel, struct fault *fault, enum audit_nu *out)
{
	static const enum audit_nu nu[] = { [LOG_GELIJK] = AUDIT_GELIJK,
		[LOG_ANDERS] = AUDIT_ANDERS,
		[LOG_GEWIST] = AUDIT_GEWIST };
	enum log_oordeel oordeel;
	enum swv_err err;
	char *hash;

	*out = !now ? AUDIT_WEG : may ? AUDIT_GEWIST : AUDIT_GEENRECHT;
	if (!now || !may)
		return SWV_OK;
	hash = mem_strndup(deel->s + 1, deel->n - 2);
	err = log_is_value(s->store, r->rij.kind, r->rij.bron_id, f->name, rec_get(now, f->name),
	    hash, fault, &oordeel);
	free(hash);
	if (!err)
		*out = nu[oordeel];
	return err;
}

static enum swv_err
take_part(struct session *s, const struct audit_regel *r, const struct rec *now, bool may,
    const struct field *f, const struct logdeel *deel, struct fault *fault, struct audit_deel *out)
{
	out->json = mem_strndup(deel->s, deel->n);
	out->nu = str_eq(out->json, "null") ? AUDIT_LEEG : AUDIT_OPEN;
	if (!f || field_is_logged(f) || !logdeel_is_hash(deel))
		return SWV_OK;
	return weigh(s, r, now, may, f, deel, fault, &out->nu);
}

static enum swv_err
take_field(struct session *s, struct audit_regel *r, const struct rec *now, bool may,
    const struct kind *kind, const struct logveld *veld, struct fault *fault)
{
	struct audit_veld *v = &VEC_ADD(r->velden, r->n, r->cap);
	int field;
	enum swv_err err = SWV_OK;

	*v = (struct audit_veld){ .naam = mem_strndup(veld->naam.s, veld->naam.n),
		.paar = veld->voor.n > 0 };
	field = kind ? kind_field(kind, v->naam) : -1;
	v->field = field >= 0 ? &kind->fields[field] : NULL;
	if (!v->paar) {
		char *whole = mem_strndup(veld->waarde.s, veld->waarde.n);

		v->was.nu = AUDIT_STIL;
		v->is.nu = str_eq(whole, "true") ? AUDIT_STIL : AUDIT_OPEN;
		if (v->is.nu == AUDIT_OPEN)
			v->is.json = whole;
		else
			free(whole);
		return SWV_OK;
	}
	err = take_part(s, r, now, may, v->field, &veld->voor, fault, &v->was);
	return err ? err : take_part(s, r, now, may, v->field, &veld->na, fault, &v->is);
}

enum swv_err
audit_lees(struct session *s, int64_t nr, struct fault *fault, struct audit_regel *out)
{
	const struct kind *kind;
	struct rec *now = NULL;
	const char *at;
	struct logveld veld;
	bool may = false;
	enum swv_err err = session_mag(s, RECHT_LEZEN, &kind_logboek, fault);

	*out = (struct audit_regel){ 0 };
	if (!err)
		err = store_read_begin(s->store, fault);
	if (err)
		return err;
	err = log_row(s->store, nr, fault, &out->rij);
	kind = err ? NULL : kind_find(out->rij.kind);
	if (kind && *out->rij.bron_id)
		err = store_find(s->store, kind, out->rij.bron_id, fault, &now);
	if (now)
		may = !session_mag_rec(s, RECHT_LEZEN, now, NULL);
	at = out->rij.wat;
	while (!err && logwat_next(&at, &veld))
		err = take_field(s, out, now, may, kind, &veld, fault);
	store_read_end(s->store);
	rec_free(&now);
	if (err)
		audit_regel_fini(out);
	return err;
}
