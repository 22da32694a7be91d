package report

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode"

	"guichet/storage"
)

// Source is where the register comes from; a storage.Store is one.
type Source interface {
	Register(ctx context.Context, from, before time.Time, each func(storage.RegisterLine) error) error
}

// Format is a form in which figures leave.
type Format string

// The formats. A JSON file holds the data dictionary beside the rows.
const (
	CSV  Format = "csv"
	JSON Format = "json"
)

// Period is what a report is about: cases filed from an instant on and before another. Times are shown in Zone.
type Period struct {
	From, Before time.Time
	Zone         *time.Location
}

// Register writes a row for each case. Without personal, nothing about a person leaves and nobody's words.
func Register(ctx context.Context, out io.Writer, from Source, p Period, f Format, personal bool) error {
	columns := chosen(personal)
	begin, write, end := csvTo(out, columns)
	if f == JSON {
		begin, write, end = jsonTo(out, columns, p)
	}
	if err := begin(); err != nil {
		return err
	}
	err := from.Register(ctx, p.From, p.Before, func(line storage.RegisterLine) error {
		r := &row{line, p.Zone}
		cells := make([]string, len(columns))
		for i, c := range columns {
			cells[i] = visible(c.value(r))
		}
		return write(cells)
	})
	if err != nil {
		return err
	}
	return end()
}

// Dictionary writes what every field of the register means.
func Dictionary(out io.Writer, f Format) error {
	if f == JSON {
		return encode(out, Columns)
	}
	w := csv.NewWriter(out)
	rows := [][]string{{"name", "type", "personal", "meaning"}}
	for _, c := range Columns {
		rows = append(rows, []string{c.Name, c.Type, yes(c.Personal), c.Meaning})
	}
	return w.WriteAll(rows)
}

func chosen(personal bool) (columns []Column) {
	for _, c := range Columns {
		if personal || !c.Personal {
			columns = append(columns, c)
		}
	}
	return columns
}

func csvTo(out io.Writer, columns []Column) (begin func() error, write func([]string) error, end func() error) {
	w := csv.NewWriter(out)
	begin = func() error {
		var names []string
		for _, c := range columns {
			names = append(names, c.Name)
		}
		return w.Write(names)
	}
	write = func(cells []string) error {
		for i := range cells {
			cells[i] = harmless(cells[i])
		}
		return w.Write(cells)
	}
	end = func() error {
		w.Flush()
		return w.Error()
	}
	return begin, write, end
}

// jsonTo writes one object, a row a line, so that a large register need not be held.
func jsonTo(out io.Writer, columns []Column, p Period) (begin func() error, write func([]string) error, end func() error) {
	first := true
	begin = func() error {
		dictionary, err := json.Marshal(columns)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(out, "{\"from\":%q,\"before\":%q,\"dictionary\":%s,\n\"rows\":[", p.From.In(p.Zone).Format(time.RFC3339), p.Before.In(p.Zone).Format(time.RFC3339), dictionary)
		return err
	}
	write = func(cells []string) error {
		row := make(map[string]string, len(cells))
		for i, c := range columns {
			row[c.Name] = cells[i]
		}
		line, err := json.Marshal(row)
		if err != nil {
			return err
		}
		comma := ",\n"
		if first {
			comma, first = "\n", false
		}
		_, err = fmt.Fprintf(out, "%s%s", comma, line)
		return err
	}
	end = func() error {
		_, err := fmt.Fprintln(out, "\n]}")
		return err
	}
	return begin, write, end
}

// visible takes out what a reader would not see: control characters but the end of a line, and those that turn the direction of writing round.
func visible(text string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r)) {
			return -1
		}
		return r
	}, text)
}

// formula are the first characters by which spreadsheets take a text for something to compute, full-width ones included.
const formula = "=+-@|%＝＋－＠"

// harmless keeps a spreadsheet from computing what somebody wrote: behind an apostrophe everything is text.
func harmless(cell string) string {
	if strings.ContainsAny(firstOf(strings.TrimLeftFunc(cell, unicode.IsSpace)), formula) {
		return "'" + cell
	}
	return cell
}

func firstOf(text string) string {
	for _, r := range text {
		return string(r)
	}
	return ""
}

func encode(out io.Writer, v any) error {
	e := json.NewEncoder(out)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
