package bot_test

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"testing"
	"time"

	"guichet/bot/delivery"
	"guichet/bot/playground/faketelegram"
	"guichet/bot/telegram"
	"guichet/conversations"
	"guichet/conversations/richtext"
	"guichet/storage"
)

// published is how many messages a second the desk allows itself on Telegram.
const published = 29.4

// measureLimits sends bulk to many chats with the published limits on, while people wait for answers. Several processes share the work where the engine
// allows it.
func measureLimits(b *testing.B, engine storage.Engine, t *figures) {
	const chats = 500
	total := sized(1500, 5000)
	d := newBenchDesk(b, benchConfig{engine: engine, customers: chats, paced: true})
	if err := d.introduce(); err != nil {
		b.Fatal(err)
	}
	if err := d.bulk(total); err != nil {
		b.Fatal(err)
	}
	processes := 1
	if engine == storage.PostgreSQL {
		processes = 3
	}
	for range processes {
		d.open()
	}
	var served []time.Duration
	answers := 0
	for person := 0; ; person++ {
		if passed, _ := d.told.look(); passed >= total {
			break
		}
		// Somebody new writes and waits: the bot's answer has to find its way past the bulk.
		who := d.telegram.Customer(int64(firstChat+chats+person), faketelegram.Profile{FirstName: "Luc", LanguageCode: "fr"})
		left := time.Now()
		who.Say("/help")
		if err := d.telegram.Wait(d.patient(), func() bool { return answered(who) }); err != nil {
			b.Fatalf("a person who waits got no answer: %v", err)
		}
		served = append(served, time.Since(left))
		pauseFor(d.Context(), 2*time.Second)
		answers += answersTo(who)
	}
	rate := float64(total+answers) / d.told.span().Seconds()
	p99 := quantile(served, 0.99)
	b.ReportMetric(100*rate/published, "%-of-limit")
	b.ReportMetric(float64(d.telegram.RateLimited()), "429s")
	b.ReportMetric(float64(p99.Milliseconds()), "ms-p99-waiting")
	t.set("published limits, bulk to 500 chats", "≥ 97 % of 29.4/s, no 429", engine,
		fmt.Sprintf("%.1f %% of 29.4/s, %d × 429 (%d messages, %d processes)", 100*rate/published, d.telegram.RateLimited(), total, processes))
	t.set("a person who waits meanwhile, p99", "≤ 400 ms", engine, fmt.Sprintf("%d ms (of %d)", p99.Milliseconds(), len(served)))
}

// answered tells whether the bot has told somebody anything.
func answered(who *faketelegram.Customer) bool { return answersTo(who) > 0 }

// answersTo is how many messages the bot has sent to somebody.
func answersTo(who *faketelegram.Customer) (n int) {
	for _, m := range who.Chat() {
		if m.FromBot {
			n++
		}
	}
	return n
}

// introduce lets everybody have pressed Start long ago: a bot may not write to who has not. What that brought is not to be answered any more.
func (d *benchDesk) introduce() error {
	last := 0
	for _, person := range d.people {
		last = person.Start("").UpdateID
	}
	answer, err := http.Get(fmt.Sprintf("%s/bot%s/getUpdates?offset=%d", d.config.Telegram.API, d.config.Telegram.Token, last+1))
	if err != nil {
		return err
	}
	return answer.Body.Close()
}

// bulk enqueues reminders, to all chats in turn, before the desk begins.
func (d *benchDesk) bulk(total int) error {
	s, err := storage.Open(d.Context(), storage.Config{URL: d.config.Database})
	if err != nil {
		return err
	}
	defer s.Close()
	return s.InTx(d.Context(), func(tx *storage.Tx) error {
		for n := range total {
			chat := conversations.ChatID(fmt.Sprint(d.people[n%len(d.people)].ID()))
			id, _, err := tx.CustomerOf(chat, "")
			if err != nil {
				return err
			}
			tell := conversations.Tell{Timing: conversations.Timing{Class: conversations.Background}, Text: richtext.Of("Votre dossier est à l’étude. " + mark(n))}
			if err := tx.Enqueue(id, "", delivery.Rows(telegram.Plan(tell))); err != nil {
				return err
			}
		}
		return nil
	})
}

// measureCrowd lets a hundred customers of one channel write at once, with Slack's published limits on.
func measureCrowd(b *testing.B, engine storage.Engine, t *figures) {
	const threads = 100
	total := sized(600, 3000)
	d := newBenchDesk(b, benchConfig{engine: engine, customers: threads, paced: true})
	d.open()
	began := time.Now()
	gap := time.Minute / 3000
	for n := range total {
		d.people[n%threads].Say("Avez-vous des nouvelles? " + mark(n))
		pauseFor(d.Context(), time.Until(began.Add(time.Duration(n+1)*gap)))
	}
	limit := time.After(8 * time.Minute)
	for {
		passed, changed := d.posted.look()
		if passed == total {
			break
		}
		select {
		case <-changed:
		case <-limit:
			t.set("a crowd: messages over 100 threads of one channel", "3,000 in ≤ 300 s, in order", engine, fmt.Sprintf("%d of %d in 8 min", passed, total))
			return
		}
	}
	took := time.Since(began)
	order, posts := d.posted.passed()
	words := "in order"
	if !inOrder(order, threads) {
		words = "OUT OF ORDER"
	}
	b.ReportMetric(took.Seconds(), "s-until-all-stood-in-Slack")
	t.set("a crowd: messages over 100 threads of one channel", "3,000 in ≤ 300 s, in order", engine,
		fmt.Sprintf("%d in %.0f s, %s, %d posts", total, took.Seconds(), words, posts))
}

// inOrder tells whether the messages of each thread arrived in the order they were sent.
func inOrder(order []int, threads int) bool {
	last := slices.Repeat([]int{-1}, threads)
	for _, n := range order {
		if n <= last[n%threads] {
			return false
		}
		last[n%threads] = n
	}
	return true
}

// patient is as long as one wait may take.
func (d *benchDesk) patient() context.Context {
	ctx, cancel := context.WithTimeout(d.Context(), time.Minute)
	d.Cleanup(cancel)
	return ctx
}

// pauseFor keeps a load at its pace.
func pauseFor(ctx context.Context, wait time.Duration) {
	if wait <= 0 {
		return
	}
	select {
	case <-time.After(wait):
	case <-ctx.Done():
	}
}
