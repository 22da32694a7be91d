// Package conversations is the rules of Guichet: what the bot says, when a case is filed, and what becomes of it.
//
// There is one door in, Step: a world (one customer with their dialogue and cases) and an event go in, the next world and
// what is now wanted (effects) come out. The package does no input or output, reads no clock, draws no random numbers and
// starts no goroutine (guarantee G11): time and chance come with the event, and all words come from package texts. What
// happens on a crash is therefore not its business: intake applies an event whole or not at all.
//
// Two machines share the world. The dialogue (states.go, one file per group of states) is where a customer stands with the
// bot; the case (lifecycle.go) is what was filed. Every event is handled in every state of both, by a rule or by a worded
// refusal. Nothing panics and nothing is ignored (G4).
//
// A problem with a purchase waits for its seller until a day that the customer was told (window.go). An agent's question does not move
// that day: it only keeps the bot's own questions back until the answer, or until the day itself (sellerdesk.go).
//
// Besides customers there are desks: the teams that share a channel. StepDesk (deskday.go) is their door: it says what a channel is told
// unasked, such as the day's digest. A desk reads where its cases stand and never changes them; a case rouses its desk (attention.go).
package conversations
