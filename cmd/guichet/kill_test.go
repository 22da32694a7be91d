package main

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http/httptest"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"guichet/bot"
	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
	"guichet/storage/storagetest"
)

// kills is how often the program is killed in one run; -short is for a quick look while working.
func kills() int {
	if testing.Short() {
		return 5
	}
	return 50
}

// asDesk makes this test program be the desk when it is started again with this variable set.
const asDesk = "GUICHET_TEST_SERVE"

// TestMain lets the test kill a desk that is a process of its own: this very program, started again. It is "guichet serve" but
// for the pacing and the patience with Slack, with which fifty kills would take an hour.
func TestMain(m *testing.M) {
	if os.Getenv(asDesk) == "" {
		os.Exit(m.Run())
	}
	if err := serveUnpaced(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func serveUnpaced() error {
	s, err := readSettings(os.Environ())
	if err != nil {
		return err
	}
	w := &world{ctx: context.Background(), settings: s, log: slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: level(s.LogLevel)}))}
	config, err := w.botConfig()
	if err != nil {
		return err
	}
	config.Limits, config.SlackTimeout = bot.Limits{}, time.Second
	ctx, stop := signal.NotifyContext(w.ctx, syscall.SIGTERM)
	defer stop()
	w.ctx = ctx
	return open(w, config)
}

// TestKilledAtRandomMomentsItLosesNothing is for guarantees G1, G3, G6, G7 and G14: the real program, a process of its own,
// is killed with SIGKILL again and again while customers file complaints and agents answer them. At the end every customer
// has one receipt and one case, every word stands once in its thread and every reply reached its customer, in order.
func TestKilledAtRandomMomentsItLosesNothing(t *testing.T) {
	for engine, database := range map[string]func(*testing.T) string{
		"sqlite": func(t *testing.T) string { return "sqlite:" + filepath.Join(t.TempDir(), "guichet.db") },
		"postgres": func(t *testing.T) string {
			return storagetest.StartCluster(t, storagetest.Options{Durable: true}).Database(t)
		},
	} {
		t.Run(engine, func(t *testing.T) {
			newOrdeal(t, database(t), "0s").run()
		})
	}
}

// ordeal is one run: the two platforms, the program between them, and the people.
type ordeal struct {
	*testing.T
	telegram *faketelegram.Server
	slack    *fakeslack.Server
	env      []string

	mu      sync.Mutex
	kills   int // so far
	process *exec.Cmd
	people  []*visitor
}

const deskChannel = "C0DESK"

// newOrdeal puts the platforms up. hold is how long replies wait before they leave.
func newOrdeal(t *testing.T, database, hold string) *ordeal {
	o := &ordeal{T: t,
		telegram: faketelegram.NewIn(t, faketelegram.Config{Limits: faketelegram.Limits{Off: true}, KeepCalls: -1}),
		slack: fakeslack.NewIn(t, fakeslack.Config{
			Limits: fakeslack.Limits{Off: true}, AckTimeout: 500 * time.Millisecond, WireLog: -1,
			// Slack waits a minute and five before it repeats; a story cannot.
			RetryDelays: slices.Repeat([]time.Duration{500 * time.Millisecond}, 200),
		}),
	}
	web := httptest.NewServer(o.telegram)
	slackURL, err := o.slack.Start("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { o.end(); web.Close() })
	c := o.slack.Config()
	o.slack.AddUser(fakeslack.User{ID: "U0NADIA", Name: "nadia", RealName: "Nadia"})
	o.slack.AddChannel(fakeslack.Channel{ID: deskChannel, Name: "plaintes", Private: true, Members: []string{c.BotUserID, "U0NADIA"}})
	policy := filepath.Join(t.TempDir(), "policy.yaml")
	if err := os.WriteFile(policy, []byte("replies: {hold: "+hold+"}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	o.env = append(os.Environ(),
		"TELEGRAM_API_URL="+web.URL, "TELEGRAM_BOT_TOKEN="+o.telegram.Token(), "SLACK_API_URL="+slackURL, "SLACK_BOT_TOKEN="+c.BotToken,
		"SLACK_APP_TOKEN="+c.AppToken, "SLACK_CHANNEL="+deskChannel, "DATABASE_URL="+database, "GUICHET_CONFIG="+policy,
		"GUICHET_LISTEN=127.0.0.1:0", "GUICHET_LOG=error", asDesk+"=1")
	return o
}

// start starts the program. Errors of a program that is killed at any moment are nobody's; what it logs is shown when the
// test fails.
func (o *ordeal) start() {
	cmd := exec.Command(os.Args[0])
	cmd.Env = o.env
	cmd.Stderr, cmd.Stdout = o.Output(), o.Output()
	if err := cmd.Start(); err != nil {
		o.Error(err)
		return
	}
	o.mu.Lock()
	o.process = cmd
	o.mu.Unlock()
}

func (o *ordeal) end() {
	o.mu.Lock()
	cmd := o.process
	o.process = nil
	o.mu.Unlock()
	if cmd != nil {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	}
}

func (o *ordeal) done() bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.kills >= kills()
}

func (o *ordeal) run() {
	ctx, cancel := context.WithTimeout(o.Context(), patience())
	defer cancel()
	o.start()
	killer := make(chan struct{})
	go func() {
		defer close(killer)
		o.killAgainAndAgain(ctx)
	}()
	var visitors sync.WaitGroup
	for i := range 4 {
		visitors.Go(func() {
			for n := 0; n == 0 || !o.done() && ctx.Err() == nil; n++ {
				o.visit(ctx, fmt.Sprintf("%d-%d", i, n), int64(1000*(i+1)+n))
			}
		})
	}
	visitors.Wait()
	<-killer
	if ctx.Err() != nil {
		o.Fatalf("not done in time: %d kills, %d visitors", o.kills, len(o.people))
	}
	o.verify()
}

// killAgainAndAgain kills the program after a random number of further changes on either platform, and starts it again.
func (o *ordeal) killAgainAndAgain(ctx context.Context) {
	for !o.done() && ctx.Err() == nil {
		telegram, slack := o.telegram.Revision(), o.slack.Revision()
		until := uint64(1 + rand.N(60))
		err := o.telegram.Wait(ctx, func() bool {
			return o.telegram.Revision()-telegram+o.slack.Revision()-slack >= until
		})
		if err != nil {
			return
		}
		o.end()
		o.mu.Lock()
		o.kills++
		o.mu.Unlock()
		o.start()
	}
}

// verify looks at the whole once more, when nothing is on its way any more.
func (o *ordeal) verify() {
	o.Logf("%d kills, %d visitors", o.kills, len(o.people))
	twice := 0
	for _, v := range o.people {
		card, ok := o.cardOf(v)
		if !ok {
			o.Errorf("%s has no card", v.name)
			continue
		}
		if got, want := told(v), []string{reply(v, 0), reply(v, 1), reply(v, 2)}; !slices.Equal(got, want) {
			o.Errorf("%s was told %q, want %q", v.name, got, want)
		}
		if got, want := o.heard(v, card), []string{words(v, 0), words(v, 1), words(v, 2)}; !slices.Equal(got, want) {
			o.Errorf("%s was heard saying %q, want %q: each once, in order", v.name, got, want)
		}
		numbers := map[string]bool{}
		same := map[string]int{}
		for _, m := range v.Chat() {
			if found := receiptNumber.FindStringSubmatch(m.Text); found != nil {
				numbers[found[1]] = true
				same[m.Text]++
			}
			if m.FromBot && strings.Contains(m.Text, "réponse "+v.name) {
				same[m.Text]++
			}
		}
		if len(numbers) != 1 {
			o.Errorf("%s has %d case numbers", v.name, len(numbers))
		}
		for _, n := range same {
			twice += n - 1
		}
	}
	if cards := len(o.cards()); cards != len(o.people) {
		o.Errorf("%d cards for %d visitors", cards, len(o.people))
	}
	// G7: at most one message per chat per crash may be told twice.
	o.Logf("%d messages told twice", twice)
	if twice > kills()*4 {
		o.Errorf("%d messages told twice in %d kills of 4 chats", twice, kills())
	}
}

func (o *ordeal) cards() (out []fakeslack.Message) {
	for _, m := range o.slack.Channel(deskChannel).Messages() {
		if m.BotID == o.slack.Config().BotID && (m.ThreadTS == "" || m.ThreadTS == m.TS) {
			out = append(out, m)
		}
	}
	return out
}

// patience is how long one run may take; a machine that is busy with other tests is slow.
func patience() time.Duration {
	if testing.Short() {
		return time.Minute
	}
	return 8 * time.Minute
}
