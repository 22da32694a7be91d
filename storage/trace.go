package storage

import "strings"

// traceMost is about how long the trace of a row may become: that of some twenty events. A card that never comes to rest must not grow.
const traceMost = 1100

// traced is first with what then adds to it. No word stands twice.
func traced(first, then string) string {
	for word := range strings.FieldsSeq(then) {
		if len(first) < traceMost && !strings.Contains(first, word) {
			first = strings.TrimSpace(first + " " + word)
		}
	}
	return first
}

// inherit hands the trace of a row that is replaced on to the new rows with its key.
func (b *boxWork) inherit(old waitingRow) {
	if len(old.Trace) == 0 || old.Key == "" {
		return
	}
	for _, p := range b.rows {
		if p.Key == old.Key && p.owner() == old.Owner {
			p.Trace = traced(string(old.Trace), p.Trace)
		}
	}
}

// bequeath hands the trace of a new row, which a waiting one makes needless, on to that one. Another transaction may have done so since the row was read.
func (b *boxWork) bequeath(p *pending, waiting int64) error {
	if p.Trace == "" {
		return nil
	}
	_, err := b.tx.exec(`UPDATE outbox SET trace = COALESCE(trace || ' ', '') || $1 WHERE id = $2 AND LENGTH(COALESCE(trace, '')) < $3`, p.Trace, waiting, traceMost)
	return err
}
