package slackdesk

import (
	"strings"
	"testing"
	"time"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/conversations/richtext"
)

func said(words string) calls.Call {
	return Plan(conversations.Post{Case: 7, Voice: conversations.FromCustomer, Text: richtext.Of(words), Carries: conversations.MessageID(words), Ack: true})[0]
}

func TestOnlyACustomersWordsAreJoined(t *testing.T) {
	t.Parallel()
	ours := Plan(conversations.Post{Case: 7, Text: richtext.Of("Pris en charge")})[0]
	other := said("d'un autre dossier")
	other.Case = 8
	file := Plan(conversations.Post{Case: 7, Voice: conversations.FromCustomer, Files: []conversations.File{{ID: "f", Name: "a.pdf"}}})[0]
	long := said(strings.Repeat("x", 3800))
	for name, c := range map[string]struct {
		calls []calls.Call
		want  int
	}{
		"words in a row":        {[]calls.Call{said("un"), said("deux"), said("trois")}, 3},
		"one alone":             {[]calls.Call{said("un")}, 1},
		"up to the desk's line": {[]calls.Call{said("un"), said("deux"), ours, said("trois")}, 2},
		"not the desk's lines":  {[]calls.Call{ours, ours}, 1},
		"up to a file":          {[]calls.Call{said("un"), file}, 1},
		"up to another case":    {[]calls.Call{said("un"), other}, 1},
		"up to a post's length": {[]calls.Call{said("un"), long, said(strings.Repeat("y", 200))}, 2},
	} {
		if _, n := (&Sender{}).Fold(c.calls); n != c.want {
			t.Errorf("%s: joined %d, want %d", name, n, c.want)
		}
	}
}

// G7: a folded post whose answer was lost is found again by any of its rows.
func TestAFoldedPostIsOnePostAndIsFoundByEachOfItsRows(t *testing.T) {
	r := newRig(t)
	card := r.card()
	joined, n := r.sender.Fold([]calls.Call{said("J’attends toujours."), said("Allô?"), said("C’est long.")})
	if n != 3 {
		t.Fatalf("joined %d, want 3", n)
	}
	refs := calls.Refs{Channel: desk, Thread: card, Outbox: 101, With: []int64{102, 103}}
	made, err := r.sender.Send(t.Context(), joined, refs, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.polite()
	if m := r.message(made.Message); !strings.Contains(m.Text, "J’attends toujours.\nAllô?\nC’est long.") {
		t.Errorf("posted %q", m.Text)
	}
	for _, row := range []int64{101, 103} {
		again := calls.Refs{Channel: desk, Thread: card, Outbox: row, Uncertain: true, Since: time.Now().Add(-time.Hour)}
		found, err := r.sender.Send(t.Context(), said("Allô?"), again, nil)
		if err != nil || found.Message != made.Message || len(found.With) != 2 {
			t.Errorf("row %d: found %+v, %v; want %s with two more rows", row, found, err, made.Message)
		}
	}
	if got := len(r.replies(card)); got != 1 {
		t.Errorf("%d posts in the thread, want 1", got)
	}
}
