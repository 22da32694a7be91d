-- Urgent cases come before all others in what agents are shown. turn is 0 for them and 1 for the rest; flags are the names of a case's
-- flags, most pressing first, with a question mark after one that is only possible. The same text runs on both engines.

-- +goose Up
ALTER TABLE cases ADD COLUMN flags TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN turn INTEGER NOT NULL DEFAULT 1 CHECK (turn IN (0, 1));
UPDATE cases SET flags = TRIM(
    CASE WHEN life LIKE '%"flag":"distress"%' THEN 'distress ' ELSE '' END || CASE WHEN life LIKE '%"flag":"danger"%' THEN 'danger ' ELSE '' END ||
    CASE WHEN life LIKE '%"flag":"fraud"%' THEN 'fraud ' ELSE '' END || CASE WHEN life LIKE '%"flag":"minor"%' THEN 'minor ' ELSE '' END ||
    CASE WHEN life LIKE '%"flag":"vulnerable"%' THEN 'vulnerable ' ELSE '' END || CASE WHEN life LIKE '%"flag":"legal"%' THEN 'legal ' ELSE '' END ||
    CASE WHEN life LIKE '%"flag":"regulator"%' THEN 'regulator ' ELSE '' END || CASE WHEN life LIKE '%"flag":"media"%' THEN 'media ' ELSE '' END);
UPDATE cases SET turn = 0 WHERE flags LIKE '%distress%' OR flags LIKE '%danger%' OR flags LIKE '%fraud%';
DROP INDEX cases_due;
DROP INDEX cases_mine;
DROP INDEX cases_free;
CREATE INDEX cases_due ON cases (team, turn, due, id) WHERE state NOT IN ('settled', 'closed', 'withdrawn', 'expired');
CREATE INDEX cases_mine ON cases (owner, turn, due, id) WHERE state NOT IN ('settled', 'closed', 'withdrawn', 'expired');
CREATE INDEX cases_free ON cases (team, turn, since, id) WHERE owner = '' AND state IN ('filed', 'transferred', 'reopened');

-- +goose Down
DROP INDEX cases_due;
DROP INDEX cases_mine;
DROP INDEX cases_free;
CREATE INDEX cases_due ON cases (team, due, id) WHERE state NOT IN ('settled', 'closed', 'withdrawn', 'expired');
CREATE INDEX cases_mine ON cases (owner, due, id) WHERE state NOT IN ('settled', 'closed', 'withdrawn', 'expired');
CREATE INDEX cases_free ON cases (team, since, id) WHERE owner = '' AND state IN ('filed', 'transferred', 'reopened');
ALTER TABLE cases DROP COLUMN turn;
ALTER TABLE cases DROP COLUMN flags;
