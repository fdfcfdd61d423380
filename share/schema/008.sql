-- SPDX-License-Identifier: EUPL-1.2
-- Indicators of plans, and what was measured of them.

CREATE TABLE indicator (
    id             TEXT PRIMARY KEY NOT NULL REFERENCES knoop (id) ON DELETE CASCADE,
    eenheid        TEXT NOT NULL
        CHECK (eenheid IN ('procent', 'aantal', 'cijfer', 'weken', 'euro')),
    ondergrens     INTEGER,
    bovengrens     INTEGER CHECK (bovengrens >= ondergrens),
    richting       TEXT NOT NULL CHECK (richting IN ('hoger', 'lager', 'binnen')),
    per            TEXT CHECK (per IN ('bestuur', 'school', 'gebied', 'gemeente')),
    meetperiode    TEXT,
    meetinstrument TEXT,
    cijfer         TEXT,
    post           TEXT,
    -- an indicator is never done: it is measured as long as its plan runs
    klaar          INTEGER GENERATED ALWAYS AS (0) VIRTUAL,
    CHECK (coalesce(ondergrens, bovengrens) IS NOT NULL)
) STRICT;
CREATE INDEX indicator_cijfer ON indicator (cijfer) WHERE cijfer IS NOT NULL;
CREATE INDEX indicator_post ON indicator (post) WHERE post IS NOT NULL;

CREATE TABLE meting (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    indicator TEXT NOT NULL REFERENCES knoop (id),
    periode   TEXT NOT NULL,
    van       TEXT,
    waarde    INTEGER NOT NULL,
    op        INTEGER NOT NULL,
    bron      TEXT,
    opmerking TEXT,
    einde     INTEGER NOT NULL,
    door      TEXT,
    versie    INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX meting_een ON meting (indicator, periode, coalesce(van, ''));
CREATE INDEX meting_reeks ON meting (indicator, einde, id);
CREATE INDEX meting_einde ON meting (coalesce(einde, 9999999), id);
