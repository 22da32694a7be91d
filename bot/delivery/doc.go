// Package delivery takes the outbox out to the platforms: in order within each lane, as fast as each platform allows, until
// every row is done or known to be impossible.
//
// # How a row leaves
//
// A dispatcher for each platform claims lanes that have something due, most urgent class first, and serves several at once. While
// it has room to spare, a lane comes to it claimed by the transaction that filled it (take.go): an idle desk makes one commit before the call.
// Whoever serves a lane holds its lease, makes the call at its head, records the outcome together with the next row under
// the same lease in one commit, and goes on until the lane is empty. While a slow call runs, its lease is renewed. Every
// record is fenced by the lease's epoch: who lost a lane can no longer mark anything in it.
//
// # Pacing
//
// What all calls of a platform share is its gate (gate.go). Turns at the gate come evenly, 29.4 a second for Telegram, and are taken before a lane is claimed:
// a person who waits gets the very next one, however much waits behind. Places at the gate bound the calls in any one second: a call fills a place from before it
// begins until a second after it has ended, so that wherever it is held up, in this process, on the way or at the platform, no second of the platform's own
// holds more than there are places. After a stall the turns that were missed are made up for, as far as a small burst and the free places go.
//
// Several processes share the places (share.go): each has its part under a lease, renewed every second, with a rate in proportion, and paces itself by that
// without asking anybody. One that starts gets its part as the others give it up; one that dies loses it when its lease ends.
//
// A chat takes three messages in any three seconds, a Slack channel a post a second, a method what its tier says: these limits concern few rows and are asked for
// with the row in hand (pace.go), in memory where there is one process and in the database where there may be several. A row that must wait is put off until
// its turn, each to a turn of its own.
//
// # Marks and cards never delay a post
//
// While many posts are under way, marks and cards wait (posts.go): a ✅ costs the memory as much as the reply that it is for. Their lanes are neither taken nor
// claimed then, but for a few each second, and are served as soon as only few posts are left.
//
// # What comes of a call
//
// Done: recorded, with the ids the platform gave. RetryAfter: the platform's word is kept to the letter, for the lane, the
// method or the whole account. Permanent: the row is dead; the lane moves on, and the rules are told, so that an agent can
// be. NotSent, and everything else, is tried again with growing delays (retry.go); everything else is also uncertain: the
// work may have been done, and an adapter that can ask its platform does so before it repeats (G7). A row that cannot be
// delivered for a day is dead as well, never dropped: it is counted, shown, and can be requeued.
//
// Nobody sleeps holding a lease: a lane that must wait is given back with the time from which it may be claimed again.
//
// # A lane that is behind
//
// Slack takes about a post a second in a channel. Where the head of a lane has waited, what waits behind it is joined to it, as far as its adapter can (Folder):
// one call, with which all these rows are done. Until its outcome is known they are the head's; a post found afterwards tells which rows it did.
//
// # Two clocks
//
// When a row becomes due is business time, which the playground may move: see Kick. Leases, pacing and retries are machine
// time.
//
// # What happens on a crash
//
// The lanes that were being served are free again when their leases end, within Config.Lease. Their heads are uncertain then.
// Nothing else is lost: what was sent and not recorded is the one call in flight in each lane.
package delivery
