-- What agents are reminded of: since when a case stands where it stands, by when it is to be answered, and when each desk wakes.
-- due is '9999-12-31' where no day was named, so that such cases come last; a desk's due is 0 while nothing wakes it.

-- +goose Up
ALTER TABLE cases ADD COLUMN since BIGINT NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN due TEXT NOT NULL DEFAULT '9999-12-31';
UPDATE cases SET since = filed, due = CASE WHEN expected <> '' THEN expected WHEN deadline <> '' THEN deadline ELSE '9999-12-31' END;
CREATE INDEX cases_due ON cases (team, due, id) WHERE state NOT IN ('settled', 'closed', 'withdrawn', 'expired');
CREATE INDEX cases_mine ON cases (owner, due, id) WHERE state NOT IN ('settled', 'closed', 'withdrawn', 'expired');
CREATE INDEX cases_free ON cases (team, since, id) WHERE owner = '' AND state IN ('filed', 'transferred', 'reopened');
CREATE INDEX cases_stalled ON cases (team, since, id) WHERE state IN ('waiting_customer', 'waiting_seller');
ALTER TABLE desks ADD COLUMN due BIGINT NOT NULL DEFAULT 0;
CREATE INDEX desks_due ON desks (due) WHERE due > 0;

-- +goose Down
DROP INDEX desks_due;
ALTER TABLE desks DROP COLUMN due;
DROP INDEX cases_stalled;
DROP INDEX cases_free;
DROP INDEX cases_mine;
DROP INDEX cases_due;
ALTER TABLE cases DROP COLUMN due;
ALTER TABLE cases DROP COLUMN since;
