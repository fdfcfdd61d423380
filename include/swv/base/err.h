/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_BASE_ERR_H
#define SWV_BASE_ERR_H

/*
 * What can go wrong.  Functions return one of these; the facts that belong to
 * it (which field, which value, which line) travel in a struct fault.  The
 * sentence for the user is made in one place, swv/model/melding.h.
 */
enum swv_err {
	SWV_OK = 0,
	/* the caller asked for something that does not exist or makes no sense */
	SWV_EUSE,      /* wrong use of a command: hint tells the right one */
	SWV_EUNKNOWN,  /* value is no what; hint is the nearest known name */
	SWV_ENOTFOUND, /* there is no what with id value */
	SWV_EPERSONAL, /* personal field what given on the command line */
	/* a value that cannot be */
	SWV_EREQUIRED,   /* field what may not be empty */
	SWV_EDATE,       /* value is no date */
	SWV_ENUMBER,     /* value is no number */
	SWV_ERANGE,      /* value of what is out of bounds; hint tells them */
	SWV_ETOOLONG,    /* what is longer than hint characters */
	SWV_ECHOICE,     /* value is none of the choices of what; hint lists them */
	SWV_EREFERENCE,  /* what names value, which does not exist; hint: nearest */
	SWV_EDERIVED,    /* what follows from other facts and cannot be set */
	SWV_EIMPOSSIBLE, /* these facts cannot go together; value is the sentence */
	SWV_EDUPLICATE,  /* what with id value exists already */
	SWV_ETEXT,       /* what is not valid UTF-8 text */
	SWV_EFORM,       /* value of what is written otherwise than it must be; hint tells how */
	SWV_ETYPE,       /* what is of another type than hint; value is what it is */
	SWV_EABSENT,     /* there is no value in what (a group or record of a file) */
	/* rights and other people */
	SWV_EDENIED,      /* no right to what */
	SWV_EGEENTOEGANG, /* who it is may not come in (any more): value is the sentence */
	SWV_ECHANGED,     /* record what was changed meanwhile by value */
	SWV_EINUSE,       /* what cannot go: hint hangs on it */
	SWV_ENOTHING,     /* there is nothing to do (undo: nothing left) */
	/* files and the machine */
	SWV_EFILE,     /* file cannot be read or written: hint is the system's reason */
	SWV_ENOFILE,   /* file does not exist */
	SWV_EOWNER,    /* file what is of Unix user value; hint: what to type */
	SWV_EREADONLY, /* folder or file cannot be written */
	SWV_EFULL,     /* disk is full */
	SWV_ESYNTAX,   /* file:line cannot be read: value is what stood there */
	SWV_ENODB,     /* file is no database of swv */
	SWV_ENEWERDB,  /* database is from a newer program */
	SWV_ENOTINIT,  /* database does not exist yet */
	SWV_EEXISTS,   /* database or folder exists already */
	SWV_EBUSY,     /* others kept the database for too long */
	SWV_EDB,       /* the database gave an error: hint is its text */
	SWV_ECORRUPT,  /* the database is damaged: hint tells where */
	SWV_ESHARE,    /* a file of the program itself is missing */
	SWV_ETERMINAL, /* no usable terminal: hint tells why */
	SWV_EFAULTS,   /* a check found faults: value is how many */
	SWV_EHANGUP,   /* the terminal went away */
	SWV_EIDLE,     /* nothing was done for as long as value */
	SWV_ECODE,     /* the code of the lock was wrong too often */
	SWV_EINTERNAL, /* cannot happen: what is the place in the code */
	SWV_ERR_COUNT
};

/* The facts that go with an error.  Zero-initialised means: none. */
struct fault {
	enum swv_err err;
	int line; /* in file, from 1; 0 when not about a line */
	char file[256];
	char what[128];  /* a field, kind, command or record, as the user knows it */
	char value[256]; /* what was found */
	char hint[256];  /* what would be right, or the reason */
};

/*
 * Fills *fault (which may be NULL) and returns err, so that a caller can write
 * "return fault_set(fault, SWV_EDATE, label, text, NULL);".  Each text may be
 * NULL; it is cut at a whole character when too long.  File and line stay.
 */
enum swv_err fault_set(
    struct fault *fault, enum swv_err err, const char *what, const char *value, const char *hint);

/* Says where: sets file and line of *fault (which may be NULL). */
void fault_place(struct fault *fault, const char *file, int line);

#endif
