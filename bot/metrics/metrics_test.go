package metrics

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil/promlint"

	"guichet/bot/delivery"
	"guichet/bot/intake"
	"guichet/storage"
)

var (
	_ intake.Meter   = (*Metrics)(nil)
	_ delivery.Meter = (*Metrics)(nil)
	_ Outbox         = (*storage.Store)(nil)
)

type outbox struct {
	list []storage.Backlog
	err  error
}

func (o outbox) Backlog(context.Context) ([]storage.Backlog, error) { return o.list, o.err }

func read(t *testing.T, m *Metrics) string {
	t.Helper()
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), "GET", "/metrics", nil))
	body, err := io.ReadAll(w.Result().Body)
	if err != nil || w.Code != 200 {
		t.Fatalf("%d %v: %s", w.Code, err, body)
	}
	return string(body)
}

func TestEveryFigureIsShownUnderItsName(t *testing.T) {
	t.Parallel()
	m := New()
	m.Watch(outbox{list: []storage.Backlog{{Platform: "slack", Class: 1, Waiting: 3, Oldest: 1500 * time.Millisecond, Dead: 2}}}, slog.New(slog.DiscardHandler))
	m.Linked("telegram", false)
	m.Linked("telegram", true)
	m.Linked("slack", false)
	m.Applied("telegram", "said", time.Millisecond)
	m.Repeated("slack")
	m.SetAside("telegram")
	m.Committed(7)
	m.Sent("telegram", "send", 0, -time.Second, time.Millisecond)
	m.Begun("slack", 1, 3*time.Millisecond)
	m.Retried("slack", "post", true)
	m.Throttled("telegram", "send", "lane")
	m.Paced("telegram/chat")
	m.Died("telegram", "send", "blocked")
	m.Folded("slack", 4)
	m.Fenced("slack")
	shown := read(t, m)
	families, err := m.registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	problems, err := promlint.NewWithMetricFamilies(families).Lint() // as promtool check metrics does
	if err != nil || len(problems) > 0 {
		t.Errorf("%v, %v", problems, err)
	}
	for _, want := range []string{
		`guichet_events_total{kind="said",source="telegram"} 1`,
		`guichet_event_seconds_count{source="telegram"} 1`,
		`guichet_events_repeated_total{source="slack"} 1`,
		`guichet_events_aside_total{source="telegram"} 1`,
		`guichet_events_per_commit_sum 7`,
		`guichet_delivery_seconds_sum{class="interactive",platform="telegram"} 0`,
		`guichet_call_seconds_count{platform="telegram",verb="send"} 1`,
		`guichet_relay_seconds_sum{class="ordinary",platform="slack"} 0.003`,
		`guichet_calls_retried_total{platform="slack",uncertain="true",verb="post"} 1`,
		`guichet_calls_throttled_total{platform="telegram",scope="lane",verb="send"} 1`,
		`guichet_calls_paced_total{limit="telegram/chat"} 1`,
		`guichet_calls_dead_total{platform="telegram",reason="blocked",verb="send"} 1`,
		`guichet_calls_folded_total{platform="slack"} 4`,
		`guichet_lanes_lost_total{platform="slack"} 1`,
		`guichet_outbox_waiting{class="ordinary",platform="slack"} 3`,
		`guichet_outbox_oldest_seconds{class="ordinary",platform="slack"} 1.5`,
		`guichet_outbox_dead{class="ordinary",platform="slack"} 2`,
		`guichet_outbox_waiting{class="interactive",platform="telegram"} 0`, // shown though nothing waits
		`guichet_link_up{platform="slack"} 0`,
		`guichet_link_up{platform="telegram"} 1`,
		`guichet_database_up 1`,
	} {
		if !strings.Contains(shown, want+"\n") {
			t.Errorf("missing: %s", want)
		}
	}
}

func TestADatabaseThatIsAwayIsShownAndHidesNothingElse(t *testing.T) {
	t.Parallel()
	m := New()
	m.Watch(outbox{err: errors.New("away")}, slog.New(slog.DiscardHandler))
	m.Repeated("slack")
	shown := read(t, m)
	for _, want := range []string{"guichet_database_up 0\n", `guichet_events_repeated_total{source="slack"} 1`} {
		if !strings.Contains(shown, want) {
			t.Errorf("missing: %s", want)
		}
	}
}
