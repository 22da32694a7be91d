-- What a row of the outbox is traced by: the W3C traceparents of the events that wanted it. It is named in a statement only where something is traced.
-- The same change stands for both engines.

-- +goose Up
ALTER TABLE outbox ADD COLUMN trace TEXT;

-- +goose Down
ALTER TABLE outbox DROP COLUMN trace;
