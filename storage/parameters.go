package storage

import (
	"database/sql/driver"
	"strings"
)

// anonymous is a query with a plain ? for each of its numbered parameters, and tells which argument each of those takes; nil: in their order.
//
// SQLite takes $1 for a name, and its driver asks for the name of every parameter, which SQLite finds by walking through all of them: for a list of fifty
// rows of twenty columns that is more work than the statement.
func anonymous(query string) (text string, order []int) {
	var b strings.Builder
	quoted, inOrder := false, true
	for i := 0; i < len(query); i++ {
		c := query[i]
		if c == '\'' {
			quoted = !quoted
		}
		if quoted || c != '$' || i+1 == len(query) || query[i+1] < '1' || query[i+1] > '9' {
			b.WriteByte(c)
			continue
		}
		n := 0
		for i+1 < len(query) && query[i+1] >= '0' && query[i+1] <= '9' {
			i++
			n = 10*n + int(query[i]-'0')
		}
		b.WriteByte('?')
		inOrder = inOrder && n == len(order)+1
		order = append(order, n-1)
	}
	if inOrder {
		return b.String(), nil
	}
	return b.String(), order
}

// values are a statement's parameters out of its query's arguments.
func (p *prepared) values(args []any) ([]driver.NamedValue, error) {
	values, err := driverValues(args)
	if err != nil || p.order == nil {
		return values, err
	}
	ordered := make([]driver.NamedValue, len(p.order))
	for i, n := range p.order {
		if n >= len(values) {
			continue // the driver will say that it is missing
		}
		ordered[i] = driver.NamedValue{Ordinal: i + 1, Value: values[n].Value}
	}
	return ordered, nil
}
