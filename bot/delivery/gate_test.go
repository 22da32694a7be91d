package delivery

import (
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"guichet/bot/calls"
)

// senders are workers that make calls through gates as fast as these let them, while everything is held up at random.
type senders struct {
	*testing.T
	chance  *rand.Rand
	stalled float64       // how likely a hold-up is
	longest time.Duration // of the hold-ups
	way     time.Duration // what each way takes at least

	mu      sync.Mutex
	arrived []time.Time // at the platform
}

// held is how long something is held up.
func (s *senders) held() time.Duration {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.chance.Float64() >= s.stalled {
		return 0
	}
	return time.Duration(s.chance.Float64() * float64(s.longest))
}

// send makes one call whose turn has been taken.
func (s *senders) send(g *gate) {
	time.Sleep(s.held()) // the claim
	p, err := g.enter(s.Context())
	if err != nil {
		return // the test is over
	}
	time.Sleep(s.way + s.held())
	s.mu.Lock()
	s.arrived = append(s.arrived, time.Now())
	s.mu.Unlock()
	time.Sleep(s.way + s.held())
	p.leave()
}

// work is one process: it takes a turn whenever there is one, and sends.
func (s *senders) work(g *gate, until time.Time, sending *sync.WaitGroup) {
	for time.Now().Before(until) {
		turns, wait := g.take(4)
		for range turns {
			sending.Go(func() { s.send(g) })
		}
		time.Sleep(wait + s.held())
	}
}

// most is the largest number of calls that arrived within any second.
func (s *senders) most() (most int) {
	slices.SortFunc(s.arrived, time.Time.Compare)
	from := 0
	for i, at := range s.arrived {
		for at.Sub(s.arrived[from]) >= time.Second {
			from++
		}
		most = max(most, i-from+1)
	}
	return most
}

func telegramGate(t *testing.T) Limit {
	t.Helper()
	limit, found := gateOf(Published, calls.Telegram)
	if !found {
		t.Fatal("Telegram has no gate")
	}
	return limit
}

func TestG12NoSecondHoldsMoreCallsThanAllowedWhateverIsHeldUp(t *testing.T) {
	t.Parallel()
	limit := telegramGate(t)
	for name, c := range map[string]struct {
		stalled      float64
		longest, way time.Duration
		fast         bool // so little is held up that the rate must hold too: what a window has missed is gone
	}{
		"nothing is held up":         {fast: true},
		"a long way":                 {way: 80 * time.Millisecond, fast: true},
		"a little, now and then":     {stalled: 0.1, longest: 40 * time.Millisecond, way: 10 * time.Millisecond, fast: true},
		"now and then for a moment":  {stalled: 0.05, longest: 200 * time.Millisecond, way: 10 * time.Millisecond},
		"now and then for long":      {stalled: 0.02, longest: 900 * time.Millisecond, way: time.Millisecond},
		"all the time":               {stalled: 0.5, longest: 100 * time.Millisecond, way: 5 * time.Millisecond},
		"a long way, and most times": {stalled: 0.6, longest: 300 * time.Millisecond, way: 40 * time.Millisecond},
	} {
		t.Run(name, func(t *testing.T) {
			for seed := range uint64(8) {
				synctest.Test(t, func(t *testing.T) {
					s := senders{T: t, chance: rand.New(rand.NewPCG(seed, 1)), stalled: c.stalled, longest: c.longest, way: c.way}
					const span = 40 * time.Second
					var sending sync.WaitGroup
					s.work(newGate(limit, true), time.Now().Add(span), &sending)
					sending.Wait()
					if most := s.most(); most > limit.Most {
						t.Errorf("seed %d: %d calls within a second, want at most %d", seed, most, limit.Most)
					}
					rate := float64(len(s.arrived)) / span.Seconds()
					if c.fast && rate < 0.97*limit.Rate {
						t.Errorf("seed %d: %.2f calls a second, want 97 %% of %v", seed, rate, limit.Rate)
					}
					if rate > 1.01*limit.Rate {
						t.Errorf("seed %d: %.2f calls a second, want at most %v", seed, rate, limit.Rate)
					}
				})
			}
		})
	}
}

// pool shares places out as storage.Share does.
type pool struct {
	size, processes int
	held            map[*gate]int
}

func (p *pool) ask(g *gate) {
	others := 0
	for other, n := range p.held {
		if other != g {
			others += n
		}
	}
	fair := p.size / p.processes
	mine := max(g.held(), min(fair, p.size-others))
	p.held[g] = mine
	g.hold(min(mine, fair), time.Now().Add(4*time.Second))
}

func TestG12SeveralProcessesTogetherStayBelowTheLimitWhileTheyComeAndGo(t *testing.T) {
	t.Parallel()
	limit := telegramGate(t)
	for seed := range uint64(8) {
		synctest.Test(t, func(t *testing.T) {
			s := senders{T: t, chance: rand.New(rand.NewPCG(seed, 2)), stalled: 0.05, longest: 80 * time.Millisecond, way: 5 * time.Millisecond}
			p := &pool{size: limit.Most, processes: 1, held: map[*gate]int{}}
			const span = 60 * time.Second
			until := time.Now().Add(span)
			var working, sending sync.WaitGroup
			var gates []*gate
			for second := 0; time.Now().Before(until); second++ {
				if second%15 == 0 && len(gates) < 3 { // one more
					g := newGate(limit, false)
					gates = append(gates, g)
					p.processes = len(gates)
					working.Go(func() { s.work(g, until, &sending) })
				}
				for _, g := range gates {
					p.ask(g)
				}
				time.Sleep(time.Second)
			}
			working.Wait()
			sending.Wait()
			if most := s.most(); most > limit.Most {
				t.Errorf("seed %d: %d calls within a second, want at most %d", seed, most, limit.Most)
			}
			if rate := float64(len(s.arrived)) / span.Seconds(); rate < 0.94*limit.Rate {
				t.Errorf("seed %d: %.2f calls a second, want nearly %v", seed, rate, limit.Rate)
			}
		})
	}
}

func TestAShareThatIsNotRenewedLapses(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGate(telegramGate(t), false)
		if turns, _ := g.take(1); turns != 0 {
			t.Error("a turn before there was a share")
		}
		g.hold(10, time.Now().Add(time.Second))
		if turns, _ := g.take(1); turns != 1 {
			t.Fatal("no turn with a share")
		}
		time.Sleep(time.Second)
		if turns, _ := g.take(1); turns != 0 {
			t.Error("a turn after the share has lapsed")
		}
		entered := make(chan struct{})
		go func() {
			defer close(entered)
			if _, err := g.enter(t.Context()); err != nil {
				t.Error(err)
			}
		}()
		synctest.Wait()
		select {
		case <-entered:
			t.Error("a call began after the share had lapsed")
		default:
		}
		g.hold(10, time.Now().Add(time.Minute))
		<-entered
	})
}

func TestTurnsGivenBackCostNothing(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGate(telegramGate(t), true)
		for range 1000 {
			turns, _ := g.take(48)
			if turns != g.limit.Burst || g.spare() != 0 {
				t.Fatalf("%d turns and %d to spare, want %d and none", turns, g.spare(), g.limit.Burst)
			}
			g.giveBack(turns)
		}
	})
}

func TestALargeFileDoesNotSilenceTheDesk(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		g := newGate(telegramGate(t), true)
		s := senders{T: t, chance: rand.New(rand.NewPCG(1, 1))}
		for files := 0; files < 2*g.limit.Most; {
			turns, wait := g.take(1)
			for range turns {
				files++
				if _, err := g.enter(t.Context()); err != nil { // never left: it is uploaded for minutes
					t.Fatal(err)
				}
			}
			time.Sleep(wait)
		}
		var sending sync.WaitGroup
		time.Sleep(longCall)
		s.work(g, time.Now().Add(10*time.Second), &sending)
		sending.Wait()
		if rate := float64(len(s.arrived)) / 10; rate < 0.97*g.limit.Rate {
			t.Errorf("beside them %.1f calls a second, want 97 %% of %v", rate, g.limit.Rate)
		}
	})
}
