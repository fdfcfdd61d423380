-- SPDX-License-Identifier: EUPL-1.2
-- Meetings: the series they come from, their agenda points and decisions, and
-- the actions that were agreed in them.

CREATE TABLE reeks (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    orgaan    TEXT NOT NULL,
    titel     TEXT,
    elke      TEXT,
    dag       TEXT,
    van       INTEGER,
    tot       INTEGER,
    rrule     TEXT,
    data      TEXT,
    behalve   TEXT,
    vakanties INTEGER CHECK (vakanties IN (0, 1)),
    begin     INTEGER CHECK (begin BETWEEN 0 AND 1439),
    eind      INTEGER CHECK (eind BETWEEN 0 AND 1439),
    locatie   TEXT,
    vorm      TEXT,
    opmerking TEXT,
    versie    INTEGER NOT NULL DEFAULT 1,
    CHECK ((elke IS NOT NULL) + (rrule IS NOT NULL) + (data IS NOT NULL) = 1),
    CHECK (tot >= van)
) STRICT;

-- moment is what a list by datum is in order of: of one day what has no hour comes
-- last, and so does what is only known by its month or season.
CREATE TABLE vergadering (
    id         TEXT PRIMARY KEY NOT NULL,
    orgaan     TEXT NOT NULL,
    titel      TEXT,
    datum      INTEGER,
    precisie   TEXT NOT NULL,
    schooljaar TEXT NOT NULL CHECK (schooljaar GLOB '[12][0-9][0-9][0-9]-[12][0-9][0-9][0-9]'),
    begin      INTEGER CHECK (begin BETWEEN 0 AND 1439),
    eind       INTEGER CHECK (eind BETWEEN 0 AND 1439),
    locatie    TEXT,
    vorm       TEXT CHECK (vorm IN ('fysiek', 'online', 'telefonisch')),
    status     TEXT NOT NULL CHECK (status IN ('gepland', 'reserve', 'gehouden', 'vervallen')),
    contact    TEXT REFERENCES functie (id),
    genodigden TEXT,
    opmerking  TEXT,
    reeks      INTEGER, -- also one that was thrown away: what was held stays
    reeksdag   INTEGER,
    geraakt    INTEGER NOT NULL DEFAULT 0 CHECK (geraakt IN (0, 1)),
    versie     INTEGER NOT NULL DEFAULT 1,
    klaar      INTEGER GENERATED ALWAYS AS (status IN ('gehouden', 'vervallen')) VIRTUAL,
    moment     INTEGER GENERATED ALWAYS AS (
        coalesce(datum, 9999999) * 10000
        + coalesce(CASE precisie WHEN 'dag' THEN begin END, 9999)) VIRTUAL,
    CHECK ((datum IS NULL) = (precisie IN ('gebeurtenis', 'nnb'))),
    CHECK (eind > begin)
) STRICT;
CREATE INDEX vergadering_dag ON vergadering (moment, id);
CREATE INDEX vergadering_jaar ON vergadering (schooljaar, moment, id);
CREATE INDEX vergadering_klaar ON vergadering (klaar, moment, id);
CREATE INDEX vergadering_reeks ON vergadering (reeks, datum);
CREATE INDEX vergadering_contact ON vergadering (contact);

CREATE TABLE agendapunt (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    vergadering TEXT NOT NULL REFERENCES vergadering (id),
    nr          INTEGER NOT NULL,
    titel       TEXT NOT NULL,
    fase        TEXT,
    toelichting TEXT,
    versie      INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX agendapunt_vergadering ON agendapunt (vergadering, nr, id);

CREATE TABLE besluit (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    vergadering TEXT NOT NULL REFERENCES vergadering (id),
    agendapunt  INTEGER REFERENCES agendapunt (id),
    datum       INTEGER,
    tekst       TEXT NOT NULL,
    versie      INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX besluit_vergadering ON besluit (vergadering, id);
CREATE INDEX besluit_agendapunt ON besluit (agendapunt);
CREATE INDEX besluit_dag ON besluit (coalesce(datum, 9999999), id);

ALTER TABLE actie ADD COLUMN vergadering TEXT;
CREATE INDEX actie_vergadering ON actie (vergadering) WHERE vergadering IS NOT NULL;
