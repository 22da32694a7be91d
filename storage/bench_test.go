package storage_test

import (
	"fmt"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"guichet/conversations"
	"guichet/conversations/richtext"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// BenchmarkRelay is what one customer message in an open case costs the database from its arrival until its post in the thread is done: the event's
// transaction, which also claims, and the receipt's. Run it with -cpu 1 for the idle relay and with more for a crowd:
//
//	go test -bench Relay -benchtime 2s -cpu 1,16 ./storage
func BenchmarkRelay(b *testing.B) {
	for _, engine := range []storage.Engine{storage.SQLite, storage.PostgreSQL} {
		b.Run(string(engine), func(b *testing.B) { benchmarkRelay(b, engine) })
	}
}

func benchmarkRelay(b *testing.B, engine storage.Engine) {
	db := storagetest.New(b, engine)
	if engine == storage.PostgreSQL {
		// With fsync, as in production.
		cluster := storagetest.StartCluster(b, storagetest.Options{Durable: true})
		db.URL = cluster.Database(b)
	}
	s := db.Open(b)
	if _, err := s.Migrate(b.Context()); err != nil {
		b.Fatal(err)
	}
	var seq, workers atomic.Int64
	b.ReportAllocs()
	b.ResetTimer()
	began := spent()
	b.RunParallel(func(pb *testing.PB) {
		r := relay{s: s, b: b, seq: &seq}
		r.open(conversations.ChatID(fmt.Sprint("chat ", workers.Add(1))), conversations.NewNumber(uint64(s.NewID())))
		for pb.Next() {
			r.message()
		}
	})
	b.ReportMetric(float64((spent()-began).Microseconds())/float64(b.N), "cpu-µs/op")
}

// spent is the processor time of this process, which says more than the clock on a machine that others use too. PostgreSQL's own is not in it.
func spent() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// relay is one customer with a case.
type relay struct {
	s    *storage.Store
	b    *testing.B
	seq  *atomic.Int64
	chat conversations.ChatID
	file conversations.Case
}

func (r *relay) open(chat conversations.ChatID, number conversations.Number) {
	r.chat = chat
	err := r.s.InTx(r.b.Context(), func(tx *storage.Tx) error {
		id, _, err := tx.CustomerOf(chat, "Ada")
		if err != nil {
			return err
		}
		before, err := tx.World(id)
		if err != nil {
			return err
		}
		r.file = conversations.Case{ID: conversations.CaseID(r.s.NewID()), Number: number, Customer: id, Draft: conversations.DraftID(r.s.NewID()),
			Kind: conversations.Complaint, State: conversations.Filed, Lang: conversations.French}
		after := before
		after.Cases = []conversations.Case{r.file}
		return tx.SaveWorld(before, after)
	})
	if err != nil {
		r.b.Fatal(err)
	}
}

func (r *relay) message() {
	ctx, n := r.b.Context(), r.seq.Add(1)
	key := eventKey(fmt.Sprint(n))
	message := conversations.MessageID(key.ID)
	var works []storage.Work
	err := r.s.InTx(ctx, func(tx *storage.Tx) error {
		tx.ClaimOwn(storage.AgentsPlatform, 1, lease, &works)
		if _, err := tx.MarkSeen(key, morning, []byte(`{"update_id": 1, "message": {"text": "bonjour, avez-vous des nouvelles ?"}}`)); err != nil {
			return err
		}
		id, _, err := tx.CustomerOf(r.chat, "")
		if err != nil {
			return err
		}
		if err := tx.Lock(id); err != nil {
			return err
		}
		before, err := tx.World(id)
		if err != nil {
			return err
		}
		after := before
		after.Cases = []conversations.Case{before.Cases[0]}
		after.Cases[0].Life.LastCustomer = morning
		after.Cases[0].Life.Files = int(n)
		if err := tx.SaveWorld(before, after); err != nil {
			return err
		}
		keep := conversations.Keep{Case: r.file.ID, Side: conversations.Customers, Message: message, Text: richtext.Of("bonjour, avez-vous des nouvelles ?"), Label: conversations.Label(key.ID)}
		if err := tx.Keep(id, keep, morning, key); err != nil {
			return err
		}
		row := posted(r.file.ID, key.ID)
		row.Carries = message
		return tx.Enqueue(id, "", []storage.Row{row})
	})
	if err != nil {
		r.b.Fatal(err)
	}
	for _, w := range works {
		for next := &w; next != nil; {
			if next, _, err = r.s.Done(ctx, *next, storage.Receipt{Message: conversations.MessageID(fmt.Sprint(w.ID))}, nil); err != nil {
				r.b.Fatal(err)
			}
		}
	}
}
