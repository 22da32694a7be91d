package delivery

import (
	"context"
	"sync"
	"time"

	"guichet/conversations"
	"guichet/storage"
)

// buckets hold what the limits still allow. Reserve takes up to n turns from a bucket that refills at rate a second and
// holds burst; when none is left it says how long until the next.
type buckets interface {
	Reserve(ctx context.Context, bucket string, rate float64, burst, n int) (wait time.Duration, granted int, err error)
	// Slide takes one of the three turns that a bucket gives in any span, or says how long until there is one.
	Slide(ctx context.Context, bucket string, span time.Duration) (wait time.Duration, err error)
}

// bucketsOf chooses where the turns are counted: in memory where no other process can send, else in the database.
func bucketsOf(store *storage.Store) buckets {
	if store.Engine() == storage.SQLite {
		return newLocalBuckets()
	}
	return store
}

// pace keeps calls below the limits.
type pace struct {
	limits  []Limit
	buckets buckets

	mu    sync.Mutex
	turns map[string]time.Time // by bucket: until when turns are promised to rows that were sent away
	muted map[string]time.Time // by method: what the platform asked for
	put   map[int64]int        // by row: how often it was put off without having been tried
}

func newPace(limits []Limit, b buckets) *pace {
	return &pace{limits: limits, buckets: b, turns: make(map[string]time.Time), muted: make(map[string]time.Time),
		put: make(map[int64]int)}
}

// mute keeps a method quiet until then, because the platform said so. Each process hears it for itself.
func (p *pace) mute(platform, verb string, until time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if name := platform + "/" + verb; until.After(p.muted[name]) {
		p.muted[name] = until
	}
}

// putOff notes that a row goes back without having been tried, or at the platform's own wish. Storage counts that as an attempt;
// the retry policy and the senders must not.
func (p *pace) putOff(row int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.put[row]++
}

// tries corrects a claimed row's count of attempts. After a restart it may count too many, which only lengthens delays.
func (p *pace) tries(w storage.Work) storage.Work {
	p.mu.Lock()
	defer p.mu.Unlock()
	w.Attempt = max(1, w.Attempt-p.put[w.ID])
	if w.Attempt == 1 {
		w.FirstTried = time.Time{}
	}
	return w
}

// forget ends the count for a row that is done or dead.
func (p *pace) forget(row int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.put, row)
}

// ask takes the row's turn in every limit that concerns it, the platform's gate excepted. It returns zero when the call may
// be made now; otherwise how long to stay away, and the name of the limit. A turn taken before another limit said no is
// lost: pacing errs on the slow side.
func (p *pace) ask(ctx context.Context, w storage.Work) (wait time.Duration, limit string, err error) {
	now := time.Now()
	p.mu.Lock()
	until := p.muted[w.Platform+"/"+w.Verb]
	p.mu.Unlock()
	if until.After(now) {
		return until.Sub(now), w.Platform + "/" + w.Verb, nil
	}
	for _, limit := range p.limits {
		bucket := limit.bucket(w)
		if bucket == "" || limit.Per == PerAccount && len(limit.Verbs) == 0 {
			continue
		}
		wait, err := p.reserve(ctx, bucket, limit)
		if err != nil {
			return 0, limit.name(), err
		}
		if wait > 0 {
			return p.turn(bucket, limit, wait, classOf(w)), limit.name(), nil
		}
	}
	return 0, "", nil
}

// slides is how many turns a sliding bucket gives: what Telegram's chats take is the one such limit.
const slides = 3

// reserve takes one turn of a bucket, or says how long until there is one.
func (p *pace) reserve(ctx context.Context, bucket string, limit Limit) (wait time.Duration, err error) {
	if limit.Most == slides {
		return p.buckets.Slide(ctx, bucket, limit.Span)
	}
	wait, granted, err := p.buckets.Reserve(ctx, bucket, limit.Rate, limit.Burst, 1)
	if granted > 0 || err != nil {
		return 0, err
	}
	return max(wait, time.Millisecond), nil
}

// turn says when to come back to an empty bucket. Rows that came earlier have been promised the next turns, one each, so that not
// all of them come back at once; a person who is waiting comes back for the very next turn all the same.
func (p *pace) turn(bucket string, limit Limit, wait time.Duration, class conversations.Class) time.Duration {
	now := time.Now()
	next := now.Add(wait)
	if class == conversations.Interactive {
		return wait
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if promised := p.turns[bucket]; promised.After(next) {
		next = promised
	}
	p.turns[bucket] = next.Add(limit.interval())
	if len(p.turns) > manyBuckets {
		forgetBefore(p.turns, now)
	}
	return next.Sub(now)
}

// manyBuckets is when maps of buckets are cleared of those that have long been full.
const manyBuckets = 10_000

func forgetBefore(m map[string]time.Time, now time.Time) {
	for name, at := range m {
		if at.Before(now) {
			delete(m, name)
		}
	}
}

func classOf(w storage.Work) conversations.Class { return conversations.Class(w.Class) }

// localBuckets counts turns in memory, for the only process there is. Nothing is known of what was sent before a restart:
// that took longer than the bursts.
type localBuckets struct {
	mu    sync.Mutex
	full  map[string]time.Time         // when each bucket will be full again (GCRA's theoretical arrival time)
	slide map[string][slides]time.Time // the last turns of each sliding bucket, the latest first
}

func newLocalBuckets() *localBuckets {
	return &localBuckets{full: make(map[string]time.Time), slide: make(map[string][slides]time.Time)}
}

func (b *localBuckets) Slide(_ context.Context, bucket string, span time.Duration) (time.Duration, error) {
	now := time.Now()
	b.mu.Lock()
	defer b.mu.Unlock()
	last := b.slide[bucket]
	if wait := span - now.Sub(last[slides-1]); wait > 0 {
		return wait, nil
	}
	copy(last[1:], last[:])
	last[0] = now
	b.slide[bucket] = last
	if len(b.slide) > manyBuckets {
		for name, last := range b.slide {
			if now.Sub(last[0]) > span {
				delete(b.slide, name)
			}
		}
	}
	return 0, nil
}

func (b *localBuckets) Reserve(_ context.Context, bucket string, rate float64, burst, n int) (time.Duration, int, error) {
	interval := time.Duration(float64(time.Second) / rate)
	now := time.Now()
	b.mu.Lock()
	defer b.mu.Unlock()
	full := b.full[bucket]
	if full.Before(now) {
		full = now
	}
	room := int((time.Duration(burst)*interval - full.Sub(now)) / interval)
	if room < 1 {
		return full.Sub(now) - time.Duration(burst-1)*interval, 0, nil
	}
	granted := min(room, n)
	b.full[bucket] = full.Add(time.Duration(granted) * interval)
	if len(b.full) > manyBuckets {
		forgetBefore(b.full, now)
	}
	return 0, granted, nil
}
