package traces

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.opentelemetry.io/otel/attribute"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"go.opentelemetry.io/otel/trace"

	"guichet/bot/delivery"
	"guichet/bot/intake"
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

// post is a call for rows that come of events.
func post(outcome delivery.Outcome, traces ...string) delivery.Try {
	t := delivery.Try{Platform: "slack", Lane: "thread", Verb: "post", Class: 1, Attempt: 2, Began: time.Now(), Took: time.Millisecond, Outcome: outcome}
	for _, carried := range traces {
		t.Rows = append(t.Rows, delivery.Tried{Trace: carried, Waited: time.Second})
	}
	return t
}

func TestEventsAndCallsReachTheCollector(t *testing.T) {
	c := &collector{}
	server := httptest.NewServer(c)
	defer server.Close()
	m, err := Start(t.Context(), server.URL+"/")
	if err != nil {
		t.Fatal(err)
	}
	carried, end := m.Begin("telegram", "said", "")
	end(intake.Applied)
	m.Tried(post(delivery.Sent, carried))
	if err := m.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	if c.path != "/v1/traces" {
		t.Errorf("sent to %q", c.path)
	}
	for _, want := range []string{"event said", "call post", "guichet.source", "guichet.waited_seconds", "service.name"} {
		if !strings.Contains(c.got.String(), want) {
			t.Errorf("%q did not reach the collector", want)
		}
	}
}

func TestACollectorThatIsAwayHoldsNothingUp(t *testing.T) {
	server := httptest.NewServer(http.NotFoundHandler())
	server.Close()
	m, err := Start(t.Context(), server.URL)
	if err != nil {
		t.Fatal(err)
	}
	_, end := m.Begin("telegram", "said", "")
	end(intake.Applied)
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	began := time.Now()
	_ = m.Close(ctx) // it cannot be sent, and says so
	if took := time.Since(began); took > 20*time.Second {
		t.Errorf("closing took %v", took)
	}
}

// seen are Traces whose spans a test sees.
type seen struct {
	*Traces
	*testing.T
	spans *tracetest.InMemoryExporter
}

func see(t *testing.T, options ...sdk.TracerProviderOption) seen {
	spans := tracetest.NewInMemoryExporter()
	return seen{to(append(options, sdk.WithSyncer(spans))...), t, spans}
}

// event is the trace of an event that was applied.
func (s seen) event(kind, cause string) string {
	carried, end := s.Begin("telegram", kind, cause)
	end(intake.Applied)
	return carried
}

// named are the spans of a name, in the order of their ends.
func (s seen) named(name string) (list tracetest.SpanStubs) {
	for _, span := range s.spans.GetSpans() {
		if span.Name == name {
			list = append(list, span)
		}
	}
	return list
}

// one is the only span of a name.
func (s seen) one(name string) tracetest.SpanStub {
	s.Helper()
	list := s.named(name)
	if len(list) != 1 {
		s.Fatalf("%d spans %q, want one", len(list), name)
	}
	return list[0]
}

// linked are the ids of the spans that a span links to.
func linked(span tracetest.SpanStub) (ids []trace.SpanID) {
	for _, link := range span.Links {
		ids = append(ids, link.SpanContext.SpanID())
	}
	return ids
}

func TestACallStandsInTheTraceOfItsEvent(t *testing.T) {
	s := see(t)
	s.Tried(post(delivery.Again, s.event("said", "")))
	event, call := s.one("event said"), s.one("call post")
	if call.Parent.SpanID() != event.SpanContext.SpanID() || call.SpanContext.TraceID() != event.SpanContext.TraceID() {
		t.Errorf("the call is of %v, want of the event %v", call.Parent, event.SpanContext)
	}
	if diff := cmp.Diff([]trace.SpanID{event.SpanContext.SpanID()}, linked(call)); diff != "" {
		t.Errorf("links (-want +got):\n%s", diff)
	}
	told := map[string]any{}
	for _, a := range call.Attributes {
		told[string(a.Key)] = a.Value.AsInterface()
	}
	want := map[string]any{
		"guichet.platform": "slack", "guichet.lane": "thread", "guichet.verb": "post", "guichet.class": int64(1), "guichet.attempt": int64(2),
		"guichet.uncertain": false, "guichet.outcome": "again", "guichet.waited_seconds": 1.0, "error.type": "again",
	}
	if diff := cmp.Diff(want, told); diff != "" {
		t.Errorf("told of the call (-want +got):\n%s", diff)
	}
}

func TestAFoldedCallLinksToAllItsEventsAndIsFoundFromEach(t *testing.T) {
	s := see(t)
	first, second, third := s.event("said", ""), s.event("said", ""), s.event("edited", "")
	s.Tried(post(delivery.Sent, first, second+" "+third, second))
	events := append(s.named("event said"), s.one("event edited"))
	call := s.one("call post")
	var want []trace.SpanID
	for _, event := range events {
		want = append(want, event.SpanContext.SpanID())
	}
	if diff := cmp.Diff(want, linked(call)); diff != "" {
		t.Errorf("links (-want +got):\n%s", diff)
	}
	var from []trace.SpanID
	for _, joined := range s.named("joined post") {
		from = append(from, joined.Parent.SpanID())
		if diff := cmp.Diff([]trace.SpanID{call.SpanContext.SpanID()}, linked(joined)); diff != "" {
			t.Errorf("a joined span's links (-want +got):\n%s", diff)
		}
	}
	if diff := cmp.Diff([]trace.SpanID{want[1], want[2], want[1]}, from); diff != "" {
		t.Errorf("the call is found from (-want +got):\n%s", diff)
	}
}

func TestAnEventThatComesOfACallStandsInItsTrace(t *testing.T) {
	s := see(t)
	carried := s.event("undelivered", s.event("said", ""))
	s.Tried(post(delivery.Sent, carried))
	if root, call := s.one("event said"), s.one("call post"); root.SpanContext.TraceID() != call.SpanContext.TraceID() {
		t.Error("the call of an event of an event stands elsewhere")
	}
}

func TestWhatNobodyTracedIsATraceOfItsOwn(t *testing.T) {
	s := see(t)
	s.Tried(post(delivery.Sent, ""))
	s.Tried(post(delivery.Sent, "of another release"))
	for _, call := range s.named("call post") {
		if call.Parent.IsValid() || len(call.Links) > 0 {
			t.Errorf("a call of nothing is of %v, links to %v", call.Parent, call.Links)
		}
	}
	if n := len(s.spans.GetSpans()); n != 2 {
		t.Errorf("%d spans, want two", n)
	}
}

// fate samples the traces that begin with an event of the kind.
type fate string

func (f fate) ShouldSample(p sdk.SamplingParameters) sdk.SamplingResult {
	decision := sdk.Drop
	if p.Name == "event "+string(f) {
		decision = sdk.RecordAndSample
	}
	return sdk.SamplingResult{Decision: decision}
}

func (f fate) Description() string { return string(f) }

func TestSamplingIsDecidedOnceAndTravels(t *testing.T) {
	s := see(t, sdk.WithSampler(sdk.ParentBased(fate("said"))))
	told, untold := s.event("said", ""), s.event("edited", "")
	if !strings.HasSuffix(told, "-01") || !strings.HasSuffix(untold, "-00") {
		t.Fatalf("carried: %q and %q", told, untold)
	}
	s.Tried(post(delivery.Sent, untold))
	if spans := s.spans.GetSpans(); len(spans) != 1 {
		t.Errorf("a call of an event that is not sampled was told of: %v", spans)
	}
	s.Tried(post(delivery.Sent, untold, told))
	if call := s.one("call post"); call.Parent.SpanID() != s.one("event said").SpanContext.SpanID() {
		t.Error("a call of two events is not of the one that is sampled")
	}
	if joined := s.named("joined post"); len(joined) > 0 {
		t.Errorf("joined to a trace that is not sampled: %v", joined)
	}
}

func TestAnEventsOutcomeIsTold(t *testing.T) {
	for outcome, wrong := range map[intake.Outcome]bool{intake.Applied: false, intake.Repeated: false, intake.Stray: false, intake.Aside: true, intake.Failed: true} {
		s := see(t)
		_, end := s.Begin("slack", "wrote", "")
		end(outcome)
		span := s.one("event wrote")
		told := func(key string) bool {
			return slices.ContainsFunc(span.Attributes, func(a attribute.KeyValue) bool { return string(a.Key) == key && a.Value.AsString() == string(outcome) })
		}
		if !told("guichet.outcome") || told("error.type") != wrong {
			t.Errorf("%s: %v", outcome, span.Attributes)
		}
	}
}
