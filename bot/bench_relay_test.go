package bot_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"guichet/storage"
)

// way is one of the two ways that words go.
type way struct {
	name string
	// send lets one side say something marked, and returns when it left.
	send    func(d *benchDesk, n int) time.Time
	arrived func(d *benchDesk) *watch
}

// The ways. A customer's words leave when Telegram's answer to getUpdates is written; an agent's when they press Enter, which is a little before Slack
// writes the event.
var ways = []way{
	{
		name: "customer to Slack",
		send: func(d *benchDesk, n int) time.Time {
			d.people[n%len(d.people)].Say("Avez-vous des nouvelles de mon dossier? " + mark(n))
			return d.await(d.handedOut, n)
		},
		arrived: func(d *benchDesk) *watch { return d.posted },
	},
	{
		name: "Slack to customer",
		send: func(d *benchDesk, n int) time.Time {
			left := time.Now()
			if _, err := d.agent.Reply(benchChannel, d.people[n%len(d.people)].thread, "Nous vérifions et revenons vers vous. "+mark(n)); err != nil {
				d.Fatal(err)
			}
			return left
		},
		arrived: func(d *benchDesk) *watch { return d.told },
	},
}

// measureIdle sends one message at a time through a desk at rest.
func measureIdle(b *testing.B, engine storage.Engine, t *figures) {
	d := newBenchDesk(b, benchConfig{engine: engine, customers: 20})
	d.open()
	target := map[storage.Engine]string{storage.SQLite: "2 / 8 ms", storage.PostgreSQL: "4 / 15 ms"}
	n := 0
	for _, w := range ways {
		for range len(d.people) { // what is asked and remembered once is not what is measured
			w.send(d, n)
			d.await(w.arrived(d), n)
			n++
		}
		var took []time.Duration
		for range sized(60, 1000) {
			d.rest()
			left := w.send(d, n)
			took = append(took, d.await(w.arrived(d), n).Sub(left))
			n++
		}
		p50, p99 := quantile(took, 0.50), quantile(took, 0.99)
		b.ReportMetric(float64(p50.Microseconds()), "µs-p50-"+short(w))
		b.ReportMetric(float64(p99.Microseconds()), "µs-p99-"+short(w))
		t.set("idle relay, "+w.name+", p50 / p99", "≤ "+target[storage.SQLite]+"; ≤ "+target[storage.PostgreSQL], engine, inMS(p50)+" / "+inMS(p99)+" ms")
	}
}

func short(w way) string {
	if w.name == ways[0].name {
		return "in"
	}
	return "out"
}

// inFlight is how many messages are under way in a desk that is behind: ten of each person, half a second's work. It is more than all transactions under way
// hold, so that no part of the desk waits for the load, and less than the queue of the socket.
const inFlight = 1000

// measureSaturated keeps a desk behind and counts what it brings over. The desk has a process of its own, beside the pretend platforms and the load on the
// same processors.
func measureSaturated(b *testing.B, engine storage.Engine, t *figures) {
	d := newBenchDesk(b, benchConfig{engine: engine, customers: 100}).openApart()
	var y *yardstick
	if engine == storage.PostgreSQL {
		y = newYardstick(b)
	}
	y.take(d.config.Database)
	for i, w := range ways {
		total, first := sized(1500, 20_000), len(d.people)
		n := i * (first + total)
		d.relay(w, n, first) // what is made or asked once and remembered is not what is measured
		r := d.profiled(fmt.Sprint(engine, "-", short(w)), func() relayed { return d.relay(w, n+first, total) })
		b.ReportMetric(r.rate, "msg/s-"+short(w))
		b.ReportMetric(float64(r.desk.processor.Microseconds()), "µs-desk/msg-"+short(w))
		b.ReportMetric(float64(r.desk.allocations), "allocs-desk/msg-"+short(w))
		b.ReportMetric(float64(r.desk.bytes)/1000, "kB-desk/msg-"+short(w))
		b.ReportMetric(float64(r.around.processor.Microseconds()), "µs-around/msg-"+short(w))
		if engine == storage.PostgreSQL {
			b.ReportMetric(float64(r.server.processor.Microseconds()), "µs-postgres/msg-"+short(w))
		}
		b.ReportMetric(r.calls, "calls/msg-"+short(w))
		measured := fmt.Sprintf("%.0f msg/s (%.0f with 👀 and ✅), %.2f calls each", r.rate, r.whole, r.calls)
		if y.take(d.config.Database); y != nil {
			p := y.around()
			b.ReportMetric(r.rate/p.simple, "×pgbench-"+short(w))
			measured += fmt.Sprintf(" = %.2f × pgbench (prepared: %.2f)", r.rate/p.simple, r.rate/p.prepared)
			t.set("pgbench, simple-update, 8 clients, before and after each way", "", engine, y.String())
		}
		t.set("saturated relay, "+w.name, "≥ 2,000 msg/s; ≥ 0.35 × pgbench", engine, measured)
		t.set("processor time of one of them: the desk's + PostgreSQL's + the platforms' and the load's, "+w.name, "", engine,
			inMS(r.desk.processor)+" + "+inMS(r.server.processor)+" + "+inMS(r.around.processor)+" ms")
	}
}

// relayed is how a saturated desk brought messages over.
type relayed struct {
	rate, whole          float64 // messages a second; until the last mark was set, too
	desk, server, around use     // of a message
	calls                float64 // calls a message: fewer than one when messages that wait are joined
}

// profiled has the desk write its profiles while messages are relayed, where profiles are asked for.
func (d *apartDesk) profiled(name string, relay func() relayed) relayed {
	d.Helper()
	dir := os.Getenv("GUICHET_BENCH_PROFILE")
	if dir == "" {
		return relay()
	}
	d.order("profile " + filepath.Join(dir, name))
	defer d.order("profiled")
	return relay()
}

// relay has total messages brought over, marked from n on.
func (d *apartDesk) relay(w way, n, total int) (r relayed) {
	d.Helper()
	at := w.arrived(d.benchDesk)
	before, _ := at.look()
	_, calls := at.passed()
	desk, server, around := d.used()
	began := time.Now()
	for i := range total {
		d.keepUp(at, before, i)
		d.say(w, n+i)
	}
	d.keepUp(at, before, total+inFlight-1)
	r.rate = float64(total) / time.Since(began).Seconds()
	d.quiet() // what follows belongs to it: reactions, marks
	r.whole = float64(total) / time.Since(began).Seconds()
	deskNow, serverNow, aroundNow := d.used()
	r.desk, r.server, r.around = deskNow.since(desk, total), serverNow.since(server, total), aroundNow.since(around, total)
	_, callsNow := at.passed()
	r.calls = float64(callsNow-calls) / float64(total)
	return r
}

// say lets one side say something, without waiting for anything.
func (d *benchDesk) say(w way, n int) {
	if short(w) == "in" {
		d.people[n%len(d.people)].Say("Avez-vous des nouvelles de mon dossier? " + mark(n))
		return
	}
	w.send(d, n)
}

// keepUp waits until at most inFlight of sent messages have not arrived.
func (d *benchDesk) keepUp(at *watch, before, sent int) {
	patience := time.After(60 * time.Second)
	for {
		passed, changed := at.look()
		if sent-(passed-before) < inFlight {
			return
		}
		select {
		case <-changed:
		case <-patience:
			d.Fatalf("%d of %d messages arrived, and no more", passed-before, sent)
		}
	}
}
