package storage

import (
	"slices"
	"testing"
)

func TestNumberedParametersBecomeAnonymous(t *testing.T) {
	for _, c := range []struct {
		query, text string
		order       []int
	}{
		{"SELECT 1", "SELECT 1", nil},
		{"SELECT a FROM t WHERE b = $1 AND c = $2", "SELECT a FROM t WHERE b = ? AND c = ?", nil},
		{"SELECT $2, $1, $2", "SELECT ?, ?, ?", []int{1, 0, 1}},
		{"VALUES ($1, $2), ($12, 'it''s $3')", "VALUES (?, ?), (?, 'it''s $3')", []int{0, 1, 11}},
		{"SELECT '$', $", "SELECT '$', $", nil},
	} {
		text, order := anonymous(c.query)
		if text != c.text || !slices.Equal(order, c.order) {
			t.Errorf("anonymous(%q) = %q %v, want %q %v", c.query, text, order, c.text, c.order)
		}
	}
}
