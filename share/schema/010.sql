-- SPDX-License-Identifier: EUPL-1.2
-- The organisation through the year: pupils and how many were expected; talks,
-- visits with what was found, and requests.

-- Of a school, a board or an area; with none of them of the association as a whole.
CREATE TABLE telling (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    school   TEXT REFERENCES school (brin),
    bestuur  TEXT REFERENCES bestuur (id),
    gebied   TEXT REFERENCES gebied (id),
    teldatum INTEGER NOT NULL,
    soort    TEXT NOT NULL CHECK (soort IN ('regulier', 'sbo', 'so', 'so1', 'so2', 'so3')),
    aantal   INTEGER CHECK (aantal >= 0),
    deelname INTEGER CHECK (deelname BETWEEN 0 AND 10000),
    herkomst TEXT,
    versie   INTEGER NOT NULL DEFAULT 1,
    CHECK ((school IS NOT NULL) + (bestuur IS NOT NULL) + (gebied IS NOT NULL) <= 1),
    CHECK (aantal IS NOT NULL OR deelname IS NOT NULL)
) STRICT;
CREATE INDEX telling_dag ON telling (teldatum, id);
CREATE UNIQUE INDEX telling_een ON telling (
    coalesce(school, ''), coalesce(bestuur, ''), coalesce(gebied, ''), teldatum, soort);
CREATE INDEX telling_school ON telling (school, teldatum, soort, aantal) WHERE school IS NOT NULL;
CREATE INDEX telling_bestuur ON telling (bestuur, teldatum, soort, aantal) WHERE bestuur IS NOT NULL;
CREATE INDEX telling_gebied ON telling (gebied, teldatum, soort, aantal) WHERE gebied IS NOT NULL;

-- What was counted of a whole comes before the sum of its parts: of a board or an area
-- that of its schools, of the association that of areas, and of schools in none that was
-- counted as such.
CREATE VIEW geteld (per, id, teldatum, soort, aantal) AS
    SELECT 'school', school, teldatum, soort, aantal FROM telling
    WHERE school IS NOT NULL AND aantal IS NOT NULL
    UNION ALL
    SELECT 'bestuur', bestuur, teldatum, soort, aantal FROM telling
    WHERE bestuur IS NOT NULL AND aantal IS NOT NULL
    UNION ALL
    SELECT 'gebied', gebied, teldatum, soort, aantal FROM telling
    WHERE gebied IS NOT NULL AND aantal IS NOT NULL
    UNION ALL
    SELECT 'swv', '', teldatum, soort, aantal FROM telling
    WHERE coalesce(school, bestuur, gebied) IS NULL AND aantal IS NOT NULL
    UNION ALL
    SELECT 'bestuur', s.bestuur, t.teldatum, t.soort, sum(t.aantal)
    FROM telling t JOIN school s ON s.brin = t.school
    WHERE s.bestuur IS NOT NULL AND t.aantal IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM telling o WHERE o.bestuur = s.bestuur AND o.teldatum = t.teldatum
        AND o.soort = t.soort AND o.aantal IS NOT NULL)
    GROUP BY s.bestuur, t.teldatum, t.soort
    UNION ALL
    SELECT 'gebied', s.gebied, t.teldatum, t.soort, sum(t.aantal)
    FROM telling t JOIN school s ON s.brin = t.school
    WHERE s.gebied IS NOT NULL AND t.aantal IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM telling o WHERE o.gebied = s.gebied AND o.teldatum = t.teldatum
        AND o.soort = t.soort AND o.aantal IS NOT NULL)
    GROUP BY s.gebied, t.teldatum, t.soort
    UNION ALL
    SELECT 'swv', '', t.teldatum, t.soort, sum(t.aantal)
    FROM telling t LEFT JOIN school s ON s.brin = t.school
    WHERE t.bestuur IS NULL AND coalesce(t.school, t.gebied) IS NOT NULL AND t.aantal IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM telling o WHERE o.gebied = s.gebied AND o.teldatum = t.teldatum
        AND o.soort = t.soort AND o.aantal IS NOT NULL)
    AND NOT EXISTS (
        SELECT 1 FROM telling o WHERE coalesce(o.school, o.bestuur, o.gebied) IS NULL
        AND o.teldatum = t.teldatum AND o.soort = t.soort AND o.aantal IS NOT NULL)
    GROUP BY t.teldatum, t.soort;

CREATE TABLE prognose (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    school     TEXT REFERENCES school (brin),
    bestuur    TEXT REFERENCES bestuur (id),
    gebied     TEXT REFERENCES gebied (id),
    teldatum   INTEGER NOT NULL,
    soort      TEXT NOT NULL CHECK (soort IN ('totaal', 'regulier', 'go', 'sbo', 'so')),
    aantal     INTEGER NOT NULL CHECK (aantal >= 0),
    bron       TEXT NOT NULL,
    gemaakt_op INTEGER NOT NULL,
    versie     INTEGER NOT NULL DEFAULT 1,
    CHECK ((school IS NOT NULL) + (bestuur IS NOT NULL) + (gebied IS NOT NULL) <= 1)
) STRICT;
CREATE INDEX prognose_dag ON prognose (teldatum, id);
CREATE INDEX prognose_school ON prognose (school) WHERE school IS NOT NULL;
CREATE INDEX prognose_bestuur ON prognose (bestuur) WHERE bestuur IS NOT NULL;
CREATE INDEX prognose_gebied ON prognose (gebied) WHERE gebied IS NOT NULL;

------------------------------------------------------------------------------
-- Talks, visits and requests.

CREATE TABLE gesprek (
    id          TEXT PRIMARY KEY NOT NULL,
    soort       TEXT NOT NULL CHECK (
        soort IN ('spiegelgesprek', 'mesogesprek', 'voortgang', 'anders')),
    school      TEXT REFERENCES school (brin),
    bestuur     TEXT REFERENCES bestuur (id),
    gebied      TEXT REFERENCES gebied (id),
    titel       TEXT,
    gepland     INTEGER,
    precisie    TEXT NOT NULL,
    status      TEXT NOT NULL CHECK (status IN ('gepland', 'gehouden', 'vervallen')),
    gehouden_op INTEGER,
    met         TEXT,
    verslag     TEXT,
    versie      INTEGER NOT NULL DEFAULT 1,
    klaar       INTEGER GENERATED ALWAYS AS (status <> 'gepland') VIRTUAL,
    CHECK ((status = 'gehouden') = (gehouden_op IS NOT NULL))
) STRICT;
CREATE INDEX gesprek_dag ON gesprek (coalesce(gepland, 9999999), id);
CREATE INDEX gesprek_klaar ON gesprek (klaar, coalesce(gepland, 9999999), id);
CREATE INDEX gesprek_school ON gesprek (school) WHERE school IS NOT NULL;
CREATE INDEX gesprek_bestuur ON gesprek (bestuur) WHERE bestuur IS NOT NULL;
CREATE INDEX gesprek_gebied ON gesprek (gebied) WHERE gebied IS NOT NULL;

CREATE TABLE bezoek (
    id          TEXT PRIMARY KEY NOT NULL,
    soort       TEXT NOT NULL CHECK (
        soort IN ('audit', 'schoolbezoek', 'inspectie', 'visitatie', 'anders')),
    school      TEXT REFERENCES school (brin),
    bestuur     TEXT REFERENCES bestuur (id),
    gebied      TEXT REFERENCES gebied (id),
    titel       TEXT,
    gepland     INTEGER,
    precisie    TEXT NOT NULL,
    status      TEXT NOT NULL CHECK (status IN ('gepland', 'gehouden', 'vervallen')),
    gehouden_op INTEGER,
    wie         TEXT,
    oordeel     TEXT,
    verslag     TEXT,
    versie      INTEGER NOT NULL DEFAULT 1,
    klaar       INTEGER GENERATED ALWAYS AS (status <> 'gepland') VIRTUAL,
    CHECK ((status = 'gehouden') = (gehouden_op IS NOT NULL))
) STRICT;
CREATE INDEX bezoek_dag ON bezoek (coalesce(gepland, 9999999), id);
CREATE INDEX bezoek_klaar ON bezoek (klaar, coalesce(gepland, 9999999), id);
CREATE INDEX bezoek_school ON bezoek (school) WHERE school IS NOT NULL;
CREATE INDEX bezoek_bestuur ON bezoek (bestuur) WHERE bestuur IS NOT NULL;
CREATE INDEX bezoek_gebied ON bezoek (gebied) WHERE gebied IS NOT NULL;

-- A strong point has no status: nothing is to be done about it.
CREATE TABLE bevinding (
    id             TEXT PRIMARY KEY NOT NULL,
    bezoek         TEXT NOT NULL REFERENCES bezoek (id),
    soort          TEXT NOT NULL CHECK (soort IN ('sterk', 'ontwikkelpunt', 'tekortkoming')),
    tekst          TEXT NOT NULL,
    hersteltermijn INTEGER,
    wie            TEXT,
    status         TEXT CHECK (status IN ('open', 'opgelost', 'vervallen')),
    opgelost_op    INTEGER,
    versie         INTEGER NOT NULL DEFAULT 1,
    klaar          INTEGER GENERATED ALWAYS AS (coalesce(status, '') <> 'open') VIRTUAL,
    CHECK ((soort = 'sterk') = (status IS NULL)),
    CHECK ((coalesce(status, '') = 'opgelost') = (opgelost_op IS NOT NULL))
) STRICT;
CREATE INDEX bevinding_dag ON bevinding (coalesce(hersteltermijn, 9999999), id);
CREATE INDEX bevinding_klaar ON bevinding (klaar, coalesce(hersteltermijn, 9999999), id);
CREATE INDEX bevinding_bezoek ON bevinding (bezoek, klaar);

CREATE TABLE verzoek (
    id            TEXT PRIMARY KEY NOT NULL,
    soort         TEXT NOT NULL CHECK (soort IN ('consultatie', 'observatie', 'onderzoek',
        'verwijzing', 'arrangement', 'kwaliteitszorg', 'scholing', 'anders')),
    school        TEXT NOT NULL REFERENCES school (brin),
    bestuur       TEXT REFERENCES bestuur (id),
    gebied        TEXT REFERENCES gebied (id),
    titel         TEXT,
    vraag         TEXT,
    wie           TEXT,
    gevraagd_op   INTEGER NOT NULL,
    antwoord_voor INTEGER CHECK (antwoord_voor >= gevraagd_op),
    status        TEXT NOT NULL CHECK (status IN ('open', 'beantwoord', 'ingetrokken')),
    beantwoord_op INTEGER CHECK (beantwoord_op >= gevraagd_op),
    antwoord      TEXT,
    versie        INTEGER NOT NULL DEFAULT 1,
    klaar         INTEGER GENERATED ALWAYS AS (status <> 'open') VIRTUAL,
    CHECK ((status = 'beantwoord') = (beantwoord_op IS NOT NULL))
) STRICT;
CREATE INDEX verzoek_dag ON verzoek (gevraagd_op, id);
CREATE INDEX verzoek_klaar ON verzoek (klaar, gevraagd_op, id);
CREATE INDEX verzoek_school ON verzoek (school);
CREATE INDEX verzoek_bestuur ON verzoek (bestuur) WHERE bestuur IS NOT NULL;
CREATE INDEX verzoek_gebied ON verzoek (gebied) WHERE gebied IS NOT NULL;

-- An action can come from any of these, as it could from a meeting.
ALTER TABLE actie RENAME COLUMN vergadering TO uit;
UPDATE verwijzing SET veld = 'uit' WHERE kind = 'actie' AND veld = 'vergadering';
UPDATE prullenbak
SET waarden = json_remove(json_set(waarden, '$.uit', json_extract(waarden, '$.vergadering')),
    '$.vergadering')
WHERE kind = 'actie' AND json_extract(waarden, '$.vergadering') IS NOT NULL;
UPDATE herstel
SET voor = json_remove(json_set(voor, '$.uit', json_extract(voor, '$.vergadering')),
    '$.vergadering')
WHERE kind = 'actie' AND json_extract(voor, '$.vergadering') IS NOT NULL;
UPDATE concept
SET waarden = json_remove(json_set(waarden, '$.uit', json_extract(waarden, '$.vergadering')),
    '$.vergadering')
WHERE kind = 'actie' AND json_extract(waarden, '$.vergadering') IS NOT NULL;
