-- Cases that waited for their customer's word, or were over, before silences were counted: their timers, from where they stand. What is due
-- already is only counted from then, so nobody is surprised. The same change stands for both engines.

-- +goose Up
INSERT INTO timers (customer, key, kind, case_id, due)
    SELECT customer, 'silence/' || id, 'case_silence', id, since + 259200000 FROM cases
    WHERE state IN ('answered', 'waiting_customer', 'dormant');
INSERT INTO timers (customer, key, kind, case_id, due)
    SELECT customer, 'closing/' || id, 'case_closing', id, since + 2592000000 FROM cases
    WHERE state IN ('settled', 'expired');

-- +goose Down
DELETE FROM timers WHERE kind IN ('case_silence', 'case_closing');
