/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_FORMULIER_H
#define SWV_TUI_FORMULIER_H

#include "swv/model/rec.h"
#include "swv/tui/keuze.h"
#include "swv/tui/tui.h"

/*
 * A form over a record, made from the descriptors of its kind.  Letters always
 * type; F2 or Ctrl-O saves; Esc closes and keeps the concept.
 */
struct formulier;

struct formulier_class {
	/* "Nieuwe actie"; a borrowed text. */
	const char *(*title)(void *arg);
	/* Fields in the order of the form, by name, separated by blanks; NULL: all of the kind
	 * that have no FIELD_DETAIL. */
	const char *fields;
	const char *fixed; /* of these, what is shown but not typed; NULL: nothing */
	const char
	    *begin; /* the field that the cursor begins in; NULL: the first to be filled in */
	/* Stores the record.  SWV_OK closes the form; else the fault is shown at the field that
	 * fault->what names (by label) or below.  The callee may change rec (its versie). */
	enum swv_err (*save)(void *arg, struct tui *tui, struct rec *rec, struct fault *fault);
	/* Something was typed and then nothing for two seconds, or the form closes unsaved: keep
	 * rec as the concept.  NULL: there is none. */
	void (*concept)(void *arg, const struct rec *rec);
	/* What can be chosen for a field that names other records and begins with (a word of)
	 * text.  Adds to out at most some hundreds.  NULL: ids are typed. */
	void (*choices)(void *arg, const struct field *field, const char *text, struct keuzen *out);
	/* The label of an id in such a field; false: the id itself is shown. */
	bool (*label)(void *arg, const struct field *field, const char *id, struct str *out);
	/* The form is gone; saved tells how.  Frees arg. */
	void (*closed)(void *arg, struct tui *tui, bool saved);
};

/* Opens a form over rec, which it takes.  adding: a new record (decides what may be typed). */
struct view *formulier_open(
    struct tui *tui, const struct formulier_class *class, void *arg, struct rec *rec, bool adding);

#endif
