package traces

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"guichet/bot/metrics"
)

// collector keeps what is sent to it.
type collector struct {
	mu   sync.Mutex
	got  strings.Builder
	path string
}

func (c *collector) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body) // what was cut off is missing below
	c.mu.Lock()
	defer c.mu.Unlock()
	c.path = r.URL.Path
	c.got.Write(body)
}

func TestEventsAndCallsReachTheCollector(t *testing.T) {
	c := &collector{}
	server := httptest.NewServer(c)
	defer server.Close()
	m, err := Start(t.Context(), server.URL+"/", metrics.New())
	if err != nil {
		t.Fatal(err)
	}
	m.Applied("telegram", "said", time.Millisecond)
	m.Sent("slack", "post", 1, time.Second, time.Millisecond)
	m.Retried("telegram", "edit", true)
	m.Died("telegram", "file", "blocked")
	if err := m.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	if c.path != "/v1/traces" {
		t.Errorf("sent to %q", c.path)
	}
	for _, want := range []string{"event said", "call post", "call edit failed", "call file given up", "guichet.source", "service.name"} {
		if !strings.Contains(c.got.String(), want) {
			t.Errorf("%q did not reach the collector", want)
		}
	}
}

func TestACollectorThatIsAwayHoldsNothingUp(t *testing.T) {
	server := httptest.NewServer(http.NotFoundHandler())
	server.Close()
	m, err := Start(t.Context(), server.URL, metrics.New())
	if err != nil {
		t.Fatal(err)
	}
	m.Applied("telegram", "said", time.Millisecond)
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	began := time.Now()
	_ = m.Close(ctx) // it cannot be sent, and says so
	if took := time.Since(began); took > 20*time.Second {
		t.Errorf("closing took %v", took)
	}
}
