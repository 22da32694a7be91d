package faketelegram

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"
)

// TestAFaultAfterTheWorkWaitsForWorkThatIsDone: a call that is refused would hide behind it that nothing was done.
func TestAFaultAfterTheWorkWaitsForWorkThatIsDone(t *testing.T) {
	d := open(t, Config{Limits: Limits{ChatBurst: 1, ChatWindow: time.Hour}})
	d.send("one")
	d.Faults.Set(Fault{Method: "sendMessage", Kind: Slow, Times: 1, Delay: time.Millisecond})
	if r := d.call("sendMessage", "chat_id", "101", "text", "two"); r.Status != 429 {
		t.Errorf("got %+v, want the refusal itself", r)
	}
	if left := d.Faults.List(); len(left) != 1 || left[0].Times != 1 {
		t.Errorf("left of the fault: %+v, want it whole", left)
	}
	d.SetLimits(Limits{Off: true})
	before := len(d.ana.Chat())
	d.call("sendMessage", "chat_id", "101", "text", "three")
	if len(d.Faults.List()) != 0 || len(d.ana.Chat()) != before+1 {
		t.Errorf("the fault did not hit the call that was done: %v", d.Faults.List())
	}
}

func TestFaultsSpoilTheAnswerAndDoOrLeaveTheWorkAsTheySay(t *testing.T) {
	tests := []struct {
		kind   FaultKind
		done   bool // the message stands on the customer's screen
		status int  // 0: no whole answer
		body   string
	}{
		{TooManyRequests, false, 429, `"retry_after":7`},
		{InternalError, false, 500, `"error_code":500`},
		{BadGateway, false, 502, "<html>"},
		{ResetBefore, false, 0, ""},
		{ResetAfter, true, 0, ""},
		{TimeoutBefore, false, 0, ""},
		{TimeoutAfter, true, 0, ""},
		{Truncated, true, 0, ""},
		{Garbage, true, 200, "not what you expected"},
		{Slow, true, 200, `"ok":true`},
	}
	for _, tt := range tests {
		t.Run(string(tt.kind), func(t *testing.T) {
			d := open(t, noLimits)
			d.Faults.Set(Fault{Method: "sendMessage", Kind: tt.kind, Times: 1, RetryAfter: 7, Delay: time.Millisecond})
			before := len(d.ana.Chat())
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			if tt.kind == TimeoutBefore || tt.kind == TimeoutAfter {
				// It is never answered: it is given up once the server has done with it what it will.
				go func() {
					defer cancel()
					for again := time.NewTicker(time.Millisecond); ctx.Err() == nil; <-again.C {
						if len(d.Faults.List()) == 0 && (len(d.ana.Chat()) > before) == tt.done {
							return
						}
					}
				}()
			}
			form := url.Values{"chat_id": {"101"}, "text": {"a"}}.Encode()
			r, err := http.NewRequestWithContext(ctx, "POST", d.url("sendMessage"), strings.NewReader(form))
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			status, body := 0, []byte(nil)
			if answer, err := http.DefaultClient.Do(r); err == nil {
				body, err = io.ReadAll(answer.Body)
				_ = answer.Body.Close()
				if err == nil {
					status = answer.StatusCode
				}
			}
			if status != tt.status || (status != 0 && !strings.Contains(string(body), tt.body)) {
				t.Errorf("got %d %q, want %d with %q", status, body, tt.status, tt.body)
			}
			d.wait(func() bool { return len(d.Calls(0)) == 1 })
			if got := d.Calls(0)[0].Fault; got != tt.kind {
				t.Errorf("the wire log names fault %q", got)
			}
			if done := len(d.ana.Chat()) > before; done != tt.done {
				t.Errorf("work done = %v, want %v", done, tt.done)
			}
			d.send("b") // The fault is used up.
			d.clean()
		})
	}
}

func TestFaultsHitTheCallsTheyName(t *testing.T) {
	d := open(t, noLimits)
	d.Customer(102, Profile{}).Start("")
	chat := d.Faults.Set(Fault{Chat: 102, Kind: InternalError})
	hits := func(method string, pairs ...string) bool { return d.call(method, pairs...).Status == 500 }
	if !hits("sendMessage", "chat_id", "102", "text", "a") || hits("sendMessage", "chat_id", "101", "text", "a") {
		t.Error("a fault for one chat hit the wrong one")
	}
	d.Faults.Clear(chat)
	d.Faults.Set(Fault{Method: "*", Kind: InternalError, Times: 2})
	if hits("getUpdates") || !hits("getMe") || d.Faults.List()[0].Times != 1 || !hits("getMe") || hits("getMe") {
		t.Error("a fault for two calls did not hit two calls other than getUpdates")
	}
	d.Faults.Set(Fault{Method: "GETUPDATES", Kind: InternalError})
	for range 2 {
		if !hits("getUpdates") {
			t.Error("a fault without a count ran out")
		}
	}
	d.Faults.Clear()
	d.Faults.Set(Fault{Method: "getMe", Kind: InternalError, Probability: 0.5})
	n := 0
	for range 200 {
		if hits("getMe") {
			n++
		}
	}
	if n < 60 || n > 140 {
		t.Errorf("half of 200 calls were %d", n)
	}
	d.Faults.Clear()
	m := d.ana.SendDocument(File{})
	seen, _ := d.ana.Message(m.MessageID)
	var f struct {
		Path string `json:"file_path"`
	}
	d.must(&f, "getFile", "file_id", seen.Files[0].FileID)
	d.Faults.Set(Fault{Method: Download, Kind: BadGateway, Times: 1})
	answer, err := http.Get(d.http.URL + "/file/bot" + d.Token() + "/" + f.Path)
	if err != nil || answer.StatusCode != 502 {
		t.Errorf("download: %v %v", answer, err)
	}
}

func TestClosingTheServerLetsGoOfHeldCalls(t *testing.T) {
	d := open(t, noLimits)
	d.Faults.Set(Fault{Method: "getMe", Kind: TimeoutBefore})
	done := make(chan error, 1)
	go func() {
		_, err := http.Get(d.url("getMe"))
		done <- err
	}()
	poll := d.pollAside()
	d.Server.Close()
	if err := <-done; err == nil {
		t.Error("a call that was to hang got an answer")
	}
	if r := <-poll; !r.OK {
		t.Errorf("the long poll ended with %q", r.Description)
	}
}

func TestTheWireLogIsABoundedRingWithoutTheToken(t *testing.T) {
	d := open(t, Config{Limits: Limits{Off: true}, KeepCalls: 3})
	for _, text := range []string{"a", "b", "c", "d", "e"} {
		d.send(text)
	}
	d.wait(func() bool { c := d.Calls(0); return len(c) == 3 && c[2].Seq == 5 })
	calls := d.Calls(0)
	if calls[0].Seq != 3 || calls[0].Params["text"] != "c" || calls[2].Status != 200 || calls[2].Method != "sendMessage" {
		t.Errorf("calls = %+v", calls)
	}
	if n := len(d.Calls(4)); n != 1 {
		t.Errorf("%d calls after the fourth", n)
	}
	if d.Calls(5) != nil {
		t.Error("calls after the last")
	}
	b, err := json.Marshal(calls)
	if err != nil || strings.Contains(string(b), d.Token()) {
		t.Errorf("the token is in the log (%v)", err)
	}
}

func TestChangesAreNumberedAndForgottenOnesAreAnnounced(t *testing.T) {
	d := open(t, noLimits)
	start := d.Revision()
	id := d.ana.Say("a").MessageID
	if _, err := d.ana.EditMessage(id, "b"); err != nil {
		t.Fatal(err)
	}
	if err := d.ana.DeleteMessage(id); err != nil {
		t.Fatal(err)
	}
	var kinds []string
	for i, e := range d.Events(start) {
		kinds = append(kinds, e.Kind)
		if e.Revision != start+uint64(i)+1 || e.Chat != 101 || e.MessageID != id {
			t.Errorf("event %+v", e)
		}
	}
	if got := strings.Join(kinds, " "); got != "message edit delete" {
		t.Errorf("events: %s", got)
	}
	for range keepEvents + 1 {
		d.ana.Say("x")
	}
	if e := d.Events(start); len(e) != 1 || e[0].Kind != "reset" || e[0].Revision != d.Revision() {
		t.Errorf("events after too much: %d", len(e))
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := d.Wait(ctx, func() bool { return false }); err == nil {
		t.Error("a hopeless wait ended well")
	}
}
