/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/rechten.h"

#include "swv/base/str.h"

/*
 * The roles of a samenwerkingsverband.  A consulent works on the cases of the own
 * areas; a coördinator keeps year and plans going and arranges who stands in for
 * whom; a directeur sees it all, and deals with complaints, which may be about any of the
 * others (another who does is a role of the association); toezicht gets figures and
 * how far the plans are, no cases (Code goed bestuur: at a distance); a beheerder keeps the program going without reading a case; the
 * functionaris gegevensbescherming (AVG art. 39) reads the log and answers who asks.
 */
const struct rol rollen_standaard[] = {
	{ "consulent", "Consulent", BEREIK_EIGEN,
	    "structuur: inzien\n"
	    "dossiers: inzien maken wijzigen weggooien\n"
	    "contact: inzien maken wijzigen weggooien\n"
	    "jaar plannen verantwoording: inzien wijzigen\n"
	    "gesprek bezoek bevinding verzoek: maken\n"
	    "datalek: maken" },
	{ "coordinator", "Coördinator", BEREIK_ALLE,
	    "structuur gebruiker: inzien\n"
	    "dossiers klacht: cijfers\n"
	    "contact jaar plannen verantwoording waarneming: inzien maken wijzigen weggooien\n"
	    "datalek: maken" },
	{ "directeur", "Directeur", BEREIK_ALLE,
	    "structuur gebruiker logboek: inzien\n"
	    "dossiers: inzien inzage correctie wissen\n"
	    "klacht: inzien maken wijzigen weggooien inzage correctie wissen\n"
	    "logregel: maken\n"
	    "contact jaar plannen verantwoording waarneming: inzien maken wijzigen weggooien\n"
	    "datalek: inzien maken wijzigen" },
	{ "toezicht", "Toezicht", BEREIK_ALLE,
	    "alles: cijfers\n"
	    "structuur plan programmalijn doel resultaat indicator meting risico"
	    " budget reserve kosten telling prognose: inzien" },
	{ "beheerder", "Beheerder", BEREIK_ALLE,
	    "structuur gebruiker sleutel waarneming: inzien beheren\n"
	    "gebruiker sleutel: maken wijzigen\n"
	    "logboek: beheren\n"
	    "jaar plannen verantwoording: inzien maken wijzigen\n"
	    "datalek: maken" },
	{ "fg", "Functionaris gegevensbescherming", BEREIK_ALLE,
	    "structuur gebruiker sleutel waarneming logboek: inzien\n"
	    "dossiers klacht: cijfers inzage correctie wissen\n"
	    "datalek: inzien maken wijzigen" },
};
const size_t n_rollen_standaard = sizeof(rollen_standaard) / sizeof(rollen_standaard[0]);

const struct rol *
rol_standaard(const char *id)
{
	for (size_t i = 0; i < n_rollen_standaard; i++)
		if (str_eq(rollen_standaard[i].id, id))
			return &rollen_standaard[i];
	return NULL;
}
