-- A card counts what each side wrote. The index of a case's words holds what is counted, so that the words themselves are not read for it.
-- The same change stands for both engines.

-- +goose Up
DROP INDEX contents_case;
CREATE INDEX contents_case ON contents (case_id, version, side, note) WHERE case_id IS NOT NULL;

-- +goose Down
DROP INDEX contents_case;
CREATE INDEX contents_case ON contents (case_id, id) WHERE case_id IS NOT NULL;
