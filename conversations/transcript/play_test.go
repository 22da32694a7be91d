package transcript

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"guichet/conversations"
)

// filing is a complaint from its first word to the answer, as the rules play it.
const filing = head + `▸ plainte pour des frais de retard de 25 $ sur le relevé RL20260117, je veux un remboursement
▸ [Continuer]
▸ [Je n’en ai pas]
▸ [Envoyer]
`

// play plays a text on the rules and returns it as it was seen.
func play(t *testing.T, text string) (*Story, [][]string, error) {
	t.Helper()
	story, err := Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	seen, err := Play(t.Context(), story, NewRules(story, nil))
	return story, seen, err
}

// mustSee plays a text that can be played, and returns it with what was seen.
func mustSee(t *testing.T, text string) (*Story, [][]string) {
	t.Helper()
	story, seen, err := play(t, text)
	if err != nil {
		t.Fatal(err)
	}
	told, err := Parse(story.Format(seen))
	if err != nil {
		t.Fatal(err)
	}
	return told, seen
}

func TestAStoryIsHeldToEveryLine(t *testing.T) {
	told, seen := mustSee(t, filing+"@nadia: Bonjour Luc.\n")
	if diff := Check(told, seen); diff != "" {
		t.Fatalf("what was seen is not what was seen:\n%s", diff)
	}
	lines := 0
	for i := range told.Steps {
		for j := range told.Steps[i].Expect {
			lines++
			kept := told.Steps[i].Expect
			for what, changed := range map[string][]string{
				"changed":  replaced(kept, j, kept[j]+" x"),
				"left out": append(append([]string(nil), kept[:j]...), kept[j+1:]...),
				"doubled":  replaced(kept, j, kept[j], kept[j]),
			} {
				if strings.TrimSpace(kept[j]) == "" {
					continue
				}
				told.Steps[i].Expect = changed
				if Check(told, seen) == "" {
					t.Errorf("line %q of step %d can be %s unnoticed", kept[j], i, what)
				}
			}
			told.Steps[i].Expect = kept
		}
	}
	if lines < 40 {
		t.Errorf("only %d lines were seen: nobody was told of a case", lines)
	}
}

func replaced(lines []string, at int, with ...string) []string {
	return append(append(append([]string(nil), lines[:at]...), with...), lines[at+1:]...)
}

func TestADifferenceIsToldWithItsLineAndBothSides(t *testing.T) {
	story, seen, err := play(t, head+"▸ /start\n● Bonsoir\n")
	if err != nil {
		t.Fatal(err)
	}
	diff := Check(story, seen)
	for _, part := range []string{"line 5: ▸ /start", "want  ● Bonsoir", "got   ● Bonjour"} {
		if !strings.Contains(diff, part) {
			t.Errorf("the difference lacks %q:\n%s", part, diff)
		}
	}
}

func TestCaseNumbersAreComparedByWhichCaseTheyName(t *testing.T) {
	one, two, slip := conversations.NewNumber(1).String(), conversations.NewNumber(2).String(), "7QX4-0000"
	for name, c := range map[string]struct {
		want, got []string
		same      bool
	}{
		"another number for the same case": {[]string{"● " + one, "● " + one}, []string{"● " + two, "● " + two}, true},
		"another case":                     {[]string{"● " + one, "● " + one}, []string{"● " + one, "● " + two}, false},
		"the cases swapped later":          {[]string{"● " + one, "● " + two, "● " + one}, []string{"● " + one, "● " + two, "● " + two}, false},
		"what is no number":                {[]string{"● 2026-0117"}, []string{"● 2026-0118"}, false},
		"a number with a slip":             {[]string{"● " + slip}, []string{"● " + one}, false},
	} {
		t.Run(name, func(t *testing.T) {
			story := &Story{Steps: []Step{{Expect: c.want}}}
			if same := Check(story, [][]string{c.got}) == ""; same != c.same {
				t.Errorf("the same: got %v, want %v", same, c.same)
			}
		})
	}
}

func TestWhatCannotBeDoneEndsTheStoryWithItsLine(t *testing.T) {
	for step, part := range map[string]string{
		"▸ [Rien]":                           "no button [Rien]",
		"▸ [Rien]!":                          "no button [Rien]",
		"▹ ✎ autre chose":                    "no message of theirs",
		"▸ ↩ «introuvable» merci":            "contains \"introuvable\"",
		"▸ (unblocks)\n▸ (blocks)\n▸ allo":   "blocked the bot",
		"▸ (dice)\n▸ ✎ autre chose":          "no words to edit",
		"▸ {2}":                              "1 cases have a card",
		"▸ (deletes)":                        "cannot",
		"@nadia #2 [Prendre]":                "only 1 cases",
		"@nadia [Rien]":                      "no button [Rien]",
		"@nadia [Résoudre]":                  "opens a form",
		"@nadia [Prendre] outcome=upheld":    "opens no form",
		"@nadia [Prendre]\n@nadia [Prendre]": "no button [Prendre]",
		"@nadia ✎ autre chose":               "has not written",
		"@nadia: a\n@paul (deletes)":         "paul has not written",
		"= until 2020-01-01 00:00":           "already past",
	} {
		t.Run(step, func(t *testing.T) {
			_, _, err := play(t, filing+step+"\n")
			if err == nil || !strings.Contains(err.Error(), part) || !strings.HasPrefix(err.Error(), "line ") {
				t.Errorf("got %v, want a line's number and %q", err, part)
			}
		})
	}
	if _, _, err := play(t, head+"@nadia: bonjour\n"); err == nil {
		t.Error("an agent writes where no case is: no error")
	}
	if _, _, err := play(t, head+"▸ (again)\n"); err == nil {
		t.Error("nothing comes again: no error")
	}
}

func TestANumberInBracesIsTheNthCases(t *testing.T) {
	_, seen := mustSee(t, filing+"▹ /start\n▹ [Continuer]\n▹ {1}\n")
	if last := strings.Join(seen[len(seen)-1], "\n"); !numberLike.MatchString(last) {
		t.Errorf("the number was not understood:\n%s", last)
	}
}

// slow is a stage on which nothing is seen, which counts how the clock moved and fails on demand.
type slow struct {
	moved []time.Duration
	fails error
}

func (s *slow) Do(context.Context, Step) error { return s.fails }
func (s *slow) Advance(_ context.Context, by time.Duration) error {
	s.moved = append(s.moved, by)
	return nil
}
func (s *slow) Now() time.Time                       { return time.Time{} }
func (s *slow) Scene(context.Context) (Scene, error) { return Scene{}, nil }

func TestTimePassesAfterEveryStepButBeforeOneThatFollowsAtOnce(t *testing.T) {
	story, err := Parse(head + "▸ a\n+▸ b\n▸ c\n= 1h\n")
	if err != nil {
		t.Fatal(err)
	}
	var s slow
	if _, err := Play(t.Context(), story, &s); err != nil {
		t.Fatal(err)
	}
	if len(s.moved) != 3 || s.moved[0] != Pace || s.moved[1] != Pace || s.moved[2] != time.Hour {
		t.Errorf("the clock moved by %v, want %v, %v and an hour", s.moved, Pace, Pace)
	}
}

func TestAStagesErrorIsThePlays(t *testing.T) {
	story, err := Parse(head + "▸ a\n")
	if err != nil {
		t.Fatal(err)
	}
	broken := errors.New("broken")
	if _, err := Play(t.Context(), story, &slow{fails: broken}); !errors.Is(err, broken) {
		t.Errorf("got %v, want the stage's own error", err)
	}
}
