package bot_test

import (
	"database/sql"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
	"guichet/bot/playground/rig"
	"guichet/conversations/policy"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// trouble is one thing that goes wrong while a customer and an agent write to each other, two messages each.
type trouble struct {
	name string
	// begin starts it before the first messages, amid happens between them and the second ones, end before everything must have arrived.
	begin, amid, end func(*ordeal)
	// twice is how many messages the customer then has twice, since Telegram did the work and could not say so; doubts is how many were sent again in doubt (G7).
	twice, doubts int
	// perhaps is how many more may have been: a lane whose lease the memory could not renew in time is taken up in doubt.
	perhaps int
	// disorder: the platform itself hands things over out of order.
	disorder bool
}

// troubles are the faults that the desk must bear, on each engine and in both directions: what ails the two platforms comes at once. Those of one group
// befall one desk, one after the other; o is that desk, or nil for the names of the groups.
func troubles(o *ordeal) map[string][]trouble {
	return map[string][]trouble{
		"calls": {
			{name: "nothing"},
			{name: "429", begin: onCalls(faketelegram.TooManyRequests, fakeslack.RateLimited), end: (*ordeal).waitedAsAsked},
			{name: "500", begin: onCalls(faketelegram.InternalError, fakeslack.ServerError), doubts: 1},
			{name: "502 with HTML", begin: onCalls(faketelegram.BadGateway, fakeslack.BadGateway), doubts: 1},
			{name: "reset before the work", begin: onCalls(faketelegram.ResetBefore, fakeslack.ResetBefore), doubts: 1},
			{name: "reset after the work", begin: onCalls(faketelegram.ResetAfter, fakeslack.ResetAfter), doubts: 1, twice: 1},
			{name: "truncated answer", begin: onCalls(faketelegram.Truncated, fakeslack.Truncated), doubts: 1, twice: 1},
			{name: "garbage for an answer", begin: onCalls(faketelegram.Garbage, fakeslack.Garbage), doubts: 1, twice: 1},
			// These two last: a call without an answer is given up after fifteen seconds.
			{name: "silence before the work", begin: onCalls(faketelegram.TimeoutBefore, fakeslack.TimeoutBefore), doubts: 1},
			{name: "silence after the work", begin: onCalls(faketelegram.TimeoutAfter, fakeslack.TimeoutAfter), doubts: 1, twice: 1},
		},
		"hearing":         hearing(),
		"more of hearing": moreOfHearing(),
		// Half a minute passes until a socket without a ping counts as dead.
		"silent socket": {{name: "silent socket", begin: (*ordeal).silenceSocket, amid: (*ordeal).arrived}},
		"memory":        memory(o != nil && o.cluster != nil),
		"webhook":       byWebhook(),
	}
}

// onCalls makes one call on each side fail: the sending of a reply, and the post of a customer's words.
func onCalls(telegram faketelegram.FaultKind, slack fakeslack.FaultKind) func(*ordeal) {
	return func(o *ordeal) {
		// One trouble follows the other faster than a customer writes: to too many messages at once the bot says so, and that would take the fault.
		if err := o.Advance(o.Context(), time.Minute); err != nil {
			o.Fatal(err)
		}
		o.Telegram.Faults.Set(faketelegram.Fault{Method: "sendMessage", Kind: telegram, Times: 1, RetryAfter: 2})
		o.Slack.AddFault(fakeslack.Fault{Method: "chat.postMessage", Kind: slack, Times: 1, Delay: slackHolds(slack)})
	}
}

// slackHolds is what a fault of Slack's takes: how long to stay away, for one, and for ever for a call that is never answered.
func slackHolds(kind fakeslack.FaultKind) time.Duration {
	if kind == fakeslack.RateLimited {
		return 2 * time.Second
	}
	return 0
}

// waitedAsAsked looks that nobody called again before the two seconds were over for which the platforms had asked.
func (o *ordeal) waitedAsAsked() {
	o.Helper()
	sends := func() (at []time.Time) {
		for _, c := range o.Telegram.Calls(o.seenTelegram) {
			if c.Method == "sendMessage" {
				at = append(at, c.Time)
			}
		}
		return at
	}
	posts := func() (at []time.Time) {
		for _, c := range o.Slack.Calls(o.seenSlack) {
			if c.Method == "chat.postMessage" {
				at = append(at, c.Time)
			}
		}
		return at
	}
	for platform, calls := range map[string]func() []time.Time{"Telegram": sends, "Slack": posts} {
		o.until("the call after the pause", func() bool { return len(calls()) >= 2 })
		at := calls()
		if waited := at[1].Sub(at[0]); waited < 2*time.Second {
			o.Errorf("%s asked for 2 s and was called again after %v", platform, waited)
		}
	}
}

// TestNothingIsLostWhateverFails is for guarantees G1, G2, G6 and G7.
func TestNothingIsLostWhateverFails(t *testing.T) {
	engines := map[string]func(*testing.T) *ordeal{"sqlite": onSQLite, "postgres": onPostgres}
	var names []string
	for group := range troubles(nil) {
		for engine := range engines {
			names = append(names, engine+"/"+group)
		}
	}
	atOnce(t, names, func(t *testing.T, name string) {
		engine, group, _ := strings.Cut(name, "/")
		o := engines[engine](t)
		for _, fault := range troubles(o)[group] {
			t.Run(fault.name, func(t *testing.T) {
				whole := o.T
				o.T = t
				defer func() { o.T = whole }()
				o.play(fault)
			})
		}
	})
}

// ordeal is a desk with one case, on which one trouble follows the other.
type ordeal struct {
	*desk
	card    string
	agent   *fakeslack.Agent
	cluster *storagetest.Cluster // nil on SQLite

	said, first             int       // messages of each side so far, and before this trouble
	doubts                  int       // messages sent again in doubt so far
	other                   *sql.Conn // another program's connection to the file
	seenTelegram, seenSlack uint64
	padding                 string // makes each message longer
}

func onSQLite(t *testing.T) *ordeal { return newOrdeal(t, databases["sqlite"](t)) }

func onPostgres(t *testing.T) *ordeal {
	cluster := storagetest.StartCluster(t, storagetest.Options{})
	o := newOrdeal(t, cluster.Database(t))
	o.cluster = cluster
	return o
}

func newOrdeal(t *testing.T, database string) *ordeal {
	t.Helper()
	p, err := policy.Parse([]byte("replies: {hold: 0s}\n"))
	if err != nil {
		t.Fatal(err)
	}
	c := rig.Config{Database: database, Policy: p, SlackTimeout: 500 * time.Millisecond, Patience: 2 * time.Second}
	// Slack repeats at once, after one minute and after five; here the minute is a moment.
	c.Slack.AckTimeout, c.Slack.RetryDelays = time.Second, slices.Repeat([]time.Duration{200 * time.Millisecond}, 100)
	o := &ordeal{desk: newDesk(t, c)}
	o.file()
	o.until("the card", func() bool { return len(o.cards()) == 1 })
	o.card, o.agent = o.cards()[0].TS, o.Slack.Agent("U0NADIA").Async()
	if err := o.agent.Click(rig.Fallback, o.card, "Prendre"); err != nil {
		t.Fatal(err)
	}
	o.until("the owner", func() bool { return regexp.MustCompile("Nadia").MatchString(o.cards()[0].Text) })
	o.settle()
	return o
}

// settle returns once nothing is on its way.
func (o *ordeal) settle() {
	o.Helper()
	if err := o.Quiet(o.Context()); err != nil {
		o.Fatal(err)
	}
}

func (o *ordeal) play(fault trouble) {
	o.first = o.said
	if calls := o.Telegram.Calls(0); len(calls) > 0 {
		o.seenTelegram = calls[len(calls)-1].Seq
	}
	if calls := o.Slack.Calls(0); len(calls) > 0 {
		o.seenSlack = calls[len(calls)-1].Seq
	}
	happen := func(part func(*ordeal)) {
		if part != nil {
			part(o)
		}
	}
	happen(fault.begin)
	o.write()
	happen(fault.amid)
	o.write()
	happen(fault.end)
	o.until("everything", func() bool { return len(o.told()) >= 2 && len(o.heard()) >= 2 })
	o.settle()
	o.check(fault)
}

// write has each side write one message.
func (o *ordeal) write() {
	o.Helper()
	o.said++
	o.luc.Say(fmt.Sprintf("mot %d. %s", o.said, o.padding))
	if _, err := o.agent.Reply(rig.Fallback, o.card, fmt.Sprintf("réponse %d. %s", o.said, o.padding)); err != nil {
		o.Fatal(err)
	}
}

func (o *ordeal) check(fault trouble) {
	o.Helper()
	want := []int{o.first + 1, o.first + 2}
	told, heard := o.told(), o.heard()
	twice := len(told) - len(slices.Compact(slices.Clone(told)))
	told = slices.Compact(told)
	if fault.disorder {
		slices.Sort(told)
		slices.Sort(heard)
	}
	if !slices.Equal(told, want) || twice != fault.twice {
		o.Errorf("the customer was told %v, %d of it twice; want %v, %d twice", told, twice, want, fault.twice)
	}
	if !slices.Equal(heard, want) {
		o.Errorf("the thread holds %v, want %v, each once", heard, want)
	}
	// What was read back may be there before the connection that is to be refused is asked for.
	o.asking("the faults to hit something", func() bool { return len(o.Telegram.Faults.List())+len(o.Slack.Faults()) == 0 })
	o.asking(fmt.Sprintf("%d messages sent again in doubt to stand in the history", fault.doubts), func() bool { return o.resent() >= o.doubts+fault.doubts })
	before := o.doubts
	o.doubts = o.resent()
	if n := o.doubts - before; n > fault.doubts+fault.perhaps {
		o.Errorf("%d messages were sent again in doubt, want %d and perhaps %d more", n, fault.doubts, fault.perhaps)
	}
	o.Telegram.Faults.Clear()
	o.Slack.ClearFaults()
}

// resent counts the lines of the history that tell of a message sent again.
func (o *ordeal) resent() (n int) {
	cases, err := o.Bot().Memory().Cases(o.Context(), storage.Filter{})
	if err != nil || len(cases) != 1 {
		o.Fatalf("%d cases, %v", len(cases), err)
	}
	lines, err := o.Bot().Memory().History(o.Context(), cases[0].ID)
	if err != nil {
		o.Fatal(err)
	}
	for _, line := range lines {
		if line.What == "resent" {
			n++
		}
	}
	return n
}

var (
	toldWords  = regexp.MustCompile(`réponse (\d+)\.`)
	heardWords = regexp.MustCompile(`mot (\d+)\.`)
)

// told are the numbers of this trouble's replies on the customer's phone.
func (o *ordeal) told() (numbers []int) {
	for _, m := range o.luc.Chat() {
		if m.FromBot {
			numbers = o.numbers(numbers, toldWords, m.Text)
		}
	}
	return numbers
}

// heard are the numbers of this trouble's customer's messages in the thread.
func (o *ordeal) heard() (numbers []int) {
	for _, m := range o.Slack.Channel(rig.Fallback).Thread(o.card) {
		if m.User != "U0NADIA" && m.TS != o.card {
			numbers = o.numbers(numbers, heardWords, m.Text)
		}
	}
	return numbers
}

func (o *ordeal) numbers(numbers []int, words *regexp.Regexp, text string) []int {
	for _, found := range words.FindAllStringSubmatch(text, -1) {
		if n, err := strconv.Atoi(found[1]); err == nil && n > o.first {
			numbers = append(numbers, n)
		}
	}
	return numbers
}
