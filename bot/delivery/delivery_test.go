package delivery

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"guichet/bot/calls"
	"guichet/conversations"
	"guichet/storage"
	"guichet/storage/storagetest"
)

func TestALaneIsSentInOrder(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		d := newDesk(t, s, newPlatform(nil)).running()
		enqueue(t, s, "c", tell("1"), tell("2"), tell("3"))
		enqueue(t, s, "d", tell("1"))
		enqueue(t, s, "c", tell("4"))
		d.quiet()
		for chat, want := range map[string][]string{"c": quoted("1", "2", "3", "4"), "d": quoted("1")} {
			if diff := cmp.Diff(want, d.telegram.sent(chat)); diff != "" {
				t.Errorf("chat %s (-want +got):\n%s", chat, diff)
			}
		}
	})
}

func TestARowWhoseMessageWasNeverSentIsDoneWithoutACall(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		d := newDesk(t, s, newPlatform(nil)).running()
		edit := tell("edit")
		edit.Verb, edit.Needs = "edit", "nothing"
		enqueue(t, s, "c", edit, tell("after"))
		d.quiet()
		if diff := cmp.Diff(quoted("after"), d.telegram.sent("c")); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	})
}

func TestAPermanentRefusalIsReportedOnceAndTheLaneGoesOn(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		d := newDesk(t, s, newPlatform(func(c calls.Call, _ calls.Refs, _ int) outcome {
			if string(c.Body) == `"bad"` {
				return outcome{err: &calls.Permanent{Reason: conversations.Blocked, Err: errors.New("403")}}
			}
			return outcome{done: true}
		})).running()
		enqueue(t, s, "c", tell("1"), tell("bad"), tell("2"))
		d.quiet()
		if diff := cmp.Diff(quoted("1", "2"), d.telegram.sent("c")); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
		if len(d.reported) != 1 || d.reported[0].Reason != string(conversations.Blocked) || !d.reported[0].Certain {
			t.Fatalf("reported: %+v, want one certain row, blocked", d.reported)
		}
		// Requeued, it is tried again, and reported again.
		err := s.InTx(t.Context(), func(tx *storage.Tx) error { return tx.Requeue(d.reported[0].ID) })
		if err != nil {
			t.Fatal(err)
		}
		d.quiet()
		if len(d.reported) != 2 {
			t.Errorf("reports after a requeue: got %d, want 2", len(d.reported))
		}
	})
}

func TestG7WhatMayHaveBeenDoneComesBackUncertainAndWhatWasSurelyNotDoesNot(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		err       error
		uncertain bool
	}{
		"a reset connection":   {errors.New("reset"), true},
		"a refused connection": {&calls.NotSent{Err: errors.New("refused")}, false},
		"a wish to wait":       {&calls.RetryAfter{After: time.Millisecond, Scope: calls.LaneScope, Err: errors.New("429")}, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			storagetest.Each(t, func(t *testing.T, s *storage.Store) {
				d := newDesk(t, s, newPlatform(func(_ calls.Call, _ calls.Refs, try int) outcome {
					if try == 1 {
						return outcome{err: c.err}
					}
					return outcome{done: true}
				})).running()
				enqueue(t, s, "c", tell("1"))
				d.quiet()
				if len(d.telegram.heard) != 2 {
					t.Fatalf("tries: got %d, want 2", len(d.telegram.heard))
				}
				if got := d.telegram.heard[1].Uncertain; got != c.uncertain {
					t.Errorf("the second try is uncertain: got %v, want %v", got, c.uncertain)
				}
			})
		})
	}
}

func TestAPlatformsWishToWaitIsObeyedToTheLetterByItsScope(t *testing.T) {
	t.Parallel()
	const wait = 5 * time.Second // long enough for a busy machine to serve the other chat meanwhile
	for scope, othersWait := range map[calls.Scope]bool{calls.LaneScope: false, calls.MethodScope: true, calls.AccountScope: true} {
		t.Run(string(scope), func(t *testing.T) {
			t.Parallel()
			storagetest.Each(t, func(t *testing.T, s *storage.Store) {
				var mu sync.Mutex
				at := map[string]time.Time{}
				var asked time.Time
				refused := make(chan struct{})
				d := newDesk(t, s, newPlatform(func(_ calls.Call, refs calls.Refs, try int) outcome {
					mu.Lock()
					defer mu.Unlock()
					if refs.Chat == "c" && try == 1 {
						asked = time.Now()
						close(refused)
						return outcome{err: &calls.RetryAfter{After: wait, Scope: scope, Err: errors.New("429")}}
					}
					at[string(refs.Chat)] = time.Now()
					return outcome{done: true}
				})).running()
				enqueue(t, s, "c", tell("1"))
				<-refused
				d.untilFree(t)
				enqueue(t, s, "d", tell("1"))
				d.quiet()
				if early := wait - at["c"].Sub(asked); early > time.Millisecond {
					t.Errorf("the lane itself was tried %v too early", early)
				}
				if waited := !at["d"].Before(asked.Add(wait - time.Millisecond)); waited != othersWait {
					t.Errorf("another chat waited: got %v, want %v", waited, othersWait)
				}
			})
		})
	}
}

func TestASlowCallKeepsItsLaneFromOthers(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		release := make(chan struct{})
		p := newPlatform(func(calls.Call, calls.Refs, int) outcome { return outcome{done: true, wait: release} })
		const lease = 3 * time.Second // long enough for a busy machine to renew it in time
		short := func(c *Config) { c.Lease = lease }
		first, second := newDesk(t, s, p, short).running(), newDesk(t, s, p, short).running()
		enqueue(t, s, "c", tell("1"))
		time.AfterFunc(2*lease, func() { close(release) })
		first.quiet()
		second.quiet()
		if got := len(p.heard); got != 1 {
			t.Errorf("calls: got %d, want 1", got)
		}
	})
}

func TestG14ALaneWhoseOwnerDiedMovesOnWithinItsLeaseAndItsHeadIsUncertain(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		enqueue(t, s, "c", tell("1"), tell("2"))
		const lease = 300 * time.Millisecond
		if dead, err := s.Claim(t.Context(), storage.CustomersPlatform, storage.Room{Lanes: 1, Lease: lease, Least: conversations.Cosmetic}); err != nil || len(dead) != 1 {
			t.Fatalf("claim: %v, %v", dead, err)
		}
		died := time.Now()
		d := newDesk(t, s, newPlatform(nil)).running()
		d.quiet()
		if took := time.Since(died); took > lease+10*time.Second {
			t.Errorf("the lane moved on after %v, want within seconds of its lease of %v", took, lease)
		}
		var uncertain []bool
		for _, refs := range d.telegram.heard {
			uncertain = append(uncertain, refs.Uncertain)
		}
		if diff := cmp.Diff([]bool{true, false}, uncertain); diff != "" {
			t.Errorf("uncertain calls (-want +got):\n%s", diff)
		}
	})
}

func TestStoppingLetsTheCallInFlightFinishAndLeavesTheRestToOthersAtOnce(t *testing.T) {
	t.Parallel()
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		begun, release := make(chan struct{}), make(chan struct{})
		first := newDesk(t, s, newPlatform(func(calls.Call, calls.Refs, int) outcome {
			close(begun)
			return outcome{done: true, wait: release}
		})).running()
		enqueue(t, s, "c", tell("1"), tell("2"))
		<-begun
		stopped := make(chan error)
		go func() { stopped <- first.Stop(context.WithoutCancel(t.Context())) }()
		<-first.stopping
		close(release)
		if err := <-stopped; err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(quoted("1"), first.telegram.sent("c")); diff != "" {
			t.Errorf("sent by the one that stopped (-want +got):\n%s", diff)
		}
		second := newDesk(t, s, newPlatform(nil)).running()
		second.quiet()
		if len(second.telegram.heard) != 1 || second.telegram.heard[0].Uncertain || second.telegram.heard[0].Attempt != 1 {
			t.Errorf("the rest: %+v, want one certain first try", second.telegram.heard)
		}
	})
}

func TestStoppingCutsOffACallThatOutlastsItsGrace(t *testing.T) {
	t.Parallel()
	s := storagetest.New(t, storage.SQLite).Open(t)
	begun := make(chan struct{})
	d := newDesk(t, s, newPlatform(func(calls.Call, calls.Refs, int) outcome {
		close(begun)
		return outcome{wait: make(chan struct{})}
	})).running()
	enqueue(t, s, "c", tell("1"))
	<-begun
	ctx, cancel := context.WithTimeout(context.WithoutCancel(t.Context()), 50*time.Millisecond)
	defer cancel()
	if err := d.Stop(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("stop: got %v, want that it ran out of time", err)
	}
}

func TestAHeldRowLeavesWhenBusinessTimeReachesIt(t *testing.T) {
	t.Parallel()
	clock := &movable{}
	storagetest.Each(t, func(t *testing.T, s *storage.Store) {
		d := newDesk(t, s, newPlatform(nil), func(c *Config) { c.Now = clock.now }).running()
		held := tell("held")
		held.Delay = time.Hour
		enqueue(t, s, "c", held, tell("now"))
		d.quiet()
		if diff := cmp.Diff(quoted("now"), d.telegram.sent("c")); diff != "" {
			t.Errorf("before (-want +got):\n%s", diff)
		}
		clock.move(time.Hour)
		d.Kick()
		d.quiet()
		if diff := cmp.Diff(quoted("now", "held"), d.telegram.sent("c")); diff != "" {
			t.Errorf("after (-want +got):\n%s", diff)
		}
	}, func(c *storage.Config) { c.Now = clock.now })
}
