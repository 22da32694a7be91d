// Package traces sends what the desk does to an OpenTelemetry collector: a span for each event that was applied and for each call that was made.
//
// Spans hold kinds, verbs, classes and times, and never anybody's words, names or ids. They are made from what is counted anyway, after the fact, so a desk
// without a collector pays nothing, and a collector that is away costs no message a moment.
//
// What is not sent yet when the process dies is lost; nothing else depends on it.
package traces
