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
		got := Redact(Event{Body: body}, policy.Default())
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

func TestStylesMoveWithTheTextAroundWhatWasTaken(t *testing.T) {
	got := Redact(Event{Body: Said{Text: richtext.Text{Plain: "a 4111 1111 1111 1111 b c", Spans: []richtext.Span{{Start: 22, End: 23, Style: richtext.Bold}}}}},
		policy.Default()).Body.(Said)
	if s := got.Text.Spans; len(s) != 1 || got.Text.Plain[s[0].Start:s[0].End] != "b" {
		t.Errorf("%+v", got.Text)
	}
	if len(got.Removed) != 1 || got.Removed[0].Kind != redact.Card {
		t.Errorf("removed %+v", got.Removed)
	}
}

func TestAReferenceOfThePolicyStays(t *testing.T) {
	got := Redact(Event{Body: Said{Text: richtext.Of("mon relevé RL20260117")}}, policy.Default()).Body.(Said)
	if got.Text.Plain != "mon relevé RL20260117" || len(got.Removed) != 0 {
		t.Errorf("%+v", got)
	}
}
