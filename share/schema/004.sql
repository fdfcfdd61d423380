-- SPDX-License-Identifier: EUPL-1.2
-- Who may come in and do what, and what is kept of the dossiers' privacy.

CREATE TABLE rol (
    id       TEXT PRIMARY KEY NOT NULL,
    naam     TEXT NOT NULL,
    gebieden TEXT CHECK (gebieden IN ('eigen', 'alle')),
    rechten  TEXT,
    herkomst TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief   INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie   INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE gebruiker (
    id       TEXT PRIMARY KEY NOT NULL,
    naam     TEXT NOT NULL,
    rollen   TEXT NOT NULL,
    functies TEXT,
    gebieden TEXT,
    unix     TEXT UNIQUE,
    status   TEXT NOT NULL CHECK (status IN ('actief', 'uit')),
    versie   INTEGER NOT NULL DEFAULT 1,
    klaar    INTEGER GENERATED ALWAYS AS (status <> 'actief') VIRTUAL
) STRICT;
CREATE INDEX gebruiker_naam ON gebruiker (naam, id);

-- The number is never used again: sshd and the logboek name a key by it.
CREATE TABLE sleutel (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    gebruiker      TEXT NOT NULL REFERENCES gebruiker (id),
    naam           TEXT,
    soort          TEXT NOT NULL,
    publiek        TEXT NOT NULL,
    vingerafdruk   TEXT NOT NULL UNIQUE,
    verloopt_op    INTEGER,
    ingetrokken_op INTEGER,
    versie         INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX sleutel_gebruiker ON sleutel (gebruiker, id);

CREATE TABLE waarneming (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    gebruiker TEXT NOT NULL REFERENCES gebruiker (id),
    gebied    TEXT NOT NULL REFERENCES gebied (id),
    van       INTEGER NOT NULL,
    tot       INTEGER NOT NULL CHECK (tot >= van),
    reden     TEXT,
    door      TEXT,
    versie    INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX waarneming_gebruiker ON waarneming (gebruiker, tot);
CREATE INDEX waarneming_gebied ON waarneming (gebied);

CREATE TABLE datalek (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    titel          TEXT NOT NULL,
    aard           TEXT NOT NULL,
    ontdekt_op     INTEGER NOT NULL,
    ontdekt_om     INTEGER NOT NULL CHECK (ontdekt_om BETWEEN 0 AND 1439),
    omschrijving   TEXT,
    personen       INTEGER,
    gevolgen       TEXT,
    maatregelen    TEXT,
    melden         TEXT NOT NULL CHECK (melden IN ('onbekend', 'ja', 'nee')),
    waarom_niet    TEXT,
    gemeld_op      INTEGER CHECK (gemeld_op >= ontdekt_op),
    betrokkenen_op INTEGER CHECK (betrokkenen_op >= ontdekt_op),
    status         TEXT NOT NULL CHECK (status IN ('open', 'gesloten')),
    versie         INTEGER NOT NULL DEFAULT 1,
    klaar          INTEGER GENERATED ALWAYS AS (status <> 'open') VIRTUAL
) STRICT;
CREATE INDEX datalek_dag ON datalek (ontdekt_op, id);

-- With what the texts of a dossier (or of another record with free texts) stand in the
-- logboek as a hash.  In the personal room: wiped with the values, so that nobody can
-- guess them by it any more, while the chain still holds.
CREATE TABLE dossiersleutel (
    kind    TEXT NOT NULL,
    id      TEXT NOT NULL,
    sleutel BLOB NOT NULL CHECK (length(sleutel) = 32),
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- The day on which what tells who the child is was wiped; the anonymous facts stay.
ALTER TABLE thuiszitter ADD COLUMN gewist_op INTEGER;

-- A list of the logboek by who and what.
CREATE INDEX logboek_wie ON logboek (wie, nr);
CREATE INDEX logboek_handeling ON logboek (handeling, nr);

-- Until when a closed case is kept makes it no case that waits for somebody.
DROP TRIGGER termijn_urgent_nieuw;
DROP TRIGGER termijn_urgent_anders;
DROP TRIGGER termijn_urgent_weg;
CREATE TRIGGER termijn_urgent_nieuw AFTER INSERT ON termijn WHEN new.bron = 'thuiszitter' BEGIN
    UPDATE thuiszitter
    SET urgent_op = (SELECT min(uiterlijk) FROM termijn
        WHERE bron = 'thuiszitter' AND bron_id = new.bron_id AND +klaar = 0 AND +norm <> 'bewaren')
    WHERE nummer = new.bron_id;
END;
CREATE TRIGGER termijn_urgent_anders AFTER UPDATE ON termijn WHEN new.bron = 'thuiszitter' BEGIN
    UPDATE thuiszitter
    SET urgent_op = (SELECT min(uiterlijk) FROM termijn
        WHERE bron = 'thuiszitter' AND bron_id = new.bron_id AND +klaar = 0 AND +norm <> 'bewaren')
    WHERE nummer = new.bron_id;
END;
CREATE TRIGGER termijn_urgent_weg AFTER DELETE ON termijn WHEN old.bron = 'thuiszitter' BEGIN
    UPDATE thuiszitter
    SET urgent_op = (SELECT min(uiterlijk) FROM termijn
        WHERE bron = 'thuiszitter' AND bron_id = old.bron_id AND +klaar = 0 AND +norm <> 'bewaren')
    WHERE nummer = old.bron_id;
END;

-- What is kept of a case elsewhere.
CREATE INDEX prullenbak_bron ON prullenbak (bron_id, kind);
CREATE INDEX prullenbak_op ON prullenbak (op);
CREATE INDEX concept_bron ON concept (bron_id, kind);

-- What is due in somebody's own areas is counted without looking at the rows.
DROP INDEX termijn_open;
DROP INDEX termijn_bron;
CREATE INDEX termijn_open ON termijn (klaar, coalesce(uiterlijk, 9999999), id, bron, gebied, norm);
CREATE INDEX termijn_bron ON termijn (bron, klaar, coalesce(uiterlijk, 9999999), id, gebied, norm);
