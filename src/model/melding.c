/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/melding.h"

#include <errno.h>
#include <string.h>

#include "swv/base/utf8.h"

enum { DONE = 0, FAILED = 1, WRONG_USE = 2, NO_RIGHT = 3, CHANGED = 4 };

/*
 * %w what, %v value, %h hint; a part between { and } is left out when the fact
 * it names is empty.
 */
static const struct {
	const char *text;
	int exit;
} rows[SWV_ERR_COUNT] = {
	[SWV_OK] = { "Het is gelukt.", DONE },
	[SWV_EUSE] = { "Zo werkt het niet{: %v}. {Typ: %h}", WRONG_USE },
	[SWV_EUNKNOWN] = { "Onbekend{e %w}: \"%v\".{ Bedoelt u \"%h\"?}", WRONG_USE },
	[SWV_ENOTFOUND] = { "Er is geen %w \"%v\".{ Bedoelt u \"%h\"?}", FAILED },
	[SWV_EPERSONAL] = { "%w is een persoonsgegeven en hoort niet op de opdrachtregel: anderen "
			    "kunnen het daar zien. Geef \"-\" als laatste woord en typ %v=… op een "
			    "regel van de invoer.",
	    WRONG_USE },
	[SWV_EREQUIRED] = { "%w is nog leeg{: %h}{%v}.", FAILED },
	[SWV_EDATE] = { "{%w: }\"%v\" is geen datum{: %h}.", FAILED },
	[SWV_ENUMBER] = { "%w: \"%v\" is geen getal{; %h}.", FAILED },
	[SWV_ERANGE] = { "%w: %v kan niet, het moet %h zijn.", FAILED },
	[SWV_ETOOLONG] = { "%w is te lang: er passen %h tekens in. Maak de tekst korter.", FAILED },
	[SWV_ECHOICE] = { "%w: \"%v\" kan niet. Kies uit: %h.", FAILED },
	[SWV_EREFERENCE] = { "%w: \"%v\" bestaat niet.{ Bedoelt u \"%h\"?}", FAILED },
	[SWV_EDERIVED] = { "%w volgt uit andere gegevens en kan niet zelf gekozen worden.",
	    FAILED },
	[SWV_EIMPOSSIBLE] = { "%v{: %h}.", FAILED },
	[SWV_EDUPLICATE] = { "Er is al een %w \"%v\"{ (%h)}. Kies een andere id, of wijzig die.",
	    FAILED },
	[SWV_ETEXT] = { "%w kan zo niet{: %h}.", FAILED },
	[SWV_EFORM] = { "%w: \"%v\" kan niet{; schrijf %h}.", FAILED },
	[SWV_ETYPE] = { "\"%w\" moet %h zijn{, en is nu %v}.", FAILED },
	[SWV_EABSENT] = { "\"%v\" ontbreekt in %w{; %h}.", FAILED },
	[SWV_EDENIED] = { "U hebt geen recht om dit te doen{: %w}. Vraag de beheerder.{ %h.}",
	    NO_RIGHT },
	[SWV_EGEENTOEGANG] = { "%v. Vraag de beheerder om toegang.", NO_RIGHT },
	[SWV_ECHANGED] = { "%w is intussen gewijzigd{ door %v}. Bekijk het opnieuw en sla dan nog "
			   "eens op.",
	    CHANGED },
	[SWV_EINUSE] = { "%w kan niet weg: %h.", FAILED },
	[SWV_ENOTHING] = { "{%w}{: %h}.", FAILED },
	[SWV_EFILE] = { "%w gaat niet{: %h}.", FAILED },
	[SWV_ENOFILE] = { "Het bestand %w is er niet.{ %h}", FAILED },
	[SWV_EOWNER] = { "%w is van de gebruiker %v, en alleen die kan erin werken. Typ: %h",
	    FAILED },
	[SWV_EREADONLY] = { "In %w mag niet worden geschreven. Geef de map en het bestand "
			    "schrijfrecht.",
	    FAILED },
	[SWV_EFULL] = { "De schijf is vol; er is niets opgeslagen. Maak ruimte vrij en probeer het "
			"opnieuw.",
	    FAILED },
	[SWV_ESYNTAX] = { "%v{: %h}. Verbeter dit eerst; daarna wordt de rest gelezen.", FAILED },
	[SWV_ENODB] = { "%w is geen database van swv{: %h}.", FAILED },
	[SWV_ENEWERDB] = { "%w is van een nieuwere swv (versie %v). Installeer die; er is niets "
			   "veranderd.",
	    FAILED },
	[SWV_ENOTINIT] = { "De database %w is er nog niet. Maak die met: swv init", FAILED },
	[SWV_EEXISTS] = { "%w is er al. Kies een andere naam; er is niets veranderd.", FAILED },
	[SWV_EBUSY] = { "De database is te lang bezet door iemand anders. Probeer het zo nog eens.",
	    FAILED },
	[SWV_EDB] = { "De database geeft een fout{: %h}. Er is niets opgeslagen.", FAILED },
	[SWV_ECORRUPT] = { "De database is beschadigd{: %h}. Zet een reservekopie terug.", FAILED },
	[SWV_ESHARE] = { "Een deel van het programma ontbreekt: %w. Installeer swv opnieuw.",
	    FAILED },
	[SWV_ETERMINAL] = { "Dit scherm kan swv niet gebruiken{: %h}.", FAILED },
	[SWV_EFAULTS] = { "%w: %v gevonden.", FAILED },
	[SWV_EHANGUP] = { "De verbinding is weg.", FAILED },
	[SWV_EIDLE] = { "Er is {%v }niets gedaan; swv is daarom gesloten. Wat half getypt was, is "
			"bewaard.",
	    FAILED },
	[SWV_ECODE] = { "De toegangscode was drie keer verkeerd; swv is daarom gesloten. Wat half "
			"getypt was, is bewaard. Begin opnieuw.",
	    NO_RIGHT },
	[SWV_EINTERNAL] = { "Er ging iets mis in het programma zelf (%w). Meld dit aan de "
			    "beheerder.",
	    FAILED },
};

static const char *
fact(const struct fault *fault, char letter)
{
	switch (letter) {
	case 'w':
		return fault->what;
	case 'v':
		return fault->value;
	default:
		return fault->hint;
	}
}

/* Whether every fact named up to the closing brace is there. */
static bool
is_told(const char *part, const struct fault *fault)
{
	for (; *part && *part != '}'; part++)
		if (*part == '%' && !*fact(fault, part[1]))
			return false;
	return true;
}

void
melding(const struct fault *fault, struct str *out)
{
	const char *t = rows[fault->err].text;

	if (fault->file[0]) {
		utf8_visible(out, fault->file, -1);
		if (fault->line)
			str_addf(out, ":%d", fault->line);
		str_add(out, ": ");
	}
	for (; *t; t++) {
		if (*t == '{' && !is_told(t, fault)) {
			while (*t != '}')
				t++;
		} else if (*t == '%') {
			utf8_visible(out, fact(fault, *++t), -1);
		} else if (*t != '{' && *t != '}') {
			str_addc(out, *t);
		}
	}
}

int
melding_exit(enum swv_err err)
{
	return rows[err].exit;
}

/* The texts of the system are English. */
const char *
melding_reden(int error)
{
	static const struct {
		int error;
		const char *reden;
	} redenen[] = {
		{ EACCES, "u hebt er geen recht op" },
		{ EPERM, "u hebt er geen recht op" },
		{ ENOENT, "de map of het bestand is er niet" },
		{ ENOTDIR, "een deel van de naam is geen map" },
		{ EISDIR, "het is een map" },
		{ EEXIST, "er is al iets met die naam" },
		{ EROFS, "er mag daar niet worden geschreven" },
		{ ENOSPC, "de schijf is vol" },
		{ EDQUOT, "uw ruimte op de schijf is op" },
		{ EIO, "de schijf geeft een fout" },
		{ ELOOP, "de naam kan niet" },
		{ ENAMETOOLONG, "de naam is te lang" },
		{ EMFILE, "er zijn te veel bestanden open" },
		{ ENFILE, "er zijn te veel bestanden open" },
		{ EPIPE, "niemand leest de uitvoer" },
	};

	for (size_t i = 0; i < sizeof(redenen) / sizeof(redenen[0]); i++)
		if (redenen[i].error == error)
			return redenen[i].reden;
	return strerror(error);
}
