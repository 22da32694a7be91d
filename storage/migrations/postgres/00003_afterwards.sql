-- What follows the answer: the customer's mark out of five (0: none), the case that a new one takes up again, and who wants no such questions.
-- The same change stands in ../sqlite under the same number.

-- +goose Up
ALTER TABLE cases ADD COLUMN rating INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5);
ALTER TABLE cases ADD COLUMN follows TEXT NOT NULL DEFAULT '';
ALTER TABLE customers ADD COLUMN no_ratings INTEGER NOT NULL DEFAULT 0;

-- +goose Down
ALTER TABLE customers DROP COLUMN no_ratings;
ALTER TABLE cases DROP COLUMN follows;
ALTER TABLE cases DROP COLUMN rating;
