package bot_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"testing"
	"time"

	"guichet/bot"
	"guichet/bot/delivery"
	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
	"guichet/bot/slackdesk"
	"guichet/conversations"
	"guichet/conversations/policy"
	"guichet/conversations/richtext"
	"guichet/storage"
	"guichet/storage/storagetest"
)

const (
	benchChannel = "C0BENCH"
	benchAgent   = "U0NADIA"
	firstChat    = 100_000
)

// benchDesk is a desk at work: customers with a case each, in threads of one channel, all of them one agent's.
type benchDesk struct {
	*testing.B
	*taps
	telegram *faketelegram.Server
	slack    *fakeslack.Server
	config   bot.Config
	server   *storagetest.Cluster // PostgreSQL; nil on SQLite
	agent    *fakeslack.Agent
	people   []benchPerson
	bots     []*running
}

type benchPerson struct {
	*faketelegram.Customer
	thread string
}

// running is one process of the desk, or what stands for one.
type running struct {
	*bot.Bot
	stop func() error
}

// benchConfig is what differs between desks.
type benchConfig struct {
	engine    storage.Engine
	customers int
	paced     bool // the published limits hold, on both sides
}

// newBenchDesk puts a desk up that has not begun to work.
func newBenchDesk(b *testing.B, c benchConfig) *benchDesk {
	b.Helper()
	d := &benchDesk{B: b, taps: newTaps(),
		telegram: faketelegram.NewIn(b, faketelegram.Config{Limits: faketelegram.Limits{Off: !c.paced}, KeepCalls: -1}),
		slack: fakeslack.NewIn(b, fakeslack.Config{
			Limits: fakeslack.Limits{Off: !c.paced}, WireLog: -1, BotID: "B0OTHER", AppID: "A0OTHER",
			Scopes: append(fakeslack.DefaultScopes, "chat:write.customize"), Events: bot.SlackEvents(),
		}),
	}
	phones, desks := httptest.NewServer(d.over(d.telegram)), httptest.NewServer(d.over(d.slack))
	b.Cleanup(func() {
		d.slack.Close()
		d.telegram.Close()
		phones.CloseClientConnections()
		phones.Close()
		desks.CloseClientConnections()
		desks.Close()
	})
	s := d.slack.Config()
	d.slack.AddUser(fakeslack.User{ID: benchAgent, Name: "nadia", RealName: "Nadia", Locale: "fr-CA"})
	d.slack.AddChannel(fakeslack.Channel{ID: benchChannel, Name: "plaintes", Private: true, Members: []string{s.BotUserID, benchAgent}})
	d.agent = d.slack.Agent(benchAgent)
	rules, err := policy.Parse([]byte(benchPolicy))
	if err != nil {
		b.Fatal(err)
	}
	address, server := durable(b, c.engine)
	d.server = server
	d.config = bot.Config{
		Policy: rules, Database: address, Channel: benchChannel, Log: slog.New(slog.NewTextHandler(b.Output(), &slog.HandlerOptions{Level: slog.LevelWarn})),
		Telegram: bot.TelegramConfig{Token: d.telegram.Token(), API: phones.URL},
		Slack:    bot.SlackConfig{BotToken: s.BotToken, AppToken: s.AppToken, SigningSecret: s.SigningSecret, API: desks.URL + "/api/"},
	}
	if !c.paced {
		d.config.Limits = bot.Limits{}
	}
	d.settle(c.customers)
	return d
}

// settle writes the customers and their cases into the database. Their cards stand in the channel already, as another app's posts: under the
// published limits the desk itself would need a second for each.
func (d *benchDesk) settle(customers int) {
	d.Helper()
	ctx := d.Context()
	s, err := storage.Open(ctx, storage.Config{URL: d.config.Database})
	if err != nil {
		d.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Migrate(ctx); err != nil {
		d.Fatal(err)
	}
	for i := range customers {
		chat := int64(firstChat + i)
		person := benchPerson{Customer: d.telegram.Customer(chat, faketelegram.Profile{FirstName: "Luc", LanguageCode: "fr"})}
		person.thread = d.slack.PostAsOtherApp(benchChannel, "", "card")
		d.people = append(d.people, person)
		err := s.InTx(ctx, func(tx *storage.Tx) error { return fileCase(s, tx, chat) })
		if err != nil {
			d.Fatal(err)
		}
	}
	if err := d.standCards(ctx, s); err != nil {
		d.Fatal(err)
	}
}

// fileCase makes a customer of the chat, with a complaint that the agent has taken and talked about.
func fileCase(s *storage.Store, tx *storage.Tx, chat int64) error {
	now := time.Now()
	return writeCase(s, tx, chat, conversations.Case{
		Kind: conversations.Complaint, State: conversations.Taken, Team: "service", Owner: benchAgent, OwnerName: "Nadia",
		Lang: conversations.French, Received: now, Filed: now, Version: 2,
		Statement: conversations.Answers{Category: "fees", Story: richtext.Of("On m’a facturé deux fois les mêmes frais.")},
		Life:      conversations.Life{LastCustomer: now, LastAgent: now, Named: now, Greeted: true},
	})
}

// writeCase makes a customer of the chat and gives them a case, whose card is still to be posted.
func writeCase(s *storage.Store, tx *storage.Tx, chat int64, c conversations.Case) error {
	id, _, err := tx.CustomerOf(conversations.ChatID(fmt.Sprint(chat)), "Luc")
	if err != nil {
		return err
	}
	before, err := tx.World(id)
	if err != nil {
		return err
	}
	c.ID, c.Draft, c.Customer = conversations.CaseID(s.NewID()), conversations.DraftID(s.NewID()), id
	c.Number = conversations.NewNumber(uint64(s.NewID()) * 0x9E3779B97F4A7C15)
	after := before
	after.Customer.Lang, after.Customer.LangChosen = conversations.French, true
	after.Customer.NoticeAt, after.Customer.Notice = c.Received, conversations.NoticeVersion
	after.Cases = []conversations.Case{c}
	if err := tx.SaveWorld(before, after); err != nil {
		return err
	}
	return tx.Enqueue(id, "", delivery.Rows(slackdesk.Plan(conversations.Card{Case: c.ID, Team: c.Team, First: true})))
}

// standCards tells the memory where the cards stand. They were enqueued in the order of the people.
func (d *benchDesk) standCards(ctx context.Context, s *storage.Store) error {
	threads := map[conversations.ChatID]string{}
	for _, p := range d.people {
		threads[conversations.ChatID(fmt.Sprint(p.ID()))] = p.thread
	}
	for done := 0; done < len(d.people); {
		works, err := s.Claim(ctx, storage.AgentsPlatform, storage.Room{Lanes: 100, Lease: time.Minute, Least: conversations.Cosmetic})
		if err != nil {
			return err
		}
		if len(works) == 0 {
			return errors.New("cards are missing")
		}
		for _, w := range works {
			r := storage.Receipt{Channel: benchChannel, Message: conversations.MessageID(threads[w.Chat])}
			if _, _, err := s.Done(ctx, w, r, nil); err != nil {
				return err
			}
			done++
		}
	}
	return nil
}

// open begins the work, as one more process of the desk, and returns once it hears Slack. Telegram's updates wait for it.
func (d *benchDesk) open() *running {
	d.Helper()
	sockets := d.slack.Sockets()
	one, err := bot.New(d.Context(), d.config)
	if err != nil {
		d.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.WithoutCancel(d.Context()))
	ended := make(chan error, 1)
	go func() { ended <- one.Run(ctx, 10*time.Second) }()
	r := &running{Bot: one}
	stopped := false
	r.stop = func() error {
		if stopped {
			return nil
		}
		stopped = true
		cancel()
		return errors.Join(<-ended, one.Close())
	}
	d.Cleanup(func() {
		if err := r.stop(); err != nil {
			d.Error(err)
		}
	})
	d.bots = append(d.bots, r)
	patient, done := context.WithTimeout(d.Context(), 30*time.Second)
	defer done()
	if err := d.slack.Wait(patient, func() bool { return d.slack.Sockets() > sockets }); err != nil {
		d.Fatalf("the desk does not connect: %v", err)
	}
	return r
}

// rest waits until nothing is under way any more.
func (d *benchDesk) rest() {
	d.Helper()
	ctx, cancel := context.WithTimeout(d.Context(), time.Minute)
	defer cancel()
	err := d.telegram.Wait(ctx, func() bool { return d.telegram.Pending() == 0 })
	err = errors.Join(err, d.slack.Wait(ctx, func() bool { return d.slack.Pending() == 0 }))
	if err != nil {
		d.Fatalf("the platforms do not come to rest: %v", err)
	}
	d.quiet()
}

// quiet waits until everything is sent.
func (d *benchDesk) quiet() {
	d.Helper()
	ctx, cancel := context.WithTimeout(d.Context(), time.Minute)
	defer cancel()
	for _, one := range d.bots {
		if err := one.Quiet(ctx); err != nil {
			d.Fatalf("the desk does not come to rest: %v", err)
		}
	}
}

// await waits until a mark passed a point and returns when it did.
func (d *benchDesk) await(at *watch, n int) time.Time {
	d.Helper()
	patience := time.After(30 * time.Second)
	for {
		when, changed := at.time(n)
		if !when.IsZero() {
			return when
		}
		select {
		case <-changed:
		case <-patience:
			d.Fatalf("message %d did not arrive in 30 s", n)
		}
	}
}
