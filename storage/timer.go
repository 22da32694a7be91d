package storage

import (
	"time"

	"guichet/conversations"
)

// Timer is one row of the timers: an event that is to happen at Due (business time).
type Timer struct {
	Customer conversations.CustomerID
	Case     conversations.CaseID
	Key      string // unique within the customer
	Kind     conversations.TimerKind
	Due      time.Time
}
