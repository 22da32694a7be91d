package understand

import (
	"strings"
	"testing"
)

func TestEveryLineOfTheListsIsUnderstood(t *testing.T) {
	for name, l := range map[string]*lexicon{"facts": factRules(), "signals": signalRules()} {
		for _, err := range l.errs {
			t.Errorf("%s: %v", name, err)
		}
	}
	known := map[SignalKind]bool{Distress: true, Danger: true, Fraud: true, Minor: true, Legal: true, Regulator: true, Media: true, Vulnerable: true, Anger: true, WantsPerson: true}
	for _, list := range []string{signalsFrench, signalsEnglish} {
		eachRow(list, func(columns []string) {
			if !known[SignalKind(strings.TrimPrefix(columns[0], "!"))] {
				t.Errorf("no such signal: %q", columns)
			}
		})
	}
}

func TestPatternsMatchAsTheListsPromise(t *testing.T) {
	tests := []struct {
		pattern, text string
		want          bool
	}{
		{"(pas|jamais) recu", "je l'ai jamais reçu", true},
		{"pas recu", "pas vraiment reçu", false},
		{"pas ... recu", "pas vraiment bien reçu", true},
		{"pas ... recu", "Pas bien. Reçu hier", false},
		{"rembours*", "remboursement", true},
		{"retour accepte? ici", "retour ici", true},
		{"# sur #", "deux sur trois", true},
		{"^ refund me", "please refund me", false},
		{"^ refund me", "Hello. Refund me", true},
		{"j ai pas", "jai pas", true},
		{"j ai pas", "je n’ai pas", true},
	}
	for _, tt := range tests {
		l := newLexicon("key\t1\t" + tt.pattern)
		if len(l.errs) > 0 {
			t.Errorf("%q: %v", tt.pattern, l.errs)
		}
		if got := len(l.find(fold(tt.text).spelled())) > 0; got != tt.want {
			t.Errorf("%q in %q: %v, want %v", tt.pattern, tt.text, got, tt.want)
		}
	}
}

func TestABrokenLineIsReported(t *testing.T) {
	for _, line := range []string{"key\t1", "key\tx\tword", "key\t1\t(a|b", "key\t1\ta)", "key\t1\t... word", "key\t1\tab*", "key\t1\t "} {
		if l := newLexicon(line); len(l.errs) == 0 {
			t.Errorf("%q was accepted", line)
		}
	}
}
