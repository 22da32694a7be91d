package bot_test

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"guichet/bot"
	"guichet/bot/playground/fakeslack"
	"guichet/bot/playground/faketelegram"
	"guichet/bot/playground/rig"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// patience bounds one wait; the machine may be busy.
const patience = time.Minute

// unhurried is the patience of the pretend Slack with a busy machine: what it then repeats still arrives within ours.
const unhurried = 15 * time.Second

// desk is a rig with one customer, on the running clock.
type desk struct {
	*testing.T
	*rig.Rig
	luc *faketelegram.Customer
}

func newDesk(t *testing.T, c rig.Config) *desk {
	t.Helper()
	if c.Database == "" {
		c.Database = databases["sqlite"](t)
	}
	c.Limits = bot.Limits{}
	c.Log = slog.New(slog.NewTextHandler(t.Output(), nil))
	c.Telegram.Limits.Off, c.Slack.Limits.Off = true, true
	c.Slack.ShareDelay, c.Patience = time.Millisecond, cmp.Or(c.Patience, unhurried)
	r, err := rig.In(t, c)
	if err != nil {
		t.Fatal(err)
	}
	return &desk{t, r, r.Telegram.Customer(1001, faketelegram.Profile{FirstName: "Luc", LanguageCode: "fr"})}
}

// until waits for something to be seen on either platform.
func (d *desk) until(what string, seen func() bool) {
	d.Helper()
	ctx, cancel := context.WithTimeout(d.Context(), patience)
	defer cancel()
	if err := d.Wait(ctx, seen); err != nil {
		d.Fatalf("%s: %v", what, err)
	}
}

// asking asks again and again until something is so that neither platform shows.
func (d *desk) asking(what string, so func() bool) {
	d.Helper()
	again := time.NewTicker(10 * time.Millisecond)
	defer again.Stop()
	for deadline := time.Now().Add(patience); !so(); <-again.C {
		if time.Now().After(deadline) {
			d.Fatalf("asked in vain for %s", what)
		}
	}
}

// answered reports whether the newest message on the phone is the bot's and holds the words.
func (d *desk) answered(words string) func() bool {
	return func() bool {
		m, ok := d.luc.LastFromBot()
		return ok && strings.Contains(m.Text, words)
	}
}

// file files a complaint by the shortest road.
func (d *desk) file() {
	d.Helper()
	d.luc.Say("/plainte")
	for _, button := range []string{"Continuer", "Frais et intérêts", "Continuer ma plainte"} {
		d.tap(button)
	}
	d.until("the story's question", d.answered("Que s’est-il passé?"))
	d.luc.Say("On m'a facturé des frais que je ne dois pas.")
	for _, button := range []string{"Je ne l’ai pas", "Remboursement", "Je n’en ai pas", "Envoyer"} {
		d.tap(button)
	}
	d.until("the receipt", d.answered("Votre numéro"))
}

func (d *desk) tap(button string) {
	d.Helper()
	var id int
	d.until("the button "+button, func() bool {
		for _, m := range slices.Backward(d.luc.Chat()) {
			for _, row := range m.Buttons {
				if slices.ContainsFunc(row, func(b faketelegram.Button) bool { return b.Text == button }) {
					id = m.ID
					return true
				}
			}
		}
		return false
	})
	if _, err := d.luc.Tap(id, button); err != nil {
		d.Fatal(err)
	}
}

func (d *desk) cards() (out []fakeslack.Message) {
	for _, m := range d.Slack.Channel(rig.Fallback).Messages() {
		if m.BotID == d.Slack.Config().BotID {
			out = append(out, m)
		}
	}
	return out
}

func TestWhileSlackIsDownTheReceiptIsGivenAndTheCaseArrivesLater(t *testing.T) {
	d := newDesk(t, rig.Config{})
	d.Slack.SetDown(true)
	d.file()
	if n := len(d.cards()); n != 0 {
		t.Fatalf("%d cards on a Slack that is down", n)
	}
	d.asking("/healthz to show what waits", func() bool {
		h := health(t, d.Rig)
		return !h.Links["slack"].OK && slices.ContainsFunc(h.Backlog, func(b bot.Backlog) bool {
			return b.Platform == "slack" && b.Class == "ordinary" && b.Waiting > 0 && b.Oldest > 0
		})
	})
	d.Slack.SetDown(false)
	d.until("the card", func() bool { return len(d.cards()) == 1 })
}

// TestTheClockCanBeMovedWhileSlackIsDown moves it by a week: what falls due for customers reaches them on the way, what Slack does not take holds nothing up,
// and all of the thread arrives once it does.
func TestTheClockCanBeMovedWhileSlackIsDown(t *testing.T) {
	d := newDesk(t, rig.Config{SlackTimeout: 500 * time.Millisecond})
	d.Slack.SetDown(true)
	d.file()
	d.luc.Say("Voici un détail de plus.")
	d.until("the end of the updates", func() bool { return d.Telegram.Pending() == 0 })
	anna := d.Telegram.Customer(1002, faketelegram.Profile{FirstName: "Anna", LanguageCode: "fr"})
	anna.Say("/plainte")
	var greeting faketelegram.Message
	d.until("the greeting", func() bool { var ok bool; greeting, ok = anna.LastFromBot(); return ok && len(greeting.Buttons) > 0 })
	if _, err := anna.Tap(greeting.ID, "Continuer"); err != nil {
		t.Fatal(err)
	}
	d.until("a question", func() bool { m, _ := anna.LastFromBot(); return m.ID != greeting.ID || m.Text != greeting.Text })
	anna.Say("On m'a facturé des frais que je ne dois pas.")
	d.until("the end of Anna's updates", func() bool { return d.Telegram.Pending() == 0 })
	was, told := d.Now(), len(anna.Chat())
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	for range 7 {
		if err := d.Advance(ctx, 24*time.Hour); err != nil {
			t.Fatalf("with Slack down the clock stood still: %v", err)
		}
	}
	if moved := d.Now().Sub(was); moved < 7*24*time.Hour {
		t.Errorf("the clock moved by %s", moved)
	}
	if len(anna.Chat()) == told {
		t.Error("in a week nobody reminded Anna of what she has begun")
	}
	if n := len(d.cards()); n != 0 {
		t.Fatalf("%d cards on a Slack that is down", n)
	}
	d.Slack.SetDown(false)
	d.until("the thread, with what was written later", func() bool {
		return slices.ContainsFunc(d.cards(), func(card fakeslack.Message) bool { // a digest stands there as well
			return slices.ContainsFunc(d.Slack.Channel(rig.Fallback).Thread(card.TS), func(m fakeslack.Message) bool {
				return m.TS != card.TS && strings.Contains(m.Text, "un détail de plus")
			})
		})
	})
}

func TestWhatCannotBeReadIsKeptAsideAndHoldsNobodyUp(t *testing.T) {
	d := newDesk(t, rig.Config{})
	if _, err := d.Telegram.PushRaw(`{"message":{"message_id":{"secret":"4111 1111 1111 1111"}}}`); err != nil {
		t.Fatal(err)
	}
	d.luc.Say("/start")
	d.until("the greeting", d.answered("On continue?"))
	seen := httptest.NewRecorder()
	d.Bot().Handler().ServeHTTP(seen, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	if !strings.Contains(seen.Body.String(), `guichet_events_aside_total{source="telegram"} 1`) {
		t.Errorf("not counted:\n%s", grep(seen.Body.String(), "aside"))
	}
}

func grep(text, word string) (out string) {
	for line := range strings.Lines(text) {
		if strings.Contains(line, word) {
			out += line
		}
	}
	return out
}

func TestGroupsAreLeftPolitely(t *testing.T) {
	d := newDesk(t, rig.Config{})
	d.luc.AddBotToGroup(-500, "Famille")
	d.until("leaving", func() bool {
		return slices.ContainsFunc(d.Telegram.Calls(0), func(c faketelegram.Call) bool { return c.Method == "leaveChat" })
	})
	if said := d.Telegram.Chat(-500); !slices.ContainsFunc(said, func(m faketelegram.Message) bool {
		return m.FromBot && strings.Contains(m.Text, "conversation privée")
	}) {
		t.Errorf("left without a word: %+v", said)
	}
}

func TestALongReplyArrivesWholeAndInOrder(t *testing.T) {
	d := newDesk(t, rig.Config{})
	d.file()
	d.until("the card", func() bool { return len(d.cards()) == 1 })
	nadia := d.Slack.Agent("U0NADIA")
	card := d.cards()[0]
	if err := nadia.Click(rig.Fallback, card.TS, "Prendre"); err != nil {
		t.Fatal(err)
	}
	long := strings.Repeat("Une phrase de la réponse, assez longue. ", 250)
	if _, err := nadia.Reply(rig.Fallback, card.TS, long); err != nil {
		t.Fatal(err)
	}
	if err := d.Advance(t.Context(), 10*time.Second); err != nil {
		t.Fatal(err)
	}
	squeeze := strings.NewReplacer(" ", "", "\n", "")
	d.until("the whole reply", func() bool {
		var got string
		for _, m := range d.luc.Chat() {
			if m.FromBot && strings.Contains(m.Text, "Une phrase") {
				_, words, _ := strings.Cut(m.Text, ")\n")
				got += squeeze.Replace(words)
			}
		}
		return strings.HasSuffix(got, squeeze.Replace(long)) // the first part is headed with the team's name
	})
}

func TestAWrongTokenIsSaidWhereSomebodyLooksAndMendedWithoutARestart(t *testing.T) {
	for name, break_ := range map[string]func(*rig.Config){
		"telegram": func(c *rig.Config) { c.RealTelegram.Token = "1:wrong" },
		"slack":    func(c *rig.Config) { c.RealSlack.BotToken = "xoxb-wrong" },
	} {
		t.Run(name, func(t *testing.T) {
			// A first desk's servers serve the second, which has one wrong token.
			servers := newDesk(t, rig.Config{})
			c := rig.Config{RealTelegram: servers.RealTelegram, RealSlack: servers.RealSlack}
			break_(&c)
			c.Database, c.Limits = databases["sqlite"](t), bot.Limits{}
			r, err := rig.In(t, c)
			if err != nil {
				t.Fatalf("a wrong token must not stop the desk: %v", err)
			}
			ready := func() (int, string) {
				seen := httptest.NewRecorder()
				r.Bot().Handler().ServeHTTP(seen, httptest.NewRequest(http.MethodGet, "/readyz", nil))
				return seen.Code, seen.Body.String()
			}
			// The problem is found by asking; the platforms' own changes do not announce it.
			code, body := 0, ""
			servers.asking("a problem", func() bool { code, body = ready(); return strings.Contains(body, `"problem":"`) })
			if code != http.StatusServiceUnavailable || strings.Contains(body, "wrong") {
				t.Errorf("%d %s", code, body)
			}
		})
	}
}

func TestASecondProcessOnOneSQLiteFileIsToldWhatToDo(t *testing.T) {
	database := databases["sqlite"](t)
	newDesk(t, rig.Config{Database: database})
	_, err := rig.In(t, rig.Config{Database: database})
	if !errors.Is(err, storage.ErrInUse) {
		t.Errorf("got %v", err)
	}
}

func TestADatabaseThatGoesAwayLosesNobodysWords(t *testing.T) {
	cluster := storagetest.StartCluster(t, storagetest.Options{})
	d := newDesk(t, rig.Config{Database: cluster.Database(t)})
	d.luc.Say("/plainte")
	d.until("the greeting", d.answered("On continue?"))
	if err := cluster.Stop(storagetest.Immediate); err != nil {
		t.Fatal(err)
	}
	d.luc.Say("vous m'avez chargé des frais pour rien")
	if err := cluster.Start(); err != nil {
		t.Fatal(err)
	}
	d.until("the next question", func() bool { m, _ := d.luc.LastFromBot(); return !strings.Contains(m.Text, "On continue?") })
	if n := d.Telegram.Pending(); n != 0 {
		d.until("confirmation", func() bool { return d.Telegram.Pending() == 0 })
	}
}

func TestADatabaseThatIsNotThereStopsTheStartWithAWord(t *testing.T) {
	_, err := rig.In(t, rig.Config{Database: "postgres://nobody@127.0.0.1:1/none?sslmode=disable&connect_timeout=2"})
	if err == nil || !strings.Contains(err.Error(), "open the database") {
		t.Errorf("got %v", err)
	}
}

func TestAProcessThatEndsIsNotReady(t *testing.T) {
	d := newDesk(t, rig.Config{})
	handler := d.Bot().Handler()
	d.Telegram.Faults.Set(faketelegram.Fault{Method: "sendMessage", Kind: faketelegram.Slow, Delay: time.Second, Times: 1})
	d.luc.Say("/start")
	d.until("the greeting, whose answer takes a second", d.answered("On continue?"))
	restarted := make(chan error, 1)
	go func() { restarted <- d.Restart(t.Context()) }()
	d.asking("that it is ending", func() bool {
		seen := httptest.NewRecorder()
		handler.ServeHTTP(seen, httptest.NewRequest(http.MethodGet, "/readyz", nil))
		return seen.Code == http.StatusServiceUnavailable && strings.Contains(seen.Body.String(), "ending")
	})
	if err := <-restarted; err != nil {
		t.Error(err)
	}
}
