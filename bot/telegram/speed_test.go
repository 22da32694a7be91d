package telegram

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/conversations/richtext"
)

// What one message costs the customers' side, without storage: ten updates from Telegram's answer to intake, and one message to Telegram. The server only nods.

func nodding(b *testing.B, answer string) *Client {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, answer)
	}))
	b.Cleanup(server.Close)
	return NewClient(Config{Token: "1:x", API: server.URL})
}

// takenAtOnce is an intake that keeps nothing.
type takenAtOnce struct{}

func (takenAtOnce) Accept(_ context.Context, events []conversations.Event, _ []conversations.Aside) ([]conversations.Verdict, error) {
	return make([]conversations.Verdict, len(events)), nil
}

func BenchmarkTakeTenUpdates(b *testing.B) {
	var updates []string
	for i := range 10 {
		updates = append(updates, fmt.Sprintf(`{"update_id":%d,"message":{"message_id":%d,"from":{"id":42,"is_bot":false,"first_name":"Luc","language_code":"fr"},`+
			`"chat":{"id":42,"first_name":"Luc","type":"private"},"date":1767712000,"text":"j'ai payé mon relevé le 28 déc pis vous m'avez chargé 7$","entities":[{"offset":0,"length":4,"type":"bold"}]}}`, 100+i, 7+i))
	}
	client := nodding(b, `{"ok":true,"result":[`+strings.Join(updates, ",")+`]}`)
	r := NewReceiver(ReceiverConfig{Client: client, Intake: takenAtOnce{}, Account: "1", Log: slog.New(slog.DiscardHandler)})
	b.ReportAllocs()
	for b.Loop() {
		batch, err := r.poll(b.Context(), 0)
		if err != nil || len(batch) != 10 {
			b.Fatal(len(batch), err)
		}
		if next, err := r.accept(b.Context(), batch, 0); err != nil || next != 110 {
			b.Fatal(next, err)
		}
	}
}

func BenchmarkSend(b *testing.B) {
	client := nodding(b, `{"ok":true,"result":{"message_id":7,"from":{"id":1,"is_bot":true,"first_name":"Guichet"},"chat":{"id":42,"type":"private"},"date":1767712000,"text":"Bonjour Luc, le remboursement de 7 $ est fait."}}`)
	s := NewSender(client, nil, nil)
	text := richtext.Text{Plain: "Bonjour Luc, le remboursement de 7 $ est fait.", Spans: []richtext.Span{{Start: 8, End: 11, Style: richtext.Bold}}}
	c := Plan(conversations.Tell{Text: text})[0]
	b.ReportAllocs()
	for b.Loop() {
		if _, err := s.Send(b.Context(), c, calls.Refs{Chat: "42"}, nil); err != nil {
			b.Fatal(err)
		}
	}
}
