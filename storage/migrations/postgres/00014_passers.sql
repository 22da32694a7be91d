-- Somebody who only looked in is forgotten after a day without a look at what is kept of everybody else. That words and files are of a customer who exists was
-- checked by reading all words and files for each customer that was to be deleted: nothing indexes them by customer, since only somebody without a case is
-- ever deleted, and what is of no case has an index of its own now. A column goes with its foreign key, which SQLite could not change in place.

-- +goose Up
DROP INDEX contents_message;
DROP INDEX contents_draft;
ALTER TABLE contents ADD COLUMN of_customer BIGINT NOT NULL DEFAULT 0;
UPDATE contents SET of_customer = customer;
ALTER TABLE contents DROP COLUMN customer;
ALTER TABLE contents RENAME COLUMN of_customer TO customer;
CREATE UNIQUE INDEX contents_message ON contents (side, message, customer, version) WHERE message <> '';
CREATE INDEX contents_loose ON contents (customer, draft) WHERE case_id IS NULL;
ALTER TABLE files ADD COLUMN of_customer BIGINT NOT NULL DEFAULT 0;
UPDATE files SET of_customer = customer;
ALTER TABLE files DROP COLUMN customer;
ALTER TABLE files RENAME COLUMN of_customer TO customer;

-- +goose Down
ALTER TABLE files ADD COLUMN of_customer BIGINT REFERENCES customers (id);
UPDATE files SET of_customer = customer;
ALTER TABLE files DROP COLUMN customer;
ALTER TABLE files RENAME COLUMN of_customer TO customer;
DROP INDEX contents_loose;
DROP INDEX contents_message;
ALTER TABLE contents ADD COLUMN of_customer BIGINT REFERENCES customers (id);
UPDATE contents SET of_customer = customer;
ALTER TABLE contents DROP COLUMN customer;
ALTER TABLE contents RENAME COLUMN of_customer TO customer;
CREATE UNIQUE INDEX contents_message ON contents (side, message, customer, version) WHERE message <> '';
CREATE INDEX contents_draft ON contents (draft) WHERE draft <> 0 AND case_id IS NULL;
