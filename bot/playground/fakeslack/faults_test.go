package fakeslack_test

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"guichet/bot/playground/fakeslack"
)

func TestFaultsSpoilOneCallEachInTheirOwnWay(t *testing.T) {
	b := newBench(t)
	for _, c := range []struct {
		kind      fakeslack.FaultKind
		delay     time.Duration
		status    int  // 0: no usable answer
		valid, ok bool // JSON; "ok":true
		done      bool // the work was done
	}{
		{fakeslack.RateLimited, 1500 * time.Millisecond, 429, true, false, false},
		{fakeslack.ServerError, 0, 500, true, false, false},
		{fakeslack.BadGateway, 0, 502, false, false, false},
		{fakeslack.ResetBefore, 0, 0, false, false, false},
		{fakeslack.ResetAfter, 0, 0, false, false, true},
		{fakeslack.TimeoutBefore, 0, 0, false, false, false},
		{fakeslack.TimeoutAfter, 0, 0, false, false, true},
		{fakeslack.TimeoutAfter, 5 * time.Millisecond, 0, false, false, true},
		{fakeslack.Truncated, 0, 0, false, false, true},
		{fakeslack.Garbage, 0, 200, false, false, true},
		{fakeslack.Slow, 10 * time.Millisecond, 200, true, true, true},
		{fakeslack.SlackError, 0, 200, true, false, false},
	} {
		t.Run(string(c.kind), func(t *testing.T) {
			before := len(b.Channel(desk).All())
			b.AddFault(fakeslack.Fault{Method: "chat.postMessage", Kind: c.kind, Times: 1, Delay: c.delay, Error: "fatal_error"})
			// A call that is never answered is given up once the server has done with it what it will.
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			if (c.kind == fakeslack.TimeoutBefore || c.kind == fakeslack.TimeoutAfter) && c.delay == 0 {
				go func() {
					defer cancel()
					for again := time.NewTicker(time.Millisecond); ctx.Err() == nil; <-again.C {
						if len(b.Faults()) == 0 && (len(b.Channel(desk).All()) > before) == c.done {
							return
						}
					}
				}()
			}
			form := url.Values{"token": {b.Config().BotToken}, "channel": {desk}, "text": {"x"}}.Encode()
			request, err := http.NewRequestWithContext(ctx, http.MethodPost, b.url+"/api/chat.postMessage", strings.NewReader(form))
			if err != nil {
				t.Fatal(err)
			}
			request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			status, content := 0, []byte(nil)
			if response, err := http.DefaultClient.Do(request); err == nil {
				if content, err = io.ReadAll(response.Body); err == nil {
					status = response.StatusCode
				}
				_ = response.Body.Close()
				if c.kind == fakeslack.RateLimited && response.Header.Get("Retry-After") != "2" {
					t.Errorf("Retry-After %q", response.Header.Get("Retry-After"))
				}
			}
			var answer struct{ OK bool }
			valid := json.Unmarshal(content, &answer) == nil
			if status != c.status || c.status != 0 && (valid != c.valid || answer.OK != c.ok) {
				t.Errorf("status %d, answer %q", status, content)
			}
			if got := len(b.Channel(desk).All()) > before; got != c.done {
				t.Errorf("the work was done: %v, want %v", got, c.done)
			}
			if left := b.Faults(); len(left) != 0 {
				t.Errorf("still armed: %v", left)
			}
		})
	}
}

func TestFaultsAreMetInOrderAndCleared(t *testing.T) {
	b := newBench(t)
	b.AddFault(fakeslack.Fault{Method: "auth.test", Kind: fakeslack.SlackError, Error: "first", Times: 2})
	b.AddFault(fakeslack.Fault{Method: "*", Kind: fakeslack.SlackError, Error: "second"})
	b.refused("first", "auth.test")
	b.refused("second", "team.info")
	if got := b.Faults(); len(got) != 2 || got[0].Times != 1 || got[1].Times != 0 {
		t.Errorf("armed: %+v", got)
	}
	b.refused("first", "auth.test")
	b.refused("second", "auth.test")
	b.ClearFaults()
	b.accepted("auth.test")
}

func TestRatesHoldPerMethodAndRecover(t *testing.T) {
	b := newBench(t, func(c *fakeslack.Config) {
		c.Limits = fakeslack.Limits{PerMinute: map[string]int{"auth.test": 6000}, TierBurst: 0.0005}
	})
	limited := 0
	for range 8 {
		response, _ := b.post("auth.test", "application/x-www-form-urlencoded", "", b.Config().BotToken)
		if response.StatusCode == http.StatusTooManyRequests {
			limited++
			if response.Header.Get("Retry-After") != "1" {
				t.Errorf("Retry-After %q", response.Header.Get("Retry-After"))
			}
		}
	}
	if limited == 0 {
		t.Error("eight calls at once passed a burst of three")
	}
	tier2 := 0
	for range 3 {
		if got := b.call("users.list"); got["ok"] == true {
			tier2++
		}
	}
	if tier2 != 1 {
		t.Errorf("a method of 20 a minute with a burst of one took %d calls at once", tier2)
	}
}
