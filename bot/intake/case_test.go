package intake

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/conversations"
	"guichet/conversations/richtext"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// filing is what a customer writes to file a feedback. n is the first update's id.
func filing(n int, chat string) []conversations.Event {
	var events []conversations.Event
	for i, text := range []string{"/start", "commentaire", "application", "Un mode sombre serait bien agréable le soir", "passer", "oui"} {
		events = append(events, said(n+i, chat, text))
	}
	return events
}

// cases returns all cases, the oldest first.
func cases(t *testing.T, s *storage.Store, want int) []storage.CaseLine {
	t.Helper()
	list, err := s.Cases(t.Context(), storage.Filter{})
	if err != nil || len(list) != want {
		t.Fatalf("cases: got %d (%v), want %d", len(list), err, want)
	}
	return list
}

func TestATakenNumberIsDrawnAgain(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		in := newIntake(t, s)
		for c := range 3 {
			drawn := 0
			in.draw = func() conversations.Number { // the first case's number, until the last event has drawn it twice
				if drawn++; drawn < 8 {
					return conversations.NewNumber(0)
				}
				return conversations.NewNumber(uint64(c))
			}
			file(t, in, filing(100*c, fmt.Sprintf("c%d", c)))
		}
		numbers := map[conversations.Number]bool{}
		for _, line := range cases(t, s, 3) {
			numbers[line.Number] = true
		}
		if len(numbers) != 3 {
			t.Errorf("numbers: got %v, want three different ones", numbers)
		}
	}, atNoon)
}

// TestAnEventThatCannotBeKeptSaysNothingOfTheMemory: here it is one whose every number is taken.
func TestAnEventThatCannotBeKeptSaysNothingOfTheMemory(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		in := newIntake(t, s)
		in.draw = func() conversations.Number { return conversations.NewNumber(0) }
		file(t, in, filing(1, "c1"))
		unlucky := filing(100, "c2")
		file(t, in, unlucky[:len(unlucky)-1])
		if _, err := in.Accept(t.Context(), unlucky[len(unlucky)-1:], nil); !errors.Is(err, storage.ErrNumberTaken) {
			t.Fatalf("the last event: %v, want that its number is taken", err)
		}
		if err := in.Keeping(t.Context()); err != nil {
			t.Errorf("others can be kept, and it is said: %v", err)
		}
	}, atNoon)
}

func TestG3OneSubmissionIsOneCaseWhateverIsRepeated(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		in := newIntake(t, s)
		events := filing(1, "c")
		for i := range events {
			file(t, in, events[i:i+1])
			accept(t, in, events[:i+1]...)
		}
		again := events[len(events)-1]
		again.Key.ID = "another tap"
		accept(t, in, again, again)
		cases(t, s, 1)
	}, atNoon)
}

// scene is a case with a card, and a stranger's chat.
type scene struct {
	*Intake
	store    *storage.Store
	id       conversations.CaseID
	customer conversations.CustomerID
}

func newScene(t *testing.T, s *storage.Store) scene {
	t.Helper()
	sc := scene{Intake: newIntake(t, s), store: s}
	file(t, sc.Intake, filing(1, "c"))
	accept(t, sc.Intake, said(50, "stranger", "/start"))
	told(t, s)
	sc.id = cases(t, s, 1)[0].ID
	cards, err := s.Claim(t.Context(), "slack", storage.Room{Lanes: 10, Lease: time.Minute, Least: conversations.Cosmetic})
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range cards {
		if w.Verb == "card" {
			sc.customer = w.Customer
			if _, _, err := s.Done(t.Context(), w, storage.Receipt{Channel: "C1", Message: "1.0"}, nil); err != nil {
				t.Fatal(err)
			}
		}
	}
	if sc.customer == 0 {
		t.Fatal("the rules want no card any more")
	}
	return sc
}

func TestTheCaseAnEventPointsAtIsFoundButNeverSomebodyElses(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		sc := newScene(t, s)
		found, none := place{customer: sc.customer, focus: sc.id}, place{}
		for name, c := range map[string]struct {
			from conversations.Address
			body conversations.Body
			want place
		}{
			"the card's thread":            {conversations.Address{Channel: "C1", Thread: "1.0"}, conversations.Wrote{}, found},
			"another thread":               {conversations.Address{Channel: "C1", Thread: "2.0"}, conversations.Wrote{}, none},
			"a button that names the case": {conversations.Address{Channel: "C1", Case: sc.id}, conversations.Acted{}, found},
			"a case that does not exist":   {conversations.Address{Case: 1}, conversations.Acted{}, none},
			"the customer's own button":    {conversations.Address{Chat: "c", Case: sc.id}, conversations.Tapped{}, found},
			"the customer's chat alone":    {conversations.Address{Chat: "c"}, conversations.Said{}, place{customer: sc.customer}},
			"their message, edited":        {conversations.Address{Chat: "c"}, conversations.Edited{Message: "4"}, found},
			"their message, quoted":        {conversations.Address{Chat: "c", ReplyTo: "4"}, conversations.Said{}, found},
			"a group":                      {conversations.Address{Chat: "-1"}, conversations.Invited{}, place{nobody: true}},
		} {
			if got := sc.locate(t, conversations.Event{From: c.from, Body: c.body}); got != c.want {
				t.Errorf("%s: got %+v, want %+v", name, got, c.want)
			}
		}
		for name, from := range map[string]conversations.Address{
			"another's button":  {Chat: "stranger", Case: sc.id},
			"another's message": {Chat: "stranger", ReplyTo: "4"},
		} {
			if got := sc.locate(t, conversations.Event{From: from, Body: conversations.Said{}}); got.focus != 0 || got.customer == sc.customer {
				t.Errorf("%s: got %+v, want the stranger and no case", name, got)
			}
		}
	}, atNoon)
}

func (sc scene) locate(t *testing.T, ev conversations.Event) (p place) {
	t.Helper()
	err := sc.store.InTx(t.Context(), func(tx *storage.Tx) (err error) {
		a := application{Intake: sc.Intake, tx: tx, now: noon}
		p, err = a.locate(&job{event: ev})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestAnAgentsClickIsAppliedToItsCase(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		sc := newScene(t, s)
		take := conversations.Event{
			Key: conversations.Key{Source: "slack", Account: "T", Kind: "action", ID: "a1"}, At: noon,
			From: conversations.Address{Channel: "C1", Thread: "1.0", Case: sc.id},
			Body: conversations.Acted{Agent: conversations.Agent{ID: "U1", Name: "Ann", Member: true}, Action: conversations.Take},
		}
		accept(t, sc.Intake, take)
		if line := cases(t, s, 1)[0]; line.Owner != "U1" {
			t.Errorf("the owner is %q, want U1", line.Owner)
		}
	}, atNoon)
}

func TestATimerFiresOnceAndNotAtAllOnceItWasMoved(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		in := newIntake(t, s)
		file(t, in, filing(1, "c")[:4]) // a draft, with its reminder
		told(t, s)
		due, err := s.DueTimers(t.Context(), noon.Add(30*24*time.Hour), 10)
		if err != nil || len(due) == 0 {
			t.Fatalf("timers: %v, %v", due, err)
		}
		in.Now = func() time.Time { return due[0].Due }
		moved := due[0]
		moved.Due = moved.Due.Add(-time.Hour) // as another process read it before the customer wrote again
		if err := in.Fire(t.Context(), moved); err != nil {
			t.Fatal(err)
		}
		if got := told(t, s); len(got) != 0 {
			t.Errorf("a timer that was moved told %v", got)
		}
		for range 2 {
			if err := in.Fire(t.Context(), due[0]); err != nil {
				t.Fatal(err)
			}
		}
		if got := told(t, s)["c"]; len(got) != 1 {
			t.Errorf("the reminder was told %d times, want once: %q", len(got), got)
		}
	}, atNoon)
}

func TestWhatWasNotDeliveredIsReportedOnceForEachDeath(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		sc := newScene(t, s)
		accept(t, sc.Intake, said(60, "c", "/status"))
		die := func() storage.DeadRow {
			t.Helper()
			works, err := s.Claim(t.Context(), storage.CustomersPlatform, storage.Room{Lanes: 1, Lease: time.Minute, Least: conversations.Cosmetic})
			if err != nil || len(works) != 1 {
				t.Fatalf("claim: %v, %v", works, err)
			}
			if err := s.Dead(t.Context(), works[0], string(conversations.Gone), true); err != nil {
				t.Fatal(err)
			}
			rows, err := s.Unreported(t.Context(), 10)
			if err != nil || len(rows) != 1 {
				t.Fatalf("unreported: %v, %v", rows, err)
			}
			return rows[0]
		}
		row := die()
		for range 2 {
			if err := sc.Undelivered(t.Context(), row); err != nil {
				t.Fatal(err)
			}
		}
		if rows, err := s.Unreported(t.Context(), 10); err != nil || len(rows) != 0 {
			t.Errorf("still unreported: %v, %v", rows, err)
		}
		moot := func() bool {
			t.Helper()
			click := conversations.Acted{Action: conversations.Retry, Fields: map[string]string{conversations.FieldDelivery: fmt.Sprint(row.ID)}}
			ev := conversations.Event{Body: click}
			err := s.InTx(t.Context(), func(tx *storage.Tx) error {
				a := application{Intake: sc.Intake, tx: tx, now: noon}
				return a.freshen(&ev, place{customer: sc.customer})
			})
			if err != nil {
				t.Fatal(err)
			}
			return ev.Fresh.Moot
		}
		if moot() {
			t.Error("what is dead cannot be sent again")
		}
		if err := s.InTx(t.Context(), func(tx *storage.Tx) error { return tx.Requeue(row.ID) }); err != nil {
			t.Fatal(err)
		}
		if !moot() {
			t.Error("what was sent again already can be sent again")
		}
		time.Sleep(2 * time.Millisecond) // deaths are told apart by their millisecond
		if err := sc.Undelivered(t.Context(), die()); err != nil {
			t.Fatal(err)
		}
		if rows, err := s.Unreported(t.Context(), 10); err != nil || len(rows) != 0 {
			t.Errorf("the second death is unreported: %v, %v", rows, err)
		}
	}, atNoon)
}

func TestAnEditBringsWhatBecameOfItsMessage(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		sc := newScene(t, s)
		ev := conversations.Event{From: conversations.Address{Chat: "c"}, Body: conversations.Edited{Message: "4", Text: richtext.Of("Elle est très lente")}}
		err := s.InTx(t.Context(), func(tx *storage.Tx) error {
			a := application{Intake: sc.Intake, tx: tx, now: noon}
			return a.freshen(&ev, place{customer: sc.customer, focus: sc.id})
		})
		if err != nil {
			t.Fatal(err)
		}
		if !ev.Fresh.Sent.Known || ev.Fresh.Focus != sc.id || ev.Fresh.Case == 0 || ev.Fresh.Draft == 0 || ev.Fresh.Number == "" {
			t.Errorf("got %+v, want a known message, its case, and fresh ids", ev.Fresh)
		}
	}, atNoon)
}

func TestAnOffsetMayMoveOnlyPastAFinishedPrefix(t *testing.T) {
	t.Parallel()
	failed := errors.New("the database is away")
	for _, c := range []struct {
		name string
		jobs []*job
		want int
	}{
		{"all done", []*job{{settled: true}, {settled: true}}, 2},
		{"the first failed", []*job{{settled: true, err: failed}, {settled: true}}, 0},
		{"the second did not come back", []*job{{settled: true}, {}, {settled: true}}, 1},
	} {
		if got := prefix(c.jobs); got != c.want {
			t.Errorf("%s: got %d, want %d", c.name, got, c.want)
		}
	}
}

func TestVerdictsOfOneEventAreJoined(t *testing.T) {
	t.Parallel()
	got := merged(conversations.Verdict{Toast: "one", Errors: map[string]string{"a": "1"}}, conversations.Verdict{Errors: map[string]string{"b": "2"}})
	want := conversations.Verdict{Toast: "one", Errors: map[string]string{"a": "1", "b": "2"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestClosingWaitsForWhatIsUnderWay(t *testing.T) {
	t.Parallel()
	s := storagetest.New(t, storage.SQLite).Open(t, atNoon)
	in := newIntake(t, s)
	accept(t, in, said(1, "c", "/start"))
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	var bringing sync.WaitGroup
	for chat := range 4 { // as from a webhook, whose requests nobody stops
		bringing.Go(func() {
			for n := range 1000 {
				_, err := in.Accept(ctx, []conversations.Event{said(2+1000*chat+n, fmt.Sprint("c", chat), "allo")}, nil)
				if errors.Is(err, errClosed) {
					return
				}
				if err != nil {
					t.Error(err)
				}
			}
			t.Error("never closed")
		})
	}
	if err := in.Close(ctx); err != nil {
		t.Error(err)
	}
	bringing.Wait()
}
