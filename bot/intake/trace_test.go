package intake

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/conversations"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// notebook is a Tracer that gives every event a number to carry, and writes down what became of it.
type notebook struct {
	mu    sync.Mutex
	begun int
	ended []string
}

func (n *notebook) Begin(source, kind, cause string) (trace string, end func(Outcome)) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.begun++
	trace = fmt.Sprint("t", n.begun)
	return trace, func(outcome Outcome) {
		n.mu.Lock()
		defer n.mu.Unlock()
		n.ended = append(n.ended, fmt.Sprintf("%s %s %s(%s) %s", trace, source, kind, cause, outcome))
	}
}

// read returns what was written down since the last time.
func (n *notebook) read() []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	ended := n.ended
	n.ended = nil
	return ended
}

func TestWhatComesOfAnEventIsTracedByIt(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		in, book := newIntake(t, s), &notebook{}
		in.Trace = book
		refused := said(2, "c", "")
		refused.Body = nil
		nowhere := conversations.Event{Key: conversations.Key{Source: "slack", Account: "T", Kind: "message", ID: "1"}, At: noon,
			From: conversations.Address{Channel: "C1", Thread: "9.9"}, Body: conversations.Wrote{}}
		for _, ev := range []conversations.Event{said(1, "c", "/start"), said(1, "c", "/start"), refused, nowhere} {
			accept(t, in, ev)
		}
		want := []string{"t1 telegram said() applied", "t2 telegram said() repeated", "t3 telegram unknown() aside", "t4 slack wrote() stray"}
		if diff := cmp.Diff(want, book.read()); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
		works, err := s.Claim(t.Context(), storage.CustomersPlatform, storage.Room{Lanes: 10, Lease: time.Minute, Least: conversations.Cosmetic})
		if err != nil || len(works) != 1 || works[0].Trace != "t1" {
			t.Fatalf("what came of the first: %+v, %v", works, err)
		}

		// That the platform refuses it for good comes of it as well, and so does what is done about that.
		if err := s.Dead(t.Context(), works[0], string(conversations.Gone), true); err != nil {
			t.Fatal(err)
		}
		rows, err := s.Unreported(t.Context(), 10)
		if err != nil || len(rows) != 1 {
			t.Fatalf("unreported: %v, %v", rows, err)
		}
		if err := in.Undelivered(t.Context(), rows[0]); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]string{"t5 delivery undelivered(t1) applied"}, book.read()); diff != "" {
			t.Errorf("after it was refused (-want +got):\n%s", diff)
		}
	}, atNoon)
}

func TestAnEventThatIsNotKeptIsToldAsFailed(t *testing.T) {
	t.Parallel()
	s := storagetest.New(t, storage.SQLite).Open(t, atNoon)
	in, book := newIntake(t, s), &notebook{}
	in.Trace = book
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := in.Accept(t.Context(), []conversations.Event{said(1, "c", "/start")}, nil); err == nil {
		t.Fatal("it was kept in a memory that is closed")
	}
	if diff := cmp.Diff([]string{"t1 telegram said() failed"}, book.read()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
