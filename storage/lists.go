package storage

import (
	"database/sql/driver"
	"encoding/hex"
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// Statements take many rows at once, as a list of parameters on SQLite. Such a statement has a text for each number of rows, and each text is prepared; so
// that there are few, lists have as many rows as a power of two. PostgreSQL is given an array for each column instead: preparing is dear there, on each of many
// connections, and so is every statement that a list is cut into.

// listMost is how many rows a statement takes at most.
const listMost = 128

// columnType is what a column of a list holds, as PostgreSQL calls its array.
type columnType string

const (
	number columnType = "bigint[]"
	text   columnType = "text[]"
	bytea  columnType = "bytea[]"
)

// inLists splits rows into lists that a statement may take, and calls fn for each, until an error.
func inLists[T any](e engine, rows []T, fn func([]T) error) error {
	if e.name == PostgreSQL {
		return inParts(rows, fn)
	}
	return inPowers(rows, fn)
}

// inPowers splits rows into lists whose lengths are powers of two, and calls fn for each, until an error.
func inPowers[T any](rows []T, fn func([]T) error) error {
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

// inParts splits values into parts that a statement may take, and calls fn for each, until an error.
func inParts[T any](values []T, fn func([]T) error) error {
	for len(values) > 0 {
		n := min(len(values), listMost)
		if err := fn(values[:n]); err != nil {
			return err
		}
		values = values[n:]
	}
	return nil
}

// asked are rows of values for the FROM of a statement, where they are called asked.column1, asked.column2…, and the arguments for its parameters, which
// begin with the first number. values stand row by row, with a type for each column.
func (e engine) asked(first int, values []any, types ...columnType) (from string, arguments []any) {
	if e.name != PostgreSQL {
		return `(VALUES ` + marks(first, len(values)/len(types), len(types)) + `) AS asked`, values
	}
	var arrays, names strings.Builder
	arguments = make([]any, len(types))
	for i, of := range types {
		if i > 0 {
			arrays.WriteString(", ")
			names.WriteString(", ")
		}
		arrays.WriteString("$" + strconv.Itoa(first+i) + "::" + string(of))
		names.WriteString("column" + strconv.Itoa(i+1))
		arguments[i] = array{values[i:], len(types)}
	}
	return `unnest(` + arrays.String() + `) AS asked (` + names.String() + `)`, arguments
}

// oneOf is the condition that something is one of the values, and the arguments for its parameters, which begin with the first number. On SQLite the last value is
// repeated until there are a power of two.
func oneOf[T ~int64 | ~string](e engine, first int, values []T) (condition string, arguments []any) {
	arguments = make([]any, len(values), 2*len(values))
	of := number
	for i, v := range values {
		arguments[i] = v
	}
	if reflect.TypeFor[T]().Kind() == reflect.String {
		of = text
	}
	if e.name == PostgreSQL {
		return `= ANY($` + strconv.Itoa(first) + `::` + string(of) + `)`, []any{array{arguments, 1}}
	}
	n := 1
	for n < len(values) {
		n *= 2
	}
	for len(arguments) < n {
		arguments = append(arguments, values[len(values)-1])
	}
	return `IN ` + marks(first, 1, n), arguments
}

// array is every step-th value, from the first on, as a PostgreSQL array.
type array struct {
	values []any
	step   int
}

// Value implements driver.Valuer. The library's arrays copy every element several times over, and were a quarter of all that a busy desk allocated.
func (a array) Value() (driver.Value, error) {
	var b strings.Builder
	b.Grow(a.size())
	b.WriteByte('{')
	for i := 0; i < len(a.values); i += a.step {
		if i > 0 {
			b.WriteByte(',')
		}
		value, err := driverValue(a.values[i])
		if err == nil {
			err = writeElement(&b, value)
		}
		if err != nil {
			return nil, fmt.Errorf("element %d: %w", i/a.step+1, err)
		}
	}
	b.WriteByte('}')
	return b.String(), nil
}

// size is about how long the array is when it is written.
func (a array) size() int {
	size := 2
	for i := 0; i < len(a.values); i += a.step {
		const plain = 21 // a number and a comma, at most
		switch value := a.values[i].(type) {
		case string:
			size += len(value) + len(value)/4 + plain // JSON has a quote to escape in every few bytes
		case []byte:
			size += 2*len(value) + plain
		default:
			size += plain
		}
	}
	return size
}

// writeElement writes an element as PostgreSQL reads it within an array (postgresql.org/docs/current/arrays.html, "Array Input and Output Syntax").
func writeElement(b *strings.Builder, value driver.Value) error {
	switch value := value.(type) {
	case nil:
		b.WriteString("NULL")
	case int64:
		var digits [20]byte
		b.Write(strconv.AppendInt(digits[:0], value, 10))
	case string:
		b.WriteByte('"')
		from := 0
		for i := range len(value) {
			if value[i] == '"' || value[i] == '\\' {
				b.WriteString(value[from:i])
				b.WriteByte('\\')
				from = i
			}
		}
		b.WriteString(value[from:])
		b.WriteByte('"')
	case []byte:
		if value == nil {
			b.WriteString("NULL")
			break
		}
		b.WriteString(`"\\x`) // the array's own escape, and then bytea's
		b.WriteString(hex.EncodeToString(value))
		b.WriteByte('"')
	default:
		return fmt.Errorf("there are no arrays of %T", value)
	}
	return nil
}

// lookUp is a query for the rows of a table that meet a condition for each of a list of rows of parameters (asked.column1, asked.column2…). Each is looked up by
// itself, so that an index serves it: given the list as one condition, both engines are free to walk the table instead.
func (e engine) lookUp(columns, table, asked, condition string) string {
	if e.name == PostgreSQL {
		return `SELECT ` + columns + ` FROM ` + asked + ` CROSS JOIN LATERAL (SELECT * FROM ` + table + ` AS found WHERE ` + condition + ` OFFSET 0) AS found`
	}
	return `SELECT ` + columns + ` FROM ` + asked + ` CROSS JOIN ` + table + ` AS found WHERE ` + condition
}
