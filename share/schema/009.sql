-- SPDX-License-Identifier: EUPL-1.2
-- Money: categories of costs, rates per pupil, subsidies, budgets with what is booked on
-- them, and reserves; and how many pupils a gebied or bestuur has, where the schools do
-- not tell.

ALTER TABLE gebied ADD COLUMN leerlingen INTEGER CHECK (leerlingen >= 0);
ALTER TABLE bestuur ADD COLUMN leerlingen INTEGER CHECK (leerlingen >= 0);

CREATE TABLE kostensoort (
    id       TEXT PRIMARY KEY NOT NULL,
    naam     TEXT NOT NULL,
    soort    TEXT CHECK (soort IN ('baten', 'lasten')),
    volgorde INTEGER,
    herkomst TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief   INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie   INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE tarief (
    id        TEXT PRIMARY KEY NOT NULL,
    titel     TEXT NOT NULL,
    jaar      TEXT NOT NULL,
    bedrag    INTEGER NOT NULL CHECK (bedrag >= 0),
    teldatum  INTEGER,
    opmerking TEXT,
    versie    INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX tarief_jaar ON tarief (jaar, id);

CREATE TABLE subsidie (
    id                 TEXT PRIMARY KEY NOT NULL,
    naam               TEXT NOT NULL,
    verstrekker        TEXT,
    bedrag             INTEGER CHECK (bedrag >= 0),
    van                INTEGER,
    tot                INTEGER CHECK (tot >= van),
    besteed_op         INTEGER,
    verantwoorden_voor INTEGER,
    verantwoord_op     INTEGER,
    voorwaarden        TEXT,
    eigenaar           TEXT,
    opmerking          TEXT,
    versie             INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX subsidie_tot ON subsidie (coalesce(tot, 9999999), id);

-- A budget and its parts.  What is made by sharing one out is verdeeld, and has the pupils
-- that it was shared by.
CREATE TABLE budget (
    id            TEXT PRIMARY KEY NOT NULL,
    titel         TEXT NOT NULL,
    jaar          TEXT NOT NULL,
    ouder         TEXT REFERENCES budget (id) CHECK (ouder <> id),
    soort         TEXT NOT NULL CHECK (soort IN ('baten', 'lasten')),
    kostensoort   TEXT REFERENCES kostensoort (id),
    programmalijn TEXT,
    doel          TEXT,
    gebied        TEXT REFERENCES gebied (id),
    bestuur       TEXT REFERENCES bestuur (id),
    subsidie      TEXT REFERENCES subsidie (id),
    begroot       INTEGER NOT NULL,
    tarief        TEXT REFERENCES tarief (id),
    leerlingen    INTEGER CHECK (leerlingen >= 0),
    aandeel       INTEGER CHECK (aandeel > 0),
    verdeel_over  TEXT CHECK (verdeel_over IN ('gebied', 'bestuur')),
    teldatum      INTEGER,
    verdeeld_op   INTEGER,
    uitbetalen_op INTEGER,
    uitbetaald_op INTEGER,
    eigenaar      TEXT,
    opmerking     TEXT,
    verdeeld      INTEGER CHECK (verdeeld IN (0, 1)),
    versie        INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX budget_jaar ON budget (jaar, id);
CREATE INDEX budget_ouder ON budget (ouder, id) WHERE ouder IS NOT NULL;
CREATE INDEX budget_kostensoort ON budget (kostensoort, jaar) WHERE kostensoort IS NOT NULL;
CREATE INDEX budget_programmalijn ON budget (programmalijn, jaar) WHERE programmalijn IS NOT NULL;
CREATE INDEX budget_gebied ON budget (gebied, jaar) WHERE gebied IS NOT NULL;
CREATE INDEX budget_bestuur ON budget (bestuur, jaar) WHERE bestuur IS NOT NULL;
CREATE INDEX budget_subsidie ON budget (subsidie, jaar) WHERE subsidie IS NOT NULL;
CREATE INDEX budget_tarief ON budget (tarief) WHERE tarief IS NOT NULL;

CREATE TABLE boeking (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    budget       TEXT NOT NULL REFERENCES budget (id),
    soort        TEXT NOT NULL CHECK (soort IN ('verplichting', 'besteding')),
    bedrag       INTEGER NOT NULL,
    op           INTEGER NOT NULL,
    omschrijving TEXT NOT NULL,
    voor         TEXT,
    vervult      INTEGER REFERENCES boeking (id),
    laatste      INTEGER CHECK (laatste IN (0, 1)),
    versie       INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX boeking_op ON boeking (op, id);
CREATE INDEX boeking_budget ON boeking (budget, soort, bedrag);
CREATE INDEX boeking_vervult ON boeking (vervult, laatste, bedrag) WHERE vervult IS NOT NULL;
CREATE INDEX boeking_voor ON boeking (voor) WHERE voor IS NOT NULL;

-- The publicly financed own equity at the end of a year, and what it may be.
CREATE TABLE reserve (
    id                 TEXT PRIMARY KEY NOT NULL,
    eigen_vermogen     INTEGER NOT NULL,
    baten              INTEGER NOT NULL CHECK (baten >= 0),
    frictiereserve     INTEGER CHECK (frictiereserve >= 0),
    ondergrens         INTEGER CHECK (ondergrens >= 0),
    signaleringswaarde INTEGER NOT NULL,
    ruimte             INTEGER NOT NULL,
    oordeel            TEXT NOT NULL,
    bestedingsplan     TEXT,
    opmerking          TEXT,
    versie             INTEGER NOT NULL DEFAULT 1
) STRICT;
