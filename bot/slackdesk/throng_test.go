package slackdesk

import (
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

func TestThatThereIsNoRoomIsToldOnceASecondWithACount(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var log strings.Builder
		var c throng
		to := slog.New(slog.NewTextHandler(&log, nil))
		for _, n := range []int{1000, 7} {
			for range n {
				c.turnedAway(to)
			}
			time.Sleep(throngEvery)
			synctest.Wait()
		}
		lines := strings.Split(strings.TrimSpace(log.String()), "\n")
		if len(lines) != 2 || !strings.Contains(lines[0], "count=1000") || !strings.Contains(lines[1], "count=7") {
			t.Errorf("it was told:\n%s", log.String())
		}
	})
}
