-- What keeps calls below the platforms' limits over all processes: how many of a limit's places each process may fill, and the last three calls
-- of each chat.

-- +goose Up
CREATE TABLE places (
    pool    TEXT   NOT NULL,
    process TEXT   NOT NULL, -- '': the row that whoever shares the places out locks first
    places  INTEGER NOT NULL,
    until   INTEGER NOT NULL, -- machine time
    PRIMARY KEY (pool, process)
) STRICT;

CREATE TABLE slides (
    name   TEXT PRIMARY KEY,
    newest INTEGER NOT NULL, -- machine time
    middle INTEGER NOT NULL,
    oldest INTEGER NOT NULL
) STRICT;

-- +goose Down
DROP TABLE slides;
DROP TABLE places;
