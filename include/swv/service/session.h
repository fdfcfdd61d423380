/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_SERVICE_SESSION_H
#define SWV_SERVICE_SESSION_H

#include "swv/base/faults.h"
#include "swv/base/klok.h"
#include "swv/base/str.h"
#include "swv/model/instelling.h"
#include "swv/model/rechten.h"
#include "swv/model/regels.h"
#include "swv/store/store.h"

/*
 * Who works, on which database, on which day.  Every use case takes a session
 * and checks its rights; screens and commands reach nothing but through here.
 */
struct session {
	struct store *store;
	const struct klok *klok; /* borrowed */
	char *bestand;           /* the association file, or NULL */
	char *login;             /* of Unix */
	int64_t sleutel;         /* the number of the key that they came in with; 0: with none */
	char *wie;               /* the user; the login as long as there are no users */
	char *naam, *functies;   /* the user's; NULL: there are no users */
	char *rollen;            /* the same */
	bool bekend;             /* there are users, and this is one of them */
	struct rechten rechten;
	struct {
		bool gelezen;
		int64_t stand; /* of the data, and the day, when the rights were read */
		swv_date dag;
		int64_t keer; /* another number when they turned out to be others */
	} toegang;
	struct instellingen inst;
	struct regels regels;
	swv_date bijna; /* session_bijna, as of the last reading */
	struct {
		bool gelezen;
		int64_t stand; /* of the data, and the day, when indicators were counted */
		swv_date dag;
	} geteld;
	swv_date geveegd;       /* the day on which old copies were last looked for; 0: not yet */
	bool bestand_gewijzigd; /* the file is not the one that was applied */
	/* session_voortgang */
	void (*voortgang)(int64_t klaar, int64_t aantal, void *arg);
	void *voortgang_arg;
	struct str let_op; /* what the last act made worth a look, a line each */
	struct inzage {
		const struct kind *kind;
		char *id;
		int64_t op;
	} * inzagen; /* dossiers that this session read, and when that was noted last */
	size_t n_inzagen, cap_inzagen;
};

struct session_args {
	const char *bestand;  /* the association file; NULL only with a database */
	const char *database; /* NULL: as the file says */
	const char *share;    /* the folder of the program's own files */
	const char *wie;      /* the login of Unix */
	int64_t sleutel;      /* the number of the key that they came in with; 0: with none */
	const struct klok *klok;
};

/*
 * Opens the database that the association file names (made before by
 * session_init).  A broken file does not start: its faults are in *faults.
 */
enum swv_err session_open(
    const struct session_args *args, struct faults *faults, struct session *out);
/* Makes the database, which may not be there yet, and opens it. */
enum swv_err session_init(
    const struct session_args *args, struct faults *faults, struct session *out);
void session_close(struct session *session);

/* Reads the settings and the calendar's rules anew, after an apply. */
enum swv_err session_reload(struct session *session, struct fault *fault);

swv_date session_vandaag(const struct session *session);
/* The last day that counts as near: normen.bijna from the day that was taken last. */
swv_date session_bijna(const struct session *session);
/* The moment (UTC) from which on is kept, at op, what is kept so long as that norm says. */
int64_t session_bewaard_sinds(const struct session *session, const char *norm, int64_t op);
/* Tells the store the day, so that derived fields go by it; before each read. */
void session_take_day(struct session *session);

/* While ending() says so, what takes long breaks off with an error (store_ending). */
void session_ending(struct session *session, bool (*ending)(void));

/* From now on tell() hears how far it is of what goes over all dossiers, often; NULL: nobody does.  The
 * service tells it by session_vertel. */
void session_voortgang(
    struct session *session, void (*tell)(int64_t klaar, int64_t aantal, void *arg), void *arg);
void session_vertel(const struct session *session, int64_t klaar, int64_t aantal);

/* Something that is no fault but worth a look, told after the act, once; "" is nothing.  What was
 * there goes when the next act begins. */
void session_let_op(struct session *session, const char *zin);

#endif
