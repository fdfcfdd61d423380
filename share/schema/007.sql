-- SPDX-License-Identifier: EUPL-1.2
-- Forms: what the association file asks of boards and schools, and what they handed in.

CREATE TABLE formuliersoort (
    id          TEXT PRIMARY KEY NOT NULL,
    naam        TEXT NOT NULL,
    per         TEXT NOT NULL CHECK (per IN ('bestuur', 'school', 'gebied', 'gemeente')),
    periode     TEXT NOT NULL CHECK (periode IN ('schooljaar', 'jaar', 'kwartaal')),
    vanaf       TEXT NOT NULL,
    tot         TEXT,
    voor        TEXT,
    uiterlijk   TEXT,
    "in"        TEXT,
    binnen      TEXT,
    tijdens     INTEGER CHECK (tijdens IN (0, 1)),
    goedkeuring INTEGER CHECK (goedkeuring IN (0, 1)),
    nulmelding  INTEGER CHECK (nulmelding IN (0, 1)),
    wie         TEXT,
    toelichting TEXT,
    herkomst    TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief      INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie      INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE formuliersectie (
    id          TEXT PRIMARY KEY NOT NULL,
    formulier   TEXT NOT NULL REFERENCES formuliersoort (id),
    nr          INTEGER NOT NULL,
    groep       TEXT,
    titel       TEXT NOT NULL,
    soort       TEXT NOT NULL CHECK (soort IN ('vinkjes', 'activiteiten', 'antwoorden',
        'indicatoren', 'scores', 'percentages', 'getallen')),
    jaar        TEXT NOT NULL CHECK (jaar IN ('dit', 'volgend')),
    uit         TEXT,
    verplicht   INTEGER NOT NULL CHECK (verplicht IN (0, 1)),
    rijen       INTEGER,
    toelichting TEXT,
    vanaf       TEXT,
    tot         TEXT,
    herkomst    TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief      INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie      INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX formuliersectie_nr ON formuliersectie (nr, id);
CREATE INDEX formuliersectie_formulier ON formuliersectie (formulier, nr);

CREATE TABLE formuliervraag (
    id          TEXT PRIMARY KEY NOT NULL,
    formulier   TEXT NOT NULL REFERENCES formuliersoort (id),
    sectie      TEXT NOT NULL REFERENCES formuliersectie (id),
    nr          INTEGER NOT NULL,
    tekst       TEXT NOT NULL,
    indicator   TEXT,
    verplicht   INTEGER NOT NULL CHECK (verplicht IN (0, 1)),
    toelichting TEXT,
    vanaf       TEXT,
    tot         TEXT,
    herkomst    TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief      INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie      INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX formuliervraag_nr ON formuliervraag (nr, id);
CREATE INDEX formuliervraag_sectie ON formuliervraag (sectie, nr);
CREATE INDEX formuliervraag_formulier ON formuliervraag (formulier);

-- totaal, totaal_volgend, secties and secties_klaar are counted by the store in the
-- transaction of what moves them (store/formulieren.c): they are no change of the form
-- itself, so its versie stays.
CREATE TABLE formulier (
    id                  TEXT PRIMARY KEY NOT NULL,
    formulier           TEXT NOT NULL REFERENCES formuliersoort (id),
    titel               TEXT NOT NULL,
    bestuur             TEXT REFERENCES bestuur (id),
    school              TEXT REFERENCES school (brin),
    gebied              TEXT REFERENCES gebied (id),
    gemeente            TEXT REFERENCES gemeente (id),
    swv                 TEXT NOT NULL,
    periode             TEXT NOT NULL,
    "begin"             INTEGER NOT NULL,
    status              TEXT NOT NULL CHECK (status IN ('ontbreekt', 'concept',
        'goedgekeurd_bestuur', 'ingediend', 'akkoord_swv', 'teruggegeven')),
    uiterlijk           INTEGER,
    uitstel             INTEGER,
    nulmelding          INTEGER NOT NULL CHECK (nulmelding IN (0, 1)),
    goedgekeurd_door    TEXT,
    goedgekeurd_functie TEXT,
    goedgekeurd_op      INTEGER,
    ingediend_op        INTEGER,
    akkoord_op          INTEGER,
    teruggegeven_op     INTEGER,
    reden               TEXT,
    opmerking           TEXT,
    wie                 TEXT,
    vorig               TEXT,
    totaal              INTEGER NOT NULL DEFAULT 0,
    totaal_volgend      INTEGER NOT NULL DEFAULT 0,
    secties             INTEGER NOT NULL DEFAULT 0,
    secties_klaar       INTEGER NOT NULL DEFAULT 0,
    versie              INTEGER NOT NULL DEFAULT 1,
    klaar               INTEGER GENERATED ALWAYS AS (status IN ('ingediend', 'akkoord_swv')) VIRTUAL,
    CHECK (klaar = 0 OR ingediend_op IS NOT NULL),
    CHECK (status <> 'goedgekeurd_bestuur' OR goedgekeurd_op IS NOT NULL)
) STRICT;
CREATE INDEX formulier_dag ON formulier (coalesce(uiterlijk, 9999999), id);
CREATE INDEX formulier_klaar ON formulier (klaar, coalesce(uiterlijk, 9999999), id);
CREATE INDEX formulier_status ON formulier (status, coalesce(uiterlijk, 9999999), id);
CREATE INDEX formulier_soort ON formulier (formulier, periode, coalesce(uiterlijk, 9999999), id);
CREATE INDEX formulier_bestuur ON formulier (bestuur, coalesce(uiterlijk, 9999999), id)
    WHERE bestuur IS NOT NULL;
CREATE INDEX formulier_school ON formulier (school, coalesce(uiterlijk, 9999999), id)
    WHERE school IS NOT NULL;
CREATE INDEX formulier_gebied ON formulier (gebied) WHERE gebied IS NOT NULL;
CREATE INDEX formulier_gemeente ON formulier (gemeente) WHERE gemeente IS NOT NULL;
CREATE INDEX formulier_vorig ON formulier (vorig) WHERE vorig IS NOT NULL;

CREATE TABLE antwoord (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    formulier TEXT NOT NULL REFERENCES formulier (id),
    vraag     TEXT NOT NULL REFERENCES formuliervraag (id),
    waarde    TEXT NOT NULL,
    versie    INTEGER NOT NULL DEFAULT 1,
    UNIQUE (formulier, vraag)
) STRICT;
CREATE INDEX antwoord_vraag ON antwoord (vraag);

CREATE TABLE activiteit (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    formulier      TEXT NOT NULL REFERENCES formulier (id),
    sectie         TEXT NOT NULL REFERENCES formuliersectie (id),
    nr             INTEGER NOT NULL CHECK (nr > 0),
    tekst          TEXT NOT NULL,
    bedrag         INTEGER CHECK (bedrag >= 0 AND bedrag % 100 = 0),
    eigen_middelen INTEGER CHECK (eigen_middelen IN (0, 1)),
    versie         INTEGER NOT NULL DEFAULT 1,
    CHECK (eigen_middelen IS NOT 1 OR coalesce(bedrag, 0) = 0)
) STRICT;
CREATE INDEX activiteit_formulier ON activiteit (formulier, sectie, nr);
CREATE INDEX activiteit_nr ON activiteit (nr, id);
CREATE INDEX activiteit_sectie ON activiteit (sectie);
