package storage

import (
	"encoding/json"
	"fmt"

	"guichet/conversations"
)

// alarmsDesk is the row in which all processes remember together what alarms were told. No team can have the name, and nothing ever wakes it.
const alarmsDesk = "*alarms"

// Alarms locks and returns what is remembered of alarms.
func (tx *Tx) Alarms() (a conversations.Alarms, err error) {
	const what = "load the alarms"
	var body string
	_, err = tx.get(&body, `INSERT INTO desks (team, body, due) VALUES ($1, '{}', 0) ON CONFLICT (team) DO UPDATE SET due = 0 RETURNING body`, alarmsDesk)
	if err != nil {
		return a, wrap(err, what)
	}
	if err := json.Unmarshal([]byte(body), &a); err != nil {
		return a, fmt.Errorf("%s: %w", what, err)
	}
	return a, nil
}

// SaveAlarms keeps what is remembered of alarms, which must have been locked.
func (tx *Tx) SaveAlarms(a conversations.Alarms) error {
	body, err := toJSON(a)
	if err != nil {
		return err
	}
	_, err = tx.exec(`UPDATE desks SET body = $2 WHERE team = $1`, alarmsDesk, body)
	return wrap(err, "save the alarms")
}
