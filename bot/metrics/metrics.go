package metrics

import (
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"guichet/conversations"
)

// Metrics are the figures of one process. All methods are safe for concurrent use.
type Metrics struct {
	registry *prometheus.Registry
	links    *prometheus.GaugeVec

	events    *prometheus.CounterVec
	eventTime *prometheus.HistogramVec
	repeated  *prometheus.CounterVec
	aside     *prometheus.CounterVec
	commits   prometheus.Histogram

	sent      *prometheus.HistogramVec
	callTime  *prometheus.HistogramVec
	relay     *prometheus.HistogramVec
	retried   *prometheus.CounterVec
	throttled *prometheus.CounterVec
	paced     *prometheus.CounterVec
	died      *prometheus.CounterVec
	folded    *prometheus.CounterVec
	fenced    *prometheus.CounterVec
	resent    *prometheus.CounterVec
}

// seconds are the buckets of the times that matter to somebody who waits: from half a millisecond to a quarter of an hour.
var seconds = []float64{.0005, .001, .002, .004, .008, .015, .03, .06, .125, .25, .5, 1, 2, 4, 10, 30, 60, 300, 900}

// New makes Metrics with a registry of their own, which also tells of the Go program itself.
func New() *Metrics {
	m := &Metrics{registry: prometheus.NewRegistry()}
	m.registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	m.links = prometheus.NewGaugeVec(prometheus.GaugeOpts{Namespace: "guichet", Name: "link_up",
		Help: "1 while this process is connected to the platform or stands by for another that is, else 0: /healthz says why."}, []string{"platform"})
	m.registry.MustRegister(m.links)
	m.intake()
	m.delivery()
	return m
}

func (m *Metrics) intake() {
	m.events = m.counter("events_total", "Events applied, by where they came from and what they were.", "source", "kind")
	m.eventTime = m.histogram("event_seconds", "Time from an event's acceptance to its commit.", seconds, "source")
	m.repeated = m.counter("events_repeated_total", "Events that had been applied before, or no longer meant anything, and changed nothing.", "source")
	m.aside = m.counter("events_aside_total", "Events that could not be decoded or that the rules refused, kept aside.", "source")
	m.commits = m.histogram("events_per_commit", "Events applied in one transaction.", []float64{1, 2, 5, 10, 20, 50}).WithLabelValues().(prometheus.Histogram)
}

func (m *Metrics) delivery() {
	m.sent = m.histogram("delivery_seconds", "Time from when a call was due to when it was done, retries and pacing included.", seconds, "platform", "class")
	m.relay = m.histogram("relay_seconds", "Time from the acceptance of an event, of either platform or of the clock, to the first try of a call that answers it; "+
		"undo windows and other delays that are meant left out.", seconds, "platform", "class")
	m.callTime = m.histogram("call_seconds", "Time a successful call took.", seconds, "platform", "verb")
	m.retried = m.counter("calls_retried_total", "Calls that failed and will be tried again; uncertain: the platform may have done the work.", "platform", "verb", "uncertain")
	m.throttled = m.counter("calls_throttled_total", "Times a platform asked to wait (429), by what has to wait.", "platform", "verb", "scope")
	m.paced = m.counter("calls_paced_total", "Times a call had to wait for a published limit of its platform, before the platform had to say so.", "limit")
	m.died = m.counter("calls_dead_total", "Calls given up for good, by reason; each was shown to an agent and can be requeued.", "platform", "verb", "reason")
	m.folded = m.counter("calls_folded_total", "Calls that went out as part of another one, because their lane was behind.", "platform")
	m.resent = m.counter("calls_resent_total", "Calls that were made again though the try before may have done the work: a customer may have the message twice.", "platform", "verb")
	m.fenced = m.counter("lanes_lost_total", "Outcomes that could not be recorded because the lane's lease had ended.", "platform")
}

func (m *Metrics) counter(name, help string, labels ...string) *prometheus.CounterVec {
	c := prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "guichet", Name: name, Help: help}, labels)
	m.registry.MustRegister(c)
	return c
}

func (m *Metrics) histogram(name, help string, buckets []float64, labels ...string) *prometheus.HistogramVec {
	h := prometheus.NewHistogramVec(prometheus.HistogramOpts{Namespace: "guichet", Name: name, Help: help, Buckets: buckets}, labels)
	m.registry.MustRegister(h)
	return h
}

// Register adds somebody else's figures, such as those of an adapter's connection. A name that is taken is a defect, and panics.
func (m *Metrics) Register(c ...prometheus.Collector) { m.registry.MustRegister(c...) }

// Handler serves the figures in Prometheus's format.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{Registry: m.registry})
}

// Linked notes whether this process is connected to a platform.
func (m *Metrics) Linked(platform string, up bool) {
	state := 0.0
	if up {
		state = 1
	}
	m.links.WithLabelValues(platform).Set(state)
}

// Applied counts an event, and the time from its acceptance to its commit.
func (m *Metrics) Applied(source, kind string, took time.Duration) {
	m.events.WithLabelValues(source, kind).Inc()
	m.eventTime.WithLabelValues(source).Observe(took.Seconds())
}

// Repeated counts an event that had been applied before.
func (m *Metrics) Repeated(source string) { m.repeated.WithLabelValues(source).Inc() }

// SetAside counts an event that was kept aside.
func (m *Metrics) SetAside(source string) { m.aside.WithLabelValues(source).Inc() }

// Committed counts a transaction by its events.
func (m *Metrics) Committed(events int) { m.commits.Observe(float64(events)) }

// Sent counts a call that was done.
func (m *Metrics) Sent(platform, verb string, class int, waited, took time.Duration) {
	m.sent.WithLabelValues(platform, ClassName(class)).Observe(max(0, waited).Seconds())
	m.callTime.WithLabelValues(platform, verb).Observe(took.Seconds())
}

// Begun counts the first try of a call, and the time since what it answers was accepted.
func (m *Metrics) Begun(platform string, class int, after time.Duration) {
	m.relay.WithLabelValues(platform, ClassName(class)).Observe(max(0, after).Seconds())
}

// Retried counts a call that will be tried again.
func (m *Metrics) Retried(platform, verb string, uncertain bool) {
	m.retried.WithLabelValues(platform, verb, strconv.FormatBool(uncertain)).Inc()
}

// Throttled counts a platform's wish that we wait.
func (m *Metrics) Throttled(platform, verb, scope string) {
	m.throttled.WithLabelValues(platform, verb, scope).Inc()
}

// Paced counts a call that waited for our own limit.
func (m *Metrics) Paced(limit string) { m.paced.WithLabelValues(limit).Inc() }

// Died counts a call given up.
func (m *Metrics) Died(platform, verb, reason string) {
	m.died.WithLabelValues(platform, verb, reason).Inc()
}

// Folded counts calls that went out inside another.
func (m *Metrics) Folded(platform string, calls int) {
	m.folded.WithLabelValues(platform).Add(float64(calls))
}

// Resent counts a call that was made again though it may have been done.
func (m *Metrics) Resent(platform, verb string) { m.resent.WithLabelValues(platform, verb).Inc() }

// Fenced counts an outcome that could not be recorded.
func (m *Metrics) Fenced(platform string) { m.fenced.WithLabelValues(platform).Inc() }

// ClassName is how a class of calls is called in labels, and wherever else an operator reads of it.
func ClassName(class int) string {
	switch conversations.Class(class) {
	case conversations.Interactive:
		return "interactive"
	case conversations.Ordinary:
		return "ordinary"
	case conversations.Background:
		return "background"
	case conversations.Cosmetic:
		return "cosmetic"
	default:
		return "unknown"
	}
}
