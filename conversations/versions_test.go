package conversations

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

// storedDialogues are the dialogues that earlier releases stored, and one of a later release, by the name of their file.
func storedDialogues(t *testing.T) map[string][]byte {
	t.Helper()
	names, err := filepath.Glob("testdata/dialogues/*.json")
	if err != nil || len(names) < 10 {
		t.Fatalf("%d stored dialogues (%v)", len(names), err)
	}
	stored := map[string][]byte{}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		stored[strings.TrimSuffix(filepath.Base(name), ".json")] = data
	}
	return stored
}

// restored is the world of a customer whose dialogue was stored by another release.
func restored(t *testing.T, stored []byte) World {
	t.Helper()
	d, err := MigrateDialogue(stored)
	if err != nil {
		t.Fatal(err)
	}
	w := World{Policy: policy.Default(), Customer: Customer{ID: 1, Chat: "1", Lang: French}, Dialogue: d}
	if d.State != AtNotice {
		w.Customer.NoticeAt, w.Customer.Notice = start, NoticeVersion
	}
	return w
}

// TestADraftOfAnyReleaseIsReadAndGoesOn puts every kind of event to every stored dialogue: none is met with an error or with
// silence, and the answers stand.
func TestADraftOfAnyReleaseIsReadAndGoesOn(t *testing.T) {
	for name, stored := range storedDialogues(t) {
		w := restored(t, stored)
		if w.Dialogue.Format != dialogueFormat {
			t.Errorf("%s: format %d", name, w.Dialogue.Format)
		}
		taps := []string{fmt.Sprintf("d|%d|none", w.Dialogue.Nonce), fmt.Sprintf("d|%d|%s", w.Dialogue.Nonce, controlBack)}
		for i, body := range alphabet(node{w: w, taps: taps, depth: 1}, start) {
			ev := Event{Key: Key{ID: fmt.Sprint(i)}, At: start, Body: body, Fresh: Fresh{Case: 1, Number: NewNumber(1), Draft: 9}}
			after, effects, err := Step(w, ev, start)
			if err != nil {
				t.Fatalf("%s: %+v: %v", name, body, err)
			}
			switch body.(type) {
			case Said, Tapped:
				if !answersCustomer(effects) {
					t.Errorf("%s: %+v is met with silence", name, body)
				}
			}
			checkEffects(t, effects, name, body)
			if _, known := questionAt(after.Dialogue.State); !known && after.Dialogue.State != AtIdle && len(effects) > 0 && !quiet(body) {
				t.Errorf("%s: %+v leaves the state %q", name, body, after.Dialogue.State)
			}
		}
	}
}

// quiet reports whether an event may leave a dialogue as it is.
func quiet(body Body) bool {
	switch body.(type) {
	case Said, Tapped:
		return false
	}
	return true
}

func TestARestoredDraftShowsItsAnswersOnceAndAsksWhatIsStillToBeAsked(t *testing.T) {
	for name, want := range map[string]struct {
		next State
		says []string
	}{
		"v1-reference-missed-once":         {AtReference, []string{"Vos réponses jusqu’ici", "Frais et intérêts", "l’avez-vous sous la main?"}},
		"v1-problem-order-number":          {AtReference, []string{"Achat non reçu", "Meubles Tremblay"}},
		"v1-retired-question-and-category": {AtCategory, []string{"Vos réponses jusqu’ici", "RL20260117", "De quoi s’agit-il?"}},
		"v9-from-a-later-release":          {AtApproach, []string{"Meubles Tremblay"}},
	} {
		w := restored(t, storedDialogues(t)[name])
		story := w.Dialogue.Draft.Story.Plain
		say := func(words string) string {
			ev := Event{Key: Key{ID: words}, At: start, Body: Said{Message: "m77", Kind: KindText, Text: richtext.Of(words)}}
			next, effects, err := Step(w, ev, start)
			if err != nil {
				t.Fatal(err)
			}
			w = next
			var told []string
			for _, tell := range all[Tell](effects) {
				told = append(told, tell.Text.Plain)
			}
			return strings.Join(told, "\n")
		}
		told := say("aide")
		for _, part := range want.says {
			if !strings.Contains(told, part) {
				t.Errorf("%s: %q is missing in:\n%s", name, part, told)
			}
		}
		if w.Dialogue.State != want.next || w.Dialogue.Draft.Story.Plain != story {
			t.Errorf("%s: at %q with %q, want %q with %q", name, w.Dialogue.State, w.Dialogue.Draft.Story.Plain, want.next, story)
		}
		if again := say("aide"); strings.Contains(again, "mis à jour") {
			t.Errorf("%s: told twice:\n%s", name, again)
		}
	}
}

func TestWhatIsStoredTodayIsReadAsItIs(t *testing.T) {
	c := accepted(t, "fr")
	c.says("/plainte")
	c.taps("Frais et intérêts")
	stored, err := json.Marshal(c.w.Dialogue)
	if err != nil {
		t.Fatal(err)
	}
	got, err := MigrateDialogue(stored)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(c.w.Dialogue, got, exported); diff != "" {
		t.Errorf("(-stored +read):\n%s", diff)
	}
	if _, err := MigrateDialogue([]byte(`{"format": "two"}`)); err == nil {
		t.Error("what is no dialogue was read as one")
	}
}

// TestTheQuestionsHaveTheirVersion fails when a form changes: raise formVersion, keep a stored dialogue of the release before
// as a fixture, then run with -update.
func TestTheQuestionsHaveTheirVersion(t *testing.T) {
	var b strings.Builder
	fmt.Fprintf(&b, "version %d\n", formVersion)
	for _, kind := range slices.Sorted(maps.Keys(map[Kind]bool{Feedback: true, Problem: true, Complaint: true})) {
		fmt.Fprintf(&b, "%s:", kind)
		for _, state := range formOf(kind) {
			fmt.Fprintf(&b, " %s", state)
		}
		b.WriteString("\n")
	}
	golden(t, "forms.txt", b.String())
}
