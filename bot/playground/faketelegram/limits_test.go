package faketelegram

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"
)

// try sends through the handler without a socket, so that the test may run on fake time. It returns retry_after, 0 for success.
func try(t *testing.T, s *Server, method string, values map[string]string) int {
	t.Helper()
	c := &call{s: s, ctx: t.Context(), method: method, p: &params{values: values}}
	_, bad := methods[method](c)
	switch {
	case bad == nil:
		return 0
	case bad.code != 429:
		t.Fatalf("%s: %v", method, bad)
	}
	return bad.retryAfter
}

func text(chat int64, n int) map[string]string {
	return map[string]string{"chat_id": fmt.Sprint(chat), "text": fmt.Sprint(n), "message_id": "1"}
}

func TestTheBotMaySendThirtyOneMessagesInAnySecond(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := New(Config{})
		for i := range int64(40) {
			s.Customer(i+1, Profile{}).Start("")
		}
		for i := range int64(31) {
			if wait := try(t, s, "sendMessage", text(i+1, 0)); wait != 0 {
				t.Fatalf("message %d: retry after %d", i+1, wait)
			}
		}
		if wait := try(t, s, "sendMessage", text(32, 0)); wait != 1 {
			t.Errorf("message 32: retry after %d, want 1", wait)
		}
		time.Sleep(999 * time.Millisecond)
		if wait := try(t, s, "sendMessage", text(32, 0)); wait != 1 {
			t.Errorf("after 999 ms: retry after %d, want 1", wait)
		}
		time.Sleep(time.Millisecond)
		for i := range int64(9) {
			if wait := try(t, s, "sendMessage", text(i+32, 0)); wait != 0 {
				t.Fatalf("after a second, message %d: retry after %d", i+1, wait)
			}
		}
	})
}

func TestAChatTakesAShortBurstThenOneASecondOnAverage(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := New(Config{})
		s.Customer(1, Profile{}).Start("")
		for i, at := range []time.Duration{0, time.Second, time.Second} {
			time.Sleep(at)
			if wait := try(t, s, "sendMessage", text(1, i)); wait != 0 {
				t.Fatalf("message %d: retry after %d", i+1, wait)
			}
		}
		if wait := try(t, s, "sendMessage", text(1, 4)); wait != 1 {
			t.Errorf("fourth message at 2 s: retry after %d, want 1", wait)
		}
		edit := map[string]string{"chat_id": "1", "message_id": "2", "text": "changed"}
		if wait := try(t, s, "editMessageText", edit); wait != 1 {
			t.Errorf("an edit at 2 s: retry after %d, want 1", wait)
		}
		for range 50 { // None of these counts.
			if wait := try(t, s, "sendChatAction", map[string]string{"chat_id": "1", "action": "typing"}); wait != 0 {
				t.Fatal("typing was limited")
			}
		}
		time.Sleep(time.Second)
		if wait := try(t, s, "editMessageText", edit); wait != 0 {
			t.Errorf("an edit at 3 s: retry after %d", wait)
		}
		if wait := try(t, s, "sendMessage", text(1, 5)); wait != 1 {
			t.Errorf("a message after the edit: retry after %d, want 1, for the edit counted", wait)
		}
	})
}

func TestAGroupTakesTwentyMessagesAMinute(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := New(Config{})
		s.Customer(1, Profile{}).AddBotToGroup(-7, "g")
		for i := range 20 {
			if wait := try(t, s, "sendMessage", text(-7, i)); wait != 0 {
				t.Fatalf("message %d: retry after %d", i+1, wait)
			}
			time.Sleep(time.Second)
		}
		if wait := try(t, s, "sendMessage", text(-7, 21)); wait != 40 {
			t.Errorf("message 21 at 20 s: retry after %d, want 40", wait)
		}
		time.Sleep(40 * time.Second)
		if wait := try(t, s, "sendMessage", text(-7, 21)); wait != 0 {
			t.Errorf("at 60 s: retry after %d", wait)
		}
	})
}

func TestRefusedSendsLeaveNoTrace(t *testing.T) {
	d := open(t, Config{Limits: Limits{ChatBurst: 1, ChatWindow: time.Hour}})
	d.send("one")
	before := len(d.ana.Chat())
	r := d.call("sendMessage", "chat_id", "101", "text", "two")
	if r.Status != 429 || r.Parameters.RetryAfter < 3590 || r.Description != fmt.Sprintf("Too Many Requests: retry after %d", r.Parameters.RetryAfter) {
		t.Errorf("got %+v", r)
	}
	if n := len(d.ana.Chat()); n != before {
		t.Errorf("%d messages on screen, want %d", n, before)
	}
	if n := d.RateLimited(); n != 1 {
		t.Errorf("%d sends were limited, want 1", n)
	}
	d.SetLimits(Limits{Off: true})
	d.send("three")
	d.clean()
}
