package report

import (
	"cmp"
	"context"
	"encoding/csv"
	"io"
	"slices"
	"strconv"

	"guichet/conversations"
	"guichet/storage"
)

// small is the number below which a count could tell of single persons: such cells are hidden (M-R1).
const small = 5

// Count is one cell: how many cases of a kind have a value of a field.
type Count struct {
	Kind  string `json:"kind"`
	Field string `json:"field"`
	Value string `json:"value"` // "all" for the whole kind
	Cases string `json:"cases"` // a number, or why there is none
}

// What stands for a hidden number: a small one, and the next smallest, from which and from the whole a single small one could be worked out.
const (
	isSmall  = "<5"
	isHidden = "hidden"
)

// counted are the fields that cases are counted by.
var counted = []struct {
	name string
	of   func(*row) string
}{
	{"category", func(r *row) string {
		return cmp.Or(r.Life.Closing.Category, r.Statement.Category, r.Statement.Reason)
	}},
	{"outcome", func(r *row) string { return r.Outcome }},
	{"cause", func(r *row) string { return r.Life.Closing.Cause }},
	{"in_time", inTime},
	{"language", func(r *row) string { return string(r.Lang) }},
	{"rating", func(r *row) string { return count(r.Rating) }},
}

// inTime tells whether a final answer came by the end of the day promised, in the office's zone.
func inTime(r *row) string {
	switch {
	case r.Deadline.IsZero():
		return ""
	case r.Life.Closing.At.IsZero():
		return "unanswered"
	}
	return yes(r.Life.Closing.At.Before(r.Deadline.AddDays(1).In(r.zone)))
}

// Counts writes how many cases there were, by kind and by some of their fields, with small cells hidden: it may leave the team.
func Counts(ctx context.Context, out io.Writer, from Source, p Period, f Format) error {
	cells := map[conversations.Kind]map[string]map[string]int{}
	err := from.Register(ctx, p.From, p.Before, func(l storage.RegisterLine) error {
		fields := cells[l.Kind]
		if fields == nil {
			fields = map[string]map[string]int{}
			cells[l.Kind] = fields
		}
		add(fields, "all", "all")
		for _, field := range counted {
			add(fields, field.name, cmp.Or(field.of(&row{l, p.Zone}), "none"))
		}
		return nil
	})
	if err != nil {
		return err
	}
	var list []Count
	for _, kind := range []conversations.Kind{conversations.Complaint, conversations.Problem, conversations.Feedback} {
		for _, field := range append([]string{"all"}, names()...) {
			list = append(list, cellsOf(string(kind), field, cells[kind][field])...)
		}
	}
	if f == JSON {
		return encode(out, list)
	}
	w := csv.NewWriter(out)
	rows := [][]string{{"kind", "field", "value", "cases"}}
	for _, c := range list {
		rows = append(rows, []string{c.Kind, c.Field, harmless(c.Value), c.Cases})
	}
	return w.WriteAll(rows)
}

func names() (list []string) {
	for _, field := range counted {
		list = append(list, field.name)
	}
	return list
}

func add(fields map[string]map[string]int, field, value string) {
	if fields[field] == nil {
		fields[field] = map[string]int{}
	}
	fields[field][visible(value)]++
}

// cellsOf hides what is small, and one more where a single hidden cell could be worked out from the others.
func cellsOf(kind, field string, values map[string]int) (list []Count) {
	order := make([]string, 0, len(values))
	for value := range values {
		order = append(order, value)
	}
	slices.SortFunc(order, func(a, b string) int { return cmp.Or(cmp.Compare(values[a], values[b]), cmp.Compare(a, b)) })
	hidden := 0
	for i, value := range order {
		n := values[value]
		cases := strconv.Itoa(n)
		switch {
		case n < small:
			cases = isSmall
			hidden++
		case hidden == 1 && i == 1:
			cases = isHidden
		}
		list = append(list, Count{kind, field, value, cases})
	}
	slices.SortFunc(list, func(a, b Count) int { return cmp.Compare(a.Value, b.Value) })
	return list
}
