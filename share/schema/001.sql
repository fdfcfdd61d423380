-- SPDX-License-Identifier: EUPL-1.2
-- The first form of the database.  A step runs in one transaction, together
-- with the number of the version; it is never changed once it was released.
--
-- Dates are days since 1970-01-01, moments are UTC in microseconds, lists hold
-- one item a line.  A column is named after its field (src/model/kind_*.c).

------------------------------------------------------------------------------
-- Structure: what the association file says.

CREATE TABLE instelling (
    id       TEXT PRIMARY KEY NOT NULL,
    waarde   TEXT,
    herkomst TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief   INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie   INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE vakantie (
    id       TEXT PRIMARY KEY NOT NULL,
    naam     TEXT NOT NULL,
    van      INTEGER NOT NULL,
    tot      INTEGER NOT NULL CHECK (tot >= van),
    herkomst TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief   INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie   INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE feestdag (
    id       TEXT PRIMARY KEY NOT NULL,
    datum    INTEGER NOT NULL,
    naam     TEXT NOT NULL,
    herkomst TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief   INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie   INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE gemeente (
    id        TEXT PRIMARY KEY NOT NULL,
    naam      TEXT NOT NULL,
    postcodes TEXT,
    herkomst  TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief    INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie    INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE gebied (
    id        TEXT PRIMARY KEY NOT NULL,
    naam      TEXT NOT NULL,
    gemeenten TEXT,
    herkomst  TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief    INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie    INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE bestuur (
    id       TEXT PRIMARY KEY NOT NULL,
    naam     TEXT NOT NULL,
    nummer   TEXT,
    herkomst TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief   INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie   INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE school (
    brin       TEXT PRIMARY KEY NOT NULL,
    naam       TEXT NOT NULL,
    soort      TEXT NOT NULL,
    bestuur    TEXT REFERENCES bestuur (id),
    gemeente   TEXT REFERENCES gemeente (id),
    gebied     TEXT REFERENCES gebied (id),
    leerlingen INTEGER,
    herkomst   TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief     INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie     INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX school_bestuur ON school (bestuur);
CREATE INDEX school_gemeente ON school (gemeente);
CREATE INDEX school_gebied ON school (gebied);

CREATE TABLE functie (
    id         TEXT PRIMARY KEY NOT NULL,
    naam       TEXT NOT NULL,
    medewerker INTEGER CHECK (medewerker IN (0, 1)),
    herkomst   TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief     INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie     INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE partij (
    id       TEXT PRIMARY KEY NOT NULL,
    naam     TEXT NOT NULL,
    herkomst TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief   INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie   INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE orgaan (
    id        TEXT PRIMARY KEY NOT NULL,
    naam      TEXT NOT NULL,
    kort      TEXT,
    soort     TEXT NOT NULL,
    leden     TEXT,
    momenten  TEXT,
    locatie   TEXT,
    contact   TEXT REFERENCES functie (id),
    opmerking TEXT,
    herkomst  TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief    INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie    INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX orgaan_contact ON orgaan (contact);

CREATE TABLE kalenderpost (
    id        TEXT PRIMARY KEY NOT NULL,
    groep     TEXT,
    titel     TEXT NOT NULL,
    voor      TEXT,
    uiterlijk TEXT,
    "in"      TEXT,
    elke      TEXT,
    data      TEXT,
    vanaf     INTEGER,
    rrule     TEXT,
    bij       TEXT,
    planning  TEXT,
    per       TEXT,
    wie       TEXT,
    opmerking TEXT,
    herkomst  TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief    INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie    INTEGER NOT NULL DEFAULT 1
) STRICT;

-- Who owes an item that each of them owes (kalender.per).
CREATE VIEW eigenaar (per, id, naam) AS
    SELECT 'bestuur', id, naam FROM bestuur WHERE actief
    UNION ALL SELECT 'school', brin, naam FROM school WHERE actief
    UNION ALL SELECT 'gebied', id, naam FROM gebied WHERE actief
    UNION ALL SELECT 'gemeente', id, naam FROM gemeente WHERE actief
    UNION ALL SELECT 'medewerker', id, naam FROM functie WHERE actief AND medewerker;

------------------------------------------------------------------------------
-- The year.

CREATE TABLE kalender (
    id         TEXT PRIMARY KEY NOT NULL,
    post       TEXT REFERENCES kalenderpost (id),
    groep      TEXT,
    titel      TEXT NOT NULL,
    schooljaar TEXT NOT NULL CHECK (schooljaar GLOB '[12][0-9][0-9][0-9]-[12][0-9][0-9][0-9]'),
    uiterlijk  INTEGER,
    precisie   TEXT NOT NULL,
    bij        TEXT,
    per        TEXT,
    wie        TEXT,
    status     TEXT NOT NULL CHECK (status IN ('open', 'gereed', 'vervallen')),
    gereed_op  INTEGER,
    door       TEXT,
    bewijs     TEXT,
    opmerking  TEXT,
    nr         INTEGER NOT NULL DEFAULT 0,
    geraakt    INTEGER NOT NULL DEFAULT 0 CHECK (geraakt IN (0, 1)),
    versie     INTEGER NOT NULL DEFAULT 1,
    klaar      INTEGER GENERATED ALWAYS AS (status <> 'open') VIRTUAL,
    CHECK ((uiterlijk IS NULL) = (precisie IN ('gebeurtenis', 'nnb'))),
    CHECK (status <> 'gereed' OR gereed_op IS NOT NULL)
) STRICT;
CREATE INDEX kalender_dag ON kalender (coalesce(uiterlijk, 9999999), id);
CREATE INDEX kalender_jaar ON kalender (schooljaar, coalesce(uiterlijk, 9999999), id);
CREATE INDEX kalender_klaar ON kalender (klaar, coalesce(uiterlijk, 9999999), id);
CREATE INDEX kalender_jaar_klaar ON kalender (schooljaar, klaar, coalesce(uiterlijk, 9999999), id);
CREATE INDEX kalender_groep ON kalender (schooljaar, coalesce(groep, ''), titel, id);
CREATE INDEX kalender_post ON kalender (post, schooljaar);

-- A tick of one owner, or of one period of a repeating action.
-- Its number is never used again: undoing goes by it.
CREATE TABLE tik (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    bron      TEXT NOT NULL,
    bron_id   TEXT NOT NULL,
    sleutel   TEXT NOT NULL,
    gereed_op INTEGER NOT NULL,
    door      TEXT,
    bewijs    TEXT,
    versie    INTEGER NOT NULL DEFAULT 1,
    UNIQUE (bron, bron_id, sleutel)
) STRICT;

CREATE TABLE notitie (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    bron    TEXT NOT NULL,
    bron_id TEXT NOT NULL,
    op      INTEGER NOT NULL,
    door    TEXT,
    tekst   TEXT NOT NULL,
    versie  INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX notitie_bron ON notitie (bron, bron_id, id);

-- What is due by a day.  Its status depends on today, so it is not here.
CREATE TABLE termijn (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    bron          TEXT NOT NULL,
    bron_id       TEXT NOT NULL,
    norm          TEXT NOT NULL,
    nr            INTEGER NOT NULL DEFAULT 0,
    omschrijving  TEXT NOT NULL,
    uiterlijk     INTEGER,
    voldaan_op    INTEGER,
    opgeschort_op INTEGER,
    vervallen     INTEGER NOT NULL DEFAULT 0 CHECK (vervallen IN (0, 1)),
    wie           TEXT,
    gebied        TEXT,
    klaar         INTEGER GENERATED ALWAYS AS (voldaan_op IS NOT NULL OR vervallen) VIRTUAL,
    UNIQUE (bron, bron_id, norm, nr)
) STRICT;
CREATE INDEX termijn_dag ON termijn (coalesce(uiterlijk, 9999999), id);
CREATE INDEX termijn_open ON termijn (klaar, coalesce(uiterlijk, 9999999), id);
CREATE INDEX termijn_gebied ON termijn (gebied, klaar, coalesce(uiterlijk, 9999999), id);

------------------------------------------------------------------------------
-- Plans.

-- pad is the way from the root: seven hexadecimal digits for each level, the
-- node's place among its brothers.  In order of pad a plan is read from top to
-- bottom, and what hangs under a node is one range.
CREATE TABLE knoop (
    id        TEXT PRIMARY KEY NOT NULL,
    plan      TEXT,
    ouder     TEXT REFERENCES knoop (id),
    soort     TEXT NOT NULL,
    nummer    TEXT,
    volgorde  INTEGER NOT NULL CHECK (volgorde BETWEEN 0 AND 268435455),
    pad       TEXT NOT NULL,
    titel     TEXT NOT NULL,
    tekst     TEXT,
    eigenaar  TEXT,
    steunt    TEXT,
    herkomst  TEXT NOT NULL DEFAULT 'hand' CHECK (herkomst IN ('bestand', 'hand', 'weg')),
    n_acties  INTEGER NOT NULL DEFAULT 0,
    n_gereed  INTEGER NOT NULL DEFAULT 0,
    versie    INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX knoop_pad ON knoop (pad);
CREATE INDEX knoop_soort ON knoop (soort, pad);
CREATE INDEX knoop_ouder ON knoop (ouder, volgorde);
CREATE INDEX knoop_titel ON knoop (soort, titel, id);

CREATE TABLE plan (
    id   TEXT PRIMARY KEY NOT NULL REFERENCES knoop (id) ON DELETE CASCADE,
    vorm TEXT NOT NULL,
    van  TEXT NOT NULL,
    tot  TEXT NOT NULL
) STRICT;

CREATE TABLE actie (
    id             TEXT PRIMARY KEY NOT NULL REFERENCES knoop (id) ON DELETE CASCADE,
    wat            TEXT,
    wie            TEXT,
    gereed         INTEGER,
    precisie       TEXT,
    continu        INTEGER CHECK (continu IN (0, 1)),
    herhaling      TEXT,
    status         TEXT NOT NULL
        CHECK (status IN ('open', 'bezig', 'gereed', 'vervallen', 'doorgeschoven')),
    gereed_op      INTEGER,
    door           TEXT,
    bewijs         TEXT,
    streefscore    TEXT,
    meetinstrument TEXT,
    klaar          INTEGER GENERATED ALWAYS AS (status NOT IN ('open', 'bezig')) VIRTUAL,
    CHECK (status <> 'gereed' OR gereed_op IS NOT NULL)
) STRICT;
CREATE INDEX actie_dag ON actie (coalesce(gereed, 9999999), id);
CREATE INDEX actie_klaar ON actie (klaar, coalesce(gereed, 9999999), id);
CREATE INDEX actie_status ON actie (status, coalesce(gereed, 9999999), id);

-- The counters of every node above an action move with it, in its transaction.
-- What fell away or went on to another year is not counted.
CREATE TRIGGER actie_nieuw AFTER INSERT ON actie BEGIN
    UPDATE knoop
    SET n_acties = n_acties + (new.status NOT IN ('vervallen', 'doorgeschoven')),
        n_gereed = n_gereed + (new.status = 'gereed')
    WHERE id IN (
        WITH RECURSIVE boven (id) AS (
            SELECT ouder FROM knoop WHERE id = new.id
            UNION ALL
            SELECT k.ouder FROM knoop k JOIN boven b ON k.id = b.id WHERE k.ouder IS NOT NULL)
        SELECT id FROM boven WHERE id IS NOT NULL);
END;

CREATE TRIGGER actie_status AFTER UPDATE OF status ON actie WHEN old.status <> new.status BEGIN
    UPDATE knoop
    SET n_acties = n_acties + (new.status NOT IN ('vervallen', 'doorgeschoven'))
                 - (old.status NOT IN ('vervallen', 'doorgeschoven')),
        n_gereed = n_gereed + (new.status = 'gereed') - (old.status = 'gereed')
    WHERE id IN (
        WITH RECURSIVE boven (id) AS (
            SELECT ouder FROM knoop WHERE id = new.id
            UNION ALL
            SELECT k.ouder FROM knoop k JOIN boven b ON k.id = b.id WHERE k.ouder IS NOT NULL)
        SELECT id FROM boven WHERE id IS NOT NULL);
END;

CREATE TRIGGER actie_weg BEFORE DELETE ON actie BEGIN
    UPDATE knoop
    SET n_acties = n_acties - (old.status NOT IN ('vervallen', 'doorgeschoven')),
        n_gereed = n_gereed - (old.status = 'gereed')
    WHERE id IN (
        WITH RECURSIVE boven (id) AS (
            SELECT ouder FROM knoop WHERE id = old.id
            UNION ALL
            SELECT k.ouder FROM knoop k JOIN boven b ON k.id = b.id WHERE k.ouder IS NOT NULL)
        SELECT id FROM boven WHERE id IS NOT NULL);
END;

-- A node that moves takes its counts along.
CREATE TRIGGER knoop_ouder AFTER UPDATE OF ouder ON knoop WHEN old.ouder IS NOT new.ouder BEGIN
    UPDATE knoop
    SET n_acties = n_acties - coalesce(
            (SELECT status NOT IN ('vervallen', 'doorgeschoven') FROM actie WHERE id = old.id),
            old.n_acties),
        n_gereed = n_gereed - coalesce(
            (SELECT status = 'gereed' FROM actie WHERE id = old.id), old.n_gereed)
    WHERE id IN (
        WITH RECURSIVE boven (id) AS (
            SELECT old.ouder
            UNION ALL
            SELECT k.ouder FROM knoop k JOIN boven b ON k.id = b.id WHERE k.ouder IS NOT NULL)
        SELECT id FROM boven WHERE id IS NOT NULL);
    UPDATE knoop
    SET n_acties = n_acties + coalesce(
            (SELECT status NOT IN ('vervallen', 'doorgeschoven') FROM actie WHERE id = old.id),
            old.n_acties),
        n_gereed = n_gereed + coalesce(
            (SELECT status = 'gereed' FROM actie WHERE id = old.id), old.n_gereed)
    WHERE id IN (
        WITH RECURSIVE boven (id) AS (
            SELECT new.ouder
            UNION ALL
            SELECT k.ouder FROM knoop k JOIN boven b ON k.id = b.id WHERE k.ouder IS NOT NULL)
        SELECT id FROM boven WHERE id IS NOT NULL);
END;

------------------------------------------------------------------------------
-- Finding: words of searchable fields, folded; and who is named where.

CREATE TABLE zoekwoord (
    kind  TEXT NOT NULL,
    woord TEXT NOT NULL,
    id    TEXT NOT NULL,
    PRIMARY KEY (kind, woord, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX zoekwoord_id ON zoekwoord (kind, id, woord);

CREATE TABLE verwijzing (
    doel TEXT NOT NULL,
    kind TEXT NOT NULL,
    veld TEXT NOT NULL,
    id   TEXT NOT NULL,
    PRIMARY KEY (doel, kind, veld, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX verwijzing_id ON verwijzing (kind, id, doel);

------------------------------------------------------------------------------
-- The personal room: whatever may hold something of a child is here, so that
-- it is wiped together after its term.

-- Values of fields marked FIELD_PERSONAL, and the words they are found by.
CREATE TABLE persoonlijk (
    kind   TEXT NOT NULL,
    id     TEXT NOT NULL,
    veld   TEXT NOT NULL,
    waarde ANY,
    PRIMARY KEY (kind, id, veld)
) STRICT, WITHOUT ROWID;

CREATE TABLE persoonlijk_zoekwoord (
    kind  TEXT NOT NULL,
    woord TEXT NOT NULL,
    id    TEXT NOT NULL,
    PRIMARY KEY (kind, woord, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX persoonlijk_zoekwoord_id ON persoonlijk_zoekwoord (kind, id, woord);

-- What a record was before a save, to undo it: the last 50 of a user, 7 days.
CREATE TABLE herstel (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    gebruiker   TEXT NOT NULL,
    handeling   INTEGER NOT NULL,
    titel       TEXT NOT NULL,
    op          INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    bron_id     TEXT NOT NULL,
    voor        TEXT,
    versie_voor INTEGER NOT NULL,
    versie_na   INTEGER NOT NULL
) STRICT;
CREATE INDEX herstel_gebruiker ON herstel (gebruiker, handeling, id);
CREATE INDEX herstel_op ON herstel (op);
CREATE INDEX herstel_bron ON herstel (bron_id, kind);

-- A half-typed form, as typed.
CREATE TABLE concept (
    gebruiker TEXT NOT NULL,
    kind      TEXT NOT NULL,
    bron_id   TEXT NOT NULL DEFAULT '',
    versie    INTEGER NOT NULL DEFAULT 0,
    op        INTEGER NOT NULL,
    waarden   TEXT NOT NULL,
    PRIMARY KEY (gebruiker, kind, bron_id)
) STRICT;

CREATE TABLE prullenbak (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    handeling INTEGER NOT NULL,
    kind      TEXT NOT NULL,
    bron_id   TEXT NOT NULL,
    titel     TEXT NOT NULL,
    op        INTEGER NOT NULL,
    door      TEXT NOT NULL,
    waarden   TEXT NOT NULL,
    versie    INTEGER NOT NULL
) STRICT;
CREATE INDEX prullenbak_handeling ON prullenbak (handeling, id);

------------------------------------------------------------------------------
-- Accounting.

-- Every write, chained: hash covers a fixed form of the row (src/store/logboek.c)
-- and the hash before it.  The head and the count stand apart.
CREATE TABLE logboek (
    nr        INTEGER PRIMARY KEY,
    op        INTEGER NOT NULL,
    wie       TEXT NOT NULL,
    handeling TEXT NOT NULL,
    kind      TEXT NOT NULL,
    bron_id   TEXT NOT NULL,
    wat       TEXT NOT NULL,
    vorige    BLOB NOT NULL UNIQUE CHECK (length(vorige) = 32),
    hash      BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX logboek_bron ON logboek (bron_id, kind, nr);

CREATE TABLE logboek_stand (
    een    INTEGER PRIMARY KEY CHECK (een = 1),
    aantal INTEGER NOT NULL,
    kop    BLOB NOT NULL CHECK (length(kop) = 32)
) STRICT;
INSERT INTO logboek_stand VALUES (1, 0, zeroblob(32));

-- What the program itself keeps: which file was applied, how far the calendar runs,
-- and each user's choices.
CREATE TABLE stand (
    gebruiker TEXT NOT NULL DEFAULT '',
    sleutel   TEXT NOT NULL,
    waarde    TEXT,
    PRIMARY KEY (gebruiker, sleutel)
) STRICT, WITHOUT ROWID;
