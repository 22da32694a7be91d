package timers

import (
	"bytes"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// spared is a log of River's, without its times.
func spared(t *testing.T) (log *slog.Logger, said *sayings, lines func() []string) {
	t.Helper()
	var out bytes.Buffer
	h := newSparing(slog.NewTextHandler(&out, &slog.HandlerOptions{Level: slog.LevelDebug, ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}}))
	return slog.New(h), h.said, func() []string {
		h.said.mu.Lock() // under which what was held is told
		defer h.said.mu.Unlock()
		defer out.Reset()
		return strings.FieldsFunc(out.String(), func(r rune) bool { return r == '\n' })
	}
}

func TestWhatALibrarySaysAgainAndAgainIsLoggedOnceAMinute(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		log, _, lines := spared(t)
		expect := func(when string, want ...string) {
			t.Helper()
			if diff := cmp.Diff(want, lines(), cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("%s (-want +got):\n%s", when, diff)
			}
		}
		elector := log.With("part", "elector")
		for second := range 150 { // the database is away for two minutes and a half
			elector.Error("cannot reach the database", "err", fmt.Sprint("port ", second))
			if second == 0 {
				log.Warn("cannot reach the database")
				log.Error("something else")
				expect("at first", `level=ERROR msg="cannot reach the database" part=elector err="port 0"`,
					`level=WARN msg="cannot reach the database"`, `level=ERROR msg="something else"`)
			}
			time.Sleep(time.Second + time.Millisecond) // so that none comes just as a minute ends
		}
		synctest.Wait()
		expect("after two minutes", `level=ERROR msg="cannot reach the database" part=elector err="port 59" left_out=58`,
			`level=ERROR msg="cannot reach the database" part=elector err="port 119" left_out=59`)
		time.Sleep(restBetween)
		synctest.Wait()
		expect("when it is over", `level=ERROR msg="cannot reach the database" part=elector err="port 149" left_out=29`)
		time.Sleep(10 * restBetween)
		expect("afterwards")
		elector.Error("cannot reach the database", "err", "again")
		expect("the next time", `level=ERROR msg="cannot reach the database" part=elector err=again`)
		time.Sleep(10 * restBetween)
	})
}

func TestWhatIsHeldIsToldBeforeTheEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		log, said, lines := spared(t)
		for i := range 3 {
			log.Error("no", "n", i)
		}
		said.close()
		log.Error("no", "n", 3)
		time.Sleep(10 * restBetween)
		want := []string{`level=ERROR msg=no n=0`, `level=ERROR msg=no n=2 left_out=1`, `level=ERROR msg=no n=3`}
		if diff := cmp.Diff(want, lines()); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	})
}
