-- SPDX-License-Identifier: EUPL-1.2
-- Cases of children at home without schooling, and who to call.  What tells who
-- the child is stands in the personal room (persoonlijk), not here.

ALTER TABLE gebied ADD COLUMN consulent TEXT REFERENCES functie (id);
CREATE INDEX gebied_consulent ON gebied (consulent);

-- Lists of schools by name, those that are gone apart; and the pupils of a board.
CREATE INDEX school_naam ON school (actief, naam, brin);
DROP INDEX school_bestuur;
CREATE INDEX school_bestuur ON school (bestuur, actief, leerlingen);

CREATE TABLE contactrol (
    id       TEXT PRIMARY KEY NOT NULL,
    naam     TEXT NOT NULL,
    herkomst TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief   INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie   INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE grond (
    id       TEXT PRIMARY KEY NOT NULL,
    naam     TEXT NOT NULL,
    herkomst TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief   INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie   INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE oorzaak (
    id       TEXT PRIMARY KEY NOT NULL,
    naam     TEXT NOT NULL,
    herkomst TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief   INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie   INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE uitkomst (
    id       TEXT PRIMARY KEY NOT NULL,
    naam     TEXT NOT NULL,
    herkomst TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief   INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie   INTEGER NOT NULL DEFAULT 1
) STRICT;

-- urgent_op is the day of the first termijn that is still open, kept by the
-- triggers below: a list by urgency is then one walk through an index.  (A plus
-- keeps SQLite to the termijnen of the one case, not to all that are open.)
CREATE TABLE thuiszitter (
    nummer            TEXT PRIMARY KEY NOT NULL,
    school            TEXT REFERENCES school (brin),
    soort             TEXT NOT NULL CHECK (
        soort IN ('dreigend', 'absoluut', 'relatief', 'geoorloofd', 'vrijstelling')),
    eerste_verzuimdag INTEGER NOT NULL,
    groep             TEXT,
    status            TEXT NOT NULL CHECK (status IN ('signaal', 'gemeld', 'plan',
        'begeleiding', 'opgeschaald', 'hervat', 'nazorg', 'gesloten')),
    gemeld_op         INTEGER CHECK (gemeld_op >= eerste_verzuimdag),
    leerplicht_op     INTEGER CHECK (leerplicht_op >= eerste_verzuimdag),
    plan_op           INTEGER CHECK (plan_op >= eerste_verzuimdag),
    hervat_op         INTEGER CHECK (hervat_op >= eerste_verzuimdag),
    wacht_op          TEXT,
    wacht_sinds       INTEGER,
    escalatiestap     TEXT,
    bestuur           TEXT REFERENCES bestuur (id),
    gebied            TEXT REFERENCES gebied (id),
    gemeente          TEXT REFERENCES gemeente (id),
    consulent         TEXT REFERENCES functie (id),
    grond             TEXT REFERENCES grond (id),
    oorzaken          TEXT,
    verklaarbaar      INTEGER CHECK (verklaarbaar IN (0, 1)),
    uitkomst          TEXT REFERENCES uitkomst (id),
    gesloten_op       INTEGER,
    urgent_op         INTEGER,
    versie            INTEGER NOT NULL DEFAULT 1,
    klaar             INTEGER GENERATED ALWAYS AS (status = 'gesloten') VIRTUAL,
    CHECK ((status = 'gesloten') = (gesloten_op IS NOT NULL))
) STRICT;
CREATE INDEX thuiszitter_urgent ON thuiszitter (coalesce(urgent_op, 9999999), nummer);
CREATE INDEX thuiszitter_open ON thuiszitter (klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX thuiszitter_gebied ON thuiszitter (gebied, klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX thuiszitter_school ON thuiszitter (school, klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX thuiszitter_consulent ON thuiszitter (
    consulent, klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX thuiszitter_status ON thuiszitter (status, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX thuiszitter_sinds ON thuiszitter (eerste_verzuimdag, nummer);
CREATE INDEX thuiszitter_bestuur ON thuiszitter (bestuur);
CREATE INDEX thuiszitter_gemeente ON thuiszitter (gemeente);
CREATE INDEX thuiszitter_grond ON thuiszitter (grond) WHERE grond IS NOT NULL;
CREATE INDEX thuiszitter_uitkomst ON thuiszitter (uitkomst) WHERE uitkomst IS NOT NULL;

CREATE TRIGGER termijn_urgent_nieuw AFTER INSERT ON termijn WHEN new.bron = 'thuiszitter' BEGIN
    UPDATE thuiszitter
    SET urgent_op = (SELECT min(uiterlijk) FROM termijn
        WHERE bron = 'thuiszitter' AND bron_id = new.bron_id AND +klaar = 0)
    WHERE nummer = new.bron_id;
END;

CREATE TRIGGER termijn_urgent_anders AFTER UPDATE ON termijn WHEN new.bron = 'thuiszitter' BEGIN
    UPDATE thuiszitter
    SET urgent_op = (SELECT min(uiterlijk) FROM termijn
        WHERE bron = 'thuiszitter' AND bron_id = new.bron_id AND +klaar = 0)
    WHERE nummer = new.bron_id;
END;

CREATE TRIGGER termijn_urgent_weg AFTER DELETE ON termijn WHEN old.bron = 'thuiszitter' BEGIN
    UPDATE thuiszitter
    SET urgent_op = (SELECT min(uiterlijk) FROM termijn
        WHERE bron = 'thuiszitter' AND bron_id = old.bron_id AND +klaar = 0)
    WHERE nummer = old.bron_id;
END;

-- Late termijnen of cases apart from all others; those others are told by the index.
DROP INDEX termijn_open;
CREATE INDEX termijn_open ON termijn (klaar, coalesce(uiterlijk, 9999999), id, bron);
CREATE INDEX termijn_bron ON termijn (bron, klaar, coalesce(uiterlijk, 9999999), id);

-- A line is never changed: a later one corrects it, or tells that what was agreed was done.
CREATE TABLE logregel (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    thuiszitter TEXT NOT NULL REFERENCES thuiszitter (nummer),
    soort       TEXT NOT NULL,
    met         TEXT,
    op          INTEGER NOT NULL,
    afspraak_op INTEGER CHECK (afspraak_op >= op),
    voldoet     INTEGER REFERENCES logregel (id),
    verbetert   INTEGER REFERENCES logregel (id),
    door        TEXT,
    versie      INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX logregel_thuiszitter ON logregel (thuiszitter, id);
CREATE INDEX logregel_voldoet ON logregel (voldoet) WHERE voldoet IS NOT NULL;
CREATE INDEX logregel_verbetert ON logregel (verbetert) WHERE verbetert IS NOT NULL;

CREATE TABLE contact (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    bij       TEXT NOT NULL,
    rol       TEXT NOT NULL REFERENCES contactrol (id),
    naam      TEXT NOT NULL,
    telefoon  TEXT,
    email     TEXT,
    opmerking TEXT,
    versie    INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX contact_bij ON contact (bij, id);
CREATE INDEX contact_rol ON contact (rol, id);
CREATE INDEX contact_naam ON contact (naam, id);
