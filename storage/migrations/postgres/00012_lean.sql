-- What every delivery writes is rid of what only costs it time. What is to be sent, and where it then stood, name customers and cases without foreign keys:
-- each was looked up and locked again for every row, though the transaction held it locked already. The record (cases, their history, words, files) keeps
-- its own. An index of the outbox by case served only the erasing of one, which may read all that waits; one of messages told nothing that their owner does
-- not. The same change stands for both engines: a column goes with its foreign key, which SQLite could not change in place.

-- +goose Up
DROP INDEX outbox_case;
DROP INDEX outbox_carries;
ALTER TABLE outbox ADD COLUMN of_customer BIGINT;
ALTER TABLE outbox ADD COLUMN of_case BIGINT;
UPDATE outbox SET of_customer = customer, of_case = case_id;
ALTER TABLE outbox DROP COLUMN customer;
ALTER TABLE outbox RENAME COLUMN of_customer TO customer;
ALTER TABLE outbox DROP COLUMN case_id;
ALTER TABLE outbox RENAME COLUMN of_case TO case_id;
CREATE INDEX outbox_carries ON outbox (customer, carries) WHERE carries <> '';
DROP INDEX messages_case;
DROP INDEX messages_label;
ALTER TABLE messages ADD COLUMN of_customer BIGINT;
ALTER TABLE messages ADD COLUMN of_case BIGINT;
UPDATE messages SET of_customer = customer, of_case = case_id;
ALTER TABLE messages DROP COLUMN customer;
ALTER TABLE messages RENAME COLUMN of_customer TO customer;
ALTER TABLE messages DROP COLUMN case_id;
ALTER TABLE messages RENAME COLUMN of_case TO case_id;
CREATE INDEX messages_owner ON messages (owner, label, id);

-- +goose Down
DROP INDEX messages_owner;
ALTER TABLE messages ADD COLUMN of_customer BIGINT REFERENCES customers (id);
ALTER TABLE messages ADD COLUMN of_case BIGINT REFERENCES cases (id);
UPDATE messages SET of_customer = customer, of_case = case_id;
ALTER TABLE messages DROP COLUMN customer;
ALTER TABLE messages RENAME COLUMN of_customer TO customer;
ALTER TABLE messages DROP COLUMN case_id;
ALTER TABLE messages RENAME COLUMN of_case TO case_id;
CREATE INDEX messages_label ON messages (owner, label, id) WHERE label <> '';
CREATE INDEX messages_case ON messages (case_id) WHERE case_id IS NOT NULL;
DROP INDEX outbox_carries;
ALTER TABLE outbox ADD COLUMN of_customer BIGINT REFERENCES customers (id);
ALTER TABLE outbox ADD COLUMN of_case BIGINT REFERENCES cases (id);
UPDATE outbox SET of_customer = customer, of_case = case_id;
ALTER TABLE outbox DROP COLUMN customer;
ALTER TABLE outbox RENAME COLUMN of_customer TO customer;
ALTER TABLE outbox DROP COLUMN case_id;
ALTER TABLE outbox RENAME COLUMN of_case TO case_id;
CREATE INDEX outbox_carries ON outbox (customer, carries) WHERE carries <> '';
CREATE INDEX outbox_case ON outbox (case_id) WHERE case_id IS NOT NULL;
