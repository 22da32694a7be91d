package storage

import (
	"fmt"
	"time"

	"guichet/conversations"
)

// EraseMessage deletes the words of all versions of one message, with their salts and file names, and says so in the history of its case.
// The hashes stay, so that the chain still verifies; without the salt nobody can find out what was hashed.
func (tx *Tx) EraseMessage(customer conversations.CustomerID, side conversations.Side, message conversations.MessageID, actor string, at time.Time, source conversations.Key) error {
	const what = "erase a message"
	if err := tx.settle(); err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	var cases []int64
	err := tx.all(&cases, `UPDATE contents SET body = NULL, salt = NULL WHERE customer = $1 AND side = $2 AND message = $3 AND message <> ''
		RETURNING COALESCE(case_id, 0)`, customer, side, message)
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	if len(cases) == 0 {
		return tx.fail(fmt.Errorf("%s: %w", what, ErrNotFound))
	}
	_, err = tx.exec(`UPDATE files SET name = '', file = '', sameness = '' WHERE content IN (SELECT id FROM contents
		WHERE customer = $1 AND side = $2 AND message = $3 AND message <> '')`, customer, side, message)
	if err != nil || cases[0] == 0 {
		return wrap(err, what)
	}
	r := conversations.Record{Case: conversations.CaseID(cases[0]), What: "erased", Actor: actor, Detail: string(message)}
	return wrap(tx.append(event{at: at, record: r, source: source}), what)
}

// EraseCase deletes every word of a case: the statement, the messages, file names, and what is remembered of the conversation. The
// register, the history and its hashes stay.
func (tx *Tx) EraseCase(id conversations.CaseID, actor string, at time.Time, source conversations.Key) error {
	if err := tx.settle(); err != nil {
		return fmt.Errorf("erase a case: %w", err)
	}
	for _, query := range []string{
		`UPDATE contents SET body = NULL, salt = NULL WHERE case_id = $1`,
		`UPDATE files SET name = '', file = '', sameness = '' WHERE case_id = $1`,
		`UPDATE cases SET statement = NULL, statement_salt = NULL, life = '{}' WHERE id = $1`,
		`DELETE FROM outbox WHERE case_id = $1 AND state = 'dead'`,
	} {
		if _, err := tx.exec(query, id); err != nil {
			return fmt.Errorf("erase a case: %w", err)
		}
	}
	r := conversations.Record{Case: id, What: "erased", Actor: actor}
	return wrap(tx.append(event{at: at, record: r, source: source}), "erase a case")
}
