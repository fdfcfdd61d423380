/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TUI_DOSSIERCEL_H
#define SWV_TUI_DOSSIERCEL_H

#include "swv/tui/deelrij.h"

/* What lists tell of a dossier beside its fields; for struct cel. */

/* How long a child is at home: "38 d", or "–" once it is back. */
void dossiercel_thuis(struct session *s, const struct rec *rec, struct str *out);
/* On whom it waits since when: "jeugdhulp vr 01-12". */
void dossiercel_wacht(struct session *s, const struct rec *rec, struct str *out);
/* The same in DOSSIERCEL_WACHT columns: "jeugdh. 12d". */
void dossiercel_wacht_kort(struct session *s, const struct rec *rec, struct str *out);
/* The day of what is due first: "3 d te laat", "di 24-11", "29-11-2029". */
void dossiercel_dag(struct session *s, const struct rec *rec, struct str *out);
/* The same in few columns: "3d laat", "29-11-'29". */
void dossiercel_dag_kort(struct session *s, const struct rec *rec, struct str *out);
/* The school; a child may have none. */
void dossiercel_school(struct session *s, const struct rec *rec, struct str *out);
/* Since when a child waits for a place, and how many days that is. */
void dossiercel_sinds(struct session *s, const struct rec *rec, struct str *out);
void dossiercel_dagen(struct session *s, const struct rec *rec, struct str *out);

enum { DOSSIERCEL_WACHT = 11, DOSSIERCEL_BREED = 95 };

/* The columns that every list of dossiers has, and their cells.  In 80 columns it must be seen on
 * whom a case waits and since when, so what is told in words on a wide screen is short there. */
#define KOLOM_DOSSIER_STATUS                                                                       \
	{                                                                                          \
		"Status", 11, 11, KOLOM_LEFT, 0                                                    \
	}
#define KOLOMMEN_DOSSIER                                                                           \
	{ "Wacht op", DOSSIERCEL_WACHT, DOSSIERCEL_WACHT, KOLOM_LEFT, -DOSSIERCEL_BREED },         \
	    { "Wacht op … sinds", 20, 29, KOLOM_LEFT, DOSSIERCEL_BREED },                          \
	    { "Eerstvolgende termijn", 12, 0, KOLOM_LEFT, 0 },                                     \
	    { "Uiterlijk", 9, 10, KOLOM_LEFT, -DOSSIERCEL_BREED },                                 \
	    { "Uiterlijk", 13, 13, KOLOM_LEFT, DOSSIERCEL_BREED },                                 \
	    { "Gebied", 12, 18, KOLOM_LEFT, 125 },                                                 \
	{                                                                                          \
		"Consulent", 12, 18, KOLOM_LEFT, 140                                               \
	}
#define CEL_VELD(veld)                                                                             \
	{                                                                                          \
		veld, 0, NULL                                                                      \
	}
#define CEL_ID(veld)                                                                               \
	{                                                                                          \
		veld, VALUE_PLAIN, NULL                                                            \
	}
#define CEL_ZEGT(tell)                                                                             \
	{                                                                                          \
		NULL, 0, tell                                                                      \
	}
#define CELLEN_DOSSIER                                                                             \
	CEL_ZEGT(dossiercel_wacht_kort), CEL_ZEGT(dossiercel_wacht), CEL_VELD("eerstvolgend"),     \
	    CEL_ZEGT(dossiercel_dag_kort), CEL_ZEGT(dossiercel_dag), CEL_VELD("gebied"),           \
	    CEL_VELD("consulent")

#endif
