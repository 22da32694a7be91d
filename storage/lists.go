package storage

import (
	"strconv"
	"strings"
)

// A statement that takes several rows at once has a text for each number of rows, and each text is prepared on each connection. So that there are few, lists
// have as many rows as a power of two.

// listMost is how many rows a statement takes at most.
const listMost = 64

// inLists splits rows into lists whose lengths are powers of two, and calls fn for each, until an error.
func inLists[T any](rows []T, fn func([]T) error) error {
	for len(rows) > 0 {
		n := listMost
		for n > len(rows) {
			n /= 2
		}
		if err := fn(rows[:n]); err != nil {
			return err
		}
		rows = rows[n:]
	}
	return nil
}

// filled repeats the last value until there are a power of two of them, for lists in which repetitions change nothing, and splits what is too long.
func filled[T any](values []T, fn func([]T) error) error {
	for len(values) > listMost {
		if err := fn(values[:listMost]); err != nil {
			return err
		}
		values = values[listMost:]
	}
	if len(values) == 0 {
		return nil
	}
	n := 1
	for n < len(values) {
		n *= 2
	}
	full := append(make([]T, 0, n), values...)
	for len(full) < n {
		full = append(full, values[len(values)-1])
	}
	return fn(full)
}

// casts is a list of rows of parameters from the first number on, like marks, with a type for each column: in a VALUES list of its own PostgreSQL takes every
// parameter for a text. An empty type is a text.
func casts(first, rows int, types ...string) string {
	var b strings.Builder
	n := first
	for row := range rows {
		if row > 0 {
			b.WriteString(", ")
		}
		b.WriteByte('(')
		for column, of := range types {
			if column > 0 {
				b.WriteString(", ")
			}
			if of != "" {
				b.WriteString("CAST(")
			}
			b.WriteByte('$')
			b.WriteString(strconv.Itoa(n))
			n++
			if of != "" {
				b.WriteString(" AS " + of + ")")
			}
		}
		b.WriteByte(')')
	}
	return b.String()
}

// lookUp is a query for the rows of a table that meet a condition for each of a list of rows of parameters (asked.column1, asked.column2…). Each is looked up by
// itself, so that an index serves it: given the list as one condition, both engines are free to walk the table instead.
func (e engine) lookUp(columns, table, asked, condition string) string {
	if e.name == PostgreSQL {
		return `SELECT ` + columns + ` FROM (VALUES ` + asked + `) AS asked CROSS JOIN LATERAL (SELECT * FROM ` + table + ` AS found WHERE ` + condition + ` OFFSET 0) AS found`
	}
	return `SELECT ` + columns + ` FROM (VALUES ` + asked + `) AS asked CROSS JOIN ` + table + ` AS found WHERE ` + condition
}
