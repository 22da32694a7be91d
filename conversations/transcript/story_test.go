package transcript

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

const head = "title: Un titre\nlanguage: fr\nclock: 2026-01-06 10:05\n\n"

func TestEveryStepMeansWhatItSays(t *testing.T) {
	for line, want := range map[string]Step{
		"▸ bonjour":                     {Who: "▸", Do: Say, Text: "bonjour"},
		"▹ bonjour\n  et puis":          {Who: "▹", Do: Say, Text: "bonjour\net puis"},
		"+▸ encore":                     {Who: "▸", Do: Say, Text: "encore", AtOnce: true},
		"▸ [Je n’ai pas]":               {Who: "▸", Do: Press, Button: "Je n’ai pas"},
		"▸ [Envoyer]!":                  {Who: "▸", Do: Press, Button: "Envoyer", Stale: true},
		"▸ ↩ «7QX4» merci":              {Who: "▸", Do: Say, Quote: "7QX4", Text: "merci"},
		"▸ ✎ bonsoir":                   {Who: "▸", Do: Edit, Text: "bonsoir"},
		"▸ (blocks)":                    {Who: "▸", Do: Block},
		"▸ (unblocks)":                  {Who: "▸", Do: Unblock},
		"▸ (again)":                     {Who: "▸", Do: Again},
		"▸ (voice)":                     {Who: "▸", Do: SendFile, File: File{Kind: "voice", Count: 1}},
		"▸ (photo recu.jpg) le reçu":    {Who: "▸", Do: SendFile, Text: "le reçu", File: File{Kind: "photo", Name: "recu.jpg", Count: 1}},
		"▸ (document tout.pdf 21MB)":    {Who: "▸", Do: SendFile, File: File{Kind: "document", Name: "tout.pdf", Size: 21 << 20, Count: 1}},
		"▸ (document un peu.pdf 900KB)": {Who: "▸", Do: SendFile, File: File{Kind: "document", Name: "un peu.pdf", Size: 900 << 10, Count: 1}},
		"▸ (album 3) les trois":         {Who: "▸", Do: SendFile, Text: "les trois", File: File{Kind: "album", Count: 3}},
		"@nadia: bonjour":               {Who: "nadia", Do: Say, Text: "bonjour"},
		"@nadia #2: bonjour":            {Who: "nadia", Do: Say, Text: "bonjour", Case: 2},
		"@nadia [Prendre]":              {Who: "nadia", Do: Press, Button: "Prendre"},
		"+@paul [Prendre]!":             {Who: "paul", Do: Press, Button: "Prendre", Stale: true, AtOnce: true},
		"@nadia #1 [Prendre]":           {Who: "nadia", Do: Press, Button: "Prendre", Case: 1},
		"@nadia ✎ bonsoir":              {Who: "nadia", Do: Edit, Text: "bonsoir"},
		"@nadia (deletes)":              {Who: "nadia", Do: Delete},
		"@nadia [Résoudre] outcome=upheld | Voilà.": {Who: "nadia", Do: Press, Button: "Résoudre", Text: "Voilà.",
			Fields: map[string]string{"outcome": "upheld"}},
		"@nadia [Rouvrir] reason=montant_à_corriger": {Who: "nadia", Do: Press, Button: "Rouvrir",
			Fields: map[string]string{"reason": "montant à corriger"}},
		"= 24h":                    {Who: "=", Do: Wait, Wait: 24 * time.Hour},
		"+= 5d":                    {Who: "=", Do: Wait, Wait: 5 * 24 * time.Hour, AtOnce: true},
		"= until 2026-01-07 09:00": {Who: "=", Do: Wait, Until: time.Date(2026, 1, 7, 9, 0, 5, 0, Office)},
		"! restart":                {Who: "!", Do: Restart},
	} {
		t.Run(line, func(t *testing.T) {
			story, err := Parse(head + line + "\n● seen\n  more\n")
			if err != nil {
				t.Fatal(err)
			}
			want.Line, want.Expect = 5, []string{"● seen", "  more"}
			if diff := cmp.Diff([]Step{want}, story.Steps, cmpopts.IgnoreUnexported(Step{})); diff != "" {
				t.Errorf("the step (-want +got):\n%s", diff)
			}
		})
	}
}

func TestWhatIsNoStepIsRefusedWithItsLine(t *testing.T) {
	for line, part := range map[string]string{
		"▸":                      "followed by a space",
		"▸bonjour":               "followed by a space",
		"=24h":                   "followed by a space",
		"!restart":               "followed by a space",
		"+bonjour":               "followed by a space",
		"▸ [Continuer]\n  et":    "no words",
		"= 1h\n  et":             "no words",
		"▸ ↩ «7QX4»":             "says nothing",
		"▸ ✎":                    "says nothing",
		"▸ (foto recu.jpg)":      "nothing is known of (foto)",
		"▸ (blocks) adieu":       "stands alone",
		"▸ (album)":              "invalid syntax",
		"▸ (album 0)":            "2 to 10",
		"▸ (album 11)":           "2 to 10",
		"▸ [Envoyer] a=b":        "open no form",
		"▸ [Envoyer] vite":       "not name=value",
		"@nadia":                 "agent's step",
		"@nadia:":                "says nothing",
		"@Nadia: bonjour":        "agent's step",
		"@nadia #0: bonjour":     "counted from #1",
		"@nadia (album 3)":       "one file at a time",
		"@nadia [Résoudre] vite": "not name=value",
		"= demain":               "invalid duration",
		"= -1h":                  "only goes forward",
		"= 0s":                   "only goes forward",
		"= 0d":                   "1 to",
		"= 99999999999999d":      "1 to",
		"= until demain":         "cannot parse",
		"! explode":              "unknown trouble",
	} {
		t.Run(line, func(t *testing.T) {
			_, err := Parse(head + "▸ bonjour\n" + line + "\n")
			if err == nil || !strings.Contains(err.Error(), part) || !strings.Contains(err.Error(), "line ") {
				t.Errorf("got %v, want a line's number and %q", err, part)
			}
		})
	}
}

func TestAStoryNeedsATitleAClockAndAStep(t *testing.T) {
	for name, text := range map[string]string{
		"nothing": "", "no title": "clock: 2026-01-06 10:05\n▸ bonjour\n", "no clock": "title: Un titre\n▸ bonjour\n", "no step": head,
		"an unknown header": "colour: red\n" + head + "▸ bonjour\n", "a clock that is none": "title: Un titre\nclock: midi\n▸ bonjour\n",
	} {
		if _, err := Parse(text); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// told is a story as Format writes it.
const told = head + `▸ bonjour
  et merci
● Bonjour!
  [Oui] [Non]

▸ [Oui]
✱ Noté
+▸ encore
= 24h
`

func TestAStoryIsWrittenAsItWasRead(t *testing.T) {
	story, err := Parse(told)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(told, story.Format(expected(story))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWhatWasSeenTakesThePlaceOfWhatWasExpected(t *testing.T) {
	story, err := Parse(told)
	if err != nil {
		t.Fatal(err)
	}
	again, err := Parse(story.Format([][]string{{"● Bonsoir!"}, nil, {"◦ Non"}, {"👀 «x»"}}))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([][]string{{"● Bonsoir!"}, nil, {"◦ Non"}, {"👀 «x»"}}, expected(again)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func expected(story *Story) [][]string {
	var out [][]string
	for _, step := range story.Steps {
		out = append(out, step.Expect)
	}
	return out
}

// FuzzAStoryThatIsReadCanBeWrittenAndReadAgain also holds Parse to never panicking.
func FuzzAStoryThatIsReadCanBeWrittenAndReadAgain(f *testing.F) {
	for _, name := range Names(Stories())[:3] {
		if story, err := Read(Stories(), name); err == nil {
			f.Add(story.Format(expected(story)))
		}
	}
	f.Add(told)
	f.Add(head + "@nadia [Résoudre] outcome=upheld | a\n  b\n▸ (album 3)\n! restart\n▸ ✎ x\u00a0\n\n  y\n")
	f.Fuzz(func(t *testing.T, text string) {
		story, err := Parse(text)
		if err != nil {
			return
		}
		written := story.Format(expected(story))
		again, err := Parse(written)
		if err != nil {
			t.Fatalf("what was written cannot be read: %v\n%s", err, written)
		}
		same := []cmp.Option{cmpopts.IgnoreUnexported(Story{}, Step{}), cmpopts.IgnoreFields(Step{}, "Line")}
		if diff := cmp.Diff(story, again, same...); diff != "" {
			t.Errorf("another story (-read +written and read):\n%s", diff)
		}
		if diff := cmp.Diff(written, again.Format(expected(again))); diff != "" {
			t.Errorf("written differently the second time:\n%s", diff)
		}
	})
}
