package report

import (
	"bytes"
	"context"
	"encoding/csv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/conversations"
	"guichet/conversations/calendar"
	"guichet/conversations/richtext"
	"guichet/storage"
)

// cases is a register in memory.
type cases []storage.RegisterLine

func (c cases) Register(_ context.Context, _, _ time.Time, each func(storage.RegisterLine) error) error {
	for _, line := range c {
		if err := each(line); err != nil {
			return err
		}
	}
	return nil
}

func told(words string) storage.RegisterLine {
	return storage.RegisterLine{Case: conversations.Case{Kind: conversations.Complaint, Statement: conversations.Answers{Story: richtext.Of(words)}}}
}

func TestNoCellIsAFormula(t *testing.T) { // G13
	for words, want := range map[string]string{
		`=HYPERLINK("https://exemple.ca","gratuit")`: `'=HYPERLINK("https://exemple.ca","gratuit")`,
		"+1 514 555-0199":           "'+1 514 555-0199",
		"-2+3+cmd|' /C calc'!A0":    "'-2+3+cmd|' /C calc'!A0",
		"@SUM(1;2)":                 "'@SUM(1;2)",
		" \n=1+1":                   "' \n=1+1",
		"\t=1+1":                    "'=1+1",
		"＝1+1":                      "'＝1+1",
		"j'ai payé 25 $\nle 3 mars": "j'ai payé 25 $\nle 3 mars",
		"\u202egnp.exe":             "gnp.exe",
	} {
		var out bytes.Buffer
		if err := Register(t.Context(), &out, cases{told(words)}, Period{Zone: time.UTC}, CSV, true); err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(&out).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if got := rows[1][field("story")]; got != want {
			t.Errorf("%q leaves as %q, want %q", words, got, want)
		}
	}
}

func field(name string) int {
	for i, c := range Columns {
		if c.Name == name {
			return i
		}
	}
	return -1
}

func TestSmallCellsAreHiddenAndCannotBeWorkedOut(t *testing.T) { // M-R1
	list := cellsOf("complaint", "category", map[string]int{"fees": 40, "fraud": 3, "card": 12, "app": 9})
	want := []Count{
		{"complaint", "category", "app", isHidden}, {"complaint", "category", "card", "12"},
		{"complaint", "category", "fees", "40"}, {"complaint", "category", "fraud", isSmall},
	}
	if diff := cmp.Diff(want, list); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	two := cellsOf("complaint", "category", map[string]int{"fees": 40, "fraud": 3, "card": 1})
	for _, c := range two {
		if c.Cases == isHidden {
			t.Errorf("two small cells hide each other: %+v", two)
		}
	}
}

func TestAnAnswerIsInTimeUntilTheDayEndsInTheOffice(t *testing.T) {
	zone, err := time.LoadLocation("America/Toronto")
	if err != nil {
		t.Fatal(err)
	}
	promised := calendar.Day{Year: 2026, Month: time.February, Day: 3}
	for at, want := range map[time.Time]string{
		{}: "unanswered",
		time.Date(2026, time.February, 3, 23, 59, 0, 0, zone): "yes",
		time.Date(2026, time.February, 4, 0, 0, 0, 0, zone):   "no",
		time.Date(2026, time.February, 4, 6, 30, 0, 0, zone):  "no", // noon has not come in UTC
	} {
		line := told("")
		line.Deadline, line.Life.Closing.At = promised, at
		if got := inTime(&row{line, zone}); got != want {
			t.Errorf("answered at %v: %q, want %q", at, got, want)
		}
	}
	if got := inTime(&row{told(""), zone}); got != "" {
		t.Errorf("nothing was promised: %q", got)
	}
}

func TestEveryFieldIsExplainedAndNamedOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range Columns {
		if c.Meaning == "" || !strings.HasSuffix(c.Meaning, ".") || c.Type == "" || seen[c.Name] {
			t.Errorf("the dictionary's entry %+v", c)
		}
		seen[c.Name] = true
		if got := c.value(&row{told(""), time.UTC}); c.Type == moment && got != "" {
			t.Errorf("%s of a case without it is %q", c.Name, got)
		}
	}
	var out bytes.Buffer
	if err := Dictionary(&out, CSV); err != nil || strings.Count(out.String(), "\n") != len(Columns)+1 {
		t.Errorf("%v:\n%s", err, out.String())
	}
}
