-- What comes in and goes out is named by its platform in the order of time. An index that begins with the name takes what is new at one place, and loses what
-- is done at another, however many people it is of; one that began with the person changed a page for each of them in every commit.

-- +goose Up
DROP INDEX outbox_key;
CREATE INDEX outbox_key ON outbox (key, owner) WHERE state = 'waiting' AND key <> '';
DROP INDEX messages_place;
CREATE INDEX messages_place ON messages (platform, message, channel);
DROP INDEX contents_message;
CREATE UNIQUE INDEX contents_message ON contents (side, message, customer, version) WHERE message <> '';

-- +goose Down
DROP INDEX contents_message;
CREATE UNIQUE INDEX contents_message ON contents (customer, side, message, version) WHERE message <> '';
DROP INDEX messages_place;
CREATE INDEX messages_place ON messages (platform, channel, message);
DROP INDEX outbox_key;
CREATE INDEX outbox_key ON outbox (owner, key) WHERE state = 'waiting' AND key <> '';
