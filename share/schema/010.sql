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
