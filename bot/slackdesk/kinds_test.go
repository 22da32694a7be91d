package slackdesk

import (
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"guichet/conversations"
)

// TestEveryKindOfMessageEndsSomewhere walks the table: each kind, in a thread, becomes an event or is knowingly nothing.
func TestEveryKindOfMessageEndsSomewhere(t *testing.T) {
	r := newRig(t)
	d := decoder{client: r.client, people: newPeople(r.client)}
	kinds := map[string]fate{"from_the_future": byApp}
	for kind, f := range messageKinds {
		kinds[kind] = f
	}
	for kind, f := range kinds {
		inner := map[string]any{"type": "message", "ts": "1735689600.000200", "thread_ts": "1735689600.000100", "user": ana, "text": "mot"}
		before := map[string]any{"type": "message", "ts": "1735689600.000200", "thread_ts": "1735689600.000100", "user": ana, "text": "autre"}
		event := map[string]any{"type": "message", "channel": desk, "event_ts": "1735689601.000000", "subtype": kind}
		switch f {
		case edited:
			event["message"], event["previous_message"] = inner, before
		case deleted:
			event["previous_message"], event["deleted_ts"] = inner, "1735689600.000200"
		default:
			for k, v := range inner {
				event[k] = v
			}
		}
		raw, err := json.Marshal(map[string]any{"type": "event_callback", "team_id": "T0PLAY", "event": event})
		if err != nil {
			t.Fatal(err)
		}
		ev, err := d.event(t.Context(), headOfThe(raw))
		var ok bool
		switch body := ev.Body.(type) {
		case conversations.Wrote:
			ok = f == carried && body.Agent.Member && body.Text.Plain == "mot" || f == byApp && body.Kind == conversations.KindWorkflow || f == gathered && body.Kind == conversations.KindHuddle
		case conversations.Rewrote:
			ok = f == edited && strings.HasSuffix(ev.Key.ID, "/1735689601.000000")
		case conversations.Erased:
			ok = f == deleted
		case nil:
			ok = f == nothing && errors.Is(err, errIgnored)
		}
		if !ok {
			t.Errorf("%q became %+v, %v", kind, ev.Body, err)
		}
		if err == nil && (ev.Key.Source != "slack" || ev.Key.Account != "T0PLAY" || ev.At.IsZero() || ev.From.Thread != "1735689600.000100") {
			t.Errorf("%q: %+v", kind, ev)
		}
	}
}

func TestTheDocumentListsEveryKindOfMessage(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	for kind := range messageKinds {
		if kind != "" && !strings.Contains(string(doc), kind) {
			t.Errorf("doc.go does not say what becomes of %q", kind)
		}
	}
}

func TestFilesAreTakenByReference(t *testing.T) {
	list := filesOf([]wireFile{
		{ID: "F1", Name: "a.png", Type: "image/png", Size: 3},
		{ID: "F2", Name: "b.heic", Type: "image/heic"},
		{ID: "F3", Mode: "tombstone"},
		{ID: "F4", Filetype: "quip"},
		{ID: "F5", Title: "Plan", Permalink: "https://drive.example/p", External: true},
	})
	if len(list) != 2 || list[0].Kind != conversations.KindPhoto || list[1].Kind != conversations.KindDocument {
		t.Errorf("%+v", list)
	}
	if links := linksOf([]wireFile{{ID: "F1"}, {ID: "F5", Title: "Plan", URL: "https://drive.example/p", External: true}}); len(links) != 1 || links[0].Plain != "Plan https://drive.example/p" {
		t.Errorf("%+v", links)
	}
	contact := conversations.Post{Case: 7, Files: []conversations.File{{Kind: conversations.KindContact, Note: "Marie, 514 555-0100"}}}
	if planned := Plan(contact); len(planned) != 1 || planned[0].Verb != verbPost || !strings.Contains(string(planned[0].Body), "514") {
		t.Errorf("a contact became %+v", planned)
	}
	m := &wireMessage{Files: []wireFile{{ID: "F4", Filetype: "quip"}}}
	if kindOf(m, filesOf(m.Files)) != conversations.KindCanvas {
		t.Error("a canvas is not told apart")
	}
}
