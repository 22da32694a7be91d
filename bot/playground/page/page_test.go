package page_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"guichet/bot/playground/faketelegram"
	"guichet/bot/playground/page"
	"guichet/bot/playground/page/browsertest"
)

// ask calls the page's API as a program without a browser does.
func (r *rig) ask(method, path, body string, header ...string) (int, http.Header, []byte) {
	r.t.Helper()
	req, err := http.NewRequestWithContext(r.t.Context(), method, r.url+path, strings.NewReader(body))
	if err != nil {
		r.t.Fatal(err)
	}
	for i := 0; i+1 < len(header); i += 2 {
		if header[i] == "Host" {
			req.Host = header[i+1]
		}
		req.Header.Set(header[i], header[i+1])
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		r.t.Fatal(err)
	}
	defer res.Body.Close()
	out, err := io.ReadAll(res.Body)
	if err != nil {
		r.t.Fatal(err)
	}
	return res.StatusCode, res.Header, out
}

func TestOnlyThisMachinesPageMayChangeAnything(t *testing.T) {
	r := newRig(t)
	const move = `{"advance":"1h"}`
	for _, c := range []struct {
		name   string
		header []string
		want   int
	}{
		{"curl", nil, 200},
		{"the page itself", []string{"Origin", r.url, "Sec-Fetch-Site", "same-origin"}, 200},
		{"another page of the web", []string{"Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site"}, 403},
		{"an old browser on another page", []string{"Origin", "https://evil.example"}, 403},
		{"a name that was rebound to this machine", []string{"Host", "evil.example"}, 421},
		{"another address of this machine", []string{"Host", "192.168.1.7:8080"}, 421},
		{"localhost by name", []string{"Host", "localhost:9999"}, 200},
		{"localhost over IPv6", []string{"Host", "[::1]:9999"}, 200},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, _, body := r.ask("POST", "/api/clock", move, c.header...); got != c.want {
				t.Errorf("got %d %s, want %d", got, body, c.want)
			}
		})
	}
	_, header, _ := r.ask("GET", "/", "")
	if csp := header.Get("Content-Security-Policy"); !strings.Contains(csp, "script-src 'self'") || strings.Contains(csp, "unsafe") {
		t.Errorf("the page's policy is %q", csp)
	}
}

func TestTheClockMovesBySpansAndToTheNextMorning(t *testing.T) {
	r := newRig(t)
	status, _, body := r.ask("POST", "/api/clock", `{"advance":"168h"}`)
	var moved struct{ Now time.Time }
	if err := json.Unmarshal(body, &moved); err != nil || status != 200 {
		t.Fatalf("%d %s", status, body)
	}
	if ahead := time.Until(moved.Now).Round(time.Minute); ahead != 168*time.Hour {
		t.Errorf("the answer is %s ahead, want a week", ahead)
	}
	r.ask("POST", "/api/clock", `{"until":"morning"}`)
	zone, err := time.LoadLocation("America/Toronto")
	if err != nil {
		t.Fatal(err)
	}
	if at := r.clock.Now().In(zone); at.Hour() != 9 || at.Minute() != 0 || at.Weekday() == time.Saturday || at.Weekday() == time.Sunday {
		t.Errorf("the next morning is %s", at)
	}
	for _, bad := range []string{`{"advance":"-1h"}`, `{"advance":"soon"}`, `{}`, `{"until":"tomorrow"}`, `{"advance":"200000h"}`, `[`} {
		if status, _, body := r.ask("POST", "/api/clock", bad); status != 400 || !bytes.Contains(body, []byte(`"error"`)) {
			t.Errorf("%s: got %d %s, want 400 with the reason", bad, status, body)
		}
	}
}

func TestWhatCannotBeDoneIsSaid(t *testing.T) {
	r := newRig(t)
	for _, c := range []struct {
		path, body string
		want       int
	}{
		{"/api/customer/1001/say", `{"text":""}`, 400},
		{"/api/customer/4040/say", `{"text":"x"}`, 404},
		{"/api/customer/1001/dance", `{}`, 404},
		{"/api/customer/1001/edit", `{"message_id":99,"text":"x"}`, 409},
		{"/api/customer/1001/file", `{"kind":"painting"}`, 400},
		{"/api/agent/U0NOBODY/post", `{"text":"x"}`, 404},
		{"/api/agent/U0NADIA/post", `{"channel":"C0PRIVACY","text":"x"}`, 409},
		{"/api/agent/U0NADIA/submit", `{}`, 409},
		{"/api/agent/U0NADIA/dance", `{}`, 404},
		{"/api/fault", `{"platform":"telegram","kind":"flood"}`, 400},
		{"/api/fault", `{"platform":"fax","kind":"500"}`, 400},
		{"/api/fault", `{"platform":"slack","kind":"500","times":-1}`, 400},
		{"/api/stories/none/play", `{}`, 404},
		{"/api/replay", `{"do":"stop"}`, 409},
	} {
		status, _, body := r.ask("POST", c.path, c.body)
		var said struct{ Error string }
		if json.Unmarshal(body, &said) != nil || status != c.want || said.Error == "" {
			t.Errorf("%s %s: got %d %s, want %d with the reason", c.path, c.body, status, body, c.want)
		}
	}
}

// stream reads updates from the event stream.
type stream struct {
	t    *testing.T
	body *bufio.Scanner
}

type update struct {
	Revision string
	Sections map[string]json.RawMessage
	Wire     []struct{ Method, Platform string }
}

func (r *rig) listen(after string) *stream {
	r.t.Helper()
	ctx, cancel := context.WithTimeout(r.t.Context(), browsertest.Patience)
	r.t.Cleanup(cancel)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, r.url+"/api/events", nil)
	if err != nil {
		r.t.Fatal(err)
	}
	if after != "" {
		req.Header.Set("Last-Event-ID", after)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		r.t.Fatal(err)
	}
	r.t.Cleanup(func() { _ = res.Body.Close() })
	lines := bufio.NewScanner(res.Body)
	lines.Buffer(nil, 8<<20)
	return &stream{r.t, lines}
}

// until reads updates until one has the section, and returns it with what it holds of it.
func (s *stream) until(section, words string) update {
	s.t.Helper()
	for s.body.Scan() {
		data, ok := strings.CutPrefix(s.body.Text(), "data: ")
		if !ok {
			continue
		}
		var u update
		if err := json.Unmarshal([]byte(data), &u); err != nil {
			s.t.Fatal(err)
		}
		if found := u.Sections[section]; bytes.Contains(found, []byte(words)) && found != nil {
			return u
		}
	}
	s.t.Fatalf("the stream ended without %q in %s: %v", words, section, s.body.Err())
	return update{}
}

func TestAClientThatComesBackReceivesWhatItMissedAndNoMore(t *testing.T) {
	r := newRig(t)
	// The bot sets its menu as it starts, which changes every phone.
	r.listen("").until("customer/1001", "Mes dossiers")
	first := r.listen("").until("customer/1001", "Tremblay")
	if len(first.Sections["slack"]) == 0 || len(first.Sections["channel/"+billing]) == 0 {
		t.Fatalf("the first update lacks sections: it has %d", len(first.Sections))
	}
	r.telegram.Customer(1002, faketelegram.Profile{}).Say("me voici")
	second := r.listen(first.Revision).until("customer/1002", "me voici")
	if _, again := second.Sections["channel/"+billing]; again {
		t.Error("a channel that did not change was sent again")
	}
	if _, again := second.Sections["customer/1001"]; again {
		t.Error("a phone that did not change was sent again")
	}
	other := r.listen("zzz-999999").until("customer/1001", "Tremblay")
	if len(other.Sections["stories"]) == 0 {
		t.Error("a client of another process did not receive everything")
	}
}

func TestTheWholeStateIsOneAnswer(t *testing.T) {
	r := newRig(t)
	luc := r.telegram.Customer(1001, faketelegram.Profile{})
	luc.Say("bonjour")
	// A call stands in the wire log once it is answered, a moment after its message.
	if err := r.telegram.Wait(t.Context(), func() bool {
		return slices.ContainsFunc(r.telegram.Calls(0), func(c faketelegram.Call) bool { return c.Method == "sendMessage" })
	}); err != nil {
		t.Fatal(err)
	}
	_, _, body := r.ask("GET", "/api/state", "")
	var all update
	if err := json.Unmarshal(body, &all); err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(all.Sections["customer/1001"], []byte("bonjour?")) {
		t.Errorf("the phone is %s", all.Sections["customer/1001"])
	}
	found := false
	for _, line := range all.Wire {
		found = found || line.Method == "sendMessage" && line.Platform == "telegram"
	}
	if !found {
		t.Error("the wire log has no sendMessage")
	}
	if bytes.Contains(body, []byte(r.telegram.Token())) || bytes.Contains(body, []byte(r.slack.Config().BotToken)) {
		t.Error("the state holds a token")
	}
}

func TestAFileThatSomebodySentCannotRunInThePage(t *testing.T) {
	r := newRig(t)
	luc := r.telegram.Customer(1001, faketelegram.Profile{})
	luc.SendDocument(faketelegram.File{Name: "x.html", MIME: "text/html", Data: []byte("<script>alert(1)</script>")})
	r.ask("POST", "/api/customer/1001/file", `{"kind":"photo","sample":true}`)
	chat := slices.DeleteFunc(luc.Chat(), func(m faketelegram.Message) bool { return m.FromBot })
	for _, c := range []struct{ id, kind string }{{chat[0].Files[0].FileID, "application/octet-stream"}, {chat[1].Files[0].FileID, "image/png"}} {
		status, header, _ := r.ask("GET", "/api/telegram/file/"+c.id, "")
		if status != 200 || header.Get("Content-Type") != c.kind || !strings.Contains(header.Get("Content-Security-Policy"), "sandbox") || header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%d %v, want %s in a sandbox", status, header, c.kind)
		}
	}
	if status, _, _ := r.ask("GET", "/api/telegram/file/none", ""); status != 404 {
		t.Errorf("an unknown file answers %d", status)
	}
}

func TestAStoryCanBePausedSteppedAndStopped(t *testing.T) {
	r := newRig(t)
	s := r.listen("")
	r.ask("POST", "/api/stories/courte/play", `{"pace":600000}`)
	s.until("replay", `"played":1`)
	if status, _, _ := r.ask("POST", "/api/clock", `{"advance":"1h"}`); status != 409 {
		t.Errorf("the clock was moved under a story: %d", status)
	}
	r.ask("POST", "/api/replay", `{"do":"pause"}`)
	s.until("replay", `"status":"paused"`)
	r.ask("POST", "/api/replay", `{"do":"step"}`)
	s.until("replay", `"status":"done"`)
	r.ask("POST", "/api/stories/courte/play", `{"pace":600000}`)
	s.until("replay", `"played":1`)
	r.ask("POST", "/api/replay", `{"do":"stop"}`)
	s.until("replay", `"status":"stopped"`)
}

func TestASideThatIsAnotherServerSaysSo(t *testing.T) {
	r := newRig(t, func(c *page.Config) { c.Slack, c.Telegram = nil, nil })
	_, _, body := r.ask("GET", "/api/state", "")
	var all update
	if err := json.Unmarshal(body, &all); err != nil {
		t.Fatal(err)
	}
	for _, side := range []string{"slack", "telegram"} {
		if string(all.Sections[side]) != `{"present":false}` {
			t.Errorf("%s is %s", side, all.Sections[side])
		}
	}
	if status, _, _ := r.ask("POST", "/api/agent/"+nadia+"/post", `{}`); status != 404 {
		t.Errorf("an agent of nowhere posts: %d", status)
	}
}
