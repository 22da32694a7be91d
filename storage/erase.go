package storage

import (
	"fmt"
	"strings"
	"time"

	"guichet/conversations"
)

// Nobody is the customer that erased cases belong to: no person, and no chat.
const Nobody conversations.CustomerID = 1

// Strike takes all versions of one message out of the record, with their salts and files, or one file alone, and whatever waits to carry them
// to the agents' side, or a whole message of the agents' to the customer, which nobody can send again then. The hashes stay, so that the chain
// still verifies; without the salt nobody can find out what was hashed. It returns ErrNotFound when nothing of the kind stands there.
func (tx *Tx) Strike(customer conversations.CustomerID, e conversations.Strike) error {
	const what = "strike words"
	if err := tx.settle(); err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	n, err := int64(0), error(nil)
	if e.File != "" {
		n, err = tx.exec(`DELETE FROM files WHERE case_id = $1 AND file = $2`, e.Case, e.File)
	} else {
		n, err = tx.strikeMessage(customer, e)
	}
	if err == nil && n == 0 {
		err = tx.fail(ErrNotFound)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	for _, label := range e.Labels {
		tx.box = append(tx.box, boxOp{purge: &purged{Case: e.Case, Platform: AgentsPlatform, Label: label}})
	}
	for _, label := range e.Under {
		tx.box = append(tx.box, boxOp{purge: &purged{Case: e.Case, Platform: AgentsPlatform, Label: label, Parts: true}})
	}
	if e.Side == conversations.Agents && e.File == "" {
		if err := tx.unsend(customer, e); err != nil {
			return fmt.Errorf("%s: %w", what, err)
		}
	}
	return wrap(tx.forgetRaw(customer, e.Message), what)
}

func (tx *Tx) strikeMessage(customer conversations.CustomerID, e conversations.Strike) (int64, error) {
	_, err := tx.exec(`DELETE FROM files WHERE content IN (SELECT id FROM contents WHERE customer = $1 AND side = $2 AND message = $3 AND message <> '')`,
		customer, e.Side, e.Message)
	if err != nil {
		return 0, err
	}
	return tx.exec(`UPDATE contents SET body = NULL, salt = NULL WHERE customer = $1 AND side = $2 AND message = $3 AND message <> '' AND case_id = $4`,
		customer, e.Side, e.Message, e.Case)
}

// unsend takes back what of an agents' message has not reached the customer: what waits, and what was refused and might be sent again.
func (tx *Tx) unsend(customer conversations.CustomerID, e conversations.Strike) error {
	var labels []conversations.Label
	err := tx.all(&labels, `SELECT DISTINCT label FROM contents WHERE customer = $1 AND side = $2 AND message = $3 AND message <> '' AND label <> ''`,
		customer, e.Side, e.Message)
	if err != nil {
		return err
	}
	for _, label := range labels {
		p := purged{Case: e.Case, Platform: CustomersPlatform, Label: label, Parts: true}
		tx.box = append(tx.box, boxOp{purge: &p})
		_, err := tx.exec(`DELETE FROM outbox WHERE state = 'dead' AND case_id = $1 AND platform = $2 AND (makes = $3 OR makes LIKE $4)`,
			p.Case, p.Platform, p.Label, p.parts())
		if err != nil {
			return err
		}
	}
	return nil
}

// Restate puts other answers in the place of a case's statement, because words were taken out of it, and begins its hash anew in the case's
// history: what the statement was can no longer be compared, what it is now can.
func (tx *Tx) Restate(e conversations.Restate, at time.Time, source conversations.Key) error {
	const what = "restate a case"
	if err := tx.settle(); err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	statement, err := toJSON(e.Left)
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	salt := newSalt()
	tx.erases = true
	if _, err := tx.exec(`UPDATE cases SET statement = $1, statement_salt = $2 WHERE id = $3`, statement, salt, e.Case); err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	r := conversations.Record{Case: e.Case, What: "restated", Actor: e.Actor, Detail: e.Why}
	return wrap(tx.append(event{at: at, record: r, source: source, textHash: saltedHash(salt, statement)}), what)
}

// Unfile forgets all files of a case: their names, and where their platforms keep them.
func (tx *Tx) Unfile(id conversations.CaseID) error {
	if err := tx.settle(); err != nil {
		return fmt.Errorf("forget the files of a case: %w", err)
	}
	_, err := tx.exec(`DELETE FROM files WHERE case_id = $1`, id)
	return wrap(err, "forget the files of a case")
}

// EraseCase deletes every word of a case, its files, what waits to be sent about it, and whose it was. The register's row, the history and its
// hashes stay. The statement is what the caller left of it with Restate.
func (tx *Tx) EraseCase(customer conversations.CustomerID, id conversations.CaseID) error {
	const what = "erase a case"
	if err := tx.settle(); err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	if err := tx.writeLines(); err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	if err := tx.forgetRaw(customer, ""); err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	if _, err := tx.exec(`DELETE FROM messages WHERE owner = $1 AND case_id = $2`, customer, id); err != nil { // those in the customer's chat
		return fmt.Errorf("%s: %w", what, err)
	}
	for _, query := range []string{
		`DELETE FROM files WHERE case_id = $1`,
		`DELETE FROM timers WHERE case_id = $1`,
		`DELETE FROM resent WHERE case_id = $1`,
		`DELETE FROM outbox WHERE case_id = $1 AND state = 'dead'`,
	} {
		if _, err := tx.exec(query, id); err != nil {
			return fmt.Errorf("%s: %w", what, err)
		}
	}
	for _, query := range []string{
		// A message's id says something only together with its chat.
		`UPDATE contents SET body = NULL, salt = NULL, message = '', label = '', customer = $2 WHERE case_id = $1`,
		`UPDATE messages SET customer = $2 WHERE owner = $1`,
		`UPDATE cases SET customer = $2 WHERE id = $1`,
	} {
		if _, err := tx.exec(query, id, Nobody); err != nil {
			return fmt.Errorf("%s: %w", what, err)
		}
	}
	delete(tx.worlds, customer) // it is theirs no more
	tx.box = append(tx.box, boxOp{purge: &purged{Case: id}})
	return nil
}

// forgetRaw empties what is kept of a customer's events as their platform sent them: of one message, or of all. It reads what six days left there;
// nothing is erased often.
func (tx *Tx) forgetRaw(customer conversations.CustomerID, message conversations.MessageID) error {
	tx.erases = true
	if strings.Contains(string(message), ".") { // an agent's
		_, err := tx.exec(`UPDATE seen SET raw = '' WHERE source = 'slack' AND raw LIKE $1`, `%"`+string(message)+`"%`)
		return err
	}
	var chat string
	if _, err := tx.get(&chat, `SELECT chat FROM customers WHERE id = $1`, customer); err != nil || chat == "" {
		return err
	}
	query, values := `UPDATE seen SET raw = '' WHERE source = 'telegram' AND (raw LIKE $1 OR raw LIKE $2)`, []any{`%"id":` + chat + `,%`, `%"id":` + chat + `}%`}
	if message != "" {
		query, values = query+` AND (raw LIKE $3 OR raw LIKE $4)`, append(values, `%"message_id":`+string(message)+`,%`, `%"message_id":`+string(message)+`}%`)
	}
	_, err := tx.exec(query, values...)
	return err
}

// purged are the waiting rows of a case for a platform that make a label, and those that make a part of what stands under it; without a
// label all the rows of the case, whichever platform they are for.
type purged struct {
	Case     conversations.CaseID
	Platform string
	Label    conversations.Label
	Parts    bool
}

// parts is the pattern of the labels of parts; without any, of nothing else than the label.
func (p purged) parts() string {
	if p.Parts {
		return string(p.Label) + "/%"
	}
	return string(p.Label)
}

// purge finds the rows, among all that wait: nothing is erased often. Like those with a key that is given up they are removed once their lanes are
// locked, unless they are being tried: the lane then does what was wanted after them.
func (b *boxWork) purge(p purged) error {
	query, values := `SELECT `+waitingColumns+` FROM outbox WHERE case_id = $1 AND state = 'waiting'`, []any{p.Case}
	if p.Label != "" {
		query, values = query+` AND platform = $2 AND (makes = $3 OR makes LIKE $4)`, append(values, p.Platform, p.Label, p.parts())
	}
	var rows []waitingRow
	if err := b.tx.all(&rows, query, values...); err != nil {
		return err
	}
	b.old = append(b.old, rows...)
	return nil
}
