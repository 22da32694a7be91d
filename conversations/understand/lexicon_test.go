package understand

import (
	"strings"
	"testing"
)

func TestEveryLineOfTheListsIsUnderstood(t *testing.T) {
	for name, l := range map[string]*lexicon{"facts": factRules(), "signals": signalRules(), "help": helpRules()} {
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
		{"my @beast sleeps", "My doggy sleeps", true},
		{"my @beast sleeps", "My big bird sleeps", true},
		{"my @beast? sleeps", "My sleeps", true},
		{"my @beast sleeps", "My cow sleeps", false},
		{"pas .. recu", "pas un deux trois reçu", true},
		{"pas .. recu", "pas un deux trois quatre reçu", false},
		{"me coup~", "je vais me coupé", true},
		{"me coup~", "je me couperai", true},
		{"me coup~", "me coupon", false},
		{"j ai dix $", "j'ai dix. Oui", true},
		{"j ai dix $", "j'ai dix boîtes", false},
		{"slap~ me", "he slapped me", true},
		{"j pense", "jpense", true},
	}
	for _, tt := range tests {
		l := newLexicon(list{rules: "key\t1\t" + tt.pattern, classes: "beast\tcat|dog*|big bird"})
		if len(l.errs) > 0 {
			t.Errorf("%q: %v", tt.pattern, l.errs)
		}
		if got := len(l.find(fold(tt.text).spelled())) > 0; got != tt.want {
			t.Errorf("%q in %q: %v, want %v", tt.pattern, tt.text, got, tt.want)
		}
	}
}

func TestABrokenLineIsReported(t *testing.T) {
	for _, line := range []string{"key\t1", "key\tx\tword", "key\t1\t(a|b", "key\t1\ta)", "key\t1\t... word", "key\t1\tab*", "key\t1\t ", "key\t1\tno @group", "key\t1\tno (@group|word)"} {
		if l := newLexicon(list{rules: line}); len(l.errs) == 0 {
			t.Errorf("%q was accepted", line)
		}
	}
}
