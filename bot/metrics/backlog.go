package metrics

import (
	"context"
	"log/slog"
	"slices"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"guichet/conversations"
	"guichet/storage"
)

// Outbox tells what waits to be sent; a storage.Store does.
type Outbox interface {
	Backlog(context.Context) ([]storage.Backlog, error)
}

// patience is how long one reading of the backlog may take: a database that is away must not hang the page that tells of it.
const patience = 2 * time.Second

// backlog reads the outbox when asked.
type backlog struct {
	outbox  Outbox
	log     *slog.Logger
	waiting *prometheus.Desc
	oldest  *prometheus.Desc
	dead    *prometheus.Desc
	up      *prometheus.Desc
}

// Watch adds the backlog, read from the database at each request.
func (m *Metrics) Watch(outbox Outbox, log *slog.Logger) {
	labels := []string{"platform", "class"}
	describe := func(name, help string, labels ...string) *prometheus.Desc {
		return prometheus.NewDesc("guichet_"+name, help, labels, nil)
	}
	m.registry.MustRegister(&backlog{
		outbox:  outbox,
		log:     log,
		waiting: describe("outbox_waiting", "Calls not sent yet, held ones included; of all processes.", labels...),
		oldest:  describe("outbox_oldest_seconds", "How long the oldest call that is due has been due: the age of the lane that is most behind.", labels...),
		dead:    describe("outbox_dead", "Calls given up for good and not requeued.", labels...),
		up:      describe("database_up", "1 when the outbox could be read for this answer, else 0."),
	})
}

// Describe tells Prometheus what Collect will bring.
func (b *backlog) Describe(descriptions chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{b.waiting, b.oldest, b.dead, b.up} {
		descriptions <- d
	}
}

// complete adds the classes that nothing waits in: a figure that goes away when it is zero makes a poor alert.
func complete(list []storage.Backlog) []storage.Backlog {
	for _, platform := range []string{storage.CustomersPlatform, storage.AgentsPlatform} {
		for class := conversations.Interactive; class <= conversations.Cosmetic; class++ {
			same := func(l storage.Backlog) bool { return l.Platform == platform && l.Class == int(class) }
			if !slices.ContainsFunc(list, same) {
				list = append(list, storage.Backlog{Platform: platform, Class: int(class)})
			}
		}
	}
	return list
}

// Collect reads the backlog. When the database is away only that is told.
func (b *backlog) Collect(figures chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	list, err := b.outbox.Backlog(ctx)
	up := 1.0
	if err != nil {
		b.log.Warn("the backlog cannot be read", slog.Any("error", err))
		up = 0
	}
	figures <- prometheus.MustNewConstMetric(b.up, prometheus.GaugeValue, up)
	if err == nil {
		list = complete(list)
	}
	for _, l := range list {
		labels := []string{l.Platform, ClassName(l.Class)}
		figures <- prometheus.MustNewConstMetric(b.waiting, prometheus.GaugeValue, float64(l.Waiting), labels...)
		figures <- prometheus.MustNewConstMetric(b.oldest, prometheus.GaugeValue, l.Oldest.Seconds(), labels...)
		figures <- prometheus.MustNewConstMetric(b.dead, prometheus.GaugeValue, float64(l.Dead), labels...)
	}
}
