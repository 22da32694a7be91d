package fakeslack_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"guichet/bot/playground/fakeslack"
)

// The server must not be what an end-to-end benchmark measures: 5,000 calls a second on one core is the floor.
func BenchmarkPostMessageWithBlocks(b *testing.B) {
	s := fakeslack.New(fakeslack.Config{Limits: fakeslack.Limits{Off: true}, WireLog: -1})
	defer s.Close()
	s.AddChannel(fakeslack.Channel{ID: desk, Name: "desk", Members: []string{s.Config().BotUserID}})
	blocks := `[{"type":"header","text":{"type":"plain_text","text":"Case"}},{"type":"section","text":{"type":"mrkdwn","text":"` + strings.Repeat("words ", 50) + `"}},` + strings.TrimPrefix(buttons, "[")
	form := url.Values{"token": {s.Config().BotToken}, "channel": {desk}, "text": {"Case"}, "blocks": {blocks}}.Encode()
	for b.Loop() {
		r := httptest.NewRequest(http.MethodPost, "/api/chat.postMessage", strings.NewReader(form))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if !strings.Contains(w.Body.String(), `"ok":true`) {
			b.Fatal(w.Body)
		}
	}
}

// A reply and the app's mark on it: what becomes of typed words, and the two events that tell of them.
func BenchmarkReplyAndReaction(b *testing.B) {
	s := fakeslack.New(fakeslack.Config{Limits: fakeslack.Limits{Off: true}, WireLog: -1, RetryDelays: []time.Duration{}})
	defer s.Close()
	s.AddUser(fakeslack.User{ID: ana, Name: "ana"})
	s.AddChannel(fakeslack.Channel{ID: desk, Name: "desk", Members: []string{s.Config().BotUserID, ana}})
	card := s.PostAsOtherApp(desk, "", "card")
	b.ReportAllocs()
	for b.Loop() {
		ts, err := s.Agent(ana).Reply(desk, card, "Nous vérifions et revenons vers vous.")
		if err != nil {
			b.Fatal(err)
		}
		form := url.Values{"token": {s.Config().BotToken}, "channel": {desk}, "timestamp": {ts}, "name": {"white_check_mark"}}.Encode()
		r := httptest.NewRequest(http.MethodPost, "/api/reactions.add", strings.NewReader(form))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if !strings.Contains(w.Body.String(), `"ok":true`) {
			b.Fatal(w.Body)
		}
	}
}
