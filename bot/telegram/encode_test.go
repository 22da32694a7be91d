package telegram

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/conversations/richtext"
)

// summary is what matters of a planned call to a reader of these tests.
type summary struct {
	Verb, Makes, Needs, Key string
	Units                   int
	Buttons                 bool
}

func summaries(t *testing.T, planned []calls.Call) []summary {
	t.Helper()
	var out []summary
	for _, c := range planned {
		var b body
		if err := json.Unmarshal(c.Body, &b); err != nil {
			t.Fatal(err)
		}
		out = append(out, summary{c.Verb, string(c.Makes), string(c.Needs), c.Key, richtext.UTF16(b.Text.Plain), len(b.Buttons) > 0})
	}
	return out
}

func TestALongTextBecomesNumberedPartsThatCanBeRetriedAlone(t *testing.T) {
	long := richtext.Of(strings.Repeat("Une phrase assez longue pour compter. ", 250))
	planned := Plan(conversations.Tell{Label: "reply/1", Timing: conversations.Timing{Key: "k"}, Text: long,
		Buttons: [][]conversations.Button{{{Label: "Oui", Data: "d|1|yes"}}}, Carries: "ts"})
	got := summaries(t, planned)
	if len(got) != 3 {
		t.Fatalf("%d parts, want 3", len(got))
	}
	for i, s := range got {
		if s.Units > maxText {
			t.Errorf("part %d has %d units", i, s.Units)
		}
		if s.Buttons != (i == 2) {
			t.Errorf("part %d: buttons %v", i, s.Buttons)
		}
		if planned[i].Carries != "ts" {
			t.Errorf("part %d does not say what it carries", i)
		}
	}
	if got[0].Makes != "reply/1" || got[1].Makes != "reply/1/p2" || got[2].Key != "k" {
		t.Errorf("labels and keys: %+v", got)
	}
}

func TestAnAmendedTextEditsSendsOrDeletesPartsAsItsLengthChanges(t *testing.T) {
	short, long := richtext.Of("court"), richtext.Of(strings.Repeat("long ", 1200))
	for _, c := range []struct {
		name     string
		was, now richtext.Text
		want     []string
	}{
		{"same length", short, richtext.Of("bref"), []string{"edit"}},
		{"grown", short, long, []string{"edit", "send"}},
		{"shrunk", long, short, []string{"edit", "delete"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range summaries(t, Plan(conversations.Amend{Label: "l", Was: c.was, Text: c.now})) {
				got = append(got, s.Verb)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTextAndFilesAreCallsOfTheirOwn(t *testing.T) {
	got := summaries(t, Plan(conversations.Tell{Label: "l", Text: richtext.Of("voici"), Files: []conversations.File{{ID: "a"}, {ID: "b"}}}))
	want := []summary{{Verb: "send", Makes: "l", Units: 5}, {Verb: "file", Makes: "l/f1"}, {Verb: "file", Makes: "l/f2"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestAWithdrawalTakesBackEveryPartAndFile(t *testing.T) {
	var got []string
	for _, s := range summaries(t, Plan(conversations.Withdraw{Label: "l", Was: richtext.Of(strings.Repeat("long ", 1200)), Files: 2})) {
		got = append(got, s.Verb+" "+s.Needs)
	}
	if diff := cmp.Diff([]string{"delete l", "delete l/p2", "delete l/f1", "delete l/f2"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestAButtonTelegramWouldRefuseIsLeftOutRatherThanTheMessage(t *testing.T) {
	rows := [][]conversations.Button{
		{{Label: "bon", Data: strings.Repeat("é", 32)}, {Label: "trop", Data: strings.Repeat("é", 33)}},
		{{Label: "", Data: "x"}},
		{{Label: "copie", Copy: "7QX4-M2P4"}},
	}
	var got []string
	for _, row := range keyboardOf(rows).Rows {
		for _, b := range row {
			got = append(got, b.Text)
		}
	}
	if diff := cmp.Diff([]string{"bon", "copie"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestEffectsOfTheOtherSidePlanNothing(t *testing.T) {
	for _, e := range []conversations.Effect{conversations.Post{}, conversations.Card{}, conversations.Mark{}, conversations.Whisper{}, conversations.Record{}} {
		if planned := Plan(e); len(planned) != 0 {
			t.Errorf("%T planned %v", e, planned)
		}
	}
}
