package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// export runs the command, which may show names and words, and returns the rows of its CSV.
func (a *archive) export(args ...string) [][]string {
	a.Helper()
	rows, err := csv.NewReader(strings.NewReader(a.exported(args...))).ReadAll()
	if err != nil {
		a.Fatal(err)
	}
	return rows
}

func (a *archive) exported(args ...string) string {
	a.Helper()
	var out, wrong bytes.Buffer
	if code := run(a.Context(), append([]string{"export"}, args...), []string{"DATABASE_URL=" + a.url}, &out, &wrong); code != 0 {
		a.Fatalf("guichet export %v: exit %d: %s", args, code, wrong.String())
	}
	return out.String()
}

func TestTheRegisterHasARowForEachCaseAndThreeFormsLeave(t *testing.T) {
	eachArchive(t, func(a *archive) {
		for i := range 6 {
			a.file(strconv.Itoa(5000 + i))
		}
		whole := a.export("register")
		if len(whole) != 8 {
			a.Fatalf("%d rows for 7 cases and a head", len(whole))
		}
		field := func(row []string, name string) string { return row[slices.Index(whole[0], name)] }
		last := whole[len(whole)-1]
		if field(last, "case_number") != a.filed.Number.String() || field(last, "first_name") != "Léa" || field(last, "story") != secretWords ||
			field(last, "filed_at") != "2026-02-03T10:00:00-05:00" || field(last, "category") != "fees" {
			a.Errorf("the last row: %q", last)
		}
		if none := a.export("register", "--from", "2026-02-04"); len(none) != 1 {
			a.Errorf("filed the day before: %q", none)
		}
		if all := a.export("register", "--from", "2026-02-03", "--to", "2026-02-03"); len(all) != 8 {
			a.Errorf("filed that day: %d rows", len(all))
		}
		quarter := a.exported("quarter", "2026-Q1")
		for _, private := range []string{"Léa", "grille-pain", "first_name", "story", "customer"} {
			if strings.Contains(quarter, private) {
				a.Errorf("the quarter's file holds %q", private)
			}
		}
		if other := a.export("quarter", "2026-Q2"); len(other) != 1 {
			a.Errorf("another quarter: %q", other)
		}
		if counts := a.exported("counts", "2026-Q1"); !strings.Contains(counts, "complaint,all,all,7\n") || !strings.Contains(counts, "complaint,category,fees,7\n") {
			a.Errorf("counts:\n%s", counts)
		}
		var file struct {
			Dictionary []map[string]any    `json:"dictionary"`
			Rows       []map[string]string `json:"rows"`
		}
		if err := json.Unmarshal([]byte(a.exported("register", "--format", "json")), &file); err != nil || len(file.Rows) != 7 ||
			len(file.Dictionary) != len(whole[0]) || file.Rows[0]["first_name"] != "Léa" {
			a.Errorf("as JSON: %v, %d rows, %d fields", err, len(file.Rows), len(file.Dictionary))
		}
	})
}

func TestAQuarterIsReadStrictly(t *testing.T) {
	for _, wrong := range []string{"2026", "2026-Q5", "2026-Q0", "26-Q1", "2026-Q12", "Q1-2026"} {
		if _, err := quarter(wrong, nil); err == nil {
			t.Errorf("%q was read", wrong)
		}
	}
}
