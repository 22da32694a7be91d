package telegram

import (
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"guichet/bot/calls"
	"guichet/conversations"
)

func TestTwoChatsRefusedAtOnceAreTheWholeBotsLimit(t *testing.T) { // G12
	synctest.Test(t, func(t *testing.T) {
		var f flood
		refused := func(chat string) calls.Scope {
			err := fmt.Errorf("send: %w", &calls.RetryAfter{After: 3 * time.Second, Scope: calls.LaneScope, Err: errors.New("429")})
			var wait *calls.RetryAfter
			if !errors.As(f.judge(conversations.ChatID(chat), err), &wait) || wait.After != 3*time.Second {
				t.Fatalf("the platform's own time is lost: %v", wait)
			}
			return wait.Scope
		}
		steps := []struct {
			chat string
			want calls.Scope
			then time.Duration
		}{
			{"1", calls.LaneScope, time.Second},
			{"1", calls.LaneScope, time.Second}, // the same chat again
			{"2", calls.AccountScope, 4 * time.Second},
			{"3", calls.LaneScope, 0}, // the pause before is over
		}
		for i, s := range steps {
			if got := refused(s.chat); got != s.want {
				t.Errorf("step %d: scope %s, want %s", i, got, s.want)
			}
			time.Sleep(s.then) // of the bubble
		}
		if other := errors.New("reset"); !errors.Is(f.judge("1", other), other) {
			t.Error("another error was changed")
		}
	})
}
