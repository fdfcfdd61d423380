/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_STORE_BOOM_H
#define SWV_STORE_BOOM_H

#include "swv/base/str.h"
#include "swv/model/rec.h"
#include "swv/store/lijst.h"
#include "swv/store/store.h"

/*
 * The tree of plans.  A node's pad is the pad of the node above it and seven
 * hexadecimal digits of its own, so a plan in order of pad reads from top to
 * bottom and what hangs under a node is one range: a screenful is a few seeks,
 * however large the plan.
 */
enum { PAD_DIGITS = 7, PAD_LEVELS = 6, PAD_STEP = 256 };

/*
 * The pad of a new node under its ouder (a plan stands at the root): at rec's
 * own volgorde when that place is free, else as the last; rec's volgorde is set.
 * *pad is owned by the caller.
 */
enum swv_err boom_place(struct store *store, struct rec *rec, struct fault *fault, char **pad);

/*
 * After a save that may have changed ouder or volgorde: brings the pad of the
 * node and of what hangs under it in line.  Under another ouder as boom_place;
 * under the same one it changes places with who stood there.
 * SWV_EIMPOSSIBLE when it would hang under itself.
 */
enum swv_err boom_moved(struct store *store, struct rec *rec, struct fault *fault);

/* The volgorde of the brother above (down: below).  SWV_ENOTHING when there is none. */
enum swv_err boom_beside(
    struct store *store, const char *id, bool down, struct fault *fault, int64_t *out);

/* The volgorde that a node has now; *out stays as it is when the node is gone. */
enum swv_err boom_volgorde(struct store *store, const char *id, struct fault *fault, int64_t *out);

/* A free id for a new node under ouder: its id, a point and a number. */
enum swv_err boom_new_id(struct store *store, const char *ouder, struct fault *fault, char **out);

/* Adds the id of the plan that a node hangs in; a plan hangs in itself. */
enum swv_err boom_plan_of(
    struct store *store, const char *id, struct fault *fault, struct str *out);

/* Whether an actie comes after another by pas_na, or by those of what it comes after. */
enum swv_err boom_komt_na(
    struct store *store, const char *actie, const char *ander, struct fault *fault, bool *out);

/* Of another plan the node that this one became: of the same own id, else of the same soort and
 * title.  *out is the caller's; NULL: there is none. */
enum swv_err boom_evenknie(
    struct store *store, const char *id, const char *plan, struct fault *fault, char **out);

/* The plan of the same vorm that comes after this one; *out as above. */
enum swv_err boom_volgend_plan(
    struct store *store, const char *plan, struct fault *fault, char **out);

/* One node as a tree shows it. */
struct tak {
	char *id, *pad, *soort, *nummer, *titel;
	char *status;   /* of an actie, else NULL */
	char *wie;      /* of an actie: a list */
	char *wacht_op; /* of an actie: on whom it waits, a list; NULL: on nobody */
	swv_date wacht_sinds;
	int64_t eerst;   /* actions that must be ready before it and are not */
	char *stand;     /* of a repeating actie: "2 van 4" */
	swv_date gereed; /* when it is due; of one that repeats: the first open period */
	swv_date gereed_op;
	bool continu;
	char *oordeel;   /* the status of an indicator, else NULL; the rest of it: */
	char *eenheid;   /* what it is measured in */
	char *periode;   /* of the last measure; NULL: there is none */
	int64_t laatste; /* hundredths */
	bool gemeten, berekend;
	bool weg;  /* the plan file has it no more */
	int depth; /* 0: a plan */
	bool has_children;
	int64_t n_acties, n_gereed;
};

struct takken {
	struct tak *items;
	size_t n, cap;
};

void tak_fini(struct tak *tak);
void takken_fini(struct takken *takken);

/* Whether a node is unfolded; pad and depth tell which. */
typedef bool (*boom_open)(const char *pad, int depth, void *arg);

struct boom_vraag {
	const char *pad; /* NULL: from the begin */
	bool before;
	int limit;
	boom_open open;
	void *arg; /* of open */
};

/* hidden, below: the soorten of nodes that are left out, each between blanks: " actie ".  What
 * hangs under such a node stays. */
#define BOOM_ALLES ""

/*
 * At most limit visible nodes after (before: just before) the one with that
 * pad.  What hangs under a folded node is passed over in one step.
 */
enum swv_err boom_page(struct store *store, const struct boom_vraag *ask, const char *hidden,
    struct fault *fault, struct takken *out);

/* Places in the tree, in order. */
struct pads {
	struct pad {
		char *pad;
		bool zelf; /* of one that was asked for; else of one above it alone */
	} * items;
	size_t n, cap;
};

void pads_fini(struct pads *pads);

/* Where the nodes with these ids are and every node above them, each once.  An id that is gone
 * is passed over. */
enum swv_err boom_pads(
    struct store *store, char *const *ids, size_t n, struct fault *fault, struct pads *out);
/* The node at a pad; SWV_ENOTFOUND when there is none. */
enum swv_err boom_at(
    struct store *store, const char *pad, const char *hidden, struct fault *fault, struct tak *out);

/* The node with this id after every node above it, the plan first; nothing when it is gone. */
enum swv_err boom_boven(struct store *store, const char *id, const char *hidden,
    struct fault *fault, struct takken *out);

/* The node with this id and everything under it, in order of pad. */
enum swv_err boom_under(
    struct store *store, const char *id, struct fault *fault, struct takken *out);

/* How many hang under it, at any depth. */
enum swv_err boom_n_under(struct store *store, const char *id, struct fault *fault, int64_t *out);

/* What hangs right under the node; and the nodes, of whatever plan, that say that they support it. */
enum swv_err boom_kinderen(struct store *store, const char *id, const char *hidden,
    struct fault *fault, struct takken *out);
enum swv_err boom_steunen(struct store *store, const char *id, const char *hidden,
    struct fault *fault, struct takken *out);

/* One node; SWV_ENOTFOUND when it is gone. */
enum swv_err boom_node(
    struct store *store, const char *id, const char *hidden, struct fault *fault, struct tak *out);

#endif
