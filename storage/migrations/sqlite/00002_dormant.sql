-- A purchase problem whose seller and customer both fell silent rests as dormant. The same text runs on both engines: a column
-- goes with its constraint, which SQLite could not change in place.

-- +goose Up
DROP INDEX cases_open;
ALTER TABLE cases ADD COLUMN stands TEXT NOT NULL DEFAULT 'filed'
    CHECK (stands IN ('filed', 'taken', 'waiting_customer', 'waiting_seller', 'dormant', 'transferred', 'answered', 'settled', 'closed',
                      'reopened', 'withdrawn', 'expired'));
UPDATE cases SET stands = state;
ALTER TABLE cases DROP COLUMN state;
ALTER TABLE cases RENAME COLUMN stands TO state;
CREATE INDEX cases_open ON cases (team, id) WHERE state NOT IN ('settled', 'closed', 'withdrawn', 'expired');

-- +goose Down
DROP INDEX cases_open;
ALTER TABLE cases ADD COLUMN stands TEXT NOT NULL DEFAULT 'filed'
    CHECK (stands IN ('filed', 'taken', 'waiting_customer', 'waiting_seller', 'transferred', 'answered', 'settled', 'closed', 'reopened',
                      'withdrawn', 'expired'));
UPDATE cases SET stands = CASE state WHEN 'dormant' THEN 'waiting_seller' ELSE state END;
ALTER TABLE cases DROP COLUMN state;
ALTER TABLE cases RENAME COLUMN stands TO state;
CREATE INDEX cases_open ON cases (team, id) WHERE state NOT IN ('settled', 'closed', 'withdrawn', 'expired');
