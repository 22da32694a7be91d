package bot_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"guichet/bot"
	"guichet/bot/playground/faketelegram"
	"guichet/bot/playground/rig"
)

// ready is what a balancer is told.
func (d *desk) ready() (h bot.Health, ok bool) {
	d.Helper()
	answer := httptest.NewRecorder()
	d.Bot().Handler().ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/readyz", nil))
	if err := json.Unmarshal(answer.Body.Bytes(), &h); err != nil {
		d.Fatal(err)
	}
	if ok = answer.Code == http.StatusOK; ok != h.OK {
		d.Errorf("status %d says something else than %+v", answer.Code, h)
	}
	return h, ok
}

func (d *desk) awaitReady() {
	d.Helper()
	d.asking("readiness", func() bool { _, ok := d.ready(); return ok })
}

// TestWhileSlackIsAwayTelegramsWebhooksStillComeToReadyProcesses is for a balancer that brings requests only to the processes that are ready: were none, what
// customers write would wait at Telegram.
func TestWhileSlackIsAwayTelegramsWebhooksStillComeToReadyProcesses(t *testing.T) {
	for engine, database := range databases {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t, rig.Config{Database: database(t), Webhook: true})
			d.awaitReady()
			d.Slack.SetDown(true)
			d.asking("/healthz to show that Slack is away", func() bool { return !health(t, d.Rig).Links["slack"].OK })
			d.file()
			if h, ok := d.ready(); !ok || h.Links["slack"].OK {
				t.Errorf("a balancer is to bring what customers write, and to be shown that Slack is away: %+v", h)
			}
			d.Slack.SetDown(false)
			d.until("the card", func() bool { return len(d.cards()) == 1 })
			d.awaitReady()
		})
	}
}

// TestAStartWithoutSlackIsNotReady: a token that is wrong is found before the balancer relies on the new process.
func TestAStartWithoutSlackIsNotReady(t *testing.T) {
	d := newDesk(t, rig.Config{Webhook: true})
	d.awaitReady()
	d.Slack.SetDown(true)
	if err := d.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	d.asking("Telegram's connection", func() bool { return health(t, d.Rig).Links["telegram"].OK })
	if h, ok := d.ready(); ok {
		t.Errorf("ready without having reached Slack: %+v", h)
	}
	d.Slack.SetDown(false)
	d.awaitReady()
}

// TestWhileTelegramIsAwayRequestsThatAreBroughtStillCome: whoever brings requests is to go on; where none are brought, the process says that it hears nothing.
func TestWhileTelegramIsAwayRequestsThatAreBroughtStillCome(t *testing.T) {
	for name, way := range map[string]struct {
		rig.Config
		asks string // the call by which the process finds that Telegram is away
		want bool
	}{
		"polling, a socket":                {asks: "getUpdates"},
		"polling, requests of Slack's":     {rig.Config{ByHTTP: true}, "getUpdates", true},
		"a webhook (looked at every 15 s)": {rig.Config{Webhook: true}, "getWebhookInfo", true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t, way.Config)
			d.awaitReady()
			d.Telegram.Faults.Set(faketelegram.Fault{Method: way.asks, Kind: faketelegram.BadGateway})
			d.luc.Say("/start") // answers the question for updates that is under way
			d.asking("/healthz to show that Telegram is away", func() bool { return !health(t, d.Rig).Links["telegram"].OK })
			if h, ok := d.ready(); ok != way.want || h.Links["telegram"].OK {
				t.Errorf("want ready %v and Telegram shown as away: %+v", way.want, h)
			}
			d.Telegram.Faults.Clear()
			d.luc.Say("/start") // polling is known to be well again once it brings something
			d.asking("the connection", func() bool { return health(t, d.Rig).Links["telegram"].OK })
			d.awaitReady()
		})
	}
}

// TestAFullDiskIsNotReady, however what is written reaches the process, and though nothing else may come to show that there is room again: a balancer
// brings nothing to a process that is not ready.
func TestAFullDiskIsNotReady(t *testing.T) {
	for name, way := range map[string]rig.Config{"polling, requests of Slack's": {ByHTTP: true}, "a webhook": {Webhook: true}} {
		for engine, database := range databases {
			t.Run(name+", "+engine, func(t *testing.T) {
				t.Parallel()
				config := way // the other engine's runs at the same time
				config.Database = database(t)
				o := &ordeal{desk: newDesk(t, config)}
				o.awaitReady()
				o.fillDisk()
				o.luc.Say("Toujours là? " + o.padding)
				var h bot.Health
				o.asking("the process to say that it keeps nothing", func() (ready bool) { h, ready = o.ready(); return !ready })
				if !strings.Contains(h.Problem, "cannot be kept") || o.Telegram.Pending() == 0 {
					t.Errorf("%d updates are still to come; the balancer is told %+v", o.Telegram.Pending(), h)
				}
				if _, ready := o.ready(); ready {
					t.Error("ready at the second look, although nothing is kept yet")
				}
				o.Telegram.LoseUpdates() // the balancer brings no more
				o.freeDisk()
				o.awaitReady()
			})
		}
	}
}
