package storage

import (
	"database/sql/driver"
	"strconv"
	"strings"
)

// anonymous is a query with a plain ? for each of its numbered parameters, and tells which argument each of those takes; nil: in their order.
//
// SQLite takes $1 for a name, and its driver asks for the name of every parameter, which SQLite finds by walking through all of them: for a list of fifty
// rows of twenty columns that is more work than the statement.
func anonymous(query string) (text string, order []int) {
	inOrder := true
	text = rewritten(query, func(b *strings.Builder, n int) {
		b.WriteByte('?')
		inOrder = inOrder && n == len(order)+1
		order = append(order, n-1)
	})
	if inOrder {
		return text, nil
	}
	return text, order
}

// shifted is a query whose parameters come after as many others.
func shifted(query string, others int) string {
	if others == 0 {
		return query
	}
	return rewritten(query, func(b *strings.Builder, n int) {
		b.WriteByte('$')
		b.WriteString(strconv.Itoa(n + others))
	})
}

// rewritten is a query in which something else is put in the place of each numbered parameter.
func rewritten(query string, put func(b *strings.Builder, n int)) string {
	var b strings.Builder
	b.Grow(len(query))
	quoted := false
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
		put(&b, n)
	}
	return b.String()
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
