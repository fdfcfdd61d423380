-- SPDX-License-Identifier: EUPL-1.2
-- Risks: nodes of a plan, under what they threaten.

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
