package storage

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"guichet/conversations/calendar"
)

// toMS is a time as it is stored: UTC milliseconds, 0 for the zero time.
func toMS(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMilli()
}

// fromMS reads a stored time.
func fromMS(ms int64) time.Time {
	if ms == 0 {
		return time.Time{}
	}
	return time.UnixMilli(ms).UTC()
}

// toBit is a bool as it is stored: both engines read numbers back as bools, but PostgreSQL would not take a bool for a number.
func toBit(b bool) int {
	if b {
		return 1
	}
	return 0
}

// toDay is a day as it is stored: 2026-01-20, or nothing.
func toDay(d calendar.Day) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

func fromDay(text string) (calendar.Day, error) {
	if text == "" {
		return calendar.Day{}, nil
	}
	return calendar.ParseDay(text)
}

// orNull makes an absent reference NULL, which foreign keys pass over.
func orNull[T ~int64](id T) any {
	if id == 0 {
		return nil
	}
	return int64(id)
}

// toJSON is a value as JSON text. It is a string because lib/pq sends bytes as a bytea.
func toJSON(v any) (string, error) {
	b, err := json.Marshal(v)
	if err != nil {
		return "", fmt.Errorf("encode %T: %w", v, err)
	}
	return string(b), nil
}

func fromJSON[T any](text []byte) (v T, err error) {
	err = json.Unmarshal(text, &v)
	return v, err
}

// storable is a text that came from outside as both engines take it: PostgreSQL refuses zero bytes and broken UTF-8, and an event must not be
// undeliverable because of a name. Texts inside JSON need no such care.
func storable[T ~string](text T) string {
	return strings.ReplaceAll(strings.ToValidUTF8(string(text), "\uFFFD"), "\x00", "\uFFFD")
}

// marks is a list of parameters for a query: ($1, $2, …) from the first number on, rows times columns.
func marks(first, rows, columns int) string {
	var b strings.Builder
	for row := range rows {
		if row > 0 {
			b.WriteString(", ")
		}
		b.WriteByte('(')
		for column := range columns {
			if column > 0 {
				b.WriteString(", ")
			}
			b.WriteByte('$')
			b.WriteString(strconv.Itoa(first + row*columns + column))
		}
		b.WriteByte(')')
	}
	return b.String()
}

// args is a list of ids as parameters.
func args[T ~int64](ids []T) []any {
	list := make([]any, len(ids))
	for i, id := range ids {
		list[i] = int64(id)
	}
	return list
}
