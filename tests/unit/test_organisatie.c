/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/config/organisatie.h"

#include <sys/stat.h>

#include "bestanden.h"
#include "swv/model/kinds.h"
#include "swv/model/value.h"

/* Line 1 of each file below. */
static const char kop[] =
    "organisatie = { code = \"PO2203\"; naam = \"Proef\"; vanaf = \"2023-2024\"; };\n";

static const struct geval gevallen[] = {
	{ "onbekende_groep_noemt_de_naaste", "functie = ( );\n",
	    "swv.cfg:2: Onbekende groep: \"functie\". Bedoelt u \"functies\"?\n" },
	{ "latere_groep_is_nog_onbekend", "rapportages = ( );\n",
	    "swv.cfg:2: Onbekende groep: \"rapportages\".\n" },
	{ "formulier_noemt_elke_fout_waar_hij_staat",
	    "formulieren = ( { id = \"v\"; naam = \"V\"; per = \"orgaan\"; periode = "
	    "\"jaar\";\n"
	    "  vanaf = \"2026\"; voor = \"02-01\"; secties = (\n"
	    "  { id = \"s\"; titel = \"S\"; soort = \"vinkjes\"; items = (\n"
	    "    { tekst = \"Zonder id\"; },\n"
	    "    { id = \"1\"; tekst = \"Een\"; vanaf = \"2026-2027\"; } ); },\n"
	    "  { id = \"t\"; titel = \"T\"; soort = \"activiteiten\"; uit = \"u\";\n"
	    "    items = ( ); },\n"
	    "  { id = \"s\"; titel = \"Weer S\"; soort = \"scores\"; } ); } );\n",
	    "swv.cfg:2: Per: \"orgaan\" kan niet. Kies uit: bestuur, school, gebied, gemeente.\n"
	    "swv.cfg:5: \"id\" ontbreekt in vraag van een formulier.\n"
	    "swv.cfg:6: vanaf: \"2026-2027\" kan niet; schrijf een jaar als 2026.\n"
	    "swv.cfg:7: Overgenomen uit: \"v.u\" bestaat niet. Bedoelt u \"v.s\"?\n"
	    "swv.cfg:8: Een sectie met activiteiten heeft geen items: wie het formulier invult, "
	    "schrijft de activiteiten zelf op.\n"
	    "swv.cfg:9: \"items\" ontbreekt in deze sectie.\n"
	    "swv.cfg:9: Er is al een sectie van een formulier \"v.s\" (swv.cfg:4). Kies een andere "
	    "id, of wijzig die.\n" },
	{ "formulier_heeft_delen_en_grenzen_van_zijn_periode",
	    "formulieren = ( { id = \"v\"; naam = \"V\"; per = \"bestuur\"; periode = \"jaar\";\n"
	    "  vanaf = \"2026\"; in = \"10\"; secties = ( 3,\n"
	    "  { id = \"s\"; titel = \"S\"; soort = \"scores\"; tot = \"2026-K1\"; items = ( ); },\n"
	    "  { id = \"t\"; titel = \"T\"; soort = \"scores\"; items = ( 4 ); } ); },\n"
	    "  { id = \"w\"; naam = \"W\"; per = \"bestuur\"; periode = \"jaar\"; vanaf = \"2026\";\n"
	    "  in = \"10\"; secties = ( ); } );\n",
	    "swv.cfg:3: \"sectie van een formulier\" moet een groep { } zijn, en is nu een heel "
	    "getal.\n"
	    "swv.cfg:4: tot: \"2026-K1\" kan niet; schrijf een jaar als 2026.\n"
	    "swv.cfg:4: \"items\" ontbreekt in deze sectie.\n"
	    "swv.cfg:5: \"vraag van een formulier\" moet een groep { } zijn, en is nu een heel "
	    "getal.\n"
	    "swv.cfg:7: \"secties\" ontbreekt in dit formulier.\n" },
	{ "formulier_heeft_een_laatste_dag",
	    "formulieren = (\n"
	    "  { id = \"v\"; naam = \"V\"; per = \"bestuur\"; periode = \"jaar\"; vanaf = "
	    "\"2026\"; }\n"
	    ");\n",
	    "swv.cfg:3: Er staat niet wanneer het formulier binnen moet zijn: geef een van voor, "
	    "uiterlijk, in of binnen.\n"
	    "swv.cfg:3: \"secties\" ontbreekt in dit formulier.\n" },
	{ "formulier_heeft_er_een_en_geen_twee",
	    "formulieren = (\n"
	    "  { id = \"v\"; naam = \"V\"; per = \"bestuur\"; periode = \"jaar\"; vanaf = "
	    "\"2026\";\n"
	    "    in = \"10\"; binnen = \"2 weken\"; secties = ( { id = \"s\"; titel = \"S\"; "
	    "soort = \"activiteiten\"; } ); }\n"
	    ");\n",
	    "swv.cfg:3: De dag waarop het formulier binnen moet zijn, staat er meer dan een keer: "
	    "geef een van voor, uiterlijk, in of binnen.\n" },
	{ "periode_van_een_formulier_is_als_het_formulier_zegt",
	    "formulieren = (\n"
	    "  { id = \"v\"; naam = \"V\"; per = \"bestuur\"; periode = \"kwartaal\"; vanaf = "
	    "\"2026\";\n"
	    "    in = \"10\"; secties = ( { id = \"s\"; titel = \"S\"; soort = "
	    "\"activiteiten\"; } ); }\n"
	    ");\n",
	    "swv.cfg:3: vanaf: \"2026\" kan niet; schrijf een kwartaal als 2026-K1.\n" },
	{ "onbekende_sleutel_noemt_de_naaste",
	    "functies = (\n"
	    "  { id = \"ib\"; nam = \"Intern begeleider\"; naam = \"Intern begeleider\"; "
	    "}\n"
	    ");\n",
	    "swv.cfg:3: Onbekende sleutel: \"nam\". Bedoelt u \"naam\"?\n" },
	{ "sleutel_van_het_programma_is_onbekend",
	    "functies = ( { id = \"ib\"; naam = \"IB\"; herkomst = \"duo\"; } );\n",
	    "swv.cfg:2: Onbekende sleutel: \"herkomst\".\n" },
	{ "groep_moet_een_lijst_zijn", "functies = { id = \"ib\"; naam = \"IB\"; };\n",
	    "swv.cfg:2: \"functies\" moet een lijst ( ) zijn, en is nu een groep { }.\n" },
	{ "lijst_moet_een_groep_zijn", "normen = ( );\n",
	    "swv.cfg:2: \"normen\" moet een groep { } zijn, en is nu een lijst ( ).\n" },
	{ "element_moet_een_groep_zijn", "functies = ( \"ib\" );\n",
	    "swv.cfg:2: \"functie\" moet een groep { } zijn, en is nu een tekst tussen "
	    "aanhalingstekens.\n" },
	{ "getal_waar_een_tekst_hoort",
	    "functies = (\n"
	    "  { id = \"ib\";\n"
	    "    naam = 3; }\n"
	    ");\n",
	    "swv.cfg:4: \"naam\" moet een tekst tussen aanhalingstekens zijn, en is nu een "
	    "heel getal.\n" },
	{ "breuk_waar_een_getal_hoort",
	    "scholen = ( { brin = \"01AB00\"; naam = \"A\"; soort = \"bao\"; leerlingen = "
	    "2.5; } );\n",
	    "swv.cfg:2: \"leerlingen\" moet een heel getal zijn, en is nu een getal met "
	    "een punt.\n" },
	{ "getal_waar_ja_of_nee_hoort",
	    "functies = ( { id = \"ib\"; naam = \"IB\"; medewerker = 1; } );\n",
	    "swv.cfg:2: \"medewerker\" moet true of false zijn, en is nu een heel getal.\n" },
	{ "getal_waar_een_lijst_hoort",
	    "gemeenten = ( { id = \"a\"; naam = \"A\"; postcodes = 7951; } );\n",
	    "swv.cfg:2: \"postcodes\" moet een rij [ ] zijn, en is nu een heel getal.\n" },
	{ "getal_in_een_lijst_van_teksten",
	    "gemeenten = ( { id = \"a\"; naam = \"A\"; postcodes = [7951]; } );\n",
	    "swv.cfg:2: \"postcodes\" moet een lijst van teksten zijn, en is nu een heel "
	    "getal.\n" },
	{ "komma_in_een_deel_van_een_lijst",
	    "gemeenten = ( { id = \"a\"; naam = \"A\"; postcodes = [\"7951, 7952\"]; } );\n",
	    "swv.cfg:2: Postcodes: \"7951, 7952\" kan niet; schrijf elk deel als een eigen "
	    "tekst, zonder komma: [\"een\", \"twee\"].\n" },
	{ "wat_ontbreekt_wordt_genoemd",
	    "functies = (\n"
	    "  { id = \"ib\"; },\n"
	    "  { naam = \"IB\"; }\n"
	    ");\n",
	    "swv.cfg:3: \"naam\" ontbreekt in functie \"ib\".\n"
	    "swv.cfg:4: \"id\" ontbreekt in functie.\n" },
	{ "lege_tekst_ontbreekt", "functies = ( { id = \"ib\"; naam = \"\"; } );\n",
	    "swv.cfg:2: \"naam\" ontbreekt in functie \"ib\".\n" },
	{ "id_twee_keer_zegt_waar_de_eerste_staat",
	    "functies = (\n"
	    "  { id = \"ib\"; naam = \"A\"; },\n"
	    "  { id = \"ib\"; naam = \"B\"; }\n"
	    ");\n",
	    "swv.cfg:4: Er is al een functie \"ib\" (swv.cfg:3). Kies een andere id, of "
	    "wijzig die.\n" },
	{ "post_twee_keer",
	    "kwaliteitskalender = (\n"
	    "  { id = \"a\"; titel = \"A\"; },\n"
	    "  { id = \"a\"; titel = \"B\"; } );\n",
	    "swv.cfg:4: Er is al een post van de kwaliteitskalender \"a\" (swv.cfg:3). "
	    "Kies een andere id, of wijzig die.\n" },
	{ "wie_mag_maar_een_betekenis_hebben",
	    "functies = ( { id = \"bestuur\"; naam = \"A\"; } );\n"
	    "organen = ( { id = \"bestuur\"; naam = \"B\"; soort = \"toezicht\"; } );\n",
	    "swv.cfg:3: Er is al een functie \"bestuur\" (swv.cfg:2). Kies een andere id, "
	    "of wijzig die.\n" },
	{ "id_heeft_alleen_kleine_letters", "functies = ( { id = \"IB er\"; naam = \"A\"; } );\n",
	    "swv.cfg:2: Id: \"IB er\" kan niet; schrijf kleine letters, cijfers en "
	    "streepjes: directeur-bestuurder.\n" },
	{ "verwijzing_naar_niets_noemt_de_naaste",
	    "besturen = ( { id = \"plateau\"; naam = \"P\"; } );\n"
	    "scholen = (\n"
	    "  { brin = \"01AB00\"; naam = \"A\"; soort = \"bao\";\n"
	    "    bestuur = \"platau\"; } );\n",
	    "swv.cfg:5: Bestuur: \"platau\" bestaat niet. Bedoelt u \"plateau\"?\n" },
	{ "verwijzing_in_een_lijst_op_haar_eigen_regel",
	    "functies = ( { id = \"ib\"; naam = \"A\"; } );\n"
	    "organen = ( { id = \"alv\"; naam = \"ALV\"; soort = \"bestuurlijk\";\n"
	    "  leden = [\"ib\",\n"
	    "    \"bi\"]; } );\n",
	    "swv.cfg:5: Leden: \"bi\" bestaat niet.\n" },
	{ "verwijzing_naar_het_verkeerde_soort",
	    "functies = ( { id = \"ib\"; naam = \"A\"; } );\n"
	    "gebieden = ( { id = \"g\"; naam = \"G\"; gemeenten = [\"ib\"]; } );\n",
	    "swv.cfg:3: Gemeenten: \"ib\" bestaat niet.\n" },
	{ "dag_die_niet_bestaat",
	    "kwaliteitskalender = ( { id = \"a\"; titel = \"A\";\n"
	    "  voor = \"02-30\"; } );\n",
	    "swv.cfg:3: Voor: \"02-30\" kan niet; schrijf maand en dag, die moeten "
	    "bestaan: 07-01 is 1 juli.\n" },
	{ "maand_die_niet_bestaat",
	    "kwaliteitskalender = ( { id = \"a\"; titel = \"A\"; in = \"13\"; } );\n",
	    "swv.cfg:2: In: \"13\" kan niet; schrijf de maand in twee cijfers: 10 is "
	    "oktober.\n" },
	{ "datum_die_niet_bestaat",
	    "feestdagen = ( { id = \"x\"; naam = \"X\"; datum = \"2026-02-29\"; } );\n",
	    "swv.cfg:2: Dag: \"2026-02-29\" kan niet; schrijf een dag die bestaat als "
	    "jaar-maand-dag: 2026-08-01.\n" },
	{ "datum_zoals_men_typt_kan_niet_in_een_bestand",
	    "feestdagen = ( { id = \"x\"; naam = \"X\"; datum = \"vandaag\"; } );\n",
	    "swv.cfg:2: Dag: \"vandaag\" kan niet; schrijf een dag die bestaat als "
	    "jaar-maand-dag: 2026-08-01.\n" },
	{ "twee_antwoorden_op_wanneer",
	    "kwaliteitskalender = (\n"
	    "  { id = \"a\"; titel = \"A\"; voor = \"07-01\"; in = \"10\"; } );\n",
	    "swv.cfg:3: voor en in kunnen niet samen.\n" },
	{ "elke_die_niet_te_lezen_is",
	    "kwaliteitskalender = (\n"
	    "  { id = \"a\"; titel = \"A\"; elke = \"soms\"; } );\n",
	    "swv.cfg:3: elke: \"soms\" kan niet. Kies uit: 1 jaar, 4 jaar, 3 per jaar, "
	    "maand, kwartaal of eenmalig.\n" },
	{ "norm_zonder_getal",
	    "normen = {\n"
	    "  bijna = \"weken\";\n"
	    "};\n",
	    "swv.cfg:3: Bijna: \"weken\" is geen getal; een getal en een eenheid: 6 "
	    "weken.\n" },
	{ "norm_met_onbekende_eenheid", "normen = { bijna = \"4 wekn\"; };\n",
	    "swv.cfg:2: Onbekende eenheid: \"wekn\". Bedoelt u \"weken\"?\n" },
	{ "norm_in_delen_zonder_termijn",
	    "normen = { tlv_besluit = { verlenging = \"4 weken\"; }; };\n",
	    "swv.cfg:2: \"termijn\" ontbreekt in de norm \"tlv_besluit\".\n" },
	{ "norm_met_onbekend_deel",
	    "normen = { tlv_besluit = { termijn = \"6 weken\";\n"
	    "  verlengen = \"4 weken\"; }; };\n",
	    "swv.cfg:3: Onbekende instelling: \"normen.tlv_besluit.verlengen\". Bedoelt u "
	    "\"normen.tlv_besluit.verlenging\"?\n" },
	{ "norm_die_niet_bestaat", "normen = { binja = \"4 weken\"; };\n",
	    "swv.cfg:2: Onbekende instelling: \"normen.binja\". Bedoelt u "
	    "\"normen.bijna\"?\n" },
	{ "vakantie_te_lang",
	    "vakanties = (\n"
	    "  { id = \"h\"; naam = \"herfst\"; van = \"2026-10-01\"; tot = "
	    "\"2026-10-20\"; } );\n",
	    "swv.cfg:3: herfst: 20 dagen kan niet, het moet ten hoogste 16 dagen, "
	    "weekeinden meegerekend zijn.\n" },
	{ "zomer_te_lang",
	    "vakanties = ( { id = \"z\"; naam = \"zomer\"; van = \"2026-07-01\"; tot = "
	    "\"2026-08-20\"; } );\n",
	    "swv.cfg:2: zomer: 51 dagen kan niet, het moet ten hoogste 44 dagen, "
	    "weekeinden meegerekend zijn.\n" },
	{ "vakantie_achterstevoren",
	    "vakanties = ( { id = \"h\"; naam = \"herfst\"; van = \"2026-10-20\"; tot = "
	    "\"2026-10-10\"; } );\n",
	    "swv.cfg:2: herfst eindigt op 10-10-2026, voor het begin op 20-10-2026.\n" },
	{ "brin_heeft_vier_of_zes_tekens",
	    "scholen = ( { brin = \"01AB0\"; naam = \"A\"; soort = \"bao\"; } );\n",
	    "swv.cfg:2: BRIN: \"01AB0\" kan niet; schrijf vier of zes tekens: 01AB of "
	    "01AB00.\n" },
	{ "keuze_die_er_niet_is",
	    "scholen = ( { brin = \"01AB00\"; naam = \"A\"; soort = \"mbo\"; } );\n",
	    "swv.cfg:2: Soort: \"mbo\" kan niet. Kies uit: bao, sbo, so, vso, vo.\n" },
	{ "moment_dat_niet_kan",
	    "organen = ( { id = \"a\"; naam = \"A\"; soort = \"overleg\";\n"
	    "  momenten = (\n"
	    "    { dag = \"ma\"; tijd = \"14:00\"; },\n"
	    "    { dag = \"ma\"; tijd = \"16:00-14:00\"; } ); } );\n",
	    "swv.cfg:5: Vaste momenten: \"ma 16:00-14:00\" kan niet; schrijf dag en tijd: "
	    "ma 14:00-16:00.\n" },
	{ "moment_met_onbekende_sleutel",
	    "organen = ( { id = \"a\"; naam = \"A\"; soort = \"overleg\";\n"
	    "  momenten = ( { dag = \"ma\"; tijden = \"14:00\"; } ); } );\n",
	    "swv.cfg:3: Onbekende sleutel: \"tijden\". Bedoelt u \"tijd\"?\n" },
	{ "moment_met_een_getal",
	    "organen = ( { id = \"a\"; naam = \"A\"; soort = \"overleg\"; momenten = ( { "
	    "dag = 1; } ); } );\n",
	    "swv.cfg:2: \"dag\" moet een tekst tussen aanhalingstekens zijn, en is nu een "
	    "heel getal.\n" },
	{ "postcode_heeft_vier_cijfers",
	    "gemeenten = ( { id = \"a\"; naam = \"A\"; postcodes = [\"7951\", \"795\"]; } "
	    ");\n",
	    "swv.cfg:2: Postcodes: \"795\" kan niet; schrijf de vier cijfers: 7951.\n" },
	{ "getal_dat_niet_past",
	    "// 4294967296 en 0xFFFFFFFFF mogen in een toelichting\n"
	    "opslag = { bestand = \"4294967296\"; }; /* 4294967296\n"
	    " */ scholen = ( { brin = \"01AB00\"; naam = \"A\"; soort = \"bao\";\n"
	    "  leerlingen = 4294967297; } );\n",
	    "swv.cfg:5: Getal: \"4294967297\" kan niet; schrijf een getal tot en met "
	    "2147483647, en wat groter is als tekst tussen aanhalingstekens.\n" },
	{ "getal_in_hex_dat_niet_past",
	    "scholen = ( { brin = \"01AB00\"; naam = \"A\"; soort = \"bao\"; leerlingen = "
	    "0xFFFFFFFF; } );\n",
	    "swv.cfg:2: Getal: \"0xFFFFFFFF\" kan niet; schrijf een getal tot en met "
	    "2147483647, en wat groter is als tekst tussen aanhalingstekens.\n" },
	{ "getal_met_L_past_maar_is_te_groot",
	    "scholen = ( { brin = \"01AB00\"; naam = \"A\"; soort = \"bao\"; leerlingen = "
	    "4294967297L; } );\n",
	    "swv.cfg:2: Leerlingen: 4294967297 kan niet, het moet 0 tot en met 10000 "
	    "zijn.\n" },
	{ "getal_dat_nergens_in_past",
	    "scholen = ( { brin = \"01AB00\"; naam = \"A\"; soort = \"bao\"; leerlingen = "
	    "99999999999999999999L; } );\n",
	    "swv.cfg:2: Getal: \"99999999999999999999L\" kan niet; schrijf een getal tot "
	    "en met 2147483647, en wat groter is als tekst tussen aanhalingstekens.\n" },
	{ "woord_dat_er_niet_is", "woorden = { gebeid = \"werkgebied\"; };\n",
	    "swv.cfg:2: Onbekende naam in woorden: \"gebeid\". Bedoelt u \"gebied\"?\n" },
	{ "woord_te_lang",
	    "woorden = { gebied = \"werkgebiedwerkgebiedwerkgebiedwerkgebiedwerkgebied\"; "
	    "};\n",
	    "swv.cfg:2: Woord is te lang: er passen 40 tekens in. Maak de tekst korter.\n" },
	{ "instelling_moet_een_tekst_zijn", "opslag = { bestand = 3; };\n",
	    "swv.cfg:2: \"bestand\" moet een tekst tussen aanhalingstekens zijn, en is nu "
	    "een heel getal.\n" },
	{ "instelling_is_geen_groep", "opslag = { bestand = { naam = \"x\"; }; };\n",
	    "swv.cfg:2: \"bestand\" moet een tekst tussen aanhalingstekens zijn, en is nu "
	    "een groep { }.\n" },
	{ "tekst_die_geen_utf8_wordt", "functies = ( { id = \"ib\"; naam = \"caf\\xE9\"; } );\n",
	    "swv.cfg:2: Naam kan zo niet: er staan vreemde tekens in.\n" },
	{ "nulteken_in_een_tekst",
	    "functies = ( { id = \"ib\";\n"
	    "  naam = \"a\\x00b\"; } );\n",
	    "swv.cfg:3: Deze tekst kan zo niet: er staat een nulteken in (\\x00).\n" },
	{ "tekst_van_twee_regels",
	    "functies = ( { id = \"ib\"; naam = \"een\n"
	    "twee\"; } );\n",
	    "swv.cfg:2: Naam kan zo niet: het moet op één regel passen.\n" },
	{ "te_lange_tekst",
	    "organen = ( { id = \"a\"; naam = \"A\"; kort = \"drieentwintig letters x\"; "
	    "soort = \"overleg\"; } );\n",
	    "swv.cfg:2: Korte naam is te lang: er passen 20 tekens in. Maak de tekst "
	    "korter.\n" },
	{ "post_die_als_eigen_items_heet",
	    "kwaliteitskalender = ( { id = \"eigen\"; titel = \"A\"; voor = \"07-01\"; },\n"
	    "  { id = \"eigen-2\"; titel = \"B\"; voor = \"07-01\"; },\n"
	    "  { id = \"eigenaren\"; titel = \"C\"; voor = \"07-01\"; } );\n",
	    "swv.cfg:2: De id \"eigen\" is voor items die mensen zelf toevoegen: geef deze post "
	    "een andere id.\n"
	    "swv.cfg:3: De id \"eigen\" is voor items die mensen zelf toevoegen: geef deze post "
	    "een andere id.\n" },
	{ "alle_fouten_tegelijk_in_volgorde",
	    "normen = { bijna = \"x\"; };\n"
	    "functies = (\n"
	    "  { id = \"ib\"; naam = 3; medwerker = true; },\n"
	    "  { id = \"ib\"; naam = \"B\"; } );\n"
	    "schoolen = ( );\n"
	    "organen = ( { id = \"o\"; naam = \"O\"; soort = \"overlg\"; contact = \"bi\"; "
	    "} );\n",
	    "swv.cfg:2: Bijna: \"x\" is geen getal; een getal en een eenheid: 6 weken.\n"
	    "swv.cfg:4: \"naam\" moet een tekst tussen aanhalingstekens zijn, en is nu een "
	    "heel getal.\n"
	    "swv.cfg:4: Onbekende sleutel: \"medwerker\". Bedoelt u \"medewerker\"?\n"
	    "swv.cfg:5: Er is al een functie \"ib\" (swv.cfg:4). Kies een andere id, of "
	    "wijzig die.\n"
	    "swv.cfg:6: Onbekende groep: \"schoolen\". Bedoelt u \"scholen\"?\n"
	    "swv.cfg:7: Soort: \"overlg\" kan niet. Kies uit: bestuurlijk, toezicht, "
	    "medezeggenschap, commissie, werkgroep, netwerk, overleg.\n"
	    "swv.cfg:7: Contact: \"bi\" bestaat niet.\n" },
	{ "schrijffout", "functies = ( { id = ; naam = \"A\"; } );\n",
	    "swv.cfg:2: Hier klopt de schrijfwijze niet: vaak ontbreekt er een puntkomma, "
	    "komma, haakje of aanhalingsteken, op deze regel of de vorige. Verbeter dit "
	    "eerst; daarna wordt de rest gelezen.\n" },
	{ "haakje_vergeten_aan_het_eind",
	    "functies = (\n"
	    "  { id = \"ib\"; naam = \"A\"; }\n",
	    "swv.cfg:3: Hier klopt de schrijfwijze niet: vaak ontbreekt er een puntkomma, "
	    "komma, haakje of aanhalingsteken, op deze regel of de vorige. Verbeter dit "
	    "eerst; daarna wordt de rest gelezen.\n" },
	{ "dubbele_sleutel",
	    "functies = (\n"
	    "  { id = \"ib\"; naam = \"A\";\n"
	    "    naam = \"B\"; } );\n",
	    "swv.cfg:4: Deze naam staat hier twee keer: haal er een weg. Verbeter dit "
	    "eerst; daarna wordt de rest gelezen.\n" },
	{ "dubbele_groep",
	    "functies = ( );\n"
	    "functies = ( );\n",
	    "swv.cfg:3: Deze naam staat hier twee keer: haal er een weg. Verbeter dit "
	    "eerst; daarna wordt de rest gelezen.\n" },
	{ "gemengde_rij",
	    "gemeenten = ( { id = \"a\"; naam = \"A\"; postcodes = [\"7951\",\n"
	    " 3]; } );\n",
	    "swv.cfg:3: Tussen [ en ] staan verschillende soorten waarden: maak er "
	    "allemaal teksten of allemaal getallen van. Verbeter dit eerst; daarna wordt "
	    "de rest gelezen.\n" },
	{ "tekst_houdt_niet_op",
	    "functies = ( { id = \"ib;\n"
	    " naam = 3; } );\n",
	    "swv.cfg:2: Deze tekst tussen aanhalingstekens houdt niet op: zet er een "
	    "aanhalingsteken achter. Verbeter dit eerst; daarna wordt de rest gelezen.\n" },
	{ "een_aanhalingsteken_te_weinig",
	    "functies = ( { id = \"ib\"; naam = \"IB; },\n"
	    " { id = \"lk\"; naam = \"L\"; } );\n",
	    "swv.cfg:2: Er is een aanhalingsteken te weinig: kijk of er op deze regel een "
	    "ontbreekt, of verderop tot en met regel 3. Verbeter dit eerst; daarna wordt de rest "
	    "gelezen.\n" },
	{ "toelichting_houdt_niet_op",
	    "functies = ( ); /* zo\n"
	    "\n",
	    "swv.cfg:2: Deze toelichting houdt niet op: zet er */ achter. Verbeter dit "
	    "eerst; daarna wordt de rest gelezen.\n" },
	{ "include_van_niets", "@include \"weg.cfg\"\n",
	    "swv.cfg:2: Het bestand weg.cfg is er niet.\n" },
	{ "include_zonder_naam", "@include weg.cfg\n",
	    "swv.cfg:2: Achter @include hoort een bestandsnaam: schrijf @include "
	    "\"naam.cfg\". Verbeter dit eerst; daarna wordt de rest gelezen.\n" },
	{ "include_van_een_map", "@include \"map\"\n",
	    "swv.cfg:2: Lezen van map gaat niet: het is een map.\n" },
	{ "include_van_zichzelf", "@include \"swv.cfg\"\n",
	    "swv.cfg:2: De @includes gaan te diep: een bestand dat zichzelf invoegt, houdt "
	    "nooit op. Verbeter dit eerst; daarna wordt de rest gelezen.\n" },
};

static const struct geval hele_bestanden[] = {
	{ "leeg_bestand_mist_de_organisatie", "",
	    "swv.cfg: \"code\" ontbreekt in de groep \"organisatie\".\n"
	    "swv.cfg: \"naam\" ontbreekt in de groep \"organisatie\".\n"
	    "swv.cfg: \"vanaf\" ontbreekt in de groep \"organisatie\".\n" },
	{ "verplichte_instellingen",
	    "organisatie = {\n"
	    "  code = \"PO2203\"; };\n",
	    "swv.cfg:1: \"naam\" ontbreekt in de groep \"organisatie\".\n"
	    "swv.cfg:1: \"vanaf\" ontbreekt in de groep \"organisatie\".\n" },
	{ "verplichte_instelling_mag_niet_leeg_zijn",
	    "organisatie = { code = \"PO2203\"; naam = \"\";\n"
	    "  vanaf = \"2023-2024\"; };\n",
	    "swv.cfg:1: \"naam\" ontbreekt in de groep \"organisatie\".\n" },
	{ "code_die_niet_kan",
	    "organisatie = { code = \"XX2203\";\n"
	    "  naam = \"Proef\";\n"
	    "  vanaf = \"2023-2025\"; };\n",
	    "swv.cfg:1: Code: \"XX2203\" kan niet; schrijf PO of VO met vier cijfers: "
	    "PO2203.\n"
	    "swv.cfg:3: Vanaf: \"2023-2025\" kan niet; schrijf twee jaren na elkaar: "
	    "2026-2027.\n" },
	{ "instellingen_die_niet_kunnen",
	    "organisatie = { code = \"PO2203\"; naam = \"P\"; vanaf = \"2023-2024\";\n"
	    "  schooljaar_begin = \"13-01\"; vakantieregio = \"west\"; };\n",
	    "swv.cfg:2: Begin van het schooljaar: \"13-01\" kan niet; schrijf maand en "
	    "dag, die moeten bestaan: 07-01 is 1 juli.\n"
	    "swv.cfg:2: Vakantieregio: \"west\" kan niet. Kies uit: noord, midden, zuid.\n" },
};

static void
controleer(const char *kop_, const struct geval *g)
{
	struct faults faults = { 0 };
	struct organisatie org;
	enum swv_err err;
	char *gezegd;

	schrijf_met_kop("swv.cfg", kop_, g->tekst);
	err = organisatie_read("swv.cfg", &faults, &org);
	gezegd = meldingen(&faults);
	CHECK(err && strcmp(gezegd, g->meldingen) == 0, "%s: %s", g->naam, gezegd);
	assert_null(org.bestand);
	assert_int_equal(org.rows.n, 0);
	free(gezegd);
}

static void
elke_fout_heeft_haar_regel_en_haar_zin(void **state)
{
	(void)state;
	assert_int_equal(mkdir("map", 0700), 0);
	for (size_t i = 0; i < COUNT(gevallen); i++)
		controleer(kop, &gevallen[i]);
	for (size_t i = 0; i < COUNT(hele_bestanden); i++)
		controleer("", &hele_bestanden[i]);
}

static const char goed[] =
    "organisatie = { code = \"PO 22.03\"; naam = \"Proef\"; vanaf = \"2023/2024\"; };\n"
    "opslag = { bestand = \"data/proef.db\"; };\n"
    "normen = { bijna = \"7 dagen\"; tlv_besluit = { termijn = \"8 weken\"; termijnenwet = "
    "true; }; };\n"
    "woorden = { gebied = \"werkgebied\"; };\n"
    "gemeenten = ( { id = \"a\"; naam = \"A\"; postcodes = [\"7951\", \"7955\"]; } );\n"
    "scholen = ( { brin = \"01ab00\"; naam = \"Cafe\\xCC\\x81\"; soort = \"bao\"; gemeente = "
    "\"a\";\n"
    "  leerlingen = 213; } );\n"
    "functies = ( { id = \"ib\"; naam = \"IB\"; medewerker = true; } );\n"
    "organen = ( { id = \"alv\"; naam = \"ALV\"; soort = \"bestuurlijk\"; leden = [\"ib\"];\n"
    "  momenten = ( { dag = \"ma\"; tijd = \"14:00-16:00\"; }, { tijd = \"9:30\"; } ); } );\n"
    "kwaliteitskalender = ( { id = \"jaarverslag\"; titel = \"Jaarverslag\"; voor = \"07-01\";\n"
    "  wie = [\"ib\", \"alv\"]; } );\n"
    "vakanties = ( { id = \"h\"; naam = \"Herfstvakantie\"; van = \"2026-10-10\"; tot = "
    "\"2026-10-18\"; } );\n"
    "formulieren = ( { id = \"v\"; naam = \"V\"; per = \"bestuur\"; periode = \"jaar\";\n"
    "  vanaf = \"2026\"; in = \"10\"; secties = (\n"
    "  { id = \"s\"; titel = \"S\"; soort = \"vinkjes\"; tot = \"2027\"; items = (\n"
    "    { id = \"1\"; tekst = \"Een\"; }, { id = \"2\"; tekst = \"Twee\"; } ); },\n"
    "  { id = \"t\"; titel = \"T\"; soort = \"activiteiten\"; uit = \"t\"; } ); } );\n"
    "feestdagen = ( );\n";

static void
beschrijf(const struct rec *rec, struct str *out)
{
	assert_string_equal(rec_text(rec, "herkomst"), "bestand");
	str_add(out, rec->kind->name);
	for (size_t i = 0; i < rec->kind->n_fields; i++) {
		if (rec->v[i].tag == VALUE_NONE || str_eq(rec->kind->fields[i].name, "herkomst"))
			continue;
		str_addf(out, " %s=", rec->kind->fields[i].name);
		value_format(&rec->kind->fields[i], &rec->v[i], VALUE_PLAIN, out);
	}
	str_addc(out, '\n');
}

static void
een_goed_bestand_geeft_zijn_records(void **state)
{
	static const char verwacht[] =
	    "instelling id=organisatie.code waarde=PO2203\n"
	    "instelling id=organisatie.naam waarde=Proef\n"
	    "instelling id=organisatie.vanaf waarde=2023-2024\n"
	    "instelling id=opslag.bestand waarde=data/proef.db\n"
	    "instelling id=normen.bijna waarde=7 dagen\n"
	    "instelling id=normen.tlv_besluit.termijn waarde=8 weken\n"
	    "instelling id=normen.tlv_besluit.termijnenwet waarde=ja\n"
	    "instelling id=woorden.gebied waarde=werkgebied\n"
	    "gemeente id=a naam=A postcodes=7951,7955\n"
	    "school brin=01AB00 naam=Café soort=bao gemeente=a leerlingen=213\n"
	    "functie id=ib naam=IB medewerker=ja\n"
	    "orgaan id=alv naam=ALV soort=bestuurlijk leden=ib momenten=ma 14:00-16:00,09:30\n"
	    "kalenderpost id=jaarverslag titel=Jaarverslag voor=07-01 wie=ib,alv\n"
	    "vakantie id=h naam=herfst van=2026-10-10 tot=2026-10-18\n"
	    "formuliersoort id=v naam=V per=bestuur periode=jaar vanaf=2026 in=10 goedkeuring=ja\n"
	    "formuliersectie id=v.s formulier=v nr=1 titel=S soort=vinkjes jaar=dit verplicht=ja"
	    " rijen=10 tot=2027\n"
	    "formuliervraag id=v.s.1 formulier=v sectie=v.s nr=1 tekst=Een verplicht=ja\n"
	    "formuliervraag id=v.s.2 formulier=v sectie=v.s nr=2 tekst=Twee verplicht=ja\n"
	    "formuliersectie id=v.t formulier=v nr=2 titel=T soort=activiteiten jaar=dit uit=v.t"
	    " verplicht=ja rijen=10\n";
	struct faults faults = { 0 };
	struct organisatie org;
	struct str alles = { 0 };
	char *map = realpath(".", NULL);

	(void)state;
	schrijf("swv.cfg", goed);
	assert_int_equal(organisatie_read("swv.cfg", &faults, &org), SWV_OK);
	for (size_t i = 0; i < org.rows.n; i++)
		beschrijf(org.rows.items[i], &alles);
	assert_string_equal(str_get(&alles), verwacht);
	assert_true(str_starts(org.bestand, map));
	assert_string_equal(org.bestand + strlen(map), "/swv.cfg");
	assert_true(str_starts(org.database, map));
	assert_string_equal(org.database + strlen(map), "/data/proef.db");
	assert_int_equal(strlen(org.kenmerk), 16);
	organisatie_fini(&org);
	str_fini(&alles);
	free(map);
}

static void
een_include_staat_op_zijn_plaats_met_eigen_regels(void **state)
{
	struct faults faults = { 0 };
	struct organisatie org;
	char *gezegd;

	(void)state;
	schrijf_met_kop("swv.cfg", kop,
	    "  @include \"deel.cfg\" partijen = ( { id = \"p\"; } );\r\nfeest = ( );\n");
	schrijf("deel.cfg", "functies = (\n  { id = \"ib\"; } );\n@include \"dieper.cfg\"");
	schrijf("dieper.cfg", "# leeg\n\n\norganen = 3;");
	assert_int_equal(organisatie_read("./swv.cfg", &faults, &org), SWV_EFAULTS);
	gezegd = meldingen(&faults);
	assert_string_equal(gezegd,
	    "./deel.cfg:2: \"naam\" ontbreekt in functie \"ib\".\n"
	    "./dieper.cfg:4: \"organen\" moet een lijst ( ) zijn, en is nu een heel getal.\n"
	    "./swv.cfg:2: \"naam\" ontbreekt in partij \"p\".\n"
	    "./swv.cfg:3: Onbekende groep: \"feest\".\n");
	free(gezegd);
}

static void
het_kenmerk_verandert_met_elk_bestand(void **state)
{
	struct faults faults = { 0 };
	struct organisatie een, twee;

	(void)state;
	schrijf_met_kop("swv.cfg", kop, "@include \"deel.cfg\"\n");
	schrijf("deel.cfg", "functies = ( );\n");
	assert_int_equal(organisatie_read("swv.cfg", &faults, &een), SWV_OK);
	schrijf("deel.cfg", "functies = ( ); \n");
	assert_int_equal(organisatie_read("swv.cfg", &faults, &twee), SWV_OK);
	assert_string_not_equal(een.kenmerk, twee.kenmerk);
	organisatie_fini(&een);
	organisatie_fini(&twee);
}

static void
wat_geen_tekstbestand_is_wordt_geweigerd(void **state)
{
	static const struct {
		const char *tekst;
		size_t n;
		const char *melding;
	} rijen[] = {
		{ "\xEF\xBB\xBF#", 4,
		    "swv.cfg:1: Deze regel kan zo niet: er staat een onzichtbaar teken (BOM) voor; "
		    "bewaar het bestand als UTF-8 zonder BOM.\n" },
		{ "\xFF\xFE#\0", 4,
		    "swv.cfg:1: Deze regel kan zo niet: het bestand is UTF-16; bewaar het als UTF-8 "
		    "zonder BOM.\n" },
		{ "#\n#caf\xE9\n", 8,
		    "swv.cfg:2: Deze regel kan zo niet: er staan tekens in die geen UTF-8 zijn; "
		    "bewaar het bestand als UTF-8.\n" },
		{ "#\n#\n\0", 5,
		    "swv.cfg:3: Deze regel kan zo niet: er staat een nulteken in, dus dit is geen "
		    "tekstbestand.\n" },
	};
	struct faults faults = { 0 };
	struct organisatie org;

	(void)state;
	for (size_t i = 0; i < COUNT(rijen); i++) {
		char *gezegd;

		schrijf_n("swv.cfg", rijen[i].tekst, rijen[i].n);
		assert_int_equal(organisatie_read("swv.cfg", &faults, &org), SWV_ETEXT);
		gezegd = meldingen(&faults);
		assert_string_equal(gezegd, rijen[i].melding);
		free(gezegd);
	}
}

static void
een_bestand_dat_er_niet_is_te_groot_of_een_map_wordt_geweigerd(void **state)
{
	struct faults faults = { 0 };
	struct organisatie org;
	size_t n = (4u << 20) + 1;
	char *groot = malloc(n), *gezegd;

	(void)state;
	assert_int_equal(organisatie_read("nergens.cfg", &faults, &org), SWV_ENOFILE);
	assert_int_equal(organisatie_read("map", &faults, &org), SWV_EFILE);
	memset(groot, ' ', n);
	schrijf_n("groot.cfg", groot, n);
	assert_int_equal(organisatie_read("groot.cfg", &faults, &org), SWV_EFILE);
	assert_int_equal(mkfifo("pijp.cfg", 0600), 0);
	assert_int_equal(organisatie_read("pijp.cfg", &faults, &org), SWV_EFILE);
	gezegd = meldingen(&faults);
	assert_string_equal(gezegd,
	    "Het bestand nergens.cfg is er niet.\n"
	    "Lezen van map gaat niet: het is een map.\n"
	    "Lezen van groot.cfg gaat niet: het bestand is groter dan 4 MiB.\n"
	    "Lezen van pijp.cfg gaat niet: het is geen gewoon bestand.\n");
	free(gezegd);
	free(groot);
}

/* Much deeper than anyone means, and deeper than the parser's stack is. */
static void
te_diepe_haakjes_zijn_een_fout(void **state)
{
	struct faults faults = { 0 };
	struct organisatie org;
	struct str tekst = { 0 };
	char *gezegd;

	(void)state;
	str_add(&tekst, "functies = ");
	str_pad(&tekst, '(', 20000);
	str_pad(&tekst, ')', 20000);
	str_addc(&tekst, ';');
	schrijf_met_kop("swv.cfg", kop, tekst.s);
	assert_int_equal(organisatie_read("swv.cfg", &faults, &org), SWV_ESYNTAX);
	gezegd = meldingen(&faults);
	assert_string_equal(gezegd, "swv.cfg:2: De haakjes staan te diep in elkaar: gebruik minder "
				    "lagen. Verbeter dit eerst; daarna wordt de rest gelezen.\n");
	free(gezegd);
	str_fini(&tekst);
}

static void
de_database_staat_bij_het_bestand(void **state)
{
	struct faults faults = { 0 };
	struct organisatie_blik blik;
	char *map = realpath(".", NULL);

	(void)state;
	schrijf("swv.cfg", "onbekend = 3;\n");
	assert_int_equal(organisatie_look("swv.cfg", &faults, &blik), SWV_OK);
	assert_string_equal(blik.database + strlen(map), "/swv.db");
	assert_null(blik.sleutels);
	organisatie_blik_fini(&blik);
	schrijf("swv.cfg", "opslag = { bestand = \"/var/lib/swv/x.db\"; sleutels = \"k\"; };\n");
	assert_int_equal(organisatie_look("swv.cfg", &faults, &blik), SWV_OK);
	assert_string_equal(blik.database, "/var/lib/swv/x.db");
	assert_string_equal(blik.sleutels + strlen(map), "/k");
	organisatie_blik_fini(&blik);
	schrijf("swv.cfg", "opslag = {\n");
	assert_int_equal(organisatie_look("swv.cfg", &faults, &blik), SWV_ESYNTAX);
	assert_null(blik.database);
	assert_null(blik.kenmerk);
	faults_fini(&faults);
	free(map);
}

/* Wherever a file was cut off: faults or none, never a crash, nothing left behind. */
static void
elk_begin_van_een_bestand_laat_zich_lezen(void **state)
{
	(void)state;
	for (size_t n = 0; n < sizeof(goed); n++) {
		struct faults faults = { 0 };
		struct organisatie org;
		enum swv_err err;

		schrijf_n("swv.cfg", goed, n);
		err = organisatie_read("swv.cfg", &faults, &org);
		assert_int_equal(err == SWV_OK, faults.n == 0);
		organisatie_fini(&org);
		faults_fini(&faults);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(elke_fout_heeft_haar_regel_en_haar_zin),
		cmocka_unit_test(een_goed_bestand_geeft_zijn_records),
		cmocka_unit_test(een_include_staat_op_zijn_plaats_met_eigen_regels),
		cmocka_unit_test(het_kenmerk_verandert_met_elk_bestand),
		cmocka_unit_test(wat_geen_tekstbestand_is_wordt_geweigerd),
		cmocka_unit_test(een_bestand_dat_er_niet_is_te_groot_of_een_map_wordt_geweigerd),
		cmocka_unit_test(te_diepe_haakjes_zijn_een_fout),
		cmocka_unit_test(de_database_staat_bij_het_bestand),
		cmocka_unit_test(elk_begin_van_een_bestand_laat_zich_lezen),
	};

	return cmocka_run_group_tests(tests, map_maken, map_opruimen);
}
