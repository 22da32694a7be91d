// Package bot is the working desk: it wires the parts below it and runs them. It is the only package that sees both
// platforms' adapters and the memory between them.
//
//	customer → telegram.Receiver ─┐                                     ┌→ telegram.Sender → Telegram
//	                              ├→ intake.Intake ⇒ storage ⇒ delivery ┤
//	agent    → slackdesk.Receiver ┘        ↑                            └→ slackdesk.Sender → Slack
//	clock    → timers ─────────────────────┘
//
// There are two clocks. Business time (Clock) is the wall clock plus an offset that only the playground moves: dates,
// timers, quiet hours and the delays of effects follow it. Machine time is never moved: leases, pacing, retries, timeouts.
//
// Start order is downwards: the memory first, then what takes from it (delivery, timers), then what fills it (the two
// receivers). Stop order is upwards, so that nothing is accepted that could not be kept, and what is kept but not sent waits
// for the next start. A process that dies instead loses nothing that was acknowledged: see the guarantees of the layers.
package bot
