package telegram

import (
	"context"
	"errors"
	"io"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"guichet/bot/calls"
	"guichet/bot/playground/faketelegram"
	"guichet/conversations"
	"guichet/conversations/richtext"
)

// rig is the adapter against the pretend Telegram over a real socket.
type rig struct {
	*testing.T
	server *faketelegram.Server
	client *Client
	sender *Sender
	luc    *faketelegram.Customer
}

func newRig(t *testing.T) *rig {
	server := faketelegram.NewIn(t, faketelegram.Config{Limits: faketelegram.Limits{Off: true}, WebhookRetry: time.Millisecond})
	web := httptest.NewServer(server)
	t.Cleanup(web.Close)
	client := NewClient(Config{Token: server.Token(), API: web.URL})
	luc := server.Customer(42, faketelegram.Profile{FirstName: "Luc", LanguageCode: "fr"})
	luc.Say("/start")
	return &rig{t, server, client, NewSender(client, slackFiles{}, Menus{
		conversations.French: {Commands: []Command{{"aide", "Obtenir de l'aide"}}, Description: "Bonjour", ShortDescription: "Plaintes"},
	}), luc}
}

// slackFiles stands for the agents' platform.
type slackFiles struct{}

func (slackFiles) Download(_ context.Context, id conversations.FileID) (io.ReadCloser, int64, error) {
	if id == "gone" {
		return nil, 0, &calls.Permanent{Reason: conversations.Gone, Err: errors.New("no such file")}
	}
	return io.NopCloser(strings.NewReader("content of " + string(id))), 0, nil
}

// send plans an effect and sends its calls, as delivery would.
func (r *rig) send(effect conversations.Effect, message conversations.MessageID) ([]calls.Receipt, error) {
	r.Helper()
	var out []calls.Receipt
	for _, c := range Plan(effect) {
		ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
		receipt, err := r.sender.Send(ctx, c, calls.Refs{Chat: "42", Message: message}, nil)
		cancel()
		if err != nil {
			return out, err
		}
		out = append(out, receipt)
	}
	return out, nil
}

func (r *rig) mustSend(effect conversations.Effect, message conversations.MessageID) conversations.MessageID {
	r.Helper()
	receipts, err := r.send(effect, message)
	if err != nil {
		r.Fatal(err)
	}
	if v := r.server.Violations(); len(v) > 0 {
		r.Fatalf("Telegram would not like: %v", v)
	}
	return receipts[0].Message
}

func TestAMessageIsToldEditedAndWithdrawn(t *testing.T) {
	r := newRig(t)
	text := richtext.Of("Numéro : ").Append(richtext.Styled("7QX4-M2P4", richtext.Code)).Append(richtext.Of(" <b>*_"))
	id := r.mustSend(conversations.Tell{Text: text, Buttons: [][]conversations.Button{{{Label: "Copier", Copy: "7QX4-M2P4"}, {Label: "Suivre", Data: "m|status"}}}}, "")
	got, _ := r.luc.LastFromBot()
	if got.Text != text.Plain || len(got.Entities) != 1 || got.Entities[0].Type != "code" || got.Preview {
		t.Errorf("told %+v", got)
	}
	if len(got.Buttons) != 1 || got.Buttons[0][0].CopyText != "7QX4-M2P4" {
		t.Errorf("buttons %v", got.Buttons)
	}
	r.mustSend(conversations.Amend{Was: text, Text: richtext.Of("autre")}, id)
	r.mustSend(conversations.Amend{Was: text, Text: richtext.Of("autre")}, id) // "not modified" is what we wanted
	got, _ = r.luc.LastFromBot()
	if got.Text != "autre" || len(got.Buttons) != 0 {
		t.Errorf("edited to %+v", got)
	}
	r.mustSend(conversations.Withdraw{Was: richtext.Of("autre")}, id)
	r.mustSend(conversations.Withdraw{Was: richtext.Of("autre")}, id) // already gone is what we wanted
}

func TestAnAnswerQuotesTheMessageAndSurvivesItsDeletion(t *testing.T) {
	r := newRig(t)
	said := r.luc.Say("ma question")
	r.mustSend(conversations.Tell{Text: richtext.Of("réponse"), ReplyTo: messageID(int64(said.MessageID))}, "")
	if got, _ := r.luc.LastFromBot(); got.ReplyTo != said.MessageID {
		t.Errorf("replies to %d, want %d", got.ReplyTo, said.MessageID)
	}
	r.mustSend(conversations.Tell{Text: richtext.Of("réponse"), ReplyTo: "999999"}, "")
}

func TestFilesComeFromTheOtherSide(t *testing.T) {
	r := newRig(t)
	r.mustSend(conversations.Tell{Files: []conversations.File{{Kind: conversations.KindDocument, ID: "F1", Name: "réponse été.pdf", From: conversations.Agents}}}, "")
	got, _ := r.luc.LastFromBot()
	if len(got.Files) != 1 || got.Files[0].Name != "réponse été.pdf" {
		t.Fatalf("files %+v", got.Files)
	}
	if data := string(r.server.FileData(got.Files[0].FileID)); data != "content of F1" {
		t.Errorf("content %q", data)
	}
	for id, want := range map[conversations.FileID]conversations.FailReason{"gone": conversations.Gone, "huge": conversations.TooBig} {
		f := conversations.File{Kind: conversations.KindDocument, ID: id, From: conversations.Agents}
		if id == "huge" {
			f.Size = 60 << 20
		}
		_, err := r.send(conversations.Tell{Files: []conversations.File{f}}, "")
		var p *calls.Permanent
		if !errors.As(err, &p) || p.Reason != want {
			t.Errorf("%s: %v, want %s", id, err, want)
		}
	}
}

func TestACustomersFileCanBeFetched(t *testing.T) {
	r := newRig(t)
	r.luc.SendDocument(faketelegram.File{Name: "facture.pdf", Data: []byte("%PDF")})
	chat := r.luc.Chat()
	file := chat[len(chat)-1].Files[0]
	body, size, err := r.client.Download(t.Context(), conversations.FileID(file.FileID))
	if err != nil {
		t.Fatal(err)
	}
	defer body.Close()
	if data, _ := io.ReadAll(body); string(data) != "%PDF" || size != 4 {
		t.Errorf("%q, %d bytes", data, size)
	}
}

func TestReactionsDeletionsAndMenus(t *testing.T) {
	r := newRig(t)
	said := r.luc.Say("voilà")
	r.mustSend(conversations.React{Message: messageID(int64(said.MessageID)), Emoji: "👀"}, "")
	if m, _ := r.luc.Message(said.MessageID); len(m.BotReactions) != 1 {
		t.Errorf("reactions %v", m.BotReactions)
	}
	r.mustSend(conversations.Remove{Message: messageID(int64(said.MessageID))}, "")
	if m, _ := r.luc.Message(said.MessageID); !m.Deleted {
		t.Error("the customer's message still stands")
	}
	r.mustSend(conversations.React{Message: messageID(int64(said.MessageID)), Emoji: "👀"}, "") // nothing left to react to
	if err := r.client.Setup(t.Context(), r.sender.menus, conversations.French); err != nil {
		t.Fatal(err)
	}
	r.mustSend(conversations.Commands{Lang: conversations.French}, "")
	if menu := r.luc.Menu(); len(menu) != 1 || menu[0].Command != "aide" {
		t.Errorf("menu %v", menu)
	}
}

func TestEveryFaultIsOneOfTheOutcomesAndNeverShowsTheToken(t *testing.T) {
	type outcome string
	const wait, permanent, unsent, uncertain outcome = "wait", "permanent", "not sent", "uncertain"
	for kind, want := range map[faketelegram.FaultKind]outcome{
		faketelegram.TooManyRequests: wait,
		faketelegram.InternalError:   uncertain,
		faketelegram.BadGateway:      uncertain,
		faketelegram.ResetBefore:     uncertain,
		faketelegram.ResetAfter:      uncertain,
		faketelegram.TimeoutAfter:    uncertain,
		faketelegram.Truncated:       uncertain,
		faketelegram.Garbage:         uncertain,
	} {
		t.Run(string(kind), func(t *testing.T) {
			r := newRig(t)
			r.server.Faults.Set(faketelegram.Fault{Method: "sendMessage", Kind: kind, RetryAfter: 7, Times: 1})
			_, err := r.send(conversations.Tell{Text: richtext.Of("x")}, "")
			check(t, r, err, string(want))
			var w *calls.RetryAfter
			if want == wait && (!errors.As(err, &w) || w.After != 7*time.Second) {
				t.Errorf("%v, want 7 s", err)
			}
		})
	}
	t.Run("blocked", func(t *testing.T) {
		r := newRig(t)
		r.luc.Block()
		_, err := r.send(conversations.Tell{Text: richtext.Of("x")}, "")
		var p *calls.Permanent
		if !errors.As(err, &p) || p.Reason != conversations.Blocked {
			t.Errorf("got %v", err)
		}
	})
	t.Run("nobody listens", func(t *testing.T) {
		r := newRig(t)
		r.sender.client = NewClient(Config{Token: r.server.Token(), API: "http://127.0.0.1:1"})
		_, err := r.send(conversations.Tell{Text: richtext.Of("x")}, "")
		check(t, r, err, string(unsent))
	})
	t.Run("wrong token", func(t *testing.T) {
		r := newRig(t)
		api := r.client.api
		r.sender.client = NewClient(Config{Token: "123:wrong", API: api})
		_, err := r.send(conversations.Tell{Text: richtext.Of("x")}, "")
		check(t, r, err, string(wait))
	})
}

func check(t *testing.T, r *rig, err error, want string) {
	t.Helper()
	if err == nil {
		t.Fatal("no error")
	}
	if strings.Contains(err.Error(), r.server.Token()) || strings.Contains(err.Error(), "123:wrong") {
		t.Errorf("the token shows: %v", err)
	}
	var (
		w *calls.RetryAfter
		p *calls.Permanent
		n *calls.NotSent
	)
	got := "uncertain"
	switch {
	case errors.As(err, &w):
		got = "wait"
	case errors.As(err, &p):
		got = "permanent"
	case errors.As(err, &n):
		got = "not sent"
	}
	if got != want {
		t.Errorf("%s (%v), want %s", got, err, want)
	}
}
