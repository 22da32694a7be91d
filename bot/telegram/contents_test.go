package telegram

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"guichet/conversations"
)

// described is what the Bot API's own description has, by name.
type described struct{ Update, Message, Entity []string }

func description(t *testing.T) (d described) {
	t.Helper()
	data, err := os.ReadFile("testdata/message.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &d); err != nil {
		t.Fatal(err)
	}
	return d
}

// carrying is an update whose message carries one field, with a value of the type that the field has.
func carrying(t *testing.T, field string) json.RawMessage {
	t.Helper()
	for _, value := range []string{`{}`, `[{}]`, `"x"`, `true`, `7`} {
		raw := fmt.Appendf(nil, `{"update_id":5,"message":{"message_id":7,%s,%q:%s}}`, luc, field, value)
		var u update
		if json.Unmarshal(raw, &u) == nil {
			return raw
		}
	}
	t.Fatalf("no value fits %s", field)
	return nil
}

// TestEveryFieldOfAMessageEndsSomewhere walks the Bot API's own list of what a message can carry (G4): each is carried, named to whoever sent
// it, or knowingly nothing.
func TestEveryFieldOfAMessageEndsSomewhere(t *testing.T) {
	list := append(description(t).Message, "from_the_future")
	for field := range contents {
		if !slices.Contains(list, field) {
			t.Errorf("the Bot API has no field %q", field)
		}
	}
	for _, field := range list {
		f, known := contents[field]
		if !known && field != "from_the_future" {
			t.Errorf("nothing says what becomes of a message with %q", field)
			continue
		}
		if f == beside && known {
			continue
		}
		ev, err := eventOf(carrying(t, field))
		said, _ := ev.Body.(conversations.Said)
		switch {
		case !known || f == named:
			if err != nil || len(said.Files) > 0 || !said.Text.Empty() || said.Kind == conversations.KindText || said.Kind == conversations.KindService {
				t.Errorf("%s became %+v, %v", field, ev.Body, err)
			}
		case f == nothing && !errors.Is(err, errIgnored):
			t.Errorf("%s became %+v, %v", field, ev.Body, err)
		case f == words && (said.Text.Plain != "x" || field == "text" && said.Kind != conversations.KindText):
			t.Errorf("%s became %+v, %v", field, ev.Body, err)
		case f == asFile && field != "live_photo" && len(said.Files) != 1:
			t.Errorf("%s became %+v, %v", field, ev.Body, err)
		}
	}
}

func TestTheDocumentListsEveryKindOfUpdateAndMessage(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	d := description(t)
	for _, name := range slices.Concat(d.Update, d.Entity) {
		if !strings.Contains(string(doc), name) {
			t.Errorf("doc.go does not say what becomes of %q", name)
		}
	}
	for _, name := range d.Message {
		if contents[name] != beside && !strings.Contains(string(doc), name) {
			t.Errorf("doc.go does not say what becomes of a message with %q", name)
		}
	}
}

// TestOnlyTheKindsOfUpdateThatAreUsedAreAskedFor: what is not asked for is never sent, and what comes all the same is nothing.
func TestOnlyTheKindsOfUpdateThatAreUsedAreAskedFor(t *testing.T) {
	for _, kind := range description(t).Update[1:] {
		_, err := eventOf(fmt.Appendf(nil, `{"update_id":5,%q:{}}`, kind))
		asked := slices.Contains(kinds, kind)
		if asked == errors.Is(err, errIgnored) && kind != "callback_query" && kind != "my_chat_member" && kind != "channel_post" && kind != "edited_channel_post" {
			t.Errorf("%s: asked for %v, and decoded with %v", kind, asked, err)
		}
	}
}
