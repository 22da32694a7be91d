package storage_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"guichet/conversations"
	"guichet/storage"
	"guichet/storage/storagetest"
)

// processes opens a database as often as its engine allows several processes.
func processes(t *testing.T, db storagetest.Database, c *clock) []*storage.Store {
	stores := []*storage.Store{db.Open(t, c.option, process("p0"))}
	if db.Engine == storage.PostgreSQL {
		stores = append(stores, db.Open(t, c.option, process("p1")), db.Open(t, c.option, process("p2")))
	}
	return stores
}

func TestManyWorkersKeepEveryLaneInOrderAndSendEachRowOnce(t *testing.T) { // G6
	t.Parallel()
	const lanes, rows = 12, 8
	storagetest.EachDatabase(t, func(t *testing.T, db storagetest.Database) {
		c := newClock()
		stores := processes(t, db, c)
		d := newDesk(t, stores[0], c)
		var wg sync.WaitGroup
		for lane := range lanes {
			wg.Go(func() {
				s := stores[lane%len(stores)]
				for row := range rows {
					err := s.InTx(t.Context(), func(tx *storage.Tx) error {
						id, _, err := tx.CustomerOf(conversations.ChatID(fmt.Sprint("lane ", lane)), "")
						if err != nil {
							return err
						}
						if err := tx.Lock(id); err != nil {
							return err
						}
						return tx.Enqueue(id, "", []storage.Row{told(fmt.Sprint(row))})
					})
					if err != nil {
						t.Errorf("enqueue: %v", err)
					}
				}
			})
		}
		var mu sync.Mutex
		sent := make(map[conversations.ChatID]string)
		total := 0
		ctx, finish := context.WithTimeout(t.Context(), time.Minute)
		defer finish()
		for worker := range 6 {
			wg.Go(func() {
				s := stores[worker%len(stores)]
				for ctx.Err() == nil {
					works, err := s.Claim(ctx, storage.CustomersPlatform, storage.Room{Lanes: 2, Lease: lease, Least: conversations.Cosmetic})
					if err != nil && ctx.Err() == nil {
						t.Errorf("claim: %v", err)
					}
					for _, w := range works {
						for next := &w; next != nil; {
							mu.Lock()
							sent[next.Chat] += name(*next)
							total++
							if total == lanes*rows {
								finish()
							}
							mu.Unlock()
							if next, _, err = s.Done(context.WithoutCancel(ctx), *next, storage.Receipt{Message: "1"}, nil); err != nil {
								t.Errorf("done: %v", err)
							}
						}
					}
					runtime.Gosched()
				}
			})
		}
		wg.Wait()
		for lane := range lanes {
			if got := sent[conversations.ChatID(fmt.Sprint("lane ", lane))]; got != "01234567" {
				t.Errorf("lane %d was sent as %q", lane, got)
			}
		}
		if left := d.claim(); left != nil {
			t.Errorf("left over: %s of %s", name(*left), left.Chat)
		}
	})
}

func TestAllProcessesTogetherKeepToARate(t *testing.T) { // G12
	t.Parallel()
	const rate, burst, enough = 50.0, 5, 25
	storagetest.EachDatabase(t, func(t *testing.T, db storagetest.Database) {
		stores := processes(t, db, newClock())
		granted := 0
		var mu sync.Mutex
		var wg sync.WaitGroup
		began, patience := time.Now(), soon(t)
		for worker := range 4 {
			s := stores[worker%len(stores)]
			wg.Go(func() {
				more := func() bool {
					mu.Lock()
					defer mu.Unlock()
					return granted < enough && patience.Err() == nil
				}
				for more() {
					wait, n, err := s.Reserve(t.Context(), "bot", rate, burst, 2)
					if err != nil {
						t.Errorf("reserve: %v", err)
						return
					}
					if (n == 0) == (wait <= 0) || n > 2 {
						t.Errorf("granted %d and wait %v", n, wait)
					}
					mu.Lock()
					granted += n
					mu.Unlock()
					time.Sleep(wait) // a platform's rate is machine time
				}
			})
		}
		wg.Wait()
		most := burst + int(math.Ceil(rate*time.Since(began).Seconds()))
		if granted > most || granted < enough {
			t.Errorf("granted %d, want %d, and at most %d in that time", granted, enough, most)
		}
	})
}

func TestABucketStartsFullAndSaysHowLongToWait(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		reserve := func(n int) (time.Duration, int) {
			wait, granted, err := d.Reserve(t.Context(), "slow", 0.01, 3, n)
			if err != nil {
				t.Fatal(err)
			}
			return wait, granted
		}
		if _, n := reserve(2); n != 2 {
			t.Errorf("first: %d, want 2", n)
		}
		if _, n := reserve(2); n != 1 {
			t.Errorf("then: %d, want the last one", n)
		}
		if wait, n := reserve(1); n != 0 || wait > 100*time.Second || wait < 90*time.Second {
			t.Errorf("then: %d and wait %v, want about 100 s", n, wait)
		}
		if _, _, err := d.Reserve(t.Context(), "b", 0, 1, 1); err == nil {
			t.Error("a rate of nothing was accepted")
		}
	})
}

func TestACommitWakesTheLoopsOfItsProcess(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		if d.Engine() == storage.PostgreSQL {
			t.Skip("the listener's connection wakes loops too: see the test with two processes")
		}
		one, two := d.Wake(), d.Wake()
		d.tx(func(tx *storage.Tx) error { return tx.SetCursor("x", "1") })
		select {
		case <-one:
			t.Error("woken although nothing was enqueued")
		default:
		}
		d.enqueue(told("a"))
		d.enqueue(told("b"))
		for _, wake := range []<-chan struct{}{one, two} {
			select {
			case <-wake:
			default:
				t.Error("not woken by a commit")
			}
		}
	})
}

func TestACommitWakesTheLoopsOfOtherProcesses(t *testing.T) {
	t.Parallel()
	db, c := storagetest.New(t, storage.PostgreSQL), newClock()
	a, b := newDesk(t, db.Open(t, c.option, process("a")), c), db.Open(t, c.option, process("b"))
	wake, patience := b.Wake(), soon(t)
	for woken := false; !woken; {
		// The first may come before b listens.
		a.enqueue(told("a"))
		select {
		case <-wake:
			woken = true
		case <-time.After(200 * time.Millisecond):
		case <-patience.Done():
			t.Fatal("never woken")
		}
	}
}

func await(t *testing.T, wake <-chan struct{}) {
	t.Helper()
	select {
	case <-wake:
	case <-soon(t).Done():
		t.Fatal("never woken")
	}
}

func TestTransactionsThatShareACommitFailAlone(t *testing.T) {
	eachDesk(t, func(t *testing.T, d *desk) {
		const members = 60
		failure := errors.New("no")
		begin := make(chan struct{})
		var wg sync.WaitGroup
		for i := range members {
			wg.Go(func() {
				<-begin
				err := d.InTx(t.Context(), func(tx *storage.Tx) error {
					if err := tx.SetCursor(fmt.Sprint(i), "x"); err != nil {
						return err
					}
					switch i % 5 {
					case 1:
						return failure
					case 2:
						_, err := tx.Refused()
						return err
					}
					return nil
				})
				switch {
				case i%5 == 1 && !errors.Is(err, failure), i%5 == 2 && err == nil, i%5 != 1 && i%5 != 2 && err != nil:
					t.Errorf("member %d: %v", i, err)
				}
			})
			wg.Go(func() { // one that panics
				defer func() {
					if recover() == nil {
						t.Error("a panic was swallowed")
					}
				}()
				<-begin
				_ = d.InTx(t.Context(), func(tx *storage.Tx) error {
					_ = tx.SetCursor(fmt.Sprint("panic ", i), "x")
					panic("boom")
				})
			})
			wg.Go(func() { // one that gives up while it waits
				<-begin
				ctx, cancel := context.WithTimeout(t.Context(), time.Duration(i)*50*time.Microsecond)
				defer cancel()
				_ = d.InTx(ctx, func(tx *storage.Tx) error { return nil })
			})
		}
		close(begin)
		wg.Wait()
		for i := range members {
			_, found, err := d.Cursor(t.Context(), fmt.Sprint(i))
			if want := i%5 != 1 && i%5 != 2; found != want || err != nil {
				t.Errorf("cursor %d: found %v, %v; want %v", i, found, err, want)
			}
			if _, found, _ := d.Cursor(t.Context(), fmt.Sprint("panic ", i)); found {
				t.Errorf("what was done before panic %d was kept", i)
			}
		}
	})
}

func TestAFullDiskIsAnErrorAndNothingIsHalfKept(t *testing.T) { // G14
	t.Parallel()
	c := newClock()
	d := newDesk(t, storagetest.New(t, storage.SQLite).Open(t, c.option), c)
	var pages int
	db := d.River().DB
	if err := db.QueryRow(`PRAGMA page_count`).Scan(&pages); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec(fmt.Sprintf(`PRAGMA max_page_count = %d`, pages+4)); err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	results := make([]error, 40)
	for i := range results {
		wg.Go(func() {
			results[i] = d.InTx(t.Context(), func(tx *storage.Tx) error {
				if err := tx.SetCursor(fmt.Sprint(i), strings.Repeat("x", 3000)); err != nil {
					return err
				}
				return tx.SetCursor(fmt.Sprint(i, " too"), "x")
			})
		})
	}
	wg.Wait()
	full := 0
	for i, err := range results {
		if err != nil {
			full++
		}
		for _, name := range []string{fmt.Sprint(i), fmt.Sprint(i, " too")} {
			if _, found, _ := d.Cursor(t.Context(), name); found != (err == nil) {
				t.Errorf("cursor %q: found %v although the transaction gave %v", name, found, err)
			}
		}
	}
	if full == 0 {
		t.Error("the disk was never full")
	}
	if _, err := db.Exec(fmt.Sprintf(`PRAGMA max_page_count = %d`, pages+1000)); err != nil {
		t.Fatal(err)
	}
	d.tx(func(tx *storage.Tx) error { return tx.SetCursor("after", "x") })
}

func TestARestartedServerIsFoundAgain(t *testing.T) { // G14
	t.Parallel()
	cluster := storagetest.StartCluster(t, storagetest.Options{Durable: true})
	c := newClock()
	s, err := storage.Open(t.Context(), storage.Config{URL: cluster.Database(t), Now: c.Now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	if _, err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	d := newDesk(t, s, c)
	wake := s.Wake()
	d.enqueue(told("kept"))
	if err := cluster.Kill9(); err != nil {
		t.Fatal(err)
	}
	if err := s.InTx(t.Context(), func(tx *storage.Tx) error { return tx.SetCursor("x", "1") }); err == nil {
		t.Error("a commit without a server")
	}
	if err := cluster.Start(); err != nil {
		t.Fatal(err)
	}
	if w := d.must(d.claim()); name(w) != "kept" {
		t.Errorf("claimed %s", name(w))
	}
	await(t, wake)
}
