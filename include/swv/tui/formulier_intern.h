/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_FORMULIER_INTERN_H
#define SWV_TUI_FORMULIER_INTERN_H

#include "swv/tui/formulier.h"
#include "swv/tui/tekst.h"

/* One field in a form. */
struct veld {
	const struct field *field;
	int place;  /* in the record */
	bool fixed; /* shown, not typed */
	struct tekst tekst;
	struct str error;
	char *id, *label; /* the id that this label in the text stands for; NULL: not known yet */
};

struct formulier {
	const struct formulier_class *class;
	void *arg;
	struct rec *rec; /* owned */
	struct veld *fields;
	size_t n, cap;
	size_t focus;
	int top;  /* rows scrolled off */
	int page; /* rows that were drawn */
	int label_width;
	bool dirty, saved;
};

/* ---- veld.c: one field ---- */

/* What is typed becomes the text of the value in the record. */
void veld_load(struct formulier *form, struct veld *v);

/* Whether something can be chosen for it. */
bool veld_has_choices(const struct formulier *form, const struct veld *v);

/* The part of the text that is being completed: of a list the item at the cursor. */
size_t veld_part(const struct veld *v, size_t *len);

/* What can be chosen for text. */
void veld_choices(
    const struct formulier *form, const struct veld *v, const char *text, struct keuzen *out);

/* Whether that part of a list is one of the choices already, so that another one comes beside it. */
bool veld_part_is_whole(const struct formulier *form, const struct veld *v);

/* Puts what was chosen in the text: in place of the part, or (add) as one more of the list; what is
 * in the list already changes nothing. */
void veld_choose(struct veld *v, const struct keus *item, bool add);

/* The value of what is typed. */
enum swv_err veld_parse(const struct formulier *form, struct veld *v, swv_date today,
    struct fault *fault, struct value *out);

/* Puts what is typed in the record and writes it out in full; an error stays with the field. */
bool veld_commit(struct formulier *form, struct veld *v, swv_date today);

/* ---- formulier_beeld.c ---- */

void formulier_draw(struct view *view, struct tui *tui, struct rect r);

#endif
