// Package timers makes what falls due happen, and runs the periodic work of the desk.
//
// A timer is a row that the rules set; this package looks every two seconds which rows are due and gives each to intake as one event,
// in order of their due times. Intake removes the row in the event's own transaction, if it still stands with that due time: so a timer
// fires once, however many processes look, and the rules decide whether it still means anything.
//
// River is the engine: its elected leader inserts the periodic jobs, and any process works them. No job holds state: each looks in the
// database what there is to do. River is never on a message's path.
//
// # Two clocks
//
// Due times are business time; how often River looks is machine time. The playground moves business time with Advance, which stops at
// every due time on the way.
//
// # What happens on a crash
//
// A timer whose event was not committed still stands, and fires at the next look. The periodic jobs stop until another process is
// elected: at once after an orderly end, after some 20 s when the leader was killed. A job that was being worked is not missed: the next one
// finds the same work.
package timers
