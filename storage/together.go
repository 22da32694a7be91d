package storage

import (
	"fmt"
	"strings"
)

// together collects statements that write and tell nothing, none of which needs what another writes. On PostgreSQL, where each statement costs a way there and
// back, they are sent as one: a step writes words, dialogues, cases and histories.
type together struct {
	open       bool
	statements []string
	values     []any
}

// write runs a statement, or collects it while statements are joined.
func (tx *Tx) write(query string, values ...any) error {
	if !tx.joint.open {
		_, err := tx.exec(query, values...)
		return err
	}
	tx.joint.statements = append(tx.joint.statements, shifted(query, len(tx.joint.values)))
	tx.joint.values = append(tx.joint.values, values...)
	return nil
}

// writeTogether lets each of the writers write.
func (tx *Tx) writeTogether(writers ...func() error) error {
	tx.joint = together{open: tx.s.engine.name == PostgreSQL}
	for _, write := range writers {
		if err := write(); err != nil {
			return err
		}
	}
	joint := tx.joint
	tx.joint = together{}
	if len(joint.statements) == 0 {
		return nil
	}
	_, err := tx.exec(joint.text(), joint.values...)
	return wrap(err, "keep words, dialogues, cases and histories")
}

// text is the one statement that does what all of them do.
func (j *together) text() string {
	last := len(j.statements) - 1
	if last == 0 {
		return j.statements[0]
	}
	var b strings.Builder
	for i, statement := range j.statements[:last] {
		if i == 0 {
			b.WriteString("WITH ")
		} else {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "part%d AS (%s)", i, statement)
	}
	b.WriteString(" " + j.statements[last])
	return b.String()
}
