package conversations

import (
	"slices"
	"strings"
	"testing"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

// The names of what forms sent have slashes of their own, and begin with an f at times.
func TestWhatIsStruckIsNamedWhateverItsName(t *testing.T) {
	for _, message := range []MessageID{"12", "1735689600.000100", "asked/77/1767711939000", "form/f1abc-0000cafe", "line/77/transferred/1767711939000-0a1b2c3d"} {
		for _, n := range []int{0, 1, 12} {
			a := Acted{Action: StrikeOut, Fields: map[string]string{FieldWhat: StrikeTarget(Agents, message, n)}}
			if side, got, file, ok := a.Target(); !ok || side != Agents || got != message || file != n {
				t.Errorf("%s, file %d: read %s, %s, %d, %v", message, n, side, got, file, ok)
			}
		}
	}
	for _, bad := range []string{"", "agents", "agents/", "nobody/12", "agents/12/f-1"} {
		if _, _, _, ok := (Acted{Action: StrikeOut, Fields: map[string]string{FieldWhat: bad}}).Target(); ok {
			t.Errorf("%q was read", bad)
		}
	}
}

// The answer that ends a case is what its record rests on.
func TestAFinalAnswerIsNotStruckByItself(t *testing.T) {
	d := newDesk(t, policy.ReplyAssignee)
	d.do(Acted{Agent: ben, Action: Take})
	final := MessageID("final/77/3")
	d.mirrors[final] = Mirror{Known: true, Case: 77, Label: Label(final), Text: richtext.Of("Voilà.")}
	effects := d.do(Acted{Agent: ben, Action: StrikeOut, View: "V1", Fields: map[string]string{FieldWhat: StrikeTarget(Agents, final, 0), FieldWhy: "third"}})
	if !strings.Contains(one[Verdict](t, effects).Errors[FieldWhat], "réponse finale") || slices.ContainsFunc(effects, func(e Effect) bool { _, struck := e.(Strike); return struck }) {
		t.Errorf("%+v", effects)
	}
}
