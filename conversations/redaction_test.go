package conversations

import (
	"encoding/json"
	"strings"
	"testing"

	"guichet/conversations/policy"
	"guichet/conversations/redact"
	"guichet/conversations/richtext"
)

func TestEveryTextOfAnEventPassesTheRedactor(t *testing.T) {
	const card, hidden = "4111 1111 1111 1111", "1111 1111"
	text := richtext.Text{Plain: "voici " + card + " merci", Spans: []richtext.Span{{Start: 6, End: 25, Style: richtext.Bold},
		{Start: 26, End: 31, Style: richtext.Link, Arg: "https://example.test/4111111111111111"}}}
	files := []File{{Name: "carte " + card + ".pdf", Note: card}}
	for name, body := range map[string]Body{
		"said": Said{Text: text, Files: files}, "edited": Edited{Text: text, Files: files}, "wrote": Wrote{Text: text, Files: files},
		"rewrote": Rewrote{Text: text, Files: files}, "acted": Acted{Text: text, Fields: map[string]string{"reason": card}},
	} {
		before, _ := json.Marshal(body)
		got := Redact(Event{Body: body}, policy.Default(), Dialogue{})
		after, _ := json.Marshal(got.Body)
		if strings.Contains(string(after), hidden) || strings.Contains(string(after), "4111111111111111") {
			t.Errorf("%s: %s", name, after)
		}
		if !strings.Contains(string(after), `"Last4":"1111"`) {
			t.Errorf("%s does not say what was taken: %s", name, after)
		}
		if again, _ := json.Marshal(body); string(again) != string(before) {
			t.Errorf("%s: the event it was given changed", name)
		}
	}
}

func TestANameIsNoPlaceForANumber(t *testing.T) {
	for name, want := range map[string]string{
		"Luc": "Luc", "Luc 2": "Luc 2", "": "", "Zoé 514 555-0199": "Zoé 514 555-0199",
		"4111 1111 1111 1111": "", "130 692 544": "", "Luc 4111-1111-1111-1111 Roy": "Luc Roy",
	} {
		p := Profile{FirstName: name, Language: "fr"}
		for _, body := range []Body{Said{Profile: p}, Edited{Profile: p}, Tapped{Profile: p}} {
			var got Profile
			switch body := RedactName(Event{Body: body}).Body.(type) {
			case Said:
				got = body.Profile
			case Edited:
				got = body.Profile
			case Tapped:
				got = body.Profile
			}
			if got.FirstName != want || got.Language != "fr" {
				t.Errorf("%T of %q: %+v, want %q", body, name, got, want)
			}
		}
	}
}

func TestStylesMoveWithTheTextAroundWhatWasTaken(t *testing.T) {
	got := Redact(Event{Body: Said{Text: richtext.Text{Plain: "a 4111 1111 1111 1111 b c", Spans: []richtext.Span{{Start: 22, End: 23, Style: richtext.Bold}}}}},
		policy.Default(), Dialogue{}).Body.(Said)
	if s := got.Text.Spans; len(s) != 1 || got.Text.Plain[s[0].Start:s[0].End] != "b" {
		t.Errorf("%+v", got.Text)
	}
	if len(got.Removed) != 1 || got.Removed[0].Kind != redact.Card {
		t.Errorf("removed %+v", got.Removed)
	}
}

func TestAReferenceOfThePolicyStays(t *testing.T) {
	got := Redact(Event{Body: Said{Text: richtext.Of("mon relevé RL20260117")}}, policy.Default(), Dialogue{}).Body.(Said)
	if got.Text.Plain != "mon relevé RL20260117" || len(got.Removed) != 0 {
		t.Errorf("%+v", got)
	}
}

func TestNineDigitsAreAReferenceWhereOneIsAskedForAndNowhereElse(t *testing.T) {
	const digits = "130 692 544" // passes for a social insurance number
	said := func(text string) Event { return Event{Body: Said{Message: "1", Text: richtext.Of(text)}} }
	inCase := said(digits)
	inCase.Fresh.Focus = 5
	answered := Dialogue{State: AtFiles, Draft: &Draft{Pieces: []Piece{{Message: "1", State: AtReference}}}}
	for _, test := range []struct {
		name  string
		ev    Event
		d     Dialogue
		stays bool
	}{
		{"the answer", said(digits), Dialogue{State: AtReference}, true},
		{"the correction of the answer", Event{Body: Edited{Message: "1", Text: richtext.Of(digits)}}, answered, true},
		{"the correction of something else", Event{Body: Edited{Message: "2", Text: richtext.Of(digits)}}, answered, false},
		{"a story", said("je vous ai pourtant donné mon nas, le " + digits), Dialogue{State: AtReference}, false},
		{"what says that it is an insurance number", said(digits + " nas"), Dialogue{State: AtReference}, false},
		{"another question", said(digits), Dialogue{State: AtStory}, false},
		{"words about a case", inCase, Dialogue{State: AtReference}, false},
		{"a card", said("4111 1111 1111 1111"), Dialogue{State: AtReference}, false},
	} {
		text, _ := json.Marshal(Redact(test.ev, policy.Default(), test.d).Body)
		if got := strings.Contains(string(text), digits); got != test.stays {
			t.Errorf("%s: stays %v: %s", test.name, got, text)
		}
	}
}

func TestMentionsMoveWithTheTextAroundWhatWasTaken(t *testing.T) {
	text := "carte 4111 1111 1111 1111, vois ça @paul svp"
	at := strings.Index(text, "@paul")
	mentioned := []richtext.Span{{Start: at, End: at + len("@paul")}}
	for _, body := range []Body{Wrote{Text: richtext.Of(text), Mentioned: mentioned}, Rewrote{Text: richtext.Of(text), Mentioned: mentioned}} {
		var clean richtext.Text
		var moved []richtext.Span
		switch got := Redact(Event{Body: body}, policy.Default(), Dialogue{}).Body.(type) {
		case Wrote:
			clean, moved = got.Text, got.Mentioned
		case Rewrote:
			clean, moved = got.Text, got.Mentioned
		}
		if clean.Plain == text || len(moved) != 1 || clean.Plain[moved[0].Start:moved[0].End] != "@paul" {
			t.Errorf("%+v in %q", moved, clean.Plain)
		}
	}
	if mentioned[0].Start != at {
		t.Error("the event it was given changed")
	}
}

func TestAPolicysPatternsAreMadeOnce(t *testing.T) {
	p := policy.Default()
	ev := Event{Body: Said{Text: richtext.Of("oui")}}
	// Compiling one pattern alone allocates dozens of times.
	if n := testing.AllocsPerRun(100, func() { Redact(ev, p, Dialogue{}) }); n > 12 {
		t.Errorf("%v allocations for a word", n)
	}
}
