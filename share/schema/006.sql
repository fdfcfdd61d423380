-- SPDX-License-Identifier: EUPL-1.2
-- Risks of a plan; and of its actions what they cost, on what and whom they wait,
-- what proves them and how they went on in a later plan.

-- weging is chance times effect, each one to three; without one of them there is none.
CREATE TABLE risico (
    id          TEXT PRIMARY KEY NOT NULL REFERENCES knoop (id) ON DELETE CASCADE,
    kans        TEXT CHECK (kans IN ('klein', 'middel', 'groot')),
    effect      TEXT CHECK (effect IN ('klein', 'middel', 'groot')),
    maatregelen TEXT,
    wie         TEXT,
    herziening  INTEGER,
    herhaling   TEXT,
    bekeken_op  INTEGER,
    status      TEXT NOT NULL CHECK (status IN ('open', 'gesloten')),
    opmerking   TEXT,
    weging      INTEGER GENERATED ALWAYS AS (
        CASE kans WHEN 'klein' THEN 1 WHEN 'middel' THEN 2 WHEN 'groot' THEN 3 END
        * CASE effect WHEN 'klein' THEN 1 WHEN 'middel' THEN 2 WHEN 'groot' THEN 3 END) VIRTUAL,
    klaar       INTEGER GENERATED ALWAYS AS (status = 'gesloten') VIRTUAL
) STRICT;
CREATE INDEX risico_weging ON risico (coalesce(weging, 9999999), id);
CREATE INDEX risico_klaar ON risico (klaar, coalesce(weging, 9999999), id);
CREATE INDEX risico_herziening ON risico (coalesce(herziening, 9999999), id);

ALTER TABLE actie ADD COLUMN uren INTEGER CHECK (uren >= 0);
ALTER TABLE actie ADD COLUMN kosten INTEGER;
ALTER TABLE actie ADD COLUMN pas_na TEXT;
ALTER TABLE actie ADD COLUMN wacht_op TEXT;
ALTER TABLE actie ADD COLUMN wacht_sinds INTEGER;
ALTER TABLE actie ADD COLUMN blijkt_uit TEXT;
ALTER TABLE actie ADD COLUMN vervolg_van TEXT;
ALTER TABLE actie ADD COLUMN reden TEXT;
CREATE INDEX actie_wacht ON actie (wacht_sinds, id) WHERE wacht_op IS NOT NULL;
