-- Messages to customers that were made again though the try before may have arrived, until the case's history tells of it.

-- +goose Up
CREATE TABLE resent (
    id       BIGINT PRIMARY KEY, -- the outbox row it was
    customer BIGINT NOT NULL REFERENCES customers (id),
    case_id  BIGINT NOT NULL REFERENCES cases (id),
    label    TEXT   NOT NULL
);

-- +goose Down
DROP TABLE resent;
