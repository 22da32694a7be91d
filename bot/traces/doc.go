// Package traces sends what the desk does to an OpenTelemetry collector: a span for each event, from its acceptance to its commit, and one for each try of
// each call that came of it.
//
// # From an event to its calls
//
// The calls leave later, through the outbox, perhaps from another process: so each row of the outbox carries the W3C traceparent of the event that wanted it. A
// call's span is a child of the event's, however long it waited and however often it was tried, and links to it too, as the conventions for messaging ask of
// whoever takes something out of a queue. Where a call is of several events (posts folded into one, a card refreshed once for many changes) it links to all
// of them and is a child of the first; in each of the others' traces stands a span "joined …" with a link to the call. Marks that follow from a call, and the
// event that tells of a call refused for good, are found from the same event.
//
// Whether a trace is sampled is decided with its first span, and travels along. The sampler, the exporter's headers and the service's name come from
// the environment's OTEL_ variables.
//
// # What is not told
//
// Spans hold kinds, verbs, lanes, classes, outcomes and times, and never anybody's words, names or ids. A desk without a collector pays nothing, and a collector
// that is away costs no message a moment. What is not sent yet when the process dies is lost; nothing else depends on it.
package traces
