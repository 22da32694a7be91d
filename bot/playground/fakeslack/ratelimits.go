package fakeslack

import (
	"cmp"
	"sync"
	"time"
)

// Limits sets the rates. The zero value is what Slack publishes (docs.slack.dev/apis/web-api/rate-limits, and the tier
// of each method in specs/methods.json); the bursts are this package's reading of "some burst is tolerated".
type Limits struct {
	Off bool // no 429 by itself, faults still work

	// PerMinute overrides a method's rate.
	PerMinute map[string]int
	// TierBurst is the share of a minute's allowance that may be spent at once; default 0.5, so that the first minute
	// after a rest carries at most one and a half times the published number.
	TierBurst float64
	// PostBurst is how many posts a channel takes at once before one a second holds; default 3.
	PostBurst int
	// WorkspacePerMinute caps chat.postMessage over all channels. Slack says "several hundred a minute"; default 600.
	WorkspacePerMinute int
}

// tierPerMinute are the documented tiers; t5 is "special", looked up in specialPerMinute.
var tierPerMinute = map[string]int{"t1": 1, "t2": 20, "t3": 50, "t4": 100}

// specialPerMinute follows slackapi/java-slack-sdk's MethodsRateLimits (600 stands for "hundreds a minute").
var specialPerMinute = map[string]int{"auth.test": 600, "chat.getPermalink": 600}

// limiter holds one token bucket per method, and per channel for posts.
type limiter struct {
	limits  Limits
	mu      sync.Mutex
	buckets map[string]*bucket
}

type bucket struct {
	perSecond, capacity, tokens float64
	at                          time.Time
}

func newLimiter(l Limits) *limiter {
	l.TierBurst = cmp.Or(l.TierBurst, 0.5)
	l.PostBurst = cmp.Or(l.PostBurst, 3)
	l.WorkspacePerMinute = cmp.Or(l.WorkspacePerMinute, 600)
	return &limiter{limits: l, buckets: map[string]*bucket{}}
}

// take spends one call and returns 0, or returns how long the caller must wait, spending nothing.
func (l *limiter) take(method, tier, channel string, now time.Time) time.Duration {
	if l.limits.Off {
		return 0
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if method == "chat.postMessage" && l.limits.PerMinute[method] == 0 {
		perChannel := l.bucket("post "+channel, 1, float64(l.limits.PostBurst), now)
		workspace := l.bucket("post", float64(l.limits.WorkspacePerMinute)/60, float64(l.limits.WorkspacePerMinute)*l.limits.TierBurst, now)
		if wait := max(perChannel.wait(), workspace.wait()); wait > 0 {
			return wait
		}
		perChannel.tokens--
		workspace.tokens--
		return 0
	}
	rate := float64(cmp.Or(l.limits.PerMinute[method], tierPerMinute[tier], specialPerMinute[method], 60))
	b := l.bucket(method, rate/60, max(1, rate*l.limits.TierBurst), now)
	if wait := b.wait(); wait > 0 {
		return wait
	}
	b.tokens--
	return 0
}

func (l *limiter) bucket(key string, perSecond, capacity float64, now time.Time) *bucket {
	b := l.buckets[key]
	if b == nil {
		b = &bucket{perSecond: perSecond, capacity: capacity, tokens: capacity, at: now}
		l.buckets[key] = b
	}
	b.tokens = min(b.capacity, b.tokens+now.Sub(b.at).Seconds()*b.perSecond)
	b.at = now
	return b
}

func (b *bucket) wait() time.Duration {
	if b.tokens >= 1 {
		return 0
	}
	return time.Duration((1 - b.tokens) / b.perSecond * float64(time.Second))
}
