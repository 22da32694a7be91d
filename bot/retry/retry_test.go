package retry

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"guichet/bot/calls"
)

func TestItTriesUntilItSucceeds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		wrong := errors.New("wrong")
		tries, told := 0, 0
		Until(t.Context(), func(context.Context) error {
			if tries++; tries < 20 {
				return wrong
			}
			return nil
		}, func(err error, attempt int, pause time.Duration) {
			if told++; !errors.Is(err, wrong) || attempt != told || pause > 15*time.Second || pause < 100*time.Millisecond {
				t.Errorf("told of %v, attempt %d, pause %v", err, attempt, pause)
			}
		})
		if tries != 20 || told != 19 {
			t.Errorf("%d tries, told of %d", tries, told)
		}
		ended, cancel := context.WithCancel(t.Context())
		Until(ended, func(context.Context) error { cancel(); return wrong }, func(error, int, time.Duration) { t.Error("told of the end") })
	})
}

func TestThePlatformsWordGoesFirstUnlessSomebodyMustAct(t *testing.T) {
	word := &calls.RetryAfter{After: time.Minute, Scope: calls.LaneScope}
	if got := Pause(0, word); got != time.Minute {
		t.Errorf("asked for a minute, waits %v", got)
	}
	word.Scope = calls.AccountScope
	if got := Pause(9, word); got > 15*time.Second {
		t.Errorf("a mended token is seen after %v", got)
	}
}
