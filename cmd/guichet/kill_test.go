package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http/httptest"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"regexp"
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

// visitor is one customer.
type visitor struct {
	*faketelegram.Customer
	name   string
	number string
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
	o.verify(ctx)
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

// say are the customer's words, reply the agents', of which nothing may be lost.
func words(v *visitor, i int) string { return fmt.Sprintf("suite %s numéro %d", v.name, i) }
func reply(v *visitor, i int) string { return fmt.Sprintf("réponse %s numéro %d", v.name, i) }

var receiptNumber = regexp.MustCompile(`Votre numéro\x{a0}?: ([0-9A-Z]{4}-[0-9A-Z]{4})`)

// visit is one customer from the first word to the last reply.
func (o *ordeal) visit(ctx context.Context, name string, chat int64) {
	v := o.meet(name, chat)
	v.Say("Je veux faire une plainte, vous m'avez chargé des frais pour rien (" + name + ")")
	if err := o.file(ctx, v); err != nil {
		o.Errorf("%s: %v", name, err)
		return
	}
	for i := range 3 {
		v.Say(words(v, i))
	}
	if err := o.serveCustomer(ctx, v); err != nil {
		o.Errorf("%s: %v", name, err)
	}
}

func (o *ordeal) meet(name string, chat int64) *visitor {
	v := &visitor{Customer: o.telegram.Customer(chat, faketelegram.Profile{FirstName: "V" + name, LanguageCode: "fr"}), name: name}
	o.mu.Lock()
	defer o.mu.Unlock()
	o.people = append(o.people, v)
	return v
}

// file answers whatever is asked until the receipt is there.
func (o *ordeal) file(ctx context.Context, v *visitor) error {
	tapped := "" // the message and the button that were tapped last; a tap can turn a message into the next question
	for {
		var receipt string
		question, button := 0, ""
		err := o.telegram.Wait(ctx, func() bool {
			for _, m := range slices.Backward(v.Chat()) {
				if found := receiptNumber.FindStringSubmatch(m.Text); found != nil {
					receipt = found[1]
					return true
				}
				if !m.FromBot || m.Deleted || len(m.Buttons) == 0 {
					continue
				}
				// The newest question is the one to answer: a crash may have left an older copy of another.
				question, button = m.ID, answerTo(m)
				return button != "" && fmt.Sprint(question, button) != tapped
			}
			return false
		})
		if err != nil {
			return fmt.Errorf("waiting for a question or the receipt: %w", err)
		}
		if receipt != "" {
			v.number = receipt
			return nil
		}
		tapped = fmt.Sprint(question, button)
		// A message that was rewritten meanwhile has other buttons: the loop looks again.
		if _, err := v.Tap(question, button); err != nil {
			tapped = ""
		}
	}
}

// answerTo is the button that leads on.
func answerTo(m faketelegram.Message) string {
	for _, wanted := range []string{"Envoyer", "Continuer", "Frais et intérêts", "Continuer ma plainte", "Je ne l’ai pas", "Remboursement", "Je n’en ai pas", "C’est tout"} {
		for _, row := range m.Buttons {
			for _, b := range row {
				if b.Text == wanted {
					return wanted
				}
			}
		}
	}
	return ""
}

// serveCustomer is the agent: takes the case, answers three times, and waits until the customer has it all.
func (o *ordeal) serveCustomer(ctx context.Context, v *visitor) error {
	nadia := o.slack.Agent("U0NADIA").Async()
	card, err := o.awaitCard(ctx, v)
	if err != nil {
		return err
	}
	if err := o.take(ctx, nadia, v, card); err != nil {
		return err
	}
	for i := range 3 {
		if _, err := nadia.Reply(deskChannel, card.TS, reply(v, i)); err != nil {
			return err
		}
		err = o.telegram.Wait(ctx, func() bool { return len(told(v)) > i })
		if err != nil {
			return fmt.Errorf("waiting for the replies, got %q: %w", told(v), err)
		}
	}
	err = o.slack.Wait(ctx, func() bool { return len(o.heard(v, card)) >= 3 })
	if err != nil {
		return fmt.Errorf("waiting for the words in the thread, got %q: %w", o.heard(v, card), err)
	}
	return nil
}

func (o *ordeal) awaitCard(ctx context.Context, v *visitor) (card fakeslack.Message, err error) {
	err = o.slack.Wait(ctx, func() (ok bool) { card, ok = o.cardOf(v); return ok })
	if err != nil {
		err = fmt.Errorf("waiting for the card: %w", err)
	}
	return card, err
}

// take clicks [Prendre] until the card shows its owner. Slack does not repeat a click that nobody acknowledged: the person
// sees that nothing happened, and clicks again.
func (o *ordeal) take(ctx context.Context, nadia *fakeslack.Agent, v *visitor, card fakeslack.Message) error {
	for ctx.Err() == nil {
		if err := nadia.Click(deskChannel, card.TS, "Prendre"); err != nil && !errors.Is(err, fakeslack.ErrNoButton) {
			return err
		}
		patience, cancel := context.WithTimeout(ctx, 3*time.Second)
		err := o.slack.Wait(patience, func() bool { c, ok := o.cardOf(v); return ok && strings.Contains(c.Text, "Nadia") })
		cancel()
		if err == nil {
			return nil
		}
	}
	return fmt.Errorf("waiting for the card to show its owner: %w", ctx.Err())
}

func (o *ordeal) cardOf(v *visitor) (fakeslack.Message, bool) {
	for _, m := range o.slack.Channel(deskChannel).Messages() {
		if strings.Contains(m.Text, v.number) {
			return m, true
		}
	}
	return fakeslack.Message{}, false
}

// told are the replies on the customer's phone, without what was told twice at a kill.
func told(v *visitor) (out []string) {
	for _, m := range v.Chat() {
		for i := range 3 {
			if m.FromBot && strings.Contains(m.Text, reply(v, i)) && (len(out) == 0 || out[len(out)-1] != reply(v, i)) {
				out = append(out, reply(v, i))
			}
		}
	}
	return out
}

// heard are the customer's words in the thread.
func (o *ordeal) heard(v *visitor, card fakeslack.Message) (out []string) {
	for _, m := range o.slack.Channel(deskChannel).Thread(card.TS) {
		for i := range 3 {
			if m.User != "U0NADIA" && m.TS != card.TS && strings.Contains(m.Text, words(v, i)) {
				out = append(out, words(v, i))
			}
		}
	}
	return out
}

// verify looks at the whole once more, when nothing is on its way any more.
func (o *ordeal) verify(ctx context.Context) {
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
	_ = ctx
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
