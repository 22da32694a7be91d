package delivery

import (
	"math/rand/v2"
	"time"
)

// The retry policy. It is pure: who calls it brings the time and the chance.
const (
	firstDelay = time.Second
	// longest is the delay of a try that repeats nothing, so that a platform that was away is found again soon after it is back.
	longest = time.Minute
	// longestRepeat is the delay of one that may: each of these may be one more of the same message on the customer's phone.
	longestRepeat = 10 * time.Minute
	// giveUpAfter is how long a row is tried, whatever the reason it fails: after a day nobody waits for the message
	// any more, and an agent should decide.
	giveUpAfter = 24 * time.Hour
	// giveUpTries and giveUpDoubtful together end a row that may have been done by a try before: a message that makes the platform fail must not hold up its
	// lane for a day, and one that was tried twice, before the desk stopped for a night and after, is no such message.
	giveUpTries    = 40
	giveUpDoubtful = 5 * time.Hour
)

// delay is how long to wait after a failed try, the first of which is number 1: each twice as long as the one before, up to the longest, spread by chance (0
// to 1) over three quarters to five quarters of that, so that what failed together does not come back together. repeats: the next try may do the work again. Then
// each is three times as long, so that a platform that does the work and never answers shows a customer few copies in the first minutes.
func delay(try int, repeats bool, chance float64) time.Duration {
	most, growth := longest, time.Duration(2)
	if repeats {
		most, growth = longestRepeat, 3
	}
	wait := firstDelay
	for ; try > 1 && wait < most; try-- {
		wait *= growth
	}
	return time.Duration(float64(min(wait, most)) * (0.75 + chance/2))
}

func randomDelay(try int, repeats bool) time.Duration { return delay(try, repeats, rand.Float64()) }

// hopeless reports whether a row should be given up after this many tries since its first.
func hopeless(tries int, since time.Duration, uncertain bool) bool {
	return since >= giveUpAfter || uncertain && tries >= giveUpTries && since >= giveUpDoubtful
}
