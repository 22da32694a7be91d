package conversations

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"guichet/conversations/texts"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// golden compares text with a file of testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got; run with -update if this is meant):\n%s", name, diff)
	}
}

func TestEveryCaseEventHasExactlyOneRuleInEveryState(t *testing.T) {
	for _, row := range caseTable {
		for _, state := range caseStates {
			rules := 0
			for _, rule := range row.rules {
				rules += len(slices.DeleteFunc(slices.Clone(rule.from), func(s CaseState) bool { return s != state }))
				if rule.refuse != allowed && rule.to != "" {
					t.Errorf("%s: a rule both leads to %s and refuses", row.on, rule.to)
				}
			}
			if rules != 1 {
				t.Errorf("%s in %s: %d rules, want 1", row.on, state, rules)
			}
		}
	}
}

func TestEveryRefusalHasWordsForWhoeverIsRefused(t *testing.T) {
	customers := []caseEvent{caseSettle, caseUnsettle, caseWithdraw, caseSelfConfirm, caseSellerSettle, caseSellerSilent, caseEscalate, caseEscalateOwned}
	for _, row := range caseTable {
		prefix := "desk.refuse."
		switch {
		case slices.Contains(customers, row.on):
			prefix = "case.refuse."
		case row.on == caseHear:
			continue // words into a closed case are kept and answered: heardClosed
		}
		for _, rule := range row.rules {
			for _, lang := range []string{"fr", "en"} {
				key := prefix + string(rule.refuse)
				if got := texts.New(lang, nil, nil).Plain(key, nil); rule.refuse != allowed && got == "["+key+"]" {
					t.Errorf("%s: no words in %s for %s", row.on, lang, key)
				}
			}
		}
	}
}

func TestAStateOfAnotherProgramIsADefect(t *testing.T) {
	if _, _, err := nextCaseState("parked", caseTake); err == nil {
		t.Error("no error")
	}
}

// reach walks the table from a state.
func reach(from CaseState) map[CaseState]bool {
	seen := map[CaseState]bool{from: true}
	for queue := []CaseState{from}; len(queue) > 0; queue = queue[1:] {
		for _, row := range caseTable {
			to, no, err := nextCaseState(queue[0], row.on)
			if err == nil && no == allowed && !seen[to] {
				seen[to] = true
				queue = append(queue, to)
			}
		}
	}
	return seen
}

func TestEveryStateIsReachedAndNoneIsADeadEnd(t *testing.T) {
	fromFiled := reach(Filed)
	for _, state := range caseStates {
		if !fromFiled[state] {
			t.Errorf("%s cannot be reached", state)
		}
		onward := reach(state)
		if !onward[Closed] && !onward[Withdrawn] {
			t.Errorf("%s can never come to rest", state)
		}
		if state != Withdrawn && !onward[Taken] {
			t.Errorf("from %s nobody can take the matter up again", state)
		}
	}
}

func TestAnOpenCaseCanAlwaysBeAnsweredAndWithdrawn(t *testing.T) {
	for _, state := range caseStates {
		if !state.Open() {
			continue
		}
		onward := reach(state)
		if !onward[Answered] || !onward[Settled] || !onward[Withdrawn] {
			t.Errorf("%s: answered %v, settled %v, withdrawn %v; want all", state, onward[Answered], onward[Settled], onward[Withdrawn])
		}
	}
}

func TestTheCaseFlowIsDrawnFromItsTable(t *testing.T) {
	golden(t, "case.mermaid", CaseFlow().Mermaid())
	golden(t, "case.dot", CaseFlow().DOT())
}
