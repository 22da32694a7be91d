package understand_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"guichet/conversations/understand"
)

// The targets. On the exercise books they are the floor below which a change broke something; on the held-out half they are
// the examination.
const (
	wantKind        = 0.95
	wantPrecision   = 0.97 // of references and amounts
	wantRecall      = 0.90
	wantFalseAlarms = 0.03

	wantKindEveryday = 0.93 // of the third and fourth exercise books
)

func TestTheExerciseBookIsReadWell(t *testing.T) {
	s := examine(readCorpus(t, "dev"), understand.Rules{}, vocabulary())
	fmt.Fprint(t.Output(), s.report("development half"))
	for _, e := range s.errors {
		fmt.Fprintln(t.Output(), e)
	}
	s.enforce(t)
}

// The second exercise book is harder: veiled, told as stories, badly spelt. It holds the rules to kinds, signals and calm.
func TestTheSecondExerciseBookIsReadWell(t *testing.T) {
	s := examine(readCorpus(t, "dev2"), understand.Rules{}, vocabulary())
	fmt.Fprint(t.Output(), s.report("second development half"))
	for _, e := range s.errors {
		fmt.Fprintln(t.Output(), e)
	}
	s.enforce(t)
}

// The third and the fourth exercise book hold short and everyday ways to say each kind and each signal, with their false
// friends. They are labelled with kinds, categories, reasons and signals only.
func TestTheEverydayExerciseBooksAreReadWell(t *testing.T) {
	for _, book := range []string{"dev3", "dev4"} {
		s := examine(readCorpus(t, book), understand.Rules{}, vocabulary())
		fmt.Fprint(t.Output(), s.report(book))
		for _, e := range s.errors {
			fmt.Fprintln(t.Output(), e)
		}
		if p, n := ratio(s.kindRight, s.kind); p < wantKindEveryday {
			t.Errorf("%s: kind: %.1f %% of %d right, want %.0f %%", book, 100*p, n, 100*wantKindEveryday)
		}
		s.enforceSignals(t)
	}
}

// The fifth exercise book is about slips: words glued together, abbreviated, or written as they are said. Few and plain, they are all read.
func TestTheBookOfSlipsIsReadWhole(t *testing.T) {
	for _, e := range examine(readCorpus(t, "dev5"), understand.Rules{}, vocabulary()).errors {
		t.Error(e)
	}
}

// The held-out half shows aggregate figures only: nobody tunes a rule on its sentences.
func TestTheExaminationIsPassed(t *testing.T) {
	s := examine(readCorpus(t, "heldout"), understand.Rules{}, vocabulary())
	fmt.Fprint(t.Output(), s.report("held-out half"))
	s.enforce(t)
}

func (s *score) enforce(t *testing.T) {
	t.Helper()
	if p, n := ratio(s.kindRight, s.kind); p < wantKind {
		t.Errorf("kind: %.1f %% of %d right, want %.0f %%", 100*p, n, 100*wantKind)
	}
	for _, name := range []string{"reference", "amount"} {
		if s.facts[name] == nil {
			continue // the second exercise book has no references
		}
		if p, n := s.facts[name].precision(); p < wantPrecision {
			t.Errorf("%s: precision %.1f %% of %d, want %.0f %%", name, 100*p, n, 100*wantPrecision)
		}
		if r, n := s.facts[name].recall(); r < wantRecall {
			t.Errorf("%s: recall %.1f %% of %d, want %.0f %%", name, 100*r, n, 100*wantRecall)
		}
	}
	s.enforceSignals(t)
}

func (s *score) enforceSignals(t *testing.T) {
	t.Helper()
	if s.sensitiveMissed > 0 {
		t.Errorf("%d of %d sensitive sentences missed, want none", s.sensitiveMissed, s.sensitive)
	}
	if p, n := ratio(s.falseAlarms, s.calm); p > wantFalseAlarms {
		t.Errorf("false alarms on %.1f %% of %d calm sentences, want at most %.0f %%", 100*p, n, 100*wantFalseAlarms)
	}
}

// What the fresh half showed at the fifth look (testdata/corpus/README.md), when it had become an exercise book. These are floors under which a change broke
// something, not targets: raise them when the rules improve. A category is only scored outside purchase problems, so that
// reading more of those lowers its count. The number wrong is not held for what is only scored once the
// kind is right, nor for single signals, where false alarms as a whole are.
var (
	freshRight = map[string]int{
		"kind": 181, "category": 37, "reason": 49, "reference": 13, "amount": 23, "date": 23, "merchant": 18, "language": 301,
		"contacted": 13, "repeat": 2, "wish": 9, "sig:anger": 2, "sig:danger": 10, "sig:distress": 30, "sig:fraud": 19, "sig:legal": 10,
		"sig:media": 6, "sig:minor": 8, "sig:regulator": 8, "sig:vulnerable": 18, "sig:wants_person": 6,
	}
	freshWrong = map[string]int{
		"kind": 9, "reference": 0, "amount": 0, "date": 0, "merchant": 4, "language": 0, "contacted": 2, "repeat": 1, "wish": 0,
	}
)

const freshKind, freshSensitive, freshFalseAlarms = 217, 107, 2

// The fresh half is an exercise book by now, and shows what it misses.
func TestTheFreshExaminationGetsNoWorse(t *testing.T) {
	s := examine(readCorpus(t, "fresh"), understand.Rules{}, vocabulary())
	fmt.Fprint(t.Output(), s.report("fresh half"))
	for _, e := range s.errors {
		fmt.Fprintln(t.Output(), e)
	}
	for fact, want := range freshRight {
		if got := s.facts[fact].right; got < want {
			t.Errorf("%s: %d right, want %d", fact, got, want)
		}
	}
	for fact, most := range freshWrong {
		if got := s.facts[fact].wrong; got > most {
			t.Errorf("%s: %d wrong, want at most %d", fact, got, most)
		}
	}
	if s.kindRight < freshKind {
		t.Errorf("kind: %d of %d right, want %d", s.kindRight, s.kind, freshKind)
	}
	if found := s.sensitive - s.sensitiveMissed; found < freshSensitive {
		t.Errorf("%d of %d sensitive sentences found, want %d", found, s.sensitive, freshSensitive)
	}
	if s.falseAlarms > freshFalseAlarms {
		t.Errorf("false alarms on %d of %d calm sentences, want at most %d", s.falseAlarms, s.calm, freshFalseAlarms)
	}
}

// The blind set is a measurement and not a gate: it holds nobody to a figure, so that nobody has a reason to look inside. It
// fails only when its lines cannot be read or carry a label that nothing scores.
func TestTheBlindSetIsMeasured(t *testing.T) {
	sentences := readCorpus(t, "blind")
	fmt.Fprint(t.Output(), examine(sentences, understand.Rules{}, vocabulary()).report("blind set"))
	known := []string{"kind", "kind2", "cat", "why", "ref", "amt", "date", "at", "contacted", "repeat", "wish", "sig", "may", "friend", "lang"}
	for i, s := range sentences {
		for label := range s.labels {
			if !slices.Contains(known, label) {
				t.Errorf("sentence %d: nothing scores the label %q", i+1, label)
			}
		}
	}
}

// The corpus is only worth its size: these are the sizes the project promised.
func TestTheCorpusIsLargeEnough(t *testing.T) {
	if n := len(readCorpus(t, "dev")) + len(readCorpus(t, "heldout")); n < 440 {
		t.Errorf("%d sentences, want 440", n)
	}
	if n := len(readCorpus(t, "dev2")); n < 900 {
		t.Errorf("%d sentences in the second exercise book, want 900", n)
	}
	for half, want := range map[string]struct{ sentences, delicate, french int }{"heldout": {220, 55, 100}, "fresh": {260, 110, 130}, "blind": {260, 70, 130}} {
		delicate, french := 0, 0
		sentences := readCorpus(t, half)
		for _, s := range sentences {
			_, friend := s.labels["friend"]
			if friend || slices.ContainsFunc(list(s.labels["sig"]), func(l string) bool {
				return understand.SignalKind(strings.TrimSuffix(l, "?")).Sensitive()
			}) {
				delicate++
			}
			if s.file == "fr" {
				french++
			}
		}
		if len(sentences) < want.sentences || delicate < want.delicate || french < want.french {
			t.Errorf("%s: %d sentences, %d of them sensitive or false friends, %d French", half, len(sentences), delicate, french)
		}
	}
}
