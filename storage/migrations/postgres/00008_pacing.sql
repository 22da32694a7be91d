-- What keeps calls below the platforms' limits over all processes: how many of a limit's places each process may fill, and the last three calls
-- of each chat.

-- +goose Up
CREATE TABLE places (
    pool    TEXT   NOT NULL,
    process TEXT   NOT NULL, -- '': the row that whoever shares the places out locks first
    places  BIGINT NOT NULL,
    until   BIGINT NOT NULL, -- machine time
    PRIMARY KEY (pool, process)
);

CREATE TABLE slides (
    name   TEXT PRIMARY KEY,
    newest BIGINT NOT NULL, -- machine time
    middle BIGINT NOT NULL,
    oldest BIGINT NOT NULL
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);

-- +goose Down
DROP TABLE slides;
DROP TABLE places;
