package timers

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync/atomic"
	"testing"
)

func TestWhatRiverCutsShortWhenAskedToStopIsNoError(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	var stopping atomic.Bool
	log := slog.New(quiet{slog.NewTextHandler(&out, nil), &stopping}).With("name", "river").WithGroup("maintenance")
	cut := fmt.Errorf("begin: %w", context.Canceled)
	log.Error("while it works", "error", cut)
	stopping.Store(true)
	log.Error("as an error", "error", cut)
	log.Error("as a text", slog.String("err", cut.Error()))
	log.Error("something else", "error", errors.New("the disk is full"))
	log.Info("how many jobs were done")
	for words, want := range map[string]bool{"while it works": true, "as an error": false, "as a text": false, "something else": true, "how many": false} {
		if got := strings.Contains(out.String(), words); got != want {
			t.Errorf("%q is logged: %v, want %v", words, got, want)
		}
	}
}
