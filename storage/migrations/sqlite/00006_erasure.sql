-- Erased cases belong to nobody: one row that is no person. Cases that are over fall due for another look at how long they are kept.

-- +goose Up
INSERT INTO customers (id, chat, lang, lang_chosen, first_name, blocked, notice_at, notice, misses, rest_until, since)
VALUES (1, '', '', 0, '', 1, 0, 0, 0, 0, 0) ON CONFLICT (id) DO NOTHING;
INSERT INTO timers (customer, key, kind, case_id, due)
SELECT customer, 'kept/' || id, 'case_kept', id, since + 86400000 FROM cases WHERE state IN ('settled', 'closed', 'withdrawn', 'expired');

-- +goose Down
DELETE FROM timers WHERE kind = 'case_kept';
