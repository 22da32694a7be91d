package intake

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"guichet/conversations"
	"guichet/conversations/richtext"
	"guichet/storage"
	"guichet/storage/storagetest"
)

func TestG8NoCardNumberReachesWhatIsKept(t *testing.T) {
	t.Parallel()
	s := storagetest.New(t, storage.SQLite).Open(t, atNoon)
	in := newIntake(t, s)
	const card = "4111 1111 1111 1111"
	for name, raw := range map[string]string{"JSON": `{"message":{"text":"` + card + `"}}`, "what is not JSON": card} {
		ev := said(1, "c", "ma carte "+card)
		ev.Raw = []byte(raw)
		ev = in.redacted(ev)
		if bytes.Contains(ev.Raw, []byte(card)) || len(ev.Raw) == 0 {
			t.Errorf("%s: kept %s", name, ev.Raw)
		}
	}
	accept(t, in, said(1, "c", "On a chargé ma carte "+card+" deux fois en janvier"))
	err := s.InTx(t.Context(), func(tx *storage.Tx) error {
		id, _, err := tx.CustomerOf("c", "")
		if err != nil {
			return err
		}
		w, err := tx.World(id)
		if kept := w.Dialogue.Draft; err == nil && (kept == nil || kept.Story.Empty() || strings.Contains(kept.Story.Plain, card)) {
			t.Errorf("the draft that is kept: %+v", kept)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

func TestG8NoCardNumberIsKeptAsAName(t *testing.T) {
	t.Parallel()
	s := storagetest.New(t, storage.SQLite).Open(t, atNoon)
	in := newIntake(t, s)
	named := func(n int, name string, body conversations.Body) string {
		profile := conversations.Profile{FirstName: name, Language: "fr"}
		ev := said(n, fmt.Sprint("chat ", n), "")
		switch body := body.(type) {
		case conversations.Said:
			body.Profile = profile
			ev.Body = body
		case conversations.Tapped:
			body.Profile = profile
			ev.Body = body
		}
		accept(t, in, ev)
		var kept conversations.World
		if err := s.InTx(t.Context(), func(tx *storage.Tx) error {
			id, created, err := tx.CustomerOf(ev.From.Chat, "")
			if err != nil || created {
				return errors.Join(err, errors.New("no customer was made"))
			}
			kept, err = tx.World(id)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		return kept.Customer.FirstName
	}
	words := conversations.Said{Message: "1", Kind: conversations.KindText, Text: richtext.Of("bonjour")}
	pinned := conversations.Said{Message: "1", Kind: conversations.KindService} // the rules have nothing to say of it, and the customer is made all the same
	for i, body := range []conversations.Body{words, pinned, conversations.Tapped{Message: "1", Data: "m|menu"}} {
		if got := named(10*i+1, "Luc 4111 1111 1111 1111", body); got != "Luc" {
			t.Errorf("%T: %q is kept", body, got)
		}
		if got := named(10*i+2, "130 692 544", body); got != "" {
			t.Errorf("%T: %q is kept", body, got)
		}
	}
}
