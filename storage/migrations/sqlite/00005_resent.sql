-- Messages to customers that were made again though the try before may have arrived, until the case's history tells of it.

-- +goose Up
CREATE TABLE resent (
    id       INTEGER PRIMARY KEY, -- the outbox row it was
    customer INTEGER NOT NULL REFERENCES customers (id),
    case_id  INTEGER NOT NULL REFERENCES cases (id),
    label    TEXT   NOT NULL
) STRICT;

-- +goose Down
DROP TABLE resent;
