package delivery

import (
	"math/rand/v2"
	"time"
)

// The retry policy. It is pure: who calls it brings the time and the chance.
const (
	firstDelay = time.Second
	longest    = 10 * time.Minute
	// giveUpAfter is how long a row is tried, whatever the reason it fails: after a day nobody waits for the message
	// any more, and an agent should decide.
	giveUpAfter = 24 * time.Hour
	// giveUpTries ends a row whose every try may have done the work: a message that makes the platform fail must not hold
	// up its lane for a day. With the delays above these tries take about five hours.
	giveUpTries = 40
)

// delay is how long to wait after a failed try, the first of which is number 1: doubling up to longest, spread by chance (0
// to 1) over three quarters to five quarters of that, so that what failed together does not come back together.
func delay(try int, chance float64) time.Duration {
	wait := longest
	if try < 11 {
		wait = min(longest, firstDelay<<(max(try, 1)-1))
	}
	return time.Duration(float64(wait) * (0.75 + chance/2))
}

func randomDelay(try int) time.Duration { return delay(try, rand.Float64()) }

// hopeless reports whether a row should be given up after this many tries since its first.
func hopeless(tries int, since time.Duration, uncertain bool) bool {
	return since >= giveUpAfter || uncertain && tries >= giveUpTries
}
