-- SPDX-License-Identifier: EUPL-1.2
-- Casework: more of the thuiszitters, TLV's with their advices and suspensions,
-- arrangementen, plaatsingen, complaints; and how each termijn came to its day.

ALTER TABLE grond ADD COLUMN van INTEGER;
ALTER TABLE grond ADD COLUMN tot INTEGER;
ALTER TABLE oorzaak ADD COLUMN van INTEGER;
ALTER TABLE oorzaak ADD COLUMN tot INTEGER;
ALTER TABLE uitkomst ADD COLUMN van INTEGER;
ALTER TABLE uitkomst ADD COLUMN tot INTEGER;
ALTER TABLE grond ADD COLUMN soorten TEXT;

CREATE TABLE niveau (
    id       TEXT PRIMARY KEY NOT NULL,
    naam     TEXT NOT NULL,
    van      INTEGER,
    tot      INTEGER CHECK (tot >= van),
    herkomst TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief   INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie   INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE route (
    id       TEXT PRIMARY KEY NOT NULL,
    naam     TEXT NOT NULL,
    van      INTEGER,
    tot      INTEGER CHECK (tot >= van),
    herkomst TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief   INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie   INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE plaatsingsoort (
    id                 TEXT PRIMARY KEY NOT NULL,
    naam               TEXT NOT NULL,
    duur               TEXT,
    minimaal           TEXT,
    verlenging         TEXT,
    verlengd_hoogstens INTEGER,
    van                INTEGER,
    tot                INTEGER CHECK (tot >= van),
    herkomst           TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief             INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie             INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE voorziening (
    id         TEXT PRIMARY KEY NOT NULL,
    naam       TEXT NOT NULL,
    soort      TEXT NOT NULL,
    school     TEXT REFERENCES school (brin),
    gebied     TEXT REFERENCES gebied (id),
    capaciteit INTEGER,
    herkomst   TEXT NOT NULL DEFAULT 'bestand' CHECK (herkomst IN ('bestand', 'duo', 'hand')),
    actief     INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
    versie     INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX voorziening_school ON voorziening (school) WHERE school IS NOT NULL;
CREATE INDEX voorziening_gebied ON voorziening (gebied) WHERE gebied IS NOT NULL;

------------------------------------------------------------------------------
-- How a termijn came to its day; and the day of the first that is open, which the
-- store now keeps in the dossier itself, once for all termijnen of a save.

ALTER TABLE termijn ADD COLUMN feit TEXT;
ALTER TABLE termijn ADD COLUMN vanaf INTEGER;
ALTER TABLE termijn ADD COLUMN duur TEXT;
ALTER TABLE termijn ADD COLUMN wet INTEGER CHECK (wet IN (0, 1));
ALTER TABLE termijn ADD COLUMN opgeschort INTEGER;
-- What is due for children comes before what is due for documents.
ALTER TABLE termijn ADD COLUMN dossier INTEGER GENERATED ALWAYS AS (
    bron IN ('thuiszitter', 'tlv', 'arrangement', 'plaatsing', 'klacht')) VIRTUAL;
CREATE INDEX termijn_dossier ON termijn (
    dossier, klaar, coalesce(uiterlijk, 9999999), id, gebied, norm);

DROP TRIGGER termijn_urgent_nieuw;
DROP TRIGGER termijn_urgent_anders;
DROP TRIGGER termijn_urgent_weg;

------------------------------------------------------------------------------
-- Lines of the log hang on any kind of dossier: the number tells which.

CREATE TABLE logregel_nieuw (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier     TEXT NOT NULL,
    soort       TEXT NOT NULL,
    met         TEXT,
    op          INTEGER NOT NULL,
    afspraak_op INTEGER CHECK (afspraak_op >= op),
    voldoet     INTEGER REFERENCES logregel_nieuw (id),
    verbetert   INTEGER REFERENCES logregel_nieuw (id),
    door        TEXT,
    versie      INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO logregel_nieuw (id, dossier, soort, met, op, afspraak_op, voldoet, verbetert, door, versie)
    SELECT id, thuiszitter, soort, met, op, afspraak_op, voldoet, verbetert, door, versie
    FROM logregel ORDER BY id;
INSERT INTO logregel_nieuw (id, dossier, soort, op)
    SELECT seq, '', '', 0 FROM sqlite_sequence
    WHERE name = 'logregel' AND seq > (SELECT coalesce(max(id), 0) FROM logregel);
DELETE FROM logregel_nieuw WHERE dossier = '';
DROP TABLE logregel;
ALTER TABLE logregel_nieuw RENAME TO logregel;
CREATE INDEX logregel_dossier ON logregel (dossier, id);
CREATE INDEX logregel_voldoet ON logregel (voldoet) WHERE voldoet IS NOT NULL;
CREATE INDEX logregel_verbetert ON logregel (verbetert) WHERE verbetert IS NOT NULL;

UPDATE verwijzing SET veld = 'dossier' WHERE kind = 'logregel' AND veld = 'thuiszitter';
UPDATE prullenbak
SET waarden = json_remove(json_set(waarden, '$.dossier', json_extract(waarden, '$.thuiszitter')),
    '$.thuiszitter')
WHERE kind = 'logregel' AND json_extract(waarden, '$.thuiszitter') IS NOT NULL;
UPDATE herstel
SET voor = json_remove(json_set(voor, '$.dossier', json_extract(voor, '$.thuiszitter')),
    '$.thuiszitter')
WHERE kind = 'logregel' AND json_extract(voor, '$.thuiszitter') IS NOT NULL;
UPDATE concept
SET waarden = json_remove(json_set(waarden, '$.dossier', json_extract(waarden, '$.thuiszitter')),
    '$.thuiszitter')
WHERE kind = 'logregel' AND json_extract(waarden, '$.thuiszitter') IS NOT NULL;

CREATE TABLE stap (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier       TEXT NOT NULL,
    op            INTEGER NOT NULL,
    van           TEXT,
    naar          TEXT NOT NULL,
    escalatiestap TEXT,
    uitkomst      TEXT,
    door          TEXT,
    versie        INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX stap_dossier ON stap (dossier, id);
CREATE INDEX stap_dag ON stap (op, id);

------------------------------------------------------------------------------
-- Thuiszitters: a kind more, and the facts that were missing.

CREATE TABLE thuiszitter_nieuw (
    nummer               TEXT PRIMARY KEY NOT NULL,
    school               TEXT REFERENCES school (brin),
    soort                TEXT NOT NULL CHECK (soort IN ('dreigend', 'absoluut', 'relatief',
        'geoorloofd', 'vrijstelling', 'onderwijstijdvermindering')),
    eerste_verzuimdag    INTEGER NOT NULL,
    groep                TEXT,
    status               TEXT NOT NULL CHECK (status IN ('signaal', 'gemeld', 'plan',
        'begeleiding', 'opgeschaald', 'hervat', 'nazorg', 'gesloten')),
    gemeld_op            INTEGER CHECK (gemeld_op >= eerste_verzuimdag),
    leerplicht_op        INTEGER CHECK (leerplicht_op >= eerste_verzuimdag),
    meldingsnummer       TEXT,
    verantwoordelijk     TEXT,
    plan_op              INTEGER CHECK (plan_op >= eerste_verzuimdag),
    plan_akkoord_op      INTEGER CHECK (plan_akkoord_op >= plan_op),
    hervat_op            INTEGER CHECK (hervat_op >= eerste_verzuimdag),
    hervat_hoe           TEXT,
    uren                 INTEGER,
    wacht_op             TEXT,
    wacht_sinds          INTEGER,
    escalatiestap        TEXT,
    jeugdhulp_sinds      INTEGER,
    ouders_betrokken     INTEGER CHECK (ouders_betrokken IN (0, 1)),
    kind_gehoord         INTEGER CHECK (kind_gehoord IN (0, 1)),
    leerplicht_betrokken INTEGER CHECK (leerplicht_betrokken IN (0, 1)),
    toestemming          TEXT,
    toestemming_op       INTEGER,
    toestemming_weg      INTEGER CHECK (toestemming_weg >= toestemming_op),
    bestuur              TEXT REFERENCES bestuur (id),
    gebied               TEXT REFERENCES gebied (id),
    gemeente             TEXT REFERENCES gemeente (id),
    consulent            TEXT REFERENCES functie (id),
    uit_swv              TEXT,
    grond                TEXT REFERENCES grond (id),
    geldig_tot           INTEGER CHECK (geldig_tot >= eerste_verzuimdag),
    vernieuwd_op         INTEGER,
    blijvend             INTEGER CHECK (blijvend IN (0, 1)),
    toegestaan_op        INTEGER,
    oorzaken             TEXT,
    verklaarbaar         INTEGER CHECK (verklaarbaar IN (0, 1)),
    uitkomst             TEXT REFERENCES uitkomst (id),
    gesloten_op          INTEGER,
    gewist_op            INTEGER,
    urgent_op            INTEGER,
    versie               INTEGER NOT NULL DEFAULT 1,
    klaar                INTEGER GENERATED ALWAYS AS (status = 'gesloten') VIRTUAL,
    CHECK ((status = 'gesloten') = (gesloten_op IS NOT NULL))
) STRICT;
INSERT INTO thuiszitter_nieuw (nummer, school, soort, eerste_verzuimdag, groep, status, gemeld_op,
        leerplicht_op, plan_op, hervat_op, wacht_op, wacht_sinds, escalatiestap, bestuur, gebied,
        gemeente, consulent, grond, oorzaken, verklaarbaar, uitkomst, gesloten_op, gewist_op,
        urgent_op, versie)
    SELECT nummer, school, soort, eerste_verzuimdag, groep, status, gemeld_op,
        leerplicht_op, plan_op, hervat_op, wacht_op, wacht_sinds, escalatiestap, bestuur, gebied,
        gemeente, consulent, grond, oorzaken, verklaarbaar, uitkomst, gesloten_op, gewist_op,
        urgent_op, versie
    FROM thuiszitter;
DROP TABLE thuiszitter;
ALTER TABLE thuiszitter_nieuw RENAME TO thuiszitter;
CREATE INDEX thuiszitter_urgent ON thuiszitter (coalesce(urgent_op, 9999999), nummer);
CREATE INDEX thuiszitter_open ON thuiszitter (klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX thuiszitter_gebied ON thuiszitter (gebied, klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX thuiszitter_school ON thuiszitter (school, klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX thuiszitter_consulent ON thuiszitter (
    consulent, klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX thuiszitter_status ON thuiszitter (status, coalesce(urgent_op, 9999999), nummer, gebied);
CREATE INDEX thuiszitter_sinds ON thuiszitter (eerste_verzuimdag, nummer);
CREATE INDEX thuiszitter_bestuur ON thuiszitter (bestuur);
CREATE INDEX thuiszitter_gemeente ON thuiszitter (gemeente);
CREATE INDEX thuiszitter_grond ON thuiszitter (grond) WHERE grond IS NOT NULL;
CREATE INDEX thuiszitter_uitkomst ON thuiszitter (uitkomst) WHERE uitkomst IS NOT NULL;

------------------------------------------------------------------------------
-- TLV's.

CREATE TABLE tlv (
    nummer             TEXT PRIMARY KEY NOT NULL,
    school             TEXT REFERENCES school (brin),
    soort              TEXT NOT NULL CHECK (soort IN ('sbo', 'so')),
    aanvraagsoort      TEXT NOT NULL CHECK (
        aanvraagsoort IN ('nieuw', 'verlenging', 'emb', 'voorschools')),
    ontvangen_op       INTEGER NOT NULL,
    groep              TEXT,
    status             TEXT NOT NULL CHECK (status IN ('ontvangen', 'onvolledig', 'compleet',
        'deskundige1', 'deskundige2', 'commissie', 'besluit', 'verzonden', 'bezwaar', 'verlopen')),
    opp                TEXT,
    compleet_op        INTEGER CHECK (compleet_op >= ontvangen_op),
    verlengd_op        INTEGER CHECK (verlengd_op >= compleet_op),
    bericht_op         INTEGER CHECK (bericht_op >= ontvangen_op),
    bericht_tot        INTEGER CHECK (bericht_tot >= bericht_op),
    commissie_op       INTEGER CHECK (commissie_op >= compleet_op),
    besluit            TEXT CHECK (
        besluit IN ('toegekend', 'afgewezen', 'buiten_behandeling', 'ingetrokken')),
    besluit_op         INTEGER CHECK (besluit_op >= ontvangen_op),
    besluit_door       TEXT,
    categorie          INTEGER CHECK (categorie IS NULL OR (categorie BETWEEN 1 AND 3 AND soort = 'so')),
    tlv_nummer         TEXT,
    geldig_van         INTEGER,
    geldig_tot         INTEGER CHECK (geldig_tot >= geldig_van),
    verzonden_op       INTEGER CHECK (verzonden_op >= besluit_op),
    bezwaar_op         INTEGER CHECK (bezwaar_op >= verzonden_op),
    lbt_op             INTEGER CHECK (lbt_op >= bezwaar_op),
    verdaagd_op        INTEGER,
    bezwaar_besluit    TEXT,
    bezwaar_besluit_op INTEGER CHECK (bezwaar_besluit_op >= bezwaar_op),
    herbeoordeeld_op   INTEGER,
    voorziening        TEXT REFERENCES voorziening (id),
    wachtlijst_op      INTEGER,
    geplaatst_op       INTEGER,
    plaatsing_school   TEXT REFERENCES school (brin),
    plaatsing_elders   TEXT,
    binnen_swv         INTEGER CHECK (binnen_swv IN (0, 1)),
    einde_op           INTEGER CHECK (einde_op >= geplaatst_op),
    einde_reden        TEXT,
    cijfer_ouders      INTEGER,
    cijfer_school      INTEGER,
    wacht_op           TEXT,
    wacht_sinds        INTEGER,
    bestuur            TEXT REFERENCES bestuur (id),
    gebied             TEXT REFERENCES gebied (id),
    gemeente           TEXT REFERENCES gemeente (id),
    consulent          TEXT REFERENCES functie (id),
    thuiszitter        TEXT REFERENCES thuiszitter (nummer),
    verlengt           TEXT REFERENCES tlv (nummer),
    gesloten_op        INTEGER,
    gewist_op          INTEGER,
    urgent_op          INTEGER,
    versie             INTEGER NOT NULL DEFAULT 1,
    klaar              INTEGER GENERATED ALWAYS AS (status IN ('verzonden', 'verlopen')) VIRTUAL,
    CHECK ((besluit IS NULL) = (besluit_op IS NULL))
) STRICT;
CREATE INDEX tlv_urgent ON tlv (coalesce(urgent_op, 9999999), nummer);
CREATE INDEX tlv_open ON tlv (klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX tlv_gebied ON tlv (gebied, klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX tlv_school ON tlv (school, klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX tlv_consulent ON tlv (consulent, klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX tlv_status ON tlv (status, coalesce(urgent_op, 9999999), nummer, gebied);
CREATE INDEX tlv_dag ON tlv (ontvangen_op, nummer);
CREATE INDEX tlv_bestuur ON tlv (bestuur) WHERE bestuur IS NOT NULL;
CREATE INDEX tlv_gemeente ON tlv (gemeente) WHERE gemeente IS NOT NULL;
CREATE INDEX tlv_voorziening ON tlv (voorziening) WHERE voorziening IS NOT NULL;
CREATE INDEX tlv_plaatsing_school ON tlv (plaatsing_school) WHERE plaatsing_school IS NOT NULL;
CREATE INDEX tlv_thuiszitter ON tlv (thuiszitter) WHERE thuiszitter IS NOT NULL;
CREATE INDEX tlv_verlengt ON tlv (verlengt) WHERE verlengt IS NOT NULL;
CREATE UNIQUE INDEX tlv_nummer ON tlv (tlv_nummer) WHERE tlv_nummer IS NOT NULL;
CREATE INDEX tlv_geldig ON tlv (geldig_tot, nummer) WHERE geldig_tot IS NOT NULL;

CREATE TABLE advies (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    tlv        TEXT NOT NULL REFERENCES tlv (nummer),
    deskundige TEXT NOT NULL,
    discipline TEXT NOT NULL,
    op         INTEGER NOT NULL,
    strekking  TEXT NOT NULL,
    versie     INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX advies_tlv ON advies (tlv, id);

CREATE TABLE opschorting (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    tlv       TEXT NOT NULL REFERENCES tlv (nummer),
    reden     TEXT NOT NULL,
    van       INTEGER NOT NULL,
    uiterlijk INTEGER CHECK (uiterlijk >= van),
    tot       INTEGER CHECK (tot >= van),
    versie    INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX opschorting_tlv ON opschorting (tlv, id);

------------------------------------------------------------------------------
-- Arrangementen and plaatsingen.

CREATE TABLE arrangement (
    nummer          TEXT PRIMARY KEY NOT NULL,
    school          TEXT NOT NULL REFERENCES school (brin),
    soort           TEXT NOT NULL CHECK (soort IN ('arrangement', 'oza')),
    voor            TEXT NOT NULL,
    ontvangen_op    INTEGER NOT NULL,
    groep           TEXT,
    status          TEXT NOT NULL CHECK (
        status IN ('aangevraagd', 'loopt', 'beeindigd', 'afgewezen')),
    niveau          TEXT REFERENCES niveau (id),
    route           TEXT REFERENCES route (id),
    besluit         TEXT,
    besluit_op      INTEGER CHECK (besluit_op >= ontvangen_op),
    bedrag          INTEGER CHECK (bedrag >= 0),
    van             INTEGER,
    tot             INTEGER CHECK (tot >= van),
    evaluatie_op    INTEGER,
    geevalueerd_op  INTEGER,
    evaluatie       TEXT,
    einde_op        INTEGER CHECK (einde_op >= van),
    partners        TEXT,
    beschikking_op  INTEGER,
    beschikking_tot INTEGER CHECK (beschikking_tot >= beschikking_op),
    wacht_op        TEXT,
    wacht_sinds     INTEGER,
    bestuur         TEXT REFERENCES bestuur (id),
    gebied          TEXT REFERENCES gebied (id),
    gemeente        TEXT REFERENCES gemeente (id),
    consulent       TEXT REFERENCES functie (id),
    thuiszitter     TEXT REFERENCES thuiszitter (nummer),
    gesloten_op     INTEGER,
    gewist_op       INTEGER,
    urgent_op       INTEGER,
    versie          INTEGER NOT NULL DEFAULT 1,
    klaar           INTEGER GENERATED ALWAYS AS (status IN ('beeindigd', 'afgewezen')) VIRTUAL,
    CHECK ((besluit IS NULL) = (besluit_op IS NULL))
) STRICT;
CREATE INDEX arrangement_urgent ON arrangement (coalesce(urgent_op, 9999999), nummer);
CREATE INDEX arrangement_open ON arrangement (klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX arrangement_gebied ON arrangement (gebied, klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX arrangement_school ON arrangement (school, klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX arrangement_consulent ON arrangement (consulent, klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX arrangement_status ON arrangement (status, coalesce(urgent_op, 9999999), nummer, gebied);
CREATE INDEX arrangement_dag ON arrangement (ontvangen_op, nummer);
CREATE INDEX arrangement_bestuur ON arrangement (bestuur) WHERE bestuur IS NOT NULL;
CREATE INDEX arrangement_gemeente ON arrangement (gemeente) WHERE gemeente IS NOT NULL;
CREATE INDEX arrangement_niveau ON arrangement (niveau) WHERE niveau IS NOT NULL;
CREATE INDEX arrangement_route ON arrangement (route) WHERE route IS NOT NULL;
CREATE INDEX arrangement_thuiszitter ON arrangement (thuiszitter) WHERE thuiszitter IS NOT NULL;

CREATE TABLE plaatsing (
    nummer        TEXT PRIMARY KEY NOT NULL,
    school        TEXT REFERENCES school (brin),
    soort         TEXT NOT NULL REFERENCES plaatsingsoort (id),
    voorziening   TEXT REFERENCES voorziening (id),
    ontvangen_op  INTEGER NOT NULL,
    groep         TEXT,
    status        TEXT NOT NULL CHECK (status IN ('aangevraagd', 'wachtlijst', 'geplaatst',
        'verlengd', 'beeindigd', 'vervallen')),
    wachtlijst_op INTEGER,
    van           INTEGER,
    tot           INTEGER CHECK (tot >= van),
    verlengd_op   INTEGER CHECK (verlengd_op >= van),
    verlengd_tot  INTEGER CHECK (verlengd_tot >= tot),
    einde_op      INTEGER CHECK (einde_op >= van),
    einde_reden   TEXT,
    vervolg_op    INTEGER,
    wacht_op      TEXT,
    wacht_sinds   INTEGER,
    bestuur       TEXT REFERENCES bestuur (id),
    gebied        TEXT REFERENCES gebied (id),
    gemeente      TEXT REFERENCES gemeente (id),
    consulent     TEXT REFERENCES functie (id),
    thuiszitter   TEXT REFERENCES thuiszitter (nummer),
    gesloten_op   INTEGER,
    gewist_op     INTEGER,
    urgent_op     INTEGER,
    versie        INTEGER NOT NULL DEFAULT 1,
    klaar         INTEGER GENERATED ALWAYS AS (status IN ('beeindigd', 'vervallen')) VIRTUAL
) STRICT;
CREATE INDEX plaatsing_urgent ON plaatsing (coalesce(urgent_op, 9999999), nummer);
CREATE INDEX plaatsing_open ON plaatsing (klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX plaatsing_gebied ON plaatsing (gebied, klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX plaatsing_school ON plaatsing (school, klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX plaatsing_consulent ON plaatsing (consulent, klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX plaatsing_status ON plaatsing (status, coalesce(urgent_op, 9999999), nummer, gebied);
CREATE INDEX plaatsing_dag ON plaatsing (ontvangen_op, nummer);
CREATE INDEX plaatsing_bestuur ON plaatsing (bestuur) WHERE bestuur IS NOT NULL;
CREATE INDEX plaatsing_gemeente ON plaatsing (gemeente) WHERE gemeente IS NOT NULL;
CREATE INDEX plaatsing_soort ON plaatsing (soort) WHERE soort IS NOT NULL;
CREATE INDEX plaatsing_voorziening ON plaatsing (voorziening) WHERE voorziening IS NOT NULL;
CREATE INDEX plaatsing_thuiszitter ON plaatsing (thuiszitter) WHERE thuiszitter IS NOT NULL;

------------------------------------------------------------------------------
-- Complaints, disputes and objections.

CREATE TABLE klacht (
    nummer         TEXT PRIMARY KEY NOT NULL,
    soort          TEXT NOT NULL,
    onderwerp      TEXT NOT NULL,
    van            TEXT NOT NULL,
    ontvangen_op   INTEGER NOT NULL,
    school         TEXT REFERENCES school (brin),
    status         TEXT NOT NULL CHECK (
        status IN ('ontvangen', 'overleg', 'mediation', 'commissie', 'afgehandeld')),
    verzonden_op   INTEGER,
    bevestigd_op   INTEGER CHECK (bevestigd_op >= ontvangen_op),
    verdaagd_op    INTEGER CHECK (verdaagd_op >= ontvangen_op),
    extern         TEXT,
    afgehandeld_op INTEGER CHECK (afgehandeld_op >= ontvangen_op),
    uitkomst       TEXT,
    maatregelen    TEXT,
    wacht_op       TEXT,
    wacht_sinds    INTEGER,
    bestuur        TEXT REFERENCES bestuur (id),
    gebied         TEXT REFERENCES gebied (id),
    gemeente       TEXT REFERENCES gemeente (id),
    consulent      TEXT REFERENCES functie (id),
    gesloten_op    INTEGER,
    gewist_op      INTEGER,
    urgent_op      INTEGER,
    versie         INTEGER NOT NULL DEFAULT 1,
    klaar          INTEGER GENERATED ALWAYS AS (status = 'afgehandeld') VIRTUAL,
    CHECK ((status = 'afgehandeld') = (afgehandeld_op IS NOT NULL))
) STRICT;
CREATE INDEX klacht_urgent ON klacht (coalesce(urgent_op, 9999999), nummer);
CREATE INDEX klacht_open ON klacht (klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX klacht_gebied ON klacht (gebied, klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX klacht_school ON klacht (school, klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX klacht_consulent ON klacht (consulent, klaar, coalesce(urgent_op, 9999999), nummer);
CREATE INDEX klacht_status ON klacht (status, coalesce(urgent_op, 9999999), nummer, gebied);
CREATE INDEX klacht_dag ON klacht (ontvangen_op, nummer);
CREATE INDEX klacht_bestuur ON klacht (bestuur) WHERE bestuur IS NOT NULL;
CREATE INDEX klacht_gemeente ON klacht (gemeente) WHERE gemeente IS NOT NULL;
