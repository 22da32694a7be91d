// Package intake applies events: each one whole, exactly once, in order for each customer, in one transaction that keeps
// the event together with all its consequences (G1, G2).
//
// An event goes through the same steps wherever it comes from. Its raw form passes the redactor (G8). Its key
// is marked as seen; a key seen before changes nothing. The customer is found and their row locked, so that nobody else
// applies an event of theirs meanwhile. The event is given what the rules may neither look up nor draw (conversations.Fresh).
// Its texts pass the redactor, which reads them by the question they answer; until here they were in memory alone.
// The rules say what the world is now and what is wanted; both are kept: calls go to the outbox, timers, words and history
// to their tables. Only the verdict, the feedback on a click, goes back to the caller, after the commit.
//
// # Order and sharing
//
// Events wait in lines, chosen by a hash of where they happened, so that the events of one chat or thread keep their order.
// A line that is idle commits one event at once. A line that is behind takes everything that waits, at most 50 events, into
// one transaction, with all their customers locked by one statement in ascending order. Of several lines that have few events one at a time goes ahead
// while the others gather more, for a moment at most. If that transaction fails for any
// reason it is rolled back and each of its events is done again alone, so that one bad event harms no other.
//
// # Which errors are whose
//
// A database that is away, full or busy is nobody's fault: the caller gets the error, does not acknowledge, and the platform
// sends the event again. Only an event that the rules themselves refuse or panic on, twice, alone, is set aside: its key
// is seen, its redacted raw form, size, hash and reason are kept, it is counted, and what comes after it goes on.
//
// # What happens on a crash
//
// What was committed is kept, and a repetition of it is recognised. What was not committed was not acknowledged either, and
// comes again. Nothing needs repair.
package intake
