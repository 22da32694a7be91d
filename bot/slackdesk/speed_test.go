package slackdesk

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
)

// What one message costs the agents' side, without storage and without waiting: what Slack sends until intake has it, and what is said to Slack.

// envelopeOf is what Socket Mode sends of an event.
func envelopeOf(event string) []byte {
	return []byte(`{"envelope_id":"5a1d6b6a-9d2c-4c0a-8a43-0b6d5e0d9a11","type":"events_api","accepts_response_payload":false,"retry_attempt":0,"retry_reason":"","payload":` +
		`{"token":"verification","team_id":"T0PLAY","context_team_id":"T0PLAY","context_enterprise_id":null,"api_app_id":"A0GUICHET","event":` + event +
		`,"type":"event_callback","event_id":"Ev0000000123","event_time":1767711900,"authorizations":[{"enterprise_id":null,"team_id":"T0PLAY","user_id":"U0GUICHET",` +
		`"is_bot":true,"is_enterprise_install":false}],"is_ext_shared_channel":false,"event_context":"4-eyJldCI6Im1lc3NhZ2UifQ"}}`)
}

const (
	// agentReply is a reply as Slack tells of it.
	agentReply = `{"type":"message","user":"U0ANA","ts":"1767711900.000200","client_msg_id":"0f9e7b52-6a0b-4b3c-9c52-37f2a0c3c9be","text":"Bonjour *Luc*, le remboursement de 7 $ est fait.",` +
		`"team":"T0PLAY","thread_ts":"1767711800.000100","parent_user_id":"U0GUICHET","blocks":[{"type":"rich_text","block_id":"w9Xk2","elements":[{"type":"rich_text_section",` +
		`"elements":[{"type":"text","text":"Bonjour "},{"type":"text","text":"Luc","style":{"bold":true}},{"type":"text","text":", le remboursement de 7 $ est fait."}]}]}],` +
		`"channel":"C0DESK","event_ts":"1767711900.000200","channel_type":"group"}`
	// cardRow is a piece of a card.
	cardRow = `{"type":"section","block_id":"row","fields":[{"type":"plain_text","text":"Référence : RL20260117","emoji":true},{"type":"plain_text","text":"Échéance : 3 février 2026","emoji":true}]},`
)

// cardChanged is the desk's own change of a card, which comes back as an event.
func cardChanged() string {
	card := `{"type":"message","user":"U0GUICHET","bot_id":"B0GUICHET","app_id":"A0GUICHET","ts":"1767711800.000100","thread_ts":"1767711800.000100","text":"Plainte 7QX4-M2P4",` +
		`"blocks":[` + strings.Repeat(cardRow, 7) + `{"type":"divider","block_id":"end"}]}`
	return `{"type":"message","subtype":"message_changed","hidden":true,"channel":"C0DESK","ts":"1767711900.000300","event_ts":"1767711900.000300","message":` + card + `,"previous_message":` + card + `}`
}

// takenAtOnce is an intake that keeps nothing.
type takenAtOnce struct{ got chan int }

func (in takenAtOnce) Accept(_ context.Context, events []conversations.Event, _ []conversations.Aside) ([]conversations.Verdict, error) {
	in.got <- len(events)
	return make([]conversations.Verdict, len(events)), nil
}

// BenchmarkTakeAnEvent: from a frame's bytes to intake and the acknowledgement.
func BenchmarkTakeAnEvent(b *testing.B) {
	client := NewClient(Config{BotToken: "xoxb-1", API: "http://127.0.0.1:1/"})
	client.me = &Me{Team: "T0PLAY", User: "U0GUICHET", Bot: "B0GUICHET", App: "A0GUICHET"}
	in := takenAtOnce{make(chan int, 1)}
	r := NewReceiver(ReceiverConfig{Client: client, Intake: in, Desk: NewDesk(DeskConfig{Policy: policy.Default(), Channel: desk}), Log: slog.New(slog.DiscardHandler)})
	r.decoder.people.persons.note(ana, person{name: "ana", full: true}, 0)
	r.decoder.people.channels.note(desk, members{ana: true}, 0)
	for name, frame := range map[string][]byte{"reply": envelopeOf(agentReply), "own": envelopeOf(cardChanged())} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(frame)))
			for b.Loop() {
				f, err := readFrame(frame)
				if err != nil {
					b.Fatal(err)
				}
				acked := make(chan struct{}, 1)
				env := envelope{kind: f.Type, payload: bytes.Clone(f.Payload), ack: func(any) { acked <- struct{}{} }}
				r.handle(b.Context(), env)
				if name == "reply" && <-in.got != 1 {
					b.Fatal("no event")
				}
				<-acked
			}
		})
	}
}

// BenchmarkSay posts a customer's words to a server that only nods, and marks a message there.
func BenchmarkSay(b *testing.B) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
		w.Header().Set("X-OAuth-Scopes", strings.Join(Scopes(), ","))
		_, _ = fmt.Fprintf(w, `{"ok":true,"channel":"C0DESK","ts":"1767711900.000200","message":%s}`, agentReply)
	}))
	defer server.Close()
	client := NewClient(Config{BotToken: "xoxb-1", API: server.URL})
	client.rooms.note(desk, room{at: time.Now().Add(time.Hour)}, 0)
	s := NewSender(SenderConfig{Client: client, Desk: NewDesk(DeskConfig{Policy: policy.Default(), Channel: desk}), Cards: &cardTable{views: map[conversations.CaseID]CardView{7: testCase()}}})
	refs := calls.Refs{Channel: desk, Thread: "1767711800.000100", Outbox: 12}
	for name, effect := range map[string]conversations.Effect{
		"post": conversations.Post{Case: 7, Voice: conversations.FromCustomer, Text: richtext.Of("j'ai payé mon relevé le 28 déc pis vous m'avez chargé 7$")},
		"mark": conversations.Mark{Case: 7, Message: "1767711900.000200", Mark: conversations.Sent, On: true},
	} {
		b.Run(name, func(b *testing.B) {
			c := Plan(effect)[0]
			b.ReportAllocs()
			for b.Loop() {
				if _, err := s.Send(b.Context(), c, refs, nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
